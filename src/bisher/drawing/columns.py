"""What each installment puts into a chart: who is there, who is in something together, who is a couple.

A fold from left to right. A column is a function of the installments up to its own: people have the ids and names that
they had then, and a later installment changes nothing in it. Where two turn out to be one, the column that shows it
says so, and earlier ones keep both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bisher import naming
from bisher.holds import ROMANTIC, Triple, hold, triple
from bisher.identity import joined, resolved
from bisher.reading.labels import EVENTS
from bisher.records import UNKNOWN, Citation, Finding, Mention, Reading
from bisher.view import View, gender_of

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Knot:
    """What some people are in together, in one installment: one finding, or several of the same people.

    `people` are in the order in which the finding names them. `planned` says that nothing of it is told as real.
    `mark` is the turning point in it, None where it has none; somebody by themselves is a knot only as one.
    """

    number: int
    people: tuple[str, ...]
    findings: tuple[Finding, ...]
    citations: tuple[Citation, ...]
    planned: bool
    told: bool
    mark: Finding | None


@dataclass(frozen=True, slots=True)
class Column:
    """One installment. All ids and names are those of then.

    `present` is everybody who is mentioned, in the order of the text; `active` those of them who take part in something
    told as real. `knots` are in the order of the text. `couples` hold at its end. `joins` are those who turn out here
    to be somebody else, with whom. `names` is what those present are called, and whether that is a noun.
    """

    number: int
    present: tuple[str, ...]
    active: frozenset[str]
    knots: tuple[Knot, ...]
    couples: tuple[Pair, ...]
    joins: tuple[Pair, ...]
    names: Mapping[str, tuple[str, bool]]


def columns(view: View) -> Iterator[Column]:
    """The columns of installments 1..N, in order."""
    gone: dict[str, str] = {}
    held: tuple[Triple, ...] = ()
    readings: list[Reading] = []
    names = _Names(view)
    for reading in view.readings:
        now = joined(gone, reading.merges)
        joins = tuple((old, kept) for old, kept in now.items() if old not in gone)
        readings.append(reading)
        known = resolved(reading, now)
        if now == gone:
            before, held = held, hold(held, known.findings)
        else:
            earlier = [f for r in readings[:-1] for f in resolved(r, now).findings]
            before = hold((), earlier)
            held = hold(before, known.findings)
        gone = now
        names.note(known, joins)
        present = _present(known)
        yield Column(
            reading.number,
            present,
            frozenset(c for f in known.findings if not f.reality for c in (*f.a, *f.b)) & frozenset(present),
            tuple(_knots(view, known, before)),
            tuple((a, b) for kind, a, b in held if kind in ROMANTIC),
            joins,
            {one: names.of(one) for one in present},
        )


def _present(reading: Reading) -> tuple[str, ...]:
    mentions = sorted(reading.mentions, key=lambda m: m.start)
    return tuple(dict.fromkeys(one for m in mentions for one in m.characters))


def _knots(view: View, reading: Reading, before: Iterable[Triple]) -> Iterator[Knot]:
    """Findings by the people in them; one whose people are all in another one of its sentence goes with that."""
    held = frozenset(before)
    groups: dict[frozenset[str], list[Finding]] = {}
    people: dict[frozenset[str], tuple[str, ...]] = {}
    for finding in sorted(reading.findings, key=lambda f: (f.start, f.end)):
        some = tuple(dict.fromkeys(c for c in (*finding.a, *finding.b) if c != UNKNOWN))
        if _binds(finding, some, held):
            groups.setdefault(frozenset(some), []).append(finding)
            people.setdefault(frozenset(some), some)
    cited = {f: view.cite(reading.number, f.start, f.end) for found in groups.values() for f in found}
    for smaller in sorted(groups, key=len):
        wider = _wider(smaller, groups, cited)
        if wider is not None:
            groups[wider] = sorted([*groups[wider], *groups.pop(smaller)], key=lambda f: (f.start, f.end))
    for key, found in sorted(groups.items(), key=lambda item: (item[1][0].start, item[1][0].end, people[item[0]])):
        real = [f for f in found if not f.reality]
        yield Knot(
            reading.number,
            people[key],
            tuple(found),
            tuple(dict.fromkeys(cited[f] for f in found)),
            planned=not real,
            told=any(f.told for f in found),
            mark=next((f for f in (real or found) if f.key), None),
        )


def _binds(finding: Finding, people: Sequence[str], held: frozenset[Triple]) -> bool:
    """Whether people are in this together here and now: an event; a relation that begins, ends or turns the story; a
    couple that was not known. What merely still holds does not bring people together."""
    if not people or finding.phase == "past" or finding.reality == "!" or (len(people) < 2 and not finding.key):
        return False
    if finding.type in EVENTS or finding.phase or finding.key:
        return True
    pairs = ((a, b) for a in finding.a for b in finding.b)
    return finding.type in ROMANTIC and any(
        triple(finding.type, a, b) not in held for a, b in pairs if UNKNOWN not in (a, b)
    )


def _wider(
    people: frozenset[str], groups: Mapping[frozenset[str], Sequence[Finding]], cited: Mapping[Finding, Citation]
) -> frozenset[str] | None:
    sentences = {cited[f].sentence_index for f in groups[people]}
    for other, found in groups.items():
        if people < other and sentences <= {cited[f].sentence_index for f in found if not f.reality}:
            return other
    return None


class _Names:
    """What people are called so far."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.uses: dict[str, Counter[str]] = {}
        self.own: dict[str, list[Mention]] = {}
        self.nouns: dict[str, tuple[int, Mention]] = {}
        self.words: dict[str, str] = {}

    def note(self, reading: Reading, joins: Iterable[Pair]) -> None:
        """One more installment, with those who turn out in it to be somebody else."""
        for gone, kept in joins:
            self.uses[kept] = self.uses.get(kept, Counter()) + self.uses.pop(gone, Counter())
            self.own[kept] = self.own.get(kept, []) + self.own.pop(gone, [])
            if gone in self.nouns:
                self.nouns.setdefault(kept, self.nouns.pop(gone))
            if gone in self.words:
                self.words.setdefault(kept, self.words.pop(gone))
        text = self.view.installment(reading.number).text
        for mention in sorted(reading.mentions, key=lambda m: m.start):
            for one in mention.characters:
                self.words.setdefault(one, text[mention.start : mention.end])
            if len(mention.characters) == 1:
                (one,) = mention.characters
                self.own.setdefault(one, []).append(mention)
                if mention.kind == "name" and mention.name:
                    self.uses.setdefault(one, Counter())[mention.name] += 1
                elif mention.kind == "noun":
                    self.nouns.setdefault(one, (reading.number, mention))

    def of(self, one: str) -> tuple[str, bool]:
        """A name, or a noun that describes somebody without one."""
        name = naming.best(self.uses.get(one, Counter()))
        if name:
            return name, False
        if one in self.nouns:
            return self.view.noun(*self.nouns[one], gender_of(self.own[one])), True
        return self.words[one], False
