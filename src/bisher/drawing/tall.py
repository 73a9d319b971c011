"""The storyline chart turned for a narrow screen, as places: time runs down, and the lines lie side by side.

The same columns, in the same order of lines, as of the wide chart; only how far across a line lies is worked out anew,
since all of them have to fit into one narrow strip. Row by row, from what came before: a row is settled by the
installments up to its own, and the height of one is nothing to the next.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from bisher.drawing.boxes import Box
from bisher.drawing.columns import Column
from bisher.drawing.heights import settled
from bisher.drawing.lanes import Laid, bound, wanted
from bisher.drawing.measure import fitted, width
from bisher.drawing.storyline import Label, Storyline, slots_of
from bisher.drawing.strands import Strand, strands

STRIP = 182.0
"""Width of the lines' part."""
SIDE = 10.0
"""From its rims to the middle of the outermost lines."""
LANE, BESIDE = 13.0, 18.0
"""Distances of lines, and of a knot and whatever is not in it, where there is room; more lines lie closer."""
RIM = 6.5
"""From the middle of a bead to the rim of its knot."""
STEP = 19.0
"""From one knot of a row to the next one below it."""
TURN = 34.0
"""Room at the top of a row, in which lines go over to where they are in it."""
LETTERS = 12.0
"""Size of names."""
LONGEST = 130.0
"""Longer names are shortened."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Somebody in a row: how far across and in which slot, filled where they take part in something."""

    person: str
    x: float
    slot: int
    filled: bool


@dataclass(frozen=True, slots=True)
class Name:
    """A name on its line, written upwards. `box` counts from the head's end upwards, or from the last row's end
    downwards."""

    text: str
    person: str
    x: float
    box: Box


@dataclass(frozen=True, slots=True)
class TallRow:
    """An installment. `laid.y` is how far across each line lies; `slots` are those of the column's knots; `spots` are
    everybody who is there, knot by knot, then those in none; `names` are those whose line begins here."""

    laid: Laid
    slots: tuple[int, ...]
    spots: tuple[tuple[Spot, ...], ...]
    names: tuple[Name, ...]

    @property
    def number(self) -> int:
        """The installment."""
        return self.laid.column.number

    @property
    def head(self) -> float:
        """Height of what is over the knots: lines that go over, names."""
        return max([TURN, *(6 - name.box.top for name in self.names)])

    def y(self, slot: int) -> float:
        """The height of a slot, from the top of the row."""
        return self.head + RIM + 2 + STEP * slot

    @property
    def height(self) -> float:
        """What the lines need at least; a row is higher where its words need more."""
        last = max((spot.slot for some in self.spots for spot in some), default=0)
        return self.y(last) + RIM + 8

    def own(self, x: float) -> list[float]:
        """The heights of the beads on a line."""
        return sorted(self.y(spot.slot) for some in self.spots for spot in some if spot.x == x)


@dataclass(frozen=True)
class Tall:
    """The chart turned: rows, and as of the boundary the same lines as in the wide one, with the names of those that go
    on."""

    chart: Storyline
    rows: tuple[TallRow, ...]
    strands: tuple[Strand, ...]
    names: tuple[Name, ...]

    @cached_property
    def across(self) -> dict[tuple[str, int], float]:
        """How far across somebody's line lies in a row; ids as of the boundary."""
        out: dict[tuple[str, int], float] = {}
        for strand in self.strands:
            if strand.is_line:
                for place, x in strand.places:
                    out.setdefault((strand.person, place), x)
        return out


def tall(chart: Storyline) -> Tall:
    """The same chart, turned."""
    laid = tuple(_turned(chart))
    rows = tuple(_row(one, column.names) for one, column in zip(laid, chart.columns, strict=True))
    drawn = strands(chart.view, laid)
    ends = [(chart.called(s.person), s.person, s.places[-1][1]) for s in drawn if s.end == "goes on"]
    return Tall(chart, rows, drawn, tuple(_stacked(ends, down=True)))


def _turned(chart: Storyline) -> Iterator[Laid]:
    """The columns with the places of their lines across the strip, each from those before."""
    before: dict[str, float] = {}
    for column in chart.columns:
        one = column.laid
        for gone, kept in one.column.joins:
            if gone in before:
                before.setdefault(kept, before[gone])
        before = _across(one, before)
        yield replace(one, y=before)


def _across(one: Laid, before: Mapping[str, float]) -> dict[str, float]:
    """Where the lines of a column are, as near to where they were as the distances and the strip allow."""
    if not one.order:
        return {}
    apart, rigid = _apart(one.order, one.column)
    middle = STRIP / 2
    last = {who: x - middle for who, x in before.items()}
    places = settled(wanted(one.order, one.column, last, apart), apart, rigid)
    # Within the strip what is nearest to that is the same with what hangs over pushed in.
    room = middle - SIDE
    offset, total, out = 0.0, sum(apart), []
    for place, step in zip(places, [*apart, 0.0], strict=True):
        out.append(max(-room, min(place - offset, room - total)) + offset)
        offset += step
    return {who: round(middle + x, 1) for who, x in zip(one.order, out, strict=True)}


def _apart(order: Sequence[str], column: Column) -> tuple[list[float], list[bool]]:
    """The distance of each two neighbours, and whether it is that very distance."""
    together, rigid = bound(tuple(order), column)
    tied = {one for knot in column.knots for one in knot.people}
    wide = [not near and bool(tied & {*order[i : i + 2]}) for i, near in enumerate(together)]
    room, count = STRIP - 2 * SIDE, len(together)
    lane = min(LANE, room / max(1, count))
    more = min(BESIDE - LANE, max(0.0, room - lane * count) / max(1, sum(wide)))
    return [lane + more * one for one in wide], rigid


def _row(one: Laid, entered: Iterable[Label]) -> TallRow:
    column = one.column
    slots, free = slots_of(one, RIM + 1)
    active = column.active
    knots = [
        tuple(Spot(who, one.y[who], slot, who in active and not knot.planned) for who in knot.people)
        for knot, slot in zip(column.knots, slots, strict=True)
    ]
    alone = tuple(Spot(who, one.y[who], slot, who in active) for who, slot in free.items())
    names = _stacked([(label.text, label.person, one.y[label.person]) for label in entered], down=False)
    return TallRow(one, tuple(slots), (*knots, alone), tuple(names))


def _stacked(some: Iterable[tuple[str, str, float]], *, down: bool) -> Iterator[Name]:
    """Names at their lines, further off where they would lie over another one."""
    taken: list[Box] = []
    for called, person, x in sorted(some, key=lambda one: one[2]):
        text = fitted(called, LETTERS, LONGEST)
        length = width(text, LETTERS)
        start = 0.0
        near = sorted((b for b in taken if b.right > x - LETTERS / 2 + 1e-6), key=lambda b: abs(b.top + b.bottom))
        for box in near:
            low, high = sorted((abs(box.top), abs(box.bottom)))
            if start < high + 5 and low < start + length + 5:
                start = high + 5
        ends = (start, start + length) if down else (-start - length, -start)
        taken.append(Box(x - LETTERS / 2, ends[0], x + LETTERS / 2, ends[1]))
        yield Name(text, person, x, taken[-1])
