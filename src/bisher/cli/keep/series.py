"""`bisher series`: what the store holds, and no longer."""

from __future__ import annotations

from pathlib import Path

import click

from bisher.cli.complete import complete_series
from bisher.cli.library import find_series, opened
from bisher.cli.options import db_option, json_option, talk_options
from bisher.cli.output import Out
from bisher.export.plain import envelope


@click.command("series")
@click.option(
    "--remove",
    metavar="NAME",
    multiple=True,
    shell_complete=complete_series,
    help="Take a series out of the store: it can be read again.",
)
@json_option
@db_option
@talk_options
def series_command(remove: tuple[str, ...], as_json: bool, db: Path | None, quiet: bool) -> None:
    """List the series in the store, each with its bookmark. How long a series is would be telling, and is not told.
    With --remove those are listed that are left. Texts and corrections stay where they are.

    \b
    bisher series
    bisher series --remove "My series"
    """
    out = Out("en", quiet=quiet)
    with opened(db) as store:
        names = store.series()
        for name in dict.fromkeys(find_series(names, one, (), more=False)[0] for one in remove):
            store.truncate(name, 0)
            out.note(f"{name}: removed")
        bookmarks = {name: store.bookmark(name) for name in store.series()}
    if as_json:
        click.echo(envelope(None, "", [{"series": name, "bookmark": n} for name, n in bookmarks.items()]))
    else:
        out.table(("series", "bookmark"), [(name, str(n or "-")) for name, n in bookmarks.items()])
