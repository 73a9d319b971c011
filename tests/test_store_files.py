"""The store's file: for its owner alone, checked when it is opened, and clear about what is wrong with it."""

from __future__ import annotations

import random
import sqlite3
import stat
from contextlib import closing, suppress
from pathlib import Path

import pytest

from bisher import store, story
from bisher.errors import StoreError
from bisher.store import schema
from test_store import NAME, pairs


def append(one: store.Store, count: int) -> None:
    """Append the first installments of the series."""
    for pair in pairs(count):
        one.append(NAME, *pair)


def made(path: Path, count: int = 3) -> Path:
    """A store with some installments."""
    with store.open(path) as one:
        append(one, count)
    return path


def refused(path: Path | str) -> StoreError:
    """The error that opening and reading a store ends with. It says where, what, and what to do."""
    with pytest.raises(StoreError) as caught, store.open(path) as one:
        one.story(NAME)
    error = caught.value
    assert error.message
    assert error.hint
    assert error.where
    return error


def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    """Another user of the machine sees nothing, not even in the files that SQLite puts beside it."""
    with store.open(tmp_path / "a.db") as one:
        one.append(NAME, *pairs(1)[0])
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert modes == {"a.db": 0o600, "a.db-wal": 0o600, "a.db-shm": 0o600}


def test_settings_that_keep_what_was_committed(tmp_path: Path) -> None:
    """A write-ahead log, every commit on the disk, foreign keys, and patience with another process."""
    with store.open(tmp_path / "a.db") as one:
        settings = {
            name: one._db.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "integrity_check")
        }
    expected = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 30_000}
    assert settings == {**expected, "integrity_check": "ok"}


def test_an_empty_file_becomes_a_store(tmp_path: Path) -> None:
    """A run that died while it made the file is no obstacle for the next."""
    (tmp_path / "a.db").touch()
    made(tmp_path / "a.db")


def test_another_version(tmp_path: Path) -> None:
    """A store with another schema, older or newer, is told as such and not touched."""
    path = made(tmp_path / "a.db")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.version() ^ 2}")
    before = path.read_bytes()
    assert "another version" in refused(path).message
    assert path.read_bytes() == before


def test_the_version_is_that_of_the_statements() -> None:
    """Comments of the schema may change without making stores unreadable."""
    assert not any("--" in statement for statement in schema.statements())
    assert 0 < schema.version() < 2**31


@pytest.mark.parametrize("statement", ["DROP TRIGGER in_order", "DROP INDEX by_series", "CREATE TABLE other (a)"])
def test_a_store_without_its_guards(tmp_path: Path, statement: str) -> None:
    """A store whose triggers were taken away proves nothing any more, and is not used."""
    path = made(tmp_path / "a.db")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement)
    assert "were changed" in refused(path).message


def test_a_database_of_somebody_else(tmp_path: Path) -> None:
    """A wrong --db does no harm."""
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (name)")
        connection.commit()
    before = path.read_bytes()
    assert "not a store" in refused(path).message
    assert path.read_bytes() == before


@pytest.mark.parametrize("count", [1, 5, 200])
def test_a_text_file(tmp_path: Path, count: int) -> None:
    """Nor does the name of a file of synopses where the store's was meant."""
    path = tmp_path / "a.txt"
    path.write_text("Anna liebt Ben.\n" * count)
    assert "not a store" in refused(path).message
    assert path.read_text() == "Anna liebt Ben.\n" * count


@pytest.mark.parametrize("name", [".", "missing/a.db", "a\0b", "\ud800", "x" * 300, "/dev/null"])
def test_what_cannot_be_a_store(tmp_path: Path, name: str) -> None:
    """A folder, a folder that is not there, a name that no file can have, a device."""
    refused(tmp_path / name)


