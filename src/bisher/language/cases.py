"""Names and nouns in the cases of German. Data, and how it is used.

Of the words of a name only "Herr" changes before it. A noun that a text has in another case is listed in the nominative
where its form says which that is; where it does not, it stays as it is.
"""

from __future__ import annotations

import re
from typing import Final

from bisher.records import Gender, Lang

_BENT: Final = {"Herr": "Herrn"}
"""A form of address in the nominative, and in all other cases."""
_STRAIGHT: Final = {bent: straight for straight, bent in _BENT.items()}
_WEAK = re.compile(
    r"""(?:
    (?: kolleg | neff | kund | zeug | erb | matros | bot | gatt | knab | sklav | pat | log | bürg | gesell | rival
    | gefährt | expert | franzos | brit | dän | schwed | finn | pol | russ | türk | griech | schott | chines )e(n)
    | (?: ist | ant | ent | at | pilot | idiot | chaot | ekt | athlet | poet | prophet | interpret | arch | gra[fp]h?
    | urg | osoph | naut | nom | path | prinz | held | mensch | fürst )(en)
    | (?: nachbar | bauer | herr )(n)
    )$""",
    re.I | re.X,
)
"""How nouns of men end that have -(e)n in all cases but the nominative ("Polizisten", "Kollegen"); a group is what
goes."""
_POSSESSED = re.compile(r"\b(?:des|(?:[smdk])?eines|ihres|unseres|eures|dieses|jenes) (?:\w+en )*$", re.I)
"""What stands before a noun in the genitive."""
_STARTS = re.compile(r"(?:^|[.!?:]['\"”’)]*)\s*$")
"""What stands before the first word of a sentence."""
_ADJECTIVES = frozenset(
    """toten verdächtigen angestellten verlobten geliebten bekannten verwandten unbekannten fremden verletzten
    gefangenen jugendlichen vorgesetzten abgeordneten adligen deutschen kranken reisenden vorsitzenden angeklagten
    beschuldigten obdachlosen blinden erwachsenen verstorbenen vermissten vertrauten beamten kriminellen""".split()
)
"""Adjectives that are nouns, in all cases but the nominative."""
BENT_PRONOUNS: Final[dict[Lang, frozenset[str]]] = {"de": frozenset({"ihn", "ihm", "ihnen"}), "en": frozenset()}
"""Personal pronouns that can be nothing but an object, in lower case."""


def nominative(name: str) -> str:
    """A name as it is listed: "Herr Petersen" of "Herrn Petersen"."""
    return _first_word(name, _STRAIGHT)


def oblique(name: str, lang: Lang) -> str:
    """A name as an object or after a preposition: "Herrn Petersen" in German."""
    return _first_word(name, _BENT) if lang == "de" else name


def listed(noun: str, before: str, gender: Gender, lang: Lang) -> str:
    """A noun that describes one person as it is listed: "Maschinist" of "des Maschinisten", "Toter" of "dem Toten"; in
    English without the capital that begins a sentence. `before` is the text before it, `gender` that of the person."""
    if lang == "en":
        return noun[0].lower() + noun[1:] if noun[1:2].islower() and _STARTS.search(before) else noun
    if " " in noun:
        return noun
    if noun.lower() in _ADJECTIVES:
        return noun[:-1] + ("r" if gender == "m" else "")
    weak = _WEAK.search(noun) if gender == "m" else None
    if weak:
        return noun.removesuffix(weak[weak.lastindex or 0])
    if _POSSESSED.search(before[-80:]) and not noun.endswith(("ss", "us", "is")):
        return re.sub(r"(?<=[^aeiou])e?s$", "", noun)
    return noun


def _first_word(name: str, forms: dict[str, str]) -> str:
    first = re.match(r"(\w+) \S", name)
    return forms.get(first[1], first[1]) + name[first.end(1) :] if first else name
