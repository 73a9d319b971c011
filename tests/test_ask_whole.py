"""Questions about the whole story, and about an installment that is named by where the reader stands."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bisher.records import Lang
from handmade import page, view_of
from test_ask_languages import LAST, asked, both, story

STORIES = (
    ("Was ist bisher passiert?", "What has happened so far?"),
    ("Was geschah bisher?", "What happened up to now?"),
    ("Was ist passiert?", "What happened?"),
    ("Was habe ich verpasst?", "What did I miss?"),
    ("Worum geht es?", "What is it about?"),
    ("Worum geht's in der Serie?", "What is the series about?"),
    ("Fass die Geschichte zusammen", "Summarize the story"),
    ("Kannst du bitte zusammenfassen, was bisher geschah?", "Could you please sum up what happened so far?"),
    ("Erzähl mir, was bisher passiert ist", "Tell me what happened so far"),
)


@pytest.mark.parametrize("number", [1, 5, LAST])
@pytest.mark.parametrize(("lang", "question"), [(lang, q) for row in STORIES for q in row for lang in ("de", "en")])
def test_what_has_happened_so_far_is_what_the_recap_tells(lang: Lang, question: str, number: int) -> None:
    """In the language of the question, and no word of what comes after the boundary."""
    answer, spoken = asked([question], lang, number)[2], "de" if question in {q for q, _ in STORIES} else "en"
    recap = story(lang, number).recap(spoken)
    told = [line.text for line in recap.happened or recap.stands]
    assert (answer.verdict, answer.lang, [i.text for i in answer.items]) == ("told", spoken, told)
    assert all(c.number <= number for c in answer.citations)


@both(
    ("Wer kommt alles vor?", "Who are the characters?", "told", "Beatrix Hales Liz Mara Max Novak Tobias"),
    ("Welche Figuren gibt es?", "Which characters are there?", "told", "Beatrix Hales Liz Mara Max Novak Tobias"),
    ("Wer ist wer?", "Who is who?", "told", "Beatrix Hales Liz Mara Max Novak Tobias"),
)
def test_who_is_in_the_story(lang: Lang, questions: Sequence[str], verdict: str, people: str) -> None:
    """As of the first installment: whoever comes later is not counted."""
    assert asked(questions, lang, 1)[:2] == (verdict, people)


@both(
    ("Wer kommt in Folge 4 vor?", "Who appears in episode 4?", "told", "Hales Liz Mara"),
    ("Welche Figuren kommen in Folge 2 vor?", "Which characters appear in episode 2?", "told", "Jonas Mara Tobias"),
    ("Wer ist in der letzten Folge dabei?", "Who is in the last episode?", "told", "Max Mara Tobias"),
    ("Wer ist in Folge 2 neu?", "Who is new in episode 2?", "told", "Jonas"),
    ("Wer kommt in Folge 8 neu dazu?", "Who was introduced in episode 8?", "told", "Emil"),
    ("Wer ist neu?", "Who is new?", "unknown", ""),
    ("Wer kommt in der nächsten Folge vor?", "Who appears in the next episode?", "unknown", ""),
    ("Wer ist in Folge 12 neu?", "Who is new in episode 12?", "unknown", ""),
)
def test_who_is_in_an_installment_or_new_there(lang: Lang, questions: Sequence[str], verdict: str, people: str) -> None:
    """Without an installment, in the last one; nobody comes in one that was not reached."""
    assert asked(questions, lang)[:2] == (verdict, " ".join(sorted(people.split())))


@both(("Wie viele Personen gibt es?", "How many people are there?", "told", ""))
def test_how_many_people_are_in_the_story(lang: Lang, questions: Sequence[str], verdict: str, people: str) -> None:
    assert [asked(questions, lang, n)[2].number for n in (1, LAST)] == [7, 9]


@both(("Wie viele Figuren gibt es in Folge 4?", "How many characters are in episode 4?", "told", "Hales Liz Mara"))
def test_how_many_people_are_in_an_installment(lang: Lang, questions: Sequence[str], verdict: str, people: str) -> None:
    assert (*asked(questions, lang)[:2], asked(questions, lang)[2].number) == (verdict, people, 3)


@both(("Welche Paare gibt es?", "Which couples are there?", "told", ""))
def test_the_couples_are_those_who_are_together(
    lang: Lang, questions: Sequence[str], verdict: str, people: str
) -> None:
    """Not those who were."""
    found = asked(questions, lang)[2]
    names = {story(lang).character(one).name for item in found.items for one in item.characters}
    assert (found.verdict, names) == (verdict, {"Mara", "Max", "Liz", "Viktor Hales"})
    assert asked(["Wer starb?", *questions], lang)[2].items == found.items


@both(
    ("Was ist in der letzten Folge passiert?", "What happened in the last episode?", "told", ""),
    ("Was passiert in dieser Folge?", "What happens in this episode?", "told", ""),
    ("Was geschah im aktuellen Kapitel?", "What happened in the latest chapter?", "told", ""),
)
def test_the_last_installment_is_the_one_that_was_reached(
    lang: Lang, questions: Sequence[str], verdict: str, people: str
) -> None:
    """Whatever else was read."""
    for number in (4, 7, LAST):
        found = asked(questions, lang, number)
        assert (*found[:2], {c.number for c in found[2].citations}) == (verdict, people, {number})


@both(
    ("Was passiert in der nächsten Folge?", "What happens in the next episode?", "unknown", ""),
    ("Wer stirbt in der nächsten Folge?", "Who dies in the next episode?", "unknown", ""),
    ("Heiratet Mara im kommenden Kapitel?", "Does Mara marry in the coming chapter?", "unknown", ""),
)
def test_the_next_installment_is_not_known(lang: Lang, questions: Sequence[str], verdict: str, people: str) -> None:
    """Neither where it was read, nor where there is none."""
    for number in (7, LAST):
        found = asked(questions, lang, number)
        assert (*found[:2], found[2].citations) == (verdict, people, ())


@both(("Wann haben sich Mara und Tobias zuletzt gestritten?", "When did Mara and Tobias last quarrel?", "told", ""))
def test_the_last_time_is_still_asked_for(lang: Lang, questions: Sequence[str], verdict: str, people: str) -> None:
    """Only before a word for an installment does it mean one."""
    assert asked(questions, lang)[2].number == 7


@both(("Wer hat Viktor verlassen? / Was ist passiert?", "Who left Viktor? / What happened?", "told", ""))
def test_after_another_question_what_happened_is_about_that(
    lang: Lang, questions: Sequence[str], verdict: str, people: str
) -> None:
    """It is no new question there."""
    assert {c.number for c in asked(questions, lang)[2].citations} == {5}


@pytest.mark.parametrize("question", ["Was ist bisher passiert?", "Who are the characters?"])
def test_of_a_story_without_anything_nothing_is_told(question: str) -> None:
    answer = view_of(page(1, "Es regnet.")).ask(question)
    assert (answer.verdict, answer.items) == ("unknown", ())
