"""The story as of N: who is known, how they stand, what happened, each with its words.

A view holds installments 1..N with their readings and nothing else. All that it tells is computed from them when it is
first asked for, so it is a function of the prefix.
"""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from operator import index
from typing import TYPE_CHECKING, Any, SupportsIndex

from bisher import implied, naming, order, spans
from bisher.correcting import Correction
from bisher.errors import NotFoundError, UsageError
from bisher.identity import joined, resolved
from bisher.language import checked
from bisher.language.cases import listed
from bisher.reading.labels import EVENTS
from bisher.records import (
    Character,
    Citation,
    Event,
    Finding,
    Gender,
    Installment,
    Issue,
    Lang,
    Mention,
    NameUse,
    Reading,
    Relation,
    Role,
    Span,
)

if TYPE_CHECKING:
    import networkx

    from bisher.asking import Answer
    from bisher.checking import Problem
    from bisher.recap import Recap
    from bisher.searching import Found

FEWEST_WORDS = 10
"""A recap has at least so many."""


@dataclass(frozen=True, repr=False)
class View:
    """The story so far. Made by `State.as_of`; never changes.

    `readings` are those of `installments`, in order; `is_told` says that they hold told findings alone.
    """

    series: str
    installments: tuple[Installment, ...]
    readings: tuple[Reading, ...]
    is_told: bool = False
    untold: View | None = field(default=None, compare=False)
    """Of a view of told findings alone: that of the same boundary with all of them."""
    renamed: tuple[tuple[str, str], ...] = ()
    """Names that the user has given, by id."""
    corrections: tuple[Correction, ...] = ()
    """Those of the user's corrections that are valid as of the boundary and made in `readings` and `renamed`."""
    uncorrected: tuple[Issue, ...] = ()
    """What could not be corrected, each with its line, and what is to be noted of corrections."""

    def __repr__(self) -> str:
        told = ", told" if self.is_told else ""
        return f"<View of {self.series!r} as of {self.as_of}{told}>"

    @property
    def as_of(self) -> int:
        """The number of the last installment in it."""
        return len(self.installments)

    @property
    def label(self) -> str:
        """What the source calls the last installment, "" where it says nothing."""
        return self.installments[-1].label

    @property
    def lang(self) -> Lang:
        """The language of most installments; of equals, that of the first."""
        return Counter(i.lang for i in self.installments).most_common(1)[0][0]

    @cached_property
    def digest(self) -> str:
        """SHA-256 over texts, labels, titles, languages, sentences and readings of the prefix, in hexadecimal.

        Neither the name of the series nor where the texts came from counts. It is that of what the view rests on, so a
        view of told findings alone has its own.
        """
        own: tuple[Any, ...] = (
            [{**asdict(i), "source": ""} for i in self.installments],
            [asdict(r) for r in self.readings],
            *([self.renamed] if self.renamed else []),
        )
        return hashlib.sha256(json.dumps(own, ensure_ascii=True, sort_keys=True).encode()).hexdigest()

    @cached_property
    def _gone(self) -> dict[str, str]:
        return joined({}, [m for r in self.readings for m in r.merges])

    def resolve(self, character: str) -> str:
        """The id that somebody is known under as of the boundary, after all merges up to there."""
        return self._gone.get(character, character)

    @cached_property
    def resolved(self) -> tuple[Reading, ...]:
        """The readings with ids as known as of the boundary."""
        return tuple(resolved(r, self._gone) for r in self.readings)

    def told(self) -> View:
        """The same boundary, by those findings alone that are told as so. Names and mentions stay."""
        return self if self.is_told else self._told

    @cached_property
    def _told(self) -> View:
        return replace(self, readings=spans.told_only(self.readings), is_told=True, untold=self)

    def told_only(self, only: bool) -> View:
        """`told()` if `only`, else the view as it is."""
        return self.told() if only else self

    def upto(self, number: int) -> View:
        """The first installments of this story, of told findings alone if it is: with the names and corrections of its
        own boundary, where `State.as_of` has those of then. Raises UsageError unless the boundary has reached
        `number`."""
        self.installment(number)
        untold = self.untold.upto(number) if self.untold else None
        return replace(self, installments=self.installments[:number], readings=self.readings[:number], untold=untold)

    # Citations

    def reached(self, boundary: int | str) -> int:
        """The number of an installment from its number or its label. Raises UsageError unless the boundary has reached
        it, whether it was read or not."""
        found = None
        if isinstance(boundary, str):
            with suppress(UsageError):
                found = order.parse_boundary(boundary, self.installments)
        elif isinstance(boundary, SupportsIndex) and 1 <= index(boundary) <= self.as_of:
            found = index(boundary)
        if found is None:
            raise UsageError(f"installment {boundary!r} was not reached as of {self.as_of}", order.BOUNDARIES)
        return found

    def installment(self, number: int) -> Installment:
        """Installment `number`. Raises UsageError unless the boundary was reached by then."""
        if not 1 <= number <= self.as_of:
            raise UsageError(f"installment {number} was not reached as of {self.as_of}")
        return self.installments[number - 1]

    def sentences(self, number: int) -> tuple[Span, ...]:
        """The sentences of an installment, in order; a text that was not split is one. Raises UsageError as above."""
        one = self.installment(number)
        return one.sentences or (Span(0, len(one.text)),)

    def sentence(self, number: int, index: int) -> Span:
        """The sentence with the 1-based `index` of an installment. Raises UsageError where there is none."""
        sentences = self.sentences(number)
        if not 1 <= index <= len(sentences):
            raise UsageError(f"installment {number} has no sentence {index}", f"it has {len(sentences)}")
        return sentences[index - 1]

    def cite(self, number: int, start: int, end: int) -> Citation:
        """The words from `start` to `end` of an installment (code points, end exclusive), with the sentence in which
        they begin; where they go on beyond it, so does what is cited as their sentence.

        Raises UsageError where the installment was not reached or has no such words.
        """
        one = self.installment(number)
        if not 0 <= start < end <= len(one.text):
            raise UsageError(f"installment {number} has no words at {start}..{end}")
        index = max(1, bisect_right(self._starts[number - 1], start))
        sentence = self.sentences(number)[index - 1]
        first, last = min(start, sentence.start), max(end, sentence.end)
        return Citation(number, one.label, start, end, one.text[start:end], one.text[first:last], first, index)

    @cached_property
    def _starts(self) -> tuple[tuple[int, ...], ...]:
        return tuple(tuple(s.start for s in self.sentences(i.number)) for i in self.installments)

    # Who, how, what

    @cached_property
    def cast(self) -> tuple[Character, ...]:
        """Everybody known, in the order of first mention."""
        where: dict[str, list[tuple[int, Mention]]] = {}
        for reading in self.resolved:
            for mention in sorted(reading.mentions, key=lambda m: m.start):
                for one in mention.characters:
                    where.setdefault(one, []).append((reading.number, mention))
        return tuple(self._character(one, found) for one, found in where.items())

    def _character(self, one: str, found: Sequence[tuple[int, Mention]]) -> Character:
        own = [(n, m) for n, m in found if len(m.characters) == 1]
        gender = gender_of(m for _, m in own)
        uses: dict[str, tuple[int, Mention]] = {}
        words: dict[str, tuple[str, int, Mention]] = {}
        for n, m in own:
            if m.kind == "name" and m.name:
                uses.setdefault(m.name, (n, m))
            elif m.kind == "noun":
                word = self.noun(n, m, gender)
                if word.casefold() not in words:
                    words[word.casefold()] = (word, n, m)
        names = tuple(NameUse(name, self.cite(n, m.start, m.end)) for name, (n, m) in uses.items())
        roles = tuple(Role(word, self.cite(n, m.start, m.end)) for word, n, m in words.values())
        name = self._given.get(one) or naming.best(Counter(m.name for _, m in own if m.kind == "name" and m.name))
        first = found[0]
        introduced = self.cite(first[0], first[1].start, first[1].end)
        called = name or (roles[0].word if roles else introduced.quote)
        number = (first[0], found[-1][0], len(found))
        return Character(one, called, bool(name), gender, names, roles, *number, introduced)

    def noun(self, number: int, mention: Mention, gender: Gender) -> str:
        """A noun that describes somebody of a gender, as it is listed."""
        one = self.installment(number)
        return listed(one.text[mention.start : mention.end], one.text[: mention.start], gender, one.lang)

    @cached_property
    def _given(self) -> dict[str, str]:
        return {self.resolve(one): name for one, name in self.renamed}

    @cached_property
    def _by_id(self) -> dict[str, Character]:
        return {c.id: c for c in self.cast}

    def character(self, character: str) -> Character:
        """Who has an id; `find` takes names. Raises NotFoundError for an id that is not known as of the boundary."""
        try:
            return self._by_id[self.resolve(character)]
        except KeyError:
            named = " or ".join(one.id for one in self.find(character))
            hint = (f"it is a name of {named}; " if named else "ids are c1, c2 …; ") + "find takes names"
            raise NotFoundError(f"nobody has the id {character!r} so far", hint) from None

    def find(self, name: str) -> tuple[Character, ...]:
        """Who may be meant by a name or id, as of the boundary (see `naming.find`); nobody: an empty tuple."""
        return naming.find(self.cast, self.resolve(name))

    @cached_property
    def relations(self) -> tuple[Relation, ...]:
        """All relations told of, in the order in which they became known; those that ended or are not real, too."""
        return spans.relations(self.resolved, self.cite, {c.id: place for place, c in enumerate(self.cast)})

    @property
    def standing(self) -> tuple[Relation, ...]:
        """The relations that hold as of the boundary, presumed over or not: what the text tells as real and not as
        ended."""
        return spans.standing(self.relations)

    @cached_property
    def implied(self) -> tuple[Relation, ...]:
        """The relations that hold by what happened, without being told as such; see `bisher.implied.parents`."""
        return implied.parents(self.relations, self.events)

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """What happened, was planned, feared or denied, in the order of the text."""
        return tuple(
            self.event(reading.number, finding)
            for reading in self.resolved
            for finding in sorted(reading.findings, key=lambda f: (f.start, f.end))
            if finding.type in EVENTS
        )

    def event(self, number: int, finding: Finding) -> Event:
        """What a finding of an installment tells to have happened, with its words. Raises UsageError where there are
        no such words."""
        f = finding
        return Event(
            *(f.type, f.a, f.b, number, f.phase, f.reality, f.key, f.confidence, f.told),
            citation=self.cite(number, f.start, f.end),
            things=f.things,
        )

    def mentions_of(self, character: str) -> tuple[tuple[int, Mention], ...]:
        """Every mention of somebody, with its installment's number, in the order of the text. Raises NotFoundError."""
        one = self.character(character).id
        return tuple(
            (reading.number, m)
            for reading in self.resolved
            for m in sorted(reading.mentions, key=lambda m: m.start)
            if one in m.characters
        )

    def relations_of(self, character: str) -> tuple[Relation, ...]:
        """The relations that somebody is in. Raises NotFoundError for an id that is not known."""
        one = self.character(character).id
        return tuple(r for r in self.relations if one in (r.a, r.b))

    def events_of(self, character: str) -> tuple[Event, ...]:
        """The events that somebody takes part in. Raises NotFoundError for an id that is not known."""
        one = self.character(character).id
        return tuple(e for e in self.events if one in (*e.a, *e.b))

    # Surfaces for programs

    def recap(self, lang: Lang | None = None, words: int = 150, since: int | str | None = None) -> Recap:
        """The story so far in few words; see `bisher.recap.recap`. Told in the language of the texts, or in `lang`.

        With `since`, the number or label of an installment (0: of none), only what is new after it. Raises UsageError
        where that was not reached, and for fewer than 10 words.
        """
        from bisher import recap

        if words < FEWEST_WORDS:
            raise UsageError(f"{words} words are too few for a recap", f"{FEWEST_WORDS} or more")
        after = None if since is None or str(since).strip() in ("", "0") else self.reached(since)
        return recap.recap(self, lang=checked(lang or self.lang), words=words, since=after)

    def check(
        self, lang: Lang | None = None, select: Sequence[str] = (), ignore: Sequence[str] = ()
    ) -> tuple[Problem, ...]:
        """Sentences that do not go together, in the language of the texts or in `lang`; see `bisher.checking.check`."""
        from bisher import checking

        return checking.check(self, lang=checked(lang or self.lang), select=select, ignore=ignore)

    def search(self, query: str, limit: int | None = None) -> Found:
        """The sentences that hold what a query asks for, the best first; see `bisher.searching.search`."""
        from bisher import searching

        return searching.search(self, query, limit=limit)

    def ask(self, question: str, *, lang: Lang | None = None, after: Answer | None = None) -> Answer:
        """The answer to a question in German or English; see `bisher.asking.ask`. `after` is the answer before it."""
        from bisher import asking

        return asking.ask(self, question, lang=checked(lang) if lang else None, after=after)

    def to_networkx(self) -> networkx.MultiDiGraph[Any]:
        """Characters as nodes, relations as edges (both directions of a symmetric type are one edge); see `graph`.

        `networkx.write_graphml` and others take it as it is; `bisher.export.gexf.gexf_text` makes GEXF with time."""
        from bisher.graph import graph

        return graph(self.cast, self.relations, series=self.series, as_of=self.as_of, digest=self.digest)


def gender_of(own: Iterable[Mention]) -> Gender:
    """The one that most mentions of somebody speak for; of equals, the one that was spoken for first."""
    counts = Counter(m.gender for m in own if m.gender)
    return counts.most_common(1)[0][0] if counts else ""
