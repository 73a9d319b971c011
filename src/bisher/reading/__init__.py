"""The reading model: what one installment says, given the story before it. Loads nothing heavy until it is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bisher.reading.reader import Reader

__all__ = ["load_reader"]


def load_reader() -> Reader:
    """The reader with the weights that the package ships. Raises ModelError where they are missing or broken."""
    from bisher.reading.reader import Reader, load_model

    return Reader(load_model())
