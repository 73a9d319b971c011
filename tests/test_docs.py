"""What the documentation says is what the program does."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from bisher.cli.main import COMMANDS

ROOT = Path(__file__).parents[1]


def test_the_reference_of_the_command_line_is_its_help() -> None:
    """docs/cli.md holds the help of every command, as it is now: `python docs/cli_reference.py` writes it."""
    spec = importlib.util.spec_from_file_location("cli_reference", ROOT / "docs" / "cli_reference.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    page: str = module.page()
    assert (ROOT / "docs" / "cli.md").read_text(encoding="utf-8") == page
    assert all(f"\n## bisher {name}\n" in page for name in COMMANDS)


def test_the_commands_of_the_readme_exist() -> None:
    """Whoever follows the README types commands that there are."""
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    named = {line.split()[1] for line in lines if line.startswith("bisher ")}
    assert named
    assert named <= set(COMMANDS)
