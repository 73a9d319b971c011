"""Writing files: all or nothing, and never over something unasked."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from bisher.errors import BisherError, UsageError


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
            _write(path, text)
        except OSError as error:
            raise BisherError(f"cannot be written: {error.strerror}", where=str(path)) from error


def _write(path: Path, text: str) -> None:
    """Through a temporary file beside it, so that nobody ever sees half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        temporary.write_text(text, encoding="utf-8", newline="")
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
