"""Runs command lines in this process and keeps every byte that they print."""

from __future__ import annotations

import io
import os
from collections.abc import Sequence
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

from click.shell_completion import BashComplete

from bisher.cli.main import COMPLETE_VAR, cli, run

DB = "story.db"
"""Stores have the same name everywhere, so that a path in a message is no difference."""


@dataclass(frozen=True)
class Outcome:
    """What a shell gets: exit code, stdout, stderr."""

    code: int
    out: bytes
    err: bytes

    @property
    def text(self) -> str:
        """Stdout as text."""
        return self.out.decode()

    @property
    def talk(self) -> str:
        """Stderr as text."""
        return self.err.decode()


class Stream(io.TextIOWrapper):
    """A stream in memory that may pass for a terminal."""

    def __init__(self, terminal: bool) -> None:
        self.bytes = io.BytesIO()
        self.terminal = terminal
        super().__init__(self.bytes, encoding="utf-8", errors="backslashreplace", write_through=True)

    def isatty(self) -> bool:
        """Whether it passes for a terminal."""
        return self.terminal


def shell(folder: Path, *arguments: str, terminal: bool = False) -> Outcome:
    """The outcome of `bisher ARGUMENTS` in a folder, with the store that is there."""
    out, err = Stream(terminal), Stream(False)
    before = os.environ.get("BISHER_DB")
    os.environ["BISHER_DB"] = DB
    try:
        with chdir(folder), redirect_stdout(out), redirect_stderr(err):
            code = run(arguments)
    finally:
        os.environ.pop("BISHER_DB")
        if before is not None:
            os.environ["BISHER_DB"] = before
    return Outcome(code, out.bytes.getvalue(), err.bytes.getvalue())


def completions(folder: Path, arguments: Sequence[str], incomplete: str = "") -> list[tuple[str, str]]:
    """What a shell offers after some words in a folder: values with their help."""
    before = os.environ.get("BISHER_DB")
    os.environ["BISHER_DB"] = DB
    try:
        with chdir(folder):
            found = BashComplete(cli, {}, "bisher", COMPLETE_VAR).get_completions(list(arguments), incomplete)
    finally:
        os.environ.pop("BISHER_DB")
        if before is not None:
            os.environ["BISHER_DB"] = before
    return [(item.value, item.help or "") for item in found]


def shown(folder: Path, *arguments: str) -> str:
    """Stdout of a command that is fine."""
    outcome = shell(folder, *arguments)
    assert outcome.code == 0, outcome
    return outcome.text


def refused(folder: Path, code: int, *arguments: str) -> str:
    """Stderr of a command that fails and prints no data."""
    outcome = shell(folder, *arguments)
    assert (outcome.code, outcome.out) == (code, b""), outcome
    return outcome.talk
