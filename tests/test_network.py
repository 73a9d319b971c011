"""The relationship graph: everything told is in it, nobody moves, and it can be read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations, pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import bisher
from bisher.drawing.fan import fan_svg, first
from bisher.drawing.network import Network, central, frames, network
from bisher.drawing.network_data import data, frames_data, rows
from bisher.drawing.network_svg import network_svg
from bisher.drawing.spots import HEIGHT, WIDTH, spots
from bisher.drawing.storyline import storyline
from bisher.drawing.storyline_svg import storyline_svg
from bisher.drawing.style import embedded
from bisher.drawing.ties import ties
from bisher.records import Lang
from bisher.view import View
from handmade import page, state_of, view_of
from worlds import Clause, grow, installments

EXAMPLES = sorted((Path(__file__).parents[1] / "examples").glob("*.story"))
SVG = "{http://www.w3.org/2000/svg}"
plans = st.lists(installments, min_size=2, max_size=6)
bounded = settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])


def views(plan: list[list[Clause]]) -> Iterator[View]:
    """An invented series as of each of its installments."""
    pairs = grow("en", plan).pairs
    for number in range(1, len(pairs) + 1):
        some = pairs[:number]
        yield View("Deich", tuple(i for i, _ in some), tuple(r for _, r in some))


def elements(svg: str, class_: str) -> list[ElementTree.Element]:
    """The elements of a class, in a drawing that is well-formed XML."""
    return [e for e in ElementTree.fromstring(svg).iter() if class_ in e.get("class", "").split()]


def story() -> View:
    """A marriage, a couple presumed over, a love that is hoped for, a friendship that ended, an event, a denial."""
    return view_of(
        page(
            1,
            "{Nele|c1} liebt {Ole|c2}. {Pia|c3} ist {Neles|c1} Mutter.",
            "couple.start c1 c2 liebt",
            "parent c3 c1 ist",
        ),
        page(
            2,
            "{Ole|c2} heiratet {Rosa|c4}. {Pia|c3} hofft auf {Ole|c2}.",
            "wedding c2 c4 heiratet",
            "love? c3 c2 hofft",
        ),
        page(
            3,
            "{Nele|c1} und {Rosa|c4} zanken. {Pia|c3} trifft {Rosa|c4}.",
            "friend.end c1 c4 zanken",
            "meet c3 c4 trifft",
        ),
        page(4, "{Pia|c3} und {Udo|c5} sind kein Paar.", "couple! c3 c5 kein"),
    )


# What never changes


@bounded
@given(plan=plans)
def test_nobody_moves(plan: list[list[Clause]]) -> None:
    """Whoever has a place as of N has the same one as of N + 1, unless they turned out to be somebody else."""
    before: dict[str, tuple[float, float]] = {}
    for view in views(plan):
        now = spots(view)
        for one, spot in before.items():
            if view.resolve(one) == one:
                assert now[one] == spot
        before = now


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_frames_are_the_graphs_of_their_boundaries(path: Path) -> None:
    """What the slider shows for an installment is, to the byte, what was drawn as of it."""
    whole = bisher.read(path, reading="given")
    shown = list(frames(whole.as_of("last").told(), "de"))
    assert len(shown) == whole.as_of("last").as_of
    for number in (1, 5, 9):
        assert network_svg(shown[number - 1]) == network_svg(network(whole.as_of(number).told(), "de"))
    for before, after in pairwise(frames_data(shown)):
        places = {node["id"]: (node["x"], node["y"]) for node in after["nodes"]}
        for node in before["nodes"]:
            assert places.get(node["id"], (node["x"], node["y"])) == (node["x"], node["y"])


def test_whoever_turns_out_to_be_somebody_leaves_one_place() -> None:
    """Two places become that of the one who is left; one who had none takes over that of the other."""
    pages = [
        page(1, "{Nele|c1} trifft {Wirtin|c2|noun|f}. {Fremde|c3|noun|f} kommt.", "meet c1 c2 trifft"),
        page(2, "{Fremde|c3|noun|f} ist {Wirtin|c2|noun|f}.", merges=[("c3", "c2")]),
    ]
    state = state_of(*pages)
    before, after = spots(state.as_of(1)), spots(state.as_of(2))
    assert after == {"c1": before["c1"], "c3": before["c2"]}


# What can be read


def assert_legible(graph: Network) -> None:
    """No two people and no two labels overlap, and no label lies on a person."""
    boxes = [node.box for node in graph.nodes] + [edge.label for edge in graph.edges if edge.label]
    for one, other in combinations(boxes, 2):
        assert not one.overlaps(other), (one, other)
    for one, other in combinations(graph.places.values(), 2):
        assert abs(one[0] - other[0]) >= WIDTH or abs(one[1] - other[1]) >= HEIGHT


@bounded
@given(plan=plans)
def test_nothing_overlaps(plan: list[list[Clause]]) -> None:
    """As of any installment, in both languages."""
    for view in views(plan):
        assert_legible(network(view, "en"))
        assert_legible(network(view, "de"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_is_legible(path: Path) -> None:
    """The same in a real text, where most ties that need a label have one."""
    graph = network(bisher.read(path, reading="given").as_of("last"))
    assert_legible(graph)
    wanted = [e for e in graph.edges if e.tie.family == "love"]
    assert len([e for e in wanted if e.label]) >= 0.8 * len(wanted)


def test_sixty_people_are_legible() -> None:
    """A crowd has room: boxes apart, and labels left out rather than laid over each other."""
    pages = []
    for number in range(1, 31):
        a, b, c = f"c{2 * number - 1}", f"c{2 * number}", f"c{max(1, 2 * number - 5)}"
        marked = f"{{Anna {number}|{a}}} heiratet {{Otto {number}|{b}}}, und {{Anna|{c}}} hilft."
        pages.append(page(number, marked, f"wedding {a} {b} heiratet", f"friend {c} {a} hilft"))
    graph = network(view_of(*pages))
    assert len(graph.nodes) == 60
    assert_legible(graph)
    few = central(graph, 24)
    assert 12 < len(few.nodes) <= 24
    assert_legible(few)
    assert {node.person: node.middle for node in few.nodes}.items() <= graph.places.items()
    everybody = Counter(one for tie in graph.ties for one in (tie.a, tie.b))
    assert min(everybody[one] for one in few.among) >= max(everybody[one] for one in {*everybody} - few.among)
    assert central(graph, 60) is graph


# What is drawn


@bounded
@given(plan=plans)
def test_a_fan_has_all_ties_of_its_person(plan: list[list[Clause]]) -> None:
    """As in the graph, with the same sentences, each in a box high enough for a finger, none over another one."""
    *_, view = views(plan)
    graph = network(view, "en")
    spoken = {e.get("data-pair", ""): e.get("aria-label") for e in elements(network_svg(graph), "event")}
    for one in {one for tie in graph.ties for one in (tie.a, tie.b)}:
        svg = fan_svg(graph, one)
        own = elements(svg, "tie")
        assert [*map(str, sorted(e.get("data-pair", "") for e in own))] == sorted(
            f"{tie.a} {tie.b}" for tie in graph.ties if one in (tie.a, tie.b)
        )
        for box in elements(svg, "event"):
            assert box.get("aria-label") == spoken[box.get("data-pair", "")]
        tops = [float(box.get("y", "")) for box in elements(svg, "box")]
        assert all(float(box.get("height", "")) >= 44 for box in elements(svg, "box"))
        assert all(below - top >= 46 for top, below in pairwise(tops))


@pytest.mark.parametrize(
    ("lang", "title", "words"),
    [
        ("de", "Beziehungen von Ole, Stand Folge 4", ["verheiratet seit Folge 2", "Paar, wohl vorbei"]),
        ("en", "Relationships of Ole as of Folge 4", ["married since Folge 2", "couple, presumably over"]),
    ],
)
def test_a_fan_says_what_counts_most_first(lang: Lang, title: str, words: list[str]) -> None:
    """In words, whoever it is of; unasked it is of whoever is in most; of nobody's ties it says that there are none."""
    graph = network(story(), lang)
    svg = fan_svg(graph, "c2")
    assert title in svg
    assert [e.text for e in elements(svg, "words")][:2] == words
    assert first(graph) == "c1"
    alone = network(view_of(page(1, "{Nele|c1} schläft.")), lang)
    assert {"de": "Nichts erzählt.", "en": "Nothing is told."}[lang] in fan_svg(alone, "c1")
    assert first(alone) is None


