"""Corrections where the eye is: the list of those that are valid, new ones, and taking back."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Query, Request
from starlette.responses import RedirectResponse, Response

from bisher.correcting.notation import mark_of, text_of
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
    return _page(visit, {"words": words})


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
        typed = {"words": words, "merge": merge, "into": into, "rename": rename, "to": to}
        return respond(request, _page(visit, typed, error))
    return RedirectResponse(visit.links.page("corrections"), 303)


@routes.post(f"{STORY}/corrections/undo", response_class=Response)
def undo(
    request: Request,
    visit: AsOf,
    shelf: Keeps,
    line: Annotated[str, Form(max_length=1000, description="The line, or what stands for it in the form.")],
    nth: Annotated[int, Form(ge=1, le=1_000_000, description="Which one, of equal lines.")] = 1,
) -> Response:
    """Take one back, by its line. Where it is gone already, the page says so above those that there are."""
    try:
        shelf.undo(visit.view.series, visit.view.as_of, line, nth)
    except NotFoundError as error:
        return respond(request, _page(visit, {}, error))
    return RedirectResponse(visit.links.page("corrections"), 303)


def _page(visit: Reader, typed: Mapping[str, str], error: BisherError | None = None) -> Page:
    """The page, its fields filled with what was `typed` into them."""
    view = visit.view
    marks = [mark_of(c) for c in view.corrections]
    nth = [marks[:place].count(mark) for place, mark in enumerate(marks, 1)]
    values = {
        "kept": [(c.number, text_of(c.what), *one) for c, *one in zip(view.corrections, marks, nth, strict=True)],
        "members": sorted(people.members(view, visit.lang), key=lambda m: m.name.casefold()),
        "typed": {name: typed.get(name, "") for name in ("words", "merge", "into", "rename", "to")},
        "error": error,
        "issues": view.uncorrected,
    }
    items = [{"from": c.number, "correction": text_of(c.what)} for c in view.corrections]
    return Page(
        visit.at(visit.links.page("corrections")), "corrections.html", items, values, error.status if error else 200
    )


def _split(words: str) -> list[str]:
    """Words as a shell splits them. Raises UsageError for a quote without an end."""
    try:
        return shlex.split(words)
    except ValueError as error:
        raise UsageError("a quotation mark has no end", "split Anna 5:2:her") from error
