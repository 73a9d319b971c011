"""Loading a series: which files, in which order, under which name; what contradicts itself is told."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bisher import order, readers
from bisher.errors import InputError, UsageError
from bisher.language import sentences
from bisher.readers import MAX_CHARACTERS, Source

A = "Ulla verkauft die Gärtnerei und zieht zu ihrem Bruder an die Elbe."
B = "Ihr Bruder verschweigt ihr, dass er das Haus längst verspielt hat."
C = "Am Deich begegnet Ulla einem Fremden. Er weiß erstaunlich viel von ihr."


def write(folder: Path, **files: str) -> Path:
    """Files of a folder; `_` in a name stands for the dot of its ending."""
    for name, content in files.items():
        stem, _, ending = name.rpartition("_")
        (folder / f"{stem}.{ending}").write_text(content, encoding="utf-8")
    return folder


def one(folder: Path, content: str, name: str = "elbe.txt") -> Source:
    """A series from one file."""
    file = folder / name
    file.write_bytes(content.encode("utf-8", "surrogatepass"))
    return readers.load([file])


def told(source: Source) -> list[tuple[str, str, str]]:
    """Line, code and severity of each issue."""
    return [(issue.where.rpartition(":")[2], issue.code, issue.severity) for issue in source.issues]


def labels(source: Source) -> list[str]:
    """The labels in order."""
    return [installment.label for installment in source.installments]


def test_installments_are_numbered_and_cut(tmp_path: Path) -> None:
    """Numbers run 1, 2, 3; sentences and language are those of `bisher.language`; the source is file and line."""
    source = one(tmp_path, f"{A}\n{B}\n{C}\n")
    assert [i.number for i in source.installments] == [1, 2, 3]
    assert [i.text for i in source.installments] == [A, B, C]
    assert {i.lang for i in source.installments} == {"de"}
    assert source.installments[2].sentences == sentences(C, "de")
    assert source.installments[2].source == f"{tmp_path / 'elbe.txt'}:3"
    assert source.series == "elbe"
    assert source.readings is None


def test_names_of_a_series(tmp_path: Path) -> None:
    """The given name counts first, then what the text says, then file and folder; the language is no part of it."""
    write(tmp_path, elbe_txt=A, other_md=f"# An der Elbe\n\n{A}\n{B}\n")
    assert readers.load([tmp_path / "elbe.txt"], series="Deich").series == "Deich"
    assert readers.load([tmp_path / "other.md"]).series == "An der Elbe"
    assert one(tmp_path, A, "deich.de.txt").series == "deich"
    (tmp_path / "log").mkdir()
    write(tmp_path / "log", a_txt=A, b_txt=B)
    assert readers.load([tmp_path / "log"]).series == "log"
    assert readers.load([tmp_path / "log" / "a.txt", tmp_path / "log" / "b.txt"]).series == "log"
    assert readers.load([str(tmp_path / "log" / "*.txt")]).series == "log"


@pytest.mark.parametrize("name", ["Deich (2021) [imdbid-tt0]", "Deich [2021]", "Wer?", "Alles *"])
def test_brackets_in_a_name_are_a_part_of_it(tmp_path: Path, name: str) -> None:
    """A file or a folder that is there is no pattern: two series that lie side by side are not one, named after the
    folder that they lie in."""
    folder = tmp_path / name
    folder.mkdir()
    write(folder, a_txt=A, b_txt=B)
    assert readers.load([folder]).series == name
    assert readers.load([folder / "a.txt", folder / "b.txt"]).series == name
    assert one(tmp_path, A, f"{name}.txt").series == name
    assert readers.load([f"{tmp_path}/*/a.txt"]).series == tmp_path.name


def test_folder_in_natural_order(tmp_path: Path) -> None:
    """Of a folder the texts are read, 2 before 10, without hidden files and videos; so are patterns."""
    write(tmp_path, e10_txt=C, e2_txt=B, e1_txt=A)
    (tmp_path / "e1.mkv").write_bytes(b"\0")
    (tmp_path / ".e0.txt").write_text(C, encoding="utf-8")
    for sources in ([tmp_path], [str(tmp_path / "*.txt")], [str(tmp_path / "**" / "e*.txt")]):
        assert [i.text for i in readers.load(sources).installments] == [A, B, C]


def test_files_in_the_order_given(tmp_path: Path) -> None:
    """Several files are one series in the order of the command line; a file named twice is read once."""
    write(tmp_path, a_txt=A, b_txt=B)
    files = [tmp_path / "b.txt", tmp_path / "a.txt", tmp_path / "b.txt"]
    assert [i.text for i in readers.load(files).installments] == [B, A]


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    """`-` is standard input, which has no name of its own."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(f"{A}\n{B}".encode())))
    source = readers.load(["-"], series="Elbe")
    assert [i.source for i in source.installments] == ["-:1", "-:2"]
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(A.encode())))
    with pytest.raises(UsageError, match="no name"):
        readers.load(["-"])


