"""The lines of a storyline chart, column by column: who has one, in which order they lie, and how high.

A fold from left to right that looks back only (Tanahashi, Hsueh and Ma 2015 lay out storylines of streaming data so): a
column is settled by the columns up to it and is never touched again. A line that may come back keeps its place for a
while; how long depends on how often somebody was seen. Crossings that follow are the price of not moving the past;
`bench/storyline.py` counts them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from bisher.drawing.columns import Column, Knot, Pair
from bisher.drawing.heights import Weighted, drawn_in, settled
from bisher.drawing.sifting import Order, Wish, arranged, strangers

INSIDE, KNOTTED = 26.0, 44.0
"""Distances in pixels: of lines, and of a knot and whatever is not in it. What leaves a knot stays as near as it is."""
ROW = 16.0
"""Height of a turning point's label."""
WIDEST = 120.0
"""No gap between neighbours is wider than this, or than what its labels take."""
BUDGET = 14
"""Lines that are kept for those who are not there, together with those who are."""
PATIENCE = 10
"""Columns for which a line is kept at most."""
PUSH = 4
"""A new line rather goes this many pixels off the middle than push another one by one."""
STAYS, MOVES, ENTERS = 4.0, 2.0, 0.5
"""How much it counts that a line goes on straight: of whoever is not there, of whoever is, and, for a new line, that it
enters beside the others."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Where the label of a turning point is: over or under its knot, in the first row or further off."""

    above: bool
    row: int


@dataclass(frozen=True, slots=True)
class Laid:
    """A column with its lines: their order from the top, and the height of each in pixels (downwards, from the
    middle of the first column).

    `entered` are the lines that begin here. `labels` are those of the knots, by their place in `column.knots`.
    """

    column: Column
    order: Order
    y: Mapping[str, float]
    entered: frozenset[str]
    labels: Mapping[int, Placed]

    def is_capsule(self, knot: Knot) -> bool:
        """Whether nobody's line lies between those of the knot; else it is a stem that strangers pass over."""
        return not strangers(frozenset(knot.people), self.order)

    def ends(self, knot: Knot) -> tuple[float, float]:
        """The upper and the lower end of a knot."""
        heights = [self.y[one] for one in knot.people]
        return min(heights), max(heights)


@dataclass
class _Lane:
    """A line that there is now: when its bearer was seen last, and in how many columns."""

    last: int
    seen: int = 0


@dataclass
class _Lanes:
    """All lines that there are now."""

    lines: Collection[str] | None
    alive: dict[str, _Lane] = field(default_factory=dict)
    order: Order = ()
    y: Mapping[str, float] = field(default_factory=dict)

    def step(self, column: Column) -> Laid:
        """One more column."""
        column = self._restricted(column)
        self._join(column.joins)
        self._release(column)
        entered = [one for one in column.present if one not in self.alive]
        for one in column.present:
            lane = self.alive.setdefault(one, _Lane(column.number))
            lane.last, lane.seen = column.number, lane.seen + 1
        before = tuple(one for one in self.order if one in self.alive)
        order = _ordered(before, entered, column, self.y)
        labels = _labels(order, column.knots)
        self.y = _heights(order, column, labels, self.y)
        self.order = order
        return Laid(column, order, self.y, frozenset(entered), labels)

    def _restricted(self, column: Column) -> Column:
        """Without knots that nobody is in who may have a line, and without those who are in no other."""
        if self.lines is None:
            return column
        knots = tuple(k for k in column.knots if any(one in self.lines for one in k.people))
        shown = {one for k in knots for one in k.people}.union(self.lines)
        present = tuple(one for one in column.present if one in shown)
        names = {one: column.names[one] for one in present}
        return Column(column.number, present, column.active, knots, column.couples, column.joins, names)

    def _join(self, joins: Iterable[Pair]) -> None:
        """Whoever turns out to be somebody else goes on in that one's line, or leaves them theirs."""
        for gone, kept in joins:
            lane = self.alive.pop(gone, None)
            if lane is None:
                continue
            if kept in self.alive:
                self.alive[kept].seen += lane.seen
                self.order = tuple(one for one in self.order if one != gone)
            else:
                self.alive[kept] = lane
                self.order = tuple(kept if one == gone else one for one in self.order)
                self.y = {kept if one == gone else one: height for one, height in self.y.items()}

    def _release(self, column: Column) -> None:
        """Let go of lines that were not seen for long, and of those seen longest ago where there are too many."""
        absent = [one for one in self.alive if one not in column.present]
        partners = {frozenset(pair) for pair in column.couples}
        kept = [one for one in absent if self._waits(one, column.number)]
        kept += [
            one
            for one in absent
            if one not in kept
            and any(one in pair and any(o in kept or o in column.present for o in pair - {one}) for pair in partners)
            and self._may(one)
        ]
        kept.sort(key=lambda one: (-self.alive[one].last, -self.alive[one].seen, self.order.index(one)))
        room = max(0, BUDGET - len(column.present))
        stays = set(kept[:room])
        for one in absent:
            if one not in stays:
                del self.alive[one]

    def _may(self, one: str) -> bool:
        return self.lines is None or one in self.lines

    def _waits(self, one: str, number: int) -> bool:
        lane = self.alive[one]
        patience = min(PATIENCE, 2 * lane.seen) if self._may(one) else 0
        return number - lane.last <= patience


def laid(columns: Iterable[Column], lines: Collection[str] | None = None) -> Iterator[Laid]:
    """The columns with their lines. With `lines` only those people may have one that goes on; others are drawn where
    they meet them."""
    lanes = _Lanes(lines)
    return map(lanes.step, columns)


