"""The story notation (`*.story`): running text with mentions and facts, as `corpus/GUIDELINE.md` describes it.

The text is what a model would read; mentions and facts are what a person read. A line that breaks the notation is an
issue and costs itself alone.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path

from bisher import order
from bisher.readers.decoding import Line, lines
from bisher.readers.parsed import CastMember, Draft, Format, Given, GivenFact, GivenMention, Parsed, line_of
from bisher.reading.labels import RELATIONS, TYPES
from bisher.records import UNKNOWN, Issue, Lang

FORMAT = Format("story", (".story",), "the story notation; with --reading given its mentions and facts, too")
SIGILS = "@#*"
SYNTAX = "see corpus/GUIDELINE.md"
MENTION = re.compile(r"\[([^\[\]]+)\]\(([^()\s]+)\)")
FACT = re.compile(
    r"(?P<key>[+-]) (?P<type>\w+)(?:\.(?P<phase>start|end|past))?(?P<reality>[?!])? (?P<a>[^\s\"]\S*)"
    r'(?: (?P<b>[^"\s]\S*))? "(?P<quote>[^"]+)"(?:#(?P<nth>\d{1,6}))?(?P<things>(?: [@#*]\S+)*)\s*'
)
BROKEN = re.compile(r"\[|\]\(")
BEGINS = re.compile(r"\ufeff?\s*(?:%(?:series|lang|genre|cast)\b|== \d)")


@dataclass
class _Section:
    """An installment while its lines are collected."""

    header: Line
    number: int
    title: str
    text: list[Line] = field(default_factory=list)
    facts: list[Line] = field(default_factory=list)


def is_it(source: Path | bytes) -> bool:
    """Whether a file, or its content, is in the story notation."""
    if isinstance(source, Path):
        return source.suffix.lower() == ".story"
    return BEGINS.match(source[:400].decode("utf-8", "replace")) is not None


def read(data: bytes, where: str) -> Parsed:
    """The installments of a file, each with what a person read in it."""
    return _Notation(where).read(data)


class _Notation:
    """One file on its way to drafts."""

    def __init__(self, where: str) -> None:
        self.where = where
        self.issues: list[Issue] = []
        self.meta: dict[str, str] = {}
        self.cast: dict[str, CastMember] = {}
        self.sections: list[_Section] = []

    def read(self, data: bytes) -> Parsed:
        found, self.issues = lines(data, self.where)
        self._collect(found)
        drafts = [self._draft(section) for section in self.sections]
        if found and not drafts:
            self._issue(found[0], "no installment in this file", "installments begin with == NUMBER")
        self.issues.sort(key=line_of)
        return Parsed(tuple(d for d in drafts if d is not None), tuple(self.issues), self.meta.get("series", ""))

    def _issue(self, line: Line, message: str, hint: str = SYNTAX) -> None:
        self.issues.append(Issue(f"{self.where}:{line.number}", message, hint, code="R401"))

    def _collect(self, found: list[Line]) -> None:
        current: _Section | None = None
        skipping = False
        for line in found:
            if self._begins_another(line):
                hint = "keep each series in a file of its own"
                self._issue(line, "a second series begins here: not read from here on", hint)
                break
            if line.text.startswith("%"):
                self._declaration(line)
            elif line.text.startswith("== ") or line.text == "==":
                current = self._header(line)
                skipping = current is None
            elif not line.text or skipping:
                continue
            elif current is None:
                self._issue(line, "stands before the first installment", "installments begin with == NUMBER")
            elif line.text[:2] in ("- ", "+ "):
                current.facts.append(line)
            elif current.facts:
                self._issue(line, "text after the facts", "facts come last: begin each with - or +")
            else:
                current.text.append(line)

    def _begins_another(self, line: Line) -> bool:
        key, _, name = line.text.partition(" ")
        return key == "%series" and bool(self.sections) and name.strip() != self.meta.get("series")

    def _declaration(self, line: Line) -> None:
        key, _, value = line.text[1:].partition(" ")
        if key != "cast":
            self.meta[key] = value.strip()
            return
        parts = [part.strip() for part in value.split("|")]
        if len(parts) != 3 or not parts[0] or parts[2] not in {"f", "m", "n", "g"}:
            self._issue(line, "%cast wants ID | names | gender", "gender is f, m, n or g; names are separated by ;")
            return
        names = () if parts[1] == "-" else tuple(name.strip() for name in parts[1].split(";") if name.strip())
        self.cast[parts[0]] = CastMember(names, parts[2])

    def _header(self, line: Line) -> _Section | None:
        number, _, title = line.text[2:].strip().partition(" ")
        if not number.isdecimal() or len(number) > order.LONGEST_NUMBER or int(number) < 1:
            self._issue(line, f"== wants a number, not {number!r}; not read up to the next ==", "== NUMBER TITLE")
            return None
        section = _Section(line, int(number), title.strip())
        self.sections.append(section)
        return section

    def _draft(self, section: _Section) -> Draft | None:
        if not section.text:
            self._issue(section.header, "an installment without a text", "the text stands between == and the facts")
            return None
        text, mentions = self._mentions(section)
        facts = [fact for line in section.facts if (fact := self._fact(line, text)) is not None]
        label, title = "", section.title
        head = order.label(title)
        if head is not None and head.strong:
            label, title = head.written, head.rest
        lang: Lang | None = {"de": "de", "en": "en"}.get(self.meta.get("lang", ""))  # type: ignore[assignment]
        return Draft(
            text,
            f"{self.where}:{section.header.number}",
            order.Place(None, section.number, section.number),
            label,
            title,
            lang=lang,
            given=Given(tuple(mentions), tuple(facts), self.cast),
        )

    def _mentions(self, section: _Section) -> tuple[str, list[GivenMention]]:
        """The text without markup, and its mentions."""
        marked = " ".join(line.text for line in section.text)
        starts = list(accumulate((len(line.text) + 1 for line in section.text), initial=0))

        def line_at(offset: int) -> Line:
            return section.text[bisect_right(starts, offset) - 1]

        text, at, broken = "", 0, None
        mentions: list[GivenMention] = []
        for match in MENTION.finditer(marked):
            text += marked[at : match.start()]
            broken = broken or BROKEN.search(marked, at, match.start())
            ids = self._known(match[2].split("+"), line_at(match.start()), f"the mention [{match[1]}]")
            if ids:
                mentions.append(GivenMention(len(text), len(text) + len(match[1]), ids))
            text += match[1]
            at = match.end()
        text += marked[at:]
        broken = broken or BROKEN.search(marked, at)
        if broken:
            self._issue(line_at(broken.start()), "a bracket is left over: nested or broken markup", "[surface](id)")
        return text, mentions

    def _known(self, ids: list[str], line: Line, what: str) -> tuple[str, ...]:
        """The ids that can be meant: either people of the cast, or one thing."""
        if ids[0][:1] and ids[0][0] in SIGILS:
            if len(ids) > 1:
                self._issue(line, f"{what} has a thing and something else")
            return tuple(ids[:1])
        unknown = [one for one in ids if one not in self.cast]
        for one in unknown:
            self._issue(line, f"{what} has {one!r}, who is not in the cast", f"%cast {one or 'ID'} | names | gender")
        return tuple(one for one in ids if one in self.cast)

    def _fact(self, line: Line, text: str) -> GivenFact | None:
        match = FACT.fullmatch(line.text)
        if match is None:
            self._issue(line, "not a fact", '- TYPE.phase? A B "trigger" @place')
            return None
        kind, a, b = match["type"], match["a"], match["b"]
        things = match["things"].split()
        if b and b[0] in SIGILS:
            things, b = [b, *things], None
        people = [part.split("+") for part in (a, b) if part]
        problem = self._problem(kind, people)
        start = _found(text, match["quote"], int(match["nth"] or 1))
        if problem is None and start < 0:
            problem = f"the trigger {match['quote']!r} does not stand in the text"
        if problem is not None:
            self._issue(line, problem)
            return None
        return GivenFact(
            kind,
            match["phase"] or "",
            match["reality"] or "",
            tuple(people[0]),
            tuple(people[1]) if len(people) > 1 else (),
            start,
            start + len(match["quote"]),
            tuple(things),
            match["key"] == "+",
        )

    def _problem(self, kind: str, people: list[list[str]]) -> str | None:
        if kind not in TYPES:
            return f"unknown type {kind!r}"
        unknown = [one for side in people for one in side if one != UNKNOWN and one not in self.cast]
        if unknown:
            return f"{unknown[0]!r} is not in the cast"
        if kind in RELATIONS and len(people) < 2:
            return f"{kind} wants two"
        return None


def _found(text: str, quote: str, nth: int) -> int:
    """Where a quotation stands for the nth time, counted without overlaps; -1 where it does not."""
    start = -len(quote)
    for _ in range(nth):
        start = text.find(quote, start + len(quote))
        if start < 0:
            return -1
    return start if nth else -1
