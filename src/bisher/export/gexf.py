"""The cast network over time as GEXF 1.3, for Gephi: a node a character, an edge a relation, each with its interval.

Time counts installments. Bounds are inclusive on both sides, as GEXF 1.3 has it, and end at the boundary at the latest:
what is open ends there. Lists are separated by `|`. All edges are directed, since few programs read both kinds;
`symmetric` tells which have no direction. Written without networkx, whose writer leaves the schema in version 1.3 and
knows no intervals; its reader reads this. Gephi takes no other time format for numbers than `double`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from xml.etree import ElementTree as Xml

from bisher.reading.labels import SYMMETRIC
from bisher.records import Character, Relation
from bisher.safe import piped, xml_text
from bisher.view import View

NAMESPACE = "http://gexf.net/1.3"
Value = str | int | float | bool

_NODES: Mapping[str, str] = {
    "named": "boolean",
    "gender": "string",
    "names": "string",
    "roles": "string",
    "first": "integer",
    "last": "integer",
    "mentions": "integer",
    "where": "string",
}
_EDGES: Mapping[str, str] = {
    "symmetric": "boolean",
    "status": "string",
    "since_exact": "boolean",
    "confirmed": "integer",
    "reality": "string",
    "turning_point": "boolean",
    "confidence": "double",
    "told": "boolean",
    "where": "string",
    "words": "string",
    "reason": "string",
}


def gexf_text(view: View) -> str:
    """The network of a view as an XML document."""
    root = Xml.Element("gexf", {"xmlns": NAMESPACE, "version": "1.3"})
    meta = Xml.SubElement(root, "meta")
    Xml.SubElement(meta, "creator").text = "bisher"
    Xml.SubElement(meta, "description").text = xml_text(f"{view.series}, as of {view.as_of}, {view.digest}")
    dynamic = {"mode": "dynamic", "timeformat": "double", "timerepresentation": "interval"}
    span = {"start": _time(1), "end": _time(view.as_of)}
    graph = Xml.SubElement(root, "graph", {"defaultedgetype": "directed", **dynamic, **span})
    _declare(graph, "node", _NODES)
    _declare(graph, "edge", _EDGES)
    nodes, edges = Xml.SubElement(graph, "nodes"), Xml.SubElement(graph, "edges")
    for character in view.cast:
        _node(nodes, character, view.as_of)
    for place, relation in enumerate(view.relations):
        _edge(edges, place, relation, view.as_of)
    Xml.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + Xml.tostring(root, encoding="unicode") + "\n"


def interval(relation: Relation, as_of: int) -> tuple[int, int]:
    """The first and the last installment of a relation, both within it: the one that ends it is no more."""
    end = as_of if relation.until is None else max(relation.since, relation.until - 1)
    return relation.since, end


def _time(number: int) -> str:
    return f"{number:.1f}"


def _declare(graph: Xml.Element, what: str, attributes: Mapping[str, str]) -> None:
    block = Xml.SubElement(graph, "attributes", {"class": what, "mode": "static"})
    for name, kind in attributes.items():
        Xml.SubElement(block, "attribute", {"id": name, "title": name, "type": kind})


def _values(parent: Xml.Element, values: Iterable[tuple[str, Value]]) -> None:
    block = Xml.SubElement(parent, "attvalues")
    for name, value in values:
        text = str(value).lower() if isinstance(value, bool) else str(value)
        Xml.SubElement(block, "attvalue", {"for": name, "value": xml_text(text)})


def _node(nodes: Xml.Element, one: Character, as_of: int) -> None:
    bounds = {"start": _time(one.first), "end": _time(as_of)}
    node = Xml.SubElement(nodes, "node", {"id": one.id, "label": xml_text(one.name), **bounds})
    names = piped(use.name for use in one.names)
    roles = piped(role.word for role in one.roles)
    where = f"{one.introduced.number}:{one.introduced.sentence_index}"
    values: tuple[Value, ...] = (one.named, one.gender, names, roles, one.first, one.last, one.mentions, where)
    _values(node, zip(_NODES, values, strict=True))


def _edge(edges: Xml.Element, place: int, r: Relation, as_of: int) -> None:
    start, end = interval(r, as_of)
    about = {"id": f"r{place + 1}", "source": r.a, "target": r.b, "kind": r.type, "label": r.type}
    edge = Xml.SubElement(edges, "edge", {**about, "start": _time(start), "end": _time(end)})
    where = piped(f"{c.number}:{c.sentence_index}" for c in r.citations)
    words = piped(c.quote for c in r.citations)
    reason = f"{r.reason.number}:{r.reason.sentence_index} {r.reason.quote}" if r.reason else ""
    values: tuple[Value, ...] = (
        *(
            r.type in SYMMETRIC,
            r.status,
            r.since_exact,
            r.confirmed,
            r.reality,
            r.key,
            round(r.confidence, 4),
            r.told,
            where,
            words,
        ),
        reason,
    )
    _values(edge, zip(_EDGES, values, strict=True))
