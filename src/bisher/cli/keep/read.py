"""`bisher read`: files into the store."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from bisher.cli.library import opened
from bisher.cli.options import corrections_option, db_option, lang_option, talk_options
from bisher.cli.output import Out, detail, quoted
from bisher.cli.progress import bar
from bisher.records import Installment, Issue, Lang
from bisher.safe import one_line


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
@corrections_option
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
    corrections: Path | None,
    quiet: bool,
) -> None:
    """Read the installments of one series, in order, from files, folders or "-" (standard input), and keep them.

    Reading the same again adds nothing; new installments are added. Where an earlier installment has another text now,
    nothing is changed until you say --reread. What cannot be placed is reported with its line, and the rest is read.

    \b
    bisher read synopses.txt --series "My series"
    bisher read season1/ season2/ --series "My series"
    pbpaste | bisher read - --series "My series" --lang de
    """
    from bisher import api, readers

    out = Out("en", quiet=quiet)
    source = readers.load(sources, series=series, lang=lang)
    failed = tell(source.issues, out)
    if dry_run:
        for installment in source.installments:
            click.echo(_line(installment))
        ctx.exit(failed)
    for installment in source.installments:
        detail(_line(installment))
    reader = api.reader_for(source, reading)
    with opened(db, create=True, corrections=corrections) as store, bar(out) as progress:
        before = store.bookmark(store.known(source.series))
        kept = api.keep(store, source, reader, reread=reread, progress=progress)
        mark = store.bookmark(kept.state.series)
        state = store.corrected(kept.state)
        corrected = state.as_of(kept.state.number)
        path = store.corrections_path(kept.state)
    name = kept.state.series
    again = f", {kept.again} read anew" if kept.again else ""
    known = f", {kept.unchanged} known already" if kept.unchanged else ""
    dropped = f", {kept.dropped} no longer in it" if kept.dropped else ""
    out.note(f"{name}: {kept.added} new{again}{known}{dropped}, {kept.state.number} in all")
    if corrected.corrections or corrected.uncorrected:
        made = len(corrected.corrections)
        out.note(f"{name}: {made} correction{'s' * (made != 1)} from {path}")
    failed = tell(corrected.uncorrected, out) or failed
    if kept.renumbered and any(c.number >= kept.renumbered for c in state.corrections):
        out.note(
            f"{name}: from {kept.renumbered} on installments have other numbers now; corrections have the old ones"
        )
    if mark != before:
        out.note(f"{name}: the bookmark was at {before} and is at {mark or '-'} now")
    if kept.added and mark is None:
        out.note(f"next: bisher bookmark {quoted(name)} N, then bisher recap")
    ctx.exit(failed)


def _line(installment: Installment) -> str:
    name = one_line(" ".join(x for x in (installment.label, installment.title) if x))
    return f"{installment.number}\t{installment.lang}\t{len(installment.text.split())} words\t{name}".rstrip()


def tell(issues: Sequence[Issue], out: Out) -> int:
    """Report what could not be taken as it was, on stderr; 1 where something could not be read, else 0."""
    out.issues(issues)
    return int(any(issue.severity == "error" for issue in issues))
