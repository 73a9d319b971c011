"""The pages: what stands on them, in which language and form, and how the bookmark moves."""

from __future__ import annotations

import gc
import json
import re
from collections.abc import Iterator
from html import unescape
from itertools import product
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st

from bisher import store, why
from bisher.cli import served
from bisher.language.interface import INTERFACE
from bisher.records import Lang
from bisher.view import View
from bisher.web.asked import preferred
from bisher.web.links import series_of, slug
from browsing import BASE, client_of, example_store
from handmade import page
from shell import DB, shell, shown

SERIES = "/s/Tenth%20Frame"
STORY = f"{SERIES}/as-of/7"


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """The pages of the English example, bookmark at 7. Tests that move it use `mover`."""
    with client_of(example_store(tmp_path_factory.mktemp("pages"))) as one:
        yield one


@pytest.fixture
def mover(tmp_path: Path) -> Iterator[TestClient]:
    """The same, for one test alone."""
    with client_of(example_store(tmp_path)) as one:
        yield one


def lead_of(client: TestClient, address: str) -> str:
    """What the page tells of the last installment, before everything else."""
    found = re.search(r'<div class="lead"><p class="k">(.*?)</div>', client.get(address).text)
    return re.sub(r"\s+", " ", re.sub("<[^>]+>", " ", found[1])) if found else ""


@pytest.mark.parametrize(("lang", "said"), [("de", "Zuletzt, in S01E0"), ("en", "Latest, in S01E0")])
def test_the_last_installment_comes_first(client: TestClient, lang: str, said: str) -> None:
    """However short the recap is and wherever it begins, with what is worth most in that installment, and cited."""
    for number, words in product(range(1, 8), (10, 70)):
        told = lead_of(client, f"{SERIES}/as-of/{number}?lang={lang}&words={words}")
        assert told.startswith(f"{said}{number}")
        assert re.search(rf" {number}:\d", told)


@pytest.mark.parametrize(("lang", "said"), [("de", "Nichts, das"), ("en", "Nothing that")])
def test_a_last_installment_without_anything_to_tell(tmp_path: Path, lang: str, said: str) -> None:
    """It is said to have nothing, with the way to its text; where nothing is told at all, that alone is said."""
    with store.open(tmp_path / DB) as one:
        one.append("Quiet", *page(1, "Es regnet."))
        one.append("Quiet", *page(2, "{Ann|c1} küsst {Bob|c2}.", "+kiss c1 c2 küsst"))
        one.append("Quiet", *page(3, "{Ann|c1} ist da."))
        one.set_bookmark("Quiet", 3)
    with client_of(tmp_path / DB) as client:
        assert said in lead_of(client, f"/s/Quiet/as-of/3?lang={lang}")
        assert (
            "/installment/3" in client.get("/s/Quiet/as-of/3").text.partition('class="lead"')[2].partition("</div>")[0]
        )
        assert said not in client.get(f"/s/Quiet/as-of/1?lang={lang}").text


def test_library_names_bookmarks(client: TestClient) -> None:
    """All series with their bookmarks, each a link to where its reader is."""
    assert client.get("/index.json").json()["items"] == [{"series": "Tenth Frame", "bookmark": 7}]
    assert "Stand: Folge 7" in client.get("/?lang=de").text
    assert client.get(SERIES).headers["Location"] == STORY


def test_library_without_a_store(tmp_path: Path) -> None:
    """Before anything was read the library says how to begin."""
    with client_of(tmp_path / DB) as client:
        assert "bisher read" in client.get("/").text
        assert not (tmp_path / DB).exists()


def test_series_page_opens_with_the_recap(client: TestClient) -> None:
    """The recap is the first heading, the boundary is in the title, each line has its evidence in place."""
    text = client.get(f"{STORY}?lang=en").text
    assert re.findall(r"<h1[^>]*>([^<]+)</h1>", text) == ["Previously on"]
    assert re.search(r"<title>[^<]*S01E07[^<]*</title>", text)
    lines = re.findall(r'<ol class="recap">.*?</ol>', text, re.S)[0]
    assert lines.count("<details>") == lines.count('<div class="beleg">') > 0
    assert lines.count("<mark>") >= lines.count("<details>")


