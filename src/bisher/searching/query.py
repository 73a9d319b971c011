"""What a user looks for: words, "phrases", beginnings of words*, people by any of their names, each with - for not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from bisher import naming
from bisher.errors import UsageError
from bisher.language.idle import IDLE
from bisher.language.stemming import WORD
from bisher.records import Character

Kind = Literal["word", "phrase", "prefix", "person"]

QUOTED = r'"([^"]*)"|„([^“”"]*)[“”"]|“([^”"]*)[”"]|»([^«]*)«|«([^»]*)»'
PIECE = re.compile(rf'\s*(-?)(?:{QUOTED}|([^\s"„“”«»]+))\s*')
MOST_TERMS = 40
"""More is no query, and SQLite would refuse it."""
LONGEST_NAME = 4
"""Of how many words of a query in a row a name is looked for."""
HELP = 'words, "a phrase", the beginning of a word*, names of people; -word for what must not be there'


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that a sentence must hold or, if `excluded`, must not.

    `words` are its words in a row as they were typed. A "person" is there wherever one of `people` is spoken of, by
    whatever word, and wherever the words of the name are.
    """

    kind: Kind
    words: tuple[str, ...]
    people: tuple[str, ...] = ()
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    """A chunk of a query between blanks or in quotation marks."""

    text: str
    quoted: bool
    excluded: bool

    @property
    def bare(self) -> bool:
        """Whether it may be a part of a name that goes on."""
        return not self.quoted and not self.excluded and not self.text.endswith("*")


def parse(query: str, cast: Sequence[Character]) -> tuple[Term, ...]:
    """The terms of a query, where `cast` is who may be named in it.

    Raises UsageError for a query that looks for nothing, a quotation mark that is not closed, a star that is not at the
    end of a word, and more than `MOST_TERMS` terms.
    """
    terms = tuple(_terms(list(_pieces(query)), cast))
    wanted = tuple(t for t in terms if t.excluded or t.kind != "word" or not _idle(t)) or terms
    if not any(not term.excluded for term in wanted):
        raise UsageError(f"{query!r} looks for nothing", HELP)
    if len(wanted) > MOST_TERMS:
        raise UsageError(f"a query of {len(wanted)} terms is too long", f"at most {MOST_TERMS}")
    return tuple(dict.fromkeys(wanted))


def _idle(term: Term) -> bool:
    return len(term.words) == 1 and term.words[0].lower() in IDLE


def _pieces(query: str) -> Iterator[_Piece]:
    at = 0
    while at < len(query.rstrip()):
        found = PIECE.match(query, at)
        if found is None:
            open_at = next(i for i in range(at, len(query)) if query[i] in '"„“”«»')
            raise UsageError(f"the quotation mark at {open_at + 1} of {query!r} is not closed", HELP)
        sign, *quoted, plain = found.groups()
        text = next((q for q in quoted if q is not None), plain)
        if text:
            yield _Piece(text, plain is None, bool(sign))
        at = found.end()


def _terms(pieces: Sequence[_Piece], cast: Sequence[Character]) -> Iterator[Term]:
    at = 0
    while at < len(pieces):
        term, length = _person(pieces[at:], cast) or (_plain(pieces[at]), 1)
        if term.words:
            yield term
        at += length


def _person(pieces: Sequence[_Piece], cast: Sequence[Character]) -> tuple[Term, int] | None:
    """The longest run of pieces that names somebody, with its length; none where the first piece begins no name."""
    first = pieces[0]
    if first.excluded and not first.quoted and not first.text.endswith("*"):
        people = _named(cast, first.text)
        return (Term("person", _words(first.text), people, excluded=True), 1) if people else None
    run = 0
    while run < min(LONGEST_NAME, len(pieces)) and pieces[run].bare:
        run += 1
    for length in range(run, 0, -1):
        text = " ".join(piece.text for piece in pieces[:length])
        if people := _named(cast, text):
            return Term("person", _words(text), people), length
    return None


def _named(cast: Sequence[Character], text: str) -> tuple[str, ...]:
    """The ids of those who bear a name, or an id; a title, or a word of no weight, names nobody."""
    bare = naming.bare_words(text)
    if not bare or all(word.lower() in IDLE for word in bare):
        return ()
    base = re.sub(r"(?:['’]s?|s)$", "", text)
    found = naming.named(cast, text) or naming.named(cast, base)
    return tuple(character.id for character in found)


def _plain(piece: _Piece) -> Term:
    words = _words(piece.text)
    if piece.quoted:
        return Term("phrase", words, excluded=piece.excluded)
    star = piece.text.find("*")
    if star < 0:
        return Term("word", words, excluded=piece.excluded)
    if star < len(piece.text) - 1 or not WORD.search(piece.text[:star]):
        raise UsageError(f"{piece.text!r}: a star stands at the end of a word", "as in heirat*")
    return replace(Term("prefix", words), excluded=piece.excluded)


def _words(text: str) -> tuple[str, ...]:
    return tuple(found[0] for found in WORD.finditer(text))
