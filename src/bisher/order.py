"""Where an installment stands: what sources call it ("S06E02", "1x02", "Folge 2", "Chapter IV") and what users ask for.

A label is read into a `Place`, so that "S01E02", "1x02" and "Staffel 1, Folge 2" are the same place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bisher.errors import UsageError
from bisher.language.numbers import COUNTING, ENGLISH_ONES
from bisher.records import Installment

UNITS = (
    "folgen?|episoden?|episodes?|ep|teile?|parts?|chapters?|kapitel|sessions?|sitzung(?:en)?|spielsitzung|spielabend|"
    "spieltag|abend|akte?|acts?|hefte?|issues?"
)
VOLUMES = "staffel|season|series|buch|book|band|volume|vol"
SPECIALS = "specials?|sonderfolgen?|sonderepisoden?|bonusfolgen?"
"""Words for what stands beside the seasons: season 0, as libraries of media count."""
HALVES = "teil|part|akt|act"
"""Words that name an installment in one source and a group of installments in another."""

ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
ROMAN_FORM = re.compile(r"C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")

_WORD = rf"(?i:[^\W\d_]{{2,}}(?:[ -](?:{'|'.join(ENGLISH_ONES)}))?)"
_CARDINAL = rf"\d{{1,4}}|[IVXLC]{{1,7}}|{_WORD}"
_ORDINAL = rf"\d{{1,4}}\.|{_WORD}"
_RANGE = r"\s*(?:[-–—+&/]|bis|to|und|and)\s*"
_UNTIL = r"(?:(?:[-–—]|\s*(?:[+&/]|bis|to|und|and)\s*|\s*[-–—]\s*(?=\d{1,4}\s*(?:[:|–—-]|$)))(?P<l>\d{1,4}))?"
"""The end of a range. After a dash with a space beside it, nothing more follows, or what keeps a title apart:
"Folge 3 – 7 Tage" is one installment."""
_OF = r"\s*(?:of|von)\s*\d{1,4}"
_END = r"(?![\w])(?!\.\d)"

_SHORT = r"[Ss](?P<s>\d{1,4})(?:[\s._]|\s?[,:]\s?)?(?:[Ee][Pp]?|[Ff])(?P<e>\d{1,4})"
"""A season and an episode in letters, as sites and players write them: "S01E02", "S1, E2", "S1:E2", German "S1:F2"."""
SEASON_EPISODE = re.compile(rf"{_SHORT}(?:(?:[-–+]|{_RANGE})?[EeFf](?P<l>\d{{1,4}}))?{_END}")
SHORT_RANGE = re.compile(rf"{_SHORT}(?:[-–+/]|[-–][Ss](?P=s)[\s._:]?[EeFf])(?P<l>\d{{1,4}}){_END}")
LONGEST_SHORT_RANGE = 4
"""Installments in a range without another "E": "S01E01-02", but not "S01E05-24 Hours"."""
CROSS = re.compile(rf"(?P<s>\d{{1,3}})[xX×](?P<e>\d{{1,4}})(?:[-–+](?:(?P=s)[xX×])?(?P<l>\d{{1,4}}))?{_END}")
_VOLUME = rf"(?i:{VOLUMES})\.?\s*(?P<s>{_CARDINAL})|(?P<so>{_ORDINAL})\s*(?i:{VOLUMES})"
_COUNT = rf"(?i:{UNITS})\.?\s*(?:Nr\.?\s*)?|[EF#](?=\d)"
"""What stands before a number: a word, or the letter or the sign by which lists count ("E03", "F03", "#3")."""
_UNIT = rf"(?:{_COUNT})(?P<e>{_CARDINAL})(?:{_OF}|{_UNTIL})|(?P<eo>{_ORDINAL})\s*(?i:{UNITS})"
SPELT = re.compile(rf"(?:(?i:{HALVES})\.?\s*(?P<s2>{_CARDINAL})|{_VOLUME})\s*[,.:;|/()–—-]*\s*(?:{_UNIT})\)?{_END}")
SPELT_BEHIND = re.compile(rf"(?:{_UNIT})\s*[,|/(\[]\s*(?:{_VOLUME})[)\]]?{_END}")
"""The season behind: "Folge 2 (Staffel 1)", "Episode 2, Season 1"."""
SPECIAL = re.compile(rf"(?P<special>(?i:{SPECIALS}))\s+(?:Nr\.?\s*)?(?P<e>\d{{1,4}}){_END}")
UNIT = re.compile(rf"(?:{_UNIT}){_END}")
VOLUME = re.compile(rf"(?:{_VOLUME}){_END}")
HALF = re.compile(rf"(?:(?i:{HALVES})\.?\s*(?P<s>{_CARDINAL})|(?P<so>{_ORDINAL})\s*(?i:{HALVES})){_END}")
BESIDE = re.compile(rf"(?i:{SPECIALS})\b")
BEHIND = re.compile(r"(?P<title>.*[^\s.])\s*[(\[](?P<label>[^()\[\]]+)[)\]]")
"""A title with its label behind it: "The Key (S01E02)"."""
QUOTED = re.compile(r"\s+[„“\"»«‚‘'][^„“”\"»«\n]{1,60}[“”\"«»’']\s*(?:[:|–—-]|$)")
"""A title in quotation marks between a label and its synopsis, or by itself."""
LONGEST_TITLE = 80
REMARK = re.compile(r"\s*\([^()]*\)")
"""What may stand behind the number of a season: "Staffel 2 (2020)"."""
LONGEST_NUMBER = 9
"""Digits of a number that anybody may mean."""
BOUNDARIES = "a number, a label such as S01E02, or last"
"""What a boundary may be, as a hint."""
SEPARATOR = re.compile(r"\s*[:|.)–—-]+(?:\s+|$)|\s*:\s*|\s*[–—]\s*|\s+")


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a series: season (None where the source counts without), first and last number that it covers."""

    season: int | None
    first: int
    last: int

    @property
    def key(self) -> tuple[int, int, int]:
        """What places are sorted by. Places with and without a season do not compare: see `readers.assembly`."""
        return (self.season or 0, self.first, self.last)

    def covers(self, other: Place) -> bool:
        """Whether the other place is the same, or a part of this one ("S01E02" of "S01E01-E02")."""
        return self.season == other.season and self.first <= other.first and other.last <= self.last


