"""Plain text and Markdown, as people have it: with headings (see `headed`), with those of seasons alone (see
`seasons`), or without (see `plain`)."""

from __future__ import annotations

import re
from pathlib import Path

from bisher.language.columns import COLUMNS
from bisher.language.credits import CREDIT
from bisher.readers import headed, inline, plain, seasons
from bisher.readers.cleaning import cleaned
from bisher.readers.decoding import REWRITE, Line, lines
from bisher.readers.paragraphs import closed
from bisher.readers.parsed import Format, Parsed, line_of
from bisher.records import Issue

SUFFIXES = (".txt", ".text", ".md", ".markdown")
FORMATS = (
    Format("lines", SUFFIXES, "one synopsis a line"),
    Format("blocks", SUFFIXES, "synopses with blank lines between them"),
    Format("headed", SUFFIXES, "S06E02 Title, 1x02, Folge 2: …, Chapter 3, Session 4, ## Title; the text below"),
)
LONGEST_CREDIT = 200
TABLES = (".csv", ".tsv")
COLUMN = re.compile(r"[;,\t]\s*")
BELOW_HEADER = re.compile(r"\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|[\s:-]*")
"""The row of a table in Markdown that keeps its header apart."""
ROW = re.compile(r".*\|")
WIKI_TABLE = re.compile(r"\{\||\{\{[^}]*$")
"""The beginning of a table, or of a template that goes on in the next line, which wikis list installments in."""
WIKI_ROW = re.compile(r"[|!}]|\{\{")
FRONT_MATTER = re.compile(r"[\w-][\w -]{,40}:(?:\s|$)|- ")


def is_it(source: Path | bytes) -> bool:
    """Whether a file may be plain text: by its ending, or because it holds no NUL."""
    if isinstance(source, Path):
        return source.suffix.lower() in SUFFIXES
    return b"\0" not in source[:8192]


def read(data: bytes, where: str) -> Parsed:
    """The installments of a text, each with `where` and line, and issues for what could not be placed."""
    found, issues = lines(data, where)
    if where.lower().endswith(TABLES) or _is_table(found):
        return Parsed((), (Issue(where, "a table, no plain text", REWRITE, code="R102"),))
    found = _without_tables(cleaned(_after_front_matter(found), where, issues), where, issues)
    found = _without_credits(found, where, issues)
    outline = headed.outline(found)
    below_seasons = seasons.drafts(outline, where)
    if below_seasons is not None:
        drafts, more, series = below_seasons
    elif headed.is_headed(outline):
        drafts, more, series = headed.drafts(outline, where)
    else:
        series = _name_on_top(outline)
        rest = [line for line in found if not series or line is not outline.sections[0].line]
        drafts, more = plain.drafts(rest, where)
    issues += more
    if not drafts and not issues:
        what = "no text in it, only headings or rules"
        issues.append(Issue(where, what, "write the synopses below the headings", code="R202"))
    return Parsed(tuple(inline.titled(drafts)), tuple(sorted(issues, key=line_of)), series)


def _name_on_top(outline: headed.Outline) -> str:
    """The only heading of a text, above everything else: the name of the series."""
    only = len(outline.sections) == 1 and outline.sections[0].level and not any(line.text for line in outline.head)
    return outline.sections[0].title if only else ""


def _is_table(found: list[Line]) -> bool:
    """Whether a text begins as a table of a spreadsheet does: with the names of its columns."""
    header = next((line.text for line in found if line.text), "")
    return sum(name.strip("\"'. ").lower() in COLUMNS for name in COLUMN.split(header)) > 1


def _without_tables(found: list[Line], where: str, issues: list[Issue]) -> list[Line]:
    """The lines with those of tables (Markdown, wikis) as blank ones, and an issue for each table."""
    kept: list[Line] = []
    row: re.Pattern[str] | None = None
    for line, after in zip(found, [*found, None][1:], strict=True):
        if row is None or not row.match(line.text):
            row = None
            if WIKI_TABLE.match(line.text):
                row = WIKI_ROW
            elif after is not None and BELOW_HEADER.fullmatch(after.text) and ROW.match(line.text):
                row = ROW
            if row is not None:
                issues.append(Issue(f"{where}:{line.number}", "a table is not read", REWRITE, code="R201"))
        kept.append(line if row is None else Line(line.number, ""))
    return kept


def _without_credits(found: list[Line], where: str, issues: list[Issue]) -> list[Line]:
    """The lines with those about the making of an installment as blank ones, and one notice for all of them."""
    of_making = [line for line in found if _is_credit(line.text)]
    if of_making:
        count = f"{len(of_making)} lines such as " if len(of_making) > 1 else ""
        what = f"{count}{of_making[0].text!r}, about the making and not the story: left out"
        where_first = f"{where}:{of_making[0].number}"
        issues.append(Issue(where_first, what, "write it as a sentence to keep it", "notice", "R204"))
    return [Line(line.number, "") if _is_credit(line.text) else line for line in found]


def _is_credit(text: str) -> bool:
    return len(text) <= LONGEST_CREDIT and not closed(text) and CREDIT.fullmatch(text) is not None


def _after_front_matter(found: list[Line]) -> list[Line]:
    """The lines without a YAML header, as note-taking programs write it: it begins with a key, and at least half of its
    lines are keys or items; the others are values of several lines, or comments."""
    ends = [index for index, line in enumerate(found[1:], 1) if line.text in ("---", "...")]
    if not ends or found[0].text != "---":
        return found
    header = [line.text for line in found[1 : ends[0]] if line.text and not line.text.startswith("#")]
    matter = [FRONT_MATTER.match(text) is not None for text in header]
    return found[ends[0] + 1 :] if header and matter[0] and sum(matter) * 2 >= len(matter) else found
