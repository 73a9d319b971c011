"""`bisher check`: continuity problems."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from bisher.cli.options import shows_story
from bisher.cli.output import Out, cited
from bisher.records import Citation, Span
from bisher.view import View

if TYPE_CHECKING:
    from bisher.checking import Problem

CLEAN = {"de": "Keine Widersprüche gefunden.", "en": "No continuity problems found."}


@click.command("check")
@shows_story()
@click.option("--select", default="", metavar="CODES", help="Only these, separated by commas: K101, K10, K101@7:2.")
@click.option("--ignore", default="", metavar="CODES", help="All but these.")
def check_command(view: View, out: Out, select: str, ignore: str) -> int:
    """Sentences up to the boundary that do not go together: the dead act, a name has two spellings, somebody has two
    spouses. Each with a code (docs/check.md), the place of the later sentence, how sure it is, and both sentences. Exit
    code 1 where there are any.

    \b
    bisher check --as-of 7
    bisher check --as-of 7 --select K101,K102
    bisher check --as-of 7 --ignore K104,K101@7:2
    """
    problems = view.check(out.lang, select, ignore)
    if out.as_json:
        out.items(view, problems)
    elif not problems:
        out.text(CLEAN[out.lang])
    else:
        for problem in problems:
            _problem(out, problem)
    return int(bool(problems))


def _problem(out: Out, problem: Problem) -> None:
    from bisher.checking.codes import SURE

    out.text(f"{problem.code}  {problem.place}  {SURE[out.lang][problem.sure]}: {problem.text}")
    for citation in (problem.earlier, problem.later):
        _sentence(out, citation)


def _sentence(out: Out, citation: Citation) -> None:
    at = citation.start - citation.sentence_start
    mark = Span(at, at + citation.end - citation.start)
    out.marked(f"    {cited([citation])}  ", citation.sentence, [mark])
