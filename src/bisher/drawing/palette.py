"""Who is drawn in which colour, and the colours themselves, as CSS custom properties for light and for dark.

Colour belongs to people, and to four of them: more hues are not told apart by everybody (the smallest distance between
any two under simulated deutan, protan and tritan sight is held by a test). State is never colour.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bisher.drawing.columns import Column

HUES = 4
ENOUGH_INSTALLMENTS = 3
ENOUGH_PEOPLE = 3

LIGHT: Mapping[str, str] = {
    "bg": "#FBFAF6",
    "surface": "#FFFFFF",
    "ink": "#1B1A17",
    "ink2": "#4F4B44",
    "ink3": "#6A655C",
    "line2": "#8D877B",
    "line": "#DAD5CA",
    "inv": "#1B1A17",
    "oninv": "#FBFAF6",
    "h0": "#4F4B44",
    "h1": "#0B4FA3",
    "h2": "#C43407",
    "h3": "#00834D",
    "h4": "#7A1B66",
}
DARK: Mapping[str, str] = {
    "bg": "#161513",
    "surface": "#1F1E1B",
    "ink": "#F1EEE7",
    "ink2": "#C6C1B6",
    "ink3": "#A09A8E",
    "line2": "#7C766A",
    "line": "#3A3731",
    "inv": "#F1EEE7",
    "oninv": "#1B1A17",
    "h0": "#B2ACA0",
    "h1": "#5E9BFA",
    "h2": "#F67F42",
    "h3": "#2FD68F",
    "h4": "#F6C0E8",
}


def variables() -> str:
    """The colours as CSS: custom properties of the root, light, dark where that is preferred or where the root has
    `data-theme="dark"`; and for each hue a class `h0` to `h4` that sets `--c`."""
    hues = "".join(f".h{hue}{{--c:var(--h{hue})}}" for hue in range(HUES + 1))
    return (
        f":root{{color-scheme:light;{_properties(LIGHT)}}}\n"
        f"@media(prefers-color-scheme:dark){{:root:not([data-theme=light]){{color-scheme:dark;{_properties(DARK)}}}}}\n"
        f":root[data-theme=dark]{{color-scheme:dark;{_properties(DARK)}}}\n{hues}\n"
    )


def _properties(colours: Mapping[str, str]) -> str:
    return "".join(f"--{name}:{value};" for name, value in colours.items())


def hues(columns: Iterable[Column]) -> dict[str, int]:
    """The hue, 1 to 4, of everybody who has one, by the id that they have as of the last column; the rest are 0.

    Whoever first has been in three installments and in knots with three different people gets the next one, and keeps
    it for good: a fold over the prefix. Of those who get there in one installment whoever was mentioned first in the
    series comes first. Where two turn out to be one, the earlier hue stays.
    """
    given: dict[str, int] = {}
    seen: dict[str, set[int]] = {}
    others: dict[str, set[str]] = {}
    used = 0
    for column in columns:
        for gone, kept in column.joins:
            _join(gone, kept, given, seen, others)
        for one in column.present:
            seen.setdefault(one, set()).add(column.number)
        for knot in column.knots:
            for one in knot.people:
                others.setdefault(one, set()).update(set(knot.people) - {one})
        for one in seen:
            enough = len(seen[one]) >= ENOUGH_INSTALLMENTS and len(others.get(one, ())) >= ENOUGH_PEOPLE
            if enough and one not in given and used < HUES:
                used += 1
                given[one] = used
    return given


def _join(gone: str, kept: str, given: dict[str, int], seen: dict[str, set[int]], others: dict[str, set[str]]) -> None:
    """Somebody turns out to be somebody else: what counted for them counts for that one."""
    if gone in given:
        given[kept] = min(given.pop(gone), given.get(kept, HUES))
    if gone in seen:
        seen[kept] = seen.pop(gone) | seen.get(kept, set())
    for some in others.values():
        if gone in some:
            some.remove(gone)
            some.add(kept)
    others[kept] = (others.pop(gone, set()) | others.get(kept, set())) - {kept}


def hue_class(hue: Mapping[str, int], *people: str) -> str:
    """The class of the first of some people who has a hue."""
    return f"h{next((hue[one] for one in people if one in hue), 0)}"
