"""What may be loaded when: the command line has to feel instant, and training stays out of the package."""

from __future__ import annotations

import subprocess
import sys

import pytest

from bisher.cli.main import COMMANDS

HEAVY = {"numpy", "onnxruntime", "sentencepiece", "networkx", "scipy", "rapidfuzz", "sqlite3", "rich.table", "torch"}
HEAVY |= {"fastapi", "jinja2", "pydantic", "starlette", "uvicorn"}


def loaded_by(code: str) -> set[str]:
    """The modules that a fresh interpreter holds after running the code."""
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys; print(*sys.modules, sep='\\n', file=sys.stderr)"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stderr.split())


def test_importing_the_package_loads_nothing_heavy() -> None:
    """`import bisher` is free for programs that only need its types."""
    assert not loaded_by("import bisher") & HEAVY


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], *([name, "--help"] for name in COMMANDS)])
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    """Help comes at once, for every command."""
    assert not loaded_by(f"from bisher.cli.main import run; assert run({arguments!r}) == 0") & HEAVY


def test_python_m_bisher_is_the_command_line() -> None:
    """The module can be run where no script is on the path."""
    done = subprocess.run([sys.executable, "-m", "bisher", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("bisher ")
