"""`bisher eval`: how well the reader reads, measured against files that careful people annotated."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bisher.cli.options import json_option, talk_options
from bisher.cli.output import Out, detail
from bisher.cli.progress import progress
from bisher.export.plain import envelope, jsonable

if TYPE_CHECKING:
    from bisher.eval import Comparison, Figures
    from bisher.eval.figures import Rate

ALL = "all"


@click.command("eval")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(path_type=Path))
@click.option(
    "--reading",
    type=click.Choice(("model", "given")),
    default="model",
    show_default=True,
    help="Score the model, or (as a self check of the scorer) the annotation against itself.",
)
@click.option("--types", is_flag=True, help="Also show each type of fact.")
@json_option
@talk_options
def eval_command(paths: tuple[Path, ...], reading: str, types: bool, as_json: bool, quiet: bool) -> None:
    """Read annotated stories (.story files, or folders of them) and score the reading, by language.

    Each figure shows precision, recall and F1 in percent, defined as in the corpus's score.py. `told` counts only what
    is told as so; `ece` is the expected calibration error of the confidences (0 is best). Needs the extra `eval`.

    \b
    bisher eval corpus/dev
    bisher eval corpus/dev/en_a5.story --types
    """
    from bisher.eval import score
    from bisher.eval.files import digest, story_files

    out = Out("en", as_json=as_json, quiet=quiet)
    files = story_files(paths)
    started = time.perf_counter()
    compared = list(_compared(files, reading, out))
    seconds = time.perf_counter() - started
    languages = (*sorted({lang for lang, _ in compared}), ALL)
    figures = {lang: score(c for own, c in compared if lang in (own, ALL)) for lang in languages}
    words = figures[ALL].words
    out.note(f"{words} words in {seconds:.1f} s, {words / max(seconds, 1e-9):.0f} words a second")
    if as_json:
        items = [{"lang": lang, **jsonable(figure)} for lang, figure in figures.items()]
        click.echo(envelope(None, digest(files), items))
        return
    out.table(("", *languages), _rows(figures))
    if types:
        out.text()
        out.table(("type", "p", "r", "f1", "gold"), _type_rows(figures[ALL]))


def _compared(files: Sequence[Path], reading: str, out: Out) -> Iterator[tuple[str, Comparison]]:
    """Each file's language and its comparison."""
    from bisher import readers
    from bisher.api import Given
    from bisher.eval.files import compare

    model = None
    if reading == "model":
        from bisher.reading import load_reader

        model = load_reader()
    for file in progress(files, out):
        source = readers.load([file])
        detail(f"{file}: {len(source.installments)} installments, {source.installments[0].lang}")
        yield source.installments[0].lang, compare(source, model or Given(source))


def _rows(figures: Mapping[str, Figures]) -> Iterator[Sequence[str]]:
    names = [field.name for field in fields(next(iter(figures.values()))) if field.name != "by_type"]
    for name in names:
        yield (name.replace("_", " "), *(_shown(getattr(figure, name)) for figure in figures.values()))


def _shown(value: float | Rate) -> str:
    if isinstance(value, int | float):
        return str(value)
    return f"{value.p:5.1f} {value.r:5.1f} {value.f1:5.1f}"


def _type_rows(figures: Figures) -> Iterator[Sequence[str]]:
    for name, rate in figures.by_type.items():
        yield (name, f"{rate.p:.1f}", f"{rate.r:.1f}", f"{rate.f1:.1f}", str(rate.gold))
