"""Invented series with their readings, grown one by one, so that equal beginnings have equal readings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hypothesis import strategies as st

from bisher.reading.labels import TYPES
from bisher.records import UNKNOWN, Finding, Installment, Lang, Mention, Merge, Reading, Span


@dataclass(frozen=True)
class Person:
    """How one person may be called: several names (none for whoever is never named), a noun, a pronoun."""

    names: tuple[str, ...]
    noun: str
    pronoun: str
    gender: str


PEOPLE: dict[Lang, tuple[Person, ...]] = {
    "de": (
        Person(("Ilse", "Ilse Harms"), "Wirtin", "sie", "f"),
        Person(("Tamme", "Onno"), "Fischer", "er", "m"),
        Person(("Dr. Wiebke Ott", "Wiebke"), "Ärztin", "sie", "f"),
        Person((), "Fremder", "er", "m"),
        Person(("Ilsebill",), "Schwester", "sie", "f"),
    ),
    "en": (
        Person(("Maud", "Maud Perrin"), "landlady", "she", "f"),
        Person(("Silas", "Corwin"), "ferryman", "he", "m"),
        Person(("Dr. Hester Vane", "Hester"), "doctor", "she", "f"),
        Person((), "stranger", "he", "m"),
        Person(("Maudie",), "sister", "she", "f"),
    ),
}
VERBS: dict[Lang, tuple[str, ...]] = {
    "de": ("trifft", "verlässt", "heiratet", "[bold]küsst", "betrügt\x1b[31m", "sucht"),
    "en": ("meets", "leaves", "marries", "[bold]kisses", "betrays\x1b[31m", "seeks"),
}


@dataclass(frozen=True)
class Clause:
    """One sentence to write: who (how called), what word, to whom, and the finding in it."""

    a: int
    a_form: int
    b: int
    b_form: int
    verb: int
    type: str
    phase: str
    reality: str
    key: bool
    told: bool
    merge: bool


@dataclass(frozen=True)
class World:
    """A series: its installments with their readings."""

    pairs: tuple[tuple[Installment, Reading], ...]

    def upto(self, number: int) -> World:
        """The beginning of the series, by itself."""
        return World(self.pairs[:number])

    @property
    def names(self) -> tuple[str, ...]:
        """All names in the series, in the order of their first use."""
        return tuple(dict.fromkeys(m.name for _, reading in self.pairs for m in reading.mentions if m.name))


clauses = st.builds(
    Clause,
    a=st.integers(0, 4),
    a_form=st.integers(0, 3),
    b=st.integers(0, 4),
    b_form=st.integers(0, 3),
    verb=st.integers(0, 5),
    type=st.sampled_from(TYPES),
    phase=st.sampled_from(("", "", "start", "end", "past")),
    reality=st.sampled_from(("", "", "", "?", "!")),
    key=st.booleans(),
    told=st.booleans(),
    merge=st.sampled_from((False,) * 9 + (True,)),
)
installments = st.lists(clauses, min_size=1, max_size=3)
series = st.lists(installments, min_size=1, max_size=3)


def grow(lang: Lang, plan: Sequence[Sequence[Clause]], *, labels: bool = False) -> World:
    """The series that a plan makes. Installments depend on those before them and on nothing else."""
    roster = _Roster()
    pairs = []
    for number, sentences in enumerate(plan, 1):
        pairs.append(_Page(lang, number, roster, labels).write(sentences))
    return World(tuple(pairs))


class _Roster:
    """Which character id each person goes by; grows with the series."""

    def __init__(self) -> None:
        self.ids: dict[int, str] = {}
        self.given = 0

    def id_of(self, person: int) -> str:
        if person not in self.ids:
            self.given += 1
            self.ids[person] = f"c{self.given}"
        return self.ids[person]

    def merge(self, kept: str, gone: str) -> None:
        self.ids = {person: kept if character == gone else character for person, character in self.ids.items()}


class _Page:
    """One installment in the making."""

    def __init__(self, lang: Lang, number: int, roster: _Roster, labels: bool) -> None:
        self.lang, self.number, self.roster = lang, number, roster
        self.label = f"S01E{number:02d}" if labels else ""
        self.text = ""
        self.sentences: list[Span] = []
        self.mentions: list[Mention] = []
        self.findings: list[Finding] = []
        self.merges: list[Merge] = []

    def write(self, sentences: Sequence[Clause]) -> tuple[Installment, Reading]:
        for clause in sentences:
            self._sentence(clause)
        installment = Installment(
            self.number, self.text, self.lang, label=self.label, sentences=tuple(self.sentences), source="test"
        )
        parts = (tuple(self.mentions), (), tuple(self.findings), tuple(self.merges))
        return installment, Reading(self.number, *parts)

    def _sentence(self, clause: Clause) -> None:
        if self.text:
            self.text += " "
        start = len(self.text)
        a = self._mention(clause.a, clause.a_form)
        self.text += " "
        trigger = len(self.text)
        self.text += VERBS[self.lang][clause.verb]
        end = len(self.text)
        self.text += " "
        b = self._mention(clause.b, clause.b_form)
        self.text += "."
        self.sentences.append(Span(start, len(self.text)))
        other = UNKNOWN if a == b else b
        self.findings.append(
            Finding(
                *(clause.type, (a,), (other,), trigger, end, clause.phase, clause.reality, clause.key),
                confidence=0.9 if clause.told else 0.4,
                told=clause.told,
            )
        )
        if clause.merge and a != b:
            kept, gone = sorted((a, b), key=_age)
            self.merges.append(Merge(kept, gone, trigger, end))
            self.roster.merge(kept, gone)

    def _mention(self, person: int, form: int) -> str:
        who = PEOPLE[self.lang][person]
        known = person in self.roster.ids
        character = self.roster.id_of(person)
        forms = [*((name, "name") for name in who.names), (who.noun, "noun")]
        if known:
            forms.append((who.pronoun, "pronoun"))
        surface, kind = forms[form % len(forms)]
        start = len(self.text)
        self.text += surface
        name = surface if kind == "name" else ""
        self.mentions.append(Mention(start, len(self.text), kind, (character,), name, who.gender))
        return character


def _age(character: str) -> int:
    """Ids are given in order of first mention."""
    return int(character[1:])
