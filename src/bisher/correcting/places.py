"""Where a place of a correction is in the texts: sentences, words, mentions and findings."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bisher.correcting.nouns import Place
from bisher.errors import InputError
from bisher.records import Finding, Installment, Mention, Reading, Span


def stretch(installments: Sequence[Installment], place: Place) -> Span:
    """The installment or sentence of a place, as a span of its text. Raises InputError where there is none."""
    if place.number > len(installments):
        raise InputError(f"installment {place.number} was not reached as of {len(installments)}")
    installment = installments[place.number - 1]
    if place.sentence is None:
        return Span(0, len(installment.text))
    sentences = installment.sentences or (Span(0, len(installment.text)),)
    if place.sentence > len(sentences):
        raise InputError(f"installment {place.number} has no sentence {place.sentence}", f"it has {len(sentences)}")
    return sentences[place.sentence - 1]


def words_at(installments: Sequence[Installment], place: Place) -> Span:
    """The words of a place in its text: whole words first, then parts of words. Raises InputError where the text does
    not have them there."""
    inside = stretch(installments, place)
    text = installments[place.number - 1].text
    spelt = r"\s+".join(map(re.escape, place.words.split()))
    for pattern in (rf"(?<!\w){spelt}(?!\w)", spelt):
        found = list(re.compile(pattern).finditer(text, inside.start, inside.end))
        if len(found) >= place.nth:
            match = found[place.nth - 1]
            return Span(match.start(), match.end())
    raise InputError(f"{place.number}:{place.sentence} does not say {_which(place)}")


def mentions_at(installments: Sequence[Installment], readings: Sequence[Reading], place: Place) -> tuple[Mention, ...]:
    """The mentions that begin in a place, in order; with words, the one that has just these words.

    Raises InputError where there is no such place.
    """
    inside = stretch(installments, place)
    text = installments[place.number - 1].text
    mentions = sorted(readings[place.number - 1].mentions, key=lambda m: (m.start, m.end))
    within = tuple(m for m in mentions if inside.start <= m.start < inside.end)
    if not place.words:
        return within
    same = [m for m in within if text[m.start : m.end].split() == place.words.split()]
    return tuple(same[place.nth - 1 : place.nth])


def findings_at(installments: Sequence[Installment], readings: Sequence[Reading], place: Place) -> tuple[Finding, ...]:
    """The findings whose words begin in a place; with words, those that rest on just these words.

    Raises InputError where there is no such place.
    """
    inside = stretch(installments, place)
    text = installments[place.number - 1].text
    within = tuple(f for f in readings[place.number - 1].findings if inside.start <= f.start < inside.end)
    if not place.words:
        return within
    return tuple(f for f in within if text[f.start : f.end].split() == place.words.split())


def place_of(installments: Sequence[Installment], number: int, start: int, end: int) -> Place:
    """The place of some words of an installment, as `words_at` finds them again."""
    installment = installments[number - 1]
    sentences = installment.sentences or (Span(0, len(installment.text)),)
    sentence = max(1, sum(s.start <= start for s in sentences))
    return Place(number, sentence, " ".join(installment.text[start:end].split()))


def _which(place: Place) -> str:
    return f"{place.words!r}" if place.nth == 1 else f"{place.words!r} {place.nth} times"
