"""Boxes that text takes, and how far right something has to go so that none overlap."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

APART = 6.0
"""Pixels between two boxes side by side."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels, y downwards."""

    left: float
    top: float
    right: float
    bottom: float

    def moved(self, x: float = 0.0, y: float = 0.0) -> Box:
        """The same, somewhere else."""
        return Box(self.left + x, self.top + y, self.right + x, self.bottom + y)

    def overlaps(self, other: Box) -> bool:
        """Whether they have an area in common."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > 1e-6 and down > 1e-6

    def grown(self, by: float) -> Box:
        """The same with a margin all around."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)


def centred(x: float, y: float, width: float, height: float) -> Box:
    """The box around a point."""
    return Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def clear_of(earlier: Iterable[Box], new: Iterable[Box], least: float) -> float:
    """The least shift to the right, `least` or more, with which no new box is within `APART` of an earlier one or left
    of one beside it."""
    some = tuple(new)
    shift = least
    for old in earlier:
        for box in some:
            if min(old.bottom, box.bottom) > max(old.top, box.top):
                shift = max(shift, old.right + APART - box.left)
    return shift
