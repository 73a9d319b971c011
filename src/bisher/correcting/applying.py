"""What corrections do to readings.

Corrections are taken in the order of the installments that they are valid from, those of one installment in the order
of their lines. Whom and what a correction means is looked up in the installments up to that one, as corrected before
it, and in nothing later: so it means the same in every later view.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from bisher.correcting.nouns import Correction, Drop, Fact, Join, Nobody, Place, Rename, Say, Split, Unreadable
from bisher.correcting.people import People
from bisher.correcting.places import findings_at, mentions_at, words_at
from bisher.errors import InputError
from bisher.identity import resolved
from bisher.reading.labels import SYMMETRIC
from bisher.records import UNKNOWN, Finding, Installment, Issue, Mention, Reading

MADE = 900_000_000
"""Ids of people whom a correction has made begin here, far above those of the reader."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """Readings with corrections, new names by id, the corrections that were made and what could not be made."""

    readings: tuple[Reading, ...]
    renamed: tuple[tuple[str, str], ...] = ()
    made: tuple[Correction, ...] = ()
    issues: tuple[Issue, ...] = ()


def corrected(
    installments: Sequence[Installment], readings: Sequence[Reading], corrections: Iterable[Correction]
) -> Corrected:
    """The readings of a prefix with those corrections that are valid by its end.

    What cannot be made is an issue and costs itself alone.
    """
    valid = sorted((c for c in corrections if c.number <= len(installments)), key=lambda c: c.number)
    work = Work(tuple(installments), list(readings))
    made, issues = [], []
    for correction in valid:
        try:
            notice = work.make(correction)
        except InputError as error:
            issues.append(Issue(correction.where, error.message, error.hint, code="C101"))
            continue
        made.append(correction)
        if notice:
            issues.append(Issue(correction.where, notice, severity="notice", code="C201"))
    known = {one for reading in work.readings for mention in reading.mentions for one in mention.characters}
    readings = tuple(_of_the_known(reading, known) for reading in work.readings) if made else tuple(readings)
    return Corrected(tuple(readings), tuple(work.renamed.items()), tuple(made), tuple(issues))


@dataclass
class Work:
    """Readings while corrections are made in them."""

    installments: tuple[Installment, ...]
    readings: list[Reading]
    renamed: dict[str, str] = field(default_factory=dict)
    split: int = 0

    def make(self, correction: Correction) -> str:
        """Make one correction; what is to be noted about it, "" mostly. Raises InputError, with nothing changed."""
        people = self.people(correction.number)
        match correction.what:
            case Join(one, other):
                self._join(people, people.whom(one), people.whom(other))
            case Split(one, places, to):
                self._split(people, people.whom(one), places, people.whom(to) if to is not None else "")
            case Rename(one, name):
                self.renamed[_somebody(people.whom(one))] = name
            case Nobody(one):
                self._drop_person(people, _somebody(people.whom(one)))
            case Drop(fact):
                return self._drop(people, fact)
            case Say(fact):
                self._say(people, fact)
            case Unreadable(_, message, hint):
                raise InputError(message, hint)
        return ""

    def people(self, number: int) -> People:
        """Who is known as of an installment."""
        return People(self.installments[:number], self.readings[:number], self.renamed)

    def _join(self, people: People, one: str, other: str) -> None:
        order = people.order()
        if one == other or UNKNOWN in (one, other):
            raise InputError("they are one already" if one == other else "someone unknown is nobody in particular")
        kept, gone = sorted((one, other), key=lambda c: order[c])
        ids = dict.fromkeys((gone, *(c for c, now in people.gone.items() if now == gone)), kept)
        self.readings = [_as_one(reading, ids) for reading in self.readings]
        name = self.renamed.pop(gone, "")
        if name:
            self.renamed.setdefault(kept, name)

    def _split(self, people: People, one: str, places: Sequence[Place], to: str) -> None:
        _somebody(one)
        if to in (one, UNKNOWN):
            raise InputError("nobody is split from somebody like that", "leave out who it is, or name another")
        moved: set[tuple[int, Mention]] = set()
        for place in places:
            found = mentions_at(people.installments, people.readings, place)
            own = [(place.number, m) for m in found if one in map(people.resolve, m.characters)]
            if not own:
                raise InputError(f"{place.words or place.number!r} does not mean them there")
            moved.update(own)
        self.split += not to
        new = to or f"c{MADE + self.split}"
        for number in sorted({number for number, _ in moved}):
            mentions = {m for n, m in moved if n == number}
            self.readings[number - 1] = _moved(self.readings[number - 1], people.resolve, one, new, mentions)

    def _drop_person(self, people: People, one: str) -> None:
        ids = {one, *(c for c, now in people.gone.items() if now == one)}
        self.readings = [_without_person(reading, ids) for reading in self.readings]
        self.renamed.pop(one, None)

    def _drop(self, people: People, fact: Fact) -> str:
        found = set(meant(people, fact))
        number = fact.place.number - 1
        kept = tuple(f for f in self.readings[number].findings if f not in found)
        self.readings[number] = replace(self.readings[number], findings=kept)
        return "" if found else "the reader does not find this any more"

    def _say(self, people: People, fact: Fact) -> None:
        found = set(meant(people, fact))
        number = fact.place.number - 1
        own = self.readings[number].findings
        if found:
            sure = [replace(f, confidence=1.0, told=True, key=f.key or fact.key) if f in found else f for f in own]
        else:
            new = self._finding(people, fact)
            sure = sorted((*own, new), key=lambda f: (f.start, f.end))
        self.readings[number] = replace(self.readings[number], findings=tuple(sure))

    def _finding(self, people: People, fact: Fact) -> Finding:
        if not fact.a or not fact.place.words:
            raise InputError("there is no such finding", "to add one, name its words and who takes part")
        span = words_at(people.installments, fact.place)
        a, b = _side(people, fact.a), _side(people, fact.b)
        if set(a) & set(b):
            raise InputError("nobody is on both sides")
        return Finding(fact.type, a, b, span.start, span.end, fact.phase, fact.reality, fact.key)


def meant(people: People, fact: Fact) -> tuple[Finding, ...]:
    """The findings that a fact speaks of. Raises InputError where it names nobody or no place."""
    kind = (fact.type, fact.phase, fact.reality)
    return tuple(f for f in taking_part(people, fact) if (f.type, f.phase, f.reality) == kind)


def taking_part(people: People, fact: Fact) -> tuple[Finding, ...]:
    """The findings in the place of a fact in which the same people take part, of whatever type."""
    a, b = _side(people, fact.a), _side(people, fact.b)
    there = findings_at(people.installments, people.readings, fact.place)
    return tuple(f for f in there if not fact.a or _same(people, f, a, b))


def _somebody(character: str) -> str:
    if character == UNKNOWN:
        raise InputError("someone unknown is nobody in particular")
    return character


def _side(people: People, side: Sequence[str | Place]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(people.whom(one) for one in side))


def _same(people: People, finding: Finding, a: Sequence[str], b: Sequence[str]) -> bool:
    own = {people.resolve(c) for c in finding.a}, {people.resolve(c) for c in finding.b}
    return own == (set(a), set(b)) or (finding.type in SYMMETRIC and own == (set(b), set(a)))


def _as_one(reading: Reading, gone: Mapping[str, str]) -> Reading:
    """The reading with each id as it is known by now; who is one with somebody does not turn out to be once more."""
    merges = (replace(m, kept=gone.get(m.kept, m.kept), gone=gone.get(m.gone, m.gone)) for m in reading.merges)
    return replace(resolved(reading, gone), merges=tuple(m for m in merges if m.kept != m.gone))


def _without_person(reading: Reading, ids: set[str]) -> Reading:
    """The reading without somebody; a finding goes where nobody else is on their side."""

    def others(characters: Sequence[str]) -> tuple[str, ...]:
        return tuple(c for c in characters if c not in ids)

    mentions = (replace(m, characters=others(m.characters)) for m in reading.mentions)
    sides = ((f, others(f.a), others(f.b)) for f in reading.findings)
    return replace(
        reading,
        mentions=tuple(m for m in mentions if m.characters),
        findings=tuple(replace(f, a=a, b=b) for f, a, b in sides if a and (b or not f.b)),
        merges=tuple(m for m in reading.merges if ids.isdisjoint((m.kept, m.gone))),
    )


def _of_the_known(reading: Reading, known: set[str]) -> Reading:
    """The reading with someone unknown in place of those who are not mentioned any more."""

    def ids(characters: Sequence[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(c if c in known else UNKNOWN for c in characters))

    if all(c in known for f in reading.findings for c in (*f.a, *f.b)):
        return reading
    return replace(reading, findings=tuple(replace(f, a=ids(f.a), b=ids(f.b)) for f in reading.findings))


def _moved(reading: Reading, resolve: Callable[[str], str], one: str, new: str, moved: set[Mention]) -> Reading:
    """The reading with somebody else in some mentions, and in the findings that are nearest to these."""
    own = [m for m in reading.mentions if one in map(resolve, m.characters)]

    def ids(characters: Sequence[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(new if resolve(c) == one else c for c in characters))

    return replace(
        reading,
        mentions=tuple(replace(m, characters=ids(m.characters)) if m in moved else m for m in reading.mentions),
        findings=tuple(replace(f, a=ids(f.a), b=ids(f.b)) if _anchor(f, own) in moved else f for f in reading.findings),
    )


def _anchor(finding: Finding, mentions: Sequence[Mention]) -> Mention | None:
    """The mention by which a finding most likely means somebody: the nearest to its words, of equals the one before."""
    return min(mentions, key=lambda m: (max(m.start - finding.end, finding.start - m.end, 0), m.start), default=None)
