"""The second look at what a passage says: the trees do as they are written, and the order is the probability's."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bisher.reading.findings import Statement
from bisher.reading.judging import FEATURES, LEAST, Judge, Setting, log_odds, rows
from bisher.reading.labels import TYPES

SETTING = Setting("en", [("c1",), ("c2",), ("c1",)], [0.9, 0.6, 0.7], {frozenset(("c1", "c2")): frozenset({"married"})})


def said(kind: str, a: str, b: str, probability: float, word: int = 1) -> Statement:
    """A statement with one probability everywhere."""
    assert kind in TYPES
    return Statement(kind, a, b, probability, probability, probability, word, "", "", 0.5, ())


def judge(feature: str, threshold: float, low: float, high: float) -> Judge:
    """One tree with one question."""
    return Judge(
        np.array([[FEATURES.index(feature), -1, -1]], np.int32),
        np.array([[threshold, 0, 0]], np.float32),
        np.array([[1, 0, 0]], np.int32),
        np.array([[2, 0, 0]], np.int32),
        np.array([[0, low, high]], np.float32),
        0.0,
        3,
    )


def value(row: np.ndarray, feature: str) -> float:
    """One feature of a row."""
    return float(row[FEATURES.index(feature)])


def test_features_are_what_their_names_say() -> None:
    """What stands already, what else is said of the word, of the pair and of the type, and who is meant how surely."""
    given = rows(
        [said("married", "c1", "c2", 0.6), said("love", "c2", "c1", 0.4), said("sad", "c1", "", 0.2, word=4)], SETTING
    )
    assert given.shape == (3, len(FEATURES))
    married, love, sad = given
    assert value(married, "stands") == 1
    assert value(love, "stands otherwise") == 1
    assert value(sad, "one-place") == 1
    assert value(married, "other type") == value(married, "same people") == pytest.approx(0.4)
    assert value(love, "other people") == 0
    assert value(married, "trust a") == pytest.approx(0.9)
    assert value(married, "mentions a") == 2
    assert value(married, "probable") == pytest.approx(log_odds(0.6))


def test_trees_answer_by_their_questions() -> None:
    """Left where the feature is at most the threshold, right where it is more; most probable first."""
    statements = [said("married", "c1", "c2", 0.6), said("sad", "c1", "", 0.5, word=4)]
    found = judge("one-place", 0.5, -2.0, 2.0).judged(statements, SETTING)
    assert [s.type for s in found] == ["sad", "married"]
    assert found[0].probability == found[0].sure == pytest.approx(1 / (1 + np.exp(-2.0)))


def test_what_is_hardly_said_is_not_looked_at() -> None:
    """Nothing comes of statements below the least probability, or of none."""
    always = judge("one-place", 0.5, 3.0, 3.0)
    assert always.judged([said("sad", "c1", "", LEAST / 2)], SETTING) == []
    assert always.judged([], SETTING) == []


def test_a_broken_file_is_an_error(tmp_path: Path) -> None:
    """A file that is no archive, or lacks an array."""
    (tmp_path / "one.npz").write_bytes(b"no archive")
    with pytest.raises(ValueError, match="pickle"):
        Judge.load(tmp_path / "one.npz")
    np.savez(tmp_path / "two.npz", feature=np.zeros((1, 1)))
    with pytest.raises(KeyError):
        Judge.load(tmp_path / "two.npz")
