"""Whether confidences mean what they say."""

from __future__ import annotations

from collections.abc import Iterable


def expected_calibration_error(judged: Iterable[tuple[float, bool]], bins: int = 10) -> float:
    """Mean distance, weighted by size, between confidence and accuracy over equally wide bins (Naeini et al. 2015).

    `judged` pairs each confidence (0 to 1) with whether the finding is right. 0.0 where there is none.
    """
    groups: dict[int, list[tuple[float, bool]]] = {}
    for confidence, right in judged:
        groups.setdefault(min(int(confidence * bins), bins - 1), []).append((confidence, right))
    total = sum(len(group) for group in groups.values())
    gaps = (abs(sum(c for c, _ in group) - sum(right for _, right in group)) for group in groups.values())
    return round(sum(gaps) / total, 4) if total else 0.0
