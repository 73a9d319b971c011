"""What says that somebody goes by another name, as it stands between two mentions. Data."""

from __future__ import annotations

import re
from typing import Final

from bisher.records import Lang

CALLED: Final[dict[Lang, re.Pattern[str]]] = {
    "de": re.compile(
        r"""[\s,(–-]* (?:\d+,?\s)?
        (?: alias | (?:auch\s|kurz\s)? genannt | (?:besser\s|auch\s)? bekannt\sals | mit\s\w+\snamen
        | namens | (?:(?:richtiger|wahrer|wirklicher|voller|eigentlicher|echter)\s)? name\s(?:ist|war|lautet|lautete)
            (?:\s(?:eigentlich|übrigens|in\swahrheit))?
        | (?: (?:in\swahrheit|eigentlich|übrigens|jetzt|nun|wirklich)\s)? heißt
            (?: \s (?:in\swahrheit|eigentlich|übrigens|jetzt|nun|wirklich))?
        | nennt\ssich (?:\s(?:jetzt|nun|nur|selbst))? ) (?:\s(?:der|die|das))? [\s"„»‚'“(]*""",
        re.X,
    ),
    "en": re.compile(
        r"""[\s,(–-]* (?:\d+,?\s)?
        (?: alias | a\.?k\.?a\.? | nicknamed | dubbed | n[ée]e | named | called | by\sthe\sname\sof
        | (?:(?:also|better|otherwise|once|universally)\s)? (?:known|feared)\s (?:(?:to|by)\s\w+\s)? (?:only\s)? as
        | (?:is|was)\s (?:(?:really|actually|now)\s)? called | (?:goes|went|going)\sby (?:\sthe\sname\sof)?
        | (?:['’]s?\s)? (?:(?:real|true|full|actual|christian|given|maiden)\s)? name\s(?:is|was)
            (?:\s(?:really|actually|in\sfact))?
        | (?:answers|answered)\sto (?:\sthe\sname\sof)? | calls\s(?:him|her|it)self ) (?:\sthe)? [\s"“‘'(]*""",
        re.X,
    ),
}
"""Between somebody and the name that they go by ("Nadia, alias Slowburn", "her real name is Nadia")."""

CALLS: Final[dict[Lang, tuple[re.Pattern[str], re.Pattern[str]]]] = {
    "de": (re.compile(r",?\swie\s(?:\w+\s){1,4}"), re.compile(r"\s(?:nennt|nennen|rufen|ruft)\b")),
    "en": (re.compile(r",?\sas\s(?:\w+\s){1,4}calls?\s"), re.compile("")),
}
"""Between a pet name and whoever bears it, and what stands after both ("Joss, as everyone calls Jocelyn", "Joss, wie
alle Jocelyn nennen")."""
