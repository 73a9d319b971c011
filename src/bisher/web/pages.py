"""The pages of a story as of a boundary. Each is HTML, or the items of the same command line as JSON."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import Depends, Path, Query

from bisher import relations, timeline, who, why
from bisher.drawing.ties import EVERY_FAMILY
from bisher.errors import NotFoundError
from bisher.implied import apart
from bisher.records import Event
from bisher.telling import Teller
from bisher.web import finding, people, texts
from bisher.web.asked import FURTHEST, Reader, installment, reader
from bisher.web.charts import CROWD, Graph, relations_fan, relations_graph, storyline_chart
from bisher.web.choice import Choice, choice, choice_of_before
from bisher.web.doubts import doubts
from bisher.web.lines import Shown, shown
from bisher.web.rendering import Page
from bisher.web.routing import Router
from bisher.web.standings import belonging, love, standings
from bisher.web.storybook import recap_values

router = Router()
AsOf = Annotated[Reader, Depends(reader)]
Character = Annotated[str, Path(max_length=40, description="The id of a character.")]
Chosen = Annotated[Choice, Depends(choice)]
Words = Annotated[str, Query(max_length=400, description="Names and words, or a question.")]
STORY = "/s/{series}/as-of/{as_of}"
LENGTHS = (("short", 70), ("medium", 160), ("long", 420))


@router.page(STORY)
def story(
    visit: AsOf,
    chosen: Chosen,
    words: Annotated[int, Query(ge=10, le=5000, description="How long the recap may be, in words.")] = 160,
    since: Annotated[int, Query(ge=0, le=FURTHEST, description="Only what is new after this installment.")] = 0,
    whole: Annotated[bool, Query(description="The chart from the first installment on.")] = False,
) -> Page:
    """The story so far: the recap first, then how things stand, and who is who."""
    view, lang = visit.view, visit.lang
    values = {
        **recap_values(view, lang, words, since),
        "groups": love(view, lang),
        "besides": belonging(view, lang),
        "members": people.members(view, lang),
        "lengths": LENGTHS,
        "chart": storyline_chart(view, lang, visit.links, whole=whole, only=chosen.people),
        "chosen": chosen,
        "graph": relations_graph(view, lang, visit.links, most=CROWD),
        "fan": relations_fan(view, lang, visit.links, of=chosen.of),
        "problems": doubts(view, lang),
    }
    told = values["told"]
    items = [{"part": part, "lines": getattr(told, part)} for part in ("happened", "stands", "who")]
    return Page(visit, "story.html", items, values)


@router.page(f"{STORY}/cast")
def cast(visit: AsOf) -> Page:
    """Everybody known so far."""
    values = {"members": people.members(visit.view, visit.lang)}
    return Page(visit, "cast.html", lambda: who.cast_rows(visit.view, visit.lang), values)


@router.page(f"{STORY}/who/{{character}}")
def person(visit: AsOf, character: Character) -> Page:
    """One of them: names, how they stand to others, what happened to them."""
    return Page(visit, "person.html", [who.card(visit.view, character, visit.lang)], person_values(visit, character))


def person_values(visit: Reader, character: str) -> dict[str, Any]:
    """The values of somebody's page. Raises NotFoundError."""
    view, lang = visit.view, visit.lang
    one = view.character(character)
    own = view.relations_of(one.id)
    now = [r for r in own if r.status == "open" and not r.reality]
    before = [r for r in apart(own) if r not in now]
    return {
        "one": one,
        "card": who.card(view, one.id, lang),
        "now": standings(view, apart(now), lang),
        "before": standings(view, before, lang),
        "events": _told(visit, view.events_of(one.id)),
        "numbers": people.occurrences(view)[one.id],
    }


@router.fragment(f"{STORY}/who/{{character}}/card")
def card(visit: AsOf, character: Character) -> Page:
    """The card that answers "who was that again?"."""
    return Page(visit, "card.html", [], person_values(visit, character))


@router.page(f"{STORY}/between/{{one}}/{{other}}")
def between(visit: AsOf, one: Character, other: Character) -> Page:
    """What two have to do with each other."""
    view, lang = visit.view, visit.lang
    a, b = view.character(one).id, view.character(other).id
    if a == b:
        raise NotFoundError("these two are one")
    both = [r for r in view.relations_of(a) if b in (r.a, r.b)]
    events = [e for e in view.events_of(a) if b in (*e.a, *e.b)]
    places = people.occurrences(view)
    values = {
        "a": view.character(a),
        "b": view.character(b),
        "standings": standings(view, apart(both), lang),
        "events": _told(visit, events),
        "numbers": [n for n in places[a] if n in places[b]],
    }
    rows = [row for row in relations.rows(view, lang) if row.relation in both]
    items = [{"relation": row.relation, "text": row.text, "state": row.state} for row in rows]
    items += [{"event": event, "text": Teller(view, lang).event(event).text} for event in events]
    return Page(visit, "between.html", items, values)


