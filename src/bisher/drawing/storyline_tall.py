"""The storyline chart turned for a narrow screen, as HTML: a list of installments, each with its piece of the lines.

Every row is as high as its words need, whatever the font: its lines run straight down from its knots for longer than
that, and the page cuts them off where the row ends. So the pieces meet, since each begins where the one above ran out.
Words at the right are text of the page; the sheets of the page put them there (`.rows`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from bisher.drawing.columns import Knot
from bisher.drawing.links import Links, NoLinks
from bisher.drawing.storyline import Bracket
from bisher.drawing.strands import Ribbon, Strand
from bisher.drawing.svg import Point, Value, element, escaped, falling, joined, number, polyline
from bisher.drawing.tall import RIM, STRIP, TURN, Name, Spot, Tall, TallRow
from bisher.language.marks import CAPTIONS, mark_word

FAR = 2000.0
"""How far lines run down below a row: further than any row is high."""
FLAT = 9.0
"""How far a line is thick over and under its beads."""
RULE = f"M0 .5H{number(STRIP + 10)}"
"""From row to row, as far as to the words."""
FOOT = 14.0
"""How far lines run on below the last row."""


def storyline_tall(drawn: Tall, links: Links | None = None, *, since: int = 1, prefix: str = "tall") -> str:
    """The rows as an `<ol>` element, for a page that has the styles of `drawing.css`; nothing where there is no line.

    `since` is the first installment to show. `prefix` keeps the ids of several drawings of one page apart.
    """
    return _Drawing(drawn, links or NoLinks(), since, prefix).whole() if drawn.strands else ""


@dataclass(frozen=True)
class _Drawing:
    drawn: Tall
    links: Links
    since: int
    prefix: str

    def whole(self) -> str:
        """The list."""
        chart = self.drawn.chart
        first, last = chart.when(max(1, self.since)), chart.when(chart.view.as_of)
        title = CAPTIONS[chart.lang]["chart" if first != last else "chart of one"]
        rows = [row for row in self.drawn.rows if row.number >= self.since]
        return element(
            "ol",
            *(self._row(row, is_first=row is rows[0]) for row in rows),
            self._foot(),
            class_="storyline rows",
            aria_label=title.format(first=first, last=last),
            lang=chart.lang,
        )

    # Rows

    def _row(self, row: TallRow, *, is_first: bool) -> str:
        place = row.number - 1
        inner = [
            self._defs() if is_first else "",
            element("path", class_="rule", d=RULE),
            joined(self._ribbon(ribbon, row) for ribbon in self._between_lines.get(place, ())),
            joined(self._line(strand, i, row) for strand, i in self._lines.get(place, ())),
            joined(self._spot(spot, row) for spot in row.spots[-1]),
            joined(self._knot(knot, i, row) for i, knot in enumerate(row.laid.column.knots)),
            joined(self._entered(name, row) for name in row.names),
        ]
        is_last = row.number == self.drawn.chart.view.as_of
        words, svg = self._words(row), self._svg(row.height, *inner)
        return element("li", words, svg, class_="last" if is_last else None, data_number=row.number)

    def _svg(self, height: float, *inner: str) -> str:
        return element("svg", *inner, class_="drawing", width=STRIP, height=height)

    def _words(self, row: TallRow) -> str:
        """The number, and the turning points; where there is none, who meets."""
        chart = self.drawn.chart
        shown, when = str(row.number), chart.when(row.number)
        label = self._told(self.links.installment(row.number), shown, class_="rn", aria_label=when)
        knots = row.laid.column.knots
        items = [self._turn(knot) for knot in knots if knot.mark is not None or not any(k.mark for k in knots)]
        return element("div", label, element("ul", *items) if items else "", class_="words")

    def _turn(self, knot: Knot) -> str:
        """What a knot is in words, leading to its sentence."""
        lang, parts = self.drawn.chart.lang, [self._people(*knot.people)]
        tags = ["planned"] * knot.planned
        if knot.mark is not None:
            parts.insert(0, element("b", escaped(mark_word(knot.mark, lang))) + " ")
            tags += ["unsure"] * (not knot.told)
        parts += [" " + element("span", escaped(CAPTIONS[lang][tag]), class_="tag") for tag in tags]
        return element("li", self._told(self.links.words(knot.citations[0]), joined(parts)))

    def _told(self, href: str | None, inner: str, **attributes: Value) -> str:
        return element("span" if href is None else "a", inner, href=href, **attributes)

    def _people(self, *people: str) -> str:
        """Names as of the boundary, in their hues."""
        chart, out = self.drawn.chart, []
        for one in dict.fromkeys(chart.view.resolve(person) for person in people):
            hue, called = chart.hue(one), escaped(chart.called(one))
            out.append(element("span", called, class_=f"h{hue}") if hue else called)
        return ", ".join(out)

    # Lines

    @cached_property
    def _lines(self) -> dict[int, list[tuple[Strand, int]]]:
        """For each row the lines in it, and which of a line's places it is."""
        out: dict[int, list[tuple[Strand, int]]] = {}
        for strand in self.drawn.strands:
            for i, (place, _) in enumerate(strand.places if strand.is_line else ()):
                out.setdefault(place, []).append((strand, i))
        return out

    @cached_property
    def _between_lines(self) -> dict[int, list[Ribbon]]:
        out: dict[int, list[Ribbon]] = {}
        for ribbon in self.drawn.chart.ribbons:
            for place, _, _ in ribbon.places:
                out.setdefault(place, []).append(ribbon)
        return out

    def _line(self, strand: Strand, i: int, row: TallRow) -> str:
        """The piece of a line in a row: thin, and thick where its bearer is there."""
        place, x = strand.places[i]
        own, is_last = row.own(x), i == len(strand.places) - 1
        top: list[Point] = [(strand.places[i - 1][1], 0.0), (x, TURN)] if i else [(x, own[0] if own else row.head)]
        end = FAR
        if is_last and strand.end != "goes on":
            end = TURN if strand.end == "joins" or not own else own[-1] + FLAT
        classes = f"h{self.drawn.chart.hue(strand.person)}"
        pieces = []
        if place in strand.present and own:
            above = not i or place - 1 in strand.present
            start = top if above else [(x, own[0] - FLAT)]
            stop = end if place + 1 in strand.present and not is_last else min(end, own[-1] + FLAT)
            pieces.append(self._path("thick", classes, strand, [*start, (x, stop)]))
            if not above or stop != end:
                pieces.insert(0, self._path("thin", classes, strand, [*top, (x, end)]))
        else:
            pieces.append(self._path("thin", classes, strand, [*top, (x, end)]))
        if is_last and strand.end == "seen last":
            pieces.append(element("path", class_=f"stop {classes}", d=polyline([(x - 5, end), (x + 5, end)])))
        return joined(pieces)

    def _path(self, kind: str, classes: str, strand: Strand, points: list[Point]) -> str:
        return element("path", class_=f"line {kind} {classes}", d=falling(points), data_person=strand.person)

    def _ribbon(self, ribbon: Ribbon, row: TallRow) -> str:
        """The piece of what lies between two lines in a row."""
        place = row.number - 1
        is_first = place == ribbon.places[0][0]
        is_last = place == ribbon.places[-1][0] and not ribbon.goes_on
        sides = []
        for one in ribbon.pair:
            x = self.drawn.across[one, place]
            before = self.drawn.across[one, place - 1] if not is_first else x
            start: list[Point] = [(x, row.y(0))] if is_first else [(before, 0.0), (x, TURN)]
            sides.append([*start, (x, row.y(0) if is_last else FAR)])
        return self._between(ribbon, *sides)

    def _between(self, ribbon: Ribbon, one: list[Point], other: list[Point]) -> str:
        hue = self.drawn.chart.hue(*ribbon.pair)
        fill = f"url(#{self.prefix}-affair{hue})" if ribbon.kind == "affair" else None
        outline = f"{falling(one)}L{falling(other[::-1])[1:]}Z"
        body = element("path", d=outline, fill=fill)
        if ribbon.state == "presumed over":
            middle = [((x + right) / 2, y) for (x, y), (right, _) in zip(one, other, strict=True)]
            body += element("path", class_="dots", d=falling(middle))
        names = f"ribbon {ribbon.kind} {ribbon.state.replace(' ', '-')} h{hue}"
        return element("g", body, class_=names, data_pair=" ".join(ribbon.pair), aria_hidden="true")

    def _defs(self) -> str:
        """Hatches of affairs, in the hues that they have."""
        chart, stripe = self.drawn.chart, element("path", class_="stripe", d="M0 8L8 0")
        used = sorted({chart.hue(*r.pair) for r in chart.ribbons if r.kind == "affair"})
        size: dict[str, Value] = {"patternUnits": "userSpaceOnUse", "width": 8, "height": 8}
        hatches = [element("pattern", stripe, id=f"{self.prefix}-affair{h}", class_=f"h{h}", **size) for h in used]
        return element("defs", *hatches) if hatches else ""

    # Knots and names

    def _knot(self, knot: Knot, i: int, row: TallRow) -> str:
        spots = row.spots[i]
        xs = [spot.x for spot in spots]
        y, left, right = row.y(row.slots[i]), min(xs), max(xs)
        pieces = []
        if len(knot.people) > 1 and row.laid.is_capsule(knot):
            size: dict[str, Value] = {"width": right - left + 2 * RIM, "height": 2 * RIM, "rx": RIM}
            pieces.append(element("rect", class_="capsule", x=left - RIM, y=y - RIM, **size))
        elif len(knot.people) > 1:
            pieces.append(element("path", class_="stem", d=polyline([(left, y), (right, y)])))
        pieces += [self._spot(spot, row) for spot in spots]
        classes = " ".join(["knot", *["planned"] * knot.planned, *["unsure"] * (not knot.told)])
        href = self.links.words(knot.citations[0])
        if knot.mark is not None or not any(k.mark for k in row.laid.column.knots):
            # The words beside it say all that, and lead there.
            hidden: dict[str, Value] = {"aria_hidden": "true", "tabindex": -1 if href else None}
            return element("a" if href else "g", *pieces, href=href, class_=classes, **hidden)
        chart = self.drawn.chart
        people = dict.fromkeys(map(chart.view.resolve, knot.people))
        said = [chart.when(knot.number), ", ".join(map(chart.called, people))]
        said += [CAPTIONS[chart.lang]["planned"]] * knot.planned
        return self._linked(href, " · ".join(said), *pieces, class_=classes)

    def _linked(self, href: str | None, label: str, *pieces: str, **attributes: Value) -> str:
        if href is None:
            return element("g", *pieces, role="img", aria_label=label, **attributes)
        return element("a", *pieces, href=href, aria_label=label, **attributes)

    def _spot(self, spot: Spot, row: TallRow) -> str:
        kind = "bead" if spot.filled else "bead hollow"
        hue = self.drawn.chart.hue(spot.person)
        return element("circle", class_=f"{kind} h{hue}", cx=spot.x, cy=row.y(spot.slot), r=3.6)

    def _entered(self, name: Name, row: TallRow) -> str:
        """The name of somebody whose line begins, over it; whoever has no line is a guest."""
        y = row.head + name.box.bottom
        place = row.number - 1
        is_line = any(strand.places[i] == (place, name.x) for strand, i in self._lines.get(place, ()) if not i)
        bead = row.own(name.x)[0]
        hue = self.drawn.chart.hue(name.person)
        # From a name further up to its bead.
        down = element("path", class_=f"thin h{hue}", d=falling([(name.x, y + 2), (name.x, bead)]))
        return (down if bead - y > 2 * RIM else "") + self._name(name, y, "name" if is_line else "guest")

    def _name(self, name: Name, y: float, class_: str, anchor: str | None = None) -> str:
        chart = self.drawn.chart
        person = chart.view.resolve(name.person)
        x = name.x + 4.2
        at: dict[str, Value] = {"x": x, "y": y, "transform": f"rotate(-90 {number(x)} {number(y)})"}
        kind = f"{class_} h{chart.hue(person)}"
        written = element("text", escaped(name.text), class_=kind, text_anchor=anchor, **at)
        return self._linked(self.links.person(person), chart.called(person), written, data_person=person)

    # The boundary

    @cached_property
    def _going_on(self) -> list[Strand]:
        return [strand for strand in self.drawn.strands if strand.end == "goes on"]

    def _foot(self) -> str:
        """Below the last row: lines that go on with their names, and the couples among them in words."""
        if not self._going_on:
            return ""
        last = len(self.drawn.rows) - 1
        pieces = [element("path", class_="rule", d=RULE)]
        for ribbon in self.drawn.chart.ribbons:
            if ribbon.goes_on:
                xs = [self.drawn.across[one, last] for one in ribbon.pair]
                pieces.append(self._between(ribbon, *([(x, 0.0), (x, FOOT)] for x in xs)))
        for strand in self._going_on:
            x, hue = strand.places[-1][1], self.drawn.chart.hue(strand.person)
            pieces.append(self._path("thin", f"h{hue}", strand, [(x, 0.0), (x, FOOT)]))
        pieces += [self._name(name, FOOT + 3 + name.box.top, "name", "end") for name in self.drawn.names]
        height = max(name.box.bottom for name in self.drawn.names) + FOOT + 10
        couples = [self._couple(bracket) for bracket in self.drawn.chart.brackets]
        words = element("div", element("ul", *couples), class_="words") if couples else ""
        return element("li", words, self._svg(height, *pieces), class_="foot")

    def _couple(self, bracket: Bracket) -> str:
        relation = bracket.relation
        said = escaped(f"{bracket.word} {bracket.when}")
        inner = f"{self._people(relation.a, relation.b)}: {said}"
        return element("li", self._told(self.links.words(relation.citations[-1]), inner))
