"""The view as of N: names, roles, events, and where each of them is said."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace

import pytest

from bisher import naming
from bisher.errors import NotFoundError, UsageError
from bisher.records import Span
from bisher.view import View
from handmade import couple, page, stands, state_of, view_of

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


def test_an_id_that_is_none_leads_to_the_names() -> None:
    """Who hands in a name gets the ids that have it as of then, and how to look for names."""
    state = state_of(page(1, "{Nele Brauer|c1} kommt."), page(2, "{Nele Brauer|c1} trifft {Nele Kamp|c2}."))
    for call in (View.character, View.relations_of, View.events_of, View.mentions_of):
        with pytest.raises(NotFoundError) as caught:
            call(state.as_of(2), "Nele")
        assert caught.value.hint == "it is a name of c1 or c2; find takes names"
    with pytest.raises(NotFoundError) as caught:
        state.as_of(1).character("Nele Kamp")
    assert "c2" not in caught.value.hint.replace("ids are c1, c2 …", "")
    assert "find" in caught.value.hint


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
    assert (edges["couple"]["where"], edges["couple"]["citations"]) == ("1:1|2:1", "1:1 lebt|2:1 verlässt")
    assert "until" not in edges["ex"]
    for _, _, key, data in graph.edges(keys=True, data=True):
        relation = view.relations[int(key.rpartition("-")[2])]
        assert [f"{c.number}:{c.sentence_index} {c.quote}" for c in relation.citations] == data["citations"].split("|")
    assert graph.graph == {"series": "Deich 7", "as_of": 2, "digest": view.digest}
