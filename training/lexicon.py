"""Which words are triggers of events: `python -m training.lexicon OUT.json`.

For each stem of the training corpus and the phrase bank, how much likelier than any word it is to be the trigger of a
type: a log-odds ratio, with the type's frequency as a prior that counts as much as `PRIOR` occurrences. Of a trigger of
several words the one counts that is in triggers of its type most often for as often as it occurs.
Relations are left out: their words ("Freund") are common, and whose they are is for the heads to say.
"""

from __future__ import annotations

import json
import math
import random
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bisher.language.first_names import first_names
from bisher.language.stemming import stem_key
from bisher.reading.labels import EVENTS
from bisher.reading.tokens import words
from training.data import CORPORA, ROOT, inside, load_story
from training.phrases import phrases, stories

PRIOR = 5
LEAST = 0.5
"""Smaller ratios are left out."""


def sources() -> Iterable[dict[str, Any]]:
    """All series to train on, and one story of every phrase."""
    for folder in CORPORA:
        yield from map(load_story, sorted(folder.glob("*.story")))
    pools = {**{g: sorted(first_names(g)) for g in ("f", "m")}, "last": ["Holm"]}
    for path in sorted((ROOT / "corpus" / "phrases").glob("*.txt")):
        yield from stories(phrases(path), path.name[:2], pools, random.Random(0))


Stem = tuple[str, str]
"""Language and stem."""


def triggers(given: Iterable[dict[str, Any]]) -> tuple[Counter[Stem], list[tuple[list[Stem], str]]]:
    """How often each stem occurs, and the stems of each event's trigger with its type."""
    seen: Counter[Stem] = Counter()
    found = []
    for story in given:
        lang = story["meta"]["lang"]
        for installment in story["installments"]:
            text, spans = installment["text"], words(installment["text"])
            stems = [(lang, stem_key(text[s.start : s.end], lang)) for s in spans]
            seen.update(stems)
            for fact in installment["facts"]:
                if fact["type"] in EVENTS:
                    stretch = inside(spans, fact["start"], fact["end"])
                    found.append(([stems[i] for i in stretch], fact["type"]))
    return seen, found


def ratios(given: Iterable[dict[str, Any]]) -> dict[str, dict[str, dict[str, float]]]:
    """Language, stem, type to log-odds ratio."""
    seen, found = triggers(given)
    types = Counter(kind for _, kind in found)
    prior = {t: types[t] / seen.total() for t in EVENTS}
    within = Counter((stem, kind) for stretch, kind in found for stem in set(stretch))

    def share(counts: Counter[tuple[Stem, str]], stem: Stem, kind: str) -> float:
        return (counts[stem, kind] + PRIOR * prior[kind]) / (seen[stem] + PRIOR)

    def telling(stretch: list[Stem], kind: str) -> Stem:
        return max(stretch, key=lambda stem: (share(within, stem, kind), len(stem[1])))

    said = Counter((telling(stretch, kind), kind) for stretch, kind in found)
    out: dict[str, dict[str, dict[str, float]]] = {"de": {}, "en": {}}
    for stem, kind in sorted(said):
        likely = share(said, stem, kind)
        ratio = math.log(likely / (1 - likely)) - math.log(prior[kind] / (1 - prior[kind]))
        if ratio >= LEAST:
            out[stem[0]].setdefault(stem[1], {})[kind] = round(ratio, 1)
    return out


def write(found: dict[str, dict[str, dict[str, float]]], path: Path) -> None:
    """As JSON, a stem a line."""
    text = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text.replace("},", "},\n") + "\n", encoding="utf-8")


def main() -> None:
    write(ratios(sources()), Path(sys.argv[1]))


if __name__ == "__main__":
    main()
