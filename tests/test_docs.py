"""What the documentation says is what the program does."""

from __future__ import annotations

import importlib.util
import re
import shlex
import shutil
from pathlib import Path

import pytest

from bisher.cli.main import COMMANDS
from bisher.export import FORMATS
from bisher.export.table import TABLES
from shell import shown

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


@pytest.mark.parametrize("name", ["README.md", "docs/ask.md", "docs/drawings.md", "docs/exports.md"])
def test_what_programs_are_shown_runs(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The lines of Python of a page, one block after the other, on a text of the reader's own."""
    shutil.copy(ROOT / "examples" / "tenth_frame.en.txt", tmp_path / "synopses.txt")
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(r"^```python\n(.*?)^```", (ROOT / name).read_text(encoding="utf-8"), re.M | re.S)
    assert blocks
    exec("\n".join(blocks), {})


def test_the_page_of_exports_is_what_they_are(kept: Path) -> None:
    """Its commands write what they say, it has all formats, and the columns of each table in their order."""
    page = (ROOT / "docs" / "exports.md").read_text(encoding="utf-8")
    lines = [shlex.split(line, comments=True)[1:] for line in page.splitlines() if line.startswith("bisher ")]
    for line in lines:
        shown(kept, *line)
        assert "-o" not in line or (kept / line[-1]).exists()
    assert {line[2] for line in lines} == {name for name, _, _ in FORMATS}
    rows = dict(re.findall(r"^\| ([`\w, ]+) \|(.*)\|$", page, re.M))
    assert {name for row in rows for name in re.findall(r"`(\w+)`", row)} >= {name for name, _, _ in FORMATS}
    for table, (header, _) in TABLES.items():
        named = re.findall(r"`(\w+)`", re.sub(r"\([^)]*\)", "", rows[f"`{table}`"]))
        assert tuple(named) == header


def test_the_readme_has_the_figures_of_the_model_card() -> None:
    """Who decides by them whether to use it gets those of the model that is shipped."""
    readme = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
    card = (ROOT / "src" / "bisher" / "reading" / "weights" / "MODEL_CARD.md").read_text(encoding="utf-8")
    rows = {name: re.findall(r"[\d.]+", cells) for name, cells in re.findall(r"^\| (\w+) \|(.*)\|$", card, re.M)}

    def rounded(name: str, column: int) -> int:
        return int(float(rows[name][column]) + 0.5)

    assert f"F1 of {rounded('mentions', 8)}," in readme
    assert f"(German {rounded('who', 2)} %, English {rounded('who', 5)} %)" in readme
    shown, told = rounded("facts", 6), rounded("told", 6)
    assert f"of 100 that are shown {shown} are right, of 100 that are told as so {told}," in readme
