"""SVG as text: elements are made of names, attributes and children, and everything is escaped.

Nothing here writes `style`, `script` or event attributes, so what is made is served under a Content-Security-Policy
without 'unsafe-inline'.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from xml.sax.saxutils import escape, quoteattr

from bisher.safe import xml_text

Value = str | float | int | None
Point = tuple[float, float]


def element(tag: str, *children: str, **attributes: Value) -> str:
    """An element. `class_` is written as `class`, underscores as hyphens; attributes that are None are left out.

    `children` are markup: text goes through `text` or `title` first.
    """
    written = "".join(
        f" {name.rstrip('_').replace('_', '-')}={_quoted(value)}"
        for name, value in attributes.items()
        if value is not None
    )
    inner = "".join(children)
    return f"<{tag}{written}>{inner}</{tag}>" if inner else f"<{tag}{written}/>"


def text(content: str, x: float, y: float, class_: str, anchor: str = "start") -> str:
    """A line of text with its baseline at `y`."""
    return element("text", escaped(content), class_=class_, x=x, y=y, text_anchor=None if anchor == "start" else anchor)


def title(content: str) -> str:
    """What a pointer over the parent element shows, and what is read aloud of it."""
    return element("title", escaped(content))


def linked(href: str | None, label: str, *children: str, **attributes: Value) -> str:
    """A link, or, where there is nothing to go to, a group that takes the focus and says the same."""
    if href is None:
        return element("g", title(label), *children, tabindex=0, role="img", aria_label=label, **attributes)
    return element("a", title(label), *children, href=href, aria_label=label, **attributes)


def escaped(content: str) -> str:
    """Text as markup, without control characters."""
    return escape(xml_text(content))


def number(value: float) -> str:
    """A coordinate with at most one digit after the point."""
    return f"{round(value, 1) + 0.0:.1f}".removesuffix(".0")


def _quoted(value: str | float | int) -> str:
    return quoteattr(xml_text(value)) if isinstance(value, str) else f'"{number(value)}"'


def polyline(points: Sequence[Point]) -> str:
    """Path data: straight from point to point."""
    return " ".join(f"{'L' if i else 'M'}{number(x)} {number(y)}" for i, (x, y) in enumerate(points))


def swaying(points: Sequence[Point], first: str = "M") -> str:
    """Path data that leaves and reaches every point horizontally: level stretches are lines, others S-shaped curves."""
    out = [f"{first}{number(points[0][0])} {number(points[0][1])}"]
    for (x, y), (to, down) in pairwise(points):
        if y == down:
            out.append(f"L{number(to)} {number(down)}")
        else:
            middle = number((x + to) / 2)
            out.append(f"C{middle} {number(y)} {middle} {number(down)} {number(to)} {number(down)}")
    return " ".join(out)


def falling(points: Sequence[Point]) -> str:
    """Path data that leaves and reaches every point vertically."""
    out = [f"M{number(points[0][0])} {number(points[0][1])}"]
    for (x, y), (to, down) in pairwise(points):
        if x == to:
            out.append(f"V{number(down)}")
        else:
            middle = number((y + down) / 2)
            out.append(f"C{number(x)} {middle} {number(to)} {middle} {number(to)} {number(down)}")
    return "".join(out)


def joined(parts: Iterable[str]) -> str:
    """Markup, part by part."""
    return "".join(parts)
