"""The file of corrections: `SERIES.corrections`, UTF-8, a line each, beside the texts of the series.

bisher keeps its lines in the order of the installments that they are valid from, so that no line depends on a later
one. Comments, empty lines and lines that it cannot read stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path

from bisher.correcting import notation
from bisher.correcting.nouns import Correction
from bisher.errors import InputError, NotFoundError
from bisher.writing import real, sweep, write

ENDING = ".corrections"
LONGEST = 230
"""Bytes of a series' name in the name of its file: with what is put around it 248, and file systems take 255."""
LARGEST = 1 << 20
"""Bytes of a file that is read."""
WAIT = 30.0
"""Seconds to wait for another program that is writing the same file."""
_HEAD = """\
# Corrections of {series}: a line each, valid from the installment that it begins with. Lines may be written and deleted
# by hand. How: docs/corrections.md, or bisher correct --help
"""
_UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f/\\:*?"<>|%\ud800-\udfff]|^[.~ -]|[. ]$')


def path_of(series: str, sources: Sequence[str], otherwise: Path) -> Path:
    """Where the corrections of a series are kept. `sources` are those that its first installment was read from, the
    last one first: where there is no file in its folder, one that lies where the text was read from before stays in
    use, or one in the folder `otherwise`. That is also where it is made where no folder is known or there."""
    name = _short(_UNSAFE.sub(lambda m: f"%{ord(m[0]):02X}", series)) + ENDING
    places = [folder / name for folder in (*filter(None, map(_folder_of, sources)), otherwise)]
    return next(filter(_is_there, places), places[0])


def _folder_of(source: str) -> Path | None:
    """The folder of a source, None where it is not known or not there."""
    path = Path(source.rpartition(":")[0])
    try:
        return path.parent if path.is_absolute() and path.parent.is_dir() else None
    except (OSError, ValueError):
        return None


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def load(path: Path) -> tuple[Correction, ...]:
    """The corrections in a file, in its order; none where there is no file. Raises InputError for one that cannot be
    read at all."""
    return tuple(one for _, one in _numbered(path, _lines(path)))


def add(path: Path, series: str, correction: Correction) -> Correction:
    """Write a correction into a file, which is made where it is not there, after those that are valid from the same
    installment or an earlier one; the correction with its line. Raises InputError where that cannot be done."""
    with _writing(path):
        lines = _lines(path) if path.exists() else _HEAD.format(series=" ".join(series.split())).splitlines()
        there = _numbered(path, lines)
        earlier = [i for i, one in there if one.number <= correction.number]
        at = earlier[-1] + 1 if earlier else next((i for i, _ in there), len(lines))
        _write(path, [*lines[:at], notation.line_of(correction), *lines[at:]])
    return notation.parse(notation.line_of(correction), f"{shown(path)}:{at + 1}")


def remove(path: Path, correction: Correction) -> None:
    """Take a correction out of a file, by what it says; of equal lines the one that it stood in, else the last. Raises
    NotFoundError where it is not there, InputError where the file cannot be written."""
    with _writing(path):
        lines = _lines(path)
        same = [(i, one.where) for i, one in _numbered(path, lines) if one == correction]
        if not same:
            raise NotFoundError("this correction is not there any more", "bisher correct --list", str(path))
        at = next((i for i, where in same if where == correction.where), same[-1][0])
        _write(path, [*lines[:at], *lines[at + 1 :]])


def _short(name: str) -> str:
    """A name that a file can have: a longer one is cut, and told from others that begin alike by a hash."""
    data = name.encode()
    if len(data) <= LONGEST:
        return name
    end = f"-{sha256(data).hexdigest()[:16]}"
    return data[: LONGEST - len(end)].decode(errors="ignore") + end


def shown(path: Path) -> str:
    """A path as short as it can be from where we are."""
    try:
        return str(path.absolute().relative_to(Path.cwd()))
    except (OSError, ValueError):
        return str(path)


def _numbered(path: Path, lines: Sequence[str]) -> list[tuple[int, Correction]]:
    """The corrections of a file, each with its index among the lines."""
    where = shown(path)
    return [(i, notation.parse(line, f"{where}:{i + 1}")) for i, line in enumerate(lines) if _speaks(line)]


def _speaks(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _lines(path: Path) -> list[str]:
    try:
        if not path.exists():
            return []
        data = path.read_bytes()[: LARGEST + 1] if path.is_file() else None
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", where=str(path)) from error
    if data is None or len(data) > LARGEST:
        raise InputError("this is no file of corrections", f"a text file of at most {LARGEST} bytes", str(path))
    if b"\0" in data:
        raise InputError("this is no text in UTF-8", "save it as UTF-8", str(path))
    lines = data.decode("utf-8-sig", "surrogateescape").split("\n")
    return lines[:-1] if lines[-1] == "" else lines


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    """From reading the file to writing it nobody else does so, in whatever thread or process. Raises InputError where
    it cannot be written."""
    import filelock

    own = real(path)
    lock = own.with_name(f".{own.name}.lock")
    try:
        with filelock.FileLock(lock, timeout=WAIT, poll_interval=0.01):
            sweep(own)
            try:
                yield
            finally:
                # Whoever waits for it sees that it is gone, and makes another one.
                with suppress(OSError):
                    lock.unlink()
    except filelock.Timeout as error:
        raise InputError("another program is writing to it", "wait for it, then try again", str(path)) from error
    except OSError as error:
        hint = "--corrections FILE names another place"
        raise InputError(f"cannot be written: {error.strerror}", hint, str(path)) from error


def _write(path: Path, lines: Sequence[str]) -> None:
    write(path, "".join(f"{line}\n" for line in lines).encode("utf-8", "surrogateescape"))
