"""Histories that a reader made, to train on: what would have been right after its mistakes."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any, cast

import numpy as np
from training.data import example, load_story
from training.history import History
from training.replay import replayed

from bisher.reading.reader import WEIGHTS, Model
from bisher.reading.tokens import Pieces

STORY = """%series Die Mühle
%lang de
%genre drama
%cast ada | Ada | f
%cast ben | Ben | m
%cast bote | - | m

== 1
[Ada](ada) lacht, [sie](ada) singt.
- happy ada "lacht"

== 2
[Ben](ben) sucht [Ada](ada). [Er](ben) ruft, und [Ben](ben) weint. [Beide](ada+ben) gehen.
- sad ben "weint"
"""
LONELY = (
    STORY.split("== 2")[0]
    + """== 2
Der [Bote](bote) ruft. [Er](bote) geht, der [Bote](bote) weint.
- sad bote "weint"
"""
)
NEW, LOST = -2, -1


class Stubborn:
    """Stands in for the model: an encoder and heads that take every mention for someone new, or all for one person."""

    def __init__(self, new: float) -> None:
        self.logit, self.pieces, self.roles = new, Pieces(WEIGHTS / "pieces.model"), {}
        self.encoder, self.heads = self, self

    def __call__(self, text: str, spans: list[Any], cast: list[Any]) -> tuple[np.ndarray, np.ndarray]:
        return np.zeros((len(spans), 4), np.float32), np.zeros((len(cast), 4), np.float32)

    def spans(self, words: np.ndarray, first: np.ndarray, last: np.ndarray, kind: np.ndarray) -> np.ndarray:
        return np.zeros((len(first), 4), np.float32)

    def gender(self, spans: np.ndarray) -> np.ndarray:
        return np.tile(np.array([0.4, 0.4, 0.1, 0.1], np.float32), (len(spans), 1))

    def pairs(self, spans: np.ndarray, features: np.ndarray) -> np.ndarray:
        return np.zeros((len(spans), len(spans), 2), np.float32)

    def new(self, spans: np.ndarray) -> np.ndarray:
        return np.full(len(spans), self.logit, np.float32)

    def memory_keys(self, spans: np.ndarray) -> np.ndarray:
        return spans

    def described(self, spans: np.ndarray, entries: np.ndarray) -> np.ndarray:
        return np.zeros((len(spans), len(entries), 2), np.float32)

    def remember(self, key: np.ndarray, gender: np.ndarray, rows: np.ndarray) -> np.ndarray:
        return np.zeros((len(rows), 2), np.float32)


def histories(folder: Path, text: str, new: float) -> list[History]:
    path = folder / "muehle.story"
    path.write_text(text, encoding="utf-8")
    story = load_story(path)
    found = [example(story, i) for i in story["installments"]]
    return replayed(story, found, cast(Model, Stubborn(new)), random.Random(0))


def test_a_person_in_halves_is_the_half_that_was_named_most(tmp_path: Path) -> None:
    """A reader that makes somebody new of every mention is told, each time, whom it knew already."""
    first, second = histories(tmp_path, STORY, 99.0)
    assert first.target.tolist() == [NEW, 0]
    assert first.contains.tolist() == [[True, False], [False, True]]
    ben, ada, he, again, both = second.target.tolist()
    assert (ben, ada, he, again, both) == (NEW, 0, 2, 2, -1)
    assert second.contains[4, [0, 2]].all()


def test_whom_the_reader_lost_in_another_is_someone_new_but_no_pronoun_says_so(tmp_path: Path) -> None:
    """Of a reader that takes all nouns and pronouns for one person, a noun is to start somebody."""
    second = histories(tmp_path, LONELY, -99.0)[1]
    assert second.contains.all()
    assert second.target.tolist() == [NEW, LOST, NEW]


def test_every_feature_row_stands_for_somebody_known(tmp_path: Path) -> None:
    """What is marked as known has its row; nobody beyond is."""
    for history in histories(tmp_path, STORY, 99.0):
        n, people = history.valid.shape
        assert history.rows.shape[:2] == (n, people)
        assert all(t < v.sum() for t, v in zip(history.target, history.valid, strict=True))
