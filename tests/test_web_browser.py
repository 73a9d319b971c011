"""The companion in a real Chromium: journeys, nothing goes wrong or out, WCAG 2.2 AA by axe, no script, one file."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from bisher import store
from browsing import example_store
from chrome import PATIENCE, serving, window
from handmade import page as page_of
from shell import DB, shell

expect.set_options(timeout=PATIENCE)
SERIES = "/s/Tenth%20Frame"
STORY = f"{SERIES}/as-of/7"
PAGES = (
    "/",
    STORY,
    f"{STORY}?all=1",
    f"{SERIES}/as-of/4",
    f"{SERIES}/forward?to=9",
    f"{SERIES}/as-of/9",
    f"{STORY}/cast",
    f"{STORY}/who/c1",
    f"{STORY}/between/c1/c3",
    f"{STORY}/relations",
    f"{STORY}/timeline",
    f"{STORY}/texts",
    f"{STORY}/installment/3",
    f"{STORY}/search?q=who+is+Clint?",
    f"{STORY}/check?all=1",
    f"{STORY}/corrections",
    f"{STORY}/export",
    "/nowhere",
)
AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}

SMALL = """() => {
  const inText = "p:not(.sub, .choice) a, .tx a, .role a, .found .p, .cast .cite, .open a, h1 a";
  const out = [];
  for (const one of document.querySelectorAll("a[href], button, input, select, summary, label:has(input)")) {
    const { width, height } = one.getBoundingClientRect();
    if (Math.min(width, height) < 2 || !one.checkVisibility() || one.matches("label input, svg *, .skip")) continue;
    if (one.matches(inText)) continue;
    one.scrollIntoView({ block: "center", inline: "center" });
    const [box] = one.getClientRects();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const hits = (off) => one.contains(document.elementFromPoint(x, y + off));
    if (!hits(-21) || !hits(21)) out.push(`${one.outerHTML.slice(0, 90)} in ${one.parentElement.className}`);
  }
  return out;
}"""
"""What a finger may hit and is less than 44 pixels high, but for links within running text: these are as high as their
line, and the line opens the same."""


def faults(page: Page, *, own_colours: bool = True) -> list[str]:
    """What axe finds: rule and element. Where the system forces its colours, contrast is the system's."""
    result = Axe().run(page, options={**AXE, "rules": {"color-contrast": {"enabled": own_colours}}})
    found = result.response["violations"]
    return [f"{one['id']}: {node['target']} {node['failureSummary']}" for one in found for node in one["nodes"]]


def test_a_viewer_comes_back(browser: Browser, tmp_path: Path) -> None:
    """Opens the library, says how far they are, reads the recap, looks somebody up, moves on, goes back."""
    db = example_store(tmp_path)
    assert shell(tmp_path, "bookmark", "--clear").code == 0
    with serving(db) as address, window(browser, address) as visit:
        page = visit.page
        page.goto("/")
        page.get_by_role("link", name="Tenth Frame").click()
        page.get_by_label("The last one that you have seen").fill("6")
        page.get_by_role("button", name="Go").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Previously on")
        expect(page).to_have_url(f"{address}{SERIES}/as-of/6")
        line = page.locator(".recap details").first
        expect(line.locator("blockquote").first).to_be_hidden()
        line.locator("summary").click()
        expect(line.locator("mark").first).to_be_visible()
        name = page.locator(".lead a.p, .recap a.p").first
        called = name.inner_text()
        name.click()
        card = page.get_by_role("dialog")
        expect(card).to_be_visible()
        expect(card).to_contain_text("As of S01E06")
        page.keyboard.press("Escape")
        expect(card).to_have_count(0)
        expect(name).to_be_focused()
        assert called
        page.get_by_role("link", name="Next one seen").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Set the bookmark to episode 7?")
        page.get_by_role("button", name="Yes").click()
        expect(page).to_have_url(f"{address}{STORY}")
        page.get_by_role("link", name="See as of S01E03").click()
        expect(page.locator(".bd .st")).to_have_text("Looking back at S01E03")
        page.go_back()
        expect(page.locator(".bd .st")).to_have_text("As of S01E07")


def test_a_viewer_who_has_seen_it_all(browser: Browser, tmp_path: Path) -> None:
    """The way forward looks the same at the end; whoever takes it is told that there is nothing yet."""
    with serving(example_store(tmp_path, 13)) as address, window(browser, address) as visit:
        page = visit.page
        page.goto(f"{SERIES}/as-of/13")
        page.get_by_role("link", name="Next one seen").click()
        page.get_by_role("button", name="Yes").click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("has not been read")
        # Chromium writes an answer of 404 into the console.
        visit.trouble[:] = [one for one in visit.trouble if "status of 404" not in one]


