"""`bisher recap`: the story so far in few words."""

from __future__ import annotations

import click

from bisher.cli.options import shows_story
from bisher.cli.output import Out, cited
from bisher.view import FEWEST_WORDS, View

PARTS = ("happened", "stands", "who")


@click.command("recap")
@shows_story()
@click.option(
    "--words",
    "budget",
    type=click.IntRange(min=FEWEST_WORDS),
    default=150,
    show_default=True,
    help="How long, in words.",
)
@click.option("--since", metavar="N", help="Only what is new after this installment.")
def recap_command(view: View, out: Out, budget: int, since: str | None) -> None:
    """What happened up to the boundary, where things stand, who is who: each line with its installment and sentence.

    Sentences are the text's own; [brackets] hold names that the text has as pronouns.

    \b
    bisher recap --as-of 7
    bisher recap --as-of 7 --since 4 --words 80
    """
    from bisher import recap

    told = view.recap(out.lang, budget, since)
    if out.as_json:
        out.items(view, [{"part": part, "lines": getattr(told, part)} for part in PARTS])
        return
    parts = [(part, getattr(told, part)) for part in PARTS if getattr(told, part)]
    if not parts:
        out.nothing()
    for i, (part, lines) in enumerate(parts):
        out.text(("\n" if i else "") + recap.heading(part, out.lang))
        for line in lines:
            out.text(f"  {line.text} ({cited(line.citations)})")
