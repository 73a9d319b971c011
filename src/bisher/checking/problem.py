"""What a check says: two sentences that do not go together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from bisher.records import Citation, Finding
from bisher.view import View

Sure = Literal["sure", "likely", "possible"]
_LESS: Mapping[Sure, Sure] = {"sure": "likely", "likely": "possible", "possible": "possible"}
BODILY = frozenset(
    """
    meet return flirt date kiss sex propose wedding quarrel threaten attack kill abduct arrest steal flee rescue travel
    move invite celebrate pregnant birth recover hire
    """.split()
)
"""What only the living do, and only where they are."""
_DOUBT = 0.6
"""Below this confidence of what was found a problem is one word less sure."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A problem before it is worded. `people` are ids by their place in the wording, `words` what else goes into it;
    `earlier` and `later` are its two sentences; `variant` tells apart the wordings of one code."""

    code: str
    sure: Sure
    people: Mapping[str, str]
    earlier: Citation
    later: Citation
    words: Mapping[str, str] = field(default_factory=dict)
    variant: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A finding with its installment."""

    number: int
    finding: Finding


def facts(view: View) -> Iterator[Fact]:
    """All findings of a view, in the order of the text."""
    for reading in view.resolved:
        for finding in sorted(reading.findings, key=lambda f: (f.start, f.end)):
            yield Fact(reading.number, finding)


def words_of(view: View, fact: Fact) -> Citation:
    """The words that a finding rests on."""
    return view.cite(fact.number, fact.finding.start, fact.finding.end)


def by_confidence(sure: Sure, *confidences: float) -> Sure:
    """How sure a problem is that rests on findings of these confidences."""
    return _LESS[sure] if min(confidences) < _DOUBT else sure


def place(citation: Citation) -> tuple[int, int, int]:
    """A sort key: where in the series some words are."""
    return citation.number, citation.start, citation.end
