"""`bisher who`: everybody so far, or one of them."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

import click

from bisher.cli.options import shows_story
from bisher.cli.output import Out, cited
from bisher.errors import NotFoundError
from bisher.naming import bare_words
from bisher.records import Character
from bisher.view import View

HEADER = {"de": ("wer", "was", "zuerst", "zuletzt", "Stellen"), "en": ("who", "what", "first", "last", "where")}
SEVERAL = {
    "de": "Mehrere können gemeint sein: bisher who ID zeigt eine Person.",
    "en": "Several may be meant: bisher who ID shows one of them.",
}
PARTS = {"de": ("jetzt", "früher oder unsicher", "zuletzt"), "en": ("now", "before or unsure", "lately")}
NEAR = 0.6
"""How alike a name must be to be suggested: more than half of the letters, in their order."""


@click.command("who")
@shows_story("[SERIES] [NAME]", more=True)
def who_command(view: View, out: Out, words: tuple[str, ...]) -> None:
    """Everybody known by the boundary; with NAME (or an id, or a noun such as "waiter") who that is.

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
        raise NotFoundError(f"nobody called {wanted!r} is known as of {view.as_of}", _suggestion(view, wanted))
    if len(found) > 1 and not out.as_json:
        _several(view, out, found)
    else:
        _cards(view, out, found)


def _suggestion(view: View, wanted: str) -> str:
    """Names known by the boundary of which all, or a word, is nearly the one that was asked for."""
    names = {use.name.casefold(): use.name for character in view.cast for use in character.names}
    for name in [*names.values()]:
        for word in bare_words(name):
            names.setdefault(word.casefold(), name)
    close = dict.fromkeys(names[part] for part in get_close_matches(wanted.casefold(), names, n=3, cutoff=NEAR))
    perhaps = f"perhaps {' or '.join(close)}; " if close else ""
    return f"{perhaps}bisher who lists everybody so far"


def _everybody(view: View, out: Out) -> None:
    from bisher import who

    rows = who.cast_rows(view, out.lang)
    if out.as_json:
        out.items(view, rows)
        return
    out.table(HEADER[out.lang], ((r.name, r.text, r.first, r.last, cited(r.citations)) for r in rows))


def _several(view: View, out: Out, found: Sequence[Character]) -> None:
    """Who may be meant, with the ids by which to ask for one of them."""
    from bisher import who

    rows = {row.character.id: row for row in who.cast_rows(view, out.lang)}
    told = (rows[one.id] for one in found)
    out.table(
        ("id", *HEADER[out.lang]),
        ((r.character.id, r.name, r.text, r.first, r.last, cited(r.citations)) for r in told),
    )
    out.note(SEVERAL[out.lang])


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