@router.page(f"{STORY}/relations")
def all_relations(visit: AsOf, chosen: Chosen) -> Page:
    """All relations told of: those that hold, those that are over, those that are not real."""
    rows = [row for row in relations.rows(visit.view, visit.lang) if chosen.has(row.relation)]
    ordered = {row.relation: row for row in rows}
    shown_ones = {s.relation: s for s in standings(visit.view, list(ordered), visit.lang)}
    of = chosen.of or next(iter(chosen.people), "")
    values = {
        "rows": [(ordered[r], shown_ones[r]) for r in apart(ordered)],
        "graph": _graph(visit, chosen),
        "fan": relations_fan(visit.view, visit.lang, visit.links, of=of, families=chosen.families),
        "members": people.members(visit.view, visit.lang),
        "chosen": chosen,
        "families": EVERY_FAMILY,
    }
    items = [{"relation": row.relation, "text": row.text, "state": row.state} for row in rows]
    return Page(visit, "relations.html", items, values)


@router.fragment(f"{STORY}/graph")
def graph(visit: AsOf, chosen: Annotated[Choice | None, Depends(choice_of_before)]) -> Page:
    """The relationship graph alone, for the slider of a page as of later: nobody stands elsewhere in it."""
    return Page(visit, "graph.html", [], {"graph": None if chosen is None else _graph(visit, chosen)})


def _graph(visit: Reader, chosen: Choice) -> Graph | None:
    return relations_graph(visit.view, visit.lang, visit.links, only=chosen.people, families=chosen.families)


@router.page(f"{STORY}/timeline")
def all_events(visit: AsOf) -> Page:
    """All events in the order of the text."""
    rows = timeline.rows(visit.view, visit.lang)
    values = {"events": _told(visit, tuple(row.event for row in rows))}
    return Page(visit, "timeline.html", [{"event": row.event, "text": row.text} for row in rows], values)


def _told(visit: Reader, events: tuple[Event, ...] | list[Event]) -> list[tuple[Event, Shown]]:
    teller = Teller(visit.view, visit.lang)
    return [(event, shown(visit.view, teller.event(event), visit.lang)) for event in events]


@router.page(f"{STORY}/check")
def check(visit: AsOf) -> Page:
    """Sentences that do not go together."""
    return Page(visit, "check.html", lambda: visit.view.check(visit.lang), {"problems": doubts(visit.view, visit.lang)})


@router.page(f"{STORY}/texts")
def all_texts(visit: AsOf) -> Page:
    """The installments up to the boundary."""
    items = [{"number": i.number, "label": i.label, "lang": i.lang} for i in visit.view.installments]
    return Page(visit, "texts.html", items, {"opening": texts.openings(visit.view)})


@router.page(f"{STORY}/installment/{{number}}")
def one_text(visit: AsOf, number: Annotated[int, Path(ge=1, le=FURTHEST)]) -> Page:
    """An installment: its text with its people marked, and beside each sentence what was read in it."""
    installment(visit, number)
    values = {"number": number, "sentences": texts.sentences(visit.view, number, visit.lang)}
    return Page(visit, "installment.html", lambda: [why.explain(visit.view, number, lang=visit.lang)], values)


@router.page(f"{STORY}/search")
def search(visit: AsOf, q: Words = "") -> Page:
    """The answer to a question, who may be meant, and the sentences that hold all that is asked for."""
    found = finding.find(visit.view, q.strip()) if q.strip() else finding.NOTHING
    return Page(
        visit, "search.html", {"count": found.count, "hits": found.hits}, _search_values(visit, q.strip(), found)
    )


@router.page(f"{STORY}/ask")
def ask(visit: AsOf, q: Annotated[str, Query(min_length=1, max_length=400, description="A question.")]) -> Page:
    """The answer to a question."""
    values = _search_values(visit, q.strip(), finding.NOTHING)
    return Page(visit, "search.html", [values["answered"].answer] if values["answered"] else [], values)


def _search_values(visit: Reader, wanted: str, found: finding.Finds) -> dict[str, Any]:
    reply = finding.answered(visit.view, wanted, visit.lang) if wanted else None
    if reply and found.passages and finding.looks_up(visit.view, wanted, reply):
        reply = None
    members = people.members(visit.view, visit.lang) if found.people else ()
    return {
        "q": wanted,
        "members": [m for m in members if m.character.id in found.people],
        "found": found,
        "answered": reply,
    }
