"""The comparison of `test_surfaces.py` finds leaks: each of these is built in on purpose, and must be found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from functools import cached_property

import pytest

from bisher import naming, searching
from bisher.cli import complete, library
from bisher.drawing import lanes
from bisher.drawing.columns import Column
from bisher.drawing.columns import columns as drawn_columns
from bisher.errors import NotFoundError, UsageError
from bisher.identity import resolved
from bisher.records import Character, Lang, Reading, Relation
from bisher.searching import Found, index
from bisher.searching.index import Sentence
from bisher.searching.query import Term
from bisher.story import State
from bisher.surfaces import SURFACES, Surface
from bisher.view import View
from futures import Futures, Look, annotated, completed, leaks

LOOKS = (Look("text"), Look("json", "en"))
Leak = Callable[[pytest.MonkeyPatch], None]


class Peeking(View):
    """A view that remembers the whole series, as it never must."""

    series_to_come: View

    def told(self) -> View:
        """The told findings of both."""
        return peeking(super().told(), self.series_to_come.told())


def peeking(view: View, whole: View) -> Peeking:
    """The view with the whole series behind it."""
    one = Peeking(**{field.name: getattr(view, field.name) for field in fields(view)})
    one.series_to_come = whole
    return one


def peek(patch: pytest.MonkeyPatch, **changed: object) -> None:
    """Let every view remember the whole series, with some of its properties or methods changed."""
    for name, value in changed.items():
        if isinstance(value, cached_property):
            value.__set_name__(Peeking, name)
        patch.setattr(Peeking, name, value, raising=False)

    def as_of(state: State, number: int) -> View:
        whole = View(state.series, state.installments, state.readings)
        return peeking(View(state.series, state.installments[:number], state.readings[:number]), whole)

    patch.setattr(State, "as_of", as_of)


def known(view: Peeking) -> tuple[Character, ...]:
    """The cast as it should be."""
    return View(view.series, view.installments, view.readings).cast


def best_name_of_the_whole_series(patch: pytest.MonkeyPatch) -> None:
    """Somebody is called what they are only later found to be."""

    def cast(view: Peeking) -> tuple[Character, ...]:
        return tuple(replace(c, name=view.series_to_come.character(c.id).name) for c in known(view))

    peek(patch, cast=cached_property(cast))


def cast_by_final_frequency(patch: pytest.MonkeyPatch) -> None:
    """Those who will matter come first."""

    def cast(view: Peeking) -> tuple[Character, ...]:
        return tuple(sorted(known(view), key=lambda c: -view.series_to_come.character(c.id).mentions))

    peek(patch, cast=cached_property(cast))


def ids_that_count_later_characters(patch: pytest.MonkeyPatch) -> None:
    """Ids are given from the last character on."""

    def as_of(state: State, number: int) -> View:
        order = {person.id: f"c{len(state.people) - i}" for i, person in enumerate(state.people)}
        readings = [resolved(reading, order) for reading in state.readings[:number]]
        return View(state.series, state.installments[:number], readings)

    patch.setattr(State, "as_of", as_of)


def digest_of_the_whole_series(patch: pytest.MonkeyPatch) -> None:
    """The digest changes with what comes later."""
    peek(patch, digest=property(lambda view: view.series_to_come.digest))


def endings_in_place(patch: pytest.MonkeyPatch) -> None:
    """Relations are updated when they end, as in a table of facts."""

    def relations(view: Peeking) -> tuple[Relation, ...]:
        return tuple(r for r in view.series_to_come.relations if r.since <= view.as_of)

    peek(patch, relations=cached_property(relations))


def search_over_the_whole_series(patch: pytest.MonkeyPatch) -> None:
    """Somebody is found by a name that they do not have yet."""

    def find(view: Peeking, name: str) -> tuple[Character, ...]:
        there = {c.id for c in view.cast}
        return tuple(view.character(c.id) for c in naming.find(view.series_to_come.cast, name) if c.id in there)

    peek(patch, find=find)


def hits_counted_over_the_whole_series(patch: pytest.MonkeyPatch) -> None:
    """A search tells how many sentences there will be."""

    def search(view: Peeking, query: str, limit: int | None = None) -> Found:
        found = View(view.series, view.installments, view.readings).search(query, limit)
        return replace(found, count=view.series_to_come.search(query).count)

    peek(patch, search=search)


def count_in_an_error(patch: pytest.MonkeyPatch) -> None:
    """An error for an installment that was not reached tells how many there are."""

    def reached(view: Peeking, text: str) -> int:
        if int(text) > view.as_of:
            raise UsageError(f"installment {text} of {view.series_to_come.as_of} was not reached")
        return int(text)

    peek(patch)
    patch.setattr(View, "reached", reached)


def error_that_knows_a_later_name(patch: pytest.MonkeyPatch) -> None:
    """An error tells apart who comes later from who never comes."""

    def find(view: Peeking, name: str) -> tuple[Character, ...]:
        if not (found := naming.find(view.cast, name)) and naming.find(view.series_to_come.cast, name):
            raise NotFoundError(f"{name} comes later")
        return found

    peek(patch, find=find)


def language_of_the_whole_series(patch: pytest.MonkeyPatch) -> None:
    """The tone of the output depends on how long the series is."""

    def lang(view: Peeking) -> Lang:
        return "en" if view.series_to_come.as_of - view.as_of > 3 else "de"

    peek(patch, lang=property(lang))


def completion_of_later_names(patch: pytest.MonkeyPatch) -> None:
    """The shell completes people who come later."""
    peek(patch)
    patch.setattr(complete, "_people", lambda view: [use.name for c in view.series_to_come.cast for use in c.names])


def bookmark_that_looks_further(patch: pytest.MonkeyPatch) -> None:
    """What is shown is one installment more than was asked for, where there is one."""
    original = library.Library.view

    def view(self: library.Library, *request: object, **more: object) -> object:
        shown, left = original(self, *request, **more)
        whole: View = shown.series_to_come
        further = min(shown.as_of + 1, whole.as_of)
        readings: tuple[Reading, ...] = whole.readings[:further]
        return View(shown.series, whole.installments[:further], readings), left

    peek(patch)
    patch.setattr(library.Library, "view", view)


def rank_over_the_whole_series(patch: pytest.MonkeyPatch) -> None:
    """Sentences that were not reached are in the index, and change the rank of those that were."""
    reached = []

    def sentences(view: Peeking) -> Iterator[Sentence]:
        reached.append(view.as_of)
        return index.sentences(view.series_to_come)

    def ranked(rows: tuple[Sentence, ...], terms: tuple[Term, ...]) -> tuple[Sentence, ...]:
        return tuple(one for one in index.ranked(rows, terms) if one.number <= reached[-1])

    peek(patch)
    patch.setattr(searching, "sentences", sentences)
    patch.setattr(searching, "ranked", ranked)


def layout_of_the_whole_series(patch: pytest.MonkeyPatch) -> None:
    """Those who will be seen most lie on top from the beginning, as in a layout that is computed once for all."""
    shown: list[Peeking] = []

    def columns(view: Peeking) -> Iterator[Column]:
        shown.append(view)
        return drawn_columns(view)

    def laid(known: tuple[Column, ...], lines: frozenset[str] | None) -> Iterator[lanes.Laid]:
        whole = shown[-1].series_to_come
        for one in lanes.laid(known, lines):
            people = sorted(one.y, key=lambda who: -whole.character(who).mentions)
            yield replace(one, y=dict(zip(people, sorted(one.y.values()), strict=True)))

    peek(patch)
    patch.setattr("bisher.drawing.storyline.columns", columns)
    patch.setattr("bisher.drawing.storyline.laid", laid)


def colours_of_the_whole_series(patch: pytest.MonkeyPatch) -> None:
    """Colours are given out by how often somebody will have been seen in the end."""

    def hues(view: Peeking) -> dict[str, int]:
        order = sorted(view.series_to_come.cast, key=lambda c: -c.mentions)
        return {character.id: 1 + place % 8 for place, character in enumerate(order)}

    def columns(view: Peeking) -> Iterator[Column]:
        patch.setattr("bisher.drawing.storyline.hues", lambda known: hues(view))
        return drawn_columns(view)

    peek(patch)
    patch.setattr("bisher.drawing.storyline.columns", columns)


LEAKS: tuple[tuple[Leak, str], ...] = (
    (best_name_of_the_whole_series, "who, all"),
    (best_name_of_the_whole_series, "recap, long"),
    (best_name_of_the_whole_series, "export csv characters"),
    (best_name_of_the_whole_series, "export storyline"),
    (endings_in_place, "export gexf"),
    (cast_by_final_frequency, "who, all"),
    (cast_by_final_frequency, "export json"),
    (ids_that_count_later_characters, "relations"),
    (ids_that_count_later_characters, "export reading"),
    (digest_of_the_whole_series, "timeline"),
    (endings_in_place, "relations"),
    (endings_in_place, "recap"),
    (search_over_the_whole_series, "who, one"),
    (search_over_the_whole_series, "why, a name"),
    (hits_counted_over_the_whole_series, "search, a word"),
    (best_name_of_the_whole_series, "why, two people"),
    (count_in_an_error, "why, an installment"),
    (error_that_knows_a_later_name, "who, one"),
    (language_of_the_whole_series, "recap"),
    (bookmark_that_looks_further, "timeline"),
    (rank_over_the_whole_series, "search, a person"),
    (layout_of_the_whole_series, "export storyline"),
    (colours_of_the_whole_series, "export storyline"),
)


@pytest.fixture(scope="module")
def example() -> Iterator[Futures]:
    """An example whose eighth installment is before a new name, several endings and several new people."""
    with annotated("rechts_vor_links", 8) as futures:
        yield futures


def surface_of(name: str) -> Surface:
    """The listed surface of a name."""
    return next(surface for surface in SURFACES if surface.name == name)


@pytest.mark.parametrize(("leak", "name"), LEAKS, ids=[f"{leak.__name__}-{name}" for leak, name in LEAKS])
def test_a_leak_is_found(leak: Leak, name: str, example: Futures, monkeypatch: pytest.MonkeyPatch) -> None:
    """A surface that shows something of the future is caught, and the same surface without the leak is not."""
    assert leaks(surface_of(name), example, LOOKS) == []
    leak(monkeypatch)
    assert leaks(surface_of(name), example, LOOKS)


def test_a_leak_in_completion_is_found(example: Futures, monkeypatch: pytest.MonkeyPatch) -> None:
    """Completion that offers later people is caught."""
    completion_of_later_names(monkeypatch)
    first, *others = completed(example)
    assert any(offered != first for offered in others)


def test_remembering_alone_is_no_leak(example: Futures, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is found above is what was built in, not the building in."""
    peek(monkeypatch)
    assert leaks(surface_of("relations"), example, LOOKS) == []
