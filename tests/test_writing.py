"""Files are written all or nothing, whoever else writes them."""

from __future__ import annotations

import os
import stat
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


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """Whoever keeps the file elsewhere, under version control perhaps, has it written there."""
    (tmp_path / "elsewhere").mkdir()
    there, link = tmp_path / "elsewhere" / "a.txt", tmp_path / "b.txt"
    there.write_bytes(b"before")
    link.symlink_to(there)
    write(link, b"so far")
    assert (link.is_symlink(), there.read_bytes()) == (True, b"so far")


@pytest.mark.parametrize("mode", [0o600, 0o664])
def test_a_file_keeps_its_mode(tmp_path: Path, mode: int) -> None:
    """What was for its owner's eyes alone stays so."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"before")
    path.chmod(mode)
    write(path, b"so far")
    assert (stat.S_IMODE(path.stat().st_mode), path.read_bytes()) == (mode, b"so far")


def test_what_is_no_file_is_written_to(tmp_path: Path) -> None:
    """A device or a pipe is not replaced by a file, as root could."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write(pipe, b"so far")
        assert os.read(reading, 100) == b"so far"
    finally:
        os.close(reading)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_what_cannot_be_written_stays_as_it_was(tmp_path: Path) -> None:
    """A failure leaves what was there, and nothing beside it."""
    path = tmp_path / "folder"
    path.mkdir()
    with pytest.raises(OSError, match="directory"):
        write(path, b"so far")
    assert list(tmp_path.rglob("*")) == [path]
