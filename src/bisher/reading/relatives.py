"""What a relational noun says of whom it means: the relation to its possessor, and which side of it ("mother": A of
`parent`, "son": B).

Directed relations carry their side with them, "parent:a" or "parent:b"; those that hold both ways are plain.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bisher.reading.labels import SYMMETRIC

OTHER = {"a": "b", "b": "a"}


def relation_types(noun: str, roles: Mapping[str, Sequence[str]]) -> frozenset[str]:
    """The relations that a noun speaks of ("Halbbruder": sibling), by the lexicon learned from the corpus, each with
    the side of whoever is called so."""
    word = noun.lower()
    for cut in (word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("n"), word.removesuffix("en")):
        if cut in roles:
            return frozenset(roles[cut])
    for start in range(1, max(1, len(word) - 3)):
        if word[start:].lstrip("-") in roles:
            return frozenset(roles[word[start:].lstrip("-")])
    return frozenset()


def between(kind: str, a: int, b: int) -> tuple[tuple[int, int], str]:
    """A relation between two indices as the memory keeps it: the pair, smaller first, and the type with the side of
    the smaller one."""
    if kind in SYMMETRIC:
        return (min(a, b), max(a, b)), kind
    return ((a, b), f"{kind}:a") if a < b else ((b, a), f"{kind}:b")


def fits(held: frozenset[str], wanted: frozenset[str], one: int, possessor: int) -> bool:
    """Whether what holds between a pair is what a noun says of `one` as seen from its possessor."""
    for relation in wanted:
        kind, _, side = relation.partition(":")
        if (f"{kind}:{side if one < possessor else OTHER[side]}" if side else kind) in held:
            return True
    return False
