"""Findings that are told in one breath: "A and B kiss C", "A, B and C are friends"."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace

from bisher.records import Citation, Event, Relation


@dataclass(frozen=True, slots=True)
class Group:
    """Findings of one sort as one: an event with all who take part, the first of several relations with all people."""

    first: Event | Relation
    people: tuple[str, ...]
    citations: tuple[Citation, ...]


def grouped_events(events: Sequence[Event]) -> list[Group]:
    """Events of one type, phase and reality by the same words: those with the same people on one side as one event."""
    out: list[Event] = []
    for event in events:
        for i, other in enumerate(out):
            if _sort_of_event(event) == _sort_of_event(other) and (event.a == other.a or event.b == other.b):
                a, b = (*other.a, *event.a), (*other.b, *event.b)
                out[i] = replace(other, a=tuple(dict.fromkeys(a)), b=tuple(dict.fromkeys(b)))
                break
        else:
            out.append(event)
    return [Group(e, tuple(dict.fromkeys((*e.a, *e.b))), (e.citation,)) for e in out]


def grouped_relations(relations: Sequence[Relation]) -> list[Group]:
    """Relations that are alike and hold between each two of some people as one; others each by itself."""
    sorts: dict[Hashable, list[Relation]] = {}
    for relation in relations:
        sorts.setdefault(_sort_of_relation(relation), []).append(relation)
    out = []
    for alike in sorts.values():
        people = tuple(dict.fromkeys(p for r in alike for p in (r.a, r.b)))
        pairs = {frozenset((r.a, r.b)) for r in alike}
        if len(pairs) == len(alike) == len(people) * (len(people) - 1) // 2:
            out.append(Group(alike[0], people, tuple(dict.fromkeys(c for r in alike for c in _cited(r)))))
        else:
            out += [Group(r, (r.a, r.b), _cited(r)) for r in alike]
    return out


def _sort_of_event(event: Event) -> Hashable:
    return event.type, event.phase, event.reality, event.citation


def _sort_of_relation(relation: Relation) -> Hashable:
    r = relation
    return r.type, r.status, r.reality, r.since, r.since_exact, r.until, r.reason


def _cited(relation: Relation) -> tuple[Citation, ...]:
    return tuple(dict.fromkeys((relation.citations[0], relation.citations[-1])))
