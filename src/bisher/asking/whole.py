"""Questions about the story as a whole: what has happened so far, who is in it or is new, who the couples are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args

from bisher.asking.facts import Fact, cited
from bisher.asking.people import introduced
from bisher.asking.pieces import installment_in
from bisher.asking.query import Answer, Item, Query
from bisher.asking.silence import unknown
from bisher.asking.telling import AnswerTeller, statement
from bisher.language.questions import lexicon
from bisher.records import Character, Lang
from bisher.telling import Line
from bisher.view import View

ASKED = Query("what")
"""What the answers are answers to, for whatever is asked after them."""


@dataclass(frozen=True, slots=True)
class Whole:
    """What a question asks of the whole story."""

    lang: Lang
    what: str
    """The name of its row in the tables of `language/questions_*.py`."""
    number: int | None = None
    """The installment that is named; 0 for one that the boundary has not reached."""
    instead: str = ""
    """Another question that asks for the same."""

    @property
    def bare(self) -> bool:
        """Whether it goes back to the question before it where there is one ("What happened?")."""
        return self.what == "happened"


def meant(question: str, view: View) -> Whole | None:
    """What a question asks of the whole story; None for all other questions."""
    for lang in get_args(Lang):
        words, named = lexicon(lang), installment_in(question, view, lang)
        asked = f"{named.before} 0 {named.after}" if named else question
        if what := words.of_whole(asked):
            return Whole(lang, what, named.number if named else None, words.instead.get(what, ""))
    return None


def answered(whole: Whole, view: View, tell: AnswerTeller) -> Answer:
    """What has happened so far, as the recap tells it, and else how things stand; or those who are in the story or in
    an installment, or new there, whoever the story speaks of most first."""
    if whole.what in ("story", "happened"):
        recap = view.recap(tell.lang)
        items = [_told(line, view) for line in recap.happened or recap.stands]
        return tell.answer(ASKED, "told", "", items) if items else unknown(ASKED, tell)
    people = [c.id for c in sorted(view.cast, key=lambda c: (-c.mentions, c.first)) if _is_there(c, whole, view)]
    if not people:
        return unknown(ASKED, tell)
    names, items = tell.names(people), [introduced(view, one, tell) for one in people]
    lead = tell.lead("count" if whole.what == "number" else "people", count=str(len(people)), people=names)
    return tell.answer(ASKED, "told", lead, items, people, len(people))


def _is_there(one: Character, whole: Whole, view: View) -> bool:
    if whole.what == "new":
        return one.first == (view.as_of if whole.number is None else whole.number)
    return whole.number is None or any(number == whole.number for number, _ in view.mentions_of(one.id))


def _told(line: Line, view: View) -> Item:
    """A line of the recap, as sure as the least sure of what was found in its words."""
    facts: tuple[Fact, ...] = (*view.events, *view.relations)
    sure = (fact.confidence for fact in facts if {*cited(fact)} & {*line.citations})
    return statement(line.text, line.citations, line.characters, min(sure, default=1.0))
