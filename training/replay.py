"""The story so far as the reader itself makes it: the memory features that its own links lead to, with what would have
been right after them (a dynamic oracle; Goldberg & Nivre 2012; dataset aggregation, Ross et al. 2011).

A history from the gold alone knows everybody; a reader's has people in halves, and two people in one.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from bisher.eval.facts import Fact
from bisher.reading import features, memory
from bisher.reading.cast import Entry, entries
from bisher.reading.labels import KINDS
from bisher.reading.links import Cast, Linker, People
from bisher.reading.memory import Known
from bisher.reading.reader import Model
from bisher.reading.session import Floats
from training.data import Example
from training.history import History, remember, standing_between


class Watched(Linker):
    """A linker that keeps the features by which it chose, on a single course."""

    courses = 1

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.rows: dict[int, Floats] = {}

    def _rows(self, i: int, known: list[Known], possessor: int | None) -> Floats:
        self.rows[i] = super()._rows(i, known, possessor)
        return self.rows[i]


class Slots:
    """Which of the reader's people is whom: the one that most of what was taken for it was said of."""

    def __init__(self) -> None:
        self.votes: dict[int, Counter[str]] = defaultdict(Counter)
        self.heard: set[str] = set()

    def of(self, one: str) -> int:
        """Whom the reader should take for somebody by now, -2 for someone new."""
        own = [s for s, votes in self.votes.items() if votes.most_common(1)[0][0] == one]
        return max(own, key=lambda s: (self.votes[s][one], -s), default=-2)


def replayed(story: dict[str, Any], found: list[Example], model: Model, rng: random.Random) -> list[History]:
    """One history per installment, from the reader's own links of the gold mentions."""
    people, slots, standing = People([], []), Slots(), set[Fact]()
    out = []
    for example, installment in zip(found, story["installments"], strict=True):
        index = {one: slot for one in story["cast"] if (slot := slots.of(one)) >= 0}
        people.standing = standing_between(standing, index)
        cast = entries(people.known, people.standing, example.text, example.spans, model.encoder.pieces, example.lang)
        if not example.mentions:
            out.append(_empty(len(people.known), cast))
            remember(standing, installment["facts"], sorted(story["cast"]), rng)
            continue
        linker = _linked(example, people, model, cast)
        out.append(replace(_history(example, linker, slots, cast), standing=frozenset(standing)))
        people.leave()
        remember(standing, installment["facts"], sorted(story["cast"]), rng)
    return out


def _linked(example: Example, people: People, model: Model, cast: Sequence[Entry]) -> Watched:
    text, spans = example.text, example.spans
    sentence = features.sentence_of(text, spans)
    first, last, kinds = ([getattr(m, x) for m in example.mentions] for x in ("first", "last", "kind"))
    seen = memory.describe(
        text, spans, sentence, list(zip(first, last, map(KINDS.__getitem__, kinds), strict=True)), example.lang
    )
    words, described = model.encoder(text, spans, cast)
    vectors = model.heads.spans(words, np.array(first), np.array(last), np.array(kinds))
    entry = Cast([person for person, _ in cast], described)
    linker = Watched(model.heads, people, seen, kinds, vectors, example.number, model.roles, entry)
    linker.link()
    return linker


def _history(example: Example, linker: Watched, slots: Slots, cast: Sequence[Entry]) -> History:
    n, size = len(example.mentions), len(linker.people.known)
    rows, valid = np.zeros((n, size, memory.N_FEATURES), np.float32), np.zeros((n, size), bool)
    # A pronoun of somebody whom the reader has lost teaches nothing (-1): no word of it says that they are someone new.
    target, contains = np.full(n, -1), np.zeros((n, size), bool)
    for i, mention in enumerate(example.mentions):
        known = linker.rows.get(i, rows[i, :0])
        rows[i, : len(known)], valid[i, : len(known)] = known, True
        if len(mention.ids) > 1:
            continue
        right, fresh = slots.of(mention.ids[0]), mention.ids[0] not in slots.heard
        slots.heard.add(mention.ids[0])
        if 0 <= right < len(known) or fresh or KINDS[mention.kind] != "pronoun":
            target[i] = right if right < len(known) else -2
        for person in linker.whose[i]:
            contains[i, person] = True
            if len(linker.whose[i]) == 1:
                slots.votes[person][mention.ids[0]] += 1
    for i, mention in enumerate(example.mentions):
        if len(mention.ids) > 1:
            members = [slot for one in mention.ids if (slot := slots.of(one)) >= 0]
            contains[i, members] = True
    return History(rows, valid, target, contains, cast)


def _empty(size: int, cast: Sequence[Entry]) -> History:
    shape = (0, size)
    return History(
        np.zeros((*shape, memory.N_FEATURES), np.float32),
        np.zeros(shape, bool),
        np.zeros(0, int),
        np.zeros(shape, bool),
        cast,
    )
