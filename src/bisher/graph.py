"""Characters and relations as a networkx graph."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from bisher.records import Character, Relation

if TYPE_CHECKING:
    import networkx


def graph(cast: Iterable[Character], relations: Iterable[Relation], **about: Any) -> networkx.MultiDiGraph[Any]:
    """Nodes are character ids with name, named, gender, first, last and mentions; an edge is a relation.

    Edge attributes: type, status, since, since_exact, until (None while open), confirmed, reality, turning_point,
    confidence, told, `citations` and `reason` (records with the words themselves), and `where`, the citations as
    "number:sentence". An edge of a type without direction runs from whoever is earlier in the cast. `about` are
    attributes of the graph.
    """
    import networkx

    out: networkx.MultiDiGraph[Any] = networkx.MultiDiGraph(**about)
    for c in cast:
        attributes = {"name": c.name, "named": c.named, "gender": c.gender, "first": c.first, "last": c.last}
        out.add_node(c.id, **attributes, mentions=c.mentions)
    for i, r in enumerate(relations):
        out.add_edge(
            r.a,
            r.b,
            key=f"{r.type}-{i}",
            type=r.type,
            status=r.status,
            since=r.since,
            since_exact=r.since_exact,
            until=r.until,
            confirmed=r.confirmed,
            reality=r.reality,
            turning_point=r.key,
            confidence=r.confidence,
            told=r.told,
            citations=r.citations,
            reason=r.reason,
            where=[f"{c.number}:{c.sentence_index}" for c in r.citations],
        )
    return out
