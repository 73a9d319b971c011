"""The file of a store: made, checked and opened."""

from __future__ import annotations

import hashlib
import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from importlib import resources
from pathlib import Path

from bisher.errors import StoreError
from bisher.store.trouble import ELSEWHERE, NOT_OURS, RESTORE, explaining

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
        writable = _made(Path(path))
        # Whole, since SQLite takes ":memory:" and "file:a.db" for something else than files of that name.
        address = Path(path).absolute() if writable else _read_only(Path(path))
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


def _made(path: Path) -> bool:
    """See that there is a file, and tell whether it can be written. SQLite would make it for everybody; its -wal and
    -shm get the same mode."""
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, OWNER_ONLY))
    elif not path.is_file():
        raise StoreError("this is no file", ELSEWHERE, str(path))
    effective = os.access in os.supports_effective_ids
    return all(os.access(one, os.W_OK, effective_ids=effective) for one in (path, path.absolute().parent))


def _read_only(path: Path) -> str:
    """The address of a store whose file or folder cannot be written, so that SQLite can put nothing beside it.

    Nobody writes there, so there is nothing to lock (`immutable`). Raises StoreError where the last writer died: what
    it has kept is in the log alone, and SQLite would have to write to read it.
    """
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size:
        hint = f"copy it, with {log.name}, to a folder that can be written, and name the copy with --db"
        raise StoreError("the store can only be read and was not closed by whoever wrote last", hint, str(path))
    return f"{path.absolute().as_uri()}?mode=ro&immutable=1"


def _prepare(connection: sqlite3.Connection, where: str, writable: bool) -> None:
    with explaining(where):
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        if _pragma(connection, "application_id") == 0:
            _create(connection, where)
        if _pragma(connection, "application_id") != APPLICATION:
            raise StoreError(NOT_OURS, ELSEWHERE, where)
        if _pragma(connection, "user_version") != version():
            hint = "use that version, or read the series into a new file with --db"
            raise StoreError("the store was made by another version of bisher", hint, where)
        if _shape(connection) != set(statements()):
            raise StoreError("tables or triggers of the store were changed", RESTORE, where)
        if writable:
            connection.execute("PRAGMA journal_mode = WAL")


def _create(connection: sqlite3.Connection, where: str) -> None:
    """Make the tables, unless another process was quicker. A file with tables of somebody else is left alone."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _pragma(connection, "application_id") == 0:
            if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                raise StoreError(NOT_OURS, ELSEWHERE, where)
            for statement in statements():
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
            connection.execute(f"PRAGMA user_version = {version()}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@cache
def statements() -> tuple[str, ...]:
    """The statements of `schema.sql`, without comments and line breaks."""
    text = resources.files("bisher.store").joinpath("schema.sql").read_text(encoding="utf-8")
    found, current = [], ""
    for line in re.sub(r"(?m)^--.*$", "", text).splitlines(keepends=True):
        current += line
        if sqlite3.complete_statement(current):
            found.append(_plain(current))
            current = ""
    return tuple(found)


def version() -> int:
    """The hash of the schema as SQLite's user_version: 31 bits, never 0."""
    digest = hashlib.sha256("\n".join(statements()).encode()).digest()
    return int.from_bytes(digest[:4], "big") >> 1 | 1


def _shape(connection: sqlite3.Connection) -> set[str]:
    """The statements that made what is in the file."""
    query = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
    return {_plain(sql) for (sql,) in connection.execute(query)}


def _plain(statement: str) -> str:
    return re.sub(r"\s+", " ", statement).strip().rstrip(";")


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    value: int = connection.execute(f"PRAGMA {name}").fetchone()[0]
    return value
