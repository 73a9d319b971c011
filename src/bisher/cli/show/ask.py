"""`bisher ask`: a question in German or English, answered from the story so far."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from bisher.cli.options import shows_story
from bisher.cli.output import Out, cited
from bisher.errors import UsageError
from bisher.records import Lang
from bisher.view import View

if TYPE_CHECKING:
    from bisher.asking import Answer

SHOWN = 8
"""Statements of an answer that are printed; `--json` has all."""
EXAMPLES = {
    "de": "Zum Beispiel: Wer ist Anna? Mit wem ist Anna zusammen? Seit wann? Wer hat Ben getötet? Wo ist Anna?",
    "en": "For example: Who is Anna? Who is Anna together with? Since when? Who killed Ben? Where is Anna?",
}
NOT_ANSWERED = 1


@click.command("ask")
@shows_story('[SERIES] "QUESTION"', more=True)
@click.option("--then", "more", multiple=True, metavar="QUESTION", help="A follow-up; may be given several times.")
@click.option("-i", "--interactive", is_flag=True, help="Go on with questions from standard input, a line each.")
@click.pass_context
def ask_command(
    ctx: click.Context, view: View, out: Out, words: tuple[str, ...], more: tuple[str, ...], interactive: bool
) -> int:
    """Answer a question in German or English about persons, couples, families, events, times and places, each answer
    with its sentences; or say that it is not known so far. Follow-ups ("and her brother?") go back to the question
    before. The answer is in the language of the question, unless --lang says otherwise.

    Exit code 1: the last question was not understood, or several people may be meant.

    \b
    bisher ask "Who is Anna's brother?" --as-of 7
    bisher ask "Sind Anna und Ben verheiratet?" --then "Seit wann?"
    bisher ask -i
    """
    if not words and not more and not interactive:
        raise UsageError("which question?", 'bisher ask "Who is Anna?", or bisher ask -i for several')
    lang: Lang | None = ctx.params["lang"]
    answer: Answer | None = None
    for question in (*([" ".join(words)] if words else []), *more, *(_typed() if interactive else ())):
        answer = view.ask(question, lang=lang, after=answer)
        _show(view, out, answer)
    return NOT_ANSWERED if answer is not None and answer.verdict in ("unclear", "which") else 0


def _typed() -> Iterator[str]:
    """The questions on standard input, up to an empty line on a terminal, with a prompt there."""
    while True:
        if sys.stdin.isatty():
            click.echo("? ", nl=False, err=True)
        line = sys.stdin.readline()
        if not line or (sys.stdin.isatty() and not line.strip()):
            return
        if line.strip():
            yield line.strip()


def _show(view: View, out: Out, answer: Answer) -> None:
    if out.as_json:
        out.items(view, [answer])
        return
    items = answer.items[:SHOWN]
    if answer.lead:
        out.text(answer.lead)
    for item in items:
        out.text(f"  {item.text} ({cited(item.citations)})")
    sentences = dict.fromkeys((c.number, c.sentence_index, c.sentence) for item in items for c in item.citations)
    for number, index, sentence in sentences:
        out.text(f"    {number}:{index}  {sentence}")
    if answer.sure:
        out.note(answer.sure)
    if answer.verdict == "unclear":
        out.note(EXAMPLES[answer.lang])
