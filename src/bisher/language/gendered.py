"""Pronouns that tell whether one person is a woman or a man. Data.

German "ihm" and "sein" are left out: they may be those of "das Mädchen".
"""

from __future__ import annotations

from typing import Final, Literal

from bisher.records import Lang

GENDERED: Final[dict[Lang, dict[str, Literal["f", "m"]]]] = {
    "de": {"sie": "f", "ihr": "f", "ihre": "f", "ihren": "f", "ihrem": "f", "ihrer": "f", "er": "m", "ihn": "m"},
    "en": {"she": "f", "her": "f", "hers": "f", "he": "m", "him": "m", "his": "m"},
}
"""Lower-cased; only for mentions of one person alone ("sie" and "ihr" are plural, too)."""
