"""Headlines of written pages, as data."""

from __future__ import annotations

from bisher.records import Lang

PAGE: dict[Lang, dict[str, str]] = {
    "de": {
        "as of": "Stand: Folge",
        "cast": "Figuren",
        "relations": "Beziehungen",
        "timeline": "Verlauf",
        "sentences": "Belege",
        "name": "wer",
        "who": "was",
        "first": "zuerst",
        "last": "zuletzt",
        "where": "Stellen",
        "relation": "Beziehung",
        "state": "Stand",
        "when": "wann",
        "what": "was",
    },
    "en": {
        "as of": "As of episode",
        "cast": "Cast",
        "relations": "Relations",
        "timeline": "Timeline",
        "sentences": "Sentences",
        "name": "who",
        "who": "what",
        "first": "first",
        "last": "last",
        "where": "where",
        "relation": "relation",
        "state": "state",
        "when": "when",
        "what": "what",
    },
}
