"""The story so far in few words: what happened, where things stand, who is who.

What happened is told by the text's own sentences. They are chosen greedily within the budget by what speaks for each:
a turning point, how recent it is, people who were in play lately, a relation that still holds because of it; what is
told already speaks against it (maximal marginal relevance, Carbonell and Goldstein 1998).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bisher.language.phrases import WORDS
from bisher.quoting import standing_alone
from bisher.records import Character, Citation, Event, Lang, Relation, Role
from bisher.telling import Line, Teller, by_recency, called
from bisher.view import View

ROMANTIC = ("married", "engaged", "couple", "affair", "love")
SHARES = (0.6, 0.25, 0.15)
"""Of the budget: what happened, where things stand, who is who. What one leaves over the next may use."""
LATELY = 3
"""Installments that count as lately."""


@dataclass(frozen=True, slots=True)
class Recap:
    """The three parts, each a tuple of cited lines. `lang` is the language of the program's own words."""

    lang: Lang
    happened: tuple[Line, ...]
    stands: tuple[Line, ...]
    who: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may be told: its place, what happens in it, how much speaks for it."""

    number: int
    index: int
    events: tuple[tuple[str, tuple[str, ...]], ...]
    """Type and people of each finding in it."""
    citation: Citation
    weight: float


def recap(view: View, *, lang: Lang, words: int = 150, since: int | None = None) -> Recap:
    """The story so far within `words` words; with `since`, only what is new after that installment."""
    after = since or 0
    budget = max(0, words)
    happened, left = _fill(_happened(view, lang, after, budget * SHARES[0]), budget * SHARES[0])
    stands, left = _fill(_stands(view, lang, after), budget * SHARES[1] + left)
    who, _ = _fill(_who(view, lang, after), budget * SHARES[2] + left)
    return Recap(lang, tuple(happened), tuple(stands), tuple(who))


def length(line: Line) -> int:
    """Words of a line."""
    return len(line.text.split())


def _fill(lines: Iterable[Line], budget: float) -> tuple[list[Line], float]:
    out = []
    for line in lines:
        if length(line) <= budget:
            out.append(line)
            budget -= length(line)
    return out, budget


# What happened


def _happened(view: View, lang: Lang, after: int, budget: float) -> list[Line]:
    """The chosen sentences in the order of the text."""
    chosen: list[tuple[Candidate, Line]] = []
    told: set[tuple[str, tuple[str, ...]]] = set()
    people: set[str] = set()
    candidates = _choice(view, lang, after)
    while candidates and budget > 0:
        best = max(candidates, key=lambda c: (_worth(c, told, people), -c.number, -c.index))
        candidates.remove(best)
        line = _line(view, best, lang)
        if _worth(best, told, people) <= 0 or length(line) > budget:
            continue
        budget -= length(line)
        told.update(best.events)
        people.update(line.characters)
        chosen.append((best, line))
    return [line for _, line in sorted(chosen, key=lambda c: (c[0].number, c[0].index))]


def _worth(candidate: Candidate, told: set[tuple[str, tuple[str, ...]]], people: set[str]) -> float:
    again = sum(e in told for e in candidate.events) / max(1, len(candidate.events))
    in_play = {p for _, some in candidate.events for p in some}
    return candidate.weight - 2 * again + 0.3 * bool(in_play - people)


def _choice(view: View, lang: Lang, after: int) -> list[Candidate]:
    """The text's own sentences are chosen by all that was found: a quotation states no more than the text. What is told
    in the program's words rests on what is told as so."""
    own = [c for c in _candidates(view.untold or view, after) if view.installment(c.number).lang == lang]
    return own + [c for c in _candidates(view, after) if view.installment(c.number).lang != lang]


def _candidates(view: View, after: int) -> list[Candidate]:
    lately = {c.id for c in view.cast if c.last > view.as_of - LATELY}
    open_ = {(r.citations[0].number, r.citations[0].sentence_index) for r in view.standing if r.type in ROMANTIC}
    by_place: dict[tuple[int, int], list[tuple[str, tuple[str, ...], bool, str, Citation]]] = {}
    turning = {(reading.number, f.start, f.end) for reading in view.readings for f in reading.findings if f.key}
    items: tuple[Event | Relation, ...] = (*view.events, *view.relations)
    for item in items:
        for kind, people, reality, citation in _said(item):
            if citation.number > after:
                key = (citation.number, citation.start, citation.end) in turning
                by_place.setdefault((citation.number, citation.sentence_index), []).append(
                    (kind, people, key, reality, citation)
                )
    out = []
    for (number, index), said in by_place.items():
        key = any(k and not r for _, _, k, r, _ in said)
        hedged = all(r for _, _, _, r, _ in said)
        involved = {p for _, some, _, _, _ in said for p in some}
        recent = max(0.0, 1 - (view.as_of - number) / 8)
        weight = 2.0 * key + recent + 0.5 * bool(involved & lately) + 0.5 * ((number, index) in open_) - 0.8 * hedged
        weight += 0.1 * min(4, len(said))
        cited = next((c for _, _, k, _, c in said if k), said[0][4])
        out.append(Candidate(number, index, tuple((k, p) for k, p, _, _, _ in said), cited, weight))
    return out


def _said(item: Event | Relation) -> Iterable[tuple[str, tuple[str, ...], str, Citation]]:
    if isinstance(item, Event):
        people = tuple(sorted({*item.a, *item.b} - {"_"}))
        yield item.type, people, item.reality, item.citation
    else:
        people = tuple(sorted((item.a, item.b)))
        for citation in item.citations:
            yield item.type, people, item.reality, citation


