"""The library, and moving the bookmark: forward only when the reader says so twice."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Path, Query, Request
from starlette.responses import RedirectResponse, Response

from bisher.errors import UsageError
from bisher.language import wording
from bisher.language.interface import INTERFACE
from bisher.web.asked import FURTHEST, Reader, Visit, reader, shelf_of, visit
from bisher.web.links import Links, series_of
from bisher.web.rendering import Page, respond
from bisher.web.routing import Router
from bisher.web.shelf import Entry, Shelf

library_routes = Router()
routes = APIRouter()
Asks = Annotated[Visit, Depends(visit)]
Series = Annotated[str, Path(description="The name of the series.")]


def reads_files(request: Request) -> bool:
    """Whether this server reads files."""
    return request.app.state.desk is not None


@library_routes.page("/", json="/index.json")
def library(
    visit: Asks, shelf: Annotated[Shelf, Depends(shelf_of)], reads: Annotated[bool, Depends(reads_files)]
) -> Page:
    """All series, each with its bookmark."""
    entries = shelf.entries()
    items = [{"series": entry.series, "bookmark": entry.bookmark} for entry in entries]
    links = {entry.series: Links(entry.series, entry.bookmark or 0, visit.links.query) for entry in entries}
    return Page(visit, "library.html", items, {"entries": entries, "links_of": links, "uploads": reads})


@routes.get("/s/{series}", response_class=Response)
def home(request: Request, visit: Asks, series: Series) -> Response:
    """The series as of its bookmark; without one, the question how far the reader has got."""
    entry = shelf_of(request).entry(series_of(series))
    links = Links(entry.series, entry.bookmark or 0, visit.links.query)
    if entry.bookmark:
        return RedirectResponse(links.story(), 303)
    return respond(request, far(visit, entry, None))


@routes.get("/s/{series}/as-of/{as_of}/go", response_class=Response)
def go(visit: Annotated[Reader, Depends(reader)], to: Annotated[int, Query(ge=1, le=FURTHEST)]) -> Response:
    """To another boundary; beyond the bookmark that asks first."""
    return RedirectResponse(visit.links.story(to) if to <= visit.bookmark else visit.links.forward(to), 303)


@routes.get("/s/{series}/forward", response_class=Response)
def forward(request: Request, visit: Asks, series: Series, to: Annotated[int, Query(ge=1, le=FURTHEST)]) -> Response:
    """The question whether to move the bookmark forward. The store is not asked what there is."""
    entry = shelf_of(request).entry(series_of(series))
    if entry.bookmark and to <= entry.bookmark:
        return RedirectResponse(Links(entry.series, entry.bookmark, visit.links.query).story(to), 303)
    return respond(request, far(visit, entry, to))


@routes.post("/s/{series}/bookmark", response_class=Response)
def bookmark(
    request: Request,
    visit: Asks,
    series: Series,
    number: Annotated[int | None, Form(ge=1, le=FURTHEST, description="A number.")] = None,
    to: Annotated[str, Form(max_length=80, description="What the reader calls an installment.")] = "",
) -> Response:
    """Move the bookmark. Where there is no such installment, it says so, and nothing changes. The question about a
    number is whether to go on: who has done so meanwhile, in another window, is not sent back by the answer."""
    entry = shelf_of(request).entry(series_of(series))
    links = Links(entry.series, entry.bookmark or 0, visit.links.query)
    if number and entry.bookmark and number <= entry.bookmark:
        return RedirectResponse(links.story(), 303)
    try:
        reached = shelf_of(request).set_bookmark(entry.series, number or to)
    except UsageError:
        wanted = wording.place(number, "", visit.lang) if number else INTERFACE[visit.lang]["quoted"].format(to)
        values = {"entry": entry, "series_links": links, "wanted": wanted}
        return respond(request, Page(visit.at(links.home()), "notread.html", [], values, 404))
    return RedirectResponse(links.story(reached), 303)


def far(visit: Visit, entry: Entry, wanted: int | None, status: int = 200) -> Page:
    """The question whether to move the bookmark, or how far the reader has got where there is none."""
    links = Links(entry.series, entry.bookmark or 0, visit.links.query)
    template = "far.html" if entry.bookmark is None else "forward.html"
    return Page(visit, template, [], {"entry": entry, "series_links": links, "wanted": wanted}, status)
