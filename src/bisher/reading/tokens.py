"""Words and pieces. Words carry the offsets; pieces are made word by word, so that no piece needs an offset of its own.

Pieces are those of XLM-R's unigram vocabulary (Conneau et al. 2020), cut to what German and English need.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bisher.records import Span

WORD = re.compile(r"\w[\w\u0300-\u036f]*|[^\w\s]")
SURROGATE = re.compile("[\ud800-\udfff]")


def words(text: str) -> list[Span]:
    """The words and punctuation marks of a text, in order; offsets in code points, end exclusive."""
    return [Span(m.start(), m.end()) for m in WORD.finditer(text)]


@dataclass
class Pieces:
    """The vocabulary: `ids(text, spans)` gives the piece ids of each word. Beginning and end marks are 0 and 2."""

    path: Path
    _known: dict[str, tuple[int, ...]] = field(default_factory=dict, repr=False)
    _processor: Any = field(default=None, repr=False)

    def ids(self, text: str, spans: list[Span]) -> list[tuple[int, ...]]:
        """The piece ids of each word; a word after white space begins with the mark of a new word, as in XLM-R."""
        out = []
        for span in spans:
            glued = span.start > 0 and not text[span.start - 1].isspace()
            out.append(self._word(text[span.start : span.end] if glued else " " + text[span.start : span.end]))
        return out

    def _word(self, word: str) -> tuple[int, ...]:
        known = self._known.get(word)
        if known is None:
            if self._processor is None:
                from sentencepiece import SentencePieceProcessor

                self._processor = SentencePieceProcessor(model_file=str(self.path))
            pieces: list[int] = self._processor.encode(SURROGATE.sub("?", word))
            known = self._known[word] = tuple(pieces) or (3,)
        return known
