"""The relationship graph as places: people, edges, labels; no markup yet.

People stay where they were (`spots.py`). How edges bend and where their labels lie is settled anew for each boundary:
an edge bends around people who are not its own, and a label is left out where there is no room for it, since the edge
itself says the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import hypot

from bisher.drawing.boxes import Box, centred
from bisher.drawing.columns import columns
from bisher.drawing.measure import fitted, width
from bisher.drawing.palette import hues
from bisher.drawing.spots import WIDTH, Point, spots_over_time
from bisher.drawing.ties import EVERY_FAMILY, STATES, Family, Tie, ties
from bisher.language.marks import CAPTIONS, mark_word, relation_word
from bisher.language.wording import place as worded
from bisher.records import Event, Finding, Lang
from bisher.telling import called
from bisher.view import View

HUB_SIZE, NAME_SIZE, LABEL_SIZE = 14.5, 12.5, 12.0
PADDING = 13.0
HUB_HEIGHT, NODE_HEIGHT, LABEL_HEIGHT = 34.0, 26.0, 16.0
BOWS = (0.0, 36.0, -36.0, 72.0, -72.0, 110.0, -110.0, 150.0, -150.0, 200.0, -200.0)
"""How far the middle of an edge may be off the straight line, the best first."""
SIDE = 22.0
"""Between edges of the same two people."""
ALONG = (0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72)
"""Where on an edge its label may lie, the best first."""
BESIDE = (0.0, 13.0, -13.0, 26.0, -26.0)
"""How far off its edge."""
STEPS = 24


@dataclass(frozen=True, slots=True)
class Node:
    """A person. Hubs have a hue; edges lead to the `middle`."""

    person: str
    name: str
    full_name: str
    middle: Point
    box: Box
    hue: int


@dataclass(frozen=True, slots=True)
class Edge:
    """A tie in its place: a quadratic curve from rim to rim of two nodes, and a label or none."""

    tie: Tie
    start: Point
    control: Point
    end: Point
    words: str
    label: Box | None

    def at(self, t: float) -> Point:
        """A point of the curve, 0 at its start, 1 at its end."""
        return _curve(self.start, self.control, self.end, t)


@dataclass(frozen=True)
class Network:
    """The graph as of its boundary."""

    view: View
    lang: Lang
    places: dict[str, Point]
    hues: dict[str, int]
    only: frozenset[str] = frozenset()
    """Whose edges are drawn, by id as of the boundary; empty: everybody's."""
    families: frozenset[Family] = frozenset()
    """Which edges are drawn; empty: all."""
    among: frozenset[str] = frozenset()
    """Between whom edges are drawn, by id as of the boundary; empty: everybody."""

    @cached_property
    def ties(self) -> tuple[Tie, ...]:
        """What is between people, as far as it is asked for."""
        return tuple(
            tie
            for tie in ties(self.view)
            if (not self.only or self.only & {tie.a, tie.b})
            and (not self.families or tie.family in self.families)
            and (not self.among or self.among >= {tie.a, tie.b})
        )

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """Everybody who is tied to somebody, in the order in which they were placed."""
        tied = {one for tie in self.ties for one in (tie.a, tie.b)}
        return tuple(self._node(one, spot) for one, spot in self.places.items() if one in tied)

    def _node(self, person: str, spot: Point) -> Node:
        full = called(self.view.character(person), self.lang)
        hue = self.hues.get(person, 0)
        size, height = (HUB_SIZE, HUB_HEIGHT) if hue else (NAME_SIZE, NODE_HEIGHT)
        name = fitted(full, size, WIDTH - 2 * PADDING - 10)
        return Node(person, name, full, spot, centred(*spot, width(name, size) + 2 * PADDING, height), hue)

    @cached_property
    def edges(self) -> tuple[Edge, ...]:
        """The ties in their places, the ones that count most last, so that they lie on top."""
        boxes = {node.person: node.box for node in self.nodes}
        middles = {node.person: node.middle for node in self.nodes}
        seen: dict[frozenset[str], int] = {}
        bent = []
        for tie in self.ties:
            pair = frozenset((tie.a, tie.b))
            seen[pair] = seen.get(pair, 0) + 1
            bent.append(_bent(tie, middles, boxes, seen[pair] - 1, self.words(tie)))
        taken = list(boxes.values())
        for i in sorted(range(len(bent)), key=lambda i: (weight(bent[i].tie), i)):
            bent[i] = _labelled(bent[i], taken)
        return tuple(sorted(bent, key=lambda edge: weight(edge.tie), reverse=True))

    def words(self, tie: Tie) -> str:
        """What stands on an edge: a word, and since or until when."""
        caption = CAPTIONS[self.lang]
        if tie.family == "event":
            return mark_word(_as_finding(tie.events[-1]), self.lang)
        lead = tie.relations[0]
        word = relation_word(lead.type, self.lang)
        if tie.state == "possible":
            return f"{word}, {caption['possible']}"
        if tie.state == "presumed over":
            return f"{word}, {caption['presumed over']}"
        if lead.type == "ex":
            return f"{word} {caption['since'].format(when=self.when(lead.since))}" if lead.since_exact else word
        if lead.status == "past":
            return f"{caption['once']} {word}"
        if tie.state == "over":
            return f"{word} {caption['until'].format(when=self.when(lead.until or lead.since))}"
        if tie.family == "love" and lead.since_exact:
            return f"{word} {caption['since'].format(when=self.when(lead.since))}"
        return word

    def when(self, number: int) -> str:
        """An installment as the source calls it, else by its number."""
        return worded(number, self.view.installment(number).label, self.lang)

    @cached_property
    def frame(self) -> Box:
        """The box of all that is drawn."""
        boxes = [node.box for node in self.nodes] + [edge.label for edge in self.edges if edge.label]
        points = [edge.at(k / 8) for edge in self.edges for k in range(9)]
        lefts, tops = [b.left for b in boxes] + [x for x, _ in points], [b.top for b in boxes] + [y for _, y in points]
        rights = [b.right for b in boxes] + [x for x, _ in points]
        bottoms = [b.bottom for b in boxes] + [y for _, y in points]
        return Box(min(lefts), min(tops), max(rights), max(bottoms)).grown(16) if boxes else Box(0, 0, 420, 64)


