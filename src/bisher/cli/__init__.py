"""The command line. `main` is the entry point of the `bisher` script and of `python -m bisher`."""

from bisher.cli.main import main

__all__ = ["main"]
