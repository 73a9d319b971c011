"""The styles of drawings: as a sheet for a page, and inside of a file that stands alone."""

from __future__ import annotations

from importlib.resources import files

from bisher.drawing.palette import variables
from bisher.drawing.svg import element


def sheet() -> str:
    """CSS for pages that embed drawings. It takes its colours from `palette.variables()`, or from a page's own custom
    properties of the same names."""
    return files("bisher.drawing").joinpath("drawing.css").read_text(encoding="utf-8")


def embedded() -> str:
    """A `<style>` element for a file that stands alone, on its own ground."""
    return element("style", f"{variables()}svg.drawing{{background:var(--bg)}}\n{sheet()}")
