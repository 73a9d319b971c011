"""What speaks against a relation that the text has not ended: a new partner, a death, a plain denial.

- Whoever begins to be a couple, gets engaged or marries is presumed to be no longer with anybody else. Where the text
  shows no beginning ("her husband"), it must be a later installment that speaks of the other one first, and affairs are
  left alone: an affair goes well with a marriage that is only told of later. So are engagements by such a marriage:
  the groom turns out to have a wife.
- A death is presumed to end what takes two living people; love is taken to end with the one who loves, and kinship
  never. What is told of the dead after that is told of the past, unless they have acted, or are said not to be dead.
- The end of an engagement, a marriage or a couple is one of the couple and the engagement of the two, too, as long as
  nothing else is told: who break off the engagement are separated. Whoever leaves somebody loves them no more, unless
  it is told in the same installment that they do, and until they are together again; whoever is left may love still,
  and so may both where the words of the parting are as true of either.
  Whoever leaves somebody's employ has no boss in them any more, until they are hired again.
- A denial without a phase ("they are no couple") speaks against the relation that it denies. Where the text had shown
  no beginning of that, it speaks against nothing else any more: the engagement was mere talk. What began may be over,
  but has been.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bisher.holds import ROMANTIC, Triple, pairs, triple
from bisher.language.partings import mutual
from bisher.reading.labels import EVENTS
from bisher.records import Event, Finding

SETTLED = ("couple", "engaged", "married")
"""Of these one has one at a time."""
UNWED = ("couple", "engaged")
"""Of these no one is left between two who are told to have parted; a marriage is over when they divorce."""
MORTAL = frozenset({*ROMANTIC, "boss", "colleague", "housemate", "neighbour", "advisor", "love", "friend", "enemy"})
"""What ends with a death."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A finding of installment `number`, with its place in the order of all findings."""

    place: int
    number: int
    finding: Finding
    words: str = ""
    """Those that a breakup rests on."""


def dying(fact: Finding | Event) -> tuple[str, ...]:
    """Who dies by a fact, be it told as real or not. Who begins to die is not dead."""
    if fact.phase == "start":
        return ()
    return {"die": fact.a, "kill": fact.b}.get(fact.type, ())


class Against:
    """Collects what may speak against relations; `first` asks for one of them."""

    def __init__(self) -> None:
        self._beginnings: dict[str, list[tuple[Sign, Triple, bool]]] = {}
        self._deaths: dict[str, list[Sign]] = {}
        self._denials: dict[Triple, list[Sign]] = {}
        self._endings: dict[Triple, list[Sign]] = {}

    def note_beginning(self, relation: Triple, sign: Sign, *, exact: bool) -> None:
        """A relation is told of for the first time, or anew after its end; `exact`: this is its very beginning."""
        if relation[0] in SETTLED:
            for lover, loved in (relation[1:], relation[:0:-1]):
                self._endings.pop(("love", lover, loved), None)
            for one in relation[1:]:
                self._beginnings.setdefault(one, []).append((sign, relation, exact))

    def note_deaths(self, sign: Sign) -> None:
        """Note who dies by a finding, if anybody does."""
        for one in dying(sign.finding):
            self._deaths.setdefault(one, []).append(sign)

    def note_acting(self, sign: Sign) -> None:
        """Note who acts by a finding in an installment after that of their death, or is said not to be dead."""
        finding = sign.finding
        alive = finding.a if (finding.type, finding.reality) == ("die", "!") else ()
        if not finding.reality and finding.phase != "past" and finding.type in EVENTS:
            alive = finding.a
        for one in alive:
            deaths = self._deaths.get(one, [])
            self._deaths[one] = [d for d in deaths if d.number == sign.number and not finding.reality]

    def note_endings(self, sign: Sign) -> None:
        """Note what a finding ends without naming it, and who is hired again."""
        for relation in _ended_with(sign.finding, sign.words):
            self._endings.setdefault(relation, []).append(sign)
        if sign.finding.type == "hire":
            for employee, boss in pairs(sign.finding):
                self._endings.pop(("boss", boss, employee), None)

    def note_denial(self, relation: Triple, sign: Sign) -> None:
        """The text says that a relation does not hold."""
        self._denials.setdefault(relation, []).append(sign)

    def withdraw(self, relation: Triple) -> None:
        """What was told of a relation without its beginning is refuted."""
        for one in relation[1:]:
            begun = self._beginnings.get(one, [])
            self._beginnings[one] = [(sign, other, exact) for sign, other, exact in begun if exact or other != relation]

    def denial(self, relation: Triple, seen: int) -> Sign | None:
        """The first denial of a relation after place `seen`, if any."""
        return next((sign for sign in self._denials.get(relation, ()) if sign.place > seen), None)

    def first(self, relation: Triple, seen: int, confirmed: int) -> Sign | None:
        """The first thing after place `seen` (of installment `confirmed`) that speaks against a relation, if any."""
        kind, a, b = relation
        signs = [*self._denials.get(relation, ()), *self._endings.get(relation, ())]
        if kind == "love":
            signs = [sign for sign in signs if sign.finding.type != "breakup" or sign.number > confirmed]
        dead = ((a,) if kind == "love" else (a, b)) if kind in MORTAL else ()
        deaths = [sign for one in dead for sign in self._deaths.get(one, ())]
        if kind in ROMANTIC:
            signs += [
                sign
                for one in (a, b)
                for sign, other, exact in self._beginnings.get(one, ())
                if {*other[1:]} != {a, b} and (exact or (sign.number > confirmed and not _goes_with(kind, other[0])))
            ]
        return min((*(sign for sign in signs if sign.place > seen), *deaths), key=_place, default=None)


def _ended_with(finding: Finding, words: str) -> Iterator[Triple]:
    """The relations that end with what a finding tells, though it does not name them."""
    for a, b in pairs(finding):
        if finding.type in SETTLED and finding.phase == "end":
            yield from (triple(kind, a, b) for kind in UNWED)
        elif finding.type == "breakup" and finding.phase != "past" and not mutual(words):
            yield "love", a, b
        elif finding.type == "quit" and not finding.phase:
            yield "boss", b, a


def _goes_with(kind: str, other: str) -> bool:
    """Whether a relation may well go on beside another one that had begun before the text first told of it."""
    return kind == "affair" or (kind == "engaged" and other == "married")


def _place(sign: Sign) -> int:
    return sign.place
