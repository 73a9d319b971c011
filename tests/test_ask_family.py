"""Nouns of families and others in questions: how many are meant, and of which gender."""

from __future__ import annotations

import pytest

from bisher.records import Lang
from handmade import page, view_of

FAMILY = page(
    1,
    "{Ann|c1|name|f} has a sister, {Bea|c2|name|f}, a brother, {Cy|c3|name|m}, a son, {Dan|c4|name|m}, and a daughter, "
    "{Eve|c5|name|f}. {Dan|c4} is the father of {Fay|c6|name|f} and {Gus|c7|name|m}. {Hal|c8|name|m} is her neighbour, "
    "{Ida|c9|name|f} lives next door. {Ann|c1} works with {Hal|c8} and {Ida|c9}.",
    *("sibling c1 c2 sister", "sibling c1 c3 brother", "parent c1 c4 son", "parent c1 c5 daughter"),
    *("parent c4 c6 father", "parent c4 c7 father", "neighbour c1 c8 neighbour", "neighbour c1 c9 next door"),
    *("colleague c1 c8 works", "colleague c1 c9 works"),
    lang="en",
)


@pytest.mark.parametrize(
    ("question", "people"),
    [
        ("How many sisters does Ann have?", "Bea"),
        ("Wie viele Schwestern hat Ann?", "Bea"),
        ("Who are Ann's brothers?", "Cy"),
        ("Wer sind Anns Brüder?", "Cy"),
        ("Who are Ann's siblings?", "Bea Cy"),
        ("Wie viele Geschwister hat Ann?", "Bea Cy"),
        ("Who are Ann's sons?", "Dan"),
        ("How many daughters does Ann have?", "Eve"),
        ("Wie viele Söhne hat Ann?", "Dan"),
        ("Wer sind Anns Töchter?", "Eve"),
        ("How many granddaughters does Ann have?", "Fay"),
        ("Wer sind Anns Enkelinnen?", "Fay"),
        ("Wie viele Enkel hat Ann?", "Fay Gus"),
        ("Who are Fay's aunts?", "Eve"),
        ("Wer sind die Tanten von Fay?", "Eve"),
        ("Who are Eve's nephews?", "Gus"),
        ("Wie viele Nichten hat Eve?", "Fay"),
        ("Wer sind Anns Nachbarinnen?", "Ida"),
        ("Wie viele Nachbarn hat Ann?", "Hal Ida"),
        ("Wer sind Anns Kolleginnen?", "Ida"),
        ("Wie viele Kollegen hat Ann?", "Hal Ida"),
        ("Wer sind Anns Kollegen?", "Hal Ida"),
    ],
)
def test_several_of_one_gender_are_of_that_gender(question: str, people: str) -> None:
    """Sisters are no brothers, in the plural either; a German masculine for several means both."""
    view = view_of(FAMILY)
    assert " ".join(sorted(view.character(p).name for p in view.ask(question).people)) == people


