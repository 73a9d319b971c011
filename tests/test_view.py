"""The view as of N: names, roles, relations with their spans, events, and where each of them is said."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bisher import naming, story
from bisher.errors import NotFoundError, UsageError
from bisher.records import Relation, Span
from bisher.view import View
from handmade import Page, page, stands, state_of, view_of
from worlds import World, grow, installments, series

LANGS = st.sampled_from(("de", "en"))


def couple(number: int = 1, *, kind: str = "couple") -> Page:
    """Nele and Ole are together, as a fact without a phase."""
    return page(number, "{Nele|c1} lebt mit {Ole|c2} und kennt {Jette|c3}.", f"{kind} c1 c2 lebt")


def only(view: View, kind: str) -> Relation:
    """The one relation of a type."""
    (found,) = (r for r in view.relations if r.type == kind)
    return found


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


@pytest.mark.parametrize("fact", ["couple.end? c1 c2 Ende", "couple.end! c1 c2 Ende"])
def test_a_feared_end_says_that_it_holds(fact: str) -> None:
    """Who may part, or do not, are together: no second relation, and no end."""
    view = view_of(couple(), page(2, "{Nele|c1} fürchtet das Ende mit {Ole|c2}.", fact))
    (one,) = view.relations
    assert (one.status, one.confirmed, one.reality) == ("open", 2, "")


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


def test_a_relation_is_told_when_one_of_its_findings_is() -> None:
    """The surest finding counts; that it might end counts neither way."""
    view = view_of(page(1, "{Nele|c1} lebt mit {Ole|c2}.", "~couple c1 c2 lebt"), couple(2))
    assert (only(view, "couple").told, only(view, "couple").confidence) == (True, 0.9)
    doubt = page(2, "{Nele|c1} fürchtet das Ende mit {Ole|c2}.", "couple.end? c1 c2 Ende")
    view = view_of(page(1, "{Nele|c1} lebt mit {Ole|c2}.", "~couple c1 c2 lebt"), doubt)
    assert not only(view, "couple").told


# Who


def test_a_name_grows_and_is_not_known_before() -> None:
    """Whoever is only later found to be Nele Brauer is called Nele until then."""
    state = state_of(page(1, "{Nele|c1} lacht."), page(2, "{Nele Brauer|c1} lacht."), page(3, "{Nele|c1} lacht."))
    assert [state.as_of(n).cast[0].name for n in (1, 2, 3)] == ["Nele", "Nele Brauer", "Nele Brauer"]
    assert [(u.name, u.citation.number) for u in state.as_of(3).cast[0].names] == [("Nele", 1), ("Nele Brauer", 2)]


@pytest.mark.parametrize(
    ("uses", "best"),
    [
        ({"Ole": 9, "Ole Brauer": 1}, "Ole Brauer"),
        ({"Alexandr": 1, "Aleksandr": 3}, "Aleksandr"),
        ({"Ole": 2, "Brauer": 2}, "Ole"),
        ({"Frau Brauer": 1, "Nele": 5}, "Nele"),
        ({"Brauer": 1, "Frau Brauer": 1}, "Frau Brauer"),
        ({"Dr. Nele Brauer": 1, "Nele Brauer": 1}, "Dr. Nele Brauer"),
        ({"Maximilian": 1, "Max": 7, "Maxi": 9}, "Maximilian"),
        ({"Max": 7, "Maximilian": 1}, "Max"),
        ({"Maud": 1, "Maudie": 5}, "Maud"),
        ({"Ole Brauer": 1, "Oles Bruder Jan Brauer": 1, "Ole van der Brauer": 2}, "Ole van der Brauer"),
        ({"Jane Brauer": 1, "Jana Brauer": 1, "Jana": 5}, "Jana Brauer"),
        ({"Ole Jan Piet Brauer": 1, "Ole Kai Brauer": 5}, "Ole Kai Brauer"),
        ({"Inspector": 4}, ""),
        ({"Captain": 4, "Flint": 1}, "Flint"),
        ({}, ""),
    ],
)
def test_the_best_name(uses: dict[str, int], best: str) -> None:
    """Fullest, then most frequent, then first; no titles alone, and a pet name never displaces the name."""
    assert naming.best(uses) == best


def test_who_has_no_name_is_called_by_the_first_noun() -> None:
    """A broker without a name is a character, described in the words of the text; pronouns are no description."""
    view = view_of(
        page(1, "{Er|c1|pronoun|m} kommt. Der {Makler|c1|noun|m} grüßt {sie|c2|pronoun|f}."),
        page(2, "Der {Freund|c1|noun|m}, der {Makler|c1|noun|m}, geht."),
    )
    broker, her = view.cast
    assert (broker.name, broker.named, broker.gender, broker.names) == ("Makler", False, "m", ())
    assert [(r.word, r.citation.number) for r in broker.roles] == [("Makler", 1), ("Freund", 2)]
    assert (broker.introduced.quote, broker.introduced.sentence) == ("Er", "Er kommt.")
    assert (her.name, her.named, her.roles) == ("sie", False, ())


def test_a_title_alone_is_what_somebody_is_called_by_but_no_name() -> None:
    """Whoever is only called Inspector stays without a name, and can be found by that word."""
    view = view_of(page(1, "{Inspector|c1} kommt."))
    assert (view.cast[0].name, view.cast[0].named) == ("Inspector", False)
    assert view.find("inspector") == view.cast


def test_gender_is_that_of_most_mentions() -> None:
    """One slip of a reader does not change anybody's gender; of equals the first counts."""
    view = view_of(
        page(
            1, "{Kim|c1|name|m} und {sie|c1|pronoun|f} und {ihr|c1|pronoun|f}. {Toni|c2|name|f} oder {er|c2|pronoun|m}."
        ),
    )
    assert [c.gender for c in view.cast] == ["f", "f"]
    assert view_of(page(1, "{Kim|c1} lacht.")).cast[0].gender == ""


