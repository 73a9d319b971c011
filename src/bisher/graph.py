"""Characters and relations as a networkx graph, with attributes that people can read and networkx can write."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from bisher.records import Character, Citation, Relation
from bisher.safe import piped, xml_text

if TYPE_CHECKING:
    import networkx


def graph(cast: Iterable[Character], relations: Iterable[Relation], **about: Any) -> networkx.MultiDiGraph[Any]:
    """Nodes are character ids with name, named, gender, first, last and mentions; an edge is a relation.

    Edge attributes: type, status, since, since_exact, until (not there while open), confirmed, reality, turning_point,
    confidence, told, `where` ("1:2|5:4"), `citations` (the same with the words: "1:2 married|5:4 throws out") and
    `reason` (one of these, not there where there is none). All are text, numbers or truth values, so that whatever
    networkx writes can hold them. The key of an edge ends with the place of its relation, from 0: `relations` has the
    records. An edge of a type without direction runs from whoever is earlier in the cast. `about` are attributes of the
    graph.
    """
    import networkx

    out: networkx.MultiDiGraph[Any] = networkx.MultiDiGraph(**_plain(about))
    for c in cast:
        attributes = {"name": c.name, "named": c.named, "gender": c.gender, "first": c.first, "last": c.last}
        out.add_node(c.id, **_plain({**attributes, "mentions": c.mentions}))
    for i, r in enumerate(relations):
        out.add_edge(r.a, r.b, key=f"{r.type}-{i}", **_plain(_attributes(r)))
    return out


def _attributes(r: Relation) -> dict[str, Any]:
    return {
        "type": r.type,
        "status": r.status,
        "since": r.since,
        "since_exact": r.since_exact,
        "until": r.until,
        "confirmed": r.confirmed,
        "reality": r.reality,
        "turning_point": r.key,
        "confidence": round(r.confidence, 4),
        "told": r.told,
        "citations": piped(f"{_where(c)} {c.quote}" for c in r.citations),
        "reason": f"{_where(r.reason)} {r.reason.quote}" if r.reason else None,
        "where": piped(map(_where, r.citations)),
    }


def _where(citation: Citation) -> str:
    return f"{citation.number}:{citation.sentence_index}"


def _plain(attributes: dict[str, Any]) -> dict[str, Any]:
    """What is known of it, without what XML does not take."""
    known = {name: value for name, value in attributes.items() if value is not None}
    return {name: xml_text(value) if isinstance(value, str) else value for name, value in known.items()}
