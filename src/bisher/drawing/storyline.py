"""The storyline chart as places: columns, beads, knots, lines, ribbons, labels; no markup yet.

All that belongs to a column (its place, the heights in it, its knots with their labels, the names of those who enter)
is settled by the installments up to its own, so it is the same as of any later one. Only how far lines are drawn, what
lies between them and what stands at the boundary belong to the boundary. Labels never overlap: under each other by the
heights (`lanes.py`), beside each other since a column keeps clear of all labels left of it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from bisher.drawing.boxes import Box, clear_of
from bisher.drawing.columns import Column, Knot, columns
from bisher.drawing.heights import settled
from bisher.drawing.lanes import ROW, Laid, laid
from bisher.drawing.measure import fitted, width
from bisher.drawing.palette import hues
from bisher.drawing.strands import Ribbon, Strand, ribbons, strands
from bisher.language.marks import CAPTIONS, mark_icon, mark_word, relation_word
from bisher.language.wording import place as worded
from bisher.records import Finding, Lang, Relation
from bisher.telling import by_noun
from bisher.view import View

SLOT = 26.0
"""Width of one knot in a column."""
PITCH = 76.0
"""Least distance of two columns."""
STEEPEST = 0.4
"""Pixels to the right for each one up or down, at least, as far as two columns' distance."""
RADIUS = 11.0
"""From the middle of a bead to the rim of its knot."""
NAME_SIZE, MARK_SIZE = 13.5, 12.0
NAME_WIDTH = 130.0
"""Longer names are shortened."""
ICON = 16.0
"""Width of a sign before a word."""
NAME_HEIGHT = 18.0
RELATION_HEIGHT = 32.0


@dataclass(frozen=True, slots=True)
class Label:
    """A line of text in its box. `person` and `mark` are what it is about, the id as of the column."""

    text: str
    box: Box
    person: str = ""
    mark: Finding | None = None


@dataclass(frozen=True, slots=True)
class Bead:
    """Somebody in a column: filled where they take part in something, hollow where they are only mentioned."""

    person: str
    x: float
    y: float
    filled: bool


@dataclass(frozen=True, slots=True)
class DrawnKnot:
    """A knot in its place. A stem is passed over by lines of people who are not in it."""

    knot: Knot
    x: float
    top: float
    bottom: float
    is_capsule: bool
    beads: tuple[Bead, ...]
    label: Label | None


@dataclass(frozen=True, slots=True)
class DrawnColumn:
    """A column in its place: from the middle of its first slot to that of its last one."""

    laid: Laid
    left: float
    right: float
    knots: tuple[DrawnKnot, ...]
    beads: tuple[Bead, ...]
    """Of those who are in no knot."""
    names: tuple[Label, ...]
    """Of those whose line begins here."""

    @property
    def number(self) -> int:
        """The installment."""
        return self.laid.column.number

    @property
    def boxes(self) -> tuple[Box, ...]:
        """What no other label may cover."""
        capsules = (
            Box(k.x - RADIUS, k.top - RADIUS, k.x + RADIUS, k.bottom + RADIUS) for k in self.knots if k.is_capsule
        )
        beads = (Box(b.x - 6, b.y - 6, b.x + 6, b.y + 6) for b in self.beads)
        return (*(label.box for label in self.labels), *capsules, *beads)

    @property
    def labels(self) -> tuple[Label, ...]:
        """All text of the column but its number."""
        return (*self.names, *(k.label for k in self.knots if k.label is not None))


@dataclass(frozen=True, slots=True)
class Bracket:
    """At the boundary: a couple that goes on, with a word for it and since when."""

    relation: Relation
    top: float
    bottom: float
    y: float
    """Of its text, which keeps clear of the others."""
    word: str
    when: str


