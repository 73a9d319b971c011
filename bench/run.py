"""Measures what the documentation claims about speed, memory and size; prints one line a figure."""

from __future__ import annotations

import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
BISHER = [sys.executable, "-m", "bisher"]
RUNS = 5


def main() -> None:
    """Run everything in a temporary folder."""
    print(f"machine: {platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    print(f"bisher --help: {median_seconds([*BISHER, '--help']):.2f} s")
    with tempfile.TemporaryDirectory() as folder:
        for example in sorted((ROOT / "examples").glob("*.??.txt")):
            measure_series(example, Path(folder) / f"{example.stem}.db")
        print(f"wheel: {wheel_size(Path(folder)) / 1e6:.1f} MB")


def measure_series(example: Path, db: Path) -> None:
    """Read one example into a new store, then recap it."""
    words = len(example.read_text(encoding="utf-8").split())
    started = time.perf_counter()
    run([*BISHER, "read", str(example), "--db", str(db), "--quiet"])
    seconds = time.perf_counter() - started
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    recap = median_seconds([*BISHER, "recap", "--as-of", "last", "--db", str(db)])
    print(f"{example.name}: read {words} words in {seconds:.1f} s ({words / seconds:.0f} words/s with start-up)")
    print(f"{example.name}: recap {recap:.2f} s; highest memory so far {memory:.0f} MiB")


def median_seconds(command: list[str]) -> float:
    """Median wall time of some runs."""
    times = []
    for _ in range(RUNS):
        started = time.perf_counter()
        run(command)
        times.append(time.perf_counter() - started)
    return statistics.median(times)


def run(command: list[str]) -> None:
    """Run a command, without its output, and insist that it works."""
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT)


def wheel_size(folder: Path) -> int:
    """Bytes of the wheel that the tree as it stands makes."""
    run([sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), str(ROOT)])
    return next(folder.glob("bisher-*.whl")).stat().st_size


if __name__ == "__main__":
    main()
