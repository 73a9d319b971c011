"""Other names of the same person: short forms, other spellings, and names that the text says somebody goes by."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from bisher.language.folding import unaccented
from bisher.language.renaming import CALLED, CALLS
from bisher.records import Lang

SHORTEST = 3
"""Letters of a name that may be short for another."""
SPELLED = 4
"""Letters of a name that may be another one with one letter changed."""
SOUNDS = (("ks", "x"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("c", "k"), ("w", "v"), ("y", "i"), ("j", "i"))
PET = ("ie", "ey", "ee", "y", "i", "a", "o", "e", "s", "z")
"""Endings of pet names."""


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """A name word without what spellings differ in: accents, doubled letters, "Ksenia" and "Xenia"."""
    out = unaccented(word)
    for written, plain in SOUNDS:
        out = out.replace(written, plain)
    return "".join(letter for i, letter in enumerate(out) if i == 0 or letter != out[i - 1])


@lru_cache(maxsize=50_000)
def variant(word: str, other: str) -> bool:
    """Whether a name word may be one heard before by a short form or another spelling: "Bea" and "Beatrice", "Penny"
    and "Penelope", "Gus" and "Augustus", "Dez" and "Desmond", "Ilja" and "Ilya".

    Of such names in the series to train on, 243 of the 252 that fitted one person alone were that person's.
    """
    one, two = sound(word), sound(other)
    if min(len(word), len(other)) < SHORTEST or min(len(one), len(two)) < 2:
        return False
    if min(len(one), len(two)) >= SHORTEST and (one in two or one.startswith(two)):
        return True
    stem = next((one.removesuffix(ending) for ending in PET if one.endswith(ending)), "")
    if len(stem) >= 2 and two.startswith(stem):
        return True
    return min(len(one), len(two)) >= SPELLED and one[0] == two[0] and Levenshtein.distance(one, two) <= 1


def fits(name: tuple[str, ...], names: Iterable[tuple[str, ...]]) -> bool:
    """Whether a name of one word may be a variant of a word of one of the names (all as words, lower-cased)."""
    return len(name) == 1 and any(variant(name[0], word) for other in names for word in other)


def introduced(between: str, lang: Lang) -> bool:
    """Whether the text between two mentions says that the first goes by the second ("alias", ", genannt ")."""
    return bool(CALLED[lang].fullmatch(between.lower()))


def calls(between: str, after: str, lang: Lang) -> bool:
    """Whether the text between and after two mentions says that the first is a name for the second."""
    first, second = CALLS[lang]
    return bool(first.fullmatch(between.lower()) and second.match(after.lower()))
