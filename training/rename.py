"""The same story with other names: so that no name of the corpus is learned by heart, and many names' genders are."""

from __future__ import annotations

import copy
import random
import re
from collections.abc import Mapping
from typing import Any

from bisher.language.first_names import gender_of
from bisher.language.titles import TITLES

WORD = re.compile(r"\w[\w’'-]*\w|\w")
SHARE = 0.7
"""Of the characters whose first name is known as one."""


def rename(story: dict[str, Any], pools: Mapping[str, list[str]], rng: random.Random) -> dict[str, Any]:
    """A copy of a loaded story in which known first names are replaced by others of the same gender (`pools`: f, m).

    Offsets of mentions and facts move with the text. Whoever has two names that begin alike (a nickname) keeps them.
    """
    swaps = _swaps(story["cast"], pools, rng)
    out = copy.deepcopy(story)
    for person in out["cast"].values():
        person["names"] = [_replaced(name, swaps) for name in person["names"]]
    for installment in out["installments"]:
        _rewrite(installment, swaps)
    return out


def _swaps(cast: Mapping[str, Any], pools: Mapping[str, list[str]], rng: random.Random) -> dict[str, str]:
    taken = {w.lower() for p in cast.values() for n in p["names"] for w in WORD.findall(n)}
    swaps: dict[str, str] = {}
    for person in cast.values():
        tokens = {w for n in person["names"] for w in WORD.findall(n) if w[:1].isupper() and w.lower() not in TITLES}
        known = [w for w in sorted(tokens) if gender_of(w) == person["gender"] and person["gender"] in pools]
        if len(known) != 1 or any(a != b and a[:3] == b[:3] for a in tokens for b in known) or rng.random() > SHARE:
            continue
        free = [n for n in rng.sample(pools[person["gender"]], 20) if n not in taken]
        if free and known[0] not in swaps:
            swaps[known[0]] = free[0].capitalize()
            taken.add(free[0])
    return swaps


def _replaced(text: str, swaps: Mapping[str, str]) -> str:
    def other(match: re.Match[str]) -> str:
        word = match[0]
        for ending in ("", "s", "'s", "’s", "'", "’"):
            stem = word.removesuffix(ending) if ending else word
            if stem in swaps and word.endswith(ending):
                return swaps[stem] + ending
        return word

    return WORD.sub(other, text)


def _rewrite(installment: dict[str, Any], swaps: Mapping[str, str]) -> None:
    """Replace inside the mentions only; everything else keeps its words and moves."""
    text, out, at = installment["text"], "", 0
    moves: list[tuple[int, int, int, int]] = []
    for m in installment["mentions"]:
        surface = _replaced(m["surface"], swaps) if m["ids"][0][0] not in "@#*" else m["surface"]
        out += text[at : m["start"]]
        moves.append((m["start"], m["end"], len(out), len(out) + len(surface)))
        out += surface
        at = m["end"]
    installment["text"] = out + text[at:]

    def moved(offset: int, end: bool) -> int:
        shift = 0
        for start, stop, new_start, new_stop in moves:
            if offset >= stop and (end or offset > start):
                shift = new_stop - stop
                if offset == stop:
                    return new_stop
            elif start < offset < stop:
                return new_stop if end else new_start
            elif offset == start and not end:
                return new_start
        return offset + shift

    for m, (_, _, start, stop) in zip(installment["mentions"], moves, strict=True):
        m["start"], m["end"], m["surface"] = start, stop, installment["text"][start:stop]
    for fact in installment["facts"]:
        fact["start"], fact["end"] = moved(fact["start"], False), moved(fact["end"], True)
        fact["quote"] = installment["text"][fact["start"] : fact["end"]]
