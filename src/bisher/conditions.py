"""Conditions that events tell of and that last: who is ill, expecting or has moved, and what ends that.

They are presumed to be over where something that is told no earlier speaks for it.
"""

from __future__ import annotations

from bisher.against import dying
from bisher.language.losses import loses_child
from bisher.records import Event
from bisher.view import View

ENDINGS = {"ill": ("recover",), "pregnant": ("birth",), "move": ()}
"""Conditions, and what ends them. A death ends all, the loss of the child a pregnancy, too."""


def ending(view: View, condition: Event, one: str) -> Event | None:
    """The first event that ends somebody's condition, told no earlier than it; None while it lasts."""
    return next((e for e in _since(view, condition) if _ends(e, condition.type, one)), None)


def relief(view: View, condition: Event, one: str) -> Event | None:
    """The last event by which somebody's condition is presumed to be over, an installment later: whoever was rescued or
    treated is not told to be ill for ever. None where nothing speaks for it."""
    relieved = (e for e in reversed(_since(view, condition)) if _relieves(e, condition.type, one))
    return next((e for e in relieved if e.number < view.as_of), None)


def _since(view: View, condition: Event) -> list[Event]:
    return [e for e in view.events if not e.reality and e.number >= condition.number]


def _ends(event: Event, kind: str, one: str) -> bool:
    if one in dying(event):
        return True
    if event.phase == "past" or one not in event.a:
        return False
    return event.type in ENDINGS[kind] or (kind == "pregnant" and event.type == "lose" and loses_child(event.citation))


def _relieves(event: Event, kind: str, one: str) -> bool:
    if kind != "ill" or event.phase == "past":
        return False
    return one in {"treat": event.a, "rescue": event.b}.get(event.type, ())
