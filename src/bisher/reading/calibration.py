"""How sure is sure: probabilities of the heads to confidences, and the points at which a finding is kept and told."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Scale:
    """`lexicon`: what the lexicon's ratios weigh beside the head's logits. `find`: the least probability that is kept.
    `told`: the least confidence that is told as so. `key`: of a turning point. `slope` and `offset` calibrate on the
    logit scale (Platt 1999), fitted on the dev series."""

    lexicon: float
    find: float
    told: float
    key: float
    slope: float
    offset: float

    def confidence(self, probability: float) -> float:
        """The share of findings of this probability that are right, rounded to a thousandth."""
        p = min(0.9999, max(0.0001, probability))
        return round(1 / (1 + math.exp(-(self.slope * math.log(p / (1 - p)) + self.offset))), 3)
