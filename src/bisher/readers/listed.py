"""Lists: items that begin with a number or a bullet, and may go on over several lines.

The rule: a text is a list of such items where it begins with one, where the numbers go up, or go down, throughout, and
where at least half of the items have more than their first line. (Items of one line each are lines like any others.)
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bisher.language.months import MONTHS
from bisher.readers.decoding import Line
from bisher.readers.paragraphs import RULE

NUMBERED = re.compile(r"(?:\((\d{1,4})\)|#?(\d{1,4})(?:[.):]|(?=\t)|\s[–—-](?=\s)))\s+(?=\S)")
DATE = re.compile(rf"(?:1[89]|20)\d\d\b|\d{{1,2}}\.\s+(?i:{'|'.join(MONTHS)})(?!\w)")
"""A year, or a day before its month: "1981. ", "3. Mai"."""
MOST = 0.8
"""The share of texts, or titles, that have a number where numbers count."""
BULLET = re.compile(r"[-*•–]\s+(?:\[[ xX]\]\s+)?(?=\S)")


def numbers(texts: Sequence[str]) -> list[int | None]:
    """The numbers that texts begin with, as those of a list do: "3. ", "(3) "; none where most of them are dates."""
    matches = [NUMBERED.match(text) for text in texts]
    dates = sum(match is not None and DATE.match(match.string) is not None for match in matches)
    if dates * 2 > sum(match is not None for match in matches):
        return [None] * len(texts)
    return [int(match[1] or match[2]) if match else None for match in matches]


def items(lines: Sequence[Line]) -> list[list[Line]]:
    """The items of a list, each with all its lines; none where the lines are no list of items that go on."""
    return _items(lines, numbers([line.text for line in lines])) or _items(lines, [_bulleted(line) for line in lines])


def begins_anew(given: Sequence[int]) -> bool:
    """Whether numbers go up and begin anew with 1: those of several seasons, one after the other."""
    falls = [after for before, after in pairwise(given) if after <= before]
    return bool(falls) and {given[0], *falls} == {1}


def _bulleted(line: Line) -> int | None:
    return line.number if BULLET.match(line.text) and not RULE.fullmatch(line.text) else None


def _items(lines: Sequence[Line], marks: Sequence[int | None]) -> list[list[Line]]:
    given = [mark for mark in marks if mark is not None]
    first = next((mark for line, mark in zip(lines, marks, strict=True) if line.text), None)
    steps = [after - before for before, after in pairwise(given)]
    if first is None or not steps or not (min(steps) > 0 or max(steps) < 0):
        return []
    found: list[list[Line]] = []
    for line, mark in zip(lines, marks, strict=True):
        if mark is not None:
            found.append([])
        if found:
            found[-1].append(line)
    long = sum(any(line.text and not RULE.fullmatch(line.text) for line in item[1:]) for item in found)
    return found if long * 2 >= len(found) else []
