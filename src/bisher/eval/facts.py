"""Findings as sets that can be compared, and the reference fold of relations.

Both follow `corpus/score.py` to the letter; `bisher.story` folds more carefully (presumed endings are not scored).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import product

from bisher.reading.labels import RELATIONS, SYMMETRIC
from bisher.records import UNKNOWN, Finding

Fact = tuple[str, str, str]
"""(type, a, b) of one pair of participants; b is "" for one-place facts."""

_FAMILIES = (
    "love affair couple engaged flirt date kiss sex confess propose",
    "married wedding",
    "ex breakup divorce reject cheat jealous",
    "parent sibling kin birth pregnant",
    "friend reconcile help rescue",
    "enemy quarrel threaten attack accuse betray",
    "kill die",
    "colleague boss advisor hire quit",
    "neighbour housemate move",
    "meet return invite celebrate gift",
    "investigate discover reveal",
    "abduct arrest flee steal",
    "ill treat injure recover",
    "travel",
    "lose",
    "find",
    "create",
    "happy",
    "sad",
)
FAMILY = {name: number for number, names in enumerate(_FAMILIES) for name in names.split()}
"""Types whose confusion a reader would forgive share a family."""

LASTING = frozenset(RELATIONS) - {"ex"}
ROMANTIC = frozenset({"couple", "affair", "engaged", "married"})


def facts(finding: Finding) -> set[Fact]:
    """One fact for every pair of participants; symmetric types in the order of ids, nobody paired with themselves."""
    out = set()
    for a, b in product(finding.a or (UNKNOWN,), finding.b or ("",)):
        swap = finding.type in SYMMETRIC and b not in ("", UNKNOWN) and b < a
        if a != b:
            out.add((finding.type, b, a) if swap else (finding.type, a, b))
    return out


def loose(findings: Iterable[Finding]) -> set[Fact]:
    """Type and participants of all the findings."""
    return {fact for finding in findings for fact in facts(finding)}


def strict(findings: Iterable[Finding]) -> set[tuple[Fact, str, str]]:
    """Type, participants, phase and reality of all the findings."""
    return {(fact, finding.phase, finding.reality) for finding in findings for fact in facts(finding)}


def families(findings: Iterable[Finding]) -> set[tuple[int, str, str]]:
    """Family and participants, in any order, of all the findings."""
    return {(FAMILY[kind], *_ordered(a, b)) for kind, a, b in loose(findings)}


def standing(installments: Iterable[Sequence[Finding]]) -> list[set[Fact]]:
    """The relations that hold after each installment, by the reference fold."""
    now: set[Fact] = set()
    after = []
    for findings in installments:
        for finding in findings:
            if finding.reality:
                continue
            for fact in facts(finding):
                if fact[2] and UNKNOWN not in fact[1:]:
                    hold(now, fact, finding.phase)
        after.append(set(now))
    return after


def hold(now: set[Fact], fact: Fact, phase: str) -> None:
    """Change what holds by one real fact of two known participants."""
    kind, a, b = fact
    if kind in LASTING:
        _hold_or_end(now, fact, phase)
    elif kind in ("ex", "breakup", "divorce"):
        if kind != "ex" or phase != "past":
            now -= {(romance, *_ordered(a, b)) for romance in ROMANTIC}
            now.add(("ex", *_ordered(a, b)))
    elif kind == "wedding":
        now -= {(over, a, b) for over in ("couple", "affair", "engaged", "ex")}
        now.add(("married", a, b))


def _hold_or_end(now: set[Fact], fact: Fact, phase: str) -> None:
    kind, a, b = fact
    former = ("ex", *_ordered(a, b))
    if phase in ("end", "past"):
        now.discard(fact)
        if phase == "end" and kind in ROMANTIC - {"affair"}:
            now.add(former)
    else:
        now.add(fact)
        if kind in ROMANTIC:
            now.discard(former)


def _ordered(a: str, b: str) -> tuple[str, str]:
    return (a, b) if a <= b else (b, a)
