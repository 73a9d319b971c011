"""What a question asks for, and what is answered: frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bisher.language.questions import Span
from bisher.records import Citation, Gender, Lang

Asked = Literal[
    "person",
    "identity",
    "whether",
    "since",
    "until",
    "when",
    "times",
    "count",
    "where",
    "why",
    "between",
    "work",
    "what",
]
"""What is asked for: who is meant by a fact, who somebody is, whether something is so, since when, until when, in which
installment, how often, how many, where, why, how two stand to each other, what somebody does for a living, what
happened."""

Pick = Literal["", "first", "last"]
Hole = Literal["source", "target", ""]
"""Which side of a concept is asked for."""
Verdict = Literal["told", "yes", "no", "no longer", "planned", "unknown", "which", "unclear"]
"""`told` answers what is no yes-or-no question. `no longer`: it was so; `planned`: not (yet, surely) real; `unknown`:
the text is silent; `which`: several people may be meant; `unclear`: the question was not understood."""


@dataclass(frozen=True, slots=True)
class Query:
    """A question, understood.

    `concept` is a key of `bisher.language.questions.CONCEPTS`, "" where the question is about people alone. `source`
    and `target` are ids of those who possess or do, and of those who are meant or undergo; an empty side is left open,
    and the `hole` is the one that is asked for. Several ids on a side stand for any of them. `gender` is that of the
    target, as far as the question tells it. `number` restricts what is asked to an installment (0: one that is not
    reached) or, by `span`, to those before, up to, from or after it; `words` are words of the question that are neither
    names nor known, and that the cited sentences must have.
    """

    asked: Asked
    concept: str = ""
    source: tuple[str, ...] = ()
    target: tuple[str, ...] = ()
    hole: Hole = ""
    mutual: bool = False
    """Either of the two may be the source ("do they love each other?")."""
    every: bool = False
    """Whoever is asked for must be so to all on the other side, not to any of them. Where nobody is asked for, it must
    be so of each one on a side; if `mutual`, of the two with each other or of each by themselves."""
    gender: Gender = ""
    number: int | None = None
    span: Span = ""
    past: bool = False
    ended: bool = False
    """It asks for the end of what is asked about ("no longer")."""
    pick: Pick = ""
    """Whether the first or the last time is asked for."""
    wish: bool = False
    negative: bool = False
    role: str = ""
    """A describing noun that is asked about ("Is Gernot a policeman?")."""
    deeds: bool = False
    """Of what happened, it asks for what somebody did."""
    words: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    """Words by which something is asked for that texts seldom state, and that may stand in a sentence where no fact is
    known."""
    things: tuple[str, ...] = ()
    """Names of places and things that the answer has to go with."""

    def covers(self, number: int) -> bool:
        """Whether an installment is among those that are asked about."""
        if self.number is None:
            return True
        one = self.number
        return {
            "": number == one,
            "before": number < one,
            "until": number <= one,
            "since": number >= one,
            "after": number > one,
        }[self.span]

    @property
    def last(self) -> int | None:
        """The last installment that is asked about; None where none is named, or nothing after it."""
        if self.number is None or self.span in ("since", "after"):
            return None
        return self.number - (self.span == "before")


@dataclass(frozen=True, slots=True)
class Item:
    """One cited statement of an answer. `confidence` is a calibrated probability; `presumed` says that it follows from
    cited facts and is not stated in one of them."""

    text: str
    citations: tuple[Citation, ...]
    characters: tuple[str, ...]
    confidence: float
    presumed: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer in words, with all that it rests on. `text` is the `lead` with the first items.

    `people` are the ids of those who are the answer; `number` is the installment or the count that is, `places` the
    names. `confidence` is that of the least sure statement that the answer needs, 0 where nothing is known; `sure`
    says it in words.
    """

    question: str
    lang: Lang
    verdict: Verdict
    lead: str
    text: str
    confidence: float = 0.0
    sure: str = ""
    items: tuple[Item, ...] = ()
    people: tuple[str, ...] = ()
    number: int | None = None
    places: tuple[str, ...] = ()
    query: Query | None = None

    @property
    def citations(self) -> tuple[Citation, ...]:
        """All words that the answer rests on, each once."""
        return tuple(dict.fromkeys(c for item in self.items for c in item.citations))
