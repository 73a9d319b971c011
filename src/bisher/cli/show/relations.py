"""`bisher relations`: who stands how to whom, and since when."""

from __future__ import annotations

import click

from bisher.cli.options import shows_story
from bisher.cli.output import Out, cited
from bisher.view import View

HEADER = {"de": ("Beziehung", "Stand", "Stellen"), "en": ("relation", "state", "where")}


@click.command("relations")
@shows_story()
def relations_command(view: View, out: Out) -> None:
    """All relations told of by the boundary: those that hold, those presumed over (reason cited), those that ended.

    \b
    bisher relations --as-of 7
    """
    from bisher import relations

    if out.as_json:
        rows = relations.rows(view, out.lang)
        out.items(view, [{"relation": r.relation, "text": r.text, "state": r.state} for r in rows])
        return
    told = relations.told(view, out.lang)
    out.table(HEADER[out.lang], ((r.text, r.state, cited(r.citations)) for r in told))
