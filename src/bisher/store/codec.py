"""Installments and readings as canonical JSON, and back without loss."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from bisher.records import Finding, Installment, Mention, Merge, Reading, Span, Thing


def pair_to_json(installment: Installment, reading: Reading) -> tuple[str, str, str]:
    """An installment, its reading, and the digest that shows whether they are still what they were."""
    texts = installment_to_json(installment), reading_to_json(reading)
    return (*texts, digest_of(*texts))


def pair_from_json(installment: str, reading: str, digest: str) -> tuple[Installment, Reading]:
    """The pair that was written. Raises ValueError, KeyError or TypeError where it is not what was written."""
    if digest_of(installment, reading) != digest:
        raise ValueError("not what was written")
    return installment_from_json(installment), reading_from_json(reading)


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


def digest_of(installment: str, reading: str) -> str:
    """The digest of an entry's two texts."""
    return hashlib.sha256(f"{installment}\n{reading}".encode()).hexdigest()


def _tuples(raw: Mapping[str, Any], names: Sequence[str]) -> dict[str, Any]:
    return {name: tuple(value) if name in names else value for name, value in raw.items()}


def _dumps(value: object) -> str:
    return json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":"), allow_nan=False)
