"""The reader: one installment and the story before it to a reading.

Strictly from left to right: what is known of earlier installments comes from the story's state and from nowhere else.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from threadpoolctl import ThreadpoolController

from bisher.errors import ModelError
from bisher.reading import features, memory
from bisher.reading.calibration import Scale
from bisher.reading.cast import entries
from bisher.reading.dyads import weighed
from bisher.reading.findings import Scene, Statement, statements
from bisher.reading.heads import Heads
from bisher.reading.judging import Judge, Look, Setting
from bisher.reading.labels import KINDS, THINGS
from bisher.reading.lexicon import Lexicon
from bisher.reading.links import Cast, Link, Linker, People, counts
from bisher.reading.mentions import Tagged, capitalised, known_names, split_names, tagged, titled_names
from bisher.reading.names import listed
from bisher.reading.passages import Passage, passages
from bisher.reading.relatives import between
from bisher.reading.session import Encoder, Floats
from bisher.records import Finding, Gender, Installment, Mention, Reading, Span, Thing

WEIGHTS = Path(__file__).parent / "weights"

Triple = tuple[str, str, str]
"""A relation that holds: type, A, B."""


class Person(Protocol):
    """What the state knows of a character."""

    @property
    def id(self) -> str: ...
    @property
    def names(self) -> tuple[str, ...]: ...
    @property
    def nouns(self) -> tuple[str, ...]: ...
    @property
    def genders(self) -> tuple[tuple[Gender, int], ...]: ...
    @property
    def last(self) -> int: ...
    @property
    def mentions(self) -> int: ...
    @property
    def last_mentions(self) -> int: ...


class Past(Protocol):
    """The story before the installment, as far as the reader needs it."""

    @property
    def people(self) -> Sequence[Person]: ...
    @property
    def standing(self) -> Iterable[Triple]: ...


@dataclass(frozen=True)
class Model:
    """All that was trained, and the points at which it works."""

    encoder: Encoder
    heads: Heads
    roles: dict[str, list[str]]
    lexicon: Lexicon
    judge: Look
    scale: Scale


def load_model(folder: Path = WEIGHTS) -> Model:
    """The model's files. Raises ModelError where one is missing or broken."""
    try:
        settings = json.loads((folder / "settings.json").read_text(encoding="utf-8"))
        roles = json.loads((folder / "roles.json").read_text(encoding="utf-8"))
        lexicon = Lexicon.load(folder / "triggers.json")
        judge = Judge.load(folder / "judge.npz")
        with np.load(folder / "heads.npz") as arrays:
            heads = Heads.of(dict(arrays))
    except (OSError, ValueError, KeyError) as error:
        raise ModelError("a file of the model is missing or broken", "install bisher anew", str(folder)) from error
    return Model(Encoder(folder), heads, roles, lexicon, judge, Scale(**settings))


