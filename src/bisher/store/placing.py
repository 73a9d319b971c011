"""Where the installments of a source belong in a series that was read before.

Labels decide: "S01E02" and "1x02" are the same place, wherever a source has it. An installment without a label stands
where its source has it: after the one before it, first where there is none. What this cannot decide is refused.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from bisher import order
from bisher.errors import ChangedError
from bisher.order import Place
from bisher.records import Installment

REREAD = "--reread reads anew from there on; --series NAME keeps it apart as another series"
ALL_FILES = "read all files of the series in one call with --reread"
LABEL_THEM = (
    "if it comes after what was read, give it a label such as S01E02, or read all files of the series in one call; "
    "if it was corrected, --reread reads anew from there on"
)


def called(names: Sequence[str], wanted: str) -> str | None:
    """Which of some series is meant: the one with the name as it is, else the only one that looks the same ("ü" is "ü",
    however it is composed, and a line break is a space), else the only one that differs in nothing but case."""
    if wanted in names:
        return wanted
    looks = {name: " ".join(unicodedata.normalize("NFC", name).split()) for name in (*names, wanted)}
    for form in (str, str.casefold):
        alike = [name for name in names if form(looks[name]) == form(looks[wanted])]
        if alike:
            return alike[0] if len(alike) == 1 else None
    return None


def same(one: Installment, other: Installment) -> bool:
    """Whether two installments are the same to a reader: text, title and label."""
    return (one.text, one.title, key(one)) == (other.text, other.title, key(other))


def key(installment: Installment) -> Place | str | None:
    """What an installment is known by in its series: the place or the words of its label, None where it has none."""
    label = installment.label.strip()
    if label.isdecimal() and len(label) <= order.LONGEST_NUMBER:
        return Place(None, int(label), int(label))
    return order.place(label) or label.casefold() or None


def check(installment: Installment, there: Installment) -> None:
    """Raises ChangedError where an installment is not the one that was read in its place."""
    if same(installment, there):
        return
    name = installment.label or f"installment {installment.number}"
    if installment.text != there.text:
        hint = REREAD if installment.label else LABEL_THEM
        raise ChangedError(f"{name} has another text now", hint, installment.source)
    what = "title" if installment.title != there.title else "label"
    raise ChangedError(f"{name} has another {what} now", REREAD, installment.source)


def fresh(stored: Sequence[Installment], source: Sequence[Installment]) -> tuple[Installment, ...]:
    """The installments of a source that are new, with their numbers.

    Raises ChangedError where one that is not new is not what was read, or one that is new does not come after all that
    was read.
    """
    placed = _placed(stored, source)
    for one in placed:
        if one.number <= len(stored):
            check(one, stored[one.number - 1])
    return tuple(one for one in placed if one.number > len(stored))


def with_sources(stored: Sequence[Installment], source: Sequence[Installment]) -> tuple[Installment, ...]:
    """What was read, each as it was, but from where a source has it now."""
    now = {one.number: one.source for one in _placed(stored, source)}
    return tuple(replace(one, source=now.get(one.number, one.source)) for one in stored)


def rebuilt(stored: Sequence[Installment], source: Sequence[Installment]) -> tuple[int, tuple[Installment, ...]]:
    """The series with what a source has instead of what was read, and how many at its beginning may stay as they are:
    those before the first that is changed or, where none is, before the first that the source has.

    Where labels tell, what the source does not have stays; else the source is the whole series. Raises ChangedError
    where the source does not tell where something belongs.
    """
    labels = {key(one) for one in source} - {None}
    known = {key(one) for one in stored} - {None}
    if not labels or known <= labels:
        first, after = 1, list(source)
    else:
        placed = _placed(stored, source)
        first, after = min(one.number for one in placed), [*stored]
        for one in placed:
            after[one.number - 1 : one.number] = [one]
    after = [replace(one, number=number) for number, one in enumerate(after, 1)]
    pairs = zip(stored, after, strict=False)
    differs = next((one.number for one, other in pairs if not same(one, other)), None)
    if differs is None and len(after) < len(stored):
        differs = len(after) + 1
    return (differs or first) - 1, tuple(after)


def where_now(mark: int, before: Sequence[Installment], after: Sequence[Installment]) -> int | None:
    """Where a bookmark goes when a series is rebuilt: to its installment or else to the last one before it that is
    still there, never beyond one that came after it; None where there is none."""
    now = _now(before, after)
    unseen = min((number for was, number in now.items() if was > mark), default=len(after) + 1)
    return max(((was, number) for was, number in now.items() if was <= mark and number < unseen), default=(0, None))[1]


def renumbered(before: Sequence[Installment], after: Sequence[Installment]) -> int | None:
    """The first installment that has another number when a series is rebuilt; None where each keeps its own."""
    return min((was for was, number in _now(before, after).items() if was != number), default=None)


def _now(before: Sequence[Installment], after: Sequence[Installment]) -> dict[int, int]:
    """The new numbers of those that are still there by their old ones. Of equal ones the second is the second still, if
    there are as many."""
    old, new = _numbers(before), _numbers(after)
    same = ((own, new[one]) for one, own in old.items() if len(own) == len(new.get(one, ())))
    return {was: number for own, now in same for was, number in zip(own, now, strict=True)}


def _numbers(installments: Sequence[Installment]) -> dict[object, list[int]]:
    """The numbers of installments by what they are known by: the label or, where there is none, the text."""
    found: dict[object, list[int]] = {}
    for one in installments:
        found.setdefault(key(one) or (one.text,), []).append(one.number)
    return found


def _placed(stored: Sequence[Installment], source: Sequence[Installment]) -> tuple[Installment, ...]:
    """The installments of a source with the numbers that they have, or are to have, in the series."""
    places = {place: one.number for one in stored if (place := key(one)) is not None}
    as_it_is = all(same(one, other) for one, other in zip(stored, source, strict=False))
    if as_it_is or not places or all(key(one) is None for one in source):
        return tuple(source)
    placed: list[Installment] = []
    last, new = 0, len(stored) + 1
    for one in source:
        place = key(one)
        following = last + 1 if last < len(stored) else new
        last = following if place is None else places.get(place, new)
        if last == new:
            _check_after(stored, one)
            new += 1
        placed.append(replace(one, number=last))
    return tuple(placed)


def _check_after(stored: Sequence[Installment], one: Installment) -> None:
    """Whether a new installment comes after all that was read. Specials (season 0) may come anywhere."""
    here = key(one)
    regular = [p for other in stored if isinstance(p := key(other), Place) and p.season != 0]
    if not isinstance(here, Place) or here.season == 0 or not regular:
        return
    if any((here.season is None) != (other.season is None) for other in regular):
        what = "has no season" if here.season is None else "has a season"
        raise ChangedError(f"{one.label} {what}, unlike what was read already", LABEL_THEM, one.source)
    if any((here.season or 0, here.first) <= (other.season or 0, other.last) for other in regular):
        raise ChangedError(f"{one.label} does not come after what was read already", ALL_FILES, one.source)
