"""A progress bar on stderr, and only where stderr is a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from bisher.cli.output import Out
from bisher.safe import one_line

T = TypeVar("T")


def progress(items: Sequence[T], out: Out, label: str = "") -> Iterator[T]:
    """The items, while a bar shows how many have been taken."""
    if out.quiet or not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(items, description=one_line(label), console=Console(stderr=True), transient=True)


@contextmanager
def bar(out: Out) -> Iterator[Callable[[int, int], None] | None]:
    """A function that takes how many of how many are done and shows them; None where nothing is to be shown."""
    if out.quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as shown:
        task = shown.add_task("reading", total=None)
        yield lambda done, total: shown.update(task, completed=done, total=total)
