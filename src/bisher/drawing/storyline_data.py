"""The storyline chart for whoever does not look at it: rows of a table, and all places as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bisher.drawing.storyline import DrawnColumn, DrawnKnot, Storyline
from bisher.drawing.strands import Ribbon, Strand
from bisher.language.marks import CAPTIONS, mark_word
from bisher.records import Citation


@dataclass(frozen=True, slots=True)
class Row:
    """A knot in words: when, who (ids as of the boundary), what it turns on ("" for no turning point), whether nothing
    of it is told as real, and the sentences."""

    number: int
    when: str
    people: tuple[str, ...]
    names: tuple[str, ...]
    mark: str
    planned: bool
    citations: tuple[Citation, ...]


def rows(chart: Storyline) -> tuple[Row, ...]:
    """The table that goes with the chart: everything that brings people together, in the order of the text."""
    return tuple(_row(chart, drawn) for column in chart.columns for drawn in column.knots)


def _row(chart: Storyline, drawn: DrawnKnot) -> Row:
    knot = drawn.knot
    people = tuple(dict.fromkeys(chart.view.resolve(one) for one in knot.people))
    return Row(
        knot.number,
        chart.when(knot.number),
        people,
        tuple(chart.called(one) for one in people),
        mark_word(knot.mark, chart.lang) if knot.mark else "",
        knot.planned,
        knot.citations,
    )


def data(chart: Storyline) -> dict[str, Any]:
    """The chart as JSON values: coordinates in pixels, y downwards, ids as of the boundary."""
    people = dict.fromkeys(strand.person for strand in chart.strands)
    return {
        "as_of": chart.view.as_of,
        "edge": chart.edge,
        "people": [{"id": one, "name": chart.called(one), "hue": chart.hue(one)} for one in people],
        "columns": [_column(chart, column) for column in chart.columns],
        "lines": [_line(chart, strand) for strand in chart.strands],
        "couples": [_couple(chart, ribbon) for ribbon in chart.ribbons],
    }


def _column(chart: Storyline, column: DrawnColumn) -> dict[str, Any]:
    resolve = chart.view.resolve
    present = column.laid.column.present
    return {
        "number": column.number,
        "label": chart.when(column.number),
        "left": column.left,
        "right": column.right,
        "people": [{"id": resolve(one), "y": column.laid.y[one]} for one in present],
        "knots": [
            {
                "x": drawn.x,
                "top": drawn.top,
                "bottom": drawn.bottom,
                "people": [resolve(one) for one in drawn.knot.people],
                "mark": drawn.label.text if drawn.label else None,
                "planned": drawn.knot.planned,
                "where": [f"{c.number}:{c.sentence_index}" for c in drawn.knot.citations],
            }
            for drawn in column.knots
        ],
    }


def _line(chart: Storyline, strand: Strand) -> dict[str, Any]:
    numbers = [chart.columns[place].number for place, _ in strand.places]
    return {
        "person": strand.person,
        "places": [{"number": n, "y": y} for n, (_, y) in zip(numbers, strand.places, strict=True)],
        "present": [chart.columns[place].number for place in sorted(strand.present)],
        "end": strand.end,
        "into": strand.into or None,
    }


def _couple(chart: Storyline, ribbon: Ribbon) -> dict[str, Any]:
    return {
        "a": ribbon.pair[0],
        "b": ribbon.pair[1],
        "type": ribbon.kind,
        "state": ribbon.state,
        "from": chart.columns[ribbon.places[0][0]].number,
        "to": chart.columns[ribbon.places[-1][0]].number,
        "where": [f"{c.number}:{c.sentence_index}" for c in ribbon.relation.citations],
    }


def header(chart: Storyline) -> tuple[str, str, str, str]:
    """The headline of the table."""
    caption = CAPTIONS[chart.lang]
    return caption["when"], caption["who"], caption["what"], caption["where"]
