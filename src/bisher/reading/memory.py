"""Whom the story knows, as seen from a mention: named features of (mention, character).

After entity-level coreference with a memory of the characters so far (Toshniwal et al. 2020), but with features that
a linguist can name in place of remembered vectors, so that the ledger alone is the memory.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from rapidfuzz.distance import JaroWinkler

from bisher.language.clauses import INDEFINITE
from bisher.language.titles import TITLES
from bisher.reading.aliases import calls, introduced
from bisher.reading.relatives import fits, relation_types
from bisher.records import Lang, Span

POSSESSIVE = {
    "de": re.compile(r"(mein|dein|sein|ihr|unser|euer|eur)(e|en|em|er|es)?|dessen|deren", re.I),
    "en": re.compile(r"my|your|his|her|its|our|their|whose", re.I),
}
N_FEATURES = 34
GENDER = 12
AFTER = 12
"""Characters that are looked at after a name."""


@dataclass
class Known:
    """What is known of a character before the mention at hand; changes as the installment is read."""

    names: list[str] = field(default_factory=list)
    nouns: list[str] = field(default_factory=list)
    genders: Counter[str] = field(default_factory=Counter)
    last: int = 0
    mentions: int = 0
    last_mentions: int = 0
    here: list[int] = field(default_factory=list)
    """Indices of its mentions in the installment at hand."""

    def copy(self) -> Known:
        """The same, to be changed apart."""
        return replace(self, names=[*self.names], nouns=[*self.nouns], genders=Counter(self.genders), here=[*self.here])


@dataclass(frozen=True)
class Seen:
    """A mention as the memory looks at it: surface, listed name ("" unless a name), kind, place, possessor."""

    surface: str
    name: str
    kind: str
    first: int
    last: int
    sentence: int
    touching: bool
    """Nothing stands between the previous mention and this one."""
    possessed: bool
    """The previous mention possesses this one ("ihr Bruder", "Anna's boss")."""
    indefinite: bool = False
    """A noun with "a", "ein" or the like before it."""
    alias: bool = False
    """The mention before goes by this name ("X, alias Y")."""
    calls: bool = False
    """The mention before is a name for this one ("X, as everyone calls Y")."""


@lru_cache(maxsize=20_000)
def name_tokens(name: str) -> tuple[str, ...]:
    """The words of a name, lower-cased, without titles (unless there is nothing else)."""
    found = re.findall(r"\w[\w'’]*", name.lower().replace("'s", ""))
    bare = tuple(t for t in found if t not in TITLES)
    return bare or tuple(found)


def alike(one: str, other: str) -> bool:
    """Two name words that may be one: equal but for a genitive s."""
    return one == other or one + "s" == other or other + "s" == one


@lru_cache(maxsize=200_000)
def compare_names(name: str, other: str) -> tuple[float, float, float, float, float]:
    """exact, part of the other or the other of it, shared last word with other first words, fuzzy, beginning shared."""
    a, b = name_tokens(name), name_tokens(other)
    if not a or not b:
        return (0.0,) * 5
    exact = len(a) == len(b) and all(alike(x, y) for x, y in zip(a, b, strict=True))
    small, big = (a, b) if len(a) <= len(b) else (b, a)
    part = not exact and all(any(alike(x, y) for y in big) for x in small)
    conflict = not exact and not part and alike(a[-1], b[-1]) and len(a) > 1 and len(b) > 1
    fuzzy = max(JaroWinkler.similarity(x, y) for x in a for y in b) if not (exact or part) else 1.0
    start = max(
        (min(len(x), len(y)) >= 3 and (x.startswith(y) or y.startswith(x)) for x in a for y in b), default=False
    )
    return float(exact), float(part), float(conflict), max(0.0, (fuzzy - 0.8) * 5), float(start)


@lru_cache(maxsize=200_000)
def compare_nouns(one: str, other: str) -> float:
    """1 the same noun (but for an ending), 0.5 one is the head of the other ("Halbbruder", "Bruder"), else 0."""
    a, b = one.lower(), other.lower()
    if a == b or (
        a[: min(len(a), len(b))] == b[: min(len(a), len(b))] and abs(len(a) - len(b)) <= 2 and min(len(a), len(b)) > 2
    ):
        return 1.0
    if min(len(a), len(b)) > 3 and (a.endswith(b) or b.endswith(a)):
        return 0.5
    return 0.0


def gender_share(known: Known) -> tuple[float, float, float]:
    """How much of what is known speaks for f, m, n."""
    total = sum(known.genders.values())
    if not total:
        return 0.0, 0.0, 0.0
    return known.genders["f"] / total, known.genders["m"] / total, known.genders["n"] / total


def best_names(name: str, names: Iterable[str]) -> tuple[float, float, float, float, float]:
    """The best of each figure of `compare_names` over all names of a character."""
    return _best_names(name, tuple(names))


@lru_cache(maxsize=100_000)
def _best_names(name: str, names: tuple[str, ...]) -> tuple[float, float, float, float, float]:
    rows = [compare_names(name, n) for n in names]
    if not rows:
        return 0.0, 0.0, 0.0, 0.0, 0.0
    exact, part, conflict, fuzzy, start = (max(column) for column in zip(*rows, strict=True))
    return exact, part, conflict, fuzzy, start


def is_called(person: Known, noun: str) -> bool:
    """Whether somebody has been called by a noun before, or has it for a title before a name."""
    word = noun.lower()
    titles = {t for name in person.names for t in re.findall(r"\w+", name.lower())[:-1] if t in TITLES}
    return word in titles or any(compare_nouns(noun, known) == 1 for known in person.nouns)


def learn(person: Known, mention: int, seen: Seen, number: int, gender: str) -> None:
    """Add what a mention tells to what is known of its character; `gender` "" where it tells nothing."""
    if person.last != number:
        person.last_mentions = 0
    person.last = number
    person.mentions += 1
    person.last_mentions += 1
    person.here.append(mention)
    if seen.name and seen.name not in person.names:
        person.names.append(seen.name)
    if seen.kind == "noun" and seen.surface not in person.nouns:
        person.nouns.append(seen.surface)
    if gender:
        person.genders[gender] += 1


def before(person: Known, mention: int) -> Known:
    """The same character as a group mention sees it: by the mentions before it or, if there is none, the next one."""
    return replace(person, here=[j for j in person.here if j < mention] or [j for j in person.here if j > mention][:1])


def rows(
    i: int,
    seen: Seen,
    people: Sequence[Known],
    number: int,
    possessor: int | None,
    sentences: Sequence[int],
    standing: Mapping[tuple[int, int], frozenset[str]],
    roles: Mapping[str, Sequence[str]],
) -> list[list[float]]:
    """One row of N_FEATURES for each character; `standing` maps pairs of indices (smaller first) to what holds
    between them (see `relatives.between`)."""
    wanted = relation_types(seen.surface, roles) if seen.kind == "noun" else frozenset()
    names = [best_names(seen.name, p.names) if seen.kind == "name" else (0.0,) * 5 for p in people]
    nouns = [
        max((compare_nouns(seen.surface, n) for n in p.nouns), default=0.0) if seen.kind == "noun" else 0.0
        for p in people
    ]
    related = _related(len(people), possessor, standing, wanted)
    exacts, parts, sames, fitting = (
        sum(n[0] for n in names),
        sum(n[1] for n in names),
        sum(n == 1 for n in nouns),
        sum(r[0] for r in related),
    )
    order = sorted((e for e, p in enumerate(people) if p.here), key=lambda e: -people[e].here[-1])
    nearness = {e: 1 / (1 + r) for r, e in enumerate(order)}
    busiest = max((p.mentions for p in people), default=1) or 1
    named_in_play = any(n[0] or n[1] for n in names)
    out = []
    for e, p in enumerate(people):
        exact, part, conflict, fuzzy, start = names[e]
        here = bool(p.here)
        back = p.here[-1] if here else -1
        ago = number - p.last if p.last else 0
        out.append(
            [
                exact,
                part,
                conflict,
                fuzzy,
                start,
                float(exact > 0 and exacts > 1),
                float(part > 0 and (parts > 1 or exacts > 0)),
                float(named_in_play and not (exact or part)),
                nouns[e],
                float(nouns[e] == 1 and sames > 1),
                float(not p.names),
                float(sames > 0 and nouns[e] < 1),
                *gender_share(p),
                float(here),
                0.0 if here else math.log1p(ago) / 2,
                float(not here and ago == 1),
                math.log1p(p.mentions) / 3,
                p.mentions / busiest,
                math.log1p(p.last_mentions) / 2,
                nearness.get(e, 0.0),
                float(here and sentences[back] == seen.sentence),
                float(here and sentences[back] == seen.sentence - 1),
                math.log1p(len(p.here)) / 2,
                float(e == possessor),
                *related[e],
                float(fitting > 0 and not related[e][0]),
                float(bool(wanted)),
                float(possessor is not None),
                float(seen.touching and back == i - 1 and here),
                float(here and back == i - 1),
                float(seen.kind == "name" and not p.names and seen.touching and here and back == i - 1),
            ]
        )
    return out


def _related(
    people: int, possessor: int | None, standing: Mapping[tuple[int, int], frozenset[str]], wanted: frozenset[str]
) -> list[tuple[float, float]]:
    """Whether each character stands to the possessor as wanted, and whether they stand in any way."""
    if possessor is None:
        return [(0.0, 0.0)] * people
    none: frozenset[str] = frozenset()
    held = [
        standing.get((min(e, possessor), max(e, possessor)), none) if e != possessor else none for e in range(people)
    ]
    return [(float(fits(h, wanted, e, possessor)), float(bool(h))) for e, h in enumerate(held)]


def describe(
    text: str, spans: Sequence[Span], sentences: Sequence[int], mentions: Sequence[tuple[int, int, str]], lang: Lang
) -> list[Seen]:
    """What the memory looks at, for mentions given as (first word, last word, kind) in order."""
    out: list[Seen] = []
    for i, (first, last, kind) in enumerate(mentions):
        surface = text[spans[first].start : spans[last].end]
        between = [text[s.start : s.end] for s in spans[mentions[i - 1][1] + 1 : first]] if i else ["."]
        possessed = bool(i) and kind == "noun" and _possesses(text, spans, mentions[i - 1], between, lang)
        out.append(
            Seen(
                surface,
                surface if kind == "name" else "",
                kind,
                first,
                last,
                sentences[first],
                not between,
                possessed,
                kind == "noun" and any(word.lower() in INDEFINITE[lang] for word in between[-2:]),
                *(_renames(text, spans, mentions[i - 1], (first, last), lang) if i and kind == "name" else ()),
            )
        )
    return out


def _renames(
    text: str, spans: Sequence[Span], one: tuple[int, int, str], other: tuple[int, int], lang: Lang
) -> tuple[bool, bool]:
    """Whether one mention goes by the name that comes next, and whether it is a name for whom that one means."""
    between = text[spans[one[1]].end : spans[other[0]].start]
    after = text[spans[other[1]].end : spans[other[1]].end + AFTER]
    return introduced(between, lang), one[2] == "name" and calls(between, after, lang)


def _possesses(text: str, spans: Sequence[Span], mention: tuple[int, int, str], between: list[str], lang: str) -> bool:
    first, last, kind = mention
    surface = text[spans[first].start : spans[last].end]
    genitive = between[:2] in (["'", "s"], ["’", "s"])
    gap = between[2:] if genitive else between[1:] if between[:1] in (["'"], ["’"]) else between
    if len(gap) > 3 or any(not w[0].isalnum() for w in gap):
        return False
    if kind == "pronoun":
        return bool(POSSESSIVE[lang].fullmatch(surface))
    return genitive or between[:1] in (["'"], ["’"]) or (lang == "de" and kind == "name" and surface[-1:] in "sßxz")
