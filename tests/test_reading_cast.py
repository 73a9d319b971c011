"""The cast that the encoder reads beside a passage: who is in it, in which words, and for how many there is room."""

from __future__ import annotations

from collections import Counter

import pytest

from bisher.reading.cast import LONGEST, MOST, ROOM, TIES, description, entries, ties
from bisher.reading.memory import Known
from bisher.reading.reader import WEIGHTS
from bisher.reading.tokens import Pieces, words
from bisher.records import Lang


@pytest.fixture(scope="module")
def pieces() -> Pieces:
    return Pieces(WEIGHTS / "pieces.model")


def somebody(*names: str, last: int = 1, mentions: int = 1) -> Known:
    return Known(names=list(names), last=last, mentions=mentions)


def cast(people: list[Known], text: str, pieces: Pieces, lang: Lang = "de") -> list[int]:
    return [person for person, _ in entries(people, {}, text, words(text), pieces, lang)]


@pytest.mark.parametrize(
    ("person", "lang", "said"),
    [
        (Known(["Ada", "Ada Brook"], ["girl", "sister", "doctor", "rival"], Counter("fff")), "en",
         "Ada Brook, sister, doctor, rival, she"),
        (Known(["Onno", "Herr Petersen", "O. Petersen"], [], Counter("mf" + "m")), "de",
         "Herr Petersen, O. Petersen, er"),
        (Known([], ["Bote"], Counter("n")), "de", "Bote"),
        (Known(), "en", ""),
    ],
)  # fmt: skip
def test_a_person_is_described_by_names_nouns_and_a_pronoun(person: Known, lang: Lang, said: str) -> None:
    """The longest names (parts of them need not be told again), the last nouns, and the likeliest gender."""
    assert description(person, lang) == said


def test_what_holds_between_two_is_said_of_both() -> None:
    """Each from their own side, with the shortest name of the other, in the order of the others."""
    people = [somebody("Ada Brook", "Ada"), somebody("Ben"), Known(nouns=["vicar", "uncle"]), somebody("Cy")]
    standing = {
        (0, 1): frozenset({"married"}),
        (0, 2): frozenset({"employ:b"}),
        (1, 3): frozenset({"parent:a", "friend"}),
    }
    assert ties(0, (1, 2, 3), people, standing) == ["married Ben", "vicar employ"]
    assert ties(0, (2, 1), people, standing) == ["vicar employ", "married Ben"]
    assert ties(2, (0, 1, 3), people, standing) == ["employ Ada"]
    assert ties(3, (0, 1), people, standing) == ["friend Ben", "Ben parent"]
    assert ties(1, (3, 0), people, standing) == ["friend Cy", "parent Cy"], f"no more than {TIES}"


def test_only_relations_within_the_cast_are_told() -> None:
    """Whoever has no place in it cannot be meant, and whoever is dropped takes no room."""
    people = [somebody("Ada"), somebody("Ben")]
    assert ties(0, (0,), people, {(0, 1): frozenset({"married"})}) == []


def test_who_is_named_comes_first_then_who_was_heard_of_last(pieces: Pieces) -> None:
    """So that what is cut off is what the passage needs least."""
    people = [
        somebody("Wiebke", last=1),
        somebody("Onno", last=3),
        somebody("Tamme", last=2),
        somebody("Frauke", last=4),
    ]
    assert cast(people, "Sie trifft Wiebkes Bruder.", pieces) == [0, 3, 1, 2]
    assert cast(people, "Sie trifft ihn.", pieces) == [3, 1, 2, 0]


def test_nobody_new_is_in_the_cast(pieces: Pieces) -> None:
    """Someone without a mention so far has nothing to be described by."""
    assert cast([Known(), somebody("Onno")], "Onno geht.", pieces) == [1]


def test_there_is_room_for_so_many_and_never_more_than_the_encoder_takes(pieces: Pieces) -> None:
    """A cast of hundreds with endless names and a passage at its longest: the encoder's limit holds."""
    crowd = [somebody(f"Person{i} von Sonderburg-Glücksburg {i}", last=i) for i in range(200)]
    standing = {(j, i): frozenset({"sibling"}) for i in range(200) for j in range(i)}
    for length in (1, 60, 220, 500, 900):
        text = "Haus " * length
        spans = words(text)
        found = entries(crowd, standing, text, spans, pieces, "de")
        used = sum(len(ids) + 1 for _, ids in found)
        assert len(found) <= MOST
        assert used <= ROOM
        assert not found or used + sum(map(len, pieces.ids(text, spans))) <= LONGEST
