"""Exports: shapes that other programs rely on, and text that cannot do harm there."""

from __future__ import annotations

import csv
import importlib.util
import io
import json
import re
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import bisher
from bisher import story
from bisher.export import TABLE_NAMES
from bisher.export.plain import dumps, envelope
from bisher.export.reading import reading_text
from bisher.export.table import TABLES, table_text
from bisher.export.whole import whole_text
from bisher.records import Finding, Installment, Mention, Merge, Reading, Span
from bisher.view import View
from worlds import clauses, grow, series

ROOT = Path(__file__).parents[1]
EXAMPLES = tuple(sorted((ROOT / "examples").glob("*.story")))


def corpus_module(name: str) -> ModuleType:
    """A module of the corpus folder, which is no package."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "corpus" / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


CHECK_STORY = corpus_module("check_story")
SCORE = corpus_module("score")


def rows_of(text: str) -> list[dict[str, str]]:
    """CSV back as rows."""
    return list(csv.DictReader(io.StringIO(text)))


def view_of(name: str, verb: str = "trifft") -> View:
    """Two installments in which somebody with the given name does something, and a stranger turns out to be them."""
    one = f"{name} {verb} Ole."
    other = f"Ein Fremder ist {name}."
    trigger = len(name) + 1
    first = Reading(
        1,
        (
            Mention(0, len(name), "name", ("c1",), name, "f", 0.91237),
            Mention(len(one) - 4, len(one) - 1, "name", ("c2",), "Ole", "m"),
        ),
        findings=(
            Finding("friend", ("c1",), ("c2",), trigger, trigger + len(verb), confidence=0.51, told=False),
            Finding("meet", ("c1",), ("c2",), trigger, trigger + len(verb), things=("Kai", "Damm")),
        ),
    )
    second = Reading(
        2,
        (Mention(4, 11, "noun", ("c3",), "", "m"), Mention(16, 16 + len(name), "name", ("c1",), name, "f")),
        findings=(Finding("travel", ("c3",), (), 12, 15),),
        merges=(Merge("c1", "c3", 12, 15),),
    )
    texts = (Installment(1, one, "de", sentences=(Span(0, len(one)),)), Installment(2, other, "de", "Folge 2"))
    state = story.fold("Damm", zip(texts, (first, second), strict=True))
    return state.as_of(2)


def test_envelope_has_exactly_three_keys_in_order() -> None:
    """Programs find the same three keys everywhere."""
    assert list(json.loads(envelope(3, "ab", []))) == ["as_of", "digest", "items"]


def test_json_is_utf8_but_never_raw_controls() -> None:
    """Umlauts stay readable; what a terminal would obey, or UTF-8 cannot carry, is escaped."""
    text = dumps({"a": "Käthe \x9b31m \u202e \ud800"}, indent=None)
    assert text == '{"a": "Käthe \\u009b31m \\u202e \\ud800"}'
    assert json.loads(text)["a"] == "Käthe \x9b31m \u202e \ud800"


def test_table_names_are_the_tables() -> None:
    """The option `--table` offers what there is, without loading it."""
    assert tuple(TABLES) == TABLE_NAMES


@pytest.mark.parametrize("path", EXAMPLES, ids=[path.stem for path in EXAMPLES])
def test_an_exported_reading_is_what_the_corpus_loads(path: Path) -> None:
    """Exporting a reading given by hand loses nothing: to the corpus's scorer it equals the file that it is from."""
    gold: dict[str, Any] = CHECK_STORY.load(path)
    assert gold["problems"] == []
    view = bisher.read(path, reading="given").as_of("last")
    exported = json.loads(reading_text(view))
    figures = SCORE.score([(gold, exported)])
    perfect = {"p": 100.0, "r": 100.0, "f1": 100.0}
    assert {k: figures[k] for k in ("mentions", "who", "facts", "family", "strict", "state")} == dict.fromkeys(
        ("mentions", "who", "facts", "family", "strict", "state"), perfect
    )
    assert (figures["conll"], figures["key"]) == (100.0, 100.0)


@pytest.mark.parametrize("path", EXAMPLES, ids=[path.stem for path in EXAMPLES])
def test_offsets_of_an_exported_reading_are_those_of_the_text(path: Path) -> None:
    """Whoever reads an export finds the very words at its offsets, counted in code points."""
    gold: dict[str, Any] = CHECK_STORY.load(path)
    exported = json.loads(reading_text(bisher.read(path, reading="given").as_of("last")))
    for installment, mine in zip(gold["installments"], exported["installments"], strict=True):
        text = installment["text"]
        facts = [(f["type"], f["phase"], f["reality"], text[f["start"] : f["end"]]) for f in mine["facts"]]
        assert facts == [(f["type"], f["phase"], f["reality"], f["quote"]) for f in installment["facts"]]
        people = [m["surface"] for m in installment["mentions"] if m["ids"][0][0] not in "@#*"]
        assert [text[m["start"] : m["end"]] for m in mine["mentions"]] == people


def test_an_exported_reading_knows_merges() -> None:
    """Whoever turned out to be one person has one id in the whole export."""
    exported = json.loads(reading_text(view_of("Ilse")))
    used = {c for i in exported["installments"] for m in i["mentions"] for c in m["characters"]}
    assert used == {c["id"] for c in exported["characters"]} == {"c1", "c2"}
    assert exported["installments"][1]["facts"][0]["a"] == ["c1"]


