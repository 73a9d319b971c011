"""What texts bring along from where they were copied: entities of HTML, links, notes, soft hyphens, quoting marks.

None of it is a word of the text, and each hides one: "Til&shy;da" is no name, and a sentence that "[1]" stands behind
has no end. Letters that are composed of several characters (names from PDFs and Macs) are one, as people type them.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from unicodedata import normalize

from bisher.readers.decoding import Line
from bisher.records import Issue

BREAKS = re.compile("[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
"""Line ends that editors do not count as such: word processors write them within a paragraph, or between pages."""
QUOTED = re.compile(r"(?:>\s*)+")
"""The mark of a quotation in Markdown, at the beginning of a line."""
ESCAPED = re.compile(r"\\(?=[-.#*_>\[\]()'\"!+])")
"""What stands before a character that is no mark of Markdown."""


def _character(entity: re.Match[str]) -> str:
    meant = html.unescape(entity[0])
    return meant if meant == entity[0] or not meant.isspace() else " "


_STEPS: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str], str], ...] = (
    (re.compile(r"<!--[^<>]*-->|<ref\b[^<>]*(?:/>|>[^<>]*</ref>)"), "", "comments and references are left out"),
    (
        re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});"),
        _character,
        "entities of HTML are read as the characters that they stand for",
    ),
    (
        re.compile("[\u00ad\u200b\u200e\u200f\u2060\ufeff]"),
        "",
        "soft hyphens and other characters that cannot be seen are left out",
    ),
    (re.compile(r"!\[\[[^\[\]]*\]\]|!\[[^\[\]]*\]\([^()\s]*\)"), "", "pictures are left out"),
    (
        re.compile(
            r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]|\[([^\[\]]+)\]\((?:https?://|www\.|[/#.])[^()\s]*(?:\s\"[^\"]*\")?\)"
        ),
        lambda link: link[1] or link[2],
        "links are read without where they lead",
    ),
    (
        re.compile(r"^\[\^[\w-]+\]:.*|(?<=[^\s\[\]])(?:\[(?:\^[\w-]+|\d{1,3})\])+"),
        "",
        "notes and their marks are left out",
    ),
)
"""What is looked for, what is read in its place, and how the notice tells of it."""


def cleaned(lines: Sequence[Line], where: str, issues: list[Issue]) -> list[Line]:
    """The lines without what is no text, and a notice for each kind of it where it first stands."""
    told: dict[str, int] = {}
    found = []
    for line in lines:
        for text in BREAKS.split(normalize("NFC", line.text)):
            for pattern, meant, what in _STEPS:
                before, text = text, pattern.sub(meant, text)
                if text != before:
                    told.setdefault(what, line.number)
            bare = text.strip()
            mark = QUOTED.match(bare)
            found.append(Line(line.number, ESCAPED.sub("", bare[mark.end() :] if mark else bare)))
    issues += [Issue(f"{where}:{number}", what, "", "notice", "R103") for what, number in told.items()]
    return found
