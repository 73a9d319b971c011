"""Words of a text as keys to search by: the word itself, and its stem by the Snowball stemmers (Porter 2001)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import snowballstemmer

from bisher.language.folding import without_umlauts
from bisher.records import Lang

WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*(?:['’](?:[^\W_]|[\u0300-\u036f])+)*")
_POSSESSIVE = re.compile(r"['’]s$")
_STEMMERS = {"de": "german", "en": "english"}


@dataclass(frozen=True, slots=True)
class Token:
    """A word at `start`..`end` (code points, end exclusive) with its keys; case, accents and umlauts do not count."""

    start: int
    end: int
    word: str
    stem: str


def tokens(text: str, lang: Lang, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """The words from `start` to `end` of a text, in order."""
    for found in WORD.finditer(text, start, len(text) if end is None else end):
        yield Token(found.start(), found.end(), word_key(found[0]), stem_key(found[0], lang))


@lru_cache(maxsize=1 << 16)
def word_key(word: str) -> str:
    """The word as it is written, but for case, accents, umlauts and an English possessive."""
    return without_umlauts(_POSSESSIVE.sub("", word))


@lru_cache(maxsize=1 << 16)
def stem_key(word: str, lang: Lang) -> str:
    """What the forms of a word have in common: one key for "heiratet" and "heiraten", "marries" and "married"."""
    plain = unicodedata.normalize("NFC", word).lower().replace("’", "'")
    # A stemmer keeps state while it works: one for each word, so that threads do not meet in it.
    return without_umlauts(snowballstemmer.stemmer(_STEMMERS[lang]).stemWord(plain))
