"""Who somebody is, as known so far: names, what they were called, how they stand to others, what they did lately."""

from __future__ import annotations

from dataclasses import dataclass

from bisher.implied import apart, earlier
from bisher.introducing import introduction
from bisher.language.phrases import WORDS
from bisher.records import Character, Citation, Lang
from bisher.telling import Line, Teller, called
from bisher.view import View

LATELY = 5
"""Events on a card."""


@dataclass(frozen=True, slots=True)
class Card:
    """All about one character. `lines` are names and nouns, `now` and `before` relations, `lately` the last events."""

    character: Character
    name: str
    lines: tuple[Line, ...]
    now: tuple[Line, ...]
    before: tuple[Line, ...]
    lately: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A character in the table of the cast. `citation` is where they came in, `citations` are that and what `text`
    rests on."""

    character: Character
    name: str
    text: str
    first: str
    last: str
    citation: Citation
    citations: tuple[Citation, ...]


def card(view: View, character: str, lang: Lang) -> Card:
    """The card of a character. Raises NotFoundError for an id that is not known as of the boundary."""
    one = view.character(character)
    teller = Teller(view, lang)
    relations = (*view.relations_of(one.id), *(r for r in view.implied if one.id in (r.a, r.b)))
    holding = {*view.standing, *view.implied}
    now = [r for r in relations if r in holding and r.status == "open"]
    kept = {*apart(relations)}
    before = [r for r in relations if r not in now and r in kept]
    events = view.events_of(one.id)[-LATELY:]
    return Card(
        one,
        called(one, lang),
        _lines(one, teller),
        tuple(teller.relation(r, before=earlier(r, relations)) for r in apart(now)),
        tuple(teller.relation(r, before=earlier(r, relations)) for r in apart(before)),
        tuple(teller.event(e) for e in reversed(events)),
    )


def _lines(one: Character, teller: Teller) -> tuple[Line, ...]:
    w = WORDS[teller.lang]
    out = []
    others = [use for use in one.names if use.name != one.name]
    if others:
        names = ", ".join(use.name for use in others)
        out.append(Line(f"{w['also']}: {names}", tuple(use.citation for use in others), (one.id,)))
    if one.roles:
        words = ", ".join(role.word for role in one.roles)
        out.append(Line(f"{w['roles']}: {words}", tuple(role.citation for role in one.roles), (one.id,)))
    seen = f"{w['first']} {teller.when(one.first)}, {w['last']} {teller.when(one.last)}"
    out.append(Line(seen, (one.introduced,), (one.id,)))
    return tuple(out)


def cast_rows(view: View, lang: Lang) -> tuple[Row, ...]:
    """Everybody, in the order of first mention, each in half a line, or with the sentence that tells of them first."""
    teller = Teller(view, lang)
    return tuple(_row(view, teller, c) for c in view.cast)


def _row(view: View, teller: Teller, c: Character) -> Row:
    name = called(c, teller.lang)
    line = introduction(view, c.id, teller.lang)
    text = line.text.removeprefix(name).lstrip(":. ")
    return Row(c, name, text, teller.when(c.first), teller.when(c.last), c.introduced, line.citations)
