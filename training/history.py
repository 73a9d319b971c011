"""The gold story so far, as the memory features of each mention of an installment."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from bisher.eval.facts import Fact, hold
from bisher.reading import features, memory
from bisher.reading.cast import Entry, entries
from bisher.reading.labels import KINDS, RELATIONS, SYMMETRIC
from bisher.reading.memory import learn
from bisher.reading.relatives import between
from bisher.reading.tokens import Pieces
from training.data import Example, load_story

SELDOM = 0.03
"""A noun that is less often a trigger than this share of the times that it means somebody is no noun of a relation."""
MISTAKEN = (0.03, 0.25, 0.12)
"""How often a reader mistakes a name, a noun, a pronoun: the share of wrong links in the history to learn from."""
SPLIT = (0.7, 0.4, 0.1)
"""How many of these mistakes take a name, a noun, a pronoun for somebody new."""
MISSED, MISPLACED = 0.4, 0.25
"""How often it misses a relation, and takes one for somebody else's."""


@dataclass(frozen=True)
class History:
    """For one installment: features (mentions, people, N_FEATURES), who is a candidate, who is right (-2 someone new,
    -1 a group), which mention contains whom (mentions, people), and the cast as the encoder reads it."""

    rows: np.ndarray
    valid: np.ndarray
    target: np.ndarray
    contains: np.ndarray
    cast: Sequence[Entry] = ()
    standing: frozenset[Fact] = frozenset()
    """What held before it, by the ids of the annotation."""


