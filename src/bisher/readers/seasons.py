"""Seasons with nothing but lists below them: "Staffel 1", and each synopsis a line or a block, with a number or none.

The rule: no heading has a number but that of its season, no other heading has a text below it, and below one season at
least there are several synopses, or one with a number. What stands below a season is read as a text without headings is
(see `plain`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bisher.order import SPECIALS, Place
from bisher.readers import plain
from bisher.readers.headed import Outline, Section
from bisher.readers.paragraphs import is_title, stretches
from bisher.readers.parsed import Draft
from bisher.records import Issue

SEASON = re.compile(rf"(?:\S+\s+)?(?:staffel|season|series)\b|(?:{SPECIALS})\b", re.I)


def drafts(found: Outline, where: str) -> tuple[list[Draft], list[Issue], str] | None:
    """The installments below the seasons, in the order of these, issues, and the name of the series ("" for none).
    None where the text is no such one."""
    seasons = [section for section in found.sections if section.volume is not None]
    others = [section for section in found.sections if section.volume is None]
    if found.numbered or not seasons or any(other.has_text for other in others):
        return None
    above = [line for part in stretches(found.head) for line in part]
    if not all(SEASON.match(season.title) for season in seasons) or not all(is_title(line.text) for line in above):
        return None
    read = [plain.drafts(season.below, where, part=True) for season in seasons]
    if all(len(own) < 2 and not any(draft.place for draft in own) for own, _ in read):
        return None
    issues = [plain.stray(line, where) for line in (above if not found.name else [])]
    issues += [issue for _, more in read for issue in more]
    issues += _told(seasons, [own for own, _ in read], where)
    pairs = sorted(zip(seasons, read, strict=True), key=lambda pair: _rank(pair[0]))
    placed = [_within(draft, season.volume or 0) for season, (own, _) in pairs for draft in own]
    return placed, issues, found.name or (others[0].title if others else "")


def _rank(season: Section) -> tuple[bool, int]:
    """What seasons are sorted by: specials come last, where they can give nothing away."""
    return not season.volume, season.volume or 0


def _within(draft: Draft, season: int) -> Draft:
    if draft.place is None:
        return draft
    first = draft.place.first
    return replace(draft, place=Place(season, first, draft.place.last), label=f"S{season:02}E{first:02}")


def _told(seasons: Sequence[Section], read: Sequence[Sequence[Draft]], where: str) -> list[Issue]:
    """How seasons were read that leave a doubt: without numbers, in another order, empty."""
    issues = []
    for season, own in zip(seasons, read, strict=True):
        here = f"{where}:{season.line.number}"
        if not own:
            what, hint = f"{season.title!r} has no text", "not read: write the synopses below it"
            issues.append(Issue(here, what, hint, code="R202"))
        elif len(own) > 1 and all(draft.place is None for draft in own):
            what = f"{len(own)} synopses are read below {season.title!r}"
            issues.append(Issue(here, what, "write S01E02 before each, or ## before their titles", "notice", "R203"))
    for before, after in pairwise(seasons):
        if _rank(after) < _rank(before):
            what = f"{after.title!r} stands after {before.title!r}"
            here = f"{where}:{after.line.number}"
            issues.append(Issue(here, what, "read in the order of the numbers", "notice", "R303"))
    return issues
