"""What the whole passage says between two people: by who they are and where they are mentioned, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest

from bisher.reading import features
from bisher.reading.dyads import weighed
from bisher.reading.features import ELSEWHERE, SOMEBODY
from bisher.reading.findings import Scene, Statement
from bisher.reading.heads import Heads
from bisher.reading.judging import LEAST
from bisher.reading.labels import RELATIONS, TYPES
from bisher.records import UNKNOWN

HIDDEN, SIZE, ATTENTIONS, INNER = 6, 8, 2, 10
WORDS = 7
TRAINED = (-22.627, -19.965, -44.775, 2.342, 41.447)
SHAPES: Mapping[str, tuple[int, int]] = {
    "query_a": (SIZE, SIZE),
    "query_b": (SIZE, SIZE),
    "key": (SIZE, HIDDEN),
    "value": (SIZE, HIDDEN),
    "one": (INNER, SIZE),
    "other": (INNER, SIZE),
    "context": (INNER, SIZE),
    "product": (INNER, SIZE),
    "out": (len(TYPES), INNER),
}


def arrays() -> dict[str, np.ndarray]:
    """Random weights, as the file of the heads has them."""
    rng = np.random.default_rng(7)
    out = {}
    for name, shape in SHAPES.items():
        out[f"dyad.{name}.weight"] = rng.normal(size=shape)
        out[f"dyad.{name}.bias"] = rng.normal(size=shape[0])
    for name in ("near_a", "near_b"):
        out[f"dyad.{name}.weight"] = rng.normal(size=(features.N_NEAR, ATTENTIONS))
    out["dyad.held.weight"] = rng.normal(size=(2 * len(RELATIONS), INNER))
    out["dyad.unnamed"] = rng.normal(size=(3, SIZE))
    return {name: array.astype(np.float16) for name, array in out.items()}


@pytest.fixture(scope="module")
def heads() -> Heads:
    """Heads of random weights."""
    return Heads.of(arrays())


def scene_of() -> Scene:
    """Two sentences: c1 and c2 in the first one, both of them together in the second."""
    rng = np.random.default_rng(8)
    return Scene(
        rng.normal(size=(WORDS, HIDDEN)).astype(np.float32),
        np.zeros((WORDS, len(TYPES)), np.float32),
        rng.normal(size=(3, SIZE)).astype(np.float32),
        [0, 2, 5],
        [0, 3, 5],
        [0, 0, 0, 0, 1, 1, 1],
        [("c1",), ("c2",), ("c1", "c2")],
        [1.0, 1.0, 1.0],
        [{}, {"c9": 0.2}, {}],
    )


@pytest.fixture(scope="module")
def scene() -> Scene:
    return scene_of()


def said(kind: str, a: str, b: str) -> Statement:
    """A statement of middling probability."""
    assert kind in TYPES
    return Statement(kind, a, b, 0.5, 0.5, 0.5, 1, "", "", 0.5, ())


def test_how_near_words_are_to_somebody() -> None:
    """By the nearest mention, and one in the same sentence before any other."""
    members = np.array([[True, False, True], [False, True, False]])
    close = features.near([0, 2, 5], [0, 3, 5], [0, 0, 0, 0, 1, 1, 1], members)
    assert close.tolist() == [
        [0, 1, 2, 3, 1, 0, 1],
        [2, 1, 0, 0, ELSEWHERE + 1, ELSEWHERE + 2, ELSEWHERE + 3],
    ]
    assert close.max() < SOMEBODY


def test_each_statement_is_weighed_by_itself(heads: Heads, scene: Scene) -> None:
    """Whatever else is asked, and in whatever order; by people, sides and type."""
    asked = [said("betray", "c1", "c2"), said("betray", "c2", "c1"), said("sad", "c1", "")]
    asked.append(said("steal", UNKNOWN, "c2"))
    together = [s.between for s in weighed(heads, scene, asked, [])]
    alone = [weighed(heads, scene, [one], [])[0].between for one in asked]
    assert together == pytest.approx(alone, abs=1e-4)
    assert len({round(value, 3) for value in together}) == len(asked)
    assert [replace(s, between=0.0) for s in weighed(heads, scene, asked, [])] == asked


def test_what_holds_both_ways_is_weighed_the_same_both_ways(heads: Heads, scene: Scene) -> None:
    """A symmetric type has no first and second."""
    one, other = weighed(heads, scene, [said("married", "c1", "c2"), said("married", "c2", "c1")], [])
    assert one.between == pytest.approx(other.between, abs=1e-5)


def test_the_head_is_the_one_that_was_trained(heads: Heads, scene: Scene) -> None:
    """The figures are those of `training.dyads.DyadHead` (torch 2.13) with the same weights."""
    asked = [said("betray", "c1", "c2"), said("betray", "c2", "c1"), said("sad", "c1", "")]
    asked += [said("steal", UNKNOWN, "c2"), said("married", "c2", "c1")]
    found = weighed(heads, scene, asked, [("boss", "c1", "c2"), ("friend", "c2", "c1")])
    assert [s.between for s in found] == pytest.approx(TRAINED, abs=1e-2)


def test_what_holds_already_is_heard(heads: Heads, scene: Scene) -> None:
    """Of these two, in its direction; and nothing that holds between others, or with somebody who is not mentioned."""
    asked = [said("betray", "c1", "c2")]
    plain, boss, servant, other, friends, same = (
        weighed(heads, scene, asked, held)[0].between
        for held in (
            *([], [("boss", "c1", "c2")], [("boss", "c2", "c1")], [("boss", "c9", "c2")]),
            *([("friend", "c1", "c2")], [("friend", "c2", "c1")]),
        )
    )
    assert len({round(value, 3) for value in (plain, boss, servant, friends)}) == 4
    assert other == plain
    assert friends == same


def test_whoever_is_not_mentioned_counts_as_unknown(heads: Heads, scene: Scene) -> None:
    """Somebody whom a mention may mean beside its own character has no place in the passage."""
    absent, unknown = weighed(heads, scene, [said("betray", "c9", "c1"), said("betray", UNKNOWN, "c1")], [])
    assert absent.between == unknown.between


def test_only_what_gets_a_second_look_is_weighed(heads: Heads, scene: Scene) -> None:
    """The rest stays as it was."""
    hardly = replace(said("betray", "c1", "c2"), probability=LEAST / 2)
    assert weighed(heads, scene, [hardly], []) == [hardly]
    assert weighed(heads, scene, [hardly, said("sad", "c1", "")], [])[0] == hardly


def test_weights_without_dyads_say_nothing(scene: Scene) -> None:
    """As those had none that were trained before there were any."""
    assert weighed(Heads({}), scene, [said("betray", "c1", "c2")], []) == [said("betray", "c1", "c2")]


def test_nothing_said_is_nothing_weighed(heads: Heads, scene: Scene) -> None:
    """Nor does a passage without persons fail."""
    assert weighed(heads, scene, [], []) == []
    empty = replace(scene, spans=scene.spans[:0], first=[], last=[], people=[], trust=[], others=[])
    (alone,) = weighed(heads, empty, [said("die", UNKNOWN, "")], [])
    assert np.isfinite(alone.between)