def lexicon(folders: Sequence[Path]) -> dict[str, list[str]]:
    """Nouns that are the trigger of a relation, with the types that they speak of, most frequent first; not those that
    hardly ever are ("man"). Directed types bear the side of whoever is called so (see `bisher.reading.relatives`)."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    said: Counter[str] = Counter()
    for path in (p for folder in folders for p in sorted(folder.glob("*.story"))):
        story = load_story(path)
        for installment in story["installments"]:
            people = [m for m in installment["mentions"] if m["ids"][0][0] not in "@#*"]
            said.update(m["surface"].lower() for m in people)
            meant = {(m["start"], m["end"]): set(m["ids"]) for m in people if not _is_name(m, story["cast"])}
            for fact in installment["facts"]:
                here = meant.get((fact["start"], fact["end"]))
                if fact["type"] in RELATIONS and here is not None:
                    counts[fact["quote"].lower()][_sided(fact, here)] += 1
    return {
        word: [kind for kind, n in types.most_common() if n >= 0.2 * types.total()]
        for word, types in sorted(counts.items())
        if types.total() >= SELDOM * said[word]
    }


def _is_name(mention: dict[str, Any], cast: dict[str, Any]) -> bool:
    words = {w for i in mention["ids"] for name in cast[i]["names"] for w in name.split()}
    return any(w in words or w.removesuffix("s") in words for w in mention["surface"].split())


def _sided(fact: dict[str, Any], meant: set[str]) -> str:
    kind: str = fact["type"]
    if kind in SYMMETRIC:
        return kind
    return f"{kind}:{'b' if meant & set(fact['b']) and not meant & set(fact['a']) else 'a'}"


def pairs(fact: dict[str, Any]) -> Iterable[tuple[str, str]]:
    for a in fact["a"]:
        for b in fact["b"]:
            if a != b and "_" not in (a, b):
                yield (min(a, b), max(a, b)) if fact["type"] in SYMMETRIC else (a, b)


def remember(now: set[Fact], facts: list[dict[str, Any]], people: list[str], rng: random.Random | None) -> None:
    """What holds after an installment's facts, by the reference fold. With `rng` as a reader might have found them:
    some are missed, and some are said of somebody else."""
    for fact in facts:
        for a, b in pairs(fact) if not fact["reality"] else ():
            if rng and rng.random() < MISSED:
                continue
            if rng and rng.random() < MISPLACED:
                a = rng.choice(people)
            if a != b:
                hold(
                    now,
                    (fact["type"], *((min(a, b), max(a, b)) if fact["type"] in SYMMETRIC else (a, b))),
                    fact["phase"],
                )


def standing_between(standing: set[Fact], index: Mapping[str, int]) -> dict[tuple[int, int], frozenset[str]]:
    """What holds, by pairs of the people that an index knows (see `relatives.between`)."""
    held: dict[tuple[int, int], frozenset[str]] = {}
    for kind, a, b in sorted(standing):
        if a in index and b in index and index[a] != index[b]:
            pair, relation = between(kind, index[a], index[b])
            held[pair] = held.get(pair, frozenset()) | {relation}
    return held


def mistake(people: list[memory.Known], right: int, kind: int, rng: random.Random) -> int:
    """Somebody else, as a reader might take it: someone new, who joins `people`, or mostly one who is in the
    installment already."""
    if rng.random() < SPLIT[kind]:
        people.append(memory.Known())
        return len(people) - 1
    others = [e for e, p in enumerate(people) if p.here and e != right]
    if not others or rng.random() < 0.2:
        others = [e for e in range(len(people)) if e != right] or [right]
    return rng.choice(others)


def taken_for(gender: str, kind: int, rng: random.Random) -> str:
    """A gender as a reader might take it: sometimes unknown, sometimes wrong for a name or a noun."""
    chance = rng.random()
    if chance < 0.1:
        return ""
    return rng.choice("fm") if chance < 0.15 and KINDS[kind] != "pronoun" else gender


def histories(
    story: dict[str, Any],
    found: list[Example],
    roles: dict[str, list[str]],
    vocabulary: Pieces,
    rng: random.Random | None,
) -> list[History]:
    """One history per installment. With `rng`, genders are sometimes unknown and links wrong, as at run time."""
    people: list[memory.Known] = []
    index: dict[str, int] = {}
    standing: set[Fact] = set()
    out = []
    for example, installment in zip(found, story["installments"], strict=True):
        spans = example.spans
        sentence = features.sentence_of(example.text, spans)
        seen = memory.describe(
            example.text, spans, sentence, [(m.first, m.last, KINDS[m.kind]) for m in example.mentions], example.lang
        )
        order = [m.first for m in example.mentions]
        sentences = [sentence[w] for w in order]
        known = len(people)
        held = standing_between(standing, index)
        cast = entries(people, held, example.text, spans, vocabulary, example.lang)
        n = len(example.mentions)
        total = known + len({i for m in example.mentions for i in m.ids} - set(index)) + (n if rng else 0)
        rows = np.zeros((n, total, memory.N_FEATURES), np.float32)
        valid, target, whose = np.zeros((n, total), bool), np.full(n, -1), np.full(n, -1)
        contains = np.zeros((n, total), bool)
        for i, (m, s) in enumerate(zip(example.mentions, seen, strict=True)):
            if len(m.ids) > 1:
                for one in m.ids:
                    if one not in index:
                        index[one] = len(people)
                        people.append(memory.Known())
                    contains[i, index[one]] = True
                continue
            possessor = whose[i - 1] if s.possessed and whose[i - 1] >= 0 else None
            rows[i, : len(people)] = np.array(
                memory.rows(i, s, people, example.number, possessor, sentences, held, roles), np.float32
            ).reshape(-1, memory.N_FEATURES)
            valid[i, : len(people)] = True
            one = m.ids[0]
            target[i] = index.get(one, -2)
            fresh = one not in index
            if fresh:
                index[one] = len(people)
                people.append(memory.Known())
            said = index[one]
            if rng and not fresh and rng.random() < MISTAKEN[m.kind]:
                said = mistake(people, said, m.kind, rng)
            gender = story["cast"][one]["gender"].replace("g", "n")
            learn(people[said], i, s, example.number, gender if rng is None else taken_for(gender, m.kind, rng))
            whose[i] = said
            contains[i, said] = True
        for i in np.flatnonzero([len(m.ids) > 1 for m in example.mentions]):
            earlier = [memory.before(p, int(i)) for p in people]
            rows[i, : len(people)] = np.array(
                memory.rows(int(i), seen[i], earlier, example.number, None, sentences, held, roles), np.float32
            )
            valid[i, : len(people)] = True
        for p in people:
            p.here = []
        size, before = len(people), frozenset(standing)
        out.append(History(rows[:, :size], valid[:, :size], target, contains[:, :size], cast, before))
        remember(standing, installment["facts"], sorted(story["cast"]), rng)
    return out
