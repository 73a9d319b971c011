"""Reading plain text: what makes a synopsis, and where a line is told apart instead of guessed."""

from __future__ import annotations

from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bisher.order import Place
from bisher.readers import MAX_CHARACTERS, text
from bisher.readers.parsed import Draft, Parsed

A = "Ulla verkauft die Gärtnerei und zieht zu ihrem Bruder an die Elbe."
B = "Ihr Bruder verschweigt ihr, dass er das Haus längst verspielt hat."
C = "Am Deich begegnet Ulla einem Fremden. Er weiß erstaunlich viel von ihr."


def read(content: str, where: str = "f.txt") -> Parsed:
    """The installments of a text."""
    return text.read(content.encode(), where)


def texts(parsed: Parsed) -> list[str]:
    """The synopses alone."""
    return [draft.text for draft in parsed.drafts]


def labels(parsed: Parsed) -> list[tuple[str, str]]:
    """Label and title of each installment."""
    return [(draft.label, draft.title) for draft in parsed.drafts]


def issues(parsed: Parsed) -> list[tuple[str, str, str]]:
    """Place, code and severity of each issue."""
    return [(issue.where, issue.code, issue.severity) for issue in parsed.issues]


@pytest.mark.parametrize(
    "content",
    [
        f"{A}\n{B}\n{C}",
        f"{A}\r\n{B}\r\n{C}\r\n",
        f"{A}\n\n{B}\n\n{C}\n",
        f"{A}\n\n\n---\n{B}\n***\n{C}",
        f"  {A}\t\n\t{B}\n{C}   ",
        f"- {A}\n- {B}\n- {C}",
        f"1. {A}\n2. {B}\n3. {C}",
        f"1\t{A}\n2\t{B}\n3\t{C}",
        f"1 – {A}\n2 – {B}\n3 – {C}",
        "\n".join(
            f"  {n}. {t}".replace(", ", ",\n     ").replace(" und", "\n     und") for n, t in enumerate((A, B, C))
        ),
        "\n".join(f"- {t}".replace(", ", ",\n  ").replace(" und", "\n  und") for t in (A, B, C)),
        f"# Die Elbe\n\n{A}\n{B}\n{C}",
        "\n\n".join(t.replace(" ", "\n") for t in (A, B, C)),
        f"\ufeff{A}\n{B}\n{C}",
    ],
    ids=[
        "lines",
        "crlf",
        "blocks",
        "rules",
        "spaces",
        "bullets",
        "numbers",
        "tabs",
        "dashes",
        "wrapped list",
        "wrapped bullets",
        "named",
        "wrapped",
        "bom",
    ],
)
def test_forms_of_a_list_without_headings(content: str) -> None:
    """Each form that people have gives the same three synopses, and no error."""
    parsed = read(content)
    assert texts(parsed) == [A, B, C]
    assert all(issue.severity == "notice" for issue in parsed.issues)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (f"S06E01 Anfang\n{A}\n\nS06E02\n{B}", [("S06E01", "Anfang"), ("S06E02", "")]),
        (f"S01E01 — Anfang\n{A}\nS01E02: Ende\n{B}", [("S01E01", "Anfang"), ("S01E02", "Ende")]),
        (f"1x01 Anfang\n{A}\n1x02 Ende\n{B}", [("1x01", "Anfang"), ("1x02", "Ende")]),
        (f"Folge 1: Anfang\n{A}\n\nFolge 2: …\n{B}", [("Folge 1", "Anfang"), ("Folge 2", "…")]),
        (f"Episode 1\n{A}\nEpisode 2\n{B}", [("Episode 1", ""), ("Episode 2", "")]),
        (f"E01 Anfang\n{A}\n\nE02 Ende\n{B}", [("E01", "Anfang"), ("E02", "Ende")]),
        (f"#1: Anfang\n{A}\n#2: Ende\n{B}", [("#1", "Anfang"), ("#2", "Ende")]),
        (f"F1: {A}\nF2: {B}", [("F1", ""), ("F2", "")]),
        (f"Chapter One\n\n{A}\n\nChapter Two\n\n{B}", [("Chapter One", ""), ("Chapter Two", "")]),
        (f"Kapitel IX – Anfang\n{A}\nKapitel X\n{B}", [("Kapitel IX", "Anfang"), ("Kapitel X", "")]),
        (f"2. Folge: Anfang\n{A}\n3. Folge: Ende\n{B}", [("2. Folge", "Anfang"), ("3. Folge", "Ende")]),
        (
            f"Staffel 1, Folge 1: Anfang\n{A}\nStaffel 1, Folge 2\n{B}",
            [("Staffel 1, Folge 1", "Anfang"), ("Staffel 1, Folge 2", "")],
        ),
        (f"## Sitzung 1 – Anfang\n{A}\n## Sitzung 2\n{B}", [("Sitzung 1", "Anfang"), ("Sitzung 2", "")]),
        (f"## Die Furt\n{A}\n\n## Der Turm ##\n{B}", [("", "Die Furt"), ("", "Der Turm")]),
        (f"**S01E01 Anfang**\n{A}\n**S01E02 Ende**\n{B}", [("S01E01", "Anfang"), ("S01E02", "Ende")]),
        (f"Folge 1: {A}\nFolge 2: {B}", [("Folge 1", ""), ("Folge 2", "")]),
        (f"S01E01 {A}\nS01E02 {B}", [("S01E01", ""), ("S01E02", "")]),
        (f"S01E01\nAnfang\n{A}\n\nS01E02\nEnde\n{B}", [("S01E01", "Anfang"), ("S01E02", "Ende")]),
        (f"Folge 1\n\nAnfang\n\n{A}\n\nFolge 2\n\nEnde\n\n{B}", [("Folge 1", "Anfang"), ("Folge 2", "Ende")]),
        (f"## 1. Anfang\n{A}\n\n## 2. Ende\n{B}", [("1", "Anfang"), ("2", "Ende")]),
        (f"Der Anfang\n{A}\n\nDas Ende\n{B}", [("", "Der Anfang"), ("", "Das Ende")]),
        (f"Der Anfang\n\n{A}\n\nDas Ende\n\n{B}", [("", "Der Anfang"), ("", "Das Ende")]),
    ],
)
def test_headings(content: str, expected: list[tuple[str, str]]) -> None:
    """Each form of heading gives label and title, and takes nothing from the text."""
    parsed = read(content)
    assert labels(parsed) == expected
    assert texts(parsed) == [A, B]
    assert parsed.issues == ()


