"""Where in a sentence the terms of a query are, and the piece of it that shows them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from bisher.language.stemming import Token, stem_key, word_key
from bisher.records import Span
from bisher.searching.index import Sentence
from bisher.searching.query import Term

WIDTH = 240
"""Of a longer sentence a piece of about that many code points is shown."""


def marks(sentence: Sentence, terms: Iterable[Term]) -> tuple[Span, ...]:
    """The words that the terms are found by, in order and without overlaps (code points of the installment)."""
    found = sorted({span for term in terms if not term.excluded for span in _found(sentence, term)}, key=_place)
    out: list[Span] = []
    for span in found:
        if out and span.start < out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return tuple(out)


def _place(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _found(sentence: Sentence, term: Term) -> Iterator[Span]:
    if term.kind == "person":
        yield from _spoken_of(sentence, frozenset(term.people))
    wanted = [word_key(word) for word in term.words]
    yield from _runs(sentence.tokens, wanted, [t.word for t in sentence.tokens], begun=term.kind == "prefix")
    if term.kind == "word":
        stems = [stem_key(word, sentence.lang) for word in term.words]
        yield from _runs(sentence.tokens, stems, [t.stem for t in sentence.tokens])


def _spoken_of(sentence: Sentence, people: frozenset[str]) -> Iterator[Span]:
    """The mentions of people; where there are none, the words that state what they take part in."""
    mentions = [Span(m.start, m.end) for m in sentence.mentions if not people.isdisjoint(m.characters)]
    yield from mentions or [Span(f.start, f.end) for f in sentence.findings if not people.isdisjoint((*f.a, *f.b))]


def _runs(words: Sequence[Token], wanted: Sequence[str], keys: Sequence[str], *, begun: bool = False) -> Iterator[Span]:
    """Where the wanted keys stand in a row; the last one need only be `begun`."""
    for at in range(len(keys) - len(wanted) + 1):
        here = keys[at : at + len(wanted)]
        if here == wanted or (begun and here[:-1] == wanted[:-1] and here[-1].startswith(wanted[-1])):
            yield Span(words[at].start, words[at + len(wanted) - 1].end)


def piece(text: str, sentence: Span, marked: Sequence[Span]) -> Span:
    """The stretch of a sentence to show: all of it, or, of a long one, that with most marks (of equals the first), cut
    between words."""
    if sentence.end - sentence.start <= WIDTH or not marked:
        return _cut(text, sentence.start, min(sentence.end, sentence.start + WIDTH), sentence)
    best = max(
        marked, key=lambda m: (sum(m.start <= o.start and o.end <= m.start + WIDTH // 2 for o in marked), -m.start)
    )
    start = max(sentence.start, min(best.start - WIDTH // 4, sentence.end - WIDTH))
    return _cut(text, start, max(best.end, min(sentence.end, start + WIDTH)), sentence)


def _cut(text: str, start: int, end: int, sentence: Span) -> Span:
    """Without the halves of words at its ends."""
    if start > sentence.start and (blank := re.compile(r"\s").search(text, start, end)):
        start = blank.end()
    if end < sentence.end and (blank := re.compile(r"\s\S*$").search(text, start, end)):
        end = blank.start()
    return Span(start, end)
