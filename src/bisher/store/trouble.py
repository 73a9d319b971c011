"""SQLite's errors in words that say what to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from bisher.errors import StoreError

RESTORE = "restore a back-up, or move the file away and read the series again"
ELSEWHERE = "name another file with --db"
NOT_OURS = "this is not a store of bisher"
ALTERED = "tables or triggers of the store were changed"
CHANGED = ("another program has changed the series meanwhile", "read again: it goes on from there")

_MEANINGS = {
    "not a database": (NOT_OURS, ELSEWHERE),
    "malformed": ("the store is damaged", RESTORE),
    "decode to UTF-8": ("the store is damaged", RESTORE),
    "is full": ("the disk is full; nothing that was kept is lost", "make room and read again: it goes on"),
    "disk I/O": ("the disk cannot be read or written", "make room or check the disk, then try again"),
    "readonly": ("the store can only be read", "make the file and its folder writable, or name another with --db"),
    "unable to open": ("the store cannot be opened", ELSEWHERE),
    "locked": ("another program is writing to the store", "wait for it, then read again: it goes on"),
    "in order": CHANGED,
    "append-only": ("the store is append-only: nothing in it is changed or deleted", "bisher read --reread"),
}


def explained(error: sqlite3.Error, where: str) -> StoreError:
    """The error of a store in the file `where`, with what to do about it."""
    for sign, (message, hint) in _MEANINGS.items():
        if sign in str(error):
            return StoreError(message, hint, where)
    return StoreError(f"the store does not work: {error}", RESTORE, where)


@contextmanager
def explaining(where: str) -> Iterator[None]:
    """Raises StoreError for whatever SQLite raises. In a damaged file even its own messages may not be text."""
    try:
        yield
    except sqlite3.Error as error:
        raise explained(error, where) from error
    except UnicodeDecodeError as error:
        raise StoreError("the store is damaged", RESTORE, where) from error
