"""What lines about the making of an installment begin with ("Regie: …", "Original air date: …"). Data."""

from __future__ import annotations

import re
from typing import Final

_KEYS = """
erstausstrahlung|deutsche erstausstrahlung|deutschsprachige erstausstrahlung|originalausstrahlung|ausstrahlung
sendetermin|sendedatum|erstsendung|tv-premiere|streaming-premiere
regie|drehbuch|buch|autor|autorin|autoren|kamera|schnitt|musik|produktion|produktionscode|produktionsnummer
originaltitel|laufzeit|länge|spieldauer|dauer|fsk|altersfreigabe|quote|einschaltquote|reichweite
besetzung|darsteller|gastdarsteller|gaststar|gaststars
original air date|air date|airdate|aired|first aired|original release date|release date|released|first broadcast
director|directors|writer|writers|directed by|written by|teleplay by|story by|screenplay|produced by|music by
production code|prod. code|runtime|running time|length|viewers|u.s. viewers|us viewers|uk viewers|rating
cast|guest star|guest stars|guest cast|co-starring
"""
_KEY = "|".join(re.escape(key) for key in _KEYS.strip().replace("\n", "|").split("|"))
_BOLD = r"(?:\*\*|__)?"
CREDIT: Final = re.compile(
    rf"(?:[-*•]\s+)?{_BOLD}(?:(?i:{_KEY})(?:\s*\([^()]*\))?{_BOLD}\s*:{_BOLD}"
    rf"|(?:Directed|Written|Teleplay) by{_BOLD}(?=\s+[A-ZÀ-Þ]))\s*\S.*"
)
"""A whole line of the kind, in either language."""
