"""Why two people stand as they do: every entry that makes their relations, in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bisher.holds import Triple, moves, pairs, spared, triple
from bisher.language.reasons import Effect
from bisher.reading.labels import RELATIONS
from bisher.records import Citation, Finding, Lang, Relation
from bisher.telling import Line, Teller
from bisher.view import View
from bisher.why.sentences import in_words


@dataclass(frozen=True, slots=True)
class Step:
    """An entry of the ledger, in words, and what it does to a relation of the two (of the type `relation`)."""

    text: str
    relation: str
    effect: Effect
    confidence: float
    told: bool
    citation: Citation


@dataclass(frozen=True, slots=True)
class Ties:
    """Two people, the steps of their relations, and how they stand now."""

    a: str
    b: str
    steps: tuple[Step, ...]
    now: tuple[Line, ...]


def ties(view: View, a: str, b: str, lang: Lang) -> Ties:
    """All that makes the relations of two people. Raises NotFoundError for an id that is not known."""
    teller = Teller(view, lang)
    one, other = view.character(a).id, view.character(b).id
    relations = tuple(r for r in view.relations if {r.a, r.b} == {one, other})
    steps = [_as_it_came(step, relations) for step in _told(view, teller, frozenset((one, other)))]
    for relation in relations:
        if relation.reason is not None and relation.status == "presumed over":
            told = _finding_at(view, relation.reason, {one, other})
            text = in_words(teller, told)
            step = Step(text, relation.type, "against", told.confidence, told.told, relation.reason)
            steps.append(step)
    steps.sort(key=lambda step: (step.citation.number, step.citation.start, step.citation.end))
    return Ties(one, other, tuple(steps), tuple(teller.relation(relation) for relation in relations))


def _as_it_came(step: Step, relations: Sequence[Relation]) -> Step:
    """The step with its effect on the relations as they are: a parting ends none that was denied or goes on after all,
    and begins a separation anew of two who were apart before."""
    own = [r for r in relations if r.type == step.relation and not r.reality]
    if step.effect == "ends" and not any(step.citation in r.citations for r in own):
        return replace(step, effect="settled")
    if step.effect == "told" and any(step.citation in r.citations[1:] for r in own):
        return replace(step, effect="confirmed")
    if step.effect == "confirmed" and any(r.since_exact and step.citation == r.citations[0] for r in own):
        return replace(step, effect="begins")
    return step


def _told(view: View, teller: Teller, two: frozenset[str]) -> Iterator[Step]:
    """The findings that open, keep, close, plan or deny a relation of the two."""
    open_: set[Triple] = set()
    for reading in view.resolved:
        for finding in reading.findings:
            for relation, effect in _effects(finding, two, open_):
                cited = view.cite(reading.number, finding.start, finding.end)
                yield Step(
                    *(in_words(teller, finding), relation, effect, finding.confidence, finding.told),
                    citation=cited,
                )


def _effects(finding: Finding, two: frozenset[str], open_: set[Triple]) -> Iterator[tuple[str, Effect]]:
    if finding.reality:
        yield from _unreal(finding, two, open_)
        return
    for move in moves(finding):
        kind, *between = move.relation
        if {*between} != two:
            continue
        key = triple(*move.relation)
        if move.what == "open":
            yield kind, "confirmed" if key in open_ else "begins" if move.exact else "told"
            open_.add(key)
        elif move.what == "recall":
            yield kind, "recalled"
        elif key in open_:
            open_.remove(key)
            yield kind, "ends"
        elif finding.type == kind:
            yield kind, "recalled" if move.past else "over"


def _unreal(finding: Finding, two: frozenset[str], open_: set[Triple]) -> Iterator[tuple[str, Effect]]:
    """What is planned, feared or denied; the end of what holds confirms it, and that of nothing does nothing."""
    between = [(a, b) for a, b in pairs(finding) if {a, b} == two]
    if finding.type not in RELATIONS or not between:
        return
    if finding.phase == "end":
        kept = dict.fromkeys(key for a, b in between for key in spared(finding, a, b, open_))
        yield from ((kind, "confirmed") for kind, *_ in kept)
    else:
        yield finding.type, "unsure" if finding.reality == "?" else "denied"


def _finding_at(view: View, place: Citation, two: set[str]) -> Finding:
    """The first finding with just these words that one of the two has a part in."""
    found = view.resolved[place.number - 1].findings
    here = [f for f in found if (f.start, f.end) == (place.start, place.end)]
    return next(f for f in here if two & {*f.a, *f.b})
