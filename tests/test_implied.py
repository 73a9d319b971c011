"""What goes without saying: that the engaged are a couple, told in one line, and who is a parent by birth."""

from __future__ import annotations

import pytest

from bisher import relations
from bisher.recap import recap
from bisher.records import Lang
from bisher.view import View
from bisher.web.people import members
from bisher.web.standings import love
from bisher.who import card, cast_rows
from handmade import page, view_of

COUPLE = page(1, "{Nele|c1|name|f} und {Ole|c2|name|m} sind ein Paar.", "couple.start c1 c2 Paar")
ENGAGED = page(2, "{Nele|c1} verlobt sich mit {Ole|c2}.", "engaged.start c1 c2 verlobt")
ONE = {
    "de": "Nele und Ole sind seit Folge 2 verlobt, ein Paar seit Folge 1.",
    "en": "Nele and Ole have been engaged since Folge 2, a couple since Folge 1.",
}


def told(view: View, lang: Lang) -> list[list[str]]:
    """What is told of how the two stand, wherever that is told."""
    rows = [row.text for row in relations.told(view, lang)]
    return [
        rows,
        [line.text for line in card(view, "c1", lang).now],
        [line.text for line in recap(view, lang=lang, words=400).stands],
    ]


def test_the_engaged_are_a_couple_since_when_they_were_one() -> None:
    """In one line, which cites both; whoever takes relations one by one has both still."""
    view = view_of(COUPLE, ENGAGED)
    langs: tuple[Lang, ...] = ("de", "en")
    for lang in langs:
        assert all(lines == [ONE[lang]] for lines in told(view, lang))
    (row,) = relations.told(view, "de")
    assert [(c.number, c.quote) for c in row.citations] == [(2, "verlobt"), (1, "Paar")]
    assert len(relations.rows(view, "de")) == 2
    (standing,) = love(view, "de")[0].standings
    assert standing.time == "seit Folge 2, ein Paar seit Folge 1"


def test_what_is_implied_but_no_older_is_not_told() -> None:
    """A couple of which it is told later that they are one."""
    view = view_of(
        page(1, "{Nele|c1} ist mit {Ole|c2} verheiratet.", "married c1 c2 verheiratet"),
        page(2, "{Nele|c1} und {Ole|c2} sind ein Paar.", "couple c1 c2 Paar"),
    )
    assert [row.text for row in relations.told(view, "de")] == [
        "Nele und Ole sind spätestens seit Folge 1 verheiratet."
    ]


def test_what_is_over_is_told_by_itself() -> None:
    """A couple that has ended is none that the engaged are still; so is one of somebody else."""
    view = view_of(
        COUPLE, page(2, "Schluss.", "breakup c1 c2 Schluss"), page(3, "Verlobt.", "engaged.start c1 c2 Verlobt")
    )
    assert "Nele und Ole sind seit Folge 3 verlobt." in [row.text for row in relations.told(view, "de")]
    assert "Nele und Ole waren bis Folge 2 ein Paar." in [row.text for row in relations.told(view, "de")]


def test_what_is_presumed_over_is_not_told_as_of_now() -> None:
    """Neither on a card, which told it under "now", nor in the list of the cast, which told it as if it went on."""
    view = view_of(COUPLE, ENGAGED, page(3, "{Ole|c2} stirbt.", "die c2 - stirbt"))
    shown = card(view, "c1", "de")
    assert shown.now == ()
    assert [line.text for line in shown.before] == [
        "Nele und Ole sind seit Folge 2 verlobt, ein Paar seit Folge 1, vermutlich nicht mehr."
    ]
    (nele,) = (m for m in members(view, "de") if m.name == "Nele")
    assert "".join(piece.text for piece in nele.role).endswith(", vermutlich nicht mehr")
    assert {one.quote for one in nele.evidence} == {"verlobt", "stirbt"}


def test_whoever_gives_birth_is_a_parent() -> None:
    """In the table, in half a line of either, on the card and in the answer to who somebody is; the birth is cited."""
    view = view_of(page(1, "{Mia|c1|name|f} bringt {Ned|c2|name|m} zur Welt.", "birth c1 c2 bringt"))
    (row,) = relations.told(view, "de")
    assert (row.text, row.state, [c.quote for c in row.citations]) == ("Mia ist Mutter von Ned.", "besteht", ["bringt"])
    assert [row.text for row in cast_rows(view, "en")] == ["mother of Ned.", "son of Mia."]
    assert [line.text for line in card(view, "c2", "en").now] == ["Mia is the mother of Ned."]
    assert view.ask("Who is Ned?").text.startswith("Ned: son of Mia.")
    assert view.relations == view.standing == ()


@pytest.mark.parametrize(
    ("birth", "relation", "texts"),
    [
        ("birth c1 c2 bringt", "parent c1 c2 Welt", ["Mia ist Mutter von Ned."]),
        ("birth c1 c2 bringt", "parent! c1 c2 Welt", ["Nicht so: Mia ist Mutter von Ned."]),
        ("birth? c1 c2 bringt", "meet c1 c2 Welt", []),
        ("birth! c1 c2 bringt", "meet c1 c2 Welt", []),
        ("birth c1 _ bringt", "meet c1 c2 Welt", []),
        ("birth c1 - bringt", "meet c1 c2 Welt", []),
    ],
)
def test_a_parent_is_told_once_and_where_that_is_sure(birth: str, relation: str, texts: list[str]) -> None:
    """Whoever is told to be a parent is none by birth besides; nor is who is told to be none, or is yet to be one."""
    view = view_of(page(1, "{Mia|c1|name|f} bringt {Ned|c2|name|m} zur Welt.", birth, relation))
    assert [row.text for row in relations.told(view, "de")] == texts


MARRIED = page(3, "{Nele|c1} heiratet {Ole|c2}.", "wedding c1 c2 heiratet", "married.start c1 c2 heiratet")


def test_the_married_have_been_a_couple_before() -> None:
    """It was told that they were a couple, and engaged, until they married, as if that had been the end."""
    view = view_of(COUPLE, ENGAGED, MARRIED)
    one = {
        "de": "Nele und Ole sind seit Folge 3 verheiratet, ein Paar seit Folge 1.",
        "en": "Nele and Ole have been married since Folge 3, a couple since Folge 1.",
    }
    langs: tuple[Lang, ...] = ("de", "en")
    for lang in langs:
        assert all(lines == [one[lang]] for lines in told(view, lang))
        assert card(view, "c1", lang).before == ()
        assert not any("until" in line.text for line in recap(view, lang="en", words=400).happened)


@pytest.mark.parametrize(
    ("question", "verdict", "number", "cited"),
    [
        ("Seit wann sind Nele und Ole zusammen?", "told", 1, {3, 1}),
        ("Since when have Nele and Ole been a couple?", "told", 1, {3, 1}),
        ("Seit wann sind Nele und Ole verheiratet?", "told", 3, {3}),
        ("Bis wann waren Nele und Ole zusammen?", "unknown", None, {3}),
        ("Until when were Nele and Ole a couple?", "unknown", None, {3}),
        ("Bis wann waren Nele und Ole verlobt?", "told", 3, {2, 3}),
    ],
)
def test_since_when_the_married_are_together_is_asked(
    question: str, verdict: str, number: int | None, cited: set[int]
) -> None:
    """Not since the wedding, and not until it."""
    answer = view_of(COUPLE, ENGAGED, MARRIED).ask(question)
    assert (answer.verdict, answer.number, {c.number for c in answer.citations}) == (verdict, number, cited)