def network(view: View, lang: Lang | None = None) -> Network:
    """The graph of a view, labelled in the language of the texts or in `lang`."""
    *_, last = ({}, *spots_over_time(view))
    return Network(view, lang or view.lang, last, hues(columns(view)))


def central(graph: Network, most: int) -> Network:
    """Of a crowd the `most` people with most relations, each where they are in the whole, without hairlines; the graph
    itself where there are no more people in it."""
    related = [one for tie in graph.ties if tie.relations for one in (tie.a, tie.b)]
    if len(graph.nodes) <= most or not related:
        return graph
    first = sorted(dict.fromkeys(related), key=related.count, reverse=True)[:most]
    return replace(graph, among=frozenset(first), families=frozenset(EVERY_FAMILY) - {"event"})


def frames(view: View, lang: Lang | None = None) -> Iterator[Network]:
    """The graphs as of installments 1, 2, … N, for a slider: places are settled once for all of them, and each is what
    `network` makes of the view as of then."""
    language = lang or view.lang
    known = tuple(columns(view))
    for number, places in enumerate(spots_over_time(view), 1):
        yield Network(view.upto(number), language, places, hues(known[:number]))


def _as_finding(event: Event) -> Finding:
    return Finding(event.type, event.a, event.b, event.citation.start, event.citation.end, event.phase)


def weight(tie: Tie) -> tuple[int, int]:
    """Love first, and what is open before what is over; shared events last."""
    families = ("love", "conflict", "family", "social", "event")
    return families.index(tie.family), STATES.index(tie.state)


# Geometry


def _curve(start: Point, control: Point, end: Point, t: float) -> Point:
    a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t**2
    return a * start[0] + b * control[0] + c * end[0], a * start[1] + b * control[1] + c * end[1]


def _bent(tie: Tie, middles: dict[str, Point], boxes: dict[str, Box], nth: int, words: str) -> Edge:
    """The edge that runs over the fewest people; the `nth` of the same two is off the others."""
    start, end = middles[tie.a], middles[tie.b]
    strangers = [box.grown(4) for person, box in boxes.items() if person not in (tie.a, tie.b)]
    side = SIDE * ((nth + 1) // 2) * (1 if nth % 2 else -1) * (1 if start <= end else -1)
    best: tuple[int, int, Point] | None = None
    for rank, bow in enumerate(BOWS):
        control = _off(start, end, 2 * (bow + side))
        points = [_curve(start, control, end, k / STEPS) for k in range(1, STEPS)]
        over = sum(any(_holds(box, point) for point in points) for box in strangers)
        if best is None or (over, rank) < best[:2]:
            best = (over, rank, control)
        if over == 0:
            break
    control = best[2] if best else _off(start, end, 0.0)
    first, last = _rim(start, control, end, boxes[tie.a]), _rim(end, control, start, boxes[tie.b])
    return Edge(tie, first, control, last, words, None)


def _off(start: Point, end: Point, by: float) -> Point:
    """The middle between two points, moved sideways."""
    (x, y), (to, down) = start, end
    length = hypot(to - x, down - y) or 1.0
    return (x + to) / 2 - by * (down - y) / length, (y + down) / 2 + by * (to - x) / length


def _holds(box: Box, point: Point) -> bool:
    return box.left < point[0] < box.right and box.top < point[1] < box.bottom


def _rim(start: Point, control: Point, end: Point, box: Box) -> Point:
    """Where a curve leaves the box that it starts in."""
    inside, outside = 0.0, 1.0
    for _ in range(20):
        t = (inside + outside) / 2
        if _holds(box, _curve(start, control, end, t)):
            inside = t
        else:
            outside = t
    return _curve(start, control, end, outside)


def _labelled(edge: Edge, taken: list[Box]) -> Edge:
    """With its label where nothing is yet, if there is such a place; a friendship or an event goes without."""
    if edge.tie.family == "event" or (edge.tie.kind == "friend" and edge.tie.state == "open"):
        return edge
    size = width(edge.words, LABEL_SIZE)
    for beside in BESIDE:
        for along in ALONG:
            x, y = edge.at(along)
            box = centred(*_aside(edge, x, y, beside), size, LABEL_HEIGHT)
            if not any(box.overlaps(other) for other in taken):
                taken.append(box)
                return replace(edge, label=box)
    return edge


def _aside(edge: Edge, x: float, y: float, by: float) -> Point:
    dx, dy = edge.end[0] - edge.start[0], edge.end[1] - edge.start[1]
    length = hypot(dx, dy) or 1.0
    return x - by * dy / length, y + by * dx / length


def corners(points: Sequence[Point], size: float) -> tuple[Point, Point, Point]:
    """The tip and the two feet of an arrow head at the end of a curve, of which `points` are the last two."""
    (x, y), (tip_x, tip_y) = points
    length = hypot(tip_x - x, tip_y - y) or 1.0
    dx, dy = (tip_x - x) / length, (tip_y - y) / length
    back = tip_x - size * dx, tip_y - size * dy
    return (
        (tip_x, tip_y),
        (back[0] - size / 2 * dy, back[1] + size / 2 * dx),
        (back[0] + size / 2 * dy, back[1] - size / 2 * dx),
    )
