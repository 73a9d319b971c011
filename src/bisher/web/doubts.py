"""Continuity problems as they are shown: the code, how sure it is, what is wrong, and both sentences."""

from __future__ import annotations

from dataclasses import dataclass

from bisher.checking.codes import SURE
from bisher.records import Lang
from bisher.telling import Line
from bisher.view import View
from bisher.web.lines import Shown, shown


@dataclass(frozen=True, slots=True)
class Doubt:
    """A problem: `sure` says in a word how sure it is, `line` what is wrong, with its two sentences."""

    code: str
    sure: str
    line: Shown


def doubts(view: View, lang: Lang) -> tuple[Doubt, ...]:
    """The problems of a view, in the order of their later sentences."""
    return tuple(
        Doubt(p.code, SURE[lang][p.sure], shown(view, Line(p.text, (p.earlier, p.later), p.characters), lang))
        for p in view.check(lang)
    )
