"""Corrections: what they do to a view, from which installment on, and what of them outlasts reading again."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bisher.correcting import Correction, notation
from bisher.correcting.nouns import Drop, Fact, Join, Nobody, Place, Rename, Say, Split, Unreadable, What
from bisher.reading.labels import EVENTS, PHASES, REALITIES
from bisher.story import State
from bisher.view import View
from handmade import page, stands, state_of

HARBOUR = (
    page(
        1,
        "{Nele|c1} liebt den {Kellner|c2|noun|m}. {Sie|c1|pronoun|f} streitet mit {Tamme|c3}.",
        "+love c1 c2 liebt",
        "~quarrel c1 c3 streitet",
    ),
    page(2, "{Jerk|c4} heiratet {Nele|c1}. {Das Fest|c5} gefällt {Tamme|c3}.", "wedding c4 c1 heiratet"),
    page(3, "{Tamme|c3} küsst {Ilse|c6}. {Er|c3|pronoun|m} verlässt {sie|c6|pronoun|f}.", "kiss c3 c6 küsst"),
    page(4, "{Ilse|c6} und {Ilse|c7} trennen sich von {Tamme|c3}.", "breakup c6+c7 c3 trennen"),
)


@pytest.fixture(scope="module")
def state() -> State:
    """A harbour with a waiter, a Jerk, a feast that is no person, and two called Ilse."""
    return state_of(*HARBOUR)


@pytest.mark.parametrize("form", ["Herr", "Herrn"])
def test_herr_is_corrected_by_either_form(form: str) -> None:
    """The name that is shown is taken, though the text has it as an object alone."""
    state = state_of(page(1, "{Nele|c1} liebt {Herrn Kurz|c2}.", "love c1 c2 liebt"))
    assert seen(state, 1, f'1 rename "{form} Kurz" to "Emil"').character("c2").name == "Emil"


def seen(state: State, number: int, *lines: str) -> View:
    """The view as of an installment with some lines of a file of corrections."""
    return state.corrected(notation.parse(line, f"file:{i}") for i, line in enumerate(lines, 1)).as_of(number)


def events(view: View) -> list[str]:
    """What happened, as "type a b"."""
    return [" ".join((e.type, "+".join(e.a), "+".join(e.b))) for e in view.events]


def names(view: View) -> list[str]:
    """What everybody is called."""
    return [c.name for c in view.cast]


def problems(view: View) -> list[tuple[str, str]]:
    """Where something could not be corrected, and why."""
    return [(issue.where, issue.message) for issue in view.uncorrected]


def test_two_are_one(state: State) -> None:
    """Who is merged has one history, the id of who came first, and the best name of both."""
    view = seen(state, 4, '2 merge "Kellner" Jerk')
    assert names(view) == ["Nele", "Jerk", "Tamme", "Das Fest", "Ilse", "Ilse"]
    assert view.cast[1].id == "c2"
    assert "married c1 c2" in stands(view)
    assert {"love", "wedding"} == {f.type for r in view.readings for f in r.findings if "c2" in (*f.a, *f.b)}


def test_one_is_two(state: State) -> None:
    """At the places named somebody else is meant, a new person or one who is known, and so in what is said there."""
    view = seen(state, 3, '3 split "Tamme" 1:2 2')
    new = view.cast[2]
    assert (new.name, new.mentions, view.character("c3").mentions) == ("Tamme", 2, 2)
    assert events(view)[0] == f"quarrel c1 {new.id}"
    other = seen(state, 3, '3 split Tamme 3:2"Er" to Nele')
    assert [m.characters for m in other.readings[2].mentions] == [("c3",), ("c6",), ("c1",), ("c6",)]
    assert events(other) == events(state.as_of(3))


def test_a_finding_goes_with_the_words_that_are_nearest(state: State) -> None:
    """Where only some mentions in an installment are somebody else, a finding follows those beside its words."""
    first = seen(state, 3, '3 split Tamme 3:1"Tamme"')
    second = seen(state, 3, '3 split Tamme 3:2"Er"')
    assert events(first)[-1] == f"kiss {first.cast[-2].id} c6"
    assert events(second)[-1] == "kiss c3 c6"


def test_a_new_name(state: State) -> None:
    """Who is renamed is called so and found by it, and by the old names, too."""
    view = seen(state, 2, '2 rename "Kellner" to "Dr. Sörensen"')
    assert (view.character("c2").name, view.character("c2").named) == ("Dr. Sörensen", True)
    assert [c.id for c in view.find("Sorensen")] == ["c2"]
    again = seen(state, 2, '2 rename Jerk to "Jörn"', '2 rename "Jörn" to "Jörn Petersen"')
    assert [c.id for c in again.find("Jerk")] == ["c4"]
    assert again.character("c4").name == "Jörn Petersen"


def test_names_go_with_those_who_are_merged(state: State) -> None:
    """A name that was given stays when its holder turns out to be somebody else."""
    view = seen(state, 2, '2 rename Jerk to "Jörn"', '2 merge "Jörn" "Kellner"')
    assert view.character("c2").name == "Jörn"


def test_no_person(state: State) -> None:
    """What was taken for a person is gone, with what was said of it alone."""
    view = seen(state, 4, '2 drop "Das Fest"', '4 drop 4:1"Ilse"#2')
    assert names(view) == ["Nele", "Kellner", "Tamme", "Jerk", "Ilse"]
    assert events(view)[-1] == "breakup c6 c3"
    assert events(seen(state, 2, "2 drop Jerk")) == ["quarrel c1 c3"]


def test_findings(state: State) -> None:
    """A wrong one is gone, a missed one is there and a right one is told as so."""
    assert [e.type for e in seen(state, 2, '2 drop 1:2"streitet" quarrel Nele Tamme').told().events] == ["wedding"]
    assert "quarrel" in [e.type for e in seen(state, 2, "2 confirm 1:2 quarrel Tamme Nele").told().events]
    added = seen(state, 2, '2 add 2:2"gefällt" +happy Tamme')
    (event,) = [e for e in added.told().events if e.type == "happy"]
    assert (event.a, event.key, event.confidence, event.citation.quote) == (("c3",), True, 1.0, "gefällt")
    ended = seen(state, 2, '2 add 2:1"heiratet" love.end Nele Kellner')
    assert "love c1 c2" in stands(state.as_of(2))
    assert "love c1 c2" not in stands(ended)


def test_what_a_better_reader_no_longer_finds(state: State) -> None:
    """A finding that was confirmed stays true and is added; one that was dropped has nothing left to drop, and that is
    said and is no error."""
    view = seen(state, 2, '2 confirm 1:2"Tamme" accuse Nele Tamme', '2 drop 1:2"Tamme" rescue Nele Tamme')
    assert "accuse c1 c3" in events(view)
    assert [(i.where, i.severity) for i in view.uncorrected] == [("file:2", "notice")]


LINES = (
    '2 merge "Kellner" Jerk',
    '3 split "Tamme" 1:2',
    '3 rename Ilse to "Ilse Harms"',
    '4 drop 2:1"heiratet" wedding Jerk Nele',
    '4 add 3:2"verlässt" breakup Tamme "Ilse Harms"',
    "4 drop Nobody",
    "4 merge",
    "3 split Nele 4",
)


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_nothing_shows_before(state: State, number: int) -> None:
    """As of an installment nothing shows of a correction that was made at a later one: no name, no error, no digest."""
    made = [line for line in LINES if int(line[0]) <= number]
    with_all, with_those = seen(state, number, *LINES), seen(state, number, *made)
    assert (with_all.digest, with_all.cast, with_all.renamed) == (
        with_those.digest,
        with_those.cast,
        with_those.renamed,
    )
    assert with_all.corrections == with_those.corrections
    assert [i.message for i in with_all.uncorrected] == [i.message for i in with_those.uncorrected]
    if not made:
        assert with_all.digest == state.as_of(number).digest


def test_it_means_the_same_later(state: State) -> None:
    """Whom a correction means is decided where it was made: a second Ilse who comes later changes nothing."""
    line = '3 rename Ilse to "Ilse Harms"'
    assert [c.name for c in seen(state, 4, line).cast][-2:] == ["Ilse Harms", "Ilse"]
    assert problems(seen(state, 4, line)) == []
    assert problems(seen(state, 4, '4 rename Ilse to "Ilse Harms"')) == [("file:1", "several are called 'Ilse'")]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("2 merge Nele Nobody", "nobody is called 'Nobody' as of 2"),
        ("2 merge Nele Ilse", "nobody is called 'Ilse' as of 2"),
        ("2 merge Nele Nele", "they are one already"),
        ("2 merge Nele _", "someone unknown"),
        ("2 split Nele 3", "installment 3 was not reached as of 2"),
        ("2 split Nele 1:9", "no sentence 9"),
        ('2 split Nele 1:1"Kellner"', "does not mean them there"),
        ("2 split Nele 1 to Nele", "nobody is split"),
        ('4 drop 4:1"trennen"', "means nobody there"),
        ("2 drop _", "someone unknown"),
        ("2 confirm 1:2 kiss Nele Tamme", "there is no such finding"),
        ('2 add 1:2"singt" kiss Nele Tamme', "does not say 'singt'"),
        ('2 add 1:2"streitet" kiss Nele Nele', "nobody is on both sides"),
        ('2 rename Nele to ""', "nobody can be called that"),
        ("2 rename Nele to", "this is not how to rename"),
        ("2 add 1:2 love Nele", "love wants two"),
        ("2 add 1:2 loves Nele Tamme", "'loves' is no type of finding"),
        ("2 add 1:2 love.begin Nele Tamme", "'begin' is no phase"),
        ('2 merge "Nele Tamme', "a quotation mark is missing"),
        ("2 jump Nele", "'jump' is no correction"),
        ("merge Nele Tamme", "a line begins with the installment"),
        ("0 merge Nele Tamme", "a line begins with the installment"),
    ],
)
def test_what_cannot_be_done_is_told_and_the_rest_is_done(state: State, line: str, message: str) -> None:
    """Each line that cannot be applied is told with its place, and costs itself alone."""
    view = seen(state, 4, line, "2 rename Jerk to Jo")
    (issue,) = view.uncorrected
    assert (issue.where, issue.severity) == ("file:1", "error")
    assert message in issue.message
    assert view.character("c4").name == "Jo"
    assert len(view.corrections) == 1


def test_who_is_not_mentioned_any_more_is_someone() -> None:
    """Where all words that mean somebody mean others now, what was said of them elsewhere is said of someone."""
    pages = page(1, "{Nele|c1} lacht."), page(2, "{Jerk|c2} weint.", "sad c1 - weint", "jealous c2 c1 weint")
    view = seen(state_of(*pages), 2, "2 split Nele 1")
    assert [c.name for c in view.cast] == ["Nele", "Jerk"]
    assert "c1" not in {c.id for c in view.cast}
    assert events(view) == ["sad _ ", "jealous c2 _"]
    assert events(state_of(*pages).as_of(2)) == ["sad c1 ", "jealous c2 c1"]


def test_without_corrections_nothing_changes(state: State) -> None:
    """A file without corrections leaves views as they are, to the digest."""
    assert seen(state, 4).digest == state.as_of(4).digest
    assert seen(state, 4, "5 merge Nele Tamme").readings == state.as_of(4).readings


def test_the_ledger_has_them(state: State) -> None:
    """Corrections are entries of the ledger, and replaced as a whole when the file has changed."""
    one = state.corrected([notation.parse("2 drop Jerk")])
    assert [e.number for e in one.ledger if isinstance(e.what, Correction)] == [2]
    assert one.corrected([]).ledger == state.ledger


words = st.text("aé \"\\#+:'", min_size=1, max_size=6).map(lambda s: " ".join(s.split())).filter(bool)
places = st.builds(Place, st.integers(1, 99), st.none() | st.integers(1, 9))
worded = st.builds(Place, st.integers(1, 99), st.integers(1, 9), words, st.integers(1, 3))
people = words | worded
sides = st.lists(people, min_size=1, max_size=3).map(tuple)
facts = st.builds(
    Fact,
    worded | places,
    st.sampled_from(EVENTS),
    st.sampled_from(PHASES),
    st.sampled_from(REALITIES),
    st.booleans(),
    sides,
    st.just(()) | sides,
)
said: st.SearchStrategy[What] = st.one_of(
    st.builds(Join, people, people),
    st.builds(Split, people, st.lists(worded | places, min_size=1, max_size=3).map(tuple), st.none() | people),
    st.builds(Rename, people, words),
    st.builds(Nobody, people),
    st.builds(Drop, facts),
    st.builds(Say, facts, st.booleans()),
)


@settings(deadline=None)
@given(number=st.integers(1, 999), what=said)
def test_a_line_says_what_was_corrected(number: int, what: What) -> None:
    """Whatever is written to the file is read from it, with any signs in names and words, and a comment behind it."""
    correction = Correction(number, what)
    line = notation.line_of(correction)
    assert notation.parse(line) == correction
    assert notation.parse(f"  {line}  # why") == correction


@settings(deadline=None)
@given(st.text(max_size=40))
def test_any_line_is_read_or_refused(line: str) -> None:
    """No line breaks the program: it says something, or why it says nothing."""
    correction = notation.parse(line)
    assert correction.number >= 1
    if isinstance(correction.what, Unreadable):
        assert correction.what.message


lines = st.builds(Correction, st.integers(1, 5), said)


@settings(deadline=None, max_examples=200)
@given(st.lists(lines, max_size=4))
def test_whatever_is_corrected_there_is_a_story(corrections: Iterable[Correction]) -> None:
    """No correction, nonsense or not, leaves a view that cannot be shown."""
    own = list(corrections)
    state = state_of(*HARBOUR).corrected(own)
    for number in range(1, 5):
        view = state.as_of(number)
        valid = sum(c.number <= number for c in own)
        errors = sum(i.severity == "error" for i in view.uncorrected)
        assert len(view.corrections) + errors == valid
        assert view.relations is not None
        assert view.digest
