"""What speaks to a query about a concept, and how."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bisher.asking.facts import Facts, Match, akin, cited
from bisher.asking.query import Query
from bisher.asking.telling import AnswerTeller
from bisher.language.questions import CONCEPTS
from bisher.records import UNKNOWN, Event


@dataclass(frozen=True, slots=True)
class Findings:
    """What speaks to a query about a concept, sorted by how it does."""

    query: Query
    tell: AnswerTeller
    now: tuple[Match, ...]
    """What holds or happened."""
    presumed: tuple[Match, ...]
    """What is presumed to be over."""
    over: tuple[Match, ...]
    """What held once, by itself or by what ended it."""
    planned: tuple[Match, ...]
    denied: tuple[Match, ...]
    """What is not so, by the first path alone: who was not killed may have died, or be alive."""

    @property
    def real(self) -> tuple[Match, ...]:
        """What holds, happened, or once held."""
        return (*self.now, *self.presumed, *self.over)

    @property
    def once(self) -> tuple[Match, ...]:
        """What holds, happened, or once held for sure: not what is presumed to be over since the text denies it."""
        denied = {(m.source, m.target) for m in self.denied}
        return tuple(m for m in self.real if m not in self.presumed or (m.source, m.target) not in denied)


def find(query: Query, facts: Facts, tell: AnswerTeller) -> Findings:
    """What speaks to a query, from facts that reach no further than it asks."""
    fitting = [m for m in _asked_about(query, facts) if _fits(m, query, facts)]
    if not fitting and query.asked == "person" and (wider := query.concept and CONCEPTS[query.concept].wider):
        return find(replace(query, concept=wider), facts, tell)
    real = [m for m in fitting if not m.reality]
    planned = [m for m in fitting if m.reality == "?" and m.standing != "over"]
    denied = tuple(m for m in fitting if m.reality == "!" and m.standing != "over" and not m.by)
    planned = [m for m in planned if not any(_is_of_same(d, m) and _last(d) > _last(m) for d in denied)]
    over: list[Match] = []
    if query.concept:
        concept = CONCEPTS[query.concept]
        planned += [m for m in facts.of_kinds(concept.toward) if _is_toward(m, query) and _fits(m, query, facts)]
        anew = [m for m in facts.of_kinds(concept.again) if not m.reality and _fits(m, query, facts)]
        over = [
            m
            for m in facts.of_kinds(concept.over)
            if not m.reality and _fits(m, query, facts) and not any(_follows(a, m) for a in anew)
        ]
    return Findings(
        query,
        tell,
        tuple(m for m in real if m.standing in ("open", "happened")),
        tuple(m for m in real if m.standing == "presumed over"),
        _with_others([m for m in real if m.standing == "over"], over),
        tuple(planned),
        denied,
    )


def _with_others(over: Sequence[Match], ended: Sequence[Match]) -> tuple[Match, ...]:
    """What is over by itself, and of other people what has ended it."""
    known = {frozenset((m.source, m.target)) for m in over}
    return (*over, *(m for m in ended if frozenset((m.source, m.target)) not in known))


def _asked_about(query: Query, facts: Facts) -> Iterable[Match]:
    matches = facts.of(query.concept) if query.concept else facts.worded(query.words)
    return [m for m in matches if query.covers(m.since) or (query.last and m.standing != "happened")]


def _is_toward(match: Match, query: Query) -> bool:
    """Whether a fact on the way to a concept is a plan. A proposal is not yet one of both; it tells what one wants."""
    if match.reality:
        return match.reality == "?" and match.standing != "over"
    return match.standing == "open" or (query.wish and match.standing == "happened")


def _fits(match: Match, query: Query, facts: Facts) -> bool:
    straight = _on(match.source, query.source) and _on(match.target, query.target)
    crossed = query.mutual and _on(match.source, query.target) and _on(match.target, query.source)
    if not (straight or crossed):
        return False
    known = match.target not in ("", UNKNOWN)
    if query.gender and known and facts.view.character(match.target).gender not in (query.gender, ""):
        return False
    if not {*query.things} <= {t for fact in match.facts if isinstance(fact, Event) for t in fact.things}:
        return False
    said = [word for fact in match.facts for c in cited(fact) for word in c.sentence.split()]
    return all(any(akin(word, other) for other in said) for word in query.words)


def _follows(match: Match, other: Match) -> bool:
    """Whether a match of the same two is later."""
    return _is_of_same(match, other) and match.since > other.since


def _is_of_same(match: Match, other: Match) -> bool:
    return {match.source, match.target} == {other.source, other.target}


def _last(match: Match) -> tuple[int, int]:
    """Where the last words stand that a match rests on."""
    return max((c.number, c.start) for fact in match.facts for c in cited(fact))


def _on(one: str, people: tuple[str, ...]) -> bool:
    return not people or one in people


def shared(found: Findings) -> Findings:
    """What speaks to a query that asks for whoever is so to all of some people."""
    query, tell = found.query, found.tell
    sorts = (found.now, found.presumed, found.over, found.planned, found.denied)
    return Findings(query, tell, *(tuple(of_all(query, matches)) for matches in sorts))


def picked(found: Findings) -> Findings:
    """What speaks to a query about the first or the last time: of what was so that alone; events before states."""
    events = [m for m in found.real if all(isinstance(fact, Event) for fact in m.facts)]
    places = [_last(m) for m in events or found.real]
    if not places:
        return found
    place = min(places) if found.query.pick == "first" else max(places)
    now, presumed, over = (
        tuple(m for m in some if _last(m) == place) for some in (found.now, found.presumed, found.over)
    )
    return replace(found, now=now, presumed=presumed, over=over)


def of_all(query: Query, matches: Sequence[Match]) -> list[Match]:
    """Those whose target is so to each of the sources that are asked about."""
    pairs = {(m.source, m.target) for m in matches}
    return [m for m in matches if all((source, m.target) in pairs for source in query.source)]
