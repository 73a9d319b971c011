"""Titles and forms of address: words that stand before a name and are no name by themselves."""

from __future__ import annotations

from typing import Final

_TITLES = """
dr prof mr mrs ms miss sir lady lord herr herrn frau fräulein graf gräfin baron baronin fürst fürstin prinz prinzessin
könig königin king queen prince princess count countess captain major colonel general sergeant inspector detective
doctor father mother sister brother uncle aunt onkel tante kommissar kommissarin hauptkommissar hauptkommissarin
kapitän schwester bruder pater pfarrer reverend judge professor direktor direktorin kommandant kommandantin
commander lieutenant officer agent don doña madame monsieur mme signora signor opa oma großvater großmutter grandpa
grandma pastor
"""
TITLES: Final = frozenset(_TITLES.split())
"""Lower-cased, without a full stop; German and English in one, since a German text may well have a Mrs."""

_WOMEN = """
mrs ms miss lady frau fräulein gräfin baronin fürstin prinzessin königin queen princess countess mother sister aunt
tante kommissarin hauptkommissarin schwester direktorin doña madame mme signora oma großmutter grandma
"""
_MEN = """
mr sir lord herr herrn graf baron fürst prinz könig king prince count father brother uncle onkel kommissar
hauptkommissar bruder pater pfarrer direktor don monsieur signor opa großvater grandpa
"""
TITLE_GENDERS: Final = {**dict.fromkeys(_WOMEN.split(), "f"), **dict.fromkeys(_MEN.split(), "m")}
"""Titles that only women, or only men, bear."""
