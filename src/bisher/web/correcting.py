"""Corrections where the eye is: the list of those that are valid, new ones, and taking back."""

from __future__ import annotations

import shlex
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Query, Request
from starlette.responses import RedirectResponse, Response

from bisher.correcting.notation import line_of, text_of
from bisher.errors import BisherError, InputError, NotFoundError, UsageError
from bisher.web import people
from bisher.web.asked import Reader, reader, shelf_of
from bisher.web.pages import STORY
from bisher.web.rendering import Page, respond
from bisher.web.routing import Router
from bisher.web.shelf import Shelf

router = Router()
routes: APIRouter = router.routes
AsOf = Annotated[Reader, Depends(reader)]
Keeps = Annotated[Shelf, Depends(shelf_of)]
Who = Annotated[str, Form(max_length=40)]


@router.page(f"{STORY}/corrections")
def corrections(
    visit: AsOf, words: Annotated[str, Query(max_length=400, description="What to begin the form with.")] = ""
) -> Page:
    """The corrections that are valid as of the boundary, what could not be made of them, and forms for more."""
    return _page(visit, words, None)


@routes.post(f"{STORY}/corrections", response_class=Response)
def correct(
    request: Request,
    visit: AsOf,
    shelf: Keeps,
    words: Annotated[str, Form(max_length=400, description="As for `bisher correct`.")] = "",
    merge: Who = "",
    into: Who = "",
    rename: Who = "",
    to: Annotated[str, Form(max_length=120)] = "",
) -> Response:
    """Make one: in words, or two people to merge, or somebody to rename. What cannot be made is said above the form."""
    try:
        if merge:
            asked = ["merge", into, merge]
        elif rename:
            asked = ["rename", rename, "to", to]
        else:
            asked = _split(words)
        shelf.correct(visit.view.series, visit.view.as_of, asked)
    except (InputError, NotFoundError, UsageError) as error:
        return respond(request, _page(visit, words, error))
    return RedirectResponse(visit.links.page("corrections"), 303)


@routes.post(f"{STORY}/corrections/undo", response_class=Response)
def undo(
    visit: AsOf,
    shelf: Keeps,
    line: Annotated[str, Form(max_length=1000)],
    nth: Annotated[int, Form(ge=1, le=1_000_000, description="Which one, of equal lines.")] = 1,
) -> Response:
    """Take one back, by its line."""
    shelf.undo(visit.view.series, visit.view.as_of, line, nth)
    return RedirectResponse(visit.links.page("corrections"), 303)


def _page(visit: Reader, words: str, error: BisherError | None) -> Page:
    view = visit.view
    lines = [line_of(c) for c in view.corrections]
    nth = [lines[:place].count(line) for place, line in enumerate(lines, 1)]
    values = {
        "kept": [(c.number, text_of(c.what), *one) for c, *one in zip(view.corrections, lines, nth, strict=True)],
        "members": sorted(people.members(view, visit.lang), key=lambda m: m.name.casefold()),
        "words": words,
        "error": error,
        "issues": view.uncorrected,
    }
    items = [{"from": c.number, "correction": text_of(c.what)} for c in view.corrections]
    return Page(visit, "corrections.html", items, values, error.status if error else 200)


def _split(words: str) -> list[str]:
    """Words as a shell splits them. Raises UsageError for a quote without an end."""
    try:
        return shlex.split(words)
    except ValueError as error:
        raise UsageError("a quotation mark has no end", "split Anna 5:2:her") from error
