"""What is said: triggers, and who takes part, as probabilities of (type, A, B) in a passage.

A statement's probability is that of its trigger times those of both participants, where a participant's is the sum over
all mentions of that character (the marginal that the heads were trained with). Several words that say the same thing
support each other (noisy or).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import prod

import numpy as np

from bisher.reading import features
from bisher.reading.heads import Heads, sigmoid, softmax
from bisher.reading.labels import PHASES, REALITIES, SYMMETRIC, TYPES
from bisher.reading.session import Floats
from bisher.records import UNKNOWN, Phase, Reality

CANDIDATE = 0.04
"""A trigger less probable than this is not looked at."""
MOST = 48
"""Candidates a passage."""
MEMBER = 0.3
"""A further participant's share of the first one's probability, from which both are meant together."""
LIKELY = 0.01
"""Two participants less probable than this together are not looked at."""


@dataclass(frozen=True)
class Scene:
    """A passage as the findings see it. Persons come first among the spans; `people` says whom each of them means."""

    words: Floats
    known: Floats
    """What the lexicon adds to the trigger of each word, (words, types)."""
    spans: Floats
    first: Sequence[int]
    last: Sequence[int]
    sentence: Sequence[int]
    """Of each word."""
    people: Sequence[tuple[str, ...]]
    trust: Sequence[float]
    """How sure it is whom each of them means."""
    others: Sequence[Mapping[str, float]]
    """Whom else each of them may mean, and how probable that is."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A type with one participant on each side (B "" for none), its probability and the best word for it."""

    type: str
    a: str
    b: str
    probability: float
    sure: float
    """The same without the lexicon, which finds more but is no judge of what stands here."""
    trigger: float
    """The probability of the trigger alone."""
    word: int
    phase: Phase
    reality: Reality
    key: float
    things: tuple[int, ...]
    """Spans after the persons that go with it."""
    between: float = 0.0
    """What the whole passage says for it, log-odds (see `bisher.reading.dyads`)."""


def statements(heads: Heads, scene: Scene) -> list[Statement]:
    """All statements of a passage with their probabilities, most probable first."""
    logits = heads.triggers(scene.words)
    probabilities, alone = sigmoid(logits + scene.known), sigmoid(logits)
    found = np.argwhere(probabilities > CANDIDATE)
    if len(found) > MOST:
        order = np.argsort(-probabilities[found[:, 0], found[:, 1]], kind="stable")[:MOST]
        found = found[np.sort(order)]
    if not len(found):
        return []
    word, kind = found[:, 0], found[:, 1]
    seen_from = {w: features.places(w, scene.first, scene.last, scene.sentence) for w in set(word.tolist())}
    places = np.stack([seen_from[w] for w in word.tolist()])
    arguments, none = heads.arguments(scene.words[word], kind, scene.spans, places)
    how = heads.how(scene.words[word], kind)
    k = len(scene.people)
    sides = [softmax(np.concatenate([none[:, 2 * s : 2 * s + 2], arguments[:, :k, s]], 1)) for s in (0, 1)]
    things = sigmoid(arguments[:, k:, 2])
    best: dict[tuple[str, str, str], list[Statement]] = {}
    for f in range(len(found)):
        phase: Phase = PHASES[int(how[f, :4].argmax())]
        reality: Reality = REALITIES[int(how[f, 4:7].argmax())]
        key = float(sigmoid(how[f, 7:8])[0])
        with_it = tuple(int(t) for t in np.flatnonzero(things[f] > 0.5))
        one, other = ({**side, "": none_} for side, none_ in (_side(sides[s][f], scene, s) for s in (0, 1)))
        for (a, b), joint in _joint(one, other).items():
            if joint * probabilities[word[f], kind[f]] < CANDIDATE / 4:
                continue
            pair = tuple(sorted((a, b))) if TYPES[kind[f]] in SYMMETRIC and b not in ("", UNKNOWN) else (a, b)
            statement = Statement(
                TYPES[kind[f]],
                a,
                b,
                float(joint * probabilities[word[f], kind[f]]),
                float(joint * alone[word[f], kind[f]]),
                float(probabilities[word[f], kind[f]]),
                int(word[f]),
                phase,
                reality,
                key,
                with_it,
            )
            best.setdefault((TYPES[kind[f]], *pair), []).append(statement)
    return sorted(
        (_together(group) for group in best.values()), key=lambda s: (-s.probability, s.word, s.type, s.a, s.b)
    )


def _side(row: Floats, scene: Scene, side: int) -> tuple[dict[str, float], float]:
    """Each participant's probability on one side, and that of none at all (which A cannot be: someone unknown then)."""
    out: dict[str, float] = {UNKNOWN: float(row[1]) + (float(row[0]) if side == 0 else 0.0)}
    shares = row[2:].tolist()
    for p, who, sure in zip(shares, scene.people, scene.trust, strict=True):
        for one in who:
            out[one] = out.get(one, 0.0) + p * sure
    out = _grouped(out)
    for p, maybe in zip(shares, scene.others, strict=True):
        for one, share in maybe.items():
            out[one] = min(1.0, out.get(one, 0.0) + p * share)
    return out, (0.0 if side == 0 else float(row[0]))


def _grouped(side: Mapping[str, float]) -> dict[str, float]:
    """The head shares its probability among participants that are meant together; each of them gets the whole."""
    persons = [c for c in side if c != UNKNOWN]
    if not persons:
        return dict(side)
    top = max(side[c] for c in persons)
    together = [c for c in persons if side[c] >= MEMBER * top and side[c] > 0.1]
    if len(together) < 2:
        return {c: min(1.0, p) for c, p in side.items()}
    whole = min(1.0, sum(side[c] for c in together))
    balance = {c: min(1.0, side[c] / top) for c in together}
    return {c: (max(min(1.0, p), whole * balance[c]) if c in balance else min(1.0, p)) for c, p in side.items()}


def _joint(one: Mapping[str, float], other: Mapping[str, float]) -> dict[tuple[str, str], float]:
    """Both sides together; nobody is both, and what that would take is given to the rest."""
    lost = sum(p * other.get(a, 0.0) for a, p in one.items() if a not in ("", UNKNOWN))
    scale = 1 / max(0.2, 1 - min(1.0, lost))
    likely = [(b, q) for b, q in other.items() if q > LIKELY]
    pairs = (((a, b), p * q) for a, p in one.items() if a and p > LIKELY for b, q in likely if a != b or a == UNKNOWN)
    return {pair: min(1.0, p * scale) for pair, p in pairs if p > LIKELY}


def _together(group: Sequence[Statement]) -> Statement:
    """The most probable of several words for the same thing, with the probability that at least one of them says it."""
    top = max(group, key=lambda s: (s.probability, -s.word))
    either, sure = (
        1 - prod(1 - min(0.999, p) for p in ps) for ps in zip(*((s.probability, s.sure) for s in group), strict=True)
    )
    return replace(top, probability=either, sure=sure)
