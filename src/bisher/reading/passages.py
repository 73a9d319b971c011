"""What the model reads at a time: whole installments, or runs of sentences of a long one."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from bisher.reading.tokens import words
from bisher.records import Installment, Span

LONGEST = 220
"""Words of a passage; about 330 pieces, and longer than nearly all listings."""


@dataclass(frozen=True)
class Passage:
    """Words of an installment, with offsets in its text."""

    words: list[Span]


def passages(installment: Installment) -> list[Passage]:
    """The passages of an installment, in order. A single sentence that is too long is cut between words."""
    every = words(installment.text)
    if len(every) <= LONGEST:
        return [Passage(every)]
    ends = sorted({s.end for s in installment.sentences})
    out: list[Passage] = []
    current: list[Span] = []
    rest = every
    for end in [*ends, len(installment.text)]:
        sentence = rest[: _count(rest, end)]
        rest = rest[len(sentence) :]
        if current and len(current) + len(sentence) > LONGEST:
            out.append(Passage(current))
            current = []
        current = [*current, *sentence]
        while len(current) > LONGEST:
            out.append(Passage(current[:LONGEST]))
            current = current[LONGEST:]
    return [*out, Passage(current)] if current else out


def _count(spans: list[Span], end: int) -> int:
    """How many of the words end before or at an offset."""
    return bisect_right(spans, end, key=lambda s: s.end)
