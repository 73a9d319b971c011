"""bisher for programs: read a series, ask for the story as of some installment."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal, Protocol

from bisher import correct, order, readers, store, story
from bisher.correcting import Correction, files
from bisher.errors import InputError, NotFoundError, UsageError
from bisher.readers import Source
from bisher.records import Installment, Issue, Lang, Reading
from bisher.store import placing
from bisher.view import View

Progress = Callable[[int, int], None]
"""Called with how many of how many installments are done."""


class Reads(Protocol):
    """Whoever reads the next installment of a story: the model, a person's annotations, a program of yours."""

    def read(self, installment: Installment, state: story.State) -> Reading:
        """What the installment says, given the story before it."""


class Given:
    """The reader that has been told: readings that come with the texts. InputError where there are none."""

    def __init__(self, source: Source) -> None:
        if source.readings is None:
            hint = "--reading given takes .story files with mentions and facts in every installment"
            raise InputError("there is no reading in it", hint, source.series)
        self._texts = tuple(installment.text for installment in source.installments)
        self._readings = source.readings

    def check(self, state: story.State) -> None:
        """Raises InputError where the story so far was read otherwise: then the same ids would mean other people."""
        if self.agrees(state) < min(state.number, len(self._readings)):
            raise InputError("what was read before was not read by the person who annotated this", ANEW, state.series)

    def agrees(self, state: story.State) -> int:
        """How many of the first installments were read as they are here."""
        pairs = enumerate(zip(state.readings, self._readings, strict=False))
        return next((n for n, (one, other) in pairs if one != other), min(state.number, len(self._readings)))

    def read(self, installment: Installment, state: story.State) -> Reading:
        """The reading given for the installment. Raises InputError where none is."""
        number = installment.number
        if self._texts[number - 1 : number] != (installment.text,):
            raise InputError(f"there is no reading of installment {number} in it", ANEW, installment.source)
        return self._readings[number - 1]


ANEW = "name the annotated files of all installments in one call, with --reread"


@dataclass(frozen=True)
class Story:
    """A series that was read. `issues` tell what could not be taken as it was."""

    state: story.State
    issues: tuple[Issue, ...] = field(default=(), repr=False)
    corrections_path: Path | None = field(default=None, repr=False)
    """The file of corrections, whether it is there or not."""

    @property
    def series(self) -> str:
        """The name of the series."""
        return self.state.series

    def as_of(self, boundary: int | str) -> View:
        """The story up to an installment: its number, its label ("S06E07") or "last". Raises UsageError otherwise."""
        if isinstance(boundary, str):
            boundary = order.parse_boundary(boundary, self.state.installments)
        return self.state.as_of(boundary)

    def correct(self, *words: str, as_of: int | str, keep: bool = False) -> Story:
        """The story with one more correction, valid from `as_of` on, said as on the command line:
        `story.correct("merge", "Jerry", "Smith", as_of=13)`; see docs/corrections.md. With `keep` it is written to
        `corrections_path`, too.

        Raises InputError where it says nothing, UsageError where it is not clear, NotFoundError where nobody and
        nothing like that is known as of the boundary.
        """
        view = self.as_of(as_of)
        correction = correct.request(view, words)
        state = corrected(self.state, correction)
        if keep and self.corrections_path:
            files.add(self.corrections_path, self.series, correction)
        return replace(self, state=state)

    def undo(self, correction: Correction | None = None, *, keep: bool = False) -> Story:
        """The story without a correction, by default the last of `state.corrections`; with `keep` its line goes, too.
        Raises NotFoundError where it is not there."""
        own = self.state.corrections
        gone = correction or (own[-1] if own else None)
        if gone is None or gone not in own:
            raise NotFoundError("there is no such correction", "story.state.corrections lists them")
        if keep and self.corrections_path:
            files.remove(self.corrections_path, gone)
        at = len(own) - 1 - own[::-1].index(gone)
        return replace(self, state=self.state.corrected((*own[:at], *own[at + 1 :])))


@dataclass(frozen=True)
class Kept:
    """What `keep` did to a series: `added` installments are new, `again` were read anew, `unchanged` of the source were
    there already, and `dropped` no longer count. `state` is the story after it; from `renumbered` on, installments had
    other numbers before."""

    state: story.State
    added: int
    unchanged: int
    again: int = 0
    dropped: int = 0
    renumbered: int | None = None


def corrected(state: story.State, correction: Correction) -> story.State:
    """The story with one more correction. Raises UsageError where it cannot be made."""
    new = replace(correction, where="the new correction")
    for issue in state.corrected((*state.corrections, new)).as_of(new.number).uncorrected:
        if issue.where == new.where and issue.severity == "error":
            raise UsageError(issue.message, issue.hint)
    return state.corrected((*state.corrections, correction))


