"""How old the text says that somebody is: "die 17-jährige Nele", "Ole wird 30", "the 17-year-old", "her 30th birthday".

Only words that say how old somebody is now are taken, not "mit 17 hatte sie …" or "at seventeen, she had …". `\\ue000`
stands for the first letter of a mention of one person, `\\ue001` for each further one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bisher.language.numbers import NUMBERS
from bisher.records import Lang, Mention

_FIRST, _REST, _GROUP = "\ue000", "\ue001", "\ue002"
_OWN = str.maketrans(dict.fromkeys((_FIRST, _REST, _GROUP), "\ufffd"))
"""Takes out of a text what stands for mentions, at the same length."""
_WHO = f"(?P<who>{_FIRST}{_REST}*)"
_END = r"(?=\s*(?:$|[.,;:!?…)–—-]))"


def _number(lang: Lang) -> str:
    longest_first = sorted(NUMBERS[lang], key=len, reverse=True)
    return rf"(?<![\w.,])(?P<age>\d{{1,3}}|{'|'.join(longest_first)})"


_N = {lang: _number(lang) for lang in NUMBERS}
_PATTERNS: Final[dict[Lang, tuple[str, ...]]] = {
    "de": (
        rf"{_N['de']}-?jährige[rnms]?\s+(?:[a-zäöüß-]+\s+){{0,2}}{_WHO}",
        rf"{_WHO}\s+\({_N['de']}\)",
        rf"{_WHO},\s+{_N['de']}(?:\s+Jahre(?:\s+alt)?)?,",
        rf"{_WHO}\s+(?:ist|wird)\s+(?:[a-zäöüß]+\s+){{0,2}}{_N['de']}(?:\s+Jahre(?:\s+alt)?)?{_END}",
        rf"(?:ist|wird)\s+{_WHO}\s+(?:[a-zäöüß]+\s+){{0,2}}{_N['de']}(?:\s+Jahre(?:\s+alt)?)?{_END}",
        rf"{_WHO}\s+{_N['de']}\.\s+Geburtstag",
    ),
    "en": (
        rf"{_N['en']}[-\s]years?[-\s]old\s+(?:[a-z-]+\s+){{0,2}}{_WHO}",
        rf"{_WHO}\s+\({_N['en']}\)",
        rf"{_WHO},\s+(?:aged\s+)?{_N['en']}(?:\s+years\s+old)?,",
        rf"{_WHO}\s+(?:is|turns|has\s+turned|has\s+just\s+turned)\s+(?:only\s+|just\s+|now\s+)?{_N['en']}"
        rf"(?:\s+years\s+old)?{_END}",
        rf"{_WHO}(?:['’]s?)?\s+{_N['en']}(?:st|nd|rd|th)\s+birthday",
    ),
}
_COMPILED = {lang: tuple(re.compile(pattern, re.I) for pattern in all_) for lang, all_ in _PATTERNS.items()}
_NOUN: Final[dict[Lang, re.Pattern[str]]] = {
    "de": re.compile(rf"{_N['de']}-?jährige[rnms]?", re.I),
    "en": re.compile(rf"{_N['en']}[-\s]years?[-\s]olds?", re.I),
}
"""A person called by their age: "der 17-Jährige", "the 17-year-old"."""

_OTHER_TIMES: Final[dict[Lang, re.Pattern[str]]] = {
    "de": re.compile(r"\b(?:Rückblende|Rückblick|damals|einst|seinerzeit|vor\s+\w+\s+Jahren|[Ii]m Jahr|1[5-9]\d\d)\b"),
    "en": re.compile(r"\b(?:flashbacks?|back then|once|years (?:ago|before|earlier)|[Ii]n (?:the year )?1[5-9]\d\d)\b"),
}
"""Words by which a sentence tells of another time than that of its installment."""


@dataclass(frozen=True, slots=True)
class Age:
    """Somebody's age in years, by the words at `start`..`end` of the text (code points, end exclusive)."""

    character: str
    years: int
    start: int
    end: int


def ages(text: str, lang: Lang, mentions: Sequence[Mention]) -> Iterator[Age]:
    """The ages that a text tells of those who are mentioned in it, in the order of its patterns."""
    masked = list(text.translate(_OWN))
    who: dict[int, str] = {}
    for mention in mentions:
        alone = len(mention.characters) == 1
        length = mention.end - mention.start
        found = _NOUN[lang].fullmatch(text, mention.start, mention.end) if alone else None
        if found:
            yield Age(mention.characters[0], _value(found["age"], lang), mention.start, mention.end)
        masked[mention.start : mention.end] = _FIRST + _REST * (length - 1) if alone else _GROUP * length
        who[mention.start] = mention.characters[0]
    shape = "".join(masked)
    for pattern in _COMPILED[lang]:
        for found in pattern.finditer(shape):
            yield Age(who[found.start("who")], _value(found["age"], lang), found.start(), found.end())


def of_now(sentence: str, lang: Lang) -> bool:
    """Whether the ages in a sentence are those of the time of its installment, and not of a flashback."""
    return _OTHER_TIMES[lang].search(sentence) is None


def _value(word: str, lang: Lang) -> int:
    """What a number says. Words are compared as the patterns do, for which "ſ" is an s and "ı" an i."""
    if word.isdecimal():
        return int(word)
    return next(value for name, value in NUMBERS[lang].items() if re.fullmatch(name, word, re.I))
