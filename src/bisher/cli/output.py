"""What commands print: tables on a terminal, aligned text in a pipe, one JSON object where asked; talk on stderr."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Iterable, Sequence
from typing import Any

import click

from bisher.export.plain import envelope
from bisher.records import Citation, Issue, Lang, Span
from bisher.safe import one_line, printable
from bisher.view import View

Row = Sequence[str]
_BREAK = re.compile(r"\s")
_VERBOSE = "bisher.verbose"

_BOUNDARY = {"de": "Stand", "en": "as of"}
_TOLD = {"de": "als sicher Erzähltes; --all zeigt alles", "en": "what is told as so; --all shows everything"}
_EVERYTHING = {"de": "alles, auch Unsicheres", "en": "everything, unsure findings too"}
_CORRECTED = {"de": ("Korrektur", "Korrekturen"), "en": ("correction", "corrections")}
_NOTHING = {"de": "Nichts dazu bekannt.", "en": "Nothing known about this."}


class Out:
    """Where one command writes. Everything that comes out of a story is made harmless for a terminal first."""

    def __init__(self, lang: Lang, *, as_json: bool = False, quiet: bool = False) -> None:
        self.lang = lang
        self.as_json = as_json
        self.quiet = quiet

    def boundary(self, view: View, everything: bool) -> None:
        """Say on stderr which series and boundary is shown, and which of the two operating points."""
        label = f" ({view.label})" if view.label else ""
        shown = (_EVERYTHING if everything else _TOLD)[self.lang]
        made = len(view.corrections)
        corrected = f" · {made} {_CORRECTED[self.lang][made != 1]}" if made else ""
        self.note(f"{view.series} · {_BOUNDARY[self.lang]} {view.as_of}{label} · {shown}{corrected}")
        self.issues(view.uncorrected)

    def issues(self, issues: Iterable[Issue]) -> None:
        """What could not be taken as it was, each with its place; notices not where the user asked for quiet."""
        for issue in issues:
            hint = f" ({issue.hint})" if issue.hint else ""
            line = one_line(f"{issue.where}: {issue.severity} {issue.code}: {issue.message}{hint}")
            if issue.severity == "error":
                click.echo(line, err=True)
            else:
                self.note(line)

    def note(self, text: str) -> None:
        """Talk: one line on stderr, unless the user asked for quiet."""
        if not self.quiet:
            click.echo(one_line(text), err=True)

    def items(self, view: View, items: Any) -> None:
        """The JSON object of a command."""
        click.echo(envelope(view.as_of, view.digest, items))

    def text(self, text: str = "") -> None:
        """Running text; a terminal wraps it at words."""
        if sys.stdout.isatty():
            _terminal(printable(text))
        else:
            click.echo(printable(text))

    def marked(self, before: str, text: str, marks: Sequence[Span], after: str = "") -> None:
        """One line in which the marks (code points of `text`, in order and apart) are bold on a terminal."""
        pieces, at = [(before, False)], 0
        for mark in marks:
            pieces += [(text[at : mark.start], False), (text[mark.start : mark.end], True)]
            at = mark.end
        pieces += [(text[at:], False), (after, False)]
        harmless = [(_BREAK.sub(" ", printable(piece)), bold) for piece, bold in pieces]
        if sys.stdout.isatty():
            _terminal_marked(harmless)
        else:
            click.echo("".join(piece for piece, _ in harmless))

    def nothing(self) -> None:
        """Say that there is nothing to show."""
        self.note(_NOTHING[self.lang])

    def table(self, header: Row, rows: Iterable[Row]) -> None:
        """Rows under a header: a table that fits a terminal, or columns of full width in a pipe."""
        cells = [[one_line(cell) for cell in row] for row in rows]
        if not cells:
            self.nothing()
        elif sys.stdout.isatty():
            _terminal_table(header, cells)
        else:
            _columns([list(header), *cells])


def set_verbose(ctx: click.Context, verbose: bool) -> None:
    """Whether the command that runs was asked to say more."""
    ctx.meta[_VERBOSE] = verbose


def is_verbose() -> bool:
    """Whether a command runs in this thread that was asked to say more, and not to be quiet."""
    ctx = click.get_current_context(silent=True)
    return bool(ctx and ctx.meta.get(_VERBOSE) and not ctx.params.get("quiet"))


def detail(text: str) -> None:
    """Talk for those who asked for more: one line on stderr."""
    if is_verbose():
        click.echo(one_line(text), err=True)


def _terminal(text: str) -> None:
    from rich.console import Console

    Console(highlight=False).print(text, markup=False, emoji=False)


def _terminal_marked(pieces: Sequence[tuple[str, bool]]) -> None:
    from rich.console import Console
    from rich.text import Text

    Console(highlight=False).print(Text.assemble(*((piece, "bold" if bold else "") for piece, bold in pieces)))


def _terminal_table(header: Row, rows: Sequence[Row]) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(*header, box=SIMPLE_HEAD, pad_edge=False)
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    Console(highlight=False).print(table)


def _columns(rows: Sequence[Row]) -> None:
    from rich.cells import cell_len

    widths = [max(map(cell_len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        padded = (cell + " " * (width - cell_len(cell)) for cell, width in zip(row, widths, strict=True))
        click.echo("  ".join(padded).rstrip())


def quoted(name: str) -> str:
    """A name as a shell takes it: in double quotes, or in single ones where these would not hold it together."""
    return shlex.quote(name) if set(name) & set('"$`\\!') else f'"{name}"'


def cited(citations: Iterable[Citation]) -> str:
    """Citations as installment and sentence, as `bisher why` takes them: "3:1, 7:2"."""
    return ", ".join(dict.fromkeys(f"{c.number}:{c.sentence_index}" for c in citations))
