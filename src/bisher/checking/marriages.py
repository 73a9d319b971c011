"""K102: two spouses at a time."""

from __future__ import annotations

from collections.abc import Iterator

from bisher.checking.problem import Conflict, by_confidence, place
from bisher.records import Relation
from bisher.view import View


def two_at_a_time(view: View) -> Iterator[Conflict]:
    """Who is told to be married to somebody while a marriage with somebody else was not told to be over."""
    marriages = [r for r in view.relations if r.type == "married" and not r.reality and r.status != "past"]
    for at, later in enumerate(marriages):
        for earlier in marriages[:at]:
            shared = {earlier.a, earlier.b} & {later.a, later.b}
            if len(shared) == 1 and _goes_on(earlier, later) and _apart(earlier, later):
                (one,) = shared
                people = {"a": one, "b": _other(earlier, one), "c": _other(later, one)}
                sure = by_confidence(
                    "likely" if later.since_exact else "possible", earlier.confidence, later.confidence
                )
                yield Conflict("K102", sure, people, earlier.citations[0], later.citations[0])


def _goes_on(earlier: Relation, later: Relation) -> bool:
    """Whether nothing up to the later marriage ends the earlier one."""
    if earlier.until is not None:
        return earlier.until > later.since
    return earlier.reason is None or place(earlier.reason) >= place(later.citations[0])


def _apart(earlier: Relation, later: Relation) -> bool:
    """Whether two sentences tell of them: in one, a reader is more likely to have taken guests for the couple."""
    one, other = earlier.citations[0], later.citations[0]
    return (one.number, one.sentence_index) != (other.number, other.sentence_index)


def _other(relation: Relation, one: str) -> str:
    return relation.b if relation.a == one else relation.a
