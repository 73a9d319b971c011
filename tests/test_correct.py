"""`bisher correct` and its file: written so that it outlasts reading again, taken back, and shown by every surface."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Barrier

import pytest
from filelock import FileLock

import bisher
from bisher import api, correct, store
from bisher.correcting import Correction, files, notation
from bisher.errors import BisherError, InputError, NotFoundError, UsageError
from bisher.surfaces import SURFACES, Surface
from futures import Futures, Look, annotated, leaks
from handmade import page, state_of
from hands import Hands, labelled, lines, write
from shell import refused, shell, shown

EXAMPLES = Path(__file__).parents[1] / "examples"
STORY = "tenth_frame.story"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with an example that was read, bookmarked at 6."""
    write(tmp_path / STORY, (EXAMPLES / STORY).read_text(encoding="utf-8"))
    assert shell(tmp_path, "read", STORY, "--reading", "given", "-q").code == 0
    assert shell(tmp_path, "bookmark", "6", "-q").code == 0
    return tmp_path


def kept(folder: Path) -> list[str]:
    """The lines of the only file of corrections that say something."""
    (path,) = folder.glob("*.corrections")
    return [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


def cast(folder: Path, as_of: str = "6") -> dict[str, str]:
    """Id and name of everybody."""
    items = json.loads(shown(folder, "who", "--json", "--as-of", as_of))["items"]
    return {item["character"]["id"]: item["name"] for item in items}


def test_it_shows_from_there_on(folder: Path) -> None:
    """A correction is written beside the text, shows as of where it was made and later, and not before."""
    before = {n: cast(folder, str(n)) for n in (5, 6, 7)}
    one = before[6]["c1"]
    outcome = shell(folder, "correct", "rename", one, "Somebody Else")
    assert outcome.text == f'6 rename "{one}" to "Somebody Else"\n'
    assert kept(folder) == [outcome.text.strip()]
    assert cast(folder, "5") == before[5]
    assert cast(folder, "6")["c1"] == cast(folder, "7")["c1"] == "Somebody Else"
    assert "Somebody Else" in shown(folder, "recap", "--as-of", "6", "--words", "300")
    assert "1 correction" in shell(folder, "recap").talk
    assert "correction" not in shell(folder, "recap", "--as-of", "5").talk


def test_it_outlasts_reading_again(folder: Path) -> None:
    """Reading the text again, all of it, loses no correction, and says that there is one."""
    shown(folder, "correct", "rename", "c2", "Somebody Else", "-q")
    again = shell(folder, "read", STORY, "--reading", "given", "--reread")
    assert (again.code, "1 correction from" in again.talk) == (0, True)
    assert cast(folder)["c2"] == "Somebody Else"


def test_it_is_found_from_everywhere(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """The file lies beside the text, from whatever folder the store is asked."""
    shown(folder, "correct", "rename", "c2", "Somebody Else", "-q")
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    outcome = shell(elsewhere, "who", "--as-of", "6", "--db", str(folder / "story.db"))
    assert "Somebody Else" in outcome.text
    other = shell(folder, "who", "--corrections", str(elsewhere / "mine.txt"))
    assert "Somebody Else" not in other.text


def test_undo(folder: Path) -> None:
    """The last one listed is taken back, or the one with a number, and only of those that show as of the boundary."""
    views = [shown(folder, "who")]
    for words in (("rename", "c2", "Two"), ("rename", "c1", "One", "--as-of", "4"), ("drop", "c3")):
        shown(folder, "correct", *words)
    assert [line.split()[0] for line in kept(folder)] == ["4", "6", "6"]
    listed = json.loads(shown(folder, "correct", "--list", "--json", "--as-of", "4"))["items"]
    assert [item["from"] for item in listed] == [4]
    refused(folder, 2, "correct", "--undo", "2", "--as-of", "4")
    refused(folder, 2, "correct", "--undo", "--as-of", "3")
    assert shell(folder, "correct", "--undo").code == 0
    assert shell(folder, "correct", "--undo", "1").code == 0
    assert [line.split()[1] for line in kept(folder)] == ["rename"]
    assert shell(folder, "correct", "--undo", "--dry-run").code == 0
    assert shell(folder, "correct", "--undo").code == 0
    assert kept(folder) == []
    assert [shown(folder, "who")] == views


def test_dry_run_writes_nothing(folder: Path) -> None:
    """What would be written is told, as text and as JSON."""
    text = shown(folder, "correct", "--dry-run", "drop", "c3")
    item = json.loads(shown(folder, "correct", "--dry-run", "drop", "c3", "--json"))["items"][0]
    assert text == f"{item['from']} {item['correction']}\n"
    assert not list(folder.glob("*.corrections"))


def test_a_file_with_faults(folder: Path) -> None:
    """Lines that cannot be applied are told with file and line, the others are applied; comments stay."""
    shown(folder, "correct", "rename", "c1", "One")
    (path,) = folder.glob("*.corrections")
    text = path.read_text(encoding="utf-8") + "6 rename Nobody to Some\n# mine\n6 jump\n"
    path.write_text(text, encoding="utf-8")
    outcome = shell(folder, "who")
    assert f"{path.name}:4: error C101: nobody is called 'Nobody' as of 6" in outcome.talk
    assert f"{path.name}:6: error C101: 'jump' is no correction" in outcome.talk
    assert outcome.text.splitlines()[1].startswith("One")
    assert "C101" not in shell(folder, "who", "--as-of", "5").talk
    assert shell(folder, "correct", "--list").code == 1
    assert shell(folder, "read", STORY, "--reading", "given").code == 1
    shown(folder, "correct", "rename", "c2", "Two")
    assert path.read_text(encoding="utf-8") == f'{text}6 rename "{cast_name(folder)}" to "Two"\n'


def cast_name(folder: Path) -> str:
    """What the second of the cast is called without corrections."""
    items = json.loads(shown(folder, "who", "--json", "--corrections", "none.txt"))["items"]
    name: str = items[1]["character"]["name"]
    return name


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        ((), 2, "what is to be corrected?"),
        (("jump", "c1"), 2, "'jump' is no correction"),
        (("merge", "c1"), 2, 'merge "NAME" "NAME"'),
        (("merge", "c1", "c1"), 2, "they are one already"),
        (("drop", "Nobody At All"), 1, "nobody called 'Nobody At All' is known as of 6"),
        (("split", "c1", "7"), 2, "installment '7' was not reached as of 6"),
        (("split", "c1", "99"), 2, "installment '99' was not reached as of 6"),
        (("split", "c1", "1:99"), 2, "no sentence 99"),
        (("split", "c1", "1:x"), 2, "is no place"),
        (("confirm", "1:1", "kill"), 1, "nothing like that was found in 1:1"),
        (("add", "1:1", "kiss", "c1", "c2"), 2, "which words say so?"),
        (("add", "1:1:blargh", "kiss", "c1", "c2"), 2, "does not say 'blargh'"),
        (("rename", "c1", "\x1b[31m"), 2, "nobody can be called that"),
        (("--list", "c1"), 2, "--list takes no more words"),
        (("--undo", "x"), 2, "one number, please"),
    ],
)
def test_what_cannot_be_corrected_is_refused(folder: Path, words: tuple[str, ...], code: int, message: str) -> None:
    """A clear message, the way out, and nothing written."""
    assert message in refused(folder, code, "correct", *words)
    assert not list(folder.glob("*.corrections"))


