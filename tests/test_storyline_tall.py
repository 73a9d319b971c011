"""The storyline chart turned for a phone: the past of it never moves, its text can be read, nobody is left out."""

from __future__ import annotations

import re
from itertools import combinations, pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given

import bisher
from bisher.drawing.storyline import storyline
from bisher.drawing.storyline_tall import storyline_tall
from bisher.drawing.tall import SIDE, STRIP, Name, Tall, TallRow, tall
from bisher.view import View
from handmade import page, view_of
from test_storyline import bounded, meeting, plans, views
from worlds import Clause

EXAMPLES = sorted((Path(__file__).parents[1] / "examples").glob("*.story"))


class Pages:
    """A page for everything."""

    def person(self, person: str) -> str:
        """A card."""
        return f"/who/{person}"

    def installment(self, number: int) -> str:
        """A text."""
        return f"/{number}"

    def words(self, citation: bisher.Citation) -> str:
        """A sentence."""
        return f"/{citation.number}#{citation.sentence_index}"


def turned(view: View) -> Tall:
    """The chart of a view, turned."""
    return tall(storyline(view, "en"))


def parsed(view: View, **options: int) -> ElementTree.Element:
    """Its markup, which is well-formed XML, too."""
    return ElementTree.fromstring(storyline_tall(turned(view), Pages(), **options))


def classed(root: ElementTree.Element, class_: str) -> list[ElementTree.Element]:
    """The elements of a class."""
    return [e for e in root.iter() if class_ in e.get("class", "").split()]


def words(root: ElementTree.Element) -> list[str]:
    """What stands at the right, row by row."""
    return [" ".join(" ".join(one.itertext()).split()) for one in classed(root, "words")]


def assert_legible(names: tuple[Name, ...]) -> None:
    """No name lies over another one."""
    for one, other in combinations(names, 2):
        assert not one.box.overlaps(other.box), (one, other)


def assert_in_its_strip(row: TallRow) -> None:
    """All lines are in it, in their order, and no two at one place; names keep within the head."""
    across = [row.laid.y[one] for one in row.laid.order]
    assert all(SIDE - 0.1 <= x <= STRIP - SIDE + 0.1 for x in across)
    assert all(left < right for left, right in pairwise(across))
    assert all(name.box.top >= -row.head and name.box.bottom <= 0 for name in row.names)
    assert all(spot.x == row.laid.y[spot.person] for some in row.spots for spot in some)
    assert {spot.person for some in row.spots for spot in some} == set(row.laid.column.present)


@bounded
@given(plan=plans)
def test_rows_stay_as_they_were(plan: list[list[Clause]]) -> None:
    """What was drawn of installments 1..N is drawn so as of N + 1; it is in the strip and its names are apart."""
    before: tuple[TallRow, ...] = ()
    for view in views(plan):
        now = turned(view)
        assert len(now.rows) == view.as_of
        assert now.rows[: len(before)] == before
        before = now.rows
        assert_in_its_strip(now.rows[-1])
        assert_legible(now.rows[-1].names)
        assert_legible(now.names)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example(path: Path) -> None:
    """The same in a real text; everybody who has a line in the wide chart has one here, and a name at its start."""
    story = bisher.read(path, reading="given")
    whole = turned(story.as_of("last"))
    for number in range(1, len(whole.rows)):
        assert turned(story.as_of(number)).rows == whole.rows[:number]
    for row in whole.rows:
        assert_in_its_strip(row)
        assert_legible(row.names)
    assert_legible(whole.names)
    root = parsed(story.as_of("last"))
    lines = {strand.person for strand in whole.chart.strands if strand.is_line}
    assert {e.get("data-person") for e in classed(root, "line")} == lines
    assert {e.get("data-person") for e in root.iter() if e.get("data-person")} >= {s.person for s in whole.strands}
    assert len(classed(root, "knot")) == sum(len(column.knots) for column in whole.chart.columns)
    wide = {ribbon.pair for ribbon in whole.chart.ribbons}
    assert {tuple(e.get("data-pair", "").split()) for e in classed(root, "ribbon")} == wide


def test_sixty_people_at_once_are_all_there() -> None:
    """More lines lie closer; none is left out, and names go further up where there is no room beside each other."""
    names = [f"Name{'abcdefghijklmnopqrstuvwxyz'[i % 26]}{'xyz'[i // 26]}" for i in range(60)]
    marked = " ".join(f"{{{name}|c{i + 1}}}" for i, name in enumerate(names))
    drawn = turned(view_of(*(page(n, f"{marked} streiten.", "+quarrel c1 c60 streiten") for n in (1, 2))))
    for row in drawn.rows:
        assert len(row.laid.order) == 60
        assert_in_its_strip(row)
        assert_legible(row.names)
    assert_legible(drawn.names)
    assert len(drawn.names) == 60


