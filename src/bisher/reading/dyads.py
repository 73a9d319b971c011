"""What is said between two people, judged from the whole passage: a second opinion beside that of the triggers.

For each two characters (or one, or somebody unknown) an attention over the words, by who they are and where they are
mentioned, together with what holds between them already, and all types at once (document-level relation extraction;
Zhou et al. 2021, "ATLOP").
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from bisher.reading import features
from bisher.reading.findings import Scene, Statement
from bisher.reading.heads import Heads, logsumexp
from bisher.reading.judging import LEAST
from bisher.reading.labels import RELATIONS, SYMMETRIC, TYPES
from bisher.reading.session import Floats


def both_ways(standing: Iterable[tuple[str, str, str]], index: Mapping[str, int]) -> NDArray[np.int64]:
    """Rows of (A, B, relation) for what holds, as (type, A, B), between people whom an index knows: as it is, and the
    other way round, where a directed relation counts as one of its own."""
    rows = set()
    for kind, a, b in standing:
        if a in index and b in index:
            relation = RELATIONS.index(kind)
            back = relation if kind in SYMMETRIC else relation + len(RELATIONS)
            rows |= {(index[a], index[b], relation), (index[b], index[a], back)}
    return np.array(sorted(rows), np.int64).reshape(-1, 3)


def weighed(
    heads: Heads, scene: Scene, said: Sequence[Statement], standing: Iterable[tuple[str, str, str]]
) -> list[Statement]:
    """The statements with what the whole passage says for each that is worth a second look (`between`, log-odds).
    `standing` is what held before the installment, as (type, A, B), all of them relations. Weights that were trained
    without dyads say nothing of it."""
    looked = [s for s in said if s.probability >= LEAST]
    if not looked or "dyad.out.weight" not in heads.weights:
        return list(said)
    ids = sorted({one for people in scene.people for one in people})
    k, unknown = len(scene.people), len(ids)
    index = {one: i for i, one in enumerate(ids)}
    place = {**index, "": unknown + 1}
    members = np.array([[one in people for people in scene.people] for one in ids], bool).reshape(len(ids), k)
    pairs = sorted({pair for s in looked for pair in _orders(s)})
    close = features.near(scene.first[:k], scene.last[:k], scene.sentence, members)
    where = np.array([(place.get(a, unknown), place.get(b, unknown)) for a, b in pairs], np.int64)
    held = both_ways(standing, index)
    logits = heads.dyads(scene.words, _characters(scene.spans[:k], members), close, held, where)
    row = {pair: i for i, pair in enumerate(pairs)}

    def judged(s: Statement) -> float:
        return float(np.mean([logits[row[pair], TYPES.index(s.type)] for pair in _orders(s)]))

    return [replace(s, between=judged(s)) if s.probability >= LEAST else s for s in said]


def _orders(said: Statement) -> list[tuple[str, str]]:
    """A and B, and B and A where that is the same."""
    both = said.type in SYMMETRIC and said.b not in ("", said.a)
    return [(said.a, said.b), (said.b, said.a)] if both else [(said.a, said.b)]


def _characters(spans: Floats, members: NDArray[np.bool_]) -> Floats:
    """A vector for each character from those of their mentions."""
    out = np.zeros((len(members), spans.shape[1]), np.float32)
    for character, own in enumerate(members):
        out[character] = logsumexp(spans[own], 0)
    return out
