"""Questions are answered from the view: right, cited, and in no other way than its text allows."""

from __future__ import annotations

import io
import json
import sys
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import bisher
from bisher.asking import Answer
from bisher.errors import InputError
from bisher.eval.questions import SILENT, Question, figures, load, mark, rows
from bisher.export.plain import dumps
from bisher.naming import alike
from bisher.view import View
from handmade import page, view_of
from shell import refused, shell, shown

EXAMPLES = Path(__file__).parents[1] / "examples"
STEMS = ("rechts_vor_links", "tenth_frame")
ASKED = [(stem, question) for stem in STEMS for question in load(EXAMPLES / "questions" / f"{stem}.jsonl")]
NEVER = "Xquvoxa"
"""A name that no series has, like no other name."""


@cache
def told(stem: str, as_of: int) -> View:
    """What is told as so in an example, as read by hand, as of an installment."""
    return bisher.read(EXAMPLES / f"{stem}.story", reading="given").as_of(as_of).told()


def named(question: tuple[str, Question]) -> str:
    """A question as the name of a test."""
    return f"{question[1].as_of}-{question[1].question}"


# The question set


@pytest.mark.parametrize(("stem", "question"), ASKED, ids=map(named, ASKED))
def test_the_question_set(stem: str, question: Question) -> None:
    """Each question has the answer that was written by hand from the texts; those known to be missed stay silent. What
    is stated cites words that stand where it says they do."""
    view = told(stem, question.as_of)
    marked = mark(question, view)
    assert marked.mark == ("silent" if question.missed else "right"), (marked.why, marked.answer.text)
    check_citations(marked.answer, view)


def check_citations(answer: Answer, view: View) -> None:
    """Read the words of an answer again, at their offsets."""
    for citation in answer.citations:
        assert citation.number <= view.as_of
        text = view.installment(citation.number).text
        assert text[citation.start : citation.end] == citation.quote
        assert text[citation.sentence_start :].startswith(citation.sentence)
        assert view.sentence(citation.number, citation.sentence_index).start >= citation.sentence_start
    assert all(item.citations for item in answer.items)
    if answer.verdict not in SILENT:
        assert answer.items
        assert 0 < answer.confidence <= 1
        assert answer.sure


def test_the_question_set_is_large_and_mixed() -> None:
    """There are enough questions in both languages, among them traps, unanswerable ones and conversations."""
    questions = [question for _, question in ASKED]
    assert min(sum(q.lang == lang for q in questions) for lang in ("de", "en")) >= 75
    assert min(sum(q.kind == kind for q in questions) for kind in ("trap", "unanswerable", "followup")) >= 15
    assert len({(stem, q.as_of, q.before, q.question) for stem, q in ASKED}) == len(ASKED)


def test_figures_count_what_was_marked() -> None:
    """The figures are counts of marks, by kind, language and set, and in all."""
    question = Question("s", "person", "en", 3, "Who is Becca?", "told", people=("Becca",))
    wrong = Question("s", "person", "en", 3, "Who is Becca?", "told", people=("Dana",))
    silent = Question("s", "person", "de", 3, "Wer ist Xaver?", "told")
    table = figures([mark(q, told("tenth_frame", 3)) for q in (question, wrong, silent)])
    assert rows(table) == [
        ("person", "3", "1", "1", "1"),
        ("lang de", "1", "0", "0", "1"),
        ("lang en", "2", "1", "1", "0"),
        ("set s", "3", "1", "1", "1"),
        ("all", "3", "1", "1", "1"),
    ]


def test_a_broken_question_is_named_with_its_line(tmp_path: Path) -> None:
    """Whoever writes questions is told which line is none."""
    path = tmp_path / "q.jsonl"
    good = json.dumps({"set": "s", "kind": "k", "lang": "en", "as_of": 1, "question": "Who?", "verdict": "unclear"})
    path.write_text(f'{good}\n{{"question": "Who?"}}\n', encoding="utf-8")
    with pytest.raises(InputError) as caught:
        load(path)
    assert caught.value.where == f"{path}:2"