@pytest.mark.parametrize(
    "page", ["", "/cast", "/who/c1", "/between/c1/c3", "/relations", "/timeline", "/installment/3"]
)
def test_json_is_that_of_the_commands(client: TestClient, page: str) -> None:
    """Each page is JSON by its ending or by Accept, with the envelope of the command line."""
    by_ending = client.get(f"{STORY}{page}.json")
    by_accept = client.get(f"{STORY}{page}", headers={"Accept": "application/json"})
    assert by_ending.content == by_accept.content
    assert by_ending.headers["Content-Type"] == "application/json"
    assert by_ending.json().keys() == {"as_of", "digest", "items"}
    assert by_ending.json()["as_of"] == 7


def test_json_of_the_recap_equals_the_command(tmp_path: Path) -> None:
    """The same items, the same digest."""
    example_store(tmp_path)
    said = json.loads(shown(tmp_path, "recap", "--json", "--words", "160", "--lang", "en"))
    with client_of(tmp_path / DB) as client:
        assert client.get(f"{STORY}.json?lang=en").json() == said


def test_language_by_header_and_by_choice(client: TestClient) -> None:
    """The browser's language, unless one was chosen; the choice goes with every link of the page."""
    assert '<html lang="de">' in client.get(STORY, headers={"Accept-Language": "fr, de;q=0.8, en;q=0.3"}).text
    chosen = client.get(f"{STORY}?lang=en", headers={"Accept-Language": "de"}).text
    assert '<html lang="en">' in chosen
    inner = re.findall(r'href="(/s/[^"#]+)', chosen)
    assert inner
    assert all("lang=" in address for address in inner)


def test_text_is_marked_where_the_page_is_in_another_language(client: TestClient) -> None:
    """What the source says is in its own language, so that it is read aloud in it."""
    for part, words in {
        "/who/c1": "<blockquote{}>",
        "/installment/3": '<p class="sen"{}>',
        "/search": '<p class="sen"{}>',
        "/texts": '<span class="role"{}>',
    }.items():
        for lang, mark in (("de", ' lang="en"'), ("en", "")):
            text = client.get(f"{STORY}{part}", params={"q": "Clint", "lang": lang}).text
            assert words.format(mark) in text, (part, lang)
            assert words.format("" if mark else ' lang="en"') not in text, (part, lang)


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        (f"{SERIES}/forward?to=8", {"to": ["8"]}),
        (f"{STORY}/ask?q=Who+is+Clint%3F&all=1", {"q": ["Who is Clint?"], "all": ["1"]}),
        (f"{STORY}/search?q=Clint+%26+%22Dana%22", {"q": ['Clint & "Dana"']}),
        (f"{STORY}?words=70&since=3&person=c1&person=c3", {"words": ["70"], "since": ["3"], "person": ["c1", "c3"]}),
        (f"{STORY}/corrections?words=drop+7%3A1+quarrel", {"words": ["drop 7:1 quarrel"]}),
    ],
)
def test_the_other_language_says_the_same(client: TestClient, address: str, kept: dict[str, list[str]]) -> None:
    """The link to the other language leads to the page that was asked for, with all that was asked."""
    (german,) = re.findall(r'class="lng" href="([^"]+)" hreflang="de"', client.get(address).text)
    assert parse_qs(urlsplit(unescape(german)).query) == {**kept, "lang": ["de"]}
    answer = client.get(unescape(german))
    assert answer.status_code == 200
    assert '<html lang="de">' in answer.text


def test_no_language_leads_to_another_server(client: TestClient) -> None:
    """Two slashes at the beginning would name one."""
    text = client.get(f"{BASE}//example.org/page").text
    assert re.findall(r'class="lng" href="([^"?]+)', text) == ["/example.org/page"] * 2


