"""Relations with their spans: since when, until when or still open, what speaks against them, what is told."""

from __future__ import annotations

import pytest

from bisher.telling import Teller
from bisher.view import View
from bisher.web.standings import love
from bisher.why.pairs import ties
from handmade import couple, only, page, stands, state_of, view_of

# Spans


def test_a_relation_told_again_is_confirmed_and_not_doubled() -> None:
    """One span, cited where it was first told and where it was confirmed."""
    one = only(view_of(couple(), page(2, "Es regnet."), couple(3)), "couple")
    assert (one.since, one.since_exact, one.until, one.confirmed, one.status) == (1, False, None, 3, "open")
    assert [(c.number, c.quote) for c in one.citations] == [(1, "lebt"), (3, "lebt")]


def test_a_beginning_is_exact_where_the_text_shows_it() -> None:
    """Since when somebody is together, and whether that is when it was told or when it began, are two things."""
    assert only(view_of(page(1, "{A|c1} findet {B|c2}.", "couple.start c1 c2 findet")), "couple").since_exact
    assert not only(view_of(couple()), "couple").since_exact


def test_a_breakup_ends_what_was_and_opens_the_ex() -> None:
    """Whoever leaves somebody is an ex from then on, and the end is cited."""
    view = view_of(couple(), page(2, "{Nele|c1} verlässt {Ole|c2}.", "breakup c1 c2 verlässt"))
    over = only(view, "couple")
    assert (over.status, over.until, over.confirmed) == ("ended", 2, 1)
    assert over.citations[-1].quote == "verlässt"
    assert stands(view) == {"ex c1 c2"}


@pytest.mark.parametrize(
    ("text", "trigger", "then", "loves"),
    [
        ("{Nele|c1} verlässt {Ole|c2}.", "verlässt", (), {"love c1 c2?", "love c2 c1"}),
        ("{Nele|c1} breaks up with {Ole|c2}.", "breaks up", (), {"love c1 c2?", "love c2 c1"}),
        ("{Nele|c1} und {Ole|c2} trennen sich.", "trennen", (), {"love c1 c2", "love c2 c1"}),
        ("{Nele|c1} and {Ole|c2} split up.", "split up", (), {"love c1 c2", "love c2 c1"}),
        ("{Nele|c1} liebt und verlässt {Ole|c2}.", "verlässt", ("love c1 c2 liebt",), {"love c1 c2", "love c2 c1"}),
        ("{Nele|c1} verlässt {Ole|c2}, ein Paar.", "verlässt", ("couple c1 c2 Paar",), {"love c1 c2", "love c2 c1"}),
    ],
)
def test_whoever_leaves_somebody_is_presumed_to_love_them_no_more(
    text: str, trigger: str, then: tuple[str, ...], loves: set[str]
) -> None:
    """Whoever is left may love still; so may two who part, and who leaves somebody whom they love."""
    lovers = page(1, "{Nele|c1} und {Ole|c2} lieben einander.", "love c1 c2 lieben", "love c2 c1 lieben")
    view = view_of(lovers, page(2, text, f"breakup c1 c2 {trigger}", *then))
    assert {one for one in stands(view) if one.startswith("love")} == loves


def test_an_affair_that_ends_makes_no_ex() -> None:
    """Former partners are those who were partners."""
    view = view_of(couple(kind="affair"), page(2, "{Nele|c1} verlässt {Ole|c2}.", "affair.end c1 c2 verlässt"))
    assert stands(view) == set()
    view = view_of(couple(), page(2, "{Nele|c1} verlässt {Ole|c2}.", "couple.end c1 c2 verlässt"))
    assert stands(view) == {"ex c1 c2"}


def test_a_parting_that_is_only_remembered_shows_no_beginning() -> None:
    """Long divorced: an ex, but not since then."""
    view = view_of(page(1, "{Nele|c1} ist von {Ole|c2} geschieden.", "divorce.past c1 c2 geschieden"))
    assert (only(view, "ex").status, only(view, "ex").since_exact) == ("open", False)


