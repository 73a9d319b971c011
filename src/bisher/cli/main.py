"""The group of all commands, loaded one by one, and what a run gives back to the shell."""

from __future__ import annotations

import functools
import importlib
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

import click

from bisher.cli.shelf import Shelf
from bisher.errors import BisherError
from bisher.safe import printable
from bisher.version import __version__

COMMANDS = {
    "read": "keep",
    "recap": "show",
    "who": "show",
    "relations": "show",
    "timeline": "show",
    "search": "show",
    "check": "show",
    "why": "show",
    "ask": "show",
    "export": "show",
    "correct": "keep",
    "serve": "keep",
    "bookmark": "keep",
    "series": "keep",
    "eval": "keep",
    "formats": "keep",
    "completion": "keep",
}
"""Command to its half: those that show a story (and see nothing but a view), and those that keep the store."""

COMPLETE_VAR = "_BISHER_COMPLETE"
INTERRUPTED = 130


class ClosedPipeError(Exception):
    """Whoever read our output has gone. Of a BrokenPipeError click would make an exit code of 1."""


class LazyGroup(click.Group):
    """A group whose commands are imported when they are asked for."""

    @functools.cached_property
    def shelf(self) -> Shelf:
        """Where the showing commands get their views from."""
        from bisher.cli.library import Library

        return Library()

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All command names, in the order of a first use."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, from the module of its name."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"bisher.cli.{COMMANDS[cmd_name]}.{cmd_name}")
        command: click.Command = getattr(module, f"{cmd_name}_command")
        _take_environment(command, cmd_name)
        return command

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        """As in click; raises ClosedPipeError where the help that was asked for has no reader."""
        with _pipe():
            return super().make_context(*args, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """As in click; raises ClosedPipeError where the output has no reader any more."""
        with _pipe():
            return super().invoke(ctx)


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Data goes to stdout, talk to stderr. Exit codes: 0 fine, 1 findings or failure, 2 wrong usage, 130 Ctrl-C.",
)
@click.version_option(__version__, prog_name="bisher", message="%(prog)s %(version)s")
def cli() -> None:
    """The story so far: who is who, who stands how to whom and since when, up to the installment that you have reached
    and never a word further.

    \b
    bisher read synopses.txt --series "My series"
    bisher bookmark "My series" 7
    bisher recap
    """


def run(arguments: Sequence[str]) -> int:
    """Run one command line, without the program's name, and give its exit code. Errors go to stderr."""
    try:
        code = cli.main(list(arguments), prog_name="bisher", complete_var=COMPLETE_VAR, standalone_mode=False)
        sys.stdout.flush()
    except (BrokenPipeError, ClosedPipeError):
        return _closed_pipe()
    except (click.Abort, KeyboardInterrupt):
        click.echo("Interrupted.", err=True)
        return INTERRUPTED
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except BisherError as error:
        click.echo(f"Error: {printable(str(error))}", err=True)
        return error.exit_code
    except OSError as error:
        return _refused(error)
    return code if isinstance(code, int) else 0


def main() -> None:
    """Run the command line of this process and leave with its exit code."""
    _take_the_place_of_closed_streams()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(run(sys.argv[1:]))


def _take_the_place_of_closed_streams() -> None:
    """Let a stream that the shell has closed (`>&-`) lead nowhere. Else a store would be opened under its number, and
    whatever writes to that number would write into the store."""
    for name, mode in (("stdin", os.O_RDONLY), ("stdout", os.O_WRONLY), ("stderr", os.O_WRONLY)):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, mode), "r" if mode == os.O_RDONLY else "w"))


def _take_environment(command: click.Command, name: str) -> None:
    """Let each option that has no variable of its own take BISHER_COMMAND_OPTION."""
    for option in command.params:
        if isinstance(option, click.Option) and option.envvar is None:
            long = max(option.opts, key=len).lstrip("-").replace("-", "_")
            option.envvar = f"BISHER_{name}_{long}".upper()


@contextmanager
def _pipe() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError as error:
        raise ClosedPipeError from error


def _closed_pipe() -> int:
    """Whoever read our output has gone: no message, and nothing left for the interpreter to flush."""
    _nothing_left_to_flush()
    return 0


def _refused(error: OSError) -> int:
    """The system refuses something that no command expects, such as our output where the disk is full."""
    _nothing_left_to_flush()
    what = printable(str(error.filename)) if error.filename else "the output cannot be written"
    with suppress(OSError):
        click.echo(f"Error: {what}: {error.strerror}", err=True)
    return 1


def _nothing_left_to_flush() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
