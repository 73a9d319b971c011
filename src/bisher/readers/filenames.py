"""What the name of a file tells about the installments in it: "S01E02.txt", "03 Kapitel 4.md", "Staffel 2/…"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from bisher import order
from bisher.order import BESIDE, HALF, Place
from bisher.readers.parsed import Draft

SEASON_NAME = re.compile(r"(?<![^\W_])(?:s(?=\d)|season|staffel|series)[ ._-]*(\d{1,3})(?![^\W_])", re.I)
LETTERED = re.compile(r"[EF]\d")
"""Labels that count at the beginning of a name alone: "F1" is somewhere else something else."""
LABEL_START = re.compile(r"(?<![^\W_])(?=[^\W_])")


def placed(drafts: Sequence[Draft], path: Path) -> list[Draft]:
    """The drafts of a file with what its name adds.

    A file that is named for one installment ("S01E02 Title", "session_3") is this installment, with its blocks or lines
    as paragraphs. Numbers without a season get the season of the file name, or of its folder.
    """
    if drafts and all(draft.place is None and draft.given is None for draft in drafts):
        found = _label(path.stem)
        if found is None or (len(drafts) > 1 and HALF.match(found.written)):
            return list(drafts)
        drafts = [_whole(drafts, found)]
    season = _season(path)
    return [_with_season(draft, season) for draft in drafts] if season is not None else list(drafts)


def _whole(drafts: Sequence[Draft], label: order.Label) -> Draft:
    text = "\n\n".join(draft.text for draft in drafts)
    title = drafts[0].title or label.rest
    return replace(drafts[0], text=text, place=label.place, label=label.written, title=title)


def numbered_files(files: Sequence[Sequence[Draft]]) -> list[list[Draft]]:
    """Drafts of several story files, each numbered 1, 2, 3 …, one after the other: the file counts as a season."""
    stories = [drafts for drafts in files if drafts and all(draft.given is not None for draft in drafts)]
    if len(stories) < 2 or len(stories) < sum(1 for drafts in files if drafts):
        return [list(drafts) for drafts in files]
    return [
        [replace(d, place=Place(index, d.place.first, d.place.last)) if d.place else d for d in drafts]
        for index, drafts in enumerate(files, 1)
    ]


def _label(stem: str) -> order.Label | None:
    plain = re.sub(r"[_.]+", " ", stem)
    plain = re.sub(r"(?<=[^\W\d])-(?=\d)", " ", plain)
    found = ((match.start(), order.label(plain[match.start() :])) for match in LABEL_START.finditer(plain))
    return next((label for at, label in found if label and not (at and LETTERED.match(label.written))), None)


def _season(path: Path) -> int | None:
    for name in (path.stem, path.parent.name):
        match = SEASON_NAME.search(name)
        if match is not None:
            return int(match[1])
        if BESIDE.fullmatch(name):
            return 0
    return None


def _with_season(draft: Draft, season: int) -> Draft:
    place = draft.place
    if place is None or place.season is not None or draft.given is not None:
        return draft
    until = f"-E{place.last:02}" if place.last > place.first else ""
    label = f"S{season:02}E{place.first:02}{until}"
    return replace(draft, place=Place(season, place.first, place.last), label=label)
