"""The same input gives the same bytes in every environment."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bisher.surfaces import SURFACES

EXAMPLES = Path(__file__).parents[1] / "examples"
LINES = [
    [
        *(word.format(name="Rory", number=5, earlier=3) for word in surface.command),
        *form,
        "--as-of",
        "9",
        "--lang",
        lang,
    ]
    for surface in SURFACES
    for form in (([], ["--json"]) if surface.json else ([],))
    for lang in ("de", "en")
]
PROGRAM = """
import sys
from bisher.cli.main import run

for stream in (sys.stdout, sys.stderr):
    stream.reconfigure(encoding="utf-8")
read = run(["read", sys.argv[1], "--reading", "given"])
codes = [run(line.split("\\t")) for line in sys.argv[2:]]
print(read, codes)
"""


def output(folder: Path, **environment: str) -> tuple[bytes, bytes]:
    """Stdout and stderr of reading an example and of every surface after that, in a process of its own."""
    folder.mkdir()
    lines = ["\t".join(line) for line in LINES]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(EXAMPLES / "tenth_frame.story"), *lines],
        cwd=folder,
        env={**os.environ, "BISHER_DB": "story.db", **environment},
        capture_output=True,
        check=True,
    )
    return done.stdout, done.stderr


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    """The output in one environment."""
    return output(tmp_path_factory.mktemp("usual") / "x", PYTHONHASHSEED="0", TZ="UTC", LC_ALL="C.UTF-8")


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "de_DE.UTF-8"},
        {"PYTHONHASHSEED": "4711", "TZ": "America/New_York", "LC_ALL": "tr_TR.UTF-8", "PYTHONUTF8": "0"},
        {"PYTHONHASHSEED": "99", "TZ": "Pacific/Apia", "LC_ALL": "C", "LANG": "C", "COLUMNS": "200"},
    ],
    ids=["tokyo", "new york", "apia"],
)
def test_output_depends_on_nothing_around_it(
    usual: tuple[bytes, bytes], environment: dict[str, str], tmp_path: Path
) -> None:
    """Neither hash seed nor time zone, locale or the width of a window changes a byte of what goes into a pipe."""
    assert output(tmp_path / "x", **environment) == usual


def test_all_of_it_is_fine(usual: tuple[bytes, bytes]) -> None:
    """The comparison is of stories and not of errors."""
    assert usual[0].endswith(f"0 {[0] * len(LINES)}\n".encode())
