"""Where the parts of a drawing lead: the page that embeds it says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from bisher.records import Citation


class Links(Protocol):
    """Addresses for a click, None where there is nothing to go to."""

    def person(self, person: str) -> str | None:
        """Somebody's card, by the id as of the boundary."""

    def installment(self, number: int) -> str | None:
        """An installment's text."""

    def words(self, citation: Citation) -> str | None:
        """The sentence that a statement rests on."""


@dataclass(frozen=True, slots=True)
class NoLinks:
    """A drawing that stands alone."""

    def person(self, person: str) -> str | None:
        """Nowhere."""
        return None

    def installment(self, number: int) -> str | None:
        """Nowhere."""
        return None

    def words(self, citation: Citation) -> str | None:
        """Nowhere."""
        return None
