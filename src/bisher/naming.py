"""What to call somebody: the best name as of a boundary, and who is meant by a name that a user types."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence

from bisher.reading.memory import TITLES
from bisher.records import Character

ENOUGH = 80.0
"""Of 100, how alike a name that is typed must be to count as a slip."""


def best(counts: Mapping[str, int]) -> str:
    """The fullest name used so far: more words that are no title first, then with a title, then the more frequent, then
    the earlier. "" for none. `counts` maps names to uses, in the order of first use."""
    order = {name: i for i, name in enumerate(counts)}
    return max(counts, key=lambda name: (*_fullness(name), counts[name], -order[name]), default="")


def _fullness(name: str) -> tuple[bool, int, int]:
    words = re.findall(r"[\w'’-]+", name)
    bare = [w for w in words if w.rstrip(".").lower() not in TITLES]
    return bool(bare), min(len(bare), 3), min(len(words) - len(bare), 1)


def folded(text: str) -> str:
    """A text for comparing: without case, accents and umlauts; ß as ss, ä as a."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def find(cast: Sequence[Character], wanted: str) -> tuple[Character, ...]:
    """Who may be meant, the best tier alone: id or a whole name, then a word of a name, then a describing noun, then a
    name that is nearly the same (rapidfuzz ratio). In the order of the cast; the fuzzy ones by likeness."""
    key = _folded_umlauts(wanted)
    if not key:
        return ()
    tiers: tuple[Callable[[Character], bool], ...] = (
        lambda c: c.id == wanted or key in map(_folded_umlauts, _names(c)),
        lambda c: any(set(key.split()) <= set(re.findall(r"\w+", _folded_umlauts(n))) for n in _names(c)),
        lambda c: key in {_folded_umlauts(role.word) for role in c.roles} or key == _folded_umlauts(c.name),
    )
    for tier in tiers:
        if found := tuple(c for c in cast if tier(c)):
            return found
    return _alike(cast, key)


def _names(character: Character) -> Iterable[str]:
    return (use.name for use in character.names)


def _folded_umlauts(text: str) -> str:
    """As `folded`, where "Müller", "Mueller" and "Muller" are one."""
    return re.sub(r"([aou])e", r"\1", folded(text))


def _alike(cast: Sequence[Character], key: str) -> tuple[Character, ...]:
    from rapidfuzz import fuzz

    scored = []
    for i, character in enumerate(cast):
        words = {w for n in _names(character) for w in (_folded_umlauts(n), *re.findall(r"\w+", _folded_umlauts(n)))}
        likeness = max((fuzz.ratio(key, word) for word in words), default=0.0)
        if likeness >= ENOUGH:
            scored.append((-likeness, i, character))
    return tuple(character for _, _, character in sorted(scored, key=lambda s: s[:2]))
