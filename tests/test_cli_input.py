"""Bad input and wrong usage: told with the place, the problem and the way out, and nothing good is lost."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from bisher import store
from handmade import page
from shell import DB, Stream, refused, shell, shown

FLOOD = """\
%series Deich
%lang de
%cast ilse | Ilse | f
%cast ole  | Ole | m

== 1 S01E01 Flut
[Ilse](ilse) trifft [Ole](ole).
+ meet ilse ole "trifft"

== 2 S01E02 Ebbe
[Ilse](ilse) verlässt [Ole](ole).
+ breakup ilse ole "verlässt"

== 3 S01E03 Sturm
[Ilse](ilse) heiratet [Ole](ole).
+ wedding ilse ole "heiratet"
"""


def test_a_broken_installment_among_good_ones(tmp_path: Path) -> None:
    """A slip in the notation costs itself alone and is told with file, line and the way out; the rest can be shown."""
    text = FLOOD.replace("verlässt [Ole](ole)", "verlässt [Olaf](olaf)").replace('"heiratet"', '"heiratt"')
    (tmp_path / "deich.story").write_text(text, encoding="utf-8")
    read = shell(tmp_path, "read", "deich.story", "--reading", "given")
    assert read.code == 1
    assert "deich.story:11: error R401: the mention [Olaf] has 'olaf', who is not in the cast" in read.talk
    assert "deich.story:16: error R401: the trigger 'heiratt' does not stand in the text" in read.talk
    assert "3 new" in read.talk
    assert "Ilse" in shown(tmp_path, "timeline", "--as-of", "last")


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("empty.txt", b"", "empty.txt: error R101: the file is empty (write the synopses into it, one a line)"),
        (
            "image.txt",
            b"\x89PNG\r\n\x1a\n\0\0",
            "image.txt: error R102: not a text file (save it as plain text in UTF-8)",
        ),
        ("long.txt", b"Ilse geht. " * 20_000, "long.txt:1: error R104: an installment of 219,999 characters"),
        ("half.txt", b"Zwei \xed\xa0\x80 da.", "half.txt:1: error R105: a lone surrogate (U+D800) at character 6"),
    ],
)
def test_a_bad_file_among_good_ones(tmp_path: Path, no_model: None, name: str, content: bytes, error: str) -> None:
    """What is no text costs itself alone: it is named, with the way out, and the good file is read."""
    (tmp_path / "a.txt").write_text("Ilse trifft Ole.\nIlse verlässt Ole.\n", encoding="utf-8")
    (tmp_path / name).write_bytes(content)
    read = shell(tmp_path, "read", "a.txt", name, "--series", "Deich")
    assert read.code == 1
    assert error in read.talk
    assert "Deich: 2 new, 2 in all" in read.talk
    assert shell(tmp_path, "why", "2", "--as-of", "2").code == 0


@pytest.mark.parametrize(
    ("content", "bad"),
    [
        ("Eins.\nZwei \ud800 da.\nDrei.\n".encode("utf-8", "surrogatepass"), "text.txt:2: error R105"),
        (("Eins.\n" + "Ilse geht. " * 20_000 + "\nDrei.\n").encode(), "text.txt:2: error R104"),
    ],
)
def test_a_bad_line_among_good_ones(tmp_path: Path, no_model: None, content: bytes, bad: str) -> None:
    """One line that cannot be read leaves the others."""
    (tmp_path / "text.txt").write_bytes(content)
    read = shell(tmp_path, "read", "text.txt")
    assert read.code == 1
    assert bad in read.talk
    assert "text: 2 new, 2 in all" in read.talk


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("read", "nothing.txt"), "nothing.txt: no such file"),
        (("read", "empty.txt"), "empty.txt: nothing could be read: the file is empty"),
        (("read", "plain.txt", "--reading", "given"), "plain: there is no reading in it"),
        (("eval", "nothing.story"), "nothing.story: no such file or folder"),
        (("recap", "--as-of", "1", "--db", "plain.txt"), "plain.txt: this is not a store of bisher"),
    ],
)
def test_failures_name_the_place_and_the_way_out(tmp_path: Path, arguments: tuple[str, ...], error: str) -> None:
    """What fails is told with where, what and what to do next."""
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    (tmp_path / "plain.txt").write_text("Ilse trifft Ole.\n", encoding="utf-8")
    first, second = refused(tmp_path, 1, *arguments).splitlines()
    assert first == f"Error: {error}"
    assert second.startswith("  ")
    assert not (tmp_path / DB).exists()


@pytest.mark.parametrize(
    ("arguments", "error", "hint"),
    [
        (("recap", "--as-of", "99"), "no installment '99' has been read", "last"),
        (("recap", "--as-of", "0"), "no installment '0' has been read", "last"),
        (("recap", "Nothing", "--as-of", "2"), "no series 'Nothing' in the store", "Tenth Frame"),
        (("why", "9:1"), "installment '9' was not reached as of 7", "a number"),
        (("why", "7:99"), "installment 7 has no sentence 99", "5"),
        (("why",), "which installment?", "why N"),
        (("why", "7:x"), "'7:x' is no sentence", "7:2"),
        (("recap", "--since", "8"), "installment '8' was not reached as of 7", "a number"),
        (("bookmark", "99"), "no installment '99' has been read", "last"),
        (("export", "--format", "csv"), "csv is several tables", "--table"),
    ],
)
def test_wrong_usage(kept: Path, arguments: tuple[str, ...], error: str, hint: str) -> None:
    """What cannot be meant is told apart from what fails, with the way out, and without how much is to come."""
    *_, first, second = refused(kept, 2, *arguments).splitlines()
    assert first == f"Error: {error}"
    assert hint in second
    assert "13" not in first + second


def test_messages_stay_short(tmp_path: Path) -> None:
    """However long the names of series are, and however many there are; what can be pasted is whole."""
    long = "Am Deich " * 40 + "Ende"
    with store.open(tmp_path / DB) as one:
        one.append(long, *page(1, "{Ilse|c1} kommt."))
    error = refused(tmp_path, 2, "recap", "Damm" * 50, "--as-of", "1")
    assert f"the store holds: {long[:79]}…\n" in error
    assert "'" + ("Damm" * 50)[:79] + "…'" in error
    first, second = refused(tmp_path, 2, "recap").splitlines()
    assert len(first) < 160
    assert f'bisher bookmark "{long}" N' in second
    with store.open(tmp_path / DB) as one:
        for number in range(20):
            one.append(f"Damm {number}", *page(1, "{Ilse|c1} kommt."))
    error = refused(tmp_path, 2, "recap", "--as-of", "1")
    assert error.endswith("Damm 10 and 9 more; bisher series lists them\n")


def test_no_boundary_no_story(kept: Path) -> None:
    """Without bookmark and boundary nothing is shown, and it is said how to set one."""
    assert shell(kept, "bookmark", "--clear").code == 0
    error = refused(kept, 2, "recap")
    assert "Nothing is shown without a boundary" in error
    assert 'bisher bookmark "Tenth Frame" N' in error


def test_which_series(tmp_path: Path) -> None:
    """With several series in the store the name is asked for, found whatever its case, and never guessed."""
    (tmp_path / "deich.story").write_text(FLOOD, encoding="utf-8")
    for name in ("Deich", "Damm"):
        shell(tmp_path, "read", "deich.story", "--reading", "given", "--series", name)
    error = refused(tmp_path, 2, "recap", "--as-of", "1")
    assert error == "Error: which series?\n  the store holds: Deich, Damm\n"
    assert shown(tmp_path, "who", "damm", "Ilse", "--as-of", "1") == shown(
        tmp_path, "who", "Ilse", "--series", "Damm", "--as-of", "1"
    )
    assert "no series 'Ilse'" in refused(tmp_path, 2, "who", "Ilse", "--as-of", "1")


def test_standard_input(tmp_path: Path, no_model: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipe can be read, if the series is named."""
    for named, code in ((["--series", "Deich"], 0), ([], 2)):
        piped = Stream(False)
        piped.bytes.write("Ilse trifft Käthe.\nSie geht.\n".encode())
        piped.bytes.seek(0)
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(piped.bytes))
        outcome = shell(tmp_path, "read", "-", *named)
        assert outcome.code == code, outcome
    assert "Käthe" in shown(tmp_path, "why", "1", "--as-of", "1")
