"""What a search finds: an answer where a question was asked, people by their names, sentences by people and words."""

from __future__ import annotations

from dataclasses import dataclass, field

from bisher import naming
from bisher.asking import Answer
from bisher.errors import UsageError
from bisher.records import Lang, Span
from bisher.searching import Hit, search
from bisher.telling import Line
from bisher.view import View
from bisher.web.lines import Shown, shown

MOST = 50
"""Passages on a page."""
STATEMENTS = 6
"""Statements of an answer."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a passage; `found` says that it is one of the words that it was found by."""

    text: str
    found: bool


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence that was found, or the piece of it to show."""

    number: int
    index: int
    stretches: tuple[Stretch, ...]

    @property
    def where(self) -> str:
        """As `bisher why` takes it: "7:2"."""
        return f"{self.number}:{self.index}"


@dataclass(frozen=True, slots=True)
class Finds:
    """Ids of people, passages, how many there are in all, and what is wrong with the query, "" for nothing."""

    people: frozenset[str] = frozenset()
    passages: tuple[Passage, ...] = ()
    count: int = 0
    trouble: str = ""
    hits: tuple[Hit, ...] = field(default=(), repr=False)


NOTHING = Finds()


@dataclass(frozen=True, slots=True)
class Answered:
    """A question with its answer: the `lead`, and the statements that it rests on."""

    answer: Answer
    lines: tuple[Shown, ...]


def answered(view: View, question: str, lang: Lang) -> Answered:
    """The answer to a question, in the language of the question; its statements are marked in that of the page."""
    answer = view.ask(question)
    lines = tuple(
        shown(view, Line(item.text, item.citations, item.characters), lang) for item in answer.items[:STATEMENTS]
    )
    return Answered(answer, lines)


def looks_up(view: View, wanted: str, reply: Answered) -> bool:
    """Whether somebody's name with a word ("Anna wedding") is looked for, and no yes or no asked."""
    query = reply.answer.query
    asks_whether = query is not None and query.asked == "whether"
    return asks_whether and "?" not in wanted and bool(naming.named(view.cast, wanted.split()[0]))


def find(view: View, wanted: str) -> Finds:
    """All that a query finds up to the boundary."""
    people = frozenset(c.id for c in view.find(wanted))
    try:
        found = search(view, wanted, MOST)
    except UsageError as error:
        return Finds(people, trouble=error.message)
    passages = tuple(_passage(view, hit) for hit in found.hits)
    return Finds(people, passages, found.count, hits=found.hits)


def _passage(view: View, hit: Hit) -> Passage:
    text = view.installment(hit.citation.number).text
    out, at = [], hit.snippet.start
    for mark in sorted(hit.marks, key=lambda m: m.start):
        start, end = max(mark.start, at), min(mark.end, hit.snippet.end)
        if start < end:
            out += [Stretch(text[at:start], False), Stretch(text[start:end], True)]
            at = end
    out.append(Stretch(text[at : hit.snippet.end], False))
    return Passage(hit.citation.number, hit.citation.sentence_index, _cut(view, hit, out))


def _cut(view: View, hit: Hit, stretches: list[Stretch]) -> tuple[Stretch, ...]:
    """With an ellipsis where the sentence goes on."""
    whole: Span = view.sentence(hit.citation.number, hit.citation.sentence_index)
    before = [Stretch("… ", False)] if hit.snippet.start > whole.start else []
    after = [Stretch(" …", False)] if hit.snippet.end < whole.end else []
    return tuple(stretch for stretch in (*before, *stretches, *after) if stretch.text)