def test_a_file_that_is_none_is_told(folder: Path) -> None:
    """A folder, or something huge, in place of the file is no traceback, and no silence."""
    path = folder / "huge.corrections"
    path.write_bytes(b"#" * (files.LARGEST + 1))
    for name in ("huge.corrections", "."):
        outcome = shell(folder, "who", "--corrections", name)
        assert outcome.code in (1, 2)
        assert outcome.out == b""
        assert "Traceback" not in outcome.talk


HARBOUR = (
    page(1, "{Nele|c1} sieht den {Wirt|c2|noun|m} und einen {Wirt|c3|noun|m}. {Nele|c1} sucht {sie|c4+c5|pronoun}."),
    page(2, "{Nele|c1} liebt {Tamme|c4} und hasst {Jerk|c5}.", "love.start c1 c4 liebt", "enemy c1 c5 hasst"),
    page(3, "{Nele|c6} kommt.", "return c6 - kommt"),
)


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("merge", "Tame", "jerk"), '2 merge "Tamme" "Jerk"'),
        (("rename", "c2", "to", "Ole"), '2 rename 1:1"Wirt" to "Ole"'),
        (("rename", "c3", "Ole"), '2 rename 1:1"Wirt"#2 to "Ole"'),
        (("split", "Nele", "1:2:Nele", "2"), '2 split "Nele" 1:2"Nele" 2'),
        (("split", "Nele", "Folge 2", "to", "c2"), '2 split "Nele" 2 to 1:1"Wirt"'),
        (("drop", '1:1"Wirt"#2'), '2 drop 1:1"Wirt"#2'),
        (("drop", "2:1", "love"), '2 drop 2:1"liebt" love.start "Nele" "Tamme"'),
        (("confirm", "2", "enemy", "Jerk", "Nele"), '2 confirm 2:1"hasst" enemy "Nele" "Jerk"'),
        (("add", "2:1:hasst", "+quarrel?", "Nele", "Tamme+Jerk"), '2 add 2:1"hasst" +quarrel? "Nele" "Tamme"+"Jerk"'),
        (("add", "2:1:liebt", "love.start", "Nele", "Tamme"), '2 confirm 2:1"liebt" love.start "Nele" "Tamme"'),
        (("add", "2:1:hasst", "sad", "_", "Jerk"), '2 add 2:1"hasst" sad "_" "Jerk"'),
    ],
)
def test_what_is_written_is_found_again(words: tuple[str, ...], line: str) -> None:
    """However somebody is named on the command line, the line names them by a name of their own or by words."""
    state = state_of(*HARBOUR)
    asked = correct.request(state.as_of(2), words)
    assert notation.line_of(asked) == line
    after = api.corrected(state, notation.parse(line))
    assert after.as_of(2).corrections == (asked,)
    assert after.as_of(2).digest != state.as_of(2).digest
    assert after.as_of(1).digest == state.as_of(1).digest


