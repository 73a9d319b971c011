"""Writing a file: all or nothing."""

from __future__ import annotations

import os
import secrets
import shutil
from contextlib import suppress
from hashlib import sha256
from pathlib import Path


def real(path: Path) -> Path:
    """The file itself, where a path is a link to it."""
    return Path(os.path.realpath(path))


def _beginning(path: Path) -> str:
    """How the names of a file's temporary ones begin: short, however long its own is."""
    return f".bisher-{sha256(os.fsencode(path.name)).hexdigest()[:8]}-"


def sweep(path: Path) -> None:
    """Remove what writers of a file have left beside it that were killed. For whoever alone may write it now."""
    path = real(path)
    with suppress(OSError):
        for left in path.parent.glob(f"{_beginning(path)}*"):
            left.unlink()


def write(path: Path, data: bytes) -> None:
    """Write a file through a temporary one beside it, so that nobody ever sees half of it, not even after the machine
    has stopped. What is there keeps its mode, and links to it stay links; a device or a pipe is written to. Raises
    OSError."""
    path = real(path)
    if path.exists() and not path.is_file():
        path.write_bytes(data)
        return
    temporary = path.with_name(f"{_beginning(path)}{secrets.token_hex(8)}")
    try:
        with temporary.open("xb") as file:
            if path.exists():
                shutil.copymode(path, temporary)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        with suppress(OSError):
            temporary.unlink()
