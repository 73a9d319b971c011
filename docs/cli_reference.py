"""Writes the reference part of `docs/cli.md` from the commands' own help: `python docs/cli_reference.py`."""

from __future__ import annotations

from pathlib import Path

import click

from bisher.cli.main import COMMANDS, cli

PAGE = Path(__file__).with_name("cli.md")
MARK = "<!-- From here on written by docs/cli_reference.py -->\n"


def reference() -> str:
    """One section a command, each with its help as a terminal of 100 columns shows it."""
    root = _context(cli, "bisher", None)
    sections = [_section("bisher", cli.get_help(root))]
    for name in COMMANDS:
        command = cli.get_command(root, name)
        assert command is not None
        sections.append(_section(f"bisher {name}", command.get_help(_context(command, name, root))))
    return "\n".join(sections)


def page() -> str:
    """The whole page: what a person wrote above the mark, and the reference below it."""
    written = PAGE.read_text(encoding="utf-8").partition(MARK)[0]
    return written + MARK + "\n" + reference()


def _context(command: click.Command, name: str, parent: click.Context | None) -> click.Context:
    settings = command.context_settings
    return click.Context(command, info_name=name, parent=parent, terminal_width=100, max_content_width=100, **settings)


def _section(title: str, text: str) -> str:
    return f"## {title}\n\n```text\n{text}\n```\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