def _ordered(before: Order, entered: Sequence[str], column: Column, y: Mapping[str, float]) -> Order:
    """The lines in their new order. A new one enters below those that it first meets; those who meet nobody that was
    there before, where there is room."""
    order = list(before)
    for one in entered:
        met = [order.index(o) for k in column.knots if one in k.people for o in k.people if o in order]
        order.insert(max(met) + 1 if met else _roomy(order, y), one)
    return arranged(order, wish(column, before))


def _roomy(order: Sequence[str], y: Mapping[str, float]) -> int:
    """The place for somebody new that pushes others least and is near the middle of the chart."""
    known = [i for i, one in enumerate(order) if one in y]
    if not known:
        return len(order)
    choices = [(abs(y[order[known[0]]] - KNOTTED), known[0]), (abs(y[order[known[-1]]] + KNOTTED), known[-1] + 1)]
    for upper, lower in pairwise(known):
        gap = y[order[lower]] - y[order[upper]]
        middle = y[order[upper]] + gap / 2
        choices.append((abs(middle) + PUSH * max(0.0, 2 * KNOTTED - gap), lower))
    return min(choices)[1]


def wish(column: Column, *neighbours: Order) -> Wish:
    """What the order of a column is held to: its knots, its couples, the orders beside it."""
    groups = tuple(frozenset(knot.people) for knot in column.knots if len(knot.people) > 1)
    return Wish(groups, tuple(frozenset(pair) for pair in column.couples), neighbours)


def _labels(order: Order, knots: Sequence[Knot]) -> dict[int, Placed]:
    """Over the knot, or under it, where nothing else runs; as many rows as there are labels in one gap."""
    place = {one: i for i, one in enumerate(order)}
    spans = [(min(place[p] for p in k.people), max(place[p] for p in k.people)) for k in knots]
    rows: dict[tuple[int, bool], int] = {}
    out = {}
    for i, knot in enumerate(knots):
        if knot.mark is None:
            continue
        top, bottom = spans[i]
        over = sum(a < top <= b for a, b in spans) + rows.get((top, True), 0)
        under = sum(a <= bottom < b for a, b in spans) + rows.get((bottom, False), 0)
        above = over <= under
        side = (top, True) if above else (bottom, False)
        out[i] = Placed(above, rows.get(side, 0))
        rows[side] = out[i].row + 1
    return out


def heights_of(order: Order, column: Column, before: Mapping[str, float]) -> dict[str, float]:
    """The heights of the lines of a column in any order, where they had these before."""
    return _heights(order, column, _labels(order, column.knots), before)


def _heights(
    order: Order, column: Column, labels: Mapping[int, Placed], before: Mapping[str, float]
) -> dict[str, float]:
    if not order:
        return {}
    place = {one: i for i, one in enumerate(order)}
    apart, rigid = _separations(order, column, labels, place)
    places = settled(wanted(order, column, before, apart), apart, rigid)
    places = drawn_in(places, [max(WIDEST, distance) for distance in apart])
    return {one: round(height, 1) for one, height in zip(order, places, strict=True)}


def wanted(order: Order, column: Column, before: Mapping[str, float], apart: Sequence[float]) -> list[Weighted]:
    """Where each line would best be: where it was; a new one beside whom it meets, or else beside its neighbour."""
    offsets = [sum(apart[:i]) for i in range(len(order))]
    known = [i for i, one in enumerate(order) if one in before]
    out = []
    for i, one in enumerate(order):
        if one in before:
            out.append((before[one], MOVES if one in column.present else STAYS))
        elif known:
            near = min(known, key=lambda j: (not _meet(one, order[j], column), abs(j - i), j))
            out.append((before[order[near]] + offsets[i] - offsets[near], ENTERS))
        else:
            out.append((offsets[i] - offsets[-1] / 2, ENTERS))
    return out


def _meet(one: str, other: str, column: Column) -> bool:
    return any(one in knot.people and other in knot.people for knot in column.knots)


def _separations(
    order: Order, column: Column, labels: Mapping[int, Placed], place: Mapping[str, int]
) -> tuple[list[float], list[bool]]:
    """The distance of each two neighbours, and whether it is that very distance."""
    tied = {one for knot in column.knots for one in knot.people}
    spans = [(min(place[p] for p in k.people), max(place[p] for p in k.people)) for k in column.knots]
    rows = [0] * (len(order) + 1)
    for i, placed in labels.items():
        rows[spans[i][0] if placed.above else spans[i][1] + 1] += 1
    apart = []
    together, rigid = bound(order, column)
    for i, (upper, lower) in enumerate(pairwise(order)):
        distance = KNOTTED if not together[i] and (upper in tied or lower in tied) else INSIDE
        apart.append(max(distance, INSIDE + ROW * rows[i + 1] + 6 if rows[i + 1] else 0))
    return apart, rigid


def bound(order: Order, column: Column) -> tuple[list[bool], list[bool]]:
    """Of each two neighbours whether they belong together, and whether nothing may move them apart."""
    place = {one: i for i, one in enumerate(order)}
    spans = [(min(place[p] for p in k.people), max(place[p] for p in k.people)) for k in column.knots]
    together, rigid = [], []
    for i, (upper, lower) in enumerate(pairwise(order)):
        inside = any(top <= i < bottom for top, bottom in spans)
        couple = (upper, lower) in column.couples or (lower, upper) in column.couples
        together.append(_meet(upper, lower, column) or (couple and not inside))
        rigid.append(inside or couple)
    return together, rigid
