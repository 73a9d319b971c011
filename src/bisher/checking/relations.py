"""K107: a relation told twice as new. K108: an ending of what never began, or has ended already."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from bisher.against import MORTAL, SETTLED, dying
from bisher.checking.problem import Conflict, Fact, by_confidence, facts, place, words_of
from bisher.holds import ROMANTIC, Triple, moves, pairs
from bisher.records import Citation
from bisher.view import View

ENDINGS = {"breakup": "couple", "divorce": "married"}
"""Events that end a relation, by the relation that they need."""
MARITAL = frozenset({"married", "engaged", "ex", "wedding", "propose", "breakup", "divorce"})
"""Any of these told before is enough for the end of a marriage or an engagement to be no surprise."""
AMOROUS = MARITAL | {*ROMANTIC, "love", "flirt", "date", "kiss", "sex", "confess", "cheat", "move"}
"""The same for a breakup."""

Pair = frozenset[str]


def told_twice(view: View) -> Iterator[Conflict]:
    """Relations that begin, and people who meet for the first time, once more in a later installment."""
    begun: dict[Triple, Fact] = {}
    met: dict[Pair, Fact] = {}
    for fact in facts(view):
        finding = fact.finding
        if finding.reality or finding.phase == "past":
            continue
        yield from _met(view, fact, met)
        for move in moves(finding):
            kind, a, b = move.relation
            if move.what != "open":
                begun.pop(move.relation, None)
            elif move.exact and kind not in ("ex", "love"):
                before = begun.get(move.relation)
                if before and before.number < fact.number:
                    sure = by_confidence("likely", before.finding.confidence, finding.confidence)
                    cited = words_of(view, before), words_of(view, fact)
                    yield Conflict("K107", sure, {"a": a, "b": b}, *cited, {"relation": kind})
                begun[move.relation] = fact
                _displace(begun, move.relation)
        _forget(begun, fact)


def _met(view: View, fact: Fact, met: dict[Pair, Fact]) -> Iterator[Conflict]:
    if fact.finding.type != "meet":
        return
    for a, b in pairs(fact.finding):
        before = met.setdefault(frozenset((a, b)), fact)
        if before.number < fact.number:
            sure = by_confidence("possible", before.finding.confidence, fact.finding.confidence)
            yield Conflict("K107", sure, {"a": a, "b": b}, words_of(view, before), words_of(view, fact), variant="meet")


def _displace(begun: dict[Triple, Fact], new: Triple) -> None:
    """Whoever settles with somebody may begin anew with the one before."""
    if new[0] in SETTLED:
        for old in [r for r in begun if r[0] in ROMANTIC and len({*r[1:]} & {*new[1:]}) == 1]:
            del begun[old]


def _forget(begun: dict[Triple, Fact], fact: Fact) -> None:
    """Who makes up was apart, and nothing lasts beyond a death: after that it may begin anew."""
    finding = fact.finding
    if finding.type == "reconcile":
        for a, b in pairs(finding):
            for old in [r for r in begun if {*r[1:]} == {a, b}]:
                del begun[old]
    elif gone := {*dying(finding)}:
        for old in [r for r in begun if r[0] in MORTAL and gone & {*r[1:]}]:
            del begun[old]


@dataclass
class _Course:
    """What was told of two people so far: types of facts, and the last ending by the relation ended."""

    told: set[str] = field(default_factory=set)
    ended: dict[str, Fact] = field(default_factory=dict)


def ends_of_nothing(view: View) -> Iterator[Conflict]:
    """Partings of two of whose love nothing was told, not even as a plan, though both were known before; and second
    endings of any relation. (Other relations often come in by their end: "until today bitter rivals".)"""
    courses: dict[Pair, _Course] = {}
    for fact in facts(view):
        finding = fact.finding
        if finding.reality == "!":
            continue
        kind = _ended(fact)
        for a, b in pairs(finding):
            course = courses.setdefault(frozenset((a, b)), _Course())
            if kind is None:
                course.told.add(finding.type)
                if not finding.reality:
                    course.ended.clear()
                continue
            if kind in course.ended and course.ended[kind].number < fact.number:
                before = course.ended[kind]
                sure = by_confidence("likely", before.finding.confidence, finding.confidence)
                cited = words_of(view, before), words_of(view, fact)
                yield Conflict("K108", sure, {"a": a, "b": b}, *cited, {"relation": kind}, "again")
            elif kind in SETTLED and not course.told & _needed(kind) and (known := _known(view, a, b, fact.number)):
                sure = by_confidence("possible", finding.confidence)
                yield Conflict("K108", sure, {"a": a, "b": b}, known, words_of(view, fact), {"relation": kind}, "never")
            course.told.add(kind)
            course.ended[kind] = fact


def _ended(fact: Fact) -> str | None:
    """The relation that a fact ends now, if any."""
    finding = fact.finding
    if finding.phase == "past" or finding.reality:
        return None
    return finding.type if finding.phase == "end" else ENDINGS.get(finding.type)


def _needed(kind: str) -> frozenset[str]:
    """Any of which must have been told before a relation can end."""
    return MARITAL if kind in ("married", "engaged") else AMOROUS


def _known(view: View, a: str, b: str, number: int) -> Citation | None:
    """The words by which the later known of two came in, if both were known before an installment."""
    one, other = view.character(a), view.character(b)
    if max(one.first, other.first) >= number:
        return None
    return max(one.introduced, other.introduced, key=place)
