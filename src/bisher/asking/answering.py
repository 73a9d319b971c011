"""From a query to an answer: what the view knows of it, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from bisher.asking.each import of_each
from bisher.asking.facts import Facts, Match
from bisher.asking.findings import Findings, find, of_all, picked, shared
from bisher.asking.people import between, happened, identity, place, role, work
from bisher.asking.query import Answer, Query, Verdict
from bisher.asking.silence import unknown
from bisher.asking.telling import AnswerTeller
from bisher.language.questions import CONCEPTS
from bisher.records import UNKNOWN, Event, Relation

Answering = Callable[[Findings], Answer]


def reply(query: Query, facts: Facts, tell: AnswerTeller) -> Answer:
    """The answer to a query from what the facts' view knows."""
    if 0 in (query.number, query.last):
        return unknown(query, tell)
    if query.concept or (query.words and query.asked in ("person", "whether", "when", "why", "what", "times")):
        if query.asked == "where":
            return place(query, facts, tell) or unknown(query, tell)
        if query.every and not query.hole and query.asked == "whether":
            return of_each(query, lambda one: reply(one, facts, tell), tell)
        return _of_concept(find(query, facts if query.last is None else Facts(facts.view.upto(query.last)), tell))
    if query.last and query.asked in ("identity", "work"):
        facts = Facts(facts.view.upto(query.last))
        if not {*query.source} <= {c.id for c in facts.view.cast}:
            return unknown(query, tell)
    about = ABOUT_PEOPLE.get(query.asked)
    found = about(query, facts, tell) if about else None
    return found or unknown(query, tell)


def _of_concept(found: Findings) -> Answer:
    query = found.query
    if query.pick:
        found = picked(found)
    if not query.every or not query.hole:
        return BY_ASKED[query.asked](found)
    if of_all(query, (*found.real, *found.planned, *found.denied)):
        return BY_ASKED[query.asked](shared(found))
    return unknown(query, found.tell, found.now or found.presumed)


# By what is asked


def _whether(found: Findings) -> Answer:
    query, tell = found.query, found.tell
    if query.negative:
        return _contrary(found)
    if query.ended and found.now:
        return _with_people(found, "no", tell.lead("still"), found.now)
    if yes := found.now or (found.once if query.past else ()):
        return _with_people(found, "yes", tell.lead("yes"), yes)
    if query.wish and found.planned:
        return _with_people(found, "yes", tell.lead("yes"), found.planned)
    if found.presumed:
        return _with_people(found, "no longer", tell.lead("presumed over"), found.presumed)
    if found.over:
        return _ended(found)
    if found.planned:
        return _with_people(found, "planned", tell.lead("planned"), found.planned)
    if found.denied:
        return _with_people(found, "no", tell.lead("no"), found.denied)
    return unknown(query, tell)


def _contrary(found: Findings) -> Answer:
    """Asked for the contrary: not so while the concept holds ("single"), no more so once it happened ("alive")."""
    if any(isinstance(fact, Relation) for m in found.now for fact in m.facts):
        if not found.query.ended:
            return _with_people(found, "no", found.tell.lead("no"), found.now)
        return _with_people(found, "no longer", found.tell.lead("no longer"), found.now)
    if found.now:
        return _with_people(found, "no longer", _no_longer(found, found.now[0].since), found.now)
    if found.denied:
        return _with_people(found, "yes", found.tell.lead("yes"), found.denied)
    return unknown(found.query, found.tell, found.planned)


def _ended(found: Findings) -> Answer:
    last = max(found.over, key=_end)
    exact = last.until is not None and last.standing == "over"
    number = last.until if last.until is not None else last.since
    lead = _no_longer(found, number) if exact or last.exact else found.tell.lead("no longer")
    return _with_people(found, "no longer", lead, [last], number)


def _no_longer(found: Findings, number: int) -> str:
    return found.tell.lead("no longer since", when=found.tell.places([number]))


