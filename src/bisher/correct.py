"""A correction from a user's words: what is meant as of the boundary, written so that it is found again.

People may be named as in `bisher who` (by a name, nearly a name, a noun, an id). What is kept is a name that is theirs
alone as of the boundary or, where there is none, words of the text that mean them: ids change when a text is read
again, names and words of the text do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bisher import order
from bisher.correcting import notation
from bisher.correcting.applying import meant, taking_part
from bisher.correcting.nouns import Correction, Drop, Fact, Join, Nobody, Place, Rename, Say, Split, What, Who
from bisher.correcting.people import People
from bisher.correcting.places import mentions_at, place_of, words_at
from bisher.errors import InputError, NotFoundError, UsageError
from bisher.records import UNKNOWN, Character, Finding
from bisher.view import View

_WORDS = re.compile(r'(\d{1,9})(?:[:"](.+?)"?(?:#([1-9]\d{0,8}))?)?')


def request(view: View, words: Sequence[str]) -> Correction:
    """The correction that a user asks for as of a boundary, by the words of `bisher correct`.

    Raises UsageError where they are no correction or may mean several, NotFoundError where nobody and nothing like that
    is known as of the boundary.
    """
    view = view.untold or view
    try:
        return Correction(view.as_of, Asked(view).what(list(words)))
    except InputError as error:
        raise UsageError(error.message, error.hint) from None


class Asked:
    """Finds what a user means in one view."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.people = People(view.installments, view.readings, dict(view.renamed))

    def what(self, words: list[str]) -> What:
        """What the words say, with people and places as they are written down."""
        verb = words[0] if words else ""
        if verb not in notation.SYNTAX:
            raise UsageError(f"{verb!r} is no correction" if verb else "what is to be corrected?", _verbs())
        match verb, words[1:]:
            case "merge", [one, other]:
                return Join(self.who(one), self.who(other))
            case "rename", [one, notation.TO, name] | [one, name]:
                return Rename(self.who(one), notation.new_name(name))
            case "split", [one, *places, notation.TO, other] if places:
                return Split(self.who(one), self._places(places), self.who(other))
            case "split", [one, *places] if places:
                return Split(self.who(one), self._places(places))
            case "drop", [one]:
                return Nobody(self.who(one))
            case "drop", [place, kind, *sides]:
                return Drop(self._found(self._fact(place, kind, sides)))
            case "confirm", [place, kind, *sides]:
                return Say(self._found(self._fact(place, kind, sides)), found=True)
            case "add", [place, kind, one, *other]:
                return self._added(self._fact(place, kind, [one, *other]))
        raise UsageError(f"this is not how to {verb}", notation.SYNTAX[verb].removeprefix("N "))

    def who(self, text: str) -> Who:
        """Somebody whom a user names."""
        if text == UNKNOWN:
            return text
        if re.match(r'[^:]+:\d{1,9}[:"]', text):
            place = self._place(text)
            self.people.whom(place)
            return place
        found = self.view.find(text)
        if not found:
            raise NotFoundError(f"nobody called {text!r} is known as of {self.view.as_of}", "bisher who")
        if len(found) > 1:
            raise UsageError(f"{text!r} may mean several", ", ".join(map(_introduced, found)))
        return self.known(found[0])

    def known(self, one: Character) -> Who:
        """How to write down whom a correction means: a name that is theirs alone, else words that mean them."""
        if self.people.named(one.name) == [one.id]:
            return one.name
        place = next(self._words_for(one.id), None)
        if place is None:
            raise UsageError(f"no words of the text mean {one.name!r} alone", "only groups with them are named")
        return place

    def _words_for(self, character: str) -> Iterator[Place]:
        installments, readings = self.view.installments, self.view.readings
        for number, mention in self.view.mentions_of(character):
            if len(mention.characters) == 1:
                place = place_of(installments, number, mention.start, mention.end)
                inside = mentions_at(installments, readings, Place(number, place.sentence))
                text = installments[number - 1].text
                same = [m.start for m in inside if text[m.start : m.end].split() == place.words.split()]
                yield replace(place, nth=same.index(mention.start) + 1)

    def _places(self, words: Sequence[str]) -> tuple[Place, ...]:
        return tuple(map(self._place, words))

    def _place(self, text: str) -> Place:
        """A place as citations print it, "7", "S01E07:2", with words as in 7:2"sie" or 7:2:sie."""
        head, colon, rest = text.partition(":")
        try:
            number = order.parse_boundary(head, self.view.installments)
        except UsageError:
            raise UsageError(f"installment {head!r} was not reached as of {self.view.as_of}") from None
        if not colon:
            return Place(number)
        match = _WORDS.fullmatch(rest)
        if match is None or not int(match[1]):
            raise UsageError(f"{text!r} is no place", 'a place is 5, 5:2 or 5:2"words"')
        place = Place(number, int(match[1]), match[2] or "", int(match[3] or 1))
        self.view.sentence(number, int(match[1]))
        return place

    def _fact(self, place: str, kind: str, sides: Sequence[str]) -> Fact:
        people = [self._side(side.split("+")) for side in sides]
        written = ["+".join(map(notation.who_text, side)) for side in people]
        return notation.fact_of([notation.place_text(self._place(place)), kind, *written])

    def _side(self, names: Sequence[str]) -> tuple[Who, ...]:
        return tuple(self.who(name) for name in names if name)

    def _found(self, fact: Fact) -> Fact:
        """The one finding that is meant, in full."""
        exact = meant(self.people, fact)
        found = exact or tuple(f for f in taking_part(self.people, fact) if self._alike(f, fact))
        where = notation.place_text(fact.place)
        if len({self._written(f, fact.place.number) for f in found}) > 1:
            several = "; ".join(notation.fact_text(self._written(f, fact.place.number)) for f in found)
            raise UsageError(f"several findings of type {fact.type!r} may be meant", several)
        if not found:
            raise NotFoundError(f"nothing like that was found in {where}", f"bisher why {where} --all")
        return self._written(found[0], fact.place.number)

    def _alike(self, finding: Finding, fact: Fact) -> bool:
        """Of the same type, where the user names neither phase nor reality."""
        return finding.type == fact.type and not fact.phase and not fact.reality

    def _written(self, finding: Finding, number: int) -> Fact:
        place = place_of(self.view.installments, number, finding.start, finding.end)
        a, b = (tuple(self._known(c) for c in side) for side in (finding.a, finding.b))
        return Fact(place, finding.type, finding.phase, finding.reality, False, a, b)

    def _known(self, character: str) -> Who:
        return character if character == UNKNOWN else self.known(self.view.character(character))

    def _added(self, fact: Fact) -> Say:
        if not fact.place.words:
            where = notation.place_text(fact.place)
            raise UsageError("which words say so?", f'{where}"WORDS" or {where}:WORDS')
        words_at(self.view.installments, fact.place)
        return Say(fact, found=bool(meant(self.people, fact)))


def _introduced(one: Character) -> str:
    return f"{one.id} ({one.name}, {one.introduced.number}:{one.introduced.sentence_index})"


def _verbs() -> str:
    return ", ".join(notation.SYNTAX)
