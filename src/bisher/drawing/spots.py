"""Where people lie in the relationship graph: a place each, taken when the first tie is told, and kept for good.

A fold from left to right. Those who come in with an installment are placed one by one where their stress is least
(Kamada and Kawai 1989; Gansner, Koren and North 2004, with all earlier nodes pinned), among candidates around those
whom they are tied to; crossings and edges that run over others count too. Then each of them is placed once more, with
the others known. Every place is a box that holds the longest name, so no later name makes two of them overlap.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from bisher.holds import moves
from bisher.identity import joined, resolved
from bisher.reading.labels import EVENTS
from bisher.records import UNKNOWN, Finding
from bisher.view import View

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

Point = tuple[float, float]
Pair = tuple[str, str]

WIDTH, HEIGHT = 176.0, 46.0
"""Of the box that a person takes, in pixels."""
LENGTH = 175.0
"""What an edge would best measure."""
FLATTER = 0.9
"""Graphs are wider than high by this."""
REFINED = 2
"""How often those of one installment are placed anew."""
CHOSEN = 48
"""Candidates of least stress for which crossings are counted."""
CROSSING, OVER, OFF = 0.35, 0.6, 0.02
"""What an edge that is crossed, a box that is run over, and distance from the middle cost, in stress."""
STRANGERS = 2.5
"""The distance, in edges, that is best for those who are not tied, even over others."""
RINGS = (0.8, 1.0, 1.25, 1.6, 2.1, 2.8, 3.8)
ANGLES = 24


def spots(view: View) -> dict[str, Point]:
    """The middle of everybody's box as of the boundary, in the order of their coming, by the id as of then."""
    *_, last = ({}, *spots_over_time(view))
    return last


def spots_over_time(view: View) -> Iterator[dict[str, Point]]:
    """The places as of installment 1, 2, … N; a place once taken is in all that follow, until its bearer turns out to
    be somebody who has one."""
    gone: dict[str, str] = {}
    placed: dict[str, Point] = {}
    tied: dict[Pair, None] = {}
    for reading in view.readings:
        gone = joined(gone, reading.merges)
        placed = _renamed(placed, gone)
        tied = dict.fromkeys(
            (a, b) if a < b else (b, a) for a, b in ((gone.get(a, a), gone.get(b, b)) for a, b in tied) if a != b
        )
        for finding in resolved(reading, gone).findings:
            tied |= dict.fromkeys(_pairs(finding))
        people = dict.fromkeys(one for pair in tied for one in pair)
        new = [one for one in people if one not in placed]
        if new:
            placed = _Board(placed, tied).settle(new)
        yield dict(placed)


def _renamed(placed: Mapping[str, Point], gone: Mapping[str, str]) -> dict[str, Point]:
    """Whoever turns out to be somebody else leaves their place, or gives it to one who has none."""
    out = {one: spot for one, spot in placed.items() if one not in gone}
    for one, spot in placed.items():
        if one in gone:
            out.setdefault(gone[one], spot)
    return out


def _pairs(finding: Finding) -> Iterator[Pair]:
    """Who is tied by a finding: those in a relation that is not denied, or in an event that is told as real and of now
    or makes or ends a relation (where `ties.py` has edges, for the most part)."""
    real = not finding.reality and (finding.phase != "past" or any(moves(finding)))
    if real if finding.type in EVENTS else finding.reality != "!":
        people = dict.fromkeys(c for c in (*finding.a, *finding.b) if c != UNKNOWN)
        for a, b in combinations(people, 2):
            yield (a, b) if a < b else (b, a)


