"""The store: what was read stays as it was read, whoever writes to it and however often the same is read."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bisher import store, story
from bisher.errors import ChangedError, StoreError, UsageError
from bisher.records import Finding, Installment, Mention, Merge, Reading, Span, Thing
from bisher.store import Store, codec
from hands import Hands, lines
from worlds import Clause, grow, series

NAME = "Deich"
Pair = tuple[Installment, Reading]


def pairs(count: int, mark: str = "") -> list[Pair]:
    """Installments with readings."""
    state, reader = story.empty(NAME), Hands()
    for number, text in enumerate(lines(count), 1):
        installment = Installment(number, text + mark, "de", sentences=(Span(0, len(text)),), source="deich.txt:1")
        state = story.step(state, installment, reader.read(installment, state))
    return list(zip(state.installments, state.readings, strict=True))


@pytest.fixture(params=["file", "memory"])
def one(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """A store with four installments: in a file, and its twin in memory."""
    with store.open(tmp_path / "a.db") if request.param == "file" else store.memory() as opened:
        for pair in pairs(4):
            opened.append(NAME, *pair)
        yield opened


def test_what_was_kept_comes_back(one: Store) -> None:
    """The story from the store is the story that was read."""
    assert one.series() == (NAME,)
    assert one.installments(NAME) == tuple(installment for installment, _ in pairs(4))
    assert one.story(NAME) == story.fold(NAME, pairs(4))


def test_a_series_that_is_not_there_is_empty(one: Store) -> None:
    """Asking for an unknown series makes none."""
    assert one.installments("Other") == ()
    assert one.story("Other") == story.empty("Other")
    assert one.bookmark("Other") is None
    assert one.series() == (NAME,)


@given(series)
def test_any_story_comes_back(plan: Sequence[Sequence[Clause]]) -> None:
    """Whatever a story holds is held by the store: merges, things, phases, escape sequences."""
    world = grow("de", plan)
    with store.memory() as one:
        for pair in world.pairs:
            assert one.append(NAME, *pair)
        assert one.story(NAME) == story.fold(NAME, world.pairs)


texts = st.text(st.characters(exclude_categories=()), max_size=20)
ids = st.lists(texts, max_size=3).map(tuple)
places = {"start": st.integers(0, 10**6), "end": st.integers(0, 10**6)}
chances = st.floats(0, 1)
any_installment = st.builds(
    Installment,
    number=st.integers(1, 10**9),
    text=texts,
    lang=st.sampled_from(("de", "en")),
    label=texts,
    title=texts,
    sentences=st.lists(st.builds(Span, **places), max_size=3).map(tuple),
    source=texts,
)
any_reading = st.builds(
    Reading,
    number=st.integers(1, 10**9),
    mentions=st.lists(
        st.builds(
            Mention,
            **places,
            kind=st.sampled_from(("name", "noun", "pronoun")),
            characters=ids,
            name=texts,
            gender=st.sampled_from(("f", "m", "n", "g", "")),
            confidence=chances,
        ),
        max_size=3,
    ).map(tuple),
    things=st.lists(
        st.builds(Thing, **places, kind=st.sampled_from(("place", "org", "thing")), name=texts), max_size=3
    ).map(tuple),
    findings=st.lists(
        st.builds(
            Finding,
            type=texts,
            a=ids,
            b=ids,
            **places,
            phase=st.sampled_from(("", "start", "end", "past")),
            reality=st.sampled_from(("", "?", "!")),
            key=st.booleans(),
            confidence=chances,
            told=st.booleans(),
            things=ids,
        ),
        max_size=3,
    ).map(tuple),
    merges=st.lists(st.builds(Merge, kept=texts, gone=texts, **places), max_size=2).map(tuple),
)


@given(any_installment, any_reading)
def test_json_loses_nothing(installment: Installment, reading: Reading) -> None:
    """Every record survives, with lone surrogates, NULs and the last bit of each probability; its JSON is canonical."""
    written = codec.pair_to_json(installment, reading)
    assert codec.pair_from_json(*written) == (installment, reading)
    assert codec.pair_to_json(*codec.pair_from_json(*written)) == written
    assert all(text.isascii() and "\n" not in text for text in written)


@given(any_installment)
def test_sqlite_keeps_any_text(installment: Installment) -> None:
    """No character of a text is lost between Python and the file."""
    first = replace(installment, number=1)
    with store.memory() as one:
        one.append(NAME, first, Reading(1))
        assert one.installments(NAME) == (first,)


def test_the_same_again_adds_nothing(one: Store) -> None:
    """Appending is idempotent: the same text, title and label are there already, wherever the file lies now."""
    for installment, reading in pairs(4):
        assert not one.append(NAME, replace(installment, source="elsewhere.txt:9"), reading)
    assert one.story(NAME) == story.fold(NAME, pairs(4))


@pytest.mark.parametrize("change", [{"text": "Other."}, {"title": "Other"}, {"label": "S01E09"}])
def test_a_changed_installment_is_refused(one: Store, change: dict[str, str]) -> None:
    """What was read is not replaced behind the reader's back; the message says what to do."""
    installment, reading = pairs(4)[1]
    with pytest.raises(ChangedError) as caught:
        one.append(NAME, replace(installment, **change), reading)
    assert "--reread" in caught.value.hint
    assert next(iter(change)) in caught.value.message
    assert one.story(NAME) == story.fold(NAME, pairs(4))