@pytest.mark.parametrize("name", [":memory:", "file:a.db", "file:a.db?mode=memory", "a?b#c%20.db"])
def test_names_that_mean_something_to_sqlite(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """A store is a file of the very name that was given, and what is read is kept in it."""
    monkeypatch.chdir(tmp_path)
    made(Path(name))
    assert [path.name for path in tmp_path.iterdir()] == [name]
    with store.open(name) as one:
        assert len(one.installments(NAME)) == 3


def test_a_store_that_can_only_be_read(tmp_path: Path) -> None:
    """It can be read, and says that it cannot be written."""
    with store.open(made(tmp_path / "a.db")) as one:
        one._db.execute("PRAGMA query_only = ON")
        assert len(one.installments(NAME)) == 3
        with pytest.raises(StoreError, match="can only be read"):
            one.append(NAME, *pairs(4)[3])
        with pytest.raises(StoreError, match="can only be read"):
            one.set_bookmark(NAME, 1)


def test_a_full_disk(tmp_path: Path) -> None:
    """What was kept before is there, nothing is half kept, and it goes on when there is room."""
    with store.open(made(tmp_path / "a.db")) as one:
        pages = one._db.execute("PRAGMA page_count").fetchone()[0]
        one._db.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(StoreError, match="disk is full") as caught:
            append(one, 400)
        assert "make room" in caught.value.hint
        kept = len(one.installments(NAME))
        assert 3 <= kept < 400
        assert one.story(NAME) == story.fold(NAME, pairs(kept))
        one._db.execute("PRAGMA max_page_count = 1000000")
        append(one, 400)
    with store.open(tmp_path / "a.db") as one:
        assert len(one.installments(NAME)) == 400


def test_a_program_that_does_not_let_go(tmp_path: Path) -> None:
    """Waiting has an end, and a message."""
    with store.open(made(tmp_path / "a.db")) as one, store.open(tmp_path / "a.db") as other:
        one._db.execute("BEGIN IMMEDIATE")
        other._db.execute("PRAGMA busy_timeout = 1")
        assert len(other.installments(NAME)) == 3
        with pytest.raises(StoreError, match="another program is writing"):
            other.append(NAME, *pairs(4)[3])
        one._db.execute("ROLLBACK")
        assert other.append(NAME, *pairs(4)[3])


@pytest.mark.parametrize("seed", range(60))
def test_damage_is_never_silent(tmp_path: Path, seed: int) -> None:
    """Bytes cut off, overwritten, zeroed: a clear message, or the texts as they were, and never others."""
    path = made(tmp_path / "a.db", 30)
    dice = random.Random(seed)
    data = bytearray(path.read_bytes())
    if seed % 3 == 0:
        del data[dice.randrange(len(data)) :]
    elif seed % 3 == 1:
        for _ in range(dice.randrange(1, 50)):
            data[dice.randrange(len(data))] = dice.randrange(256)
    else:
        start = dice.randrange(len(data))
        data[start : start + 3000] = bytes(len(data[start : start + 3000]))
    path.write_bytes(data)
    whole = [installment for installment, _ in pairs(30)]
    with suppress(StoreError), store.open(path) as one:
        for name in one.series():
            found = one.story(name).installments
            assert list(found) == whole[: len(found)]


def test_one_altered_letter_is_noticed(tmp_path: Path) -> None:
    """A quote from the store is what was read, to the letter."""
    path = made(tmp_path / "a.db")
    data = path.read_bytes()
    assert b"am Tag 2." in data
    path.write_bytes(data.replace(b"am Tag 2.", b"am Tag 7."))
    assert "damaged" in refused(path).message


def test_back_up_and_restore(tmp_path: Path) -> None:
    """As documented: a copy that SQLite makes is a store with everything in it, bookmarks too."""
    with store.open(made(tmp_path / "a.db")) as one:
        one.set_bookmark(NAME, 2)
        with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
            one._db.backup(copy)
        expected = one.story(NAME)
    with store.open(tmp_path / "copy.db") as restored:
        assert restored.story(NAME) == expected
        assert restored.bookmark(NAME) == 2