def _line(view: View, candidate: Candidate, lang: Lang) -> Line:
    """The sentence itself, or, in another language, what is found in it."""
    installment = view.installment(candidate.number)
    if installment.lang == lang and candidate.index:
        text, people = standing_alone(view, candidate.number, view.sentence(candidate.number, candidate.index))
        return Line(text, (candidate.citation,), people)
    teller = Teller(view, lang)
    place = candidate.number, candidate.index
    told = [teller.event(e) for e in view.events if (e.citation.number, e.citation.sentence_index) == place]
    told += [
        teller.relation(r)
        for r in view.relations
        if (r.citations[0].number, r.citations[0].sentence_index) == place and not told
    ]
    if not told:
        return Line(candidate.citation.sentence, (candidate.citation,), ())
    texts = tuple(dict.fromkeys(line.text for line in told))[:2]
    citations = tuple(dict.fromkeys(c for line in told[:2] for c in line.citations))
    return Line(" ".join(texts), citations, tuple(dict.fromkeys(p for line in told for p in line.characters)))


# Where things stand


def _stands(view: View, lang: Lang, after: int) -> list[Line]:
    """Couples first, then what is new lately, then what is planned, feared or still open."""
    teller = Teller(view, lang)
    relations = [r for r in view.standing if r.confirmed > after and r.type in (*ROMANTIC, "ex", "enemy")]
    order = sorted(relations, key=lambda r: (_rank(r.type), -r.confirmed, r.since))
    conditions = _latest(view, ("ill", "pregnant", "move"), after)
    open_ = [e for e in view.events if e.reality == "?" and e.number > max(after, view.as_of - LATELY)]
    return _distinct(
        [teller.relation(r) for r in order[:6]]
        + [teller.event(e) for e in conditions]
        + [teller.event(e) for e in reversed(open_)][:4]
    )


def _rank(kind: str) -> int:
    return ROMANTIC.index(kind) if kind in ROMANTIC else len(ROMANTIC)


def _latest(view: View, kinds: Sequence[str], after: int) -> list[Event]:
    """The last event of each kind for each person, if nothing told since then undoes it."""
    undone = {"ill": ("recover", "die"), "pregnant": ("birth",), "move": ()}
    latest: dict[tuple[str, str], Event] = {}
    for event in view.events:
        if event.reality or event.phase == "past":
            continue
        for one in event.a:
            for kind in kinds:
                if event.type == kind:
                    latest[kind, one] = event
                elif event.type in undone[kind]:
                    latest.pop((kind, one), None)
    return [e for e in dict.fromkeys(latest.values()) if e.number > max(after, view.as_of - 2 * LATELY)]


def _distinct(lines: Sequence[Line]) -> list[Line]:
    return list({line.text: line for line in reversed(lines)}.values())[::-1]


# Who is who


def _who(view: View, lang: Lang, after: int) -> list[Line]:
    """Half a line each, those in play lately first."""
    key = by_recency(view)
    people = sorted((c for c in view.cast if c.named and c.last > after and c.mentions > 1), key=lambda c: key(c.id))
    return [who_line(view, c.id, lang) for c in people]


def who_line(view: View, character: str, lang: Lang) -> Line:
    """Somebody in half a line: the last noun that described them by themselves, and the closest person.

    A noun that states a relation ("Bruder") does not: the relation says it, and of whom.
    """
    one = view.character(character)
    teller = Teller(view, lang)
    parts, citations = [], [one.introduced]
    described = [r for r in nouns(view, one) if view.installment(r.citation.number).lang == lang]
    if described:
        parts.append(described[-1].word)
        citations.append(described[-1].citation)
    if close := closest(view, one.id):
        line = teller.relation(close)
        parts.append(_without_subject(line.text.rstrip("."), called(one, lang), lang))
        citations += line.citations
    text = f"{called(one, lang)}: {'; '.join(parts)}." if parts else f"{called(one, lang)}."
    return Line(text, tuple(dict.fromkeys(citations)), (one.id,))


def nouns(view: View, one: Character) -> tuple[Role, ...]:
    """The nouns that described somebody by themselves: none that states a relation ("Bruder")."""
    everything = (view.untold or view).relations
    related = {(c.number, c.start) for r in everything for c in r.citations}
    return tuple(
        role
        for role in one.roles
        if (role.citation.number, role.citation.start) not in related and role.word != one.name
    )


def closest(view: View, character: str) -> Relation | None:
    """The relation by which to know somebody: of those that hold the most romantic, then the one confirmed last."""
    return min((r for r in view.standing if character in (r.a, r.b)), key=_closeness(view), default=None)


def _without_subject(text: str, name: str, lang: Lang) -> str:
    """The predicate alone, where the one spoken of is its only subject."""
    own = text.startswith(f"{name} ") and not text.startswith(f"{name} {WORDS[lang]['and']} ")
    return text.removeprefix(f"{name} ") if own else text


def _closeness(view: View) -> Callable[[Relation], tuple[bool, int, int, int]]:
    order = {r: i for i, r in enumerate(view.standing)}
    return lambda r: (r.status == "presumed over", _rank(r.type), -r.confirmed, order[r])


def heading(part: str, lang: Lang) -> str:
    """The headline of a part: happened, stands or who."""
    return WORDS[lang][part]
