"""What a view knows about a concept: who stands so to whom, by which facts, since and until when."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product
from typing import Literal

from bisher.conditions import ending, relief
from bisher.language.questions import CONCEPTS, CONVERSE, Concept, Step, fold, lexicon
from bisher.records import UNKNOWN, Citation, Event, Reality, Relation
from bisher.view import View

Fact = Relation | Event
Standing = Literal["open", "presumed over", "over", "happened"]
STEM = 4
"""Letters that two words must at least share to be forms of one."""
ENDING = 3
"""Letters that a form may have beyond what it shares with another."""
_FIRST_PART = re.compile(r"\w+-$")
"""What stands before a noun that is the last part of a word ("half-sister")."""
_WORD_BEFORE = re.compile(r"\w+ $")
"""A word that may say of what kind the noun after it is ("twin sister")."""


@dataclass(frozen=True, slots=True)
class Match:
    """That a concept holds from `source` to `target` by some facts, in the order of the path that leads there.

    `target` is "" where nobody else takes part and `UNKNOWN` where the text does not name them. `since` is the first
    installment that tells of it (the very beginning, if `exact`), `until` that of its end. `by` is the way that was
    found: the place of the path among those of its concept.
    """

    source: str
    target: str
    standing: Standing
    reality: Reality
    since: int
    exact: bool
    until: int | None
    facts: tuple[Fact, ...]
    by: int = 0
    end: Event | None = None
    """What ended it, or is presumed to have, where its own facts do not tell."""

    @property
    def told(self) -> tuple[Fact, ...]:
        """All that is to be told of it: its facts, and what ended it."""
        return (*self.facts, self.end) if self.end else self.facts

    @property
    def presumed(self) -> bool:
        """Whether it follows from several facts, or may be over by now."""
        return len(self.facts) > 1 or self.standing == "presumed over"


class Facts:
    """The facts of one view as matches of concepts."""

    def __init__(self, view: View) -> None:
        self.view = view
        self._known: dict[str, tuple[Match, ...]] = {}

    def of(self, name: str) -> tuple[Match, ...]:
        """All matches of a concept: in the order of its paths, and of the text."""
        if name not in self._known:
            self._known[name] = ()  # A concept that rests on itself adds nothing to itself.
            self._known[name] = tuple(self._matches(CONCEPTS[name]))
        return self._known[name]

    def of_kinds(self, kinds: Iterable[str]) -> tuple[Match, ...]:
        """All facts of some types, in both directions."""
        return tuple(m for kind in kinds for m in self._of_step(Step(kind, "both")))

    def worded(self, words: Sequence[str]) -> tuple[Match, ...]:
        """All facts, in both directions, that the text states by a form of one of the words."""
        facts = [f for f in self._all if any(akin(w, q) for c in cited(f) for q in c.quote.split() for w in words)]
        return tuple(m for fact in facts for m in _both(fact))

    @cached_property
    def _all(self) -> tuple[Fact, ...]:
        return (*self.view.relations, *self.view.events)

    def _matches(self, concept: Concept) -> Iterator[Match]:
        found: set[tuple[str, str]] = set()
        for place, path in enumerate(concept.paths):
            matches = [replace(m, by=place) for m in self._along(path)]
            if concept.lasting:
                matches = [_lasting(m) for m in matches]
            plain = len(path) == 1 and not path[0].begun
            fresh = [m for m in matches if plain or (m.source, m.target) not in found]
            yield from (self._passing(m) if concept.passing else m for m in fresh)
            found |= {(m.source, m.target) for m in matches if not m.reality}

    def _along(self, path: Sequence[Step]) -> tuple[Match, ...]:
        matches = self._of_step(path[0])
        for step in path[1:]:
            following = self._of_step(step)
            joined = (_chain(one, other) for one, other in product(matches, following))
            matches = tuple({(m.source, m.target): m for m in joined if m}.values())
        return matches

    def _of_step(self, step: Step) -> tuple[Match, ...]:
        if step.way == "concept":
            return self.of(step.kind)
        own = [fact for fact in self._all if fact.type == step.kind]
        both = [m for fact in own for m in (_both(fact) if step.way == "both" else _directed(fact, step.way))]
        if step.begun:
            both = [replace(m, standing="happened", until=None) for m in both if m.exact]
        return tuple(m for m in both if not step.noun or self._is_called(m, step.noun))

    def _is_called(self, match: Match, concept: str) -> bool:
        """Whether the text calls the target by a noun of a concept, or the source by one of its converse; of an event,
        whether it tells of it by a verb of the concept."""
        if events := [fact for fact in match.facts if isinstance(fact, Event)]:
            return any(lexicon(self.view.installment(e.number).lang).verb(e.citation.quote, concept) for e in events)
        return any(
            (match.target in people and lexicon(lang).noun(word, concept))
            or (match.source in people and lexicon(lang).noun(word, CONVERSE[concept]))
            for fact in match.facts
            for citation in cited(fact)
            for word, people in self._nouns(citation)
            for lang in (self.view.installment(citation.number).lang,)
        )

    def _nouns(self, citation: Citation) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The nouns among the cited words, whole words where a hyphen divides them, with those whom they mean."""
        text = self.view.installment(citation.number).text
        for mention in self.view.resolved[citation.number - 1].mentions:
            if mention.kind == "noun" and mention.start < citation.end and citation.start < mention.end:
                noun = text[mention.start : mention.end]
                beginning = _FIRST_PART.search(text, 0, mention.start)
                yield (beginning[0] if beginning else "") + noun, mention.characters
                if before := _WORD_BEFORE.search(text, 0, mention.start):
                    yield before[0] + noun, mention.characters

    def _passing(self, match: Match) -> Match:
        """The match of a condition, over or presumed over if something has ended it since, or speaks for it."""
        (condition,) = match.facts
        if not isinstance(condition, Event):
            return match
        if end := ending(self.view, condition, match.source):
            return replace(match, standing="over", until=end.number, end=end)
        sign = relief(self.view, condition, match.source)
        return replace(match, standing="presumed over", end=sign) if sign and not match.reality else match


