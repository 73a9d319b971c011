"""Titles and forms of address: words that stand before a name and are no name by themselves."""

from __future__ import annotations

from typing import Final

_TITLES = """
dr prof mr mrs ms miss sir lady lord herr herrn frau fräulein graf gräfin baron baronin fürst fürstin prinz prinzessin
könig königin king queen prince princess count countess captain major colonel general sergeant inspector detective
doctor father mother sister brother uncle aunt onkel tante kommissar kommissarin hauptkommissar hauptkommissarin
kapitän schwester bruder pater pfarrer reverend judge professor direktor direktorin kommandant kommandantin
commander lieutenant officer agent don doña madame monsieur mme signora signor opa oma großvater großmutter grandpa
grandma pastor pastorin pfarrerin professorin doktor kapitänin oberst leutnant oberleutnant admiral konsul konsulin
herzogin duchess gouverneur gouverneurin governor bürgermeister bürgermeisterin senator senatorin präsident
präsidentin president minister ministerin kanzlerin chancellor botschafter botschafterin ambassador inspektor
inspektorin detektiv detektivin wachtmeister staatsanwalt staatsanwältin sheriff corporal rabbi imam
"""
TITLES: Final = frozenset(_TITLES.split())
"""Lower-cased, without a full stop; German and English in one, since a German text may well have a Mrs."""

_WOMEN = """
mrs ms miss lady frau fräulein gräfin baronin fürstin prinzessin königin queen princess countess mother sister aunt
tante kommissarin hauptkommissarin schwester direktorin pastorin pfarrerin professorin kapitänin konsulin herzogin
duchess gouverneurin bürgermeisterin senatorin präsidentin ministerin kanzlerin botschafterin inspektorin detektivin
staatsanwältin kommandantin doña madame mme signora oma großmutter grandma
"""
_MEN = """
mr sir lord herr herrn graf baron fürst prinz könig king prince count father brother uncle onkel kommissar
hauptkommissar bruder pater pfarrer direktor gouverneur bürgermeister botschafter inspektor detektiv wachtmeister
staatsanwalt don monsieur signor opa großvater grandpa
"""
TITLE_GENDERS: Final = {**dict.fromkeys(_WOMEN.split(), "f"), **dict.fromkeys(_MEN.split(), "m")}
"""Titles that only women, or only men, bear."""

_SAME = """
frau: mrs ms miss mme madame
fräulein: miss
ms: mrs miss
herr: mr
herrn: mr
doktor: doctor
tante: aunt
onkel: uncle
oma: grandma
großmutter: grandmother
opa: grandpa
großvater: grandfather
graf: count
gräfin: countess
prinz: prince
prinzessin: princess
könig: king
königin: queen
pater: father
bruder: brother
schwester: sister
"""
_ROWS: Final = [row.replace(":", "").split() for row in _SAME.strip().splitlines()]
_PAIRS: Final = [pair for one, *others in _ROWS for other in others for pair in ((one, other), (other, one))]
COUNTERPARTS: Final = {word: tuple(other for one, other in _PAIRS if one == word) for word, _ in _PAIRS}
"""A title, lower-cased, with those that whoever bears it may have in a text, mostly one of the other language."""

ADDRESSES: Final = {word: TITLE_GENDERS[word] for word in ("frau", "herr", "herrn", "mr", "mrs", "ms", "miss")}
"""Forms of address that anybody of a gender may be given, with that gender."""
