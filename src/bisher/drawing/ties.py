"""What lies between two people as of a boundary, in as few edges as can be: one for each family of relations.

Of several relations of one family (a couple that married) the one that counts most now leads, and the others go with
it: nothing that was told is dropped but what the text denies.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from bisher.records import UNKNOWN, Citation, Event, Relation
from bisher.view import View

Family = Literal["love", "family", "social", "conflict", "event"]
State = Literal["open", "presumed over", "over", "possible"]
EVERY_FAMILY: tuple[Family, ...] = ("love", "family", "social", "conflict", "event")
STATES: tuple[State, ...] = ("open", "presumed over", "over", "possible")
FAMILIES: dict[str, Family] = {
    **dict.fromkeys(("love", "affair", "couple", "engaged", "married", "ex"), "love"),
    **dict.fromkeys(("parent", "sibling", "kin"), "family"),
    **dict.fromkeys(("friend", "colleague", "boss", "advisor", "neighbour", "housemate"), "social"),
    "enemy": "conflict",
}
DIRECTED = frozenset({"love", "parent", "boss", "advisor"})
_STRENGTH = ("love", "ex", "affair", "couple", "engaged", "married")


@dataclass(frozen=True, slots=True)
class Tie:
    """An edge. `relations` has the leading one first; people who only share events have none, and `events` in place of
    them. `a` and `b` are those of the leading relation, else in the order of the cast."""

    a: str
    b: str
    family: Family
    state: State
    relations: tuple[Relation, ...] = ()
    events: tuple[Event, ...] = ()

    @property
    def kind(self) -> str:
        """The type of the leading relation, or of the last event."""
        return self.relations[0].type if self.relations else self.events[-1].type

    @property
    def is_directed(self) -> bool:
        """Whether it leads from `a` to `b`."""
        return bool(self.relations) and self.kind in DIRECTED

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The words that it rests on, those of the leading relation first, and why it is presumed over."""
        cited = [c for r in self.relations for c in (*r.citations, *((r.reason,) if r.reason else ()))]
        return tuple(dict.fromkeys(cited or [e.citation for e in self.events]))


def ties(view: View) -> tuple[Tie, ...]:
    """All edges, in the order in which they became known; shared events last, of those whom nothing else ties."""
    groups: dict[tuple[frozenset[str], Family], list[Relation]] = {}
    for relation in view.relations:
        if relation.reality != "!":
            groups.setdefault((frozenset((relation.a, relation.b)), FAMILIES[relation.type]), []).append(relation)
    related = tuple(_tie(family, some) for (_, family), some in groups.items())
    return (*related, *_events(view, {pair for pair, _ in groups}))


def _tie(family: Family, relations: Iterable[Relation]) -> Tie:
    lead, *others = sorted(relations, key=lambda r: (STATES.index(state(r)), -_strength(r), -r.confirmed, r.since))
    return Tie(lead.a, lead.b, family, state(lead), (lead, *others))


def state(relation: Relation) -> State:
    """How a relation is drawn: former partners are drawn as over, for as long as they are that."""
    if relation.reality == "?":
        return "possible"
    if relation.status == "presumed over":
        return "presumed over"
    return "open" if relation.status == "open" and relation.type != "ex" else "over"


def _strength(relation: Relation) -> int:
    return _STRENGTH.index(relation.type) if relation.type in _STRENGTH else 0


def _events(view: View, related: Iterable[frozenset[str]]) -> Iterator[Tie]:
    known = set(related)
    place = {c.id: i for i, c in enumerate(view.cast)}
    shared: dict[frozenset[str], list[Event]] = {}
    for event in view.events:
        if not event.reality and event.phase != "past":
            people = dict.fromkeys(c for c in (*event.a, *event.b) if c != UNKNOWN)
            for a, b in combinations(people, 2):
                if frozenset((a, b)) not in known:
                    shared.setdefault(frozenset((a, b)), []).append(event)
    for pair, events in shared.items():
        a, b = sorted(pair, key=place.__getitem__)
        yield Tie(a, b, "event", "open", events=tuple(events))