def _end(match: Match) -> int:
    return match.until if match.until is not None else match.since


def _with_people(
    found: Findings, verdict: Verdict, lead: str, matches: Sequence[Match], number: int | None = None
) -> Answer:
    query = found.query
    first = _by_first_path_of_each(matches) if query.every and query.hole else _by_first_path(matches)
    people = _others(query, first) if query.hole else ()
    at = number if number is not None else first[0].since
    return found.tell.answer(query, verdict, lead, [found.tell.item(m) for m in first], people, at)


def _by_first_path(matches: Sequence[Match]) -> list[Match]:
    """Those that were found by the first path that found any, in the order of the text."""
    best = min(m.by for m in matches)
    return [m for m in matches if m.by == best]


def _by_first_path_of_each(matches: Sequence[Match]) -> list[Match]:
    """Of each two people those that were found by the first path that found any."""
    best: dict[tuple[str, str], int] = {}
    for match in matches:
        two = match.source, match.target
        best[two] = min(match.by, best.get(two, match.by))
    return [m for m in matches if m.by == best[m.source, m.target]]


def _others(query: Query, matches: Iterable[Match]) -> list[str]:
    """Who is asked for, by some matches; nobody whom the text leaves unnamed."""
    people = (m.source if query.hole == "source" else m.target for m in matches)
    return list(dict.fromkeys(p for p in people if p not in ("", UNKNOWN)))


def _by_first_group(query: Query, matches: Sequence[Match]) -> list[Match]:
    """Those that were found by the best group of paths."""
    groups = CONCEPTS[query.concept].groups if query.concept else (0,)
    best = min((groups[m.by] for m in matches), default=0)
    return [m for m in matches if groups[m.by] == best]


def _person(found: Findings) -> Answer:
    query, tell = found.query, found.tell
    matches = _by_first_group(query, found.once if query.past else found.now)
    if people := _others(query, matches):
        items = [tell.item(m) for m in sorted(matches, key=lambda m: m in found.now)]
        return tell.answer(query, "told", _now_and_once(found, matches), items, people, matches[0].since)
    before = [m for m in found.presumed if m in found.once] or found.over
    if once := _others(query, before):
        lead = tell.lead("nobody now", people=tell.names(once))
        return tell.answer(query, "no longer", lead, [tell.item(m) for m in before], once, before[-1].until)
    if planned := _others(query, found.planned):
        return tell.answer(query, "planned", tell.lead("planned"), [tell.item(m) for m in found.planned], planned)
    return unknown(query, tell, found.now or found.presumed)


def _now_and_once(found: Findings, matches: Sequence[Match]) -> str:
    """Who is asked for, by some matches: who was so once apart from who is so now."""
    query, tell = found.query, found.tell
    now = _others(query, [m for m in matches if m in found.now])
    once = [one for one in _others(query, [m for m in matches if m not in found.now]) if one not in now]
    if now and once:
        return tell.lead("once and now", once=tell.names(once), people=tell.names(now))
    return tell.lead("people", people=tell.names([*now, *once]))


def _count(found: Findings) -> Answer:
    query, tell = found.query, found.tell
    matches = _by_first_group(query, found.once if query.past else found.now)
    people = _others(query, matches)
    if not people:
        return unknown(query, tell)
    lead = tell.lead("count", count=str(len(people)), people=tell.names(people))
    return tell.answer(query, "told", lead, [tell.item(m) for m in matches], people, len(people))


def _times(found: Findings) -> Answer:
    query, tell = found.query, found.tell
    matches = {m.facts: m for m in found.now if all(isinstance(f, Event) for f in m.facts)}
    if not matches:
        return unknown(query, tell)
    lead = tell.lead("once") if len(matches) == 1 else tell.lead("times", count=str(len(matches)))
    people = [p for m in matches.values() for p in (m.target,) if p not in ("", UNKNOWN)]
    return tell.answer(query, "told", lead, [tell.item(m) for m in matches.values()], people, len(matches))


