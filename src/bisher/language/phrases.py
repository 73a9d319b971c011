"""How findings are worded, as data: one line a type.

Events, `type: singular | plural | object | tail | alone`: subject, verb, object (its case in German: A accusative,
D dative, after a preposition or not; in English a preposition or nothing), tail; `alone` stands in place of object and
tail where nobody else takes part. Relations between equals, `type: verb | verb since | verb then | tail`: "A and B
are …"; where it is said since when, English needs another tense; lifelong relations have no since.
Relations with a direction, `type: verb | verb since | verb then | object | tail`, tail before the object; `{f/m/n}` in
a tail is chosen by the subject's gender.
"""

from __future__ import annotations

from bisher.records import Lang

_EVENTS_DE = """
meet: lernt | lernen | A | kennen | jemanden kennen
return: kehrt | kehren | zu D | zurück | zurück
flirt: flirtet | flirten | mit D | |
date: verabredet sich | verabreden sich | mit D | |
kiss: küsst | küssen | A | | jemanden
sex: schläft | schlafen | mit D | | mit jemandem
confess: gesteht | gestehen | D | die Liebe | die Liebe
propose: macht | machen | D | einen Heiratsantrag | einen Heiratsantrag
wedding: heiratet | heiraten | A | |
breakup: trennt sich | trennen sich | von D | |
divorce: lässt sich | lassen sich | von D | scheiden | scheiden
reconcile: versöhnt sich | versöhnen sich | mit D | |
cheat: betrügt | betrügen | A | | jemanden
reject: weist | weisen | A | zurück | jemanden zurück
jealous: ist | sind | auf A | eifersüchtig | eifersüchtig
quarrel: streitet | streiten | mit D | |
threaten: bedroht | bedrohen | A | | jemanden
attack: greift | greifen | A | an | jemanden an
kill: tötet | töten | A | | jemanden
abduct: entführt | entführen | A | | jemanden
betray: hintergeht | hintergehen | A | | jemanden
accuse: beschuldigt | beschuldigen | A | | jemanden
arrest: verhaftet | verhaften | A | | jemanden
steal: stiehlt | stehlen | D | etwas | etwas
flee: flieht | fliehen | vor D | |
investigate: stellt | stellen | über A | Nachforschungen an | Nachforschungen an
discover: findet | finden | über A | etwas heraus | etwas heraus
reveal: enthüllt | enthüllen | D | ein Geheimnis | ein Geheimnis
help: hilft | helfen | D | | jemandem
rescue: rettet | retten | A | | jemanden
travel: reist | reisen | mit D | |
move: zieht | ziehen | zu D | | um
invite: lädt | laden | A | ein | jemanden ein
gift: schenkt | schenken | D | etwas | etwas
celebrate: feiert | feiern | mit D | |
lose: verliert | verlieren | A | | etwas
find: findet | finden | A | | etwas
pregnant: ist | sind | von D | schwanger | schwanger
birth: bringt | bringen | A | zur Welt | ein Kind zur Welt
ill: ist | sind | wegen D | krank | krank
treat: wird | werden | von D | behandelt | behandelt
injure: wird | werden | von D | verletzt | verletzt
recover: erholt sich | erholen sich | durch A | |
die: stirbt | sterben | durch A | |
hire: bekommt | bekommen | von D | eine Stelle | eine Stelle
quit: scheidet | scheiden | bei D | aus der Stelle aus | aus der Stelle aus
create: schafft | schaffen | mit D | etwas Neues | etwas Neues
happy: ist | sind | über A | glücklich | glücklich
sad: leidet | leiden | unter D | |
"""
_EVENTS_EN = """
meet: meets | meet | | | someone
return: returns | return | to | |
flirt: flirts | flirt | with | |
date: goes on a date | go on a date | with | |
kiss: kisses | kiss | | | someone
sex: sleeps | sleep | with | | with someone
confess: confesses love | confess love | to | |
propose: proposes | propose | to | |
wedding: marries | marry | | |
breakup: breaks up | break up | with | |
divorce: divorces | divorce | | |
reconcile: makes up | make up | with | |
cheat: cheats | cheat | on | |
reject: turns down | turn down | | | someone
jealous: is jealous | are jealous | of | |
quarrel: quarrels | quarrel | with | |
threaten: threatens | threaten | | | someone
attack: attacks | attack | | | someone
kill: kills | kill | | | someone
abduct: abducts | abduct | | | someone
betray: betrays | betray | | | someone
accuse: accuses | accuse | | | someone
arrest: arrests | arrest | | | someone
steal: steals something | steal something | from | |
flee: flees | flee | from | |
investigate: makes inquiries | make inquiries | about | |
discover: finds something out | find something out | about | |
reveal: reveals a secret | reveal a secret | to | |
help: helps | help | | | someone
rescue: rescues | rescue | | | someone
travel: travels | travel | with | |
move: moves | move | in with | | house
invite: invites | invite | | | someone
gift: gives something | give something | to | |
celebrate: celebrates | celebrate | with | |
lose: loses | lose | | | something
find: finds | find | | | something
pregnant: is pregnant | are pregnant | by | |
birth: gives birth | give birth | to | |
ill: is ill | are ill | because of | |
treat: is treated | are treated | by | |
injure: is hurt | are hurt | by | |
recover: recovers | recover | thanks to | |
die: dies | die | because of | |
hire: gets a job | get a job | from | |
quit: leaves | leave | the employ of | | the job
create: creates something new | create something new | with | |
happy: is happy | are happy | about | |
sad: suffers | suffer | because of | |
"""
_EQUALS_DE = """
affair: haben | haben | hatten | eine Affäre
couple: sind | sind | waren | ein Paar
engaged: sind | sind | waren | verlobt
married: sind | sind | waren | verheiratet
ex: sind | sind | waren | getrennt
sibling: sind | sind | waren | Geschwister
kin: sind | sind | waren | miteinander verwandt
friend: sind | sind | waren | befreundet
enemy: sind | sind | waren | verfeindet
colleague: arbeiten | arbeiten | arbeiteten | zusammen
neighbour: wohnen | wohnen | wohnten | nebeneinander
housemate: wohnen | wohnen | wohnten | zusammen
"""
_EQUALS_EN = """
affair: have | have had | had | an affair
couple: are | have been | were | a couple
engaged: are | have been | were | engaged
married: are | have been | were | married
ex: are | have been | were | separated
sibling: are | are | were | siblings
kin: are | are | were | related
friend: are | have been | were | friends
enemy: are | have been | were | enemies
colleague: are | have been | were | colleagues
neighbour: are | have been | were | neighbours
housemate: are | have been | were | living together
"""
_DIRECTED_DE = """
love: hat | hat | hatte | für A | Gefühle
parent: ist | ist | war | von D | {Mutter/Vater/Elternteil}
boss: ist | ist | war | von D | {Vorgesetzte/Vorgesetzter/vorgesetzt}
advisor: betreut | betreut | betreute | A |
"""
_DIRECTED_EN = """
love: has | has had | had | for | feelings
parent: is | is | was | of | the {mother/father/parent}
boss: is | has been | was | of | the boss
advisor: looks after | has looked after | looked after | |
"""


