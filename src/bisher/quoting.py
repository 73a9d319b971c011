"""A sentence of a text, so that it can stand alone: pronouns by the names of those whom they mean, in brackets.

Only a character's first mention in the sentence is replaced, and only where it is a pronoun; relative pronouns stay.
"""

from __future__ import annotations

import re

from bisher.language.wording import genitive, joined
from bisher.records import Lang, Mention, Span
from bisher.view import View

_GERMAN_POSSESSIVE = re.compile(r"(sein|ihr)(e|en|em|er|es)", re.I)
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


def standing_alone(view: View, number: int, sentence: Span) -> tuple[str, tuple[str, ...]]:
    """The sentence with names for pronouns, and the characters in it. Brackets mark what is not in the text."""
    installment = view.installment(number)
    text, out, at = installment.text, "", sentence.start
    seen: dict[str, None] = {}
    for mention in sorted(view.resolved[number - 1].mentions, key=lambda m: m.start):
        if not sentence.start <= mention.start < sentence.end:
            continue
        fresh = not any(c in seen for c in mention.characters)
        name = _name(view, mention, text, installment.lang) if fresh and mention.kind == "pronoun" else ""
        seen.update(dict.fromkeys(mention.characters))
        if name:
            out += text[at : mention.start] + f"[{name}]"
            at = mention.end
    return out + text[at : sentence.end], tuple(seen)


def _name(view: View, mention: Mention, text: str, lang: Lang) -> str:
    people = [view.character(c) for c in mention.characters]
    if not all(p.named for p in people) or len(people) > _MOST:
        return ""
    word = text[mention.start : mention.end].lower()
    name = joined([p.name for p in people], lang)
    if _possessive(word, text[: mention.start], text[mention.end :], lang):
        return genitive(name, lang)
    return name if word in _PERSONAL[lang] else ""


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
