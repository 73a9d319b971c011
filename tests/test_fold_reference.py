"""What holds after each installment is what the corpus's own scorer says."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bisher import readers, story
from bisher.holds import in_order

CORPUS = Path(__file__).parent.parent / "corpus"
FILES = sorted((CORPUS / "dev").glob("*.story")) + sorted((CORPUS / "train").glob("*_x*.story"))[:4]


@pytest.fixture(scope="module")
def states() -> Callable[[list[dict[str, Any]]], list[set[tuple[str, str, str]]]]:
    """The reference fold of `corpus/score.py`."""
    spec = importlib.util.spec_from_file_location("reference_score", CORPUS / "score.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    result: Callable[[list[dict[str, Any]]], list[set[tuple[str, str, str]]]] = module.states
    return result


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_what_holds_is_what_the_scorer_says(path: Path, states: Callable[..., Any]) -> None:
    """The relations of a view and those that the reader is told of agree with the reference after each installment."""
    source = readers.load([path])
    assert source.readings is not None
    plain = [
        {
            "facts": [
                {"type": f.type, "phase": f.phase, "reality": f.reality, "a": list(f.a), "b": list(f.b)}
                for f in reading.findings
            ]
        }
        for reading in source.readings
    ]
    state = story.empty(source.series)
    for installment, reading, wanted in zip(source.installments, source.readings, states(plain), strict=True):
        state = story.step(state, installment, reading)
        place = {person.id: i for i, person in enumerate(state.people)}
        expected = {in_order(relation, place) for relation in wanted}
        assert set(state.standing) == expected
        view = state.as_of(state.number)
        assert {(r.type, r.a, r.b) for r in view.standing} == expected
