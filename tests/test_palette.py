"""Colours: enough contrast on both grounds, told apart by everybody, and given once for good."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import bisher
from bisher.drawing.columns import columns
from bisher.drawing.palette import DARK, HUES, LIGHT, hues, variables
from bisher.view import View
from handmade import page, view_of
from worlds import Clause, grow, installments

EXAMPLES = sorted((Path(__file__).parents[1] / "examples").glob("*.story"))
THEMES = [LIGHT, DARK]
Vector = tuple[float, float, float]

# Machado, Oliveira and Fernandes 2009, severity 1.0, in linear RGB.
SIGHT: dict[str, tuple[Vector, Vector, Vector]] = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def linear(colour: str) -> Vector:
    """The linear RGB values of #RRGGBB."""
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return _linear(red), _linear(green), _linear(blue)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def times(matrix: tuple[Vector, Vector, Vector], vector: Vector) -> Vector:
    """A matrix on a vector."""
    one, two, three = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return one, two, three


def contrast(one: str, other: str) -> float:
    """Contrast ratio by WCAG 2.2."""
    weights = (0.2126, 0.7152, 0.0722)
    dark, light = sorted(sum(w * c for w, c in zip(weights, linear(c), strict=True)) for c in (one, other))
    return (light + 0.05) / (dark + 0.05)


def lab(rgb: Vector) -> Vector:
    """CIE L*a*b* (D65) of linear RGB."""
    clipped = tuple(min(1.0, max(0.0, c)) for c in rgb)
    xyz = times(((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505)), clipped)  # type: ignore[arg-type]
    x, y, z = (_cube(c / white) for c, white in zip(xyz, (0.95047, 1.0, 1.08883), strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _cube(value: float) -> float:
    return value ** (1 / 3) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116


def distance(one: str, other: str, sight: str) -> float:
    """CIE76 distance of two colours as somebody sees them."""
    a, b = (lab(times(SIGHT[sight], linear(colour))) for colour in (one, other))
    return sum((x - y) ** 2 for x, y in zip(a, b, strict=True)) ** 0.5


@pytest.mark.parametrize("theme", THEMES, ids=["light", "dark"])
def test_contrast(theme: dict[str, str]) -> None:
    """Text and names have 4.5:1 on the ground and on surfaces, lines and controls 3:1 (WCAG 2.2 AA)."""
    for ground in ("bg", "surface"):
        for name in ("ink", "ink2", "ink3", *(f"h{i}" for i in range(HUES + 1))):
            assert contrast(theme[name], theme[ground]) >= 4.5, (name, ground)
        assert contrast(theme["line2"], theme[ground]) >= 3, ground
    assert contrast(theme["oninv"], theme["inv"]) >= 4.5
    for hue in range(1, HUES + 1):
        assert contrast(theme["bg"], theme[f"h{hue}"]) >= 4.5


@pytest.mark.parametrize(("theme", "least"), [(LIGHT, 15), (DARK, 10)], ids=["light", "dark"])
def test_hues_are_told_apart_by_everybody(theme: dict[str, str], least: float) -> None:
    """No two of them come near each other under deutan, protan or tritan sight."""
    names = [f"h{i}" for i in range(HUES + 1)]
    found = {
        (one, other, sight): distance(theme[one], theme[other], sight)
        for one, other in combinations(names, 2)
        for sight in SIGHT
    }
    assert min(found.values()) >= least, min(found, key=lambda pair: found[pair])


def test_a_hue_is_for_whoever_was_in_three_installments_with_three_people() -> None:
    """Not before, and not for those who only were there."""
    pages = [
        page(1, "{Nele|c1} trifft {Ole|c2}. {Pia|c3} schläft.", "meet c1 c2 trifft"),
        page(2, "{Nele|c1} küsst {Pia|c3}. {Ole|c2} schläft.", "kiss c1 c3 küsst"),
        page(3, "{Nele|c1} sucht {Udo|c4}. {Pia|c3} schläft.", "find c1 c4 sucht"),
    ]
    assert [hues(columns(view_of(*pages[:n]))) for n in (1, 2, 3)] == [{}, {}, {"c1": 1}]


@settings(max_examples=40, deadline=None, derandomize=True)
@given(plan=st.lists(installments, min_size=3, max_size=9))
def test_a_hue_is_kept_for_good(plan: list[list[Clause]]) -> None:
    """Whoever has a hue as of N has it as of N + 1; only who turns out to be somebody else may hand it over."""
    pairs = grow("de", plan).pairs
    before: dict[str, int] = {}
    for number in range(1, len(pairs) + 1):
        view = View("Deich", tuple(i for i, _ in pairs[:number]), tuple(r for _, r in pairs[:number]))
        now = hues(columns(view))
        assert len(set(now.values())) == len(now) <= HUES
        for one, hue in before.items():
            assert now[view.resolve(one)] <= hue
            if all(view.resolve(other) == other for other in before):
                assert now[one] == hue
        before = now


def test_the_examples_have_four_hues() -> None:
    """In a season the four are given."""
    for path in EXAMPLES:
        assert sorted(hues(columns(bisher.read(path, reading="given").as_of("last"))).values()) == [1, 2, 3, 4]


def test_all_colours_are_custom_properties() -> None:
    """A page gets light and dark by the preference of its reader, or by its own choice."""
    css = variables()
    for theme in THEMES:
        assert all(f"--{name}:{value};" in css for name, value in theme.items())
    assert LIGHT.keys() == DARK.keys()
    assert "prefers-color-scheme:dark" in css
    assert "[data-theme=dark]" in css
