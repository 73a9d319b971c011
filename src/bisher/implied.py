"""What a couple is by now, and what goes without saying then: the engaged are a couple, and have been one before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bisher.against import SETTLED
from bisher.records import Relation


def apart(relations: Iterable[Relation]) -> tuple[Relation, ...]:
    """Those to be told by themselves: without what a stronger one of the same two implies."""
    some = tuple(relations)
    return tuple(r for r in some if not any(_implies(other, r) for other in some))


def earlier(relation: Relation, relations: Sequence[Relation]) -> Relation | None:
    """What a relation implies of the same two and what was there before it, the earliest; None for nothing."""
    before = (r for r in relations if _implies(relation, r) and r.since < relation.since)
    return min(before, key=lambda r: r.since, default=None)


def _implies(relation: Relation, other: Relation) -> bool:
    """Whether a relation that holds is the stronger one of two of a couple that stand alike."""
    if relation.type not in SETTLED or other.type not in SETTLED or relation.reality or other.reality:
        return False
    alike = {relation.a, relation.b} == {other.a, other.b} and relation.status == other.status
    standing = relation.status in ("open", "presumed over") and relation.until == other.until
    return alike and standing and SETTLED.index(relation.type) > SETTLED.index(other.type)
