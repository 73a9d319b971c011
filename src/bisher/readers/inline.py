"""Titles on the line of their synopsis: "Folge 2 – The Key: Marta inherits …", "2. The Key – Marta inherits …".

The rule: each of three or more synopses without a title begins with a few words, the same mark after them (a colon or a
dash), and then with a capital; and these words differ.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bisher.readers.paragraphs import TITLE_WORDS
from bisher.readers.parsed import Draft

FEWEST = 3
LONGEST = 60
_REST = r"(?P<rest>[\"'„“»‚‘(]*(?:[A-ZÀ-ÖØ-Þ]|\d).*)"
_TITLE = rf"(?P<title>[^.!?:;–—\n]{{1,{LONGEST}}}?)"
MARKS = tuple(re.compile(rf"{_TITLE}{mark}\s+{_REST}", re.DOTALL) for mark in (":", r"\s[–—]", r"\s-"))


def titled(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, with titles taken from their texts where all of them have one there."""
    if len(drafts) < FEWEST or any(draft.title for draft in drafts):
        return list(drafts)
    for mark in MARKS:
        found = [mark.fullmatch(draft.text) for draft in drafts]
        parts = [(match["title"].strip(), match["rest"]) for match in found if match is not None]
        if len(parts) < len(drafts) or len({title for title, _ in parts}) == 1:
            continue
        if all(len(title.split()) <= TITLE_WORDS for title, _ in parts):
            return [replace(d, title=title, text=rest) for d, (title, rest) in zip(drafts, parts, strict=True)]
    return list(drafts)
