"""The relations of a view as rows: who, how, whom, since when, what about it now, and where it is told."""

from __future__ import annotations

from dataclasses import dataclass

from bisher.implied import apart, earlier
from bisher.language.phrases import WORDS
from bisher.records import Citation, Lang, Relation
from bisher.telling import Teller
from bisher.view import View


@dataclass(frozen=True, slots=True)
class Row:
    """One relation in words. `state` is open, ended and so on, `since` and `until` as the source calls installments."""

    relation: Relation
    text: str
    since: str
    until: str
    state: str
    citations: tuple[Citation, ...]


def rows(view: View, lang: Lang) -> tuple[Row, ...]:
    """All relations told of, and whose parent somebody is by birth: those that hold first, then those that ended, then
    what is not real; each in the order of beginning."""
    teller = Teller(view, lang)
    return tuple(_row(teller, relation) for relation in _in_order(view))


def told(view: View, lang: Lang) -> tuple[Row, ...]:
    """The rows to be told: what two are in one, where one relation implies the other ("engaged", "a couple")."""
    teller = Teller(view, lang)
    order = _in_order(view)
    kept = {*apart(order)}
    return tuple(_row(teller, r, earlier(r, order)) for r in order if r in kept)


def _in_order(view: View) -> tuple[Relation, ...]:
    return tuple(sorted((*view.relations, *view.implied), key=lambda r: (_group(r), r.since)))


def _group(relation: Relation) -> int:
    if relation.reality:
        return 3
    return {"open": 0, "presumed over": 1}.get(relation.status, 2)


def _row(teller: Teller, relation: Relation, before: Relation | None = None) -> Row:
    line = teller.relation(relation, before=before)
    w = WORDS[teller.lang]
    until = teller.when(relation.until) if relation.until else ""
    state = {"?": w["unsure"], "!": w["denied"]}.get(relation.reality) or w.get(
        {"past": "once"}.get(relation.status, relation.status), relation.status
    )
    return Row(relation, line.text, teller.when(relation.since), until, state, line.citations)
