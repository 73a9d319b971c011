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
        ("Who is the father of the patient?", "Bob."),
        ("Wer ist der Vater des Patienten?", "Bob."),
    ],
)
def test_the_father_of_someone_unheard_of_is_not_just_any_father(question: str, lead: str) -> None:
    """Whoever possesses a noun is not left out, though no name: the fathers of others are no answer."""
    view = view_of(
        page(
            1,
            "{Bob|c1|name|m} is the {father|c1|noun|m} of {Cy|c2|name|m}, a {clerk|c2|noun|m}.",
            "parent c1 c2 father",
            lang="en",
        ),
        page(2, "{Dan|c3|name|m}, {Eve|c4|name|f}'s {father|c3|noun|m}, is here.", "parent c3 c4 father", lang="en"),
        page(3, "Er ist der {Patient|c2|noun|m}."),
    )
    assert view.ask(question).lead == lead


@pytest.mark.parametrize("question", ["Did Fay try to kiss Gus?", "Hat Fay versucht, Gus zu küssen?"])
def test_what_is_tried_is_asked_for_like_what_is_done(question: str) -> None:
    """Trying is told as a plan is; that a question has the word, and the text another, does not make it unheard of."""
    wish = page(1, "{Fay|c1} wollte {Gus|c2} küssen.", "kiss? c1 c2 küssen")
    assert view_of(wish).ask(question).verdict == "planned"
    assert view_of(wish, page(2, "{Fay|c1} küsst {Gus|c2}.", "kiss c1 c2 küsst")).ask(question).verdict == "yes"


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Ist Ole tot?", "no"),
        ("Is Ole dead?", "no"),
        ("Lebt Ole noch?", "yes"),
        ("Wann ist Ole gestorben?", "no"),
        ("Sind Nele und Ole ein Paar?", "no"),
        ("Ist Nele tot?", "planned"),
    ],
)
def test_what_was_feared_and_is_denied_by_now_is_no_plan(question: str, verdict: str) -> None:
    """Whoever was believed dead and comes home is not dead; a fear that comes after a denial is one."""
    story = (
        page(1, "{Ole|c2|name|m} gilt als tot.", "die? c2 - tot"),
        page(2, "{Nele|c1|name|f} lebt mit {Ole|c2} und ist gesund.", "couple? c1 c2 lebt", "die! c1 - gesund"),
        page(
            3,
            "{Ole|c2} lebt, {Nele|c1} mag ihn nicht und ist krank.",
            "die! c2 - lebt",
            "couple! c1 c2 mag",
            "die? c1 - krank",
        ),
    )
    assert view_of(*story).ask(question).verdict == verdict
    assert view_of(story[0]).ask("Ist Ole tot?").verdict == "planned"


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Wer lebt noch?", "unclear"),
        ("Who is still alive?", "unclear"),
        ("Ist noch jemand am Leben?", "unclear"),
        ("Who is single?", "unclear"),
        ("Seit wann ist Nele Single?", "unclear"),
        ("Lebt Cem noch?", "no longer"),
        ("Ist Nele Single?", "no"),
        ("Wo lebt Nele?", "told"),
        ("Wer ist tot?", "told"),
    ],
)
def test_who_is_alive_is_not_answered_with_the_dead(question: str, verdict: str) -> None:
    """The contrary of a concept is asked of somebody, and by yes or no; others would have what the concept tells."""
    view = view_of(
        page(1, "{Cem|c3|name|m} stirbt.", "die c3 - stirbt"),
        page(2, "{Nele|c1|name|f} heiratet {Ole|c2|name|m}.", "wedding c1 c2 heiratet"),
        page(3, "{Nele|c1} zieht zu {Ole|c2}.", "move c1 c2 zieht"),
    )
    assert view.ask(question).verdict == verdict


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Leben Nele und Ole zusammen?", "yes"),
        ("Lebt Nele mit Ole zusammen?", "yes"),
        ("Wer lebt mit Nele zusammen?", "told"),
        ("Do Nele and Ole live together?", "yes"),
        ("Sind Nele und Ole zusammen?", "unknown"),
    ],
)
def test_to_live_together_is_to_share_a_home(question: str, verdict: str) -> None:
    """It is neither to be alive nor to be a couple."""
    view = view_of(page(1, "{Nele|c1|name|f} und {Ole|c2|name|m} teilen ein Zimmer.", "housemate c1 c2 teilen"))
    assert view.ask(question).verdict == verdict