@pytest.mark.parametrize(
    "content",
    [
        f"1. Anfang\n{A}\n2. Ende\n{B}",
        f"1. Anfang\n{A}\n\n2. Ende\n{B}",
        f"1. Anfang\n\n{A}\n\n2. Ende\n\n{B}",
    ],
)
def test_numbered_titles(content: str) -> None:
    """The number before a title is that of the installment."""
    parsed = read(content)
    assert labels(parsed) == [("1", "Anfang"), ("2", "Ende")]
    assert texts(parsed) == [A, B]
    assert parsed.issues == ()


def test_first_item_of_a_list() -> None:
    """A list that has just begun is read as it will be when there is more of it."""
    assert labels(read(f"1. {A}")) == labels(read(f"1. {A}\n2. {B}"))[:1] == [("1", "")]
    assert labels(read(f"Staffel 2\n1. {A}")) == [("S02E01", "")]


def test_numbers_that_begin_anew() -> None:
    """Numbers of two seasons tell no order: the file does, and they are no part of the texts."""
    parsed = read(f"1. {A}\n2. {B}\n1. {C}\n2. {A}")
    assert texts(parsed) == [A, B, C, A]
    assert labels(parsed) == [("", "")] * 4
    assert issues(parsed) == [("f.txt:1", "R203", "notice")]


def test_dates_are_no_numbers() -> None:
    """The day before a month is a part of the text."""
    lines = [f"3. Mai: {A}", f"4. Mai: {B}", f"5. Jun. {C}"]
    assert texts(read("\n".join(lines))) == lines
    years = [f"1981. {A}", B, C, f"1984. {A}", B, C]
    assert texts(read("\n".join(years))) == years
    assert texts(read(f"1. {A}\n2. August geht.\n3. {C}")) == [A, "August geht.", C]


def test_list_with_a_line_that_is_no_item() -> None:
    """What stands between the items of a list of single lines goes to none of them."""
    assert texts(read(f"1. {A}\n2. {B}\n3. {C}\n4. {A}\n{B}")) == [A, B, C, A, B]


def test_paragraphs_below_a_heading() -> None:
    """Blocks below a heading are paragraphs of one installment; lines wrapped at a margin are joined."""
    parsed = read(
        "S01E01 Anfang\nUlla verkauft die\nGärtnerei und\ngeht.\n\nDann kommt\nsie wieder.\n\nS01E02\nEnde gut.\n"
    )
    assert texts(parsed) == ["Ulla verkauft die Gärtnerei und geht.\n\nDann kommt sie wieder.", "Ende gut."]


def test_first_sentence_beside_its_label() -> None:
    """Whole sentences after labels are no titles, though more stands below."""
    parsed = read(f"S01E01: {A}\n{B}\n\nS01E02: {B}\n{C}\n")
    assert labels(parsed) == [("S01E01", ""), ("S01E02", "")]
    assert texts(parsed) == [f"{A}\n\n{B}", f"{B}\n\n{C}"]
    assert parsed.issues == ()


def test_short_line_before_a_text() -> None:
    """A date in a line of its own does not become the beginning of a sentence."""
    assert texts(read(f"S01E01 Anfang\n3. Mai 2020\n{A}\nS01E02 Ende\n4. Mai 2020\n{B}"))[1] == f"4. Mai 2020\n\n{B}"


