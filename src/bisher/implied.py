"""What goes without saying: the engaged are a couple, and have been one before, as the married have.

And whoever gives birth is a parent.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bisher.against import SETTLED
from bisher.holds import pairs
from bisher.records import Event, Relation


def apart(relations: Iterable[Relation]) -> tuple[Relation, ...]:
    """Those to be told by themselves: without what a stronger one of the same two implies."""
    some = tuple(relations)
    return tuple(r for r in some if not any(_implies(other, r) for other in some))


def earlier(relation: Relation, relations: Sequence[Relation]) -> Relation | None:
    """What a relation implies of the same two and what was there before it, the earliest; None for nothing."""
    before = (r for r in relations if _implies(relation, r) and r.since < relation.since)
    return min(before, key=lambda r: r.since, default=None)


def parents(relations: Iterable[Relation], events: Iterable[Event]) -> tuple[Relation, ...]:
    """That whoever has given birth to somebody is their parent, where no relation says that they are, or are not."""
    known = {(r.a, r.b) for r in relations if r.type == "parent" and r.reality != "?"}
    born: dict[tuple[str, str], Relation] = {}
    for event in events:
        if event.type == "birth" and not event.reality:
            for a, b in pairs(event):
                if (a, b) not in known:
                    born.setdefault((a, b), _parent(a, b, event))
    return tuple(born.values())


def _parent(a: str, b: str, birth: Event) -> Relation:
    return Relation(
        *("parent", a, b, "open"),
        since=birth.number,
        since_exact=False,
        until=None,
        confirmed=birth.number,
        reality="",
        key=False,
        confidence=birth.confidence,
        told=birth.told,
        citations=(birth.citation,),
    )


def _implies(relation: Relation, other: Relation) -> bool:
    """Whether a relation that holds is the stronger one of two of a couple that stand alike, or came of the other."""
    if relation.type not in SETTLED or other.type not in SETTLED or relation.reality or other.reality:
        return False
    same = {relation.a, relation.b} == {other.a, other.b} and relation.status in ("open", "presumed over")
    alike = relation.status == other.status and relation.until == other.until
    come_of = other.status == "ended" and other.until == relation.since and relation.since_exact
    return same and (alike or come_of) and SETTLED.index(relation.type) > SETTLED.index(other.type)
