"""Corrections on the pages: made from forms, listed, taken back, and never valid before where they were made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from bisher.cli.served import Served
from bisher.web.app import create_app
from browsing import BASE, client_of, example_store

SERIES = "/s/Tenth%20Frame"
STORY = f"{SERIES}/as-of/7"
PAGE = f"{STORY}/corrections"


@pytest.fixture
def client(tmp_path: Path) -> Iterator[TestClient]:
    """The pages of the English example, bookmark at 7, for one test alone."""
    with client_of(example_store(tmp_path)) as one:
        yield one


def name_of(client: TestClient, address: str) -> str:
    """What somebody is called in the JSON of their page."""
    (card,) = client.get(f"{address}.json").json()["items"]
    name: str = card["name"]
    return name


def test_a_name_is_valid_from_where_it_was_given(client: TestClient) -> None:
    """Views of before show nothing of it; taking it back leaves no trace."""
    before = client.get(f"{STORY}/who/c1").content
    made = client.post(PAGE, data={"rename": "c1", "to": "Somebody Else"})
    assert (made.status_code, made.headers["Location"]) == (303, PAGE)
    assert name_of(client, f"{STORY}/who/c1") == "Somebody Else"
    assert name_of(client, f"{SERIES}/as-of/6/who/c1") != "Somebody Else"
    (listed,) = client.get(f"{PAGE}.json").json()["items"]
    assert client.post(f"{PAGE}/undo", data={"line": f"{listed['from']} {listed['correction']}"}).status_code == 303
    assert client.get(f"{STORY}/who/c1").content == before


def undone(client: TestClient, place: int) -> int:
    """The status of a button that takes a correction back."""
    button = re.compile(r'action="([^"]+/undo)"><input type="hidden" name="line" value="([^"]*)"')
    action, line = button.findall(client.get(PAGE).text)[place]
    return client.post(unescape(action), data={"line": unescape(line)}).status_code


def test_a_long_one_can_be_taken_back(client: TestClient, tmp_path: Path) -> None:
    """Lines that were made by hand or on the command line may be longer than a form may be."""
    places = " ".join(['3:3"Deshawn"'] * 2_000)
    line = f"7 split Deshawn {places}"
    (tmp_path / "Tenth Frame.corrections").write_text(f"7 drop Becca\n{line}\n7 drop Trudy\n", encoding="utf-8")
    assert len(client.get(f"{PAGE}.json").json()["items"]) == 3
    assert undone(client, 1) == 303
    assert (tmp_path / "Tenth Frame.corrections").read_text(encoding="utf-8") == "7 drop Becca\n7 drop Trudy\n"


def test_another_file_of_corrections_is_kept_to(tmp_path: Path) -> None:
    """Where the server was given one, it reads and writes that one and not the one beside the texts."""
    (tmp_path / "texts").mkdir()
    db, own = example_store(tmp_path / "texts"), tmp_path / "mine.corrections"
    with TestClient(create_app(Served(db, own)), base_url=BASE, follow_redirects=False) as client:
        assert client.post(PAGE, data={"rename": "c1", "to": "Somebody Else"}).status_code == 303
        assert name_of(client, f"{STORY}/who/c1") == "Somebody Else"
    assert own.exists()
    assert not list((tmp_path / "texts").glob("*.corrections"))


def test_two_become_one(client: TestClient) -> None:
    """Whoever is merged is nobody of their own from there on, and still is as of before."""

    def ids(number: int) -> set[str]:
        return {row["character"]["id"] for row in client.get(f"{SERIES}/as-of/{number}/cast.json").json()["items"]}

    before = {number: ids(number) for number in (6, 7)}
    assert client.post(PAGE, data={"merge": "c3", "into": "c1"}).status_code == 303
    assert ids(7) == before[7] - {"c3"}
    assert ids(6) == before[6]


@pytest.mark.parametrize(
    "form", [{"words": "merge Nobody Someone"}, {"words": 'drop "3:1'}, {"words": ""}, {"rename": "c999", "to": "X"}]
)
def test_what_cannot_be_made_is_said(client: TestClient, form: dict[str, str]) -> None:
    """The page comes back with what is wrong and with the words that were typed; nothing is written."""
    answer = client.post(PAGE, data=form)
    assert answer.status_code in (400, 404)
    assert 'role="alert"' in answer.text
    assert client.get(f"{PAGE}.json").json()["items"] == []


def test_what_was_typed_stays(client: TestClient) -> None:
    """Whom somebody chose and what they typed is in the fields of the page that says what is wrong."""
    name = client.post(PAGE, data={"rename": "c3", "to": "\u202e"}).text
    assert re.findall(r'<option value="(c\d+)" selected>', name)[2] == "c3"
    both = client.post(PAGE, data={"merge": "c3", "into": "c3"}).text
    assert re.findall(r'<option value="(c\d+)" selected>', both)[:2] == ["c3", "c3"]
    long = client.post(PAGE, data={"rename": "c3", "to": " "}).text
    assert 'name="to" value=" "' in long
    assert 'value="drop &#34;3:1"' in client.post(PAGE, data={"words": 'drop "3:1'}).text


def test_what_is_not_there_cannot_be_taken_back(client: TestClient) -> None:
    """A line that is in no list, or no more: the page says so, above those that are."""
    assert client.post(PAGE, data={"rename": "c1", "to": "Somebody Else"}).status_code == 303
    answer = client.post(f"{PAGE}/undo?lang=en", data={"line": "7 drop Nobody"})
    assert answer.status_code == 404
    assert 'role="alert"' in answer.text
    assert "Somebody Else&#34;</code>" in answer.text
    (german,) = re.findall(r'class="lng" href="([^"]+)" hreflang="de"', answer.text)
    assert german == f"{PAGE}?lang=de"


def test_of_equal_lines_the_one_that_was_clicked_goes(tmp_path: Path) -> None:
    """Each line in the list has a button of its own, whatever else is equal to it."""
    path = tmp_path / "Tenth Frame.corrections"
    with client_of(example_store(tmp_path)) as client:
        assert client.post(PAGE, data={"rename": "c1", "to": "Somebody Else"}).status_code == 303
        head, line = path.read_text(encoding="utf-8").rsplit("\n", 2)[:2]
        name = line.split('"')[1]
        lines = [f"{line}  # first", f'7 rename "Somebody Else" to "{name}"', f"{line}  # second"]
        path.write_text("\n".join((head, *lines, "")), encoding="utf-8")
        page = client.get(PAGE).text
        forms = re.findall(r'name="line" value="([^"]*)"><input type="hidden" name="nth" value="(\d+)"', page)
        assert [nth for _, nth in forms] == ["1", "1", "2"]
        assert client.post(f"{PAGE}/undo", data={"line": unescape(forms[2][0]), "nth": forms[2][1]}).status_code == 303
    assert path.read_text(encoding="utf-8") == "\n".join((head, *lines[:2], ""))


def test_nothing_is_corrected_beyond_the_bookmark(client: TestClient) -> None:
    """A form sent to a boundary that was not reached is refused like every page of it."""
    assert client.post(f"{SERIES}/as-of/8/corrections", data={"words": "drop 8:1 quarrel"}).status_code == 403
