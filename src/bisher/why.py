"""What was read in an installment or a sentence: mentions, findings, and what they changed."""

from __future__ import annotations

from dataclasses import dataclass

from bisher.errors import UsageError
from bisher.language.phrases import WORDS
from bisher.records import Citation, Finding, Lang, Mention, Relation
from bisher.telling import Line, Teller
from bisher.view import View


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with who is meant by each mention in it, and what was found in it."""

    citation: Citation
    mentions: tuple[tuple[Mention, str, str], ...]
    """Each mention with its words and the names of those whom it means."""
    findings: tuple[tuple[Finding, str, Citation], ...]
    """Each finding with its type and participants in words, and its words in the text."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Sentences of an installment and what the whole installment opened, confirmed or ended."""

    number: int
    sentences: tuple[Sentence, ...]
    changes: tuple[Line, ...]


def explain(view: View, number: int, sentence: int | None = None, *, lang: Lang) -> Explanation:
    """Why the view says what it says of an installment, or of one 1-based sentence of it.

    Raises UsageError where the boundary has not reached it, or there is no such sentence.
    """
    installment = view.installment(number)
    if sentence is not None:
        view.sentence(number, sentence)
    indices = [sentence] if sentence else range(1, len(installment.sentences) + 1)
    teller = Teller(view, lang)
    changed = [r for r in view.relations if number in (r.since, r.until, r.confirmed)]
    return Explanation(
        number,
        tuple(_sentence(view, teller, number, i) for i in indices),
        tuple(_change(teller, r, number) for r in changed),
    )


def parse(text: str) -> tuple[str, int | None]:
    """Installment and sentence of "7:2" or "S06E07". Raises UsageError where the sentence is no number."""
    number, colon, index = text.partition(":")
    if not colon:
        return number, None
    if not (index.isdecimal() and int(index) > 0):
        raise UsageError(f"{text!r} is no sentence", "N:SENTENCE, as in 7:2")
    return number, int(index)


def _sentence(view: View, teller: Teller, number: int, index: int) -> Sentence:
    span = view.sentence(number, index)
    reading = view.resolved[number - 1]
    text = view.installment(number).text
    mentions = tuple(
        (m, text[m.start : m.end], ", ".join(teller.call(c) for c in m.characters))
        for m in sorted(reading.mentions, key=lambda m: m.start)
        if span.start <= m.start < span.end
    )
    findings = tuple(
        (f, _in_words(teller, f), view.cite(number, f.start, f.end))
        for f in sorted(reading.findings, key=lambda f: (f.start, f.end))
        if span.start <= f.start < span.end
    )
    return Sentence(view.cite(number, span.start, span.end), mentions, findings)


def _in_words(teller: Teller, finding: Finding) -> str:
    def names(ids: tuple[str, ...]) -> str:
        return " + ".join(WORDS[teller.lang]["someone"] if c == "_" else teller.call(c) for c in ids)

    kind = f"{finding.type}{'.' + finding.phase if finding.phase else ''}{finding.reality}"
    return f"{kind}({names(finding.a)}{', ' + names(finding.b) if finding.b else ''})"


def _change(teller: Teller, relation: Relation, number: int) -> Line:
    line = teller.relation(relation)
    return Line(line.text, tuple(c for c in line.citations if c.number == number) or line.citations, line.characters)
