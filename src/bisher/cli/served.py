"""The shelf of the server, on top of the store: entries, views up to a boundary, the bookmark."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path
from threading import Lock

from bisher import api, correct, story
from bisher.cli.library import opened
from bisher.correcting import files
from bisher.correcting.notation import line_of, mark_of
from bisher.errors import NotFoundError
from bisher.order import parse_boundary
from bisher.store import Store
from bisher.view import View
from bisher.web.shelf import Entry

KEPT = 32
"""Views that are kept, so that the next page of the same boundary need not build one again."""


class Served:
    """A `Shelf` on top of a store. Nothing beyond the boundary that is asked for is folded into a story."""

    def __init__(self, db: Path, corrections: Path | None = None) -> None:
        """`corrections` is the file of corrections, None where it lies beside the texts."""
        self.db = db
        self.corrections = corrections
        self._views: OrderedDict[tuple[str, int], tuple[object, View]] = OrderedDict()
        self._lock = Lock()

    def entries(self) -> tuple[Entry, ...]:
        """See `Shelf.entries`. None where there is no store yet."""
        if not self.db.exists():
            return ()
        with opened(self.db) as store:
            return tuple(Entry(name, store.bookmark(name)) for name in store.series())

    def entry(self, series: str) -> Entry:
        """See `Shelf.entry`."""
        for entry in self.entries():
            if entry.series == series:
                return entry
        raise NotFoundError("there is no such series")

    def view(self, series: str, number: int) -> View:
        """See `Shelf.view`."""
        with opened(self.db, corrections=self.corrections) as store:
            pairs = store.pairs(series, number)
            corrections = store.corrected(story.State(series, tuple(one for one, _ in pairs))).corrections
        rests_on = (pairs, tuple(c for c in corrections if c.number <= number))
        with self._lock:
            kept = self._views.get((series, number))
            if kept and kept[0] == rests_on:
                self._views.move_to_end((series, number))
                return kept[1]
        view = story.fold(series, pairs).corrected(rests_on[1]).as_of(number)
        with self._lock:
            self._views[series, number] = (rests_on, view)
            self._views.move_to_end((series, number))
            while len(self._views) > KEPT:
                self._views.popitem(last=False)
        return view

    def set_bookmark(self, series: str, boundary: int | str) -> int:
        """See `Shelf.set_bookmark`."""
        with opened(self.db, corrections=self.corrections) as store:
            if isinstance(boundary, str):
                boundary = parse_boundary(boundary, store.installments(series))
            store.set_bookmark(series, boundary)
        return boundary

    def correct(self, series: str, number: int, words: Sequence[str]) -> None:
        """See `Shelf.correct`."""
        with opened(self.db, corrections=self.corrections) as store:
            state, path = self._prefix(store, series, number)
        asked = correct.request(state.as_of(number), words)
        api.corrected(state, asked)
        files.add(path, series, asked)

    def undo(self, series: str, number: int, line: str, nth: int = 1) -> None:
        """See `Shelf.undo`."""
        with opened(self.db, corrections=self.corrections) as store:
            state, path = self._prefix(store, series, number)
        same = [c for c in state.as_of(number).corrections if line in (line_of(c), mark_of(c))]
        if not same:
            raise NotFoundError("this correction is not there any more")
        files.remove(path, same[min(nth, len(same)) - 1])

    def _prefix(self, store: Store, series: str, number: int) -> tuple[story.State, Path]:
        """The story up to an installment with the corrections up to there, and the file that they are in."""
        state = store.corrected(story.fold(series, store.pairs(series, number)))
        own = tuple(c for c in state.corrections if c.number <= number)
        return state.corrected(own), store.corrections_path(state)
