"""Where the text is silent: what it has had no word of so far, and what it says in the words of the question."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Literal

from bisher.asking.facts import Match, akin
from bisher.asking.query import Answer, Item, Query
from bisher.asking.telling import AnswerTeller, statement
from bisher.language.questions import fold, lexicon
from bisher.view import View

QUOTED = 3
"""Sentences that are quoted at most where no fact answers a question."""
_WORD = re.compile(r"\w+")


def unknown(query: Query, tell: AnswerTeller, matches: Sequence[Match] = ()) -> Answer:
    """The text is silent; `matches` are what comes nearest."""
    items = [tell.item(m) for m in matches]
    return _silent(tell, query, "unknown words", query.words, (*query.source, *query.target), items)


def unheard_of(words: Sequence[str], people: Sequence[str], tell: AnswerTeller) -> Answer:
    """Nobody and nothing is known by the words, with which the question asks about some people."""
    return _silent(tell, Query("identity"), "nobody", words, people)


def _silent(
    tell: AnswerTeller,
    query: Query,
    lead: Literal["unknown words", "nobody"],
    words: Sequence[str],
    people: Sequence[str],
    items: Sequence[Item] = (),
) -> Answer:
    unheard = [word for word in words if not _begins(word, tell.question) and not _heard(word, tell)]
    said = tell.lead(lead, words=", ".join(unheard)) if unheard else tell.lead("unknown")
    quoted = islice(_quoted((*words, *query.said), people, tell.view), QUOTED)
    return tell.answer(query, "unknown", said, items or list(quoted))


def _begins(word: str, question: str) -> bool:
    """Whether a word begins a question that has others: its capital is no sign of a name."""
    first, *others = question.split()
    return bool(others) and first == word


def _heard(words: str, tell: AnswerTeller) -> bool:
    """Whether each of some words stands in the texts so far, in some form."""
    bare = lexicon(tell.lang).genitive.sub
    said = {fold(word) for i in tell.view.installments for word in _WORD.findall(i.text)}
    return all(
        said & {fold(word), fold(bare("", word))} or any(akin(word, other) for other in said) for word in words.split()
    )


def _quoted(words: Sequence[str], people: Sequence[str], view: View) -> Iterator[Item]:
    """The sentences that speak of all the people with all the words."""
    if not words or not people:
        return
    wanted = " ".join(words).split()
    for reading in view.resolved:
        for span in view.sentences(reading.number):
            spoken = {c for m in reading.mentions if span.start <= m.start < span.end for c in m.characters}
            said = view.installment(reading.number).text[span.start : span.end]
            if spoken.issuperset(people) and all(any(akin(w, other) for other in said.split()) for w in wanted):
                yield statement(said, [view.cite(reading.number, span.start, span.end)], tuple(people))
