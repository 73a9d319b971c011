"""`bisher bookmark`: how far you are."""

from __future__ import annotations

from pathlib import Path

import click

from bisher.cli.complete import complete_series
from bisher.cli.library import find_series, opened
from bisher.cli.options import db_option, talk_options
from bisher.cli.output import Out
from bisher.errors import UsageError


@click.command("bookmark")
@click.argument("words", nargs=-1, metavar="[SERIES] [N]", shell_complete=complete_series)
@click.option("--clear", is_flag=True, help="Take the bookmark away.")
@db_option
@talk_options
def bookmark_command(words: tuple[str, ...], clear: bool, db: Path | None, quiet: bool) -> None:
    """Set the bookmark of SERIES to N (a number, a label such as S06E07, or "last"), or print it where N is left out.
    What bisher shows without --as-of is shown as of the bookmark.

    \b
    bisher bookmark "My series" 7
    bisher bookmark "My series" S06E07
    bisher bookmark "My series"
    """
    from bisher.order import parse_boundary

    out = Out("en", quiet=quiet)
    with opened(db) as store:
        name, left = find_series(store.series(), None, words, more=True)
        if len(left) > 1 or (left and clear):
            find_series(store.series(), None, words[:1], more=False)
            raise UsageError("one boundary, please", 'bisher bookmark "SERIES" N')
        if clear:
            store.set_bookmark(name, None)
            out.note(f"{name}: no bookmark")
        elif left:
            number = parse_boundary(left[0], store.installments(name))
            store.set_bookmark(name, number)
            out.note(f"{name}: bookmark at {number}")
        else:
            click.echo(store.bookmark(name) or "-")
