"""From a question, and what was asked before it, to a query; or to the reason why there is none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from bisher import naming
from bisher.asking.apart import joined
from bisher.asking.facts import Facts
from bisher.asking.parsing import Draft, draft
from bisher.asking.pieces import Piece, Pieces, cut
from bisher.asking.query import Answer, Query
from bisher.language import guess
from bisher.language.questions import elders, fold, lexicon
from bisher.records import Gender, Lang
from bisher.view import View

UNANSWERED = frozenset({"contrary", "origin"})
"""Marks of questions that facts do not answer: who is not so, where somebody comes from."""
LONE = frozenset({"when", "times", "count", "person", "what"})
"""What may be asked of a concept without naming anybody."""
ACQUAINTED = frozenset({"know", "aware"})
"""Concepts that are asked about people only: "Who knows?" asks for something else."""
ENDING = frozenset({"until", "why", "whether"})
"""What may be asked of the end of a concept."""
COUNTED = frozenset({"child", "sibling", "grandchild"})
"""Concepts of which somebody may have one more: that they have one does not answer whether they have."""
CONTRARY = frozenset({"whether", "where"})
"""What may be asked of the contrary of a concept: who is alive or single is more than the text tells."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a question has no query: a name that nobody has so far, one that several have, or no sense."""

    kind: Literal["nobody", "which", "unclear"]
    words: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    """Who may be meant; where a name is nobody's, the others that the question is about."""


@dataclass(frozen=True, slots=True)
class Understood:
    """A query or the trouble with it, the language of the question, and names that were taken for others' slips."""

    lang: Lang
    query: Query | None
    trouble: Trouble | None = None
    slips: tuple[tuple[str, str], ...] = ()
    """What was typed, and the id of whoever was taken to be meant."""


def understand(question: str, view: View, facts: Facts, after: Answer | None) -> Understood:
    """The query that a question makes, where `after` is the answer before it in a session.

    Where it makes none, what somebody in it is said to have ("Whom did Ann tell her secret?") is taken for their own.
    """
    pieces = _in_its_language(question, view)
    if lexicon(pieces.lang).reported.search(fold(question)):
        return Understood(pieces.lang, None, Trouble("unclear"))
    understood = _understood(pieces, view, facts, after)
    own = _with_own(pieces, view)
    if understood.trouble and understood.trouble.kind == "unclear" and own != pieces:
        again = _understood(own, view, facts, after)
        return again if again.query else understood
    return understood


def _understood(pieces: Pieces, view: View, facts: Facts, after: Answer | None) -> Understood:
    if UNANSWERED & {*pieces.marks}:
        return Understood(pieces.lang, None, Trouble("unclear"))
    try:
        pieces = _with_names_for_pronouns(pieces, view, after)
    except LookupError:
        return Understood(pieces.lang, None, Trouble("unclear"))
    made = draft(pieces, facts)
    slips = tuple((name.text, name.ids[0]) for name in made.meant if name.slip)
    query = _resumed(made, pieces.marks, after) or _whole(made)
    trouble = _trouble(pieces, made, query) or _namesakes(made, query, view)
    return Understood(pieces.lang, None if trouble else query, trouble, slips)


def _in_its_language(question: str, view: View) -> Pieces:
    """The pieces by the words of that language in which more is understood; of equals, by that of the question."""
    first: Lang = guess(question) or view.lang
    second: Lang = "en" if first == "de" else "de"
    return min((joined(cut(question, view, lang)) for lang in (first, second)), key=_strange)


def _strange(pieces: Pieces) -> tuple[int, int]:
    slips = sum(p.slip for p in pieces.all)
    return len(pieces.of_kind("word")) + slips, -sum(p.kind in ("concept", "mark") for p in pieces.all)


# Pronouns


def _with_names_for_pronouns(pieces: Pieces, view: View, after: Answer | None) -> Pieces:
    """Pronouns as names of those who were spoken of before. Raises LookupError where nobody fits."""
    named: list[Piece] = []
    for place, piece in enumerate(pieces.all):
        if piece.kind != "pronoun":
            named.append(piece)
            continue
        following = pieces.all[place + 1 : place + 3]
        owns = piece.genitive and any(e.use == "noun" for p in following for e in p.entries)
        named.extend(_meant(replace(piece, genitive=owns), pieces, view, after))
    return replace(pieces, all=tuple(named))


def _with_own(pieces: Pieces, view: View) -> Pieces:
    """The pieces without pronouns that may say that something is of somebody who is spoken of before."""
    now = list(pieces.all)
    for place, (piece, following) in enumerate(pairwise(pieces.all)):
        known = any(piece.gender in _genders(p, view) for p in pieces.all[:place])
        thing = following.kind in ("word", "thing") or following.apart
        if piece.kind == "pronoun" and piece.genitive and known and thing:
            now[place] = replace(piece, kind="filler")
    return replace(pieces, all=tuple(now))


def _genders(piece: Piece, view: View) -> tuple[Gender, ...]:
    """The genders that may be those of whoever a piece means."""
    if piece.kind == "pronoun":
        return (piece.gender,)
    known = {view.character(one).gender for one in piece.ids}
    return ("m", "f") if "" in known else tuple(known)


def _meant(pronoun: Piece, pieces: Pieces, view: View, after: Answer | None) -> Iterator[Piece]:
    if after is None or after.query is None:
        raise LookupError(pronoun.text)
    topic = (*after.query.source, *after.query.target)
    answered = after.people
    several = pronoun.gender == "g" or (pronoun.gender == "f" and pieces.plural and not pronoun.genitive)
    if several:
        people = answered if len(answered) > 1 else tuple(dict.fromkeys((*topic, *answered)))[:2]
        if len(people) < 2:
            raise LookupError(pronoun.text)
        one, other = (replace(pronoun, kind="name", ids=(who,)) for who in people[:2])
        yield from (one, Piece("mark", "", one.last, one.last, marks=("earlier",)), replace(other, first=one.last + 1))
        return
    order = (*topic, *answered) if pronoun.genitive else (*answered, *topic)
    yield replace(pronoun, kind="name", ids=(_fitting(order, pronoun.gender, view),))


