"""What tables of synopses call their columns, German and English."""

from __future__ import annotations

from typing import Final

COLUMNS: Final = frozenset(
    "nr nummer staffel folge episode titel name inhalt inhaltsangabe beschreibung handlung sendedatum erstausstrahlung "
    "sprache no number season title synopsis plot overview summary desc description airdate air_date aired language "
    "special".split()
)
"""Lower-cased, without the full stop of an abbreviation."""