@pytest.mark.parametrize(
    ("words", "number", "message"),
    [
        (("drop", "Nele"), 3, "'Nele' may mean several"),
        (("drop", "Wirt"), 2, "'Wirt' may mean several"),
        (("drop", "1:2:sie"), 2, "means several there"),
        (("drop", "Nele"), 1, ""),
    ],
)
def test_who_is_not_clear_is_asked_for(words: tuple[str, ...], number: int, message: str) -> None:
    """Of several who may be meant none is taken."""
    view = state_of(*HARBOUR).as_of(number)
    if not message:
        assert correct.request(view, words)
        return
    with pytest.raises(UsageError) as caught:
        correct.request(view, words)
    assert message in caught.value.message


def test_programs_correct(tmp_path: Path) -> None:
    """A story is corrected, written and taken back by a program, and read with its corrections the next time."""
    path = write(tmp_path / "deich.txt", labelled(lines(6)))
    story = bisher.read(path, series="Deich", reader=Hands())
    assert story.corrections_path == tmp_path / "Deich.corrections"
    better = story.correct("rename", "Ben", "Benno", as_of="S01E03")
    assert {c.name for c in better.as_of(3).cast} >= {"Benno"}
    assert better.as_of(2) == story.as_of(2)
    assert not list(tmp_path.glob("*.corrections"))
    assert better.undo().as_of(6) == story.as_of(6)
    story.correct("rename", "Ben", "Benno", as_of=3, keep=True)
    again = bisher.read(path, series="Deich", reader=Hands())
    assert again.as_of(3) == better.as_of(3)
    assert bisher.read(path, series="Deich", reader=Hands(), db=tmp_path / "s.db").as_of(3) == better.as_of(3)
    elsewhere = bisher.read(path, series="Deich", reader=Hands(), corrections=tmp_path / "none")
    assert elsewhere.as_of(3) == story.as_of(3)
    assert again.undo(again.state.corrections[0], keep=True).as_of(3) == story.as_of(3)
    assert bisher.read(path, series="Deich", reader=Hands()).as_of(3) == story.as_of(3)
    with pytest.raises(NotFoundError):
        story.undo()
    with pytest.raises(UsageError, match="one already"):
        story.correct("merge", "Ben", "Ben", as_of=3)


def test_what_was_taken_out_meanwhile_is_told(tmp_path: Path) -> None:
    """A line that somebody else has deleted cannot be taken back, and the file stays."""
    story = bisher.read(write(tmp_path / "deich.txt", lines(3)), reader=Hands())
    better = story.correct("rename", "Ben", "Benno", as_of=3, keep=True)
    path = tmp_path / "deich.corrections"
    path.write_text("# nothing\n", encoding="utf-8")
    with pytest.raises(NotFoundError, match="not there any more"):
        better.undo(keep=True)
    assert path.read_text(encoding="utf-8") == "# nothing\n"


