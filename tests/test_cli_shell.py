"""How the command line behaves towards the shell: exit codes, streams, harmless output, environment."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from bisher.cli.main import COMMANDS, cli, run
from bisher.cli.output import Out
from bisher.errors import InputError, NotFoundError, UsageError
from bisher.safe import one_line, printable

cli_main = importlib.import_module("bisher.cli.main")
"""The module; `bisher.cli.main` as an attribute is the function."""


def replace_formats(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    """Let the command `formats` end with the error."""

    def fail() -> None:
        raise error

    monkeypatch.setattr(cli_main.LazyGroup, "get_command", lambda *_: click.Command("formats", callback=fail))


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (KeyboardInterrupt(), 130),
        (UsageError("no boundary"), 2),
        (InputError("nothing in it"), 1),
        (NotFoundError("nobody of that name"), 1),
        (click.UsageError("no such option"), 2),
        (BrokenPipeError(), 0),
    ],
)
def test_exit_codes(monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int) -> None:
    """Scripts can tell a failure from wrong usage, from Ctrl-C, and from a reader that has had enough."""
    monkeypatch.setattr(cli_main, "_closed_pipe", lambda: 0)
    replace_formats(monkeypatch, error)
    assert run(["formats"]) == code


def test_errors_go_to_stderr_with_place_and_hint(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An error says where, what and what to do next, and no escape sequence in it reaches the terminal."""
    replace_formats(monkeypatch, InputError("cannot read \x1b[2Jthis", "try that", "a.txt:3"))
    assert run(["formats"]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err == "Error: a.txt:3: cannot read [2Jthis\n  try that\n"


def test_a_closed_pipe_is_quiet() -> None:
    """`bisher … | head` ends without a traceback."""
    code = (
        "import os, sys\n"
        "from bisher.cli.main import main\n"
        "sys.stdout.close = lambda: None\n"
        "reader, writer = os.pipe(); os.close(reader); os.dup2(writer, 1)\n"
        "sys.argv = ['bisher', 'formats']; main()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(("command", "closed"), [("formats", ">&-"), ("formats", "2>&-"), ("read - --db a.db", "<&-")])
def test_a_closed_stream_is_no_traceback(tmp_path: Path, command: str, closed: str) -> None:
    """A shell or a scheduler may close streams instead of leading them somewhere."""
    line = f'exec "$0" -m bisher {command} {closed}'
    done = subprocess.run(["sh", "-c", line, sys.executable], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == int(command != "formats")
    assert "Traceback" not in done.stderr


def test_completion_with_a_store_that_is_none(tmp_path: Path) -> None:
    """What completes nothing says nothing: an error would stand in the middle of the line that somebody types."""
    (tmp_path / "a.db").write_text("Anna liebt Ben.\n")
    asked = {"_BISHER_COMPLETE": "bash_complete", "COMP_CWORD": "2", "BISHER_DB": str(tmp_path / "a.db")}
    for command in ("who", "bookmark", "correct"):
        done = subprocess.run(
            [sys.executable, "-m", "bisher"],
            env={**os.environ, **asked, "COMP_WORDS": f"bisher {command} "},
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "", "")


@pytest.mark.parametrize("arguments", [["--nonsense"], ["nonsense"], ["completion", "tcsh"], ["recap", "--words", "x"]])
def test_wrong_usage_is_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Wrong usage is told apart, and tells the usage on stderr."""
    assert run(arguments) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "Usage: bisher" in shown.err


@pytest.mark.parametrize("arguments", [["-h"], ["--help"], *([name, "-h"] for name in COMMANDS)])
def test_help_is_data(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Help that was asked for goes to stdout, for the group and for every command."""
    assert run(arguments) == 0
    assert capsys.readouterr().out.startswith("Usage: bisher")


def test_every_command_has_a_help_text() -> None:
    """Nothing is listed without a word on what it does."""
    context = click.Context(cli)
    for name in cli.list_commands(context):
        command = cli.get_command(context, name)
        assert command
        assert command.help, name


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_completion_scripts(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each shell gets a script that calls bisher back."""
    assert run(["completion", shell]) == 0
    assert "_BISHER_COMPLETE" in capsys.readouterr().out


def test_terminal_escapes_are_taken_out() -> None:
    """A synopsis cannot move the cursor, set colours, hide text by direction, or crash the output."""
    nasty = "a\x1b[31mb\x9b2Jc\x07d\u202ee\ud800f\x7fg"
    assert printable(nasty) == "a[31mb2Jcdefg"
    assert one_line("a\tb\n\nc\u2028d") == "a b c d"
    assert printable("Käthe\n\t–") == "Käthe\n\t–"


def test_a_table_in_a_pipe_is_aligned_text(capsys: pytest.CaptureFixture[str]) -> None:
    """Columns line up by what is seen, and markup in a text is text."""
    Out("de").table(("A", "B"), [("[bold]x", "1"), ("漢字", "2")])
    assert capsys.readouterr().out == "A        B\n[bold]x  1\n漢字     2\n"


def test_quiet_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """`-q` leaves stderr to errors."""
    Out("en", quiet=True).note("talk")
    Out("en").note("talk \x1b[1m")
    assert capsys.readouterr().err == "talk [1m\n"
