"""Questions after others: the rest of one goes back to the one before, a whole one does not."""

from __future__ import annotations

import pytest

from bisher.eval.questions import SILENT
from handmade import page, view_of

SESSION = (
    page(
        1,
        "{Ann|c1|name|f} marries {Bob|c2|name|m}. {Cy|c3|name|m} is her brother. {Dee|c4|name|f} is pregnant.",
        "wedding c1 c2 marries",
        "sibling c1 c3 brother",
        "pregnant c4 - pregnant",
        lang="en",
    ),
    page(
        2,
        "{Cy|c3} dies. {Will|c5|name|m} arrests {Bob|c2}. {Bob|c2} attacks {Ann|c1}.",
        "die c3 - dies",
        "arrest c5 c2 arrests",
        "attack c2 c1 attacks",
        lang="en",
    ),
)


@pytest.mark.parametrize("before", ["Who is Ann married to?", "What happened between Ann and Cy?", "Is Ann alive?"])
@pytest.mark.parametrize(
    "question",
    [
        "Who died?",
        "And who died?",
        "Who is pregnant?",
        "Who was arrested?",
        "How many people were arrested?",
        "Did anyone die?",
        "When was the wedding?",
        "What happened in episode 2?",
        "Wer ist gestorben?",
        "Und wer ist gestorben?",
        "Wer ist schwanger?",
        "Wer wurde verhaftet?",
        "Wie viele Leute wurden verhaftet?",
        "Ist jemand gestorben?",
        "Wann war die Hochzeit?",
        "Was ist in Folge 2 passiert?",
        "Was ist mit Bob passiert?",
        "Was ist Bob passiert?",
        "What happened in Boston?",
    ],
)
def test_a_question_that_stands_alone_is_answered_alone(before: str, question: str) -> None:
    """Whatever was asked before, a question that leaves nobody out is about the whole story."""
    view = view_of(*SESSION)
    assert view.ask(question, after=view.ask(before)).text == view.ask(question).text


@pytest.mark.parametrize(
    ("before", "question", "alone"),
    [
        ("Who is Ann?", "How many brothers?", "How many brothers does Ann have?"),
        ("Wer ist Ann?", "Wie viele Brüder?", "Wie viele Brüder hat Ann?"),
        ("Who is Ann?", "And when was the wedding?", "When did Ann marry?"),
        ("Wer ist Ann?", "Und wann war die Hochzeit?", "Wann hat Ann geheiratet?"),
        ("Wer ist Ann?", "Mit wem verheiratet?", "Mit wem ist Ann verheiratet?"),
        ("Who is Dee?", "Pregnant?", "Is Dee pregnant?"),
        ("What happened between Bob and Ann?", "And in episode 2?", "What happened between Bob and Ann in episode 2?"),
        ("Was war zwischen Bob und Ann?", "Und in Folge 2?", "Was war zwischen Bob und Ann in Folge 2?"),
        ("What happened to Bob in episode 1?", "And what happened in episode 2?", "What happened to Bob in episode 2?"),
    ],
)
def test_the_rest_of_a_question_goes_back_to_the_one_before(before: str, question: str, alone: str) -> None:
    """Whoever is left out is who was asked about before."""
    view = view_of(*SESSION)
    answer = view.ask(question, after=view.ask(before))
    assert answer.verdict not in SILENT
    assert answer.text == view.ask(alone).text


def test_what_was_between_two_in_an_installment_is_of_that_installment() -> None:
    """An installment that is named counts between two people, too."""
    answer = view_of(*SESSION).ask("What happened between Bob and Ann in episode 2?")
    assert {c.quote for c in answer.citations} == {"attacks"}