def test_a_file_in_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """Where nothing can be written it is said so, with another way."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        files.add(tmp_path / "file" / "x.corrections", "Deich", notation.parse("1 drop Ben"))
    assert "--corrections" in caught.value.hint


@pytest.mark.parametrize(
    ("series", "name"),
    [
        ("Deich 7", "Deich 7.corrections"),
        ("Möwen & Fische", "Möwen & Fische.corrections"),
        ("a/b\\c:d", "a%2Fb%5Cc%3Ad.corrections"),
        ("..", "%2E%2E.corrections"),
        ("-x", "%2Dx.corrections"),
        ("100%", "100%25.corrections"),
    ],
)
def test_the_file_has_the_name_of_the_series(series: str, name: str, tmp_path: Path) -> None:
    """Any name of a series is a name of a file, one for each, and in the folder where it belongs."""
    path = files.path_of(series, (), tmp_path)
    assert path == tmp_path / name
    assert path.resolve().parent == tmp_path.resolve()


@pytest.mark.parametrize("letter", ["x", "ü", "漢", "/", "😀"])
def test_long_names_have_files_of_their_own(letter: str, tmp_path: Path) -> None:
    """A series may be called longer than a file: its corrections are kept all the same, and in no other's file."""
    names = [letter * 300, letter * 299, letter * 300 + "1", letter * 300 + "2"]
    for name in names:
        files.add(files.path_of(name, (), tmp_path), name, notation.parse(f"1 drop P{len(name)}{name[-1]}"))
    assert len({files.path_of(name, (), tmp_path) for name in names}) == len(names)
    assert [len(files.load(files.path_of(name, (), tmp_path))) for name in names] == [1] * len(names)


@pytest.mark.parametrize("name", ["x" * 200, "ü" * 115])
def test_names_that_just_fit_are_kept(name: str, tmp_path: Path) -> None:
    """What a file can be called it is called, so that the corrections of such a series are still found."""
    assert files.path_of(name, (), tmp_path).name == f"{name}.corrections"


def test_without_a_text_it_lies_beside_the_store(tmp_path: Path) -> None:
    """A series that was read from standard input has its corrections where the store is."""
    with store.open(tmp_path / "s.db") as one:
        state = state_of(*HARBOUR)
        assert one.corrections_path(state) == tmp_path / "Deich 7.corrections"


def test_it_stays_in_use_when_the_text_is_read_anew_from_elsewhere(folder: Path) -> None:
    """Texts that have gone to another folder, or come from standard input by now, are corrected as before; a file that
    went along is the one that counts."""
    shown(folder, "correct", "rename", "c2", "Somebody Else", "-q")
    (folder / "new").mkdir()
    write(folder / "new" / STORY, (folder / STORY).read_text(encoding="utf-8"))
    again = shell(folder, "read", f"new/{STORY}", "--reading", "given", "--reread")
    assert "1 correction from" in again.talk
    assert cast(folder)["c2"] == "Somebody Else"
    shown(folder, "correct", "rename", "c1", "One", "-q")
    assert len(kept(folder)) == 2
    (path,) = folder.glob("*.corrections")
    path.rename(folder / "new" / path.name)
    assert cast(folder)["c2"] == "Somebody Else"
    write(folder / path.name, "2 rename c2 to Other\n")
    assert cast(folder)["c2"] == "Somebody Else"


def test_it_goes_with_the_text_to_another_folder(folder: Path) -> None:
    """Where all has moved, the text is read from where it is now, which costs no reading; where they are looked for is
    told before."""
    for name in ("there", "here"):
        (folder / name).mkdir()
    (folder / STORY).rename(folder / "there" / STORY)
    assert "13 in all" in shell(folder, "read", f"there/{STORY}", "--reading", "given").talk
    shown(folder, "correct", "rename", "c2", "Somebody Else", "-q")
    assert [path.name for path in (folder / "there").iterdir()] == [STORY, f"{series_of(folder)}.corrections"]
    (folder / "there").rename(folder / "here" / "now")
    empty = shell(folder, "correct", "--list").talk
    assert "no corrections as of 6; they are kept in Tenth Frame.corrections" in empty
    assert "Nothing known" not in empty
    with_them = shell(folder, "read", f"here/now/{STORY}", "--reading", "given")
    assert "0 new, 13 known already, 13 in all" in with_them.talk
    assert "1 correction from" in with_them.talk
    assert cast(folder)["c2"] == "Somebody Else"
    assert shown(folder, "bookmark") == "6\n"