def test_who_part_again_have_been_together_in_between() -> None:
    """They were apart once, and are now since the parting; what holds is the same."""
    former = page(1, "{Nele|c1} trifft ihren Ex {Ole|c2}.", "ex c1 c2 Ex")
    parting = page(2, "{Nele|c1} verlässt {Ole|c2}.", "breakup c1 c2 verlässt")
    view = view_of(former, parting)
    assert [(r.type, r.since, r.since_exact, r.until, r.status) for r in view.relations] == [
        ("ex", 1, False, 2, "past"),
        ("ex", 2, True, None, "open"),
    ]
    assert stands(view) == {"ex c1 c2"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("breakup c1 c2 so", "breakup c1 c2 so"),
        ("breakup c1 c2 so", "divorce c1 c2 so"),
        ("ex c1 c2 so", "divorce c1 c2 so"),
        ("ex c1 c2 so", "breakup.past c1 c2 so"),
    ],
)
def test_a_parting_told_twice_is_one(before: str, after: str) -> None:
    """What is told once more, recalled, or made good in court is no new separation."""
    view = view_of(page(1, "{Nele|c1}, {Ole|c2}: so.", before), page(2, "{Nele|c1}: so.", after))
    assert (only(view, "ex").since, only(view, "ex").status) == (1, "open")


def test_a_wedding_turns_a_couple_into_a_marriage_and_a_divorce_ends_it() -> None:
    """The whole way of two people, one span each."""
    pages = (
        couple(kind="engaged"),
        page(2, "{Nele|c1} heiratet {Ole|c2}.", "wedding c1 c2 heiratet"),
        page(3, "{Nele|c1} und {Ole|c2} werden geschieden.", "divorce c1 c2 geschieden"),
    )
    assert stands(view_of(*pages[:1])) == {"engaged c1 c2"}
    assert stands(view_of(*pages[:2])) == {"married c1 c2"}
    view = view_of(*pages)
    assert stands(view) == {"ex c1 c2"}
    assert [(r.type, r.since, r.until, r.status) for r in view.relations] == [
        ("engaged", 1, 2, "ended"),
        ("married", 2, 3, "ended"),
        ("ex", 3, None, "open"),
    ]
    assert [e.type for e in view.events] == ["wedding", "divorce"]


def test_what_begins_again_is_a_span_of_its_own() -> None:
    """Together, apart, together again: two spans, and the ex is no more."""
    view = view_of(
        couple(),
        page(2, "{Nele|c1} verlässt {Ole|c2}.", "breakup c1 c2 verlässt"),
        page(3, "{Nele|c1} kehrt zu {Ole|c2} zurück.", "couple.start c1 c2 kehrt"),
    )
    assert [(r.since, r.until) for r in view.relations if r.type == "couple"] == [(1, 2), (3, None)]
    assert stands(view) == {"couple c1 c2"}


def test_an_end_of_what_was_never_told_is_kept_as_past() -> None:
    """That somebody was married once is known, and holds no more."""
    view = view_of(
        page(1, "{Nele|c1} war mit {Ole|c2} verheiratet und mit {Jette|c3} befreundet.",
             "married.past c1 c2 verheiratet", "friend.end c1 c3 befreundet", "ex.past c1 c3 war")
    )  # fmt: skip
    assert {(r.type, r.status) for r in view.relations} == {("married", "past"), ("friend", "ended"), ("ex", "past")}
    assert stands(view) == set()


def test_an_end_as_of_later_does_not_show_before() -> None:
    """A view of the past shows a relation as it was then: open, and confirmed when it was by then."""
    state = state_of(couple(), couple(2), page(3, "{Nele|c1} verlässt {Ole|c2}.", "breakup c1 c2 verlässt"))
    assert [(r.status, r.until, r.confirmed, len(r.citations)) for r in state.as_of(1).relations] == [
        ("open", None, 1, 1)
    ]
    assert stands(state.as_of(2)) == {"couple c1 c2"}


# Presumed over


