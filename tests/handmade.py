"""Readings by hand, in a line or two an installment.

In a text, `{Nele|c1}` is a name, `{Wirtin|c1|noun|f}` a noun that tells a gender, `{sie|c1|pronoun|f}` a pronoun,
`{Die Brauers|c1+c2}` a name of two. A fact is written as in a story file, `TYPE[.phase][?|!] A B TRIGGER`, B "-" for
none; a leading `~` says that it is not sure enough to be told as so, a leading `+` that it is a turning point.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bisher import story
from bisher.records import Finding, Installment, Lang, Mention, Merge, Reading, Relation, Span
from bisher.view import View

_MARK = re.compile(r"\{([^|}]+)\|([^|}]+)(?:\|(name|noun|pronoun))?(?:\|([fmng]))?\}")
_FACT = re.compile(r"([~+]*)(\w+)(?:\.(start|end|past))?([?!]?) (\S+) (\S+) (.+)")

Page = tuple[Installment, Reading]


def page(number: int, marked: str, *facts: str, merges: Sequence[tuple[str, str]] = (), lang: Lang = "de") -> Page:
    """An installment with its reading. `merges` are pairs of who is kept and who is gone, shown by the first word."""
    text, mentions = "", []
    at = 0
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        surface, who, kind, gender = mark.groups()
        start, text = len(text), text + surface
        name = surface if kind in (None, "name") else ""
        mentions.append(Mention(start, len(text), kind or "name", tuple(who.split("+")), name, gender or ""))
        at = mark.end()
    text += marked[at:]
    ends = [m.end() for m in re.finditer(r"[.!?](?= |$)", text)] or [len(text)]
    sentences = tuple(Span(start and start + 1, end) for start, end in zip([0, *ends], ends, strict=False))
    findings = tuple(_finding(text, fact) for fact in facts)
    joined = tuple(Merge(kept, gone, 0, 1) for kept, gone in merges)
    installment = Installment(
        number, text, lang, label=f"Folge {number}", sentences=sentences, source=f"by hand:{number}"
    )
    return installment, Reading(number, tuple(mentions), (), findings, joined)


def _finding(text: str, fact: str) -> Finding:
    parsed = _FACT.fullmatch(fact)
    assert parsed, fact
    signs, kind, phase, reality, a, b, trigger = parsed.groups()
    start = text.index(trigger)
    told = "~" not in signs
    others = () if b == "-" else tuple(b.split("+"))
    return Finding(
        *(kind, tuple(a.split("+")), others, start, start + len(trigger), phase or "", reality, "+" in signs),
        confidence=0.9 if told else 0.4,
        told=told,
    )


def state_of(*pages: Page) -> story.State:
    """The story after the pages."""
    return story.fold("Deich 7", pages)


def view_of(*pages: Page) -> View:
    """The story as of the last of the pages."""
    return state_of(*pages).as_of(len(pages))


def stands(view: View) -> set[str]:
    """What holds, as "type a b", with a question mark where it is presumed over."""
    return {f"{r.type} {r.a} {r.b}" + ("?" if r.status == "presumed over" else "") for r in view.standing}


def couple(number: int = 1, *, kind: str = "couple") -> Page:
    """Nele and Ole are together, as a fact without a phase."""
    return page(number, "{Nele|c1} lebt mit {Ole|c2} und kennt {Jette|c3}.", f"{kind} c1 c2 lebt")


def only(view: View, kind: str) -> Relation:
    """The one relation of a type."""
    (found,) = (r for r in view.relations if r.type == kind)
    return found
