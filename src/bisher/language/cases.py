"""Names in the cases of German: of their words only "Herr" changes before a name. Data, and how it is used."""

from __future__ import annotations

import re
from typing import Final

from bisher.records import Lang

_BENT: Final = {"Herr": "Herrn"}
"""A form of address in the nominative, and in all other cases."""
_STRAIGHT: Final = {bent: straight for straight, bent in _BENT.items()}
BENT_PRONOUNS: Final[dict[Lang, frozenset[str]]] = {"de": frozenset({"ihn", "ihm", "ihnen"}), "en": frozenset()}
"""Personal pronouns that can be nothing but an object, in lower case."""


def nominative(name: str) -> str:
    """A name as it is listed: "Herr Petersen" of "Herrn Petersen"."""
    return _first_word(name, _STRAIGHT)


def oblique(name: str, lang: Lang) -> str:
    """A name as an object or after a preposition: "Herrn Petersen" in German."""
    return _first_word(name, _BENT) if lang == "de" else name


def _first_word(name: str, forms: dict[str, str]) -> str:
    first = re.match(r"(\w+) \S", name)
    return forms.get(first[1], first[1]) + name[first.end(1) :] if first else name
