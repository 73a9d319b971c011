"""`bisher read`: files into the store."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bisher.cli.options import db_option, lang_option, talk_options
from bisher.records import Lang

if TYPE_CHECKING:
    pass


@click.command("read")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...", type=click.Path())
@click.option("--series", metavar="NAME", help="The name of the series. By default the files tell it, or are it.")
@lang_option("The language of the texts. By default each text shows its own.")
@db_option
@click.option(
    "--reading",
    type=click.Choice(("model", "given")),
    default="model",
    show_default=True,
    help="Who reads: the model, or (for .story files) the person who annotated them.",
)
@click.option(
    "--reread", is_flag=True, help="Read anew from the first installment that has changed, or else all of it."
)
@click.option("--dry-run", is_flag=True, help="Only tell what would be read.")
@talk_options
@click.pass_context
def read_command(
    ctx: click.Context,
    sources: tuple[str, ...],
    series: str | None,
    lang: Lang | None,
    db: Path | None,
    reading: str,
    reread: bool,
    dry_run: bool,
    quiet: bool,
    verbose: bool,
) -> None:
    """Read the installments of one series, in order, from files, folders or "-" (standard input), and keep them.

    Reading the same again adds nothing; new installments are added. Where an earlier installment has another text now,
    nothing is changed until you say --reread. What cannot be placed is reported with its line, and the rest is read.

    \b
    bisher read synopses.txt --series "My series"
    bisher read season1/ season2/ --series "My series"
    pbpaste | bisher read - --series "My series" --lang de
    """
