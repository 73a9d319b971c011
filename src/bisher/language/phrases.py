"""How findings are worded, as data: one line a type.

Events, `type: singular | plural | singular then | plural then | object | tail | alone`: subject, verb ("then" of what
was before), object (its case in German: A accusative, D dative, after a preposition or not; in English a preposition or
nothing), tail; `alone` stands in place of object and tail where nobody else takes part.
Relations between equals, `type: verb | verb since | verb then | tail`: "A and B are …"; where it is said since when,
English needs another tense; lifelong relations have no since.
Relations with a direction, `type: verb | verb since | verb then | object | tail`, tail before the object; `{f/m/n}` in
a tail is chosen by the subject's gender.
"""

from __future__ import annotations

from bisher.records import Lang

_EVENTS_DE = """
meet: lernt | lernen | lernte | lernten | A | kennen | jemanden kennen
return: kehrt | kehren | kehrte | kehrten | zu D | zurück | zurück
flirt: flirtet | flirten | flirtete | flirteten | mit D | |
date: verabredet sich | verabreden sich | verabredete sich | verabredeten sich | mit D | |
kiss: küsst | küssen | küsste | küssten | A | | jemanden
sex: schläft | schlafen | schlief | schliefen | mit D | | mit jemandem
confess: gesteht | gestehen | gestand | gestanden | D | die Liebe | die Liebe
propose: macht | machen | machte | machten | D | einen Heiratsantrag | einen Heiratsantrag
wedding: heiratet | heiraten | heiratete | heirateten | A | |
breakup: trennt sich | trennen sich | trennte sich | trennten sich | von D | |
divorce: lässt sich | lassen sich | ließ sich | ließen sich | von D | scheiden | scheiden
reconcile: versöhnt sich | versöhnen sich | versöhnte sich | versöhnten sich | mit D | |
cheat: betrügt | betrügen | betrog | betrogen | A | | jemanden
reject: weist | weisen | wies | wiesen | A | zurück | jemanden zurück
jealous: ist | sind | war | waren | auf A | eifersüchtig | eifersüchtig
quarrel: streitet | streiten | stritt | stritten | mit D | |
threaten: bedroht | bedrohen | bedrohte | bedrohten | A | | jemanden
attack: greift | greifen | griff | griffen | A | an | jemanden an
kill: tötet | töten | tötete | töteten | A | | jemanden
abduct: entführt | entführen | entführte | entführten | A | | jemanden
betray: hintergeht | hintergehen | hinterging | hintergingen | A | | jemanden
accuse: beschuldigt | beschuldigen | beschuldigte | beschuldigten | A | | jemanden
arrest: verhaftet | verhaften | verhaftete | verhafteten | A | | jemanden
steal: stiehlt | stehlen | stahl | stahlen | D | etwas | etwas
flee: flieht | fliehen | floh | flohen | vor D | |
investigate: stellt | stellen | stellte | stellten | über A | Nachforschungen an | Nachforschungen an
discover: findet | finden | fand | fanden | über A | etwas heraus | etwas heraus
reveal: enthüllt | enthüllen | enthüllte | enthüllten | D | ein Geheimnis | ein Geheimnis
help: hilft | helfen | half | halfen | D | | jemandem
rescue: rettet | retten | rettete | retteten | A | | jemanden
travel: reist | reisen | reiste | reisten | mit D | |
move: zieht | ziehen | zog | zogen | zu D | | um
invite: lädt | laden | lud | luden | A | ein | jemanden ein
gift: schenkt | schenken | schenkte | schenkten | D | etwas | etwas
celebrate: feiert | feiern | feierte | feierten | mit D | |
lose: verliert | verlieren | verlor | verloren | A | | etwas
find: findet | finden | fand | fanden | A | | etwas
pregnant: ist | sind | war | waren | von D | schwanger | schwanger
birth: bringt | bringen | brachte | brachten | A | zur Welt | ein Kind zur Welt
ill: ist | sind | war | waren | wegen D | krank | krank
treat: wird | werden | wurde | wurden | von D | behandelt | behandelt
injure: wird | werden | wurde | wurden | von D | verletzt | verletzt
recover: erholt sich | erholen sich | erholte sich | erholten sich | durch A | |
die: stirbt | sterben | starb | starben | durch A | |
hire: bekommt | bekommen | bekam | bekamen | von D | eine Stelle | eine Stelle
quit: verlässt | verlassen | verließ | verließen | die Stelle bei D | | die Stelle
create: schafft | schaffen | schuf | schufen | mit D | etwas Neues | etwas Neues
happy: ist | sind | war | waren | über A | glücklich | glücklich
sad: leidet | leiden | litt | litten | unter D | |
"""
_EVENTS_EN = """
meet: meets | meet | met | met | | | someone
return: returns | return | returned | returned | to | |
flirt: flirts | flirt | flirted | flirted | with | |
date: goes on a date | go on a date | went on a date | went on a date | with | |
kiss: kisses | kiss | kissed | kissed | | | someone
sex: sleeps | sleep | slept | slept | with | | with someone
confess: confesses love | confess love | confessed love | confessed love | to | |
propose: proposes | propose | proposed | proposed | to | |
wedding: marries | marry | married | married | | |
breakup: breaks up | break up | broke up | broke up | with | |
divorce: divorces | divorce | divorced | divorced | | |
reconcile: makes up | make up | made up | made up | with | |
cheat: cheats | cheat | cheated | cheated | on | |
reject: turns down | turn down | turned down | turned down | | | someone
jealous: is jealous | are jealous | was jealous | were jealous | of | |
quarrel: quarrels | quarrel | quarrelled | quarrelled | with | |
threaten: threatens | threaten | threatened | threatened | | | someone
attack: attacks | attack | attacked | attacked | | | someone
kill: kills | kill | killed | killed | | | someone
abduct: abducts | abduct | abducted | abducted | | | someone
betray: betrays | betray | betrayed | betrayed | | | someone
accuse: accuses | accuse | accused | accused | | | someone
arrest: arrests | arrest | arrested | arrested | | | someone
steal: steals something | steal something | stole something | stole something | from | |
flee: flees | flee | fled | fled | from | |
investigate: makes inquiries | make inquiries | made inquiries | made inquiries | about | |
discover: finds something out | find something out | found something out | found something out | about | |
reveal: reveals a secret | reveal a secret | revealed a secret | revealed a secret | to | |
help: helps | help | helped | helped | | | someone
rescue: rescues | rescue | rescued | rescued | | | someone
travel: travels | travel | travelled | travelled | with | |
move: moves | move | moved | moved | in with | | house
invite: invites | invite | invited | invited | | | someone
gift: gives something | give something | gave something | gave something | to | |
celebrate: celebrates | celebrate | celebrated | celebrated | with | |
lose: loses | lose | lost | lost | | | something
find: finds | find | found | found | | | something
pregnant: is pregnant | are pregnant | was pregnant | were pregnant | by | |
birth: gives birth | give birth | gave birth | gave birth | to | |
ill: is ill | are ill | was ill | were ill | because of | |
treat: is treated | are treated | was treated | were treated | by | |
injure: is hurt | are hurt | was hurt | were hurt | by | |
recover: recovers | recover | recovered | recovered | thanks to | |
die: dies | die | died | died | because of | |
hire: gets a job | get a job | got a job | got a job | from | |
quit: leaves | leave | left | left | the employ of | | the job
create: creates something new | create something new | created something new | created something new | with | |
happy: is happy | are happy | was happy | were happy | about | |
sad: suffers | suffer | suffered | suffered | because of | |
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
