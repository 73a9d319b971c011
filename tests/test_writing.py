"""Files are written all or nothing, whoever else writes them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from bisher.writing import write

WRITERS = 16


def test_threads_write_one_file(tmp_path: Path) -> None:
    """Whoever is last, the file is whole, nobody is disturbed by another's temporary file, and none of these stays."""
    path, start = tmp_path / "a.txt", Barrier(WRITERS)

    def written(number: int) -> None:
        start.wait()
        write(path, b"%d\n" % number * 1000)

    with ThreadPoolExecutor(WRITERS) as pool:
        list(pool.map(written, range(WRITERS)))
    assert len(set(path.read_bytes().splitlines())) == 1
    assert list(tmp_path.iterdir()) == [path]


def test_a_name_may_be_as_long_as_the_system_lets_it(tmp_path: Path) -> None:
    """The temporary file does not need a longer name than the file itself."""
    path = tmp_path / ("x" * 255)
    write(path, b"so far")
    assert path.read_bytes() == b"so far"


def test_what_cannot_be_written_stays_as_it_was(tmp_path: Path) -> None:
    """A failure leaves what was there, and nothing beside it."""
    path = tmp_path / "folder"
    path.mkdir()
    with pytest.raises(OSError, match="directory"):
        write(path, b"so far")
    assert list(tmp_path.rglob("*")) == [path]