# Nothing from outside of the view


@pytest.mark.parametrize(("stem", "boundary"), [("rechts_vor_links", 4), ("tenth_frame", 3)])
@pytest.mark.parametrize(
    "form",
    ["Wer ist {}?", "Who is {}?", "Mit wem ist {} verheiratet?", "Is {} dead?", "When did {} die?", "Wo ist {}?", "{}"],
)
def test_a_name_to_come_is_like_a_name_that_never_comes(stem: str, boundary: int, form: str) -> None:
    """Nothing tells a name of a later installment from one that is nowhere."""
    view = told(stem, boundary)
    whole = bisher.read(EXAMPLES / f"{stem}.story", reading="given").as_of("last")
    names = {word for c in whole.cast for use in c.names for word in use.name.split()}
    later = sorted(name for name in names if not view.find(name))
    assert later
    never = dumps(view.ask(form.format(NEVER)))
    assert not alike(view.cast, NEVER)
    for name in later:
        assert dumps(view.ask(form.format(name))) == never.replace(NEVER, name)


@pytest.mark.parametrize("question", ["Was ist in Folge {} passiert?", "What happened in episode {}?"])
def test_an_installment_to_come_is_like_one_that_never_comes(question: str) -> None:
    """As of 5 of 13, there is no telling 6 or 13 from 99."""
    view = told("tenth_frame", 5)
    answers = [view.ask(question.format(number)) for number in (6, 13, 99)]
    assert {(a.verdict, a.text) for a in answers} == {("unknown", answers[0].text)}


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.data())
def test_whatever_is_asked_is_answered(data: st.DataObject) -> None:
    """No question raises; words of real questions in any order, or any text at all, get an answer that is the same
    each time and cites what it states."""
    stem, _ = data.draw(st.sampled_from(ASKED))
    vocabulary = sorted({word for other, q in ASKED if other == stem for word in q.question.split()})
    words = st.lists(st.sampled_from(vocabulary), max_size=7).map(" ".join)
    questions = data.draw(st.lists(st.one_of(words, st.text(max_size=30)), min_size=1, max_size=3))
    view = told(stem, data.draw(st.integers(1, 13)))
    answer: Answer | None = None
    for question in questions:
        before, answer = answer, view.ask(question, after=answer)
        assert dumps(view.ask(question, after=before)) == dumps(answer)
        check_citations(answer, view)


# By hand


STORY = (
    page(
        1,
        "{Anna|c1|name|f} ist mit {Ben|c2|name|m} verlobt. {Cleo|c3|name|f} ist die Schwester von {Anna|c1}.",
        "engaged c1 c2 verlobt",
        "sibling c1 c3 Schwester",
    ),
    page(
        2,
        "{Ben|c2} liebt {Dora|c4|name|f} nicht. {Cleo|c3} soll {Emil|c5|name|m} heiraten. {Emil|c5} schlug {Ben|c2}.",
        "love! c2 c4 liebt",
        "wedding? c3 c5 heiraten",
        "~attack c5 c2 schlug",
    ),
    page(
        3,
        "{Anna|c1} heiratet {Ben|c2}. {Dora|c4} tötet {Ben|c2}. Ein {Kellner|c6|noun|m} holt den {Kellner|c7|noun|m}.",
        "wedding c1 c2 heiratet",
        "kill c4 c2 tötet",
    ),
)


