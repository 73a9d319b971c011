"""`bisher formats`: what can be read and written."""

from __future__ import annotations

import click

from bisher.cli.options import json_option
from bisher.cli.output import Out
from bisher.export.plain import envelope

FORMATS = (
    ("in", "lines", ".txt .md", "one synopsis a line"),
    ("in", "blocks", ".txt .md", "synopses separated by blank lines"),
    (
        "in",
        "headed",
        ".txt .md",
        "S06E02 Title, 1x02, Folge 2: …, Chapter 3, Session 4, Markdown headings; the text below",
    ),
    ("in", "story", ".story", "the story notation of the corpus; with --reading given its annotations, too"),
    ("in", "-", "", "standard input, in any of these"),
    ("out", "reading", ".json", "mentions and facts, as corpus/score.py takes them"),
    ("out", "json", ".json", "the whole view: texts, cast, relations, events, mentions, citations"),
    ("out", "csv", ".csv", "tables of characters, relations, events and mentions"),
)
HEADER = ("direction", "format", "endings", "content")


@click.command("formats")
@json_option
def formats_command(as_json: bool) -> None:
    """List the formats that bisher reads and writes."""
    if as_json:
        items = [dict(zip(HEADER, row, strict=True)) for row in FORMATS]
        click.echo(envelope(None, "", items))
    else:
        Out("en").table(HEADER, FORMATS)
