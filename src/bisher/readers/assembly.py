"""From drafts to numbered installments: explicit numbers decide; what contradicts them is an issue.

- No draft has a number: they stand in the order in which they were read.
- Numbers sort, wherever they stand. A number that comes twice is read once. A number that is left out is a notice.
- A heading without a number ("Prologue") stands after the one before it, where its file is in order; so do specials
  (season 0), unless nothing stands before them: then they come last, where they can give nothing away.
- Anything else without a number among numbered ones is not read.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from bisher.language import guess, sentences
from bisher.language.detection import NEITHER
from bisher.order import Place
from bisher.readers.parsed import MAX_CHARACTERS, Draft
from bisher.records import Installment, Issue, Lang

BROKEN = re.compile("[\x00\ud800-\udfff]")
NUMBER_IT = "give each installment its number, as in S01E02, or none of them"


def sound(drafts: Sequence[Draft]) -> tuple[list[Draft], list[Issue]]:
    """The drafts that can be read, and an issue for each that is too long or holds what is no character."""
    kept, issues = [], []
    for draft in drafts:
        issue = _flaw(draft)
        if issue is None:
            kept.append(draft)
        else:
            issues.append(issue)
    return kept, issues


def _flaw(draft: Draft) -> Issue | None:
    if len(draft.text) > MAX_CHARACTERS:
        what = f"an installment of {len(draft.text):,} characters; the limit is {MAX_CHARACTERS:,}"
        return Issue(draft.where, what, "not read: split it into chapters or scenes", code="R104")
    broken = BROKEN.search(draft.text + draft.title)
    if broken:
        name = "a NUL" if broken[0] == "\0" else f"a lone surrogate (U+{ord(broken[0]):04X})"
        return Issue(
            draft.where, f"{name} at character {broken.start() + 1}", "not read: write the character anew", code="R105"
        )
    return None


def ordered(files: Sequence[Sequence[Draft]]) -> tuple[list[Draft], list[Issue]]:
    """All drafts of a series in their order. `files` are the drafts of each file, in the order of reading."""
    drafts = [draft for file in files for draft in file]
    if all(draft.place is None for draft in drafts):
        return drafts, []
    issues: list[Issue] = []
    numbered = _numbered(drafts, issues)
    spine = sorted(numbered, key=_key)
    _tell_order(numbered, issues)
    _tell_holes(spine, issues)
    return _with_others(files, spine, issues), issues


def _key(draft: Draft) -> tuple[int, int, int]:
    return draft.place.key if draft.place else (0, 0, 0)


def _special(draft: Draft) -> bool:
    return draft.place is not None and draft.place.season == 0


def _numbered(drafts: Sequence[Draft], issues: list[Issue]) -> list[Draft]:
    """Those with a regular number, each number once, in the order of reading."""
    regular = [d for d in drafts if d.place is not None and not _special(d)]
    seasons = any(d.place and d.place.season is not None for d in regular)
    taken: dict[tuple[int | None, int], Draft] = {}
    kept = []
    for draft in regular:
        place = draft.place or Place(None, 0, 0)
        if seasons and place.season is None:
            what = f"{draft.label or place.first} has no season, others have one: not read"
            issues.append(Issue(draft.where, what, NUMBER_IT, code="R305"))
            continue
        covered = [(place.season, n) for n in range(place.first, min(place.last, place.first + 99) + 1)]
        before = next((taken[c] for c in covered if c in taken), None)
        if before is None:
            taken.update(dict.fromkeys(covered, draft))
            kept.append(draft)
        else:
            issues.append(_twice(draft, before))
    return kept


def _twice(draft: Draft, before: Draft) -> Issue:
    name = draft.label or (str(draft.place.first) if draft.place else "")
    if draft.text == before.text:
        return Issue(
            draft.where, f"{name} again, word for word: read once", f"first at {before.where}", "notice", "R301"
        )
    hint = f"not read; the first is at {before.where}: correct one of the numbers, or name the season of each"
    return Issue(draft.where, f"{name} comes a second time, with another text", hint, code="R301")


def _tell_order(numbered: Sequence[Draft], issues: list[Issue]) -> None:
    for before, after in pairwise(numbered):
        if _key(after) < _key(before):
            what = f"{after.label or _key(after)[1]} stands after {before.label or _key(before)[1]}"
            issues.append(Issue(after.where, what, "read in the order of the numbers", "notice", "R303"))
            return


def _tell_holes(spine: Sequence[Draft], issues: list[Issue]) -> None:
    for before, after in pairwise(spine):
        a, b = before.place, after.place
        if a is None or b is None:
            continue
        due = a.last + 1 if a.season == b.season or b.first == a.last + 1 else 1
        skipped = a.season is not None and b.season is not None and b.season > a.season + 1
        if b.first <= due and not skipped:
            continue
        name = after.label or str(b.first)
        gap = "" if skipped and b.first <= due else f"{due}" + (f" to {b.first - 1}" if b.first - 1 > due else "")
        what = f"between {before.label or a.last} and {name} something is left out" + (f": number {gap}" if gap else "")
        issues.append(Issue(after.where, what, "read on; add it when you have it", "notice", "R302"))


def _with_others(files: Sequence[Sequence[Draft]], spine: Sequence[Draft], issues: list[Issue]) -> list[Draft]:
    """The spine with what has no regular number, each after its neighbour in its file."""
    regular = {id(draft) for draft in spine}
    before: dict[int, list[Draft]] = defaultdict(list)
    after: dict[int, list[Draft]] = defaultdict(list)
    last: list[Draft] = []
    for file in files:
        own = [draft for draft in file if id(draft) in regular]
        in_order = all(_key(a) < _key(b) for a, b in pairwise(own))
        here: list[Draft] | None = None
        for draft in file:
            if id(draft) in regular:
                here = after[id(draft)]
            elif _special(draft):
                found = here if in_order else None
                where = "last" if found is None else "where its file has it"
                (last if found is None else found).append(draft)
                issues.append(Issue(draft.where, f"{draft.label} is a special: read {where}", "", "notice", "R304"))
            elif draft.place is None and draft.titled and own and in_order:
                here = before[id(own[0])] if here is None else here
                here.append(draft)
            elif draft.place is None:
                what = "an installment without a number among numbered ones: not read"
                issues.append(Issue(draft.where, what, NUMBER_IT, code="R305"))
    return [one for draft in spine for one in (*before[id(draft)], draft, *after[id(draft)])] + last


def numbered(drafts: Sequence[Draft], lang: Lang | None) -> tuple[Installment, ...]:
    """Installments 1, 2, 3 … with language and sentences.

    Where a text does not show its language, it has that of most installments before it.
    """
    counts: dict[Lang, int] = {"de": 0, "en": 0}
    found = []
    for number, draft in enumerate(drafts, 1):
        own = lang or draft.lang or guess(draft.text)
        if own is not None:
            counts[own] += 1
        language = own or _majority(counts)
        found.append(_installment(number, draft, language))
    return tuple(found)


def _majority(counts: dict[Lang, int]) -> Lang:
    if counts["de"] == counts["en"]:
        return NEITHER
    return "de" if counts["de"] > counts["en"] else "en"


def _installment(number: int, draft: Draft, lang: Lang) -> Installment:
    return Installment(number, draft.text, lang, draft.label, draft.title, sentences(draft.text, lang), draft.where)
