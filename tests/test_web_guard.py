"""The server lets in this machine alone: names, origins, sizes, paths, and what every answer carries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from bisher import store
from bisher.cli.served import Served
from bisher.web.guard import FORM_LIMIT, HEADERS, POLICY, Hosts
from browsing import client_of, example_store
from handmade import page
from shell import DB

STORY = "/s/Tenth%20Frame/as-of/7"


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """The pages of the English example, bookmark at 7."""
    with client_of(example_store(tmp_path_factory.mktemp("guard"))) as one:
        yield one


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "",
        "192.168.0.7",
        "[::2]",
        "a@localhost",
        "localhost:x",
    ],
)
def test_other_names_are_refused(client: TestClient, host: str) -> None:
    """A page elsewhere that has its name point here (DNS rebinding) gets nothing, not even the style."""
    for address in ("/", STORY, "/static/style.css"):
        answer = client.get(address, headers={"Host": host})
        assert answer.status_code == 421
        assert "Tenth" not in answer.text


@pytest.mark.parametrize("host", ["localhost", "localhost:8311", "127.0.0.1:8311", "[::1]:8311"])
def test_names_of_this_machine(client: TestClient, host: str) -> None:
    """Loopback by any of its names."""
    assert client.get("/", headers={"Host": host}).status_code == 200


def test_names_beyond_loopback() -> None:
    """Who listens elsewhere may be called by an address, and by the names that were allowed, no others."""
    hosts = Hosts(loopback=False, names=frozenset({"shelf.local"}))
    assert hosts.allows("192.168.0.7:8311")
    assert hosts.allows("shelf.local")
    assert not hosts.allows("evil.example")


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost:9999"},
        {"Origin": "http://["},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
def test_forms_of_other_pages_change_nothing(client: TestClient, headers: dict[str, str]) -> None:
    """A page elsewhere cannot move the bookmark."""
    answer = client.post("/s/Tenth%20Frame/bookmark", data={"number": 9}, headers=headers)
    assert answer.status_code == 403
    assert client.get("/index.json").json()["items"][0]["bookmark"] == 7


def test_forms_of_ours(client: TestClient) -> None:
    """A form of our own page moves it, and back."""
    headers = {"Origin": "http://localhost:8311", "Sec-Fetch-Site": "same-origin"}
    answer = client.post("/s/Tenth%20Frame/bookmark", data={"number": 8}, headers=headers)
    assert (answer.status_code, answer.headers["Location"]) == (303, "/s/Tenth%20Frame/as-of/8")
    assert client.post("/s/Tenth%20Frame/bookmark", data={"number": 7}, headers=headers).status_code == 303


def test_bodies_have_a_limit(client: TestClient) -> None:
    """A body that is too long is not read to its end, whether it says how long it is or not."""
    assert client.post("/s/Tenth%20Frame/bookmark", content=b"x" * (FORM_LIMIT + 1)).status_code == 413
    endless = (b"x" * 4096 for _ in range(1000))
    assert client.post("/s/Tenth%20Frame/bookmark", content=endless).status_code == 413


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_other_methods(client: TestClient, method: str) -> None:
    """Nothing but GET, HEAD and POST; no preflight is answered, so there is no CORS."""
    answer = client.request(method, "/", headers={"Origin": "http://evil.example"})
    assert answer.status_code == 405
    assert not [name for name in answer.headers if name.startswith("access-control")]


@pytest.mark.parametrize(
    "address", ["/", STORY, f"{STORY}/export/story.json", "/static/style.css", "/nowhere", f"{STORY}0"]
)
def test_every_answer_is_guarded(client: TestClient, address: str) -> None:
    """Pages, files and errors carry the same headers."""
    headers = client.get(address).headers
    assert headers["Content-Security-Policy"] == POLICY
    assert "unsafe" not in POLICY
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert "Access-Control-Allow-Origin" not in headers
    assert "Set-Cookie" not in headers


def test_an_answer_to_what_went_wrong_is_guarded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What breaks within the program is answered outside of everything else, and carries the same headers; what broke
    is not told."""

    def broken(self: Served) -> None:
        raise RuntimeError("Rory dies")

    monkeypatch.setattr(Served, "entries", broken)
    with client_of(tmp_path / DB) as client:
        for address in ("/", "/index.json"):
            answer = client.get(address)
            assert answer.status_code == 500
            assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS
            assert answer.headers["Cache-Control"] == "private, no-cache"
            assert "Rory" not in answer.text


@pytest.mark.parametrize("address", ["/", STORY, f"{STORY}.json", f"{STORY}/export/story.json", "/static/style.css"])
def test_what_a_page_is_like_can_be_asked(client: TestClient, address: str) -> None:
    """HEAD is answered with the status and the headers of GET, and no body; it changes nothing, as GET does not."""
    whole, head = client.get(address), client.head(address)
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers == whole.headers
    assert client.head("/nowhere").status_code == client.head("/s/Tenth%20Frame/as-of/8/nothing").status_code == 404
    assert client.head("/s/Tenth%20Frame/bookmark").status_code == 405


@pytest.mark.parametrize(
    "path",
    ["../app.py", "..%2Fapp.py", "%2e%2e/app.py", "..%5capp.py", "/etc/passwd", "templates/base.html", "style.css%00"],
)
def test_no_path_leads_out(client: TestClient, path: str) -> None:
    """Files are looked up by name in what was read at the start."""
    assert client.get(f"/static/{path}").status_code == 404


@pytest.mark.parametrize(
    "address", ["", "/cast", "/who/c1", "/between/c1/c3", "/relations", "/timeline", "/installment/3", "/search?q=Bell"]
)
def test_pages_hold_no_inline_script_or_style(client: TestClient, address: str) -> None:
    """What the policy would block is not there: scripts come from files, nothing has a style or an event attribute."""
    text = client.get(f"{STORY}{address}").text
    assert not re.findall(r"<style|\sstyle=|\son\w+=|javascript:", text)
    assert all("src=" in tag for tag in re.findall(r"<script[^>]*>", text))


def test_text_of_strangers_is_text(tmp_path: Path) -> None:
    """A synopsis and a series that look like markup are shown as they are."""
    evil = '<script>alert("x")</script>'
    with store.open(tmp_path / DB) as one:
        one.append(f"{evil}/../ü~", *page(1, f"{{Nele|c1}} trifft {{Ben|c2}} {evil}.", "meet c1 c2 trifft"))
        one.set_bookmark(f"{evil}/../ü~", 1)
    with client_of(tmp_path / DB) as client:
        library = client.get("/")
        (address,) = re.findall(r'class="title" href="([^"]+)"', library.text)
        story = client.get(address, follow_redirects=True)
        text = client.get(f"{story.url}/installment/1")
        for answer in (library, story, text):
            assert answer.status_code == 200
            assert evil not in answer.text
            assert "&lt;script&gt;" in answer.text
