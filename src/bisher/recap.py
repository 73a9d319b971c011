"""The story so far in few words: what happened, where things stand, who is who.

What happened is told by the text's own sentences (`choosing.py` says which) where they are in the language asked for,
and else in the program's words. Each part has its share of the words, and what it leaves over goes to the next.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape
from math import inf

from bisher.against import SETTLED
from bisher.choosing import LATELY, ROMANTIC, Candidate, Taste, chosen, in_language, length
from bisher.conditions import ENDINGS, ending, relief
from bisher.grouping import Group, grouped_events, grouped_relations
from bisher.implied import apart, earlier
from bisher.introducing import who_line
from bisher.language.phrases import WORDS
from bisher.plans import open_plans
from bisher.quoting import quoted
from bisher.records import Citation, Event, Lang, Relation, Span
from bisher.safe import printable
from bisher.telling import MOODS, Line, Teller, by_recency
from bisher.view import View

__all__ = ["Recap", "heading", "latest", "length", "recap"]

SHARES = (0.6, 0.25, 0.15)
"""Of the budget: what happened, where things stand, who is who."""
COUPLES, OPEN = 6, 4
"""Lines at most of who is with whom, and of what is planned or feared."""


@dataclass(frozen=True, slots=True)
class Recap:
    """The three parts, each a tuple of cited lines. `lang` is the language of the program's own words."""

    lang: Lang
    happened: tuple[Line, ...]
    stands: tuple[Line, ...]
    who: tuple[Line, ...]

    def __str__(self) -> str:
        """All of it as text, each line with its sentences as `bisher why` takes them."""
        return "\n\n".join("\n".join([head, *(f"  {line}" for line in lines)]) for head, lines in self._parts())

    def _repr_html_(self) -> str:
        """The same for notebooks."""
        return "".join(
            f"<p><b>{escape(head)}</b></p><ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>"
            for head, lines in self._parts()
        )

    def _parts(self) -> Iterator[tuple[str, list[str]]]:
        """The headlines of what there is to tell, each with its lines as they are shown."""
        for name in ("happened", "stands", "who"):
            if lines := getattr(self, name):
                yield heading(name, self.lang), [*map(_shown, lines)]


def recap(view: View, *, lang: Lang, words: int = 150, since: int | None = None, taste: Taste | None = None) -> Recap:
    """The story so far within `words` words; with `since`, only what is new after that installment. `taste` says what
    counts how much in the choice of what happened."""
    after = since or 0
    budget = max(0, words)
    happened = _happened(view, lang, after, budget * SHARES[0], taste or Taste())
    left = budget * SHARES[0] - sum(map(length, happened))
    told = frozenset(c for line in happened for c in line.citations)
    said = " ".join(line.text for line in happened)
    news = [line for line in _stands(view, lang, after, told) if line.text not in said]
    stands, left = _fill(news, budget * SHARES[1] + left)
    told |= {c for line in stands for c in line.citations}
    who, _ = _fill(_who(view, lang, after, told), budget * SHARES[2] + left)
    return Recap(lang, tuple(happened), tuple(stands), tuple(who))


def latest(view: View, lang: Lang) -> tuple[Line, ...]:
    """What is worth most of the last installment, in one line however long; none where nothing is told in it."""
    return tuple(_happened(view, lang, view.as_of - 1, inf, Taste(), most=1))


def heading(part: str, lang: Lang) -> str:
    """The headline of a part: happened, stands or who."""
    return WORDS[lang][part]


def _shown(line: Line) -> str:
    places = dict.fromkeys(f"{c.number}:{c.sentence_index}" for c in line.citations)
    return printable(f"{line.text} ({', '.join(places)})")


def _fill(lines: Iterable[Line], budget: float) -> tuple[list[Line], float]:
    out = []
    for line in lines:
        if length(line) <= budget:
            out.append(line)
            budget -= length(line)
    return out, budget


# What happened


def _happened(view: View, lang: Lang, after: int, budget: float, taste: Taste, most: float = inf) -> list[Line]:
    return chosen(_tellable(view, in_language(view, after, lang, taste), lang), budget, taste, most)


def _tellable(view: View, candidates: Iterable[Candidate], lang: Lang) -> Iterator[tuple[Candidate, Line, bool]]:
    """The sentences that can be told, each with its line and whether that stands alone: itself, as much of it as is
    needed, or, in another language, what is found in it."""
    found = _by_sentence(view)
    for candidate in candidates:
        if view.installment(candidate.number).lang == lang:
            yield candidate, *_quoted(view, candidate)
        elif groups := _groups(candidate, found.get((candidate.number, candidate.index), ())):
            yield candidate, _in_words(view, groups, lang), True


def _quoted(view: View, candidate: Candidate) -> tuple[Line, bool]:
    cited = candidate.cited
    turning = [f.citation for f in candidate.found if f.key] or [cited]
    sentence = view.sentence(candidate.number, candidate.index)
    quote = quoted(view, candidate.number, sentence, [Span(c.start, c.end) for c in turning])
    return Line(quote.text, (cited,), quote.people), quote.alone


def _in_words(view: View, groups: Sequence[Group], lang: Lang) -> Line:
    """The one or two things found in a sentence that say most, in the program's words and the text's order; what
    was before comes last."""
    more = [group for group in groups[1:] if not _said_by(group, groups[0])][:1]
    lines = [_group_line(view, group, lang) for group in sorted((groups[0], *more), key=_order)]
    return Line(
        " ".join(line.text for line in lines),
        tuple(dict.fromkeys(c for line in lines for c in line.citations)),
        tuple(dict.fromkeys(p for line in lines for p in line.characters)),
    )


