"""The store where it cannot be written: for reading only, on a full disk, and brought back from a copy."""

from __future__ import annotations

import os
import re
import resource
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bisher import store, story
from bisher.errors import StoreError
from hands import lines, write
from shell import DB, Outcome, shell
from test_store import NAME, pairs

EXAMPLE = Path(__file__).parents[1] / "examples" / "tenth_frame.story"
CARE = (Path(__file__).parents[1] / "docs" / "store.md").read_text(encoding="utf-8")
NOBODY = 65534
LINES = (
    ["series"],
    ["bookmark"],
    ["recap"],
    ["who"],
    ["timeline", "--all"],
    ["export", "--format", "csv", "--table", "mentions"],
)


@contextmanager
def locked(folder: Path, *, file: bool = True, inside: bool = True) -> Iterator[None]:
    """A folder whose store (`file`), or in which nothing at all (`inside`), can be written, even where root asks."""
    owner = os.geteuid()
    for path in (folder, *folder.iterdir()):
        if owner == 0:
            os.chown(path, NOBODY, NOBODY)
    (folder / DB).chmod(0o400 if file else 0o600)
    folder.chmod(0o500 if inside else 0o700)
    try:
        if owner == 0:
            os.seteuid(NOBODY)
        yield
    finally:
        os.seteuid(owner)
        folder.chmod(0o700)


@pytest.fixture
def shelf() -> Iterator[Path]:
    """A folder that anybody may reach, with a store of the English example and the bookmark at 7."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copy(EXAMPLE, folder)
        assert shell(folder, "read", EXAMPLE.name, "--reading", "given").code == 0
        assert shell(folder, "bookmark", "7").code == 0
        yield folder


def all_of(folder: Path) -> list[Outcome]:
    """What some commands show."""
    return [shell(folder, *line) for line in LINES]


@pytest.mark.parametrize(("file", "inside"), [(True, False), (False, True), (True, True)])
def test_a_store_that_can_only_be_read_is_shown(shelf: Path, file: bool, inside: bool) -> None:
    """A file or a folder without write permission, as on a DVD: all is shown as before, and nothing is put there."""
    before, there = all_of(shelf), sorted(shelf.iterdir())
    with locked(shelf, file=file, inside=inside):
        assert all_of(shelf) == before
        assert sorted(shelf.iterdir()) == there
        for line in (["bookmark", "3"], ["read", EXAMPLE.name, "--reading", "given", "--reread"]):
            refused = shell(shelf, *line)
            assert (refused.code, refused.out) == (1, b"")
            assert refused.talk.splitlines()[-2:] == [
                f"Error: {DB}: the store can only be read",
                "  make the file and its folder writable, or name another with --db",
            ]
    assert all_of(shelf) == before


def test_a_store_that_was_not_closed_is_not_shown_without_its_log(shelf: Path) -> None:
    """What the last writer kept and had no time to put in its place is not passed over in silence."""
    with store.open(shelf / DB) as one:
        one.set_bookmark("Tenth Frame", 3)
        with locked(shelf):
            refused = shell(shelf, "bookmark")
            assert refused.code == 1
            assert "was not closed by whoever wrote last" in refused.talk
            assert f"copy it, with {DB}-wal, to a folder that can be written" in refused.talk


def test_a_link_to_a_store_that_can_only_be_read(shelf: Path) -> None:
    """What counts is where the file itself lies, and what lies beside it there."""
    before = all_of(shelf)
    with TemporaryDirectory() as name:
        link = Path(name) / DB
        link.symlink_to(shelf / DB)
        os.chown(name, *([NOBODY] * 2 if os.geteuid() == 0 else [-1] * 2))
        with locked(shelf, file=False):
            assert all_of(link.parent) == before
        with store.open(shelf / DB) as one:
            one.set_bookmark("Tenth Frame", 3)
            with locked(shelf):
                assert "was not closed by whoever wrote last" in shell(link.parent, "bookmark").talk
        assert list(link.parent.iterdir()) == [link]


def test_a_folder_that_cannot_be_entered(shelf: Path) -> None:
    """Neither commands nor completion end in a traceback."""
    inner = shelf / "inner"
    inner.mkdir()
    with locked(shelf):
        inner.chmod(0)
        for line in (["recap"], ["series"], ["read", EXAMPLE.name, "--reading", "given"]):
            refused = shell(shelf, *line, "--db", "inner/deeper/story.db")
            assert (refused.code, refused.out) == (1, b"")
            assert "inner/deeper: no store can be in this folder: Permission denied" in refused.talk
        inner.chmod(0o700)


def limited(folder: Path, size: int, source: Path) -> subprocess.CompletedProcess[str]:
    """A run of the keeper that may write no file longer than `size` bytes."""
    return subprocess.run(
        [sys.executable, str(Path(__file__).with_name("keeper.py")), DB, str(source)],
        cwd=folder,
        input="\n",
        capture_output=True,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)),
    )


def test_no_more_room_for_a_file(tmp_path: Path) -> None:
    """Where the system refuses more bytes, what was kept is there, and the next run goes on."""
    source = write(tmp_path / "deich.txt", lines(400))
    full = limited(tmp_path, 300_000, source)
    assert full.returncode == 1
    assert "StoreError" in full.stderr
    assert "make room" in full.stderr
    _goes_on(tmp_path, source, said=_said(full.stdout))


def test_a_disk_that_is_full(tmp_path: Path) -> None:
    """The same on a small file system that fills up (needs leave to mount one)."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", str(disk)]
    try:
        mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("no leave to mount a file system")
    try:
        source = write(tmp_path / "deich.txt", lines(400))
        full = limited(disk, resource.RLIM_INFINITY, source)
        assert full.returncode == 1
        assert f"{DB}: the disk is full; nothing that was kept is lost\n  make room and read again" in full.stderr
        for path in disk.glob(f"{DB}*"):
            shutil.copy(path, tmp_path)
    finally:
        subprocess.run(["umount", str(disk)], check=True)
    _goes_on(tmp_path, source, said=_said(full.stdout))


