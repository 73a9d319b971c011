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


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("Who is the father of the twins?", "Not known so far: there has been no word of “twins” yet."),
        ("Who is the father of the poor twins?", "Not known so far: there has been no word of “twins” yet."),
        ("Is Bob the father of the twins?", "Not known so far: there has been no word of “twins” yet."),
        ("Wer ist der Vater der Zwillinge?", "Bisher nicht bekannt: Von „Zwillinge“ ist noch nicht die Rede."),
        ("Wer ist die Mutter des kleinen Findlings?", "Bisher nicht bekannt: Von „Findlings“ ist noch nicht die Rede."),
        ("Who is the father of Cy?", "Bob."),
    ],
)
def test_the_father_of_someone_unheard_of_is_not_just_any_father(question: str, lead: str) -> None:
    """Whoever possesses a noun is not left out, though no name: the fathers of others are no answer."""
    view = view_of(
        page(1, "{Bob|c1|name|m} is the {father|c1|noun|m} of {Cy|c2|name|m}.", "parent c1 c2 father", lang="en"),
        page(2, "{Dan|c3|name|m}, {Eve|c4|name|f}'s {father|c3|noun|m}, is here.", "parent c3 c4 father", lang="en"),
    )
    assert view.ask(question).lead == lead


@pytest.mark.parametrize("question", ["Did Fay try to kiss Gus?", "Hat Fay versucht, Gus zu küssen?"])
def test_what_is_tried_is_asked_for_like_what_is_done(question: str) -> None:
    """Trying is told as a plan is; that a question has the word, and the text another, does not make it unheard of."""
    wish = page(1, "{Fay|c1} wollte {Gus|c2} küssen.", "kiss? c1 c2 küssen")
    assert view_of(wish).ask(question).verdict == "planned"
    assert view_of(wish, page(2, "{Fay|c1} küsst {Gus|c2}.", "kiss c1 c2 küsst")).ask(question).verdict == "yes"