def _by_sentence(view: View) -> dict[tuple[int, int], list[Event | Relation]]:
    """What the sentences tell to have happened: no moods, no plans, and of relations no more than their beginnings and
    ends. Who is with whom now is told where things stand."""
    found: dict[tuple[int, int], list[Event | Relation]] = {}
    for event in view.events:
        if not event.reality and event.type not in MOODS:
            found.setdefault(_place(event.citation), []).append(event)
    for relation in apart(view.relations):
        if not relation.reality and _happens(relation):
            found.setdefault(_place(relation.citations[0]), []).append(relation)
    return found


def _groups(candidate: Candidate, found: Iterable[Event | Relation]) -> list[Group]:
    """What is found in a sentence as it is told, what says most first."""
    some = list(found)
    events = grouped_events([item for item in some if isinstance(item, Event)])
    relations = grouped_relations([item for item in some if isinstance(item, Relation)])
    rank = {f.citation: (f.key, f.often) for f in candidate.found}
    groups = [*events, *relations]
    return sorted(groups, key=lambda g: max(rank.get(c, (False, 0.0)) for c in g.citations), reverse=True)


def _place(citation: Citation) -> tuple[int, int]:
    return citation.number, citation.sentence_index


def _happens(relation: Relation) -> bool:
    open_ = relation.status in ("open", "presumed over")
    return relation.since_exact and not (open_ and relation.type in (*ROMANTIC, "ex"))


def _order(group: Group) -> tuple[bool, int]:
    return isinstance(group.first, Event) and group.first.phase == "past", group.citations[0].start


def _said_by(group: Group, other: Group) -> bool:
    """Whether a group rests on words that the other one rests on, too ("breaks up", and so they are separated)."""
    return not set(group.citations).isdisjoint(other.citations)


def _group_line(view: View, group: Group, lang: Lang) -> Line:
    teller = Teller(view, lang)
    first = group.first
    return teller.event(first) if isinstance(first, Event) else teller.relation(first, group.people)


# Where things stand


def _stands(view: View, lang: Lang, after: int, told: Collection[Citation]) -> list[Line]:
    """Couples first, then who is ill, expecting or has moved, then what is planned, feared or still open. What happened
    has `told` is not told again as long as there is something else."""
    teller = Teller(view, lang)
    relations = [r for r in apart(view.standing) if r.confirmed > after and _matters(view, r)]
    order = sorted(relations, key=lambda r: (r.status == "presumed over", _rank(r.type), -r.confirmed, r.since))
    conditions = _conditions(view, after)
    plans = [e for e in open_plans(view) if e.number > max(after, view.as_of - LATELY) and e.type not in MOODS]
    lines = _distinct(
        [
            teller.relation(r, before=earlier(r, view.relations))
            for r in order[:COUPLES]
            if not _goes_without_saying(view, r)
        ]
        + [teller.event(*condition) for condition in conditions]
        + [teller.event(e) for e in reversed(plans)][:OPEN]
    )
    return sorted(lines, key=lambda line: line.citations[0] in told and len(line.citations) == 1)


def _matters(view: View, relation: Relation) -> bool:
    """Whether a relation is one of those that a returning reader asks for first; a separation only while it is news."""
    if relation.type in ("ex", "enemy"):
        return relation.confirmed > view.as_of - 2 * LATELY
    return relation.type in ROMANTIC


def _goes_without_saying(view: View, relation: Relation) -> bool:
    """Whether it says that one of a couple loves the other."""
    couples = (r for r in view.standing if r.type in SETTLED and r.status == "open")
    return relation.type == "love" and any({r.a, r.b} == {relation.a, relation.b} for r in couples)


def _rank(kind: str) -> int:
    return ROMANTIC.index(kind) if kind in ROMANTIC else len(ROMANTIC)


def _conditions(view: View, after: int) -> list[tuple[Event, Event | None]]:
    """The last event of each kind for each person, if nothing told since then ends it, each with what it is presumed to
    be over by, if anything; those come last."""
    latest: dict[tuple[str, str], Event] = {}
    for event in view.events:
        if event.type in ENDINGS and not event.reality and event.phase != "past":
            latest |= {(event.type, one): event for one in event.a}
    whose: dict[tuple[Event, Event | None], list[str]] = {}
    for (_, one), event in latest.items():
        if event.number > max(after, view.as_of - 2 * LATELY) and ending(view, event, one) is None:
            whose.setdefault((event, relief(view, event, one)), []).append(one)
    now = [(replace(event, a=tuple(people)), over) for (event, over), people in whose.items()]
    return sorted(now, key=lambda condition: condition[1] is not None)


def _distinct(lines: Sequence[Line]) -> list[Line]:
    return list({line.text: line for line in reversed(lines)}.values())[::-1]


# Who is who


def _who(view: View, lang: Lang, after: int, told: Collection[Citation]) -> list[Line]:
    """Half a line each, those in play lately first. Whoever nothing is known of is left out."""
    key = by_recency(view)
    people = sorted((c for c in view.cast if c.named and c.last > after and c.mentions > 1), key=lambda c: key(c.id))
    lines = [who_line(view, c.id, lang, told) for c in people]
    return [line for line in lines if ":" in line.text]
