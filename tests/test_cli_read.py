"""`bisher read`: what is new is kept, what is wrong is told where it is, and the exit code says which of the two."""

from __future__ import annotations

from pathlib import Path
from unicodedata import normalize

import pytest

from bisher import store
from hands import Hands, labelled, lines, write
from shell import DB, shell


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with synopses, where a reader by hand stands in for the model."""
    monkeypatch.setattr("bisher.reading.load_reader", Hands)
    write(tmp_path / "deich.txt", lines(4))
    return tmp_path


def texts(folder: Path, name: str = "deich") -> list[str]:
    """What the store of a folder holds of a series."""
    with store.open(folder / DB) as one:
        return [i.text for i in one.installments(name)]


def test_reading_for_the_first_time(folder: Path) -> None:
    """It says what was read and what to do next, on stderr."""
    done = shell(folder, "read", "deich.txt")
    assert (done.code, done.out) == (0, b"")
    assert done.talk == 'deich: 4 new, 4 in all\nnext: bisher bookmark "deich" N, then bisher recap\n'
    assert texts(folder) == lines(4)


def test_what_to_do_next_can_be_pasted(folder: Path) -> None:
    """Whatever a series is called, a shell takes the name as one word and changes nothing in it."""
    talk = shell(folder, "read", "deich.txt", "--series", 'Das "$HOME"-Haus').talk
    assert "next: bisher bookmark 'Das \"$HOME\"-Haus' N, " in talk


def test_a_name_of_spaces_is_none(folder: Path) -> None:
    """Spaces around a name are not part of it, and spaces alone leave it to the file."""
    assert shell(folder, "read", "deich.txt", "--series", " ", "--dry-run").code == 0
    assert shell(folder, "read", "deich.txt", "--series", " ").talk.startswith("deich: 4 new")
    assert shell(folder, "read", "deich.txt", "--series", " deich ").talk.startswith("deich: 0 new")


def test_a_name_that_looks_the_same_is_the_same(folder: Path) -> None:
    """Some systems compose the names of files otherwise: "ü" is "ü". A series has the name that it had first."""
    composed, apart = (normalize(form, "Über uns") for form in ("NFC", "NFD"))
    (folder / "deich.txt").rename(folder / f"{apart}.txt")
    assert shell(folder, "read", f"{apart}.txt").talk.startswith(f"{apart}: 4 new")
    assert shell(folder, "read", f"{apart}.txt", "--series", composed).talk.startswith(f"{apart}: 0 new")
    assert shell(folder, "read", f"{apart}.txt", "--series", composed.replace(" ", "\n")).talk.startswith(apart)
    assert shell(folder, "bookmark", composed, "2").talk == f"{apart}: bookmark at 2\n"
    assert shell(folder, "bookmark", composed.upper()).text == "2\n"
    assert shell(folder, "read", f"{apart}.txt", "--series", "Über\nalles").talk.startswith("Über alles: 4 new")
    assert shell(folder, "read", f"{apart}.txt", "--series", "über UNS").talk.startswith(f"{apart}: 0 new")
    assert shell(folder, "series").text.count("ber uns") == 1


def test_corrections_with_the_old_numbers_are_told(folder: Path) -> None:
    """An installment that was missing moves all that come after it: corrections from there on mean others now."""
    everything = lines(5)
    write(folder / "deich.corrections", '1 rename "Anna" to "Anne"\n3 drop "Nobody"\n')
    write(folder / "deich.txt", [*everything[:1], *everything[2:]])
    assert "numbers" not in shell(folder, "read", "deich.txt").talk
    assert "numbers" not in shell(folder, "read", "deich.txt", "--reread").talk
    write(folder / "deich.txt", everything)
    talk = shell(folder, "read", "deich.txt", "--reread").talk
    assert "deich: from 2 on installments have other numbers now; corrections have the old ones" in talk
    write(folder / "deich.corrections", '1 rename "Anna" to "Anne"\n')
    write(folder / "deich.txt", everything[1:])
    assert "from 2 on installments have other numbers" not in shell(folder, "read", "deich.txt", "--reread").talk


def test_reading_again_and_more(folder: Path) -> None:
    """The same again is nothing new; more is."""
    shell(folder, "read", "deich.txt")
    shell(folder, "bookmark", "2")
    assert shell(folder, "read", "deich.txt").talk == "deich: 0 new, 4 known already, 4 in all\n"
    write(folder / "deich.txt", lines(6))
    assert shell(folder, "read", "deich.txt").talk == "deich: 2 new, 4 known already, 6 in all\n"
    assert shell(folder, "read", "deich.txt", "--quiet").err == b""


def test_the_language_of_the_output_is_none_of_texts(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who wants English output everywhere still reads German texts as German."""
    monkeypatch.setenv("BISHER_LANG", "en")
    assert {line.split(b"\t")[1] for line in shell(folder, "read", "deich.txt", "--dry-run").out.splitlines()} == {
        b"de"
    }
    monkeypatch.setenv("BISHER_READ_LANG", "en")
    assert {line.split(b"\t")[1] for line in shell(folder, "read", "deich.txt", "--dry-run").out.splitlines()} == {
        b"en"
    }