@dataclass(frozen=True)
class Storyline:
    """The chart as of its last column."""

    view: View
    lang: Lang
    columns: tuple[DrawnColumn, ...]
    strands: tuple[Strand, ...]
    ribbons: tuple[Ribbon, ...]
    hues: dict[str, int]

    @cached_property
    def edge(self) -> float:
        """Where lines end that go on."""
        return self.columns[-1].right + 2 * SLOT if self.columns else 0.0

    @cached_property
    def names(self) -> tuple[Label, ...]:
        """Names at the boundary, of those whose line goes on."""
        out = []
        for strand in self.strands:
            if strand.end == "goes on":
                y = strand.places[-1][1]
                text = fitted(self.called(strand.person), NAME_SIZE, NAME_WIDTH)
                left = self.edge + 10
                box = Box(left, y - NAME_HEIGHT / 2, left + width(text, NAME_SIZE), y + NAME_HEIGHT / 2)
                out.append(Label(text, box, strand.person))
        return tuple(out)

    @cached_property
    def brackets(self) -> tuple[Bracket, ...]:
        """The couples that reach the boundary, from the top, none over another one."""
        some = sorted((r for r in self.ribbons if r.goes_on), key=lambda r: sorted(r.places[-1][1:]))
        if not some:
            return ()
        ends = [sorted(r.places[-1][1:]) for r in some]
        wanted = [((top + bottom) / 2, 1.0) for top, bottom in ends]
        order = sorted(range(len(some)), key=lambda i: (wanted[i][0], i))
        loose = [False] * (len(some) - 1)
        ys = settled([wanted[i] for i in order], [RELATION_HEIGHT] * (len(some) - 1), loose)
        out = []
        for i, y in zip(order, ys, strict=True):
            (top, bottom), (word, when) = ends[i], self._words(some[i].relation)
            out.append(Bracket(some[i].relation, top, bottom, y, word, when))
        return tuple(out)

    def _words(self, relation: Relation) -> tuple[str, str]:
        caption = CAPTIONS[self.lang]
        since = "since" if relation.since_exact else "at the latest since"
        when = caption[since].format(when=self.when(relation.since))
        if relation.confirmed > relation.since and relation.type != "married":
            when = f"{when}, {caption['last'].format(when=self.when(relation.confirmed))}"
        return relation_word(relation.type, self.lang), when

    def called(self, person: str) -> str:
        """What somebody is called as of the boundary."""
        one = self.view.character(person)
        return by_noun(one.name, self.lang) if one.roles and not one.named else one.name

    def when(self, number: int) -> str:
        """An installment as the source calls it, else by its number."""
        return worded(number, self.view.installment(number).label, self.lang)

    def hue(self, *people: str) -> int:
        """The hue of the first of some people who has one, 0 for none."""
        ids = (self.view.resolve(one) for one in people)
        return next((self.hues[one] for one in ids if one in self.hues), 0)


def storyline(view: View, lang: Lang | None = None, only: Collection[str] | None = None) -> Storyline:
    """The chart of a view, labelled in the language of the texts or in `lang`.

    With `only`, ids as of the boundary, those people alone have lines that go on; others are drawn where they meet
    them.
    """
    language = lang or view.lang
    known = tuple(columns(view))
    lines = None if only is None else _all_ids(known, view, only)
    settled_columns = tuple(laid(known, lines))
    placed = tuple(_placed(settled_columns, language))
    drawn = strands(view, settled_columns)
    return Storyline(view, language, placed, drawn, ribbons(view, settled_columns, drawn), hues(known))


def _all_ids(known: Iterable[Column], view: View, only: Collection[str]) -> frozenset[str]:
    """All ids that some people ever had."""
    wanted = {view.resolve(one) for one in only}
    return frozenset(one for column in known for one in column.present if view.resolve(one) in wanted)


def _placed(settled_columns: Sequence[Laid], lang: Lang) -> Iterable[DrawnColumn]:
    """The columns from left to right, each as near to the one before as its labels allow."""
    earlier: list[Box] = []
    right = 0.0
    for i, one in enumerate(settled_columns):
        drawn = _drawn(one, 0.0, lang)
        least = right + _gap(settled_columns[i - 1], one, drawn.right) if i else 0.0
        shift = round(clear_of(earlier, drawn.boxes, least), 1)
        drawn = _drawn(one, shift, lang)
        right = drawn.right
        earlier = [box for box in earlier if box.right > shift - 4 * PITCH] + list(drawn.boxes)
        yield drawn