def test_one_file_an_installment(tmp_path: Path) -> None:
    """The file's name gives number and title to all of its text, and its folder the season."""
    (tmp_path / "Staffel 2").mkdir()
    write(tmp_path / "Staffel 2", **{"Folge 1_txt": f"{A}\n\n{B}"})
    write(tmp_path, **{"S01E10 Ebbe_txt": C, "S01E9_txt": B, "s01e08_txt": A})
    source = readers.load([tmp_path])
    assert labels(source) == ["s01e08", "S01E9", "S01E10", "S02E01"]
    assert [i.title for i in source.installments] == ["", "", "Ebbe", ""]
    assert source.installments[3].text == f"{A}\n\n{B}"
    assert source.issues == ()


def test_a_letter_counts_at_the_beginning_of_the_name_of_a_file(tmp_path: Path) -> None:
    """Elsewhere it is something else ("F1"), and a whole series would be one installment."""
    assert labels(one(tmp_path, f"{A}\n{B}\n", "E02 Die Elbe.txt")) == ["E02"]
    assert labels(one(tmp_path, f"{A}\n{B}\n", "Formel F1.txt")) == ["", ""]


def test_a_season_from_the_folder_keeps_ranges(tmp_path: Path) -> None:
    """Two installments told as one are both of the folder's season, the second by its own number, too."""
    (tmp_path / "Staffel 3").mkdir()
    write(tmp_path / "Staffel 3", a_txt=f"Folge 1-2: Ebbe\n{A}\nFolge 3: Flut\n{B}")
    source = readers.load([tmp_path / "Staffel 3" / "a.txt"], series="Elbe")
    assert labels(source) == ["S03E01-E02", "S03E03"]
    assert order.label(labels(source)[0]).place == order.Place(3, 1, 2)  # type: ignore[union-attr]


def test_session_notes(tmp_path: Path) -> None:
    """Notes with a title of their own each are one installment each."""
    write(tmp_path, n1_md=f"# Die Furt\n{A}\n{B}", n2_md=f"# Der Turm\n{C}")
    source = readers.load([tmp_path], series="Runde")
    assert [(i.title, i.text) for i in source.installments] == [("Die Furt", f"{A}\n\n{B}"), ("Der Turm", C)]


def test_numbers_decide(tmp_path: Path) -> None:
    """Explicit numbers sort across files, and one notice tells that they did not ascend."""
    write(tmp_path, a_txt=f"S01E03\n{C}\nS01E01\n{A}", b_txt=f"S01E02\n{B}")
    source = readers.load([tmp_path])
    assert labels(source) == ["S01E01", "S01E02", "S01E03"]
    assert told(source) == [("3", "R303", "notice")]


def test_numbers_of_lines_decide(tmp_path: Path) -> None:
    """So do the numbers that lines begin with: a list may begin with the newest, or have a number twice."""
    source = one(tmp_path, f"3. {C}\n2. {B}\n1. {A}")
    assert [i.text for i in source.installments] == [A, B, C]
    assert told(source) == [("2", "R303", "notice")]
    twice = one(tmp_path, f"1. {A}\n2. {B}\n2. {C}\n3. {A}")
    assert [i.text for i in twice.installments] == [A, B, A]
    assert told(twice) == [("3", "R301", "error")]


