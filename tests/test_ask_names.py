"""Names in questions: as they are typed, and where they are words of the language as well."""

from __future__ import annotations

import pytest

from handmade import page, view_of

STORY = view_of(
    page(
        1,
        "{Sam|c1|name|m} and his mother {Iris|c2|name|f} meet {Will|c3|name|m} and his girlfriend "
        "{Annegret|c4|name|f}. {Jonas|c5|name|m} is the brother of {Annegret|c4}. {Hope|c6|name|f} waits.",
        *("parent c2 c1 mother", "couple c3 c4 girlfriend", "sibling c4 c5 brother"),
        lang="en",
    ),
    page(
        2,
        "{Sam|c1} wants to marry {Hope|c6}. The {landlord|c7|noun|m} will marry {Iris|c2}.",
        *("wedding? c1 c6 wants to marry", "wedding? c7 c2 will marry"),
        lang="en",
    ),
)


def names(question: str) -> tuple[str, str]:
    """The verdict of an answer and who is in it."""
    answer = STORY.ask(question)
    return answer.verdict, " ".join(sorted(STORY.character(p).name for p in answer.people))


@pytest.mark.parametrize(
    ("question", "who"),
    [
        ("who is sams mother", "Iris"),
        ("whos sams mother", "Iris"),
        ("wer ist sams mutter", "Iris"),
        ("Who is Wills girlfriend?", "Annegret"),
        ("Who is Anegrets brother?", "Jonas"),
        ("Wer ist Anegrets Bruder?", "Jonas"),
        ("Who is Annegret's brother?", "Jonas"),
        ("Who is Jonas?", "Jonas"),
        ("Who is Jonass?", "Jonas"),
    ],
)
def test_a_genitive_needs_no_apostrophe(question: str, who: str) -> None:
    """A possessor is one without an apostrophe, and with a slip, too; a name that ends in s is none."""
    assert names(question) == ("told", who)


@pytest.mark.parametrize(
    ("question", "verdict", "who"),
    [
        ("Who is Will with?", "told", "Annegret"),
        ("Who is Will with now?", "told", "Annegret"),
        ("Who is with Will?", "told", "Annegret"),
        ("Mit wem ist Will?", "told", "Annegret"),
        ("Who is Sam with?", "unknown", ""),
        ("Mit wem ist Sam?", "unknown", ""),
        ("Mit wem ist Will gekommen?", "unclear", ""),
        ("Who is Will?", "told", "Will"),
    ],
)
def test_whom_somebody_is_with_is_no_question_of_who_that_is(question: str, verdict: str, who: str) -> None:
    """ "With" asks for a partner, and is not passed over."""
    assert names(question) == (verdict, who)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Is Finch a constable?", "Yes. Finch is also called Constable Josiah Finch."),
        ("Ist Josiah ein Constable?", "Ja. Finch wird auch Constable Josiah Finch genannt."),
        ("Is Brand a warden?", "Yes. The text has “Warden Brand”."),
        ("Is Brand a constable?", "Not known so far."),
    ],
)
def test_a_title_is_proved_by_the_name_that_has_it(question: str, text: str) -> None:
    """In a sentence, with the words in which the text has it."""
    comes = page(1, "{Constable Josiah Finch|c1} comes. {Finch|c1} meets {Warden Brand|c2}.", lang="en")
    answer = view_of(comes).ask(question)
    assert answer.text == text
    assert not answer.citations or answer.citations[-1].quote in answer.text


PAST = ("couple.past c1 c2 was", "ex c1 c3 ex")
PRESENT = ("wedding c1 c4 marries", "boss c4 c1 boss", "boss.past c5 c1 after")
PARTNERS = view_of(
    page(1, "{Ann|c1|name|f} was with {Ben|c2|name|m} once and has an ex, {Cy|c3|name|m}.", *PAST, lang="en"),
    page(2, "{Ann|c1} marries {Dan|c4|name|m}, her boss after {Eli|c5|name|m}.", *PRESENT, lang="en"),
)


