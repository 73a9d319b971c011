"""`bisher timeline`: what happened, installment by installment."""

from __future__ import annotations

import click

from bisher.cli.options import shows_story
from bisher.cli.output import Out, cited
from bisher.view import View

HEADER = {"de": ("Folge", "", "Ereignis", "Stelle"), "en": ("installment", "", "event", "where")}
TURNING_POINT = "*"


@click.command("timeline")
@shows_story()
def timeline_command(view: View, out: Out) -> None:
    """All events up to the boundary in the order of the text; turning points carry a star.

    \b
    bisher timeline --as-of 7
    """
    from bisher import timeline

    rows = timeline.rows(view, out.lang)
    if out.as_json:
        out.items(view, [{"event": r.event, "text": r.text} for r in rows])
        return
    table = ((r.when, TURNING_POINT if r.key else "", r.text, cited([r.citation])) for r in rows)
    out.table(HEADER[out.lang], table)
