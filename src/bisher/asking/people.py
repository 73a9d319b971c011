"""Answers about people as such: who somebody is, what they do, where they are, what happened to them."""

from __future__ import annotations

from collections.abc import Sequence

from bisher.asking.facts import Facts, akin, cited
from bisher.asking.query import Answer, Item, Query, Verdict
from bisher.asking.telling import AnswerTeller, statement
from bisher.introducing import introduction, nouns
from bisher.language.phrases import WORDS
from bisher.language.questions import CONCEPTS, PLACED, WHEREABOUTS, elders, fold
from bisher.language.titles import TITLES
from bisher.reading.labels import SYMMETRIC
from bisher.records import Character, Event, Relation
from bisher.view import View

LATELY = 5
"""Events that a question about somebody is answered with."""
ON_THE_WAY = ("travel", "move", "return", "flee")
"""Events in which the first participants change place, and the others do not."""
WORK = ("hire", "quit", "create")
UNDERGONE = ("treat", "injure")
"""Events that the second participants do to the first."""
BEFALLING = frozenset("die ill recover pregnant happy sad jealous lose".split())
"""Events that nobody does."""


def identity(query: Query, facts: Facts, tell: AnswerTeller) -> Answer | None:
    """Who somebody is: names, what the text calls them, how they stand to others."""
    items = [item for one in query.source for item in _identity(facts.view, one, tell)]
    return tell.answer(query, "told", "", items, query.source)


def _identity(view: View, one: str, tell: AnswerTeller) -> list[Item]:
    character = view.character(one)
    items = [introduced(view, one, tell)]
    if others := [use for use in character.names if use.name != character.name]:
        text = f"{WORDS[tell.lang]['also']}: {', '.join(use.name for use in others)}."
        items.append(statement(text, [use.citation for use in others], (one,)))
    told = {c for item in items for c in item.citations}
    related = [_related(r, tell) for r in (*view.standing, *view.implied) if one in (r.a, r.b)]
    return [*items, *(item for item in related if not told.issuperset(item.citations))]


def introduced(view: View, one: str, tell: AnswerTeller) -> Item:
    """Somebody's name and who they are."""
    line = introduction(view, one, tell.lang)
    return statement(line.text, line.citations, line.characters)


def _related(relation: Relation, tell: AnswerTeller) -> Item:
    line = tell.line(relation)
    return Item(line.text, line.citations, line.characters, relation.confidence, relation.status == "presumed over")


def _event(event: Event, tell: AnswerTeller) -> Item:
    line = tell.line(event)
    return Item(line.text, line.citations, line.characters, event.confidence)


def role(query: Query, facts: Facts, tell: AnswerTeller) -> Answer | None:
    """Whether the text calls somebody by a noun, title or name."""
    one = facts.view.character(query.source[0])
    if query.target:
        return _bears(query, one, tell) if query.target == (one.id,) else None
    called = [(r.word, r.citation) for r in one.roles if akin(r.word, query.role)]
    titles = [(w, use.citation) for use in one.names for w in use.name.split() if w.lower() in TITLES]
    called += [(word, citation) for word, citation in titles if fold(word) == fold(query.role)]
    if not called:
        return _is_to_somebody(query, one, facts, tell)
    text = f"{tell.names([one.id])}: {called[0][0]}."
    item = statement(text, [citation for _, citation in called], (one.id,))
    return tell.answer(query, "yes", tell.lead("yes"), [item], [one.id])


def _is_to_somebody(query: Query, one: Character, facts: Facts, tell: AnswerTeller) -> Answer | None:
    """That somebody is what a noun means, to whomever ("Is Tobias a father?")."""
    concepts = dict.fromkeys(e.concept for e in elders(query.role) if one.gender in (e.gender, "") or not e.gender)
    matches = [m for concept in concepts for m in facts.of(concept) if m.target == one.id and not m.reality]
    if not matches:
        return None
    return tell.answer(query, "yes", tell.lead("yes"), [tell.item(m) for m in matches], [one.id])


def _bears(query: Query, one: Character, tell: AnswerTeller) -> Answer:
    """That somebody bears the name, or the part of a name, that is asked for: beside another one, if there is one."""
    asked = {*fold(query.role).split()}
    bearing = [use for use in one.names if asked <= {*fold(use.name).split()}] or list(one.names)
    others = [use for use in one.names if use not in bearing]
    uses = [*others[:1], bearing[0]]
    key = "also called" if others else "called"
    text = tell.lead(key, one=uses[0].name, name=bearing[0].name)
    return tell.answer(query, "yes", tell.lead("yes"), [statement(text, [u.citation for u in uses], (one.id,))])


def work(query: Query, facts: Facts, tell: AnswerTeller) -> Answer | None:
    """What somebody does for a living: nouns that describe them, posts that they got, left or founded."""
    one = facts.view.character(query.source[0])
    items = [statement(f"{tell.names([one.id])}: {r.word}.", [r.citation], (one.id,)) for r in nouns(facts.view, one)]
    items += [_event(e, tell) for e in facts.view.events if e.type in WORK and one.id in e.a and not e.reality]
    return tell.answer(query, "told", "", items, [one.id]) if items else None


