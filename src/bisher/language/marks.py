"""Words for charts, as data: a turning point in at most nine letters, a relation in one word, the captions.

Turning points, `type: German | English | icon`; a relation's beginning, its end (`type.end`) and its holding are told
apart where the word would differ. Relations, `type: German | English`, as a predicate of two people, or of the first
one where the relation has a direction.
"""

from __future__ import annotations

from typing import Literal

from bisher.records import Finding, Lang

Icon = Literal["heart", "broken", "rings", "bolt", "cross", ""]

_MARKS = """
love: Liebe | love | heart
love.end: vorbei | over | broken
affair: Affäre | affair | heart
affair.end: vorbei | over | broken
couple: Paar | couple | heart
couple.end: Trennung | split | broken
engaged: verlobt | engaged | rings
engaged.end: entlobt | jilted | broken
married: Ehe | married | rings
married.end: Ehe aus | ended | broken
ex: getrennt | exes | broken
parent: Eltern | parent |
sibling: verwandt | siblings |
kin: Familie | family |
friend: Freunde | friends |
friend.end: entzweit | fall out | broken
enemy: Feinde | enemies | bolt
enemy.end: Frieden | peace |
colleague: Kollegen | work |
colleague.end: Abschied | part ways |
boss: Leitung | boss |
boss.end: Abschied | part ways |
advisor: Beratung | advice |
neighbour: Nachbarn | next door |
housemate: WG | share |
housemate.end: Auszug | moves out |
meet: Begegnung | meet |
return: Rückkehr | return |
flirt: Flirt | flirt | heart
date: Date | date | heart
kiss: Kuss | kiss | heart
sex: im Bett | in bed | heart
confess: gesteht | confesses | heart
propose: Antrag | proposal | rings
wedding: Hochzeit | wedding | rings
breakup: Trennung | breakup | broken
divorce: Scheidung | divorce | broken
reconcile: versöhnt | make up | heart
cheat: Betrug | cheating | broken
reject: Abfuhr | rejects | broken
jealous: Argwohn | jealousy | bolt
quarrel: Streit | quarrel | bolt
threaten: Drohung | threat | bolt
attack: Angriff | attack | bolt
kill: Mord | killing | cross
abduct: Entführt | abducted | bolt
betray: Verrat | betrayal | bolt
accuse: Vorwurf | accused | bolt
arrest: verhaftet | arrest | bolt
steal: Diebstahl | theft | bolt
flee: Flucht | flight |
investigate: Suche | inquiry |
discover: Entdeckt | finds out |
reveal: enthüllt | revealed |
help: Hilfe | help |
rescue: Rettung | rescue |
travel: Reise | trip |
move: Umzug | move |
invite: Einladung | invited |
gift: Geschenk | gift |
celebrate: Feier | party |
lose: Verlust | loss |
find: Fund | find |
pregnant: schwanger | pregnant |
birth: Geburt | birth |
ill: Krankheit | illness | cross
treat: Arzt | treated | cross
injure: Verletzt | injured | cross
recover: gesund | recovers |
die: Tod | death | cross
hire: Stelle | new job |
quit: Kündigung | quits |
create: Werk | work |
happy: Glück | happy |
sad: Kummer | grief |
"""
_RELATIONS = """
love: verliebt | in love
affair: Verhältnis | affair
couple: Paar | couple
engaged: verlobt | engaged
married: verheiratet | married
ex: getrennt | exes
parent: Elternteil | parent
sibling: Geschwister | siblings
kin: verwandt | related
friend: befreundet | friends
enemy: verfeindet | enemies
colleague: Kollegen | colleagues
boss: Vorgesetzt | boss
advisor: berät | advises
neighbour: benachbart | neighbours
housemate: wohnen zusammen | share a home
"""
CAPTIONS: dict[Lang, dict[str, str]] = {
    "de": {
        "chart": "Wer mit wem, von {first} bis {last}",
        "chart of one": "Wer mit wem, {last}",
        "chart desc": "Eine Linie je Figur, {people} insgesamt. Ein Knoten verbindet, wer in einem Satz der Folge "
        "etwas miteinander zu tun hat. Dieselben Angaben stehen in der Tabelle dazu.",
        "graph": "Beziehungen, Stand {last}",
        "connection": "1 Verbindung",
        "connections": "{edges} Verbindungen",
        "graph desc": "{people} Figuren, {connections}. Dieselben Angaben stehen in der Tabelle dazu.",
        "fan": "Beziehungen von {name}, Stand {last}",
        "nobody": "Nichts erzählt.",
        "as of": "Stand: {last}",
        "nothing": "Bis hierher ist nichts erzählt, was sich zeichnen ließe.",
        "planned": "geplant, gewünscht oder befürchtet",
        "line": "{name}, zuerst in {first}, zuletzt in {last}",
        "joins": "ist dieselbe Person wie {name}",
        "since": "seit {when}",
        "at the latest since": "spätestens seit {when}",
        "last": "zuletzt in {when}",
        "until": "bis {when}",
        "once": "früher",
        "presumed over": "wohl vorbei",
        "ended": "vorbei",
        "unsure": "unsicher",
        "possible": "möglich",
        "denied": "verneint",
        "event": "gemeinsames Ereignis",
        "when": "wann",
        "who": "wer",
        "what": "was",
        "where": "Stellen",
    },
    "en": {
        "chart": "Who with whom, {first} to {last}",
        "chart of one": "Who with whom, {last}",
        "chart desc": "One line a character, {people} in all. A knot joins those whom a sentence of the episode brings "
        "together. The same is told by the table that goes with it.",
        "graph": "Relationships as of {last}",
        "connection": "1 connection",
        "connections": "{edges} connections",
        "graph desc": "{people} characters, {connections}. The same is told by the table that goes with it.",
        "fan": "Relationships of {name} as of {last}",
        "nobody": "Nothing is told.",
        "as of": "As of {last}",
        "nothing": "Nothing is told up to here that could be drawn.",
        "planned": "planned, wished for or feared",
        "line": "{name}, first in {first}, last in {last}",
        "joins": "is the same person as {name}",
        "since": "since {when}",
        "at the latest since": "at the latest since {when}",
        "last": "last in {when}",
        "until": "until {when}",
        "once": "once",
        "presumed over": "presumably over",
        "ended": "over",
        "unsure": "unsure",
        "possible": "possible",
        "denied": "denied",
        "event": "an event in common",
        "when": "when",
        "who": "who",
        "what": "what",
        "where": "where",
    },
}


def _table(text: str) -> dict[str, tuple[str, ...]]:
    rows = (line.partition(":") for line in text.strip().splitlines())
    return {kind: tuple(cell.strip() for cell in cells.split("|")) for kind, _, cells in rows}


MARKS = _table(_MARKS)
RELATIONS = _table(_RELATIONS)


def mark_word(finding: Finding, lang: Lang) -> str:
    """A turning point in a word."""
    return _mark(finding)[0 if lang == "de" else 1]


def mark_icon(finding: Finding) -> Icon:
    """The sign that goes with the word, "" for none."""
    icon = _mark(finding)[2]
    icons: dict[str, Icon] = {"heart": "heart", "broken": "broken", "rings": "rings", "bolt": "bolt", "cross": "cross"}
    return icons.get(icon, "")


def _mark(finding: Finding) -> tuple[str, ...]:
    ended = f"{finding.type}.end"
    return MARKS[ended] if finding.phase == "end" and ended in MARKS else MARKS[finding.type]


def relation_word(kind: str, lang: Lang) -> str:
    """A relation in a word."""
    return RELATIONS[kind][0 if lang == "de" else 1]