def test_numbered_headings_below_seasons() -> None:
    """Numbers before Markdown titles count, and so do their seasons, in whatever order they stand."""
    parsed = read(f"## Staffel 2\n### 1. Ende\n{C}\n## Staffel 1\n### 1. Anfang\n{A}\n### 2. Mitte\n{B}")
    assert labels(parsed) == [("S02E01", "Ende"), ("S01E01", "Anfang"), ("S01E02", "Mitte")]
    assert labels(read(f"## 1. Anfang\n{A}\n## 2. Mitte\n{B}\n## 1. Ende\n{C}"))[2] == ("", "1. Ende")


def test_wrapped_line_with_its_label() -> None:
    """A margin may break the very line that begins with the label."""
    first = "Folge 1: Ulla verkauft die Gärtnerei ihres Großvaters und zieht noch\nin derselben Nacht zu ihrem Bruder."
    second = (
        "Folge 2: Der Bruder verschweigt der Schwester beharrlich, dass er das\nHaus am Deich längst verspielt hat."
    )
    assert texts(read(f"{first}\n\n{second}")) == [t.partition(": ")[2].replace("\n", " ") for t in (first, second)]
    third = "Folge 3: Der Bruder verschweigt der Schwester das Haus am Deich."
    more = "Sie findet es doch heraus und weint um ihn."
    parsed = read(f"{first}\n\n{second}\n\n{third}\n{more}")
    assert texts(parsed)[2] == f"{third.partition(': ')[2]}\n\n{more}"
    assert parsed.issues == ()


def test_seasons_count_for_what_stands_below() -> None:
    """A season's heading gives its number to the episodes below it, and keeps labels apart."""
    parsed = read(f"# Staffel 1\n## Folge 1\n{A}\n# Staffel 2: Die Rückkehr\n## Folge 1\n{B}")
    assert [(d.place.season, d.label) for d in parsed.drafts if d.place] == [
        (1, "Staffel 1, Folge 1"),
        (2, "Staffel 2, Folge 1"),
    ]


def test_years_of_seasons() -> None:
    """A remark in brackets behind the number of a season is no part of its name, and costs no installment."""
    parsed = read(f"## Staffel 1 (2019)\n### 1. Auf\n{A}\n### 2. Ab\n{B}\n## Staffel 2 (2020)\n### 1. Weg\n{C}")
    assert labels(parsed) == [("S01E01", "Auf"), ("S01E02", "Ab"), ("S02E01", "Weg")]
    assert parsed.issues == ()
    parsed = read(f"Season 1 (2019)\n\nChapter I\n{A}\nChapter II\n{B}")
    assert labels(parsed) == [("Season 1, Chapter I", ""), ("Season 1, Chapter II", "")]


@pytest.mark.parametrize(
    "below",
    [
        f"Folge 1: Auf\n{A}\nFolge 2: Ab\n{B}\n",
        f"S01E01 Auf\n{A}\n",
        f"## Auf\n{A}\n## Ab\n{B}\n",
        f"Staffel 1\n1. {A}\n2. {B}\n\nStaffel 2\n1. {C}\n",
    ],
    ids=["labels", "one label", "Markdown", "seasons of lists"],
)
def test_a_title_on_top_names_the_series(below: str) -> None:
    """A line like a title alone before the first heading is the name of the series."""
    parsed = read(f"Haus am Deich\n\n{below}")
    assert parsed.series == "Haus am Deich"
    assert parsed.issues == ()
    assert texts(parsed) == texts(read(below))


@pytest.mark.parametrize(
    "content",
    [
        f"== Staffel 1 ==\n=== Folge 1 ===\n{A}\n=== Folge 2 ===\n{B}\n",
        f"S1, E1\n{A}\nS1, E2\n{B}\n",
        f"Staffel 1\n\nFolge 1 von 2\n{A}\nFolge 2 von 2\n{B}\n",
        f"Auf (S01E01)\n{A}\n\nAb (S01E02)\n{B}\n",
    ],
    ids=["wiki", "comma", "of", "behind"],
)
def test_numbers_as_sites_write_them(content: str) -> None:
    """Headings of a wiki's source, "S1, E2", "2 of 8" and a number behind the title are places like all others."""
    parsed = read(content)
    assert texts(parsed) == [A, B]
    assert [draft.place for draft in parsed.drafts] == [Place(1, 1, 1), Place(1, 2, 2)]
    assert parsed.issues == ()