@dataclass(frozen=True, slots=True)
class Label:
    """A label at the beginning of a line: what it means, how it is written, and what follows it.

    `strong` is true for forms that nothing but a label has ("S01E02", "1x02", "Staffel 1, Folge 2"). `apart` says
    whether a colon, a dash, a tab or the end of the line keeps the rest apart.
    """

    place: Place
    written: str
    rest: str
    strong: bool
    apart: bool


def number(text: str) -> int | None:
    """The number that digits, Roman numerals or number words (German, English, cardinal, ordinal) stand for."""
    bare = text.rstrip(".")
    if bare.isdecimal():
        return int(bare)
    if bare and ROMAN_FORM.fullmatch(bare):
        values = [ROMAN[c] for c in bare]
        return sum(-v if any(w > v for w in values[i + 1 : i + 2]) else v for i, v in enumerate(values))
    word = bare.lower().replace(" ", "-")
    return COUNTING.get(word) or COUNTING.get(word[:-1])


def label(line: str) -> Label | None:
    """The label that a line begins with, or None."""
    for form in (SHORT_RANGE, SEASON_EPISODE, CROSS, SPELT, SPELT_BEHIND, SPECIAL, UNIT):
        match = form.match(line)
        if match is None:
            continue
        place = _place(match)
        wide = form is SHORT_RANGE and place is not None and place.last - place.first >= LONGEST_SHORT_RANGE
        if place is not None and not wide:
            rest = line[match.end() :]
            gap = SEPARATOR.match(rest)
            apart = not rest.strip() or (gap is not None and bool(gap[0].strip(" "))) or bool(QUOTED.match(rest))
            left = rest[gap.end() if gap else 0 :].strip()
            return Label(place, match[0].strip(), left, strong=form not in (SPECIAL, UNIT), apart=apart)
    return _behind(line)


def _behind(line: str) -> Label | None:
    """The label in brackets behind a title."""
    match = BEHIND.fullmatch(line) if len(line) <= LONGEST_TITLE else None
    found = label(match["label"]) if match else None
    if match is None or found is None or not found.strong or found.rest:
        return None
    return Label(found.place, found.written, match["title"], strong=True, apart=True)


def volume(line: str, halves: bool = False) -> int | None:
    """The number of a season (volume, book; with `halves` also part, act; 0 for specials) that a line names and nothing
    else, but for a remark in brackets and a title behind a colon or dash."""
    match = VOLUME.match(line) or (HALF.match(line) if halves else None) or BESIDE.match(line)
    if match is None:
        return None
    rest = line[match.end() :]
    remark = REMARK.match(rest)
    rest = rest[remark.end() :] if remark else rest
    if rest.strip() and not re.match(r"\s*[:–—-]", rest):
        return None
    return 0 if match.re is BESIDE else number(match["s"] or match["so"])


def place(text: str) -> Place | None:
    """The place that a label as a whole stands for."""
    found = label(text.strip())
    return found.place if found is not None and not found.rest else None


def _place(match: re.Match[str]) -> Place | None:
    groups = match.groupdict()
    season = groups.get("s") or groups.get("so") or groups.get("s2") or ("0" if groups.get("special") else None)
    first = number(groups.get("e") or groups.get("eo") or "")
    s = number(season) if season else None
    if first is None or (season and s is None):
        return None
    last = int(groups["l"]) if groups.get("l") else first
    if last > first + 1 and re.search(rf"/\s*{last}\b", match[0]):
        last = first  # "Folge 3/8" is the third of eight, "Folge 3/4" are two
    return Place(s, first, last) if last >= first else None


def parse_boundary(text: str, installments: Sequence[Installment]) -> int:
    """The number of the installment that a user means: "7", "S06E07", "1x07", "Folge 7" or "last".

    A label of a source counts before a bare number. Raises UsageError where nothing that was read is meant; the message
    does not tell how much there is to read.
    """
    wanted = text.strip()
    if not installments:
        raise UsageError("nothing has been read yet", "bisher read FILE --series NAME")
    if wanted.casefold() == "last":
        return installments[-1].number
    for installment in installments:
        if installment.label and installment.label.casefold() == wanted.casefold():
            return installment.number
    if wanted.isdecimal() and len(wanted) <= LONGEST_NUMBER:
        found = [i.number for i in installments if i.number == int(wanted)]
    else:
        found = _by_place(wanted, installments)
    if not found:
        raise UsageError(f"no installment {wanted!r} has been read", BOUNDARIES)
    return found[0]


def _by_place(wanted: str, installments: Sequence[Installment]) -> list[int]:
    aim = place(wanted)
    if aim is None:
        return []
    labelled = [(i.number, p) for i in installments if (p := place(i.label)) is not None]
    return [n for n, p in labelled if p.covers(aim)]
