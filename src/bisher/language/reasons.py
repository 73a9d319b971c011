"""Words of `why`, German and English. Data."""

from __future__ import annotations

from typing import Final, Literal

from bisher.records import Lang

Effect = Literal["begins", "told", "confirmed", "ends", "over", "recalled", "settled", "unsure", "denied", "against"]
"""What an entry does to a relation: shows its beginning, tells of it first, confirms it, ends it, tells of it as over,
recalls it; tells it as planned or feared, denies it, speaks against it; leaves what stands as it is."""
Advantage = Literal["", "only", "words", "uses", "title", "first"]
"""By what the name that somebody is called by comes before the next best."""

EFFECTS: Final[dict[Lang, dict[Effect, str]]] = {
    "de": {
        "begins": "beginnt", "told": "wird zum ersten Mal erzählt", "confirmed": "wird bestätigt", "ends": "endet",
        "over": "wird als beendet erzählt", "recalled": "wird erinnert", "settled": "ändert nichts mehr",
        "unsure": "ist möglich, geplant oder befürchtet", "denied": "wird verneint",
        "against": "spricht dagegen: vermutlich vorbei",
    },
    "en": {
        "begins": "begins", "told": "is told of for the first time", "confirmed": "is confirmed", "ends": "ends",
        "over": "is told of as over", "recalled": "is recalled", "settled": "changes nothing any more",
        "unsure": "is possible, planned or feared", "denied": "is denied",
        "against": "speaks against it: presumably over",
    },
}  # fmt: skip
MARKS: Final[dict[Lang, dict[str, str]]] = {
    "de": {
        "start": "Beginn",
        "end": "Ende",
        "past": "früher",
        "?": "möglich, geplant oder befürchtet",
        "!": "verneint",
    },
    "en": {"start": "beginning", "end": "end", "past": "once", "?": "possible, planned or feared", "!": "denied"},
}
"""What kind of statement a finding is."""
ADVANTAGES: Final[dict[Lang, dict[Advantage, str]]] = {
    "de": {
        "": "ohne Namen bisher; das erste beschreibende Wort", "only": "der einzige Name bisher",
        "words": "der vollste Name bisher", "uses": "von gleich vollen der häufigste",
        "title": "von gleich häufigen der mit Titel", "first": "von gleichen der erste",
    },
    "en": {
        "": "without a name so far; the first word that describes them", "only": "the only name so far",
        "words": "the fullest name so far", "uses": "the most frequent of those as full",
        "title": "the one with a title of those as frequent", "first": "the first of equals",
    },
}  # fmt: skip
TURNS_OUT: Final[dict[Lang, str]] = {
    "de": "hier erweisen sich {gone} und {kept} als eine Person",
    "en": "here {gone} and {kept} turn out to be one person",
}
LABELS: Final[dict[Lang, dict[str, str]]] = {
    "de": {"found": "gefunden", "thing": "benannt", "before": "davor", "after": "danach", "name": "Name",
           "noun": "beschrieben als", "unknown": "nichts erzählt", "unsure": "unsicher", "now": "jetzt",
           "none": "Zwischen {a} und {b} ist bisher keine Beziehung erzählt.", "quoted": "„{}“"},
    "en": {"found": "found", "thing": "named", "before": "before it", "after": "after it", "name": "name",
           "noun": "described as", "unknown": "nothing told", "unsure": "unsure", "now": "now",
           "none": "No relation between {a} and {b} has been told so far.", "quoted": "“{}”"},
}  # fmt: skip