@pytest.mark.parametrize(
    ("as_of", "question", "verdict"),
    [
        (1, "Sind Anna und Ben verheiratet?", "planned"),
        (1, "Sind Anna und Ben verlobt?", "yes"),
        (3, "Sind Anna und Ben verlobt?", "no longer"),
        (3, "Waren Anna und Ben verlobt?", "yes"),
        (3, "Sind Anna und Ben verheiratet?", "no longer"),
        (2, "Liebt Ben Dora?", "no"),
        (2, "Liebt Dora Ben?", "unknown"),
        (2, "Ist Cleo mit Emil verheiratet?", "planned"),
        (2, "Will Cleo Emil heiraten?", "yes"),
        (3, "Did Dora kill Ben?", "yes"),
        (3, "Did Ben kill Dora?", "unknown"),
        (3, "Was Ben killed by Dora?", "yes"),
        (3, "Was Dora killed by Ben?", "unknown"),
        (3, "Wurde Dora von Ben getötet?", "unknown"),
        (3, "Is Ben alive?", "no longer"),
        (3, "Is Dora alive?", "unknown"),
        (3, "Is Ben dead?", "yes"),
        (3, "Is Ben not dead?", "unclear"),
        (3, "Ist Ben tot und verheiratet?", "unclear"),
        (3, "Woher kommt Ben?", "unclear"),
        (3, "Who is the Kellner?", "which"),
        (3, "Wer ist er?", "unclear"),
        (3, "Und seit wann?", "unclear"),
    ],
)
def test_yes_no_and_what_lies_between(as_of: int, question: str, verdict: str) -> None:
    """What is planned, denied, over or not told of is kept apart, and so is who does it to whom."""
    assert view_of(*STORY[:as_of]).ask(question).verdict == verdict


@pytest.mark.parametrize(
    ("fact", "now"),
    [
        ("kill c1 c2 nun", "no longer"),
        ("die c2 - nun", "no longer"),
        ("kill c2 c1 nun", "yes"),
        ("die.start c2 - nun", "yes"),
        ("birth.past c2 c1 nun", "yes"),
    ],
)
def test_the_dead_are_in_no_condition(fact: str, now: str) -> None:
    """Whoever is killed is neither ill nor expecting from then on; a birth of long ago ends no pregnancy."""
    two = page(2, "{Bea|c2|name|f} ist krank und schwanger.", "ill c2 - krank", "pregnant c2 - schwanger")
    view = view_of(page(1, "{Kim|c1} kommt."), two, page(3, "Und nun?", fact))
    assert [view.ask(f"Is Bea {word}?").verdict for word in ("ill", "pregnant")] == [now, now]
    assert view.ask("Ist Bea krank?").number == (3 if now == "no longer" else 2)


@pytest.mark.parametrize(
    ("question", "quotes"),
    [
        ("Is Bea ill?", {"krank", "stirbt"}),
        ("Ist Bea krank?", {"krank", "stirbt"}),
        ("Is Kim pregnant?", {"schwanger", "Kind"}),
        ("Bis wann war Kim schwanger?", {"schwanger", "Kind"}),
        ("Who is pregnant?", {"schwanger", "Kind"}),
        ("Is Kim ill?", {"erkrankt"}),
    ],
)
def test_what_ended_something_is_cited(question: str, quotes: set[str]) -> None:
    """That something is no longer so rests on the sentence that ended it, too."""
    one = page(
        1,
        "{Bea|c1|name|f} ist krank, {Kim|c2|name|f} ist schwanger und erkrankt.",
        *("ill c1 - krank", "pregnant c2 - schwanger", "ill c2 - erkrankt"),
    )
    two = page(2, "{Bea|c1} stirbt. {Kim|c2} bekommt ein Kind, {Ole|c3}.", "die c1 - stirbt", "birth c2 c3 Kind")
    answer = view_of(one, two).ask(question)
    assert {c.quote for c in answer.citations} == quotes
    assert answer.confidence == 0.9


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Is Cleo alive?", "unknown"),
        ("Lebt Cleo noch?", "unknown"),
        ("Is Cleo dead?", "unknown"),
        ("Ist Cleo tot?", "unknown"),
        ("Did Ben kill Cleo?", "no"),
        ("Is Dora alive?", "yes"),
        ("Ist Dora tot?", "no"),
    ],
)
def test_a_denied_killing_says_nothing_of_who_lives(question: str, verdict: str) -> None:
    """Whoever was not killed by somebody may be dead or alive; only a denied death tells."""
    text = "{Ben|c1|name|m} denies that he killed {Cleo|c2|name|f}. {Dora|c3|name|f} did not die."
    view = view_of(page(1, text, "kill! c1 c2 killed", "die! c3 - die", lang="en"))
    assert view.ask(question).verdict == verdict


