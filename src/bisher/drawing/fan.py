"""One person's relations as a fan, for a narrow screen: the person left, a box for each tie right.

What counts most comes first. Strokes and words are those of the relationship graph."""

from __future__ import annotations

from dataclasses import replace

from bisher.drawing.links import Links, NoLinks
from bisher.drawing.measure import fitted
from bisher.drawing.network import HUB_SIZE, LABEL_SIZE, NAME_SIZE, Edge, Network, weight
from bisher.drawing.network_svg import tie_svg
from bisher.drawing.palette import hue_class
from bisher.drawing.svg import element, escaped, joined, linked, text
from bisher.drawing.ties import Tie
from bisher.language.marks import CAPTIONS
from bisher.telling import called

WIDE, MIDDLE, LEFT = 358.0, 104.0, 152.0
"""Of the drawing, of the person's box, and where the other boxes begin."""
STEP, HIGH = 56.0, 46.0
"""From box to box, and how high a box is: a finger hits it."""
INSET, LINE = 9.0, 16.0


def first(graph: Network) -> str | None:
    """Whose fan is shown unasked: who has the first hue, else who has the most ties; None where nobody has any."""
    people = [one for tie in graph.ties for one in (tie.a, tie.b)]
    return min(people, key=lambda one: (graph.hues.get(one) or len(graph.hues) + 1, -people.count(one)), default=None)


def fan_svg(graph: Network, person: str, links: Links | None = None, *, prefix: str = "fan") -> str:
    """The fan of a person, an id as of the boundary, as an `<svg>` element for a page that has the styles of
    `drawing.css`. `prefix` keeps the ids of several drawings of one page apart."""
    own = sorted(replace(graph, only=frozenset((person,))).ties, key=weight)
    places = links or NoLinks()
    name = called(graph.view.character(person), graph.lang)
    caption = CAPTIONS[graph.lang]
    high = max(1, len(own)) * STEP
    return element(
        "svg",
        element(
            "title", escaped(caption["fan"].format(name=name, last=graph.when(graph.view.as_of))), id=f"{prefix}-title"
        ),
        joined(_box(graph, person, tie, i * STEP + STEP / 2, high / 2, places) for i, tie in enumerate(own)),
        _person(graph, person, name, high / 2, places),
        "" if own else text(caption["nobody"], LEFT, high / 2 + 4.5, "nothing"),
        xmlns="http://www.w3.org/2000/svg",
        class_="drawing graph fan",
        width=WIDE,
        height=high,
        viewBox=f"0 0 {WIDE:.0f} {high:.0f}",
        role="group",
        aria_labelledby=f"{prefix}-title",
        lang=graph.lang,
    )


def _person(graph: Network, person: str, name: str, y: float, links: Links) -> str:
    hue = graph.hues.get(person, 0)
    size = HUB_SIZE if hue else NAME_SIZE
    lines = _lines(name, size, MIDDLE - 2 * INSET)
    box = element("rect", x=1, y=y - HIGH / 2, width=MIDDLE, height=HIGH, rx=HIGH / 2)
    top = y + 4.5 - LINE / 2 * (len(lines) - 1)
    words = [text(line, 1 + MIDDLE / 2, top + i * LINE, "who", "middle") for i, line in enumerate(lines)]
    classes = f"node hub h{hue}" if hue else "node h0"
    return linked(links.person(person), name, box, *words, class_=classes, data_person=person)


def _lines(name: str, size: float, room: float) -> list[str]:
    """A name in one line, or where it is too wide for that and has several words, in two."""
    start, _, end = name.rpartition(" ")
    parts = [start, end] if start and fitted(name, size, room) != name else [name]
    return [fitted(part, size, room) for part in parts]


def _box(graph: Network, person: str, tie: Tie, y: float, middle: float, links: Links) -> str:
    other = tie.b if tie.a == person else tie.a
    here, there = (MIDDLE + 1, middle), (LEFT, y)
    start, end = (here, there) if tie.a == person else (there, here)
    edge = Edge(tie, start, ((MIDDLE + LEFT) / 2, y), end, graph.words(tie), None)
    room = WIDE - LEFT - 2 * INSET
    name = fitted(called(graph.view.character(other), graph.lang), NAME_SIZE, room)
    return tie_svg(
        graph,
        links,
        edge,
        element("rect", class_="box", x=LEFT, y=y - HIGH / 2, width=WIDE - LEFT - 1, height=HIGH, rx=7),
        text(name, LEFT + INSET, y - 4, f"who {hue_class(graph.hues, other)}"),
        text(fitted(edge.words, LABEL_SIZE, room), LEFT + INSET, y + 13, "words"),
    )
