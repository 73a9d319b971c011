"""The second look: how probable each statement of a passage is beside all the others and the story so far.

The heads judge each trigger by itself and are sure of what they learned by heart; trees over a few named features
(gradient boosting, Friedman 2001) set them right. They are fitted by `training/judge.py` on series that the heads have
never seen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import log, log1p
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from bisher.reading.findings import Statement
from bisher.reading.heads import sigmoid
from bisher.reading.labels import RELATIONS
from bisher.reading.session import Floats
from bisher.records import UNKNOWN, Lang

LEAST = 0.05
"""A statement less probable than this is not looked at a second time."""
FEATURES = (
    *("probable", "sure", "lexicon", "trigger", "relation", "stands", "stands otherwise", "related"),
    *(
        "other type",
        "other people",
        "same people",
        "share",
        "one-place",
        "unknown",
        "english",
        "key",
        "unreal",
        "phase",
    ),
    *("statements", "mentions", "trust a", "trust b", "mentions a", "mentions b", "between"),
)
RELATION_TYPES = frozenset(RELATIONS)


@dataclass(frozen=True)
class Setting:
    """What is known beside the statements: the language, whom each mention means and how sure that is, and what holds
    between pairs of people before the installment."""

    lang: Lang
    people: Sequence[tuple[str, ...]]
    trust: Sequence[float]
    standing: Mapping[frozenset[str], frozenset[str]]


def log_odds(probability: float) -> float:
    """Of a probability, kept within 1 in 10,000."""
    p = min(0.9999, max(0.0001, probability))
    return log(p / (1 - p))


def rows(said: Sequence[Statement], setting: Setting) -> Floats:
    """(statements, FEATURES)."""
    trust: dict[str, float] = {}
    times: dict[str, int] = {}
    for people, sure in zip(setting.people, setting.trust, strict=True):
        for one in people:
            trust[one] = max(trust.get(one, 0.0), sure)
            times[one] = times.get(one, 0) + 1
    by_word, by_type, by_pair = defaultdict(list), defaultdict(list), defaultdict(list)
    for s in said:
        by_word[s.word].append(s)
        by_type[s.type].append(s)
        by_pair[frozenset((s.a, s.b))].append(s)
    out = []
    for s in said:
        pair = frozenset((s.a, s.b))
        held = setting.standing.get(pair, frozenset())
        relation = s.type in RELATION_TYPES
        same = [x for x in by_word[s.word] if x.type == s.type]
        out.append(
            [
                log_odds(s.probability),
                log_odds(s.sure),
                log_odds(s.probability) - log_odds(s.sure),
                log_odds(s.trigger),
                relation,
                relation and s.type in held,
                relation and bool(held) and s.type not in held,
                not relation and bool(held),
                max((x.probability for x in by_word[s.word] if x.type != s.type), default=0.0),
                max((x.probability for x in by_type[s.type] if x is not s), default=0.0),
                max((x.probability for x in by_pair[pair] if x is not s), default=0.0),
                s.probability / sum(x.probability for x in same),
                s.b == "",
                UNKNOWN in pair,
                setting.lang == "en",
                s.key,
                s.reality != "",
                s.phase != "",
                len(said) / 50,
                log1p(len(setting.people)),
                trust.get(s.a, 0.0),
                trust.get(s.b, 0.0),
                times.get(s.a, 0),
                times.get(s.b, 0),
                s.between,
            ]
        )
    return np.array(out, np.float32).reshape(-1, len(FEATURES))


class Look(Protocol):
    """What looks at the statements of a passage a second time."""

    def judged(self, said: Sequence[Statement], setting: Setting) -> list[Statement]:
        """The statements with other probabilities, most probable first."""
        ...


@dataclass(frozen=True)
class Judge:
    """Boosted trees as arrays (trees, nodes): feature (-1 at a leaf), threshold, left and right node, value."""

    feature: NDArray[np.int32]
    threshold: Floats
    left: NDArray[np.int32]
    right: NDArray[np.int32]
    value: Floats
    start: float
    depth: int

    @classmethod
    def load(cls, path: Path) -> Judge:
        """Raises OSError, ValueError or KeyError where the file is missing or broken."""
        with np.load(path) as arrays:
            found = dict(arrays)
        return cls(
            found["feature"],
            found["threshold"],
            found["left"],
            found["right"],
            found["value"],
            float(found["start"]),
            int(found["depth"]),
        )

    def judged(self, said: Sequence[Statement], setting: Setting) -> list[Statement]:
        """The statements worth a second look with the probability that it gives them, most probable first."""
        looked = [s for s in said if s.probability >= LEAST]
        if not looked:
            return []
        again = self.probabilities(rows(looked, setting))
        out = [replace(s, probability=float(p), sure=float(p)) for s, p in zip(looked, again, strict=True)]
        return sorted(out, key=lambda s: (-s.probability, s.word, s.type, s.a, s.b))

    def probabilities(self, given: Floats) -> Floats:
        """(statements,) from (statements, FEATURES)."""
        trees = np.arange(len(self.feature))
        node = np.zeros((len(given), len(trees)), np.int64)
        for _ in range(self.depth):
            feature = self.feature[trees, node]
            value = np.take_along_axis(given, np.maximum(feature, 0), 1)
            onward = np.where(value <= self.threshold[trees, node], self.left[trees, node], self.right[trees, node])
            node = np.where(feature < 0, node, onward)
        return sigmoid((self.start + self.value[trees, node].sum(1)).astype(np.float32))
