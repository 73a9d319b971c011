"""Text with headings: `S01E02 Title`, `1x02 Title`, `Folge 2: Title`, `Title (S01E02)`, `Chapter 3`, `Session 4`,
`## Title`, `== Title ==`.

The rule:

- A heading has a line of its own, or stands before its synopsis on the same line; what is emphasized, or stands before
  a tab, is the title then. What follows it up to the next heading is its text: blocks are paragraphs, wrapped lines are
  joined.
- "Staffel 2", "Season 2", "Book Two" (and "Part Two" where chapters follow) count for the headings below them.
- Where headings have numbers, a Markdown heading of the same level without one ("## Prologue") is an installment where
  it stands; a deeper one is left out with a notice; the first higher one names the series.
- A number at the beginning of a Markdown title ("## 3. Title") counts where most titles have one and no heading has
  another.
- A short open line below a label, with nothing else on its line, is the title where most labels have one.
- Where no heading has a number, the level with most texts below it makes the installments, in the order of the file.
- A title of one line alone before the first heading names the series. Other text there, and text below a season's
  heading, belongs to no installment: an issue. So does text below a line that has label and synopsis, in a file where
  this is the form.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bisher import order
from bisher.order import Label, Place
from bisher.readers.decoding import Line
from bisher.readers.listed import BULLET, MOST, NUMBERED, begins_anew, numbers
from bisher.readers.paragraphs import (
    LETTER,
    RULE,
    SHORTEST_MARGIN,
    body,
    closed,
    goes_on,
    heads,
    is_title,
    joined,
    sentence_like,
    stretches,
    wrapped,
)
from bisher.readers.parsed import Draft
from bisher.records import Issue

MARKDOWN = re.compile(r"(#{1,6})\s+(.*)")
WIKI = re.compile(r"(={1,6})\s*([^=\s](?:.*[^=\s])?)\s*\1")
EMPHASIS = re.compile(r"(\*\*|__)(.+?)\1[:.]?\s*(?:[-–—]\s+)?")
LOOSE_TITLE = 80
INLINE = 120
"""What follows a label on its line is a text, not a title, from this length on (or where nothing stands below)."""


@dataclass
class Section:
    """A heading and the lines below it. `level` is that of Markdown, 0 for a plain line."""

    line: Line
    level: int
    title: str
    label: Label | None
    volume: int | None
    below: list[Line] = field(default_factory=list)

    @property
    def has_text(self) -> bool:
        """Whether anything but blank lines and rules stands below."""
        return bool(stretches(self.below))


@dataclass(frozen=True, slots=True)
class Outline:
    """A text taken apart at its headings. `head` is what stands before the first one."""

    head: tuple[Line, ...]
    sections: tuple[Section, ...]

    @property
    def numbered(self) -> list[Section]:
        """The sections whose heading has a number."""
        return [s for s in self.sections if s.label is not None]

    @property
    def name(self) -> str:
        """The name of the series in a title of one line, and nothing else, before the first heading; "" for none."""
        lines = [line.text for part in stretches(self.head) for line in part]
        return lines[0] if len(lines) == 1 and LETTER.search(lines[0]) and is_title(lines[0]) else ""


def outline(lines: Sequence[Line]) -> Outline:
    """All headings of a text, each with the lines below it."""
    head: list[Line] = []
    sections: list[Section] = []
    before = ""
    for line in lines:
        section = _heading(line, before)
        if section is not None:
            sections.append(section)
        elif sections:
            sections[-1].below.append(line)
        else:
            head.append(line)
        before = line.text if section is None else ""
    return _counted(Outline(tuple(head), tuple(sections)))


def _counted(found: Outline) -> Outline:
    """The headings with the numbers that their titles begin with, where these count."""
    level = _level(found)
    if found.numbered or not level:
        return found
    own = [s for s in found.sections if s.level == level and s.volume is None and s.has_text]
    marks = numbers([s.title for s in own])
    given = [n for n in marks if n is not None]
    apart = any(s.volume is not None for s in found.sections)
    if len(own) < 2 or len(given) < MOST * len(own) or (begins_anew(given) and not apart):
        return found
    for section, n in zip(own, marks, strict=True):
        if n is not None:
            section.title = NUMBERED.sub("", section.title, count=1)
            section.label = Label(Place(None, n, n), str(n), section.title, strong=True, apart=True)
    return found


def _heading(line: Line, before: str) -> Section | None:
    marked = MARKDOWN.fullmatch(line.text) or WIKI.fullmatch(line.text)
    level, text = (len(marked[1]), _unfenced(marked[2])) if marked else (0, line.text)
    bullet = BULLET.match(text)
    bare = text[bullet.end() :] if bullet else text
    text = EMPHASIS.sub(r"\2\t", bare, count=1).strip() if EMPHASIS.match(bare) else text
    volume = order.volume(text, halves=True)
    label = order.label(text)
    if label is not None and (level or _plain(label, before)):
        title, _, after = label.rest.partition("\t")
        if sentence_like(after):
            return Section(line, level, title.removesuffix(":"), label, volume, [Line(line.number, after.strip())])
        return Section(line, level, label.rest.replace("\t", " "), label, volume)
    volume = order.volume(text)
    if level or (volume is not None and len(text) <= LOOSE_TITLE and not closed(text.rstrip(":"))):
        return Section(line, level, text.replace("\t", " "), None, volume)
    return None


def _unfenced(text: str) -> str:
    """A Markdown heading without the marks that may close it."""
    bare = text.rstrip("#")
    return bare.rstrip() if not bare or bare[-1].isspace() else text


def _plain(label: Label, before: str) -> bool:
    """Whether a plain line with a label is a heading, not a sentence that begins so ("Part 2 of the plan fails.")."""
    if label.strong:
        return True
    if before and not RULE.fullmatch(before) and not closed(before):
        return False
    if label.apart:
        return True
    return len(label.rest) <= LOOSE_TITLE and not goes_on(label.rest) and not label.rest.endswith(".")


def is_headed(found: Outline) -> bool:
    """Whether headings make the installments: two or more, or one on top of everything else."""
    usable = [s for s in found.sections if s.label is not None or s.level]
    if len(usable) == 1 and usable[0].label is None:
        return False
    return len(usable) > 1 or (len(usable) == 1 and (not stretches(found.head) or bool(found.name)))


def drafts(found: Outline, where: str) -> tuple[list[Draft], list[Issue], str]:
    """The installments below the headings, and the name that the text gives to its series ("" for none)."""
    roles = _roles(found)
    maker = _Maker(found, roles, where)
    maker.series = found.name
    for part in stretches(found.head) if not found.name else []:
        maker.unplaced(part[0], "text before the first heading")
    for index, role in enumerate(roles):
        if role == "installment":
            maker.installment(index)
        elif role == "volume":
            maker.volume(found.sections[index])
        elif role == "above":
            maker.above(found.sections[index])
    maker.tell_subheads()
    return maker.drafts, maker.issues, maker.series


def _roles(found: Outline) -> list[str]:
    """What each section is: an installment, a volume, above (names the series), or within an installment."""
    numbered = found.numbered
    words = {re.sub(r"[\W\d_]+.*", "", s.label.written).casefold() for s in numbered if s.label}
    level = _level(found)
    roles = []
    for section in found.sections:
        if _is_volume(section, level, bool(numbered), mixed=len(words) > 1):
            roles.append("volume")
        elif section.label is not None or section.level == level or _stands_alone(section, level, bool(numbered)):
            roles.append("installment")
        elif section.level < level or not level:
            roles.append("above")
        else:
            roles.append("within")
    return roles


def _level(found: Outline) -> int:
    """The level of the headings that make the installments."""
    numbered = found.numbered
    if numbered:
        return Counter(s.level for s in numbered).most_common(1)[0][0]
    texts = Counter(s.level for s in found.sections if s.has_text)
    return max(texts, key=lambda one: (texts[one], one)) if texts else 0


def _stands_alone(section: Section, level: int, numbered: bool) -> bool:
    """Whether a heading of another level than the installments' is one all the same: a special, or a plain line."""
    return section.has_text and (section.volume == 0 or (numbered and not level))