def test_what_was_made_beside_the_store_stays_in_use(tmp_path: Path) -> None:
    """A text that came from standard input at first, and from a file later."""
    (first, reading), *_ = zip(state_of(*HARBOUR).installments, state_of(*HARBOUR).readings, strict=True)
    (tmp_path / "texts").mkdir()
    with store.open(tmp_path / "s.db") as one:
        one.append("Deich", replace(first, source="-:1"), reading)
        assert one.corrections_path(one.story("Deich")) == write(tmp_path / "Deich.corrections", "")
        one.replace("Deich", 0, [(replace(first, source=f"{tmp_path}/texts/deich.txt:1"), reading)])
        assert one.corrections_path(one.story("Deich")) == tmp_path / "Deich.corrections"
        (tmp_path / "Deich.corrections").unlink()
        assert one.corrections_path(one.story("Deich")) == tmp_path / "texts" / "Deich.corrections"


def test_a_file_that_is_not_utf_8_is_told_and_not_written(tmp_path: Path) -> None:
    """Some editors save in UTF-16: a line in UTF-8 at its end would spoil it."""
    path = tmp_path / "x.corrections"
    path.write_text("2 drop Ben\n", encoding="utf-16")
    before = path.read_bytes()
    for does in (lambda: files.load(path), lambda: files.add(path, "x", notation.parse("1 drop Ben"))):
        with pytest.raises(InputError, match="no text in UTF-8"):
            does()
    assert path.read_bytes() == before


def test_undo_needs_the_same_correction(tmp_path: Path) -> None:
    """Of two equal lines one goes."""
    path = tmp_path / "x.corrections"
    one = notation.parse("2 drop Ben")
    files.add(path, "x", one)
    files.add(path, "x", one)
    files.add(path, "x", notation.parse("1 drop Ben"))
    assert [c.number for c in files.load(path)] == [1, 2, 2]
    files.remove(path, one)
    assert [c.number for c in files.load(path)] == [1, 2]
    with pytest.raises(BisherError):
        files.remove(path, notation.parse("3 drop Ben"))


def test_undo_takes_the_line_that_it_tells(folder: Path) -> None:
    """Two lines that say nothing for the same reason are two: the one that was asked for goes, and is told in full."""
    path = folder / f"{series_of(folder)}.corrections"
    path.write_text('3 merge "A"  # first\n3 merge "B" "C" "D"\n', encoding="utf-8")
    would = shell(folder, "correct", "--undo", "1", "--dry-run", "--json")
    assert json.loads(would.out)["items"][0]["line"] == '3 merge "A"  # first'
    assert shell(folder, "correct", "--undo", "1").text == '3 merge "A"  # first\n'
    assert kept(folder) == ['3 merge "B" "C" "D"']


def test_undo_takes_the_line_where_it_stood(tmp_path: Path) -> None:
    """Of equal lines the one that was asked for goes, with its comment; one that is not equal never does, even where
    the line that was asked for stood before."""
    path = tmp_path / "x.corrections"
    path.write_text("1 drop Ben  # first\n1 drop Ben  # second\n1 drop Ben  # third\n", encoding="utf-8")
    first, second, third = files.load(path)
    files.remove(path, second)
    assert path.read_text(encoding="utf-8") == "1 drop Ben  # first\n1 drop Ben  # third\n"
    path.write_text("1 drop Anna\n1 drop Ben\n", encoding="utf-8")
    files.remove(path, first)
    assert path.read_text(encoding="utf-8") == "1 drop Anna\n"
    with pytest.raises(NotFoundError):
        files.remove(path, third)


def test_corrections_made_at_the_same_time_are_all_kept(tmp_path: Path) -> None:
    """Threads that write, as those of the server, wait for each other, when they add and when they take back; no lock
    stays beside the file."""
    path, start = tmp_path / "x.corrections", Barrier(20)
    asked = [notation.parse(f"1 drop P{n}") for n in range(20)]

    def add(one: Correction) -> None:
        start.wait()
        files.add(path, "x", one)

    def swap(number: int) -> None:
        start.wait()
        files.remove(path, asked[number]) if number % 2 else files.add(path, "x", notation.parse(f"2 drop P{number}"))

    with ThreadPoolExecutor(20) as pool:
        list(pool.map(add, asked))
        assert set(files.load(path)) == set(asked)
        list(pool.map(swap, range(20)))
    assert sorted(one.number for one in files.load(path)) == [1] * 10 + [2] * 10
    assert list(tmp_path.iterdir()) == [path]