@pytest.mark.parametrize(
    ("question", "verdict", "people"),
    [
        ("Do Ole and Pia have a child?", "yes", "Rea"),
        ("Haben Ole und Pia Kinder?", "yes", "Rea"),
        ("Do Ole and Quin have a child?", "unknown", ""),
        ("Haben Ole und Quin ein Kind?", "unknown", ""),
        ("Seit wann haben Ole und Quin ein Kind?", "unknown", ""),
        ("Do Pia and Quin have a child?", "unknown", ""),
        ("Does Ole have children?", "yes", "Rea Sam"),
    ],
)
def test_a_child_of_two_is_of_both(question: str, verdict: str, people: str) -> None:
    """Two who have a child each have none together."""
    one = page(
        1,
        "{Ole|c1|name|m} and {Pia|c2|name|f} have a son, {Rea|c4}. {Ole|c1} had {Sam|c5}, {Quin|c3} has {Tia|c6}.",
        *("parent c1 c4 son", "parent c2 c4 son", "parent c1 c5 had", "parent c3 c6 has Tia"),
        lang="en",
    )
    view = view_of(one)
    answer = view.ask(question)
    assert (answer.verdict, " ".join(view.character(one).name for one in answer.people)) == (verdict, people)


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("How many children does Ann have?", "Known so far: 2 (Dan and Eve)."),
        ("Wie viele Kinder hat Ann?", "Bisher bekannt: 2 (Dan und Eve)."),
    ],
)
def test_a_number_is_of_those_who_are_known_so_far(question: str, lead: str) -> None:
    """The text may tell of more to come, and does not say that there are no others."""
    assert view_of(FAMILY).ask(question).lead == lead


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Is Bea Ann's half-sister?", "unknown"),
        ("Ist Bea Anns Halbschwester?", "unknown"),
        ("Is Bea Ann's sister?", "yes"),
        ("Who is Bea's half-sister?", "told"),
        ("Hat Bea eine Halbschwester?", "unknown"),
        ("Is Cy Ann's half-brother?", "yes"),
        ("Ist Ann Cys Halbschwester?", "yes"),
        ("Is Cy Ann's brother?", "yes"),
        ("Are Ann and Cy half-siblings?", "yes"),
        ("Sind Ann und Bea Halbgeschwister?", "unknown"),
        ("Sind Ann und Cy Geschwister?", "yes"),
    ],
)
@pytest.mark.parametrize("told", ["{half-brother|c3|noun|m}", "half-{brother|c3|noun|m}"])
def test_half_siblings_are_who_the_text_calls_so(question: str, verdict: str, told: str) -> None:
    """Others are siblings, as far as the text tells."""
    text = f"{{Ann|c1|name|f}} has a sister, {{Bea|c2|name|f}}, and a {told} {{Cy|c3|name|m}}."
    view = view_of(page(1, text, "sibling c1 c2 sister", "sibling c1 c3 half-brother", lang="en"))
    assert view.ask(question).verdict == verdict


def test_that_a_child_is_of_both_is_proved_of_each() -> None:
    """Of the one who is told to be the parent, and of the other who gave birth."""
    born = page(
        1,
        "{Ole|c1|name|m} is the father. {Pia|c2|name|f} has a son, {Rea|c3}.",
        *("parent c1 c3 father", "birth c2 c3 son"),
        lang="en",
    )
    answer = view_of(born).ask("Do Ole and Pia have a child?")
    assert (answer.verdict, {c.quote for c in answer.citations}) == ("yes", {"father", "son"})


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        (
            "{Kim|c9|name|f} hat {Zwillinge|c1+c2|noun}, {Mia|c1|name|f} und {Lia|c2|name|f}, Bruder: {Cy|c3|name|m}.",
            "de",
        ),
        (
            "{Mia|c1|name|f} has a twin {sister|c2|noun|f}, {Lia|c2|name|f}, and a brother, {Cy|c3|name|m}.",
            "en",
        ),
    ],
)
@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Sind Mia und Lia Zwillinge?", "yes"),
        ("Are Mia and Lia twins?", "yes"),
        ("Ist Lia Mias Zwillingsschwester?", "yes"),
        ("Is Lia Mia's twin sister?", "yes"),
        ("Does Mia have a twin?", "yes"),
        ("Wer ist Mias Zwilling?", "told"),
        ("Is Cy Mia's twin brother?", "unknown"),
        ("Sind Mia und Cy Zwillinge?", "unknown"),
        ("Are Mia and Cy twins?", "unknown"),
        ("Hat Cy einen Zwilling?", "unknown"),
    ],
)
def test_twins_are_who_the_text_calls_so(text: str, lang: Lang, question: str, verdict: str) -> None:
    """As half-siblings are: other siblings are none."""
    trigger = "Zwillinge" if lang == "de" else "twin sister"
    brother = "Bruder" if lang == "de" else "brother"
    view = view_of(page(1, text, f"sibling c1 c2 {trigger}", f"sibling c1 c3 {brother}", lang=lang))
    assert view.ask(question).verdict == verdict
