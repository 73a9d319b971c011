"""Compares orders of the lines of a storyline: crossings, strangers within knots, wiggles. Prints a Markdown table.

The lines, and when they are there, are the same for all orders, those of `bisher.drawing.lanes`. Only what is drawn
counts: a line that nobody bears at the time (one that waits, and ends where somebody was seen last) crosses nothing.

- appearance: one order for all columns, that of first appearance. It crosses nothing, and knots are full of strangers.
- appearance, gathered: who is in a knot together, directly or over others, lies together, in order of appearance.
- bisher: from left to right, looking back only; earlier columns never move.
- offline: sifting over the whole series, forth and back, until nothing gets better.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import bisher
from bisher.drawing.columns import columns
from bisher.drawing.lanes import Laid, heights_of, laid, wish
from bisher.drawing.sifting import Order, arranged, cost, crossings, gathered, strangers
from bisher.drawing.strands import strands
from bisher.errors import BisherError

ROOT = Path(__file__).parents[1]
SWEEPS = 8


@dataclass(frozen=True)
class Figures:
    """Sums over one or more series. `knots` counts those of two and more people, `stems` those with strangers within,
    `steps` lines from column to column, `wiggles` those of them that rise or fall, `height` by how much, in pixels."""

    crossings: int = 0
    strangers: int = 0
    stems: int = 0
    knots: int = 0
    wiggles: int = 0
    steps: int = 0
    height: float = 0.0

    def __add__(self, other: Figures) -> Figures:
        mine, theirs = (tuple(vars(one).values()) for one in (self, other))
        return Figures(*(a + b for a, b in zip(mine, theirs, strict=True)))

    @property
    def row(self) -> str:
        """Cells of a table."""
        stems = f"{self.stems} of {self.knots}"
        wiggles = f"{self.wiggles} of {self.steps}"
        return f"{self.crossings} | {self.strangers} | {stems} | {wiggles} | {self.height / 1000:.1f}"


def main() -> None:
    """All annotated series that are there, or those that are named."""
    named = [Path(name) for name in sys.argv[1:]]
    paths = named or [*sorted((ROOT / "corpus" / "dev").glob("*.story")), *sorted((ROOT / "examples").glob("*.story"))]
    totals: dict[str, Figures] = {}
    for path in paths:
        try:
            view = bisher.read(path, reading="given").as_of("last")
        except BisherError as error:
            sys.exit(str(error))
        settled = tuple(laid(columns(view)))
        drawn = _drawn(settled, view)
        for name, orders in _orders(settled).items():
            totals[name] = totals.get(name, Figures()) + _figures(settled, orders, drawn)
    print(f"{len(paths)} series\n")
    print("| order | crossings | strangers in knots | knots with strangers | lines that rise or fall | by 1000 px |")
    print("|---|---|---|---|---|---|")
    for name, figures in totals.items():
        print(f"| {name} | {figures.row} |")


def _orders(settled: Sequence[Laid]) -> dict[str, list[Order]]:
    first: dict[str, int] = {}
    for one in settled:
        for person in one.order:
            first.setdefault(person, len(first))
    fixed = [tuple(sorted(one.order, key=first.__getitem__)) for one in settled]
    simple = [gathered(order, wish(one.column).groups) for order, one in zip(fixed, settled, strict=True)]
    online = [one.order for one in settled]
    offline = min((_swept(settled, start) for start in (online, simple, fixed)), key=lambda o: _total(settled, o))
    return {"appearance": fixed, "appearance, gathered": simple, "bisher": online, "offline": offline}


def _swept(settled: Sequence[Laid], start: Sequence[Order]) -> list[Order]:
    """Column by column with both neighbours, forth and back, as long as it helps."""
    orders = list(start)
    for _ in range(SWEEPS):
        before = _total(settled, orders)
        for i in [*range(len(orders)), *reversed(range(len(orders)))]:
            beside = tuple(orders[j] for j in (i - 1, i + 1) if 0 <= j < len(orders))
            orders[i] = arranged(orders[i], wish(settled[i].column, *beside))
        if _total(settled, orders) >= before:
            break
    return orders


def _total(settled: Sequence[Laid], orders: Sequence[Order]) -> int:
    before: Iterator[tuple[Order, ...]] = iter([(), *((order,) for order in orders)])
    return sum(cost(order, wish(one.column, *next(before))) for one, order in zip(settled, orders, strict=True))


def _drawn(settled: Sequence[Laid], view: bisher.View) -> list[set[tuple[str, float]]]:
    """For each column whose lines are drawn in it, by id and height."""
    out: list[set[tuple[str, float]]] = [set() for _ in settled]
    for strand in strands(view, settled):
        for place, height in strand.places:
            out[place].add((strand.person, height))
    return [
        {(one, y) for one, y in column.y.items() if (view.resolve(one), y) in known}
        for column, known in zip(settled, out, strict=True)
    ]


def _figures(settled: Sequence[Laid], orders: Sequence[Order], drawn: Sequence[set[tuple[str, float]]]) -> Figures:
    there = [{one for one, _ in some} for some in drawn]
    total = Figures()
    before: dict[str, float] = {}
    for i, (one, order) in enumerate(zip(settled, orders, strict=True)):
        shown = tuple(person for person in order if person in there[i])
        knots = wish(one.column).groups
        within = [strangers(group, shown) for group in knots]
        heights = heights_of(order, one.column, before)
        moved = [abs(heights[p] - before[p]) for p in shown if p in before and i and p in there[i - 1]]
        last = tuple(person for person in orders[i - 1] if person in there[i - 1]) if i else ()
        total += Figures(
            crossings(last, shown),
            sum(within),
            sum(count > 0 for count in within),
            len(knots),
            sum(by > 0.5 for by in moved),
            len(moved),
            sum(moved),
        )
        before = heights
    return total


if __name__ == "__main__":
    main()
