"""The shape of a store: the statements of `schema.sql`, the version that they are, and what a file has of them."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib import resources


@cache
def statements() -> tuple[str, ...]:
    """The statements of `schema.sql`, without comments and line breaks."""
    text = resources.files("bisher.store").joinpath("schema.sql").read_text(encoding="utf-8")
    return tuple(split(text))


def split(text: str) -> Iterator[str]:
    """The statements of a schema, without comments and line breaks."""
    current = ""
    for line in re.sub(r"(?m)^--.*$", "", text).splitlines(keepends=True):
        current += line
        if sqlite3.complete_statement(current):
            yield _plain(current)
            current = ""


def version() -> int:
    """The hash of the schema as SQLite's user_version: 31 bits, never 0."""
    return hashed(statements())


def hashed(of: Iterable[str]) -> int:
    """The hash of some statements as SQLite's user_version."""
    digest = hashlib.sha256("\n".join(of).encode()).digest()
    return int.from_bytes(digest[:4], "big") >> 1 | 1


def shape(connection: sqlite3.Connection) -> set[str]:
    """The statements that made what is in the file."""
    query = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
    return {_plain(sql) for (sql,) in connection.execute(query)}


def pragma(connection: sqlite3.Connection, name: str) -> int:
    """A setting that is a number."""
    value: int = connection.execute(f"PRAGMA {name}").fetchone()[0]
    return value


@contextmanager
def whole(connection: sqlite3.Connection) -> Iterator[None]:
    """One transaction that nobody else writes in: all of it is done, or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _plain(statement: str) -> str:
    return re.sub(r"\s+", " ", statement).strip().rstrip(";")
