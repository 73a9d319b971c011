"""Where the text is silent, the answer says just that, and quotes what the text has in the words of the question."""

from __future__ import annotations

import pytest

from handmade import page, view_of

SAID = (
    page(
        1,
        "{Ann|c1|name|f} works as a teacher. {Ann|c1} sings with {Bob|c2|name|m}. The sisters wait at the school.",
        lang="en",
    ),
    page(
        2,
        "{Cy|c3|name|m} stirbt an Gift. {Ann|c1} lernt {Cy|c3} dort kennen. {Bob|c2} bestreitet den Brand.",
        "die c3 - stirbt",
    ),
)
UNKNOWN_SO_FAR = ("Not known so far.", "Bisher nicht bekannt.")


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("Is Ann a teacher?", "Ann works as a teacher."),
        ("Ist Ann ein Teacher?", "Ann works as a teacher."),
        ("Is Bob a teacher?", ""),
        ("Does Ann sing with Bob?", "Ann sings with Bob."),
        ("Kennen sich Ann und Cy?", "Ann lernt Cy dort kennen."),
        ("kennen sich ann und cy?", "Ann lernt Cy dort kennen."),
        ("Kennen sich Ann und Bob?", ""),
        ("Schnarcht Ann?", ""),
        ("Snores Ann?", ""),
        ("Who are the sisters?", ""),
        ("Bestreitet Bob den Brand?", "Bob bestreitet den Brand."),
    ],
)
def test_no_word_of_is_never_said_of_what_the_text_has(question: str, quoted: str) -> None:
    """A word that stands in the text so far, in some form, is not called unheard of, and a verb that begins a question
    is not taken for a name; what the text says of those people with it is quoted."""
    answer = view_of(*SAID).ask(question)
    assert answer.verdict == "unknown"
    assert answer.lead in UNKNOWN_SO_FAR
    assert [item.text for item in answer.items] == ([quoted] if quoted else [])
    assert all(c.sentence == item.text for item in answer.items for c in item.citations)


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("Is Ann a plumber?", "plumber"),
        ("Ist Ann Klempnerin?", "Klempnerin"),
        ("Who is Xaver?", "Xaver"),
        ("Xaver?", "Xaver"),
        ("Who killed Cy with a candlestick?", "candlestick"),
    ],
)
def test_what_the_text_has_no_word_of_is_named(question: str, word: str) -> None:
    """The words for which a question has no answer are said where they stand nowhere so far, and only as of then."""
    lead = view_of(*SAID).ask(question).lead
    assert word in lead
    assert lead not in UNKNOWN_SO_FAR
    later = page(3, "{Xaver|c4|name} is a plumber, no Klempnerin, and has a candlestick.", lang="en")
    assert view_of(*SAID, later).as_of == 3
    assert view_of(*SAID, later).upto(2).ask(question).lead == lead
    assert word not in view_of(*SAID, later).ask(question).lead


@pytest.mark.parametrize("question", ["hello", "and so on?", "blah blah"])
def test_what_makes_no_sense_is_not_called_unheard_of(question: str) -> None:
    """Words in lower case, without anybody's name, are no question about somebody."""
    assert view_of(*SAID).ask(question).verdict == "unclear"


@pytest.mark.parametrize("question", ["Woran ist Cy gestorben?", "Und woran ist Cy gestorben?", "How did Cy die?"])
def test_question_words_ask_for_the_sentence(question: str) -> None:
    """What no fact records may stand in the sentence of a fact; the question word itself need not stand in it."""
    (item,) = view_of(*SAID).ask(question).items
    assert [c.sentence for c in item.citations] == ["Cy stirbt an Gift."]
