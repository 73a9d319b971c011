"""Search: words in all their forms, phrases, beginnings, people by any name; ranked within the view alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bisher.errors import UsageError
from bisher.searching import Found
from bisher.searching.marking import WIDTH
from bisher.searching.query import MOST_TERMS
from bisher.view import View
from handmade import page, state_of, view_of
from shell import refused, shell, shown
from worlds import Clause, grow, series

ONE = page(
    1,
    "{Nele Müller|c1} heiratet {Ole|c2}. Der {Wirt|c3|noun|m} {Kuno|c3} sieht {sie|c1+c2|pronoun} tanzen. "
    "Ein Boot sinkt.",
    "wedding c1 c2 heiratet",
)
TWO = page(
    2,
    "{Sie|c1|pronoun|f} verlässt {ihn|c2|pronoun|m}. Große Häuser brennen, und {Kuno|c3} hilft {Nele|c1}. Es war eine "
    "gute Heirat.",
    "breakup c1 c2 verlässt",
    "help c3 c1 hilft",
)
ENGLISH = page(3, "{Nele Müller|c1} marries {Kuno|c3}. Two weddings in a year.", "wedding c1 c3 marries", lang="en")


@pytest.fixture
def view() -> View:
    """Two German installments and an English one."""
    return view_of(ONE, TWO, ENGLISH)


def places(found: Found) -> list[str]:
    """Where the hits are, the best first."""
    return [f"{hit.citation.number}:{hit.citation.sentence_index}" for hit in found.hits]


def marked(view: View, query: str) -> list[list[str]]:
    """The marked words of each hit."""
    return [
        [view.installment(hit.citation.number).text[m.start : m.end] for m in hit.marks]
        for hit in view.search(query).hits
    ]


def test_a_word_is_found_in_all_its_forms(view: View) -> None:
    """German and English each by their own stems; the very form that was typed comes first."""
    assert places(view.search("heiratet")) == ["1:1", "2:3"]
    assert places(view.search("Heirat")) == ["2:3", "1:1"]
    assert places(view.search("marry")) == ["3:1"]
    assert places(view.search("wedding")) == ["3:2"]


@pytest.mark.parametrize("query", ["Häuser", "haus", "HAEUSER", "hauser", "große", "grosse", "häuser\u0308"])
def test_case_and_umlauts_do_not_count(view: View, query: str) -> None:
    """ä is ae is a, ß is ss, with a combining mark or without."""
    assert places(view.search(query)) == ["2:2"]


def test_a_phrase_is_found_as_it_is_written(view: View) -> None:
    """In any quotation marks, in this order, in these forms."""
    for query in ('"gute heirat"', "„gute Heirat“", "“gute Heirat”", "»gute Heirat«", "«gute Heirat»"):
        assert places(view.search(query)) == ["2:3"]
        assert marked(view, query) == [["gute Heirat"]]
    assert places(view.search('"Heirat gute"')) == places(view.search('"gute heiratet"')) == []


def test_the_beginning_of_a_word_is_enough_with_a_star(view: View) -> None:
    """All that goes on from there, and nothing that has it in the middle."""
    assert sorted(places(view.search("heir*"))) == ["1:1", "2:3"]
    assert places(view.search("eirat*")) == []


def test_a_name_finds_its_character_by_whatever_word(view: View) -> None:
    """Names, nouns, pronouns and groups; part of a name and a genitive are enough."""
    for query in ("Nele", "nele mueller", "Müllers", "Nele's", "c1"):
        assert sorted(places(view.search(query))) == ["1:1", "1:2", "2:1", "2:2", "3:1"], query
    assert sorted(map(tuple, marked(view, "Kuno"))) == [("Kuno",), ("Kuno",), ("Wirt", "Kuno")]


@pytest.mark.parametrize(
    "query", ["Nele und Ole", "everything between Nele and Ole", "alles zwischen Ole und Nele", "ole nele"]
)
def test_between_two_people_is_where_both_take_part(view: View, query: str) -> None:
    """Sentences that speak of both; those that state something between them come first."""
    assert places(view.search(query)) == ["1:1", "2:1", "1:2"]
    assert marked(view, query)[1] == ["Sie", "ihn"]


def test_whoever_only_takes_part_in_what_was_found_is_found_by_its_words() -> None:
    """A sentence that speaks of nobody by a mention is marked by what it states."""
    view = view_of(page(1, "{Nele|c1} mag {Ole|c2}."), page(2, "Es folgt die Hochzeit.", "wedding c1 c2 Hochzeit"))
    assert places(view.search("Nele und Ole")) == ["1:1", "2:1"] or places(view.search("Nele und Ole")) == [
        "2:1",
        "1:1",
    ]
    assert ["Hochzeit"] in marked(view, "Nele und Ole")


def test_minus_excludes_words_phrases_and_people(view: View) -> None:
    """What must not be there."""
    assert places(view.search("heirat -gute")) == ["1:1"]
    assert places(view.search('heirat -"gute Heirat"')) == ["1:1"]
    assert places(view.search("heirat -Nele")) == ["2:3"]


def test_small_words_count_where_there_is_nothing_else(view: View) -> None:
    """Whoever looks for "und" finds it; in company it is not looked for."""
    assert places(view.search("und")) == ["2:2"]
    assert places(view.search("ein und boot")) == ["1:3"]


def test_a_word_of_a_title_names_nobody() -> None:
    """Whoever looks for "Frau" does not mean every Frau This-and-that."""
    view = view_of(page(1, "{Frau Ott|c1} geht. {Sie|c1|pronoun} kommt."))
    assert places(view.search("Frau")) == ["1:1"]
    assert places(view.search("Frau Ott")) == ["1:1", "1:2"]


def test_a_person_who_turns_out_to_be_another_is_found_by_both_names() -> None:
    """From the installment that shows it on, and not before."""
    state = state_of(
        page(1, "{Jerk|c1} kommt."), page(2, "{Smits|c2} geht."), page(3, "Er ist es.", merges=[("c1", "c2")])
    )
    assert places(state.as_of(2).search("Smits")) == ["2:1"]
    assert sorted(places(state.as_of(3).search("Smits"))) == ["1:1", "2:1"]


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("", "looks for nothing"),
        ("?! …", "looks for nothing"),
        ("-Nele", "looks for nothing"),
        ('Nele "und', "the quotation mark at 6"),
        ("*mann", "a star stands at the end"),
        ("he*at", "a star stands at the end"),
        ("*", "a star stands at the end"),
        ("Nele " + " ".join(f"w{i}" for i in range(MOST_TERMS)), "too long"),
    ],
)
def test_a_query_that_makes_no_sense_says_why(view: View, query: str, message: str) -> None:
    """A clear message, and never one of SQLite's."""
    with pytest.raises(UsageError, match=message.replace("?", r"\?")):
        view.search(query)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    query=st.text(max_size=40)
    | st.lists(st.sampled_from('" * - ( ) : ^ AND OR NOT NEAR words Nele „ ä'.split())).map(" ".join)
)
def test_any_query_gives_hits_or_a_usage_error(query: str) -> None:
    """No text at all can break the query that SQLite sees."""
    view = view_of(ONE, TWO)
    try:
        found = view.search(query)
    except UsageError:
        return
    assert found.count == len(found.hits)
    assert all(hit.marks for hit in found.hits)


