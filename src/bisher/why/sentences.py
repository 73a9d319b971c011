"""What was read in an installment or a sentence: mentions and findings, marked, and what they changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bisher import spans
from bisher.errors import UsageError
from bisher.language.interface import RELATION_WORDS
from bisher.language.phrases import WORDS
from bisher.language.reasons import MARKS
from bisher.language.wording import joined
from bisher.order import LONGEST_NUMBER
from bisher.reading.labels import RELATIONS, SYMMETRIC
from bisher.records import UNKNOWN, Citation, Event, Finding, Lang, Mention, Reading, Relation, Span, Thing
from bisher.telling import Line, Teller
from bisher.view import View
from bisher.why.names import Join, turns_out


@dataclass(frozen=True, slots=True)
class Change:
    """A relation before and after what is explained, each in words. `before` is None for what was not known yet."""

    before: Line | None
    after: Line


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with the entries of the ledger that it made: mentions, things, findings, joins; and what they changed.

    `marked` is the sentence with [mentions](whom they mean) and «the words of findings».
    """

    citation: Citation
    marked: str
    mentions: tuple[tuple[Mention, str, str], ...]
    """Each mention with its words and the names of those whom it means."""
    things: tuple[tuple[Thing, str], ...]
    """Each place, organisation or thing with its words."""
    findings: tuple[tuple[Finding, str, Citation], ...]
    """Each finding with its type and participants in words, and its words in the text."""
    joins: tuple[Join, ...]
    """Where two turn out to be one."""
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Sentences of an installment, and what all of them together opened, confirmed or ended."""

    number: int
    sentences: tuple[Sentence, ...]
    changes: tuple[Change, ...]


def explain(view: View, number: int, sentence: int | None = None, *, lang: Lang) -> Explanation:
    """Why the view says what it says of an installment, or of one 1-based sentence of it. People are called as they are
    as of the boundary.

    Raises UsageError where the boundary has not reached it, or there is no such sentence.
    """
    view.installment(number)
    if sentence is not None:
        view.sentence(number, sentence)
    indices = [sentence] if sentence else range(1, len(view.sentences(number)) + 1)
    teller = Teller(view, lang)
    told = tuple(_sentence(teller, number, i) for i in indices)
    first, last = told[0].citation, told[-1].citation
    return Explanation(number, told, _changes(teller, number, Span(first.start, last.end)))


def parse(text: str) -> tuple[str, int | None]:
    """Installment and sentence of "7:2" or "S06E07". Raises UsageError where the sentence is no number."""
    number, colon, index = text.partition(":")
    if not colon:
        return number, None
    if not (index.isdecimal() and len(index) <= LONGEST_NUMBER and int(index) > 0):
        raise UsageError(f"{text!r} is no sentence", "N:SENTENCE, as in 7:2")
    return number, int(index)


def in_words(teller: Teller, finding: Finding) -> str:
    """A finding in the words of a language: who, and how they stand or what happens, with what kind of statement."""
    marks = ", ".join(MARKS[teller.lang][mark] for mark in (finding.phase, finding.reality) if mark)
    plain = replace(finding, phase="", reality="")
    words = _between(teller, plain) if finding.type in RELATIONS else _happens(teller, plain)
    return f"{words} ({marks})" if marks else words


def _happens(teller: Teller, finding: Finding) -> str:
    place = Citation(1, "", 0, 0, "", "", 0, 1)
    event = Event(finding.type, finding.a, finding.b, 1, "", "", False, finding.confidence, finding.told, place)
    return teller.event(event).text.rstrip(".")


def _between(teller: Teller, finding: Finding) -> str:
    """A relation of some people to others, without a direction where it has none."""
    someone = WORDS[teller.lang]["someone"]
    a, b = (
        joined([someone if c == UNKNOWN else teller.call(c) for c in ids], teller.lang)
        for ids in (finding.a, finding.b)
    )
    sign = "–" if finding.type in SYMMETRIC else "→"
    return f"{a} {sign} {b}: {RELATION_WORDS[teller.lang][finding.type]}"


def _sentence(teller: Teller, number: int, index: int) -> Sentence:
    view = teller.view
    span = view.sentence(number, index)
    own = _within(view.resolved[number - 1], span)
    text = view.installment(number).text
    mentions = tuple(
        (m, text[m.start : m.end], ", ".join(teller.call(c) for c in m.characters))
        for m in sorted(own.mentions, key=lambda m: m.start)
    )
    findings = tuple(
        (f, in_words(teller, f), view.cite(number, f.start, f.end))
        for f in sorted(own.findings, key=lambda f: (f.start, f.end))
    )
    return Sentence(
        view.cite(number, span.start, span.end),
        _marked(text, span, mentions, own.findings),
        mentions,
        tuple((t, text[t.start : t.end]) for t in sorted(own.things, key=lambda t: t.start)),
        findings,
        tuple(Join(turns_out(view, number, m, teller.lang), view.cite(number, m.start, m.end)) for m in own.merges),
        _changes(teller, number, span),
    )


def _within(reading: Reading, span: Span) -> Reading:
    """What of a reading begins in a sentence."""
    return replace(
        reading,
        mentions=tuple(m for m in reading.mentions if span.start <= m.start < span.end),
        things=tuple(t for t in reading.things if span.start <= t.start < span.end),
        findings=tuple(f for f in reading.findings if span.start <= f.start < span.end),
        merges=tuple(m for m in reading.merges if span.start <= m.start < span.end),
    )


def _marked(
    text: str, span: Span, mentions: tuple[tuple[Mention, str, str], ...], findings: tuple[Finding, ...]
) -> str:
    """The sentence with brackets; at one place what ends comes before what begins, and what is longer outside."""
    marks: list[tuple[int, int, int, int, str]] = []
    for mention, _, names in mentions:
        length = mention.end - mention.start
        marks += [(mention.start, 1, -length, 0, "["), (mention.end, 0, length, 1, f"]({names})")]
    for start, end in {(f.start, f.end) for f in findings}:
        marks += [(start, 1, start - end, 1, "«"), (end, 0, end - start, 0, "»")]
    out, at = "", span.start
    for place, _, _, _, sign in sorted(marks):
        out += text[at:place] + sign
        at = max(at, place)
    return out + text[at : max(at, span.end)]


def _changes(teller: Teller, number: int, span: Span) -> tuple[Change, ...]:
    """The relations that differ before and after a stretch of an installment."""
    before, after = (tuple(_relations(teller.view, number, end)) for end in (span.start, span.end))
    known: list[Relation | None] = [*before, *[None] * (len(after) - len(before))]
    return tuple(
        Change(teller.relation(old) if old else None, teller.relation(new))
        for old, new in zip(known, after, strict=True)
        if old != new
    )


def _relations(view: View, number: int, end: int) -> Iterator[Relation]:
    """The relations by all findings up to a place in an installment, in the order in which they became known."""
    reading = view.resolved[number - 1]
    upto = replace(reading, findings=tuple(f for f in reading.findings if f.start < end))
    place = {character.id: i for i, character in enumerate(view.cast)}
    yield from spans.relations((*view.resolved[: number - 1], upto), view.cite, place)