@pytest.mark.parametrize(
    ("question", "lead", "people"),
    [
        ("Who was Ann with?", "Formerly Ben and Cy; now Dan.", "Ben Cy Dan"),
        ("Who was with Ann?", "Formerly Ben and Cy; now Dan.", "Ben Cy Dan"),
        ("Wer war mit Ann zusammen?", "Früher Ben und Cy; jetzt Dan.", "Ben Cy Dan"),
        ("Mit wem war Ann zusammen?", "Früher Ben und Cy; jetzt Dan.", "Ben Cy Dan"),
        ("Who was Ann's boss?", "Formerly Eli; now Dan.", "Dan Eli"),
        ("Wer war Anns Mann?", "Dan.", "Dan"),
        ("Who is Ann with?", "Dan.", "Dan"),
        ("Mit wem war Dan zusammen?", "Ann.", "Ann"),
    ],
)
def test_who_was_with_somebody_names_past_ones_too(question: str, lead: str, people: str) -> None:
    """Asked for the past, those of the past belong to it, and who is so now is told apart."""
    answer = PARTNERS.ask(question)
    assert answer.lead == lead
    assert " ".join(sorted(PARTNERS.character(p).name for p in answer.people)) == people


@pytest.mark.parametrize(
    ("question", "quotes"),
    [
        ("Will Sam marry Hope?", {"wants to marry"}),
        ("Will Sam Hope heiraten?", {"wants to marry"}),
        ("Wen will Sam heiraten?", {"wants to marry"}),
        ("Will the landlord marry Iris?", {"will marry"}),
        ("Will Will marry Iris?", set()),
        ("Will Hope marry Will?", set()),
        ("Is Will together with Annegret?", {"girlfriend"}),
        ("Will's girlfriend?", {"girlfriend"}),
        ("Who hopes to marry Iris?", {"will marry"}),
    ],
)
def test_a_word_that_is_a_name_too_is_taken_for_what_it_is(question: str, quotes: set[str]) -> None:
    """Right before somebody's name the first word of a question is no name, and neither is one in lower case."""
    answer = STORY.ask(question)
    assert answer.verdict != "unclear"
    assert {c.quote for c in answer.citations} == quotes


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Is Annegret Sams sister?", "unknown"),
        ("Ist Annegret Jons Schwester?", "yes"),
        ("Ist Jon Annegrets Bruder?", "yes"),
    ],
)
def test_two_names_in_a_row_are_two_people(question: str, verdict: str) -> None:
    """A name with a genitive after it is no slip of one longer name."""
    people = "{Annegret|c1|name|f} is the sister of {Jon|c2|name|m}. {Sam|c3|name|m} is here."
    answer = view_of(page(1, people, "sibling c1 c2 sister", lang="en")).ask(question)
    assert (answer.verdict, "Annegret" in answer.lead) == (verdict, False)


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Ist Vera Kommissarin?", "yes"),
        ("Ist Vera Lund eine Kommissarin?", "yes"),
        ("Is Vera a Kommissarin?", "yes"),
        ("Ist Ole Kommissarin?", "unknown"),
        ("Ist Vera Kapitän?", "unknown"),
        ("Wer ist die Kommissarin?", "told"),
        ("Wer ist Kommissarin Lund?", "told"),
        ("Who is Billie King?", "told"),
    ],
)
def test_a_title_is_asked_for_like_a_noun(question: str, verdict: str) -> None:
    """Whoever is called "Kommissarin Lund" is a Kommissarin; a title after a name is not a name in another order."""
    people = "{Kommissarin Vera Lund|c1|name|f} trifft {Ole|c2|name|m}. {Vera|c1} kennt {Billie King|c3}."
    view = view_of(page(1, people))
    answer = view.ask(question)
    assert answer.verdict == verdict
    assert all(c.quote == "Kommissarin Vera Lund" for c in answer.citations if verdict == "yes")


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Wer hat den Patienten angefahren?", "told"),
        ("Hat Viktor den Patienten verletzt?", "yes"),
        ("Hat der Patient Viktor beschuldigt?", "yes"),
        ("Hat Viktor den Patienten beschuldigt?", "unknown"),
        ("Did the patient accuse Viktor?", "yes"),
        ("Hat Viktor den Polizisten getroffen?", "yes"),
        ("Who did the policeman meet?", "unknown"),
        ("Wen hat der Polizist getroffen?", "told"),
        ("Hat Viktor einen Patienten?", "unknown"),
        ("Hat Ruth einen Patienten?", "yes"),
        ("Wer hat einen Patienten?", "told"),
    ],
)
def test_a_noun_in_any_case_means_whom_it_described(question: str, verdict: str) -> None:
    """Beside an auxiliary "have", too; an indefinite one asks for whom somebody has."""
    view = view_of(
        page(
            1,
            "Der {Patient|c1|noun|m} sagt, {Viktor|c2|name|m} habe ihn angefahren. {Viktor|c2} trifft einen "
            "{Polizisten|c3|noun|m}. {Ruth|c4|name|f} behandelt {Ole|c5|name|m}.",
            *("accuse c1 c2 sagt", "injure.past c1 c2 angefahren", "meet c2 c3 trifft", "advisor c4 c5 behandelt"),
        )
    )
    assert view.ask(question).verdict == verdict


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Wer ist Peter?", "which"),
        ("Who is Peter?", "which"),
        ("Who is Peter Voss?", "told"),
        ("Wer ist Peter Kling?", "told"),
        ("Wer ist Ole?", "told"),
        ("Who is ole?", "told"),
        ("Hat Peter Ole geholfen?", "yes"),
    ],
)
def test_who_somebody_is_asks_which_of_two_who_bear_a_name(question: str, verdict: str) -> None:
    """Though the text calls one of them by that name alone; not where somebody has no other name by which to ask."""
    view = view_of(
        page(1, "{Peter Voss|c1|name|m} und {Peter Kling|c2|name|m} streiten.", "quarrel c1 c2 streiten"),
        page(2, "{Peter|c1} hilft {Ole|c3|name|m}, nicht {Ole Kurz|c4|name|m}.", "help c1 c3 hilft"),
    )
    answer = view.ask(question)
    assert answer.verdict == verdict
    if verdict == "which":
        assert answer.people == ("c1", "c2")


