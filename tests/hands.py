"""A reader by hand, as small as can be: it knows some names, and that "liebt" and "loves" are love."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from bisher.records import Finding, Installment, Mention, Reading
from bisher.story import State

NAMES = ("Anna", "Ben", "Cleo", "Dirk", "Edda")
PAIR = re.compile(rf"({'|'.join(NAMES)}) (?:liebt|loves) ({'|'.join(NAMES)})")


class Hands:
    """Counts what it was asked to read."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def read(self, installment: Installment, state: State) -> Reading:
        """Names, and who loves whom."""
        self.asked.append(installment.text)
        ids = {person.names[0]: person.id for person in state.people}
        mentions = []
        for found in re.finditer("|".join(NAMES), installment.text):
            one = ids.setdefault(found[0], f"c{len(ids) + 1}")
            mentions.append(Mention(found.start(), found.end(), "name", (one,), found[0]))
        findings = [
            Finding("love", (ids[found[1]],), (ids[found[2]],), found.end(1) + 1, found.start(2) - 1)
            for found in PAIR.finditer(installment.text)
        ]
        return Reading(installment.number, tuple(mentions), (), tuple(findings))


def lines(count: int) -> list[str]:
    """Synopses, no two alike."""
    return [f"{NAMES[n % 5]} liebt {NAMES[(n + 2) % 5]} am Tag {n}." for n in range(1, count + 1)]


def labelled(texts: Sequence[str], first: int = 1, season: int = 1) -> str:
    """A file of synopses with labels."""
    return "".join(f"S{season:02d}E{n:02d}\n{text}\n\n" for n, text in enumerate(texts, first))


def write(path: Path, content: str | Sequence[str]) -> Path:
    """A file: its text as it is, or a line for each synopsis."""
    path.write_text(content if isinstance(content, str) else "".join(f"{line}\n" for line in content), encoding="utf-8")
    return path
