"""What a comparison counts, and the figures that follow from the counts (in percent, as `corpus/score.py` rounds)."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rate:
    """Precision, recall and F1 in percent, with the number of gold items that recall is out of."""

    p: float
    r: float
    f1: float
    gold: int


@dataclass(frozen=True, slots=True)
class Figures:
    """All figures over a set of series. `conll` and `key` are percentages; `ece` lies between 0 and 1.

    `told` scores only what is told as so, by type and participants; `told_strict` asks for phase and reality, too.
    """

    series: int
    installments: int
    words: int
    mentions: Rate
    who: Rate
    conll: float
    facts: Rate
    family: Rate
    strict: Rate
    key: float
    state: Rate
    told: Rate
    told_strict: Rate
    ece: float
    by_type: dict[str, Rate]


@dataclass(slots=True)
class Count:
    """Hits, predicted and gold items of one figure."""

    hits: int = 0
    predicted: int = 0
    gold: int = 0

    def add(self, gold: AbstractSet[object], predicted: AbstractSet[object]) -> None:
        """Count one set of gold items against one set of predicted ones."""
        self.hits += len(gold & predicted)
        self.predicted += len(predicted)
        self.gold += len(gold)

    def rate(self) -> Rate:
        """The rate that the counts make; 0 where there is nothing to divide by."""
        p = self.hits / self.predicted if self.predicted else 0.0
        r = self.hits / self.gold if self.gold else 0.0
        f1 = 200 * p * r / (p + r) if p + r else 0.0
        return Rate(round(100 * p, 1), round(100 * r, 1), round(f1, 1), self.gold)
