"""Words of a question that belong together though others stand between them ("Bekommt Anna ein Kind?")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bisher.asking.pieces import Piece, Pieces
from bisher.language.questions import Entry, fold, lexicon

END = Piece("filler", ".", 0, 0)
"""The end of a question, as the tables have it."""


def joined(pieces: Pieces) -> Pieces:
    """The pieces with words that mean a concept together as one concept, in the place of the first of them; the others
    are passed over, with whatever else they would say."""
    now = pieces.all
    for entry in lexicon(pieces.lang).apart:
        if places := _places(entry, now):
            out = list(now)
            for i in places:
                out[i] = replace(now[i], kind="filler", entries=(), marks=(), apart=True)
            out[places[0]] = replace(now[places[0]], kind="concept", entries=(entry,), apart=True)
            now = tuple(out)
    return replace(pieces, all=now)


def _places(entry: Entry, pieces: Sequence[Piece]) -> tuple[int, ...]:
    """Where the words of an entry stand, in their order; none where one of them is missing."""
    places: list[int] = []
    for i, piece in enumerate((*pieces, END)):
        wanted = entry.words[len(places) :]
        if wanted and piece.kind not in ("name", "thing") and wanted[0].fullmatch(fold(piece.text)):
            places.append(i)
    ends = bool(places) and places[-1] == len(pieces)
    complete = len(places) == len(entry.words) and (not ends or places[-2] == len(pieces) - 1)
    return tuple(i for i in places if i < len(pieces)) if complete else ()
