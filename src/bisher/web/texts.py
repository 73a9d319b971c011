"""An installment as it is read: each sentence with its people marked, beside it what was found in it."""

from __future__ import annotations

import shlex
from collections.abc import Iterable
from dataclasses import dataclass

from bisher.language.interface import INTERFACE, RELATION_WORDS
from bisher.language.wording import joined
from bisher.reading.labels import EVENTS
from bisher.records import UNKNOWN, Citation, Finding, Lang
from bisher.telling import Teller
from bisher.view import View
from bisher.web.lines import Piece, marked, pieces

OPENING = 140
"""Code points of a text in the list of texts."""


@dataclass(frozen=True, slots=True)
class Found:
    """A finding in words, and the words of the text that it rests on. `tags` say how it is told."""

    pieces: tuple[Piece, ...]
    quote: str
    tags: tuple[str, ...]
    key: bool
    drop: str
    """The correction that takes it out, in words."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an installment; `index` is its 1-based place."""

    index: int
    pieces: tuple[Piece, ...]
    found: tuple[Found, ...]


def sentences(view: View, number: int, lang: Lang) -> tuple[Sentence, ...]:
    """The sentences of an installment that the boundary has reached."""
    teller = Teller(view, lang)
    findings = sorted(view.resolved[number - 1].findings, key=lambda f: (f.start, f.end))
    out = []
    for index, span in enumerate(view.sentences(number), 1):
        own = (f for f in findings if span.start <= f.start < span.end)
        found = tuple(_found(view, teller, number, f) for f in own)
        out.append(Sentence(index, marked(view, number, span.start, span.end), found))
    return tuple(out)


def openings(view: View) -> tuple[tuple[int, str], ...]:
    """The number of each installment and how its text begins."""
    return tuple((i.number, _opening(i.text)) for i in view.installments)


def _opening(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= OPENING else plain[:OPENING].rsplit(" ", 1)[0] + " …"


def _found(view: View, teller: Teller, number: int, finding: Finding) -> Found:
    citation = view.cite(number, finding.start, finding.end)
    people = tuple(one for one in dict.fromkeys((*finding.a, *finding.b)) if one != UNKNOWN)
    happens = finding.type in EVENTS
    text = teller.event(view.event(number, finding)).text if happens else _relation(teller, finding)
    tags = tuple(_tags(finding, teller.lang))
    return Found(pieces(view, text, people, teller.lang), citation.quote, tags, finding.key, _drop(citation, finding))


def _drop(citation: Citation, finding: Finding) -> str:
    """`drop` with the words of the finding and the ids of its people, which mean it alone."""
    place = f"{citation.number}:{citation.sentence_index}:{citation.quote}"
    sides = ["+".join(side) for side in (finding.a, finding.b) if side]
    return shlex.join(["drop", place, finding.type, *sides])


def _relation(teller: Teller, finding: Finding) -> str:
    someone = INTERFACE[teller.lang]["someone"]

    def names(ids: Iterable[str]) -> str:
        return joined([someone if one == UNKNOWN else teller.call(one) for one in ids], teller.lang)

    both = f"{names(finding.a)} → {names(finding.b)}" if finding.b else names(finding.a)
    return f"{both}: {RELATION_WORDS[teller.lang][finding.type]}"


def _tags(finding: Finding, lang: Lang) -> Iterable[str]:
    words = INTERFACE[lang]
    if finding.type not in EVENTS:
        yield from (words[{"start": "begins", "end": "ends", "past": "past"}[p]] for p in (finding.phase,) if p)
        yield from (words[{"?": "planned", "!": "denied"}[r]] for r in (finding.reality,) if r)
    if not finding.told:
        yield words["unsure"]
