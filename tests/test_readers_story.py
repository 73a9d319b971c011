"""The story notation: as text, and as a reading that a person has made."""

from __future__ import annotations

import importlib.util
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from bisher import readers
from bisher.errors import UsageError
from bisher.readers.given import listed_name, mention_kind
from bisher.records import UNKNOWN, Finding, Lang, Mention, MentionKind, Thing

ROOT = Path(__file__).parent.parent
STORIES = sorted((*ROOT.glob("corpus/*/*.story"), *ROOT.glob("examples/*.story")))
FACT_KEYS = ("type", "phase", "reality", "key", "start", "end")
EXAMPLES = [("rechts_vor_links", "de"), ("tenth_frame", "en")]

SMALL = """\
%series Am Deich
%lang de
%genre drama
%cast ulla  | Ulla Wiebers; Ulla | f
%cast frau  | - | f
%cast bruno | Herr Wiebers; Bruno | m
%cast fremd | Arne | m

== 1 S01E01 Ebbe
[Ullas](ulla) [Bruder](bruno) [Bruno](bruno) fährt
nach [Husum](@husum), wo [sie](ulla) [Herrn Wiebers](bruno) sucht.
- sibling bruno ulla "Bruder"
+ travel bruno "fährt" @husum
- love.past? ulla frau "sucht"

== 2
[Ein Fremder](fremd) hilft [den beiden](bruno+ulla). [Wiebers](bruno) lacht.
- help fremd bruno+ulla "hilft"
"""


