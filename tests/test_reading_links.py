"""Who is meant by other names and by relational nouns: rules beside the model, without it."""

from __future__ import annotations

from typing import cast

import numpy as np
import pytest

from bisher.reading import memory
from bisher.reading.aliases import calls, fits, introduced, variant
from bisher.reading.features import sentence_of
from bisher.reading.heads import Heads
from bisher.reading.links import COURSES, Cast, Linker, People
from bisher.reading.memory import Known
from bisher.reading.relatives import between, relation_types
from bisher.reading.relatives import fits as relates
from bisher.reading.tokens import words
from bisher.records import Lang

NOBODY = Cast([], np.zeros((0, 4), np.float32))
ROLES = {"mother": ["parent:a"], "son": ["parent:b"], "bruder": ["sibling"]}


@pytest.mark.parametrize(
    ("name", "heard"),
    [
        ("bea", "beatrice"),
        ("penny", "penelope"),
        ("gus", "augustus"),
        ("dez", "desmond"),
        ("ilja", "ilya"),
        ("xenia", "ksenia"),
        ("béla", "bela"),
        ("tess", "thessaly"),
        ("dorothee", "doro"),
    ],
)
def test_short_forms_and_spellings_are_variants(name: str, heard: str) -> None:
    """Pet names, beginnings, inner parts, transliterations, accents; in the order in which a story brings them."""
    assert variant(name, heard)


@pytest.mark.parametrize(
    ("name", "heard"), [("maud", "silas"), ("al", "albert"), ("henriette", "jette"), ("pam", "park"), ("onno", "ole")]
)
def test_other_names_are_no_variants(name: str, heard: str) -> None:
    """Names of their own, two letters, a name within a longer one that came later."""
    assert not variant(name, heard)


def test_only_a_single_word_is_short_for_a_name() -> None:
    """A full name is nobody's short form; any word of the other may be meant."""
    assert fits(("bea",), [("beatrice", "lomax")])
    assert not fits(("bea", "lomax"), [("beatrice", "lomax")])
    assert not fits((), [("beatrice",)])


@pytest.mark.parametrize(
    ("lang", "text", "alias"),
    [
        ("en", "Wanda, alias Sparrow, waits.", True),
        ("en", "Wanda, once known as Sparrow, waits.", True),
        ("en", "Wanda and Sparrow wait.", False),
        ("en", "Wanda calls Sparrow.", False),
        ("en", "Wanda, 61, once known as Sparrow.", True),
        ("de", "Wanda, 61, genannt Amsel.", True),
        ("en", "Wanda, 61, Sparrow.", False),
        ("en", "Wanda's real name is Sparrow.", True),
        ("en", "Wanda says the name of Sparrow.", False),
        ("de", "Wanda, ihr wahrer Name ist Amsel.", False),
        ("de", "Wandas wahrer Name ist Amsel.", True),
        ("de", "Wanda, genannt die Amsel, wartet.", True),
        ("de", "Wanda und Amsel warten.", False),
    ],
)
def test_the_text_says_who_goes_by_a_name(lang: Lang, text: str, alias: bool) -> None:
    """The second name is the first one's where the words between say so."""
    spans = words(text)
    at = {text[s.start : s.end].removesuffix("s"): i for i, s in enumerate(spans)}
    marked = [(at[name], at[name], "name") for name in ("Wanda", "Amsel" if lang == "de" else "Sparrow")]
    seen = memory.describe(text, spans, sentence_of(text, spans), marked, lang)
    assert [s.alias for s in seen] == [False, alias]


def test_a_pet_name_before_the_name() -> None:
    """The words around both tell that the first is a name for the second."""
    assert calls(", as everyone calls ", ", laughs.", "en")
    assert calls(", wie alle ", " nennen, lacht.", "de")
    assert not calls(", wie alle ", " sehen, lacht.", "de")
    assert introduced(" heißt in Wahrheit ", "de")


@pytest.mark.parametrize(("parent", "child"), [(0, 1), (1, 0)])
def test_relational_nouns_know_their_side(parent: int, child: int) -> None:
    """A parent is no "son" of the child, wherever the two stand in the cast; both brothers are brothers."""
    pair, relation = between("parent", parent, child)
    held = frozenset({relation})
    assert pair == (0, 1)
    assert relates(held, relation_types("mother", ROLES), parent, child)
    assert not relates(held, relation_types("son", ROLES), parent, child)
    assert relates(held, relation_types("son", ROLES), child, parent)
    assert relates(frozenset({between("sibling", 1, 0)[1]}), relation_types("Halbbruder", ROLES), parent, child)


