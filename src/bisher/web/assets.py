"""Style, script and fonts: read from the package once, so that no path of a request ever becomes one of a file."""

from __future__ import annotations

from functools import cache
from importlib import resources

from bisher.drawing.style import sheet

KINDS = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".woff2": "font/woff2",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
}


@cache
def assets() -> dict[str, tuple[bytes, str]]:
    """Name to bytes and media type of everything in `static`, and of the style of drawings."""
    folder = resources.files("bisher.web").joinpath("static")
    found = {
        file.name: (file.read_bytes(), KINDS[f".{file.name.rpartition('.')[2]}"])
        for file in sorted(folder.iterdir(), key=lambda f: f.name)
    }
    return {**found, "drawing.css": (sheet().encode(), KINDS[".css"])}
