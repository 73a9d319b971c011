"""By which words two part of whom neither is said to leave the other. Data, and how it is used."""

from __future__ import annotations

import re

_MUTUAL = re.compile(
    r"""\b(?:
    trennen | getrennt\w* | trennung\w* | auseinander\w* | vorbei | gescheitert | zerbrochen | zerbricht | entfremdet\w*
    | part(?:s|ed|ing)? | separat(?:e|es|ed|ing|ion) | split(?:s|ting)? | break-?\ ?up | broken?\ up
    | it(?:'s|’s|\ is|\ was)?\ over | estranged
    )\b(?! \s (?:with|from|von) \b)""",
    re.I | re.X,
)


def mutual(words: str) -> bool:
    """Whether the words of a parting are as true of the one as of the other ("trennen sich", "split up")."""
    return bool(_MUTUAL.search(words))
