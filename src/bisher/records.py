"""The nouns of the story model, as frozen values.

Everything here is data without behaviour. Offsets count Unicode code points of an installment's text, end exclusive.
Installment numbers are places in the order of the series, 1-based and without holes; `label` carries what the source
called it ("S06E07", "Folge 3").

Sources of the model: the story notation and its types are those of `corpus/GUIDELINE.md`; the idea of a ledger whose
entries carry when they became known follows bitemporal data (Snodgrass 1999) with the installment as the only clock.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Lang = Literal["de", "en"]
MentionKind = Literal["name", "noun", "pronoun"]
ThingKind = Literal["place", "org", "thing"]
Gender = Literal["f", "m", "n", "g", ""]
Phase = Literal["", "start", "end", "past"]
Reality = Literal["", "?", "!"]
Status = Literal["open", "presumed over", "ended", "past"]

UNKNOWN = "_"
"""The participant whom the text does not name: someone."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of an installment's text: code points, end exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Installment:
    """One synopsis in its place in the series. `text` is never changed after reading; `sentences` cover it in order."""

    number: int
    text: str
    lang: Lang
    label: str = ""
    title: str = ""
    sentences: tuple[Span, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that refers to one or more characters (a group refers to several).

    `name` is the name as it would be listed (genitive ending and article taken off) where `kind` is "name", else "".
    `gender` is what this mention tells of its character's gender, "" where it tells nothing.
    """

    start: int
    end: int
    kind: MentionKind
    characters: tuple[str, ...]
    name: str = ""
    gender: Gender = ""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Thing:
    """A named place, organisation or other named thing."""

    start: int
    end: int
    kind: ThingKind
    name: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A relation or an event that a text states; `start` and `end` are those of its trigger.

    `a` and `b` hold character ids or `UNKNOWN`; `b` is empty for one-place facts. `reality` "" is told as fact, "?" is
    not (yet, surely) real, "!" is denied. `confidence` is a calibrated probability that type and participants are
    right; `told` says whether that is enough to state it as so (the precision-first operating point). `key` marks a
    turning point. `things` are the names of the places and things that go with it.
    """

    type: str
    a: tuple[str, ...]
    b: tuple[str, ...]
    start: int
    end: int
    phase: Phase = ""
    reality: Reality = ""
    key: bool = False
    confidence: float = 1.0
    told: bool = True
    things: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Merge:
    """Two characters that this installment shows to be one; `gone` is known as `kept` from here on."""

    kept: str
    gone: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What one installment says. Character ids are opaque, `c1`, `c2` … in order of first mention in the series."""

    number: int
    mentions: tuple[Mention, ...] = ()
    things: tuple[Thing, ...] = ()
    findings: tuple[Finding, ...] = ()
    merges: tuple[Merge, ...] = ()


@dataclass(frozen=True, slots=True)
class Issue:
    """Something in the input that could not be taken as it was; the rest was read."""

    where: str
    message: str
    hint: str = ""
    severity: Literal["error", "notice"] = "error"
    code: str = ""


# What a view as of N is made of ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Citation:
    """The words that a statement rests on: `quote` at `start`..`end` of installment `number`, within its sentence."""

    number: int
    label: str
    start: int
    end: int
    quote: str
    sentence: str
    sentence_start: int
    sentence_index: int
    """1-based place of the sentence in its installment, as in `why 3:2`."""


@dataclass(frozen=True, slots=True)
class NameUse:
    """A name of a character and where it was first used."""

    name: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class Role:
    """A noun that described a character ("Kellner", "artist"), in the nominative, and where it did first."""

    word: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class Character:
    """A person as known as of N. `name` is the best name as of N, or the best describing noun where there is none."""

    id: str
    name: str
    named: bool
    gender: Gender
    names: tuple[NameUse, ...]
    roles: tuple[Role, ...]
    first: int
    last: int
    mentions: int
    introduced: Citation


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation between two characters with its span, as known as of N.

    `since` is the installment that shows its beginning or, where `since_exact` is false, the first one that tells of
    it. `until` is the installment that ended it, or denied it before it ended, None while open. `confirmed` is the
    last one that says that it holds. `reason` cites why it is presumed over. `key`, `confidence` and `told` are those
    of what says that it is or was there, not of what ends it. What is not real (`reality`) ends, with its reason, where
    the text tells how it really is.
    """

    type: str
    a: str
    b: str
    status: Status
    since: int
    since_exact: bool
    until: int | None
    confirmed: int
    reality: Reality
    key: bool
    confidence: float
    told: bool
    citations: tuple[Citation, ...]
    reason: Citation | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, or that was planned, feared or denied (`reality`)."""

    type: str
    a: tuple[str, ...]
    b: tuple[str, ...]
    number: int
    phase: Phase
    reality: Reality
    key: bool
    confidence: float
    told: bool
    citation: Citation
    things: tuple[str, ...] = field(default=())
