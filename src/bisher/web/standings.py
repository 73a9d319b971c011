"""Where things stand: relations under their headings, with the span of each over the installments so far."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bisher.implied import apart, earlier
from bisher.language.interface import GROUPS, INTERFACE, RELATION_WORDS
from bisher.language.phrases import WORDS
from bisher.language.wording import LIFELONG, in_retrospect, since_before
from bisher.plans import open_plans
from bisher.records import Lang, Relation
from bisher.telling import Teller, called
from bisher.view import View
from bisher.web.lines import Evidence, Shown, evidence, evidences, shown

WIDTH = 162.0
"""Of a span in pixels."""
MOST_CELLS = 54
"""Up to here each installment is a cell of its own."""
ROMANTIC = GROUPS[0][1]


@dataclass(frozen=True, slots=True)
class Bar:
    """A part of a span: told as holding, open but not confirmed lately, or presumed over."""

    kind: str
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Span:
    """A relation over 1..N: `cells` are the installments, `cap` is where it ended."""

    cells: tuple[Bar, ...]
    bars: tuple[Bar, ...]
    cap: float | None


@dataclass(frozen=True, slots=True)
class Standing:
    """A relation as it is listed. `note` says what speaks against it, with its evidence."""

    relation: Relation
    names: tuple[str, str]
    word: str
    time: str
    tag: str
    evidence: tuple[Evidence, ...]
    reason: Evidence | None
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Group:
    """Relations under a heading, or what is still open."""

    name: str
    heading: str
    standings: tuple[Standing, ...]
    lines: tuple[Shown, ...] = ()


def love(view: View, lang: Lang) -> tuple[Group, ...]:
    """How things stand: couples and feelings that hold, then what is over, then what is planned or feared lately."""
    words = INTERFACE[lang]
    real = [r for r in view.relations if not r.reality]
    holding = [r for r in real if r.status == "open"]
    out = [
        Group(name, words[name], standings(view, [r for r in apart(holding) if r.type in kinds], lang))
        for name, kinds in GROUPS[:2]
    ]
    past = [r for r in apart(real) if r.status != "open" and r.type in ROMANTIC]
    separated = [r for r in holding if r.type == "ex" and not _told_over(r, past)]
    out.append(Group("over", words["over"], standings(view, [*past, *separated], lang)))
    out.append(Group("open", words["open"], (), _still_open(view, lang)))
    return tuple(group for group in out if group.standings or group.lines)


def belonging(view: View, lang: Lang) -> tuple[Group, ...]:
    """Who belongs to whom: family, friends, work, and who is at odds."""
    holding = [r for r in view.relations if r.status == "open" and not r.reality]
    kinds_of = {name: [r for r in holding if r.type in kinds] for name, kinds in GROUPS[2:]}
    return tuple(
        Group(name, INTERFACE[lang][name], standings(view, own, lang)) for name, own in kinds_of.items() if own
    )


def _told_over(separated: Relation, past: Iterable[Relation]) -> bool:
    """Whether the list says of the same two already that something is over."""
    return any({r.a, r.b} == {separated.a, separated.b} for r in past)


def _still_open(view: View, lang: Lang) -> tuple[Shown, ...]:
    """What is told lately as not yet or not surely real, the latest first."""
    teller = Teller(view, lang)
    plans = [plan for plan in open_plans(view) if plan.number > view.as_of - 3]
    return tuple(shown(view, teller.event(plan), lang) for plan in reversed(plans))


def standings(view: View, relations: Sequence[Relation], lang: Lang) -> tuple[Standing, ...]:
    """Relations as they are listed, those confirmed last first."""
    teller = Teller(view, lang)
    return tuple(_standing(view, teller, r) for r in sorted(relations, key=lambda r: -r.confirmed))


def _standing(view: View, teller: Teller, relation: Relation) -> Standing:
    line = teller.relation(relation)
    names = (called(view.character(relation.a), teller.lang), called(view.character(relation.b), teller.lang))
    return Standing(
        relation,
        names,
        RELATION_WORDS[teller.lang][relation.type],
        _time(teller, relation, earlier(relation, view.relations)),
        _tag(teller.lang, relation),
        evidences(c for c in line.citations if c != relation.reason),
        evidence(relation.reason) if relation.reason else None,
        span(relation, view.as_of),
        line.text,
    )


def _time(teller: Teller, relation: Relation, before: Relation | None) -> str:
    more = f", {since_before(before, teller.lang, teller.when)}" if before else ""
    return _since(teller, relation) + more


def _since(teller: Teller, relation: Relation) -> str:
    w = WORDS[teller.lang]
    if relation.reality or relation.type in LIFELONG:
        return ""
    if relation.status == "past" or in_retrospect(relation):
        return w["once"]
    if relation.status == "ended":
        return f"{w['until']} {teller.when(relation.until or relation.confirmed)}"
    if relation.since_exact:
        return f"{w['since']} {teller.when(relation.since)}"
    return f"{w['at the latest since']} {teller.when(relation.since)} {w['latest']}".strip()


def _tag(lang: Lang, relation: Relation) -> str:
    words = INTERFACE[lang]
    if relation.reality:
        return words["planned" if relation.reality == "?" else "denied"]
    if relation.status == "presumed over":
        return WORDS[lang]["presumed over"]
    return "" if relation.told else words["unsure"]


def span(relation: Relation, as_of: int) -> Span:
    """The span of a relation over installments 1..N: full where it is told, outlined where it is open and has not been
    confirmed since, dotted where it is presumed over."""
    step = WIDTH / as_of
    gap = 1.0 if as_of <= MOST_CELLS else 0.0
    cells = [Bar("cell", i * step + gap / 2, step - gap) for i in range(as_of)] if gap else [Bar("cell", 0, WIDTH)]
    last = relation.until or max(relation.confirmed, relation.since)
    bars = [_bar("sb", relation.since, last, step, gap)]
    cap = None
    if relation.status in ("ended", "past"):
        cap = last * step - gap / 2
    elif relation.status == "presumed over" and relation.reason:
        cap = max(relation.reason.number, last) * step - gap / 2
        bars.append(_bar("gone", last + 1, relation.reason.number, step, gap))
    elif not relation.reality:
        bars.append(_bar("sb old", last + 1, as_of, step, gap))
    return Span(
        tuple(map(_rounded, cells)), tuple(_rounded(bar) for bar in bars if bar.width > 0), cap and round(cap, 1)
    )


def _bar(kind: str, first: int, last: int, step: float, gap: float) -> Bar:
    return Bar(kind, (first - 1) * step + gap / 2, (last - first + 1) * step - gap)


def _rounded(bar: Bar) -> Bar:
    return Bar(bar.kind, round(bar.x, 1), round(bar.width, 1))