def test_csv_comes_back_as_it_was() -> None:
    """Quotes, separators and line ends in texts survive the way through CSV; numbers and truth values have one form."""
    name = 'Ilse "die\nWirtin", Harms'
    view = view_of(name)
    (first, second) = rows_of(table_text(view, "characters"))
    assert (first["id"], first["name"], first["named"]) == ("c1", name, "true")
    assert (first["first"], first["sentence"], first["words"]) == ("1", "1", name)
    assert (second["id"], second["name"], second["roles"], second["mentions"]) == ("c2", "Ole", "", "1")
    (relation,) = rows_of(table_text(view, "relations"))
    assert (relation["type"], relation["until"], relation["told"], relation["confidence"]) == (
        "friend",
        "",
        "false",
        "0.51",
    )
    meeting, travel = rows_of(table_text(view, "events"))
    assert (meeting["things"], meeting["a_names"], meeting["words"]) == ("Kai|Damm", name, "trifft")
    assert (travel["a"], travel["b"], travel["number"]) == ("c1", "", "2")
    assert [row["words"] for row in rows_of(table_text(view, "mentions"))] == [name, "Ole", "Fremder", name]


@pytest.mark.parametrize("table", TABLE_NAMES)
def test_every_row_of_a_table_has_all_columns(table: str) -> None:
    """A table can be loaded by programs that do not forgive."""
    view = bisher.read(EXAMPLES[0], reading="given").as_of(9)
    header, *rows = csv.reader(io.StringIO(table_text(view, table)))
    assert header == list(TABLES[table][0])
    assert rows
    assert {len(row) for row in rows} == {len(header)}


@pytest.mark.parametrize("table", TABLE_NAMES)
def test_a_spreadsheet_takes_no_place_for_a_time(table: str) -> None:
    """A bare 7:2 would be two minutes past seven there, and the sentence could not be found any more."""
    rows = rows_of(table_text(bisher.read(EXAMPLES[0], reading="given").as_of(9), table))
    assert not [cell for row in rows for cell in row.values() if re.fullmatch(r"\d+:\d+", cell)]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\n=", "\r=", "\x00=", "\u202e=", "＝", "＋", "－", "＠"])
def test_a_spreadsheet_takes_nothing_for_a_formula(start: str) -> None:
    """A name or a word that a spreadsheet would compute is plain text there, whatever hides in front of it."""
    formula = f"{start}HYPERLINK(1)"
    view = view_of(formula, formula)
    for table in TABLE_NAMES:
        for cell in (cell for row in rows_of(table_text(view, table)) for cell in row.values()):
            assert cell.lstrip("\t\r\n")[:1] not in ("=", "+", "-", "@", "＝", "＋", "－", "＠"), (table, cell)
        assert "HYPERLINK" in table_text(view, table)


def test_items_of_a_list_can_be_told_apart() -> None:
    """A separator within a name or a quotation does not look like two names: what a cell holds can be read back."""
    table = table_text(view_of("Il|se", "a\\|b"), "events")
    cells = [row["a_names"] for row in rows_of(table)]
    assert "Il\\|se" in cells
    (relation,) = rows_of(table_text(view_of("Ilse", "a|b\\"), "relations"))
    assert relation["citations"] == "1:1 a\\|b\\\\"


def test_nothing_in_a_table_moves_a_cursor() -> None:
    """Control characters of a text do not come through CSV, neither to a terminal nor into a cell."""
    view = view_of("Il\x1b[31mse\x9b2J\u202e")
    assert rows_of(table_text(view, "characters"))[0]["name"] == "Il[31mse2J"


def test_the_whole_view_has_a_stable_shape() -> None:
    """Programs find these keys in the JSON export, and every statement has its citation."""
    document = json.loads(whole_text(view_of("Ilse")))
    assert list(document) == ["as_of", "digest", "items"]
    items = document["items"]
    assert list(items) == "series label installments characters relations events mentions things corrections".split()
    assert set(items["installments"][0]) == {"number", "text", "lang", "label", "title", "sentences"}
    citation = items["relations"][0]["citations"][0]
    assert list(citation) == "number label start end quote sentence sentence_start sentence_index".split()
    assert citation["sentence"][citation["start"] - citation["sentence_start"] :].startswith(citation["quote"])
    assert items["characters"][0]["introduced"]["quote"] == "Ilse"
    assert items["mentions"][0]["mentions"][0]["confidence"] == 0.9124


def test_the_whole_view_says_where_nothing_was_read_from() -> None:
    """An export can be passed on: no path of this machine is in it."""
    assert str(ROOT) not in whole_text(bisher.read(EXAMPLES[0], reading="given").as_of(2))


def told_in(view: View) -> dict[str, set[tuple[str, ...]]]:
    """Who stands how to whom, and what happened, in the rows of the tables and in JSON that are marked as told."""
    items = json.loads(whole_text(view))["items"]["relations"]
    found = {"json": {(r["type"], r["a"], r["b"], r["reality"]) for r in items if r["told"]}}
    for table, columns in (("relations", "type a b reality"), ("events", "number type a b reality phase start")):
        rows = [row for row in rows_of(table_text(view, table)) if row["told"] == "true"]
        found[table] = {tuple(row[column] for column in columns.split()) for row in rows}
    return found


entangled = st.builds(
    lambda clause, kind: replace(clause, type=kind, a=0, b=2, phase="", reality="", merge=False),
    clauses,
    st.sampled_from(("affair", "couple", "married", "ex", "breakup", "wedding")),
)
"""What may be said of two people and of love."""


@given(
    st.sampled_from(("de", "en")),
    series | st.lists(st.lists(entangled, min_size=2, max_size=3), min_size=1, max_size=3),
)
@settings(deadline=None)
def test_exports_mark_as_told_what_is_told(lang: Any, plan: Any) -> None:
    """Of everything the same is marked as told that is left where only that is shown."""
    view = story.fold("x", pairs := grow(lang, plan).pairs).as_of(len(pairs))
    assert told_in(view) == told_in(view.told())
    assert all(r.told for r in view.told().relations)
