"""Nothing from the future: each surface, in each form and language, from invented series and from the examples."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bisher.cli.main import COMMANDS
from bisher.surfaces import SHOWS_NO_STORY, SURFACES, Surface
from futures import LOOKS, Futures, Look, annotated, commands, completed, leaks, modelled, stored
from shell import shell
from worlds import Clause, grow, installments, series

Plan = list[list[Clause]]

BOUNDARIES = [
    ("rechts_vor_links", 3),
    ("rechts_vor_links", 8),
    ("rechts_vor_links", 11),
    ("tenth_frame", 1),
    ("tenth_frame", 6),
]
bounded = settings(
    max_examples=20, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
futures_of_a_plan = st.lists(installments, min_size=1, max_size=2)


@pytest.fixture(scope="module", params=BOUNDARIES, ids=[f"{stem}-{number}" for stem, number in BOUNDARIES])
def example(request: pytest.FixtureRequest) -> Iterator[Futures]:
    """An annotated example at a boundary, with futures."""
    with annotated(*request.param) as futures:
        yield futures


def test_no_command_is_forgotten() -> None:
    """Whoever adds a command has to say whether it shows a story; those that do are compared here."""
    listed = {surface.command[0] for surface in SURFACES}
    assert listed | SHOWS_NO_STORY == set(COMMANDS)
    assert not listed & SHOWS_NO_STORY
    assert {name for name, half in COMMANDS.items() if half == "show"} <= listed


@pytest.mark.parametrize("surface", SURFACES, ids=[surface.name for surface in SURFACES])
@bounded
@given(
    lang=st.sampled_from(("de", "en")),
    common=series,
    one=futures_of_a_plan,
    other=futures_of_a_plan,
    labels=st.booleans(),
    look=st.sampled_from(LOOKS),
)
def test_invented_series(
    surface: Surface, lang: str, common: Plan, one: Plan, other: Plan, labels: bool, look: Look
) -> None:
    """As of N a series, its first N installments alone and another series with the same beginning look alike."""
    worlds = [grow("de" if lang == "de" else "en", [*common, *future], labels=labels) for future in (one, other)]
    looks = [look] if surface.json or look.form != "json" else [Look("text", look.lang, look.bookmark)]
    with stored(len(common), *worlds) as futures:
        assert leaks(surface, futures, looks) == []


@bounded
@given(common=series, one=futures_of_a_plan, other=futures_of_a_plan)
def test_completion_in_invented_series(common: Plan, one: Plan, other: Plan) -> None:
    """What a shell completes (series, people, boundaries) is the same with any future."""
    with stored(len(common), *(grow("en", [*common, *future]) for future in (one, other))) as futures:
        first, *others = completed(futures)
        assert all(offered == first for offered in others)


@pytest.mark.parametrize("surface", SURFACES, ids=[surface.name for surface in SURFACES])
def test_examples(surface: Surface, example: Futures) -> None:
    """The annotated examples look alike before, with and with another future."""
    assert leaks(surface, example, LOOKS) == []


@pytest.mark.parametrize(("stem", "boundary"), [("rechts_vor_links", 6), ("tenth_frame", 8)])
def test_examples_as_the_model_reads_them(stem: str, boundary: int) -> None:
    """What the model reads in an installment depends on nothing after it: all surfaces look alike with any future."""
    with modelled(stem, boundary) as futures:
        assert [leak for surface in SURFACES for leak in leaks(surface, futures, LOOKS[:2])] == []


def test_completion_in_examples(example: Futures) -> None:
    """What a shell completes in the examples is the same with any future."""
    first, *others = completed(example)
    assert all(offered == first for offered in others)
    assert any(value in example.names for value, _ in first)


@pytest.mark.parametrize("surface", SURFACES, ids=[surface.name for surface in SURFACES])
def test_there_is_something_to_compare(surface: Surface, example: Futures) -> None:
    """Each surface shows something, so that the comparisons above do not compare one error with another."""
    shown = [shell(example.folders[0], *line, "--as-of", str(example.boundary)) for line in commands(surface, example)]
    assert any(outcome.code in (0, 1) and outcome.out for outcome in shown)


@pytest.mark.parametrize("surface", SURFACES, ids=[surface.name for surface in SURFACES])
def test_no_surface_shows_anything_without_a_boundary(surface: Surface, example: Futures) -> None:
    """Whoever has set no bookmark and names no boundary is shown nothing."""
    folder = example.folders[1]
    assert shell(folder, "bookmark", "--clear").code == 0
    try:
        for line in commands(surface, example)[:2]:
            outcome = shell(folder, *line)
            assert (outcome.code, outcome.out) == (2, b"")
    finally:
        shell(folder, "bookmark", str(example.boundary))
