"""The lines of a chart as of its last column: from where to where each is drawn, and what lies between two of them.

Where a line lies is settled by its columns (`lanes.py`); how far it is drawn is not: it ends where somebody was seen
last, until they are seen again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from bisher.drawing.columns import Pair
from bisher.drawing.lanes import Laid
from bisher.holds import ROMANTIC
from bisher.records import Relation
from bisher.view import View

End = Literal["seen last", "goes on", "joins"]
Kind = Literal["affair", "couple", "engaged", "married"]
State = Literal["open", "unsure", "presumed over"]
KINDS: tuple[Kind, ...] = ("affair", "couple", "engaged", "married")
"""From the weakest to the strongest: of two that hold at once the stronger one is drawn."""
LONG_AGO = 3
"""Columns after which a couple that was not heard of is drawn as unsure; a marriage never is."""
FARTHEST = 80.0
"""Lines that are further apart have nothing drawn between them."""


@dataclass(frozen=True, slots=True)
class Strand:
    """A stretch of somebody's line. `places` are columns (from 0), each with its height; `present` those of them in
    which they are mentioned. A strand of one place is a ring and no line. `person` is the id as of the boundary;
    `into` is who somebody joins that they turned out to be."""

    person: str
    places: tuple[tuple[int, float], ...]
    present: frozenset[int]
    end: End
    into: str = ""

    @property
    def is_line(self) -> bool:
        """Whether there is a line to draw."""
        return len(self.places) > 1 or self.end == "goes on"


@dataclass(frozen=True, slots=True)
class Ribbon:
    """What lies between two lines: a couple, over neighbouring columns, with the heights of both."""

    pair: Pair
    kind: Kind
    state: State
    relation: Relation
    places: tuple[tuple[int, float, float], ...]
    goes_on: bool
    """Whether it reaches the boundary."""


def strands(view: View, columns: Sequence[Laid]) -> tuple[Strand, ...]:
    """All lines and rings, in the order in which they begin, from the top."""
    keeper = _Strands(view)
    for place, laid in enumerate(columns):
        keeper.step(place, laid)
    return keeper.all(len(columns) - 1)


class _Strands:
    def __init__(self, view: View) -> None:
        self.view = view
        self.open: dict[str, tuple[dict[int, float], set[int]]] = {}
        self.done: list[Strand] = []
        self.couples: set[Pair] = set()

    def step(self, place: int, laid: Laid) -> None:
        """One more column."""
        for gone, kept in laid.column.joins:
            if gone in self.open and kept not in self.open:
                self.open[kept] = self.open.pop(gone)
            elif gone in self.open and kept in laid.y:
                self.open[gone][0][place] = laid.y[kept]
                self._close(gone, "joins", self.view.resolve(kept))
        for one in [one for one in self.open if one not in laid.y]:
            self._close(one, "seen last")
        for one in laid.order:
            if one in laid.entered or one not in self.open:
                self.open[one] = ({}, set())
            heights, present = self.open[one]
            heights[place] = laid.y[one]
            if one in laid.column.present:
                present.add(place)
        self.couples = {pair for a, b in laid.column.couples for pair in ((a, b), (b, a))}

    def all(self, last: int) -> tuple[Strand, ...]:
        """The strands, with those that are open: a line goes on where somebody is there, or waits in a couple."""
        there = tuple(self.open)
        for one in there:
            waits = any(a == one and b in there for a, b in self.couples)
            present = self.open[one][1]
            self._close(one, "goes on" if waits or (last in present and len(present) > 1) else "seen last")
        return tuple(sorted(self.done, key=lambda strand: strand.places[0]))

    def _close(self, one: str, end: End, into: str = "") -> None:
        heights, present = self.open.pop(one)
        last = max(heights) if end != "seen last" else max(present, default=0)
        places = tuple((place, height) for place, height in heights.items() if place <= last)
        if places:
            self.done.append(Strand(self.view.resolve(one), places, frozenset(present), end, into))


def ribbons(view: View, columns: Sequence[Laid], drawn: Sequence[Strand]) -> tuple[Ribbon, ...]:
    """What lies between lines that are beside each other, or have no more than a line between them."""
    heights = _heights(columns, drawn)
    out: list[Ribbon] = []
    couples: dict[Pair, list[Relation]] = {}
    for relation in view.relations:
        if relation.type in ROMANTIC and not relation.reality and relation.status != "past":
            couples.setdefault((relation.a, relation.b), []).append(relation)
    for pair, relations in couples.items():
        steps = [(place, _step(relations, place, len(columns) - 1)) for place in range(len(columns))]
        shown = [
            (place, step)
            for place, step in steps
            if step is not None and _beside(pair, place, len(columns) - 1, heights)
        ]
        for _, run in groupby(enumerate(shown), key=lambda item: (item[1][0] - item[0], item[1][1])):
            some = list(run)
            out.append(_ribbon(pair, [place for _, (place, _) in some], some[0][1][1], heights, len(columns) - 1))
    return tuple(out)


_Step = tuple[Kind, State, Relation]


def _step(relations: Sequence[Relation], place: int, last: int) -> _Step | None:
    """What holds of a couple from one column to the next; the very last one is that from the boundary on."""
    best: _Step | None = None
    for relation in relations:
        state = _state(relation, place + 1, place == last)
        kind = next(kind for kind in KINDS if kind == relation.type)
        if state is not None and (best is None or _rank(kind, state) >= _rank(best[0], best[1])):
            best = (kind, state, relation)
    return best


def _rank(kind: Kind, state: State) -> tuple[bool, int]:
    return state != "presumed over", KINDS.index(kind)


def _state(relation: Relation, number: int, is_last: bool) -> State | None:
    if number < relation.since or (relation.until is not None and number >= relation.until):
        return None
    if relation.status == "presumed over" and number >= relation.confirmed:
        over = relation.reason.number if relation.reason else number
        return "presumed over" if number < over and not is_last else None
    said = max((c.number for c in relation.citations if c.number <= number), default=relation.since)
    return "unsure" if relation.type != "married" and number - said >= LONG_AGO else "open"


def _heights(columns: Sequence[Laid], drawn: Sequence[Strand]) -> list[dict[str, float]]:
    """For each column the lines that are drawn in it, by who they are as of the boundary."""
    out: list[dict[str, float]] = [{} for _ in columns]
    for strand in drawn:
        if strand.is_line:
            for place, height in strand.places:
                out[place].setdefault(strand.person, height)
    return out


def _beside(pair: Pair, place: int, last: int, heights: Sequence[Mapping[str, float]]) -> bool:
    """Whether both lines go on from a column to the next (or to the boundary), near each other, and nobody's lies
    between them at both ends."""
    ends = (place, min(place + 1, last))
    if any(one not in heights[end] for one in pair for end in ends):
        return False
    if any(abs(heights[end][pair[0]] - heights[end][pair[1]]) > FARTHEST for end in ends):
        return False
    return any(_between(pair, heights[end]) == 0 for end in ends)


def _between(pair: Pair, heights: Mapping[str, float]) -> int:
    top, bottom = sorted(heights[one] for one in pair)
    return sum(top < height < bottom for height in heights.values())


def _ribbon(
    pair: Pair, places: Sequence[int], step: _Step, heights: Sequence[Mapping[str, float]], last: int
) -> Ribbon:
    kind, state, relation = step
    goes_on = places[-1] == last
    ends = [*places, *([] if goes_on else [places[-1] + 1])]
    a, b = pair
    return Ribbon(pair, kind, state, relation, tuple((p, heights[p][a], heights[p][b]) for p in ends), goes_on)
