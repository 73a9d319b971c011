"""Writing what was asked for, and never over something unasked."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from bisher.errors import BisherError, UsageError
from bisher.writing import write


def write_files(texts: Mapping[Path, str], *, force: bool) -> None:
    """Write each text to its path as UTF-8, making folders as needed.

    Raises UsageError, before anything is written, where one of the paths is there and `force` is not given, and
    BisherError where the system refuses.
    """
    for path in texts:
        if path.exists() and not force:
            raise UsageError("is there already", "--force overwrites it", str(path))
    for path, text in texts.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write(path, text.encode())
        except OSError as error:
            raise BisherError(f"cannot be written: {error.strerror}", where=str(path)) from error
