"""Questions about who works for whom, and who was fired."""

from __future__ import annotations

import pytest

from handmade import page, view_of

WORK = page(
    1,
    "{Mia|c1|name|f} is the boss of {Jens|c2|name|m} and {Ida|c3|name|f}, who share a desk. {Ole|c4|name|m} quits.",
    *("boss c1 c2 boss", "boss c1 c3 boss", "colleague c2 c3 desk", "quit c4 - quits"),
    lang="en",
)
FIRED = page(2, "{Mia|c1} fires {Jens|c2}. {Ida|c3} is sacked.", "quit c2 c1 fires", "quit c3 - sacked", lang="en")


@pytest.mark.parametrize(
    ("question", "verdict", "people"),
    [
        ("Who works for Mia?", "told", "Jens Ida"),
        ("Wer arbeitet für Mia?", "told", "Jens Ida"),
        ("Who does Jens work for?", "told", "Mia"),
        ("Für wen arbeitet Jens?", "told", "Mia"),
        ("Does Jens work for Mia?", "yes", ""),
        ("Is Jens still working for Mia?", "yes", ""),
        ("Arbeitet Jens für Mia?", "yes", ""),
        ("Arbeitet Mia bei Jens?", "unknown", ""),
        ("Does Mia work for Jens?", "unknown", ""),
        ("Who works with Ida?", "told", "Jens"),
        ("Arbeitet Jens mit Ida zusammen?", "yes", ""),
    ],
)
def test_whoever_works_for_somebody_has_a_boss_in_them(question: str, verdict: str, people: str) -> None:
    """And not the other way round."""
    view = view_of(WORK)
    answer = view.ask(question)
    assert (answer.verdict, " ".join(view.character(one).name for one in answer.people)) == (verdict, people)


@pytest.mark.parametrize(
    ("question", "verdict", "people"),
    [
        ("Was Jens fired?", "yes", ""),
        ("Wurde Jens gefeuert?", "yes", ""),
        ("Was Jens fired by Mia?", "yes", ""),
        ("Hat Mia Jens entlassen?", "yes", ""),
        ("Did Jens fire Mia?", "unknown", ""),
        ("Wurde Mia entlassen?", "unknown", ""),
        ("Who fired Jens?", "told", "Mia"),
        ("Wer hat Jens entlassen?", "told", "Mia"),
        ("Von wem wurde Jens entlassen?", "told", "Mia"),
        ("Who was fired?", "told", "Jens Ida"),
        ("Has Ida been fired?", "yes", ""),
        ("When was Ida fired?", "told", ""),
        ("Who fired Ida?", "unknown", ""),
        ("Was Ole fired?", "unknown", ""),
        ("Wurde Ole entlassen?", "unknown", ""),
        ("Hat Ole gekündigt?", "yes", ""),
    ],
)
def test_fired_is_who_the_text_says_so_of(question: str, verdict: str, people: str) -> None:
    """Who leaves a job may have done so of their own accord; and somebody who fires them need not be named."""
    view = view_of(WORK, FIRED)
    answer = view.ask(question)
    assert (answer.verdict, " ".join(view.character(one).name for one in answer.people)) == (verdict, people)
