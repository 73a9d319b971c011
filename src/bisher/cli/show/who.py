"""`bisher who`: everybody so far, or one of them."""

from __future__ import annotations

from collections.abc import Sequence

import click

from bisher.cli.options import shows_story
from bisher.cli.output import Out, cited
from bisher.errors import NotFoundError
from bisher.records import Character
from bisher.view import View

HEADER = {"de": ("wer", "was", "zuerst", "zuletzt", "Stelle"), "en": ("who", "what", "first", "last", "where")}
PARTS = {"de": ("jetzt", "früher oder unsicher", "zuletzt"), "en": ("now", "before or unsure", "lately")}


@click.command("who")
@shows_story("[SERIES] [NAME]", more=True)
def who_command(view: View, out: Out, words: tuple[str, ...]) -> None:
    """Everybody known by the boundary; with NAME (or a noun such as "waiter") who that is.

    \b
    bisher who --as-of 7
    bisher who Anna --as-of 7
    """
    if not words:
        _everybody(view, out)
        return
    wanted = " ".join(words)
    found = view.find(wanted)
    if not found:
        raise NotFoundError(
            f"nobody called {wanted!r} is known as of {view.as_of}", "bisher who lists everybody so far"
        )
    _cards(view, out, found)


def _everybody(view: View, out: Out) -> None:
    from bisher import who

    rows = who.cast_rows(view, out.lang)
    if out.as_json:
        out.items(view, rows)
        return
    out.table(HEADER[out.lang], ((r.name, r.text, r.first, r.last, cited([r.citation])) for r in rows))


def _cards(view: View, out: Out, found: Sequence[Character]) -> None:
    from bisher import who

    cards = [who.card(view, character.id, out.lang) for character in found]
    if out.as_json:
        out.items(view, cards)
        return
    for i, card in enumerate(cards):
        out.text(("\n" if i else "") + card.name)
        for line in card.lines:
            out.text(f"  {line.text} ({cited(line.citations)})")
        for title, lines in zip(PARTS[out.lang], (card.now, card.before, card.lately), strict=True):
            if lines:
                out.text(f"  {title}")
            for line in lines:
                out.text(f"    {line.text} ({cited(line.citations)})")
