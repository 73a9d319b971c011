"""Installments and readings as canonical JSON, and back without loss."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from bisher.records import Finding, Installment, Mention, Merge, Reading, Span, Thing


def installment_to_json(installment: Installment) -> str:
    """The installment as one line of JSON."""
    return _dumps(asdict(installment))


def installment_from_json(text: str) -> Installment:
    """The installment that was written. Raises ValueError, KeyError or TypeError where it was not."""
    raw = json.loads(text)
    return Installment(**{**raw, "sentences": tuple(Span(**span) for span in raw["sentences"])})


def reading_to_json(reading: Reading) -> str:
    """The reading as one line of JSON."""
    return _dumps(asdict(reading))


def reading_from_json(text: str) -> Reading:
    """The reading that was written. Raises ValueError, KeyError or TypeError where it was not."""
    raw = json.loads(text)
    return Reading(
        raw["number"],
        tuple(Mention(**_tuples(m, ("characters",))) for m in raw["mentions"]),
        tuple(Thing(**thing) for thing in raw["things"]),
        tuple(Finding(**_tuples(f, ("a", "b", "things"))) for f in raw["findings"]),
        tuple(Merge(**merge) for merge in raw["merges"]),
    )


def _tuples(raw: Mapping[str, Any], names: Sequence[str]) -> dict[str, Any]:
    return {name: tuple(value) if name in names else value for name, value in raw.items()}


def _dumps(value: object) -> str:
    return json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":"), allow_nan=False)