def test_a_row_says_its_turning_points() -> None:
    """Word and people, linked to the sentence; where nothing turns, who meets; at the end, who is a couple."""
    root = parsed(meeting())
    assert words(root) == [
        "1 Nele, Ole",
        "2 wedding Nele, Ole",
        "3 Nele, Pia planned, wished for or feared",
        "Nele, Ole: married since Folge 2",
    ]
    (wedding,) = (e for e in root.iter("a") if "wedding" in "".join(e.itertext()))
    assert wedding.get("href") == "/2#1"
    hrefs = {e.get("href") for e in root.iter("a")}
    assert hrefs == {"/1", "/2", "/3", "/1#1", "/2#1", "/3#1", "/who/c1", "/who/c2", "/who/c3"}


def test_what_is_not_sure_is_said_so() -> None:
    """Where everything that was found is shown, a turning point that may not be one has a word for that."""
    assert (
        words(parsed(view_of(page(1, "{Nele|c1} küsst {Ole|c2}.", "~+kiss c1 c2 küsst"))))[0]
        == "1 kiss Nele, Ole unsure"
    )


def test_lines_meet_from_row_to_row() -> None:
    """Each piece begins where the one above ran out, and goes on for longer than a row is high."""
    drawn = turned(bisher.read(EXAMPLES[0], reading="given").as_of("last"))
    root = ElementTree.fromstring(storyline_tall(drawn))
    rows = [row for row in root if row.get("data-number")]
    ends: dict[tuple[str | None, str], int] = {}
    met = 0
    for number, row in enumerate(rows):
        runs = [(e.get("data-person"), e.get("d", "")) for e in classed(row, "line")]
        for person, d in runs:
            start = re.match(r"M([\d.]+) 0[CV]", d)
            if start:
                assert ends[person, start[1]] == number - 1
                met += 1
        for person, d in runs:
            if d.endswith("V2000"):
                *_, x = re.findall(r"(?:M|C[\d. ]+ )([\d.]+) [\d.]+(?=[CV])", d)
                ends[person, x] = number
    assert met > 30


def test_a_window_shows_the_last_rows_as_they_are() -> None:
    """Rows before it are left out, and the others are the same."""
    view = bisher.read(EXAMPLES[0], reading="given").as_of("last")
    whole, part = parsed(view), parsed(view, since=9)
    assert [e.get("data-number") for e in part if e.get("data-number")] == [str(n) for n in range(9, view.as_of + 1)]
    assert [ElementTree.tostring(e) for e in part[1:]] == [ElementTree.tostring(e) for e in whole[9:]]


def test_an_affair_is_hatched_with_ids_of_its_own() -> None:
    """The wide chart of the same page has others."""
    view = view_of(
        page(1, "{Nele|c1} betrügt {Pia|c3} mit {Ole|c2}.", "affair.start c1 c2 betrügt"),
        page(2, "{Nele|c1} und {Ole|c2} reisen.", "travel c1 c2 reisen"),
    )
    root = parsed(view)
    ids = [e.get("id", "") for e in root.iter() if e.get("id")]
    assert ids == ["tall-affair0"]
    assert "url(#tall-affair0)" in storyline_tall(turned(view))


def test_the_markup_is_safe() -> None:
    """Names are escaped; nothing in it needs 'unsafe-inline'; what takes the focus has a name."""
    view = view_of(page(1, '{Nele <b>&"|c1} trifft {Ole|c2}.', "+meet c1 c2 trifft"))
    for links in (None, Pages()):
        markup = storyline_tall(turned(view), links)
        root = ElementTree.fromstring(markup)
        assert not re.search(r"<script|<style|\sstyle=|\son\w+=", markup)
        assert 'Nele <b>&"' in "".join(root.itertext())
        for one in root.iter("a"):
            named = one.get("aria-label") or "".join(one.itertext()).strip()
            assert named or (one.get("aria-hidden"), one.get("tabindex")) == ("true", "-1")


def test_nothing_told_is_nothing() -> None:
    """A view without anybody in it has no rows to show."""
    assert storyline_tall(turned(view_of(page(1, "Es regnet.")))) == ""
