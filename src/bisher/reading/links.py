"""Who is meant: each mention linked to a character of the story so far or to someone new, from left to right.

Incremental, entity by entity (Toshniwal et al. 2020): a character's score is what the memory says of it and what its
mentions in the passage say, summed as a marginal likelihood. Where it is in doubt, a few courses are followed to the
end of the passage (beam search), for a wrong link makes those after it improbable. Groups come last, when all single
persons are known.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import exp, log

import numpy as np

from bisher.language.first_names import gender_of
from bisher.reading import aliases, features, memory
from bisher.reading.heads import Heads, logsumexp, sigmoid
from bisher.reading.labels import GENDERS
from bisher.reading.memory import Known, Seen
from bisher.reading.relatives import relation_types
from bisher.reading.session import Floats
from bisher.records import Gender

LOW = np.float32(-1e4)
SIZES = {
    **dict.fromkeys("beide beiden beider zwei zweien both two couple duo twins zwillinge".split(), 2),
    **dict.fromkeys("drei three trio".split(), 3),
    **dict.fromkeys("vier four".split(), 4),
}
"""Groups that tell how many they are."""
FURTHER = 0.8
"""How probable the third member of a group has to be, and each further one: nine groups of ten are of two."""
POSSIBLE = 0.05
"""The least probability at which somebody else may be meant."""
SEVERAL = GENDERS.index("g")
CALLED = np.float32(2.0)
"""What it weighs that somebody, and nobody else, was called so before: 8 to 9 of 10 such nouns mean them."""
RENAMED = np.float32(4.0)
"""What it weighs that a name may be a short form or another spelling of somebody's name, and of nobody else's."""
SAID = np.float32(8.0)
"""What it weighs that the text says whose other name it is: of 287 such names in annotated series 284 were."""
NAMED = np.float32(4.0)
"""What it weighs that the next word is somebody's name: of such nouns 98 of 100 mean whom the name means."""
NAMELESS = np.float32(2.0)
"""What it weighs against somebody nameless of an earlier installment that a name is heard: of 28 such names that the
heads gave them, 7 were theirs."""
SOFTER = np.float32(0.7)
"""What the heads' log-odds of a link are worth: they learn on stories that they know (fitted on `training/unseen`)."""
COURSES = 3
"""How many courses are followed at a time."""
DOUBT = 0.1
"""How probable a link must be that is not the most probable one, for a course of its own."""
BEHIND = 4.0
"""A course that is less probable than the best one by more than this (log) is given up."""
OFFICES = frozenset({"boss", "advisor", "colleague"})
"""Relations whose nouns ("the captain") are said of somebody by themselves, too."""
OTHERWISE = np.float32(0.02)
"""How probable each other gender is for a first name of one gender."""


@dataclass
class People:
    """The characters as the reader knows them, by index; grows as the passage is read."""

    ids: list[str]
    known: list[Known]
    standing: Mapping[tuple[int, int], frozenset[str]] = field(default_factory=dict)

    def add(self) -> int:
        """Someone new; the index."""
        highest = max((int(i[1:]) for i in self.ids), default=0)
        self.ids.append(f"c{highest + 1}")
        self.known.append(Known())
        return len(self.ids) - 1

    def heard(self) -> dict[str, frozenset[int]]:
        """Every name, lower-cased, with its title and without, and those who bear it."""
        out: dict[str, frozenset[int]] = {}
        for person, known in enumerate(self.known):
            for name in known.names:
                for form in (name.lower(), " ".join(memory.name_tokens(name))):
                    out[form] = out.get(form, frozenset()) | {person}
        return out

    def related(self) -> dict[frozenset[str], frozenset[str]]:
        """The types of what holds between pairs of ids."""
        return {
            frozenset((self.ids[a], self.ids[b])): frozenset(relation.partition(":")[0] for relation in held)
            for (a, b), held in self.standing.items()
        }

    def copy(self) -> People:
        """The same people, to be changed apart: whoever is to learn something is taken by `own`."""
        return People(list(self.ids), list(self.known), self.standing)

    def own(self, person: int) -> Known:
        """What is known of somebody, apart from what other courses know."""
        self.known[person] = self.known[person].copy()
        return self.known[person]

    def become(self, other: People) -> None:
        """What another course has made of them."""
        self.ids, self.known = other.ids, other.known

    def leave(self) -> None:
        """The passage is over."""
        for person in self.known:
            person.here = []


@dataclass(frozen=True)
class Link:
    """Whom a mention means (indices of `People`), how sure, and its gender as (f, m, n)."""

    people: tuple[int, ...]
    confidence: float
    gender: Gender
    others: tuple[tuple[int, float], ...] = ()
    """Whom else it may mean, and how probable that is."""


