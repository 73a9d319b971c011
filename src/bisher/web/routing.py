"""Registering pages: one function is a page in HTML and, at the same address with ".json", the same as JSON."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from inspect import Parameter, signature
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, JSONResponse
from starlette.responses import Response

from bisher.web.rendering import Page, respond

Handler = Callable[..., Page]


class Router:
    """Collects the handlers of pages; `routes` is the router of FastAPI that has them all."""

    def __init__(self) -> None:
        self.routes = APIRouter()

    def page(self, path: str, json: str | None = None) -> Callable[[Handler], Handler]:
        """A page at `path`, which is also JSON at `json`, by default the path with ".json"."""

        def decorate(handler: Handler) -> Handler:
            # First: "7.json" would be taken for a number that is none.
            self._add(json or f"{path}.json", handler, JSONResponse, f"{handler.__name__}_json")
            self._add(path, handler, HTMLResponse, handler.__name__)
            return handler

        return decorate

    def fragment(self, path: str) -> Callable[[Handler], Handler]:
        """A piece of a page, in HTML alone."""

        def decorate(handler: Handler) -> Handler:
            self._add(path, handler, HTMLResponse, handler.__name__)
            return handler

        return decorate

    def _add(self, path: str, handler: Handler, kind: type[Response], name: str) -> None:
        @wraps(handler)
        def endpoint(*, request: Request, **given: Any) -> Response:
            return respond(request, handler(**given))

        own = signature(handler, eval_str=True)
        asked = Parameter("request", Parameter.KEYWORD_ONLY, annotation=Request)
        named = [p.replace(kind=Parameter.KEYWORD_ONLY) for p in own.parameters.values()]
        endpoint.__signature__ = own.replace(parameters=[*named, asked], return_annotation=Response)  # type: ignore[attr-defined]
        self.routes.add_api_route(
            path, endpoint, methods=["GET"], response_class=kind, response_model=None, name=name, operation_id=name
        )
