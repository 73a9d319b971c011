"""The ledger: what became known, in order, each entry with the installment in which it became known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bisher.errors import InputError, OrderError
from bisher.reading.labels import TYPES
from bisher.records import UNKNOWN, Finding, Installment, Mention, Merge, Reading, Thing


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One thing that installment `number` says. Entries are added and never changed."""

    number: int
    what: Mention | Thing | Finding | Merge


def entries(reading: Reading) -> Iterator[LedgerEntry]:
    """The entries that a reading makes: mentions, things, findings, merges."""
    everything: tuple[Mention | Thing | Finding | Merge, ...] = (
        *reading.mentions,
        *reading.things,
        *reading.findings,
        *reading.merges,
    )
    for what in everything:
        yield LedgerEntry(reading.number, what)


def check(number: int, installment: Installment, reading: Reading, known: frozenset[str]) -> None:
    """Whether a reading can follow as installment `number`, where the characters in `known` are known.

    Raises OrderError where installment or reading are not the next, InputError where the reading points outside of the
    text or to nobody.
    """
    if not installment.number == reading.number == number:
        raise OrderError(
            f"installment {number} comes next, not {installment.number}"
            + ("" if reading.number == installment.number else f" with the reading of {reading.number}"),
            "installments are read in order, one by one",
        )
    where = f"installment {number}"
    for entry in entries(reading):
        if not 0 <= entry.what.start < entry.what.end <= len(installment.text):
            place = f"{entry.what.start}..{entry.what.end}"
            raise InputError(f"the reading points outside of the text, at {place}", where=where)
    now = known | {c for m in reading.mentions for c in m.characters}
    for mention in reading.mentions:
        if not mention.characters:
            raise InputError(f"a mention at {mention.start} is of nobody", where=where)
    for character in now - known:
        if not (character[:1] == "c" and character[1:].isascii() and character[1:].isdigit()):
            raise InputError(f"{character!r} is no id of a character", "ids are c1, c2 …", where)
    _check_findings(reading, now, where)


def _check_findings(reading: Reading, now: frozenset[str], where: str) -> None:
    for finding in reading.findings:
        if finding.type not in TYPES:
            raise InputError(f"{finding.type!r} is no type of finding", "corpus/GUIDELINE.md lists them", where)
        for character in (*finding.a, *finding.b):
            if character != UNKNOWN and character not in now:
                raise InputError(f"a finding speaks of {character!r}, who was not mentioned", where=where)
        if not finding.a:
            raise InputError(f"a finding of type {finding.type!r} has nobody in it", where=where)
    for merge in reading.merges:
        if merge.kept == merge.gone or not {merge.kept, merge.gone} <= now:
            raise InputError(f"{merge.gone!r} cannot become {merge.kept!r}", where=where)
        now = now - {merge.gone}
