"""Answers in words: the lead of an answer, its cited statements, how sure they are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import prod

from bisher.asking.facts import Fact, Match, cited
from bisher.asking.query import Answer, Item, Query, Verdict
from bisher.language import wording
from bisher.language.answers import LEADS
from bisher.language.cases import oblique
from bisher.records import Citation, Event, Lang, Relation
from bisher.telling import Line, Teller
from bisher.view import View

SURE, LIKELY = 0.85, 0.6
"""From which confidence on something counts as told so, and as likely."""
SHOWN = 5
"""Statements that the text of an answer spells out; the others are among its items."""


class AnswerTeller:
    """Words the answers to one question."""

    def __init__(self, view: View, lang: Lang, question: str) -> None:
        self.view = view
        self.lang = lang
        self.question = question
        self.teller = Teller(view, lang)
        self.taken = ""
        """What names with slips were taken for, in words."""

    def lead(self, key: str, **values: str) -> str:
        """The first words of an answer."""
        return LEADS[self.lang][key].format(**values)

    def names(self, people: Iterable[str]) -> str:
        """People as a list in words."""
        return wording.joined([self.teller.call(p) for p in people], self.lang)

    def objects(self, people: Iterable[str]) -> str:
        """People as a list in words, as objects or after a preposition."""
        return wording.joined([oblique(self.teller.call(p), self.lang) for p in people], self.lang)

    def alternatives(self, people: Sequence[str]) -> str:
        """People as a choice in words."""
        *some, last = (self.teller.call(p) for p in people)
        return f"{', '.join(some)} {LEADS[self.lang]['or']} {last}" if some else last

    def places(self, numbers: Iterable[int]) -> str:
        """Installments as a list in words."""
        return wording.joined([self.teller.when(n) for n in dict.fromkeys(numbers)], self.lang)

    def item(self, match: Match, before: Match | None = None) -> Item:
        """What a match rests on, and what ended it, as one statement; and what it went on with."""
        told = (*match.told, *(before.facts if before else ()))
        one, *_ = match.facts
        earlier = before.facts[0] if before else None
        if isinstance(one, Relation) and isinstance(earlier, Relation):
            lines = [self.teller.relation(one, before=earlier)]
        else:
            lines = [self.line(fact) for fact in match.told]
        citations = tuple(dict.fromkeys(c for fact in told for c in cited(fact)))
        people = tuple(dict.fromkeys(p for line in lines for p in line.characters))
        confidence = min(prod(fact.confidence for fact in match.facts), *(fact.confidence for fact in told))
        return Item(" ".join(line.text for line in lines), citations, people, confidence, match.presumed)

    def line(self, fact: Fact) -> Line:
        """A fact as a statement."""
        return self.teller.event(fact) if isinstance(fact, Event) else self.teller.relation(fact)

    def quoted(self, match: Match) -> Item:
        """The sentences in which the text states a match, as they are."""
        citations = tuple(dict.fromkeys(c for fact in match.facts for c in cited(fact)))
        sentences = " ".join(dict.fromkeys(c.sentence for c in citations))
        return Item(sentences, citations, (), prod(fact.confidence for fact in match.facts), match.presumed)

    def ended(self, match: Match) -> Item:
        """The sentence in which the text ends a match, or speaks for its end, as it is."""
        citation = max((c for fact in match.told for c in cited(fact)), key=lambda c: (c.number, c.start))
        confidence = min(fact.confidence for fact in match.told)
        return Item(citation.sentence, (citation,), (), confidence, match.standing == "presumed over")

    def answer(
        self,
        query: Query,
        verdict: Verdict,
        lead: str,
        items: Sequence[Item] = (),
        people: Iterable[str] = (),
        number: int | None = None,
        places: tuple[str, ...] = (),
    ) -> Answer:
        """The whole answer: its lead, then its first statements."""
        lead = " ".join(part for part in (self.taken, lead) if part)
        kept = _each_once(items)
        text = " ".join(part for part in (lead, *(item.text for item in kept[:SHOWN])) if part)
        confidence = min((item.confidence for item in kept), default=0.0) if verdict != "unknown" else 0.0
        return Answer(
            self.question,
            self.lang,
            verdict,
            lead,
            text,
            confidence,
            self._sure(kept, confidence) if kept and verdict != "unknown" else "",
            kept,
            tuple(dict.fromkeys(people)),
            number,
            places,
            query,
        )

    def _sure(self, items: Sequence[Item], confidence: float) -> str:
        if any(item.presumed for item in items):
            return self.lead("inferred")
        return self.lead("sure" if confidence >= SURE else "likely" if confidence >= LIKELY else "unlikely")


def _each_once(items: Iterable[Item]) -> tuple[Item, ...]:
    """Statements in the same words as one, which rests on all that they rest on; so with what another one says, too."""
    items = tuple(items)
    texts = [item.text for item in items]
    kept: dict[str, Item] = {}
    for item in items:
        text = next((text for text in texts if _holds(text, item.text)), item.text)
        same = kept.get(text, replace(item, text=text))
        kept[text] = replace(
            same,
            citations=tuple(dict.fromkeys((*same.citations, *item.citations))),
            characters=tuple(dict.fromkeys((*same.characters, *item.characters))),
            confidence=min(same.confidence, item.confidence),
            presumed=same.presumed or item.presumed,
        )
    return tuple(kept.values())


def _holds(text: str, other: str) -> bool:
    """Whether a statement has another one as one of its sentences."""
    return text != other and (text.startswith(f"{other} ") or f". {other}" in text)


def statement(text: str, citations: Sequence[Citation], people: tuple[str, ...], confidence: float = 1.0) -> Item:
    """A statement that rests on mentions rather than on findings."""
    return Item(text, tuple(dict.fromkeys(citations)), people, confidence)