def _lasting(match: Match) -> Match:
    """A match of a concept that never ends, and has begun before what it follows from."""
    over = match.standing in ("over", "presumed over") and not match.reality
    standing: Standing = "open" if over else match.standing
    return replace(match, standing=standing, until=None if over else match.until, exact=match.exact and not match.by)


def cited(fact: Fact) -> tuple[Citation, ...]:
    """The words that a fact rests on; those that speak against it last."""
    if isinstance(fact, Event):
        return (fact.citation,)
    return tuple(dict.fromkeys((*fact.citations, *([fact.reason] if fact.reason else ()))))


def akin(word: str, other: str) -> bool:
    """Whether two words may be forms of one: alike but for a short ending, or one a compound of the other."""
    one, two = fold(word).strip(".,;:!?'\"„“»«"), fold(other).strip(".,;:!?'\"„“»«")
    if one == two:
        return bool(one)
    short, long = sorted((one, two), key=len)
    if len(short) >= STEM and long.endswith(short):
        return True
    same = next((i for i, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))
    return same >= STEM and max(len(one), len(two)) - same <= ENDING


def _chain(one: Match, other: Match) -> Match | None:
    """Two steps as one, if the second begins where the first ends and both are real and not over."""
    if one.target != other.source or one.source == other.target or {one.target, other.target} & {"", UNKNOWN}:
        return None
    if one.reality or other.reality or "over" in (one.standing, other.standing):
        return None
    standing = one.standing if one.standing == "presumed over" else other.standing
    facts = tuple(dict.fromkeys((*one.facts, *other.facts)))
    return Match(one.source, other.target, standing, "", max(one.since, other.since), False, None, facts)


def _both(fact: Fact) -> Iterator[Match]:
    yield from _directed(fact, "forth")
    if isinstance(fact, Relation) or fact.b:
        yield from _directed(fact, "back")


def _directed(fact: Fact, way: str) -> Iterator[Match]:
    if isinstance(fact, Relation):
        standing: Standing = "over" if fact.status == "ended" or fact.status == "past" else fact.status
        pairs = [(fact.a, fact.b)]
        span = fact.since, fact.since_exact, fact.until
    else:
        standing = "over" if fact.phase == "end" else "happened"
        pairs = list(product(fact.a, fact.b or ("",)))
        span = fact.number, fact.phase != "past", None
    for a, b in pairs:
        source, target = (a, b) if way == "forth" else (b or UNKNOWN, a)
        yield Match(source, target, standing, fact.reality, *span, (fact,))