@pytest.fixture(scope="session")
def checker() -> ModuleType:
    """The corpus's own loader."""
    spec = importlib.util.spec_from_file_location("check_story", ROOT / "corpus" / "check_story.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read(folder: Path, content: str) -> readers.Source:
    """A series from one story file."""
    file = folder / "deich.story"
    file.write_text(content, encoding="utf-8")
    return readers.load([file])


def test_text_and_label(tmp_path: Path) -> None:
    """The text is that without markup, lines joined by a space; a label in the title is the label."""
    source = read(tmp_path, SMALL)
    first, second = source.installments
    assert source.series == "Am Deich"
    assert first.text == "Ullas Bruder Bruno fährt nach Husum, wo sie Herrn Wiebers sucht."
    assert (first.label, first.title, second.label, second.title) == ("S01E01", "Ebbe", "", "")
    assert source.issues == ()


def test_reading_of_mentions(tmp_path: Path) -> None:
    """Ids in order of first mention; names without case endings; kinds and genders from cast and closed lists."""
    reading = (read(tmp_path, SMALL).readings or ())[0]
    assert reading.mentions == (
        Mention(0, 5, "name", ("c1",), "Ulla", "f"),
        Mention(6, 12, "noun", ("c2",), "", "m"),
        Mention(13, 18, "name", ("c2",), "Bruno", "m"),
        Mention(40, 43, "pronoun", ("c1",), "", "f"),
        Mention(44, 57, "name", ("c2",), "Herr Wiebers", "m"),
    )
    assert reading.things == (Thing(30, 35, "place", "Husum"),)


def test_reading_of_facts(tmp_path: Path) -> None:
    """Facts keep type, phase, reality, key, trigger and things; whoever is in a fact alone gets the next id."""
    readings = read(tmp_path, SMALL).readings or ()
    assert readings[0].findings == (
        Finding("sibling", ("c2",), ("c1",), 6, 12),
        Finding("travel", ("c2",), (), 19, 24, key=True, things=("Husum",)),
        Finding("love", ("c1",), ("c3",), 58, 63, "past", "?"),
    )
    assert readings[1].findings == (Finding("help", ("c4",), ("c2", "c1"), 12, 17),)
    assert readings[1].mentions[0] == Mention(0, 11, "noun", ("c4",), "", "m")
    assert readings[1].mentions[1] == Mention(18, 28, "noun", ("c2", "c1"), "", "g")
    assert readings[1].mentions[2] == Mention(30, 37, "name", ("c2",), "Wiebers", "m")


@pytest.mark.parametrize(
    ("surface", "names", "lang", "kind", "name"),
    [
        ("Ullas", ["Ulla"], "de", "name", "Ulla"),
        ("Jonas", ["Jonas"], "de", "name", "Jonas"),
        ("Jonas'", ["Jonas"], "de", "name", "Jonas"),
        ("Herrn Petersen", ["Herr Petersen"], "de", "name", "Herr Petersen"),
        ("Grafen von Au", ["Graf von Au"], "de", "name", "Graf von Au"),
        ("Petersen", ["Ulla Petersen"], "de", "name", "Petersen"),
        ("Dr. Petersen", ["Ulla Petersen"], "de", "name", "Dr. Petersen"),
        ("Petersens", ["Ulla Petersen"], "de", "name", "Petersen"),
        ("Graf", ["Graf von Au"], "de", "noun", ""),
        ("Ex-Frau", ["Frau Petersen"], "de", "noun", ""),
        ("die beiden", [], "de", "noun", ""),
        ("Beide", [], "de", "pronoun", ""),
        ("deren", ["Ulla"], "de", "pronoun", ""),
        ("the Duke", ["the Duke"], "en", "name", "the Duke"),
        ("Pike", ["Dr. Desmond Pike"], "en", "name", "Pike"),
        ("Mayor", ["Mayor Rourke"], "en", "noun", ""),
        ("whose", [], "en", "pronoun", ""),
    ],
)
def test_kinds_and_names(surface: str, names: list[str], lang: Lang, kind: MentionKind, name: str) -> None:
    """Names are told from nouns by the cast alone, and titles by themselves are no names."""
    assert mention_kind(surface, names, lang) == kind
    assert listed_name(surface, names, lang) == name


def test_name_of_a_thing(tmp_path: Path) -> None:
    """A thing keeps its first name, genitive ending taken off; one without a mention is called by its id."""
    source = read(
        tmp_path,
        "%series X\n%lang de\n%cast a | Ulla | f\n"
        '== 1\n[Husums](@husum) Hafen ruft [Ulla](a).\n- travel a "ruft" @husum #werft\n'
        "== 2\n[Ulla](a) verlässt [Husum](@husum).\n",
    )
    first, second = source.readings or ()
    assert first.findings[0].things == ("Husum", "werft")
    assert (first.things[0].name, second.things[0].name) == ("Husum", "Husum")


@pytest.mark.parametrize(
    ("line", "where", "message"),
    [
        ("%cast arne | Arne", 8, "%cast wants"),
        ("%cast arne | Arne | x", 8, "%cast wants"),
        ('- foo ulla bruno "Bruder"', 19, "unknown type 'foo'"),
        ('- love ulla otto "hilft"', 19, "'otto' is not in the cast"),
        ('- love ulla "hilft"', 19, "love wants two"),
        ('- help ulla "rettet"', 19, "'rettet' does not stand"),
        ('- help ulla "hilft"#2', 19, "'hilft' does not stand"),
        ("- help ulla", 19, "not a fact"),
        ("Noch ein Satz.", 19, "text after the facts"),
        ("== drei", 19, "== wants a number"),
        ("== 3", 19, "without a text"),
    ],
)
def test_error_costs_its_line_alone(tmp_path: Path, line: str, where: int, message: str) -> None:
    """A broken line is an error with its place; text, mentions and all other facts stay."""
    lines = SMALL.splitlines()
    lines.insert(where - 1, line)
    source = read(tmp_path, "\n".join(lines) + "\n")
    sound = read(tmp_path, SMALL)
    assert [issue.where for issue in source.issues] == [f"{tmp_path / 'deich.story'}:{where}"]
    assert message in source.issues[0].message
    assert source.issues[0].hint
    assert (source.readings, [i.text for i in source.installments]) == (
        sound.readings,
        [i.text for i in sound.installments],
    )


def test_broken_markup_is_told(tmp_path: Path) -> None:
    """Unknown people and nested brackets are errors in their line; the rest of the installment is read."""
    source = read(
        tmp_path,
        "%series X\n%cast a | Ulla | f\nfoo\n== 1\n[Ulla](a) sees\n[Otto](o) who waves\nand [the [man](a).\n",
    )
    assert [(i.where.rpartition(":")[2], i.severity) for i in source.issues] == [
        ("3", "error"),
        ("6", "error"),
        ("7", "error"),
    ]
    assert [m.characters for m in (source.readings or ())[0].mentions] == [("c1",), ("c1",)]


def test_numbers_of_a_story(tmp_path: Path) -> None:
    """Installments out of order are put in order, a number that comes twice and one left out are told."""
    source = read(tmp_path, "%series X\n== 3\nC.\n== 1\nA.\n== 1\nB.\n")
    assert [i.text for i in source.installments] == ["A.", "C."]
    assert [r.number for r in source.readings or ()] == [1, 2]
    assert sorted(issue.code for issue in source.issues) == ["R301", "R302", "R303"]


def test_several_stories(tmp_path: Path) -> None:
    """Files of one series follow each other with one cast; files of different series are not mixed by accident."""
    for name, series in (("a", "X"), ("b", "X"), ("c", "Y")):
        head = f"%series {series}\n%lang en\n%cast z | Zed | m\n%cast {name} | Al | m\n"
        text = f"{head}== 1\n[Al]({name}) meets [Zed](z).\n"
        (tmp_path / f"{name}.story").write_text(text, encoding="utf-8")
    source = readers.load([tmp_path / "a.story", tmp_path / "b.story"])
    assert [[m.characters for m in r.mentions] for r in source.readings or ()] == [
        [("c1",), ("c2",)],
        [("c3",), ("c2",)],
    ]
    with pytest.raises(UsageError, match="X, Y"):
        readers.load([tmp_path])
    assert len(readers.load([tmp_path], series="Z").installments) == 3


def test_second_series_in_a_file(tmp_path: Path) -> None:
    """Another series in a file leaves the first one its installments and name; the same name again is no other."""
    first = "%series X\n%lang en\n== 1\nAl sings.\n"
    source = read(tmp_path, f"{first}%series Y\n== 1\nBo sings.\n== 2\nBo rests.\n")
    assert (source.series, [i.text for i in source.installments]) == ("X", ["Al sings."])
    (issue,) = source.issues
    assert (issue.where.rpartition(":")[2], issue.code) == ("5", "R401")
    assert "second series" in issue.message
    assert not read(tmp_path, f"{first}%series X\n== 2\nAl rests.\n").issues


def test_no_reading_where_a_text_has_none(tmp_path: Path) -> None:
    """A reading is given for the whole series or not at all."""
    (tmp_path / "a.story").write_text(SMALL, encoding="utf-8")
    (tmp_path / "b.txt").write_text("S02E01\nUlla geht nach Hause.\n", encoding="utf-8")
    assert readers.load([tmp_path], series="X").readings is None


def test_corpus_is_read_as_its_checker_reads_it(checker: ModuleType) -> None:
    """Texts, mentions and facts of the whole corpus are those of `check_story.py`, each id standing for one person."""
    assert len(STORIES) > 190
    for path in STORIES:
        source, expected = readers.load([path]), checker.load(path)
        assert source.issues == () == tuple(expected["problems"])
        assert [(i.number, i.text) for i in source.installments] == [
            (i["number"], i["text"]) for i in expected["installments"]
        ]
        ids: dict[str, str] = {UNKNOWN: UNKNOWN}
        for reading, installment in zip(source.readings or (), expected["installments"], strict=True):
            assert [mention_of(m) for m in reading.mentions] == [
                (m["start"], m["end"], given(m["ids"], ids))
                for m in installment["mentions"]
                if m["ids"][0][0] not in "@#*"
            ]
            assert [(t.start, t.end) for t in reading.things] == [
                (m["start"], m["end"]) for m in installment["mentions"] if m["ids"][0][0] in "@#*"
            ]
            assert [fact_of(f) for f in reading.findings] == [
                (*(f[key] for key in FACT_KEYS), len(f["things"]), given(f["a"], ids), given(f["b"], ids))
                for f in installment["facts"]
            ]


def given(people: list[str], ids: dict[str, str]) -> tuple[str, ...]:
    """The ids that people must have: the next free one for whoever is new."""
    return tuple(ids.setdefault(one, f"c{len(ids)}") for one in people)


def mention_of(mention: Mention) -> tuple[int, int, tuple[str, ...]]:
    """What the checker knows of a mention."""
    return (mention.start, mention.end, mention.characters)


def fact_of(f: Finding) -> tuple[object, ...]:
    """What the checker knows of a fact."""
    return (f.type, f.phase, f.reality, f.key, f.start, f.end, len(f.things), f.a, f.b)


def test_first_installments_do_not_depend_on_later_ones(tmp_path: Path) -> None:
    """The readings of a prefix are those of the whole."""
    for name, _ in EXAMPLES:
        content = (ROOT / "examples" / f"{name}.story").read_text(encoding="utf-8")
        whole = read(tmp_path, content)
        assert whole.readings is not None
        for number in range(1, len(whole.installments)):
            part = read(tmp_path, content.partition(f"\n== {number + 1}")[0] + "\n")
            assert part.installments == whole.installments[:number]
            assert part.readings == whole.readings[:number]


@pytest.mark.parametrize(("name", "lang"), EXAMPLES)
def test_examples_are_the_same_in_both_forms(name: str, lang: Lang) -> None:
    """The text that the demo reads is that of the annotated twin, label, title and language included."""
    plain = readers.load([ROOT / "examples" / f"{name}.{lang}.txt"])
    annotated = readers.load([ROOT / "examples" / f"{name}.story"])
    assert plain.issues == () == annotated.issues
    assert len(plain.installments) >= 12
    assert {i.lang for i in plain.installments} == {lang}
    assert [replace(i, source="") for i in plain.installments] == [
        replace(i, source="") for i in annotated.installments
    ]


@pytest.mark.parametrize(("name", "lang"), EXAMPLES)
def test_examples_are_not_in_the_corpus(name: str, lang: Lang) -> None:
    """The examples are told with no sentence that the model may have been trained on or chosen by."""
    corpus = {
        i.text[s.start : s.end]
        for path in ROOT.glob(f"corpus/*/{lang}_*.story")
        for i in readers.load([path]).installments
        for s in i.sentences
    }
    example = readers.load([ROOT / "examples" / f"{name}.story"])
    assert not corpus & {i.text[s.start : s.end] for i in example.installments for s in i.sentences}
