"""Text without headings: one synopsis a line, or blocks with blank lines between them.

The rule, decided once for the whole file:

0. A list of items that go on over several lines (see `listed`): each item is a synopsis.
1. No blank line between the lines: each line is a synopsis; wrapped lines (see `paragraphs`) are one synopsis.
2. Blank lines, and wrapped lines: each block is a synopsis.
3. Blank lines, and blocks of complete lines: each block is a synopsis of several paragraphs, unless there are three or
   more lines a block on average: then the blank lines only group, and each line is a synopsis. Where blocks have
   different numbers of lines, a notice tells how they were read.

A first line of a block that is a title (open, at most 60 % as long as the next line) becomes its title, and so does a
short open line of its own before each block, and what most synopses begin with in bold or before a tab. Numbers that
most synopses, or their titles, begin with ("1.", "2)") are their numbers; where they begin anew with 1, they are left
out. Short open lines that fit nowhere are issues.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from bisher import order
from bisher.readers.decoding import Line
from bisher.readers.listed import BULLET, MOST, NUMBERED, begins_anew, items, numbers
from bisher.readers.paragraphs import (
    LETTER,
    body,
    closed,
    goes_on,
    heads,
    is_title,
    joined,
    sentence_like,
    stretches,
    wrapped,
)
from bisher.readers.parsed import Draft
from bisher.records import Issue

GROUPING = 3
TITLED = re.compile(
    rf"(?P<number>{NUMBERED.pattern})?(?:(?P<mark>\*\*|__)(?P<bold>.+?)(?P=mark)[:.]?\s*(?:[-–—]\s+)?|(?P<cell>[^\t]+)\t)"
    r"(?P<text>.+)",
    re.S,
)
"""A title in bold, or in a column of its own, before its text."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A synopsis on its way: its first line's number, title and text."""

    number: int
    text: str
    title: str = ""


def drafts(lines: Sequence[Line], where: str, *, part: bool = False) -> tuple[list[Draft], list[Issue]]:
    """The synopses of a text without headings, in order. Of a `part` of a list, one item alone may have any number; a
    whole list begins with 1."""
    parts = stretches(lines)
    issues: list[Issue] = []
    if not parts:
        return [], issues
    if listed := items(lines):
        units = _of_items(listed)
    else:
        parts, titles = _own_titles(parts, where, issues)
        units = _units(parts, titles, where, issues)
    return _labelled(_titled(_bare(units)), where, issues, part), issues


def _own_titles(parts: list[list[Line]], where: str, issues: list[Issue]) -> tuple[list[list[Line]], dict[int, str]]:
    """Blocks without those that are titles of the next one, and the titles by the line they stand above.

    Titles are taken as such where they stand before each block; elsewhere a short open line fits nowhere.
    """
    short = [len(part) == 1 and is_title(part[0].text) for part in parts]
    if not any(short) or all(short):
        return parts, {}
    regular = all(here != after for here, after in pairwise(short)) and short[0] and not short[-1]
    titles = {}
    if regular and len(parts) >= 4:
        titles = {after[0].number: title[0].text for title, after in zip(parts[::2], parts[1::2], strict=True)}
    else:
        for part, is_short in zip(parts, short, strict=True):
            if is_short:
                issues.append(stray(part[0], where))
    return [part for part, is_short in zip(parts, short, strict=True) if not is_short], titles


def _is_stray(line: Line, after: Line | None) -> bool:
    """Whether a line among synopses is none: a heading by its looks, or no words at all."""
    if after is not None and not closed(line.text) and goes_on(after.text):
        return False
    return not LETTER.search(line.text) or (is_title(line.text) and order.label(line.text) is None)


def stray(line: Line, where: str) -> Issue:
    """The issue of a line that is no synopsis."""
    hint = "write S01E02 or ## before headings; end sentences with a full stop"
    return Issue(f"{where}:{line.number}", f"{line.text!r} is no synopsis: not read", hint, code="R201")


def _units(parts: list[list[Line]], titles: dict[int, str], where: str, issues: list[Issue]) -> list[Unit]:
    title_lines = [len(part) > 1 and heads(part[0], part[1]) for part in parts]
    rest = [part[1:] if titled else part for part, titled in zip(parts, title_lines, strict=True)]
    margin = wrapped(rest)
    count = sum(map(len, rest))
    if len(parts) == 1 and not margin and not any(title_lines):
        return _one_a_line(parts[0], where, issues)
    if len(parts) == 1 and not margin and count > 1:
        what = f"{parts[0][0].text!r} is read as the title of the first synopsis, and each line as one"
        hint = "write ## before titles, # before the name of the series"
        issues.append(Issue(f"{where}:{parts[0][0].number}", what, hint, "notice", "R203"))
        first, *more = _one_a_line(rest[0], where, issues)
        return [replace(first, title=parts[0][0].text), *more]
    if not margin and not any(title_lines) and not titles and count >= GROUPING * len(parts):
        _tell_shape(parts, "each line is read as a synopsis", where, issues)
        return [unit for part in parts for unit in _one_a_line(part, where, issues)]
    if not margin:
        _tell_shape(rest, "each block is read as a synopsis", where, issues)
    units = []
    for part, text, titled in zip(parts, rest, title_lines, strict=True):
        title = part[0].text if titled else titles.get(part[0].number, "")
        units.append(Unit(part[0].number, joined(text, margin), title))
    return units


