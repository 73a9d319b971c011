"""Comparison of readings with gold readings, series by series, into one set of figures."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import product

from bisher.eval.assignment import best_pairs
from bisher.eval.calibration import expected_calibration_error
from bisher.eval.chains import chains, conll
from bisher.eval.facts import facts, families, loose, standing, strict
from bisher.eval.figures import Count, Figures, Rate
from bisher.records import UNKNOWN, Finding, Mention, Reading


@dataclass(frozen=True, slots=True)
class Comparison:
    """One series: the reading to score against the gold one, matched by number. `words` is the size of its texts."""

    gold: tuple[Reading, ...]
    predicted: tuple[Reading, ...]
    words: int = 0


@dataclass(slots=True)
class _Tally:
    counts: dict[str, Count] = field(default_factory=lambda: defaultdict(Count))
    types: dict[str, Count] = field(default_factory=lambda: defaultdict(Count))
    turning_points: Count = field(default_factory=Count)
    agreement: list[float] = field(default_factory=list)
    judged: list[tuple[float, bool]] = field(default_factory=list)
    installments: int = 0


def score(comparisons: Iterable[Comparison]) -> Figures:
    """All figures over the series, micro-averaged (`conll`: mean over the series). Needs scipy."""
    tally = _Tally()
    series = words = 0
    for comparison in comparisons:
        series, words = series + 1, words + comparison.words
        _compare(tally, comparison)
    hits = tally.turning_points
    return Figures(
        series=series,
        installments=tally.installments,
        words=words,
        conll=round(_mean(tally.agreement), 1),
        key=round(100 * hits.hits / hits.gold, 1) if hits.gold else 0.0,
        ece=expected_calibration_error(tally.judged),
        by_type=_by_type(tally.types),
        **{name: tally.counts[name].rate() for name in _RATES},
    )


_RATES = ("mentions", "who", "facts", "family", "strict", "state", "told", "told_strict")


def align(gold: Sequence[Reading], predicted: Mapping[int, Reading]) -> dict[str, str]:
    """Predicted character id to gold id, one to one, with the most mention spans in common over the series."""
    overlap: Counter[tuple[str, str]] = Counter()
    for reading in gold:
        other = predicted.get(reading.number, Reading(reading.number))
        spans = {_span(mention): mention.characters for mention in other.mentions}
        for mention in reading.mentions:
            overlap.update(product(spans.get(_span(mention), ()), mention.characters))
    if not overlap:
        return {}
    rows, columns = sorted({p for p, _ in overlap}), sorted({g for _, g in overlap})
    table = [[overlap[row, column] for column in columns] for row in rows]
    return {rows[r]: columns[c] for r, c in best_pairs(table) if table[r][c] > 0}


def _compare(tally: _Tally, comparison: Comparison) -> None:
    by_number = {reading.number: reading for reading in comparison.predicted}
    names = align(comparison.gold, by_number)
    renamed = [_renamed(by_number.get(gold.number, Reading(gold.number)), names) for gold in comparison.gold]
    for gold, predicted in zip(comparison.gold, renamed, strict=True):
        tally.installments += 1
        _compare_mentions(tally, gold, predicted)
        _compare_findings(tally, gold.findings, predicted.findings)
    gold_states = standing([reading.findings for reading in comparison.gold])
    for gold_state, state in zip(gold_states, standing([reading.findings for reading in renamed]), strict=True):
        tally.counts["state"].add(gold_state, state)
    tally.agreement.append(conll(chains(_singles(comparison.gold)), chains(_singles(renamed))))


def _compare_mentions(tally: _Tally, gold: Reading, predicted: Reading) -> None:
    tally.counts["mentions"].add({_span(m) for m in gold.mentions}, {_span(m) for m in predicted.mentions})
    tally.counts["who"].add(_referents(gold.mentions), _referents(predicted.mentions))


def _compare_findings(tally: _Tally, gold: Sequence[Finding], predicted: Sequence[Finding]) -> None:
    told = [finding for finding in predicted if finding.told]
    counts, wanted, found = tally.counts, loose(gold), loose(predicted)
    counts["facts"].add(wanted, found)
    counts["family"].add(families(gold), families(predicted))
    counts["strict"].add(strict(gold), strict(predicted))
    counts["told"].add(wanted, loose(told))
    counts["told_strict"].add(strict(gold), strict(told))
    for kind in {fact[0] for fact in wanted | found}:
        tally.types[kind].add({f for f in wanted if f[0] == kind}, {f for f in found if f[0] == kind})
    tally.turning_points.add(loose(f for f in gold if f.key), found)
    tally.judged += [(finding.confidence, fact in wanted) for finding in predicted for fact in facts(finding)]


def _renamed(reading: Reading, names: Mapping[str, str]) -> Reading:
    """The reading in gold ids; whoever has no counterpart keeps an id that no gold character has."""

    def rename(ids: Sequence[str]) -> tuple[str, ...]:
        return tuple(UNKNOWN if i == UNKNOWN else names.get(i, "?" + i) for i in ids)

    return replace(
        reading,
        mentions=tuple(replace(m, characters=rename(m.characters)) for m in reading.mentions),
        findings=tuple(replace(f, a=rename(f.a), b=rename(f.b)) for f in reading.findings),
    )


def _singles(readings: Iterable[Reading]) -> list[tuple[tuple[int, int, int], str]]:
    return [
        ((reading.number, *_span(mention)), mention.characters[0])
        for reading in readings
        for mention in reading.mentions
        if len(mention.characters) == 1
    ]


def _referents(mentions: Iterable[Mention]) -> set[object]:
    return {(_span(mention), character) for mention in mentions for character in mention.characters}


def _span(mention: Mention) -> tuple[int, int]:
    return mention.start, mention.end


def _by_type(types: Mapping[str, Count]) -> dict[str, Rate]:
    most_first = sorted(types.items(), key=_frequency)
    return {kind: count.rate() for kind, count in most_first}


def _frequency(entry: tuple[str, Count]) -> tuple[int, str]:
    return -entry[1].gold, entry[0]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0
