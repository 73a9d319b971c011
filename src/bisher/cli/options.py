"""Options that commands share, and the decorator that hands a showing command its view."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from bisher.cli.complete import complete_boundary, complete_words
from bisher.cli.output import Out, detail, set_verbose
from bisher.cli.shelf import shelf_of
from bisher.records import Lang

F = TypeVar("F", bound=Callable[..., Any])


def db_option(function: F) -> F:
    """`--db`: the store to use."""
    return click.option(
        "--db",
        type=click.Path(dir_okay=False, path_type=Path),
        envvar="BISHER_DB",
        show_envvar=True,
        help="The store. By default a file in your user data folder.",
    )(function)


def corrections_option(function: F) -> F:
    """`--corrections`: the file of corrections."""
    return click.option(
        "--corrections",
        type=click.Path(dir_okay=False, path_type=Path),
        envvar="BISHER_CORRECTIONS",
        show_envvar=True,
        help="Your corrections. By default SERIES.corrections beside the texts.",
    )(function)


def talk_options(function: F) -> F:
    """`-q` and `-v`: how much is said on stderr."""
    verbose = click.option(
        *("-v", "--verbose"),
        is_flag=True,
        expose_value=False,
        callback=lambda ctx, _, value: set_verbose(ctx, value),
        help="Say more on stderr: which files are used, what is read.",
    )
    function = verbose(function)
    return click.option("-q", "--quiet", is_flag=True, help="Say nothing on stderr but errors.")(function)


def lang_option(meaning: str, envvar: str | None = None) -> Callable[[F], F]:
    """`--lang de|en` with the given help text. BISHER_LANG is the language of what is shown, and of no texts."""
    return click.option(
        "--lang", type=click.Choice(("de", "en")), envvar=envvar, show_envvar=bool(envvar), help=meaning
    )


def json_option(function: F) -> F:
    """`--json`: one object in place of text."""
    return click.option("--json", "as_json", is_flag=True, help='Print {"as_of", "digest", "items"} as JSON.')(function)


def shows_story(
    words: str = "[SERIES]", *, more: bool = False, everything: bool = False
) -> Callable[[F], Callable[..., Any]]:
    """Make a function of (view, out, words…, its own options) a command that shows a story as of a boundary.

    `words` describes the positional arguments; with `more` the function gets those that follow the series as a tuple.
    `everything` is the default of `--all/--told`.
    """

    def decorate(function: F) -> Callable[..., Any]:
        @click.argument("words", nargs=-1, metavar=words, shell_complete=complete_words)
        @click.option(
            "--as-of",
            metavar="N",
            envvar="BISHER_AS_OF",
            show_envvar=True,
            shell_complete=complete_boundary,
            help='How far you are: a number, a label such as S06E07, or "last". By default the bookmark.',
        )
        @click.option("--series", metavar="NAME", envvar="BISHER_SERIES", show_envvar=True, help="Same as SERIES.")
        @click.option(
            "--all/--told",
            "everything",
            default=everything,
            show_default=True,
            help="All that was found, or only what is sure enough to be told as so.",
        )
        @lang_option("The language of the output. By default that of the texts.", "BISHER_LANG")
        @json_option
        @db_option
        @corrections_option
        @talk_options
        @click.pass_context
        @functools.wraps(function)
        def command(ctx: click.Context, /, **given: Any) -> Any:
            request = (given.pop("db"), given.pop("series"), given.pop("words"), given.pop("as_of"))
            view, left = shelf_of(ctx).view(*request, more=more, corrections=given.pop("corrections"))
            whole: bool = given.pop("everything")
            lang: Lang = given.pop("lang") or view.lang
            out = Out(lang, as_json=given.pop("as_json"), quiet=given.pop("quiet"))
            shown = view if whole else view.told()
            out.boundary(shown, whole)
            detail(f"digest: {shown.digest}")
            rest = (left,) if more else ()
            return function(shown, out, *rest, **given)

        return command

    return decorate