def _tell_shape(parts: list[list[Line]], how: str, where: str, issues: list[Issue]) -> None:
    sizes = [len(part) for part in parts]
    usual = max(set(sizes), key=lambda size: (sizes.count(size), -size))
    odd = next((part for part in parts if len(part) != usual), None)
    if odd is not None:
        hint = "put a blank line between all synopses, or between none"
        what = f"blank lines divide this file unevenly: {how}"
        issues.append(Issue(f"{where}:{odd[0].number}", what, hint, "notice", "R203"))


def _one_a_line(part: list[Line], where: str, issues: list[Issue]) -> list[Unit]:
    units: list[Unit] = []
    before: Line | None = None
    for line, after in zip(part, [*part[1:], None], strict=True):
        if before is not None and units and not closed(before.text) and goes_on(line.text):
            units[-1] = Unit(units[-1].number, f"{units[-1].text} {line.text}")
            what = "goes on with the sentence of the line before: read as one synopsis"
            issues.append(Issue(f"{where}:{line.number}", what, "one synopsis a line", "notice", "R203"))
        elif len(part) > 1 and _is_stray(line, after):
            issues.append(stray(line, where))
        else:
            units.append(Unit(line.number, line.text))
        before = line
    return units


def _of_items(listed: list[list[Line]]) -> list[Unit]:
    """Items of several lines. A first line that looks like a title is one where there is more of the item below."""
    kept = [[line for part in stretches(item) for line in part] for item in listed]
    titled = [len(lines) > 1 and heads(lines[0], lines[1]) for lines in kept]
    rest = [item[1:] if has_title else item for item, has_title in zip(listed, titled, strict=True)]
    margin = wrapped(part for item in rest for part in stretches(item))
    return [
        Unit(item[0].number, body(text, margin), item[0].text if has_title else "")
        for item, text, has_title in zip(listed, rest, titled, strict=True)
    ]


def _bare(units: list[Unit]) -> list[Unit]:
    """The units without bullets, where most have one."""
    if len(units) < 2 or sum(BULLET.match(_head(u)) is not None for u in units) < MOST * len(units):
        return units
    return [_with_head(u, BULLET.sub("", _head(u), count=1)) for u in units]


def _titled(units: list[Unit]) -> list[Unit]:
    """The units with what they begin with in bold, or before a tab, as titles, where most have one."""
    found = [_before_its_text(unit) for unit in units]
    if len(units) < 2 or sum(unit is not None for unit in found) < MOST * len(units):
        return units
    return [new or old for new, old in zip(found, units, strict=True)]


def _before_its_text(unit: Unit) -> Unit | None:
    """The unit with its title, where what follows is a sentence that begins anew, and no more of one."""
    match = None if unit.title else TITLED.fullmatch(unit.text)
    if match is None or goes_on(match["text"]) or not sentence_like(match["text"]):
        return None
    title = (match["bold"] or match["cell"]).rstrip(":. ")
    return replace(unit, title=(match["number"] or "") + title, text=match["text"].strip()) if is_title(title) else None


def _head(unit: Unit) -> str:
    """What a unit begins with: its title, or its text."""
    return unit.title or unit.text


def _with_head(unit: Unit, head: str) -> Unit:
    return replace(unit, title=head) if unit.title else replace(unit, text=head)


def _labelled(units: list[Unit], where: str, issues: list[Issue], part: bool) -> list[Draft]:
    """Drafts, with the numbers or labels that most units begin with."""
    marks = numbers([_head(u) for u in units])
    given = [n for n in marks if n is not None]
    counted = len(given) >= MOST * len(units) and (len(units) > 1 or part or given == [1])
    anew = counted and begins_anew(given)
    if anew:
        what = "the numbers begin anew: read in the order of the file"
        issues.append(Issue(f"{where}:{units[0].number}", what, "write S01E02 for the numbers", "notice", "R203"))
    labels = [_label(u) for u in units]
    labelled = sum(label is not None for label in labels) * 2 > len(units)
    found = []
    for unit, label, n in zip(units, labels, marks, strict=True):
        here = f"{where}:{unit.number}"
        if counted and n is not None:
            bare = _with_head(unit, NUMBERED.sub("", _head(unit), count=1))
            place = None if anew else order.Place(None, n, n)
            found.append(Draft(bare.text, here, place, str(n) if place else "", bare.title))
        elif labelled and label is not None:
            bare = _with_head(unit, label.rest)
            found.append(Draft(bare.text, here, label.place, label.written, bare.title))
        else:
            found.append(Draft(unit.text, here, title=unit.title))
    return found


def _label(unit: Unit) -> order.Label | None:
    label = order.label(_head(unit))
    return label if label is not None and (label.strong or label.apart) and (label.rest or unit.title) else None