class _Board:
    """Places of some people, and the ties among all."""

    def __init__(self, placed: Mapping[str, Point], tied: Iterable[Pair]) -> None:
        self.placed = dict(placed)
        self.near: dict[str, list[str]] = {}
        for a, b in tied:
            self.near.setdefault(a, []).append(b)
            self.near.setdefault(b, []).append(a)

    def settle(self, new: Sequence[str]) -> dict[str, Point]:
        """All places, with some for those who are new."""
        waiting = list(new)
        while waiting:
            one = max(waiting, key=lambda o: (self._known(o), len(self.near[o]), -waiting.index(o)))
            waiting.remove(one)
            self.placed[one] = self._best(one)
        for _ in range(REFINED if len(new) > 1 else 0):
            for one in new:
                del self.placed[one]
                self.placed[one] = self._best(one)
        return self.placed

    def _known(self, one: str) -> int:
        return sum(other in self.placed for other in self.near[one])

    def _best(self, one: str) -> Point:
        import numpy as np

        if not self.placed:
            return (0.0, 0.0)
        others = tuple(self.placed)
        at = np.array([self.placed[other] for other in others], dtype=float)
        choices = self._free(self._candidates(one), at)
        hops = self._hops(one)
        far = np.array([hops.get(other, 0) for other in others], dtype=float)
        best = np.where(far > 0, far, STRANGERS)
        weights = np.where(far > 0, best**-2.0, 0.1)
        apart = _lengths(choices[:, None, :] - at[None, :, :]) / LENGTH
        costs = (weights * (apart - best) ** 2).sum(axis=1) + OFF * (_lengths(choices) / LENGTH) ** 2
        first = np.argsort(costs.round(6), kind="stable")[:CHOSEN]
        choices, costs = choices[first], costs[first] + self._crossed(one, choices[first], others, at)
        x, y = choices[int(np.argmin(costs.round(6)))]
        return float(x), float(y)

    def _candidates(self, one: str) -> Floats:
        """Points on rings around those who are near, or around all."""
        import numpy as np

        centres = [self.placed[other] for other in self.near[one] if other in self.placed]
        if len(centres) != 1:
            some = centres or list(self.placed.values())
            centres.append((sum(x for x, _ in some) / len(some), sum(y for _, y in some) / len(some)))
        widest = max(abs(c) for spot in self.placed.values() for c in spot) + 2 * LENGTH
        radii = [LENGTH * ring for ring in RINGS] + [widest]
        turns = [2 * np.pi * (k + 0.25) / ANGLES for k in range(ANGLES)]
        points = [
            (cx + r * np.cos(t), cy + FLATTER * r * np.sin(t)) for cx, cy in centres for r in radii for t in turns
        ]
        points += [(0.0, step * (widest + HEIGHT)) for step in (-1.0, 1.0)]
        return np.array([*centres, *points]).round(0)

    def _free(self, choices: Floats, at: Floats) -> Floats:
        """Those where no box overlaps another one."""
        import numpy as np

        off = np.abs(choices[:, None, :] - at[None, :, :])
        taken = ((off[..., 0] < WIDTH) & (off[..., 1] < HEIGHT)).any(axis=1)
        return choices[~taken]

    def _hops(self, one: str) -> dict[str, int]:
        """How many edges away everybody is."""
        found, queue = {one: 0}, deque([one])
        while queue:
            here = queue.popleft()
            for other in self.near[here]:
                if other not in found:
                    found[other] = found[here] + 1
                    queue.append(other)
        return found

    def _crossed(self, one: str, choices: Floats, others: Sequence[str], at: Floats) -> Floats:
        """What the edges of somebody would cross or run over from each of the places, and who would run over them."""
        import numpy as np

        index = {other: i for i, other in enumerate(others)}
        ends = [index[other] for other in self.near[one] if other in index]
        edges = [(index[a], index[b]) for a in others for b in self.near[a] if b in index and index[a] < index[b]]
        costs = np.zeros(len(choices))
        along = np.linspace(0.1, 0.9, 9)
        if edges:
            a, b = at[[i for i, _ in edges]], at[[j for _, j in edges]]
            run = a[:, None, :] + along[None, :, None] * (b - a)[:, None, :]
            off = np.abs(choices[:, None, None, :] - run[None])
            costs += OVER * _inside(off).any(axis=2).sum(axis=1)
        for end in ends:
            run = choices[:, None, :] + along[None, :, None] * (at[end] - choices)[:, None, :]
            over = _inside(np.abs(run[:, :, None, :] - at[None, None])).any(axis=1)
            costs += OVER * np.delete(over, end, axis=1).sum(axis=1)
            other = [k for k, pair in enumerate(edges) if end not in pair]
            if other:
                costs += CROSSING * _crossings(choices, at[end], a[other], b[other])
        return costs


def _lengths(vectors: Floats) -> Floats:
    """Lengths, with heights taken for more than widths, since boxes are flat."""
    import numpy as np

    return np.hypot(vectors[..., 0], vectors[..., 1] / FLATTER)


def _inside(off: Floats) -> NDArray[np.bool_]:
    """Whether distances from the middle of a box are inside of what is drawn of it."""
    inside: NDArray[np.bool_] = (off[..., 0] < WIDTH / 2) & (off[..., 1] < HEIGHT / 2)
    return inside


def _crossings(starts: Floats, end: Floats, a: Floats, b: Floats) -> Floats:
    """For each start how many segments from `a` to `b` its segment to `end` crosses."""
    p = starts[:, None, :]
    sides = _turn(p, end, a) * _turn(p, end, b) < 0
    others = _turn(a, b, p) * _turn(a, b, end) < 0
    crossed: Floats = (sides & others).sum(axis=1)
    return crossed


def _turn(a: Floats, b: Floats, c: Floats) -> Floats:
    """On which side of the line from `a` to `b` each `c` lies."""
    return (b[..., 0] - a[..., 0]) * (c[..., 1] - a[..., 1]) - (b[..., 1] - a[..., 1]) * (c[..., 0] - a[..., 0])