def _fitting(people: Iterable[str], gender: Gender, view: View) -> str:
    known = list(people)
    for wanted in (gender, ""):
        for one in known:
            if view.character(one).gender == wanted:
                return one
    raise LookupError(gender)


# Follow-ups


def _resumed(made: Draft, marks: Mapping[str, int], after: Answer | None) -> Query | None:
    """A fragment, completed by the query before it; None for a question that stands by itself."""
    if after is None or after.query is None or _stands_alone(made, marks):
        return None
    last, query = after.query, made.query
    if query.concept:
        return replace(_whole(made) or query, source=last.source, hole="target") if last.source else None
    if made.meant:
        fragment = made.asked is None or made.follows
        return _narrowed(_about(made.meant[0].ids, last), query) if fragment and made.asked in (None, "what") else None
    filled = _filled(last, after.people)
    if made.asked == "where":
        return Query("where", source=filled.source[:1] if not after.people else after.people[:1])
    if made.asked and (last.concept or made.asked == "why"):
        ended = query.ended or (made.asked == "why" and after.verdict == "no longer")
        return _narrowed(replace(filled, asked=made.asked, past=last.past or query.past, ended=ended), query)
    return _narrowed(last, query) if query.number is not None else None


def _stands_alone(made: Draft, marks: Mapping[str, int]) -> bool:
    """Whether a question leaves nothing out: no "and …" before it, and nobody missing who has or does what is asked."""
    query = made.query
    if not query.concept:
        return not made.meant and made.asked is not None and not made.follows and _makes_sense(query)
    if query.source or query.target or "someone" in marks:
        return True
    if made.asked not in LONE:
        return False
    passive = "passive" in marks and query.hole == "target"
    if passive or query.hole == "source" or "subject" in marks:
        return True
    return query.hole == "" and not made.follows


def _narrowed(query: Query, fragment: Query) -> Query:
    """The query with what else the fragment says: an installment, words and things."""
    named = query if fragment.number is None else fragment
    words, things = (*query.words, *fragment.words), (*query.things, *fragment.things)
    return replace(query, number=named.number, span=named.span, words=words, things=things)


def _about(people: tuple[str, ...], last: Query) -> Query:
    """The last query about somebody else."""
    if last.hole == "target":
        return replace(last, source=people, target=())
    if last.hole == "source" or last.target:
        return replace(last, source=() if last.hole else last.source, target=people)
    return replace(last, source=people)


def _filled(last: Query, people: tuple[str, ...]) -> Query:
    """The last query with its answer on the side that was asked for."""
    if last.hole == "target":
        return replace(last, target=people)
    return replace(last, source=people) if last.hole == "source" else last


def _whole(made: Draft) -> Query | None:
    """The query of a question that stands by itself; None for a fragment."""
    query = made.query
    if made.asked is None and not query.concept and not query.source:
        return None
    return query


# Trouble


def _trouble(pieces: Pieces, made: Draft, query: Query | None) -> Trouble | None:
    known = tuple(name.ids[0] for name in made.meant if len(name.ids) == 1)
    strange = [p for p in pieces.of_kind("word") if p.text[:1].isupper() or (made.meant and made.asked is None)]
    for name in made.meant:
        if not name.ids and not (query and query.role == name.text and elders(name.text)):
            return Trouble("nobody", (name.text,), known)
        if len(name.ids) > 1:
            return Trouble("which", (name.text,), name.ids)
    if strange and not made.query.concept:
        return Trouble("nobody", tuple(p.text for p in strange), known)
    if (
        query is None
        or made.several
        or (query.concept in COUNTED and "more" in pieces.marks)
        or _left_over(made, query)
        or not (_makes_sense(query) or (query.concept and not query.negative and "someone" in pieces.marks))
    ):
        return Trouble("unclear", tuple(p.text for p in pieces.of_kind("word")))
    return None


def _namesakes(made: Draft, query: Query | None, view: View) -> Trouble | None:
    """Where it is asked who somebody is by a part of their name that others bear, too: by the text it is the name of
    the one, but whoever asks may not know that there are two."""
    if query is None or query.asked != "identity" or query.concept:
        return None
    for name in made.meant:
        people = tuple(c.id for c in naming.namesakes(view.cast, name.text))
        if len(people) > 1 and {*name.ids} < {*people} and fold(view.character(name.ids[0]).name) != fold(name.text):
            return Trouble("which", (name.text,), people)
    return None


def _left_over(made: Draft, query: Query) -> bool:
    """Whether the question names people or things that the query does not hold."""
    held = {*query.source, *query.target}
    names = any(not {*name.ids} <= held and not name.role for name in made.meant)
    return names or bool(query.things and not query.concept and query.asked not in ("where", "what"))


def _makes_sense(query: Query) -> bool:
    people = bool(query.source or query.target)
    if query.ended and not (query.concept and query.asked in ENDING):
        return False
    if query.negative and not (people and query.asked in CONTRARY):
        return False
    if query.concept:
        return people or (query.asked in LONE and query.concept not in ACQUAINTED)
    if query.asked in ("person", "whether", "since", "until", "when", "times", "count"):
        return bool(query.words or query.role or (query.source and query.target and query.asked == "whether"))
    if query.asked == "between":
        return bool(query.source and query.target)
    return people or (query.asked == "what" and bool(query.number is not None or query.things))
