"""What to call somebody: the best name as of a boundary, and who is meant by a name that a user types."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from bisher.language.cases import listed, nominative
from bisher.language.folding import unaccented, without_umlauts
from bisher.language.reasons import Advantage
from bisher.language.titles import COUNTERPARTS, TITLES
from bisher.records import Character

ENOUGH = 80.0
"""Of 100, how alike a name that is typed must be to count as a slip."""
_PET = re.compile(r"(?:chen|lein|ie|i|y)$")
"""Endings of pet names, German and English."""


def best(counts: Mapping[str, int]) -> str:
    """The fullest name used so far, "" for none. `counts` maps names to uses, in the order of first use.

    More words that are no title come first (three are as good as more), then the more frequent (where only a part of a
    name is used, it counts), then the one with a title, then the earlier. Titles alone are no name, and a short form of
    an earlier name never displaces it. It is told in the nominative, as it may never stand in the text.
    """
    ranks = _ranks(counts)
    return nominative(max(ranks, key=lambda name: ranks[name], default=""))


def advantage(counts: Mapping[str, int]) -> Advantage:
    """By what the best name comes before the next best; "only" where there is no other, "" where there is none."""
    ranks = sorted(_ranks(counts).values(), reverse=True)
    if len(ranks) < 2:
        return "only" if ranks else ""
    factors: tuple[Advantage, ...] = ("words", "uses", "title", "first")
    return next(factor for factor, one, other in zip(factors, *ranks[:2], strict=True) if one != other)


def _ranks(counts: Mapping[str, int]) -> dict[str, tuple[int, int, bool, int]]:
    """The names that may be the best one, each with what speaks for it, in the order of weight."""
    candidates: list[str] = []
    for name in counts:
        if bare_words(name) and not any(is_short_for(name, earlier) for earlier in candidates):
            candidates.append(name)

    def rank(name: str, order: int) -> tuple[int, int, bool, int]:
        full, titled = _fullness(name)
        parts = {*bare_words(name)}
        uses = sum(count for other, count in counts.items() if parts.issuperset(bare_words(other)))
        return full, uses, titled, -order

    return {name: rank(name, order) for order, name in enumerate(candidates)}


def bare_words(name: str) -> list[str]:
    """The words of a name that are no titles."""
    return [w for w in _words(name) if w.lower() not in TITLES]


def _fullness(name: str) -> tuple[int, bool]:
    bare = bare_words(name)
    return min(len(bare), 3), len(bare) < len(_words(name))


def _words(name: str) -> list[str]:
    return re.findall(r"\w+(?:['’-]\w+)*", name)


def is_short_for(name: str, other: str) -> bool:
    """Whether a name of one word is a short or pet form of the other's first one: "Max" and "Maxi" of "Maximilian"."""
    short, long = bare_words(name), bare_words(other)
    if len(short) != 1 or not long or (one := folded(short[0])) == (full := folded(long[0])):
        return False
    stem = _PET.sub("", one)
    return len(stem) >= 3 and full.startswith(stem) and (stem != one or len(one) < len(full))


def folded(text: str) -> str:
    """A text for comparing: without case, accents and umlauts; ß as ss, ä as a."""
    return " ".join(unaccented(text).split())


def find(cast: Sequence[Character], wanted: str) -> tuple[Character, ...]:
    """Who may be meant, the best tier alone: id or a whole name, then a word of a name, then a describing noun, then a
    name that is nearly the same (rapidfuzz ratio). In the order of the cast; the fuzzy ones by likeness."""
    for tier in (named, described, alike):
        if found := tier(cast, wanted):
            return found
    return ()


def named(cast: Sequence[Character], wanted: str) -> tuple[Character, ...]:
    """Who has the id or the whole name in any case, else whose name has all of the words, else who has it with the
    title of the other language ("Frau Novak" of Mrs. Novak)."""
    return _named(cast, wanted) or next((found for name in _retitled(wanted) if (found := _named(cast, name))), ())


def _named(cast: Sequence[Character], wanted: str) -> tuple[Character, ...]:
    wanted = nominative(wanted)
    key = _folded_umlauts(wanted)
    parts = _parts(wanted)
    if not parts:
        return ()
    whole = tuple(c for c in cast if c.id == wanted or key in map(_folded_umlauts, _names(c)))
    return whole or namesakes(cast, wanted)


def _retitled(name: str) -> Iterator[str]:
    """A name that begins with a title, with each that the other language has for it; a title alone is no name."""
    first, _, rest = nominative(name).partition(" ")
    if rest:
        yield from (f"{title} {rest}" for title in COUNTERPARTS.get(first.lower().rstrip("."), ()))


def namesakes(cast: Sequence[Character], wanted: str) -> tuple[Character, ...]:
    """Everybody one of whose names has all of the words."""
    parts = _parts(nominative(wanted))
    return tuple(c for c in cast if parts and any(parts <= _parts(n) for n in _names(c)))


def described(cast: Sequence[Character], wanted: str) -> tuple[Character, ...]:
    """Whom a text described by the noun, as it is listed or as it stands there first; of men in any case."""
    keys = {_folded_umlauts(form) for form in (wanted, listed(wanted, "", "m", "de")) if form}
    words = ((c, (c.name, *(w for r in c.roles for w in (r.word, r.citation.quote)))) for c in cast)
    return tuple(c for c, some in words if not keys.isdisjoint(map(_folded_umlauts, some)))


def _names(character: Character) -> Iterable[str]:
    own = (use.name for use in character.names)
    names = dict.fromkeys((character.name, *own)) if character.named else own
    return map(nominative, names)


@lru_cache(maxsize=8192)
def _folded_umlauts(text: str) -> str:
    """As `folded`, where "Müller", "Mueller" and "Muller" are one."""
    return " ".join(without_umlauts(text).split())


@lru_cache(maxsize=8192)
def _parts(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", _folded_umlauts(text)))


def alike(cast: Sequence[Character], wanted: str) -> tuple[Character, ...]:
    """Whose name, or a word of it, is nearly the same; the likest first."""
    from rapidfuzz import fuzz

    key = _folded_umlauts(wanted)
    scored = []
    for i, character in enumerate(cast):
        words = {w for n in _names(character) for w in (_folded_umlauts(n), *_parts(n))}
        likeness = max((fuzz.ratio(key, word) for word in words), default=0.0)
        if likeness >= ENOUGH:
            scored.append((-likeness, i, character))
    return tuple(character for _, _, character in sorted(scored, key=lambda s: s[:2]))
