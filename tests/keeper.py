"""A process that reads a file into a store and may die while it does: `keeper.py STORE FILE [--reread] [--die N]`.

It waits for a line on its standard input, then prints a dot for each statement that it gives to SQLite, and the number
of each installment when it is kept. With `--die N` it kills itself right before its Nth statement.
"""

from __future__ import annotations

import os
import signal
import sys

from bisher import api, readers, store
from hands import Hands


def main(db: str, source: str, *options: str) -> None:
    """Read the file into the store."""
    die = int(options[options.index("--die") + 1]) if "--die" in options else 0
    given = 0

    def statement(_: str) -> None:
        nonlocal given
        given += 1
        if given == die:
            os.kill(os.getpid(), signal.SIGKILL)
        os.write(1, b".")

    def progress(done: int, total: int) -> None:
        os.write(1, b"%d\n" % done)

    sys.stdin.readline()
    with store.open(db) as one:
        one._db.set_trace_callback(statement)
        loaded = readers.load([source], series="Deich")
        api.keep(one, loaded, Hands(), reread="--reread" in options, progress=progress)


if __name__ == "__main__":
    main(*sys.argv[1:])