def test_forms_keep_what_was_chosen_before(client: TestClient) -> None:
    """How long, since when, whose lines: to choose one of them leaves the others as they are."""
    text = client.get(f"{STORY}?lang=en&words=70&since=3&person=c1").text
    for field, others in {"since": {"words", "person"}, "person": {"words", "since"}}.items():
        (form,) = (
            one for one in re.findall(r"<form.*?</form>", text, re.S) if f'name="{field}"' in one.partition("<label")[2]
        )
        assert set(re.findall(r'type="hidden" name="(\w+)"', form)) == {"lang", *others}
    lengths = re.findall(r'<span class="seg".*?</span>', text, re.S)[0]
    assert lengths.count("since=3&amp;person=c1") == 3


@pytest.mark.parametrize(
    ("header", "lang"),
    [
        ("", "en"),
        ("de", "de"),
        ("de-AT,en;q=0.5", "de"),
        ("en;q=0.4, de;q=0.6", "de"),
        ("*;q=x, fr", "en"),
        ("den", "en"),
    ],
)
def test_preferred_language(header: str, lang: str) -> None:
    """Weights count, then the order; what we do not speak does not."""
    assert preferred(header) == lang


def test_both_languages_say_everything() -> None:
    """No word of the pages is missing in one of them, and both have the same gaps to fill."""
    german, english = INTERFACE["de"], INTERFACE["en"]
    assert german.keys() == english.keys()
    assert all(german[key].count("{}") == english[key].count("{}") for key in german)


def test_everything_is_shown_on_request(client: TestClient) -> None:
    """`all=1` is said on the page and goes with its links."""
    text = client.get(f"{STORY}?all=1&lang=en").text
    assert INTERFACE["en"]["everything"] in text
    assert "all=1" in re.findall(r'href="([^"]+/timeline[^"]*)"', text)[0]


def test_the_graph_of_before_is_of_those_who_are_there(client: TestClient) -> None:
    """Whoever was chosen as of later and is not there yet takes nobody else away; alone, they leave nothing to show."""
    before = f"{SERIES}/as-of/2/graph?lang=en"
    assert client.get(f"{SERIES}/as-of/2/who/c12").status_code == 404
    both, one, none = (client.get(f"{before}{who}") for who in ("&person=c1&person=c12", "&person=c1", "&person=c12"))
    assert both.content == one.content
    assert "<svg" in both.text
    assert (none.status_code, none.text.strip()) == (200, "")


def test_words_that_are_found_are_not_unknown(client: TestClient) -> None:
    """Words that are no question are looked for; "not known so far" is for what is nowhere, and for questions."""
    for words, unknown in (("spatula", False), ("Is Trudy dead?", True), ("Nobody", True)):
        text = client.get(f"{STORY}/search", params={"q": words, "lang": "en"}).text
        assert ("Not known so far" in text) == unknown, words
    assert "<mark>spatula</mark>" in client.get(f"{STORY}/search?q=spatula").text


def test_an_installment_marks_its_people(client: TestClient) -> None:
    """The text is there whole, to the letter, and each mention leads to whom it means."""
    (told,) = client.get(f"{STORY}/installment/3.json").json()["items"]
    text = client.get(f"{STORY}/installment/3").text
    sentences = [unescape(re.sub("<[^>]+>", "", one)) for one in re.findall(r'<p class="sen">(.*?)</p>', text, re.S)]
    assert [one.strip() for one in sentences] == [s["citation"]["quote"].strip() for s in told["sentences"]]
    mentions = sum(len(s["mentions"]) for s in told["sentences"])
    assert text.count('<a class="m ') == mentions > 0


