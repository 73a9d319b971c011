"""From a page to what is delivered: HTML by Jinja2 with everything escaped, or the envelope of `--json`."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from bisher.drawing.palette import hue_class
from bisher.export.plain import envelope
from bisher.language import wording
from bisher.language.interface import INTERFACE
from bisher.reading.labels import SYMMETRIC
from bisher.records import Lang
from bisher.safe import printable
from bisher.telling import called
from bisher.view import View
from bisher.web.asked import Reader, Visit
from bisher.web.charts import hues_of
from bisher.web.lines import evidence


@dataclass(frozen=True)
class Page:
    """What a handler gives: the template with its values, and the items of the JSON, or a function that gives them:
    what costs much and no template shows is worked out for JSON alone."""

    visit: Visit
    template: str
    items: Any
    values: Mapping[str, Any] = field(default_factory=dict)
    status: int = 200


@cache
def environment() -> Environment:
    """The templates. A name that is not there is an error, never nothing."""
    env = Environment(
        loader=PackageLoader("bisher.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalized,
    )
    env.globals["static"] = lambda name: f"/static/{name}"
    env.globals["evidence"] = evidence
    env.globals["symmetric"] = SYMMETRIC
    return env


def _finalized(value: Any) -> Any:
    """Text of strangers without control characters and direction overrides."""
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def respond(request: Request, page: Page) -> Response:
    """The answer to a request. Its ETag is a hash of its bytes, so it tells no more than they do."""
    if page.visit.as_json:
        view = page.visit.view if isinstance(page.visit, Reader) else None
        items = page.items() if callable(page.items) else page.items
        text = envelope(view.as_of if view else None, view.digest if view else "", items) + "\n"
        return delivered(request, text.encode(), "application/json", page.status)
    html = environment().get_template(page.template).render(**values(page.visit), **page.values)
    return delivered(request, html.encode("utf-8", "replace"), "text/html; charset=utf-8", page.status)


def delivered(
    request: Request, body: bytes, kind: str, status: int = 200, headers: Mapping[str, str] | None = None
) -> Response:
    """A body with its ETag; nothing but that where the browser has it already."""
    tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    headers = {"ETag": tag, "Vary": "Accept, Accept-Language", **(headers or {})}
    if status == 200 and tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(body, status, headers, media_type=kind)


def values(visit: Visit) -> dict[str, Any]:
    """What every template may use."""
    words = INTERFACE[visit.lang]
    view = visit.view if isinstance(visit, Reader) else None
    return {
        "visit": visit,
        "lang": visit.lang,
        "w": words,
        "links": visit.links,
        "places": visit.links,
        "single": False,
        "place_of": lambda number: wording.place(number, "", visit.lang),
        "view": view,
        **(story_values(view, visit.lang) if view else {}),
    }


def story_values(view: View, lang: Lang) -> dict[str, Any]:
    """What every template of a story may use: `place` names an installment, `tongue` marks its text where the page
    is in another language, `call` and `hue` are of a character."""
    labels = {i.number: i.label for i in view.installments}

    def place(number: int) -> str:
        return wording.place(number, labels.get(number, ""), lang)

    spoken = {i.number: i.lang for i in view.installments}

    def tongue(number: int) -> Markup:
        return Markup("" if spoken[number] == lang else f' lang="{spoken[number]}"')

    def call(character: str) -> str:
        return called(view.character(character), lang)

    given = hues_of(view)

    def hue(*people: str) -> str:
        return hue_class(given, *people)

    return {"place": place, "tongue": tongue, "call": call, "hue": hue, "boundary": place(view.as_of)}