@settings(max_examples=25, deadline=None, derandomize=True)
@given(plan=series)
def test_marks_and_snippets_are_places_of_their_sentence(plan: list[list[Clause]]) -> None:
    """In order, apart, within the sentence; what is cited is the sentence itself."""
    world = grow("de", plan)
    view = view_of(*world.pairs)
    for name in world.names:
        for hit in view.search(name).hits:
            one = hit.citation
            assert one.quote == view.installment(one.number).text[one.start : one.end] == one.sentence
            assert one.start <= hit.snippet.start < hit.snippet.end <= one.end
            edges = [edge for mark in hit.marks for edge in (mark.start, mark.end)]
            assert edges == sorted(edges)
            assert one.start <= edges[0] <= edges[-1] <= one.end


def test_of_a_long_sentence_a_piece_with_the_marks_is_shown() -> None:
    """As wide as it may be, cut between words, with what was looked for in it."""
    words = [f"wort{i}" for i in range(200)]
    text = " ".join([*words, "{Nele|c1}", "fand", "{Ole|c2}", *words]) + "."
    (hit,) = view_of(page(1, text)).search("Nele Ole").hits
    shown = hit.citation.quote[hit.snippet.start : hit.snippet.end]
    assert "Nele fand Ole" in shown
    assert len(shown) <= WIDTH
    assert set(shown.split()) <= {*words, "Nele", "fand", "Ole"}


def test_the_limit_cuts_the_hits_and_not_the_count(view: View) -> None:
    """How many there are in all is told, within the view."""
    found = view.search("Nele", limit=2)
    assert (len(found.hits), found.count) == (2, 5)
    assert found.hits == view.search("Nele").hits[:2]


# On the command line


def test_the_command_prints_place_and_sentence(kept: Path) -> None:
    """A line a hit in a pipe, with nothing for a terminal in it; how many there are on stderr."""
    outcome = shell(kept, "search", "Dana und Rory", "--lang", "de", "--limit", "1")
    assert outcome.code == 0
    assert outcome.text.startswith("7:5  Rory swears to keep quiet")
    assert outcome.text.count("\n") == 1
    assert "\x1b" not in outcome.text
    assert "1 von 5 Sätzen" in outcome.talk
    assert "\x1b[1mRory\x1b[0m" in shell(kept, "search", "Dana und Rory", "--limit", "1", terminal=True).text


def test_json_holds_marks_as_offsets(kept: Path) -> None:
    """Places in the text of the installment, whose words they are."""
    items = json.loads(shown(kept, "search", "ring", "--json"))["items"]
    assert items["count"] == 1
    (hit,) = items["hits"]
    citation, (mark,) = hit["citation"], hit["marks"]
    inside = slice(mark["start"] - citation["start"], mark["end"] - citation["start"])
    assert citation["quote"][inside] == "ring"
    assert (hit["snippet"]["start"], hit["snippet"]["end"]) == (citation["start"], citation["end"])


def test_nothing_found_is_said_and_no_failure(kept: Path) -> None:
    """Words that come later are not there yet; nothing tells them from words that never come."""
    later, never = shell(kept, "search", "handcuffs"), shell(kept, "search", "zeppelin")
    assert (later.code, later.out) == (never.code, never.out) == (0, b"")
    assert later.err == never.err


def test_a_broken_query_is_wrong_usage(kept: Path) -> None:
    """Without a query, and with one that makes no sense."""
    assert "what are you looking for?" in refused(kept, 2, "search")
    assert "is not closed" in refused(kept, 2, "search", 'Nele "und')
