"""Readings from what a person has marked: the story notation's mentions and facts as records.

Strictly from the left to the right: ids, and the names of things, come from the installments so far.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from bisher.readers.parsed import CastMember, Given, GivenFact, GivenMention
from bisher.readers.story import SIGILS
from bisher.reading.labels import PRONOUNS
from bisher.records import UNKNOWN, Finding, Gender, Installment, Lang, Mention, MentionKind, Reading, Thing, ThingKind

THING_KINDS: dict[str, ThingKind] = {"@": "place", "#": "org", "*": "thing"}
GENITIVE: dict[Lang, re.Pattern[str]] = {"de": re.compile(r"(?:['’]s?|(?<=\w)s)$"), "en": re.compile(r"['’]s?$")}


def readings(pairs: Iterable[tuple[Installment, Given]]) -> tuple[Reading, ...]:
    """The readings of a series, in order. Ids are `c1`, `c2` … in order of first mention."""
    cast = _Cast()
    return tuple(cast.reading(installment, given) for installment, given in pairs)


def mention_kind(surface: str, names: Iterable[str], lang: Lang) -> MentionKind:
    """name, noun or pronoun. Pronouns are a closed list; a name is a listed one, or ends in the last word of one."""
    if listed_name(surface, names, lang):
        return "name"
    return "pronoun" if surface.lower() in PRONOUNS[lang] else "noun"


def listed_name(surface: str, names: Iterable[str], lang: Lang) -> str:
    """The name that a surface has when genitive and declension are taken off, "" where it is none of the names.

    "Noras" is Nora, "Herrn Petersen" is Herr Petersen where that is listed; "Dr. Petersen" stays what it is.
    """
    known = tuple(names)
    bare = GENITIVE[lang].sub("", surface)
    for form in (surface, bare):
        if form in known:
            return form
    if not surface[:1].isupper():
        return ""
    for form in (surface, bare):
        words = form.split()
        same_end = [name for name in known if words and name.split()[-1:] == words[-1:]]
        declined = [name for name in same_end if _declined(words, name.split())]
        if same_end:
            return declined[0] if declined else form
    return ""


def _declined(words: list[str], name: list[str]) -> bool:
    """Whether words are a name in another case ("Herrn", "Grafen", "Großen")."""
    return len(words) == len(name) > 1 and all(
        w == n or re.sub(r"(?:e[nrms]?|n)$", "", w) == re.sub(r"(?:e[nrms]?|n)$", "", n)
        for w, n in zip(words, name, strict=True)
    )


class _Cast:
    """Who and what the series has shown so far."""

    def __init__(self) -> None:
        self.ids: dict[str, str] = {}
        self.things: dict[str, str] = {}

    def reading(self, installment: Installment, given: Given) -> Reading:
        people = [m for m in given.mentions if m.ids[0][0] not in SIGILS]
        named = [m for m in given.mentions if m.ids[0][0] in SIGILS]
        for mention in sorted(people, key=lambda m: (m.start, m.end)):
            for one in mention.ids:
                self._id(one)
        return Reading(
            installment.number,
            tuple(self._mention(m, installment, given.cast) for m in people),
            tuple(self._thing(m, installment) for m in named),
            tuple(self._finding(f) for f in given.facts),
        )

    def _id(self, one: str) -> str:
        if one == UNKNOWN:
            return UNKNOWN
        return self.ids.setdefault(one, f"c{len(self.ids) + 1}")

    def _mention(self, mention: GivenMention, installment: Installment, cast: dict[str, CastMember]) -> Mention:
        surface = installment.text[mention.start : mention.end]
        names = [name for one in mention.ids for name in cast[one].names]
        kind = mention_kind(surface, names, installment.lang)
        name = listed_name(surface, names, installment.lang) if kind == "name" else ""
        gender = cast[mention.ids[0]].gender if len(mention.ids) == 1 else "g"
        ids = tuple(self._id(one) for one in mention.ids)
        return Mention(mention.start, mention.end, kind, ids, name, _gender(gender))

    def _thing(self, mention: GivenMention, installment: Installment) -> Thing:
        surface = installment.text[mention.start : mention.end]
        one = mention.ids[0]
        name = self.things.get(one)
        if name is None:
            bare = GENITIVE[installment.lang].sub("", surface)
            name = self.things[one] = bare if bare.casefold() == one[1:].casefold() else surface
        return Thing(mention.start, mention.end, THING_KINDS[one[0]], name)

    def _finding(self, fact: GivenFact) -> Finding:
        return Finding(
            fact.type,
            tuple(self._id(one) for one in fact.a),
            tuple(self._id(one) for one in fact.b),
            fact.start,
            fact.end,
            _phase(fact.phase),
            _reality(fact.reality),
            fact.key,
            things=tuple(self.things.get(one, one[1:]) for one in fact.things),
        )


def _gender(text: str) -> Gender:
    known: dict[str, Gender] = {"f": "f", "m": "m", "n": "n", "g": "g"}
    return known.get(text, "")


def _phase(text: str) -> Literal["", "start", "end", "past"]:
    known: dict[str, Literal["start", "end", "past"]] = {"start": "start", "end": "end", "past": "past"}
    return known.get(text, "")


def _reality(text: str) -> Literal["", "?", "!"]:
    known: dict[str, Literal["?", "!"]] = {"?": "?", "!": "!"}
    return known.get(text, "")
