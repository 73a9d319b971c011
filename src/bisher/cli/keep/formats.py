"""`bisher formats`: what can be read and written."""

from __future__ import annotations

from collections.abc import Iterator

import click

from bisher.cli.options import json_option
from bisher.cli.output import Out
from bisher.export import FORMATS
from bisher.export.plain import envelope

HEADER = ("direction", "format", "files", "content")


@click.command("formats")
@json_option
def formats_command(as_json: bool) -> None:
    """List the formats that bisher reads and writes."""
    if as_json:
        items = [dict(zip(HEADER, row, strict=True)) for row in _rows()]
        click.echo(envelope(None, "", items))
    else:
        Out("en").table(HEADER, _rows())


def _rows() -> Iterator[tuple[str, ...]]:
    from bisher import readers

    for form in readers.formats():
        yield ("in", form.name, " ".join(form.suffixes), form.description)
    for name, suffix, description in FORMATS:
        yield ("out", name, suffix, description)
