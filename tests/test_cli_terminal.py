"""What commands print on a terminal: tables that fit, and nothing that the terminal would obey."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from bisher import store
from bisher.records import Finding, Installment, Mention, Reading, Span
from bisher.surfaces import SURFACES
from shell import DB, shell


@pytest.fixture
def nasty(tmp_path: Path) -> Path:
    """A store with a name, a title, a label and a text full of what a terminal obeys."""
    name, verb = "Il\x1b[31mse\x07\x9b2J\u202e[bold]", "tri\x1b]0;owned\x07fft"
    text = f"{name} {verb} Ole."
    start = len(name) + 1
    reading = Reading(
        1,
        (
            Mention(0, len(name), "name", ("c1",), name, "f"),
            Mention(len(text) - 4, len(text) - 1, "name", ("c2",), "Ole", "m"),
        ),
        findings=(
            Finding("friend", ("c1",), ("c2",), start, start + len(verb), "start", key=True),
            Finding("meet", ("c1",), ("c2",), start, start + len(verb), key=True, things=("\x1bc",)),
        ),
    )
    label = "Folge\x1b[2J 1"
    installment = Installment(1, text, "de", label, "T\x1b[1m", (Span(0, len(text)),), "deich\x1b.txt")
    with store.open(tmp_path / DB) as kept:
        kept.append("Deich", installment, reading)
    return tmp_path


@pytest.mark.parametrize("terminal", [False, True])
def test_nothing_in_a_text_reaches_the_terminal_as_a_command(
    nasty: Path, terminal: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither names nor words, labels or errors can move the cursor, colour the screen or turn the direction."""
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("TERM", "dumb")
    values = {"name": "Il\x1b[31mse\x07\x9b2J\u202e[bold]", "number": "1", "earlier": "0"}
    lines = [
        [*(word.format(**values) for word in surface.command), *form, "--as-of", "1"]
        for surface in SURFACES
        for form in (([], ["--json"]) if surface.json else ([],))
    ]
    lines += [["who", "\x1b[2J", "--as-of", "1"], ["recap", "\x1b[2J", "--as-of", "1"], ["series"]]
    outcomes = [shell(nasty, *line, terminal=terminal) for line in lines]
    for outcome in outcomes:
        harmful = {c for c in outcome.text + outcome.talk if c in "\x07\x1b\x9b\u202e" or (c < " " and c != "\n")}
        assert not harmful, outcome
    assert sum(outcome.code == 0 for outcome in outcomes) > len(SURFACES)


def test_markup_in_a_text_is_text(nasty: Path) -> None:
    """What looks like markup of the table library is shown as it is."""
    assert "[bold]" in shell(nasty, "who", "--as-of", "1", terminal=True).text.replace("\n", "")


def test_tables_on_a_terminal(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a terminal tables fit its width; in a pipe each row has a line of its own."""
    monkeypatch.setenv("COLUMNS", "60")
    monkeypatch.setenv("TERM", "xterm")
    wide, narrow = shell(kept, "relations"), shell(kept, "relations", terminal=True)
    assert max(map(len, click.unstyle(narrow.text).splitlines())) <= 60 < max(map(len, wide.text.splitlines()))