def test_credits_are_left_out() -> None:
    """Who directed, and when it was aired, is no story: no such name becomes a person's, and a notice says so."""
    parsed = read(
        f"Folge 1: Auf\nErstausstrahlung (Das Dritte): 3. Mai 2021\n**Regie:** Nora Brandt\n\n{A}\n\n"
        f"Episode 2: Ab\nDirected by Nora Brandt\n{B}\nPremiere: Ulla singt zum ersten Mal.\n"
    )
    assert texts(parsed) == [A, f"{B}\n\nPremiere: Ulla singt zum ersten Mal."]
    assert issues(parsed) == [("f.txt:2", "R204", "notice")]
    assert parsed.issues[0].message.startswith("3 lines such as 'Erstausstrahlung (Das Dritte): 3. Mai 2021'")


@pytest.mark.parametrize(
    "form",
    [
        "Folge {n} – {title}: {text}\n\n",
        "**Folge {n} – {title}:** {text}\n\n",
        "* **Folge {n} – {title}:** {text}\n",
        "Folge {n} „{title}“: {text}\n",
        "{n}. {title}: {text}\n",
        "{n}. {title} – {text}\n",
    ],
)
def test_titles_on_the_line_of_their_synopses(form: str) -> None:
    """A title before its synopsis is no word of the first sentence, whatever keeps them apart."""
    written = zip((1, 2, 3), ("Auf und davon", "Ab", "Zu"), (A, B, C), strict=True)
    parsed = read("".join(form.format(n=n, title=title, text=one) for n, title, one in written))
    assert texts(parsed) == [A, B, C]
    assert [draft.title.strip("„“") for draft in parsed.drafts] == ["Auf und davon", "Ab", "Zu"]
    assert [draft.place for draft in parsed.drafts] == [Place(None, n, n) for n in (1, 2, 3)]
    assert parsed.issues == ()


def test_a_colon_is_no_title_by_itself() -> None:
    """Where one synopsis has no such words, or all have the same, they stay where they are."""
    some = [f"Am Deich: {A}", B, f"Zu spät: {C}"]
    assert texts(read("\n".join(some))) == some
    diary = [f"Ulla: {t}" for t in (A, B, C)]
    assert texts(read("\n".join(diary))) == diary


def test_two_lines_on_top_name_nothing() -> None:
    """Which of two lines above the first heading would be the name is not guessed."""
    parsed = read(f"Haus am Deich\nEin Überblick\n\nFolge 1: Auf\n{A}\nFolge 2: Ab\n{B}\n")
    assert parsed.series == ""
    assert issues(parsed) == [("f.txt:1", "R201", "error")]


@pytest.mark.parametrize(
    "content",
    [
        f"Staffel 1\n1. {A}\n2. {B}\n\nStaffel 2\n1. {C}\n",
        f"Staffel 1:\n1. {A}\n2. {B}\nStaffel 2:\n1. {C}\n",
        f"# Elbe\n\n## Staffel 1\n\n1. {A}\n2. {B}\n\n## Staffel 2\n\n1. {C}\n",
        f"2. Staffel\n1. {C}\n\n1. Staffel\n1. {A}\n2. {B}\n",
    ],
)
def test_seasons_of_numbered_lines(content: str) -> None:
    """Lists below seasons are as many installments as they have items, each with its season."""
    parsed = read(content)
    assert labels(parsed) == [("S01E01", ""), ("S01E02", ""), ("S02E01", "")]
    assert texts(parsed) == [A, B, C]
    assert all(issue.severity == "notice" for issue in parsed.issues)


@pytest.mark.parametrize("between", ["\n", "\n\n", "\n- "])
@pytest.mark.parametrize("mark", ["", "# "])
def test_seasons_of_lines_without_numbers(mark: str, between: str) -> None:
    """Without numbers each line or block below a season is an installment, and a notice says so."""
    parsed = read(f"{mark}Staffel 1{between}{A}{between}{B}\n\n{mark}Staffel 2{between}{C}{between}{A}\n")
    assert texts(parsed) == [A, B, C, A]
    assert {(code, severity) for _, code, severity in issues(parsed)} == {("R203", "notice")}


def test_seasons_of_one_text_each() -> None:
    """What is told of each season in one text is one installment a season."""
    assert labels(read(f"# Staffel 1\n{A}\n\n# Staffel 2\n{B}")) == [("", "Staffel 1"), ("", "Staffel 2")]


def test_parts_of_a_novel() -> None:
    """ "Part One" groups chapters where it has no text of its own, and is an installment where it has."""
    grouped = read(f"Part One\n\nChapter 1\n{A}\n\nPart Two\n\nChapter 1\n{B}")
    assert labels(grouped) == [("Part One, Chapter 1", ""), ("Part Two, Chapter 1", "")]
    assert labels(read(f"Part One\n{A}\n\nPart Two\n{B}")) == [("Part One", ""), ("Part Two", "")]


