"""A sentence of a text, so that it can stand alone and is no longer than it needs to be.

Pronouns are replaced by the names of those whom they mean, and nouns get the name beside them, in [brackets]; "…"
stands for what is left out. Only a character's first mention in the sentence is touched, only where the sentence does
not name them anyway ("Als sie kommt, geht Anna") or introduce them ("ein Mann"), and only where it is sure enough who
is meant; relative pronouns stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bisher.language.cases import BENT_PRONOUNS, oblique
from bisher.language.clauses import (
    ADVERBIALS,
    AWAITING,
    DEFINITE,
    INDEFINITE,
    INSIDE,
    POINTING,
    PREPOSITIONS,
    RELATIVES,
    TURNS,
)
from bisher.language.wording import genitive, joined
from bisher.records import Lang, Mention, Span
from bisher.view import View

SURE = {"pronoun": 0.9, "noun": 0.95}
"""How sure it must be who is meant for a name to be put in a sentence. On `corpus/dev` 96 of 100 pronouns and nouns of
which the model (r10) is so sure, and which it takes for one person, mean who it says."""
SHORTEST = 3
"""Words that a sentence keeps at least when it is cut."""
LEFT_OUT = "…"
_GERMAN_POSSESSIVE = re.compile(r"(sein|ihr)(e|en|em|er|es)", re.I)
_INFINITIVE = re.compile(r"\b(?:zu \w+e?n|\w+zu\w+e?n)\W*$")
_PERSONAL = {
    "de": frozenset("er sie ihn ihm ihr ihnen".split()),
    "en": frozenset("he she him her they them".split()),
}
_POSSESSIVE = {"de": frozenset({"sein", "ihr"}), "en": frozenset({"his", "her", "their"})}
_FUNCTION_WORDS = frozenset(
    "to and or but in on at with for from of by as that when while who if so because until after before into out up "
    "off over about again away back down not too".split()
)
_NO_ADJECTIVES = frozenset(
    "aber alles der dieser er es früher hinter immer jeder leider lieber nieder oder später über unter vorher weder "
    "weiter wieder".split()
)
"""German words that end as adjectives do."""
_BEFORE_A_VERB = frozenset("let lets letting make makes made see sees saw hear hears help helps watch watches".split())
"""After these "her" is no possessive: "lets her go"."""
_MOST = 3
"""A group of more is not spelt out."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a text as they may be told: with names in brackets and cuts marked, and the characters in them.

    `alone` says whether a reader who has not read what comes before knows who is meant.
    """

    text: str
    people: tuple[str, ...]
    alone: bool


def quoted(view: View, number: int, sentence: Span, words: Iterable[Span]) -> Quote:
    """A sentence without the clauses that `words` do not need."""
    installment = view.installment(number)
    text, lang = installment.text, installment.lang
    within = _led(view, number, _cut(text, sentence, max((w.end for w in words), default=sentence.end), lang))
    told, people, open_ = _named(view, number, within)
    before = f"{LEFT_OUT} " if within.start > sentence.start else ""
    after = f" {LEFT_OUT}" if within.end < sentence.end else ""
    first = re.match(r"\w*", text[within.start :])
    points = first is not None and first[0].lower() in POINTING[lang]
    return Quote(before + told + after, people, not open_ and not points)


def standing_alone(view: View, number: int, sentence: Span) -> tuple[str, tuple[str, ...]]:
    """The sentence with names for pronouns, and the characters in it. Brackets mark what is not in the text."""
    told, people, _ = _named(view, number, sentence)
    return told, people


def _named(view: View, number: int, within: Span) -> tuple[str, tuple[str, ...], bool]:
    """A stretch of a text with names, the characters in it, and whether a pronoun is left that means nobody named."""
    installment = view.installment(number)
    text, out, at = installment.text, "", within.start
    seen: dict[str, None] = {}
    left = False
    inside = sorted(_within(view, number, within), key=lambda m: m.start)
    named = {c for m in inside if m.kind == "name" for c in m.characters}
    opening = re.match(r"\w*", text[within.start :])
    ahead = opening is not None and opening[0].lower() in ADVERBIALS[installment.lang]
    for mention in inside:
        fresh = not any(c in seen for c in mention.characters)
        word = text[mention.start : mention.end].lower()
        if fresh and not (ahead and named.issuperset(mention.characters)):
            spelt = mention.kind == "noun" and not named.isdisjoint(mention.characters)
            name = "" if spelt else _name(view, mention, text, installment.lang)
            if name and mention.kind == "pronoun":
                out += text[at : mention.start] + f"[{name}]"
                at = mention.end
            elif name:
                out += text[at : mention.end] + f" [{name}]"
                at = mention.end
            elif mention.kind == "pronoun":
                left |= word in _PERSONAL[installment.lang] or _possessive_form(word, installment.lang)
        seen.update(dict.fromkeys(mention.characters))
    return out + text[at : within.end], tuple(seen), left


def _within(view: View, number: int, within: Span) -> tuple[Mention, ...]:
    return tuple(m for m in view.resolved[number - 1].mentions if within.start <= m.start and m.end <= within.end)


def _name(view: View, mention: Mention, text: str, lang: Lang) -> str:
    """What to put for or beside a mention, "" for nothing."""
    people = [view.character(c) for c in mention.characters]
    if mention.kind == "name" or mention.confidence < SURE[mention.kind]:
        return ""
    if not all(p.named for p in people) or len(people) > _MOST:
        return ""
    name = joined([p.name for p in people], lang)
    if mention.kind == "noun":
        return "" if _introduces(text[: mention.start], lang) else name
    word = text[mention.start : mention.end].lower()
    bent = joined([oblique(p.name, lang) for p in people], lang)
    if _possessive(word, text[: mention.start], text[mention.end :], lang):
        return genitive(bent, lang)
    if word in BENT_PRONOUNS[lang]:
        return bent
    return name if word in _PERSONAL[lang] else ""


def _introduces(before: str, lang: Lang) -> bool:
    """Whether a noun after these words introduces somebody ("einem jungen Mann"), by the nearest article."""
    for word in reversed(re.findall(r"[\w-]+", re.split(r"[,.;:!?]", before)[-1])[-3:]):
        if word.lower() in INDEFINITE[lang]:
            return True
        if word.lower() in DEFINITE[lang]:
            return False
    return False


def _possessive_form(word: str, lang: Lang) -> bool:
    return word in _POSSESSIVE[lang] or (lang == "de" and _GERMAN_POSSESSIVE.fullmatch(word) is not None)


def _possessive(word: str, before: str, rest: str, lang: Lang) -> bool:
    if lang == "de" and _GERMAN_POSSESSIVE.fullmatch(word):
        return True
    if word not in _POSSESSIVE[lang]:
        return False
    following = re.match(r"\s+(\w+)(?:\s+(\w))?", rest)
    if word in ("sein", "his", "their"):
        return following is not None
    if following is None or _BEFORE_A_VERB & {*before.lower().split()[-1:]}:
        return False
    if lang == "de":
        return following[1][0].isupper() or _adjective(following[1], following[2] or "")
    return following[1].lower() not in _FUNCTION_WORDS


def _adjective(word: str, after: str) -> bool:
    """Whether the word after "ihr" can only be an adjective before a noun ("ihr neuer Kollege")."""
    return after.isupper() and word.endswith(("er", "es")) and word not in _NO_ADJECTIVES


# Cuts


def _cut(text: str, sentence: Span, needed: int, lang: Lang) -> Span:
    """The sentence without the clauses at its end that begin after `needed`, if it can do without them.

    A main clause must come first; it ends at the first comma after which nothing of it comes back.
    """
    told = text[sentence.start : sentence.end]
    commas = [m.start() for m in re.finditer(r"(?:,| [–-]|;)\s", told)]
    clauses = [told[i:j] for i, j in pairwise([*commas, len(told)])]
    opening = re.match(r"\w+", told)
    if opening is None or opening[0].lower() in ADVERBIALS[lang] | INSIDE[lang]:
        return sentence
    for i, place in enumerate(commas):
        kept = told[:place].split()
        if sentence.start + place < needed or len(kept) < SHORTEST or kept[-1].lower() in AWAITING[lang]:
            continue
        if _turns(clauses[i], lang) or all(_hangs(clause, lang, first=n == 0) for n, clause in enumerate(clauses[i:])):
            return Span(sentence.start, sentence.start + place)
    return sentence


def _turns(clause: str, lang: Lang) -> bool:
    word = re.search(r"\w+", clause)
    return clause[:1] == ";" or (word is not None and word[0].lower() in TURNS[lang])


def _hangs(clause: str, lang: Lang, *, first: bool) -> bool:
    """Whether a clause goes with the one before it: what it begins with, or an infinitive, says so. With the `first`
    that is left out, what is said to be known, thought or asked would go, too, so it must not be that."""
    spelt = re.findall(r"\w+", clause)[:3]
    found = [word.lower() for word in spelt]
    if not found:
        return False
    if len(found) > 2 and found[0] in PREPOSITIONS - ADVERBIALS[lang] and not spelt[2][0].isupper():
        found = found[1:]
    if found[0] in RELATIVES[lang] | ADVERBIALS[lang] or (
        lang == "de" and not first and _INFINITIVE.search(clause) is not None
    ):
        return True
    return not first and found[0] in INSIDE[lang]


def _led(view: View, number: int, within: Span) -> Span:
    """The stretch without a "but" at its beginning, where somebody's name follows."""
    installment = view.installment(number)
    word = re.match(r"(\w+)\s+", installment.text[within.start : within.end])
    if word is None or word[1].lower() not in TURNS[installment.lang]:
        return within
    start = within.start + word.end()
    names: Sequence[int] = [m.start for m in _within(view, number, within) if m.kind == "name"]
    return Span(start, within.end) if start in names else within