def _said(output: str) -> int:
    """The last installment that a keeper said was kept."""
    return max((int(number) for number in re.findall(r"\d+", output)), default=0)


def _goes_on(folder: Path, source: Path, said: int) -> None:
    """Nothing that was said to be kept is lost, and the next run completes the series."""
    with store.open(folder / DB) as one:
        kept = len(one.installments(NAME))
        assert 0 < said <= kept < 400
        assert one.story(NAME) == story.fold(NAME, _read(source)[:kept])
    assert limited(folder, resource.RLIM_INFINITY, source).returncode == 0
    with store.open(folder / DB) as one:
        assert one.story(NAME) == story.fold(NAME, _read(source))


def _read(source: Path) -> list[tuple[store.base.Installment, store.base.Reading]]:
    """The installments of a source with their readings."""
    from bisher import api, readers
    from hands import Hands

    with store.memory() as one:
        state = api.keep(one, readers.load([source], series=NAME), Hands()).state
    return list(zip(state.installments, state.readings, strict=True))


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_output_that_goes_nowhere(kept: Path, stream: str) -> None:
    """A full disk behind `>` is told in a line, not in a traceback, and is a failure."""
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "bisher", "who", "--db", DB],
            cwd=kept,
            **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, stream: full},  # type: ignore[call-overload]
        )
    assert done.returncode == 1
    assert b"Traceback" not in (done.stderr or b"")
    if stream == "stdout":
        assert done.stderr.decode().splitlines()[-1] == "Error: the output cannot be written: No space left on device"


def test_back_up_and_restore_as_documented(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The lines of docs/store.md make a copy while a program is writing, and the copy is a store in its place."""
    monkeypatch.chdir(tmp_path)
    with store.open("bisher.db") as one:
        for pair in pairs(5):
            one.append(NAME, *pair)
        one.set_bookmark(NAME, 2)
        expected = one.story(NAME)
        (lines_of_python,) = re.findall(r"```python\n(.*?)```", CARE, re.DOTALL)
        exec(compile(lines_of_python, "docs/store.md", "exec"), {})
        (lines_of_shell,) = re.findall(r"```sh\n(sqlite3 .*?)```", CARE, re.DOTALL)
        if shutil.which("sqlite3"):
            Path("copy.db").unlink()
            subprocess.run(["sh", "-ec", lines_of_shell], check=True)
        one.append(NAME, *pairs(6)[5])
    Path("copy.db").replace("bisher.db")
    for log in ("bisher.db-wal", "bisher.db-shm"):
        Path(log).unlink(missing_ok=True)
    with store.open("bisher.db") as restored:
        assert restored.story(NAME) == expected
        assert restored.bookmark(NAME) == 2
        assert restored.append(NAME, *pairs(6)[5])


def test_a_dump_is_no_back_up(tmp_path: Path) -> None:
    """As documented: a text dump brings the rows back, and bisher says that it is not a store."""
    with store.open(tmp_path / "a.db") as one:
        one.append(NAME, *pairs(1)[0])
        dump = "\n".join(one._db.iterdump())
    with closing(sqlite3.connect(tmp_path / "b.db")) as other:
        other.executescript(dump)
    with pytest.raises(StoreError, match="not a store"), store.open(tmp_path / "b.db"):
        pass
