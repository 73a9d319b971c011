"""Where the pages get their views from: all that they know of the store."""

from __future__ import annotations

from collections.abc import Sequence
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

    def correct(self, series: str, number: int, words: Sequence[str]) -> None:
        """Make a correction, said as for `bisher correct`, valid from an installment on.

        Raises UsageError or NotFoundError where it says nothing or nobody is meant, InputError where it cannot be kept.
        """

    def undo(self, series: str, number: int, line: str, nth: int = 1) -> None:
        """Take back a correction that was made as of an installment, by its line or the mark of that; of equal
        lines the nth (1-based) or, where there are fewer, the last. Raises NotFoundError where it is not there."""
