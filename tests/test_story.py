"""The story: what a step takes and refuses, and what the reader of the next installment may know."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bisher import story
from bisher.errors import InputError, OrderError, UsageError
from bisher.records import Finding, Mention, Merge
from handmade import page, state_of
from worlds import grow, series

FIRST = page(1, "{Nele|c1} trifft {Ole|c2}.", "couple.start c1 c2 trifft")
SECOND = page(2, "{Nele|c1} verlässt {Ole|c2}.", "breakup c1 c2 verlässt")
WORLDS = st.builds(grow, st.sampled_from(("de", "en")), series)


def test_a_state_is_a_prefix_that_only_grows() -> None:
    """The ledger is append-only, each entry knows when it became known, and earlier states stay as they were."""
    one = story.step(story.empty("Deich 7"), *FIRST)
    two = story.step(one, *SECOND)
    assert (one.number, two.number) == (1, 2)
    assert two.ledger[: len(one.ledger)] == one.ledger
    assert [entry.number for entry in two.ledger] == [1, 1, 1, 2, 2, 2]
    assert [type(entry.what) for entry in one.ledger] == [Mention, Mention, Finding]
    assert one.standing == (("couple", "c1", "c2"),)
    assert two.standing == (("ex", "c1", "c2"),)
    with pytest.raises(FrozenInstanceError):
        one.series = "another"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("installment", "reading"), [(1, 1), (3, 3), (2, 3), (3, 2), (0, 0)], ids=lambda number: str(number)
)
def test_what_is_not_next_is_refused(installment: int, reading: int) -> None:
    """A story is read strictly in order: no gap, no second time, no reading of another installment."""
    text, said = SECOND
    with pytest.raises(OrderError, match="installment 2 comes next"):
        story.step(state_of(FIRST), replace(text, number=installment), replace(said, number=reading))


SOMEBODY = Mention(0, 4, "name", ("c1",), "Nele")
BROKEN = {
    "a mention outside of the text": {"mentions": (replace(SOMEBODY, end=99),)},
    "a mention before the text": {"mentions": (replace(SOMEBODY, start=-1),)},
    "a mention of no words": {"mentions": (replace(SOMEBODY, end=0),)},
    "a mention of nobody": {"mentions": (replace(SOMEBODY, characters=()),)},
    "a mention of someone": {"mentions": (replace(SOMEBODY, characters=("_",)),)},
    "an id of another kind": {"mentions": (replace(SOMEBODY, characters=("nele",)),)},
    "an id with a zero in front": {"mentions": (replace(SOMEBODY, characters=("c01",)),)},
    "an id in other digits": {"mentions": (replace(SOMEBODY, characters=("c٣",)),)},
    "no probability": {"mentions": (replace(SOMEBODY, confidence=float("nan")),)},
    "a finding of an unknown type": {"findings": (Finding("haunts", ("c1",), ("c2",), 0, 4),)},
    "a finding of an unknown phase": {"findings": (Finding("love", ("c1",), ("c2",), 0, 4, "later"),)},  # type: ignore[arg-type]
    "a finding of an unknown reality": {"findings": (Finding("love", ("c1",), ("c2",), 0, 4, "", "x"),)},  # type: ignore[arg-type]
    "a finding about who was not mentioned": {"findings": (Finding("love", ("c1",), ("c3",), 0, 4),)},
    "a finding about nobody": {"findings": (Finding("sad", (), (), 0, 4),)},
    "a finding outside of the text": {"findings": (Finding("love", ("c1",), ("c2",), 0, 99),)},
    "a certainty above one": {"findings": (Finding("love", ("c1",), ("c2",), 0, 4, confidence=1.5),)},
    "a merge with oneself": {"merges": (Merge("c1", "c1", 0, 4),)},
    "a merge with who was not mentioned": {"merges": (Merge("c1", "c3", 0, 4),)},
}


@pytest.mark.parametrize("parts", BROKEN.values(), ids=BROKEN)
def test_a_reading_that_cannot_be_is_refused(parts: dict[str, object]) -> None:
    """No reader, whoever wrote it, can put into the story what its text does not carry; the error says where."""
    text, said = SECOND
    with pytest.raises(InputError) as caught:
        story.step(state_of(FIRST), text, replace(said, **parts))  # type: ignore[arg-type]
    assert caught.value.where == "installment 2"


def test_someone_unknown_may_take_part() -> None:
    """The text need not say who it was; relations to nobody in particular stand for nothing."""
    state = state_of(page(1, "Jemand liebt {Nele|c1}.", "couple _ c1 liebt", "attack _ c1 liebt"))
    assert state.standing == ()
    assert [e.type for e in state.as_of(1).events] == ["attack"]


@pytest.mark.parametrize("number", [0, -1, 2, 99])
def test_a_boundary_that_was_not_read_is_refused(number: int) -> None:
    """The error says that it was not read, in words that are the same however long the series is."""
    with pytest.raises(UsageError) as short:
        state_of(FIRST).as_of(number)
    assert short.value.message == f"installment {number} was not read yet"
    if number != 2:
        with pytest.raises(UsageError) as long:
            state_of(FIRST, SECOND).as_of(number)
        assert str(long.value) == str(short.value)


def test_people_are_what_the_reader_remembers() -> None:
    """Names, nouns, genders and counts come from single mentions; a family name for two names neither of them."""
    state = state_of(
        page(1, "{Die Brauers|c1+c2} feiern. {Nele|c1} ist {Wirtin|c1|noun|f}, {sie|c1|pronoun|f} lacht."),
        page(2, "{Ole|c2|name|m} sieht {Nele Brauer|c1|name|f} und die {Wirtin|c1|noun|f}."),
    )
    nele, ole = state.people
    assert (nele.id, nele.names, nele.nouns) == ("c1", ("Nele", "Nele Brauer"), ("Wirtin",))
    assert (nele.genders, nele.first, nele.last, nele.mentions, nele.last_mentions) == ((("f", 4),), 1, 2, 5, 2)
    assert (ole.names, ole.first, ole.last, ole.mentions) == (("Ole",), 1, 2, 1)


def test_who_is_known_from_a_group_alone_has_no_mentions() -> None:
    """The memory of the reader learns nothing of each from a group."""
    person = state_of(page(1, "{Die Brauers|c1+c2} feiern.")).people[1]
    assert (person.first, person.last, person.mentions, person.names) == (1, 0, 0, ())


def test_a_merge_counts_from_its_installment_on() -> None:
    """Whoever is gone leaves the people, and what was known of both is known of the one that is left."""
    before = (
        page(1, "Ein {Fremder|c1|noun|m} küsst {Nele|c2}.", "affair c1 c2 küsst"),
        page(2, "{Ole|c3|name|m} kommt."),
    )
    reveal = page(3, "Der {Fremde|c1|noun|m} ist {Ole|c3}.", merges=[("c3", "c1")])
    early, late = state_of(*before), state_of(*before, reveal)
    assert [p.id for p in early.people] == ["c1", "c2", "c3"]
    assert [p.id for p in late.people] == ["c3", "c2"]
    ole = late.people[0]
    assert (ole.names, ole.nouns, ole.first, ole.last, ole.mentions) == (("Ole",), ("Fremder", "Fremde"), 1, 3, 4)
    assert ole.last_mentions == 2
    assert late.standing == (("affair", "c3", "c2"),)
    assert late.as_of(2).cast == early.as_of(2).cast


def test_later_mentions_of_who_is_gone_are_of_who_is_left() -> None:
    """An old id goes on being understood, through several merges in a row."""
    state = state_of(
        page(1, "{A|c1} und {B|c2} und {C|c3} treffen {D|c4}.", merges=[("c2", "c3")]),
        page(2, "{B|c2} lacht.", merges=[("c1", "c2")]),
        page(3, "{C|c3} liebt {D|c4}.", "love c3 c4 liebt"),
        page(4, "{C|c3} lacht.", merges=[("c4", "c3")]),
    )
    assert dict(state.gone) == {"c1": "c4", "c2": "c4", "c3": "c4"}
    assert [p.id for p in state.people] == ["c4"]
    assert state.as_of(3).resolve("c3") == "c1"
    assert state.standing == ()


def test_two_who_are_one_have_one_history() -> None:
    """An end that was told of somebody under another id is the end for whoever they turn out to be."""
    pages = (
        page(1, "{Nele|c1} liebt {Ole|c2}.", "couple c1 c2 liebt"),
        page(2, "{Nele|c1} verlässt einen {Mann|c3|noun|m}.", "breakup c1 c3 verlässt"),
        page(3, "Der {Mann|c3|noun|m} ist {Ole|c2}.", merges=[("c2", "c3")]),
    )
    assert state_of(*pages[:2]).standing == (("couple", "c1", "c2"), ("ex", "c1", "c3"))
    assert state_of(*pages).standing == (("ex", "c1", "c2"),)


@given(WORLDS)
@settings(deadline=None)
def test_the_reader_and_the_view_know_the_same(world: object) -> None:
    """What the reader is told of as standing, and who is known, is what a view of everything found shows."""
    state = story.fold("x", world.pairs)  # type: ignore[attr-defined]
    view = state.as_of(state.number)
    assert [p.id for p in state.people] == [c.id for c in view.cast]
    assert set(state.standing) == {(r.type, r.a, r.b) for r in view.standing}
    assert len(state.standing) == len(view.standing)
    for person, character in zip(state.people, view.cast, strict=True):
        assert set(person.names) == {use.name for use in character.names}
        assert person.first == character.first
        assert person.mentions <= character.mentions


def test_a_long_series_is_not_gone_through_anew_at_each_step() -> None:
    """A step looks at its own installment: what an earlier one said is not asked for again."""

    class Once(tuple):  # type: ignore[type-arg]
        """Findings that may be gone through while they are new."""

        old = False

        def __iter__(self):  # type: ignore[no-untyped-def]
            assert not Once.old, "an earlier installment was gone through again"
            return super().__iter__()

    text, said = FIRST
    state = story.step(story.empty("x"), text, replace(said, findings=Once(said.findings)))
    Once.old = True
    state = story.step(state, *SECOND)
    assert state.number == 2