def _is_volume(section: Section, level: int, numbered: bool, *, mixed: bool) -> bool:
    """Whether a heading counts for those below it. "Part Two" does where it has no text and chapters follow, "Specials"
    where it has none."""
    if section.volume is None:
        return False
    if section.label is None:
        return (numbered and section.volume > 0) or not section.has_text
    return not section.has_text and (mixed or 0 < section.level < level)


def _is_sentence(section: Section) -> bool:
    """Whether what follows a label is a whole sentence, as hardly any title is."""
    return not section.level and sentence_like(section.title) and section.title.endswith(".")


def _may_be_broken(section: Section) -> bool:
    """Whether a margin may have broken the line of a label within a sentence."""
    return not closed(section.title) and _at_margin(section)


def _at_margin(section: Section) -> bool:
    """Whether the line of a label is long, and about as long as the next one, which follows at once."""
    after = section.below[0].text if section.below else ""
    if not after or section.level or section.below[0].number == section.line.number:
        return False
    return len(section.line.text) >= SHORTEST_MARGIN and len(section.line.text) >= 0.75 * len(after)


def _title_below(below: Sequence[Line]) -> Line | None:
    """The title in a line of its own below a label, if one is there."""
    parts = stretches(below)
    if not parts:
        return None
    first, *more = parts[0]
    is_one = heads(first, more[0]) if more else len(parts) > 1 and is_title(first.text)
    return first if is_one else None


def _most(sections: Sequence[Section], holds: Callable[[Section], bool]) -> bool:
    """Whether something holds for two of three sections, and there are two at least."""
    return len(sections) > 1 and sum(map(holds, sections)) * 3 >= len(sections) * 2


