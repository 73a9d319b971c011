"""Words that a query may hold and that are not looked for: "everything between Anna and Ben". Data."""

from __future__ import annotations

from typing import Final

from bisher.language.words import words

IDLE: Final = words(
    """
    alles zwischen und oder mit von vom zu zum zur über der die das den dem des ein eine einen einem einer eines wo was
    wann wie ist sind war im in an am auf bei für als es
    everything all between and or with of from to about the a an where what when how is are was were on at for as it
    """
)
"""Lower-cased, German and English in one: a query is short, and nobody says what language it is in."""
