"""German or English: by function words, and by the letters that lower-case German words have.

Deterministic, and a function of the one text: nothing is learnt from its neighbours.
"""

from __future__ import annotations

import re

from bisher.language.words import TELLING
from bisher.records import Lang

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
GERMAN_LETTERS = re.compile("[äöüß]")
NEITHER: Lang = "en"


def guess(text: str) -> Lang | None:
    """The language of a text, or None where it does not show.

    Capitalised words count only if they are function words: "Jürgen" is German in an English text, too.
    """
    german = english = 0
    for word in WORD.findall(text):
        lower = word.lower()
        german += lower in TELLING["de"] or (word[0].islower() and bool(GERMAN_LETTERS.search(word)))
        english += lower in TELLING["en"]
    if german == english:
        return None
    return "de" if german > english else "en"


def detect(text: str, fallback: Lang = NEITHER) -> Lang:
    """The language of a text; `fallback` where it does not show (a title of two names, say)."""
    return guess(text) or fallback
