"""Corrections as lines of text.

    7 merge "Jerry" "Smith"                       two people are one
    7 split "Anna" 5:2"sie" 6 to "Lena"           there it is Lena (without "to": somebody else)
    7 rename "Kellner" to "Jerry"                 what to call somebody
    7 drop "Event"                                is no person
    7 drop 5:2"streiten" quarrel "Anna" "Ben"     a finding that is wrong
    7 add 5:2"heiraten" wedding? "Anna" "Ben"     a finding that was missed
    7 confirm 5:2"heiraten" wedding "Anna" "Ben"  a finding that is right

A line begins with the installment that it is valid from. Places are INSTALLMENT, INSTALLMENT:SENTENCE, or that with the
words themselves, and "#2" for their second occurrence. Types, phases, "?", "!" and a "+" before the type for a turning
point are those of the story notation (`corpus/GUIDELINE.md`); several people on a side are joined by "+", and "_" is
someone unknown. Names of one word may go without quotation marks. What follows " #" is a comment.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from hashlib import sha256

from bisher.correcting.nouns import (
    Correction,
    Drop,
    Fact,
    Join,
    Nobody,
    Place,
    Rename,
    Say,
    Split,
    Unreadable,
    What,
    Who,
)
from bisher.errors import InputError
from bisher.reading.labels import PHASES, REALITIES, RELATIONS, TYPES

TO = "to"
LONGEST = 200
"""Characters of a name that somebody may be given."""
SYNTAX = {
    "merge": 'N merge "NAME" "NAME"',
    "split": 'N split "NAME" PLACE... to "NAME"',
    "rename": 'N rename "NAME" to "NEW NAME"',
    "drop": 'N drop "NAME", or N drop PLACE TYPE "NAME" "NAME"',
    "add": 'N add PLACE"WORDS" TYPE "NAME" "NAME"',
    "confirm": 'N confirm PLACE TYPE "NAME" "NAME"',
}
_QUOTED = r'"(?:[^"\\]|\\.)*"'
_WORD = re.compile(rf'(?:{_QUOTED}|[^\s"])+')
_PART = re.compile(rf'(?:{_QUOTED}|[^"+])+')
_PLACE = re.compile(rf"([1-9]\d{{0,6}})(?::([1-9]\d{{0,6}})(?:({_QUOTED})(?:#([1-9]\d{{0,3}}))?)?)?")
_KIND = re.compile(r"(\+?)([a-z]+)(?:\.([a-z]+))?([?!]?)")


def parse(line: str, where: str = "") -> Correction:
    """The correction in a line. A line that says none becomes an `Unreadable` one, valid from its number on, or from
    the first installment where it has none."""
    number = re.match(r"\s*(\d{1,7})(?=\s|$)", line)
    start = max(1, int(number[1])) if number else 1
    try:
        if not number or not int(number[1]):
            raise InputError("a line begins with the installment that it is valid from", SYNTAX["merge"])
        return Correction(start, what(words(line[number.end() :])), where)
    except InputError as error:
        return Correction(start, Unreadable(line, error.message, error.hint), where)


def words(text: str) -> list[str]:
    """The words of a line without its comment; quotation marks keep words together and stay. Raises InputError."""
    out: list[str] = []
    at = 0
    while rest := text[at:].lstrip():
        at = len(text) - len(rest)
        if rest[0] == "#":
            break
        match = _WORD.match(rest)
        if match is None or rest[match.end() : match.end() + 1] == '"':
            raise InputError("a quotation mark is missing", 'a " in a name is written as \\"')
        out.append(match[0])
        at += match.end()
    return out


def what(said: Sequence[str]) -> What:
    """What the words of a line after its number say. Raises InputError where that is nothing."""
    if not said or said[0] not in SYNTAX:
        raise InputError(f"{said[0]!r} is no correction" if said else "nothing is corrected", ", ".join(SYNTAX))
    verb, rest = said[0], said[1:]
    try:
        return _what(verb, rest)
    except InputError as error:
        raise InputError(error.message, error.hint or SYNTAX[verb]) from None


def _what(verb: str, rest: Sequence[str]) -> What:
    if verb == "merge" and len(rest) == 2:
        return Join(who(rest[0]), who(rest[1]))
    if verb == "rename" and len(rest) == 3 and rest[1] == TO:
        return Rename(who(rest[0]), new_name(unquoted(rest[2])))
    if verb == "split" and len(rest) > 1:
        return _split(rest)
    if verb == "drop" and len(rest) == 1:
        return Nobody(who(rest[0]))
    if verb in ("drop", "confirm") and len(rest) > 1:
        fact = fact_of(rest)
        return Drop(fact) if verb == "drop" else Say(fact, found=True)
    if verb == "add" and len(rest) > 2:
        return Say(fact_of(rest))
    raise InputError(f"this is not how to {verb}")


def _split(rest: Sequence[str]) -> Split:
    to = who(rest[-1]) if len(rest) > 3 and rest[-2] == TO else None
    places = rest[1:-2] if to is not None else rest[1:]
    return Split(who(rest[0]), tuple(place(word) for word in places), to)


def fact_of(rest: Sequence[str]) -> Fact:
    """A finding from its words: place, type, one side, the other. Raises InputError."""
    kind = _KIND.fullmatch(rest[1])
    if kind is None or kind[2] not in TYPES:
        raise InputError(f"{rest[1]!r} is no type of finding", "corpus/GUIDELINE.md lists them")
    phase = next((p for p in PHASES if p == (kind[3] or "")), None)
    if phase is None:
        raise InputError(f"{kind[3]!r} is no phase", "start, end or past")
    reality = next(r for r in REALITIES if r == kind[4])
    if len(rest) > 4:
        raise InputError("a finding has two sides at most", "several people on one side are joined by +")
    sides = [tuple(who(part) for part in _PART.findall(side)) for side in rest[2:]]
    a, b = (*sides, (), ())[:2]
    if kind[2] in RELATIONS and a and not b:
        raise InputError(f"{kind[2]} wants two")
    return Fact(place(rest[0]), kind[2], phase, reality, bool(kind[1]), a, b)


def who(word: str) -> Who:
    """A person from a word: a place with the words that mean them, or a name. Raises InputError."""
    match = _PLACE.fullmatch(word)
    if match is not None and match[3]:
        return place(word)
    name = unquoted(word)
    if match is not None or not name.strip():
        raise InputError(f"{word!r} names nobody", 'a name in quotation marks, or words such as 5:2"her"')
    return name


def place(word: str) -> Place:
    """A place from a word. Raises InputError."""
    match = _PLACE.fullmatch(word)
    if match is None:
        raise InputError(f"{word!r} is no place", 'a place is 5, 5:2 or 5:2"words"')
    number, sentence, quoted, nth = match.groups()
    return Place(int(number), int(sentence) if sentence else None, unquoted(quoted or ""), int(nth or 1))


def new_name(text: str) -> str:
    """A name that somebody may be given. Raises InputError for one that cannot be shown."""
    name = " ".join(text.split())
    if not name or not name.isprintable() or len(name) > LONGEST:
        raise InputError("nobody can be called that", f"a name has 1 to {LONGEST} visible characters")
    return name


def unquoted(word: str) -> str:
    """A word without its quotation marks. Raises InputError where it has some inside."""
    if len(word) > 1 and word[0] == word[-1] == '"':
        return re.sub(r"\\(.)", r"\1", word[1:-1])
    if '"' in word:
        raise InputError(f"{word!r} is half in quotation marks")
    return word


def line_of(correction: Correction) -> str:
    """The line of a correction, without a line break. `parse` gives it back."""
    if isinstance(correction.what, Unreadable):
        return correction.what.line
    return f"{correction.number} {text_of(correction.what)}"


def mark_of(correction: Correction) -> str:
    """A short word for the line of a correction, however long that is and whatever signs are in it."""
    return sha256(line_of(correction).encode("utf-8", "surrogateescape")).hexdigest()[:32]


def text_of(said: What) -> str:
    """What a correction says, as in a line of the file after its number; of one that says nothing why. Its words may
    be from any installment, since its number may be what cannot be read."""
    match said:
        case Join(one, other):
            return f"merge {who_text(one)} {who_text(other)}"
        case Split(one, places, to):
            there = " ".join(map(place_text, places))
            return f"split {who_text(one)} {there}" + (f" {TO} {who_text(to)}" if to is not None else "")
        case Rename(one, name):
            return f"rename {who_text(one)} {TO} {quoted(name)}"
        case Nobody(one):
            return f"drop {who_text(one)}"
        case Drop(fact):
            return f"drop {fact_text(fact)}"
        case Say(fact, found):
            return f"{'confirm' if found else 'add'} {fact_text(fact)}"
        case Unreadable(_, message):
            return message


def fact_text(fact: Fact) -> str:
    """A finding, as in a line of the file."""
    phase = f".{fact.phase}" if fact.phase else ""
    kind = f"{'+' if fact.key else ''}{fact.type}{phase}{fact.reality}"
    sides = ["+".join(map(who_text, side)) for side in (fact.a, fact.b) if side]
    return " ".join([place_text(fact.place), kind, *sides])


def who_text(one: Who) -> str:
    """A person, as in a line of the file."""
    return place_text(one) if isinstance(one, Place) else quoted(one)


def place_text(one: Place) -> str:
    """A place, as in a line of the file."""
    sentence = f":{one.sentence}" if one.sentence else ""
    nth = f"#{one.nth}" if one.nth > 1 else ""
    return f"{one.number}{sentence}" + (f"{quoted(one.words)}{nth}" if one.words else "")


def quoted(text: str) -> str:
    """A text in quotation marks, on one line."""
    flat = " ".join(text.split())
    return '"' + re.sub(r'(["\\])', r"\\\1", flat) + '"'
