"""Numbers up to 99 as words, German and English."""

from __future__ import annotations

from typing import Final

from bisher.records import Lang

_UNITS: Final[dict[Lang, tuple[str, ...]]] = {
    "de": tuple("ein zwei drei vier fünf sechs sieben acht neun".split()),
    "en": tuple("one two three four five six seven eight nine".split()),
}
_TEENS: Final[dict[Lang, tuple[str, ...]]] = {
    "de": tuple("zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split()),
    "en": tuple("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()),
}
_TENS: Final[dict[Lang, tuple[str, ...]]] = {
    "de": tuple("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()),
    "en": tuple("twenty thirty forty fifty sixty seventy eighty ninety".split()),
}


def _named(lang: Lang) -> dict[str, int]:
    units, teens, tens = _UNITS[lang], _TEENS[lang], _TENS[lang]
    words = {word: value for value, word in enumerate(units, 1)}
    words |= {word: value for value, word in enumerate(teens, 10)}
    for ten, word in enumerate(tens, 2):
        words[word] = 10 * ten
        for one, unit in enumerate(units, 1):
            words[f"{unit}und{word}" if lang == "de" else f"{word}-{unit}"] = 10 * ten + one
    return words


NUMBERS: Final[dict[Lang, dict[str, int]]] = {"de": _named("de"), "en": _named("en")}
"""Lower-cased words with their values. German 1 is "ein", as it stands before a noun or in a compound."""
