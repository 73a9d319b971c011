"""Which sentences a recap tells.

Chosen greedily within a budget of words (a knapsack with diminishing returns, after Lin and Bilmes 2010) by what speaks
for each sentence: a turning point, a kind of finding that often is one, how recent it is, people who were in play
lately; less what is told already (maximal marginal relevance, Carbonell and Goldstein 1998), and divided by the root of
its length. What still holds is told by another part of the recap and counts for nothing here. `docs/recap.md` compares
variants.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import inf

from bisher.records import Citation, Event, Lang, Relation
from bisher.telling import Line
from bisher.view import View

ROMANTIC = ("married", "engaged", "couple", "affair", "love")
LATELY = 3
"""Installments that count as lately."""
FADING = 8
"""Installments after which something is no longer recent."""
_OFTEN = """
wedding 89 kill 82 confess 77 die 76 propose 76 breakup 74 birth 73 couple.start 73 rescue 70 kiss 69 sex 66 abduct 66
arrest 58 divorce 58 pregnant 57 reconcile 56 meet 53 engaged.start 50 return 49 love.start 49 discover 44 steal 43
friend.start 43 attack 41 reveal 39 quit 39 betray 38 affair 37 jealous 35 move 34 threaten 34 accuse 33 hire 33 find 32
flee 32 reject 30 injure 26 recover 25 ill 24 housemate.start 25 date 23 love 23 investigate 22 quarrel 22 create 22
flirt 21 lose 21 cheat 20 engaged 20 couple 16 travel 16 invite 14 help 13 enemy 11 gift 10 celebrate 9 advisor 9
"""
OFTEN: Mapping[str, float] = {
    kind: int(share) / 100 for kind, share in zip(_OFTEN.split()[::2], _OFTEN.split()[1::2], strict=True)
}
"""How many of 100 findings of a type (and phase) are turning points in `corpus/train`; 5 of all others."""


@dataclass(frozen=True, slots=True)
class Taste:
    """How much each thing counts; `cost` is the power of a line's length that its worth is divided by."""

    key: float = 2.0
    often: float = 1.0
    recent: float = 1.0
    lately: float = 0.5
    hedged: float = 0.8
    several: float = 0.1
    again: float = 2.0
    fresh: float = 0.3
    hangs: float = 1.0
    cost: float = 0.5


@dataclass(frozen=True, slots=True)
class Found:
    """A finding as the choice sees it: what it is, of whom, and by which words."""

    type: str
    people: tuple[str, ...]
    key: bool
    often: float
    hedged: bool
    citation: Citation


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may be told, with what was found in it and how much speaks for it."""

    number: int
    index: int
    found: tuple[Found, ...]
    weight: float

    @property
    def cited(self) -> Citation:
        """The words that it is told for: those of a turning point, else of what is most often one."""
        return max(self.found, key=lambda f: (f.key and not f.hedged, f.key, f.often, -f.citation.start)).citation


@dataclass
class _Told:
    """What is told so far."""

    facts: set[tuple[str, tuple[str, ...]]] = field(default_factory=set)
    people: set[str] = field(default_factory=set)


def chosen(told: Iterable[tuple[Candidate, Line, bool]], budget: float, taste: Taste, most: float = inf) -> list[Line]:
    """The lines of the sentences that are worth most within `budget` words, `most` at most, in the order of the text.

    `told` are the sentences, each with its line and whether that stands alone.
    """
    so_far = _Told()
    left = list(told)
    taken: list[tuple[Candidate, Line]] = []
    while len(taken) < most and (left := [one for one in left if length(one[1]) <= budget]):
        worth = [_worth(*one, so_far, taste) for one in left]
        best = max(range(len(left)), key=lambda i: (worth[i], left[i][0].number, left[i][0].index))
        if worth[best] <= 0:
            break
        candidate, line, _ = left.pop(best)
        budget -= length(line)
        so_far.facts.update((f.type, f.people) for f in candidate.found)
        so_far.people.update(line.characters)
        taken.append((candidate, line))
    return [line for _, line in sorted(taken, key=lambda t: (t[0].number, t[0].index))]


def length(line: Line) -> int:
    """Words of a line."""
    return len(line.text.split())


def _worth(candidate: Candidate, line: Line, alone: bool, told: _Told, taste: Taste) -> float:
    facts = [(f.type, f.people) for f in candidate.found]
    again = sum(fact in told.facts for fact in facts) / max(1, len(facts))
    new = {p for f in candidate.found for p in f.people} - told.people
    worth = candidate.weight - taste.again * again + taste.fresh * bool(new) - taste.hangs * (not alone)
    price: float = max(1, length(line)) ** taste.cost
    return worth / price


def candidates(view: View, after: int, taste: Taste) -> list[Candidate]:
    """The sentences in which something was found, of the installments after `after`."""
    by_place: dict[tuple[int, int], list[Found]] = {}
    for found in _all_found(view):
        if found.citation.number > after:
            by_place.setdefault((found.citation.number, found.citation.sentence_index), []).append(found)
    weigh = _Weights(view, taste)
    return [Candidate(*place, tuple(found), weigh(place, found)) for place, found in sorted(by_place.items())]


class _Weights:
    """What speaks for a sentence, whatever else is told."""

    def __init__(self, view: View, taste: Taste) -> None:
        self.as_of = view.as_of
        self.taste = taste
        self.lately = {c.id for c in view.cast if c.last > view.as_of - LATELY}

    def __call__(self, place: tuple[int, int], found: Sequence[Found]) -> float:
        taste = self.taste
        real = [f for f in found if not f.hedged]
        people = {p for f in found for p in f.people}
        return (
            taste.key * any(f.key for f in real)
            + taste.often * max((f.often for f in real), default=0.0)
            + taste.recent * max(0.0, 1 - (self.as_of - place[0]) / FADING)
            + taste.lately * bool(people & self.lately)
            + taste.several * min(4, len(found))
            - taste.hedged * (not real)
        )


def _all_found(view: View) -> Iterator[Found]:
    turning = {(reading.number, f.start, f.end) for reading in view.readings for f in reading.findings if f.key}
    items: tuple[Event | Relation, ...] = (*view.events, *view.relations)
    for item in items:
        for citation in _citations(item):
            key = (citation.number, citation.start, citation.end) in turning
            people = (*item.a, *item.b) if isinstance(item, Event) else (item.a, item.b)
            yield Found(
                item.type, tuple(sorted({*people} - {"_"})), key, _often(item, citation), bool(item.reality), citation
            )


def _citations(item: Event | Relation) -> tuple[Citation, ...]:
    return (item.citation,) if isinstance(item, Event) else item.citations


def _often(item: Event | Relation, citation: Citation) -> float:
    """How often such a finding is a turning point. What was before the story seldom is."""
    if isinstance(item, Event):
        return 0.05 if item.phase == "past" else OFTEN.get(item.type, 0.05)
    starts = item.since_exact and citation == item.citations[0]
    return OFTEN.get(f"{item.type}.start" if starts else item.type, 0.05)


def in_language(view: View, after: int, lang: Lang, taste: Taste) -> list[Candidate]:
    """What may be told in a language.

    The text's own sentences are chosen by all that was found: a quotation states no more than the text. What is told in
    the program's words rests on what is told as so.
    """
    own = [c for c in candidates(view.untold or view, after, taste) if view.installment(c.number).lang == lang]
    return own + [c for c in candidates(view, after, taste) if view.installment(c.number).lang != lang]
