"""How wide text is, without a font at hand: rather too wide than too narrow.

Widths are those of the common sans-serif faces (Inter, Helvetica, Segoe, Noto Sans) at a semi-bold weight, by classes
of characters, in parts of the font size. DejaVu Sans, the widest fallback, is within the margin of `ROOM`.
"""

from __future__ import annotations

import unicodedata

ROOM = 1.08
"""Allowance for faces that are wider."""
_NARROW = frozenset("iljtfIJ.,:;'’‘|!()[]-/ ")
_WIDE = frozenset("mwMW@%&—…")


def width(text: str, size: float) -> float:
    """The width of a line of text, in the unit of `size`, the font size."""
    return round(ROOM * size * sum(map(_advance, text)), 1)


def _advance(character: str) -> float:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Mn"):
        return 0.0
    if unicodedata.east_asian_width(character) in ("W", "F"):
        return 1.0
    if character in _NARROW:
        return 0.34
    if character in _WIDE:
        return 0.9
    return 0.7 if character.isupper() else 0.6


def fitted(text: str, size: float, room: float) -> str:
    """The text, shortened at its end with an ellipsis where it is wider than `room`."""
    if width(text, size) <= room:
        return text
    end, taken = 0, 0.0
    for character in text:
        taken += _advance(character)
        if round(ROOM * size * (taken + _advance("…")), 1) > room:
            break
        end += 1
    return text[:end].rstrip() + "…"
