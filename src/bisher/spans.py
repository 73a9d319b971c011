"""Relations with their spans: since when, until when, by which words, and which are presumed to be over.

What holds follows the reference fold (`holds.py`). "Presumed over" is an inference on top of it: the text does not say
that the relation ended, but something that it says later speaks against it (`against.py`); the reason is cited and
nothing is dropped. What is told of once more after that is open again. So is what is sure, after an end that is not:
told of again, and not as beginning, it has never ended.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from bisher.against import Against, Sign
from bisher.holds import PARTINGS, Move, Triple, in_order, moves, pairs, spared, triple
from bisher.reading.labels import RELATIONS
from bisher.records import Citation, Finding, Reading, Reality, Relation, Status

Cite = Callable[[int, int, int], Citation]


@dataclass
class Course:
    """A relation in the making. `said` are all findings that it rests on, `shown` those that say that it is or was
    there: not what ends it without naming it. `seen` is the place of the last finding, in the order of findings, that
    says it holds; `confirmed` the installment of that."""

    relation: Triple
    since: int
    exact: bool
    seen: int
    reality: Reality = ""
    until: int | None = None
    status: Status = "open"
    said: list[tuple[int, Finding]] = field(default_factory=list)
    shown: list[Finding] = field(default_factory=list)
    confirmed: int = 0
    reason: Sign | None = None

    def say(self, sign: Sign) -> None:
        """The text says that it holds."""
        self.said.append((sign.number, sign.finding))
        if sign.finding.reality == self.reality:
            self.shown.append(sign.finding)
        self.seen, self.confirmed = sign.place, sign.number

    def end(self, sign: Sign, status: Status) -> None:
        """The text says that it holds no more."""
        self.said.append((sign.number, sign.finding))
        if sign.finding.type == self.relation[0]:
            self.shown.append(sign.finding)
        self.until, self.status = sign.number, status
        self.confirmed = self.confirmed or sign.number

    def doubted(self, sign: Sign) -> bool:
        """Whether an ending is not sure enough to be told, and what it ends is."""
        return not sign.finding.told and any(f.told for f in self.shown)

    def resume(self) -> None:
        """It goes on: its end, the last that was said, was none."""
        _, ending = self.said.pop()
        if ending.type == self.relation[0]:
            self.shown.pop()
        self.until, self.status = None, "open"

    def deny(self, sign: Sign) -> None:
        """It ends without being named, when the text has denied by `sign` that it holds."""
        self.until, self.status, self.reason = sign.number, "presumed over", sign


class Fold:
    """Goes through findings in order and keeps the courses of relations; `cite` gives the words of a finding."""

    def __init__(self, cite: Cite) -> None:
        self.cite = cite
        self.courses: list[Course] = []
        self.open: dict[Triple, Course] = {}
        self.doubtful: dict[Triple, Course] = {}
        """Sure relations whose end is not sure."""
        self.unreal: dict[Triple, dict[tuple[Reality, bool], Course]] = {}
        self.against = Against()
        self.place = 0

    def add(self, number: int, finding: Finding) -> None:
        """One more finding, of installment `number`."""
        self.place += 1
        words = self.cite(number, finding.start, finding.end).quote if finding.type == "breakup" else ""
        sign = Sign(self.place, number, finding, words)
        self.against.note_acting(sign)
        if finding.reality:
            self._unreal(sign)
            return
        for move in moves(finding):
            self._settle(move, sign)
            if move.what == "open":
                self._open(move, sign)
            else:
                self._close(move, sign)
        self.against.note_deaths(sign)
        self.against.note_endings(sign)

    def _new(self, relation: Triple, sign: Sign, exact: bool, reality: Reality = "") -> Course:
        course = Course(relation, sign.number, exact, sign.place, reality)
        self.courses.append(course)
        return course

    def _open(self, move: Move, sign: Sign) -> None:
        course = self.open.get(move.relation)
        if course is not None and _part_again(course, move, sign):
            course.end(sign, "past")
            course = None
        ended = self.doubtful.pop(move.relation, None)
        if course is None and ended is not None and not move.exact:
            ended.resume()
            course = self.open[move.relation] = ended
        if course is None or self.against.denial(move.relation, course.seen):
            self.against.note_beginning(move.relation, sign, exact=move.exact)
        if course is None:
            course = self.open[move.relation] = self._new(move.relation, sign, move.exact)
        course.say(sign)

    def _close(self, move: Move, sign: Sign) -> None:
        """End what is open; what was not known, the finding must be about by its type to make it known."""
        course = self.open.pop(move.relation, None) if move.what == "close" else None
        self.doubtful.pop(move.relation, None)
        named = sign.finding.type == move.relation[0]
        if course is None and named:
            course = self._new(move.relation, sign, exact=False)
        if course is None:
            return
        denial = self.against.denial(move.relation, course.seen)
        if denial is not None and not named:
            course.deny(denial)
        else:
            if course.doubted(sign):
                self.doubtful[move.relation] = course
            course.end(sign, "past" if move.past else "ended")

    def _unreal(self, sign: Sign) -> None:
        finding = sign.finding
        if finding.type not in RELATIONS:
            return
        for a, b in pairs(finding):
            if finding.phase == "end":
                for key in spared(finding, a, b, self.open):
                    self.open[key].say(sign)
            else:
                self._imagine(triple(finding.type, a, b), sign)

    def _imagine(self, key: Triple, sign: Sign) -> None:
        """A relation that is planned, feared or denied, or to have been before."""
        finding = sign.finding
        if finding.reality == "!" and not finding.phase:
            self.against.note_denial(key, sign)
            if key in self.open:
                self.against.withdraw(key)
        past = finding.phase == "past"
        known = self.unreal.setdefault(key, {})
        if (finding.reality, past) not in known:
            known[finding.reality, past] = self._new(key, sign, finding.phase == "start", finding.reality)
        course = known[finding.reality, past]
        course.say(sign)
        if past:
            course.until, course.status = course.since, "past"

    def _settle(self, move: Move, sign: Sign) -> None:
        """What was planned, feared or denied is no more so when the text tells how it is. A parting does not say what
        it ends, so that what was denied stays so."""
        known = self.unreal.get(move.relation, {})
        parting = move.what == "close" and sign.finding.type in PARTINGS
        for key, course in [*known.items()]:
            if parting and course.reality == "!":
                continue
            del known[key]
            if course.status == "open":
                course.until, course.status, course.reason = sign.number, "ended", sign

    def presume(self) -> None:
        """Mark what something later speaks against."""
        for course in self.open.values():
            sign = self.against.first(course.relation, course.seen, course.confirmed)
            if sign is not None:
                course.status, course.reason = "presumed over", sign


def _part_again(course: Course, move: Move, sign: Sign) -> bool:
    """Whether two who were said to be apart part now, and so have been together again. A parting that was shown may be
    told twice, and a divorce follows it."""
    known = move.relation[0] == "ex" and not course.exact and course.since < sign.number
    return known and move.exact and sign.finding.type != "divorce"


def relations(readings: Iterable[Reading], cite: Cite, place: Mapping[str, int]) -> tuple[Relation, ...]:
    """The relations that readings tell of, in the order in which they became known.

    `cite` turns number, start and end into a citation; `place` gives everybody's place in the cast, by which the two of
    a relation without direction are ordered.
    """
    fold = Fold(cite)
    for reading in readings:
        for finding in reading.findings:
            fold.add(reading.number, finding)
    fold.presume()
    return tuple(_relation(course, cite, place) for course in fold.courses)


def _relation(course: Course, cite: Cite, place: Mapping[str, int]) -> Relation:
    reason = course.reason
    return Relation(
        *in_order(course.relation, place),
        status=course.status,
        since=course.since,
        since_exact=course.exact,
        until=course.until,
        confirmed=course.confirmed,
        reality=course.reality,
        key=any(f.key for f in course.shown),
        confidence=max(f.confidence for f in course.shown),
        told=any(f.told for f in course.shown),
        citations=tuple(cite(number, f.start, f.end) for number, f in course.said),
        reason=cite(reason.number, reason.finding.start, reason.finding.end) if reason else None,
    )


def standing(all_relations: Sequence[Relation]) -> tuple[Relation, ...]:
    """Those that the text tells as real and not as ended, presumed over or not: what the reference fold holds. What was
    denied and then ended is presumed over, too, but until its denial."""
    return tuple(
        r for r in all_relations if not r.reality and r.status in ("open", "presumed over") and r.until is None
    )


def told_only(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """The readings with those findings alone that are told as so."""
    return tuple(replace(r, findings=tuple(f for f in r.findings if f.told)) for r in readings)
