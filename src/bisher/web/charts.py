"""The storyline chart and the relationship graph as a page embeds them: picture, table, and where a click leads."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from markupsafe import Markup

from bisher.drawing.columns import columns
from bisher.drawing.fan import fan_svg, first
from bisher.drawing.network import Network, central, network
from bisher.drawing.network_svg import network_svg
from bisher.drawing.palette import hues
from bisher.drawing.storyline import Storyline, storyline
from bisher.drawing.storyline_data import Row, rows
from bisher.drawing.storyline_svg import storyline_svg
from bisher.drawing.storyline_tall import storyline_tall
from bisher.drawing.tall import Tall, tall
from bisher.drawing.ties import Family
from bisher.records import Citation, Lang
from bisher.telling import called
from bisher.view import View
from bisher.web.lines import Evidence, evidence
from bisher.web.links import Places
from bisher.web.memory import once

LONG, WINDOW = 40, 24
"""From more than so many installments on the chart begins with the last so many."""
CROWD = 24
"""So many people at most are in the graph of the series page; the page of all relations has everybody."""
WIDE = 900.0
"""From so many pixels on a graph is not made smaller to fit beside the cast."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture with the table that says the same; `tall` is the picture turned for a narrow screen, `since` the first
    installment in it: 1, or that of the window."""

    svg: Markup
    tall: Markup
    since: int
    rows: tuple[tuple[Row, tuple[Evidence, ...]], ...]


@dataclass(frozen=True, slots=True)
class Leads:
    """Where the parts of a picture lead."""

    places: Places

    def person(self, person: str) -> str:
        """Somebody's card."""
        return self.places.person(person)

    def installment(self, number: int) -> str:
        """An installment, from its first sentence on."""
        return self.places.sentence(number, 1)

    def words(self, citation: Citation) -> str:
        """The sentence."""
        return self.places.sentence(citation.number, citation.sentence_index)


@dataclass(frozen=True, slots=True)
class Graph:
    """The relationship graph; the table that says the same is that of all relations."""

    svg: Markup
    is_wide: bool
    """Whether its letters would be too small in a column."""
    left_out: int
    """People who are in the whole graph alone."""


@dataclass(frozen=True, slots=True)
class Fan:
    """One person's part of the graph, for a narrow screen; `people`, ids and names, are those who have one."""

    svg: Markup
    person: str
    people: tuple[tuple[str, str], ...]


@once
def hues_of(view: View) -> dict[str, int]:
    """Who has a hue: by all that was found, so that nobody's changes with what is shown."""
    return hues(columns(view.untold or view))


@once
def _laid_out(view: View, lang: Lang, only: frozenset[str]) -> Storyline:
    return replace(storyline(view, lang, only or None), hues=hues_of(view))


@once
def _turned(view: View, lang: Lang, only: frozenset[str]) -> Tall:
    return tall(_laid_out(view, lang, only))


@once
def _spread_out(view: View, lang: Lang) -> Network:
    return replace(network(view, lang), hues=hues_of(view))


def storyline_chart(
    view: View, lang: Lang, places: Places, *, whole: bool = False, only: Collection[str] = ()
) -> Chart | None:
    """The storyline of a view; None where nobody is in anything with anybody: a hollow chart says nothing. Of a long
    story the last installments, unless the `whole` is asked for; the layout is the same. With `only`, ids, the lines of
    those people and whom they meet."""
    chart = _laid_out(view, lang, frozenset(only))
    since = 1 if whole or view.as_of <= LONG else view.as_of - WINDOW + 1
    table = [row for row in rows(chart) if row.number >= since]
    if not table:
        return None
    svg = storyline_svg(chart, Leads(places), since=since)
    turned = storyline_tall(_turned(view, lang, frozenset(only)), Leads(places), since=since)
    told = tuple((row, tuple(map(evidence, row.citations))) for row in table)
    return Chart(Markup(svg), Markup(turned), since, told)


def relations_graph(
    view: View,
    lang: Lang,
    places: Places,
    *,
    only: Collection[str] = (),
    families: Collection[Family] = (),
    most: int = 0,
) -> Graph | None:
    """The relationship graph of a view, of some people and some families of relations where that is asked for, of a
    crowd the `most` central ones; None where there is nothing between anybody."""
    graph = _of_families(view, lang, families)
    if only:
        graph = replace(graph, only=frozenset(only))
    drawn = central(graph, most) if most else graph
    if not graph.ties:
        return None
    is_wide = drawn.frame.right - drawn.frame.left > WIDE
    return Graph(Markup(network_svg(drawn, Leads(places))), is_wide, len(graph.nodes) - len(drawn.nodes))


def relations_fan(
    view: View, lang: Lang, places: Places, *, of: str = "", families: Collection[Family] = ()
) -> Fan | None:
    """The relations of one person, by id as of the boundary; unasked of whoever is in most of it. None where there is
    nothing between anybody."""
    graph = _of_families(view, lang, families)
    person = of or first(graph)
    if not person or not graph.ties:
        return None
    known = {node.person: node.full_name for node in graph.nodes}
    known.setdefault(person, called(view.character(person), lang))
    return Fan(Markup(fan_svg(graph, person, Leads(places))), person, tuple(known.items()))


def _of_families(view: View, lang: Lang, families: Collection[Family]) -> Network:
    graph = _spread_out(view, lang)
    return replace(graph, families=frozenset(families)) if families else graph
