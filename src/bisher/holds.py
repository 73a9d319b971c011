"""Which findings open, keep and close which relations: the reference fold, as small steps.

The rules are those of `states` in `corpus/score.py`; `spans.py` turns the steps into spans, `story.py`
into what stands.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Literal

from bisher.reading.labels import RELATIONS, SYMMETRIC
from bisher.records import UNKNOWN, Event, Finding

LASTING = frozenset(RELATIONS) - {"ex"}
PARTINGS = ("ex", "breakup", "divorce")
ROMANTIC = ("couple", "affair", "engaged", "married")

Triple = tuple[str, str, str]
"""Type, a, b; both of a symmetric type in one order."""


@dataclass(frozen=True, slots=True)
class Move:
    """What a finding does to a relation: open or confirm it, close it, or only recall that it once held.

    `exact` says that the finding tells the very beginning or end.
    """

    what: Literal["open", "close", "recall"]
    relation: Triple
    exact: bool = False
    past: bool = False


def pairs(finding: Finding | Event) -> Iterator[tuple[str, str]]:
    """Every pair of one participant on each side, both known, no one with themselves."""
    for a, b in product(finding.a, finding.b):
        if a != b and UNKNOWN not in (a, b):
            yield a, b


def triple(kind: str, a: str, b: str) -> Triple:
    """The relation as a key: where it has no direction, the smaller id first."""
    return (kind, b, a) if kind in SYMMETRIC and _number(b) < _number(a) else (kind, a, b)


def _number(character: str) -> int:
    return int(character[1:])


def in_order(relation: Triple, place: Mapping[str, int]) -> Triple:
    """The relation as it is shown: where it has no direction, whoever is earlier in the cast (`place`) first."""
    kind, a, b = relation
    return (kind, b, a) if kind in SYMMETRIC and place[b] < place[a] else relation


def moves(finding: Finding) -> Iterator[Move]:
    """What a finding that is told as real does to relations, step by step. Nothing, if it is not real."""
    if finding.reality:
        return
    for a, b in pairs(finding):
        yield from _moves(finding.type, finding.phase, a, b)


def _moves(kind: str, phase: str, a: str, b: str) -> Iterator[Move]:
    if kind in LASTING and phase in ("end", "past"):
        yield Move("close", triple(kind, a, b), phase == "end", phase == "past")
        if phase == "end" and kind in ROMANTIC and kind != "affair":
            yield Move("open", triple("ex", a, b), exact=True)
    elif kind in LASTING:
        yield Move("open", triple(kind, a, b), phase == "start")
        if kind in ROMANTIC:
            yield Move("close", triple("ex", a, b), exact=phase == "start")
    elif kind == "ex" and phase == "past":
        yield Move("recall", triple("ex", a, b), past=True)
    elif kind in PARTINGS:
        exact = kind != "ex" and phase != "past"
        yield from (Move("close", triple(r, a, b), exact) for r in ROMANTIC)
        yield Move("open", triple("ex", a, b), exact)
    elif kind == "wedding":
        yield from (Move("close", triple(r, a, b), exact=True) for r in ("couple", "affair", "engaged", "ex"))
        yield Move("open", triple("married", a, b), exact=True)


def spared(finding: Finding, a: str, b: str, open_: Container[Triple]) -> list[Triple]:
    """The open relations of two that a planned, feared or denied end says to hold still: that of its type, else what
    there is between them of a couple, an affair, an engagement or a marriage, if it is about one of these."""
    own = triple(finding.type, a, b)
    if own in open_:
        return [own]
    kinds = ROMANTIC if finding.type in ROMANTIC else ()
    return [key for kind in kinds if (key := triple(kind, a, b)) in open_]


def hold(standing: Iterable[Triple], findings: Iterable[Finding]) -> tuple[Triple, ...]:
    """What holds after some more findings, in the order of beginning, as keys."""
    now = dict.fromkeys(triple(*relation) for relation in standing)
    for finding in findings:
        for move in moves(finding):
            if move.what == "open":
                now.setdefault(move.relation)
            elif move.what == "close":
                now.pop(move.relation, None)
    return tuple(now)