def test_a_family_name_names_nobody() -> None:
    """A name of two is a mention of both and a name of neither."""
    view = view_of(page(1, "{Die Brauers|c1+c2} feiern. {Nele|c1} lacht."))
    assert [(c.id, c.name, c.named, c.mentions) for c in view.cast] == [
        ("c1", "Nele", True, 2),
        ("c2", "Die Brauers", False, 1),
    ]


def test_a_merge_shows_in_every_part() -> None:
    """From the installment that shows it on, one person has both histories; before it nothing tells."""
    pages = (
        page(1, "Ein {Fremder|c1|noun|m} küsst {Nele|c2}.", "affair c1 c2 küsst", "kiss c1 c2 küsst"),
        page(2, "{Ole|c3|name|m} kommt."),
        page(3, "Der {Fremde|c1|noun|m} ist {Ole|c3}.", merges=[("c3", "c1")]),
    )
    state = state_of(*pages)
    view = state.as_of(3)
    ole = view.character("c1")
    assert view.cast == (ole, view.character("c2"))
    assert (ole.id, ole.name, ole.first, view.resolve("c1")) == ("c3", "Ole", 1, "c3")
    assert view.find("c1") == view.find("Ole") == (ole,)
    assert stands(view) == {"affair c3 c2"}
    assert view.events[0].a == ("c3",)
    assert len(view.mentions_of("c1")) == 4
    assert state.as_of(2).character("c1").name == "Fremder"
    assert state.as_of(2).resolve("c1") == "c1"


def test_two_of_a_relation_without_direction_are_in_the_order_of_the_cast() -> None:
    """However a text puts it, the pair reads the same, and with a direction it stays as it is."""
    view = view_of(page(1, "{Nele|c1} und {Ole|c2}.", "sibling c2 c1 und", "sibling c1 c2 und", "boss c2 c1 und"))
    assert [(r.type, r.a, r.b) for r in view.relations] == [("sibling", "c1", "c2"), ("boss", "c2", "c1")]


# Finding


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("Jörg Müller", ["c1"]),
        ("joerg mueller", ["c1"]),
        ("JORG MULLER", ["c1"]),
        ("Müller", ["c1", "c2"]),
        ("Jörg", ["c1"]),
        ("Dr. Müller", ["c2"]),
        ("dr müller", ["c2"]),
        ("Jorgg", ["c1"]),
        ("Gärtner", ["c3"]),
        ("c2", ["c2"]),
        ("Zacharias", []),
        ("", []),
        ("…", []),
    ],
)
def test_find_offers_the_best_tier_alone(wanted: str, found: list[str]) -> None:
    """Exact before part before fuzzy, without case, accents and ways to write an umlaut."""
    view = view_of(page(1, "{Jörg Müller|c1} ruft {Dr. Greta Müller|c2}, die den {Gärtner|c3|noun|m} ruft."))
    assert [c.id for c in view.find(wanted)] == found


def test_find_never_offers_what_comes_later() -> None:
    """A later name finds nobody, and a part of it is not preferred."""
    state = state_of(page(1, "{Nele|c1} lacht."), page(2, "{Nele Brauer|c1} ruft {Brauer|c2}."))
    assert state.as_of(1).find("Brauer") == ()
    assert [c.id for c in state.as_of(2).find("Brauer")] == ["c2"]


# Citations, and what is not there