@pytest.mark.parametrize("kind", ["couple", "engaged", "married", "affair"])
@pytest.mark.parametrize("fact", ["wedding c3 c1 neu", "couple.start c1 c3 neu", "engaged.start c1 c3 neu"])
def test_a_new_partner_speaks_against_the_old_one(kind: str, fact: str) -> None:
    """One of two marries, or begins to be with, somebody else: presumed over, with the reason, and never dropped."""
    view = view_of(couple(kind=kind), page(2, "{Nele|c1} ist neu mit {Jette|c3}.", fact))
    old = only(View(view.series, view.installments[:1], view.readings[:1]), kind)
    now = next(r for r in view.relations if (r.type, r.a, r.b) == (kind, "c1", "c2"))
    assert (old.status, now.status, now.until) == ("open", "presumed over", None)
    assert now.reason
    assert (now.reason.number, now.reason.quote) == (2, "neu")
    assert f"{kind} c1 c2?" in stands(view)


def test_the_new_relation_need_not_last() -> None:
    """What was presumed over does not come back to life when the new relation ends."""
    view = view_of(
        couple(),
        page(2, "{Nele|c1} findet {Jette|c3}.", "couple.start c1 c3 findet"),
        page(3, "{Nele|c1} verlässt {Jette|c3}.", "breakup c1 c3 verlässt"),
    )
    assert stands(view) == {"couple c1 c2?", "ex c1 c3"}


def test_what_is_told_again_is_not_over() -> None:
    """The text is right: who is said to be together after all is together."""
    view = view_of(couple(), page(2, "{Nele|c1} findet {Jette|c3}.", "couple.start c1 c3 findet"), couple(3))
    assert stands(view) == {"couple c1 c2", "couple c1 c3"}
    assert only(View("x", view.installments[:1], view.readings[:1]), "couple").reason is None


def test_a_marriage_told_of_later_leaves_an_affair_alone() -> None:
    """Whoever has an affair may well be married; that this comes out second says nothing."""
    husband = page(2, "{Nele|c1} hat einen {Mann|c3|noun|m}.", "married c1 c3 Mann")
    assert stands(view_of(couple(kind="affair"), husband)) == {"affair c1 c2", "married c1 c3"}
    assert stands(view_of(couple(), husband)) == {"couple c1 c2?", "married c1 c3"}
    at_once = page(
        1, "{Nele|c1} betrügt mit {Ole|c2} ihren {Mann|c3|noun|m}.", "couple c1 c2 betrügt", "married c1 c3 Mann"
    )
    assert stands(view_of(at_once)) == {"couple c1 c2", "married c1 c3"}


def test_a_wife_told_of_later_leaves_an_engagement_alone() -> None:
    """The groom turns out to have a wife: he is engaged all the same, until the text says otherwise."""
    wife = page(2, "{Ole|c2} hat eine {Frau|c3|noun|f}.", "married c2 c3 Frau")
    assert stands(view_of(couple(kind="engaged"), wife)) == {"engaged c1 c2", "married c2 c3"}


@pytest.mark.parametrize(
    ("held", "ending", "then"),
    [
        ("couple", "engaged.end", {"couple c1 c2?", "ex c1 c2"}),
        ("engaged", "couple.end", {"engaged c1 c2?", "ex c1 c2"}),
        ("married", "couple.end", {"married c1 c2", "ex c1 c2"}),
        ("affair", "engaged.end", {"affair c1 c2", "ex c1 c2"}),
    ],
)
def test_who_break_off_the_engagement_are_no_couple(held: str, ending: str, then: set[str]) -> None:
    """They were told to be separated and a couple; whoever lives apart is still married."""
    view = view_of(couple(kind=held), page(2, "{Nele|c1} löst sich von {Ole|c2}.", f"{ending} c1 c2 löst"))
    assert stands(view) == then
    again = view_of(*[couple(), page(2, "{Nele|c1} löst sich von {Ole|c2}.", "engaged.end c1 c2 löst")], couple(3))
    assert "couple c1 c2" in stands(again)


