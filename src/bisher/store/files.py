"""The file of a store: made, checked and opened."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from bisher.errors import StoreError
from bisher.store import former
from bisher.store.schema import pragma, shape, statements, version, whole
from bisher.store.trouble import ALTERED, ELSEWHERE, NOT_OURS, RESTORE, explaining

APPLICATION = 0x62697368
"""SQLite's application_id of our files: "bish"."""
WAIT = 30.0
"""Seconds to wait for another process that is writing."""
OWNER_ONLY = 0o600


@contextmanager
def connected(path: str | Path) -> Iterator[sqlite3.Connection]:
    """A connection to the store in a file, which is made where it is not there, for the eyes of its owner alone.

    Raises StoreError where the file is none of ours, of another version, damaged, or cannot be opened.
    """
    where = str(path)
    try:
        # Whole, since SQLite takes ":memory:" and "file:a.db" for something else than files of that name, and without
        # links, since it puts its files beside the file itself.
        real = Path(os.path.realpath(path))
        writable = _made(real, where)
        address = real if writable else _read_only(real, where)
        with explaining(where):
            connection = sqlite3.connect(address, timeout=WAIT, isolation_level=None, uri=not writable)
    except OSError as error:
        raise StoreError(f"the store cannot be opened: {error.strerror}", ELSEWHERE, where) from error
    except ValueError as error:
        raise StoreError("no file can have this name", ELSEWHERE, repr(where)) from error
    with closing(connection):
        _prepare(connection, where, writable)
        yield connection


@contextmanager
def in_memory() -> Iterator[sqlite3.Connection]:
    """A connection to a store that is gone when it is closed."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        _prepare(connection, ":memory:", True)
        yield connection


def _made(path: Path, where: str) -> bool:
    """See that there is a file, and tell whether it can be written. SQLite would make it for everybody; its -wal and
    -shm get the same mode."""
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, OWNER_ONLY))
    elif not path.is_file():
        raise StoreError("this is no file", ELSEWHERE, where)
    effective = os.access in os.supports_effective_ids
    return all(os.access(one, os.W_OK, effective_ids=effective) for one in (path, path.parent))


def _read_only(path: Path, where: str) -> str:
    """The address of a store whose file or folder cannot be written, so that SQLite can put nothing beside it.

    Nobody writes there, so there is nothing to lock (`immutable`). Raises StoreError where the last writer died: what
    it has kept is in the log alone, and SQLite would have to write to read it.
    """
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size:
        hint = f"copy it, with {log.name}, to a folder that can be written, and name the copy with --db"
        raise StoreError("the store can only be read and was not closed by whoever wrote last", hint, where)
    return f"{path.as_uri()}?mode=ro&immutable=1"


def _prepare(connection: sqlite3.Connection, where: str, writable: bool) -> None:
    with explaining(where):
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        if pragma(connection, "application_id") == 0:
            _create(connection, where)
        if pragma(connection, "application_id") != APPLICATION:
            raise StoreError(NOT_OURS, ELSEWHERE, where)
        if pragma(connection, "user_version") in former.VERSIONS:
            _bring_up(connection, where, writable)
        if pragma(connection, "user_version") != version():
            hint = "update bisher, or read the series into a new file with --db"
            raise StoreError("the store was made by another version of bisher", hint, where)
        if shape(connection) != set(statements()):
            raise StoreError(ALTERED, RESTORE, where)
        if writable:
            connection.execute("PRAGMA journal_mode = WAL")


def _bring_up(connection: sqlite3.Connection, where: str, writable: bool) -> None:
    """Bring a store of a former version up to date, where that can be."""
    if not writable:
        hint = "copy it to a folder that can be written, and name the copy with --db: it is brought up to date there"
        raise StoreError("the store was made by a former version of bisher and can only be read", hint, where)
    if not former.brought_up(connection):
        raise StoreError(ALTERED, RESTORE, where)


def _create(connection: sqlite3.Connection, where: str) -> None:
    """Make the tables, unless another process was quicker. A file with tables of somebody else is left alone."""
    with whole(connection):
        if pragma(connection, "application_id") == 0:
            if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                raise StoreError(NOT_OURS, ELSEWHERE, where)
            for statement in statements():
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
            connection.execute(f"PRAGMA user_version = {version()}")
