"""K109: somebody is in two places."""

from __future__ import annotations

from collections.abc import Iterator

from bisher.checking.problem import BODILY, Conflict, Fact, by_confidence, facts, words_of
from bisher.records import UNKNOWN, Citation
from bisher.view import View

GOING = frozenset({"travel", "move", "return", "flee", "abduct"})
"""What brings people from one place to another."""


def contradictions(view: View) -> Iterator[Conflict]:
    """Who goes where they went in the installment before, or is in two places in one, without having left."""
    seen: set[tuple[Citation, Citation]] = set()
    for found in _each(view):
        if (both := (found.earlier, found.later)) not in seen:
            seen.add(both)
            yield found


def _each(view: View) -> Iterator[Conflict]:
    """One for each person, where two are in two places together, too."""
    here: dict[str, tuple[str, Fact]] = {}
    named = [{t.name for t in reading.things if t.kind == "place"} for reading in view.resolved]
    for fact in facts(view):
        finding = fact.finding
        if finding.reality or finding.phase == "past":
            continue
        places = [name for name in finding.things if name in named[fact.number - 1]]
        who = [c for c in dict.fromkeys((*finding.a, *finding.b)) if c != UNKNOWN]
        if finding.type in GOING:
            goes = finding.a if finding.type != "abduct" else finding.b
            for one in (c for c in goes if c != UNKNOWN):
                yield from _arrives(view, one, places, fact, here)
        elif len(places) == 1 and finding.type in BODILY:
            for one in who:
                yield from _is(view, one, places[0], fact, here)


def _arrives(
    view: View, one: str, places: list[str], fact: Fact, here: dict[str, tuple[str, Fact]]
) -> Iterator[Conflict]:
    before = here.pop(one, None)
    if len(places) == 1:
        here[one] = places[0], fact
        gone = before and before[1].finding.type in ("travel", "move") and fact.finding.type == before[1].finding.type
        if before and gone and before[0] == places[0] and before[1].number == fact.number - 1:
            yield _conflict(view, one, before, here[one], "again")


def _is(view: View, one: str, place: str, fact: Fact, here: dict[str, tuple[str, Fact]]) -> Iterator[Conflict]:
    before = here.get(one)
    here[one] = place, fact
    if before and before[0] != place and before[1].number == fact.number:
        yield _conflict(view, one, before, here[one], "two")


def _conflict(view: View, one: str, before: tuple[str, Fact], now: tuple[str, Fact], variant: str) -> Conflict:
    sure = by_confidence("possible", before[1].finding.confidence, now[1].finding.confidence)
    cited = words_of(view, before[1]), words_of(view, now[1])
    return Conflict("K109", sure, {"a": one}, *cited, {"x": before[0], "y": now[0]}, variant)
