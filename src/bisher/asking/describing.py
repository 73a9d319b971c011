"""Whoever a question describes ("Anna's brother", "the bartender"), as names among its pieces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bisher import naming
from bisher.asking.facts import Facts
from bisher.asking.pieces import Piece
from bisher.language.questions import Entry, fold, lexicon, relational
from bisher.records import UNKNOWN, Lang

END = Piece("mark", "", 0, 0)
"""What comes after the last piece."""


def with_descriptions(pieces: tuple[Piece, ...], lang: Lang, facts: Facts) -> tuple[Piece, ...]:
    """The pieces with descriptions as names, and without words that say nothing beside another concept."""
    described = _with_owners(_described(pieces, lang, facts), lang, facts)
    return _with_roles(_without_weak(described, lang), lang, facts)


def _without_weak(pieces: tuple[Piece, ...], lang: Lang) -> tuple[Piece, ...]:
    """The pieces without words that say nothing beside another concept ("Do they have children together?")."""
    if sum(p.kind == "concept" for p in pieces) < 2:
        return pieces
    weak = [p for p in pieces if p.kind == "concept" and fold(p.text) in lexicon(lang).beside]
    around = {(one, other) for one, other in pairwise(pieces) if "earlier" in {*one.marks, *other.marks}}
    weak = [p for p in weak if not any(p in two for two in around)]
    if len(weak) == sum(p.kind == "concept" for p in pieces):
        weak = weak[1:]
    return tuple(replace(p, kind="filler", entries=()) if p in weak else p for p in pieces)


def _described(pieces: Sequence[Piece], lang: Lang, facts: Facts) -> tuple[Piece, ...]:
    """The pieces with descriptions ("Anna's brother") as names, from the inside out, while another concept is left."""
    now = list(pieces)
    while sum(p.kind == "concept" for p in now) > 1:
        found = next((d for d in (_description(now, i, lang, facts) for i in range(len(now))) if d), None)
        if found is None:
            break
        first, last, piece = found
        now[first:last] = [piece]
    return tuple(now)


def _with_owners(pieces: tuple[Piece, ...], lang: Lang, facts: Facts) -> tuple[Piece, ...]:
    """The pieces with a word that possesses a noun ("the father of the twins") as a name: of those whom it described,
    else one that nobody has."""
    words = lexicon(lang)
    out, owned = list(pieces), False
    for place, (before, piece) in enumerate(pairwise((*pieces, END)), 1):
        possessed = fold(piece.text) in words.of | words.genitive_articles
        last = before.kind == "word" and piece.kind != "word" and not _is_noun(piece)
        if owned and piece.kind == "name" and _is_genitive(before, piece, lang, facts):
            out[place], owned = replace(piece, of=True), False
        elif owned and (last or (_is_noun(before) and not possessed)):
            ids = tuple(c.id for c in naming.described(facts.view.cast, before.text))
            out[place - 1], owned = replace(before, kind="name", ids=ids, of=True, entries=()), False
        elif _is_noun(before):
            owned = possessed
        owned = owned and (piece.kind in ("filler", "word") or _is_noun(piece))
    return tuple(out)


def _is_genitive(article: Piece, name: Piece, lang: Lang, facts: Facts) -> bool:
    """Whether an article makes a possessor of the noun that described somebody ("der Chirurgin", not "der Chirurg")."""
    words, said = lexicon(lang), fold(article.text)
    if not name.role or said not in words.genitive_articles:
        return False
    return said not in words.female_articles or {facts.view.character(one).gender for one in name.ids} == {"f"}


def _is_noun(piece: Piece) -> bool:
    return piece.kind == "concept" and any(e.use == "noun" for e in piece.entries)


def _with_roles(pieces: tuple[Piece, ...], lang: Lang, facts: Facts) -> tuple[Piece, ...]:
    """The pieces with a noun that nobody possesses ("the wife", "a widower") as a name of those whom it described.
    Where others are named, or somebody may have what it means, it must be about one of whom the text has told."""
    words = lexicon(lang)
    names = [p for p in pieces if p.kind == "name"]
    owned = any(n.genitive or n.of for n in names) or len(names) > 1
    having = any(fold(p.text) in words.have or {"possessor", "count"} & {*p.marks} for p in pieces)
    now = list(pieces)
    for place, (before, piece, after) in enumerate(zip((END, *pieces), pieces, (*pieces[1:], END), strict=False)):
        if piece.kind != "concept" or any(e.use != "noun" for e in piece.entries):
            continue
        ids = tuple(c.id for c in naming.described(facts.view.cast, piece.text))
        definite = fold(before.text) in words.definite and fold(after.text) not in words.of | words.genitive_articles
        told = ids and definite and not relational(piece.text, lang) and not after.genitive
        if told or not (owned or having):
            now[place] = replace(piece, kind="name", ids=ids, role=True, entries=())
    return tuple(now)


def _description(pieces: Sequence[Piece], at: int, lang: Lang, facts: Facts) -> tuple[int, int, Piece] | None:
    """The description that has its noun at a place, with the places of its first and (exclusive) last piece."""
    noun = pieces[at]
    entries = [e for e in noun.entries if e.use == "noun"]
    if noun.kind != "concept" or not entries:
        return None
    before = pieces[at - 1] if at else None
    if before is not None and before.kind == "name" and before.genitive:
        return at - 1, at + 1, _person(noun, entries[0], before, facts)
    after = [p for p in pieces[at + 1 : at + 4] if p.kind != "filler"]
    if after and after[0].kind == "name" and after[0].of and not _owns(after[0], pieces):
        outer = any(p.kind == "filler" and fold(p.text) in lexicon(lang).of for p in pieces[max(0, at - 2) : at])
        person = replace(_person(noun, entries[0], after[0], facts), of=outer)
        return at, pieces.index(after[0]) + 1, person
    return None


def _owns(name: Piece, pieces: Sequence[Piece]) -> bool:
    """Whether a name possesses the noun after it."""
    return name.genitive and any(p.first == name.last and p.kind == "concept" for p in pieces)


def _person(noun: Piece, entry: Entry, owner: Piece, facts: Facts) -> Piece:
    """Whoever is described, as a name; nobody where the text does not say."""
    people = [
        m.target
        for m in facts.of(entry.concept)
        if m.source in owner.ids and not m.reality and m.standing != "over" and m.target not in ("", UNKNOWN)
    ]
    fitting = [p for p in people if not entry.gender or facts.view.character(p).gender in (entry.gender, "")]
    text = " ".join(piece.text for piece in sorted((owner, noun), key=lambda p: p.first))
    first, last = min(owner.first, noun.first), max(noun.last, owner.last)
    genitive = noun.text.endswith(("'s", "’s"))
    return replace(owner, text=text, first=first, last=last, ids=tuple(dict.fromkeys(fitting)), genitive=genitive)