@bounded
@given(plan=plans)
def test_every_relation_told_is_in_an_edge(plan: list[list[Clause]]) -> None:
    """All that is not denied is drawn, and each edge leads to a sentence that it rests on."""
    *_, view = views(plan)
    drawn = [relation for tie in ties(view) for relation in tie.relations]
    assert sorted(map(repr, drawn)) == sorted(repr(r) for r in view.relations if r.reality != "!")
    svg = network_svg(network(view, "en"))
    edges = elements(svg, "tie")
    assert len(edges) == len(ties(view))
    assert all(re.fullmatch(r"\d+:\d+( \d+:\d+)*", edge.get("data-cites", "")) for edge in edges)
    people = {node.get("data-person") for node in elements(svg, "node")}
    assert people == {one for tie in ties(view) for one in (tie.a, tie.b)}


def test_states_are_told_apart_without_colour() -> None:
    """What holds, is presumed over, has ended or is only possible differs in its stroke and in a word."""
    graph = network(story())
    found = {(e.tie.a, e.tie.b): (e.tie.kind, e.tie.state, e.words) for e in graph.edges}
    assert found["c1", "c2"] == ("couple", "presumed over", "Paar, wohl vorbei")
    assert found["c2", "c4"] == ("married", "open", "verheiratet seit Folge 2")
    assert found["c3", "c2"] == ("love", "possible", "verliebt, möglich")
    assert found["c1", "c4"] == ("friend", "over", "befreundet bis Folge 3")
    assert found["c3", "c1"][:2] == ("parent", "open")
    assert found["c3", "c4"][:2] == ("meet", "open")
    assert ("c3", "c5") not in found
    sheet = embedded()
    for state in ("presumed-over", "over", "possible"):
        assert re.search(rf"\.graph \.{state} \.stroke{{[^}}]*stroke-dasharray", sheet)