def test_markdown_of_a_novel() -> None:
    """The heading on top names the series, a prologue keeps its place, notes within a chapter their text."""
    parsed = read(f"# Elbe\n\n## Prolog\n{A}\n## Kapitel 1\n{B}\n### Notiz\n{C}\n")
    assert parsed.series == "Elbe"
    assert labels(parsed) == [("", "Prolog"), ("Kapitel 1", "")]
    assert texts(parsed)[1] == f"{B}\n\n{C}"
    assert issues(parsed) == [("f.txt:7", "R202", "notice")]


def test_note_header_is_left_out() -> None:
    """Note-taking programs put a YAML header on top of the text."""
    assert texts(read(f"---\ntitle: Elbe\ntags:\n  - a\n---\n{A}\n{B}\n{C}")) == [A, B, C]
    header = "---\n# notes\nmy title: Elbe\nabstract: >\n  Ulla geht fort\n  und kehrt wieder.\n\ntags: [a]\n---\n"
    assert texts(read(f"{header}{A}\n{B}\n{C}")) == [A, B, C]
    assert texts(read(f"---\n{A}\n---\n{B}")) == [A, B]
    assert labels(read(f"---\n# Folge 1\n---\n{A}\n---\n# Folge 2\n---\n{B}")) == [("Folge 1", ""), ("Folge 2", "")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Teil 2 des Plans misslingt, weil keiner kommt.",
        "Episode 3 schaut sie zum dritten Mal.",
        "Teil 2: der Rache misslingt, weil keiner kommt.",
        "E10 ist alles, was Ulla tankt, und das reicht nicht.",
        "#1 der Hitliste ist ein Lied, das Ulla geschrieben hat.",
        "4x4 steht auf dem Wagen, den Ulla verkauft.",
    ],
)
def test_sentence_that_begins_like_a_heading(sentence: str) -> None:
    """A synopsis may begin with words of a heading."""
    assert texts(read(f"{A}\n{sentence}\n{B}")) == [A, sentence, B]


def test_lines_that_fit_nowhere_are_located() -> None:
    """What is no synopsis is told with its line and is not read; the others are."""
    parsed = read(f"{A}\nStaffel 6\n{B}\n???\n{C}")
    assert texts(parsed) == [A, B, C]
    assert issues(parsed) == [("f.txt:2", "R201", "error"), ("f.txt:4", "R201", "error")]
    assert "Staffel 6" in parsed.issues[0].message
    assert parsed.issues[0].hint


@pytest.mark.parametrize(
    ("content", "where", "left"),
    [
        (f"Von der Elbe.\n\nS01E01\n{A}\nS01E02\n{B}", "f.txt:1", [A, B]),
        (f"Folge 1: {A}\nFolge 2: {B}\n{C}\nFolge 4: {A}", "f.txt:3", [A, B, A]),
        (f"# Elbe\nVon der Elbe.\n## S01E01\n{A}\n## S01E02\n{B}", "f.txt:2", [A, B]),
        (f"Staffel 1\n{C}\n\nFolge 1\n{A}\nFolge 2\n{B}", "f.txt:2", [A, B]),
    ],
    ids=["preamble", "unlabelled", "below the series", "below the season"],
)
def test_mixed_forms(content: str, where: str, left: list[str]) -> None:
    """Text that belongs to no installment is an error at its line, not a guess; what has its place is read."""
    parsed = read(content)
    assert texts(parsed) == left
    assert issues(parsed) == [(where, "R201", "error")]


def test_heading_without_text() -> None:
    """A heading with nothing below is told, and costs nothing else."""
    parsed = read(f"S01E01\n{A}\nS01E02\nS01E03\n{B}")
    assert texts(parsed) == [A, B]
    assert issues(parsed) == [("f.txt:3", "R202", "error")]


def test_uneven_blocks_are_told() -> None:
    """Where blank lines leave a doubt, a notice says what was made of them."""
    assert texts(read(f"{A}\n{B}\n\n{C}\n")) == [f"{A}\n\n{B}", C]
    assert texts(read(f"{A}\n{B}\n{C}\n{A}\n\n{B}\n{C}\n{A}\n")) == [A, B, C, A, B, C, A]
    assert issues(read(f"{A}\n{B}\n\n{C}\n")) == [("f.txt:1", "R203", "notice")]


def test_line_that_goes_on_is_one_synopsis() -> None:
    """One synopsis that was broken by hand among others does not become two."""
    parsed = read(f"{A}\nUlla steht am Deich und\nweint um den Bruder.\n{B}\n{C}\n{A}")
    assert texts(parsed) == [A, "Ulla steht am Deich und weint um den Bruder.", B, C, A]
    assert issues(parsed) == [("f.txt:3", "R203", "notice")]


