"""A question in pieces: names, concepts, marks of what is asked, pronouns, an installment, and words that are none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from bisher import naming
from bisher.errors import UsageError
from bisher.language.questions import Entry, Lexicon, Span, entries_for, fold, lexicon, marks_for
from bisher.language.titles import ADDRESSES, COUNTERPARTS, TITLES
from bisher.order import CROSS, SEASON_EPISODE, SPELT, SPELT_BEHIND, UNIT, UNITS, parse_boundary, place
from bisher.records import Character, Gender, Lang
from bisher.view import View

Kind = Literal["name", "concept", "mark", "pronoun", "number", "thing", "filler", "word"]

LONGEST_NAME = 5
"""Words of the longest name that is looked for."""
SHORTEST_SLIP = 4
"""Code points of the shortest name in which a slip is looked for."""
_TOKEN = re.compile(r"[^\W_]+(?:[-.'’][^\W_]+)*['’]?")


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a question, from the `first` to the `last` (exclusive), and what they are taken for.

    Names carry who may be meant, and whether they possess what follows (`genitive`) or follow "of"; concepts
    carry the entries of the lexicon; pronouns what they tell of gender, and whether they may possess.
    """

    kind: Kind
    text: str
    first: int
    last: int
    ids: tuple[str, ...] = ()
    genitive: bool = False
    of: bool = False
    entries: tuple[Entry, ...] = ()
    marks: tuple[str, ...] = ()
    gender: Gender = ""
    number: int | None = None
    span: Span = ""
    slip: bool = False
    """The name is only nearly the one that was typed."""
    apart: bool = False
    """It means what it is taken for only together with words elsewhere."""
    role: bool = False
    """It is no name, but a noun that described somebody."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """A question in pieces, in the order of the text."""

    lang: Lang
    all: tuple[Piece, ...]

    def of_kind(self, kind: Kind) -> tuple[Piece, ...]:
        """Those of one kind."""
        return tuple(p for p in self.all if p.kind == kind)

    @property
    def marks(self) -> dict[str, int]:
        """The marks, each with the place of its first word."""
        found: dict[str, int] = {}
        for piece in self.all:
            for mark in piece.marks:
                found.setdefault(mark, piece.first)
        return found

    @property
    def plural(self) -> bool:
        """Whether a verb tells that several people are meant; English ones tell it of nobody."""
        return any(fold(piece.text) in lexicon(self.lang).plural for piece in self.all)


def cut(question: str, view: View, lang: Lang) -> Pieces:
    """The pieces of a question, with the words of one language and the names that are known as of the boundary."""
    named = installment_in(question, view, lang)
    before, after = (_tokens(part) for part in (named.before, named.after)) if named else (_tokens(question), [])
    cutter = _Cutter(view, lang)
    pieces = list(cutter.pieces(before, 0))
    if named:
        at = len(before)
        span = _span(before, lexicon(lang))
        pieces.append(Piece("number", named.text, at, at + 1, number=named.number, span=span))
        pieces.extend(cutter.pieces(after, at + 1))
    return Pieces(lang, tuple(pieces))


@dataclass(frozen=True, slots=True)
class Named:
    """An installment that a question names, and what stands before and after it there. The number is 0 for one that the
    boundary has not reached."""

    before: str
    text: str
    after: str
    number: int


def installment_in(question: str, view: View, lang: Lang) -> Named | None:
    """The installment that a question names, None where it names none."""
    label = _label(question, view) or _unnumbered(lang).search(question)
    if label is None:
        return None
    number = view.as_of if label.groupdict().get("latest") else _number(label[0], view)
    return Named(question[: label.start()], label[0], question[label.end() :], number)


def _tokens(text: str) -> list[str]:
    return [m[0] for m in _TOKEN.finditer(text)]


def _label(question: str, view: View) -> re.Match[str] | None:
    """Where a question names an installment, and nobody ("E5" may be a robot)."""
    for form in (SEASON_EPISODE, CROSS, SPELT, SPELT_BEHIND, UNIT):
        at = 0
        while match := form.search(question, at):
            apart = not question[: match.start()][-1:].isalnum()
            if apart and place(match[0]) is not None and not naming.named(view.cast, match[0]):
                return match
            at = match.start() + 1
    return None


@cache
def _unnumbered(lang: Lang) -> re.Pattern[str]:
    """How a question names the last installment so far, or the next."""
    words = lexicon(lang)
    return re.compile(rf"(?i)\b(?:(?P<latest>{words.latest})|{words.coming}) (?:{UNITS})\b")


def _span(before: Sequence[str], words: Lexicon) -> Span:
    """What is meant by an installment, by the last word before it that is no article."""
    said = [key for token in before if (key := fold(token)) not in words.articles]
    return words.spans.get(said[-1], "") if said else ""


def _number(label: str, view: View) -> int:
    """The installment that is named; 0 for one that the boundary has not reached, whether it was read or not."""
    try:
        return parse_boundary(label, view.installments)
    except UsageError:
        meant = place(label)
        counted = meant is not None and meant.season is None and 1 <= meant.first <= view.as_of
        return meant.first if meant is not None and counted else 0


class _Cutter:
    def __init__(self, view: View, lang: Lang) -> None:
        self.view = view
        self.lang: Lang = lang
        self.lexicon: Lexicon = lexicon(lang)
        self.things = {fold(thing.name): thing.name for reading in view.readings for thing in reading.things}

    def pieces(self, tokens: Sequence[str], offset: int) -> Iterator[Piece]:
        at = 0
        while at < len(tokens):
            piece = self._name(tokens, at) or self._thing(tokens, at) or self._addressed(tokens, at)
            piece = piece or self._known(tokens, at) or self._guess(tokens, at)
            yield _moved(piece, offset)
            at = piece.last

    # Names

    def _name(self, tokens: Sequence[str], at: int) -> Piece | None:
        """The longest name that begins here."""
        for size in range(min(LONGEST_NAME, len(tokens) - at), 0, -1):
            words = tokens[at : at + size]
            if size == 1 and (self._is_common(tokens, at) or words[0].lower().rstrip(".") in TITLES):
                continue
            for text, genitive in self._forms(" ".join(words)):
                found = naming.named(self.view.cast, self.view.resolve(text))
                if found and not (size > 1 and _ends_with_title(text, found)):
                    return self._longer(tokens, at, size, found) or self._person(tokens, at, size, found, genitive)
        return None

    def _longer(self, tokens: Sequence[str], at: int, size: int, found: Sequence[Character]) -> Piece | None:
        """The name with the next word, where that is nearly the next one of the name."""
        following = tokens[at + size : at + size + 1]
        if not following or not following[0][:1].isupper() or self._known(tokens, at + size):
            return None
        for text, genitive in self._forms(" ".join(tokens[at : at + size + 1])):
            meant = naming.alike(found, text)
            if meant and not any(naming.named(self.view.cast, form) for form, _ in self._forms(following[0])):
                return replace(self._person(tokens, at, size + 1, meant, genitive), slip=True)
        return None

    def _is_common(self, tokens: Sequence[str], at: int) -> bool:
        """Whether a word is rather one of the language than a name: "Who will …", and "Will …" before a person."""
        key = fold(tokens[at])
        lexical = key in self.lexicon.fillers or entries_for(self.lang, (key,)) or marks_for(self.lang, (key,))
        return bool(lexical) and (tokens[at][:1].islower() or (at == 0 and self._begins_a_person(tokens, 1)))

    def _begins_a_person(self, tokens: Sequence[str], at: int) -> bool:
        """Whether somebody is named, or begins to be described, here."""
        if at >= len(tokens):
            return False
        piece = self._name(tokens, at) or self._known(tokens, at)
        return piece is not None and (
            piece.kind in ("name", "pronoun") or "someone" in piece.marks or fold(piece.text) in self.lexicon.articles
        )

    def _forms(self, text: str) -> Iterator[tuple[str, bool]]:
        bare = self.lexicon.genitive.sub("", text)
        marked = "'" in text[len(bare) :] or "’" in text[len(bare) :]
        if not marked:
            yield text, False
        if bare != text:
            yield bare, True

    def _person(self, tokens: Sequence[str], at: int, size: int, found: Sequence[Character], genitive: bool) -> Piece:
        before = fold(tokens[at - 1]) if at else ""
        genitive = genitive or self._owns(tokens, at, at + size)
        ids = tuple(c.id for c in found)
        return Piece("name", " ".join(tokens[at : at + size]), at, at + size, ids, genitive, before in self.lexicon.of)

    def _owns(self, tokens: Sequence[str], first: int, last: int) -> bool:
        """Whether a name that has no ending as a possessor possesses the noun after it ("Wer ist Max Frau?")."""
        after = fold(tokens[last + 1]) if tokens[last + 1 : last + 2] else ""
        if not self.lexicon.unmarked.search(tokens[last - 1]) or not self._is_noun(tokens, last):
            return False
        before = " ".join(fold(token) for token in tokens[:first])
        named = first > 0 and bool(naming.named(self.view.cast, tokens[first - 1]))
        return after not in self.lexicon.of | self.lexicon.company and (
            named or bool(self.lexicon.identifying.search(before))
        )

    def _addressed(self, tokens: Sequence[str], at: int) -> Piece | None:
        """A form of address with a name that the text has without it ("Mrs Lind" of Eva Lind), or has not."""
        if tokens[at].lower() not in ADDRESSES or not tokens[at + 1 : at + 2] or not tokens[at + 1][:1].isupper():
            return None
        if self._known(tokens, at + 1):
            return None
        name = self._name(tokens, at + 1) or self._guess(tokens, at + 1)
        text = f"{tokens[at]} {name.text}"
        if name.kind != "name" or name.role:
            return replace(name, kind="word", text=text, first=at, ids=())
        ids = tuple(one for one in name.ids if self._may_be_addressed(self.view.character(one), tokens[at].lower()))
        of = at > 0 and fold(tokens[at - 1]) in self.lexicon.of
        return replace(name, text=text, first=at, ids=ids, of=of, slip=name.slip and bool(ids))

    def _may_be_addressed(self, one: Character, address: str) -> bool:
        """Whether a form of address may be that of somebody, whom the text may address in another way."""
        told = {word.lower().rstrip(".") for use in one.names for word in use.name.split()} & ADDRESSES.keys()
        return one.gender in ("", ADDRESSES[address]) and told <= {address, *COUNTERPARTS.get(address, ())}

    def _thing(self, tokens: Sequence[str], at: int) -> Piece | None:
        """The longest name of a place or a thing that begins here."""
        for size in range(min(LONGEST_NAME, len(tokens) - at), 0, -1):
            key = fold(" ".join(tokens[at : at + size]))
            if size == 1 and self._is_common(tokens, at):
                continue
            if key in self.things:
                return Piece("thing", self.things[key], at, at + size)
        return None

    # Words of the language

    def _known(self, tokens: Sequence[str], at: int) -> Piece | None:
        keys = tuple(fold(token) for token in tokens)
        for size in range(min(self.lexicon.longest, len(tokens) - at), 0, -1):
            entries = entries_for(self.lang, keys[at : at + size])
            if not entries and keys[at + size - 1].endswith("'s"):
                bare = keys[at + size - 1].removesuffix("'s")
                entries = entries_for(self.lang, (*keys[at : at + size - 1], bare))
            marks = marks_for(self.lang, keys[at : at + size])
            text = " ".join(tokens[at : at + size])
            if entries:
                return Piece("concept", text, at, at + size, entries=entries, marks=marks)
            if marks:
                return Piece("mark", text, at, at + size, marks=marks)
        pronoun = self.lexicon.pronoun(keys[at])
        if pronoun:
            gender, possessive = pronoun
            of = at > 0 and keys[at - 1] in self.lexicon.of
            return Piece("pronoun", tokens[at], at, at + 1, genitive=possessive, of=of, gender=gender)
        if keys[at] in self.lexicon.fillers or (at == 0 and keys[0] in self.lexicon.requests):
            return Piece("filler", tokens[at], at, at + 1)
        return None

    # Everything else

    def _guess(self, tokens: Sequence[str], at: int) -> Piece:
        """A noun that described somebody or a title, a name with a slip, or a word that is not known."""
        token = tokens[at]
        for text, genitive in self._forms(token):
            if found := naming.described(self.view.cast, text):
                return replace(self._person(tokens, at, 1, found, genitive), role=True)
            if token.lower() in TITLES and (found := naming.named(self.view.cast, text)):
                return replace(self._person(tokens, at, 1, found, genitive), role=True)
        if len(token) >= SHORTEST_SLIP:
            owns = self._is_noun(tokens, at + 1)
            for text, genitive in sorted(self._forms(token), key=lambda form: form[1] != owns):
                if found := naming.alike(self.view.cast, text):
                    return replace(self._person(tokens, at, 1, found, genitive), slip=True)
        return Piece("word", token, at, at + 1)

    def _is_noun(self, tokens: Sequence[str], at: int) -> bool:
        piece = self._known(tokens, at) if at < len(tokens) else None
        return piece is not None and any(e.use == "noun" for e in piece.entries)


def _ends_with_title(text: str, found: Sequence[Character]) -> bool:
    """Whether a title comes after a name of which it is a part elsewhere ("Is Vera [a] Kommissarin?")."""
    last = text.split()[-1].lower()
    return last in TITLES and not any(fold(use.name).endswith(fold(last)) for one in found for use in one.names)


def _moved(piece: Piece, offset: int) -> Piece:
    return replace(piece, first=piece.first + offset, last=piece.last + offset) if offset else piece
