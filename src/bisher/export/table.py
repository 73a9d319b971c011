"""The view as flat tables for spreadsheets and pandas: one row a character, relation, event or mention.

Lists within a cell are separated by `|`; a `|` or backslash in one of their items has a backslash before it. Offsets
count code points, end exclusive. No cell is a bare place such as `7:2`, which spreadsheets take for a time. A cell of
text that a spreadsheet would take for a formula gets a leading apostrophe (OWASP, "CSV injection"); control characters
are left out.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence

from bisher.records import UNKNOWN, Character, Citation, Installment, Mention, Reading, Relation
from bisher.safe import piped, printable
from bisher.view import View

Cell = str | int | float | bool | None
Row = Sequence[Cell]

_FORMULA = ("=", "+", "-", "@", "\t", "\n", "＝", "＋", "－", "＠")


def table_text(view: View, name: str) -> str:
    """The table as CSV (RFC 4180, header row, LF). Raises KeyError for a name that is not in TABLES."""
    header, rows = TABLES[name]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([_cell(value) for value in row] for row in rows(view))
    return out.getvalue()


def _cell(value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return f"{value:.4g}"
    if isinstance(value, int):
        return str(value)
    text = printable(value)
    return "'" + text if text.startswith(_FORMULA) else text


def _characters(view: View) -> Iterable[Row]:
    for c in view.cast:
        yield (
            c.id,
            c.name,
            c.named,
            c.gender,
            _names(c),
            _roles(c),
            c.first,
            c.last,
            c.mentions,
            *_words(c.introduced),
        )


def _relations(view: View) -> Iterable[Row]:
    for r in view.relations:
        yield (
            *(r.type, r.a, _name(view, r.a), r.b, _name(view, r.b), r.status, r.since, r.since_exact, r.until),
            *(r.confirmed, r.reality, r.key, r.confidence, r.told, *_cited(r)),
        )


def _events(view: View) -> Iterable[Row]:
    for e in view.events:
        yield (
            *(e.number, e.type, e.phase, e.reality, *_people(view, e.a), *_people(view, e.b), piped(e.things)),
            *(e.key, e.confidence, e.told, *_words(e.citation), e.citation.start, e.citation.end),
        )


def _mentions(view: View) -> Iterable[Row]:
    for installment, reading in zip(view.installments, view.resolved, strict=True):
        yield from (_mention(view, installment, reading, mention) for mention in reading.mentions)


def _mention(view: View, installment: Installment, reading: Reading, m: Mention) -> Row:
    surface = installment.text[m.start : m.end]
    return (reading.number, m.start, m.end, surface, m.kind, *_people(view, m.characters), m.gender, m.confidence)


def _people(view: View, ids: Sequence[str]) -> tuple[str, str]:
    return piped(ids), piped(_name(view, character) for character in ids)


def _name(view: View, character: str) -> str:
    return "" if character == UNKNOWN else view.character(character).name


def _names(character: Character) -> str:
    return piped(use.name for use in character.names)


def _roles(character: Character) -> str:
    return piped(role.word for role in character.roles)


def _words(citation: Citation) -> tuple[int, str]:
    return citation.sentence_index, citation.quote


def _cited(relation: Relation) -> tuple[str, str]:
    return piped(map(_placed, relation.citations)), _placed(relation.reason) if relation.reason else ""


def _placed(citation: Citation) -> str:
    return f"{citation.number}:{citation.sentence_index} {citation.quote}"


TABLES: dict[str, tuple[tuple[str, ...], Callable[[View], Iterable[Row]]]] = {
    "characters": (
        ("id", "name", "named", "gender", "names", "roles", "first", "last", "mentions", "sentence", "words"),
        _characters,
    ),
    "relations": (
        (
            *("type", "a", "a_name", "b", "b_name", "status", "since", "since_exact", "until"),
            *("confirmed", "reality", "key", "confidence", "told", "citations", "reason"),
        ),
        _relations,
    ),
    "events": (
        (
            *("number", "type", "phase", "reality", "a", "a_names", "b", "b_names", "things"),
            *("key", "confidence", "told", "sentence", "words", "start", "end"),
        ),
        _events,
    ),
    "mentions": (
        ("number", "start", "end", "words", "kind", "characters", "names", "gender", "confidence"),
        _mentions,
    ),
}
"""Table name to its columns and its rows."""
