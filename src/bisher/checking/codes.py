"""The codes of the checks, as data: what each finds, in a word and in a sentence, German and English.

`{a}`, `{b}`, `{c}` are people, `{to_a}` the same as an object or after a preposition, `{x}`, `{y}` words of the text,
`{relation}` a relation; a code with several wordings has one a variant.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bisher.records import Lang


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of problem. `says` holds its sentences by language and variant."""

    code: str
    title: dict[Lang, str]
    says: dict[Lang, dict[str, str]]


CODES: Final = (
    Code(
        "K101",
        {"de": "Totgesagte handeln", "en": "acts after death"},
        {
            "de": {"": "{a} ist tot und handelt danach"},
            "en": {"": "{a} is dead and acts after that"},
        },
    ),
    Code(
        "K102",
        {"de": "zwei Ehen zugleich", "en": "two spouses at a time"},
        {
            "de": {"": "{a} ist zugleich mit {to_b} und mit {to_c} verheiratet"},
            "en": {"": "{a} is married to {b} and to {c} at the same time"},
        },
    ),
    Code(
        "K103",
        {"de": "Eltern zu jung", "en": "parent too young"},
        {
            "de": {"": "{a} ({x}) ist zu jung für ein Kind wie {b} ({y})"},
            "en": {"": "{a} ({x}) is too young for a child like {b} ({y})"},
        },
    ),
    Code(
        "K104",
        {"de": "ein Name, zwei Schreibweisen", "en": "a name in two spellings"},
        {
            "de": {
                "person": "{a} wird „{x}“ und „{y}“ geschrieben",
                "thing": "„{x}“ und „{y}“ sind vielleicht ein Name",
            },
            "en": {
                "person": "{a} is spelt “{x}” and “{y}”",
                "thing": "“{x}” and “{y}” may be one name",
            },
        },
    ),
    Code(
        "K105",
        {"de": "zwei Figuren, vielleicht eine", "en": "two characters who may be one"},
        {
            "de": {"": "„{x}“ und „{y}“ gelten als zwei und sind vielleicht eine Person"},
            "en": {"": "“{x}” and “{y}” count as two and may be one person"},
        },
    ),
    Code(
        "K106",
        {"de": "eine Figur, vielleicht zwei", "en": "one character who may be two"},
        {
            "de": {
                "self": "{a} steht hier zu sich selbst wie zu jemand anderem und ist vielleicht zwei",
                "gender": "{a} ist mal „{x}“, mal „{y}“ und ist vielleicht zwei",
                "names": "{a} heißt „{x}“ und „{y}“ und ist vielleicht zwei",
            },
            "en": {
                "self": "{a} stands here to themselves as to another, and may be two",
                "gender": "{a} is “{x}” and “{y}” by turns, and may be two",
                "names": "{a} is called “{x}” and “{y}”, and may be two",
            },
        },
    ),
    Code(
        "K107",
        {"de": "zweimal neu", "en": "told twice as new"},
        {
            "de": {
                "": "{relation} von {to_a} und {to_b} beginnt zweimal",
                "meet": "{a} und {b} lernen sich zweimal kennen",
            },
            "en": {"": "{relation} of {a} and {b} begins twice", "meet": "{a} and {b} meet for the first time twice"},
        },
    ),
    Code(
        "K108",
        {"de": "Ende ohne Anfang", "en": "an ending without a beginning"},
        {
            "de": {
                "never": "{relation} von {to_a} und {to_b} endet; dass es sie gab, wurde nie erzählt",
                "again": "{relation} von {to_a} und {to_b} endet zweimal",
            },
            "en": {
                "never": "{relation} of {a} and {b} ends; that there was one has never been told",
                "again": "{relation} of {a} and {b} ends twice",
            },
        },
    ),
    Code(
        "K109",
        {"de": "an zwei Orten", "en": "in two places"},
        {
            "de": {
                "two": "{a} ist in {x} und in {y}, ohne den Ort zu wechseln",
                "again": "{a} kommt zweimal nach {y}, ohne fortzugehen",
            },
            "en": {
                "two": "{a} is in {x} and in {y} without going from one to the other",
                "again": "{a} goes to {y} twice without leaving it",
            },
        },
    ),
)

RELATIONS: Final[dict[Lang, dict[str, str]]] = {
    "de": {
        "affair": "die Affäre", "couple": "die Beziehung", "engaged": "die Verlobung", "married": "die Ehe",
        "ex": "die Trennung", "love": "die Liebe", "parent": "die Elternschaft", "sibling": "die Geschwisterschaft",
        "kin": "die Verwandtschaft", "friend": "die Freundschaft", "enemy": "die Feindschaft",
        "colleague": "die Zusammenarbeit", "boss": "das Dienstverhältnis", "advisor": "das Mandat",
        "neighbour": "die Nachbarschaft", "housemate": "die Wohngemeinschaft",
    },
    "en": {
        "affair": "the affair", "couple": "the relationship", "engaged": "the engagement", "married": "the marriage",
        "ex": "the separation", "love": "the love", "parent": "the parenthood", "sibling": "the siblinghood",
        "kin": "the kinship", "friend": "the friendship", "enemy": "the enmity", "colleague": "the joint work",
        "boss": "the employment", "advisor": "the professional help", "neighbour": "the neighbourhood",
        "housemate": "the shared home",
    },
}  # fmt: skip
"""What a relation is called where it begins or ends."""

SURE: Final[dict[Lang, dict[str, str]]] = {
    "de": {"sure": "sicher", "likely": "wahrscheinlich", "possible": "möglich"},
    "en": {"sure": "sure", "likely": "likely", "possible": "possible"},
}