def test_moving_on_asks_once(mover: TestClient) -> None:
    """The next installment is behind a question; only the answer looks whether there is one."""
    page = mover.get(f"{STORY}?lang=en").text
    (address,) = re.findall(r'class="next" href="([^"]+)"', page)
    asked = mover.get(unescape(address))
    assert asked.status_code == 200
    assert "Set the bookmark to episode 8?" in asked.text
    assert mover.get("/index.json").json()["items"][0]["bookmark"] == 7
    moved = mover.post(f"{SERIES}/bookmark?lang=en", data={"number": 8})
    assert moved.headers["Location"] == f"{SERIES}/as-of/8?lang=en"
    assert mover.get(f"{SERIES}/as-of/8").status_code == 200


def test_beyond_what_was_read(mover: TestClient) -> None:
    """Whoever asks twice is told that there is nothing, and the bookmark stays."""
    assert mover.get(f"{SERIES}/as-of/500").status_code == 403
    answer = mover.post(f"{SERIES}/bookmark?lang=en", data={"number": 500})
    assert answer.status_code == 404
    assert "has not been read" in answer.text
    assert mover.get("/index.json").json()["items"][0]["bookmark"] == 7


def test_the_answer_that_there_is_nothing_is_there_in_both_languages(mover: TestClient) -> None:
    """It stands where a form was sent, and there is no page to ask for there."""
    answer = mover.post(f"{SERIES}/bookmark?lang=en", data={"number": 500})
    (german,) = re.findall(r'class="lng" href="([^"]+)" hreflang="de"', answer.text)
    assert mover.get(unescape(german), follow_redirects=True).status_code == 200


def test_an_answer_of_before_does_not_send_back(mover: TestClient) -> None:
    """Of two windows that ask for the next installment one has gone further since."""
    for number in (8, 9, 8):
        moved = mover.post(f"{SERIES}/bookmark", data={"number": number})
    assert moved.headers["Location"] == f"{SERIES}/as-of/9"
    assert mover.get("/index.json").json()["items"][0]["bookmark"] == 9


def test_first_of_all_the_question_how_far(mover: TestClient, tmp_path: Path) -> None:
    """Without a bookmark there is one question; it takes a label, too."""
    assert shell(tmp_path, "bookmark", "--clear").code == 0
    asked = mover.get(f"{SERIES}?lang=en")
    assert "How far have you got?" in asked.text
    moved = mover.post(f"{SERIES}/bookmark", data={"to": "S01E05"})
    assert moved.headers["Location"] == f"{SERIES}/as-of/5"


def test_looking_back_keeps_the_bookmark(client: TestClient) -> None:
    """A page of before says so, and offers the way back."""
    text = client.get(f"{SERIES}/as-of/4?lang=en").text
    assert "Looking back at S01E04" in text
    assert f'class="next" href="{STORY}?lang=en"' in text
    assert client.get(f"{STORY}/go?to=4").headers["Location"] == f"{SERIES}/as-of/4"


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/nowhere", 404),
        ("/s/Nobody", 404),
        (f"{STORY}/who/c999", 404),
        (f"{STORY}/installment/8", 404),
        (f"{STORY}/between/c1/c1", 404),
        (f"{STORY}/export/secrets.txt", 404),
        (f"{SERIES}/as-of/0", 422),
        (f"{SERIES}/as-of/seven", 422),
        (f"{STORY}?words=many", 422),
        (f"{STORY}?lang=fr", 422),
    ],
)
def test_errors_are_pages_and_json(client: TestClient, address: str, status: int) -> None:
    """What goes wrong is said on a page with a way back, or as JSON."""
    page = client.get(address, headers={"Accept-Language": "de"})
    assert page.status_code == status
    assert INTERFACE["de"][f"error_{status}"] in page.text
    # Messages are English, and read aloud as such.
    assert len(re.findall(r'<main[^>]*>\s*<h1>[^<]+</h1>\s*<p lang="en">', page.text)) == (address != "/nowhere")
    answer = client.get(address, headers={"Accept": "application/json"})
    assert answer.status_code == status
    assert answer.json()["error"].keys() == {"code", "message", "hint"}


