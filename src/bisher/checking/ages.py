"""K103: a parent who is younger than the child, or hardly older."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from bisher.checking.problem import Conflict, Sure, by_confidence, place
from bisher.language.ages import ages, of_now
from bisher.records import Citation
from bisher.view import View

YOUNGEST = 12
"""Years by which a parent is older than a child, at the least."""

Told = tuple[int, Citation]
"""An age in years, and the words that tell it."""


def parents(view: View) -> Iterator[Conflict]:
    """Parents whose told age does not go with that of their child; time only makes people older."""
    told = _told(view)
    for relation in view.relations:
        if relation.type != "parent" or relation.reality:
            continue
        for parent, child in product(told.get(relation.a, ()), told.get(relation.b, ())):
            if sure := _sure(parent, child):
                earlier, later = sorted((parent[1], child[1]), key=place)
                yield Conflict(
                    *("K103", by_confidence(sure, relation.confidence), {"a": relation.a, "b": relation.b}),
                    *(earlier, later, {"x": str(parent[0]), "y": str(child[0])}),
                )
                break


def _sure(parent: Told, child: Told) -> Sure | None:
    """None where there is no problem. What is told of the child after the parent may be years after it."""
    gap = parent[0] - child[0]
    if child[1].number > parent[1].number:
        return "possible" if gap <= 0 else None
    if gap >= YOUNGEST:
        return None
    return "sure" if gap <= 0 else "likely"


def _told(view: View) -> dict[str, list[Told]]:
    """The ages that the texts tell, by character, in the order of the text."""
    told: dict[str, list[Told]] = {}
    for installment, reading in zip(view.installments, view.resolved, strict=True):
        mentions = sorted(reading.mentions, key=lambda m: m.start)
        for age in sorted(ages(installment.text, installment.lang, mentions), key=lambda age: age.start):
            words = view.cite(installment.number, age.start, age.end)
            if of_now(words.sentence, installment.lang):
                told.setdefault(age.character, []).append((age.years, words))
    return told