class Reader:
    """Reads installments with a trained model. `read` is a function of its arguments alone."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self._pools = ThreadpoolController()

    def read(self, installment: Installment, past: Past) -> Reading:
        """What the installment says; ids are those of the past, or new ones. Offsets are code points of its text."""
        standing = tuple(past.standing)
        people = _recall(past.people, standing)
        mentions: list[Mention] = []
        things: list[Thing] = []
        findings: list[Finding] = []
        # The products of the heads are small: numpy's threads would wait for each other longer than they work.
        with self._pools.limit(limits=1, user_api="blas"):
            for passage in passages(installment):
                if passage.words:
                    self._passage(passage, installment, people, standing, mentions, things, findings)
        return Reading(installment.number, tuple(mentions), tuple(things), tuple(findings))

    def _passage(
        self,
        passage: Passage,
        installment: Installment,
        people: People,
        held: Sequence[Triple],
        mentions: list[Mention],
        things: list[Thing],
        findings: list[Finding],
    ) -> None:
        text, words, lang = installment.text, passage.words, installment.lang
        cast = entries(people.known, people.standing, text, words, self.model.encoder.pieces, lang)
        vectors, described = self.model.encoder(text, words, cast)
        marked = tagged(self.model.heads.tags(vectors), text, words, lang)
        heard = [name for person in people.known for name in person.names]
        bearers = people.heard()
        marked = capitalised(titled_names(marked, text, words), text, words, bearers)
        marked = known_names(marked, text, words, lang, bearers)
        marked = split_names(marked, text, words, bearers)
        persons, others = [t for t in marked if t.person], [t for t in marked if not t.person]
        every = [*persons, *others]
        sentence = features.sentence_of(text, words)
        spans = self._spans(vectors, every)
        links: list[Link] = []
        if persons:
            seen = memory.describe(text, words, sentence, [(t.first, t.last, KINDS[t.kind]) for t in persons], lang)
            linker = Linker(
                self.model.heads,
                people,
                seen,
                [t.kind for t in persons],
                spans[: len(persons)],
                installment.number,
                self.model.roles,
                Cast([person for person, _ in cast], described),
            )
            links = linker.link()
            people.leave()
        mentions += _mentions(text, words, lang, persons, links, people, heard)
        named = [_thing(text, words, t) for t in others]
        things += named
        scene = Scene(
            vectors,
            self.model.lexicon(text, words, lang) * np.float32(self.model.scale.lexicon),
            spans,
            [t.first for t in every],
            [t.last for t in every],
            sentence,
            [tuple(people.ids[p] for p in link.people) for link in links],
            [link.confidence for link in links],
            [{people.ids[p]: share for p, share in link.others} for link in links],
        )
        setting = Setting(lang, scene.people, scene.trust, people.related())
        found = weighed(self.model.heads, scene, statements(self.model.heads, scene), held)
        said = self.model.judge.judged(found, setting)
        findings += self._findings(words, said, named)

    def _spans(self, vectors: Floats, every: Sequence[Tagged]) -> Floats:
        first, last, kind = (
            (np.array(x, np.int64) for x in zip(*((t.first, t.last, t.kind) for t in every), strict=True))
            if every
            else [np.zeros(0, np.int64)] * 3
        )
        return self.model.heads.spans(vectors, first, last, kind)

    def _findings(self, words: Sequence[Span], said: Sequence[Statement], things: Sequence[Thing]) -> list[Finding]:
        scale = self.model.scale
        out = []
        for s in said:
            if s.probability < scale.find:
                continue
            span = words[s.word]
            confidence = scale.confidence(s.sure)
            out.append(
                Finding(
                    s.type,
                    (s.a,),
                    (s.b,) if s.b else (),
                    span.start,
                    span.end,
                    s.phase,
                    s.reality,
                    s.key > scale.key,
                    confidence,
                    confidence >= scale.told,
                    tuple(things[t].name for t in s.things),
                )
            )
        return sorted(out, key=lambda f: (f.start, f.type, f.a, f.b))


def _recall(persons: Sequence[Person], held: Sequence[Triple]) -> People:
    """The characters of the story so far, as the memory keeps them."""
    index = {p.id: i for i, p in enumerate(persons)}
    known = [
        memory.Known(list(p.names), list(p.nouns), counts(p.genders), p.last, p.mentions, p.last_mentions)
        for p in persons
    ]
    standing: dict[tuple[int, int], frozenset[str]] = {}
    for kind, a, b in held:
        if a in index and b in index:
            pair, relation = between(kind, index[a], index[b])
            standing[pair] = standing.get(pair, frozenset()) | {relation}
    return People(list(index), known, standing)


def _mentions(
    text: str,
    words: Sequence[Span],
    lang: str,
    persons: Sequence[Tagged],
    links: Sequence[Link],
    people: People,
    heard: Sequence[str],
) -> list[Mention]:
    out = []
    here = [n for p in people.known for n in p.names]
    for t, link in zip(persons, links, strict=True):
        start, end = words[t.first].start, words[t.last].end
        kind = KINDS[t.kind]
        name = listed(text[start:end], lang, heard, here) if kind == "name" and len(link.people) == 1 else ""
        out.append(
            Mention(start, end, kind, tuple(people.ids[p] for p in link.people), name, link.gender, link.confidence)
        )
    return out


def _thing(text: str, words: Sequence[Span], t: Tagged) -> Thing:
    start, end = words[t.first].start, words[t.last].end
    return Thing(start, end, THINGS[t.kind - len(KINDS)], text[start:end])
