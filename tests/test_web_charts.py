"""The drawings in a real Chromium: size, arrow keys, a pinned line, sentences in place, earlier graphs, a choice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from bisher import store
from chrome import PATIENCE, serving, window
from handmade import page as page_of
from shell import DB

expect.set_options(timeout=PATIENCE)
STORY = "/s/Tenth%20Frame/as-of/7"
INSIDE = """(rows) => rows.every((row) => {
  const box = row.getBoundingClientRect();
  const knots = [...row.querySelectorAll(".words, .knot, .bead, text")].map((one) => one.getBoundingClientRect());
  return knots.every((one) => one.top >= box.top - 1 && one.bottom <= box.bottom + 1 && one.right <= box.right + 1);
})"""
"""Whether everything of each row is within it."""


@pytest.fixture
def page(browser: Browser, base: str) -> Iterator[Page]:
    """A window; fails where the console says anything or anything leaves the machine."""
    with window(browser, base) as visit:
        yield visit.page


def width(drawing: Locator) -> float:
    """As it is shown, in pixels."""
    box = drawing.bounding_box()
    assert box
    return box["width"]


def test_larger_smaller_and_as_it_was(page: Page) -> None:
    """By buttons and by keys; what was in the middle stays there."""
    page.goto(STORY)
    chart = page.locator("svg.storyline")
    natural = width(chart)
    page.get_by_role("group", name="Size: Who with whom, one by one").get_by_role("button", name="Larger").click()
    assert width(chart) == pytest.approx(1.25 * natural, rel=0.01)
    page.locator(".scroller:has(> svg.storyline)").focus()
    page.keyboard.press("-")
    page.keyboard.press("-")
    assert width(chart) == pytest.approx(0.8 * natural, rel=0.01)
    page.keyboard.press("0")
    assert width(chart) == pytest.approx(natural, rel=0.01)


def test_arrow_keys_walk_through_the_storyline(page: Page) -> None:
    """Left and right go by installment, up and down by line; Enter opens the sentence under the chart."""
    page.goto(STORY)
    page.locator(".meeting .knot").first.focus()
    number = "document.activeElement.closest('.meeting').dataset.number"
    first = int(page.evaluate(number))
    page.keyboard.press("ArrowRight")
    assert int(page.evaluate(number)) > first
    page.keyboard.press("ArrowLeft")
    assert int(page.evaluate(number)) == first
    label = page.evaluate("document.activeElement.getAttribute('aria-label')")
    page.keyboard.press("Enter")
    under = page.locator("section:has(svg.storyline) .under")
    expect(under.locator("p")).to_have_text(label)
    under.get_by_role("link").click()
    expect(page).to_have_url(re.compile(f"/installment/{first}#s"))
    page.go_back()
    page.locator("svg.storyline .line").first.focus()
    before = page.evaluate("document.activeElement.dataset.person")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.matches('.line')")
    assert (
        page.locator("svg.storyline .line").count() == 1
        or page.evaluate("document.activeElement.dataset.person") != before
    )


def test_a_line_is_pinned_and_the_address_says_so(page: Page) -> None:
    """A click pins it and lets the others step back; another takes the pin away; the address brings it back."""
    page.goto(STORY)
    line = page.locator("svg.storyline .line").first
    person = line.get_attribute("data-person")
    line.locator(".hit").dispatch_event("click", {"detail": 1, "button": 0, "bubbles": True})
    expect(page).to_have_url(re.compile(f"line={person}$"))
    page.reload()
    expect(page.locator("svg.storyline .line.pinned")).to_have_attribute("data-person", str(person))
    page.locator("svg.storyline .line.pinned .hit").dispatch_event("click", {"detail": 1, "button": 0, "bubbles": True})
    expect(page.locator("svg.storyline .line.pinned")).to_have_count(0)
    expect(page).to_have_url(re.compile("as-of/7$"))


@pytest.mark.parametrize(
    ("lang", "said"),
    [("de-DE", "Wer die meisten Beziehungen hat, ohne"), ("en-GB", "Those with most relationships, without")],
)
def test_a_crowd_can_be_read(browser: Browser, tmp_path: Path, lang: str, said: str) -> None:
    """Of many people the series page has those with most relations, in letters as large as they are elsewhere, and says
    how many it leaves out; the page of relations has everybody, where they are there."""
    with store.open(tmp_path / DB) as one:
        for n in range(1, 31):
            a, b, c = f"c{2 * n - 1}", f"c{2 * n}", f"c{max(1, 2 * n - 5)}"
            text = f"{{Anna {n}|{a}}} heiratet {{Otto {n}|{b}}}, und {{Anna|{c}}} hilft."
            one.append("Crowd", *page_of(n, text, f"wedding {a} {b} heiratet", f"friend {c} {a} hilft"))
        one.set_bookmark("Crowd", 30)
    spots = "(all) => Object.fromEntries(all.map((n) => [n.dataset.person, n.querySelector('rect').outerHTML]))"
    with serving(tmp_path / DB) as address, window(browser, address, lang=lang) as visit:
        visit.page.goto("/s/Crowd/as-of/30")
        svg = visit.page.locator("#graph svg")
        few = visit.page.locator("#graph .node").evaluate_all(spots)
        assert 12 < len(few) <= 24
        assert width(svg) == pytest.approx(float(svg.get_attribute("width") or 0), rel=0.01)
        expect(visit.page.get_by_text(f"{said} {60 - len(few)}")).to_be_visible()
        visit.page.locator("#h-graph + .opts a").first.click()
        expect(visit.page.locator("#graph .node")).to_have_count(60)
        everybody = visit.page.locator("#graph .node").evaluate_all(spots)
        assert few.items() <= everybody.items()


def test_the_graph_of_before(page: Page) -> None:
    """The slider shows the graph as of earlier installments, and everybody where they are as of now."""
    page.goto(f"{STORY}/relations")
    graph = page.locator("#graph svg")
    frame = graph.get_attribute("viewBox")
    spots = "(all) => Object.fromEntries(all.map((n) => [n.dataset.person, n.querySelector('rect').outerHTML]))"
    now = page.locator("#graph .node").evaluate_all(spots)
    page.get_by_label("The graph as of").fill("1")
    expect(page.locator("#graph .node")).not_to_have_count(len(now))
    before = page.locator("#graph .node").evaluate_all(spots)
    assert before
    assert set(before) < set(now)
    assert graph.get_attribute("viewBox") == frame
    page.get_by_label("The graph as of").fill("7")
    expect(page.locator("#graph .node")).to_have_count(len(now))


def test_the_graph_stays_where_no_answer_comes(browser: Browser, base: str) -> None:
    """Without its server the slider goes back to what the drawing is of, and the bar says so; nothing says that there
    was nobody."""
    with window(browser, base) as visit:
        page = visit.page
        page.goto(f"{STORY}/relations")
        nodes, slider = page.locator("#graph .node"), page.get_by_label("The graph as of")
        everybody = nodes.count()
        page.route("**/graph*", lambda route: route.abort())
        slider.fill("1")
        expect(page.locator("#times output")).to_have_text("7")
        expect(slider).to_have_value("7")
        assert nodes.count() == everybody
        expect(page.locator("#gone")).to_have_text("The server does not answer. The page stays as it is.")
        page.unroute("**/graph*")
        slider.fill("1")
        expect(page.locator("#gone")).to_have_text("")
        expect(nodes).not_to_have_count(everybody)
        # Chromium writes requests that fail into the console.
        visit.trouble[:] = [one for one in visit.trouble if "ERR_FAILED" not in one]


def test_a_scholar_chooses(page: Page) -> None:
    """Kinds of relation and people: graph and table show them alone, and the address keeps the choice."""
    page.goto(f"{STORY}/relations")
    ties, rows = page.locator("#graph .tie"), page.locator("table.grid tbody tr")
    before = ties.count(), rows.count()
    page.get_by_text("Choose", exact=True).click()
    page.get_by_label("family").check()
    page.get_by_role("button", name="Show").click()
    expect(page).to_have_url(re.compile("kind=family"))
    page.wait_for_load_state()  # an address is new before its page is there
    assert 0 < ties.count() < before[0]
    assert 0 < rows.count() < before[1]
    assert page.locator("#graph .tie:not(.family)").count() == 0
    page.get_by_label("The graph as of").fill("6")
    expect(page.locator("#graph .tie:not(.family)")).to_have_count(0)
    page.get_by_role("link", name="Show all").click()
    expect(ties).to_have_count(before[0])


@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize("lang", ["de-DE", "en-GB"])
def test_on_a_phone_the_graph_is_a_fan(browser: Browser, base: str, lang: str, script: bool) -> None:
    """One person's relations within the window, of whom is chosen, with and without script; elsewhere the graph."""
    with window(browser, base, phone=True, lang=lang, script=script) as visit:
        page = visit.page
        for address in (STORY, f"{STORY}/relations?kind=love"):
            page.goto(address)
            fan = page.locator("svg.fan")
            expect(page.locator("#graph")).to_be_hidden()
            expect(fan.locator(".node")).to_have_attribute("data-person", "c1")
            page.locator("#of").select_option(label="Dee")
            page.locator("#fan button").click()
            expect(page).to_have_url(re.compile(r"of=c\d+.*#fan$"))
            expect(fan.locator(".node .who")).to_have_text("Dee")
            expect(page.locator("#of option:checked")).to_have_text("Dee")
            assert 0 < width(fan) <= 358
            tie = fan.locator(".tie.married")
            expect(tie.locator(".who")).to_have_text("Preston Hewitt")
            if script:
                tie.locator(".box").click()
                expect(page.locator("#fan .under p")).to_contain_text("(7:2)")
            else:
                tie.locator(".box").click()
                expect(page).to_have_url(re.compile("/installment/7.*#s2"))
        page.goto(STORY)
        page.set_viewport_size({"width": 761, "height": 844})
        expect(page.locator("#graph")).to_be_visible()
        expect(page.locator("svg.fan")).to_be_hidden()


