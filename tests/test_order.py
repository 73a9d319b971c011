"""Labels and boundaries: what sources call an installment, and which one a user means."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bisher import readers
from bisher.errors import UsageError
from bisher.order import Place, label, number, parse_boundary, place, volume
from bisher.records import Installment


@pytest.mark.parametrize(
    ("written", "season", "first", "last"),
    [
        ("S06E07", 6, 7, 7),
        ("s6e7", 6, 7, 7),
        ("S01 E02", 1, 2, 2),
        ("S01.E02", 1, 2, 2),
        ("S01E02-E03", 1, 2, 3),
        ("S01E02E03", 1, 2, 3),
        ("S01E02-03", 1, 2, 3),
        ("S01E02/03", 1, 2, 3),
        ("S01E02-S01E03", 1, 2, 3),
        ("S2024E101", 2024, 101, 101),
        ("1x02", 1, 2, 2),
        ("10×12", 10, 12, 12),
        ("1x02-03", 1, 2, 3),
        ("Staffel 1, Folge 2", 1, 2, 2),
        ("Staffel 1 Folge 2", 1, 2, 2),
        ("1. Staffel, 2. Folge", 1, 2, 2),
        ("Season 1 – Episode 2", 1, 2, 2),
        ("Season Two, Episode Three", 2, 3, 3),
        ("Part One, Chapter IV", 1, 4, 4),
        ("Folge 2", None, 2, 2),
        ("Folgen 2-3", None, 2, 3),
        ("Folge 2 + 3", None, 2, 3),
        ("Folge 2/3", None, 2, 3),
        ("Folge 2/8", None, 2, 2),
        ("Folge 2 von 8", None, 2, 2),
        ("Episode 2 of 8", None, 2, 2),
        ("S1, E2", 1, 2, 2),
        ("S1:E2", 1, 2, 2),
        ("S1:F2", 1, 2, 2),
        ("S01\u00a0E02", 1, 2, 2),
        ("1X02", 1, 2, 2),
        ("Folge 2 (Staffel 1)", 1, 2, 2),
        ("Episode 2, Season 1", 1, 2, 2),
        ("2. Folge (1. Staffel)", 1, 2, 2),
        ("Folge 2 – 3", None, 2, 3),
        ("CHAPTER IV.", None, 4, 4),
        ("Chapter Twenty-One", None, 21, 21),
        ("Chapter Forty Two", None, 42, 42),
        ("Einundzwanzigstes Kapitel", None, 21, 21),
        ("2. Folge", None, 2, 2),
        ("Episode 12", None, 12, 12),
        ("Ep. 12", None, 12, 12),
        ("Chapter 3", None, 3, 3),
        ("Chapter XIV", None, 14, 14),
        ("Chapter Three", None, 3, 3),
        ("Kapitel 3", None, 3, 3),
        ("Drittes Kapitel", None, 3, 3),
        ("Session 4", None, 4, 4),
        ("Sitzung 4", None, 4, 4),
        ("Teil 2", None, 2, 2),
        ("E02", None, 2, 2),
        ("F12", None, 12, 12),
        ("#3", None, 3, 3),
    ],
)
def test_labels(written: str, season: int | None, first: int, last: int) -> None:
    """Each way to write a label means its place."""
    assert place(written) == Place(season, first, last)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "7",
        "Anna",
        "S01",
        "e2",
        "E",
        "G02",
        "1x",
        "Folge",
        "Folge eins-a",
        "S01E02 Anna",
        "3.5",
        "1x02x3",
        "Teilen 2",
        "Chapter IIII",
        "Sie kehrt zurück. (S01E02)",
    ],
)
def test_no_labels(text: str) -> None:
    """What only resembles a label is none."""
    assert place(text) is None


@pytest.mark.parametrize(
    ("line", "written", "rest", "strong", "apart"),
    [
        ("S01E02 — Titel", "S01E02", "Titel", True, True),
        ("S01E01-02 Titel", "S01E01-02", "Titel", True, False),
        ("S01E05-24 Stunden", "S01E05", "-24 Stunden", True, False),
        ("S01E30-24 Stunden", "S01E30", "-24 Stunden", True, False),
        ("S01E02 - 3 Männer", "S01E02", "3 Männer", True, True),
        ("1x02 Titel", "1x02", "Titel", True, False),
        ("Folge 2: Titel", "Folge 2", "Titel", False, True),
        ("Folge 2: …", "Folge 2", "…", False, True),
        ("Folge 2 – 7 Tage", "Folge 2", "7 Tage", False, True),
        ("Folge 2 – 3. Mai 2021", "Folge 2", "3. Mai 2021", False, True),
        ("Folge 2 – 3: Die Reise", "Folge 2 – 3", "Die Reise", False, True),
        ("Folge 2 (Staffel 1): Titel", "Folge 2 (Staffel 1)", "Titel", True, True),
        ("CHAPTER IV. The Door", "CHAPTER IV", "The Door", False, True),
        ("Folge 2", "Folge 2", "", False, True),
        ("Chapter 3. The Door", "Chapter 3", "The Door", False, True),
        ("Teil 2 des Plans", "Teil 2", "des Plans", False, False),
        ("Staffel 1 (Folge 2) Titel", "Staffel 1 (Folge 2)", "Titel", True, False),
        ("Episode 2 of 8: The Door", "Episode 2 of 8", "The Door", False, True),
        ("Folge 2 „Die Tür“: Anna geht", "Folge 2", "„Die Tür“: Anna geht", False, True),
        ("The Door (S01E02)", "S01E02", "The Door", True, True),
        ("Die Tür [1x02]", "1x02", "Die Tür", True, True),
    ],
)
def test_label_and_rest(line: str, written: str, rest: str, strong: bool, apart: bool) -> None:
    """A line is taken apart into label and title, and tells how sure that is."""
    found = label(line)
    assert found is not None
    assert (found.written, found.rest, found.strong, found.apart) == (written, rest, strong, apart)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7", 7),
        ("07", 7),
        ("IV", 4),
        ("XIX", 19),
        ("XC", 90),
        ("drei", 3),
        ("Dritter", 3),
        ("third", 3),
        ("Twelve", 12),
        ("twentieth", 20),
        ("Ninety-ninth", 99),
        ("fünfundvierzig", 45),
        ("Dreißigster", 30),
    ],
)
def test_numbers(text: str, value: int) -> None:
    """Digits, Roman numerals and words in both languages."""
    assert number(text) == value


@pytest.mark.parametrize("text", ["", "IIX", "VX", "viele", "ein", "-1", "1.5", "iv"])
def test_no_numbers(text: str) -> None:
    """What is no number is none."""
    assert number(text) is None


@pytest.mark.parametrize(
    ("line", "halves", "value"),
    [
        ("Staffel 2", False, 2),
        ("2. Staffel", False, 2),
        ("Season Two: The Return", False, 2),
        ("Book III", False, 3),
        ("Part Two", False, None),
        ("Part Two", True, 2),
        ("Staffel 2 beginnt", False, None),
        ("Series 1 (2019)", False, 1),
        ("2. Staffel (2020–2021): Die Rückkehr", False, 2),
        ("Staffel 2 (die beste) beginnt", False, None),
        ("Specials", False, 0),
        ("Sonderfolgen", False, 0),
        ("Special: Das Fest", False, 0),
        ("Specials werden gedreht", False, None),
    ],
)
def test_volumes(line: str, halves: bool, value: int | None) -> None:
    """Lines that name a season, and "Part Two" only where the caller takes it as one."""
    assert volume(line, halves) == value


def series(*labels: str) -> list[Installment]:
    """Installments with these labels."""
    return [Installment(n, "Text.", "de", one) for n, one in enumerate(labels, 1)]


@pytest.mark.parametrize(
    ("wanted", "labels", "found"),
    [
        ("1", ["", "", ""], 1),
        (" 3 ", ["", "", ""], 3),
        ("last", ["", "", ""], 3),
        ("LAST", ["S01E01", "S01E02"], 2),
        ("S06E07", ["S06E06", "S06E07"], 2),
        ("s6e7", ["S06E06", "S06E07"], 2),
        ("6x07", ["S06E06", "S06E07"], 2),
        ("Staffel 6, Folge 7", ["6x06", "6x07"], 2),
        ("S01E03", ["S01E01", "S01E02-E04"], 2),
        ("folge 7", ["Folge 6", "Folge 7"], 2),
        ("Episode 7", ["Folge 6", "Folge 7"], 2),
        ("2", ["Folge 6", "Folge 7"], 2),
        ("7", ["6", "7"], 2),
        ("Chapter Two", ["Chapter I", "Chapter II"], 2),
    ],
)
def test_boundaries(wanted: str, labels: list[str], found: int) -> None:
    """A number, a label in any form, or last; a label of the source counts before a bare number."""
    assert parse_boundary(wanted, series(*labels)) == found


@pytest.mark.parametrize("wanted", ["", "0", "4", "-1", "S01E09", "Folge 1", "Anna", "1.5", "²"])
def test_boundary_that_was_not_read(wanted: str) -> None:
    """An error with a hint, whose words do not tell how much there is to read."""
    errors = []
    for upto in (3, 2):
        with pytest.raises(UsageError) as error:
            parse_boundary(wanted, series("S01E01", "S01E02", "S01E03")[:upto])
        errors.append(str(error.value))
    assert errors[0] == errors[1]
    assert error.value.hint


def test_boundary_of_nothing() -> None:
    """Before anything was read, the error says what to do."""
    with pytest.raises(UsageError) as error:
        parse_boundary("last", [])
    assert "bisher read" in error.value.hint


def test_every_installment_is_found_by_its_label(tmp_path: Path) -> None:
    """Whatever label the reader gives, the user may write it."""
    file = tmp_path / "x.txt"
    file.write_text(
        "Staffel 1\n\nFolge 1\nA geht.\n\n2. Folge: B\nB geht.\n\nStaffel 2\n\nFolge 1\nC geht.\n", encoding="utf-8"
    )
    installments = readers.load([file]).installments
    assert [parse_boundary(i.label, installments) for i in installments] == [1, 2, 3]
    assert parse_boundary("S02E01", installments) == 3


@given(st.text(max_size=30))
def test_any_text_is_a_boundary_or_a_usage_error(text: str) -> None:
    """Whatever a user types, nothing else comes of it."""
    installments = series("S01E01", "Folge 2", "")
    try:
        assert 1 <= parse_boundary(text, installments) <= 3
    except UsageError:
        assert text.strip().casefold() != "last"