def test_whoever_leaves_an_employ_has_no_boss_there() -> None:
    """Until they are hired again, or told to be at work there; who leaves without a word of whose employ may have
    another one."""
    work = page(1, "{Nele|c1} arbeitet für {Ole|c2}.", "boss c2 c1 arbeitet")
    fired = page(2, "{Nele|c1} wird von {Ole|c2} entlassen.", "quit c1 c2 entlassen")
    assert stands(view_of(work, fired)) == {"boss c2 c1?"}
    assert only(view_of(work, fired), "boss").reason == view_of(work, fired).events[0].citation
    hired = page(3, "{Ole|c2} stellt {Nele|c1} ein.", "hire c1 c2 stellt")
    assert stands(view_of(work, fired, hired)) == {"boss c2 c1"}
    assert stands(view_of(work, fired, page(3, "{Nele|c1} arbeitet.", "boss c2 c1 arbeitet"))) == {"boss c2 c1"}
    assert stands(view_of(work, page(2, "{Nele|c1} kündigt.", "quit c1 - kündigt"))) == {"boss c2 c1"}
    assert stands(view_of(work, page(2, "{Nele|c1} kündigt {Ole|c2}.", "quit? c1 c2 kündigt"))) == {"boss c2 c1"}


@pytest.mark.parametrize("fact", ["die c2 - stirbt", "kill c3 c2 stirbt", "die.past c2 - stirbt"])
def test_a_death_ends_what_takes_two(fact: str) -> None:
    """A widow is no wife, a dead man no neighbour; but a brother stays a brother, and she may love him still."""
    first = page(
        1, "{Nele|c1} lebt mit {Ole|c2} und kennt {Jette|c3}.",
        "married c1 c2 lebt", "neighbour c2 c3 kennt", "sibling c2 c3 kennt", "love c1 c2 lebt", "love c2 c1 lebt",
    )  # fmt: skip
    view = view_of(first, page(2, "{Ole|c2} stirbt durch {Jette|c3}.", fact))
    assert stands(view) == {"married c1 c2?", "neighbour c2 c3?", "sibling c2 c3", "love c1 c2", "love c2 c1?"}


@pytest.mark.parametrize("fact", ["die? c2 - stirbt", "die! c2 - stirbt", "die.start c2 - stirbt"])
def test_a_death_that_is_feared_denied_or_to_come_ends_nothing(fact: str) -> None:
    """Only what is told as having happened speaks against anything."""
    assert stands(view_of(couple(), page(2, "{Ole|c2} stirbt nicht.", fact))) == {"couple c1 c2"}


# What is not real


@pytest.mark.parametrize("sign", ["?", "!"])
def test_what_is_not_real_is_told_as_such_and_does_not_hold(sign: str) -> None:
    """A planned or a denied relation is a relation of that reality, and none that stands."""
    view = view_of(
        page(1, "{Nele|c1} will mit {Ole|c2} leben.", f"couple{sign} c1 c2 leben", f"wedding{sign} c1 c2 leben")
    )
    (one,) = view.relations
    assert (one.reality, one.status) == (sign, "open")
    assert view.standing == ()
    assert [e.reality for e in view.events] == [sign]


def test_a_plan_is_settled_when_it_comes_true() -> None:
    """Nobody goes on hoping for what they have: the plan ends, with its reason, beside what is real now."""
    view = view_of(
        page(1, "{Nele|c1} will mit {Ole|c2} leben.", "couple? c1 c2 leben"),
        page(2, "{Nele|c1} lebt mit {Ole|c2}.", "couple.start c1 c2 lebt"),
    )
    plan, real = view.relations
    assert (plan.reality, plan.status, plan.until) == ("?", "ended", 2)
    assert plan.reason
    assert (plan.reason.number, real.status) == (2, "open")


def test_a_denial_speaks_against_what_it_denies() -> None:
    """Not an end that is told, so it stands; but presumed over, by those words."""
    view = view_of(couple(), page(2, "{Nele|c1} ist nicht mit {Ole|c2} zusammen.", "couple! c1 c2 nicht"))
    assert stands(view) == {"couple c1 c2?"}


