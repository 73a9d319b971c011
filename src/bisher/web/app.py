"""The application: pages, files, what goes wrong, and the guard before them."""

from __future__ import annotations

from typing import cast

from fastapi import FastAPI, HTTPException, Path, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException as StarletteHTTPException
from starlette.responses import Response

from bisher.errors import BisherError
from bisher.export.plain import dumps
from bisher.version import __version__
from bisher.web import correcting, files, moving, pages, uploading
from bisher.web.asked import LANGUAGES, BeyondError, Visit, visit
from bisher.web.assets import assets
from bisher.web.guard import Guard, Hosts, protect
from bisher.web.rendering import Page, delivered, respond
from bisher.web.shelf import Shelf
from bisher.web.uploading import Desk


def create_app(shelf: Shelf, *, hosts: Hosts | None = None, desk: Desk | None = None) -> FastAPI:
    """The application for a shelf. `hosts` says by which names it may be called; by default the loopback ones. Files
    are read where there is a `desk` for them; without one there are no such routes."""
    app = FastAPI(
        title="bisher",
        version=__version__,
        description="The story so far, as of an installment and never a word further.",
        docs_url=None,
        redoc_url=None,
    )
    app.state.shelf = shelf
    app.state.desk = desk
    app.add_api_route("/static/{name}", static, methods=["GET"], response_class=Response)
    for routes in (moving.library_routes.routes, moving.routes, pages.router.routes, correcting.routes, files.routes):
        app.include_router(routes)
    if desk:
        app.include_router(uploading.routes)
    app.add_exception_handler(BisherError, _told)
    app.add_exception_handler(StarletteHTTPException, _told)
    app.add_exception_handler(RequestValidationError, _told)
    app.add_exception_handler(Exception, _broken)
    limits = {uploading.PATH: uploading.LIMIT} if desk else {}
    app.add_middleware(Guard, hosts=hosts or Hosts(), limits=limits)
    return app


def static(request: Request, name: str = Path(description="A file of the pages.")) -> Response:
    """Style, script, fonts."""
    if name not in assets():
        raise HTTPException(404)
    body, kind = assets()[name]
    return delivered(request, body, kind)


def _told(request: Request, error: Exception) -> Response:
    """An error as a page, or as JSON; what went wrong within the program is not shown."""
    if isinstance(error, BeyondError):
        return _beyond(request, error)
    status, message, hint, code = _parts(error)
    asked = _visit(request)
    if asked.as_json:
        text = dumps({"error": {"code": code, "message": message, "hint": hint}}) + "\n"
        return delivered(request, text.encode(), "application/json", status)
    page = Page(asked, "error.html", None, {"status": status, "message": message, "hint": hint}, status)
    return respond(request, page)


def _broken(request: Request, error: Exception) -> Response:
    """What went wrong within the program. Its answer is given outside of the guard, so it brings the headers along."""
    answer = _told(request, error)
    protect(answer.headers)
    return answer


def _beyond(request: Request, error: BeyondError) -> Response:
    asked = _visit(request)
    if asked.as_json:
        text = dumps({"error": {"code": error.code, "message": error.message, "hint": error.hint}}) + "\n"
        return delivered(request, text.encode(), "application/json", error.status)
    return respond(request, moving.far(asked, error.entry, error.wanted, error.status))


def _parts(error: Exception) -> tuple[int, str, str, str]:
    """Status, message, hint and code."""
    if isinstance(error, BisherError):
        return error.status, error.message, error.hint, error.code
    if isinstance(error, StarletteHTTPException):
        return error.status_code, "", "", f"H{error.status_code}"
    if isinstance(error, RequestValidationError):
        wrong = [f"{'.'.join(map(str, one['loc'][1:]))}: {one['msg']}" for one in error.errors()]
        return 422, "; ".join(wrong), "", "H422"
    return 500, "", "", "H500"


def _visit(request: Request) -> Visit:
    """What is known of a request that went wrong."""
    lang = request.query_params.get("lang")
    return visit(request, lang if lang in cast(tuple[str, ...], LANGUAGES) else None)