def test_synopsis_without_a_full_stop() -> None:
    """A missing full stop does not glue two synopses together."""
    assert texts(read(f"{A[:-1]}\n{B}\n{C}")) == [A[:-1], B, C]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "R101"),
        (b" \r\n\t\n", "R101"),
        (b"\xef\xbb\xbf\n", "R101"),
        (bytes(range(256)) * 8, "R102"),
        (b"%PDF-1.7 Ulla geht.", "R102"),
        (b"PK\x03\x04 Ulla geht.", "R102"),
        (b"\x00" * 50, "R102"),
        (f"<!DOCTYPE html>\n<html><body><nav>Start</nav><h2>Folge 1</h2><p>{A}</p></body></html>".encode(), "R102"),
        (f'<?xml version="1.0"?>\n<tvshow><plot>{A}</plot></tvshow>'.encode(), "R102"),
        (f'[{{"number": 1,\n "summary": "{A}"}}]'.encode(), "R102"),
        (f"1\r\n00:00:01,000 --> 00:00:03,000\r\n{A}\r\n".encode(), "R102"),
        (f"\ufeffWEBVTT\n\n00:01.000 --> 00:03.000\n{A}\n".encode(), "R102"),
        (f"<h2>Folge 1</h2>\n<p>{A}</p>\n<h2>Folge 2</h2>\n<p>{B}</p>\n".encode(), "R102"),
        (f'<list lang="de">\n<text>{A}</text>\n</list>\n'.encode(), "R102"),
        (f'Staffel;Folge;Titel;Inhalt\n1;1;Anfang;"{A}"\n1;2;Ende;"{B}"\n'.encode(), "R102"),
        (f'"No.","Title","Synopsis"\n1,Anfang,"{A}"\n2,Ende,"{B}"\n'.encode(), "R102"),
        (f"Nr.\tTitel\tInhalt\n1\tAnfang\t{A}\n2\tEnde\t{B}\n".encode(), "R102"),
        (f"{A}\n{B}".encode("utf-32"), "R102"),
        (f"{A}\nDie Gärtnerei übernimmt Özlem.".encode("cp850"), "R103"),
    ],
)
def test_no_text_at_all(data: bytes, code: str) -> None:
    """Empty files, binaries and what is written for programs are one clear error."""
    parsed = text.read(data, "f.txt")
    assert parsed.drafts == ()
    assert [i for i in issues(parsed) if i[2] == "error"] == [("f.txt", code, "error")]
    assert parsed.issues[-1].hint


def test_tables_are_told() -> None:
    """Rows and columns are no running text: a file of them, or a table among others, is an error and not read."""
    assert issues(text.read(f"nr;inhalt\n1;{A}\n2;{B}".encode(), "f.csv")) == [("f.csv", "R102", "error")]
    table = f"| Nr. | Inhalt |\n|---|:--|\n| 1 | {A} |\n| 2 | {B} |\n"
    assert issues(read(table)) == [("f.txt:1", "R201", "error")]
    bare = f"Nr. | Inhalt\n---|---\n1 | {A}\n2 | {B}\n"
    wiki = f'{{| class="wikitable"\n! Nr. !! Inhalt\n|-\n| 1 || {A}\n|}}\n'
    template = f"{{{{Folge\n| NR = 1\n| ZF = {A}\n}}}}\n{{{{Folge\n| NR = 2\n| ZF = {B}\n}}}}\n"
    for one in (table, bare, wiki, template):
        parsed = read(f"## Folge 1\n{A}\n\n{one}\n## Folge 2\n{B}")
        assert texts(parsed) == [A, B]
        assert issues(parsed) == [("f.txt:4", "R201", "error")]


@pytest.mark.parametrize(
    ("data", "where"),
    [
        (f"{A}\n{B}\n{C}".encode("cp1252"), "f.txt"),
        (f"{A}\r{B}\r{C}".encode("cp1252"), "f.txt"),
        (f"{A}\n{B}\n{C}".encode("utf-16"), "f.txt"),
        (f"{A}\n{B}\n{C}".encode("utf-16-be").join([b"\xfe\xff", b""]), "f.txt"),
        (f"{A}\n{B}\n{C}".encode("utf-8-sig"), "f.txt"),
        (b"\n".join([A.encode("cp1252"), B.encode(), C.encode()]), "f.txt:1"),
        (f"{A}\r\r\n{B}\r\r\n{C}\r\r\n".encode("cp1252"), "f.txt"),
    ],
    ids=["cp1252", "cr", "utf-16", "utf-16-be", "bom", "mixed", "cr cr lf"],
)
def test_other_encodings_are_read_with_a_notice(data: bytes, where: str) -> None:
    """Old encodings cost no letter, and the reader is told."""
    parsed = text.read(data, "f.txt")
    assert texts(parsed) == [A, B, C]
    assert issues(parsed) == [(where, "R103", "notice")]


def test_byte_order_marks_of_files_put_together() -> None:
    """`cat` of files with a mark leaves marks in the middle: what stands behind one is a heading all the same."""
    parsed = read(f"\ufeffS01E01\n{A}\n\ufeffS01E02\n{B}\n\ufeff")
    assert labels(parsed) == [("S01E01", ""), ("S01E02", "")]
    assert texts(parsed) == [A, B]