CLAIMED = (
    page(1, "{Nele|c1} soll mit {Ole|c2} verlobt sein.", "engaged c1 c2 verlobt"),
    page(2, "{Nele|c1} ist gar nicht mit {Ole|c2} verlobt.", "engaged! c1 c2 verlobt"),
    page(3, "{Nele|c1} trennt sich von {Ole|c2}.", "breakup c1 c2 trennt"),
)


def test_what_was_denied_is_no_fact_when_two_part() -> None:
    """Whoever were not engaged were not so until they parted, however they were together; it does not hold, either."""
    view = view_of(*CLAIMED)
    claimed, denied, ex = view.relations
    assert (claimed.status, claimed.until, claimed.reason and claimed.reason.number) == ("presumed over", 2, 2)
    assert (denied.reality, denied.status, ex.type) == ("!", "open", "ex")
    assert stands(view) == {"ex c1 c2"}


@pytest.mark.parametrize("number", [2, 3])
def test_nobody_is_said_to_have_been_what_they_were_not(number: int) -> None:
    """Asked for the past, what was denied is neither affirmed nor counted."""
    view = view_of(*CLAIMED[:number])
    for question in ("War Nele mit Ole verlobt?", "Was Nele engaged to Ole?"):
        assert view.ask(question).verdict == "no longer"
    assert view.ask("Was Nele engaged to Ole?").lead == "Presumably no longer."
    assert view.ask("Mit wem war Nele verlobt?").people == ()


TALK = (
    page(1, "{Nele|c1} lebt mit {Jette|c3} und kennt {Ole|c2}.", "married c1 c3 lebt"),
    page(2, "{Nele|c1} soll mit {Ole|c2} verlobt sein.", "engaged c1 c2 verlobt"),
    page(3, "{Nele|c1} ist gar nicht mit {Ole|c2} verlobt.", "engaged! c1 c2 verlobt"),
    page(4, "{Nele|c1} ist doch mit {Ole|c2} verlobt.", "engaged c1 c2 verlobt"),
)


@pytest.mark.parametrize(
    ("number", "then"),
    [
        (2, {"married c1 c3?", "engaged c1 c2"}),
        (3, {"married c1 c3", "engaged c1 c2?"}),
        (4, {"married c1 c3?", "engaged c1 c2"}),
    ],
)
def test_what_is_refuted_speaks_against_nothing(number: int, then: set[str]) -> None:
    """A marriage is open again once the engagement that spoke against it is denied, until that is told after all."""
    assert stands(view_of(*TALK[:number])) == then


def test_what_began_and_is_no_more_has_been() -> None:
    """A couple that was shown to get together is a reason for good, though by now the text denies it."""
    began = page(2, "{Nele|c1} verliebt sich in {Ole|c2}.", "couple.start c1 c2 verliebt")
    denied = page(3, "{Nele|c1} ist nicht mehr mit {Ole|c2} zusammen.", "couple! c1 c2 zusammen")
    assert stands(view_of(TALK[0], began, denied)) == {"married c1 c3?", "couple c1 c2?"}


def test_an_end_that_names_what_was_denied_says_that_it_was_there() -> None:
    """They break off the very engagement that was denied: so there was one, until then."""
    broken = page(3, "{Nele|c1} löst die Verlobung mit {Ole|c2}.", "engaged.end c1 c2 löst")
    claimed, denied, _ = view_of(*CLAIMED[:2], broken).relations
    assert (claimed.status, claimed.until, denied.status) == ("ended", 3, "ended")


@pytest.mark.parametrize("fact", ["couple.end? c1 c2 Ende", "couple.end! c1 c2 Ende"])
def test_a_feared_end_says_that_it_holds(fact: str) -> None:
    """Who may part, or do not, are together: no second relation, and no end."""
    view = view_of(couple(), page(2, "{Nele|c1} fürchtet das Ende mit {Ole|c2}.", fact))
    (one,) = view.relations
    assert (one.status, one.confirmed, one.reality) == ("open", 2, "")


