"""When two words are one word in two spellings."""

from __future__ import annotations

from bisher import naming
from bisher.language.folding import without_umlauts

SHORTEST = 4
"""Shorter words that differ in a letter are two words."""
LONG = 8
"""From this length on two letters may differ."""
ENDINGS = frozenset("n r i y ie".split())
"""Of cases ("Silberner Rabe") and pet forms ("Berndi"). The -s of a genitive is left out before."""


def one_word(one: str, other: str) -> bool:
    """Whether two words of names are likely to be one in two spellings: not the same, and no more apart than a slip.
    Endings and short forms ("Rafa") make no other spelling."""
    if one.endswith("s") != other.endswith("s"):
        one, other = one.removesuffix("s"), other.removesuffix("s")
    a, b = without_umlauts(one), without_umlauts(other)
    if a == b:
        return one.casefold() != other.casefold()
    short, long = sorted((one.casefold(), other.casefold()), key=len)
    if len(short) < SHORTEST or long.removeprefix(short) in ENDINGS:
        return False
    if long.startswith(short) and len(long) - len(short) > 1:
        return False
    from rapidfuzz.distance import OSA

    most = 2 if min(len(a), len(b)) >= LONG else 1
    return a[0] == b[0] and OSA.distance(a, b, score_cutoff=most) <= most


def one_name(one: str, other: str) -> bool:
    """Whether two names have as many words, all the same but at least one in another spelling. Titles do not count."""
    a, b = naming.bare_words(one), naming.bare_words(other)
    apart = [(x, y) for x, y in zip(a, b, strict=False) if x.casefold() != y.casefold()]
    return len(a) == len(b) and bool(apart) and all(one_word(x, y) for x, y in apart)


def spelt_otherwise(one: str, other: str) -> tuple[str, str] | None:
    """The first word of a name with its other spelling in the other name, none where there is no such."""
    a, b = naming.bare_words(one), naming.bare_words(other)
    own, others = [x for x in a if x not in b], [y for y in b if y not in a]
    return next(((x, y) for x in own for y in others if one_word(x, y)), None)
