"""Examples as tensors: ragged lists are padded per mention and per fact, so that a batch is a few gathers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from bisher.reading import features
from bisher.reading.labels import GENDERS, KINDS, TAGS, THINGS, TYPES
from bisher.reading.session import BEGIN, END
from bisher.reading.tokens import Pieces
from training.data import Example
from training.dyads import Dyads, dyads
from training.history import History

IGNORED = -100
"""A tag that counts nowhere (torch's own `ignore_index`)."""
UNSAID = -1


@dataclass
class Item:
    """One example, all in local indices."""

    series: str
    pieces: np.ndarray
    word: np.ndarray
    words: int
    """Those of the text, its end mark, and one for each entry of the cast."""
    tags: np.ndarray
    silent: np.ndarray
    """Whether each word says nothing of each type (words, types): neither of them is in a trigger of it."""
    candidates: np.ndarray
    """Rows of (saying, word, type): the words of each trigger, of which at least one says it."""
    first: np.ndarray
    last: np.ndarray
    kind: np.ndarray
    gender: np.ndarray
    group: np.ndarray
    pair: np.ndarray
    facts: np.ndarray
    """Rows of (saying, type, phase, reality, turning point)."""
    a: np.ndarray
    b: np.ndarray
    c: np.ndarray
    place: np.ndarray
    """Of each span for each candidate."""
    people: int
    cast: np.ndarray
    """Whom each entry of the cast describes; its word comes after those of the text and its end mark."""
    history: History
    dyads: Dyads | None
    """None where only links are taught, or nobody is mentioned."""


def item(example: Example, vocabulary: Pieces, history: History, links_only: bool = False) -> Item:
    """The tensors of one example; with `links_only` its tags and triggers teach nothing."""
    text, cast = vocabulary.ids(example.text, example.spans), history.cast
    ids = [*text, (END,), *((*pieces, END) for _, pieces in cast)]
    n = len(ids)
    sentence = features.sentence_of(example.text, example.spans)
    tags = np.zeros(n, np.int64)
    tags[len(text) :] = IGNORED
    for spans, names in ((example.mentions, KINDS), (example.things, THINGS)):
        for m in spans:
            tags[m.first] = TAGS.index(f"B-{names[m.kind]}")
            tags[m.first + 1 : m.last + 1] = TAGS.index(f"I-{names[m.kind]}")
    silent = np.zeros((n, len(TYPES)), bool)
    silent[: len(text)] = True
    if links_only:
        tags[:], silent[:] = IGNORED, False
    sayings = sorted({(fact.words, fact.type) for fact in example.arguments})
    candidates = [(saying, word, kind) for saying, (trigger, kind) in enumerate(sayings) for word in trigger]
    for _, word, kind in candidates:
        silent[word, kind] = False
    people, everything = example.mentions, [*example.mentions, *example.things]
    first, last = [m.first for m in everything], [m.last for m in everything]
    kinds = [m.kind for m in people] + [m.kind + 3 for m in example.things]
    surfaces = [example.text[example.spans[m.first].start : example.spans[m.last].end] for m in people]
    group = np.array([len(m.ids) > 1 for m in people], bool)
    ids_of = [set(m.ids) for m in people]
    k = len(people)
    facts: list[tuple[int, int, int, int, int]] = []
    sides: tuple[list[np.ndarray], list[np.ndarray], list[np.ndarray]] = [], [], []
    places = [features.places(word, first, last, sentence) for _, word, _ in candidates]
    for fact in example.arguments:
        saying = sayings.index((fact.words, fact.type))
        facts.append((saying, fact.type, fact.phase, fact.reality, UNSAID if fact.key is None else fact.key))
        for side, wanted, _without in zip(sides[:2], (fact.a, fact.b), (0, 1), strict=True):
            row = np.zeros((2 + k, max(1, len(wanted))), bool)
            if not wanted:
                row[0, 0] = True
            for slot, one in enumerate(sorted(wanted)):
                if one == "_":
                    row[1, slot] = True
                for j in range(k):
                    row[2 + j, slot] = one in ids_of[j]
            side.append(row)
        sides[2].append(np.array([bool(set(m.ids) & fact.things) for m in everything], np.float32))
    width = max((r.shape[1] for s in sides[:2] for r in s), default=1)

    def pad(rows):
        return (
            np.stack([np.pad(r, ((0, 0), (0, width - r.shape[1]))) for r in rows])
            if rows
            else np.zeros((0, 2 + k, width), bool)
        )

    return Item(
        series=example.series,
        pieces=np.array([BEGIN, *(i for w in ids for i in w)], np.int64),
        word=np.array([n, *(w for w, pieces in enumerate(ids) for _ in pieces)], np.int64),
        words=n,
        tags=tags,
        silent=silent,
        candidates=np.array(candidates, np.int64).reshape(-1, 3),
        first=np.array(first, np.int64),
        last=np.array(last, np.int64),
        kind=np.array(kinds, np.int64),
        gender=np.array(
            [GENDERS.index(m.gender if len(m.ids) > 1 or m.gender != "g" else "n") for m in people], np.int64
        ),
        group=group,
        pair=features.pairs(surfaces, kinds[:k], [sentence[m.first] for m in people]).astype(np.int16),
        facts=np.array(facts, np.int64).reshape(-1, 5),
        a=pad(sides[0]),
        b=pad(sides[1]),
        c=np.stack(sides[2]) if sides[2] else np.zeros((0, len(everything)), np.float32),
        place=np.array(places, np.int16).reshape(len(candidates), len(everything), 3),
        people=k,
        cast=np.array([person for person, _ in cast], np.int64),
        history=history,
        dyads=dyads(example, sentence, history.standing) if people and not links_only else None,
    )


@dataclass
class Batch:
    """Several items padded together; `words` and `spans` are flat over the batch."""

    pieces: Tensor
    pool: Tensor
    words: int
    tags: Tensor
    silent: Tensor
    candidates: Tensor
    first: Tensor
    last: Tensor
    kind: Tensor
    person: Tensor
    gender: Tensor
    group: Tensor
    other: Tensor
    other_ok: Tensor
    pair: Tensor
    sample: Tensor
    contains: Tensor
    first_of: Tensor
    memory: Tensor
    known: Tensor
    cast: Tensor
    """Words that describe somebody known, (samples, C), and whom: an index, or how many there are for nobody."""
    cast_of: Tensor
    target: Tensor
    facts: Tensor
    span: Tensor
    span_ok: Tensor
    span_person: Tensor
    place: Tensor
    a: Tensor
    b: Tensor
    c: Tensor
    dyads: list[tuple[int, int, Dyads]]
    """Of each sample that has them: where its words and its spans begin, and its dyads."""


def _joined(parts: Sequence[np.ndarray]) -> torch.Tensor:
    return torch.from_numpy(np.concatenate(parts))


def batch(items: list[Item]) -> Batch:
    """Pad and offset. `other` and `span` are flat indices of mentions and spans, (mentions, K) and (facts, S);
    `place` is (candidates, S, 3)."""
    longest = max(len(i.pieces) for i in items)
    pieces = np.ones((len(items), longest), np.int64)
    total = sum(i.words for i in items)
    pool = np.full((len(items), longest), total, np.int64)
    k = max((i.people for i in items), default=1) or 1
    s = max((len(i.first) for i in items), default=1) or 1
    e = max((i.history.rows.shape[1] for i in items), default=1) or 1
    contains = np.zeros((len(items), k, e), bool)
    width = max(i.a.shape[2] for i in items)
    entries = max(1, *(len(i.cast) for i in items))
    cast, cast_of = np.zeros((len(items), entries), np.int64), np.full((len(items), entries), e)
    told: list[tuple[int, int, Dyads]] = []
    w0 = m0 = s0 = 0
    rows: dict[str, list[np.ndarray]] = {
        name: []
        for name in (
            "other",
            "ok",
            "pair",
            "sample",
            "memory",
            "known",
            "facts",
            "candidates",
            "span",
            "sok",
            "sp",
            "place",
            "a",
            "b",
            "c",
            "person",
        )
    }
    for n, i in enumerate(items):
        pieces[n, : len(i.pieces)] = i.pieces
        pool[n, : len(i.pieces)] = np.where(i.word == i.words, total, i.word + w0)

        def wide(x, size, fill=0):
            return np.pad(x, [(0, 0), (0, size - x.shape[1]), *[(0, 0)] * (x.ndim - 2)], constant_values=fill)

        p, spans, f = i.people, len(i.first), len(i.facts)
        rows["other"].append(wide(np.tile(np.arange(p) + m0, (p, 1)), k))
        rows["ok"].append(wide(~np.eye(p, dtype=bool), k))
        rows["pair"].append(wide(i.pair, k))
        rows["sample"].append(np.full(p, n))
        rows["memory"].append(wide(i.history.rows, e))
        rows["known"].append(wide(i.history.valid, e))
        cast[n, : len(i.cast)] = np.arange(w0 + i.words - len(i.cast), w0 + i.words)
        cast_of[n, : len(i.cast)] = i.cast
        contains[n, :p, : i.history.contains.shape[1]] = i.history.contains
        rows["facts"].append(i.facts + np.array([s0, 0, 0, 0, 0]))
        rows["candidates"].append(i.candidates + np.array([s0, w0, 0]))
        rows["span"].append(wide(np.tile(np.arange(spans) + m0, (f, 1)), s))
        rows["sok"].append(wide(np.ones((f, spans), bool), s))
        rows["sp"].append(wide(np.tile(np.arange(spans) < p, (f, 1)), s))
        rows["place"].append(wide(i.place, s))
        for name, side in (("a", i.a), ("b", i.b)):
            full = np.zeros((f, 2 + s, width), bool)
            full[:, : 2 + p, : side.shape[2]] = side
            rows[name].append(full)
        rows["c"].append(wide(i.c, s))
        rows["person"].append(np.arange(p) + m0)
        if i.dyads:
            told.append((w0, m0, i.dyads))
        w0 += i.words
        s0 += 1 + int(i.candidates[:, 0].max(initial=-1))
        m0 += spans
    offsets = np.cumsum([0, *(i.words for i in items)])[:-1]
    return Batch(
        torch.from_numpy(pieces),
        torch.from_numpy(pool),
        total,
        _joined([i.tags for i in items]),
        _joined([i.silent for i in items]),
        _joined(rows["candidates"]),
        _joined([i.first + o for i, o in zip(items, offsets, strict=True)]),
        _joined([i.last + o for i, o in zip(items, offsets, strict=True)]),
        _joined([i.kind for i in items]),
        _joined(rows["person"]),
        _joined([i.gender for i in items]),
        _joined([i.group for i in items]),
        _joined(rows["other"]),
        _joined(rows["ok"]),
        _joined(rows["pair"]).long(),
        _joined(rows["sample"]),
        torch.from_numpy(contains),
        torch.from_numpy(np.cumsum([0, *(i.people for i in items)])[:-1]),
        _joined(rows["memory"]),
        _joined(rows["known"]),
        torch.from_numpy(cast),
        torch.from_numpy(cast_of),
        _joined([i.history.target for i in items]),
        _joined(rows["facts"]),
        _joined(rows["span"]),
        _joined(rows["sok"]),
        _joined(rows["sp"]),
        _joined(rows["place"]).long(),
        _joined(rows["a"]),
        _joined(rows["b"]),
        _joined(rows["c"]),
        told,
    )
