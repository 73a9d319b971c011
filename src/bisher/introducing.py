"""Somebody in half a line: what they are, whether they are dead, whom they are close to, or else what they did last."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from bisher.against import dying
from bisher.language import wording
from bisher.language.cases import oblique
from bisher.language.interface import INTERFACE
from bisher.language.phrases import WORDS
from bisher.language.questions import relational
from bisher.language.roles import EMPTY
from bisher.language.wording import joined
from bisher.quoting import SURE, standing_alone
from bisher.reading.labels import SYMMETRIC
from bisher.records import UNKNOWN, Character, Citation, Event, Lang, Relation, Role
from bisher.telling import MOODS, Line, Teller, called
from bisher.view import View

CLOSEST = ("married", "engaged", "couple", "affair", "love", "ex", "parent", "sibling", "kin", "boss", "friend")
"""Relations by how much they say about somebody; all others follow."""
MOST = 2
"""Sorts of relations in half a line."""
PEOPLE = 3
"""People of one sort of relation in half a line."""


def who_line(view: View, character: str, lang: Lang, told: Collection[Citation] = ()) -> Line:
    """Somebody's name and who they are. Raises NotFoundError for an id that is not known."""
    one = view.character(character)
    half = half_line(view, one, lang, told)
    name = called(one, lang)
    text = f"{name}: {half.text}." if half.text else f"{name}."
    return Line(text, tuple(dict.fromkeys((one.introduced, *half.citations))), (one.id,))


def introduction(view: View, character: str, lang: Lang) -> Line:
    """Somebody's name and who they are; of whom nothing is known the sentence that tells of them first."""
    line = who_line(view, character, lang)
    if ":" in line.text.removeprefix(name := called(view.character(character), lang)):
        return line
    number, index = line.citations[0].number, line.citations[0].sentence_index
    told, people = standing_alone(view, number, view.sentence(number, index))
    quote = INTERFACE[lang]["quoted"].format(told)
    return Line(f"{name}: {quote}", line.citations, tuple(dict.fromkeys((*line.characters, *people))))


def half_line(view: View, one: Character, lang: Lang, told: Collection[Citation] = ()) -> Line:
    """Who somebody is, without their name, and with whoever else is named: the last noun that described them by
    themselves, whether they are dead, and those closest to them; "" where nothing is known. What rests on citations
    that are `told` already comes last.

    A noun that states a relation ("Bruder") is left out: the relation says it, and of whom.
    """
    parts = [*_described(view, one, lang), *_dead(view, one, lang), *_related(view, one, lang, told)]
    parts = parts or list(_did(view, one, lang))
    citations = dict.fromkeys(c for part in parts for c in part.citations)
    people = dict.fromkeys(person for part in parts for person in part.characters)
    return Line(", ".join(part.text for part in parts), tuple(citations), tuple(people))


def nouns(view: View, one: Character) -> tuple[Role, ...]:
    """The nouns that described somebody by themselves: none that states a relation ("Bruder"), and none that means a
    relative or a partner where some relation is known."""
    everything = (view.untold or view).relations
    related = {(c.number, c.start) for r in everything for c in r.citations}
    has_some = any(one.id in (r.a, r.b) for r in everything)
    return tuple(
        role
        for role in one.roles
        if (role.citation.number, role.citation.start) not in related
        and role.word != one.name
        and not (has_some and relational(role.word, view.installment(role.citation.number).lang))
    )


def _described(view: View, one: Character, lang: Lang) -> Iterator[Line]:
    sure = {(n, m.start) for n, m in view.mentions_of(one.id) if m.confidence >= SURE["noun"]}
    own = [
        role
        for role in nouns(view, one)
        if view.installment(role.citation.number).lang == lang
        and (role.citation.number, role.citation.start) in sure
        and role.word.casefold() not in EMPTY[lang]
    ]
    if own and one.named:
        yield Line(own[-1].word, (own[-1].citation,), ())


def _dead(view: View, one: Character, lang: Lang) -> Iterator[Line]:
    """That somebody has died, unless they are told to act or not to be dead since then."""
    death: Event | None = None
    for event in view.events:
        if one.id in dying(event) and event.reality != "?":
            death = None if event.reality else event
        elif (
            one.id in event.a and not event.reality and event.phase != "past" and death and event.number > death.number
        ):
            death = None
    if death:
        yield Line(WORDS[lang]["dead"], (death.citation,), ())


def _related(view: View, one: Character, lang: Lang, told: Collection[Citation]) -> Iterator[Line]:
    """The closest relations, each to somebody else, those that are `told` already last; those of one kind that rest on
    the same words together."""
    teller = Teller(view, lang)
    standing = (*view.standing, *view.implied)
    nearest: dict[str, Relation] = {}
    for relation in sorted((r for r in standing if one.id in (r.a, r.b)), key=_closeness(view, ())):
        nearest.setdefault(relation.b if relation.a == one.id else relation.a, relation)
    key = _closeness(view, told)
    close = dict(sorted(nearest.items(), key=lambda item: key(item[1])))
    alike: dict[tuple[str, bool, str], list[tuple[str, Relation]]] = {}
    for other, relation in close.items():
        first = relation.a == one.id or relation.type in SYMMETRIC
        sort = relation.type, first, relation.status
        alike.setdefault(sort, []).append((other, relation))
    for (kind, first, status), some in list(alike.items())[:MOST]:
        names = joined([oblique(teller.call(other), lang) for other, _ in some[:PEOPLE]], lang)
        text = wording.role(kind, first, one.gender, names, lang)
        over = WORDS[lang]["presumed"] if status == "presumed over" else ""
        relations = [relation for _, relation in some[:PEOPLE]]
        citations = (*(r.citations[-1] for r in relations), *(r.reason for r in relations if r.reason))
        yield Line(text + over, citations, tuple(other for other, _ in some[:PEOPLE]))


def _closeness(view: View, told: Collection[Citation]) -> Callable[[Relation], tuple[bool, bool, int, int, int]]:
    place = {c.id: i for i, c in enumerate(view.cast)}

    def key(relation: Relation) -> tuple[bool, bool, int, int, int]:
        rank = CLOSEST.index(relation.type) if relation.type in CLOSEST else len(CLOSEST)
        known = any(c in told for c in relation.citations)
        return (
            relation.status == "presumed over",
            known,
            rank,
            -relation.confirmed,
            place[relation.a] + place[relation.b],
        )

    return key


def _did(view: View, one: Character, lang: Lang) -> Iterator[Line]:
    """The last turning point that somebody had a part in or, where there is none, the last thing that they did."""
    real = (e for e in view.events if not e.reality and e.phase != "past" and e.type not in MOODS)
    own = [e for e in real if one.id in e.a]
    turning = [e for e in own if e.key] or own
    if turning:
        event: Event = turning[-1]
        text = Teller(view, lang).event(event).text.rstrip(".")
        name = called(one, lang)
        others = tuple(other for other in (*event.a, *event.b) if other not in (one.id, UNKNOWN))
        yield Line(text.removeprefix(f"{name} ") if event.a == (one.id,) else text, (event.citation,), others)
