"""What happened, installment by installment."""

from __future__ import annotations

from dataclasses import dataclass

from bisher.records import Citation, Event, Lang
from bisher.telling import Teller
from bisher.view import View


@dataclass(frozen=True, slots=True)
class Row:
    """One event in words, with the installment as the source calls it."""

    event: Event
    when: str
    text: str
    key: bool
    citation: Citation


def rows(view: View, lang: Lang) -> tuple[Row, ...]:
    """All events in the order of the text."""
    teller = Teller(view, lang)
    return tuple(Row(e, teller.when(e.number), teller.event(e).text, e.key, e.citation) for e in view.events)
