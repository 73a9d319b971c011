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


@pytest.mark.parametrize(
    ("question", "who"),
    [
        ("Wem hat Romy ihr Geheimnis anvertraut?", "Ann"),
        ("Wem vertraut Romy ihr Geheimnis an?", "Ann"),
        ("Wem hat Romy die Wahrheit gesagt?", "Ann"),
        ("Wer hat Ann sein Geheimnis verraten?", "?"),
        ("Who did Romy tell her secret?", "Ann"),
        ("Who told Ann a secret?", "Romy"),
        ("Who did Romy confide in?", "Ann"),
    ],
)
def test_a_secret_that_is_told_may_be_ones_own(question: str, who: str) -> None:
    """What somebody in the question is said to have goes back to nobody else, if the pronoun may mean them."""
    answer = VIEW.ask(question)
    assert [VIEW.character(p).name for p in answer.people] == ([] if who == "?" else [who]), answer.text
    assert (answer.verdict == "unclear") == (who == "?")


def test_a_secret_of_whom_was_spoken_of_before() -> None:
    """In a session as well."""
    before = VIEW.ask("Wer ist Romy?")
    assert VIEW.ask("Wem hat sie ihr Geheimnis anvertraut?", after=before).people == ("c4",)
    assert VIEW.ask("Who did she tell her secret?", after=before).people == ("c4",)


@pytest.mark.parametrize(
    ("question", "verdict", "lead"),
    [
        ("Seit wann kennt Romy Kai?", "told", "Seit Folge 1."),
        ("Wie lange kennen sich Romy und Kai schon?", "told", "Seit Folge 1."),
        ("How long has Romy known Kai?", "told", "Since Folge 1."),
        ("Do Romy and Kai know each other?", "yes", "Yes."),
        ("Kennt Romy Ann?", "unknown", "Bisher nicht bekannt."),
        ("Wann lernt Romy Kai kennen?", "told", "In Folge 1."),
        ("Wann haben sich Romy und Kai kennen gelernt?", "told", "In Folge 1."),
        ("What do we know about Kai?", "told", ""),
        ("Do you know who Kai is?", "told", ""),
    ],
)
def test_to_know_somebody_is_to_have_met(question: str, verdict: str, lead: str) -> None:
    """Not to be asked what is known of them."""
    answer = VIEW.ask(question)
    assert (answer.verdict, answer.lead) == (verdict, lead)


def test_who_were_a_couple_know_each_other_still() -> None:
    """Since before that, for all that is told."""
    view = view_of(
        page(1, "{Ann|c1|name|f} und {Ben|c2|name|m} sind ein Paar.", "couple.start c1 c2 Paar"),
        page(2, "{Ann|c1} verlässt {Ben|c2}.", "breakup c1 c2 verlässt"),
    )
    assert view.ask("Kennt Ann Ben?").verdict == "yes"
    assert view.ask("How long has Ann known Ben?").lead == "Since Folge 1 at the latest."


@pytest.mark.parametrize(
    ("question", "verdict", "who"),
    [
        ("Who did Tom cheat with?", "told", "Eve"),
        ("Did Tom cheat with Eve?", "yes", ""),
        ("Did Tom cheat with Ann?", "unknown", ""),
        ("Mit wem ist Tom fremdgegangen?", "told", "Eve"),
        ("Mit wem hat Tom Ann betrogen?", "unclear", ""),
        ("Wen hat Tom betrogen?", "told", "Ann"),
        ("Who did Tom cheat on?", "told", "Ann"),
        ("Was Tom unfaithful?", "yes", ""),
        ("War Tom untreu?", "yes", ""),
    ],
)
def test_whom_one_cheats_with_is_not_whom_one_cheats_on(question: str, verdict: str, who: str) -> None:
    """The one is the affair, the other one is cheated."""
    view = view_of(
        page(
            1,
            "{Tom|c1|name|m} cheats on {Ann|c2|name|f}: he has an affair with {Eve|c3|name|f}.",
            *("cheat c1 c2 cheats", "affair c1 c3 affair"),
            lang="en",
        )
    )
    answer = view.ask(question)
    assert (answer.verdict, "".join(view.character(p).name for p in answer.people)) == (verdict, who)


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Who hurt Bob?", "told"),
        ("Who injured the waiter?", "told"),
        ("Did Ann hurt Bob?", "yes"),
        ("Did Bob hurt Ann?", "unknown"),
        ("Was Bob hurt?", "yes"),
        ("Was Bob hurt by Ann?", "yes"),
        ("Wer hat Bob verletzt?", "told"),
    ],
)
def test_a_word_before_its_object_is_what_somebody_does(question: str, verdict: str) -> None:
    """ "Hurt" is what Ann does to Bob, and what Bob is."""
    view = view_of(page(1, "{Ann|c1} hurts the {waiter|c2|noun} {Bob|c2}.", "injure c2 c1 hurts", lang="en"))
    assert view.ask(question).verdict == verdict


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Did Kai ask Romy to marry him?", "yes"),
        ("Hat Kai Romy gefragt, ob sie ihn heiraten will?", "yes"),
        ("Hat Kai um Romys Hand angehalten?", "yes"),
        ("Did Romy ask Kai to marry her?", "unknown"),
        ("Did Kai ask Vera to marry him?", "unknown"),
        ("Wollte Kai Romy heiraten?", "yes"),
        ("Wollte Kai Vera heiraten?", "unknown"),
        ("Did Ann hurt Kai?", "yes"),
        ("Who did Ann hurt?", "told"),
        ("Did Kai get hurt?", "yes"),
        ("Did Ann get hurt?", "unknown"),
        ("Who did Kai hurt?", "unknown"),
    ],
)
def test_whoever_asks_or_hurts_somebody(question: str, verdict: str) -> None:
    """A pronoun may stand for who asks; what somebody does is no state."""
    view = view_of(
        page(
            1,
            "{Kai|c1|name|m} fragt {Romy|c2|name|f}. {Ann|c3|name|f} verletzt ihn. {Vera|c4|name|f} sieht zu.",
            *("propose c1 c2 fragt", "injure c1 c3 verletzt"),
        )
    )
    assert view.ask(question).verdict == verdict
