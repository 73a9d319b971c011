"""The scorer agrees with the corpus's own, and its additions mean what they say."""

from __future__ import annotations

import importlib.util
import json
import random
import subprocess
import sys
from dataclasses import asdict, replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from bisher.eval import Comparison, score
from bisher.eval.calibration import expected_calibration_error
from bisher.eval.facts import FAMILY
from bisher.export.plain import dumps
from bisher.export.reading import reading_document
from bisher.reading.labels import TYPES
from bisher.records import Finding, Mention, Reading

CORPUS = Path(__file__).parents[1] / "corpus"
FILES = ("de_a8", "de_y4", "en_a5", "en_h2")
RATES = ("mentions", "who", "facts", "family", "strict", "state")


def load_module(name: str) -> ModuleType:
    """A module of the corpus folder, which is no package."""
    spec = importlib.util.spec_from_file_location(name, CORPUS / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


CHECK_STORY = load_module("check_story")
REFERENCE = load_module("score")


def gold_of(loaded: dict[str, Any]) -> tuple[Reading, ...]:
    """The loaded story file as readings, in the file's own ids."""
    return tuple(
        Reading(
            number=installment["number"],
            mentions=tuple(
                Mention(m["start"], m["end"], "name", tuple(m["ids"]))
                for m in installment["mentions"]
                if m["ids"][0][0] not in "@#*"
            ),
            findings=tuple(
                Finding(
                    *(f["type"], tuple(f["a"]), tuple(f["b"]), f["start"], f["end"], f["phase"], f["reality"], f["key"])
                )
                for f in installment["facts"]
            ),
        )
        for installment in loaded["installments"]
    )


def worsened(readings: tuple[Reading, ...], chance: random.Random, harm: float) -> tuple[Reading, ...]:
    """The readings with mistakes of every kind a model makes, each with the probability `harm`."""
    everyone = sorted({c for reading in readings for m in reading.mentions for c in m.characters})
    names = {c: f"c{number}" for number, c in enumerate(everyone)} | {"_": "_"}

    def who(characters: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(names[c if chance.random() > harm else chance.choice([*everyone, "_"])] for c in characters)

    def mention(m: Mention) -> Mention:
        wider = chance.random() < harm
        referents = tuple(c for c in who(m.characters) if c != "_") or (names[everyone[0]],)
        return replace(m, end=m.end + wider, characters=referents)

    def finding(f: Finding) -> Finding:
        a, b = (f.b or f.a, f.a) if chance.random() < harm else (f.a, f.b)
        kind = chance.choice(TYPES) if chance.random() < harm else f.type
        phase = chance.choice(("", "start", "end", "past")) if chance.random() < harm else f.phase
        reality = chance.choice(("", "?", "!")) if chance.random() < harm else f.reality
        return replace(f, type=kind, a=who(a), b=who(b), phase=phase, reality=reality)

    kept = [reading for reading in readings if chance.random() > harm / 4]
    return tuple(
        Reading(
            reading.number,
            tuple(mention(m) for m in reading.mentions if chance.random() > harm),
            (),
            tuple(finding(f) for f in reading.findings if chance.random() > harm),
        )
        for reading in kept
    )


@pytest.mark.parametrize("harm", [0.0, 0.1, 0.5])
@pytest.mark.parametrize("names", [*[(name,) for name in FILES], FILES])
def test_agrees_with_the_corpus_scorer(names: tuple[str, ...], harm: float) -> None:
    """Nobody has to trust two definitions: every shared figure is the same, for good and for bad readings."""
    chance = random.Random(f"{names}{harm}")
    loaded = [CHECK_STORY.load(CORPUS / "dev" / f"{name}.story") for name in names]
    gold = [gold_of(one) for one in loaded]
    predicted = [worsened(readings, chance, harm) for readings in gold]

    documents = [json.loads(dumps(reading_document((), readings))) for readings in predicted]
    expected = REFERENCE.score(list(zip(loaded, documents, strict=True)))
    figures = asdict(score(Comparison(g, p) for g, p in zip(gold, predicted, strict=True)))

    for name in RATES:
        assert {key: figures[name][key] for key in ("p", "r", "f1")} == expected[name], name
    assert figures["conll"] == expected["conll"]
    assert figures["key"] == expected["key"]
    assert figures["by_type"] == expected["by_type"]


def test_a_perfect_reading_scores_in_full() -> None:
    """Given readings are the self check of `bisher eval`."""
    gold = gold_of(CHECK_STORY.load(CORPUS / "dev" / "en_h2.story"))
    figures = score([Comparison(gold, gold)])
    assert [getattr(figures, name).f1 for name in (*RATES, "told", "told_strict")] == [100.0] * 8
    assert (figures.conll, figures.key, figures.ece) == (100.0, 100.0, 0.0)


def test_nothing_at_all_scores_nothing() -> None:
    """No division by zero where a reader finds nothing, or where there is nothing to find."""
    gold = gold_of(CHECK_STORY.load(CORPUS / "dev" / "en_h2.story"))
    empty = tuple(Reading(reading.number) for reading in gold)
    assert score([Comparison(gold, empty)]).facts.f1 == 0.0
    assert score([Comparison(empty, gold)]).conll == 0.0
    assert score([]).series == 0


def test_told_scores_only_what_is_told_as_so() -> None:
    """The precision-first operating point is measured on its own, by type and participants and in full."""
    mentions = (Mention(0, 3, "name", ("a",)), Mention(4, 7, "name", ("b",)))
    right = Finding("friend", ("a",), ("b",), 8, 9)
    other_phase = Finding("kiss", ("a",), ("b",), 8, 9)
    wrong = Finding("enemy", ("a",), ("b",), 8, 9, told=False)
    gold = (Reading(1, mentions, (), (right, replace(other_phase, phase="past"))),)
    figures = score([Comparison(gold, (Reading(1, mentions, (), (right, other_phase, wrong)),))])
    assert (figures.facts.p, figures.told.p, figures.told.r, figures.told_strict.p) == (66.7, 100.0, 100.0, 50.0)


def test_calibration_error_is_the_mean_gap() -> None:
    """Confidences of 0.8 that come true half the time are 0.3 off; a confidence of 1 falls into the last bin."""
    assert expected_calibration_error([(0.8, True), (0.8, False)]) == 0.3
    assert expected_calibration_error([(1.0, True), (0.0, False)]) == 0.0
    assert expected_calibration_error([]) == 0.0


def test_every_type_has_a_family() -> None:
    """A type without a family would break the score `family`."""
    assert FAMILY.keys() == set(TYPES)


def test_missing_scipy_is_a_clear_error() -> None:
    """Scoring is an extra: whoever lacks it reads what to install, not a traceback."""
    code = (
        "import sys; sys.modules['scipy'] = None; sys.modules['scipy.optimize'] = None\n"
        "from bisher.errors import BisherError\n"
        "from bisher.eval.assignment import best_pairs\n"
        "try:\n    best_pairs([[1.0]])\n"
        "except BisherError as error:\n    print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "bisher[eval]" in done.stdout
