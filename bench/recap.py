"""Compares ways to choose what a recap tells: `python bench/recap.py [--reading given|model] [--words 150] FILE...`.

For each annotated story, as of each third installment and the last: the share of gold turning points whose sentence a
recap cites (of all so far, and of those of the last five installments), the share of its lines that repeat an earlier
one, and the share that stands alone. `docs/recap.md` holds the table.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import bisher
from bisher import api
from bisher.choosing import Taste
from bisher.language.clauses import POINTING
from bisher.recap import recap
from bisher.records import Lang
from bisher.telling import Line
from bisher.view import View

LATELY = 5
VARIANTS = {
    "as it is": Taste(),
    "no flag of turning points": Taste(key=0),
    "no shares of types": Taste(often=0),
    "no recency": Taste(recent=0, lately=0),
    "without a price for length": Taste(cost=0),
    "full price for length": Taste(cost=1),
    "repetition for nothing": Taste(again=0, fresh=0),
    "standing alone for nothing": Taste(hangs=0),
    "standing alone twice as dear": Taste(hangs=2),
    "the latest alone": Taste(0, 0, 10, 0, 0, 0, 0, 0, 0, 0),
}
PRONOUNS: dict[Lang, re.Pattern[str]] = {
    "de": re.compile(r"\b(er|sie|ihn|ihm|ihr|ihre[mnrs]?|sein|seine[mnrs]?)\b", re.I),
    "en": re.compile(r"\b(he|she|him|her|his|they|them|their)\b", re.I),
}


@dataclass
class Counts:
    """What a variant did, over all stories and boundaries."""

    told: int = 0
    points: int = 0
    told_lately: int = 0
    points_lately: int = 0
    lines: int = 0
    again: int = 0
    alone: int = 0

    def row(self) -> str:
        """The figures in percent."""
        shares = (
            (self.told, self.points),
            (self.told_lately, self.points_lately),
            (self.again, self.lines),
            (self.alone, self.lines),
        )
        return " | ".join(f"{100 * some / max(1, of):.1f}" for some, of in shares) + f" | {self.lines}"


def main() -> None:
    """Print one line a variant."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("files", nargs="+", type=Path)
    options.add_argument("--reading", choices=("given", "model"), default="given")
    options.add_argument("--words", type=int, default=150)
    chosen = options.parse_args()
    pairs = list(_stories(chosen.files, chosen.reading))
    print("variant | turning points | of the last five | repeated | stand alone | lines")
    for name, taste in VARIANTS.items():
        counts = Counts()
        for gold, read in pairs:
            for number in boundaries(gold):
                count(counts, gold.as_of(number), read.as_of(number), taste, chosen.words)
        print(f"{name} | {counts.row()}", flush=True)


def _stories(files: Iterable[Path], reading: str) -> Iterator[tuple[api.Story, api.Story]]:
    """Each story as its annotation has it, and as it was read."""
    for file in files:
        gold = bisher.read(file, reading="given")
        yield gold, bisher.read(file) if reading == "model" else gold


def boundaries(story: api.Story) -> list[int]:
    """Each third installment, and the last."""
    last = story.state.number
    return sorted({*range(3, last + 1, 3), last})


def count(counts: Counts, gold: View, read: View, taste: Taste, words: int) -> None:
    """Add what one recap tells."""
    told = recap(read.told(), lang=gold.lang, words=words, taste=taste)
    lines = told.happened
    cited = {(c.number, c.sentence_index) for line in (*lines, *told.stands) for c in line.citations}
    points = turning_points(gold)
    late = {p for p in points if p[0] > gold.as_of - LATELY}
    counts.points += len(points)
    counts.told += len(points & cited)
    counts.points_lately += len(late)
    counts.told_lately += len(late & cited)
    counts.lines += len(lines)
    counts.again += repeated(lines)
    counts.alone += sum(stands_alone(line, gold) for line in lines)


def turning_points(gold: View) -> set[tuple[int, int]]:
    """Installment and sentence of each gold turning point."""
    return {
        (c.number, c.sentence_index)
        for reading in gold.readings
        for f in reading.findings
        if f.key
        for c in [gold.cite(reading.number, f.start, f.end)]
    }


def repeated(lines: Iterable[Line]) -> int:
    """Lines of which more than half of the longer words stand in one line before."""
    before: list[set[str]] = []
    again = 0
    for line in lines:
        own = {w.casefold() for w in re.findall(r"\w{4,}", line.text)}
        again += any(2 * len(own & other) > len(own) for other in before)
        before.append(own)
    return again


def stands_alone(line: Line, gold: View) -> bool:
    """Whether no pronoun comes before a name, and nothing points back at the beginning: by the line's text alone."""
    names = {word for c in gold.cast for use in c.names for word in use.name.split()}
    first = re.search(r"\w+", line.text)
    if first is None or first[0].lower() in POINTING[gold.lang]:
        return False
    pronoun = PRONOUNS[gold.lang].search(line.text)
    named = [m.start() for m in re.finditer(r"\w+", line.text) if m[0] in names or m[0].removesuffix("s") in names]
    return pronoun is None or any(place < pronoun.start() for place in named) or _answered(line.text, named)


def _answered(text: str, named: list[int]) -> bool:
    """Whether a clause that comes first has its name in the main clause that follows ("Als er kommt, geht Anna")."""
    comma = text.find(",")
    return comma > 0 and any(comma < place < comma + 40 for place in named)


if __name__ == "__main__":
    main()
