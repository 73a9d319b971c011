"""Completion in the shell: series, people and boundaries, none of them from after the bookmark."""

from __future__ import annotations

from collections.abc import Iterable

import click
from click.shell_completion import CompletionItem

from bisher.cli.shelf import shelf_of
from bisher.errors import BisherError
from bisher.safe import one_line
from bisher.view import View


def complete_words(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Names of series, then (where a command takes them) of the people who are known as of the bookmark."""
    taken = ctx.params.get("words") or ()
    options = [] if taken or ctx.params.get("series") else list(_series(ctx))
    if ctx.command.name == "who":
        options += (name for name in _people(_view(ctx)) if name not in options)
    return _matching(options, incomplete)


def complete_series(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Names of series."""
    return _matching(_series(ctx), incomplete)


def complete_boundary(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Numbers up to the bookmark, with their labels as help; for whoever has begun a label, labels."""
    view = _view(ctx)
    numbered = view.installments if view else ()
    if incomplete and not incomplete.isdecimal():
        return _matching((label for one in numbered if (label := one_line(one.label))), incomplete)
    return [
        CompletionItem(str(installment.number), help=one_line(installment.label))
        for installment in numbered
        if str(installment.number).startswith(incomplete)
    ]


def _series(ctx: click.Context) -> tuple[str, ...]:
    """The names of all series; none where the store cannot be read: a shell that completes is no place for errors."""
    try:
        return shelf_of(ctx).series(ctx.params.get("db"))
    except BisherError:
        return ()


def _view(ctx: click.Context) -> View | None:
    """The view as of the bookmark, None where the request so far leads to none."""
    given = ctx.params
    words = tuple(given.get("words") or ())
    try:
        request = (given.get("db"), given.get("series"), words, given.get("as_of"))
        return shelf_of(ctx).view(*request, more=True, corrections=given.get("corrections"))[0]
    except BisherError:
        return None


def _people(view: View | None) -> Iterable[str]:
    if view is None:
        return ()
    return dict.fromkeys(one_line(use.name) for character in view.cast for use in character.names)


def _matching(options: Iterable[str], incomplete: str) -> list[CompletionItem]:
    start = incomplete.casefold()
    return [CompletionItem(option) for option in options if option.casefold().startswith(start)]
