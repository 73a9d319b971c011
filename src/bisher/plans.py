"""What is planned, feared or possible, and whether that is still open."""

from __future__ import annotations

from collections.abc import Collection

from bisher.against import dying
from bisher.holds import pairs, triple
from bisher.reading.labels import SYMMETRIC
from bisher.records import UNKNOWN, Event
from bisher.view import View

RESULTS = {
    "wedding": ("married", "ex"),
    "propose": ("engaged", "married", "ex"),
    "breakup": ("ex",),
    "divorce": ("ex",),
}
"""What two are after an event, or once it is out of the question."""


def open_plans(view: View) -> list[Event]:
    """What is told as not (yet, surely) real, but for what the text tells later to have happened or not to happen, for
    what has led by now to how two stand or what that rules out, and for what takes somebody who has died."""
    plans: list[Event] = []
    for event in view.events:
        if event.reality == "?":
            plans.append(event)
        elif not (event.reality and event.phase):
            plans = [plan for plan in plans if not (_settles(event, plan) or _buries(event, plan))]
    confirmed = {triple(r.type, r.a, r.b): r.confirmed for r in view.standing}
    return [
        plan
        for plan in plans
        if not any(
            confirmed.get(triple(kind, a, b), 0) > plan.number
            for a, b in pairs(plan)
            for kind in RESULTS.get(plan.type, (plan.type,))
        )
    ]


def _settles(event: Event, plan: Event) -> bool:
    """Whether an event is what was planned, with those who were to take part."""
    sides = [(event.a, event.b), *([(event.b, event.a)] if event.type in SYMMETRIC else [])]
    return event.type == plan.type and any(_has(a, plan.a) and _has(b, plan.b) for a, b in sides)


def _buries(event: Event, plan: Event) -> bool:
    """Whether somebody dies without whom nothing comes of a plan: who has it, or whom it takes alive."""
    if event.reality or event.phase == "past":
        return False
    needed = {*plan.a, *dying(plan), *(plan.b if plan.type in SYMMETRIC else ())}
    return not needed.isdisjoint(dying(event))


def _has(people: Collection[str], planned: Collection[str]) -> bool:
    """Whether all who were planned are there; someone unknown may be anybody."""
    return {*planned} - {UNKNOWN} <= {*people}
