"""`bisher why`: what was read in an installment or a sentence, and what it changed."""

from __future__ import annotations

import click

from bisher.cli.options import reached, shows_story
from bisher.cli.output import Out, cited
from bisher.errors import UsageError
from bisher.view import View
from bisher.why import Sentence, explain, parse

PARTS = {"de": ("gemeint", "gefunden", "danach"), "en": ("meant", "found", "after it")}
UNSURE = {"de": "unsicher", "en": "unsure"}


@click.command("why")
@shows_story("[SERIES] N[:SENTENCE]", more=True, everything=True)
def why_command(view: View, out: Out, words: tuple[str, ...]) -> None:
    """Sentence by sentence: who is meant, what was found, how sure that is, how things stand after it. N:SENTENCE is
    what citations print.

    \b
    bisher why 7:2 --as-of 7
    bisher why S01E03 --as-of 7
    """
    if len(words) != 1:
        raise UsageError("which installment?", "bisher why N or N:SENTENCE, as citations print it")
    place, sentence = parse(words[0])
    told = explain(view, reached(view, place), sentence, lang=out.lang)
    if out.as_json:
        out.items(view, [told])
        return
    for one in told.sentences:
        _sentence(one, out)
    if told.changes:
        out.text(f"\n{PARTS[out.lang][2]}")
    for line in told.changes:
        out.text(f"  {line.text} ({cited(line.citations)})")


def _sentence(one: Sentence, out: Out) -> None:
    out.text(f"{cited([one.citation])}  {one.citation.quote}")
    if one.mentions:
        meant = "; ".join(f"{words} = {names}" for _, words, names in one.mentions)
        out.text(f"  {PARTS[out.lang][0]}: {meant}")
    for finding, words, citation in one.findings:
        sure = f"{finding.confidence:.2f}" + ("" if finding.told else f", {UNSURE[out.lang]}")
        out.text(f"  {PARTS[out.lang][1]}: {words}, „{citation.quote}“ ({sure})")
