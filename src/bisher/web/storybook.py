"""The recap as it is shown: the last installment first, then the turning points before it."""

from __future__ import annotations

from typing import Any

from bisher import recap
from bisher.records import Lang
from bisher.telling import Line
from bisher.view import View
from bisher.web.lines import shown
from bisher.web.memory import once


def recap_values(view: View, lang: Lang, words: int, since: int) -> dict[str, Any]:
    """The recap (`told`) and its lines: `lead` of the last installment, also where it has no room in the recap, `lines`
    of those before. A `since` that is not before the boundary counts as none."""
    after = since if 0 < since < view.as_of else 0
    told = _told(view, lang, words, after or None)
    lines = [shown(view, line, lang) for line in told.happened]
    lead = [line for line in lines if line.number == view.as_of]
    return {
        "told": told,
        "lead": lead or [shown(view, line, lang) for line in _latest(view, lang)],
        "lines": [line for line in lines if line.number != view.as_of],
        "words": words,
        "since": after,
    }


@once
def _told(view: View, lang: Lang, words: int, since: int | None) -> recap.Recap:
    return recap.recap(view, lang=lang, words=words, since=since)


@once
def _latest(view: View, lang: Lang) -> tuple[Line, ...]:
    return recap.latest(view, lang)
