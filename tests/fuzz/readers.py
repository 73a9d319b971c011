"""Fuzzes the readers with atheris, by hand: `pip install atheris`, then

    python tests/fuzz/readers.py -max_total_time=600 tests/fuzz/found

Each input is read as a plain text and as a story file, and held to `hostile.loaded`. What breaks it is written to
`crash-…`: cut it down with `-minimize_crash=1`, mend the reader, and keep the file in `found/`, where
`test_hostile.py` reads it ever after.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import atheris

sys.path.insert(0, str(Path(__file__).parents[1]))
with atheris.instrument_imports(include=["bisher"]):
    from hostile import NAMES, loaded, pieces_of_a_text

FOLDER = TemporaryDirectory()


def one_input(data: bytes) -> None:
    """Read the bytes as a file of each format."""
    for name in ("a.txt", "a.story"):
        path = Path(FOLDER.name, name)
        path.write_bytes(data)
        loaded(path)


def dictionary() -> Path:
    """What readers look for, as libFuzzer wants it: a quoted piece a line, bytes in hexadecimal."""
    pieces = [piece.encode("utf-8", "surrogatepass") for piece in {*pieces_of_a_text(), *NAMES.values()}]
    lines = ('"' + "".join(f"\\x{byte:02x}" for byte in piece) + '"' for piece in sorted(pieces) if len(piece) <= 64)
    path = Path(FOLDER.name, "words.dict")
    path.write_text("\n".join(lines), encoding="ascii")
    return path


if __name__ == "__main__":
    atheris.Setup([sys.argv[0], f"-dict={dictionary()}", "-max_len=4096", *sys.argv[1:]], one_input)
    atheris.Fuzz()
