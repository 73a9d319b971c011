"""Whom a correction means: people by the names and places of a prefix."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from bisher.correcting.nouns import Place, Who
from bisher.correcting.places import mentions_at
from bisher.errors import InputError
from bisher.identity import joined
from bisher.language.cases import nominative
from bisher.records import UNKNOWN, Installment, Mention, Reading


class People:
    """The people of some installments as read and corrected so far; ids are as known after the last of them."""

    def __init__(
        self, installments: Sequence[Installment], readings: Sequence[Reading], renamed: Mapping[str, str]
    ) -> None:
        self.installments = installments
        self.readings = readings
        self.renamed = renamed
        self.gone = joined({}, [merge for reading in readings for merge in reading.merges])

    def resolve(self, character: str) -> str:
        """The id that somebody is known under."""
        return self.gone.get(character, character)

    def whom(self, one: Who) -> str:
        """The id of who is meant. Raises InputError where that is nobody, or not clear."""
        if one == UNKNOWN:
            return UNKNOWN
        return self._at(one) if isinstance(one, Place) else self._called(one)

    def _at(self, place: Place) -> str:
        found = mentions_at(self.installments, self.readings, place)
        if not found:
            raise InputError(f"{place.words!r} means nobody there")
        if len(found) > 1 or len(found[0].characters) > 1:
            raise InputError(f"{place.words!r} means several there", "name one of them")
        return self.resolve(found[0].characters[0])

    def _called(self, name: str) -> str:
        found = self.named(name)
        if not found:
            raise InputError(f"nobody is called {name!r} as of {len(self.installments)}")
        if len(found) > 1:
            raise InputError(f"several are called {name!r}", f'words of the text say which: 5:2"{name}"')
        return found[0]

    def named(self, name: str) -> list[str]:
        """The ids of those with a name, in whatever case; if there are none, of the nameless who go by that noun."""
        wanted = _folded(name)
        named = {self.resolve(one): None for one, given in self.renamed.items() if _folded(given) == wanted}
        nouns: dict[str, None] = {}
        with_names = {self.resolve(one) for one in self.renamed}
        for mention, surface in self._single():
            one = self.resolve(mention.characters[0])
            if mention.kind == "name" and mention.name:
                with_names.add(one)
                if _folded(mention.name) == wanted:
                    named[one] = None
            elif mention.kind == "noun" and _folded(surface) == wanted:
                nouns[one] = None
        return list(named) or [one for one in nouns if one not in with_names]

    def order(self) -> dict[str, int]:
        """Everybody's place in the order of first mention."""
        order: dict[str, int] = {}
        for reading in self.readings:
            for mention in sorted(reading.mentions, key=lambda m: m.start):
                for one in mention.characters:
                    order.setdefault(self.resolve(one), len(order))
        return order

    def _single(self) -> Iterator[tuple[Mention, str]]:
        """The mentions of one person alone, with their words."""
        for installment, reading in zip(self.installments, self.readings, strict=True):
            for mention in reading.mentions:
                if len(mention.characters) == 1:
                    yield mention, installment.text[mention.start : mention.end]


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", nominative(text)).casefold().split())