@pytest.mark.parametrize("sign", ["?", "!"])
def test_the_end_of_a_couple_that_is_not_real_is_no_couple_that_is_not_real(sign: str) -> None:
    """Who will never part, or may, must not be told as "not so: a couple" or "possible: a couple": the contrary."""
    view = view_of(page(1, "{Nele|c1} verlässt {Ole|c2} nie.", f"couple.end{sign} c1 c2 verlässt"))
    assert view.relations == ()
    assert view.ask("Are Nele and Ole together?").verdict == "unknown"


@pytest.mark.parametrize("sign", ["?", "!"])
def test_a_feared_end_of_the_couple_says_that_the_marriage_holds(sign: str) -> None:
    """Husband and wife who may split up are no second couple. What others are, or what else these are, is not meant."""
    married = page(
        1, "{Nele|c1} heiratet {Ole|c2}, den Chef von {Jette|c3}.",
        "wedding c1 c2 heiratet", "boss c2 c3 Chef", "friend c1 c2 heiratet",
    )  # fmt: skip
    view = view_of(married, page(2, "{Nele|c1} und {Ole|c2} trennen sich nie.", f"couple.end{sign} c1 c2 trennen"))
    assert stands(view) == {"married c1 c2", "boss c2 c3", "friend c1 c2"}
    assert len(view.relations) == 3
    assert {r.type: r.confirmed for r in view.relations} == {"married": 2, "boss": 1, "friend": 1}
    assert only(view, "married").citations[-1].quote == "trennen"


# Told as so


def test_told_holds_told_findings_alone() -> None:
    """Relations, events and what is derived from them are computed anew; names and mentions stay."""
    view = view_of(
        couple(),
        page(2, "{Nele Brauer|c1} verlässt {Ole|c2}.", "~breakup c1 c2 verlässt"),
    )
    told = view.told()
    assert (stands(view), stands(told)) == ({"ex c1 c2"}, {"couple c1 c2"})
    assert (len(view.events), len(told.events)) == (1, 0)
    assert told.cast == view.cast
    assert told.is_told
    assert not view.is_told
    assert told.told() is told
    assert view.told_only(True) is told
    assert view.told_only(False) is view
    assert told.digest != view.digest


DOUBTED = (
    couple(kind="married"),
    page(2, "{Nele|c1} geht von {Ole|c2}.", "~breakup c1 c2 geht"),
    page(3, "{Nele|c1} ruft ihren Mann {Ole|c2}.", "married c1 c2 Mann"),
)


def test_an_end_that_is_not_sure_does_not_cut_what_is() -> None:
    """A marriage that is told of again, after a parting that perhaps was none, is one since its own beginning, by all
    that was found as by what is told; until then, the parting counts."""
    state = state_of(*DOUBTED)
    before, after = only(state.as_of(2), "married"), only(state.as_of(3), "married")
    assert (before.status, before.until) == ("ended", 2)
    assert (after.status, after.since, after.until, after.confirmed) == ("open", 1, None, 3)
    assert after == only(state.as_of(3).told(), "married")
    assert (only(state.as_of(3), "ex").status, only(state.as_of(3), "ex").told) == ("ended", False)
    steps = [(s.relation, s.effect) for s in ties(state.as_of(3), "c1", "c2", "de").steps if s.relation == "married"]
    assert steps == [("married", "told"), ("married", "settled"), ("married", "confirmed")]


@pytest.mark.parametrize(
    ("first", "end", "again"),
    [
        ("couple", "breakup c1 c2 geht", "couple c1 c2 Mann"),
        ("couple", "~breakup c1 c2 geht", "couple.start c1 c2 Mann"),
        ("~couple", "~breakup c1 c2 geht", "couple c1 c2 Mann"),
    ],
)
def test_what_ended_and_is_told_again_is_another_span(first: str, end: str, again: str) -> None:
    """Where the end is sure, a beginning is shown, or the relation was never sure before."""
    pages = (page(1, "{Nele|c1} lebt mit {Ole|c2}.", f"{first} c1 c2 lebt"), page(2, "{Nele|c1} geht.", end))
    view = view_of(*pages, page(3, "{Nele|c1} ruft ihren Mann {Ole|c2}.", again))
    assert [(r.since, r.until) for r in view.relations if r.type == "couple"] == [(1, 2), (3, None)]