def place(query: Query, facts: Facts, tell: AnswerTeller) -> Answer | None:
    """Where somebody was told to be last, or to be going; of what is asked about besides, where it happened."""
    view, people = facts.view, {*query.source, *query.target}
    known = {t.name for reading in view.readings for t in reading.things if t.kind == "place"}
    if query.concept and not query.negative and query.concept not in WHEREABOUTS:
        return _scene(query, facts, known, tell)
    events = [
        e
        for e in view.events
        if people & {*e.a, *(() if e.type in ON_THE_WAY else e.b)}
        and e.type in PLACED
        and query.covers(e.number)
        and all(any(akin(word, other) for other in e.citation.sentence.split()) for word in query.words)
    ]
    real = [e for e in events if not e.reality and e.phase != "past" and _leads(e, known)]
    if real and not query.wish:
        last = real[-1]
        places = tuple(t for t in last.things if t in known)
        hosts = [c for c in last.b if last.type == "move" and c not in people and c != "_"]
        if places:
            lead = tell.lead("where", places=", ".join(places))
        else:
            lead = tell.lead("with", people=tell.objects(hosts)) if hosts else ""
        if not {*query.things} <= {*places}:
            return None
        verdict: Verdict = "yes" if query.things else "told"
        lead = tell.lead("yes") if query.things else lead
        return tell.answer(query, verdict, lead, [_event(last, tell)], hosts, last.number, places)
    planned = [e for e in events if e.reality == "?" and e.type in ON_THE_WAY]
    if not planned:
        return None
    places = tuple(t for t in planned[-1].things if t in known)
    return tell.answer(query, "planned", tell.lead("planned"), [_event(planned[-1], tell)], places=places)


def _scene(query: Query, facts: Facts, known: set[str], tell: AnswerTeller) -> Answer | None:
    """Where what is asked about has happened, as far as the text places it."""
    kinds = {step.kind for path in CONCEPTS[query.concept].paths for step in path}
    people = {*query.source, *query.target}
    events = [
        e
        for e in facts.view.events
        if e.type in kinds and people <= {*e.a, *e.b} and query.covers(e.number) and not e.reality
    ]
    placed = {e: places for e in events if (places := tuple(t for t in e.things if t in known))}
    if not placed or not {*query.things} <= {place for places in placed.values() for place in places}:
        return None
    places = tuple(dict.fromkeys(place for some in placed.values() for place in some))
    verdict: Verdict = "yes" if query.things else "told"
    lead = tell.lead("yes") if query.things else tell.lead("at", places=", ".join(places))
    return tell.answer(query, verdict, lead, [_event(e, tell) for e in placed], (), None, places)


def _leads(event: Event, known: set[str]) -> bool:
    return event.type in ("move", "travel", "return") or any(t in known for t in event.things)


def between(query: Query, facts: Facts, tell: AnswerTeller) -> Answer | None:
    """How two stand to each other and what happened between them; of an installment, what began, ended and happened."""
    one, other = query.source[0], query.target[0]
    relations = [r for r in facts.view.relations if {r.a, r.b} == {one, other} and _falls_in(r, query)]
    events = [e for e in facts.view.events if {one, other} <= {*e.a, *e.b} and query.covers(e.number)]
    items = [*(_related(r, tell) for r in relations), *(_event(e, tell) for e in events)]
    return tell.answer(query, "told", "", items) if items else None


def _falls_in(relation: Relation, query: Query) -> bool:
    return query.covers(relation.since) or (relation.until is not None and query.covers(relation.until))


def happened(query: Query, facts: Facts, tell: AnswerTeller) -> Answer | None:
    """What happened to somebody, or in an installment."""
    if query.source and query.target:
        return between(query, facts, tell)
    view = facts.view
    events = [e for e in view.events if query.covers(e.number)]
    events = [e for e in events if not query.source or {*query.source} & {*e.a, *e.b}]
    events = [e for e in events if {*query.things} <= {*e.things}]
    if query.deeds:
        events = [e for e in events if not e.reality and {*query.source} & {*_doers(e)}]
    if query.pick:
        events = events[:1] if query.pick == "first" else events[-1:]
    items: list[Item] = []
    if query.pick:
        pass
    elif query.number is None and query.source:
        items = [] if query.deeds else [introduced(view, query.source[0], tell)]
        events = events[-LATELY:]
    elif query.number is not None:
        events.sort(key=lambda e: not e.key)
    items += [_event(e, tell) for e in events]
    if query.number and not (query.span or query.pick or query.deeds or query.things):
        items += [_related(r, tell) for r in _turned(query, view, events)]
    return tell.answer(query, "told", "", items, query.source) if items else None


def _turned(query: Query, view: View, events: Sequence[Event]) -> list[Relation]:
    """The relations of those who are asked about that began or ended in an installment, in words that tell of nothing
    else there."""
    told, number = {e.citation for e in events}, query.number
    known = [r for r in view.relations if not query.source or {*query.source} & {r.a, r.b}]
    turned = [r for r in known if (r.since == number and r.since_exact) or r.until == number]
    return [r for r in turned if not told & {c for c in cited(r) if c.number == number}]


def _doers(event: Event) -> tuple[str, ...]:
    if event.type in BEFALLING:
        return ()
    if event.type in SYMMETRIC:
        return (*event.a, *event.b)
    return event.b if event.type in UNDERGONE else event.a
