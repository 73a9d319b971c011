"""What a correction says, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass, field

from bisher.records import Phase, Reality


@dataclass(frozen=True, slots=True)
class Place:
    """Words of a text. Without `words` the whole sentence, without `sentence` (1-based) the whole installment; of words
    that stand in the sentence several times the `nth` (1-based)."""

    number: int
    sentence: int | None = None
    words: str = ""
    nth: int = 1


Who = str | Place
"""A person: by name (or, where there is none, by the noun that describes them), or by words that mean them."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A finding: its words, type, phase, reality, whether it is a turning point, who takes part.

    `a` may be empty where an existing finding is meant, whoever takes part.
    """

    place: Place
    type: str
    phase: Phase = ""
    reality: Reality = ""
    key: bool = False
    a: tuple[Who, ...] = ()
    b: tuple[Who, ...] = ()


@dataclass(frozen=True, slots=True)
class Join:
    """Two people are one."""

    one: Who
    other: Who


@dataclass(frozen=True, slots=True)
class Split:
    """At some places it is not `who` who is meant but `to` or, without it, somebody not known so far."""

    who: Who
    places: tuple[Place, ...]
    to: Who | None = None


@dataclass(frozen=True, slots=True)
class Rename:
    """Somebody is called `name`."""

    who: Who
    name: str


@dataclass(frozen=True, slots=True)
class Nobody:
    """What was taken for a person is none."""

    who: Who


@dataclass(frozen=True, slots=True)
class Drop:
    """A finding is wrong."""

    fact: Fact


@dataclass(frozen=True, slots=True)
class Say:
    """A finding is right: it is told as so, and added where it was not found."""

    fact: Fact
    found: bool = False
    """Whether it had been found when it was said to be right (`confirm`, else `add`)."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A line that says nothing, and why. It is itself no other line that says nothing for the same reason."""

    line: str
    message: str
    hint: str = ""


What = Join | Split | Rename | Nobody | Drop | Say | Unreadable


@dataclass(frozen=True, slots=True)
class Correction:
    """What was corrected, valid from installment `number` on; `where` is the line of the file that it stands in."""

    number: int
    what: What
    where: str = field(default="", compare=False)