def test_a_writer_corrects(browser: Browser, tmp_path: Path) -> None:
    """Finds a wrong finding in the text, takes it out, renames somebody, takes that back."""
    with serving(example_store(tmp_path)) as address, window(browser, address) as visit:
        page = visit.page
        page.goto(f"{STORY}/installment/3")
        found = page.locator(".found > li")
        before = found.count()
        found.first.get_by_role("link", name="Correct").click()
        page.get_by_role("button", name="Correct").click()
        expect(page.locator(".corrections li")).to_have_count(1)
        page.goto(f"{STORY}/installment/3")
        expect(found).to_have_count(before - 1)
        page.goto(f"{STORY}/corrections")
        page.get_by_label("Another name").select_option("c1")
        page.get_by_label("is called").fill("Somebody Else")
        page.get_by_role("button", name="Rename").click()
        expect(page.locator(".corrections li")).to_have_count(2)
        page.goto(f"{STORY}/who/c1")
        expect(page.get_by_role("heading", level=1)).to_have_text("Somebody Else")
        page.goto(f"{STORY}/corrections")
        page.locator(".corrections li", has_text="rename").get_by_role("button").click()
        expect(page.locator(".corrections li")).to_have_count(1)
        page.goto(f"{STORY}/who/c1")
        expect(page.get_by_role("heading", level=1)).not_to_have_text("Somebody Else")


def test_a_scholar_takes_the_network_away(browser: Browser, base: str, tmp_path: Path) -> None:
    """Shows everything, reads the table, follows a citation to its sentence, and downloads a file."""
    with window(browser, base) as visit:
        page = visit.page
        page.goto(STORY)
        page.get_by_role("link", name="Show everything").click()
        page.get_by_role("link", name="Relationships", exact=True).click()
        page.locator("table.grid a.cite").first.click()
        expect(page).to_have_url(re.compile("/installment/.*all=1"))
        expect(page.locator(".text > li:target")).to_be_visible()
        page.get_by_role("link", name="Export", exact=True).click()
        with page.expect_download() as download:
            page.get_by_role("link", name="network.gexf").click()
        assert download.value.suggested_filename == "tenth-frame-network-as-of-7.gexf"
        download.value.save_as(tmp_path / "network.gexf")
        assert (tmp_path / "network.gexf").read_text(encoding="utf-8").startswith("<?xml")


def test_keys(browser: Browser, base: str) -> None:
    """`/` searches, `j` and `k` go from line to line, `e` opens all evidence, `[` looks back, `?` tells all that."""
    with window(browser, base) as visit:
        page = visit.page
        page.goto(STORY)
        page.keyboard.press("j")
        expect(page.locator("main .row :focus")).to_have_count(1)
        page.keyboard.press("e")
        expect(page.locator(".recap blockquote").first).to_be_visible()
        page.keyboard.press("?")
        expect(page.get_by_role("dialog", name="Keyboard")).to_be_visible()
        page.keyboard.press("Escape")
        page.keyboard.press("/")
        expect(page.get_by_role("searchbox")).to_be_focused()
        page.keyboard.type("e?")
        expect(page.get_by_role("searchbox")).to_have_value("e?")
        page.get_by_role("heading", level=1).click()
        page.keyboard.press("[")
        expect(page).to_have_url(f"{base}{SERIES}/as-of/6")


def test_keys_in_a_long_story(browser: Browser, tmp_path: Path) -> None:
    """`[` and `]` go on where the bar has no cells, one installment at a time, and never past the bookmark."""
    with store.open(tmp_path / DB) as one:
        for n in range(1, 31):
            one.append("Long", *page_of(n, "{Lu|c1} küsst {Ed|c2}.", "kiss c1 c2 küsst"))
        one.set_bookmark("Long", 30)
    with serving(tmp_path / DB) as address, window(browser, address) as visit:
        visit.page.goto("/s/Long/as-of/19")
        for key, number in (("[", 18), ("[", 17), ("]", 18)):
            visit.page.keyboard.press(key)
            expect(visit.page).to_have_url(f"{address}/s/Long/as-of/{number}")
            visit.page.wait_for_load_state()
        visit.page.goto("/s/Long/as-of/30")
        visit.page.keyboard.press("]")
        visit.page.keyboard.press("[")
        expect(visit.page).to_have_url(f"{address}/s/Long/as-of/29")