def genders(believed: Floats, seen: Sequence[Seen]) -> Floats:
    """The head's belief (mentions, genders), but for names that begin with a first name of one gender."""
    out = believed.copy()
    for i, mention in enumerate(seen):
        if mention.kind != "name" or out[i].argmax() == SEVERAL:
            continue
        first = next(iter(memory.name_tokens(mention.name)), "")
        gender = gender_of(first)
        if gender:
            out[i] = OTHERWISE
            out[i, GENDERS.index(gender)] = 1 - OTHERWISE * (len(GENDERS) - 1)
    return out


def _mostly(person: Known) -> str:
    """The gender that most of what is known speaks for, "" where nothing does."""
    return max(person.genders, key=lambda g: (person.genders[g], g), default="")


@dataclass(frozen=True)
class Cast:
    """Those whom the encoder read of beside the passage: indices of `People`, and a vector each, (entries, hidden)."""

    people: list[int]
    vectors: Floats


@dataclass
class Course:
    """One way to take the mentions so far: what it makes of the people, whom each mention means, how probable it is."""

    people: People
    whose: list[tuple[int, ...]]
    links: list[Link | None]
    log: float = 0.0

    def copy(self) -> Course:
        """The same course, to be followed apart."""
        return Course(self.people.copy(), list(self.whose), list(self.links), self.log)


