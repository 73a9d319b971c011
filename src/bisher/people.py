"""Who is known so far, as the reader of the next installment needs it: names, nouns, genders, when last seen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from bisher.records import Gender, Installment, Mention, Reading


@dataclass(frozen=True, slots=True)
class Person:
    """One character as of some installment.

    Only mentions of one person alone count; a group tells nothing of each, so whoever is known from groups alone has
    no mentions and `last` 0. `first` is the installment of the very first mention. `nouns` are the words that described
    the character, `genders` how many mentions speak for each gender, `last_mentions` the mentions in installment
    `last`.
    """

    id: str
    names: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    genders: tuple[tuple[Gender, int], ...] = ()
    first: int = 0
    last: int = 0
    mentions: int = 0
    last_mentions: int = 0


def step(
    people: Iterable[Person], installment: Installment, reading: Reading, gone: Mapping[str, str]
) -> tuple[Person, ...]:
    """The people after an installment, in the order of their first mention; `gone` are the ids that are no more then.

    Whoever turned out to be one person has the place of the one who was mentioned first.
    """
    now = {person.id: person for person in people}
    for mention in sorted(reading.mentions, key=_start):
        for one in mention.characters:
            now.setdefault(one, Person(one, first=reading.number))
        if len(mention.characters) == 1:
            one = mention.characters[0]
            now[one] = _learn(now[one], mention, reading.number, installment.text[mention.start : mention.end])
    if now.keys().isdisjoint(gone):
        return tuple(now.values())
    left: dict[str, Person] = {}
    for person in now.values():
        kept = gone.get(person.id, person.id)
        left[kept] = _merged(kept, left[kept], person) if kept in left else replace(person, id=kept)
    return tuple(left.values())


def _start(mention: Mention) -> int:
    return mention.start


def _learn(person: Person, mention: Mention, number: int, surface: str) -> Person:
    return replace(
        person,
        names=_with(person.names, mention.name if mention.kind == "name" else ""),
        nouns=_with(person.nouns, surface if mention.kind == "noun" else ""),
        genders=_counted(person.genders, ((mention.gender, 1),) if mention.gender else ()),
        last=number,
        mentions=person.mentions + 1,
        last_mentions=person.last_mentions + 1 if person.last == number else 1,
    )


def _merged(kept: str, one: Person, other: Person) -> Person:
    last = max(one.last, other.last)
    return Person(
        kept,
        names=tuple(dict.fromkeys((*one.names, *other.names))),
        nouns=tuple(dict.fromkeys((*one.nouns, *other.nouns))),
        genders=_counted(one.genders, other.genders),
        first=min(one.first, other.first),
        last=last,
        mentions=one.mentions + other.mentions,
        last_mentions=sum(p.last_mentions for p in (one, other) if p.last == last),
    )


def _with(words: tuple[str, ...], word: str) -> tuple[str, ...]:
    return words if not word or word in words else (*words, word)


def _counted(
    genders: tuple[tuple[Gender, int], ...], more: tuple[tuple[Gender, int], ...]
) -> tuple[tuple[Gender, int], ...]:
    total = dict(genders)
    for gender, count in more:
        total[gender] = total.get(gender, 0) + count
    return tuple(total.items())
