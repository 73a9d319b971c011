"""`bisher search`: sentences by words and by people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from bisher.cli.options import shows_story
from bisher.cli.output import Out, cited
from bisher.errors import UsageError
from bisher.records import Span
from bisher.view import View

if TYPE_CHECKING:
    from bisher.searching import Hit

FOUND = {"de": "{shown} von {count} Sätzen", "en": "{shown} of {count} sentences"}
CUT = "…"


@click.command("search")
@shows_story("[SERIES] QUERY", more=True)
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, help="At most so many sentences.")
def search_command(view: View, out: Out, words: tuple[str, ...], limit: int) -> None:
    """Sentences up to the boundary that hold all of QUERY, the best first: words in any form, "phrases" as they are
    written, the beginning of a word*, people by any of their names (pronouns are found, too), -word for what must not
    be there. Case, accents and umlauts do not count.

    \b
    bisher search wedding --as-of 7
    bisher search 'everything between Anna and Ben' --as-of 7
    bisher search 'Anna heirat* -"aus Liebe"' --as-of 7
    """
    if not words:
        raise UsageError("what are you looking for?", "bisher search WORDS, as in bisher search 'Anna wedding'")
    found = view.search(" ".join(words), limit=limit)
    if out.as_json:
        out.items(view, {"count": found.count, "hits": found.hits})
        return
    if not found.hits:
        out.nothing()
    for hit in found.hits:
        _hit(view, out, hit)
    if found.hits:
        out.note(FOUND[out.lang].format(shown=len(found.hits), count=found.count))


def _hit(view: View, out: Out, hit: Hit) -> None:
    citation, shown = hit.citation, hit.snippet
    before = CUT + " " if shown.start > citation.start else ""
    after = " " + CUT if shown.end < citation.end else ""
    lead = f"{cited([citation])}  {before}"
    text = view.installment(citation.number).text[shown.start : shown.end]
    inside = [
        Span(max(m.start, shown.start) - shown.start, min(m.end, shown.end) - shown.start)
        for m in hit.marks
        if m.start < shown.end and m.end > shown.start
    ]
    out.marked(lead, text, inside, after)
