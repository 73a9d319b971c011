"""`bisher series`: what the store holds."""

from __future__ import annotations

from pathlib import Path

import click

from bisher.cli.library import opened
from bisher.cli.options import db_option, json_option, talk_options
from bisher.cli.output import Out
from bisher.export.plain import envelope


@click.command("series")
@json_option
@db_option
@talk_options
def series_command(as_json: bool, db: Path | None, quiet: bool) -> None:
    """List the series in the store, each with its bookmark. How long a series is would be telling, and is not told."""
    with opened(db) as store:
        bookmarks = {name: store.bookmark(name) for name in store.series()}
    if as_json:
        click.echo(envelope(None, "", [{"series": name, "bookmark": n} for name, n in bookmarks.items()]))
    else:
        out = Out("en", quiet=quiet)
        out.table(("series", "bookmark"), [(name, str(n or "-")) for name, n in bookmarks.items()])
