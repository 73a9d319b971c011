"""The storyline chart as SVG."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bisher.drawing.columns import Knot
from bisher.drawing.icons import icon
from bisher.drawing.links import Links, NoLinks
from bisher.drawing.measure import width
from bisher.drawing.storyline import RADIUS, SLOT, Bead, DrawnColumn, DrawnKnot, Label, Storyline
from bisher.drawing.strands import Ribbon, Strand
from bisher.drawing.svg import Point, element, escaped, joined, linked, number, polyline, swaying, text
from bisher.language.marks import CAPTIONS, mark_icon, mark_word

HEADER, MARGIN = 46.0, 26.0
"""Room for the numbers above the chart, and around it."""
FLAT = 12.0
"""How far a line runs level on both sides of a column."""
CURTAIN = 30.0
"""Width of the veil behind the boundary, always the same."""
WORD_SIZE, WHEN_SIZE = 12.5, 12.0


def storyline_svg(
    chart: Storyline, links: Links | None = None, *, since: int = 1, prefix: str = "storyline", style: str = ""
) -> str:
    """The chart as an `<svg>` element of its natural size, for a page that has the styles of `drawing.css`.

    `since` is the first installment to show: earlier columns are laid out, too, but lie outside of the picture.
    `prefix` keeps the ids of several drawings of one page apart. `style` is put into it, for a file that stands alone.
    """
    return _Drawing(chart, links or NoLinks(), since, prefix).whole(style)


@dataclass(frozen=True)
class _Drawing:
    chart: Storyline
    links: Links
    since: int
    prefix: str

    def whole(self, style: str) -> str:
        """The element with all that is in it, backmost first."""
        chart = self.chart
        shown = self._shown()
        if not shown or not chart.strands:
            return self._empty(style)
        left, top, right, bottom = self._frame(shown)
        inner = [
            self._defs(),
            joined(self._heading(column, top, bottom) for column in shown),
            joined(self._ribbon(ribbon) for ribbon in chart.ribbons),
            joined(self._strand(strand) for strand in chart.strands if strand.is_line),
            joined(self._column(column) for column in shown),
            self._boundary(top, bottom),
        ]
        clip = self._clip(left, top, right, bottom)
        return self._svg(style, (left, top, right - left, bottom - top), [clip, *inner])

    def _shown(self) -> list[DrawnColumn]:
        return [column for column in self.chart.columns if column.number >= self.since]

    def _frame(self, shown: list[DrawnColumn]) -> tuple[float, float, float, float]:
        boxes = [box for column in shown for box in column.boxes]
        heights = [y for column in shown for y in column.laid.y.values()]
        lines = [b.y + d for b in self.chart.brackets for d in (-16, 20)]
        left = min([column.left - SLOT for column in shown[:1]] + [box.left for box in boxes]) - MARGIN
        top = min([*heights, *lines, *(box.top for box in boxes)], default=0.0) - HEADER
        bottom = max([*heights, *lines, *(box.bottom for box in boxes)], default=0.0) + MARGIN
        return left, top, self._curtain() + CURTAIN, bottom

    def _bracket_x(self) -> float:
        return max((label.box.right for label in self.chart.names), default=self.chart.edge) + 20

    def _curtain(self) -> float:
        sizes = ((b.word, WORD_SIZE) for b in self.chart.brackets), ((b.when, WHEN_SIZE) for b in self.chart.brackets)
        return self._bracket_x() + max((width(*some) + 26 for size in sizes for some in size), default=0.0)

    # The frame

    def _svg(self, style: str, box: tuple[float, float, float, float], inner: Iterable[str]) -> str:
        chart, prefix = self.chart, self.prefix
        caption = CAPTIONS[chart.lang]
        first, last = chart.when(max(1, self.since)), chart.when(chart.view.as_of)
        title = caption["chart" if first != last else "chart of one"]
        people = len({strand.person for strand in chart.strands})
        about = (
            element("title", escaped(title.format(first=first, last=last)), id=f"{prefix}-title"),
            element("desc", escaped(caption["chart desc"].format(people=people)), id=f"{prefix}-desc"),
        )
        return element(
            "svg",
            *about,
            style,
            *inner,
            xmlns="http://www.w3.org/2000/svg",
            class_="drawing storyline",
            width=box[2],
            height=box[3],
            viewBox=" ".join(map(number, box)),
            role="group",
            aria_labelledby=f"{prefix}-title",
            aria_describedby=f"{prefix}-desc",
            lang=chart.lang,
        )

    def _empty(self, style: str) -> str:
        words = text(CAPTIONS[self.chart.lang]["nothing"], 16, 40, "nothing")
        return self._svg(style, (0.0, 0.0, 420.0, 64.0), [words])

    def _defs(self) -> str:
        """Hatches: of the veil, and of affairs in each hue."""
        stripe = element("path", class_="stripe", d="M0 8L8 0")
        veil = self._pattern("veil", "veil-stripe", stripe)
        affairs = (self._pattern(f"affair{hue}", f"h{hue}", stripe) for hue in range(5))
        return element("defs", veil, *affairs)

    def _pattern(self, name: str, class_: str, stripe: str) -> str:
        about = {"id": f"{self.prefix}-{name}", "class_": class_, "patternUnits": "userSpaceOnUse"}
        return element("pattern", stripe, **about, width=8, height=8)

    def _clip(self, left: float, top: float, right: float, bottom: float) -> str:
        """What lies left of the first column that is shown is covered."""
        if self.since <= 1:
            return ""
        return element("rect", class_="ground", x=left, y=top, width=right - left, height=bottom - top)

    def _heading(self, column: DrawnColumn, top: float, bottom: float) -> str:
        chart, middle = self.chart, (column.left + column.right) / 2
        is_last = column.number == chart.view.as_of
        rule = element("path", d=polyline([(middle, top + 32), (middle, bottom)]))
        shown = str(column.number)
        half = 9 + 4 * len(shown)
        plate = element("rect", x=middle - half, y=top + 6, width=2 * half, height=24, rx=4)
        label = text(shown, middle, top + 23, "number", "middle")
        link = linked(self.links.installment(column.number), chart.when(column.number), plate, label)
        return element("g", rule, link, class_="column last" if is_last else "column", data_number=column.number)

    def _boundary(self, top: float, bottom: float) -> str:
        """Names, couples, the edge and the veil behind it."""
        chart, x = self.chart, self._curtain()
        names = joined(self._name(label, "name") for label in chart.names)
        edge = element("path", class_="edge", d=polyline([(x, top), (x, bottom)]))
        size = {"x": x, "y": top, "width": CURTAIN, "height": bottom - top}
        veil = element("rect", class_="veil", fill=f"url(#{self.prefix}-veil)", **size)
        return element("g", names, joined(self._brackets()), edge, veil, class_="boundary")

    def _brackets(self) -> Iterator[str]:
        x = self._bracket_x()
        for bracket in self.chart.brackets:
            ends = [(x - 6, bracket.top), (x, bracket.top), (x, bracket.bottom), (x - 6, bracket.bottom)]
            middle = (bracket.top + bracket.bottom) / 2
            path = element(
                "path", class_="bracket", d=f"{polyline(ends)} {polyline([(x, middle), (x + 8, bracket.y)])}"
            )
            word = text(bracket.word, x + 12, bracket.y - 3, "word")
            when = text(bracket.when, x + 12, bracket.y + 12, "when")
            relation = bracket.relation
            label = f"{self._called(relation.a, relation.b)}: {bracket.word} {bracket.when}"
            href = self.links.words(relation.citations[-1])
            yield linked(href, label, path, word, when, class_="couple", data_pair=f"{relation.a} {relation.b}")

    def _called(self, *people: str) -> str:
        return ", ".join(self.chart.called(self.chart.view.resolve(one)) for one in people)

    # Lines

    def _flat(self, place: int) -> tuple[float, float]:
        column = self.chart.columns[place]
        return column.left - FLAT, column.right + FLAT

    def _points(self, places: Iterable[tuple[int, float]]) -> list[Point]:
        return [(x, y) for place, y in places for x in self._flat(place)]

    def _seen(self, places: Iterable[tuple[int, float]]) -> list[tuple[int, float]]:
        """From the column before the first that is shown on, so that lines come in from the left."""
        return [(place, y) for place, y in places if self.chart.columns[place].number >= self.since - 1]

    def _strand(self, strand: Strand) -> str:
        chart = self.chart
        places = self._seen(strand.places)
        if not places:
            return ""
        points = self._points(places)
        if places[0] == strand.places[0]:
            points[0] = (self._first_bead(strand), points[0][1])
        last = strand.places[-1]
        if strand.end == "goes on":
            points.append((chart.edge, last[1]))
        elif strand.end == "joins":
            points.pop()
        else:
            points[-1] = (self._flat(last[0])[1] + 2, last[1])
        pieces = [element("path", class_="thin", d=swaying(points))]
        pieces += [element("path", class_="thick", d=swaying(run)) for run in self._thick(strand)]
        if strand.end == "seen last":
            x, y = points[-1]
            pieces.append(element("path", class_="stop", d=polyline([(x, y - 5), (x, y + 5)])))
        pieces.append(element("path", class_="hit", d=swaying(points)))
        return linked(
            self.links.person(strand.person),
            self._spoken(strand),
            *pieces,
            class_=f"line h{chart.hue(strand.person)}",
            data_person=strand.person,
        )

    def _first_bead(self, strand: Strand) -> float:
        column = self.chart.columns[strand.places[0][0]]
        beads = (*column.beads, *(bead for knot in column.knots for bead in knot.beads))
        return min((b.x for b in beads if b.y == strand.places[0][1]), default=column.left)

    def _thick(self, strand: Strand) -> Iterator[list[Point]]:
        """The stretches in which somebody is there."""
        run: list[Point] = []
        for place, y in self._seen(strand.places):
            if place in strand.present:
                run += self._points([(place, y)])
                if (place, y) == strand.places[0]:
                    run[0] = (self._first_bead(strand), y)
            elif run:
                yield run
                run = []
        if run:
            yield run

    def _spoken(self, strand: Strand) -> str:
        chart = self.chart
        numbers = sorted(chart.columns[place].number for place in strand.present)
        first, last = (chart.when(n) for n in (numbers[0], numbers[-1]))
        words = CAPTIONS[chart.lang]["line"].format(name=chart.called(strand.person), first=first, last=last)
        if strand.into:
            joins = CAPTIONS[chart.lang]["joins"].format(name=chart.called(strand.into))
            return f"{words}; {joins}"
        return words

    def _ribbon(self, ribbon: Ribbon) -> str:
        chart = self.chart
        places = [p for p in ribbon.places if chart.columns[p[0]].number >= self.since - 1]
        if not places:
            return ""
        upper, lower = (self._points((place, pick(a, b)) for place, a, b in places) for pick in (min, max))
        start = (chart.columns[places[0][0]].left + chart.columns[places[0][0]].right) / 2
        for side in (upper, lower):
            side[0] = (start, side[0][1])
            side[1:] = [point for point in side[1:] if point[0] > start]
            if ribbon.goes_on:
                side.append((chart.edge, side[-1][1]))
            else:
                side.pop()
        outline = f"{swaying(upper)} {swaying(lower[::-1], 'L')} Z"
        hue = chart.hue(*ribbon.pair)
        fill = f"url(#{self.prefix}-affair{hue})" if ribbon.kind == "affair" else None
        body = element("path", d=outline, fill=fill)
        if ribbon.state == "presumed over":
            middle = [(x, (y + below) / 2) for (x, y), (_, below) in zip(upper, lower, strict=True)]
            body += element("path", class_="dots", d=swaying(middle))
        state = ribbon.state.replace(" ", "-")
        names = f"ribbon {ribbon.kind} {state} h{hue}"
        return element("g", body, class_=names, data_pair=" ".join(ribbon.pair), aria_hidden="true")

    # Columns

    def _column(self, column: DrawnColumn) -> str:
        knots = joined(self._knot(knot) for knot in column.knots)
        knots += joined(self._turn(knot.label) for knot in column.knots if knot.label is not None)
        beads = joined(self._bead(bead) for bead in column.beads)
        names = joined(self._name(label, self._name_class(column, label)) for label in column.names)
        return element("g", beads, knots, names, class_="meeting", data_number=column.number)

    def _name_class(self, column: DrawnColumn, label: Label) -> str:
        """Whoever has no line is a guest."""
        place = column.number - 1
        y = column.laid.y[label.person]
        lines = (s for s in self.chart.strands if s.is_line and s.places[0] == (place, y))
        return "name" if any(lines) else "guest"

    def _name(self, label: Label, class_: str) -> str:
        """Left of a bead, or right of the end of a line."""
        person = self.chart.view.resolve(label.person)
        baseline = (label.box.top + label.box.bottom) / 2 + 4.5
        at_edge = label.box.left > self.chart.edge
        x, anchor = (label.box.left, "start") if at_edge else (label.box.right, "end")
        written = text(label.text, x, baseline, f"{class_} h{self.chart.hue(person)}", anchor)
        return linked(self.links.person(person), self.chart.called(person), written, data_person=person)

    def _knot(self, drawn: DrawnKnot) -> str:
        knot = drawn.knot
        pieces = []
        if len(knot.people) > 1:
            pieces.append(self._outline(drawn))
        pieces += [self._bead(bead) for bead in drawn.beads]
        classes = ["knot"]
        classes += ["planned"] if knot.planned else []
        classes += [] if knot.told else ["unsure"]
        cited = " ".join(f"{c.number}:{c.sentence_index}" for c in knot.citations)
        people = " ".join(self.chart.view.resolve(one) for one in knot.people)
        return linked(
            self.links.words(knot.citations[0]),
            self._sentence(knot),
            *pieces,
            class_=" ".join(classes),
            data_people=people,
            data_cites=cited,
        )

    def _turn(self, label: Label) -> str:
        """A turning point's word with its sign; the knot itself says both aloud."""
        sign = icon(mark_icon(label.mark), label.box.left + 1, label.box.top + 2) if label.mark else ""
        x = (label.box.left + label.box.right) / 2 + (8 if sign else 0)
        word = text(label.text, x, label.box.bottom - 4, "mark", "middle")
        return element("g", sign, word, class_="turn", aria_hidden="true")

    def _outline(self, drawn: DrawnKnot) -> str:
        x, top, bottom = drawn.x, drawn.top, drawn.bottom
        if not drawn.is_capsule:
            return element("path", class_="stem", d=polyline([(x, top), (x, bottom)]))
        size = {"width": 2 * RADIUS, "height": bottom - top + 2 * RADIUS, "rx": RADIUS}
        return element("rect", class_="capsule", x=x - RADIUS, y=top - RADIUS, **size)

    def _sentence(self, knot: Knot) -> str:
        """Where, who, what it turns on, and the sentences themselves."""
        chart = self.chart
        words = [chart.when(knot.number), self._called(*knot.people)]
        if knot.mark is not None:
            words.append(mark_word(knot.mark, chart.lang))
        if knot.planned:
            words.append(CAPTIONS[chart.lang]["planned"])
        sentences = dict.fromkeys((f"{c.number}:{c.sentence_index}", c.sentence) for c in knot.citations)
        quoted = " ".join(f"{sentence} ({where})" for where, sentence in sentences)
        return f"{' · '.join(words)}: {quoted}"

    def _bead(self, bead: Bead) -> str:
        filled = "bead" if bead.filled else "bead hollow"
        hue = self.chart.hue(bead.person)
        return element("circle", class_=f"{filled} h{hue}", cx=bead.x, cy=bead.y, r=4.5)
