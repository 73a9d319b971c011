"""What two are by now, and since when they are a couple: told in one line, and no more twice."""

from __future__ import annotations

from bisher import relations
from bisher.recap import recap
from bisher.records import Lang
from bisher.view import View
from bisher.web.people import members
from bisher.web.standings import love
from bisher.who import card
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
