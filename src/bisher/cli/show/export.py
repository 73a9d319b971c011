"""`bisher export`: the story so far for other programs."""

from __future__ import annotations

from pathlib import Path

import click

from bisher.cli.files import write_files
from bisher.cli.options import shows_story
from bisher.cli.output import Out
from bisher.errors import UsageError
from bisher.export import FORMATS, TABLE_NAMES
from bisher.view import View


@click.command("export")
@shows_story(everything=True)
@click.option(
    "--format",
    "form",
    type=click.Choice([name for name, _, _ in FORMATS]),
    help="; ".join(f"{name}: {content}" for name, _, content in FORMATS) + ". With --json it is json.",
)
@click.option("--table", type=click.Choice(TABLE_NAMES), help="csv: only this table.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="The file to write; for csv without --table the folder. By default, and for -, stdout.",
)
@click.option("--force", is_flag=True, help="Overwrite what is there.")
def export_command(view: View, out: Out, form: str | None, table: str | None, output: Path | None, force: bool) -> None:
    """Write the story up to the boundary for other programs, or to print. Exports hold everything that was found; with
    --told only what is told as so.

    \b
    bisher export --as-of 7 --format reading -o reading.json
    bisher export --as-of 7 --format csv -o tables/
    bisher export --as-of 7 --format csv --table relations
    bisher export --as-of 7 --format storyline --told -o storyline.svg
    bisher export --as-of 7 --format html --told -o story.html
    """
    form = _format(form, out.as_json)
    output = None if output == Path("-") else output
    if table and form != "csv":
        raise UsageError("--table goes with --format csv")
    if form == "csv":
        _csv(view, table, output, force)
        return
    text = _document(form, view, out)
    if output is None:
        click.echo(text, nl=False)
    else:
        write_files({output: text}, force=force)


def _format(form: str | None, as_json: bool) -> str:
    """The format that is asked for; `--json` alone asks for one, too. Raises UsageError for none, and for two."""
    if as_json and form not in (None, "json"):
        raise UsageError(f"--json is --format json, and not {form}", "one of the two")
    if form is None and not as_json:
        raise UsageError("which format?", "--format " + ", ".join(name for name, _, _ in FORMATS))
    return form or "json"


def _document(form: str, view: View, out: Out) -> str:
    if form == "html":
        from bisher.web.onefile import document as page

        return page(view, out.lang)
    from bisher.export.documents import document

    return document(form, view, out.lang)


def _csv(view: View, table: str | None, output: Path | None, force: bool) -> None:
    from bisher.export.table import table_text

    if table and output is None:
        click.echo(table_text(view, table), nl=False)
    elif table and output:
        write_files({output: table_text(view, table)}, force=force)
    elif output:
        write_files({output / f"{name}.csv": table_text(view, name) for name in TABLE_NAMES}, force=force)
    else:
        raise UsageError("csv is several tables", "--table NAME for one of them, or -o FOLDER for all")
