"""Lines of a telling, and what to call people in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bisher.language import wording
from bisher.records import Character, Citation, Event, Gender, Lang, Relation
from bisher.view import View

MOODS = frozenset({"happy", "sad"})
"""What the program's own words seldom tell: they would say nothing of why."""


@dataclass(frozen=True, slots=True)
class Line:
    """One statement, the words that it rests on, and the characters in it."""

    text: str
    citations: tuple[Citation, ...]
    characters: tuple[str, ...]


def called(character: Character, lang: Lang) -> str:
    """The best name; whoever has none is called by the noun that describes them."""
    return by_noun(character.name, lang) if character.roles and not character.named else character.name


def by_noun(noun: str, lang: Lang) -> str:
    """What to call somebody by a noun that describes them, as the text has it. No English article goes with a noun that
    has a capital: it is a German one, or stands for a name."""
    if lang == "de":
        return f"„{noun}“"
    return f"the {noun}" if noun[:1].islower() else f"“{noun}”"


class Teller:
    """Words events and relations of one view in one language."""

    def __init__(self, view: View, lang: Lang) -> None:
        self.view = view
        self.lang = lang

    def call(self, character: str) -> str:
        """What somebody is called."""
        return called(self.view.character(character), self.lang)

    def gender(self, character: str) -> Gender:
        """What is known of somebody's gender."""
        return self.view.character(character).gender

    def when(self, number: int | str) -> str:
        """An installment as the source calls it, else by its number."""
        one = self.view.installment(int(number))
        return wording.place(one.number, one.label, self.lang)

    def event(self, event: Event, over: Event | None = None) -> Line:
        """An event as a line; of a condition that is presumed to be over with what speaks for that."""
        people = tuple(c for c in (*event.a, *event.b) if c != "_")
        clause = wording.event_clause(event, self.call, self.lang, over=over is not None)
        return Line(f"{clause}.", (event.citation, *([over.citation] if over else [])), people)

    def relation(self, relation: Relation, people: Sequence[str] = (), before: Relation | None = None) -> Line:
        """A relation as a line: cited where it began, where it was told last, and why it is presumed over. Of one
        without direction, `people` are all between each two of whom it holds; `before` is what the two were since
        before that, and are still."""
        clause = wording.relation_clause(relation, self.call, self.gender, self.lang, self.when, people, before)
        cited = [relation.citations[0], relation.citations[-1], *([relation.reason] if relation.reason else [])]
        cited += before.citations[:1] if before else ()
        return Line(f"{clause}.", tuple(dict.fromkeys(cited)), tuple(people) or (relation.a, relation.b))


def by_recency(view: View) -> Callable[[str], tuple[int, int, int]]:
    """A sort key: who was seen last first, then who is mentioned more, then who came first."""
    order = {c.id: (-c.last, -c.mentions, i) for i, c in enumerate(view.cast)}
    return lambda character: order[character]
