"""What holds after each installment is what the corpus's own scorer says."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bisher import readers, story
from bisher.holds import PARTINGS, ROMANTIC, in_order
from bisher.records import Reading
from worlds import clauses, grow

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


def plainly(reading: Reading) -> dict[str, Any]:
    """A reading as the reference fold takes it."""
    return {
        "facts": [
            {"type": f.type, "phase": f.phase, "reality": f.reality, "a": list(f.a), "b": list(f.b)}
            for f in reading.findings
        ]
    }


between_two = st.builds(
    lambda clause, kind: replace(clause, type=kind, a=clause.a % 2, b=2, merge=False),
    clauses,
    st.sampled_from((*ROMANTIC, *PARTINGS, "wedding")),
)


@given(plan=st.lists(st.lists(between_two, min_size=1, max_size=4), min_size=1, max_size=4))
@settings(deadline=None)
def test_love_that_is_denied_or_parts_again_holds_as_the_scorer_says(plan: Any, states: Callable[..., Any]) -> None:
    """Whatever is claimed, denied, begun and ended between few people: what is told of it changes no state."""
    state = story.fold("x", pairs := grow("en", plan).pairs)
    place = {person.id: i for i, person in enumerate(state.people)}
    expected = {in_order(relation, place) for relation in states([plainly(reading) for _, reading in pairs])[-1]}
    assert {(r.type, r.a, r.b) for r in state.as_of(state.number).standing} == expected


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_what_holds_is_what_the_scorer_says(path: Path, states: Callable[..., Any]) -> None:
    """The relations of a view and those that the reader is told of agree with the reference after each installment."""
    source = readers.load([path])
    assert source.readings is not None
    plain = [plainly(reading) for reading in source.readings]
    state = story.empty(source.series)
    for installment, reading, wanted in zip(source.installments, source.readings, states(plain), strict=True):
        state = story.step(state, installment, reading)
        place = {person.id: i for i, person in enumerate(state.people)}
        expected = {in_order(relation, place) for relation in wanted}
        assert set(state.standing) == expected
        view = state.as_of(state.number)
        assert {(r.type, r.a, r.b) for r in view.standing} == expected