def test_the_memory_tells_mother_from_son() -> None:
    """Of two people who are parent and child of the possessor, "her mother" fits the parent alone."""
    people = [Known(["Wanda"]), Known(["Maud"]), Known(["Silas"])]
    standing: dict[tuple[int, int], frozenset[str]] = {}
    for a, b in ((1, 0), (0, 2)):
        pair, relation = between("parent", a, b)
        standing[pair] = frozenset({relation})
    seen = memory.Seen("mother", "", "noun", 3, 3, 0, False, True)
    rows = memory.rows(1, seen, people, 2, 0, [0, 0], standing, ROLES)
    related = [row[-8] for row in rows]
    assert related == [0.0, 1.0, 0.0]


class Undecided:
    """Stands in for the heads: takes every mention for someone new but the very names that it knows."""

    def gender(self, spans: np.ndarray) -> np.ndarray:
        return np.tile(np.array([0.4, 0.4, 0.1, 0.1], np.float32), (len(spans), 1))

    def pairs(self, spans: np.ndarray, features: np.ndarray) -> np.ndarray:
        return np.zeros((len(spans), len(spans), 2), np.float32)

    def new(self, spans: np.ndarray) -> np.ndarray:
        return np.ones(len(spans), np.float32)

    def described(self, spans: np.ndarray, entries: np.ndarray) -> np.ndarray:
        return np.repeat(entries[None, :, :1], len(spans), 0) * np.ones(2, np.float32)

    def memory_keys(self, spans: np.ndarray) -> np.ndarray:
        return spans

    def remember(self, key: np.ndarray, gender: np.ndarray, rows: np.ndarray) -> np.ndarray:
        return np.repeat(3 * rows[:, :1], 2, 1)


@pytest.mark.parametrize(
    ("text", "marked", "meant"),
    [
        ("Ihr alter Rivale Ottokar lacht.", [("Rivale", "noun"), ("Ottokar", "name")], [0, 0]),
        ("Ihr alter Rivale Wendelin lacht.", [("Rivale", "noun"), ("Wendelin", "name")], [1, 2]),
        ("Der Rivale trifft Ottokar.", [("Rivale", "noun"), ("Ottokar", "name")], [1, 0]),
    ],
)
def test_a_noun_right_before_a_name_is_that_of_the_name(
    text: str, marked: list[tuple[str, str]], meant: list[int]
) -> None:
    """ "His rival Ottokar" is the Ottokar whom the story knows; nobody else, and not where words stand between."""
    spans = words(text)
    at = {text[s.start : s.end]: i for i, s in enumerate(spans)}
    seen = memory.describe(text, spans, sentence_of(text, spans), [(at[w], at[w], k) for w, k in marked], "de")
    people = People(["c1"], [Known(names=["Ottokar"], nouns=[], last=1, mentions=3)])
    vectors = np.zeros((len(seen), 4), np.float32)
    linker = Linker(cast(Heads, Undecided()), people, seen, [0] * len(seen), vectors, 2, ROLES, NOBODY)
    assert [link.people for link in linker.link()] == [(m,) for m in meant]


@pytest.mark.parametrize(("here", "meant"), [(False, 1), (True, 0)])
def test_a_name_is_seldom_that_of_somebody_nameless_of_before(here: bool, meant: int) -> None:
    """A broker of the first installment is no Ottokar of the third, even where the heads lean to him a little; one of
    the same installment may be."""

    class Leaning(Undecided):
        def remember(self, key: np.ndarray, gender: np.ndarray, rows: np.ndarray) -> np.ndarray:
            return np.full((len(rows), 2), 2.0, np.float32)

    text = "Dann ruft Ottokar an."
    spans = words(text)
    seen = memory.describe(text, spans, sentence_of(text, spans), [(2, 2, "name")], "de")
    broker = Known(nouns=["Makler"], last=1, mentions=1, here=[0] if here else [])
    vectors = np.zeros((1, 4), np.float32)
    linker = Linker(cast(Heads, Leaning()), People(["c1"], [broker]), seen, [0], vectors, 3, ROLES, NOBODY)
    assert linker.link()[0].people == (meant,)


def test_what_the_cast_says_counts_for_whom_it_describes() -> None:
    """The entries of the cast are in an order of their own: each speaks for its own person."""
    text = "Der Bote lacht."
    spans = words(text)
    seen = memory.describe(text, spans, sentence_of(text, spans), [(1, 1, "noun")], "de")
    people = People(["c1", "c2", "c3"], [Known(names=[n], last=1, mentions=1) for n in ("Ada", "Onno", "Tamme")])
    described = Cast([2, 0], np.array([[3.0] * 4, [-3.0] * 4], np.float32))
    vectors = np.zeros((1, 4), np.float32)
    linker = Linker(cast(Heads, Undecided()), people, seen, [0], vectors, 2, ROLES, described)
    assert linker.link()[0].people == (2,)


