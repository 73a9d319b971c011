"""K105: two characters who may be one. K106: one character who may be two."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from bisher import naming
from bisher.checking.problem import Conflict, Sure, by_confidence, facts, place, words_of
from bisher.checking.spellings import one_name
from bisher.language.gendered import GENDERED
from bisher.reading.labels import RELATIONS, SYMMETRIC
from bisher.records import UNKNOWN, Character, Citation, NameUse
from bisher.view import View

OFTEN = 2
"""A pronoun of the other gender may be a slip once."""
TAKES_TWO = frozenset({*RELATIONS, *SYMMETRIC, "propose", "confess"})
"""What nobody does to themselves, as they may hurt or betray themselves."""


def may_be_one(view: View) -> Iterator[Conflict]:
    """Two characters with one name, one in another spelling, or one that only they have a part of; unless the text
    speaks of both as of two. Children that are born bear the names of others."""
    newborn = {one for fact in facts(view) if fact.finding.type == "birth" for one in fact.finding.b}
    named = [c for c in view.cast if c.named and c.gender != "g" and c.id not in newborn]
    apart = _apart(view)
    for one, other in combinations(named, 2):
        if (one.id, other.id) in apart or {one.gender, other.gender} >= {"f", "m"}:
            continue
        if found := _shared(one, other, named):
            sure, mine, theirs = found
            earlier, later = sorted((mine.citation, theirs.citation), key=place)
            people = {"a": one.id, "b": other.id}
            yield Conflict("K105", sure, people, earlier, later, {"x": mine.name, "y": theirs.name})


def _apart(view: View) -> frozenset[tuple[str, str]]:
    """Pairs of whom the text speaks as of two: in one finding, in one group, or by name in one sentence."""
    pairs: set[tuple[str, str]] = set()

    def add(*people: str) -> None:
        pairs.update((a, b) for a in people for b in people if a != b)

    for reading in view.resolved:
        for finding in reading.findings:
            add(*finding.a, *finding.b)
        named: dict[int, list[str]] = {}
        for mention in reading.mentions:
            add(*mention.characters)
            if mention.kind == "name" and len(mention.characters) == 1:
                sentence = view.cite(reading.number, mention.start, mention.end).sentence_index
                named.setdefault(sentence, []).append(mention.characters[0])
        for people in named.values():
            add(*people)
    return frozenset(pairs)


def _shared(one: Character, other: Character, cast: list[Character]) -> tuple[Sure, NameUse, NameUse] | None:
    """The names that two have in common, the whole name before a part of it, and how much that says."""
    for mine in one.names:
        for theirs in other.names:
            if _titled(mine.name) and _titled(theirs.name) and _titled(mine.name) != _titled(theirs.name):
                continue
            if _bare(mine.name) == _bare(theirs.name):
                return "possible", mine, theirs
            if one_name(mine.name, theirs.name):
                return "likely" if len(_bare(mine.name)) > 1 else "possible", mine, theirs
    for mine in one.names:
        for theirs in other.names:
            short, long = sorted((_bare(mine.name), _bare(theirs.name)), key=len)
            if len(short) == 1 < len(long) and short[0] in long and _bearers(short[0], cast) == 2:
                return "possible", mine, theirs
    return None


def _bare(name: str) -> list[str]:
    return [naming.folded(word) for word in naming.bare_words(name)]


def _titled(name: str) -> frozenset[str]:
    return frozenset(naming.folded(name).replace(".", " ").split()) - {*_bare(name)}


def _bearers(word: str, cast: list[Character]) -> int:
    return sum(any(word in _bare(use.name) for use in character.names) for character in cast)


def may_be_two(view: View) -> Iterator[Conflict]:
    """Characters who stand to themselves as to another, who are he and she by turns, or who have two full names without
    a common word. Who was found to be one with somebody else is left alone."""
    one_by_now = {view.resolve(merge.kept) for reading in view.readings for merge in reading.merges}
    people = [character for character in view.cast if character.id not in one_by_now]
    selves = _to_themselves(view)
    for character in people:
        for found in (selves.get(character.id), _both(view, character), _two_names(view, character)):
            if found is not None:
                yield found
                break


def _to_themselves(view: View) -> dict[str, Conflict]:
    found: dict[str, Conflict] = {}
    for fact in facts(view):
        finding = fact.finding
        if len(finding.a) == 1 and finding.a == finding.b != (UNKNOWN,) and finding.type in TAKES_TWO:
            (one,) = finding.a
            sure = by_confidence("likely", finding.confidence)
            people, introduced = {"a": one}, view.character(one).introduced
            found.setdefault(one, Conflict("K106", sure, people, introduced, words_of(view, fact), variant="self"))
    return found


def _both(view: View, character: Character) -> Conflict | None:
    """Somebody who is spoken of by pronouns of women and of men, by each more than once."""
    told: dict[str, list[Citation]] = {"f": [], "m": []}
    for number, mention in view.mentions_of(character.id):
        if mention.kind == "pronoun" and len(mention.characters) == 1:
            installment = view.installment(number)
            word = installment.text[mention.start : mention.end]
            if gender := GENDERED[installment.lang].get(word.lower()):
                told[gender].append(view.cite(number, mention.start, mention.end))
    if min(map(len, told.values())) < OFTEN:
        return None
    earlier, later = sorted((told["f"][0], told["m"][0]), key=place)
    words = {"x": earlier.quote.lower(), "y": later.quote.lower()}
    return Conflict("K106", "possible", {"a": character.id}, earlier, later, words, "gender")


def _two_names(view: View, character: Character) -> Conflict | None:
    full = [use for use in character.names if len(_bare(use.name)) > 1]
    for one, other in combinations(full, 2):
        if set(_bare(one.name)).isdisjoint(_bare(other.name)) and not _explained(view, character, other.citation):
            words = {"x": one.name, "y": other.name}
            return Conflict("K106", "possible", {"a": character.id}, one.citation, other.citation, words, "names")
    return None


def _explained(view: View, character: Character, name: Citation) -> bool:
    """Whether the sentence of a name speaks of its character by another word, too, as in "his real name is …"."""
    span = view.sentence(name.number, name.sentence_index)
    return any(
        number == name.number and span.start <= mention.start < span.end and mention.start != name.start
        for number, mention in view.mentions_of(character.id)
    )