def test_installments_come_in_order(one: Store) -> None:
    """No hole in a series: the next one, or none."""
    installment, reading = pairs(6)[5]
    with pytest.raises(StoreError):
        one.append(NAME, installment, reading)
    assert len(one.installments(NAME)) == 4


FORBIDDEN = [
    "UPDATE installments SET installment = '{}' WHERE number = 2",
    "UPDATE installments SET reading = '{}'",
    "UPDATE OR REPLACE installments SET id = 1 WHERE id = 2",
    "DELETE FROM installments WHERE number = 4",
    "DELETE FROM installments",
    "INSERT OR REPLACE INTO installments SELECT 1, series, 5, installment, reading, digest FROM installments LIMIT 1",
    "INSERT INTO installments SELECT 9, series, 2, installment, reading, digest FROM installments WHERE number = 2",
    "INSERT INTO installments SELECT 9, series, 9, installment, reading, digest FROM installments WHERE number = 2",
    "UPDATE series SET name = 'Other'",
    "DELETE FROM series",
    "INSERT OR REPLACE INTO series (name) VALUES ('Deich')",
    "INSERT OR REPLACE INTO series VALUES (1, 'Other')",
    "DELETE FROM withdrawals",
    "UPDATE withdrawals SET number = 9",
    "INSERT OR REPLACE INTO withdrawals VALUES (1, 1, 9, 9)",
]


@pytest.mark.parametrize("statement", FORBIDDEN)
@pytest.mark.parametrize("pragma", ["foreign_keys = OFF", "recursive_triggers = ON"])
def test_the_database_itself_is_append_only(tmp_path: Path, statement: str, pragma: str) -> None:
    """Another program that opens the file cannot change or delete what was read, with whatever settings."""
    with store.open(tmp_path / "a.db") as one:
        for pair in pairs(4):
            one.append(NAME, *pair)
        one.truncate(NAME, 3)
        one.append(NAME, *pairs(4)[3])
    connection = sqlite3.connect(tmp_path / "a.db")
    before = list(connection.iterdump())
    connection.execute(f"PRAGMA {pragma}")
    with pytest.raises(sqlite3.IntegrityError, match=r"append-only|in order"):
        connection.execute(statement)
    connection.rollback()
    assert list(connection.iterdump()) == before
    connection.close()


def test_truncated_installments_no_longer_count_and_are_still_in_the_file(one: Store) -> None:
    """Reading anew deletes nothing."""
    one.truncate(NAME, 2)
    assert one.story(NAME) == story.fold(NAME, pairs(2))
    other = pairs(5, " Ende.")
    for pair in other[2:]:
        assert one.append(NAME, *pair)
    assert [i.text for i in one.installments(NAME)] == [i.text for i, _ in (*pairs(2), *other[2:])]
    assert one._db.execute("SELECT count(*) FROM installments").fetchone() == (7,)
    one.truncate(NAME, 0)
    assert one.series() == ()
    assert one.append(NAME, *pairs(1)[0])
    assert one.story(NAME) == story.fold(NAME, pairs(1))


def test_replacing_is_one_transaction(one: Store) -> None:
    """Where one of the new installments cannot be kept, all is as it was before."""
    wrong = [pairs(4, " Ende.")[2], pairs(5)[4]]
    with pytest.raises(StoreError):
        one.replace(NAME, 2, wrong)
    assert one.story(NAME) == story.fold(NAME, pairs(4))