@pytest.mark.parametrize("called", ["Beatrix", "Beatrix Lorne"])
def test_a_pet_name_is_that_of_whoever_the_text_says_is_called_so(called: str) -> None:
    """By a part of the name that the story knows, too, where it is nobody else's."""
    text = f"Dodo, as everyone calls {called}, laughs."
    spans = words(text)
    seen = memory.describe(
        text, spans, sentence_of(text, spans), [(0, 0, "name"), (5, 4 + len(called.split()), "name")], "en"
    )
    people = People(["c1", "c2"], [Known(names=[n], last=1, mentions=1) for n in ("Ada Lorne", "Beatrix Lorne")])
    vectors = np.zeros((2, 4), np.float32)
    linker = Linker(cast(Heads, Undecided()), people, seen, [0, 0], vectors, 2, ROLES, NOBODY)
    assert linker.link()[0].people == (1,)


@pytest.mark.parametrize(("courses", "meant"), [(1, 0), (COURSES, 1)])
def test_what_comes_later_settles_what_was_in_doubt(courses: int, meant: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A noun that may be one or the other is whoever makes the pronoun after it likely; one course cannot tell."""

    class Later(Undecided):
        def pairs(self, spans: np.ndarray, features: np.ndarray) -> np.ndarray:
            return np.full((2, 2, 2), 5.0, np.float32)

        def new(self, spans: np.ndarray) -> np.ndarray:
            return np.full(2, -9.0, np.float32)

        def remember(self, key: np.ndarray, gender: np.ndarray, rows: np.ndarray) -> np.ndarray:
            likes = [1.0, 0.9] if key[0] == 0 else [-3.0, 1.0]
            return np.repeat(np.array(likes, np.float32)[:, None], 2, 1)

    monkeypatch.setattr(Linker, "courses", courses)
    text = "Der Bote ruft, sie lacht."
    spans = words(text)
    seen = memory.describe(text, spans, sentence_of(text, spans), [(1, 1, "noun"), (4, 4, "pronoun")], "de")
    people = People(["c1", "c2"], [Known(names=[n], last=1, mentions=1) for n in ("Onno", "Ada")])
    vectors = np.arange(2, dtype=np.float32)[:, None] * np.ones(4, np.float32)
    linker = Linker(cast(Heads, Later()), people, seen, [1, 2], vectors, 2, ROLES, NOBODY)
    assert [link.people for link in linker.link()] == [(meant,), (meant,)]
    assert people.known[meant].here == [0, 1]


def test_what_the_text_says_of_a_name_outweighs_that_it_is_new() -> None:
    """ "Her real name is Sparrow" makes Sparrow nobody new, however sure the heads are of a name never heard."""

    class Sure(Undecided):
        def new(self, spans: np.ndarray) -> np.ndarray:
            return np.array([-9.0, 6.0], np.float32)

    text = "Her real name is Sparrow."
    spans = words(text)
    seen = memory.describe(text, spans, sentence_of(text, spans), [(0, 0, "pronoun"), (4, 4, "name")], "en")
    people = People(["c1"], [Known(names=["Wanda"], last=1, mentions=1)])
    linker = Linker(cast(Heads, Sure()), people, seen, [2, 0], np.zeros((2, 4), np.float32), 2, ROLES, NOBODY)
    assert [link.people for link in linker.link()] == [(0,), (0,)]


@pytest.mark.parametrize(
    ("word", "third", "members"),
    [("They", 0.5, (0, 1)), ("They", 3.0, (0, 1, 2)), ("Three", -1.0, (0, 1, 2)), ("Both", 3.0, (0, 2))],
)
def test_a_group_is_of_two_unless_the_third_is_as_good_as_sure(
    word: str, third: float, members: tuple[int, ...]
) -> None:
    """Or its word says how many it is of; the likeliest are meant then."""

    class Several(Undecided):
        def gender(self, spans: np.ndarray) -> np.ndarray:
            return np.array([[0.0, 0.0, 0.0, 1.0]], np.float32)

        def remember(self, key: np.ndarray, gender: np.ndarray, rows: np.ndarray) -> np.ndarray:
            return np.repeat(np.array([[2.0], [1.5], [third], [-5.0]], np.float32), 2, 1)

    text = f"{word} laugh."
    spans = words(text)
    seen = memory.describe(text, spans, sentence_of(text, spans), [(0, 0, "pronoun")], "en")
    known = [Known(names=[n], last=1, mentions=1) for n in ("Ada", "Onno", "Tamme", "Rika")]
    people = People(["c1", "c2", "c3", "c4"], known)
    linker = Linker(cast(Heads, Several()), people, seen, [2], np.zeros((1, 4), np.float32), 2, ROLES, NOBODY)
    assert linker.link()[0].people == members