def test_citations_are_the_very_words() -> None:
    """Quote, sentence and its 1-based place are cut from the text, and a sentence can be asked for by that place."""
    view = view_of(page(1, "Es regnet. {Nele|c1} lebt mit {Ole|c2}. Es schneit.", "couple c1 c2 lebt"))
    cited = view.relations[0].citations[0]
    assert (cited.label, cited.quote, cited.sentence, cited.sentence_index) == (
        "Folge 1",
        "lebt",
        "Nele lebt mit Ole.",
        2,
    )
    text = view.installments[0].text
    assert text[cited.start : cited.end] == cited.quote
    assert text[cited.sentence_start :].startswith(cited.sentence)
    span = view.sentence(1, 2)
    assert text[span.start : span.end] == cited.sentence


def test_a_text_that_was_not_split_is_one_sentence() -> None:
    """Whoever hands in installments of their own still gets citations that can be looked up."""
    text, said = page(1, "{Nele|c1} lacht.")
    view = state_of((replace(text, sentences=()), said)).as_of(1)
    assert (view.cast[0].introduced.sentence, view.cast[0].introduced.sentence_index) == ("Nele lacht.", 1)
    assert view.sentence(1, 1).end == len(text.text)


def test_words_before_the_first_sentence_belong_to_it() -> None:
    """Sentences from elsewhere may leave something out; what is cited still contains its quote."""
    text, said = page(1, "{Nele|c1} lacht. Es regnet.")
    view = state_of((replace(text, sentences=(Span(5, 11), Span(12, 22))), said)).as_of(1)
    assert (view.cast[0].introduced.sentence, view.cast[0].introduced.sentence_index) == ("Nele lacht.", 1)


def test_mentions_may_come_in_any_order() -> None:
    """Whoever is first in the text is first in the cast, and among those whom the reader remembers."""
    text, said = page(1, "{Ole|c2} trifft {Nele|c1}.", "meet c1 c2 trifft", "sibling c1 c2 trifft")
    state = state_of((text, replace(said, mentions=said.mentions[::-1])))
    assert [c.id for c in state.as_of(1).cast] == [p.id for p in state.people] == ["c2", "c1"]
    assert state.standing == (("sibling", "c2", "c1"),)
    assert stands(state.as_of(1)) == {"sibling c2 c1"}


def test_what_is_not_known_is_an_error_that_says_so() -> None:
    """Unknown ids, sentences and installments are errors of their own kind, in every way to ask."""
    view = view_of(page(1, "{Nele|c1} lacht."))
    for ask in (view.character, view.mentions_of, view.relations_of, view.events_of):
        with pytest.raises(NotFoundError, match="'c9'"):
            ask("c9")
    for number, index in ((1, 0), (1, 2), (2, 1), (0, 1)):
        with pytest.raises(UsageError):
            view.sentence(number, index)
    for number, start, end in ((1, 3, 3), (1, -1, 2), (1, 0, 99), (2, 0, 1)):
        with pytest.raises(UsageError):
            view.cite(number, start, end)


def test_what_belongs_to_somebody() -> None:
    """Mentions, relations and events of one person, in the order of the text."""
    view = view_of(couple(), page(2, "{Jette|c3} trifft {Nele|c1}.", "meet c1 c3 trifft"))
    assert [(n, m.name) for n, m in view.mentions_of("c1")] == [(1, "Nele"), (2, "Nele")]
    assert [r.type for r in view.relations_of("c2")] == ["couple"]
    assert (view.relations_of("c3"), [e.type for e in view.events_of("c3")]) == ((), ["meet"])


def test_events_are_in_the_order_of_the_text() -> None:
    """By installment and place in it, whatever the order of the reading; relations are no events."""
    view = view_of(
        page(1, "{Nele|c1} küsst und schlägt {Ole|c2}.", "attack c1 c2 schlägt", "kiss c1 c2 küsst", "love c1 c2 küsst")
    )
    assert [e.type for e in view.events] == ["kiss", "attack"]


def test_a_view_cannot_be_changed() -> None:
    """Whoever holds a view can rely on it."""
    with pytest.raises(FrozenInstanceError):
        view_of(couple()).series = "another"  # type: ignore[misc]


def test_the_graph_has_the_relations_with_their_words() -> None:
    """A graph for networkx: characters with attributes, relations with span, status and citations."""
    view = view_of(couple(), page(2, "{Nele|c1} verlässt {Ole|c2}.", "breakup c1 c2 verlässt"))
    graph = view.to_networkx()
    assert graph.nodes["c1"]["name"] == "Nele"
    assert set(graph) == {"c1", "c2", "c3"}
    edges = {data["type"]: data for _, _, data in graph.edges(data=True)}
    assert (edges["couple"]["status"], edges["couple"]["since"], edges["couple"]["until"]) == ("ended", 1, 2)
    assert edges["ex"]["where"] == ["2:1"]
    assert edges["ex"]["citations"][0].quote == "verlässt"
    assert graph.graph == {"series": "Deich 7", "as_of": 2, "digest": view.digest}