@pytest.mark.parametrize("question", ["How often did Bea kiss Kim?", "Wie oft hat Bea Kim geküsst?"])
def test_what_happened_twice_in_the_same_words_is_cited_twice(question: str) -> None:
    """Statements in the same words are told once, with all that they rest on."""
    pages = [page(n, "{Bea|c1|name|f} küsst {Kim|c2|name|f}.", "kiss c1 c2 küsst") for n in (1, 2, 3)]
    answer = view_of(*pages).ask(question)
    assert (answer.number, len(answer.items)) == (3, 1)
    assert [c.number for c in answer.citations] == [1, 2, 3]


@pytest.mark.parametrize(
    ("number", "question", "lead"),
    [
        (1, "Wie oft hat Anna Ben geküsst?", "Bisher einmal erzählt."),
        (2, "Wie oft hat Anna Ben geküsst?", "Bisher 2-mal erzählt."),
        (1, "How often did Anna kiss Ben?", "Told of once so far."),
        (2, "How often did Anna kiss Ben?", "Told of 2 times so far."),
    ],
)
def test_how_often_is_how_often_it_is_told(number: int, question: str, lead: str) -> None:
    """The text does not tell of each time."""
    kiss = [page(n, "{Anna|c1} küsst {Ben|c2} wieder.", "kiss c1 c2 küsst") for n in (1, 2)]
    assert view_of(*kiss[:number]).ask(question).lead == lead


@pytest.mark.parametrize(
    ("question", "people"),
    [
        ("Who did Kate break up with?", "Dan Ned Tom"),
        ("Von wem hat sich Kate getrennt?", "Dan Ned Tom"),
        ("Who broke up with Ned?", "Kate"),
        ("Wer hat sich von Jim getrennt?", "Kate"),
    ],
)
def test_broken_engagements_and_divorces_are_partings(question: str, people: str) -> None:
    """All that the story tells of are named; only where it tells of none what was before."""
    view = view_of(
        page(1, "{Kate|c1|name|f} and her ex {Jim|c2|name|m} know {Ned|c3}.", "divorce.past c1 c2 ex", lang="en"),
        page(2, "{Kate|c1} breaks off the engagement with {Ned|c3}.", "engaged.end c1 c3 breaks", lang="en"),
        page(3, "{Kate|c1} and {Dan|c4|name|m} divorce.", "divorce c1 c4 divorce", lang="en"),
        page(4, "{Kate|c1} leaves {Tom|c5|name|m}.", "breakup c1 c5 leaves", lang="en"),
    )
    assert " ".join(sorted(view.character(one).name for one in view.ask(question).people)) == people


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Ist Tom mit Ruth fremdgegangen?", "yes"),
        ("Has Tom cheated with Ruth?", "yes"),
        ("Mit wem ist Tom fremdgegangen?", "told"),
        ("Hat Tom eine Affäre mit Ruth gehabt?", "yes"),
        ("Hat Tom eine Affäre mit Ruth?", "no longer"),
        ("Haben sich Tom und Pia verlobt?", "yes"),
        ("Did Tom get engaged to Pia?", "yes"),
        ("Sind Tom und Pia verlobt?", "no longer"),
        ("Seit wann sind Tom und Pia verlobt?", "no longer"),
        ("Hat Tom Pia geliebt?", "yes"),
        ("Has Tom loved Pia?", "yes"),
        ("Hat Tom Gefühle für Pia?", "no longer"),
        ("Liebt Tom Pia?", "no longer"),
    ],
)
def test_the_perfect_asks_for_what_may_be_over(question: str, verdict: str) -> None:
    """As "did" does; what somebody has, and what they are, holds now or no more."""
    then = ("affair.start c1 c2 da", "engaged c1 c3 da", "love c1 c3 da")
    over = ("affair.end c1 c2 Ende", "engaged.end c1 c3 Ende", "love.end c1 c3 Ende")
    three = "{Tom|c1|name|m}, {Ruth|c2|name|f} und {Pia|c3|name|f} sind da."
    assert view_of(page(1, three, *then), page(2, "Alles am Ende.", *over)).ask(question).verdict == verdict


