"""Who is known so far, as the reader of the next installment needs it: names, nouns, genders, when last seen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from bisher.records import Gender, Installment, Mention, Merge, Reading


@dataclass(frozen=True, slots=True)
class Person:
    """One character as of some installment. Only mentions of one person alone count; a group tells nothing of each.

    `nouns` are the words that described the character, `genders` how many mentions speak for each gender,
    `last_mentions` the mentions in installment `last`.
    """

    id: str
    names: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    genders: tuple[tuple[Gender, int], ...] = ()
    first: int = 0
    last: int = 0
    mentions: int = 0
    last_mentions: int = 0


def step(people: Iterable[Person], installment: Installment, reading: Reading) -> tuple[Person, ...]:
    """The people after an installment, in the order of their first mention."""
    now = {person.id: person for person in people}
    for mention in reading.mentions:
        for one in mention.characters:
            now.setdefault(one, Person(one, first=reading.number))
        if len(mention.characters) == 1:
            one = mention.characters[0]
            now[one] = _learn(now[one], mention, reading.number, installment.text[mention.start : mention.end])
    for merge in reading.merges:
        _merge(now, merge)
    return tuple(now.values())


def _learn(person: Person, mention: Mention, number: int, surface: str) -> Person:
    noun = surface if mention.kind == "noun" else ""
    return replace(
        person,
        names=_with(person.names, mention.name),
        nouns=_with(person.nouns, noun),
        genders=_counted(dict(person.genders), {mention.gender: 1} if mention.gender else {}),
        last=number,
        mentions=person.mentions + 1,
        last_mentions=person.last_mentions + 1 if person.last == number else 1,
    )


def _merge(now: dict[str, Person], merge: Merge) -> None:
    if merge.gone not in now or merge.kept not in now:
        return
    kept, gone = now[merge.kept], now.pop(merge.gone)
    last = max(kept.last, gone.last)
    now[merge.kept] = replace(
        kept,
        names=tuple(dict.fromkeys((*kept.names, *gone.names))),
        nouns=tuple(dict.fromkeys((*kept.nouns, *gone.nouns))),
        genders=_counted(dict(kept.genders), dict(gone.genders)),
        first=min(kept.first, gone.first),
        last=last,
        mentions=kept.mentions + gone.mentions,
        last_mentions=sum(p.last_mentions for p in (kept, gone) if p.last == last),
    )


def _with(words: tuple[str, ...], word: str) -> tuple[str, ...]:
    return words if not word or word in words else (*words, word)


def _counted(genders: Mapping[Gender, int], more: Mapping[Gender, int]) -> tuple[tuple[Gender, int], ...]:
    total = dict(genders)
    for gender, count in more.items():
        total[gender] = total.get(gender, 0) + count
    return tuple(total.items())
