"""`bisher correct`: what the reader got wrong, put right by the user."""

from __future__ import annotations

from pathlib import Path

import click

from bisher.cli.complete import complete_boundary, complete_words
from bisher.cli.library import boundary_of, find_series, opened
from bisher.cli.options import corrections_option, db_option, json_option, talk_options
from bisher.cli.output import Out, detail
from bisher.correcting import Correction
from bisher.correcting.notation import line_of, text_of
from bisher.errors import UsageError
from bisher.order import LONGEST_NUMBER
from bisher.view import View

HEADER = ("", "from", "correction")


@click.command("correct")
@click.argument("words", nargs=-1, metavar="[SERIES] [WHAT...]", shell_complete=complete_words)
@click.option(
    "--as-of",
    metavar="N",
    envvar="BISHER_AS_OF",
    show_envvar=True,
    shell_complete=complete_boundary,
    help="Where you are; the correction is valid from there on. By default the bookmark.",
)
@click.option("--series", metavar="NAME", envvar="BISHER_SERIES", show_envvar=True, help="Same as SERIES.")
@click.option("--list", "listed", is_flag=True, help="List the corrections that are valid as of the boundary.")
@click.option("--undo", is_flag=True, help="Take one back: the last that is listed, or the one with the number WHAT.")
@click.option("--dry-run", is_flag=True, help="Only tell what would be written.")
@json_option
@db_option
@corrections_option
@talk_options
@click.pass_context
def correct_command(
    ctx: click.Context,
    words: tuple[str, ...],
    as_of: str | None,
    series: str | None,
    listed: bool,
    undo: bool,
    dry_run: bool,
    as_json: bool,
    db: Path | None,
    corrections: Path | None,
    quiet: bool,
) -> None:
    """Put right what was read wrong. Corrections are lines of a text file beside the texts, SERIES.corrections. They
    are valid from the installment where you are, and outlast reading again. docs/corrections.md tells more.

    \b
    bisher correct merge Jerry Smith             two people are one
    bisher correct split Anna 5:2:her 6          there it is somebody else
    bisher correct split Anna 5:2:her to Lena    there it is Lena
    bisher correct rename waiter "Jerry Smith"   what to call somebody
    bisher correct drop Event                    is no person
    bisher correct drop 5:2 quarrel              a finding that is wrong
    bisher correct add 5:2:marry wedding Anna Ben
    bisher correct confirm 5:2 quarrel Anna Ben  a finding that is right
    bisher correct --undo                        take the last one back
    """
    from bisher import api, correct
    from bisher.correcting import files

    out = Out("en", as_json=as_json, quiet=quiet)
    with opened(db, corrections=corrections) as store:
        name, left = find_series(store.series(), series, words, more=True)
        state = store.story(name)
        path = store.corrections_path(state)
        detail(f"corrections: {files.shown(path)}")
        view = state.as_of(boundary_of(store, state, as_of))
    if listed or undo:
        own = tuple(c for c in state.corrections if c.number <= view.as_of)
        if undo:
            gone = _chosen(own, left)
            if not dry_run:
                files.remove(path, gone)
            _show(view, gone, out)
            out.note("this would be taken back" if dry_run else "taken back")
        else:
            _list(view, own, left, out)
            if not own:
                out.note(f"no corrections as of {view.as_of}; they are kept in {files.shown(path)}")
            ctx.exit(int(any(issue.severity == "error" for issue in view.uncorrected)))
        return
    asked = correct.request(view, left)
    api.corrected(state, asked)
    done = asked if dry_run else files.add(path, name, asked)
    _show(view, done, out)
    if not dry_run:
        out.note(f"written to {done.where}; bisher correct --undo takes it back")


def _show(view: View, correction: Correction, out: Out) -> None:
    if out.as_json:
        item = {"from": correction.number, "correction": text_of(correction.what), "line": line_of(correction)}
        out.items(view, [item])
    else:
        out.text(line_of(correction))


def _list(view: View, own: tuple[Correction, ...], words: tuple[str, ...], out: Out) -> None:
    if words:
        raise UsageError("--list takes no more words", "bisher correct [SERIES] --list")
    rows = [(i, correction) for i, correction in enumerate(own, 1)]
    if out.as_json:
        items = [
            {"number": i, "from": c.number, "correction": text_of(c.what), "made": c in view.corrections}
            for i, c in rows
        ]
        out.items(view, items)
    elif rows:
        out.table(HEADER, [(str(i), str(c.number), text_of(c.what)) for i, c in rows])
    out.issues(view.uncorrected)


def _chosen(own: tuple[Correction, ...], words: tuple[str, ...]) -> Correction:
    """The correction that is to be taken back. Raises UsageError where there is none."""
    if len(words) > 1 or (words and not (words[0].isdecimal() and len(words[0]) <= LONGEST_NUMBER)):
        raise UsageError("one number, please", "bisher correct --list shows them")
    if not own:
        raise UsageError("there is nothing to take back", "bisher correct --list")
    number = int(words[0]) if words else len(own)
    if not 1 <= number <= len(own):
        raise UsageError(f"there is no correction {number}", "bisher correct --list")
    return own[number - 1]
