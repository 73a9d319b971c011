"""Reading files that are dropped on the library: only where the server was started for it.

Whoever sends a file has its whole text in hand, so they are told what in it could not be read, with its lines. How much
there is to read beyond the bookmark is not told all the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal, Protocol

from fastapi import APIRouter, Depends, File, Form, Path, Request, UploadFile
from starlette.responses import RedirectResponse, Response

from bisher.errors import NotFoundError
from bisher.records import Issue
from bisher.web.asked import Visit, visit
from bisher.web.links import Links
from bisher.web.rendering import Page
from bisher.web.routing import Router

LIMIT = 8 * 2**20
"""Bytes of a file with its form."""
PATH = "/read"


@dataclass(frozen=True, slots=True)
class Job:
    """A file that is being read, or was. `done` counts installments up to the bookmark, 0 where there is none."""

    number: int
    series: str
    state: Literal["waiting", "running", "done", "failed"] = "waiting"
    done: int = 0
    issues: tuple[Issue, ...] = ()
    error: str = ""
    hint: str = ""


class Desk(Protocol):
    """Takes files and reads them, one after the other."""

    def take(self, name: str, content: bytes, series: str) -> Job:
        """Put a file in the queue, under the name of a series, or, for "", under the one that the file tells."""

    def job(self, number: int) -> Job | None:
        """How far a file is, None for a number that was never given."""


router = Router()
routes: APIRouter = router.routes
Asks = Annotated[Visit, Depends(visit)]


def desk_of(request: Request) -> Desk:
    """The desk of this server."""
    desk: Desk = request.app.state.desk
    return desk


@routes.post(PATH, response_class=Response)
def read(
    visit: Asks,
    desk: Annotated[Desk, Depends(desk_of)],
    file: Annotated[UploadFile, File(description="Synopses, as `bisher read` takes them.")],
    series: Annotated[str, Form(max_length=200)] = "",
) -> Response:
    """Take a file and go to the page that tells how far it is."""
    job = desk.take(file.filename or "text.txt", file.file.read(), series.strip())
    return RedirectResponse(visit.links.job(job.number), 303)


@router.page("/reading/{number}")
def reading(visit: Asks, desk: Annotated[Desk, Depends(desk_of)], number: Annotated[int, Path(ge=1, le=10**9)]) -> Page:
    """How far a file is, and what could not be read in it. Raises NotFoundError for a number that was never given."""
    job = desk.job(number)
    if job is None:
        raise NotFoundError("there is no such file here")
    return Page(visit, "reading.html", [job], {"job": job, "series_links": Links(job.series, 0, visit.links.query)})
