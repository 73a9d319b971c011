"""Which words are triggers of events: `python -m training.lexicon OUT.json`.

For each stem of the training corpus and the phrase bank, how much likelier than any word it is to be the trigger of a
type: a log-odds ratio, with the type's frequency as a prior that counts as much as `PRIOR` occurrences.
Relations are left out: their words ("Freund") are common, and whose they are is for the heads to say.
"""

from __future__ import annotations

import json
import math
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bisher.language.first_names import first_names
from bisher.language.stemming import stem_key
from bisher.reading.labels import EVENTS
from bisher.reading.tokens import words
from training.data import CORPORA, ROOT, anchor, load_story
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


def ratios(given: Iterable[dict[str, Any]]) -> dict[str, dict[str, dict[str, float]]]:
    """Language, stem, type to log-odds ratio."""
    of: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    seen: Counter[tuple[str, str]] = Counter()
    types: Counter[str] = Counter()
    for story in given:
        lang = story["meta"]["lang"]
        for installment in story["installments"]:
            text, spans = installment["text"], words(installment["text"])
            stems = [(lang, stem_key(text[s.start : s.end], lang)) for s in spans]
            seen.update(stems)
            for fact in installment["facts"]:
                if fact["type"] not in EVENTS:
                    continue
                word, _ = anchor(text, spans, fact["start"], fact["end"])
                of[stems[word]][fact["type"]] += 1
                types[fact["type"]] += 1
    prior = {t: types[t] / seen.total() for t in EVENTS}
    out: dict[str, dict[str, dict[str, float]]] = {"de": {}, "en": {}}
    for (lang, word), counts in sorted(of.items()):
        found = {}
        for kind in sorted(counts):
            share = (counts[kind] + PRIOR * prior[kind]) / (seen[lang, word] + PRIOR)
            ratio = math.log(share / (1 - share)) - math.log(prior[kind] / (1 - prior[kind]))
            if ratio >= LEAST:
                found[kind] = round(ratio, 1)
        if found:
            out[lang][word] = found
    return out


def write(found: dict[str, dict[str, dict[str, float]]], path: Path) -> None:
    """As JSON, a stem a line."""
    text = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text.replace("},", "},\n") + "\n", encoding="utf-8")


def main() -> None:
    write(ratios(sources()), Path(sys.argv[1]))


if __name__ == "__main__":
    main()