def test_on_a_phone_time_runs_down(browser: Browser, base: str) -> None:
    """The tall chart is there instead of the wide one, within the window; a row leads to its sentence; a line that the
    address pins is pinned; however large the letters are, no row is cut and the lines of two rows meet."""
    with window(browser, base, phone=True) as visit:
        page = visit.page
        page.goto(f"{STORY}?line=c1")
        rows = page.locator("ol.rows > li[data-number]")
        expect(rows).to_have_count(7)
        expect(rows.first).to_be_visible()
        expect(page.locator("svg.storyline")).to_be_hidden()
        assert page.locator("ol.rows .pinned").count() > 0
        assert set(page.locator("ol.rows .pinned").evaluate_all("(all) => all.map((e) => e.dataset.person)")) == {"c1"}
        for size in (320, 390, 760):
            page.set_viewport_size({"width": size, "height": 844})
            for letters in ("100%", "200%"):
                page.evaluate(
                    "(size) => { for (const e of document.querySelectorAll('.words')) e.style.zoom = size; }", letters
                )
                assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
                assert rows.evaluate_all(INSIDE)
        page.set_viewport_size({"width": 761, "height": 844})
        expect(page.locator("svg.storyline")).to_be_visible()
        expect(rows.first).to_be_hidden()
        page.set_viewport_size({"width": 390, "height": 844})
        page.emulate_media(media="print")
        expect(rows.first).to_be_hidden()
        expect(page.locator("svg.storyline")).to_be_visible()
        page.emulate_media(media="screen")
        link = rows.nth(2).locator(".words li a").first
        link.click()
        expect(page).to_have_url(re.compile("/installment/3.*#s"))
        expect(page.locator(".text > li:target")).to_be_visible()
