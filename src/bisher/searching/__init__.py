"""Search: the sentences of a view by words and by people, ranked within that view alone."""

from __future__ import annotations

from dataclasses import dataclass

from bisher.errors import UsageError
from bisher.records import Citation, Span
from bisher.searching.index import Sentence, ranked, sentences
from bisher.searching.marking import marks, piece
from bisher.searching.query import parse
from bisher.view import View

__all__ = ["Found", "Hit", "search"]


@dataclass(frozen=True, slots=True)
class Hit:
    """A sentence that was found. `snippet` is the piece of it to show, `marks` are the words that it was found by; both
    count code points of the installment's text, end exclusive."""

    citation: Citation
    snippet: Span
    marks: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What a query found: the best hits, and how many sentences there are in all."""

    hits: tuple[Hit, ...]
    count: int


def search(view: View, query: str, limit: int | None = None) -> Found:
    """The sentences of a view that hold all that a query asks for, the best first; at most `limit` of them.

    Words are found in all their forms, "phrases" as they are written, words* by their beginning; case, accents and
    umlauts (ä, ae, a) do not count. A name finds its character wherever the text speaks of them, by a pronoun, too.
    "-" before a term excludes it. Raises UsageError for a query that cannot be understood and for less than none,
    StoreError without FTS5.
    """
    if limit is not None and limit < 0:
        raise UsageError(f"there are no {limit} sentences", "limit: at most so many, or None for all")
    terms = parse(query, view.cast)
    found = ranked(tuple(sentences(view)), terms)

    def hit(sentence: Sentence) -> Hit:
        marked = marks(sentence, terms)
        text = view.installment(sentence.number).text
        citation = view.cite(sentence.number, sentence.span.start, sentence.span.end)
        return Hit(citation, piece(text, sentence.span, marked), marked)

    return Found(tuple(hit(sentence) for sentence in found[:limit]), len(found))