@pytest.mark.parametrize(("lang", "said"), [("de-DE", "Der Server antwortet nicht."), ("en-GB", "The server does not")])
@pytest.mark.parametrize("phone", [False, True])
def test_the_page_stays_where_the_server_has_gone(
    browser: Browser, base: str, lang: str, said: str, phone: bool
) -> None:
    """Whoever clicks a name then keeps the page; the bar says why, in sight, until there is an answer again."""
    with window(browser, base, lang=lang, phone=phone) as visit:
        page = visit.page
        page.goto(STORY)
        name = page.locator(".recap a.p").last
        name.scroll_into_view_if_needed()
        visit.page.route("**/card*", lambda route: route.abort())
        name.click()
        expect(page.locator("#gone")).to_contain_text(said)
        expect(page.locator("#gone")).to_be_in_viewport()
        expect(page.locator(".bd")).to_be_in_viewport()
        expect(page).to_have_url(f"{base}{STORY}")
        assert faults(page) == []
        page.unroute("**/card*")
        name.click()
        expect(page.get_by_role("dialog")).to_be_visible()
        expect(page.locator("#gone")).to_be_empty()
        # Chromium writes requests that fail into the console.
        visit.trouble[:] = [one for one in visit.trouble if "ERR_FAILED" not in one]


@pytest.mark.parametrize("look", ["light", "dark", "phone", "forced"])
def test_every_page_is_accessible(browser: Browser, base: str, look: str) -> None:
    """axe finds nothing (WCAG 2.2 AA and best practice), nothing is wider than the window, nothing goes wrong. Where
    colours alone are others, every second page is enough."""
    looks = {"dark": look == "dark", "phone": look == "phone", "forced": look == "forced"}
    lang = "de-DE" if look in ("dark", "phone") else "en-GB"
    with window(browser, base, lang=lang, **looks) as visit:
        for address in PAGES if look in ("light", "phone") else PAGES[1::2]:
            visit.page.goto(address)
            for line in visit.page.locator(".recap details").all()[:2]:
                line.evaluate("one => one.open = true")
            assert faults(visit.page, own_colours=look != "forced") == [], address
            wide, room = visit.page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
            assert wide <= room, address
        # Chromium writes refused pages into the console.
        visit.trouble[:] = [one for one in visit.trouble if "status of 40" not in one]


@pytest.mark.parametrize("phone", [False, True])
def test_names_without_an_end_fit(browser: Browser, tmp_path: Path, phone: bool) -> None:
    """A series and people whose names are longer than the window make no page wider than it is."""
    name, other = "Nordsee" * 30, "Lu" * 60
    with store.open(tmp_path / DB) as one:
        for n in (1, 2):
            one.append(name, *page_of(n, f"{{{name}|c1}} küsst {{{other}|c2}}.", "kiss c1 c2 küsst"))
        one.set_bookmark(name, 2)
    with serving(tmp_path / DB) as address, window(browser, address, phone=phone) as visit:
        for path in ("/", f"/s/{name}", *(f"/s/{name}/as-of/2/{part}" for part in ("cast", "who/c1", "relations"))):
            visit.page.goto(path)
            wide, room = visit.page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
            assert wide <= room, path


def test_the_card_is_accessible(browser: Browser, base: str) -> None:
    """The card over a page, too."""
    with window(browser, base) as visit:
        visit.page.goto(STORY)
        visit.page.locator(".recap a.p, .lead a.p").first.click()
        expect(visit.page.get_by_role("dialog")).to_be_visible()
        assert faults(visit.page) == []


def test_without_script(browser: Browser, base: str) -> None:
    """Names lead to pages, evidence opens, the boundary moves, searching works."""
    with window(browser, base, script=False) as visit:
        page = visit.page
        page.goto(STORY)
        page.locator(".recap summary").first.click()
        expect(page.locator(".recap blockquote").first).to_be_visible()
        page.locator(".side a.p").first.click()
        expect(page).to_have_url(re.compile("/who/"))
        page.get_by_role("searchbox").fill("Clint")
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_contain_text("Clint")


def test_one_file_opens_from_a_disk(browser: Browser, tmp_path: Path) -> None:
    """No server, no connection, no error, no fault; a citation leads to its sentence."""
    example_store(tmp_path)
    assert shell(tmp_path, "export", "--format", "html", "--told", "--lang", "en", "-o", "story.html").code == 0
    with window(browser) as visit:
        page = visit.page
        page.goto((tmp_path / "story.html").as_uri())
        expect(page.get_by_role("heading", level=1)).to_have_text("Previously on")
        page.locator(".now a.cite").first.click()
        expect(page.locator(".text > li:target")).to_be_visible()
        assert faults(page) == []
        page.get_by_role("button", name="Dark").click()
        expect(page.locator("html")).to_have_attribute("data-theme", "dark")
        assert faults(page) == []


