"""The recap, cards and why, over the annotated examples: cited, within the budget, and nothing that is not told."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import Any

import pytest

import bisher
from bisher import choosing, recap, relations, timeline, who, why
from bisher.api import Story
from bisher.errors import UsageError
from bisher.quoting import standing_alone
from bisher.records import Lang
from bisher.telling import Line
from bisher.view import View
from bisher.web import standings
from handmade import page, view_of

EXAMPLES = Path(__file__).parents[1] / "examples"
STORIES = ("rechts_vor_links", "tenth_frame")
LANGS: tuple[Lang, ...] = ("de", "en")


@pytest.fixture(scope="module", params=STORIES)
def told(request: pytest.FixtureRequest) -> Story:
    """An example, read as its annotation gives it."""
    return bisher.read(EXAMPLES / f"{request.param}.story", reading="given")


def lines(view: View, lang: Lang, words: int = 150, since: int | None = None) -> list[Line]:
    """All lines of a recap."""
    one = recap.recap(view, lang=lang, words=words, since=since)
    return [*one.happened, *one.stands, *one.who]


def assert_cited(view: View, line: Line) -> None:
    """The line rests on words that stand where it says, and not after the boundary."""
    assert line.citations
    for citation in line.citations:
        assert citation.number <= view.as_of
        text = view.installments[citation.number - 1].text
        assert text[citation.start : citation.end] == citation.quote
        assert citation.quote in citation.sentence


@pytest.mark.parametrize("lang", LANGS)
def test_every_line_rests_on_its_words(told: Story, lang: Lang) -> None:
    """Recap, cards, relations, timeline: each statement's citation holds the very words at its offsets."""
    for number in (1, 4, 8, told.state.number):
        view = told.as_of(number)
        everything = lines(view, lang)
        everything += [line for c in view.cast for line in who.card(view, c.id, lang).now]
        everything += [line for c in view.cast for line in who.card(view, c.id, lang).lately]
        everything += [Line(r.text, r.citations, ()) for r in relations.rows(view, lang)]
        everything += [Line(r.text, (r.citation,), ()) for r in timeline.rows(view, lang)]
        for line in everything:
            assert_cited(view, line)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("words", [30, 80, 150])
def test_the_budget_is_kept(told: Story, lang: Lang, words: int) -> None:
    """A recap has no more words than it was asked for, and says something."""
    found = lines(told.as_of(8), lang, words)
    assert found
    assert sum(recap.length(line) for line in found) <= words


def test_since_tells_what_is_new(told: Story) -> None:
    """What happened up to `since` is not told again."""
    view = told.as_of(8)
    one = recap.recap(view, lang=view.lang, since=6)
    assert one.happened
    assert all(c.number > 6 for line in one.happened for c in line.citations)


def test_a_notebook_shows_what_is_printed() -> None:
    """Heads and lines as print has them, where whatever the text holds is no markup."""
    view = view_of(page(1, "{Nele <b>|c1} heiratet {Ole & Sohn|c2}.", "+wedding c1 c2 heiratet"))
    told = view.recap()
    html = told._repr_html_()
    assert "<li>Nele &lt;b&gt; heiratet Ole &amp; Sohn. (1:1)</li>" in html
    plain = re.sub(r"<[^>]+>", "\n", html.replace("<li>", "  "))
    assert unescape(plain).split() == str(told).split()


def test_nothing_is_told_twice(told: Story) -> None:
    """No sentence of a recap comes twice."""
    for number in range(1, told.state.number + 1):
        texts = [line.text for line in lines(told.as_of(number), told.as_of(number).lang)]
        assert len(texts) == len(set(texts))


def test_sentences_stand_alone(told: Story) -> None:
    """No sentence of what happened begins with a pronoun whose meaning is known by name."""
    view = told.as_of(told.state.number)
    for line in recap.recap(view, lang=view.lang, words=400).happened:
        assert line.text.split()[0].lower() not in {"er", "sie", "he", "she", "his", "ihr", "ihre", "seine"}


def test_brackets_change_nothing_else(told: Story) -> None:
    """Outside of brackets a sentence has the words of the text, in their order."""
    view = told.as_of(told.state.number)
    for installment in view.installments:
        for sentence in installment.sentences:
            text, _ = standing_alone(view, installment.number, sentence)
            at = sentence.start
            for i, piece in enumerate(text.replace("]", "[").split("[")):
                if i % 2 == 0:
                    at = installment.text.index(piece.strip(), at) + len(piece.strip())
                    assert at <= sentence.end


