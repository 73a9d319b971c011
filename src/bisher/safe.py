"""Text of strangers on a terminal: synopses and names must not move its cursor, its colours or its clipboard."""

from __future__ import annotations

import re
from collections.abc import Iterable

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_SEPARATORS = re.compile("[\u2028\u2029]")
_BREAKS = re.compile("[\t\n]+")


def printable(text: str) -> str:
    """The text without control characters, direction overrides and lone surrogates; tabs and line breaks stay, but for
    U+2028 and U+2029, which are spaces then."""
    return _SEPARATORS.sub(" ", _CONTROLS.sub("", text))


def one_line(text: str) -> str:
    """The text as `printable` gives it, on one line."""
    return _BREAKS.sub(" ", printable(text)).strip()


def short(text: str, most: int = 80) -> str:
    """The text within a message, cut where it is long."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def piped(items: Iterable[str]) -> str:
    """A list as one text: items separated by `|`, with a backslash before a `|` or backslash within one."""
    return "|".join(item.replace("\\", "\\\\").replace("|", "\\|") for item in items)


def xml_text(text: str) -> str:
    """The text as `one_line` gives it, without the two noncharacters that XML 1.0 does not take either."""
    return one_line(text).replace("\ufffe", "").replace("\uffff", "")