@pytest.mark.parametrize(
    ("question", "lead"),
    [("Ist Will am Leben?", "Bisher nicht bekannt."), ("Is Will still alive?", "Not known so far.")],
)
def test_what_is_feared_is_told_where_the_contrary_is_asked(question: str, lead: str) -> None:
    """Whether somebody lives who is believed to be dead is not known, but more than nothing is."""
    answer = view_of(page(1, "{Will|c1|name|m} gilt als tot.", "die? c1 - tot")).ask(question)
    assert (answer.verdict, answer.lead, [c.quote for c in answer.citations]) == ("unknown", lead, ["tot"])


DEEDS = page(
    1,
    "{Bob|c1|name|m} schlägt {Cy|c2|name|m}, {Eve|c3|name|f} behandelt ihn. {Dora|c4|name|f} verhaftet {Bob|c1}. Er "
    "leidet und streitet mit {Eve|c3}.",
    *("attack c1 c2 schlägt", "treat c2 c3 behandelt", "arrest c4 c1 verhaftet", "sad c1 - leidet"),
    *("quarrel c1 c3 streitet", "flee? c1 - leidet"),
)


@pytest.mark.parametrize(
    ("question", "quotes"),
    [
        ("What did Bob do?", "schlägt streitet"),
        ("Was hat Bob getan?", "schlägt streitet"),
        ("What has Eve done?", "behandelt streitet"),
        ("Was hat Cy gemacht?", ""),
        ("Who attacked whom?", "schlägt"),
        ("Wer hat wen verhaftet?", "verhaftet"),
    ],
)
def test_what_somebody_did_is_not_what_was_done_to_them(question: str, quotes: str) -> None:
    """Nor what befell them, or what they may do; who did it to whom is told without one of the two alone before it."""
    answer = view_of(DEEDS).ask(question)
    assert " ".join(c.quote for c in answer.citations) == quotes
    assert answer.lead == ("" if quotes else "Bisher nicht bekannt.")


def test_what_happened_to_somebody_is_all_of_it() -> None:
    """By whomever it was done."""
    assert len(view_of(DEEDS).ask("What happened to Bob?").items) == 6


def test_what_is_not_sure_enough_is_not_told() -> None:
    """The told view does not state what was found too unsurely, and says that this is why it is silent."""
    view = view_of(*STORY[:2])
    question = "Hat Emil Ben geschlagen?"
    everything, answer = view.ask(question), view.told().ask(question)
    assert (everything.verdict, everything.sure) == ("yes", "unsicher")
    assert everything.confidence == 0.4
    assert (answer.verdict, answer.items) == ("unknown", ())
    assert answer.text == "Bisher nicht bekannt; was dazu gefunden wurde, ist zu unsicher."
    assert view.told().ask("Hat Emil Anna geschlagen?").text == "Bisher nicht bekannt."