@pytest.mark.parametrize(
    ("condition", "end", "stands"),
    [
        ("ill c2 - krank", "kill c1 c2 nun", False),
        ("ill c2 - krank", "die c2 - nun", False),
        ("ill c2 - krank", "die.past c2 - nun", False),
        ("pregnant c2 - krank", "kill c1 c2 nun", False),
        ("move c2 - krank", "kill c1 c2 nun", False),
        ("ill c2 - krank", "recover c2 - nun", False),
        ("ill c2 - krank", "kill c2 c1 nun", True),
        ("ill c2 - krank", "kill? c1 c2 nun", True),
        ("ill c2 - krank", "die.start c2 - nun", True),
        ("pregnant c2 - krank", "birth.past c2 - nun", True),
    ],
)
def test_the_dead_are_in_no_condition(condition: str, end: str, stands: bool) -> None:
    """Whoever died, by whatever hand, is neither ill nor expecting; who kills or may die still is. What happened long
    ago ends nothing of now."""
    view = view_of(
        page(1, "{Kim|c1} und {Bela|c2} sind da."), page(2, "So krank!", condition), page(3, "Und nun?", end)
    )
    told = recap.recap(view, lang="de").stands
    assert any(line.citations[0].number == 2 for line in told) == stands


def test_of_several_who_are_ill_the_dead_are_left_out() -> None:
    """Also where the text tells of the death before it tells of what they died of."""
    view = view_of(page(1, "{Kim|c1} stirbt; {Bela|c2} ist auch krank.", "die c1 - stirbt", "ill c1+c2 - krank"))
    assert [line.text for line in recap.recap(view, lang="de").stands] == ["Bela ist krank."]


@pytest.mark.parametrize(
    ("plan", "then", "stands"),
    [
        ("wedding? c1 c2 plant", "wedding c2 c1 nun", False),
        ("wedding? c1 c2 plant", "wedding! c1 c2 nun", False),
        ("wedding? c1 c2 plant", "married c2 c1 nun", False),
        ("wedding? c1 _ plant", "wedding c2 c1 nun", False),
        ("kill? c1 c2 plant", "kill c1 c2 nun", False),
        ("breakup? c1 c2 plant", "breakup c2 c1 nun", False),
        ("wedding? c1 c2 plant", "engaged.end c1 c2 nun", False),
        ("wedding? c1 c2 plant", "breakup c2 c1 nun", False),
        ("propose? c1 c2 plant", "wedding c1 c2 nun", False),
        ("propose? c1 c2 plant", "engaged.start c1 c2 nun", False),
        ("wedding? c1 c2 plant", "die c2 - nun", False),
        ("betray? c1 c2 plant", "die c1 - nun", False),
        ("betray? c1 c2 plant", "die c2 - nun", True),
        ("betray? c1 c2 plant", "die.past c1 - nun", True),
        ("wedding? c1 c2 plant", "die? c2 - nun", True),
        ("wedding? c1 c2 plant", "quarrel c1 c2 nun", True),
        ("kill? c1 c2 plant", "die c2 - nun", False),
        ("kill? c1 c2 plant", "kill c2 c1 nun", False),
        ("threaten? c1 c2 plant", "threaten c2 c1 nun", True),
        ("kill? c1 c2 plant", "kill? c1 c2 nun", True),
        ("travel? c1+c2 - plant", "travel c1 - nun", True),
        ("ill? c1 - plant", "ill.end! c1 - nun", True),
    ],
)
def test_a_plan_is_open_until_it_is_settled(plan: str, then: str, stands: bool) -> None:
    """Neither the recap nor the page tells as possible what the text tells as having happened since, or not to; of
    others, or only planned once more, it settles nothing."""
    view = view_of(page(1, "{Kim|c1|name|f} plant mit {Bela|c2}.", plan), page(2, "Und nun?", then))
    open_ = [line for group in standings.love(view, "de") if group.name == "open" for line in group.lines]
    for shown in (recap.recap(view, lang="de").stands, open_):
        assert any(line.text.startswith("Möglich") for line in shown) == stands


COUPLE = (
    page(1, "{Mia|c1|name|f} liebt {Jan|c2|name|m}.", "love c1 c2 liebt"),
    page(2, "{Mia|c1} und {Jan|c2} heiraten.", "+wedding c1 c2 heiraten"),
)


