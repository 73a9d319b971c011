"""Words of a question that mean something together only, whatever stands between them."""

from __future__ import annotations

import pytest

from handmade import page, view_of

VIEW = view_of(
    page(
        1,
        "{Vera|c1|name|f} ist schwanger. {Romy|c2|name|f} lernt {Kai|c3|name|m} kennen. {Ann|c4|name|f} hört davon.",
        *("pregnant c1 - schwanger", "meet c2 c3 lernt", "reveal c2 c4 hört"),
    )
)


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Bekommt Vera ein Kind?", "yes"),
        ("Bekommt Vera wirklich ein Baby?", "yes"),
        ("Erwartet Vera Nachwuchs?", "yes"),
        ("Wird Vera ein Kind bekommen?", "yes"),
        ("Bekommt Romy ein Kind?", "unknown"),
        ("Hat Vera ein Kind bekommen?", "unknown"),
        ("Wer erwartet ein Kind?", "told"),
        ("Is Vera expecting a baby?", "yes"),
        ("Is Vera really having another child?", "yes"),
        ("Is Vera going to have a baby?", "yes"),
        ("Who is expecting a child?", "told"),
        ("Does Vera have a child?", "unknown"),
    ],
)
def test_a_verb_and_its_noun_ask_for_a_pregnancy(question: str, verdict: str) -> None:
    """Who bears a child is asked for by a verb and a noun; who has one is another question."""
    answer = VIEW.ask(question)
    assert answer.verdict == verdict, answer.text
    assert {c.quote for c in answer.citations} == (set() if verdict == "unknown" else {"schwanger"})
