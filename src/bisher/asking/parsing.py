"""From the pieces of a question to a query: what is asked, about which concept, and who is on which side of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bisher.asking.describing import END, with_descriptions
from bisher.asking.facts import Facts
from bisher.asking.pieces import Piece, Pieces
from bisher.asking.query import Asked, Hole, Pick, Query
from bisher.language.questions import ALONE, BETWEEN, CONCEPTS, TOGETHER, Entry, Use, fold, lexicon

ASKED: tuple[tuple[str, Asked], ...] = (
    ("since", "since"),
    ("until", "until"),
    ("when", "when"),
    ("times", "times"),
    ("count", "count"),
    ("why", "why"),
    ("between", "between"),
    ("work", "work"),
    ("where", "where"),
    ("subject", "person"),
    ("object", "person"),
    ("possessor", "person"),
    ("which", "person"),
    ("what", "what"),
    ("how", "what"),
)
"""Marks and what they ask for; the first one counts."""
OPPOSITE: dict[Hole, Hole] = {"source": "target", "target": "source", "": ""}
PICKED = frozenset({"when", "where", "person", "what", "why"})
"""Where these are asked, the first or the last time may be meant."""
EVENTFUL = frozenset({"when", "times", "until"})
"""Where these are asked, words that may be a state or what led to it mean the latter."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A query as far as the question alone goes. `asked` is None where nothing says it: then it is a fragment, which
    only goes with a question before it. `meant` are the names in it."""

    query: Query
    asked: Asked | None
    meant: tuple[Piece, ...]
    follows: bool
    """It begins as a follow-up does ("and …")."""
    several: bool
    """It is about more than one concept: more than a query can hold."""


@dataclass(frozen=True, slots=True)
class Sides:
    """Who is on which side of a concept, and which side is asked for."""

    source: tuple[str, ...] = ()
    target: tuple[str, ...] = ()
    hole: Hole = ""
    mutual: bool = False
    every: bool = False

    def flipped(self) -> Sides:
        """The same with source and target exchanged."""
        return Sides(self.target, self.source, OPPOSITE[self.hole], self.mutual, self.every)


def draft(pieces: Pieces, facts: Facts) -> Draft:
    """What a question asks, as far as its own words go. Pronouns must have been taken for names before."""
    return _Reader(pieces, facts).draft()


class _Reader:
    def __init__(self, pieces: Pieces, facts: Facts) -> None:
        self.lang = pieces.lang
        self.facts = facts
        self.marks = pieces.marks
        self.pieces = with_descriptions(pieces.all, pieces.lang, facts)
        self.concepts = [p for p in self.pieces if p.kind == "concept"]
        self.names = [p for p in self.pieces if p.kind == "name"]
        self.asked = self._asked()
        self.several = pieces.plural or self.asked == "count"

    def draft(self) -> Draft:
        query = self._about_a_concept() if self.concepts else self._about_people()
        several = len(self.concepts) > 1
        numbers = [p for p in self.pieces if p.kind == "number"]
        query = replace(
            query,
            number=numbers[0].number if numbers else None,
            span=numbers[0].span if numbers else "",
            past=query.past or "past" in self.marks,
            ended="nomore" in self.marks,
            pick=(pick := self._pick()),
            wish="wish" in self.marks,
            words=tuple(
                p.text for p in self.pieces if p.kind == "word" or (not pick and {"first", "last"} & {*p.marks})
            ),
            things=tuple(p.text for p in self.pieces if p.kind == "thing"),
        )
        follows = self.marks.get("earlier") == 0 and "happens" not in self.marks
        return Draft(query, self.asked, tuple(self.names), follows, several)

    def _asked(self) -> Asked | None:
        for mark, asked in ASKED:
            if mark in self.marks:
                return self._meant(asked)
        first = self.pieces[0] if self.pieces else None
        if first is not None and fold(first.text) in lexicon(self.lang).requests:
            return "what"
        verbal = first is not None and (
            first.kind == "filler"
            or bool({"past", "passive", "wish"} & {*first.marks})
            or any(e.use != "noun" for e in first.entries)
        )
        return "whether" if verbal else None

    def _meant(self, asked: Asked) -> Asked:
        """What is asked for by a word, beside other words."""
        if asked in ("since", "when") and "nomore" in self.marks:
            return "until"
        standing = any(fold(p.text) in lexicon(self.lang).standing for p in self.pieces)
        if (asked == "where" and standing) or asked == "between":
            return "between" if len(self.names) != 1 or self.concepts else "what"
        return asked

    def _pick(self) -> Pick:
        """Whether the first or the last time of something is asked for; of what is no deed, nobody knows."""
        eventful = self.concepts and self._entry(self.concepts[-1]).use != "noun" and self.asked in PICKED
        deeds = not self.concepts and self.asked in ("what", "where")
        picks: tuple[Pick, ...] = ("first", "last")
        return next((p for p in picks if p in self.marks), "") if eventful or deeds else ""

    # About people alone

    def _about_people(self) -> Query:
        asked = self.asked or "identity"
        if not self.names and {"subject", "object"} <= {*self.marks} and (company := self._company(None)):
            return company
        people = [n for n in self.names if not n.role]
        roles = [n for n in self.names if n.role]
        strange = any(p.kind == "word" for p in self.pieces)
        if asked == "person" and strange:
            one = [*people, *roles][:1]
            return Query(asked, target=one[0].ids if one else (), hole="source")
        if asked == "person" and len(people) == 1 and (company := self._company(people[0])):
            return company
        if asked == "person" and self.names:
            asked = "identity"
        if asked == "whether" and len(people) == 2 and not roles and not strange:
            company = self._company(people[0])
            if company and company.concept:
                return replace(company, asked=asked, target=people[1].ids, hole="")
        if asked == "whether" and people and any(p.kind == "thing" for p in self.pieces):
            asked = "where"
        if asked == "whether" and people and roles:
            return Query(asked, source=people[0].ids, role=roles[0].text)
        ids = [n.ids for n in self.names]
        if asked == "identity":
            return Query(asked, source=tuple(one for some in ids for one in some))
        role = self.names[1].text if len(ids) > 1 and asked == "whether" else ""
        doing = any(fold(p.text) in lexicon(self.lang).deeds for p in self.pieces) and "passive" not in self.marks
        sides = Sides(ids[0] if ids else (), ids[1] if len(ids) > 1 else ())
        return Query(asked, source=sides.source, target=sides.target, role=role, deeds=doing and asked == "what")

    def _company(self, one: Piece | None) -> Query | None:
        """Whom somebody is with: a partner ("Who is Will with?"); where more is asked than that, it makes no sense.
        Nobody is named where it is asked who is with whom."""
        numbers = {p.first for p in self.pieces if p.kind == "number"}
        fillers = {fold(p.text) for p in self.pieces if p.kind == "filler" and p.last not in numbers}
        words = lexicon(self.lang)
        if not fillers & words.company:
            return None
        concept = "couple" if fillers <= words.company | words.being else ""
        return Query("person", concept, one.ids, hole="target") if one else Query("what", concept)

    # About a concept

    def _about_a_concept(self) -> Query:
        piece = self.concepts[-1]
        entry = self._entry(piece)
        sides = self._noun_sides(entry) if entry.use == "noun" else self._verb_sides(piece, entry)
        asked = self.asked or ("person" if entry.use == "noun" else "whether")
        if asked == "what" and entry.use == "noun":
            asked = "person"
        if asked == "person" and not self.names and {"subject", "object"} <= {*self.marks}:
            asked, sides = "what", Sides()
        if asked == "person" and not sides.hole:
            asked = "whether"
        return Query(
            asked,
            entry.concept,
            sides.source,
            sides.target,
            sides.hole,
            sides.mutual,
            sides.every,
            entry.gender if entry.use == "noun" else "",
            past=asked != "since" and self._perfect(entry),
            negative=entry.negative,
            said=tuple(piece.text.split()) if CONCEPTS[entry.concept].quoted else (),
        )

    def _entry(self, piece: Piece) -> Entry:
        possessed = any(n.genitive or n.of for n in self.names) or "possessor" in self.marks
        nominal = possessed or len(self.names) < 2
        order: tuple[Use, ...] = ("noun", "state", "verb") if nominal else ("state", "verb", "noun")
        words, said = lexicon(self.lang), {fold(p.text) for p in self.pieces}
        acting = bool(said & words.doing and not said & words.getting)
        acting = acting or bool(not nominal and words.copula and not said & words.copula)
        ended = "nomore" in self.marks
        if (self.asked in EVENTFUL and not ended) or said & words.have or acting or self._has_object(piece):
            order = ("verb", "noun", "state") if nominal else ("verb", "state", "noun")
        return min(piece.entries, key=lambda e: (order.index(e.use), self.several and not e.plural, self._fits_what(e)))

    def _fits_what(self, entry: Entry) -> bool:
        """False for what is rather meant by words of two meanings: a secret where "what" asks for it."""
        return (entry.concept == "reveal") != (self.asked == "what")

    def _perfect(self, entry: Entry) -> bool:
        """Whether an auxiliary asks for what may be over by now ("Hat Ann Bob geliebt?")."""
        return entry.use == "verb" and any(fold(p.text) in lexicon(self.lang).perfect for p in self.pieces)

    def _has_object(self, piece: Piece) -> bool:
        """Whether a name follows at once, so that it is what is done ("Who hurt Ann?") and no state, in English."""
        articles = lexicon(self.lang).articles
        after = (p for p in self.pieces if p.first >= piece.last and fold(p.text) not in articles)
        following = next(after, END)
        return self.lang == "en" and following.kind == "name"

    def _noun_sides(self, entry: Entry) -> Sides:
        """The possessor is the source, whoever is called by the noun is the target."""
        if "possessor" in self.marks:
            return Sides(target=self.names[0].ids if self.names else (), hole="source")
        if not self.names:
            return Sides(hole="source" if "subject" in self.marks and self.asked == "person" else "target")
        owners = self._owners(entry)
        if entry.concept in BETWEEN and len(owners) > 1 and not any(n.genitive or n.of for n in owners):
            return Sides(owners[0].ids, owners[1].ids, mutual=True)
        others = [n for n in self.names if n not in owners]
        if len(others) > 1 and not self._joined(others[0], others[1]):
            others = others[:1]
        source, target = (tuple(one for n in names for one in n.ids) for names in (owners, others[:2]))
        return Sides(source, target, "" if others else "target", every=len(owners) > 1 or len(others) > 1)

    def _owners(self, entry: Entry) -> list[Piece]:
        """Who possesses a noun: one, or two with "and" between them; of a child those who have it with each other."""
        owner = next((n for n in self.names if n.genitive or n.of), self.names[0])
        at = self.names.index(owner)
        having = any(fold(p.text) in lexicon(self.lang).have for p in self.pieces)
        if entry.concept == "child" and having and len(self.names) == 2 and not owner.genitive:
            return self.names
        if at + 1 < len(self.names) and self._joined(owner, self.names[at + 1]):
            return self.names[at : at + 2]
        if at and owner.genitive and self._joined(self.names[at - 1], owner):
            return self.names[at - 1 : at + 1]
        return [owner]

    def _verb_sides(self, piece: Piece, entry: Entry) -> Sides:
        """Who does or is it is the source, the other one the target; the other way round in the passive."""
        names = [n.ids for n in self.names]
        pair = len(self.names) > 1 and self._joined(self.names[0], self.names[1])
        if pair and self.asked == "whether" and (each := self._of_each(piece, entry)):
            return each
        if self.asked in ("person", "what", "count") and "someone" not in self.marks:
            sides = self._with_hole(piece, entry, names, pair)
        else:
            sides = Sides(names[0] if names else (), names[1] if len(names) > 1 else (), mutual=pair)
        return sides.flipped() if self._passive(piece, entry) else sides

    def _of_each(self, piece: Piece, entry: Entry) -> Sides | None:
        """The sides where what is asked about two is so of each of them; None where it is between them."""
        both = tuple(one for name in self.names[:2] for one in name.ids)
        between = any({*fold(p.text).split()} & lexicon(self.lang).mutually for p in self.pieces)
        if len(self.names) > 2:
            sides = Sides(both, self.names[2].ids, every=True)
        elif entry.concept in TOGETHER and not between:
            return Sides(self.names[0].ids, self.names[1].ids, mutual=True, every=True)
        elif not between and (entry.concept in ALONE or (self._passive(piece, entry) and _directed(entry))):
            sides = Sides(both, every=True)
        else:
            return None
        return sides.flipped() if self._passive(piece, entry) else sides

    def _with_hole(self, piece: Piece, entry: Entry, names: Sequence[tuple[str, ...]], pair: bool) -> Sides:
        if pair or (self.asked == "what" and len(names) > 1):
            return Sides(names[0], names[1], mutual=pair or not _directed(entry))
        if self._asks_object(piece):
            return Sides(names[0] if names else (), hole="target")
        return Sides(target=names[0] if names else (), hole="source")

    def _asks_object(self, piece: Piece) -> bool:
        """Whether the one who is asked for is the object: by case in German, by the order of words in English."""
        if "object" in self.marks or (self.asked == "what" and "subject" not in self.marks):
            return True
        return self.lang == "en" and any(n.first < piece.first for n in self.names)

    def _passive(self, piece: Piece, entry: Entry) -> bool:
        plain = fold(piece.text) in lexicon(self.lang).plain or piece.text.split()[0].endswith("ing")
        return entry.use == "verb" and "passive" in self.marks and not plain

    def _joined(self, one: Piece, other: Piece) -> bool:
        """Whether "and" alone stands between two names."""
        between = [p for p in self.pieces if one.last <= p.first < other.first]
        return len(between) == 1 and "earlier" in between[0].marks


def _directed(entry: Entry) -> bool:
    """Whether it is one thing who does or is what an entry means, and another whom it is done to."""
    return CONCEPTS[entry.concept].paths[0][0].way != "both"