def test_number_twice(tmp_path: Path) -> None:
    """The first of two that claim a number is read, and the other is an error that says where the first stands."""
    source = one(tmp_path, f"Folge 1\n{A}\nFolge 1\n{B}\nFolge 2\n{C}")
    assert [i.text for i in source.installments] == [A, C]
    assert told(source) == [("3", "R301", "error")]
    assert "elbe.txt:1" in source.issues[0].hint
    again = one(tmp_path, f"Folge 1\n{A}\nFolge 1\n{A}\nFolge 2\n{C}")
    assert told(again) == [("3", "R301", "notice")]


def test_numbers_left_out(tmp_path: Path) -> None:
    """A hole is told with its numbers; a series may begin anywhere and count on in the next season."""
    source = one(tmp_path, f"S02E05\n{A}\nS02E08\n{B}\nS03E01\n{C}\nS05E01\n{A}")
    assert told(source) == [("3", "R302", "notice"), ("7", "R302", "notice")]
    assert "6 to 7" in source.issues[0].message
    assert one(tmp_path, f"S02E05-E06\n{A}\nS02E07\n{B}").issues == ()
    on = one(tmp_path, f"Staffel 1\n\nFolge 1\n{A}\n\nFolge 2\n{B}\n\nStaffel 2\n\nFolge 3\n{C}\n")
    assert told(on) == [], "a next season may count on, too"


def test_folder_of_specials(tmp_path: Path) -> None:
    """Files in a folder that is called so, as media libraries have it, are specials, and not without a season."""
    for name, content in (("Season 1/Episode 1", A), ("Season 1/Episode 2", B), ("Specials/Episode 1", C)):
        path = tmp_path / f"{name}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(content, encoding="utf-8")
    source = readers.load([tmp_path])
    assert labels(source) == ["S01E01", "S01E02", "S00E01"]
    assert told(source) == [("1", "R304", "notice")]


@pytest.mark.parametrize(
    ("content", "order"),
    [
        (f"S01E01\n{A}\nS00E01\n{B}\nS01E02\n{C}", [A, B, C]),
        (f"S00E01\n{B}\nS01E01\n{A}\nS01E02\n{C}", [A, C, B]),
        (f"S01E02\n{C}\nS00E01\n{B}\nS01E01\n{A}", [A, C, B]),
    ],
    ids=["between", "before", "no order"],
)
def test_specials(tmp_path: Path, content: str, order: list[str]) -> None:
    """A special stays where an ordered file has it, else it comes last, where it can give nothing away."""
    source = one(tmp_path, content)
    assert [i.text for i in source.installments] == order
    assert [code for _, code, _ in told(source)].count("R304") == 1


def test_installment_without_its_number(tmp_path: Path) -> None:
    """Among seasons, a bare number is an error and no guess; a prologue has its place."""
    source = one(tmp_path, f"S01E01\n{A}\nFolge 2\n{B}\nS01E03\n{C}")
    assert labels(source) == ["S01E01", "S01E03"]
    assert ("3", "R305", "error") in told(source)
    assert [i.text for i in one(tmp_path, f"## Prolog\n{C}\n## Kapitel 1\n{A}\n## Kapitel 2\n{B}").installments] == [
        C,
        A,
        B,
    ]


