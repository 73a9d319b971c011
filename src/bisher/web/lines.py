"""What is said, ready to be shown: text with its people marked, and the sentences that it rests on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bisher.language.cases import oblique
from bisher.records import Citation, Lang
from bisher.telling import Line, called
from bisher.view import View

_GENITIVE = "(?:s|’s|'s|’|')?"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text; `people` are those whom it means, none for text between them."""

    text: str
    people: tuple[str, ...] = ()
    kind: str = ""
    """Of a mention in the source: name, noun or pronoun."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence with the cited words in it, and the installment as the source calls it."""

    number: int
    index: int
    before: str
    quote: str
    after: str

    @property
    def where(self) -> str:
        """As `bisher why` takes it: "7:2"."""
        return f"{self.number}:{self.index}"


@dataclass(frozen=True, slots=True)
class Shown:
    """One statement: its words and its evidence. `number` is the installment that it is listed under."""

    pieces: tuple[Piece, ...]
    evidence: tuple[Evidence, ...]
    number: int
    text: str


def shown(view: View, line: Line, lang: Lang) -> Shown:
    """A line with its people marked."""
    evidence = evidences(line.citations)
    number = line.citations[0].number if line.citations else 0
    return Shown(pieces(view, line.text, line.characters, lang), evidence, number, line.text)


def evidences(citations: Iterable[Citation]) -> tuple[Evidence, ...]:
    """Each citation once, in the order given."""
    return tuple(evidence(c) for c in dict.fromkeys(citations))


def evidence(citation: Citation) -> Evidence:
    """A citation in its sentence."""
    start = citation.start - citation.sentence_start
    sentence = citation.sentence
    end = start + len(citation.quote)
    return Evidence(citation.number, citation.sentence_index, sentence[:start], citation.quote, sentence[end:])


def pieces(view: View, text: str, characters: Sequence[str], lang: Lang) -> tuple[Piece, ...]:
    """The text, cut where one of the characters is named; a genitive ending belongs to the name."""
    names: dict[str, str] = {}
    for one in characters:
        character = view.character(one)
        name = called(character, lang)
        words = [name, oblique(name, lang), *(use.name for use in character.names)]
        for word in words:
            names.setdefault(word, character.id)
    if not names:
        return (Piece(text),) if text else ()
    longest_first = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    out, at = [], 0
    for found in re.finditer(rf"(?<!\w)({longest_first}){_GENITIVE}(?!\w)", text):
        out += [Piece(text[at : found.start()]), Piece(found[0], (names[found[1]],))]
        at = found.end()
    out.append(Piece(text[at:]))
    return tuple(piece for piece in out if piece.text)


def marked(view: View, number: int, start: int, end: int) -> tuple[Piece, ...]:
    """The text of an installment from `start` to `end` (code points, end exclusive), cut at its mentions. Of mentions
    that overlap the first counts."""
    text = view.installment(number).text
    out, at = [], start
    for mention in sorted(view.resolved[number - 1].mentions, key=lambda m: (m.start, m.end)):
        if mention.start >= at and mention.end <= end:
            out += [Piece(text[at : mention.start])]
            out += [Piece(text[mention.start : mention.end], mention.characters, mention.kind)]
            at = mention.end
    out.append(Piece(text[at:end]))
    return tuple(piece for piece in out if piece.text)
