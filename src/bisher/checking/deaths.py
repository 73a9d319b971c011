"""K101: somebody who is dead acts."""

from __future__ import annotations

from collections.abc import Iterator

from bisher.against import dying
from bisher.checking.problem import BODILY, Conflict, Fact, Sure, by_confidence, facts, words_of
from bisher.reading.labels import SYMMETRIC
from bisher.records import UNKNOWN, Finding
from bisher.view import View

PERHAPS = frozenset("confess reconcile cheat reject accuse investigate discover help create quit".split())
"""What a text may also tell of the dead: a letter, a memory, a work."""


def after_death(view: View) -> Iterator[Conflict]:
    """Who does something in an installment after that of their death. Once a death; whoever acts, or is said not to be
    dead after all, is taken to be alive from then on."""
    dead: dict[str, Fact] = {}
    for fact in facts(view):
        for one in _actors(fact.finding):
            death = dead.get(one)
            if death and death.number < fact.number:
                del dead[one]
                sure: Sure = "likely" if fact.finding.type in BODILY else "possible"
                sure = by_confidence(sure, death.finding.confidence, fact.finding.confidence)
                yield Conflict("K101", sure, {"a": one}, words_of(view, death), words_of(view, fact))
        _note(fact, dead)


def _note(fact: Fact, dead: dict[str, Fact]) -> None:
    for one in dying(fact.finding):
        if fact.finding.reality == "!":
            dead.pop(one, None)
        elif not fact.finding.reality:
            dead.setdefault(one, fact)


def _actors(finding: Finding) -> tuple[str, ...]:
    """Who does what a finding tells as happening now."""
    if finding.reality or finding.phase == "past" or finding.type not in BODILY | PERHAPS:
        return ()
    both = finding.type in SYMMETRIC and finding.type not in ("quarrel", "reconcile")
    return tuple(c for c in ((*finding.a, *finding.b) if both else finding.a) if c != UNKNOWN)
