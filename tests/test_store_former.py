"""Stores of former versions: brought up to date with all that is in them, or left as they were."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bisher import store
from bisher.errors import StoreError
from bisher.store import codec, former, schema
from test_store import NAME, pairs

FORMER = Path(__file__).with_name("former")
TABLES = ("series", "installments", "withdrawals", "bookmarks")
KEPT = 3
"""Installments that count; the last of them was read anew."""


@pytest.fixture(params=sorted(former.VERSIONS))
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A store as a former version has left it, with the bookmark at 2."""
    path, version = tmp_path / "a.db", request.param
    digests = ", digest" if "digest" in (FORMER / f"{version}.sql").read_text() else ""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in schema.split((FORMER / f"{version}.sql").read_text()):
            connection.execute(statement)
        connection.execute("INSERT INTO series (name) VALUES (?)", (NAME,))
        for one in pairs(KEPT):
            row = (one[0].number, *codec.pair_to_json(*one)[: 3 if digests else 2])
            marks = ", ".join("?" * len(row))
            into = f"INSERT INTO installments (series, number, installment, reading{digests}) VALUES (1, {marks})"
            connection.execute(into, row)
        connection.execute(f"INSERT INTO withdrawals (series, number, upto) VALUES (1, {KEPT}, {KEPT})")
        connection.execute(into, row)
        connection.execute("INSERT INTO bookmarks (series, number) VALUES (1, 2)")
        connection.execute("PRAGMA application_id = 0x62697368")
        connection.execute(f"PRAGMA user_version = {version}")
    return path


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables, the digests apart."""
    with closing(sqlite3.connect(path)) as connection:
        found = {table: connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in TABLES}
    return {**found, "installments": [row[:5] for row in found["installments"]]}


def test_nothing_is_lost(old: Path) -> None:
    """Texts, readings, what no longer counts and the bookmark are there, under the same ids, and reading goes on."""
    before = rows(old)
    with store.open(old) as one:
        assert one.pairs(NAME) == pairs(KEPT)
        assert one.bookmark(NAME) == 2
        assert rows(old) == before
        assert one.latest(NAME)[1] == KEPT + 1
        one.append(NAME, *pairs(KEPT + 1)[KEPT], after=KEPT + 1)
        assert one.pairs(NAME) == pairs(KEPT + 1)
    with closing(sqlite3.connect(old)) as connection:
        assert schema.shape(connection) == set(schema.statements())
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        with pytest.raises(sqlite3.Error, match="append-only"):
            connection.execute("DELETE FROM installments")


def test_what_fails_leaves_all_as_it_was(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it cannot be done to the end nothing of it is done, and the next time it is."""

    def full(*_: str) -> str:
        raise OSError("no space")

    before = old.read_bytes()
    with monkeypatch.context() as patched:
        patched.setattr(former, "digest_of", full)
        with pytest.raises(StoreError), store.open(old):
            pass
    assert old.read_bytes() == before
    with store.open(old) as one:
        assert one.pairs(NAME) == pairs(KEPT)


def test_altered_tables_are_not_taken_over(old: Path) -> None:
    """A former store without its guards is refused as a present one is."""
    with closing(sqlite3.connect(old, isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER in_order")
    before = old.read_bytes()
    with pytest.raises(StoreError, match="were changed"), store.open(old):
        pass
    assert old.read_bytes() == before


def test_for_reading_only_there_is_a_way_out(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What cannot be brought up to date where it is can be elsewhere."""
    monkeypatch.setattr(store.files, "_made", lambda *_: False)
    with pytest.raises(StoreError) as caught, store.open(old):
        pass
    assert "former version" in caught.value.message
    assert "copy it to a folder that can be written" in caught.value.hint


def test_every_version_is_known() -> None:
    """Who changes the schema says in `former` what becomes of the stores that are there: this is the version now."""
    assert schema.version() == 1751799553
    assert {int(path.stem) for path in FORMER.iterdir()} == set(former.VERSIONS)
