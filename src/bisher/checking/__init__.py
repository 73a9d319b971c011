"""Continuity: sentences of a view that do not go together, each problem with a stable code."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from bisher.checking import ages, deaths, marriages, names, persons, places, relations
from bisher.checking.codes import CODES, RELATIONS
from bisher.checking.problem import Conflict, Sure, place
from bisher.errors import UsageError
from bisher.language.cases import oblique
from bisher.records import Citation, Lang
from bisher.telling import Teller
from bisher.view import View

__all__ = ["CODES", "Problem", "check"]

CHECKS: tuple[Callable[[View], Iterator[Conflict]], ...] = (
    deaths.after_death,
    marriages.two_at_a_time,
    ages.parents,
    names.of_people,
    names.of_things,
    persons.may_be_one,
    persons.may_be_two,
    relations.told_twice,
    relations.ends_of_nothing,
    places.contradictions,
)
_RULE = re.compile(r"(K\d{0,3})(?:@(\d{1,9}):(\d{1,9}))?")


@dataclass(frozen=True, slots=True)
class Problem:
    """Two sentences that do not go together. `place` is where the later one is, as `bisher why` takes it."""

    code: str
    place: str
    sure: Sure
    text: str
    characters: tuple[str, ...]
    earlier: Citation
    later: Citation


def check(view: View, *, lang: Lang, select: Sequence[str] = (), ignore: Sequence[str] = ()) -> tuple[Problem, ...]:
    """The problems of a view, in the order of their later sentences, then of their codes.

    `select` and `ignore` hold codes ("K101"), beginnings of codes ("K10", "K") or single problems ("K101@7:2"), or are
    one text with commas between them; none selected is all selected. Raises UsageError for what is none of these.
    """
    wanted, unwanted = _rules(select), _rules(ignore)
    teller = Teller(view, lang)
    found = sorted((conflict for one in CHECKS for conflict in one(view)), key=_order)
    problems = [_problem(conflict, teller) for conflict in found]
    return tuple(p for p in problems if (not wanted or _any(wanted, p)) and not _any(unwanted, p))


def _order(conflict: Conflict) -> tuple[tuple[int, int, int], str, tuple[int, int, int]]:
    return place(conflict.later), conflict.code, place(conflict.earlier)


def _rules(codes: Sequence[str]) -> list[tuple[str, str]]:
    return [_rule(text) for text in (filter(str.strip, codes.split(",")) if isinstance(codes, str) else codes)]


def _rule(text: str) -> tuple[str, str]:
    """The beginning of a code and a place, "" for any place."""
    found = _RULE.fullmatch(text.strip().upper())
    if found is None or not any(code.code.startswith(found[1]) for code in CODES):
        raise UsageError(f"{text!r} is no code", "codes: " + ", ".join(code.code for code in CODES) + "; or K101@7:2")
    return found[1], f"{int(found[2])}:{int(found[3])}" if found[2] else ""


def _any(rules: Iterable[tuple[str, str]], problem: Problem) -> bool:
    return any(problem.code.startswith(code) and where in ("", problem.place) for code, where in rules)


def _problem(conflict: Conflict, teller: Teller) -> Problem:
    code = next(code for code in CODES if code.code == conflict.code)
    people = {key: teller.call(one) for key, one in conflict.people.items()}
    people |= {f"to_{key}": oblique(name, teller.lang) for key, name in people.items()}
    words = dict(conflict.words)
    if "relation" in words:
        words["relation"] = RELATIONS[teller.lang][words["relation"]]
    text = code.says[teller.lang][conflict.variant].format(**people, **words)
    later = conflict.later
    where = f"{later.number}:{later.sentence_index}"
    characters = tuple(dict.fromkeys(conflict.people.values()))
    return Problem(
        *(conflict.code, where, conflict.sure, text[:1].upper() + text[1:], characters), conflict.earlier, later
    )
