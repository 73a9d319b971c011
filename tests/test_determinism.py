"""The same input gives the same bytes in every environment."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bisher.surfaces import SURFACES

EXAMPLES = Path(__file__).parents[1] / "examples"
GIVEN, MODEL = "Tenth Frame", "as the model reads it"
SHOWN = [
    [*(word.format(name="Rory", number=5, earlier=3) for word in surface.command), *form, *lang]
    for surface in SURFACES
    for form in (([], ["--json"]) if surface.json else ([],))
    for lang in ((["--lang", "de"], ["--lang", "en"]) if surface.lang else ([],))
]
LINES = [
    *([command, GIVEN, *words, "--as-of", "9"] for command, *words in SHOWN),
    *([*line, "--as-of", "3", "--series", MODEL] for line in (["recap"], ["export", "--format", "reading"])),
]
READ = [
    ["tenth_frame.story", "--reading", "given", "--series", GIVEN],
    ["tenth_frame.en.txt", "--series", MODEL],
    ["rechts_vor_links.story", "--reading", "given", "--series", "another"],
]
PROGRAM = """
import json, os, sys
from pathlib import Path
from bisher.cli.main import run
from bisher.reading import session

connections = []
sys.addaudithook(lambda event, _: connections.append(event) if event.startswith("socket.") else None)
for stream in (sys.stdout, sys.stderr):
    stream.reconfigure(encoding="utf-8")
examples, reads, shows = Path(sys.argv[1]), eval(sys.argv[2]), eval(sys.argv[3])
session.THREADS = int(os.environ["THREADS"])
codes = [run(["read", str(examples / file), *options, "--quiet"]) for file, *options in reads]
codes += [run(line) for line in shows]
print(json.dumps([codes, connections]))
"""


def output(folder: Path, *, backwards: bool = False, **environment: str) -> tuple[bytes, bytes]:
    """Stdout and stderr of every surface after reading three series, in a process of its own."""
    folder.mkdir()
    reads = READ[::-1] if backwards else READ
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(EXAMPLES), repr(reads), repr(LINES)],
        cwd=folder,
        env={**os.environ, "BISHER_DB": "story.db", "THREADS": "2", **environment},
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
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "de_DE.UTF-8", "THREADS": "1"},
        {"PYTHONHASHSEED": "4711", "TZ": "America/New_York", "LC_ALL": "tr_TR.UTF-8", "PYTHONUTF8": "0"},
        {"PYTHONHASHSEED": "99", "TZ": "Pacific/Apia", "LC_ALL": "C", "LANG": "C", "COLUMNS": "200", "THREADS": "3"},
    ],
    ids=["tokyo", "new york", "apia"],
)
def test_output_depends_on_nothing_around_it(
    usual: tuple[bytes, bytes], environment: dict[str, str], tmp_path: Path
) -> None:
    """Neither hash seed nor time zone, locale, number of threads or the width of a window changes a byte of what goes
    into a pipe, read by a person or by the model."""
    assert output(tmp_path / "x", **environment) == usual


def test_output_depends_on_no_other_series(usual: tuple[bytes, bytes], tmp_path: Path) -> None:
    """Nor does it matter which other series were read, before or after it."""
    assert output(tmp_path / "x", backwards=True) == usual


def test_all_of_it_is_fine_and_stays_on_this_machine(usual: tuple[bytes, bytes]) -> None:
    """The comparison is of stories and not of errors (1 is an answer that is not known), and nothing has opened a
    connection."""
    codes, connections = json.loads(usual[0].splitlines()[-1])
    assert len(codes) == len(READ) + len(LINES)
    assert codes.count(0) > 0.9 * len(codes)
    assert connections == []
