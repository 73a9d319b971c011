"""The cast as it is listed: in half a line each, with a strip of where they occur."""

from __future__ import annotations

from dataclasses import dataclass

from bisher.introducing import half_line
from bisher.records import Character, Lang
from bisher.telling import called
from bisher.view import View
from bisher.web.lines import Evidence, Piece, evidences, pieces
from bisher.web.standings import MOST_CELLS

STRIP = 126.0
"""Width of a strip in pixels."""


@dataclass(frozen=True, slots=True)
class Tick:
    """An installment in a strip: `kind` is "on" where they take part, "men" where they are mentioned, "" elsewhere."""

    kind: str
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in the list of the cast. `numbers` are the installments that they occur in."""

    character: Character
    name: str
    role: tuple[Piece, ...]
    evidence: tuple[Evidence, ...]
    strip: tuple[Tick, ...]
    numbers: tuple[int, ...]


def members(view: View, lang: Lang) -> tuple[Member, ...]:
    """Everybody: those who occur in most installments first, then in the order of first mention."""
    places = occurrences(view)
    acting = active(view)
    everybody = [_member(view, c, places[c.id], acting.get(c.id, frozenset()), lang) for c in view.cast]
    return tuple(sorted(everybody, key=lambda m: -len(m.numbers)))


def occurrences(view: View) -> dict[str, tuple[int, ...]]:
    """The installments that each is mentioned in, in order."""
    out: dict[str, list[int]] = {}
    for reading in view.resolved:
        present = dict.fromkeys(one for mention in reading.mentions for one in mention.characters)
        for one in present:
            out.setdefault(one, []).append(reading.number)
    return {one: tuple(numbers) for one, numbers in out.items()}


def active(view: View) -> dict[str, frozenset[int]]:
    """The installments in which each takes part in something that is told as real and happens then."""
    out: dict[str, set[int]] = {}
    for reading in (view.untold or view).resolved:
        for finding in reading.findings:
            if not finding.reality and finding.phase != "past":
                for one in (*finding.a, *finding.b):
                    out.setdefault(one, set()).add(reading.number)
    return {one: frozenset(numbers) for one, numbers in out.items()}


def _member(view: View, one: Character, numbers: tuple[int, ...], acting: frozenset[int], lang: Lang) -> Member:
    half = half_line(view, one, lang)
    role = pieces(view, half.text, half.characters, lang)
    cited = evidences(half.citations or [one.introduced])
    return Member(one, called(one, lang), role, cited, _strip(view.as_of, numbers, acting), numbers)


def _strip(as_of: int, numbers: tuple[int, ...], acting: frozenset[int]) -> tuple[Tick, ...]:
    """A tick an installment; where they are too many to be told apart, neighbours alike are one."""
    step = STRIP / as_of
    gap = 1.0 if as_of <= MOST_CELLS else 0.0
    present = frozenset(numbers)
    kinds = ("on" if n in acting else "men" if n in present else "" for n in range(1, as_of + 1))
    ticks: list[Tick] = []
    for i, kind in enumerate(kinds):
        if not gap and ticks and ticks[-1].kind == kind:
            last = ticks.pop()
            ticks.append(Tick(kind, last.x, round((i + 1) * step - last.x, 2)))
        else:
            ticks.append(Tick(kind, round(i * step + gap / 2, 2), round(step - gap, 2)))
    return tuple(ticks)
