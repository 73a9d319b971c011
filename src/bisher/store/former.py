"""Stores that former versions of bisher have made, brought up to date when they are opened.

Whoever changes `schema.sql` adds the version that it had before, and here what becomes of its rows. Nothing is left
out, not even what no longer counts, and each row keeps its id.
"""

from __future__ import annotations

import sqlite3

from bisher.store.codec import digest_of
from bisher.store.schema import hashed, pragma, shape, statements, version, whole

VERSIONS = {1622349167: 517441961, 2067328157: 2012984647}
"""Versions of former schemas (user_version), each with the hash of its statements in the order of the alphabet."""
_ROWS = {
    "series": ("id, name", "id, name"),
    "installments": (
        "id, series, number, installment, reading, digest",
        "id, series, number, installment, reading, bisher_digest(installment, reading)",
    ),
    "withdrawals": ("id, series, number, upto",) * 2,
    "bookmarks": ("series, number",) * 2,
}
"""The tables in the order of what refers to what: their columns, and what these are made of."""


def brought_up(connection: sqlite3.Connection) -> bool:
    """Make the present tables from former ones, in one transaction: where it fails, all is as it was. False where the
    tables or triggers are not those that the version had; then nothing is done."""
    with whole(connection):
        was = pragma(connection, "user_version")
        if was == version():
            return True  # Another process was quicker.
        if hashed(sorted(shape(connection))) != VERSIONS.get(was):
            return False
        _put_aside(connection)
        _made_anew(connection)
        connection.execute(f"PRAGMA user_version = {version()}")
    return True


def _put_aside(connection: sqlite3.Connection) -> None:
    query = "SELECT type, name FROM sqlite_master WHERE type <> 'table' AND sql IS NOT NULL ORDER BY type = 'view'"
    for kind, name in connection.execute(query).fetchall():
        connection.execute(f"DROP {kind} {name}")
    for table in _ROWS:
        connection.execute(f"ALTER TABLE {table} RENAME TO former_{table}")


def _made_anew(connection: sqlite3.Connection) -> None:
    """The present tables with the rows of the former ones; triggers last, since all rows were let in once."""
    connection.create_function("bisher_digest", 2, digest_of, deterministic=True)
    triggers = [statement for statement in statements() if statement.startswith("CREATE TRIGGER")]
    for statement in statements():
        if statement not in triggers:
            connection.execute(statement)
    for table, (columns, made_of) in _ROWS.items():
        connection.execute(f"INSERT INTO {table} ({columns}) SELECT {made_of} FROM former_{table} ORDER BY 1")
    for table in reversed(_ROWS):
        connection.execute(f"DROP TABLE former_{table}")
    for statement in triggers:
        connection.execute(statement)
