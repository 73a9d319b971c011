"""Words that speak of an event, by their stem (Snowball; Porter 2001), as a prior for the triggers.

The file is made by `training/lexicon.py` from the training corpus and the phrase bank: the encoder sees what a word
means where it stands, the lexicon remembers the rare ones.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bisher.language.stemming import stem_key
from bisher.reading.labels import TYPES
from bisher.reading.session import Floats
from bisher.records import Span

INDEX = {name: number for number, name in enumerate(TYPES)}


@dataclass(frozen=True)
class Lexicon:
    """Log-odds ratios by language, stem and type."""

    ratios: Mapping[str, Mapping[str, Mapping[str, float]]]

    @classmethod
    def load(cls, path: Path) -> Lexicon:
        """Raises OSError or ValueError where the file is missing or broken."""
        return cls(json.loads(path.read_text(encoding="utf-8")))

    def __call__(self, text: str, words: Sequence[Span], lang: str) -> Floats:
        """(words, types); 0 where a word says nothing of a type."""
        out = np.zeros((len(words), len(TYPES)), np.float32)
        known = self.ratios[lang]
        for i, span in enumerate(words):
            for kind, ratio in known.get(stem_key(text[span.start : span.end], lang), {}).items():
                out[i, INDEX[kind]] = ratio
        return out
