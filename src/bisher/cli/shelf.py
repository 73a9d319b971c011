"""Where showing commands get their views from: all that they know of the store."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol, cast

import click

from bisher.view import View


class Shelf(Protocol):
    """Gives views. `db` is the path of the store, None for the default one."""

    def series(self, db: Path | None) -> tuple[str, ...]:
        """The names of all series in the store."""

    def view(
        self,
        db: Path | None,
        series: str | None,
        words: Sequence[str],
        as_of: str | None,
        more: bool,
        corrections: Path | None = None,
    ) -> tuple[View, tuple[str, ...]]:
        """The view of the series that is asked for, and the words that are left when its name is taken off.

        `words` may start with the name of the series; where the store holds one series, it may be left out. `as_of` is
        a boundary as the user writes it; without one the bookmark counts. `more` says whether words may be left.
        `corrections` is the file of corrections, None where it lies beside the texts.
        Raises UsageError where series or boundary are missing or unknown.
        """


class HasShelf(Protocol):
    """The root command, which knows the shelf."""

    @property
    def shelf(self) -> Shelf:
        """Where views come from."""


def shelf_of(ctx: click.Context) -> Shelf:
    """The shelf that the root command of this run provides."""
    return cast(HasShelf, ctx.find_root().command).shelf
