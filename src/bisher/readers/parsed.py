"""What a reader hands over: installments that do not have their numbers yet, and what could not be read."""

from __future__ import annotations

from dataclasses import dataclass, field

from bisher.order import Place
from bisher.records import Installment, Issue, Lang, Reading

MAX_CHARACTERS = 100_000
"""The longest installment that is read, in code points: a long chapter. Longer ones are an issue."""
MAX_INSTALLMENTS = 20_000
"""The longest series that is read: more than any daily soap has had. A file with more is no series."""
MAX_BYTES = 64_000_000
"""The largest file that is read."""


@dataclass(frozen=True, slots=True)
class GivenMention:
    """A mention as the story notation has it: ids of its file's cast, or things with their sigil (`@ # *`)."""

    start: int
    end: int
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GivenFact:
    """A fact line of the story notation. Participants are ids of its file's cast."""

    type: str
    phase: str
    reality: str
    a: tuple[str, ...]
    b: tuple[str, ...]
    start: int
    end: int
    things: tuple[str, ...]
    key: bool


@dataclass(frozen=True, slots=True)
class CastMember:
    """A line of the cast: names, fullest first, and gender."""

    names: tuple[str, ...]
    gender: str


@dataclass(frozen=True, slots=True)
class Given:
    """What a person read in an installment."""

    mentions: tuple[GivenMention, ...]
    facts: tuple[GivenFact, ...]
    cast: dict[str, CastMember] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Draft:
    """An installment before it has its number. `where` is its place as `file:line`.

    `place` is the number that its source gives; None where the source gives none. `titled` is true where it has a
    heading without a number ("Prologue"), which stands where its file has it.
    """

    text: str
    where: str
    place: Place | None = None
    label: str = ""
    title: str = ""
    titled: bool = False
    lang: Lang | None = None
    given: Given | None = None


@dataclass(frozen=True, slots=True)
class Parsed:
    """One file, read: `series` is the name that it gives to itself, "" where it gives none."""

    drafts: tuple[Draft, ...]
    issues: tuple[Issue, ...] = ()
    series: str = ""


def line_of(issue: Issue) -> int:
    """The line that an issue is about; 0 where it is about no line."""
    tail = issue.where.rpartition(":")[2]
    return int(tail) if tail.isdecimal() else 0


@dataclass(frozen=True, slots=True)
class Source:
    """A series as it was read: installments, what could not be read, and readings where all files give them."""

    series: str
    installments: tuple[Installment, ...]
    issues: tuple[Issue, ...] = ()
    readings: tuple[Reading, ...] | None = None


@dataclass(frozen=True, slots=True)
class Format:
    """A format that can be read: its name, the endings of its files, and what it looks like."""

    name: str
    suffixes: tuple[str, ...]
    description: str
