"""Nothing from the future: each surface, in each form and language, from invented series and from the examples."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import click
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bisher.cli.main import COMMANDS, cli
from bisher.export import FORMATS, TABLE_NAMES
from bisher.surfaces import SHOWS_NO_STORY, SURFACES, Surface
from futures import (
    BREAKAGES,
    LOOKS,
    NOBODY,
    Futures,
    Look,
    annotated,
    as_pages,
    bodies_of,
    commands,
    completed,
    futures_of,
    leaks,
    modelled,
    pages_of,
    stored,
    unlike,
)
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
LAST = 99
FEW = 3
CASES = int(os.environ.get("BISHER_CASES", "20"))
MODEL_CASES = int(os.environ.get("BISHER_MODEL_CASES", FEW))
"""How many random series a property is tried with; the same ones each time, unless more are asked for."""
bounded = settings(
    max_examples=CASES,
    deadline=None,
    derandomize=CASES == 20,
    suppress_health_check=[HealthCheck.too_slow],
    print_blob=True,
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


def test_no_export_is_forgotten() -> None:
    """Each format, and each table of the one that has tables, is compared here."""
    exports = {surface.command for surface in SURFACES if surface.command[0] == "export"}
    named = {(option, value) for line in exports for option, value in pairwise(line)}
    assert {value for option, value in named if option == "--format"} == {name for name, *_ in FORMATS}
    assert {value for option, value in named if option == "--table"} == set(TABLE_NAMES)


def test_no_option_is_forgotten() -> None:
    """Each option that changes what is shown is used by one of the surfaces; those that all have are `LOOKS`."""
    with click.Context(cli) as ctx:
        shared = {"db", "series", "as_of", "lang", "as_json", "quiet", "verbose", "everything", "output", "force"}
        # A file that is the user's own; and questions from a terminal, which are answered as those of `--then`.
        shared |= {"corrections", "interactive"}
        for name in {surface.command[0] for surface in SURFACES}:
            command = cli.get_command(ctx, name)
            assert command
            used = {word for surface in SURFACES if surface.command[0] == name for word in surface.command}
            for option in command.params:
                if isinstance(option, click.Option) and option.name not in shared:
                    assert used & {*option.opts, *option.secondary_opts}, (name, option.name)


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


@pytest.mark.parametrize(
    ("stem", "boundary"), [("rechts_vor_links", 1), ("rechts_vor_links", 6), ("tenth_frame", LAST)]
)
def test_examples_as_the_model_reads_them(stem: str, boundary: int) -> None:
    """What the model reads in an installment depends on nothing after it, be it shorter, longer, nothing or broken: all
    surfaces look alike at the first installment, in the middle and at the last one."""
    pages, others = pages_of(stem), bodies_of("rechts_vor_links" if stem == "tenth_frame" else "tenth_frame")
    boundary = min(boundary, len(pages))
    with modelled(stem, boundary, *futures_of(pages, boundary, as_pages(stem, others[:2]))) as futures:
        assert [leak for surface in SURFACES for leak in leaks(surface, futures, LOOKS[:1], most=3)] == []
        first, *rest = completed(futures)
        assert all(offered == first for offered in rest)


@settings(max_examples=MODEL_CASES, deadline=None, derandomize=MODEL_CASES == FEW, print_blob=True)
@given(stem=st.sampled_from(("rechts_vor_links", "tenth_frame")), data=st.data())
def test_any_future_as_the_model_reads_it(stem: str, data: st.DataObject) -> None:
    """Any pages of both series, in any order and broken in any way, may follow any beginning."""
    pages = pages_of(stem)
    boundary = data.draw(st.integers(1, len(pages)))
    every = st.sampled_from([*bodies_of("rechts_vor_links"), *bodies_of("tenth_frame")])
    broken = st.builds(str.__add__, every, st.sampled_from(BREAKAGES).map(str.strip))
    future = as_pages(stem, data.draw(st.lists(every | broken, min_size=1, max_size=4)))
    surfaces = data.draw(st.lists(st.sampled_from(SURFACES), min_size=4, max_size=4, unique=True))
    look = data.draw(st.sampled_from([look for look in LOOKS if look.form != "json"]))
    with modelled(stem, boundary, future) as futures:
        assert [leak for surface in surfaces for leak in leaks(surface, futures, [look], most=3)] == []


def test_what_shows_no_story_shows_no_future(example: Futures) -> None:
    """Lists of series, bookmarks, formats, and errors of every kind are the same with any future."""
    number = str(example.boundary)
    lines = [
        *(["series"], ["series", "--json"], ["bookmark"], ["bookmark", number], ["bookmark", "nothing"], ["formats"]),
        *(
            ["completion", "bash"],
            ["recap", "-v"],
            ["recap", "-q"],
            ["recap", "--words", "x"],
            ["recap", "--as-of", "0"],
        ),
        *(["recap", "Nothing"], ["recap", "--since", str(example.boundary + 1)], ["recap", "--since", "S01E99"]),
        *(["who", NOBODY], ["who", "c99"], ["who", "c5", "-v"], ["why"], ["why", "x:y"], ["why", f"{number}:99"]),
        *(["search"], ["search", '"'], ["ask"], ["ask", "?"], ["export"], ["export", "--format", "csv"], ["nothing"]),
        *(["--help"], ["recap", "--help"], ["read", "nothing.txt"], ["eval", "nothing"]),
    ]
    assert unlike(lines, example) == []


def test_completion_in_examples(example: Futures) -> None:
    """What a shell completes in the examples is the same with any future."""
    first, *others = completed(example)
    assert all(offered == first for offered in others)
    assert any(value in example.names for value, _ in first)


@pytest.mark.parametrize("surface", SURFACES, ids=[surface.name for surface in SURFACES])
def test_there_is_something_to_compare(
    surface: Surface, example: Futures, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each surface shows something, so that the comparisons above do not compare one error with another.

    What shows corrections has some here; `test_correct.py` compares every surface with them.
    """
    (tmp_path / "own.corrections").write_text(f"1 drop {NOBODY.split()[0]}\n", encoding="utf-8")
    monkeypatch.setenv("BISHER_CORRECTIONS", str(tmp_path / "own.corrections"))
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