def test_links_to_one_file_are_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever writes it by another name waits, too."""
    path, link = tmp_path / "x.corrections", tmp_path / "y.corrections"
    files.add(path, "x", notation.parse("1 drop Ben"))
    link.symlink_to(path)
    files.add(link, "x", notation.parse("1 drop Anna"))
    assert (link.is_symlink(), len(files.load(path))) == (True, 2)
    monkeypatch.setattr(files, "WAIT", 0)
    with FileLock(tmp_path / ".x.corrections.lock"), pytest.raises(InputError, match="another program"):
        files.add(link, "x", notation.parse("1 drop Cleo"))


def test_a_file_that_is_being_written_is_waited_for_no_longer_than_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program that does not let go is told, with the file, instead of waiting forever or writing over it."""
    path = tmp_path / "x.corrections"
    monkeypatch.setattr(files, "WAIT", 0)
    with FileLock(tmp_path / ".x.corrections.lock"), pytest.raises(InputError, match="another program") as caught:
        files.add(path, "x", notation.parse("1 drop Ben"))
    assert (caught.value.where, path.exists()) == (str(path), False)


def test_what_a_killed_command_left_goes_with_the_next(tmp_path: Path) -> None:
    """Neither its half-written file nor its lock stays beside the texts; what others have there does."""
    path, other = tmp_path / "x.corrections", tmp_path / ".bisher-notes"
    files.add(path, "x", notation.parse("1 drop Ben"))
    other.write_bytes(b"")
    program = (
        "import os, sys; from pathlib import Path; from bisher.correcting import files, notation; "
        "Path.replace = lambda *_: os._exit(9); "
        "files.add(Path(sys.argv[1]), 'x', notation.parse('1 drop Cleo'))"
    )
    assert subprocess.run([sys.executable, "-c", program, str(path)]).returncode == 9
    assert len([*tmp_path.iterdir()]) == 4
    files.add(path, "x", notation.parse("1 drop Anna"))
    assert {*tmp_path.iterdir()} == {path, other}
    assert len(files.load(path)) == 2


CORRECTIONS = """\
2 rename c1 to Later
6 rename "{first}" to "Kept"
6 split "Kept" 1
6 drop Nobody
7 rename "Kept" to "Later"
7 merge "{second}" "Later"
8 drop "{second}"
9 add 1:1 kiss
"""


@pytest.fixture(scope="module")
def corrected() -> Iterator[Futures]:
    """An example as of 6: its beginning with the corrections up to there, and longer ones with later ones, too."""
    with annotated("tenth_frame", 6) as futures:
        names = list(cast(futures.folders[0]).values())
        text = CORRECTIONS.format(first=names[0], second=names[1])
        for place, folder in enumerate(futures.folders):
            own = text if place else "".join(line for line in text.splitlines(True) if int(line[0]) <= 6)
            write(folder / f"{series_of(folder)}.corrections", own)
        yield futures


def series_of(folder: Path) -> str:
    """The name of the only series in the store of a folder."""
    name: str = json.loads(shown(folder, "series", "--json"))["items"][0]["series"]
    return name


@pytest.mark.parametrize("surface", SURFACES, ids=[surface.name for surface in SURFACES])
def test_later_corrections_do_not_show(surface: Surface, corrected: Futures) -> None:
    """As of N every surface is the same, to the byte, with and without corrections that were made after N."""
    looks = (Look("text", "de"), Look("json", "en"), Look("terminal", bookmark=True))
    assert leaks(surface, corrected, looks) == []


def test_the_corrections_of_that_comparison_are_made(corrected: Futures) -> None:
    """What is compared above is corrected, and some of it cannot be."""
    outcome = shell(corrected.folders[1], "correct", "--list", "--as-of", "6")
    assert outcome.code == 1
    assert len(outcome.text.splitlines()) == 5
    assert "Kept" in shown(corrected.folders[1], "who", "--as-of", "6")
    assert "Later" in shown(corrected.folders[1], "who", "--as-of", "7")
