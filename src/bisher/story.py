"""The story: `state_N = step(state_{N-1}, installment_N, reading_N)`, strictly from left to right.

A state is a prefix. It only grows at its end, and a view as of N is made from the first N installments and from
nothing else, so what comes after N cannot reach it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import SupportsIndex

from bisher import ledger, people
from bisher.correcting import Correction, corrected
from bisher.errors import UsageError
from bisher.holds import Triple, hold, in_order
from bisher.identity import joined, resolved
from bisher.ledger import LedgerEntry
from bisher.order import BOUNDARIES
from bisher.people import Person
from bisher.records import Installment, Reading
from bisher.view import View

__all__ = ["State", "empty", "fold", "step"]


@dataclass(frozen=True, slots=True)
class State:
    """The story after `number` installments. `people` and `standing` are what the reader of the next one may know.

    `standing` are the relations that hold, as (type, a, b), by all that was found, whether told as so or not. A state
    goes to the end of the series, so that its repr, which consoles and notebooks print unasked, is its name alone.
    """

    series: str
    installments: tuple[Installment, ...] = field(default=(), repr=False)
    readings: tuple[Reading, ...] = field(default=(), repr=False)
    ledger: tuple[LedgerEntry, ...] = field(default=(), repr=False)
    people: tuple[Person, ...] = field(default=(), repr=False)
    standing: tuple[Triple, ...] = field(default=(), repr=False)
    gone: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """Ids that turned out to be somebody else's, with the id that is left."""
    corrections: tuple[Correction, ...] = field(default=(), repr=False)
    """The user's, in the order of their file. They show in views and leave everything else here as it was read."""

    @property
    def number(self) -> int:
        """How many installments were read."""
        return len(self.installments)

    def as_of(self, number: int) -> View:
        """The story so far, up to installment `number`. Raises UsageError where that was not read."""
        if not isinstance(number, SupportsIndex):
            raise UsageError(f"{number!r} is no installment", BOUNDARIES)
        if not 1 <= number <= self.number:
            raise UsageError(f"installment {number} was not read yet", "bisher read FILE")
        installments, readings = self.installments[:number], self.readings[:number]
        if not self.corrections:
            return View(self.series, installments, readings)
        done = corrected(installments, readings, self.corrections)
        return View(
            *(self.series, installments, done.readings),
            renamed=done.renamed,
            corrections=done.made,
            uncorrected=done.issues,
        )

    def corrected(self, corrections: Iterable[Correction]) -> State:
        """The same story with other corrections: entries of the ledger, each of the installment it is valid from."""
        own = tuple(sorted(corrections, key=lambda c: c.number))
        read = tuple(entry for entry in self.ledger if not isinstance(entry.what, Correction))
        entries = (LedgerEntry(correction.number, correction) for correction in own)
        return replace(self, corrections=own, ledger=(*read, *entries))


def empty(series: str) -> State:
    """The story of a series before its first installment."""
    return State(series)


def step(state: State, installment: Installment, reading: Reading) -> State:
    """The story one installment further. Raises OrderError unless it is the next, InputError for a reading that is not
    one of its text."""
    gone = dict(state.gone)
    ledger.check(state.number + 1, installment, reading, frozenset(p.id for p in state.people) | frozenset(gone))
    after = joined(gone, reading.merges)
    readings = (*state.readings, reading)
    now = people.step(state.people, installment, resolved(reading, gone), after)
    return replace(
        state,
        installments=(*state.installments, installment),
        readings=readings,
        ledger=(*state.ledger, *ledger.entries(reading)),
        people=now,
        standing=_standing(state.standing if after == gone else None, readings, after, now),
        gone=tuple(after.items()),
    )


def _standing(
    before: tuple[Triple, ...] | None, readings: Sequence[Reading], gone: Mapping[str, str], now: Iterable[Person]
) -> tuple[Triple, ...]:
    """What holds after the last reading. Two who turn out to be one have one history: then (`before` is None) all
    readings are gone through anew."""
    place = {person.id: i for i, person in enumerate(now)}
    new = readings if before is None else readings[-1:]
    held = hold(before or (), (finding for reading in new for finding in resolved(reading, gone).findings))
    return tuple(in_order(relation, place) for relation in held)


def fold(series: str, pairs: Iterable[tuple[Installment, Reading]]) -> State:
    """The story after some installments with their readings, in order."""
    state = empty(series)
    for installment, reading in pairs:
        state = step(state, installment, reading)
    return state