def _since(found: Findings) -> Answer:
    query, tell = found.query, found.tell
    matches: Sequence[Match] = found.now or (found.once if query.past else ())
    if not matches:
        return _whether(found) if found.real or found.planned or found.denied else unknown(query, tell)
    last = _by_first_path(matches)[0]
    first = _beginning(last, found.over)
    lead = tell.lead("since" if first.exact else "at the latest since", when=tell.places([first.since]))
    return tell.answer(query, "told", lead, [tell.item(last, first if first != last else None)], number=first.since)


def _beginning(match: Match, over: Sequence[Match]) -> Match:
    """What a match goes on with: of the married, that they were a couple."""
    before = (m for m in over if _goes_on(match, m))
    first = min(before, key=lambda m: m.since, default=None)
    return _beginning(first, over) if first else match


def _goes_on(match: Match, over: Match) -> bool:
    """Whether a match of the same two began where another one ended."""
    same = {match.source, match.target} == {over.source, over.target}
    return same and over.until == match.since > over.since


def _until(found: Findings) -> Answer:
    query, tell = found.query, found.tell
    ended = [m for m in found.over if m.until is not None and not any(_goes_on(n, m) for n in found.now)]
    if ended:
        last = max(ended, key=_end)
        return tell.answer(
            query, "told", tell.lead("until", when=tell.places([_end(last)])), [tell.item(last)], number=_end(last)
        )
    if found.presumed:
        return _whether(found)
    return unknown(query, tell, found.now)


def _when(found: Findings) -> Answer:
    query, tell = found.query, found.tell
    if not found.real:
        if found.planned or found.denied:
            return _whether(found)
        return unknown(query, tell)
    matches = sorted(_by_first_path(found.real), key=lambda m: m.since)
    events = [m for m in matches if all(isinstance(f, Event) for f in m.facts)]
    shown = events or matches
    numbers = [m.since for m in shown]
    key = "when" if any(m.exact for m in shown) else "before" if events else "at the latest since"
    return tell.answer(
        query, "told", tell.lead(key, when=tell.places(numbers)), [tell.item(m) for m in shown], number=numbers[-1]
    )


def _why(found: Findings) -> Answer:
    query, tell = found.query, found.tell
    if query.ended:
        return _why_ended(found)
    matches = found.real or found.planned
    if not matches:
        return unknown(query, tell)
    items = [tell.quoted(m) for m in _by_first_path(matches)]
    return tell.answer(query, "told", tell.lead("why"), items)


def _why_ended(found: Findings) -> Answer:
    """Why something is no longer so: the last sentence that tells of each that is over."""
    over = found.over or found.presumed
    if found.now or not over:
        return _whether(found)
    items = [found.tell.ended(m) for m in _by_first_path(over)]
    return found.tell.answer(found.query, "told", found.tell.lead("why"), items)


def _what(found: Findings) -> Answer:
    query, tell = found.query, found.tell
    if not found.real:
        return _whether(found) if found.planned or found.denied else unknown(query, tell)
    named = query.source or query.target
    matches = found.real if named or query.past else found.now or found.real
    return tell.answer(query, "told", "", [tell.item(m) for m in matches], _others(query, matches) if named else ())


BY_ASKED: dict[str, Answering] = {
    "person": _person,
    "identity": _person,
    "whether": _whether,
    "since": _since,
    "until": _until,
    "when": _when,
    "times": _times,
    "count": _count,
    "why": _why,
    "between": _what,
    "work": _what,
    "what": _what,
}
ABOUT_PEOPLE: dict[str, Callable[[Query, Facts, AnswerTeller], Answer | None]] = {
    "identity": identity,
    "whether": role,
    "where": place,
    "work": work,
    "between": between,
    "what": happened,
    "why": happened,
}