def test_the_next_season(folder: Path) -> None:
    """A file of its own that continues the labels, under the same name."""
    write(folder / "one.txt", labelled(lines(2)))
    write(folder / "two.txt", labelled(lines(4)[2:], season=2))
    shell(folder, "read", "one.txt", "--series", "Deich")
    done = shell(folder, "read", "two.txt", "--series", "Deich")
    assert (done.code, texts(folder, "Deich")) == (0, lines(4))


def test_a_broken_installment_costs_itself_alone(folder: Path) -> None:
    """Exit code 1, the place of the error on stderr, all others in the store."""
    write(folder / "deich.txt", [lines(3)[0], "Anna\0liebt Ben.", lines(3)[2]])
    done = shell(folder, "read", "deich.txt", "-q")
    assert done.code == 1
    assert "deich.txt:2: error R105" in done.talk
    assert texts(folder) == [lines(3)[0], lines(3)[2]]


def test_notices_are_no_failure(folder: Path) -> None:
    """What could be read is read, with exit code 0."""
    (folder / "deich.txt").write_bytes(b"\xef\xbb\xbf" + "\n".join(lines(4)).encode())
    done = shell(folder, "read", "deich.txt")
    assert done.code == 0
    assert "notice R103" in done.talk


def test_a_changed_text(folder: Path) -> None:
    """Refused with a place and a way out; with --reread it is read from there on, and the bookmark stays behind."""
    shell(folder, "read", "deich.txt")
    shell(folder, "bookmark", "3")
    new = [*lines(4)[:2], "Dirk liebt Edda.", lines(4)[3]]
    write(folder / "deich.txt", new)
    refused = shell(folder, "read", "deich.txt")
    assert refused.code == 1
    assert "deich.txt:3: installment 3 has another text now" in refused.talk
    assert "--reread" in refused.talk
    assert texts(folder) == lines(4)
    done = shell(folder, "read", "deich.txt", "--reread")
    assert done.code == 0
    assert done.talk.splitlines() == [
        "deich: 0 new, 2 read anew, 2 known already, 4 in all",
        "deich: the bookmark was at 3 and is at 2 now",
    ]
    assert texts(folder) == new


def test_a_dry_run(folder: Path) -> None:
    """It lists what would be read, and makes no store."""
    done = shell(folder, "read", "deich.txt", "--dry-run")
    assert done.code == 0
    assert done.text.splitlines() == [f"{n}\tde\t6 words" for n in range(1, 5)]
    assert not (folder / DB).exists()


def test_nothing_to_read(folder: Path) -> None:
    """A file that is not there, or holds nothing, makes no store."""
    write(folder / "empty.txt", "")
    for name in ("missing.txt", "empty.txt"):
        done = shell(folder, "read", name)
        assert (done.code, done.out) == (1, b"")
        assert name in done.talk
    assert not (folder / DB).exists()


def test_a_file_without_readings(folder: Path) -> None:
    """`--reading given` needs readings, and makes no store without them."""
    done = shell(folder, "read", "deich.txt", "--reading", "given")
    assert done.code == 1
    assert ".story" in done.talk
    assert not (folder / DB).exists()


def test_a_store_that_is_none(folder: Path) -> None:
    """The error of the store reaches the user with its hint."""
    write(folder / DB, "Anna liebt Ben. " * 100)
    done = shell(folder, "read", "deich.txt")
    assert done.code == 1
    assert "not a store of bisher" in done.talk
    assert "--db" in done.talk


def test_a_series_name_that_is_no_text(folder: Path) -> None:
    """Bytes of a terminal in another encoding are refused, not stored."""
    done = shell(folder, "read", "deich.txt", "--series", "Stra\udcdfe")
    assert done.code == 2
    assert "--series" in done.talk
