"""Who turned out to be one person: ids by the id that they are known under."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from bisher.records import Merge, Reading


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
    """The reading with each id as it is known by now; nobody is named twice in a mention or on a side of a finding."""

    def ids(characters: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(gone.get(c, c) for c in characters))

    mentions = tuple(
        m if (who := ids(m.characters)) == m.characters else replace(m, characters=who) for m in reading.mentions
    )
    findings = tuple(
        f if (a := ids(f.a), b := ids(f.b)) == (f.a, f.b) else replace(f, a=a, b=b) for f in reading.findings
    )
    return replace(reading, mentions=mentions, findings=findings)