def test_directions_and_ends_have_marks() -> None:
    """An arrow leads from parent to child; what is over has a bar across it; a marriage is double."""
    svg = network_svg(network(story()))
    parts = {
        edge.get("data-pair"): {e.get("class") for e in edge if e.tag == f"{SVG}path"} for edge in elements(svg, "tie")
    }
    assert parts["c3 c1"] == {"stroke", "arrow", "hit"}
    assert parts["c1 c4"] == {"stroke", "cap", "hit"}
    assert parts["c2 c4"] == {"stroke", "inner", "hit"}


def test_relations_of_one_family_are_one_edge() -> None:
    """A couple that married and parted is one edge that tells all of it; a feud of the two is another one."""
    view = view_of(
        page(1, "{Nele|c1} liebt {Ole|c2}.", "couple.start c1 c2 liebt"),
        page(2, "{Nele|c1} heiratet {Ole|c2}.", "wedding c1 c2 heiratet"),
        page(3, "{Nele|c1} verlässt {Ole|c2}. Feinde.", "divorce c1 c2 verlässt", "enemy.start c1 c2 Feinde"),
    )
    love, feud = ties(view)
    assert (love.kind, love.state, {r.type for r in love.relations}) == ("married", "over", {"couple", "married", "ex"})
    assert (feud.family, feud.state) == ("conflict", "open")
    spoken = elements(network_svg(network(view)), "love")[0].get("aria-label", "")
    assert "verheiratet" in spoken
    assert "Nele heiratet Ole. (2:1)" in spoken
    straight, bent = network(view).edges
    assert straight.control != bent.control


def test_the_table_tells_the_same() -> None:
    """Every edge is a row with its statements and sentences, and the places are there as plain values."""
    graph = network(story(), "en")
    told = {row.people: row for row in rows(graph)}
    assert told["c2", "c4"].lines == ("Ole and Rosa have been married since Folge 2.",)
    assert [c.sentence for c in told["c1", "c2"].citations] == ["Nele liebt Ole.", "Ole heiratet Rosa."]
    values = data(graph)
    assert len(values["edges"]) == len(told)
    assert {node["id"] for node in values["nodes"]} == {one for pair in told for one in pair}


def test_the_markup_is_safe_and_can_be_read_aloud() -> None:
    """Names are escaped; nothing in it needs 'unsafe-inline'; everything that takes the focus has a name."""
    svg = network_svg(network(view_of(page(1, '{Nele <b>&"|c1} trifft {Ole|c2}.', "meet c1 c2 trifft"))))
    assert not re.search(r"<script|<style|\sstyle=|\son\w+=", svg)
    root = ElementTree.fromstring(svg)
    for element in root.iter():
        if element.get("tabindex"):
            assert element.get("aria-label")
    assert 'Nele <b>&"' in "".join(root.itertext())


@pytest.mark.parametrize(("lang", "said"), [("de", "2 Figuren, 1 Verbindung."), ("en", "2 characters, 1 connection.")])
def test_one_is_no_plural(lang: Lang, said: str) -> None:
    """One connection is told as one, one installment not as a range."""
    view = view_of(page(1, "{Nele|c1} trifft {Ole|c2}.", "meet c1 c2 trifft"))
    assert said in network_svg(network(view, lang))
    title = {"de": "Wer mit wem, Folge 1<", "en": "Who with whom, Folge 1<"}[lang]
    assert title in storyline_svg(storyline(view, lang))


def test_nobody_tied_is_said_so() -> None:
    """Without any tie the drawing says that there is nothing."""
    assert "nichts erzählt" in network_svg(network(view_of(page(1, "{Nele|c1} schläft."))))