def _rows(text: str) -> dict[str, tuple[str, ...]]:
    out = {}
    for line in text.strip().splitlines():
        kind, _, rest = line.partition(":")
        out[kind] = tuple(cell.strip() for cell in rest.split("|"))
    return out


EVENTS: dict[Lang, dict[str, tuple[str, ...]]] = {"de": _rows(_EVENTS_DE), "en": _rows(_EVENTS_EN)}
EQUALS: dict[Lang, dict[str, tuple[str, ...]]] = {"de": _rows(_EQUALS_DE), "en": _rows(_EQUALS_EN)}
DIRECTED: dict[Lang, dict[str, tuple[str, ...]]] = {"de": _rows(_DIRECTED_DE), "en": _rows(_DIRECTED_EN)}

WORDS: dict[Lang, dict[str, str]] = {
    "de": {
        "and": "und", "someone": "jemand", "someone A": "jemanden", "someone D": "jemandem", "since": "seit",
        "at the latest since": "spätestens seit", "until": "bis", "once": "früher", "installment": "Folge",
        "latest": "",
        "presumed": ", vermutlich nicht mehr", "?": "Möglich, geplant oder befürchtet: ", "!": "Nicht so: ",
        "past": "Zuvor: ", "start": "", "end": "Ende: ", "ended": "beendet", "open": "besteht",
        "presumed over": "vermutlich vorbei", "happened": "Was bisher geschah", "stands": "Wie es steht",
        "who": "Wer ist wer", "first": "zuerst in", "last": "zuletzt in", "also": "auch", "with": "mit",
        "unsure": "unsicher", "denied": "verneint", "now": "jetzt", "roles": "beschrieben als", "dead": "tot",
    },
    "en": {
        "and": "and", "someone": "someone", "someone A": "someone", "someone D": "someone", "since": "since",
        "at the latest since": "since", "until": "until", "once": "once", "installment": "episode",
        "latest": "at the latest",
        "presumed": ", presumably no longer", "?": "Possible, planned or feared: ", "!": "Not so: ",
        "past": "Earlier: ", "start": "", "end": "No longer: ", "ended": "ended", "open": "holds",
        "presumed over": "presumably over", "happened": "Previously on", "stands": "How things stand",
        "who": "Who is who", "first": "first in", "last": "last in", "also": "also", "with": "with",
        "unsure": "unsure", "denied": "denied", "now": "now", "roles": "described as", "dead": "dead",
    },
}  # fmt: skip
"""Single words of the program."""