def test_validators_are_those_of_the_bytes(client: TestClient) -> None:
    """The same page is not sent twice, and no header tells when or how much was read."""
    first = client.get(STORY)
    again = client.get(STORY, headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert "Last-Modified" not in first.headers
    assert client.get(f"{SERIES}/as-of/6").headers["ETag"] != first.headers["ETag"]


def test_exports_carry_their_boundary(client: TestClient) -> None:
    """A file is called after the series and the boundary."""
    answer = client.get(f"{STORY}/export/events.csv")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="tenth-frame-events-as-of-7.csv"'
    assert answer.headers["Content-Type"].startswith("text/csv")
    assert answer.content.startswith(b"number,type,")


def test_exports_for_reading_hold_what_the_pages_show(tmp_path: Path) -> None:
    """Pages and pictures: what is told as so, unless all was asked for. Tables hold all."""
    with store.open(tmp_path / DB) as one:
        one.append(
            "Deich", *page(1, "{Ole|c1} heiratet {Pia|c2}. {Nele|c3} liebt {Ole|c1}.", "~wedding c1 c2 heiratet")
        )
        one.set_bookmark("Deich", 1)
    with client_of(tmp_path / DB) as client:
        for name in ("story.html", "story.md", "storyline.svg", "graph.svg", "events.csv"):
            usual, told, every = (
                client.get(f"/s/Deich/as-of/1/export/{name}{q}").text for q in ("", "?all=0", "?all=1")
            )
            assert told != every
            assert usual == (every if name == "events.csv" else told), name


def test_one_file_needs_no_server(tmp_path: Path) -> None:
    """The HTML export links to nothing outside of itself, and every link within it leads somewhere."""
    example_store(tmp_path)
    text = shown(tmp_path, "export", "--format", "html", "--lang", "en")
    assert not re.findall(r'(?:src|href)="(?!#|data:)', text)
    assert not re.findall(r"url\((?!data:|#)", text)
    targets = set(re.findall(r'href="#([^"]+)"', text))
    assert targets <= set(re.findall(r'\sid="([^"]+)"', text))
    assert "S01E08" not in text


@given(st.text(max_size=30))
def test_any_series_has_an_address(name: str) -> None:
    """A name is one segment of a path, comes back whole, and is never a way up."""
    name = name.encode("utf-8", "ignore").decode()
    segment = slug(name)
    assert "/" not in segment
    assert unquote(segment) not in ("", ".", "..")
    assert "/" not in unquote(segment)
    assert series_of(unquote(segment)) == name


def test_what_is_for_programs_costs_no_page(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """How the story stood before and after each sentence takes long to work out in a long one, and is in no page."""
    asked: list[int] = []
    explain = why.explain

    def counted(view: View, number: int, *, lang: Lang) -> why.Explanation:
        asked.append(number)
        return explain(view, number, lang=lang)

    monkeypatch.setattr(why, "explain", counted)
    assert client.get(f"{STORY}/installment/5").status_code == 200
    assert asked == []
    assert client.get(f"{STORY}/installment/5.json").json()["items"][0]["number"] == 5
    assert asked == [5]


def test_views_are_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever goes through a long series page by page fills no memory: what was worked out of a view goes with it."""
    monkeypatch.setattr(served, "KEPT", 2)
    with store.open(tmp_path / DB) as one:
        for n in range(1, 21):
            one.append("Let go", *page(n, "{Nele|c1} küsst {Ole|c2}.", "couple.start c1 c2 küsst"))
        one.set_bookmark("Let go", 20)
    with client_of(tmp_path / DB) as client:
        for n, name in product(range(1, 21), ("", "/graph", "?words=30")):
            assert client.get(f"/s/Let%20go/as-of/{n}{name}").status_code == 200
        gc.collect()
        alive = [one for one in gc.get_objects() if isinstance(one, View) and one.series == "Let go"]
        assert {one.as_of for one in alive} == {19, 20}


def test_a_long_story_stays_light(tmp_path: Path) -> None:
    """Of two hundred installments the chart begins with a window, the rail with the last cells; the whole is a click
    away."""
    people = [f"{{P{n}x|c{n}}}" for n in range(1, 9)]
    with store.open(tmp_path / DB) as one:
        for n in range(1, 201):
            a, b = people[n % 8], people[(n * 3 + 1) % 8]
            first, second = f"c{n % 8 + 1}", f"c{(n * 3 + 1) % 8 + 1}"
            one.append("Long", *page(n, _met(a, b, n), *([f"meet {first} {second} meets"] if a != b else [])))
        one.set_bookmark("Long", 200)
    with client_of(tmp_path / DB) as client:
        text = client.get("/s/Long/as-of/200?lang=en").text
        assert len(text) < 600_000
        assert re.findall(r'class="rail">.*?</ol>', text, re.S)[0].count("<li>") == 12
        whole = client.get("/s/Long/as-of/200?lang=en&whole=1").text
        assert len(text) < len(whole)


def _met(a: str, b: str, n: int) -> str:
    """Everybody is introduced by and by: ids come in order of first mention."""
    everybody = " ".join(f"{{P{k}x|c{k}}}" for k in range(1, 9)) if n == 1 else ""
    return f"{everybody} {a} meets {b}.".strip()


@pytest.mark.parametrize(
    ("words", "answered"),
    [("Clint kiss", False), ("Dana arrested", False), ("Clint kiss?", True), ("Did Clint kiss Yolanda", True)],
)
def test_a_name_with_a_word_is_looked_for_and_not_answered(client: TestClient, words: str, answered: bool) -> None:
    """Whoever types no question gets the passages; "Yes." says nothing to them."""
    text = client.get(f"{STORY}/search", params={"q": words, "lang": "en"}).text
    assert ('class="qa"' in text) == answered


def test_the_cast_says_what_who_says(tmp_path: Path) -> None:
    """What is presumed over and who is dead are told as such in the cast, too, and each with its sentence, also of
    whoever is there once; a sentence is cited once."""
    with store.open(tmp_path / DB) as one:
        one.append("Cast", *page(1, "{Ann|c1} heiratet {Bob|c2}.", "married.start c1 c2 heiratet"))
        one.append("Cast", *page(2, "{Bob|c2} stirbt, {Ann|c1} küsst {Eva|c3}.", "die c2 - stirbt", "kiss c1 c3 küsst"))
        one.append("Cast", *page(3, "{Carl|c4}, {Richter|c4|noun|m}, ist {Anns|c1} Vater.", "parent c4 c1 Vater"))
        one.set_bookmark("Cast", 3)
    with client_of(tmp_path / DB) as client:
        text = unescape(client.get("/s/Cast/as-of/3/cast?lang=de").text)
    cast = text[text.index('<ul class="cast">') : text.index("</main>")].replace('<a class="cite"', " <a")
    said = " ".join(re.sub(r"<[^>]*>", "", cast).split())
    assert said == (
        "Ann Kind von Carl, mit Bob verheiratet, vermutlich nicht mehr 3:1 1:1 2:1Kommt vor in: 1, 2, 3 "
        "Bob tot, mit Ann verheiratet, vermutlich nicht mehr 2:1 1:1Kommt vor in: 1, 2 "
        "Bisher nur einmal Eva 2:1 Carl, Richter, Vater von Ann 3:1"
    )


def test_quotes_are_those_of_the_language(mover: TestClient) -> None:
    """Pages in English quote as English does, in German as German does."""
    for lang, opening in (("en", "“"), ("de", "„")):
        text = f"{mover.get(f'{STORY}?lang={lang}').text}{mover.get(f'{STORY}/installment/7?lang={lang}').text}"
        text += mover.post(f"{SERIES}/bookmark?lang={lang}", data={"to": "S09E99"}).text
        assert {opening} == set(re.findall("[“„](?=wife|S09E99)", text))
        assert f'data-quoted="{opening}' in text
