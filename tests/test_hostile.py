"""Hostile input: nothing breaks a reader, nothing takes forever, and nothing in a name is obeyed by anybody.

`BISHER_CASES` sets how many random files are tried (100); docs/hostile.md tells what was tried by hand.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
import tracemalloc
import zipfile
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bisher import order, readers, searching, store, why
from bisher.errors import BisherError, InputError
from bisher.export import FORMATS
from bisher.readers import MAX_INSTALLMENTS
from bisher.records import Finding, Installment, Mention, Reading, Span
from bisher.surfaces import SURFACES, Surface
from handmade import page, view_of
from hostile import BOMB, NAMES, floods, loaded, pieces_of_a_text, says_what_to_do
from shell import DB, completions, shell

CASES = int(os.environ.get("BISHER_CASES", "100"))
tried = settings(max_examples=CASES, deadline=None, derandomize=CASES == 100, print_blob=True)
texts = st.lists(st.sampled_from(pieces_of_a_text()) | st.text(max_size=8), max_size=40).map("".join)
FOUND = sorted(path for path in Path(__file__).with_name("fuzz").glob("found/*") if not path.suffix)


def read(data: bytes, name: str) -> None:
    """Read a file of this name and see that all is well with it."""
    with TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(data)
        loaded(path)


@tried
@given(texts, st.sampled_from(("a.txt", "a.story", "a.md")), st.sampled_from(("utf-8", "utf-16", "cp1252")))
def test_any_text_is_read_or_told(text: str, name: str, encoding: str) -> None:
    """Whatever readers look for, in any order and encoding, ends in installments or in located issues."""
    read(text.encode(encoding, "replace" if encoding == "cp1252" else "surrogatepass"), name)


@tried
@given(st.binary(max_size=300), st.sampled_from(("a.txt", "a.story", "S01E02.md")))
def test_any_bytes_are_read_or_told(data: bytes, name: str) -> None:
    """So do bytes that are no text at all."""
    read(data, name)


@pytest.mark.parametrize("path", FOUND, ids=[path.name for path in FOUND])
def test_what_fuzzing_found(path: Path) -> None:
    """Files that once broke a reader do so no more."""
    for name in ("a.txt", "a.story"):
        read(path.read_bytes(), name)


@tried
@given(
    st.text(max_size=30)
    | st.sampled_from([*pieces_of_a_text(), "9" * 5_000, "7:" + "9" * 5_000, "²", "S01E" + "9" * 9])
)
def test_any_word_of_a_user_is_taken_or_refused(text: str) -> None:
    """Boundaries, sentences, queries and names from a command line or an address end in an answer or a message."""
    view = view_of(page(1, "{Anna|c1} liebt {Ben|c2}."))
    for asked in (
        lambda: order.parse_boundary(text, view.installments),
        lambda: order.place(text),
        lambda: why.parse(text),
        lambda: searching.search(view, text),
        lambda: view.find(text),
    ):
        try:
            asked()
        except BisherError as error:
            says_what_to_do(error)


@pytest.mark.parametrize("name", sorted(floods(10)))
def test_floods_are_read_in_bounded_memory(name: str, tmp_path: Path) -> None:
    """Texts made to be slow are read, or refused, in memory that grows with their length alone.

    Time is measured by hand (docs/hostile.md); a reader that is not linear would not come back from these.
    """
    path = tmp_path / ("a.story" if floods(10)[name].startswith("%series") else "a.txt")
    path.write_bytes(floods(50_000)[name].encode("utf-8", "surrogatepass"))
    tracemalloc.start()
    try:
        loaded(path)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 1_000 * path.stat().st_size


def test_a_series_has_a_longest_length(tmp_path: Path) -> None:
    """A file that would be endless installments is refused as a whole, with what to do."""
    path = tmp_path / "a.txt"
    path.write_text("Anna geht.\n" * (MAX_INSTALLMENTS + 1))
    with pytest.raises(InputError, match=r"20,001 installments; the limit of a series is 20,000") as caught:
        readers.load([path])
    assert caught.value.where == str(path)
    assert caught.value.hint


def test_an_entity_bomb_is_not_read(tmp_path: Path) -> None:
    """No reader expands anything: what looks like XML is no plain text."""
    (tmp_path / "a.txt").write_text(BOMB)
    with pytest.raises(InputError, match="XML, no plain text"):
        readers.load([tmp_path / "a.txt"])


def test_an_archive_is_not_opened(tmp_path: Path) -> None:
    """Nor does any reader unpack anything, an archive within an archive least of all."""
    inner = b"Anna geht.\n" * 1_000
    for _ in range(3):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("a.txt", inner)
        inner = packed.getvalue()
    (tmp_path / "a.txt").write_bytes(inner)
    with pytest.raises(InputError, match="not a text file"):
        readers.load([tmp_path / "a.txt"])


@pytest.fixture(scope="module")
def nasty() -> Iterator[Path]:
    """A store in which everybody has a name that means harm, and so have series, title, label and things."""
    with TemporaryDirectory() as root:
        with store.open(Path(root, DB)) as kept:
            for number, name in enumerate(NAMES.values(), 1):
                text = f"{name} trifft Ole."
                verb = Span(len(name) + 1, len(name) + 7)
                mentions = (
                    Mention(0, len(name), "name", (f"c{number + 1 if number > 1 else 1}",), name, "f"),
                    Mention(len(text) - 4, len(text) - 1, "name", ("c2",), "Ole", "m"),
                )
                pair = (mentions[0].characters, ("c2",), verb.start, verb.end)
                findings = (
                    Finding("friend", *pair, "start", key=True),
                    Finding("meet", *pair, key=True, things=(name,)),
                )
                installment = Installment(number, text, "de", name, name, (Span(0, len(text)),), f"{name}:1")
                kept.append(NAMES["html"], installment, Reading(number, mentions, (), findings))
        yield Path(root)


HARMFUL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


@pytest.mark.parametrize("terminal", [False, True], ids=["pipe", "terminal"])
@pytest.mark.parametrize("surface", SURFACES, ids=[surface.name for surface in SURFACES])
def test_no_name_is_obeyed(nasty: Path, surface: Surface, terminal: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """No name moves a cursor, breaks JSON or CSV, or ends in a traceback, on any surface."""
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("TERM", "dumb")
    last = len(NAMES)
    asked = [NAMES[kind] for kind in ("html", "fts", "ansi")] if "{name}" in " ".join(surface.command) else [""]
    for name in asked:
        line = [
            w.replace("{name}", name).replace("{number}", str(last)).replace("{earlier}", "1") for w in surface.command
        ]
        for form in ([], ["--json"]) if surface.json else ([],):
            shown = shell(nasty, *line, *form, "--as-of", str(last), terminal=terminal)
            assert shown.code in (0, 1, 2), shown
            assert not HARMFUL.search(shown.text.replace("\n", " ") + shown.talk.replace("\n", " ")), (line, shown)
            if form and shown.code == 0:
                assert objects(shown.text)
    if "csv" in surface.command:
        header, *rows = csv.reader(io.StringIO(shell(nasty, *surface.command, "--as-of", str(last)).text))
        assert rows
        assert {len(row) for row in rows} == {len(header)}
        assert not any(cell[:1] in tuple("=+-@") for row in rows for cell in row)


MARKUP = ("html", "markdown", "storyline", "graph", "gexf", "graphml")
"""Formats in which a name could become a tag."""


@pytest.mark.parametrize("form", [name for name, *_ in FORMATS if name in MARKUP])
def test_no_name_becomes_a_tag(nasty: Path, form: str) -> None:
    """In a page, a drawing or a network no name is markup, and what is XML is well formed."""
    text = shell(nasty, "export", "--format", form, "--as-of", str(len(NAMES))).text
    assert "alert(1)" in text
    assert not re.search(r"(?<!\\)<script>alert|alert\(1\)</script|(?<!\\)<img src=x", text)
    if form not in ("html", "markdown"):
        assert len(list(ElementTree.fromstring(text).iter())) > len(NAMES)


def objects(text: str) -> list[object]:
    """The JSON objects in a text, one after the other: `ask` prints one for each question."""
    found, at = [], 0
    while at < len(text):
        value, at = json.JSONDecoder().raw_decode(text, at)
        found.append(value)
        at += len(text[at:]) - len(text[at:].lstrip())
    return found


def test_names_come_through_json_as_they_are(nasty: Path) -> None:
    """What is made harmless for a terminal is whole for a program."""
    whole = json.loads(shell(nasty, "export", "--format", "json", "--as-of", str(len(NAMES))).text)
    assert {use["name"] for c in whole["items"]["characters"] for use in c["names"]} == {*NAMES.values(), "Ole"}


def test_completion_offers_no_name_that_is_obeyed(nasty: Path) -> None:
    """Nor does a shell get any of it while it completes."""
    shell(nasty, "bookmark", str(len(NAMES)))
    offered = completions(nasty, ["who"]) + completions(nasty, ["recap", "--as-of"])
    assert len(offered) > len(NAMES)
    assert not any(HARMFUL.search(value + text) for value, text in offered)
