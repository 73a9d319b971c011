"""Nothing from the future on the pages: each route, in each form and language, status, headers and body to the byte."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient
from hypothesis import given, settings
from hypothesis import strategies as st

from bisher.surfaces import ROUTES, ROUTES_WITHOUT_STORY, Route
from bisher.web.files import FILES
from browsing import app_of, client_of
from futures import NOBODY, Futures, annotated, stored
from shell import DB, shell
from test_surfaces import BOUNDARIES, Plan, bounded, futures_of_a_plan
from worlds import grow, series

LANGUAGES = ("de", "en")
MOST = 6
"""Addresses of one form of a route that are tried; of more, these are taken at equal distances."""
Answer = tuple[int, list[tuple[str, str]], bytes]


@dataclass(frozen=True)
class Shelves:
    """A client for each store of some futures, all with the bookmark at the boundary."""

    clients: tuple[TestClient, ...]
    series: str
    futures: Futures


@contextmanager
def shelves_of(futures: Futures) -> Iterator[Shelves]:
    """The clients of some futures."""
    with ExitStack() as stack:
        clients = tuple(stack.enter_context(client_of(folder / DB)) for folder in futures.folders)
        (entry,) = clients[0].get("/index.json").json()["items"]
        yield Shelves(clients, quote(entry["series"], safe=""), futures)


def addresses(route: Route, shelves: Shelves, as_of: int) -> Iterator[str]:
    """Addresses of a route, with ids, names and numbers that there are anywhere, and some that are nowhere."""
    futures = shelves.futures
    ids = [f"c{n}" for n in range(1, len(futures.names) + 4)]
    values: dict[str, Iterable[object]] = {
        "character": ids,
        "one": ids[:4],
        "other": ids[2:],
        "number": range(1, futures.longest + 2),
        "earlier": range(futures.boundary + 1),
        "name": FILES if "export/{name}" in route.path else (*futures.names, NOBODY),
    }
    path = route.path.replace("{series}", shelves.series).replace("{as_of}", str(as_of))
    forms = [path, f"{path}.json"] if route.json else [path]
    for form in forms:
        pattern = f"{form}?{route.query}"
        keys = list(dict.fromkeys(re.findall(r"\{(\w+)\}", pattern)))
        every = list(product(*(values[key] for key in keys)))
        for chosen in every[:: -(-len(every) // MOST)]:
            one = pattern
            for key, value in zip(keys, chosen, strict=True):
                one = one.replace(f"{{{key}}}", quote(str(value)))
            yield one


def answer(client: TestClient, address: str, lang: str) -> Answer:
    """All that comes back for an address."""
    got = client.get(address, headers={"Accept-Language": lang})
    return got.status_code, sorted(got.headers.multi_items()), got.content


def leaks(route: Route, shelves: Shelves, as_of: int) -> list[str]:
    """The addresses whose answers differ between the stores. Each is asked in one language, in turn."""
    found = []
    for turn, address in enumerate(addresses(route, shelves, as_of)):
        lang = LANGUAGES[turn % 2]
        first, *others = (answer(client, address, lang) for client in shelves.clients)
        assert first[0] < 500, address
        if any(other != first for other in others):
            found.append(address)
    return found


@pytest.fixture(scope="module", params=[BOUNDARIES[1], BOUNDARIES[4]], ids=["rechts_vor_links", "tenth_frame"])
def shelves(request: pytest.FixtureRequest) -> Iterator[Shelves]:
    """The pages of an annotated example at a boundary, with futures."""
    with annotated(*request.param) as futures, shelves_of(futures) as pages:
        yield pages


def test_no_route_is_forgotten(tmp_path: Path) -> None:
    """Whoever adds a route has to say whether it shows a story; those that do are compared here."""
    described = app_of(tmp_path / DB).openapi()["paths"]
    there = {path for path, methods in described.items() if "get" in methods} | {"/openapi.json"}
    listed = {r.path for r in ROUTES} | {f"{r.path}.json" for r in ROUTES if r.json}
    assert there == listed | ROUTES_WITHOUT_STORY
    assert not listed & ROUTES_WITHOUT_STORY


@pytest.mark.parametrize("route", ROUTES, ids=[f"{r.path}?{r.query}" for r in ROUTES])
def test_examples(route: Route, shelves: Shelves) -> None:
    """The annotated examples look alike before, with and with another future."""
    assert leaks(route, shelves, shelves.futures.boundary) == []


@pytest.mark.parametrize("route", ROUTES, ids=[f"{r.path}?{r.query}" for r in ROUTES])
def test_looking_back(route: Route, shelves: Shelves) -> None:
    """The same before the bookmark: a page as of 4 is a function of 1..4 and of where the bookmark is."""
    address = list(addresses(route, shelves, max(1, shelves.futures.boundary - 2)))[-1]
    first, *others = (answer(client, address, "en") for client in shelves.clients)
    assert all(other == first for other in others)


@pytest.mark.parametrize("route", ROUTES, ids=[f"{r.path}?{r.query}" for r in ROUTES])
def test_there_is_something_to_compare(route: Route, shelves: Shelves) -> None:
    """Each route shows something, so that the comparisons above do not compare one error with another."""
    asked = addresses(route, shelves, shelves.futures.boundary)
    shown = [answer(shelves.clients[0], address, "de") for address in asked]
    assert any(status in (200, 303) for status, _, _ in shown)


@settings(bounded, max_examples=5)
@given(common=series, one=futures_of_a_plan, other=futures_of_a_plan, labels=st.booleans())
def test_invented_series(common: Plan, one: Plan, other: Plan, labels: bool) -> None:
    """As of N a series, its first N installments alone and another series with the same beginning look alike."""
    worlds = [grow("de", [*common, *future], labels=labels) for future in (one, other)]
    with stored(len(common), *worlds) as futures, shelves_of(futures) as pages:
        assert [leak for route in ROUTES for leak in leaks(route, pages, len(common))] == []


def test_beyond_the_bookmark_all_is_alike(shelves: Shelves) -> None:
    """What comes after the bookmark is refused the same way, whether there is such an installment or not."""
    boundary = shelves.futures.boundary
    for beyond in (boundary + 1, shelves.futures.longest, shelves.futures.longest + 1, 99_999):
        for route in ROUTES[1:]:
            address = next(addresses(route, shelves, beyond))
            answers = [answer(client, address, "en") for client in shelves.clients]
            assert {status for status, _, _ in answers} == {403}
            assert all(other == answers[0] for other in answers)
        asked = [answer(client, f"/s/{shelves.series}/forward?to={beyond}", "en") for client in shelves.clients]
        assert asked[0][0] == 200
        assert all(other == asked[0] for other in asked)


def test_the_library_tells_no_lengths(shelves: Shelves) -> None:
    """The list of all series is the same whatever comes after the bookmarks."""
    for address in ("/", "/index.json"):
        first, *others = (answer(client, address, "de") for client in shelves.clients)
        assert all(other == first for other in others)


def test_without_a_bookmark_nothing_is_shown() -> None:
    """Whoever has set no bookmark is asked how far they have got, whichever boundary they ask for."""
    with annotated("tenth_frame", 6) as futures, shelves_of(futures) as pages:
        for folder in futures.folders:
            assert shell(folder, "bookmark", "--clear").code == 0
        for as_of in (1, 6, 7, 99):
            for route in ROUTES[1::3]:
                address = next(addresses(route, pages, as_of))
                answers = [answer(client, address, "en") for client in pages.clients]
                assert {status for status, _, _ in answers} == {403}
                assert all(other == answers[0] for other in answers)