def test_replacing_sees_what_others_have_added(one: Store) -> None:
    """What another process has kept meanwhile is not withdrawn unseen."""
    with pytest.raises(StoreError, match="another program"):
        one.replace(NAME, 0, pairs(3), seen=[installment for installment, _ in pairs(3)])
    assert one.story(NAME) == story.fold(NAME, pairs(4))


def test_adding_sees_what_others_have_replaced(one: Store) -> None:
    """A reading is kept only after the very entry that it rests on: not where that was read anew, be it to the same,
    since what is before it may be another story; not where it is gone; and not where there was none."""
    next_one = pairs(5)[4]
    state, last = one.latest(NAME)
    assert state == story.fold(NAME, pairs(4))
    for keep, again in ((0, pairs(4)), (3, ()), (0, ())):
        one.replace(NAME, keep, again)
        with pytest.raises(StoreError, match="another program"):
            one.append(NAME, *next_one, after=last)
    assert one.append("Other", *pairs(1)[0], after=0)
    with pytest.raises(StoreError, match="another program"):
        one.append(NAME, *pairs(1)[0], after=last)


def test_adding_goes_on_from_entry_to_entry(one: Store) -> None:
    """What `append` gives is what the next one rests on, whether the entry was added or is there from another."""
    _, last = one.latest(NAME)
    added = one.append(NAME, *pairs(5)[4], after=last)
    assert added
    assert one.append(NAME, *pairs(5)[4], after=last) is None
    assert one.latest(NAME) == (story.fold(NAME, pairs(5)), added)
    assert one.append(NAME, *pairs(6)[5], after=added)
    assert one.latest("Other") == (story.empty("Other"), 0)


def test_series_are_apart(one: Store) -> None:
    """Truncating and marking one series leaves the others alone."""
    for pair in pairs(3):
        one.append("Other", *pair)
    one.set_bookmark("Other", 2)
    one.truncate(NAME, 1)
    one.set_bookmark(NAME, 1)
    assert one.series() == (NAME, "Other")
    assert (len(one.installments("Other")), one.bookmark("Other")) == (3, 2)


def test_bookmarks(one: Store) -> None:
    """A bookmark is set, moved and taken away, and stands only where something was read."""
    assert one.bookmark(NAME) is None
    for number in (3, 2, 4, None):
        one.set_bookmark(NAME, number)
        assert one.bookmark(NAME) == number
    for name, number in ((NAME, 5), (NAME, 0), (NAME, 10**30), ("Other", 1)):
        with pytest.raises(UsageError):
            one.set_bookmark(name, number)


def test_a_bookmark_never_moves_forward(one: Store) -> None:
    """When a series is rebuilt, the reader is not thrown further than they were: it stays at the installment, or at the
    last one before it that is still there."""
    texts = [installment.text for installment, _ in pairs(4)]

    def rebuilt(*new: str) -> int | None:
        one.truncate(NAME, 0)
        one.replace(NAME, 0, pairs(4))
        one.set_bookmark(NAME, 3)
        made = [(Installment(number, text, "de"), Reading(number)) for number, text in enumerate(new, 1)]
        one.replace(NAME, 0, made)
        return one.bookmark(NAME)

    assert rebuilt(*texts) == 3
    assert rebuilt("Neu.", *texts) == 4
    assert rebuilt(texts[0] + texts[1], *texts[2:]) == 2
    assert rebuilt(texts[0], texts[1], "Neu.", texts[3]) == 2
    assert rebuilt("Neu.", "Anders.", "Fremd.", "Mehr.") is None
    assert rebuilt(texts[0]) == 1


def test_names_that_no_series_can_have(one: Store) -> None:
    """A series name from a broken argument is refused as such."""
    with pytest.raises(UsageError):
        one.append("\udcff", *pairs(1)[0])
    with pytest.raises(UsageError):
        one.story("\udcff")


@pytest.mark.parametrize("name", ["", "a\0b", "'; DROP TABLE series; --", "Straße", "STRASSE", "x" * 10_000])
def test_names_that_a_series_can_have(one: Store, name: str) -> None:
    """Names are data, whatever they look like."""
    one.append(name, *pairs(1)[0])
    assert one.series() == (NAME, name)
    assert len(one.installments(name)) == 1