def _gap(before: Laid, one: Laid, size: float) -> float:
    """From a column to the next: the more, the further a line has to rise or fall in it."""
    most = max((abs(before.y[who] - y) for who, y in one.y.items() if who in before.y), default=0.0)
    return max(PITCH - SLOT, PITCH - size, min(STEEPEST * most, 2 * PITCH))


def _drawn(one: Laid, left: float, lang: Lang) -> DrawnColumn:
    slots, free = slots_of(one, RADIUS)
    xs = [left + SLOT * slot for slot in slots]
    knots = tuple(_knot(one, i, xs, lang) for i in range(len(xs)))
    tied = {person for knot in one.column.knots for person in knot.people}
    active = one.column.active
    alone = tuple(
        Bead(person, left + SLOT * free[person], one.y[person], person in active)
        for person in one.column.present
        if person not in tied
    )
    beads = (*alone, *(bead for knot in knots for bead in knot.beads))
    names = tuple(
        _name(one, person, min((b.x for b in beads if b.person == person), default=left), lang)
        for person in one.order
        if person in one.entered
    )
    last = max((*slots, *free.values()), default=0)
    return DrawnColumn(one, left, left + SLOT * last, knots, alone, names)


def slots_of(one: Laid, radius: float) -> tuple[list[int], dict[str, int]]:
    """The slot of each knot: beside those before it in the text whose heights it overlaps, with that much room around
    its beads; and for everybody in no knot the first one in which no knot passes."""
    ends = [one.ends(knot) for knot in one.column.knots]
    slots: list[int] = []
    for i, (top, bottom) in enumerate(ends):
        beside = [slots[j] for j in range(i) if ends[j][0] - 2 * radius < bottom and top - 2 * radius < ends[j][1]]
        slots.append(max(beside, default=-1) + 1)
    free = {}
    for person in one.column.present:
        taken = {slot for slot, (top, bottom) in zip(slots, ends, strict=True) if top <= one.y[person] <= bottom}
        free[person] = next(slot for slot in range(len(slots) + 1) if slot not in taken)
    tied = {person for knot in one.column.knots for person in knot.people}
    return slots, {person: slot for person, slot in free.items() if person not in tied}


def _knot(one: Laid, i: int, xs: Sequence[float], lang: Lang) -> DrawnKnot:
    knot, x = one.column.knots[i], xs[i]
    top, bottom = one.ends(knot)
    active = one.column.active
    beads = tuple(Bead(person, x, one.y[person], person in active and not knot.planned) for person in knot.people)
    return DrawnKnot(knot, x, top, bottom, one.is_capsule(knot), beads, _mark(one, i, xs, lang))


def _mark(one: Laid, i: int, slots: Sequence[float], lang: Lang) -> Label | None:
    """Over or under its knot; where another knot is beside it there, towards the other side."""
    placed, mark = one.labels.get(i), one.column.knots[i].mark
    if placed is None or mark is None:
        return None
    top, bottom = one.ends(one.column.knots[i])
    word = mark_word(mark, lang)
    size = (ICON if mark_icon(mark) else 0.0) + width(word, MARK_SIZE)
    off = RADIUS + 2 + ROW * placed.row
    upper = top - off - ROW if placed.above else bottom + off
    beside = {
        slots[j] < slots[i]
        for j, other in enumerate(one.column.knots)
        if j != i and one.ends(other)[0] - RADIUS < upper + ROW and upper < one.ends(other)[1] + RADIUS
    }
    left = slots[i] - size / 2
    if beside == {False}:
        left = slots[i] + RADIUS - size
    elif beside == {True}:
        left = slots[i] - RADIUS
    return Label(word, Box(left, upper, left + size, upper + ROW), mark=mark)


def _name(one: Laid, person: str, x: float, lang: Lang) -> Label:
    """The name of somebody who enters, as known then, left of their first bead."""
    name, is_noun = one.column.names[person]
    text = fitted(by_noun(name, lang) if is_noun else name, NAME_SIZE, NAME_WIDTH)
    right, y = x - RADIUS - 4, one.y[person]
    return Label(text, Box(right - width(text, NAME_SIZE), y - NAME_HEIGHT / 2, right, y + NAME_HEIGHT / 2), person)
