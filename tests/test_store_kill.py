"""The store under kill -9, and with two processes at once: what was committed is there, and the next run completes.

`BISHER_KILLS` sets how often it is killed (20).
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from bisher import api, readers, store, story
from hands import Hands, lines, write

KILLS = range(int(os.environ.get("BISHER_KILLS", "20")))
COUNT = 40
NAME = "Deich"


def started(*arguments: str | Path) -> subprocess.Popen[bytes]:
    """A keeper that has not begun yet."""
    command = [sys.executable, str(Path(__file__).with_name("keeper.py")), *map(str, arguments)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)


def killed(keeper: subprocess.Popen[bytes], after: int | None) -> int:
    """Let a keeper work and kill it when it has printed some bytes; how many installments it said were kept."""
    assert keeper.stdin
    assert keeper.stdout
    with keeper, keeper.stdin, keeper.stdout:
        keeper.stdin.write(b"\n")
        seen = b""
        while after is None or len(seen) < after:
            byte = keeper.stdout.read(1)
            if not byte:
                break
            seen += byte
        keeper.kill()
        seen += keeper.stdout.read()
    # A number without its line break may be the beginning of another one.
    said = [int(line.strip(b".") or b"0") for line in seen.split(b"\n")[:-1]]
    return max(said, default=0)


def in_store(path: Path) -> story.State:
    """The story in a store that is opened anew and found sound."""
    with store.open(path) as one:
        assert one._db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return one.story(NAME)


def whole(source: Path) -> story.State:
    """The story as it is when nothing goes wrong."""
    with store.memory() as one:
        return api.keep(one, readers.load([source], series=NAME), Hands()).state


def complete(path: Path, source: Path, *, reread: bool = False) -> api.Kept:
    """The next run, which nobody kills."""
    with store.open(path) as one:
        return api.keep(one, readers.load([source], series=NAME), Hands(), reread=reread)


@pytest.mark.parametrize("seed", KILLS)
def test_killed_while_reading(tmp_path: Path, seed: int) -> None:
    """Killed from outside at any moment, or right before any statement: each installment is there with its reading or
    not at all, none that was said to be kept is missing, and the next run reads only the others."""
    source, db = write(tmp_path / "deich.txt", lines(COUNT)), tmp_path / "a.db"
    dice = random.Random(seed)
    if seed % 2:
        said = killed(started(db, source, "--die", str(dice.randrange(1, 6 * COUNT))), None)
    else:
        said = killed(started(db, source), dice.randrange(1, 8 * COUNT))
    kept, expected = in_store(db), whole(source)
    assert said <= kept.number <= said + 1
    assert kept == story.fold(NAME, list(zip(expected.installments, expected.readings, strict=True))[: kept.number])
    done = complete(db, source)
    assert (done.added, done.unchanged) == (COUNT - kept.number, kept.number)
    assert in_store(db) == expected


@pytest.mark.parametrize("seed", KILLS)
def test_killed_while_rereading(tmp_path: Path, seed: int) -> None:
    """A story that is being read anew is the old one until it is the new one, never a part of either."""
    source, db = write(tmp_path / "deich.txt", lines(COUNT)), tmp_path / "a.db"
    complete(db, source)
    before = in_store(db)
    write(source, [line.replace("am Tag 9.", "in der Nacht.") for line in lines(COUNT)])
    after = whole(source)
    dice = random.Random(seed)
    if seed % 2:
        killed(started(db, source, "--reread", "--die", str(dice.randrange(1, 3 * COUNT))), None)
    else:
        killed(started(db, source, "--reread"), dice.randrange(1, 5 * COUNT))
    assert in_store(db) in (before, after)
    complete(db, source, reread=True)
    assert in_store(db) == after


def test_killed_before_every_statement_of_a_short_series(tmp_path: Path) -> None:
    """There is no moment between two statements at which a crash costs anything: all are tried, one after the other."""
    source = write(tmp_path / "deich.txt", lines(2))
    expected = whole(source)
    keepers = [started(tmp_path / f"{n}.db", source, "--die", str(n)) for n in range(1, 20)]
    for number, keeper in enumerate(keepers, 1):
        said = killed(keeper, None)
        db = tmp_path / f"{number}.db"
        assert said <= in_store(db).number <= said + 1
        complete(db, source)
        assert in_store(db) == expected


def test_two_processes_read_the_same_series(tmp_path: Path) -> None:
    """Whoever is quicker, the series is there once, and both end well."""
    source, db = write(tmp_path / "deich.txt", lines(COUNT)), tmp_path / "a.db"
    together(started(db, source), started(db, source))
    assert in_store(db) == whole(source)
    with store.open(db) as one:
        assert one._db.execute("SELECT count(*) FROM installments").fetchone() == (COUNT,)


def test_two_processes_where_one_knows_more(tmp_path: Path) -> None:
    """The shorter file and the longer one come together in the longer one."""
    short, long = write(tmp_path / "short.txt", lines(COUNT // 2)), write(tmp_path / "long.txt", lines(COUNT))
    db = tmp_path / "a.db"
    together(started(db, short), started(db, long))
    assert in_store(db).readings == whole(long).readings
    assert [i.text for i in in_store(db).installments] == lines(COUNT)


def together(*keepers: subprocess.Popen[bytes]) -> None:
    """Let them begin at the same time and see that both end well."""
    for keeper in keepers:
        assert keeper.stdin
        keeper.stdin.write(b"\n")
    for keeper in keepers:
        keeper.communicate()
        assert keeper.returncode == 0