def test_specials_stand_beside_the_seasons() -> None:
    """What stands below "Specials" has numbers of its own, and is no part of the season or episode above."""
    parsed = read(f"## Season 1\n\n### Episode 1\n{A}\n\n## Specials\n\n### Episode 1\n{B}\n")
    assert labels(parsed) == [("Season 1, Episode 1", ""), ("S00E01", "")]
    assert (parsed.series, parsed.issues) == ("", ())
    parsed = read(f"S01E01\n{A}\n\nSpecial: Das Fest\n{B}\n\nS01E02\n{C}\n")
    assert labels(parsed) == [("S01E01", ""), ("", "Special: Das Fest"), ("S01E02", "")]
    assert texts(parsed) == [A, B, C]
    assert labels(read(f"Folge 1\n{A}\n\nSpecial 1: Das Fest\n{B}\n")) == [("Folge 1", ""), ("Special 1", "Das Fest")]
    parsed = read(f"Specials\n{C}\n{A}\n\nStaffel 1\n{B}\n{A}\n")
    assert texts(parsed) == [B, A, C, A], "specials without numbers come last, where they can give nothing away"


def test_what_may_be_a_heading_is_told() -> None:
    """A line that looks like a heading but has no label goes to the installment above, which the reader is told."""
    parsed = read(f"Folge 1\n{A}\n\nFolge 1.5\n{B}\n\nDas Fest\n{B}\n\nFolge 2\n{C}\n")
    assert labels(parsed) == [("Folge 1", ""), ("Folge 2", "")]
    assert issues(parsed) == [("f.txt:4", "R203", "notice")]
    assert "'Folge 1.5'" in parsed.issues[0].message
    assert "1 more" in parsed.issues[0].message


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (f"**Folge 1: Anfang** – {A}\n\n**Folge 2: Ende** {B}\n", [("Folge 1", "Anfang"), ("Folge 2", "Ende")]),
        (f"- **Folge 1: Anfang** – {A}\n- **Folge 2: Ende** – {B}\n", [("Folge 1", "Anfang"), ("Folge 2", "Ende")]),
        (f"- **S01E01:** {A}\n- **S01E02:** {B}\n", [("S01E01", ""), ("S01E02", "")]),
        (f"1. **Anfang:** {A}\n2. **Ende** – {B}\n", [("1", "Anfang"), ("2", "Ende")]),
        (f"1\tAnfang\t{A}\n2\tEnde\t{B}\n", [("1", "Anfang"), ("2", "Ende")]),
        (f"S01E01\tAnfang\t{A}\nS01E02\tEnde\t{B}\n", [("S01E01", "Anfang"), ("S01E02", "Ende")]),
        (f"Folge 1\tAnfang\t{A}\nFolge 2\tEnde\t{B}\n", [("Folge 1", "Anfang"), ("Folge 2", "Ende")]),
    ],
)
def test_titles_before_their_text(content: str, expected: list[tuple[str, str]]) -> None:
    """A title in bold, or in a column of its own, is a title, and no part of the first sentence."""
    parsed = read(content)
    assert labels(parsed) == expected
    assert texts(parsed) == [A, B]
    assert parsed.issues == ()


def test_bold_names_are_no_titles() -> None:
    """A sentence that begins with a name in bold goes on behind it."""
    first, second = "**Ulla** verkauft die Gärtnerei ihres Vaters.", "**Jost** weiß von alledem nicht viel."
    assert texts(read(f"{first}\n{second}\n")) == [first, second]


@pytest.mark.parametrize(
    ("copied", "meant"),
    [
        ("Ulla ver&shy;kauft&nbsp;die G&auml;rtnerei.", "Ulla verkauft die Gärtnerei."),
        ("Ulla &amp; Söhne &#8211; das war einmal. AT&T;", "Ulla & Söhne – das war einmal. AT&T;"),
        ("Ul\u00adla ver\u200bkauft die Gärt\u00adnerei.\u200e", "Ulla verkauft die Gärtnerei."),
        ("Ulla[1] verkauft die [Gärtnerei](https://example.org/g).[2][^a]", "Ulla verkauft die Gärtnerei."),
        ("[[Ulla Brandt|Ulla]] verkauft die [[Gärtnerei]].<ref>S. 3</ref>", "Ulla verkauft die Gärtnerei."),
        ("Ulla <!-- wer? -->verkauft die Gärtnerei.", "Ulla verkauft die Gärtnerei."),
        ("![[haus.png]] Ulla verkauft die Gärtnerei.", "Ulla verkauft die Gärtnerei."),
    ],
)
def test_what_was_copied_along_is_left_out(copied: str, meant: str) -> None:
    """What a text brings along from a page does not hide its words and the ends of its sentences, and is told."""
    parsed = read(f"Fol\u00adge\u00a01: Anfang\n{A}\n\nFolge&nbsp;2\n{copied}\n\n[^a]: eine Fußnote\n")
    assert labels(parsed) == [("Folge 1", "Anfang"), ("Folge 2", "")]
    assert texts(parsed) == [A, meant]
    assert parsed.issues
    assert {issue.severity for issue in parsed.issues} == {"notice"}


