"""The ledger: what became known, in order, each entry with the installment in which it became known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bisher.correcting import Correction
from bisher.errors import InputError, OrderError
from bisher.reading.labels import PHASES, REALITIES, TYPES
from bisher.records import UNKNOWN, Finding, Installment, Mention, Merge, Reading, Thing

_ID = re.compile(r"c[1-9][0-9]{0,8}")


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One thing that installment `number` says, or a correction that the user made there. Entries are added and never
    changed."""

    number: int
    what: Mention | Thing | Finding | Merge | Correction


def said(reading: Reading) -> tuple[Mention | Thing | Finding | Merge, ...]:
    """All that a reading says: mentions, things, findings, merges."""
    return (*reading.mentions, *reading.things, *reading.findings, *reading.merges)


def entries(reading: Reading) -> Iterator[LedgerEntry]:
    """The entries that a reading makes."""
    for what in said(reading):
        yield LedgerEntry(reading.number, what)


def check(number: int, installment: Installment, reading: Reading, known: frozenset[str]) -> None:
    """Whether a reading can follow as installment `number`, where the characters in `known` are known.

    Raises OrderError where installment or reading are not the next, InputError where the reading points outside of the
    text, to nobody, or holds what no reading may.
    """
    if not installment.number == reading.number == number:
        raise OrderError(
            f"installment {number} comes next, not {installment.number}"
            + ("" if reading.number == installment.number else f" with the reading of {reading.number}"),
            "installments are read in order, one by one",
        )
    where = f"installment {number}"
    for what in said(reading):
        if not 0 <= what.start < what.end <= len(installment.text):
            raise InputError(f"the reading points outside of the text, at {what.start}..{what.end}", where=where)
    for mention in reading.mentions:
        _check_mention(mention, known, where)
    now = known | {c for m in reading.mentions for c in m.characters}
    for finding in reading.findings:
        _check_finding(finding, now, where)
    for merge in reading.merges:
        if merge.kept == merge.gone or not {merge.kept, merge.gone} <= now:
            raise InputError(f"{merge.gone!r} cannot become {merge.kept!r}", where=where)


def _check_mention(mention: Mention, known: frozenset[str], where: str) -> None:
    if not mention.characters:
        raise InputError(f"a mention at {mention.start} is of nobody", where=where)
    _check_confidence(mention, where)
    for character in mention.characters:
        if character not in known and not _ID.fullmatch(character):
            raise InputError(f"{character!r} is no id of a character", "ids are c1, c2 …", where)


def _check_finding(finding: Finding, now: frozenset[str], where: str) -> None:
    if finding.type not in TYPES:
        raise InputError(f"{finding.type!r} is no type of finding", "corpus/GUIDELINE.md lists them", where)
    if finding.phase not in PHASES or finding.reality not in REALITIES:
        kind = f"{finding.type}.{finding.phase}{finding.reality}"
        raise InputError(f"no finding can be {kind!r}", "corpus/GUIDELINE.md lists phases and realities", where)
    if not finding.a:
        raise InputError(f"a finding of type {finding.type!r} has nobody in it", where=where)
    _check_confidence(finding, where)
    for character in (*finding.a, *finding.b):
        if character != UNKNOWN and character not in now:
            raise InputError(f"a finding speaks of {character!r}, who was not mentioned", where=where)


def _check_confidence(what: Mention | Finding, where: str) -> None:
    if not 0.0 <= what.confidence <= 1.0:
        raise InputError(f"a confidence of {what.confidence} is none", "it is a probability", where)
