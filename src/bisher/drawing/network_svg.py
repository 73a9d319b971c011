"""The relationship graph as SVG: kinds told apart by strokes, ends and words, never by colour."""

from __future__ import annotations

from dataclasses import dataclass

from bisher.drawing.boxes import Box
from bisher.drawing.links import Links, NoLinks
from bisher.drawing.network import Edge, Network, Node, corners
from bisher.drawing.svg import Point, element, escaped, joined, linked, number, polyline, text
from bisher.drawing.ties import Tie
from bisher.language.marks import CAPTIONS
from bisher.telling import Teller

ARROW = 9.0
CAP = 6.0


def network_svg(
    graph: Network, links: Links | None = None, *, frame: Box | None = None, prefix: str = "graph", style: str = ""
) -> str:
    """The graph as an `<svg>` element for a page that has the styles of `drawing.css`.

    `frame` is the box to show, for several boundaries in one frame; by default that of what is drawn. `prefix` keeps
    the ids of several drawings of one page apart. `style` is put into it, for a file that stands alone.
    """
    return _Drawing(graph, links or NoLinks(), frame or graph.frame, prefix).whole(style)


@dataclass(frozen=True)
class _Drawing:
    graph: Network
    links: Links
    frame: Box
    prefix: str

    def whole(self, style: str) -> str:
        """The element with all that is in it, backmost first."""
        graph, frame, prefix = self.graph, self.frame, self.prefix
        caption = CAPTIONS[graph.lang]
        last = graph.when(graph.view.as_of)
        edges = len(graph.ties)
        connections = caption["connection" if edges == 1 else "connections"].format(edges=edges)
        desc = caption["graph desc"].format(people=len(graph.nodes), connections=connections)
        size = frame.right - frame.left, frame.bottom - frame.top
        return element(
            "svg",
            element("title", escaped(caption["graph"].format(last=last)), id=f"{prefix}-title"),
            element("desc", escaped(desc), id=f"{prefix}-desc"),
            style,
            joined(self._edge(edge) for edge in graph.edges),
            joined(text(e.words, *_baseline(e.label), "tag", "middle") for e in graph.edges if e.label),
            joined(self._node(node) for node in graph.nodes),
            "" if graph.nodes else text(caption["nothing"], 16, 40, "nothing"),
            xmlns="http://www.w3.org/2000/svg",
            class_="drawing graph",
            width=size[0],
            height=size[1],
            viewBox=" ".join(map(number, (frame.left, frame.top, *size))),
            role="group",
            aria_labelledby=f"{prefix}-title",
            aria_describedby=f"{prefix}-desc",
            lang=graph.lang,
        )

    def _node(self, node: Node) -> str:
        box = node.box
        size = {"width": box.right - box.left, "height": box.bottom - box.top, "rx": (box.bottom - box.top) / 2}
        pill = element("rect", x=box.left, y=box.top, **size)
        name = text(node.name, node.middle[0], node.middle[1] + 4.5, "who", "middle")
        classes = f"node hub h{node.hue}" if node.hue else "node h0"
        href = self.links.person(node.person)
        return linked(href, node.full_name, pill, name, class_=classes, data_person=node.person)

    def _edge(self, edge: Edge) -> str:
        hit = element("path", class_="hit", d=_path(edge.start, edge.control, edge.end))
        return tie_svg(self.graph, self.links, edge, hit)


def tie_svg(graph: Network, links: Links, edge: Edge, *more: str) -> str:
    """An edge as what leads to its sentence: its strokes, and `more` markup."""
    tie = edge.tie
    curve = _path(edge.start, edge.control, edge.end)
    pieces = [element("path", class_="stroke", d=curve)]
    if tie.kind == "married" and tie.state in ("open", "presumed over"):
        pieces.append(element("path", class_="inner", d=curve))
    if tie.is_directed:
        pieces.append(element("path", class_="arrow", d=f"{polyline(corners((edge.at(0.94), edge.end), ARROW))} Z"))
    if tie.state == "over":
        pieces.append(element("path", class_="cap", d=polyline(_cap(edge))))
    return linked(
        links.words(tie.citations[0]),
        _spoken(graph, tie),
        *pieces,
        *more,
        class_=f"tie {tie.family} {tie.kind} {tie.state.replace(' ', '-')}",
        data_pair=f"{tie.a} {tie.b}",
        data_cites=" ".join(dict.fromkeys(f"{c.number}:{c.sentence_index}" for c in tie.citations)),
    )


def _spoken(graph: Network, tie: Tie) -> str:
    """All that an edge stands for, in sentences, with the words that it rests on."""
    teller = Teller(graph.view, graph.lang)
    lines = [teller.relation(r) for r in tie.relations] or [teller.event(e) for e in tie.events]
    told = " ".join(dict.fromkeys(line.text for line in lines)) + " —"
    sentences = dict.fromkeys((f"{c.number}:{c.sentence_index}", c.sentence) for c in tie.citations)
    return " ".join([told, *(f"{sentence} ({where})" for where, sentence in sentences)])


def _path(start: Point, control: Point, end: Point) -> str:
    points = [f"{number(x)} {number(y)}" for x, y in (start, control, end)]
    return f"M{points[0]} Q{points[1]} {points[2]}"


def _baseline(label: Box) -> Point:
    return (label.left + label.right) / 2, label.bottom - 4


def _cap(edge: Edge) -> tuple[Point, Point]:
    """A short line across the middle of what is over."""
    (x, y), (to, down) = edge.at(0.48), edge.at(0.52)
    _, one, other = corners(((x, y), (to, down)), 2 * CAP)
    back = (one[0] + other[0]) / 2 - to, (one[1] + other[1]) / 2 - down
    return (one[0] - back[0], one[1] - back[1]), (other[0] - back[0], other[1] - back[1])
