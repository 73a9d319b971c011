"""Whom and what the charts of a page are about, where the reader has chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Query

from bisher.drawing.ties import FAMILIES, Family
from bisher.records import Relation
from bisher.web.asked import Reader, reader


@dataclass(frozen=True, slots=True)
class Choice:
    """Ids of people as of the boundary, and families of relations; empty: all of them."""

    people: tuple[str, ...] = ()
    families: tuple[Family, ...] = ()
    of: str = ""
    """Whose fan is shown on a phone; it leaves nothing out."""

    def __bool__(self) -> bool:
        return bool(self.people or self.families)

    def has(self, relation: Relation) -> bool:
        """Whether a relation is one of a chosen family, of somebody who was chosen."""
        chosen = not self.people or relation.a in self.people or relation.b in self.people
        return chosen and (not self.families or FAMILIES[relation.type] in self.families)


People = Annotated[list[str] | None, Query(max_length=40, description="Ids of characters.")]
Kinds = Annotated[list[Family] | None, Query(max_length=8, description="Families of relations.")]
One = Annotated[str, Query(max_length=40, description="The id of a character.")]


def choice(
    visit: Annotated[Reader, Depends(reader)], person: People = None, kind: Kinds = None, of: One = ""
) -> Choice:
    """What was chosen. Raises NotFoundError where there is no such character as of the boundary."""
    people = dict.fromkeys(visit.view.character(one).id for one in person or ())
    return Choice(tuple(people), tuple(dict.fromkeys(kind or ())), visit.view.character(of).id if of else "")


def choice_of_before(
    visit: Annotated[Reader, Depends(reader)], person: People = None, kind: Kinds = None
) -> Choice | None:
    """What was chosen as of later: of its people those who are there already; None where none of them is."""
    there = [one for one in person or () if visit.view.resolve(one) in {c.id for c in visit.view.cast}]
    return None if person and not there else choice(visit, there, kind)
