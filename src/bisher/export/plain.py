"""JSON that is stable, UTF-8 and harmless on a terminal."""

from __future__ import annotations

import json
import re
from dataclasses import fields, is_dataclass
from typing import Any

_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Raw in JSON but obeyed by a terminal (C1 controls, direction overrides), or not to be had in UTF-8 (surrogates)."""


def dumps(value: Any, indent: int | None = 2) -> str:
    """JSON text of dataclasses, mappings, sequences and plain values; keys keep their order, so equal values give equal
    bytes."""
    return _UNSAFE.sub(_escaped, json.dumps(jsonable(value), ensure_ascii=False, indent=indent))


def envelope(as_of: int | None, digest: str, items: Any) -> str:
    """The one shape of all that `--json` prints: the boundary, the digest of the prefix that it rests on, the items."""
    return dumps({"as_of": as_of, "digest": digest, "items": items})


def jsonable(value: Any) -> Any:
    """The value with dataclasses as objects and tuples as arrays. Confidences are rounded to four digits."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: jsonable(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, dict):
        return {str(key): jsonable(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [jsonable(item) for item in value]
    return round(value, 4) if isinstance(value, float) else value


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"