def test_an_end_by_its_own_name_that_is_not_sure() -> None:
    """The words that say so are not among those that say that it holds."""
    pages = (
        page(1, "{Nele|c1} ist Chefin von {Ole|c2}.", "boss c1 c2 Chefin"),
        page(2, "{Nele|c1} entlässt {Ole|c2}.", "~boss.end c1 c2 entlässt"),
        page(3, "{Nele|c1} lobt als Chefin {Ole|c2}.", "~boss c1 c2 Chefin"),
    )
    one = only(view_of(*pages), "boss")
    assert (one.since, one.status, one.told, [c.quote for c in one.citations]) == (1, "open", True, ["Chefin"] * 2)


def test_a_relation_is_told_when_one_of_its_findings_is() -> None:
    """The surest finding that says that it is there counts; neither that it might end nor that it did."""
    view = view_of(page(1, "{Nele|c1} lebt mit {Ole|c2}.", "~couple c1 c2 lebt"), couple(2))
    assert (only(view, "couple").told, only(view, "couple").confidence) == (True, 0.9)
    parting = page(2, "{Nele|c1} verlässt {Ole|c2}.", "breakup c1 c2 verlässt")
    view = view_of(page(1, "{Nele|c1} lebt mit {Ole|c2}.", "~affair c1 c2 lebt"), parting)
    assert (only(view, "affair").told, only(view, "affair").confidence, only(view, "ex").told) == (False, 0.4, True)
    doubt = page(2, "{Nele|c1} fürchtet das Ende mit {Ole|c2}.", "couple.end? c1 c2 Ende")
    view = view_of(page(1, "{Nele|c1} lebt mit {Ole|c2}.", "~couple c1 c2 lebt"), doubt)
    assert not only(view, "couple").told


# What is told of the dead

DEATH = page(1, "{Ole|c2} stirbt.", "die c2 - stirbt")
RETROSPECT = page(
    2,
    "{Nele|c1} hatte eine Affäre mit {Ole|c2}. {Ida|c3} ist seine Frau, {Jan|c4} sein Bruder.",
    *("affair c1 c2 Affäre", "married c3 c2 Frau", "sibling c2 c4 Bruder"),
)


def test_what_is_told_of_the_dead_first_is_told_of_the_past() -> None:
    """The dead have affairs no more; they are still somebody's brothers, and were married."""
    view = view_of(DEATH, RETROSPECT)
    assert stands(view) == {"affair c2 c1?", "married c2 c3?", "sibling c2 c4"}
    affair, married = only(view, "affair"), only(view, "married")
    assert affair.reason == married.reason
    assert affair.reason is not None
    assert affair.reason.quote == "stirbt"
    assert Teller(view, "de").relation(affair).text == "Ole und Nele hatten früher eine Affäre."
    assert Teller(view, "en").relation(married).text == "Ole and Ida were married once."
    assert [s.time for group in love(view, "de") for s in group.standings] == ["früher", "früher"]
    assert view.ask("Haben Nele und Ole eine Affäre?").verdict == "no longer"
    assert view.ask("Did Nele and Ole have an affair?").verdict == "yes"


def test_what_is_told_once_more_of_the_dead_is_over_all_the_same() -> None:
    """It has its beginning still."""
    view = view_of(couple(), page(2, "{Ole|c2} stirbt.", "die c2 - stirbt"), couple(3))
    assert stands(view) == {"couple c1 c2?"}
    text = Teller(view, "de").relation(only(view, "couple")).text
    assert text == "Nele und Ole sind spätestens seit Folge 1 ein Paar, vermutlich nicht mehr."


@pytest.mark.parametrize("fact", ["return c2 - da", "die! c2 - da"])
def test_whoever_acts_after_their_death_has_what_is_told_of_the_living(fact: str) -> None:
    """Presumed dead, and back."""
    view = view_of(DEATH, RETROSPECT, page(3, "{Ole|c2} ist da.", fact))
    assert only(view, "affair").status == only(view, "married").status == "open"
