"""The store with its series: reading what is there, adding at the end, starting anew from somewhere."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bisher import story
from bisher.correcting import files as correcting
from bisher.errors import InputError, OrderError, StoreError, UsageError
from bisher.records import Installment, Reading
from bisher.store import codec, files, schema
from bisher.store.placing import called, check, where_now
from bisher.store.trouble import CHANGED, RESTORE, explaining
from bisher.story import State

Pair = tuple[Installment, Reading]
Row = tuple[int, int, str, str, str]
"""An entry: its id, its number in the series, installment and reading as JSON, their digest."""


class Store:
    """Series with their installments and readings, and one bookmark each. All methods may raise StoreError.

    Numbers of installments are 1-based places in the order of the series. Each method that writes is one transaction:
    after a crash, all of it is there or nothing of it.
    """

    def __init__(self, connection: sqlite3.Connection, where: str, corrections: Path | None = None) -> None:
        self._db = connection
        self.where = where
        self._corrections = corrections

    def series(self) -> tuple[str, ...]:
        """The names of all series of which something was read, in the order in which they came."""
        query = "SELECT name FROM series WHERE id IN (SELECT series FROM current) ORDER BY id"
        with self._reading():
            return tuple(name for (name,) in self._db.execute(query))

    def known(self, name: str) -> str:
        """The name under which a series is there that can be called this; this one itself where none is."""
        return called(self.series(), name) or name

    def installments(self, name: str) -> tuple[Installment, ...]:
        """The installments of a series in order; none for a series that is not there."""
        return tuple(installment for installment, _ in self.pairs(name))

    def story(self, name: str) -> State:
        """The story of a series, after all that was read of it; an empty one for a series that is not there. With the
        corrections that lie in their file. Raises InputError where that cannot be read."""
        return self.latest(name)[0]

    def latest(self, name: str) -> tuple[State, int]:
        """The story of a series as `story` gives it, and the id of its last entry, 0 where there is none. While that is
        the last one, the story is this one: what is read anew gets new ids. Raises InputError as `story` does."""
        rows = self._rows(name, None)
        return self.corrected(self._folded(name, rows)), rows[-1][0] if rows else 0

    def corrected(self, state: State) -> State:
        """A story with the corrections that lie in their file now. Raises InputError where that cannot be read."""
        return state.corrected(correcting.load(self.corrections_path(state)))

    def corrections_path(self, state: State) -> Path:
        """The file of corrections of a series: beside its texts or, where these are not known, beside the store. Texts
        that are read anew from elsewhere leave it where it is."""
        if self._corrections:
            return self._corrections
        sources = [*(first.source for first in state.installments[:1]), *self._sources(state.series)]
        return correcting.path_of(state.series, list(dict.fromkeys(sources)), Path(self.where).absolute().parent)

    def _sources(self, name: str) -> list[str]:
        """What the first installment of a series has been read from, the last one first."""
        query = (
            "SELECT json_extract(installment, '$.source') FROM installments AS i JOIN series AS s ON s.id = series"
            " WHERE s.name = ? AND number = 1 ORDER BY i.id DESC"
        )
        with self._reading():
            return [str(source) for (source,) in self._db.execute(query, (name,))]

    def _folded(self, name: str, rows: Sequence[Row]) -> State:
        try:
            return story.fold(name, self._decoded(name, rows))
        except (InputError, OrderError) as error:
            what = f"what is stored of {name!r} does not go together: {error.message}"
            raise StoreError(what, RESTORE, self.where) from error

    def append(self, name: str, installment: Installment, reading: Reading, *, after: int | None = None) -> int | None:
        """Add the next installment; the id of its entry. None where it is there already: then nothing is done.

        `after` is the id of the entry before it that the reading rests on, 0 for the first installment. Raises
        ChangedError where another text, title or label is there in its place, and StoreError where it is not the next,
        or where another entry is before it by now.
        """
        number = installment.number
        with self._writing():
            there = {row[1]: row for row in self._rows(name, number, number - 1)}
            before = there[number - 1][0] if number - 1 in there else 0
            if after is not None and after != before:
                raise StoreError(*CHANGED, self.where)
            if number not in there:
                return self._insert(self._made(name), installment, reading)
            ((present, _),) = self._decoded(name, [there[number]])
            check(installment, present)
        return None

    def truncate(self, name: str, keep: int) -> None:
        """From now on only the first `keep` installments count. The others stay in the file."""
        self.replace(name, keep, ())

    def replace(
        self, name: str, keep: int, pairs: Sequence[Pair], *, seen: Sequence[Installment] | None = None
    ) -> None:
        """From now on the first `keep` installments count, and after them `pairs` instead of what was there.

        A bookmark beyond `keep` goes where its installment is now, or else before it, never beyond it. `seen` are the
        installments that the caller has seen: StoreError where others are there by now.
        """
        with self._writing():
            before = self.installments(name)
            if seen is not None and before != tuple(seen):
                raise StoreError(CHANGED[0], "read again, with --reread", self.where)
            mark = self.bookmark(name)
            query = "INSERT INTO withdrawals (series, number, upto) SELECT ?, ?, coalesce(max(id), 0) FROM installments"
            one = self._made(name)
            self._db.execute(query, (one, keep + 1))
            for installment, reading in pairs:
                self._insert(one, installment, reading)
            if mark is not None and mark > keep:
                after = (*before[:keep], *(installment for installment, _ in pairs))
                self._mark(name, where_now(mark, before, after))

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
        """Set the bookmark, or take it away. Raises UsageError for a series or an installment that is not there."""
        with self._writing():
            if name not in self.series():
                raise UsageError(f"no series {name!r} in the store", "bisher series")
            if number is not None and not self._rows(name, number, number):
                raise UsageError(f"no installment {number} has been read", "bisher read FILE")
            self._mark(name, number)

    def pairs(self, name: str, upto: int | None = None) -> list[Pair]:
        """The installments of a series with their readings, in order: all, or those up to a number."""
        return self._decoded(name, self._rows(name, upto))

    def _rows(self, name: str, upto: int | None, first: int = 1) -> list[Row]:
        """The entries of a series that count, in order: those from `first` to `upto`, or to the last."""
        query = (
            "SELECT c.id, number, installment, reading, digest FROM current AS c JOIN series AS s ON s.id = series"
            " WHERE s.name = ? AND number >= ? AND (? IS NULL OR number <= ?) ORDER BY number"
        )
        with self._reading():
            return self._db.execute(query, (name, first, upto, upto)).fetchall()

    def _decoded(self, name: str, rows: Sequence[Row]) -> list[Pair]:
        with self._decoding(name):
            return [codec.pair_from_json(*texts) for _, _, *texts in rows]

    def _made(self, name: str) -> int:
        """The id of a series, which is made where it is not there."""
        row = self._db.execute("SELECT id FROM series WHERE name = ?", (name,)).fetchone()
        if row is None:
            row = self._db.execute("INSERT INTO series (name) VALUES (?) RETURNING id", (name,)).fetchone()
        one: int = row[0]
        return one

    def _insert(self, series: int, installment: Installment, reading: Reading) -> int:
        texts = codec.pair_to_json(installment, reading)
        query = (
            "INSERT INTO installments (series, number, installment, reading, digest) VALUES (?, ?, ?, ?, ?)"
            " RETURNING id"
        )
        one: int = self._db.execute(query, (series, installment.number, *texts)).fetchone()[0]
        return one

    def _mark(self, name: str, number: int | None) -> None:
        one = "(SELECT id FROM series WHERE name = ?)"
        if number is None:
            self._db.execute(f"DELETE FROM bookmarks WHERE series = {one}", (name,))
        else:
            self._db.execute(f"INSERT OR REPLACE INTO bookmarks (series, number) VALUES ({one}, ?)", (name, number))

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            with explaining(self.where):
                yield
        except (UnicodeEncodeError, OverflowError) as error:
            raise UsageError("no series and no installment can be called that", "name it with --series") from error

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with self._reading(), schema.whole(self._db):
            yield

    @contextmanager
    def _decoding(self, name: str) -> Iterator[None]:
        """What was valid when it was written and is not any more, was damaged since."""
        try:
            yield
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise StoreError(f"an entry of {name!r} is damaged", RESTORE, self.where) from error


@contextmanager
def open(path: str | Path, *, corrections: Path | None = None) -> Iterator[Store]:
    """The store in a file, which is made where it is not there, for the eyes of its owner alone. `corrections` is the
    file of corrections, if it does not lie beside the texts of a series.

    Raises StoreError where the file is none of ours, of another version, damaged, or cannot be opened.
    """
    with files.connected(path) as connection:
        yield Store(connection, str(path), corrections)


@contextmanager
def memory(*, corrections: Path | None = None) -> Iterator[Store]:
    """A store that lives as long as it is open; `corrections` as for `open`."""
    with files.in_memory() as connection:
        yield Store(connection, ":memory:", corrections)