def test_a_name_that_looks_like_a_label_is_a_name() -> None:
    """Of nobody who is called so, it is an installment."""
    told = "{E5|c1|name|m} is a robot. {Ann|c2|name|f} kisses {E5|c1}."
    view = view_of(page(1, told, "kiss c1 c2 kisses", lang="en"))
    answer = view.ask("Whom did E5 kiss?")
    assert (answer.verdict, answer.people) == ("told", ("c2",))
    assert view.ask("What happened in E1?").verdict == "told"
    assert view.ask("What happened in E2?").verdict == "unknown"


@pytest.mark.parametrize(
    "question",
    [
        "What is Ann's full name?",
        "What is Ann's surname?",
        "What is the last name of Ann?",
        "Wie heißt Ann mit Nachnamen?",
        "Wie ist Anns voller Name?",
        "Wie lautet der Nachname von Ann?",
    ],
)
def test_what_somebody_is_called_in_full(question: str) -> None:
    """The best name that is known says it, and the other ones."""
    view = view_of(page(1, "{Ann Rowe|c1|name|f} comes, and {Ben|c2|name|m} is with {Ann|c1}.", lang="en"))
    answer = view.ask(question)
    assert (answer.verdict, answer.people) == ("told", ("c1",))
    assert answer.text.startswith("Ann Rowe")
