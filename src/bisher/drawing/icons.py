"""Signs beside words: paths in a box of 12 by 12, drawn for this chart. A word always goes with them."""

from __future__ import annotations

from bisher.drawing.svg import element
from bisher.language.marks import Icon

_PATHS: dict[Icon, str] = {
    "heart": "M6 10.5C2.5 8 1 6 1 4.2A2.5 2.5 0 0 1 6 3.3A2.5 2.5 0 0 1 11 4.2C11 6 9.5 8 6 10.500Z",
    "broken": "M5.2 10C2.3 7.8 1 6 1 4.200A2.5 2.5 0 0 1 5 2.600L6.2 5L4.4 6.600Z"
    "M6.9 10.200C9.7 7.9 11 6 11 4.200A2.5 2.5 0 0 0 7 2.400L8 4.900L6.2 6.800Z",
    "bolt": "M7.5 0.800L2.5 6.800H5.500L4.5 11.200L9.5 5.200H6.500Z",
    "cross": "M4.5 1.500H7.500V4.500H10.500V7.500H7.500V10.500H4.500V7.500H1.500V4.500H4.500Z",
}


def icon(name: Icon, x: float, y: float) -> str:
    """A sign with its upper left corner at a point; nothing for ""."""
    if name == "rings":
        rings = (element("circle", cx=cx, cy=6.2, r=3.2, class_="rings") for cx in (4.2, 7.8))
        return element("g", *rings, class_="icon", transform=f"translate({x:.1f} {y:.1f})")
    if name in _PATHS:
        return element("path", class_="icon", d=_PATHS[name], transform=f"translate({x:.1f} {y:.1f})")
    return ""
