"""How high the lines of one column lie, when their order is settled.

The sum of the weighted distances to where the lines come from is the least possible with the separations kept: isotonic
regression under L1, by pooling adjacent violators with weighted medians (Robertson and Wright 1980; Ahuja and Orlin
2001). With the order given that is the total wiggle height of the column (Fröschl and Nöllenburg 2018), and, since
medians are taken of what is there, most lines go on straight.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

Weighted = tuple[float, float]
"""Where something would be best, and how much that counts."""


def settled(wanted: Sequence[Weighted], apart: Sequence[float], rigid: Sequence[bool]) -> tuple[float, ...]:
    """Places in ascending order. `apart[i]` is the least distance between places i and i + 1, and the very distance
    where `rigid[i]`."""
    offsets = [0.0, *accumulate(apart)]
    blocks: list[list[Weighted]] = []
    levels: list[float] = []
    for i, ((place, weight), offset) in enumerate(zip(wanted, offsets, strict=True)):
        block = [(place - offset, weight)]
        if i and rigid[i - 1]:
            block = blocks.pop() + block
            levels.pop()
        level = _median(block)
        while levels and levels[-1] >= level:
            block = blocks.pop() + block
            levels.pop()
            level = _median(block)
        blocks.append(block)
        levels.append(level)
    flat = [level for block, level in zip(blocks, levels, strict=True) for _ in block]
    return tuple(level + offset for level, offset in zip(flat, offsets, strict=True))


def drawn_in(places: Sequence[float], most: Sequence[float]) -> tuple[float, ...]:
    """The places with no two neighbours further apart than `most`: the middle one stays, the rest comes nearer."""
    middle = len(places) // 2
    out = list(places)
    for i in range(middle + 1, len(out)):
        out[i] = min(out[i], out[i - 1] + most[i - 1])
    for i in range(middle - 1, -1, -1):
        out[i] = max(out[i], out[i + 1] - most[i])
    return tuple(out)


def _median(block: Sequence[Weighted]) -> float:
    """The lower weighted median."""
    ordered = sorted(block)
    half = sum(weight for _, weight in ordered) / 2
    reached = 0.0
    for place, weight in ordered:
        reached += weight
        if reached >= half - 1e-9:
            return place
    return ordered[-1][0]
