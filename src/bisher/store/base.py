"""Opening, reading and appending to the store."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import resources
from pathlib import Path

from bisher import story
from bisher.errors import StoreError, UsageError
from bisher.records import Installment, Reading
from bisher.store import codec

APPLICATION = 0x62697368
"""SQLite's application_id of our files: "bish"."""
WAIT = 30.0
"""Seconds to wait for another process that is writing."""


def _schema() -> str:
    return resources.files("bisher.store").joinpath("schema.sql").read_text(encoding="utf-8")


def _version(schema: str) -> int:
    """The schema's hash, as SQLite's user_version (31 bits, never 0)."""
    return int.from_bytes(hashlib.sha256(schema.encode()).digest()[:4], "big") >> 1 | 1


class Store:
    """Series with their installments and readings, and one bookmark each. All methods may raise StoreError."""

    def __init__(self, connection: sqlite3.Connection, where: str) -> None:
        self._db = connection
        self.where = where

    def series(self) -> tuple[str, ...]:
        """The names of all series of which something was read, in the order in which they came."""
        query = "SELECT name FROM series WHERE id IN (SELECT series FROM current) ORDER BY id"
        with self._reading():
            return tuple(name for (name,) in self._db.execute(query))

    def installments(self, name: str) -> tuple[Installment, ...]:
        """The installments of a series in order; none for a series that is not there."""
        return tuple(installment for installment, _ in self._pairs(name))

    def story(self, name: str) -> story.State:
        """The story of a series, after all that was read of it."""
        return story.fold(name, self._pairs(name))

    def _pairs(self, name: str) -> list[tuple[Installment, Reading]]:
        query = (
            "SELECT installment, reading FROM current JOIN series AS s ON s.id = series"
            " WHERE s.name = ? ORDER BY number"
        )
        with self._reading():
            try:
                return [
                    (codec.installment_from_json(one), codec.reading_from_json(other))
                    for one, other in self._db.execute(query, (name,))
                ]
            except (ValueError, KeyError, TypeError) as error:
                raise StoreError(f"an entry of {name!r} is broken", RESTORE, self.where) from error

    def append(self, name: str, installment: Installment, reading: Reading) -> None:
        """Add the next installment, in a transaction of its own. Raises StoreError where it is not the next."""
        row = codec.installment_to_json(installment), codec.reading_to_json(reading)
        with self._writing():
            self._db.execute("INSERT INTO series (name) VALUES (?) ON CONFLICT DO NOTHING", (name,))
            query = (
                "INSERT INTO installments (series, number, installment, reading)"
                " SELECT id, ?, ?, ? FROM series WHERE name = ?"
            )
            self._db.execute(query, (installment.number, *row, name))

    def withdraw(self, name: str, number: int) -> None:
        """From installment `number` on, what was read so far no longer counts; it stays in the file."""
        query = (
            "INSERT INTO withdrawals (series, number, upto)"
            " SELECT id, ?, (SELECT coalesce(max(id), 0) FROM installments) FROM series WHERE name = ?"
        )
        with self._writing():
            self._db.execute(query, (number, name))

    def bookmark(self, name: str) -> int | None:
        """How far the reader is, None where there is no bookmark. Never beyond what was read."""
        query = (
            "SELECT min(b.number, (SELECT max(number) FROM current AS c WHERE c.series = s.id))"
            " FROM bookmarks AS b JOIN series AS s ON s.id = b.series WHERE s.name = ?"
        )
        with self._reading():
            row = self._db.execute(query, (name,)).fetchone()
        return row[0] if row else None

    def set_bookmark(self, name: str, number: int | None) -> None:
        """Set the bookmark, or take it away. Raises UsageError for a series that is not there."""
        if name not in self.series():
            raise UsageError(f"no series {name!r} in the store")
        with self._writing():
            one = "(SELECT id FROM series WHERE name = ?)"
            if number is None:
                self._db.execute(f"DELETE FROM bookmarks WHERE series = {one}", (name,))
            else:
                self._db.execute(f"INSERT OR REPLACE INTO bookmarks (series, number) VALUES ({one}, ?)", (name, number))

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise explained(error, self.where) from error

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")
        except sqlite3.Error as error:
            raise explained(error, self.where) from error


RESTORE = "restore a back-up, or move the file away and read the series again"


def explained(error: sqlite3.Error, where: str) -> StoreError:
    """SQLite's error with what to do about it."""
    text = str(error)
    hints = {
        "not a database": ("this is not a store of bisher", "name another file with --db"),
        "malformed": ("the store is damaged", RESTORE),
        "disk is full": ("the disk is full; nothing that was kept is lost", "make room and read again: it goes on"),
        "readonly": ("the store can only be read", "make the file writable, or name another with --db"),
        "unable to open": ("the store cannot be opened", "name another file with --db"),
        "locked": ("another program is writing to the store", "wait for it, then read again: it goes on"),
        "in order": ("another program has added to the series meanwhile", "read again: it goes on from there"),
    }
    for sign, (message, hint) in hints.items():
        if sign in text:
            return StoreError(message, hint, where)
    return StoreError(f"the store does not work: {text}", RESTORE, where)


@contextmanager
def open(path: str | Path) -> Iterator[Store]:
    """The store in a file, which is made where it is not there, for the eyes of its owner alone.

    Raises StoreError where the file is none of ours, of another version, damaged, or cannot be opened.
    """
    target = Path(path)
    try:
        if not target.exists():
            os.close(os.open(target, os.O_CREAT | os.O_RDWR, 0o600))
        connection = sqlite3.connect(target, timeout=WAIT, isolation_level=None)
    except OSError as error:
        raise StoreError(
            f"the store cannot be opened: {error.strerror}", "name another file with --db", str(path)
        ) from error
    except sqlite3.Error as error:
        raise explained(error, str(path)) from error
    try:
        _prepare(connection, str(path))
        yield Store(connection, str(path))
    finally:
        connection.close()


@contextmanager
def memory() -> Iterator[Store]:
    """A store that lives as long as it is open."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        _prepare(connection, ":memory:")
        yield Store(connection, ":memory:")
    finally:
        connection.close()


def _prepare(connection: sqlite3.Connection, where: str) -> None:
    schema = _schema()
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        if _pragma(connection, "application_id") == 0:
            _create(connection, schema, where)
        if _pragma(connection, "application_id") != APPLICATION:
            raise StoreError("this is not a store of bisher", "name another file with --db", where)
        if _pragma(connection, "user_version") != _version(schema):
            hint = "use that version, or read the series into a new file with --db"
            raise StoreError("the store was made by another version of bisher", hint, where)
    except sqlite3.Error as error:
        raise explained(error, where) from error


def _create(connection: sqlite3.Connection, schema: str, where: str) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _pragma(connection, "application_id") == 0:
            if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                raise StoreError("this is not a store of bisher", "name another file with --db", where)
            for statement in _statements(schema):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
            connection.execute(f"PRAGMA user_version = {_version(schema)}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _statements(schema: str) -> Iterator[str]:
    current = ""
    for line in schema.splitlines(keepends=True):
        current += line
        if sqlite3.complete_statement(current):
            yield current
            current = ""


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    value: int = connection.execute(f"PRAGMA {name}").fetchone()[0]
    return value
