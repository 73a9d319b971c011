"""Languages and sentences: German and English told apart, and cut where their sentences end."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bisher import readers
from bisher.language import detect, guess, sentences
from bisher.language.abbreviations import BEFORE_NUMBER, CLOSE, OPEN
from bisher.language.words import STARTERS, TELLING
from bisher.records import Lang

STORIES = sorted(Path(__file__).parent.parent.glob("corpus/*/*.story"))


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Ulla verlässt den Mann, der sie belogen hat.", "de"),
        ("Ulla leaves the man who lied to her.", "en"),
        ("Jürgen Müller and Käthe Groß meet in Köln for the first time.", "en"),
        ("John McCoy und Mary trennen sich in New York.", "de"),
        ("Müde Männer schwören Rache.", "de"),
        ("die, die, die schöne", "de"),
        ("", None),
        ("Ulla! Bruno?", None),
        ("123 … 456", None),
    ],
)
def test_language(text: str, lang: Lang | None) -> None:
    """Function words decide; names, whatever their letters, do not."""
    assert guess(text) == lang


def test_language_that_does_not_show() -> None:
    """Where a text tells nothing, the caller's answer counts, and without one it is always the same."""
    assert detect("Ulla! Bruno?", "de") == "de"
    assert detect("Ulla! Bruno?") == "en"
    assert detect("Ulla weint um ihn und um sich.", "en") == "de"


def test_language_of_the_whole_corpus() -> None:
    """Each installment of the corpus, however short, is taken for what it is."""
    for path in STORIES:
        for installment in readers.load([path]).installments:
            assert guess(installment.text) == installment.lang, f"{path.name} {installment.number}"


def test_words_tell() -> None:
    """No word tells for both languages, and lists are written the way they are compared."""
    assert not TELLING["de"] & TELLING["en"]
    for table in (TELLING, STARTERS, OPEN, CLOSE, BEFORE_NUMBER):
        assert all(word == word.lower() and not word.endswith(".") for words in table.values() for word in words)
    assert not any(OPEN[lang] & CLOSE[lang] for lang in OPEN)


def cut(text: str, lang: Lang) -> list[str]:
    """The sentences of a text, as texts."""
    return [text[span.start : span.end] for span in sentences(text, lang)]


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("de", ["Ulla geht.", "Bruno bleibt!", "Warum?", "Keiner weiß es …"]),
        ("de", ["Am 3. Oktober reist Ulla ab.", "Ihr 40. Geburtstag naht.", "Ludwig XIV. tanzt."]),
        (
            "de",
            [
                "Er wohnt in Zimmer 12.",
                "Ulla klopft.",
                "Das war 1920.",
                "Die Zeit drängt.",
                "Ulla wird 40.",
                "Sie feiert.",
            ],
        ),
        ("de", ["Dr. Ott trifft Prof. Dr. Kern in St. Pauli, Hauptstr. 5.", "Frau Dr. Ott geht."]),
        ("de", ["Ulla mag z. B. Rosen, Nelken u. a. m.", "Das weiß Hr. Ott, d. h. er ahnt es.", "Ende."]),
        ("de", ["Sie liebt z.B. Bruno, Arne usw. Bruno ahnt nichts."]),
        ("de", ["Ulla kauft Rosen, Nelken usw.", "Sie zahlt bar."]),
        ("de", ["Bruno K. flieht mit Ulla B. Wiebers.", "Herr K.", "Er schweigt."]),
        ("de", ['"Bleib!", ruft er.', "»Nein.«", "Sie geht (endlich!) fort.", "„Nie?“", "Nie."]),
        ("de", ["Sie wartet ... und wartet...", "Dann kommt er.", "Er aber … schweigt."]),
        ("de", ["Ulla geht. ..."]),
        ("de", ["Ulla geht.", "Dann bleibt sie."]),
        ("en", ["Mr. Moe met J. R. Cole at 5 p.m.", "He left for the U.S.", "She joined the U.S. Army."]),
        ("en", ["No. 5 is alive!", "No.", "He is dead, e.g. on Jan. 6.", "Capt. Hale vs. Dr. Moe Jr. ends badly."]),
        ("en", ["“Who is it?” she asks.", "“Me.”", "He leaves…", "She (who cried.) stays."]),
        ("en", ["Room 12.", "Ulla knocks.", "It was 1920.", "Time flies."]),
        ("en", ["Will she stay?", "- Never!"]),
        ("en", ["St. Ives.", "The end"]),
    ],
)
def test_sentences(lang: Lang, expected: list[str]) -> None:
    """Abbreviations, initials, ordinals, quotes and ellipses end no sentence unless the next word says so."""
    assert cut(" ".join(expected), lang) == expected


def test_sentences_of_paragraphs_and_typos() -> None:
    """A paragraph ends its sentence; a missing space between two does not join them; names of websites stay whole."""
    assert cut("Der Anfang\n\nUlla geht.", "de") == ["Der Anfang", "Ulla geht."]
    assert cut("Ulla geht.Dann kommt sie wieder.", "de") == ["Ulla geht.", "Dann kommt sie wieder."]
    assert cut("Ulla liest elbe.de und geht.", "de") == ["Ulla liest elbe.de und geht."]


pieces = st.sampled_from(
    [
        "Ulla",
        "geht",
        ".",
        "...",
        "…",
        "!",
        "?",
        " ",
        " ",
        "\n\n",
        "Dr.",
        "z. B.",
        "3.",
        "XIV.",
        '"',
        "»",
        ")",
        "-",
        "Sie",
        "u.s.w.",
        "\u00a0",
        "ä",
        "\ud800",
    ]
)


@settings(deadline=None, max_examples=300)
@given(st.one_of(st.text(max_size=80), st.lists(pieces, max_size=30).map("".join)), st.sampled_from(["de", "en"]))
def test_sentences_cover_the_text(text: str, lang: Lang) -> None:
    """Sentences follow each other, are stripped, and hold all of the text but the white space between them."""
    spans = sentences(text, lang)
    at = 0
    for span in spans:
        assert text[at : span.start].strip() == ""
        assert text[span.start : span.end].strip() == text[span.start : span.end] != ""
        at = span.end
    assert text[at:].strip() == ""
    assert spans == sentences(text, lang)


@settings(deadline=None, max_examples=100)
@given(
    st.lists(
        st.sampled_from(["Ulla geht fort.", "Wo ist Bruno?", "Er schweigt!", "Sie weint ..."]), min_size=1, max_size=8
    )
)
def test_sentences_do_not_depend_on_what_follows(synopsis: list[str]) -> None:
    """Cutting a text at a sentence's end leaves the sentences before it as they are."""
    text = " ".join(synopsis)
    whole = sentences(text, "de")
    assert [text[s.start : s.end] for s in whole] == synopsis
    for span in whole:
        assert sentences(text[: span.end], "de") == tuple(s for s in whole if s.end <= span.end)
