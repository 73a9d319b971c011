"""Relations with their spans: since when, until when, by which words, and which are presumed to be over.

What holds follows the reference fold (`holds.py`). "Presumed over" is an inference on top of it: the text does not say
that the relation ended, but something that it says speaks against it; the reason is cited and nothing is dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from bisher.holds import LASTING, ROMANTIC, Move, Triple, moves, pairs, triple
from bisher.records import Citation, Finding, Reading, Relation, Status

Cite = Callable[[int, int, int], Citation]

SETTLED = ("couple", "engaged", "married")
"""Of these one has one at a time; beginning one with somebody else speaks against the others."""
FATAL = ("die", "kill")
MORTAL = frozenset({*ROMANTIC, "boss", "colleague", "housemate", "neighbour", "advisor", "love", "friend", "enemy"})
"""What ends with a death."""


@dataclass
class Span:
    """A relation in the making. `opened` and `seen` are places in the order of findings."""

    relation: Triple
    since: int
    exact: bool
    opened: int
    reality: str = ""
    until: int | None = None
    status: Status = "open"
    said: list[tuple[int, Finding]] = field(default_factory=list)
    seen: int = 0
    reason: Citation | None = None

    def say(self, number: int, place: int, finding: Finding) -> None:
        """The text speaks of it once more."""
        self.said.append((number, finding))
        self.seen = place


class Fold:
    """Goes through findings in order and keeps spans; `relations` gives the result."""

    def __init__(self, cite: Cite) -> None:
        self.cite = cite
        self.spans: list[Span] = []
        self.open: dict[Triple, Span] = {}
        self.unreal: dict[tuple[Triple, str], Span] = {}
        self.deaths: dict[str, tuple[int, int, Finding]] = {}
        self.place = 0

    def add(self, number: int, finding: Finding) -> None:
        """One more finding, of installment `number`."""
        self.place += 1
        if finding.reality:
            self._unreal(number, finding)
            return
        for move in moves(finding):
            if move.what == "open":
                self._open(number, move, finding)
            else:
                self._close(number, move, finding)
        if finding.type in FATAL and finding.phase not in ("start", "past"):
            for one in finding.a if finding.type == "die" else finding.b:
                self.deaths.setdefault(one, (self.place, number, finding))

    def _unreal(self, number: int, finding: Finding) -> None:
        if finding.type not in LASTING and finding.type != "ex":
            return
        for a, b in pairs(finding):
            key = triple(finding.type, a, b)
            span = self.unreal.get((key, finding.reality))
            if span is None:
                span = Span(key, number, finding.phase == "start", self.place, finding.reality)
                self.unreal[key, finding.reality] = span
                self.spans.append(span)
            span.say(number, self.place, finding)

    def _open(self, number: int, move: Move, finding: Finding) -> None:
        span = self.open.get(move.relation)
        if span is None:
            span = Span(move.relation, number, move.exact, self.place)
            self.open[move.relation] = span
            self.spans.append(span)
        span.say(number, self.place, finding)

    def _close(self, number: int, move: Move, finding: Finding) -> None:
        span = self.open.pop(move.relation, None)
        if span is None:
            if finding.type != move.relation[0]:
                return
            span = Span(move.relation, number, False, self.place)
            self.spans.append(span)
        span.until, span.status = number, "past" if move.past else "ended"
        span.say(number, self.place, finding)

    def presume(self) -> None:
        """Mark what something later speaks against: a new partner, a death."""
        for span in self.open.values():
            kind, a, b = span.relation
            against = [self.deaths[one] for one in (a, b) if one in self.deaths and kind in MORTAL]
            if kind in (*SETTLED, "affair"):
                against += [
                    (other.opened, *other.said[0])
                    for other in self.open.values()
                    if other.relation[0] in SETTLED and other.opened > span.seen and _shares_one(span, other)
                ]
            later = sorted((x for x in against if x[0] > span.seen), key=lambda x: x[0])
            if later:
                _, number, finding = later[0]
                span.status, span.reason = "presumed over", self.cite(number, finding.start, finding.end)

    def relations(self) -> tuple[Relation, ...]:
        """All spans, in the order of their beginning."""
        self.presume()
        return tuple(self._relation(span) for span in self.spans)

    def _relation(self, span: Span) -> Relation:
        findings = [finding for _, finding in span.said]
        kind, a, b = span.relation
        return Relation(
            *(kind, a, b, span.status, span.since, span.exact, span.until),
            confirmed=span.said[-1][0],
            reality=findings[0].reality,
            key=any(f.key for f in findings),
            confidence=max(f.confidence for f in findings),
            told=any(f.told for f in findings),
            citations=tuple(self.cite(number, f.start, f.end) for number, f in span.said),
            reason=span.reason,
        )


def _shares_one(span: Span, other: Span) -> bool:
    return len({*span.relation[1:]} & {*other.relation[1:]}) == 1


def relations(readings: Iterable[Reading], cite: Cite) -> tuple[Relation, ...]:
    """The relations that readings tell of. `cite` turns number, start and end into a citation."""
    fold = Fold(cite)
    for reading in readings:
        for finding in reading.findings:
            fold.add(reading.number, finding)
    return fold.relations()


def standing(all_relations: Sequence[Relation]) -> tuple[Relation, ...]:
    """Those that the text tells as real and not as ended, presumed over or not: what the reference fold holds."""
    return tuple(r for r in all_relations if not r.reality and r.status in ("open", "presumed over"))


def told_only(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """The readings with those findings alone that are told as so."""
    return tuple(replace(r, findings=tuple(f for f in r.findings if f.told)) for r in readings)
