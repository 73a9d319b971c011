"""The reading behind a view as JSON, in the shape that `corpus/score.py` takes and describes.

All findings of the view are in it, each with its type, phase, reality, participants and the offsets of its words (code
points, end exclusive). Whoever turned out to be one person has one id.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bisher.export.plain import dumps
from bisher.records import Character, Finding, Mention, Reading
from bisher.view import View


def reading_text(view: View) -> str:
    """The document as JSON text, one line a mention or fact would be: indented by one."""
    return dumps(reading_document(view.cast, view.resolved), indent=1) + "\n"


def reading_document(cast: Iterable[Character], readings: Iterable[Reading]) -> dict[str, Any]:
    """The document as plain values. Ids in `readings` are taken as they are."""
    return {
        "characters": [_character(character) for character in cast],
        "installments": [
            {
                "number": reading.number,
                "mentions": [_mention(mention) for mention in reading.mentions],
                "facts": [_fact(finding) for finding in reading.findings],
            }
            for reading in readings
        ],
    }


def _character(character: Character) -> dict[str, Any]:
    return {
        "id": character.id,
        "name": character.name,
        "aliases": [use.name for use in character.names],
        "gender": character.gender,
    }


def _mention(mention: Mention) -> dict[str, Any]:
    return {"start": mention.start, "end": mention.end, "characters": list(mention.characters)}


def _fact(finding: Finding) -> dict[str, Any]:
    return {
        "type": finding.type,
        "phase": finding.phase,
        "reality": finding.reality,
        "a": list(finding.a),
        "b": list(finding.b),
        "start": finding.start,
        "end": finding.end,
    }
