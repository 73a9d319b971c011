"""Who turned out to be one person: ids by the id that they are known under."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from bisher.records import UNKNOWN, Merge, Reading


def joined(gone: Mapping[str, str], merges: Iterable[Merge]) -> dict[str, str]:
    """The ids that are no more, with those that took their place, after some more merges."""
    now = dict(gone)
    for merge in merges:
        old, kept = now.get(merge.gone, merge.gone), now.get(merge.kept, merge.kept)
        if old != kept:
            now = {one: kept if other == old else other for one, other in now.items()}
            now[old] = kept
    return now


def resolved(reading: Reading, gone: Mapping[str, str]) -> Reading:
    """The reading with each id as it is known by now; nobody is named twice on one side."""
    if not gone:
        return reading

    def ids(characters: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(c if c == UNKNOWN else gone.get(c, c) for c in characters))

    return replace(
        reading,
        mentions=tuple(replace(m, characters=ids(m.characters)) for m in reading.mentions),
        findings=tuple(replace(f, a=ids(f.a), b=ids(f.b)) for f in reading.findings),
    )
