"""Numbers up to 99 as words, German and English: cardinal, and ordinal as headings count with them."""

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

_ORDINALS: Final[dict[Lang, tuple[str, ...]]] = {
    "de": tuple("erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte".split()),
    "en": tuple("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()),
}
"""Those that are more than the cardinal with an ending; compounds end in them, too: "twenty-first"."""
ENGLISH_ONES: Final = (*_UNITS["en"], *_ORDINALS["en"][:9])
"""What may stand behind a ten, with a hyphen or a space: "twenty one"."""


def _counting(lang: Lang) -> dict[str, int]:
    irregular = dict(enumerate(_ORDINALS[lang], 1))
    words = dict(NUMBERS[lang])
    for word, value in NUMBERS[lang].items():
        tens, _, unit = word.partition("-")
        if value in irregular:
            words[irregular[value]] = value
        elif lang == "de":
            words[f"{word}{'te' if value < 20 else 'ste'}"] = value
        elif unit:
            words[f"{tens}-{irregular[value % 10]}"] = value
        else:
            words[f"{word.removesuffix('y')}ieth" if word.endswith("y") else f"{word}th"] = value
    return words


COUNTING: Final[dict[str, int]] = {**_counting("de"), **_counting("en"), "eins": 1}
"""What installments and seasons are counted with, in either language. German 1 is "eins" or "erste": "ein Teil" is no
number."""
del COUNTING["ein"]