def test_marks_of_markdown_are_no_text() -> None:
    """Quotations, and the backslashes that word processors write before full stops, hide no number and no heading."""
    assert texts(read(f"## Folge 1\n> {A}\n>\n> {B}\n\n## [Folge 2](folge/2)\n{C}")) == [f"{A}\n\n{B}", C]
    assert labels(read(f"1\\. {A}\n\n2\\. {B}\n")) == [("1", ""), ("2", "")]
    assert texts(read(f"- [x] {A}\n- [ ] {B}\n- [ ] {C}\n")) == [A, B, C]


@pytest.mark.parametrize("end", ["\u2028", "\u2029", "\x0b", "\x0c", "\x85"])
def test_line_ends_of_word_processors(end: str) -> None:
    """Where no editor counts lines each is a synopsis, too: as of the first one nothing shows of the next."""
    assert texts(read(end.join((A, B, C)))) == [A, B, C]


def test_composed_letters_are_one() -> None:
    """A name from a PDF or a Mac is the name that people type."""
    assert texts(read(normalize("NFD", f"{A}\n{B}"))) == [A, B]


def test_broken_bytes_are_an_error_at_their_line() -> None:
    """Bytes that are no character in any encoding are marked in the text and told."""
    parsed = text.read(f"{A}\n{B}".encode() + b" Gr\xff\xc3\xb6!\n" + C.encode(), "f.txt")
    assert texts(parsed)[2] == C
    assert "\ufffd" in texts(parsed)[1]
    assert issues(parsed) == [("f.txt:2", "R103", "error")]


def test_lines_without_any_full_stop() -> None:
    """Lines that no margin has broken are one synopsis each, though they end without a full stop."""
    bare = [t.rstrip(".") for t in (A, B, C, f"{A[:-1]} und kehrt nie zurück")]
    assert texts(read("\n".join(bare))) == bare
    parsed = read("Ulla geht fort\nIhr Bruder spielt\nUlla kommt wieder")
    assert {(code, severity) for _, code, severity in issues(parsed)} == {("R201", "error")}


def test_margin_before_capitals_alone() -> None:
    """A margin may break a German text before nouns alone."""
    lines = [
        "Ulla verkauft die Gärtnerei ihres alten und kranken",
        "Großvaters und zieht noch in derselben Nacht zu ihrem",
    ]
    assert texts(read("\n".join([*lines, "Onkel Bernd."]))) == [" ".join([*lines, "Onkel Bernd."])]


def test_title_above_lines() -> None:
    """A title on top of one synopsis a line does not make one of them all."""
    parsed = read(f"Die Elbe\n{A}\n{B}\n{C}")
    assert labels(parsed) == [("", "Die Elbe"), ("", ""), ("", "")]
    assert texts(parsed) == [A, B, C]
    assert issues(parsed) == [("f.txt:1", "R203", "notice")]


def test_bound_is_documented() -> None:
    """The limit on an installment is the one that the manual names."""
    manual = (Path(__file__).parent.parent / "docs" / "input.md").read_text(encoding="utf-8")
    assert f"{MAX_CHARACTERS:,}" in manual


@settings(deadline=None, max_examples=150)
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_told(data: bytes) -> None:
    """Nothing that a file may hold breaks the reader, and nothing is dropped without a word."""
    parsed = text.read(data, "f.txt")
    assert parsed.drafts or parsed.issues


marks = st.sampled_from(
    [
        "S01E01",
        "Folge 2",
        "## ",
        "# ",
        "\n",
        "\n\n",
        "---",
        "1. ",
        "- ",
        "Ulla geht.",
        "geht und",
        "Staffel 2",
        "*",
        "==",
    ]
)


@settings(deadline=None, max_examples=200)
@given(st.lists(marks, max_size=25).map(" ".join))
def test_any_marks_are_read_or_told(content: str) -> None:
    """Headings without order, half of a list, a rule in a block: every text ends in installments or issues."""
    parsed = read(content)
    assert parsed.drafts or parsed.issues
    assert all(isinstance(draft, Draft) and draft.text.strip() == draft.text != "" for draft in parsed.drafts)


@settings(deadline=None, max_examples=100)
@given(st.lists(st.sampled_from([A, B, C]), min_size=2, max_size=8), st.sampled_from(["\n", "\n\n", "\r\n"]))
def test_lines_and_blocks_come_back(synopses: list[str], between: str) -> None:
    """Complete synopses, one a line or one a block, come back as they were."""
    assert texts(read(between.join(synopses))) == synopses
