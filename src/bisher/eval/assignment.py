"""The best one-to-one pairing of rows and columns of a table of weights (scipy's Jonker-Volgenant solver)."""

from __future__ import annotations

from collections.abc import Sequence

from bisher.errors import BisherError


def best_pairs(weights: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """Pairs (row, column) with the greatest total weight. Raises BisherError where scipy is not installed."""
    try:
        from scipy.optimize import linear_sum_assignment
    except ImportError as error:
        raise BisherError("scoring needs scipy, which is not installed", "pip install 'bisher[eval]'") from error
    import numpy as np

    rows, columns = linear_sum_assignment(-np.asarray(weights, dtype=float))
    return [(int(row), int(column)) for row, column in zip(rows, columns, strict=True)]
