"""Which files are meant: files, folders, patterns and standard input, in their order."""

from __future__ import annotations

import glob
import os
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from bisher.errors import InputError
from bisher.readers import story, text
from bisher.readers.parsed import MAX_BYTES
from bisher.records import Issue

STDIN = "-"
PIECE = 1 << 16
"""Bytes that are read at a time."""
SUFFIXES = (*text.SUFFIXES, *story.FORMAT.suffixes)


@dataclass(frozen=True, slots=True)
class File:
    """A file to read. `path` is None for standard input."""

    name: str
    path: Path | None


def natural(path: Path) -> tuple[tuple[tuple[int, int, str], ...], str]:
    """What paths are sorted by: numbers in them as numbers, so that `ep2` stands before `ep10`."""
    parts = re.split(r"(\d+)", path.as_posix().casefold())
    return tuple((1, int(p), "") if p.isdecimal() else (0, 0, p) for p in parts), path.as_posix()


def expand(sources: Iterable[str | Path]) -> list[File]:
    """The files meant, in the order given; those of a folder (with its folders) or a pattern in natural order.

    Of a folder, the files with the endings of `SUFFIXES` are meant, hidden ones left out. Raises InputError where a
    source does not exist or holds nothing.
    """
    found: list[File] = []
    for source in sources:
        found += _expand(source)
    unique: dict[str, File] = {}
    for file in found:
        unique.setdefault(str(file.path.resolve()) if file.path else STDIN, file)
    return list(unique.values())


def anywhere(where: str) -> str:
    """A place in a file, "FILE:LINE", so that it can be found from every folder; that in standard input as it is."""
    return where if where.partition(":")[0] == STDIN else os.path.abspath(where)


def _expand(source: str | Path) -> Sequence[File]:
    if str(source) == STDIN:
        return [File(STDIN, None)]
    path = Path(source)
    if not str(source):
        raise InputError("a source without a name", "a file, a folder, a pattern, or - for standard input")
    if path.is_dir():
        inside = [p for p in path.rglob("*") if p.suffix.lower() in SUFFIXES and p.is_file() and not _hidden(p, path)]
        if not inside:
            raise InputError("no text in this folder", f"files that end in {', '.join(SUFFIXES)} are read", str(source))
        return [File(str(p), p) for p in sorted(inside, key=natural)]
    if path.exists():
        return [File(str(source), path)]
    if glob.has_magic(str(source)):
        inside = [p for p in map(Path, glob.glob(str(source), recursive=True)) if p.is_file()]
        if inside:
            return [File(str(p), p) for p in sorted(inside, key=natural)]
    raise InputError("no such file", "a file, a folder, a pattern, or - for standard input", str(source))


def _hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)


def content(file: File) -> tuple[bytes, Issue | None]:
    """The bytes of a file; nothing, and an issue, where it cannot be read or is larger than `MAX_BYTES`."""
    try:
        if file.path is None:
            data = _read(sys.stdin.buffer)
        else:
            with file.path.open("rb") as stream:
                data = _read(stream)
    except OSError as error:
        reason = error.strerror or str(error)
        return b"", Issue(file.name, f"cannot be read: {reason}", "check the file and its permissions", code="R106")
    if len(data) > MAX_BYTES:
        hint = "give one series at a time, as text"
        return b"", Issue(file.name, f"larger than {MAX_BYTES:,} bytes", hint, code="R104")
    return data, None


def _read(stream: BinaryIO) -> bytes:
    """At most `MAX_BYTES` and one more, in pieces: to ask for all at once takes the memory of all at once."""
    data = bytearray()
    while len(data) <= MAX_BYTES and (piece := stream.read(min(PIECE, MAX_BYTES + 1 - len(data)))):
        data += piece
    return bytes(data)


def _is_pattern(path: Path) -> bool:
    """Whether a path means others: what is there with brackets in its name ("Deich [2021]") means itself."""
    return glob.has_magic(str(path)) and not path.exists()


def series_name(sources: Sequence[str | Path]) -> str:
    """The name of a series that is named nowhere: its file, or the folder of its files. "" for standard input."""
    paths = [Path(s) for s in sources if str(s) != STDIN]
    if not paths or len(paths) < len(sources):
        return ""
    if len(paths) == 1 and not _is_pattern(paths[0]):
        path = paths[0].resolve()
        return path.name if path.is_dir() else re.sub(r"\.(?:de|en)$", "", path.stem)
    folders = {p.resolve() if p.is_dir() else p.resolve().parent for p in paths}
    first = min(folders)
    while _is_pattern(first):
        first = first.parent
    return first.name
