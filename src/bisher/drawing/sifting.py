"""In which order the lines of one column lie.

The crossings of a storyline and whether those who meet lie together are traded off by sifting (Matuszewski, Schönfeld
and Molitor 1999): one element after the other is moved through all places and left at the best one, until nothing gets
better. Sifting starts from the better of two orders: the old one, and that of the barycentres of those who meet
(Sugiyama, Tagawa and Toda 1981). Both are heuristics of layered drawing; storylines as layered drawings with trees of
meetings: Gronemann, Jünger, Liers and Mambelli 2016. Everything is decided from the columns to the left, so that a
later one moves nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

CROSSING = 2
STRANGER = 5
APART = 1
PASSES = 3

Order = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wish:
    """What an order is held to: `groups` shall lie together, at `STRANGER` for each other line between them; `pairs`
    beside each other, at `APART` for each line between; and each pair of lines in another order than in one of
    `neighbours` costs `CROSSING`."""

    groups: tuple[frozenset[str], ...]
    pairs: tuple[frozenset[str], ...] = ()
    neighbours: tuple[Order, ...] = ()


def arranged(order: Sequence[str], wish: Wish) -> Order:
    """A good order of the same elements; of equally good ones that which is found first from `order`."""
    sifter = _Sifter(wish)
    candidates = [tuple(order), gathered(order, wish.groups)]
    best = min((sifter.sift(one) for one in dict.fromkeys(candidates)), key=lambda found: found[0])
    return best[1]


def cost(order: Sequence[str], wish: Wish) -> int:
    """What an order costs."""
    place = {one: i for i, one in enumerate(order)}
    between = sum(STRANGER * _between(group, place) for group in wish.groups)
    between += sum(APART * _between(pair, place) for pair in wish.pairs)
    return between + CROSSING * sum(crossings(other, order) for other in wish.neighbours)


def crossings(before: Sequence[str], after: Sequence[str]) -> int:
    """How many pairs of elements that are in both orders change places: crossings between two columns."""
    place = {one: i for i, one in enumerate(before)}
    both = [place[one] for one in after if one in place]
    return sum(both[j] > both[i] for i in range(len(both)) for j in range(i))


def strangers(group: frozenset[str], order: Sequence[str]) -> int:
    """How many elements that are not of the group lie between its elements."""
    return _between(group, {one: i for i, one in enumerate(order)})


def _between(group: frozenset[str], place: Mapping[str, int]) -> int:
    places = [place[one] for one in group if one in place]
    return max(places) - min(places) + 1 - len(places) if places else 0


def gathered(order: Sequence[str], groups: Sequence[frozenset[str]]) -> Order:
    """Those who meet, directly or over others, together, where their barycentre is; the rest as it was."""
    place = {one: float(i) for i, one in enumerate(order)}
    clusters: list[set[str]] = []
    for group in groups:
        here = {one for one in group if one in place}
        touching = [cluster for cluster in clusters if cluster & here]
        clusters = [cluster for cluster in clusters if not cluster & here]
        clusters.append(here.union(*touching))
    centre = dict(place)
    for cluster in clusters:
        for one in cluster:
            centre[one] = sum(place[other] for other in cluster) / len(cluster)
    lead = {one: min(place[other] for other in cluster) for cluster in clusters for one in cluster}
    return tuple(sorted(order, key=lambda one: (centre[one], lead.get(one, place[one]), place[one])))


class _Sifter:
    """Moves elements one by one; knows what each exchange of two neighbours costs."""

    def __init__(self, wish: Wish) -> None:
        self.wish = wish
        self.ranks = [{one: i for i, one in enumerate(order)} for order in wish.neighbours]
        self.bonds: dict[str, list[tuple[frozenset[str], int]]] = {}
        for weight, sets in ((STRANGER, wish.groups), (APART, wish.pairs)):
            for some in sets:
                for one in some:
                    self.bonds.setdefault(one, []).append((some, weight))

    def sift(self, order: Order) -> tuple[int, Order]:
        """The cost and the order when nothing gets better any more, or after some passes."""
        now = list(order)
        for _ in range(PASSES):
            before = list(now)
            for one in order:
                if one in self.bonds or self._inside(one, now):
                    self._move(one, now)
            if now == before:
                break
        return cost(now, self.wish), tuple(now)

    def _inside(self, one: str, order: Sequence[str]) -> bool:
        place = {other: i for i, other in enumerate(order)}
        return any(self._spans(group, place, place[one]) for group in self.wish.groups)

    @staticmethod
    def _spans(group: frozenset[str], place: Mapping[str, int], at: int) -> bool:
        places = [place[one] for one in group if one in place]
        return bool(places) and min(places) < at < max(places)

    def _move(self, one: str, order: list[str]) -> None:
        """Through all places, to the best; of equals, to the nearest to where it was."""
        start = order.index(one)
        place = {other: i for i, other in enumerate(order)}
        best, target, gain = (0, 0, start), start, 0
        for step in (-1, 1):
            gain = 0
            while 0 <= place[one] + step < len(order):
                gain += self._exchange(order, place, place[one], step)
                found = (gain, abs(place[one] - start), place[one])
                if found < best:
                    best, target = found, place[one]
            while place[one] != start:
                self._exchange(order, place, place[one], -step)
        order.insert(target, order.pop(start))

    def _exchange(self, order: list[str], place: dict[str, int], at: int, step: int) -> int:
        """Exchange the element at a place with its neighbour; what that changes in the cost."""
        one, other = order[at], order[at + step]
        bonds = {
            bond for who in (one, other) for bond in self.bonds.get(who, ()) if (one in bond[0]) != (other in bond[0])
        }
        before = sum(weight * _between(some, place) for some, weight in bonds)
        order[at], order[at + step] = other, one
        place[one], place[other] = at + step, at
        change = sum(weight * _between(some, place) for some, weight in bonds) - before
        upper, lower = (other, one) if step > 0 else (one, other)
        for rank in self.ranks:
            if one in rank and other in rank:
                change += CROSSING if rank[upper] > rank[lower] else -CROSSING
        return change
