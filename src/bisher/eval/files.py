"""From story files to comparisons: what a careful person read in them against what a reader finds."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from bisher import story
from bisher.api import Reads
from bisher.errors import InputError
from bisher.eval.score import Comparison
from bisher.readers import Source


def story_files(paths: Iterable[Path]) -> list[Path]:
    """The files named, and all `.story` files in the folders named. Raises InputError where there is none."""
    found: list[Path] = []
    for path in paths:
        if not path.exists():
            raise InputError("no such file or folder", "eval takes .story files, or folders of them", str(path))
        found += sorted(path.rglob("*.story")) if path.is_dir() else [path]
    if not found:
        raise InputError("no story files", "eval takes .story files, or folders of them")
    return found


def compare(source: Source, reader: Reads) -> Comparison:
    """Read the whole series from the left to the right and set it against the reading that its file gives."""
    if source.readings is None:
        raise InputError("there is no reading in it to compare with", "eval takes .story files", source.series)
    state = story.empty(source.series)
    for installment in source.installments:
        state = story.step(state, installment, reader.read(installment, state))
    view = state.as_of(state.number)
    words = sum(len(installment.text.split()) for installment in source.installments)
    return Comparison(source.readings, view.resolved, words)


def digest(files: Iterable[Path]) -> str:
    """One hash over the contents of the files, in order: figures with the same digest can be compared."""
    return hashlib.sha256(b"".join(_hashes(files))).hexdigest()


def _hashes(files: Iterable[Path]) -> Iterator[bytes]:
    for file in files:
        yield hashlib.sha256(file.read_bytes()).digest()
