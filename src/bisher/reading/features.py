"""What a linguist would name about two places in a text, as small integers: the same for training and at run time."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from bisher.records import Span

ENDS = frozenset(".!?…:")
STEPS = (1, 2, 3, 4, 5, 7, 10, 15, 25, 40)
N_DISTANCE = 2 * len(STEPS) + 3
N_ANTECEDENT = len(STEPS) + 1
N_GAP = 4
N_MATCH = 4
N_RANK = 9
ELSEWHERE = len(STEPS) + 1
"""What a place in another sentence adds to how far a word is (`near`)."""
SOMEBODY, NOBODY = 2 * ELSEWHERE, 2 * ELSEWHERE + 1
"""How near all words are to somebody unknown, and to nobody."""
N_NEAR = NOBODY + 1


def sentence_of(text: str, spans: Sequence[Span]) -> list[int]:
    """A rough sentence index for each word: a new one begins after an end mark, a space and no small letter."""
    out, current = [], 0
    for i, span in enumerate(spans):
        out.append(current)
        if text[span.start] in ENDS and text[span.start] != ":" and i + 1 < len(spans):
            following = spans[i + 1]
            short = i > 0 and spans[i - 1].end - spans[i - 1].start <= 2 and text[span.start] == "."
            if following.start > span.end and not text[following.start].islower() and not short:
                current += 1
    return out


def distance(words: int) -> int:
    """Signed distance in words as one of N_DISTANCE buckets, 0 for none."""
    if words == 0:
        return 0
    bucket = bisect_right(STEPS, abs(words))
    return bucket + 1 if words > 0 else len(STEPS) + 2 + bucket


def antecedent(back: int) -> int:
    """How many mentions back (1 or more), as one of N_ANTECEDENT buckets."""
    return bisect_right(STEPS, back)


@lru_cache(maxsize=100_000)
def match(one: str, other: str) -> int:
    """0 nothing alike, 1 the same words (but for case and a genitive s), 2 one word shared, 3 a beginning shared."""
    a, b = one.lower(), other.lower()
    if a == b or a + "s" == b or b + "s" == a:
        return 1
    first, second = ({w.strip(".,'’-") for w in x.split()} for x in (a, b))
    stems = {w.rstrip("s") for w in first if len(w) > 2} & {w.rstrip("s") for w in second if len(w) > 2}
    if stems:
        return 2
    if len(a) > 4 and len(b) > 4 and a[:5] == b[:5]:
        return 3
    return 0


def rank(word: int, position: int, before: Sequence[int], after: Sequence[int]) -> int:
    """Which mention by nearness, before (1-4), after (5-8) or at (0) a word; `before` and `after` nearest first."""
    if position == word:
        return 0
    near = before if position < word else after
    place = min(near.index(position), 3)
    return 1 + place if position < word else 5 + place


def pairs(surfaces: Sequence[str], kinds: Sequence[int], sentences: Sequence[int]) -> NDArray[np.int64]:
    """(mentions, mentions, 4) of each two mentions: antecedent distance, sentence gap, kinds, match. A later one, which
    matters to groups alone, has a distance of its own."""
    n = len(surfaces)
    out = np.zeros((n, n, 4), np.int64)
    alike = {(one, other): match(one, other) for one in set(surfaces) for other in set(surfaces)}
    for i in range(n):
        for j in range(n):
            if i != j:
                out[i, j] = (
                    antecedent(i - j) if j < i else N_ANTECEDENT,
                    min(abs(sentences[i] - sentences[j]), N_GAP - 1),
                    kinds[i] * 3 + kinds[j],
                    alike[surfaces[i], surfaces[j]],
                )
    return out


def places(word: int, first: Sequence[int], last: Sequence[int], sentence: Sequence[int]) -> NDArray[np.int64]:
    """(spans, 3): distance, rank and sentence (before, same, after) of each span as seen from a trigger word. `first`
    and `last` are words of the spans, `sentence` that of each word."""
    where = [s if s > word else min(e, word) for s, e in zip(first, last, strict=True)]
    before = sorted({w for w in where if w < word}, reverse=True)
    after = sorted({w for w in where if w > word})
    out = np.zeros((len(where), 3), np.int64)
    for s, w in enumerate(where):
        gap = sentence[first[s]] - sentence[word]
        out[s] = distance(w - word), rank(word, w, before, after), 1 + max(-1, min(1, gap))
    return out


def near(
    first: Sequence[int], last: Sequence[int], sentence: Sequence[int], members: NDArray[np.bool_]
) -> NDArray[np.int64]:
    """(characters, words): how near a word is to the nearest mention of each character, as one of N_NEAR buckets, those
    of the same sentence before the others. `first` and `last` are words of the mentions, `members` (characters,
    mentions) whose they are, `sentence` that of each word."""
    out = np.full((len(members), len(sentence)), SOMEBODY, np.int64)
    word, of_word = np.arange(len(sentence)), np.asarray(sentence)
    for j, (start, end) in enumerate(zip(first, last, strict=True)):
        steps = np.maximum(np.maximum(start - word, word - end), 0)
        bucket = np.searchsorted(STEPS, steps, side="right") + ELSEWHERE * (of_word != sentence[start])
        out[members[:, j]] = np.minimum(out[members[:, j]], bucket)
    return out