def test_a_citation_never_starts_a_line(browser: Browser, base: str) -> None:
    """In running text it stays at the word before it, however wide the window is."""
    torn = """() => [...document.querySelectorAll(".t .cite, .sen .cite")].filter((cite) => {
        const before = document.createRange();
        before.selectNodeContents(cite.parentNode);
        before.setEndBefore(cite);
        const last = [...before.getClientRects()].filter((box) => box.width > 1).at(-1);
        return cite.getClientRects()[0].top > last.bottom - 4;
    }).map((cite) => cite.textContent)"""
    with window(browser, base) as visit:
        for address in (f"{SERIES}/as-of/3", f"{STORY}/search?q=Clint"):
            visit.page.goto(address)
            assert visit.page.locator(".t .cite, .sen .cite").count() > 1
            for wide in range(320, 1100, 20):
                visit.page.set_viewport_size({"width": wide, "height": 800})
                assert visit.page.evaluate(torn) == [], (address, wide)


def test_on_a_phone_nothing_is_cut(browser: Browser, tmp_path: Path) -> None:
    """Which series it is, where the way back leads to; and citations under a line begin where it does."""
    with store.open(tmp_path / DB) as one:
        for n in range(1, 13):
            one.append("Rechts vor links", *page_of(n, "{Ann|c1} küsst {Bob|c2}.", "+kiss c1 c2 küsst"))
        one.set_bookmark("Rechts vor links", 12)
    with serving(tmp_path / DB) as address, window(browser, address, phone=True, lang="de-DE") as visit:
        page = visit.page
        page.set_viewport_size({"width": 360, "height": 800})
        page.goto("/s/Rechts%20vor%20links/as-of/11")
        for part in (".ser", ".next"):
            fits = page.locator(part).evaluate(
                "(e) => e.scrollWidth <= e.clientWidth && e.scrollHeight <= e.clientHeight"
            )
            assert fits, part
        left = "(e) => e.getBoundingClientRect().left"
        assert page.locator(".recap .cite").first.evaluate(left) == page.locator(".recap .tx").first.evaluate(left)


def test_on_a_phone_a_finger_hits(browser: Browser, base: str) -> None:
    """Whatever stands by itself is 44 pixels high, opened or not."""
    with window(browser, base, phone=True, lang="de-DE") as visit:
        for address in PAGES:
            visit.page.goto(address)
            visit.page.evaluate("for (const e of document.querySelectorAll('details:not(.picker)')) e.open = true")
            assert visit.page.evaluate(SMALL) == [], address
        visit.page.goto(STORY)
        visit.page.locator(".picker summary").click()
        assert [one for one in visit.page.evaluate(SMALL) if one.endswith("in goto")] == []
        visit.page.locator(".lead a.p").first.click()
        expect(visit.page.get_by_role("dialog")).to_be_visible()
        assert [one for one in visit.page.evaluate(SMALL) if "close" in one] == []
        # Chromium writes refused pages into the console.
        visit.trouble[:] = [one for one in visit.trouble if "status of 40" not in one]


def test_an_arrow_points_the_same_way_in_every_script(browser: Browser, tmp_path: Path) -> None:
    """Names that run from right to left do not turn what stands between them around."""
    with store.open(tmp_path / DB) as one:
        one.append("Right", *page_of(1, "{דנה|c1} liebt {محمد|c2}.", "love c1 c2 liebt"))
        one.set_bookmark("Right", 1)
    with serving(tmp_path / DB) as address, window(browser, address) as visit:
        visit.page.goto("/s/Right/as-of/1")
        spots = visit.page.locator(".pair > *").evaluate_all("(all) => all.map((e) => e.getBoundingClientRect().left)")
        assert spots == sorted(spots)


def test_print(browser: Browser, base: str) -> None:
    """On paper charts end where the paper does, with the newest in them, and nothing is light on white."""
    with window(browser, base) as visit:
        page = visit.page
        page.goto(STORY)
        page.get_by_role("button", name="Dark").click()
        page.emulate_media(media="print")
        page.set_viewport_size({"width": 794, "height": 1100})
        for box in (one.bounding_box() for one in page.locator("svg.drawing:visible").all()):
            assert box
            assert box["x"] + box["width"] <= 794
        assert page.locator(".p.h0").first.evaluate("(e) => getComputedStyle(e).color") == "rgb(27, 26, 23)"