# Nothing from the future

PARTS = (
    "as_of",
    "label",
    "lang",
    "digest",
    "installments",
    "readings",
    "resolved",
    "cast",
    "relations",
    "standing",
    "events",
)


def everything(view: View) -> dict[str, Any]:
    """All that a view tells, told and not, for comparing."""
    found: dict[str, Any] = {part: getattr(view, part) for part in PARTS}
    found["told"] = {part: getattr(view.told(), part) for part in PARTS}
    found["of"] = [(view.mentions_of(c.id), view.relations_of(c.id), view.events_of(c.id)) for c in view.cast]
    graph = view.to_networkx()
    found["graph"] = (list(graph.nodes(data=True)), list(graph.edges(keys=True, data=True)), graph.graph)
    return found


@given(LANGS, series)
@settings(deadline=None)
def test_a_view_is_a_function_of_its_prefix(lang: Any, plan: Any) -> None:
    """As of N, whatever a view tells is what it tells when the series ends there; search and digest included."""
    world = grow(lang, plan, labels=True)
    whole = story.fold("x", world.pairs)
    for number in range(1, whole.number + 1):
        one, alone = whole.as_of(number), story.fold("x", world.upto(number).pairs).as_of(number)
        assert one == alone
        assert everything(one) == everything(alone)
        assert [one.find(name) for name in world.names] == [alone.find(name) for name in world.names]


@given(LANGS, series, st.lists(installments, min_size=1, max_size=2), st.lists(installments, min_size=1, max_size=2))
@settings(deadline=None)
def test_another_future_changes_nothing(lang: Any, plan: Any, future: Any, other: Any) -> None:
    """Two series with one beginning have the same view at its end, state by state."""
    one, two = (story.fold("x", grow(lang, [*plan, *rest]).pairs) for rest in (future, other))
    number = len(plan)
    assert everything(one.as_of(number)) == everything(two.as_of(number))
    entries = [[e for e in state.ledger if e.number <= number] for state in (one, two)]
    assert entries[0] == entries[1]


@given(LANGS, series)
@settings(deadline=None)
def test_everything_cites_the_words_it_rests_on(lang: Any, plan: Any) -> None:
    """No statement without its sentence: relations, events, names and roles quote the prefix, letter by letter."""
    world = grow(lang, plan)
    view = story.fold("x", world.pairs).as_of(len(world.pairs))
    cited = [c for r in view.relations for c in (*r.citations, *([r.reason] if r.reason else []))]
    cited += [e.citation for e in view.events]
    cited += [use.citation for c in view.cast for use in (*c.names, *c.roles)] + [c.introduced for c in view.cast]
    assert all(r.citations for r in view.relations)
    assert all((r.status == "presumed over") <= (r.reason is not None) for r in view.relations)
    for one in cited:
        text = view.installments[one.number - 1].text
        assert text[one.start : one.end] == one.quote
        assert one.quote in one.sentence
        assert one.sentence_index >= 1


def test_the_digest_is_of_the_texts_and_not_of_where_they_lay() -> None:
    """The same texts with the same readings have one digest under any name, from any file; a changed word another."""
    text, said = couple()
    digest = story.fold("a", [(text, said)]).as_of(1).digest
    assert story.fold("b", [(replace(text, source="elsewhere"), said)]).as_of(1).digest == digest
    assert len(digest) == 64
    changed = [
        replace(text, text=text.text + " "),
        replace(text, label="x"),
        replace(text, title="x"),
        replace(text, lang="en"),
    ]
    others = [story.fold("a", [(one, said)]).as_of(1).digest for one in changed]
    sure = replace(said, findings=tuple(replace(f, confidence=0.5) for f in said.findings))
    others.append(story.fold("a", [(text, sure)]).as_of(1).digest)
    assert len({digest, *others}) == 6


def test_nothing_in_a_view_leads_back_to_the_rest() -> None:
    """A view holds its prefix and no reference to the state, not even in what it keeps for later."""
    whole = state_of(couple(), page(2, "{Nele Brauer|c1} geht."))
    view = whole.as_of(1)
    everything(view)
    assert {f.name for f in fields(View)} == {"series", "installments", "readings", "is_told", "untold"}
    assert view.untold is None
    assert view.told().untold is view
    assert "Brauer" not in repr(vars(view))
    assert isinstance(world_of(view), World)


def world_of(view: View) -> World:
    """The view's prefix, as a world: all that it was made of."""
    return World(tuple(zip(view.installments, view.readings, strict=True)))