class Linker:
    """Links the mentions of one passage; `link` gives one `Link` a mention and lets `people` grow."""

    courses = COURSES

    def __init__(
        self,
        heads: Heads,
        people: People,
        seen: Sequence[Seen],
        kinds: Sequence[int],
        spans: Floats,
        number: int,
        roles: Mapping[str, Sequence[str]],
        cast: Cast,
    ) -> None:
        self.heads, self.people, self.seen, self.number, self.roles = heads, people, seen, number, roles
        self.gender = genders(heads.gender(spans), seen)
        self.sentences = [s.sentence for s in seen]
        self.scores = heads.pairs(spans, features.pairs([s.surface for s in seen], kinds, self.sentences))
        self.fresh = heads.new(spans)
        self.keys = heads.memory_keys(spans)
        self.whose: list[tuple[int, ...]] = [()] * len(seen)
        self.described = np.zeros((len(seen), len(people.ids), 2), np.float32)
        self.described[:, cast.people] = heads.described(spans, cast.vectors)

    def link(self) -> list[Link]:
        """All links, in the order of the mentions."""
        several = self.gender.argmax(1) == SEVERAL
        given = self.people
        courses = [Course(given, self.whose, [None] * len(self.seen))]
        for i in np.flatnonzero(~several).tolist():
            courses = self._onward(i, courses)
        best = max(courses, key=lambda course: course.log)
        given.become(best.people)
        self.people, self.whose = given, best.whose
        for group in np.flatnonzero(several).tolist():
            best.links[group] = self._group(group)
        return [link for link in best.links if link]

    def _onward(self, i: int, courses: list[Course]) -> list[Course]:
        """The most probable courses after a further mention."""
        ways = []
        for n, course in enumerate(courses):
            self.people, self.whose = course.people, course.whose
            logits = self._logits(i)
            log = logits - logsumexp(logits, 0)
            for place, chosen in enumerate(np.argsort(-log, kind="stable")[: self.courses].tolist()):
                if place == 0 or log[chosen] > np.log(DOUBT):
                    ways.append((course.log + float(log[chosen]), n, chosen, logits))
        ways.sort(key=lambda way: -way[0])
        ways = [way for way in ways[: self.courses] if way[0] > ways[0][0] - BEHIND]
        left = Counter(n for _, n, _, _ in ways)
        out = []
        for log_sum, n, chosen, logits in ways:
            left[n] -= 1
            course = courses[n].copy() if left[n] else courses[n]
            self.people, self.whose = course.people, course.whose
            course.links[i], course.log = self._take(i, chosen, logits), log_sum
            out.append(course)
        return out

    def _rows(self, i: int, known: Sequence[Known], possessor: int | None) -> Floats:
        rows = memory.rows(
            i, self.seen[i], known, self.number, possessor, self.sentences, self.people.standing, self.roles
        )
        return np.array(rows, np.float32).reshape(-1, memory.N_FEATURES)

    def _remembered(self, i: int, known: Sequence[Known], possessor: int | None) -> Floats:
        out = self.heads.remember(self.keys[i], self.gender[i], self._rows(i, known, possessor))
        out[: self.described.shape[1]] += self.described[i]
        return out

    def _through(self, i: int, side: int, others: Sequence[int]) -> Floats:
        """What the other mentions of each character say: (people,), 0 where there is none."""
        out = np.zeros(len(self.people.ids), np.float32)
        by: dict[int, list[int]] = {}
        for j in others:
            for person in self.whose[j]:
                by.setdefault(person, []).append(j)
        row = self.scores[i, :, side].tolist()
        for person, where in by.items():
            top = max(row[j] for j in where)
            out[person] = top + log(sum(exp(row[j] - top) for j in where))
        return out

    def _logits(self, i: int) -> Floats:
        """Of someone new, and of each character."""
        seen, known = self.seen[i], self.people.known
        before = self.whose[i - 1] if i else ()
        possessor = before[0] if seen.possessed and len(before) == 1 else None
        fresh = np.array([self.fresh[i]], np.float32)
        if not known:
            return fresh
        earlier = [j for j in range(i) if len(self.whose[j]) == 1]
        scores = self._remembered(i, known, possessor)[:, 0] + self._through(i, 0, earlier)
        return np.concatenate([fresh, scores + self._by_name(i, NAMELESS) + self._by_noun(i)])

    def _take(self, i: int, chosen: int, logits: Floats) -> Link:
        """Let a mention be someone new (0) or a character (its index + 1)."""
        person = chosen - 1 if chosen else self.people.add()
        gender = GENDERS[int(self.gender[i, :3].argmax())]
        told = gender if self.gender[i].max() > 0.5 else ""
        memory.learn(self.people.own(person), i, self.seen[i], self.number, told)
        self.whose[i] = (person,)
        softer = logits * SOFTER
        shares = np.exp(softer - logsumexp(softer, 0))
        others = tuple((e, float(p)) for e, p in enumerate(shares[1:]) if p > POSSIBLE and e != person)
        return Link((person,), float(shares[chosen]), gender, others)

    def _by_name(self, i: int, nameless: np.float32) -> Floats:
        """What a name rules out, (people,): those known by other names alone, all but those known by this very name;
        what it says for the one whose other name it is, and how much (`nameless`) against who was nameless so far.

        A slip here joins two characters for good, which no later word can undo.
        """
        out = np.zeros(len(self.people.ids), np.float32)
        seen = self.seen[i]
        if seen.kind != "name":
            return out
        alike = [memory.best_names(seen.name, p.names) for p in self.people.known]
        exact = [bool(a[0]) for a in alike]
        other = {} if any(exact) or any(a[1] for a in alike) else self._other_name(i)
        for e, person in enumerate(self.people.known):
            strange = bool(person.names) and not (alike[e][0] or alike[e][1] or alike[e][4] or alike[e][3] > 0.5)
            if e in other:
                out[e] = other[e]
            elif strange or (any(exact) and not exact[e]):
                out[e] = LOW
            elif not (person.names or person.here or memory.is_called(person, seen.name)):
                out[e] = -nameless
        return out

    def _other_name(self, i: int) -> dict[int, np.float32]:
        """Whose other name a name is that nobody was called by so far, and what that weighs: the text says so, or it
        fits one alone."""
        if self.seen[i].alias and len(self.whose[i - 1]) == 1:
            return {self.whose[i - 1][0]: SAID}
        if i + 1 < len(self.seen) and self.seen[i + 1].calls:
            fit = [memory.best_names(self.seen[i + 1].name, p.names) for p in self.people.known]
            named = [e for e, f in enumerate(fit) if f[0]] or [e for e, f in enumerate(fit) if f[1]]
            if len(named) == 1:
                return {named[0]: SAID}
        name = memory.name_tokens(self.seen[i].name)
        fitting = [
            e
            for e, p in enumerate(self.people.known)
            if aliases.fits(name, map(memory.name_tokens, p.names)) and {gender_of(name[0]), _mostly(p)} != {"f", "m"}
        ]
        return {fitting[0]: RENAMED} if len(fitting) == 1 else {}

    def _by_noun(self, i: int) -> Floats:
        """What a noun says: right before a name ("her brother Leo") all that the name says; by itself ("the captain")
        for the only one who was called so, or has it for a title."""
        out, seen = np.zeros(len(self.people.ids), np.float32), self.seen[i]
        after = next(iter(self.seen[i + 1 : i + 2]), seen)
        if seen.kind == "noun" and after.kind == "name" and after.touching:
            known = [e for e, p in enumerate(self.people.known) if memory.best_names(after.name, p.names)[0]]
            out[known] = NAMED
            return out + self._by_name(i + 1, np.float32(0))
        if seen.kind != "noun" or seen.possessed or seen.indefinite:
            return out
        if {r.partition(":")[0] for r in relation_types(seen.surface, self.roles)} - OFFICES:
            return out
        called = [e for e, p in enumerate(self.people.known) if memory.is_called(p, seen.surface)]
        if len(called) == 1:
            out[called[0]] = CALLED
        return out

    def _group(self, i: int) -> Link:
        if not self.people.known:
            return self._take(i, 0, self.fresh[i : i + 1])
        known = [memory.before(p, i) for p in self.people.known]
        others = [j for j in range(len(self.seen)) if j != i]
        member = sigmoid(self._remembered(i, known, None)[:, 1] + self._through(i, 1, others))
        told = SIZES.get(self.seen[i].surface.lower().split()[-1])
        size = told or max(2, int((member > FURTHER).sum()))
        chosen = np.sort(np.argsort(-member, kind="stable")[:size])
        self.whose[i] = tuple(int(p) for p in chosen)
        return Link(self.whose[i], float(member[chosen].min()), "g")


def counts(genders: Sequence[tuple[str, int]]) -> Counter[str]:
    """Genders of a ledger's person as the memory keeps them."""
    return Counter(dict(genders))