@pytest.mark.parametrize(
    ("broken", "code"),
    [
        ("Ulla geht. " * (200_000 // 11), "R104"),
        ("Ulla geht \ud800 und kommt.", "R105"),
        ("Ulla geht \0 und kommt.", "R105"),
    ],
    ids=["too long", "lone surrogate", "NUL"],
)
def test_broken_installment_costs_itself_alone(tmp_path: Path, broken: str, code: str) -> None:
    """One installment that cannot be read is a located error; the others are read."""
    source = one(tmp_path, f"{A}\n{B}\n{broken}\n{C}\n")
    assert [i.text for i in source.installments] == [A, B, C]
    assert told(source) == [("3", code, "error")]


def test_longest_installment(tmp_path: Path) -> None:
    """The limit itself is read, one character more is not."""
    longest = "Ulla geht. " * (MAX_CHARACTERS // 11) + "x" * (MAX_CHARACTERS % 11 - 1) + "."
    assert len(longest) == MAX_CHARACTERS
    assert one(tmp_path, f"{A}\n{longest}").issues == ()
    assert told(one(tmp_path, f"{A}\nx{longest}")) == [("2", "R104", "error")]


def test_broken_file_costs_itself_alone(tmp_path: Path) -> None:
    """A binary or an empty file among texts is told; the texts are read."""
    write(tmp_path, a_txt=A, c_txt=C, d_txt="")
    (tmp_path / "b.txt").write_bytes(bytes(range(256)) * 4)
    source = readers.load([tmp_path])
    assert [i.text for i in source.installments] == [A, C]
    assert [(Path(i.where).name, i.code) for i in source.issues] == [("b.txt", "R102"), ("d.txt", "R101")]


def test_file_that_cannot_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file without permission is told; the others are read."""
    write(tmp_path, a_txt=A, b_txt=B)
    opened = Path.open

    def refuse(path: Path, *args: str) -> object:
        if path.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return opened(path, *args)

    monkeypatch.setattr(Path, "open", refuse)
    source = readers.load([tmp_path])
    assert [i.text for i in source.installments] == [B]
    assert [(Path(i.where).name, i.code) for i in source.issues] == [("a.txt", "R106")]


@pytest.mark.parametrize("name", ["nowhere.txt", "*.txt", "folder"])
def test_source_that_is_not_there(tmp_path: Path, name: str) -> None:
    """A wrong path is an error at once: the order of the others could be wrong without it."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "a.md").write_text(A, encoding="utf-8")
    with pytest.raises(InputError) as error:
        readers.load([tmp_path / "a.md", str(tmp_path / name)])
    assert str(tmp_path / name) in str(error.value)
    assert error.value.hint


def test_source_without_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable of a script that is empty does not mean the folder that one is in, with all that lies there."""
    (tmp_path / "a.md").write_text(A, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match="without a name"):
        readers.load(["a.md", ""])


@pytest.mark.parametrize("content", ["", "\n \n", "## Prolog\n", "\0" * 80])
def test_nothing_to_read(tmp_path: Path, content: str) -> None:
    """Where nothing at all can be read, the error says where and why."""
    with pytest.raises(InputError) as error:
        one(tmp_path, content)
    assert "elbe.txt" in error.value.where
    assert error.value.hint


def test_language_of_each_installment(tmp_path: Path) -> None:
    """Each text shows its language; where it does not, those before it decide; `lang` forces one."""
    english = "Ulla sells the nursery, and her brother says that he is glad of it."
    content = f"Ulla!\n{A}\n{english}\n{B}\nUlla, Bruno.\n"
    assert [i.lang for i in one(tmp_path, content).installments] == ["en", "de", "en", "de", "de"]
    assert {i.lang for i in readers.load([tmp_path / "elbe.txt"], lang="en").installments} == {"en"}


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.sampled_from([A, B, C, "Ulla, Bruno.", "Ulla meets the man who knew her."]), min_size=2, max_size=7),
    st.data(),
)
def test_what_comes_later_changes_nothing_before(
    tmp_path_factory: pytest.TempPathFactory, synopses: list[str], data: st.DataObject
) -> None:
    """The first installments of a list are the same with and without those that follow, language included."""
    folder = tmp_path_factory.mktemp("prefix")
    upto = data.draw(st.integers(1, len(synopses) - 1))
    whole = one(folder, "\n".join(synopses)).installments
    assert one(folder, "\n".join(synopses[:upto])).installments == whole[:upto]


def test_formats_are_named() -> None:
    """Each format has a name of its own, endings and a description, for `bisher formats`."""
    formats = readers.formats()
    assert [f.name for f in formats] == ["lines", "blocks", "headed", "story"]
    assert all(f.description and all(re.fullmatch(r"\.\w+", s) for s in f.suffixes) for f in formats)