class _Maker:
    """One text on its way to drafts, from the top to the bottom."""

    def __init__(self, found: Outline, roles: Sequence[str], where: str) -> None:
        self.sections = found.sections
        self.roles = roles
        self.where = where
        self.margin = wrapped(part for section in found.sections for part in stretches(section.below))
        labelled = [s for s, role in zip(found.sections, roles, strict=True) if role == "installment" and s.label]
        self.broken = _most(labelled, _may_be_broken)
        self.inline = _most(labelled, lambda s: self._is_text(s) and (self._continues(s) or not s.has_text))
        self.titled = _most([s for s in labelled if not s.title], lambda s: _title_below(s.below) is not None)
        self.drafts: list[Draft] = []
        self.issues: list[Issue] = []
        self.series = ""
        self.subheads: list[Line] = []
        self.season: int | None = None
        self.season_name = ""

    def unplaced(self, line: Line, what: str) -> None:
        """Note a text that belongs nowhere."""
        hint = "not read: put it below the heading of its installment"
        where = f"{self.where}:{line.number}"
        self.issues.append(Issue(where, f"{what} belongs to no installment", hint, code="R201"))

    def volume(self, section: Section) -> None:
        """Count what follows as a part of this season."""
        name = section.title if section.label is None else section.label.written
        self.season, self.season_name = section.volume, re.split(r"\s*[:–—(]\s*|\s+-\s+", name)[0].strip()
        self._nothing_below(section)

    def above(self, section: Section) -> None:
        """Take the first heading above the installments as the name of the series."""
        self.series = self.series or section.title
        self._nothing_below(section)

    def installment(self, index: int) -> None:
        """Make an installment of a section and of those within it."""
        section = self.sections[index]
        below, title = self._below(index), section.title
        if not title and self.titled and (line := _title_below(below)):
            below, title = [one for one in below if one is not line], line.text
        self.subheads += [part[0] for part in stretches(below)[1:] if len(part) > 1 and heads(part[0], part[1])]
        text = self._text(section, below)
        if self._is_text(section) or (self.inline and sentence_like(title)):
            title = ""
        if not text:
            name = section.line.text.lstrip("# ")
            what, hint = f"{name!r} has no text", "not read: write the synopsis below it"
            self.issues.append(Issue(f"{self.where}:{section.line.number}", what, hint, code="R202"))
            return
        place, label = self._place(section.label)
        here = f"{self.where}:{section.line.number}"
        self.drafts.append(Draft(text, here, place, label, title, titled=place is None))

    def tell_subheads(self) -> None:
        """Note lines that may have been meant as headings, once for all of them."""
        if self.subheads:
            first, *more = self.subheads
            what = f"{first.text!r} is read as a part of the installment above"
            what += f" (and {len(more)} more such lines)" if more else ""
            hint = "write S01E02 or ## before it if it is a heading"
            self.issues.append(Issue(f"{self.where}:{first.number}", what, hint, "notice", "R203"))

    def _text(self, section: Section, lines: list[Line]) -> str:
        """The text of an installment: what stands below, or on the line of its label, or both."""
        if not (self._is_text(section) or (self.inline and sentence_like(section.title))):
            return body(lines, self.margin)
        parts = stretches(lines)
        first = Line(section.line.number, section.title)
        if self._continues(section):
            parts[0] = [first, *parts[0]]
        else:
            parts.insert(0, [first])
        if self.inline:
            for part in parts[1:]:
                self.unplaced(part[0], "a line without a label")
            del parts[1:]
        return "\n\n".join(joined(part, self.margin) for part in parts)

    def _below(self, index: int) -> list[Line]:
        """The lines of an installment, those of headings within it, too."""
        lines = list(self.sections[index].below)
        for inner in range(index + 1, len(self.sections)):
            section = self.sections[inner]
            if self.roles[inner] != "within":
                break
            what = f"the heading {section.title!r} within an installment is left out"
            where = f"{self.where}:{section.line.number}"
            self.issues.append(Issue(where, what, "its text is read", "notice", "R202"))
            lines += [Line(section.line.number, ""), *section.below]
        return lines

    def _is_text(self, section: Section) -> bool:
        """Whether what follows a label on its line is a synopsis, or its beginning."""
        if len(section.title) > INLINE or self._continues(section) or _is_sentence(section):
            return True
        return not section.has_text and sentence_like(section.title)

    def _continues(self, section: Section) -> bool:
        """Whether a margin broke the line of a label."""
        return self.broken and _at_margin(section)

    def _place(self, label: Label | None) -> tuple[Place | None, str]:
        if label is None:
            return None, ""
        place, written = label.place, " ".join(label.written.rstrip(".:").split())
        if place.season is None and self.season is not None:
            whole = f"{self.season_name}, {written}"
            if order.place(whole) is None:
                whole = f"S{self.season:02}E{place.first:02}"
            return Place(self.season, place.first, place.last), whole
        return place, written

    def _nothing_below(self, section: Section) -> None:
        for part in stretches(section.below):
            self.unplaced(part[0], f"text below {section.title!r}")