def test_what_follows_from_several_facts_says_so() -> None:
    """An inference cites all of its facts and is called one; the facts alone are told so."""
    view = view_of(*STORY)
    inferred = view.ask("Wer ist Bens Schwägerin?")
    assert [view.character(p).name for p in inferred.people] == ["Cleo"]
    assert {c.quote for c in inferred.citations} >= {"heiratet", "Schwester"}
    assert inferred.sure == "erschlossen"
    assert view.ask("Wer ist Annas Schwester?").sure == "so erzählt"


def test_a_slip_is_named() -> None:
    """Whoever mistypes a name is told who was taken to be meant."""
    answer = view_of(*STORY).ask("Who killed Bem?")
    assert answer.verdict == "unknown"
    longer = view_of(page(1, "{Annegret|c1|name|f} schläft.")).ask("Who is Anegret?")
    assert longer.lead == "I take “Anegret” for Annegret."
    assert longer.people == ("c1",)


def test_the_language_is_that_of_the_question_or_the_one_asked_for() -> None:
    """Answers are in the language of the question unless another one is asked for."""
    view = view_of(*STORY)
    assert view.ask("Who killed Ben?").text == "Dora. Dora kills Ben."
    assert view.ask("Wer hat Ben getötet?").text == "Dora. Dora tötet Ben."
    assert view.ask("Wer hat Ben getötet?", lang="en").text == "Dora. Dora kills Ben."


def test_a_word_that_is_not_known_must_be_in_the_sentence() -> None:
    """A question is not answered with a part of it left out; a word of the text itself is understood."""
    view = view_of(page(1, "{Anna|c1} stupst {Ben|c2} ins Wasser.", "attack c1 c2 stupst"))
    assert [view.character(p).name for p in view.ask("Wer stupst Ben?").people] == ["Anna"]
    assert view.ask("Hat Anna Ben ins Wasser geschlagen?").verdict == "yes"
    assert view.ask("Hat Anna Ben mit Kuchen geschlagen?").verdict == "unknown"


# On the command line


def test_ask_prints_the_answer_with_its_sentences(kept: Path) -> None:
    """The answer, its statements with their places, and the sentences themselves; sureness goes to stderr."""
    outcome = shell(kept, "ask", "Who", "is", "Preston's", "wife?")
    assert outcome.code == 0
    lines = outcome.text.splitlines()
    assert lines[0] == "Dee."
    assert lines[1] == "  Preston Hewitt and Dee have been married since S01E07 at the latest. (7:2)"
    assert lines[2].startswith("    7:2  She gives him one: her real name is Caroline")
    assert "told so" in outcome.talk
    assert "Caroline" not in shown(kept, "ask", "Who is Preston's wife?", "--as-of", "6")


def test_follow_ups_on_the_command_line(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`--then` and `-i` go on from the question before."""
    then = shown(kept, "ask", "Who is Janelle?", "--then", "And her brother?", "-q")
    monkeypatch.setattr(sys, "stdin", io.StringIO("Who is Janelle?\n\nAnd her brother?\n"))
    assert shown(kept, "ask", "-i", "-q") == then
    assert "\nRory.\n" in then


def test_ask_as_json(kept: Path) -> None:
    """One envelope an answer, with all that the answer rests on."""
    envelope = json.loads(shown(kept, "ask", "Wer hat Rory verhaftet?", "--json", "--lang", "en"))
    (answer,) = envelope["items"]
    assert (envelope["as_of"], answer["verdict"], answer["lang"]) == (7, "told", "en")
    assert answer["items"][0]["citations"][0]["quote"] == "arrest"
    assert answer["query"]["concept"] == "arrest"


def test_what_is_not_understood_is_a_failure_and_what_is_not_known_is_an_answer(kept: Path) -> None:
    """Exit code 1 asks for another question; that something is not known so far is fine."""
    unclear = shell(kept, "ask", "Why?")
    assert (unclear.code, unclear.text) == (1, "I do not understand this question.\n")
    assert "For example" in unclear.talk
    assert shell(kept, "ask", "Who is Xaver?").code == 0
    assert "which question?" in refused(kept, 2, "ask")
