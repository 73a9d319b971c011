"""Measures what hostile input costs: `python bench/hostile.py [SIZE]` floods the readers, each with SIZE characters
(1,000,000), and prints seconds of processor and peak memory; `--names N` lets the model read N names in one line."""

from __future__ import annotations

import argparse
import random
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from bisher import readers, story
from bisher.errors import BisherError
from bisher.records import Installment
from hostile import floods


def main() -> None:
    """Print a line for each measurement."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("size", nargs="?", type=int, default=1_000_000)
    parser.add_argument("--names", type=int, nargs="*")
    asked = parser.parse_args()
    if asked.names is not None:
        for count in asked.names:
            measured(f"{count} names in one line", lambda count=count: many_names(count))
        return
    with TemporaryDirectory() as folder:
        for name, text in floods(asked.size).items():
            path = Path(folder, "a.story" if text.startswith("%series") else "a.txt")
            path.write_bytes(text.encode("utf-8", "surrogatepass"))
            measured(name, lambda path=path: flooded(path))


def measured(name: str, work: Callable[[], str]) -> None:
    """Do the work and print what it took."""
    started = time.process_time()
    outcome = work()
    seconds = time.process_time() - started
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{name:28} {seconds:7.2f} s  {memory:6.0f} MiB at most so far  {outcome}", flush=True)


def flooded(path: Path) -> str:
    """Read a file, or be refused."""
    try:
        source = readers.load([path])
    except BisherError as error:
        return f"refused: {error.message}"
    return f"{len(source.installments)} installments, {len(source.issues)} issues"


def many_names(count: int) -> str:
    """Let the model read an installment of invented names."""
    from bisher.reading import load_reader

    dice = random.Random(1)
    syllables = [a + b for a in "BDFGKLMNPRST" for b in "aeiou"]
    text = " ".join("".join(dice.choices(syllables, k=3)).title() for _ in range(count)) + "."
    reading = load_reader().read(Installment(1, text, "de"), story.empty("names"))
    return f"{len(text)} characters, {len(reading.mentions)} mentions"


if __name__ == "__main__":
    main()
