"""What can be taken away: the exports of the command line, as of the boundary, each under a name that tells it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request
from starlette.responses import Response

from bisher.errors import NotFoundError
from bisher.export import FORMATS, TABLE_NAMES
from bisher.export.documents import document
from bisher.export.table import table_text
from bisher.records import Lang
from bisher.view import View
from bisher.web import onefile
from bisher.web.asked import Reader, reader
from bisher.web.pages import STORY
from bisher.web.rendering import Page, delivered
from bisher.web.routing import Router

pages = Router()
Write = Callable[[View, Lang], str]


def _table(name: str) -> Write:
    return lambda view, lang: table_text(view, name)


def _document(form: str) -> Write:
    return onefile.document if form == "html" else lambda view, lang: document(form, view, lang)


KINDS = {
    ".json": "application/json",
    ".jsonld": "application/ld+json",
    ".md": "text/markdown; charset=utf-8",
    ".svg": "image/svg+xml",
    ".gexf": "application/xml",
    ".graphml": "application/xml",
    ".html": "text/html; charset=utf-8",
}
NAMES = {
    "json": "story",
    "html": "story",
    "markdown": "story",
    "jsonld": "story",
    "gexf": "network",
    "graphml": "network",
}
"""What the file of a format is called, where not after the format."""
FILES: dict[str, tuple[str, Write]] = {
    **{f"{NAMES.get(form, form)}{end}": (KINDS[end], _document(form)) for form, end, _ in FORMATS if form != "csv"},
    **{f"{name}.csv": ("text/csv; charset=utf-8", _table(name)) for name in TABLE_NAMES},
}
"""Name of a file to its media type and how it is written."""
AS_SHOWN = frozenset({"story.html", "story.md", "storyline.svg", "graph.svg"})
"""What is for reading holds what the pages show."""


@pages.page(f"{STORY}/export")
def exports(visit: Annotated[Reader, Depends(reader)]) -> Page:
    """The files that there are."""
    return Page(visit, "export.html", list(FILES), {"files": list(FILES)})


routes: APIRouter = pages.routes


@routes.get(f"{STORY}/export/{{name}}", response_class=Response)
def export(request: Request, visit: Annotated[Reader, Depends(reader)], name: Annotated[str, Path()]) -> Response:
    """A file. As on the command line it holds everything that was found, unless `all=0` asks for what is told as so;
    what is for reading holds what the pages show."""
    if name not in FILES:
        raise NotFoundError("there is no such file", ", ".join(FILES))
    kind, write = FILES[name]
    told = not visit.everything if name in AS_SHOWN else request.query_params.get("all") == "0"
    view = visit.view.told() if told else visit.view.untold or visit.view
    stem, _, ending = name.partition(".")
    called = f"{plain(view.series)}-{stem}-as-of-{view.as_of}.{ending}"
    body = write(view, visit.lang).encode("utf-8", "replace")
    return delivered(request, body, kind, headers={"Content-Disposition": f'attachment; filename="{called}"'})


def plain(name: str) -> str:
    """A name of a series as a file system takes it anywhere."""
    ascii_only = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", ascii_only).strip("-").lower()[:60] or "series"
