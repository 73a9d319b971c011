"""K104: a name in two spellings, of a person or of a place, an organisation, a thing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from bisher.checking.problem import Conflict
from bisher.checking.spellings import one_name, spelt_otherwise
from bisher.records import Citation
from bisher.view import View


def of_people(view: View) -> Iterator[Conflict]:
    """Characters one of whose names is written in two ways; once for each pair of spellings."""
    for character in view.cast:
        seen: set[frozenset[str]] = set()
        for one, other in combinations(character.names, 2):
            pair = spelt_otherwise(one.name, other.name)
            if pair and frozenset(pair) not in seen:
                seen.add(frozenset(pair))
                words = {"x": pair[0], "y": pair[1]}
                yield Conflict("K104", "likely", {"a": character.id}, one.citation, other.citation, words, "person")


def of_things(view: View) -> Iterator[Conflict]:
    """Places, organisations and things of one kind whose names differ in no more than a slip."""
    first: dict[tuple[str, str], Citation] = {}
    for reading in view.resolved:
        for thing in sorted(reading.things, key=lambda t: t.start):
            first.setdefault((thing.kind, thing.name), view.cite(reading.number, thing.start, thing.end))
    for (one, cited), (other, again) in combinations(first.items(), 2):
        if one[0] == other[0] and one_name(one[1], other[1]):
            yield Conflict("K104", "possible", {}, cited, again, {"x": one[1], "y": other[1]}, "thing")
