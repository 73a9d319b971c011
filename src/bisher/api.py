"""bisher for programs: read a series, ask for the story as of some installment."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, Protocol

from bisher import order, readers, store, story
from bisher.errors import ChangedError, InputError
from bisher.readers import Source
from bisher.records import Installment, Issue, Lang, Reading
from bisher.view import View

Progress = Callable[[int, int], None]
"""Called with how many of how many installments are done."""


class Reads(Protocol):
    """Whoever reads the next installment of a story: the model, a person's annotations, a program of yours."""

    def read(self, installment: Installment, state: story.State) -> Reading:
        """What the installment says, given the story before it."""


class Given:
    """The reader that has been told: readings that come with the texts."""

    def __init__(self, source: Source) -> None:
        if source.readings is None:
            hint = "--reading given takes .story files with mentions and facts in every installment"
            raise InputError("there is no reading in it", hint, source.series)
        self._by_text = {(i.source, i.text): r for i, r in zip(source.installments, source.readings, strict=True)}

    def read(self, installment: Installment, state: story.State) -> Reading:
        """The reading given for the installment."""
        return replace(self._by_text[installment.source, installment.text], number=installment.number)


@dataclass(frozen=True)
class Story:
    """A series that was read. `issues` tell what could not be taken as it was."""

    state: story.State
    issues: tuple[Issue, ...] = ()

    @property
    def series(self) -> str:
        """The name of the series."""
        return self.state.series

    def as_of(self, boundary: int | str) -> View:
        """The story up to an installment: its number, its label ("S06E07") or "last". Raises UsageError otherwise."""
        if isinstance(boundary, str):
            boundary = order.parse_boundary(boundary, self.state.installments)
        return self.state.as_of(boundary)


@dataclass(frozen=True)
class Kept:
    """What `keep` did: how many installments are new, how many were there already; `state` is the story after it."""

    state: story.State
    added: int
    unchanged: int


def read(
    source: str | Path | Sequence[str | Path],
    *,
    series: str | None = None,
    lang: Lang | None = None,
    reading: Literal["model", "given"] = "model",
    db: str | Path | None = None,
    reader: Reads | None = None,
) -> Story:
    """Read a series from files, folders or patterns, and keep it in `db`, if one is named.

    `reading="given"` takes mentions and facts from annotated `.story` files; `reader` may be any reader of yours.
    Raises InputError where nothing can be read, ChangedError where `db` holds other texts of the same installments.
    """
    sources = [source] if isinstance(source, str | Path) else list(source)
    loaded = readers.load(sources, series=series, lang=lang)
    with ExitStack() as stack:
        kept_in = stack.enter_context(store.open(db) if db is not None else store.memory())
        kept = keep(kept_in, loaded, reader or reader_for(loaded, reading))
    return Story(kept.state, loaded.issues)


def reader_for(source: Source, reading: str) -> Reads:
    """The reader for a source: the model, or the readings that come with it. Raises InputError where none do."""
    if reading == "given":
        return Given(source)
    from bisher.reading import load_reader

    return load_reader()


def keep(
    where: store.Store, source: Source, reader: Reads, *, reread: bool = False, progress: Progress | None = None
) -> Kept:
    """Read what is new in a source and keep it, each installment before the next: a crash loses nothing that was read.

    Installments that are there already are left alone. One with another text raises ChangedError, unless `reread`: then
    everything from the first changed one on is read anew (all, where nothing changed).
    """
    stored = where.installments(source.series)
    placed = _placed(stored, source)
    changed = next((i for i in placed if i.number <= len(stored) and not _same(i, stored[i.number - 1])), None)
    if changed is not None and not reread:
        raise ChangedError(
            f"{_called(changed)} has another text now",
            "--reread reads anew from there on; --series NAME keeps it apart as another series",
            changed.source or source.series,
        )
    state = where.story(source.series)
    if reread and placed:
        first = changed.number if changed else placed[0].number
        where.withdraw(source.series, first)
        state = where.story(source.series)
    new = [i for i in placed if i.number > state.number]
    for done, installment in enumerate(new):
        if progress:
            progress(done, len(new))
        reading = reader.read(installment, state)
        after = story.step(state, installment, reading)
        where.append(source.series, installment, reading)
        state = after
    if progress:
        progress(len(new), len(new))
    return Kept(state, len(new), len(placed) - len(new))


def _placed(stored: Sequence[Installment], source: Source) -> list[Installment]:
    """The installments of a source with the numbers that they have in the series as stored.

    Labels decide where there are any: known ones keep their place, others follow. Without labels the source is taken as
    the series from its beginning.
    """
    places = {i.label: i.number for i in stored if i.label}
    fresh = [i for i in source.installments if not (i.label and i.label in places)]
    if not places or all(not i.label for i in source.installments):
        return list(source.installments)
    if any(not i.label for i in source.installments):
        raise ChangedError(
            "some installments have no label, the series in the store has them",
            "give each its number, as in S01E02, or read it under another name with --series",
            source.series,
        )
    known = [replace(i, number=places[i.label]) for i in source.installments if i.label in places]
    _check_order(stored, fresh)
    return [*known, *(replace(i, number=len(stored) + n) for n, i in enumerate(fresh, 1))]


def _check_order(stored: Sequence[Installment], fresh: Sequence[Installment]) -> None:
    last = order.place(stored[-1].label)
    for one in fresh:
        here = order.place(one.label)
        if (
            last is not None
            and here is not None
            and (last.season is None) == (here.season is None)
            and here.key < last.key
        ):
            raise ChangedError(
                f"{one.label} comes before what was read already",
                "read all files of the series in one call with --reread",
                one.source,
            )


def _same(one: Installment, other: Installment) -> bool:
    return (one.text, one.title, one.label) == (other.text, other.title, other.label)


def _called(installment: Installment) -> str:
    return installment.label or f"installment {installment.number}"
