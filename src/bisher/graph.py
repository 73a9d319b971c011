"""The relations of a view as a networkx graph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import networkx

    from bisher.view import View


def graph(view: View) -> networkx.MultiDiGraph[Any]:
    """Nodes are character ids with name, gender, first and last; an edge a relation, keyed by type and beginning.

    Edge attributes: type, status, since, since_exact, until (None while open), reality, key, confidence, told, and
    `where`, the citations as "number:sentence".
    """
    import networkx

    out: networkx.MultiDiGraph[Any] = networkx.MultiDiGraph(series=view.series, as_of=view.as_of, digest=view.digest)
    for c in view.cast:
        attributes = {"name": c.name, "named": c.named, "gender": c.gender, "first": c.first, "last": c.last}
        out.add_node(c.id, **attributes, mentions=c.mentions)
    for i, r in enumerate(view.relations):
        out.add_edge(
            r.a,
            r.b,
            key=f"{r.type}-{i}",
            type=r.type,
            status=r.status,
            since=r.since,
            since_exact=r.since_exact,
            until=r.until,
            reality=r.reality,
            turning_point=r.key,
            confidence=r.confidence,
            told=r.told,
            where=[f"{c.number}:{c.sentence_index}" for c in r.citations],
        )
    return out
