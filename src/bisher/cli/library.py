"""The shelf that stands on the store: finds series and boundary, and hands out views."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bisher.cli.output import detail, quoted
from bisher.errors import StoreError, UsageError
from bisher.safe import short
from bisher.view import View

if TYPE_CHECKING:
    from bisher.store import Store
    from bisher.story import State

MOST = 12
"""Series that a message lists at most."""
EMPTY = UsageError("nothing has been read yet", "bisher read FILE --series NAME")


def default_db() -> Path:
    """The store that is used where none is named: a file in the user's data folder."""
    import platformdirs

    return platformdirs.user_data_path("bisher") / "bisher.db"


@contextmanager
def opened(db: Path | None, *, create: bool = False, corrections: Path | None = None) -> Iterator[Store]:
    """The store, open. Without `create` a store that is not there is an error instead of a new file. `corrections` is
    the file of corrections, None where it lies beside the texts."""
    from bisher import store

    path = db or default_db()
    if not _there(path, make_folder=create) and not create:
        raise UsageError("nothing has been read yet", "bisher read FILE --series NAME", str(path))
    with store.open(path, corrections=corrections) as one:
        detail(f"store: {path}")
        yield one


def _there(path: Path, *, make_folder: bool = False) -> bool:
    """Whether there is a file. Raises StoreError where the folder cannot be made or looked into."""
    try:
        if make_folder:
            path.parent.mkdir(parents=True, exist_ok=True)
        return path.exists()
    except OSError as error:
        where = str(path.parent)
        raise StoreError(
            f"no store can be in this folder: {error.strerror}", "name another with --db", where
        ) from error


def find_series(
    names: Sequence[str], wanted: str | None, words: Sequence[str], more: bool
) -> tuple[str, tuple[str, ...]]:
    """The series meant, and the words that are left. Raises UsageError where that is not clear."""
    if not names:
        raise EMPTY
    if wanted is not None:
        return _named(names, wanted), tuple(words)
    if words and (name := _match(names, words[0])):
        return name, tuple(words[1:])
    if words and not (more and len(names) == 1):
        _named(names, words[0])
    if len(names) > 1:
        raise UsageError("which series?", _list(names))
    return names[0], tuple(words)


def _named(names: Sequence[str], wanted: str) -> str:
    name = _match(names, wanted)
    if name is None:
        raise UsageError(f"no series {short(wanted)!r} in the store", _list(names))
    return name


def _match(names: Sequence[str], wanted: str) -> str | None:
    from bisher.store.placing import called

    return called(names, wanted)


def _list(names: Sequence[str]) -> str:
    left = f" and {len(names) - MOST} more; bisher series lists them" if len(names) > MOST else ""
    return "the store holds: " + ", ".join(map(short, names[:MOST])) + left


def boundary_of(store: Store, state: State, as_of: str | None) -> int:
    """The boundary that a user gives, else the bookmark. Raises UsageError where there is none of them."""
    from bisher.order import parse_boundary

    name = state.series
    number = parse_boundary(as_of, state.installments) if as_of else store.bookmark(name)
    if number is None:
        raise UsageError(
            f"how far are you in {short(name)!r}? Nothing is shown without a boundary",
            f"--as-of N, or once and for all: bisher bookmark {quoted(name)} N",
        )
    return number


class Library:
    """A `Shelf` on top of the store."""

    def series(self, db: Path | None) -> tuple[str, ...]:
        """The names of all series in the store; none where there is no store yet."""
        if not _there(db or default_db()):
            return ()
        with opened(db) as store:
            return store.series()

    def view(
        self,
        db: Path | None,
        series: str | None,
        words: Sequence[str],
        as_of: str | None,
        more: bool,
        corrections: Path | None = None,
    ) -> tuple[View, tuple[str, ...]]:
        """See `Shelf.view`."""
        from bisher.correcting.files import shown

        with opened(db, corrections=corrections) as store:
            name, left = find_series(store.series(), series, words, more)
            state = store.story(name)
            detail(f"corrections: {shown(store.corrections_path(state))}")
            number = boundary_of(store, state, as_of)
        return state.as_of(number), left
