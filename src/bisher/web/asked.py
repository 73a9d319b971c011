"""What a request asks for: language, form and, on the pages of a series, the view.

Nothing is shown beyond the bookmark. An address beyond it is answered by the question whether to move the bookmark, and
that answer is the same whether there is such an installment or not.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, Self, cast
from urllib.parse import urlencode

from fastapi import Depends, Path, Query, Request

from bisher.errors import BisherError, NotFoundError
from bisher.records import Lang
from bisher.view import View
from bisher.web.links import Links, series_of
from bisher.web.shelf import Entry, Shelf

LANGUAGES: tuple[Lang, ...] = ("de", "en")
FURTHEST = 99_999
"""No series is longer; what is longer is no number of an installment."""


class BeyondError(BisherError):
    """An installment after the bookmark, or any where there is no bookmark yet."""

    code = "B320"
    exit_code = 2
    status = 403

    def __init__(self, entry: Entry, wanted: int | None) -> None:
        where = f"the bookmark is at {entry.bookmark}" if entry.bookmark else "there is no bookmark"
        super().__init__(f"nothing is shown beyond the bookmark; {where}", "move the bookmark first")
        self.entry = entry
        self.wanted = wanted


@dataclass(frozen=True, kw_only=True)
class Visit:
    """A request: in which language to answer, whether as JSON, and where links lead."""

    lang: Lang
    as_json: bool
    links: Links
    path: str
    asked: tuple[tuple[str, str], ...] = ()
    """The parameters of the address as they were sent."""

    def again(self, **changed: str | int | None) -> str:
        """This very page with other parameters; None takes one away."""
        kept = [(key, value) for key, value in self.asked if key not in changed]
        query = urlencode([*kept, *((key, value) for key, value in changed.items() if value is not None)])
        return f"{self.path}?{query}" if query else self.path

    def at(self, address: str) -> Self:
        """The same for a page that is shown in answer to a form: where it can be asked for again."""
        return replace(self, path=address.partition("?")[0])


@dataclass(frozen=True, kw_only=True)
class Reader(Visit):
    """A request for a page of a series as of a boundary, not beyond the bookmark."""

    view: View
    bookmark: int
    everything: bool


def shelf_of(request: Request) -> Shelf:
    """The shelf of this server."""
    return cast(Shelf, request.app.state.shelf)


def visit(
    request: Request,
    lang: Annotated[str | None, Query(pattern="^(de|en)$", description="The language of the page.")] = None,
) -> Visit:
    """What every request has. Without `lang` that which the browser prefers."""
    links = Links(query={"lang": lang} if lang else {})
    chosen = cast(Lang, lang) if lang else preferred(request.headers.get("accept-language", ""))
    # As it was sent: a decoded path is no address any more. What begins with two slashes would lead to another server,
    # and where forms are sent there is no page.
    sent = request.scope["raw_path"].decode("ascii", "replace").removesuffix(".json").lstrip("/")
    path = f"/{sent}" if request.method in ("GET", "HEAD") else "/"
    asked = tuple(request.query_params.multi_items())
    return Visit(lang=chosen, as_json=wants_json(request), links=links, path=path, asked=asked)


def reader(
    request: Request,
    visit: Annotated[Visit, Depends(visit)],
    series: Annotated[str, Path(description="The name of the series.")],
    as_of: Annotated[int, Path(ge=1, le=FURTHEST, description="How far the story is told.")],
    everything: Annotated[bool, Query(alias="all", description="Unsure findings, too.")] = False,
) -> Reader:
    """What a request for a page of a series has. Raises NotFoundError for an unknown series, BeyondError beyond the
    bookmark."""
    entry = shelf_of(request).entry(series_of(series))
    if entry.bookmark is None or as_of > entry.bookmark:
        raise BeyondError(entry, as_of)
    view = shelf_of(request).view(entry.series, as_of)
    query = {**visit.links.query, **({"all": "1"} if everything else {})}
    return Reader(
        lang=visit.lang,
        as_json=visit.as_json,
        links=Links(entry.series, as_of, query),
        path=visit.path,
        asked=visit.asked,
        view=view.told_only(not everything),
        bookmark=entry.bookmark,
        everything=everything,
    )


def installment(visit: Reader, number: int) -> int:
    """A number up to the boundary. Raises NotFoundError for any other."""
    if not 1 <= number <= visit.view.as_of:
        raise NotFoundError(f"installment {number} was not reached as of {visit.view.as_of}")
    return number


def wants_json(request: Request) -> bool:
    """Whether the address ends with ".json", or the first kind of answer that is accepted is JSON."""
    if request.url.path.endswith(".json"):
        return True
    accepted = [part.partition(";")[0].strip() for part in request.headers.get("accept", "").split(",")]
    return next((kind == "application/json" for kind in accepted if kind in ("application/json", "text/html")), False)


def preferred(header: str) -> Lang:
    """The first of our languages in an Accept-Language header by its weights, English where there is none."""
    weighted = []
    for place, part in enumerate(header.split(",")):
        name, _, weight = part.partition(";")
        primary = name.strip().lower().partition("-")[0]
        weighted += [(-_weight(weight), place, language) for language in LANGUAGES if language == primary]
    return min(weighted)[2] if weighted else "en"


def _weight(parameter: str) -> float:
    key, _, value = parameter.strip().partition("=")
    try:
        return float(value) if key == "q" and value else 1.0
    except ValueError:
        return 0.0
