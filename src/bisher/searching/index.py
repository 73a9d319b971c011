"""The sentences of one view in SQLite FTS5, so that rank and count are functions of the view alone.

A sentence is a row: its words as they are written, their stems (in the column of its language), the ids of those who
are spoken of, and the ids of those who take part in something that was found in it. Every key goes to SQLite in
hexadecimal: nothing that a user types can be taken for query syntax, and how SQLite would split words does not matter.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bisher.errors import StoreError
from bisher.language.stemming import Token, stem_key, tokens, word_key
from bisher.records import UNKNOWN, Finding, Lang, Mention, Span
from bisher.searching.query import Term
from bisher.view import View

LANGS: tuple[Lang, ...] = ("de", "en")
TABLE = "CREATE VIRTUAL TABLE sentences USING fts5(words, de, en, people, facts, tokenize = 'ascii')"
RANK = "bm25(sentences, 1.0, 0.6, 0.6, 0.6, 1.2)"
"""Okapi BM25 (Robertson et al. 1994), with weights: the very word counts more than another form of it, and
whoever takes part in what was found more than whoever is only spoken of."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of installment `number` with its place in it, its words, and what was read in it."""

    number: int
    index: int
    span: Span
    lang: Lang
    tokens: tuple[Token, ...]
    mentions: tuple[Mention, ...]
    findings: tuple[Finding, ...]


def sentences(view: View) -> Iterator[Sentence]:
    """The sentences of a view, in order."""
    for installment, reading in zip(view.installments, view.resolved, strict=True):
        mentions = sorted(reading.mentions, key=lambda m: m.start)
        findings = sorted(reading.findings, key=lambda f: (f.start, f.end))
        for index, span in enumerate(view.sentences(installment.number), 1):
            yield Sentence(
                *(installment.number, index, span, installment.lang),
                tuple(tokens(installment.text, installment.lang, span.start, span.end)),
                tuple(m for m in mentions if span.start <= m.start < span.end),
                tuple(f for f in findings if span.start <= f.start < span.end),
            )


def ranked(rows: Sequence[Sentence], terms: Iterable[Term]) -> tuple[Sentence, ...]:
    """The sentences that hold all terms and none that is excluded, the best first; of equals, the earlier.

    Raises StoreError where SQLite was built without FTS5.
    """
    connection = sqlite3.connect(":memory:")
    try:
        try:
            connection.execute(TABLE)
        except sqlite3.OperationalError as error:
            raise StoreError(f"search needs SQLite with FTS5: {error}", "use a Python whose sqlite3 has it") from None
        values = ((place, *_columns(row)) for place, row in enumerate(rows))
        connection.executemany(
            "INSERT INTO sentences(rowid, words, de, en, people, facts) VALUES (?,?,?,?,?,?)", values
        )
        order = f"SELECT rowid FROM sentences WHERE sentences MATCH ? ORDER BY {RANK}, rowid"
        return tuple(rows[place] for (place,) in connection.execute(order, (_expression(terms),)))
    finally:
        connection.close()


def _columns(row: Sentence) -> tuple[str, ...]:
    stems = _keys(t.stem for t in row.tokens)
    return (
        _keys(t.word for t in row.tokens),
        *(stems if row.lang == lang else "" for lang in LANGS),
        _keys(c for m in row.mentions for c in m.characters),
        _keys(c for f in row.findings for c in (*f.a, *f.b) if c != UNKNOWN),
    )


def _keys(words: Iterable[str]) -> str:
    return " ".join(word.encode("utf-8", "surrogatepass").hex() for word in words)


def _expression(terms: Iterable[Term]) -> str:
    """The terms in the query language of FTS5."""
    wanted: list[str] = []
    unwanted: list[str] = []
    for term in terms:
        (unwanted if term.excluded else wanted).append(f"({_one(term)})")
    whole = " AND ".join(wanted)
    return f"({whole}) NOT ({' OR '.join(unwanted)})" if unwanted else whole


def _one(term: Term) -> str:
    words = f'words : "{_keys(map(word_key, term.words))}"'
    if term.kind == "prefix":
        return f"{words} *"
    if term.kind == "phrase":
        return words
    stems = [f'{lang} : "{_keys(stem_key(word, lang) for word in term.words)}"' for lang in LANGS]
    if term.kind == "word":
        return " OR ".join([words, *stems])
    people = " OR ".join(f'"{_keys([one])}"' for one in term.people)
    return f"{{people facts}} : ({people}) OR {words}"
