"""Why somebody is called what they are called: the mentions that gave the names, and who turned out to be one."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from bisher import naming
from bisher.language.reasons import TURNS_OUT, Advantage
from bisher.records import Citation, Lang, Merge
from bisher.telling import Teller
from bisher.view import View


@dataclass(frozen=True, slots=True)
class Use:
    """A name or a describing noun, how often it was used, and where first."""

    word: str
    uses: int
    citation: Citation


@dataclass(frozen=True, slots=True)
class Join:
    """Where two turned out to be one, in words."""

    text: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class Naming:
    """What somebody is called, by what that name comes before the others, all names and nouns, and all joins."""

    character: str
    called: str
    reason: Advantage
    names: tuple[Use, ...]
    nouns: tuple[Use, ...]
    joins: tuple[Join, ...]


def naming_of(view: View, character: str, lang: Lang) -> Naming:
    """Why somebody is called so. Raises NotFoundError for an id that is not known as of the boundary."""
    one = view.character(character)
    own = [(number, mention) for number, mention in view.mentions_of(one.id) if len(mention.characters) == 1]
    counts = Counter(mention.name for _, mention in own if mention.kind == "name" and mention.name)
    nouns = Counter(view.noun(number, m, one.gender).casefold() for number, m in own if m.kind == "noun")
    return Naming(
        one.id,
        Teller(view, lang).call(one.id),
        naming.advantage(counts),
        tuple(Use(use.name, counts[use.name], use.citation) for use in one.names),
        tuple(Use(role.word, nouns[role.word.casefold()], role.citation) for role in one.roles),
        tuple(_joins(view, one.id, lang)),
    )


def _joins(view: View, character: str, lang: Lang) -> list[Join]:
    return [
        Join(turns_out(view, reading.number, merge, lang), view.cite(reading.number, merge.start, merge.end))
        for reading in view.readings
        for merge in reading.merges
        if view.resolve(merge.kept) == character
    ]


def turns_out(view: View, number: int, merge: Merge, lang: Lang) -> str:
    """That two turned out to be one in an installment, each as called before that."""
    gone, kept = (_before(view, one, number) for one in (merge.gone, merge.kept))
    return TURNS_OUT[lang].format(gone=gone, kept=kept)


def _before(view: View, one: str, number: int) -> str:
    """What somebody was called by the mentions under an id of their own, up to an installment; else their id."""
    names: Counter[str] = Counter()
    nouns: list[str] = []
    for reading in view.readings[:number]:
        for mention in reading.mentions:
            if mention.characters == (one,):
                if mention.kind == "name" and mention.name:
                    names[mention.name] += 1
                elif mention.kind == "noun":
                    nouns.append(view.noun(reading.number, mention, view.character(one).gender))
    return naming.best(names) or next(iter(nouns), one)
