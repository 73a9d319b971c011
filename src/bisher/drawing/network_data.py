"""The relationship graph for whoever does not look at it: rows of a table, and the places as plain values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from bisher.drawing.network import Network
from bisher.drawing.ties import Family, State, Tie
from bisher.records import Citation
from bisher.telling import Teller


@dataclass(frozen=True, slots=True)
class Row:
    """An edge in words: the two (ids and names), what lies between them, each with a sentence of its own, and where it
    is told."""

    people: tuple[str, str]
    names: tuple[str, str]
    family: Family
    state: State
    lines: tuple[str, ...]
    citations: tuple[Citation, ...]


def rows(graph: Network) -> tuple[Row, ...]:
    """The table that goes with the graph, in the order in which the ties became known."""
    teller = Teller(graph.view, graph.lang)
    return tuple(_row(teller, tie) for tie in graph.ties)


def _row(teller: Teller, tie: Tie) -> Row:
    told = [teller.relation(r) for r in tie.relations] or [teller.event(e) for e in tie.events]
    lines = tuple(dict.fromkeys(line.text for line in told))
    names = teller.call(tie.a), teller.call(tie.b)
    return Row((tie.a, tie.b), names, tie.family, tie.state, lines, tie.citations)


def data(graph: Network) -> dict[str, Any]:
    """The graph as JSON values, coordinates in pixels, y downwards."""
    return {
        "as_of": graph.view.as_of,
        "nodes": [
            {"id": n.person, "name": n.full_name, "x": n.middle[0], "y": n.middle[1], "hue": n.hue} for n in graph.nodes
        ],
        "edges": [_tie(tie) for tie in graph.ties],
    }


def frames_data(some: Iterable[Network]) -> list[dict[str, Any]]:
    """The graphs of several boundaries, for a slider; a person has the same place in all."""
    return [data(graph) for graph in some]


def _tie(tie: Tie) -> dict[str, Any]:
    return {
        "a": tie.a,
        "b": tie.b,
        "family": tie.family,
        "type": tie.kind,
        "state": tie.state,
        "directed": tie.is_directed,
        "relations": [{"type": r.type, "status": r.status, "since": r.since, "until": r.until} for r in tie.relations],
        "where": list(dict.fromkeys(f"{c.number}:{c.sentence_index}" for c in tie.citations)),
    }
