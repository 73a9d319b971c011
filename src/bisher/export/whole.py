"""The whole view as one JSON object: texts, cast, relations, events, mentions, each statement with its citation."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from bisher.correcting.notation import text_of
from bisher.export.plain import envelope
from bisher.records import Installment
from bisher.view import View


def whole_text(view: View) -> str:
    """The view in the envelope of `--json`; `items` is one object with a list for each kind of thing in the view."""
    items = {
        "series": view.series,
        "label": view.label,
        "installments": [_installment(installment) for installment in view.installments],
        "characters": view.cast,
        "relations": view.relations,
        "events": view.events,
        "mentions": [{"number": reading.number, "mentions": reading.mentions} for reading in view.resolved],
        "things": [{"number": reading.number, "things": reading.things} for reading in view.resolved],
        "corrections": [{"from": c.number, "correction": text_of(c.what)} for c in view.corrections],
    }
    return envelope(view.as_of, view.digest, items) + "\n"


def _installment(installment: Installment) -> dict[str, Any]:
    """All but where it was read from, which is a matter of this machine."""
    return {f.name: getattr(installment, f.name) for f in fields(installment) if f.name != "source"}
