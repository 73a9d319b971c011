"""The cast as the encoder reads it after each passage: who is known so far, each in a few words.

So a noun or pronoun can be compared with what somebody was called before, not only with their name's letters (the
characters in the input, as in entity-augmented language models; Ji et al. 2017).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bisher.reading.memory import Known, name_tokens
from bisher.reading.tokens import Pieces, words
from bisher.records import Lang, Span

MOST = 12
"""People in the cast of a passage."""
ROOM = 144
"""Pieces that they take together, marks between them counted."""
TIES = 2
"""What holds between somebody and others of the cast: so many relations of each entry."""
LONGEST = 510
"""Pieces of a passage and its cast, without the marks at both ends of the passage."""
NAMES, NOUNS = 2, 3
PRONOUN = {"de": {"f": "sie", "m": "er"}, "en": {"f": "she", "m": "he"}}

Entry = tuple[int, tuple[int, ...]]
"""Whom it describes (an index of the people), and its pieces."""
Standing = Mapping[tuple[int, int], frozenset[str]]
"""What holds between pairs of indices (see `relatives.between`)."""


def entries(
    people: Sequence[Known], standing: Standing, text: str, spans: Sequence[Span], pieces: Pieces, lang: Lang
) -> list[Entry]:
    """The cast of a passage: whoever is named in it first, then whoever was heard of last. A function of the passage
    and of what is known before it."""
    heard = {text[s.start : s.end].lower().removesuffix("s") for s in spans}
    order = sorted(
        (i for i, person in enumerate(people) if person.mentions),
        key=lambda i: (-_named(people[i], heard), -people[i].last, -people[i].mentions, i),
    )
    out: list[Entry] = []
    room = min(ROOM, LONGEST - sum(map(len, pieces.ids(text, list(spans)))))
    for i in order[:MOST]:
        line = ", ".join(x for x in (description(people[i], lang), *ties(i, order[:MOST], people, standing)) if x)
        ids = tuple(piece for word in pieces.ids(line, words(line)) for piece in word)
        room -= len(ids) + 1
        if room < 0:
            break
        out.append((i, ids))
    return out


def description(person: Known, lang: Lang) -> str:
    """Names, what somebody was called last, and a pronoun: "Ada Brook, sister, doctor, she"."""
    names: list[str] = []
    for name in sorted(person.names, key=len, reverse=True):
        if len(names) < NAMES and not any(name in longer for longer in names):
            names.append(name)
    gender = max(person.genders, key=lambda g: (person.genders[g], g), default="")
    return ", ".join(x for x in (*names, *person.nouns[-NOUNS:], PRONOUN[lang].get(gender, "")) if x)


def ties(one: int, others: Sequence[int], people: Sequence[Known], standing: Standing) -> list[str]:
    """What holds between somebody and others, in their order: "married Ben"; "employ Ada" where they employ Ada, and
    "Ada employ" where Ada employs them."""
    out = []
    for other in others:
        for relation in sorted(standing.get((min(one, other), max(one, other)), ())):
            kind, _, side = relation.partition(":")
            called = min(people[other].names, key=len, default="") or next(iter(people[other].nouns), "")
            first = not side or (side == "a") == (one < other)
            out.append(f"{kind} {called}" if first else f"{called} {kind}")
    return out[:TIES]


def _named(person: Known, heard: set[str]) -> bool:
    return any(token.removesuffix("s") in heard for name in person.names for token in name_tokens(name))