def test_that_one_of_a_couple_loves_the_other_goes_without_saying() -> None:
    """Where the wedding is told among what happened, too, the two are not left with the feelings of before."""
    one = recap.recap(view_of(*COUPLE), lang="de")
    assert [line.text for line in one.stands] == ["Mia und Jan sind seit Folge 2 verheiratet."]
    assert {line.text for line in one.who} == {"Mia: mit Jan verheiratet.", "Jan: mit Mia verheiratet."}
    assert [line.text for line in recap.recap(view_of(COUPLE[0]), lang="de").stands] == [
        "Mia hat spätestens seit Folge 1 Gefühle für Jan."
    ]


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        (("return c1 - kommt", "+propose c1 c2 Antrag"), "Mia returns. Mia proposes to Jan."),
        (("kill.past c1 c2 kommt", "+propose c1 c2 Antrag"), "Mia proposes to Jan. Earlier: Mia killed Jan."),
        (("+return c1 - kommt", "propose c1 c2 Antrag"), "Mia returns. Mia proposes to Jan."),
    ],
)
def test_what_happened_in_a_sentence_is_told_in_its_order(facts: tuple[str, ...], told: str) -> None:
    """Whichever says more: first comes what the text has first, and last what was before."""
    view = view_of(page(1, "{Mia|c1|name|f} kommt heim und macht {Jan|c2|name|m} einen Antrag.", *facts))
    assert [line.text for line in recap.recap(view, lang="en").happened] == [told]


def test_a_card_knows_no_more_than_the_view(told: Story) -> None:
    """Whoever is not known yet has no card, and what comes later is on nobody's card."""
    first, whole = told.as_of(1), told.as_of("last")
    known = {c.id for c in first.cast}
    later = next(c for c in whole.cast if c.id not in known)
    with pytest.raises(bisher.BisherError, match="so far"):
        who.card(first, later.id, first.lang)


def test_why_shows_mentions_findings_and_changes(told: Story) -> None:
    """Each sentence with whom it means and what it says; an installment that was not reached is refused."""
    view = told.as_of(5)
    explained = why.explain(view, 1, lang=view.lang)
    assert len(explained.sentences) == len(view.installments[0].sentences)
    assert any(s.mentions for s in explained.sentences)
    assert any(s.findings for s in explained.sentences)
    assert explained.changes
    assert len(why.explain(view, 3, 1, lang=view.lang).sentences) == 1
    with pytest.raises(UsageError, match="not reached as of 5"):
        why.explain(view, 6, lang=view.lang)
    with pytest.raises(UsageError, match="no sentence 99"):
        why.explain(view, 1, 99, lang=view.lang)


@pytest.mark.parametrize(("text", "place"), [("7", ("7", None)), ("7:2", ("7", 2)), ("S01E02:3", ("S01E02", 3))])
def test_citations_are_what_why_takes(text: str, place: tuple[str, int | None]) -> None:
    """A citation as it is printed is understood."""
    assert why.parse(text) == place


@pytest.mark.parametrize("text", ["7:", "7:x", "7:0"])
def test_no_sentence_is_said_so(text: str) -> None:
    """What is no sentence is a usage error."""
    with pytest.raises(UsageError, match="no sentence"):
        why.parse(text)


@pytest.mark.parametrize("lang", LANGS)
def test_a_long_story_is_weighed_line_by_line_and_not_sentence_by_sentence(
    lang: Lang, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is weighed grows with the story and with the lines that are told, not with the square of the story: once a
    recap is full no sentence is weighed again, and what was found is gone through once for all sentences."""
    seen = dict.fromkeys(("weighed", "passed"), 0)

    def counted(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def counting(*given: Any) -> Any:
            seen[name] += 1
            return function(*given)

        return counting

    monkeypatch.setattr(choosing, "_worth", counted("weighed", choosing._worth))
    monkeypatch.setattr(recap, "_place", counted("passed", recap._place))
    two = [(2 * n - 1, 2 * n) for n in range(1, 201)]
    pages = [
        page(n, f"{{Ada {a}|c{a}}} trifft {{Udo {b}|c{b}}}.", f"meet c{a} c{b} trifft")
        for n, (a, b) in enumerate(two, 1)
    ]
    told = view_of(*pages).recap(lang, words=60)
    assert told.happened
    assert seen["weighed"] <= 200 * (len(told.happened) + 1)
    assert seen["passed"] <= 2 * 200
