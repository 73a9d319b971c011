"""Where the pages get their views from: all that they know of the store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from bisher.view import View


@dataclass(frozen=True, slots=True)
class Entry:
    """A series in the library, and how far its reader is; None where there is no bookmark."""

    series: str
    bookmark: int | None


class Shelf(Protocol):
    """Gives views, and keeps the bookmark."""

    def entries(self) -> tuple[Entry, ...]:
        """All series, in the order in which they came."""

    def entry(self, series: str) -> Entry:
        """A series. Raises NotFoundError where there is none of that name."""

    def view(self, series: str, number: int) -> View:
        """The story up to an installment that was read. Raises UsageError otherwise."""

    def set_bookmark(self, series: str, boundary: int | str) -> int:
        """Set the bookmark to a number, or to what a user calls an installment, and give its number. Raises UsageError
        where that was not read."""
