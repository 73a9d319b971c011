"""The same input gives the same bytes in every environment."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bisher.surfaces import SURFACES
from browsing import example_store

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


PAGES = """
import gc, hashlib, json, sys
from pathlib import Path
from bisher.cli import served
from bisher.surfaces import ROUTES
from browsing import client_of
from test_web_surfaces import Futures, Shelves, addresses

served.KEPT = int(sys.argv[2])
client = client_of(Path(sys.argv[1]))
pages = Shelves((client,), "Tenth%20Frame", Futures((), 9, ("Rory", "Deshawn Tate"), 13))

def asked(as_of):
    for route in ROUTES:
        for address in list(addresses(route, pages, as_of))[-1:]:
            got = client.get(address, headers={"Accept-Language": "de"})
            gc.collect()
            yield address, got.status_code, sorted(got.headers.multi_items()), hashlib.sha256(got.content).hexdigest()

found = [list(asked(int(number))) for number in sys.argv[3:]]
print(json.dumps(found[-1]))
"""


def pages(db: Path, kept: int, *boundaries: int, seed: str) -> list[list[object]]:
    """Status, headers and hash of the pages as of the last boundary, after those of the others, in a new process."""
    here = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)}
    line = [sys.executable, "-c", PAGES, str(db), str(kept), *map(str, boundaries)]
    done = subprocess.run(line, env=here, capture_output=True, text=True, check=True)
    return list(json.loads(done.stdout))


def test_pages_depend_on_nothing_that_was_shown_before(tmp_path: Path) -> None:
    """The server keeps views and what it has worked out of them. Pages of before are the same in a server that has
    shown later ones first, whether it keeps many or throws each away for the next, and in whatever hash seed."""
    db = example_store(tmp_path, 9)
    alone = pages(db, 32, 4, seed="0")
    assert sum(status == 200 for _, status, *_ in alone) > len(alone) / 3
    assert pages(db, 32, 9, 4, seed="1") == alone
    assert pages(db, 1, 9, 4, seed="4711") == alone
