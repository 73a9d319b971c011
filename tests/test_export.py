"""Exports: shapes that other programs rely on, and text that cannot do harm there."""

from __future__ import annotations

import csv
import io
import json

from bisher.export import TABLE_NAMES
from bisher.export.plain import dumps, envelope
from bisher.export.table import TABLES


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


def rows_of(text: str) -> list[dict[str, str]]:
    """CSV back as rows."""
    return list(csv.DictReader(io.StringIO(text)))
