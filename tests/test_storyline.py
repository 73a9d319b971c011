"""The storyline chart: what is drawn, that the past of it never moves, and that its text can be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import bisher
from bisher.drawing.columns import columns
from bisher.drawing.heights import drawn_in, settled
from bisher.drawing.lanes import BUDGET, INSIDE, laid
from bisher.drawing.sifting import Wish, arranged, cost, crossings, strangers
from bisher.drawing.storyline import DrawnColumn, Storyline, storyline
from bisher.drawing.storyline_data import data, rows
from bisher.drawing.storyline_svg import storyline_svg
from bisher.drawing.style import embedded
from bisher.holds import ROMANTIC
from bisher.view import View
from handmade import page, state_of, view_of
from worlds import Clause, grow, installments

EXAMPLES = sorted((Path(__file__).parents[1] / "examples").glob("*.story"))
SVG = "{http://www.w3.org/2000/svg}"
plans = st.lists(installments, min_size=2, max_size=7)
bounded = settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])


def views(plan: list[list[Clause]]) -> Iterator[View]:
    """An invented series as of each of its installments."""
    pairs = grow("en", plan).pairs
    for number in range(1, len(pairs) + 1):
        some = pairs[:number]
        yield View("Deich", tuple(i for i, _ in some), tuple(r for _, r in some))


def elements(svg: str, class_: str) -> list[ElementTree.Element]:
    """The elements of a class, in a drawing that is well-formed XML."""
    return [e for e in ElementTree.fromstring(svg).iter() if class_ in e.get("class", "").split()]


# What never changes


@bounded
@given(plan=plans)
def test_columns_stay_as_they_were(plan: list[list[Clause]]) -> None:
    """What was drawn of installments 1..N, places, knots and labels, is drawn so as of N + 1."""
    before: tuple[DrawnColumn, ...] = ()
    for view in views(plan):
        now = storyline(view, "en").columns
        assert len(now) == view.as_of
        assert now[: len(before)] == before
        before = now


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_columns_of_an_example_stay_as_they_were(path: Path) -> None:
    """The same in a real text, with few people drawn and with all."""
    story = bisher.read(path, reading="given")
    whole = story.as_of("last")
    some = [character.id for character in whole.cast[:4]]
    for number in range(1, whole.as_of):
        for only in (None, some):
            early = storyline(story.as_of(number), "en", only).columns
            assert storyline(whole, "en", only).columns[:number] == early


# What can be read


def assert_legible(chart: Storyline) -> None:
    """No label lies over another label."""
    labels = [label for column in chart.columns for label in column.labels] + list(chart.names)
    for one, other in combinations(labels, 2):
        assert not one.box.overlaps(other.box), (one, other)


@bounded
@given(plan=plans)
def test_labels_never_overlap(plan: list[list[Clause]]) -> None:
    """Names and turning points keep clear of each other, as of any installment."""
    for view in views(plan):
        assert_legible(storyline(view, "en"))
        assert_legible(storyline(view, "de"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_labels_of_an_example_never_overlap(path: Path) -> None:
    """The same in a real text."""
    chart = storyline(bisher.read(path, reading="given").as_of("last"))
    assert sum(len(column.labels) for column in chart.columns) > 30
    assert_legible(chart)


def test_two_hundred_installments_of_sixty_people_stay_legible() -> None:
    """However long and crowded a series is, the lines of a column are few, and its text is apart."""
    names = [f"Name{'abcdefghijklmnopqrstuvwxyz'[i % 26]}{'xyz'[i // 26]}" for i in range(60)]
    pages = []
    for number in range(1, 201):
        some = [(number * 7 + step * (number % 5 + 1)) % 60 for step in range(5)]
        marked = " ".join(f"{{{names[i]}|c{i + 1}}}" for i in dict.fromkeys(some))
        pages.append(page(number, f"{marked} streiten.", f"+quarrel c{some[0] + 1} c{some[1] + 1} streiten"))
    first_seen: dict[str, str] = {}
    renamed = []
    for installment, reading in pages:
        for mention in reading.mentions:
            for one in mention.characters:
                first_seen.setdefault(one, f"c{len(first_seen) + 1}")
        renamed.append((installment, reading))
    chart = storyline(View("Lang", tuple(i for i, _ in renamed), tuple(r for _, r in renamed)))
    assert max(len(column.laid.order) for column in chart.columns) <= BUDGET
    heights = [y for column in chart.columns for y in column.laid.y.values()]
    assert max(heights) - min(heights) < 1000
    assert_legible(chart)


# What is drawn


@bounded
@given(plan=plans)
def test_every_couple_told_is_drawn(plan: list[list[Clause]]) -> None:
    """Whoever is told to be a couple as a fact is in a knot together or has something drawn between their lines."""
    *_, view = views(plan)
    chart = storyline(view, "en")
    svg = storyline_svg(chart)
    knots = [frozenset(e.get("data-people", "").split()) for e in elements(svg, "knot")]
    between = [frozenset(e.get("data-pair", "").split()) for e in elements(svg, "ribbon")]
    for relation in view.relations:
        if relation.type in ROMANTIC and not relation.reality and relation.status != "past":
            pair = {relation.a, relation.b}
            assert pair in between or any(pair <= knot for knot in knots), relation


def meeting() -> View:
    """Three meet, two of them marry, one is only spoken of."""
    return view_of(
        page(1, "{Nele|c1} trifft {Ole|c2}. {Pia|c3} schläft.", "meet c1 c2 trifft"),
        page(2, "{Nele|c1} heiratet {Ole|c2}. {Pia|c3} weint.", "+wedding c1 c2 heiratet", "sad c3 - weint"),
        page(3, "{Nele|c1} sucht {Pia|c3}.", "find? c1 c3 sucht"),
    )


def test_who_is_together_is_in_a_knot() -> None:
    """A knot is something that people do together, with their beads; a planned one is dashed."""
    chart = storyline(meeting())
    knots = [(k.knot.number, k.knot.people, k.knot.planned) for column in chart.columns for k in column.knots]
    assert knots == [(1, ("c1", "c2"), False), (2, ("c1", "c2"), False), (3, ("c1", "c3"), True)]
    drawn = elements(storyline_svg(chart), "knot")
    assert ["planned" in (e.get("class") or "") for e in drawn] == [False, False, True]
    assert [e.get("data-cites") for e in drawn] == ["1:1", "2:1", "3:1"]


def test_a_marriage_lies_between_two_lines_from_the_wedding_on() -> None:
    """What holds between two people is drawn from where it began to the boundary, with its word there."""
    chart = storyline(meeting())
    (ribbon,) = chart.ribbons
    assert (ribbon.kind, ribbon.state, [place for place, _, _ in ribbon.places]) == ("married", "open", [1, 2])
    assert [(bracket.word, bracket.when) for bracket in chart.brackets] == [("verheiratet", "seit Folge 2")]
    assert "Nele, Ole: verheiratet seit Folge 2" in storyline_svg(chart)


def test_a_turning_point_has_a_word() -> None:
    """The wedding is told by a word beside its knot, and the knot says its sentence."""
    chart = storyline(meeting())
    assert [label.text for label in chart.columns[1].labels if label.mark] == ["Hochzeit"]
    (knot,) = (e for e in elements(storyline_svg(chart), "knot") if e.get("data-cites") == "2:1")
    assert knot.get("aria-label") == "Folge 2 · Nele, Ole · Hochzeit: Nele heiratet Ole. (2:1)"
    assert knot.find(f"{SVG}title") is not None


def test_who_is_there_once_is_a_ring_and_no_line() -> None:
    """Somebody of one installment is named there and has no line; they get one when they come again."""
    pages = [
        page(1, "{Nele|c1} trifft {Ole|c2}.", "meet c1 c2 trifft"),
        page(2, "{Nele|c1} schläft."),
        page(3, "{Ole|c2} schläft."),
    ]
    story = state_of(*pages)
    once = {strand.person: strand.is_line for strand in storyline(story.as_of(2)).strands}
    again = {strand.person: strand.is_line for strand in storyline(story.as_of(3)).strands}
    assert (once, again) == ({"c1": True, "c2": False}, {"c1": True, "c2": True})


def test_a_noun_is_listed_as_elsewhere() -> None:
    """Whoever has no name is called in the chart as in the cast, by what is known of them by then."""
    view = view_of(
        page(1, "{Ann|c1} beerbt den Bruder des {Vaters|c2|noun|m}.", "happy c1 c2 beerbt"),
        page(2, "{Ann|c1} sieht den {Polizisten|c3|noun}.", "meet c1 c3 sieht"),
        page(3, "{Er|c3|pronoun|m} hilft {Ann|c1}.", "help c3 c1 hilft"),
    )
    assert [c.name for c in view.cast] == ["Ann", "Vater", "Polizist"]
    names = [{one: name for one, (name, _) in column.names.items()} for column in columns(view)]
    assert names == [{"c1": "Ann", "c2": "Vater"}, {"c1": "Ann", "c3": "Polizisten"}, {"c1": "Ann", "c3": "Polizist"}]
    assert ">„Vater“<" in storyline_svg(storyline(view, "de"))


def test_whoever_turns_out_to_be_somebody_else_joins_their_line() -> None:
    """Two lines become one in the installment that shows it; before, there are two, as there were."""
    pages = [
        page(1, "{Nele|c1} trifft {Wirtin|c2|noun|f}.", "meet c1 c2 trifft", lang="de"),
        page(2, "{Nele|c1} und {Wirtin|c2|noun|f} streiten.", "quarrel c1 c2 streiten"),
        page(3, "{Nele|c1} war {Wirtin|c2|noun|f}.", merges=[("c1", "c2")]),
    ]
    state = state_of(*pages)
    chart = storyline(state.as_of(3))
    assert [(s.person, s.end, s.into) for s in chart.strands] == [("c1", "goes on", ""), ("c1", "joins", "c1")]
    assert chart.columns[:2] == storyline(state.as_of(2)).columns
    joining = next(s for s in chart.strands if s.end == "joins")
    assert joining.places[-1] == (2, chart.columns[2].laid.y["c1"])


def test_presumed_over_is_dotted_and_ended_is_not_there() -> None:
    """A couple that something speaks against is dotted from when it was last told of; an ended one ends."""
    pages = [
        page(1, "{Nele|c1} liebt {Ole|c2}. {Pia|c3} lacht.", "couple.start c1 c2 liebt"),
        page(2, "{Nele|c1} und {Ole|c2} reisen. {Pia|c3} lacht.", "travel c1 c2 reisen"),
        page(3, "{Ole|c2} heiratet {Pia|c3}. {Nele|c1} schläft.", "wedding c2 c3 heiratet"),
    ]
    over = storyline(view_of(*pages))
    states = [(r.pair, r.state) for r in over.ribbons]
    assert (("c1", "c2"), "presumed over") in states
    assert 'class="dots"' in storyline_svg(over)
    pages[1] = page(2, "{Nele|c1} verlässt {Ole|c2}. {Pia|c3} lacht.", "breakup c1 c2 verlässt")
    ended = storyline(view_of(*pages[:2]))
    assert [(r.pair, r.state, r.places[-1][0], r.goes_on) for r in ended.ribbons] == [(("c1", "c2"), "open", 1, False)]


def test_few_people_can_be_chosen() -> None:
    """With some people chosen, others are drawn where they meet them, and nowhere else."""
    chart = storyline(meeting(), only=["c3"])
    assert [k.knot.people for column in chart.columns for k in column.knots] == [("c1", "c3")]
    assert {s.person: s.is_line for s in chart.strands} == {"c3": True, "c1": False}


def test_a_window_shows_the_last_columns_where_they_are() -> None:
    """What is cut off on the left moves nothing of the rest."""
    chart = storyline(bisher.read(EXAMPLES[0], reading="given").as_of("last"))
    whole, part = storyline_svg(chart), storyline_svg(chart, since=9)
    shown = [e.get("data-number") for e in elements(part, "column")]
    assert shown == [str(n) for n in range(9, chart.view.as_of + 1)]

    def knots(svg: str) -> list[tuple[str | None, str | None]]:
        return [(e.get("x"), e.get("y")) for e in elements(svg, "capsule")]

    assert set(knots(part)) < set(knots(whole))
    assert float(re.findall(r'viewBox="([-\d.]+)', part)[0]) > float(re.findall(r'viewBox="([-\d.]+)', whole)[0])


def test_the_table_tells_the_same() -> None:
    """Every knot is a row with its people and sentences; the places are there as plain values."""
    chart = storyline(meeting())
    assert [(r.when, r.names, r.mark, r.planned) for r in rows(chart)] == [
        ("Folge 1", ("Nele", "Ole"), "", False),
        ("Folge 2", ("Nele", "Ole"), "Hochzeit", False),
        ("Folge 3", ("Nele", "Pia"), "", True),
    ]
    assert [c.sentence for r in rows(chart) for c in r.citations][1] == "Nele heiratet Ole."
    values = data(chart)
    assert [column["number"] for column in values["columns"]] == [1, 2, 3]
    (couple,) = values["couples"]
    assert (couple["a"], couple["b"], couple["type"], couple["state"]) == ("c1", "c2", "married", "open")
    assert (couple["from"], couple["to"], couple["where"]) == (2, 3, ["2:1"])


# The markup


def test_the_markup_is_safe_and_can_be_read_aloud() -> None:
    """Names are escaped; nothing in it needs 'unsafe-inline'; everything that takes the focus has a name."""
    view = view_of(page(1, '{Nele <b>&"|c1} trifft {Ole|c2}.', "meet c1 c2 trifft"))
    svg = storyline_svg(storyline(view))
    root = ElementTree.fromstring(svg)
    assert not re.search(r"<script|<style|\sstyle=|\son\w+=", svg)
    assert root.get("role") == "group"
    title, desc = (root.find(f"{SVG}{tag}") for tag in ("title", "desc"))
    assert title is not None
    assert desc is not None
    assert (root.get("aria-labelledby"), root.get("aria-describedby")) == (title.get("id"), desc.get("id"))
    for element in root.iter():
        if element.get("tabindex") or element.tag == f"{SVG}a":
            assert element.get("aria-label"), ElementTree.tostring(element)
    assert 'Nele <b>&"' in "".join(root.itertext())


def test_a_page_says_where_a_click_leads() -> None:
    """People, installments and sentences become links where there are pages for them."""

    class Pages:
        def person(self, person: str) -> str:
            return f"/who/{person}"

        def installment(self, number: int) -> str:
            return f"/{number}"

        def words(self, citation: bisher.Citation) -> str:
            return f"/{citation.number}#{citation.sentence_index}"

    svg = storyline_svg(storyline(meeting()), Pages())
    hrefs = {e.get("href") for e in ElementTree.fromstring(svg).iter(f"{SVG}a")}
    assert {"/who/c1", "/2", "/2#1", "/3#1"} <= hrefs


def test_a_file_stands_alone() -> None:
    """With its style inside, the drawing has all colours that it uses."""
    svg = storyline_svg(storyline(meeting()), style=embedded())
    used = set(re.findall(r"var\(--(\w+)[),]", svg)) - {"c", "sans"}
    assert used <= set(re.findall(r"--(\w+):", svg))
    assert ElementTree.fromstring(svg).find(f"{SVG}style") is not None


def test_nothing_told_is_said_so() -> None:
    """A view without anybody in it gives a drawing that says it."""
    view = view_of(page(1, "Es regnet."))
    assert "nichts erzählt" in storyline_svg(storyline(view))


# The methods

orders = st.permutations([f"c{i}" for i in range(6)])
groups = st.lists(st.frozensets(st.sampled_from([f"c{i}" for i in range(6)]), min_size=2, max_size=3), max_size=3)


@given(order=orders, groups=groups, before=orders)
def test_sifting_never_makes_an_order_worse(order: list[str], groups: list[frozenset[str]], before: list[str]) -> None:
    """The order that is found has the same elements and costs no more than the one that it was made from."""
    wish = Wish(tuple(groups), (), (tuple(before),))
    found = arranged(order, wish)
    assert sorted(found) == sorted(order)
    assert cost(found, wish) <= cost(order, wish)


@given(order=orders, group=st.frozensets(st.sampled_from([f"c{i}" for i in range(6)]), min_size=2, max_size=4))
def test_a_single_group_comes_together(order: list[str], group: frozenset[str]) -> None:
    """Where only one group meets and nothing is to be crossed, nobody is between its members."""
    assert strangers(group, arranged(order, Wish((group,)))) == 0


def test_crossings_are_counted() -> None:
    """As many as pairs change places; who is in one of the columns only crosses nobody."""
    assert crossings("abcd", "abcd") == 0
    assert crossings("abcd", "dcba") == 6
    assert crossings("abcd", "bxa") == 1


@given(
    wanted=st.lists(st.tuples(st.integers(-100, 100), st.integers(1, 4)), min_size=1, max_size=8),
    apart=st.lists(st.integers(1, 40), min_size=7, max_size=7),
    rigid=st.lists(st.booleans(), min_size=7, max_size=7),
)
def test_heights_keep_their_distances(wanted: list[tuple[int, int]], apart: list[int], rigid: list[bool]) -> None:
    """No two lines are nearer than they may be, those that belong together are as near as that, and what has room for
    it stays where it was."""
    size = len(wanted) - 1
    places = settled([(float(p), float(w)) for p, w in wanted], [float(d) for d in apart[:size]], rigid[:size])
    for i, (upper, lower) in enumerate(pairwise(places)):
        assert lower - upper >= apart[i] - 1e-9
        assert not rigid[i] or abs(lower - upper - apart[i]) < 1e-9
    again = settled([(p, 1.0) for p in places], [float(d) for d in apart[:size]], rigid[:size])
    assert again == pytest.approx(places)
    near = drawn_in(places, [max(50.0, float(d)) for d in apart[:size]])
    assert all(lower - upper <= max(50, apart[i]) + 1e-9 for i, (upper, lower) in enumerate(pairwise(near)))


def test_members_of_a_knot_lie_side_by_side() -> None:
    """In the examples most knots are capsules, and their beads are as near as lines may be."""
    for path in EXAMPLES:
        known = columns(bisher.read(path, reading="given").as_of("last"))
        knots = [(one, knot) for one in laid(known) for knot in one.column.knots if len(knot.people) > 1]
        capsules = [(one, knot) for one, knot in knots if one.is_capsule(knot)]
        assert len(capsules) >= 0.85 * len(knots)
        for one, knot in capsules:
            top, bottom = one.ends(knot)
            assert bottom - top >= INSIDE * (len(knot.people) - 1) - 1e-6
