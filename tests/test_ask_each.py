"""Questions about two people: about each of them, about both with each other, about what is of both."""

from __future__ import annotations

import pytest

from handmade import page, view_of

VIEW = view_of(
    page(
        1,
        "{Ann|c1|name|f} and {Ben|c2|name|m} are a couple. {Cleo|c3|name|f} is their child. {Dan|c4|name|m} and "
        "{Ben|c2} die. {Eli|c5|name|m} marries {Ann|c1}, travels and is arrested. {Fay|c6|name|f} travels, too.",
        *("couple c1 c2 couple", "parent c1+c2 c3 child", "die c4+c2 - die", "wedding c5 c1 marries"),
        *("travel c5 - travels", "arrest _ c5 arrested", "travel c6 - too"),
        lang="en",
    )
)


@pytest.mark.parametrize(
    ("question", "verdict", "lead"),
    [
        ("Are Ben and Dan dead?", "yes", "Yes."),
        ("Sind Ben und Dan tot?", "yes", "Ja."),
        ("Are Ann and Ben dead?", "unknown", "So far known only of Ben."),
        ("Sind Ann und Ben gestorben?", "unknown", "Bisher nur von Ben bekannt."),
        ("Are Ann and Ben alive?", "no longer", "Not both."),
        ("Leben Ann und Ben noch?", "no longer", "Nicht beide."),
        ("Did Eli and Fay travel?", "yes", "Yes."),
        ("Were Eli and Fay arrested?", "unknown", "So far known only of Eli."),
        ("Wurden Eli und Fay verhaftet?", "unknown", "Bisher nur von Eli bekannt."),
        ("Are Ann and Eli married?", "yes", "Yes."),
        ("Are Ben and Ann married?", "unknown", "Not known so far."),
        ("Sind Ben und Ann verheiratet?", "unknown", "Bisher nicht bekannt."),
        ("Are Ann and Dan ill?", "unknown", "Not known so far."),
    ],
)
def test_what_is_so_of_each_is_asked_of_each(question: str, verdict: str, lead: str) -> None:
    """Dead is each by themselves, married two are with each other."""
    answer = VIEW.ask(question)
    assert (answer.verdict, answer.lead) == (verdict, lead), answer.text


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Is Cleo Ann and Ben's child?", "yes"),
        ("Is Cleo the daughter of Ann and Ben?", "yes"),
        ("Ist Cleo die Tochter von Ann und Ben?", "yes"),
        ("Ist Cleo Anns und Bens Kind?", "yes"),
        ("Is Cleo Ann and Dan's child?", "unknown"),
        ("Are Ann and Ben Cleo's parents?", "yes"),
        ("Sind Ann und Dan die Eltern von Cleo?", "unknown"),
        ("Do Ann and Ben have children together?", "yes"),
        ("Haben Ann und Ben zusammen Kinder?", "yes"),
        ("Haben Ann und Dan ein gemeinsames Kind?", "unknown"),
        ("Does Ann have a child with Ben?", "yes"),
        ("Hat Ann ein Kind von Ben?", "yes"),
        ("Hat Ann ein Kind von Dan?", "unknown"),
        ("Who is Ann and Ben's daughter?", "told"),
        ("Are Ann and Ben together and dead?", "unclear"),
    ],
)
def test_what_is_of_both_is_of_each_of_the_two(question: str, verdict: str) -> None:
    """A child of two is one of both, however they stand in the question."""
    assert VIEW.ask(question).verdict == verdict


def test_children_together_in_a_session() -> None:
    """\"Together\" says nothing more beside another concept."""
    before = VIEW.ask("Are Ann and Ben a couple?")
    assert VIEW.ask("Do they have children together?", after=before).people == ("c3",)
    assert VIEW.ask("Haben sie zusammen Kinder?", after=before).people == ("c3",)


@pytest.mark.parametrize(("question", "verdict"), [("Is Ann single?", "no"), ("Ist Fay Single?", "unknown")])
def test_who_has_somebody_is_not_single(question: str, verdict: str) -> None:
    """The contrary of what is told; silence is no yes."""
    assert VIEW.ask(question).verdict == verdict