def read(
    source: str | Path | Sequence[str | Path],
    *,
    series: str | None = None,
    lang: Lang | None = None,
    reading: Literal["model", "given"] = "model",
    db: str | Path | None = None,
    reader: Reads | None = None,
    corrections: str | Path | None = None,
) -> Story:
    """Read a series from files, folders or patterns, and keep it in `db`, if one is named.

    Your corrections are those in the file `corrections` or, without it, in `SERIES.corrections` beside the texts.

    `reading="given"` takes mentions and facts from annotated `.story` files; `reader` may be any reader of yours.
    Raises InputError where nothing can be read, ChangedError where `db` holds other texts of the same installments.
    """
    sources = [source] if isinstance(source, str | Path) else list(source)
    loaded = readers.load(sources, series=series, lang=lang)
    who = reader or reader_for(loaded, reading)
    own = Path(corrections) if corrections is not None else None
    with store.open(db, corrections=own) if db is not None else store.memory(corrections=own) as where:
        state = where.corrected(keep(where, loaded, who).state)
        return Story(state, loaded.issues, where.corrections_path(state))


def reader_for(source: Source, reading: str) -> Reads:
    """The reader for a source: the model, or the readings that come with it. Raises InputError where none do,
    UsageError for any other word."""
    if reading == "given":
        return Given(source)
    if reading != "model":
        raise UsageError(f"{reading!r} is nobody who reads", "model or given")
    from bisher.reading import load_reader

    return load_reader()


def keep(
    where: store.Store, source: Source, reader: Reads, *, reread: bool = False, progress: Progress | None = None
) -> Kept:
    """Read what is new in a source and keep it, each installment before the next: a crash loses nothing that was read.

    Installments that are there already are left alone. Raises ChangedError where one has another text, title or label
    now, or does not come after what was read, unless `reread`: then everything from the first changed one on is read
    anew (all, where nothing changed) and takes the place of what was there when all of it has been read, not before.
    Raises StoreError where another process replaces meanwhile what is read on.
    """
    source = replace(source, series=where.known(source.series))
    state, last = where.latest(source.series)
    if reread and state.number:
        return _again(where, source, reader, state, progress)
    new = placing.fresh(state.installments, source.installments)
    _check(reader, state)
    if there := _moved(state.installments, source.installments):
        where.replace(source.series, 0, list(zip(there, state.readings, strict=True)), seen=state.installments)
        state, last = where.latest(source.series)
    added = 0
    for installment in _shown(new, progress):
        if installment.number <= state.number:
            placing.check(installment, state.installments[installment.number - 1])
            continue
        reading = reader.read(installment, state)
        after = story.step(state, installment, reading)
        if entry := where.append(source.series, installment, reading, after=last):
            state, last, added = after, entry, added + 1
        else:
            # Another process was quicker: what that one has read is the story now.
            state, last = where.latest(source.series)
            _check(reader, state)
    return Kept(state, added, len(source.installments) - added)


def _again(where: store.Store, source: Source, reader: Reads, before: story.State, progress: Progress | None) -> Kept:
    """Read anew from the first difference on."""
    unchanged, after = placing.rebuilt(before.installments, source.installments)
    if isinstance(reader, Given):
        unchanged = min(unchanged, reader.agrees(before))
    state = story.fold(source.series, zip(before.installments[:unchanged], before.readings, strict=False))
    pairs = []
    for installment in _shown(after[unchanged:], progress):
        reading = reader.read(installment, state)
        state = story.step(state, installment, reading)
        pairs.append((installment, reading))
    where.replace(source.series, unchanged, pairs, seen=before.installments)
    added = max(0, len(after) - before.number)
    moved = placing.renumbered(before.installments, after)
    return Kept(state, added, unchanged, len(pairs) - added, max(0, before.number - len(after)), moved)


def _moved(stored: Sequence[Installment], source: Sequence[Installment]) -> tuple[Installment, ...]:
    """What was read, with the places where it lies now, if the file that it began with is gone and lies elsewhere by
    now: that is where its corrections are. Nothing where it has not moved."""
    there = placing.with_sources(stored, source)
    was, now = (one[0].source.rpartition(":")[0] if one else "" for one in (stored, there))
    moved = os.path.isabs(was) and os.path.isabs(now) and os.path.exists(now) and not os.path.exists(was)
    return there if moved else ()


def _check(reader: Reads, state: story.State) -> None:
    if isinstance(reader, Given):
        reader.check(state)


def _shown(items: Sequence[Installment], progress: Progress | None) -> Iterator[Installment]:
    """The installments, one by one, while `progress` is told how many are done."""
    for done, item in enumerate(items):
        if progress:
            progress(done, len(items))
        yield item
    if progress:
        progress(len(items), len(items))
