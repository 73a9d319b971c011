"""Question sets: questions with the answers that a careful reader gives, and how a view's answers compare.

A set is a file of JSON objects, one a line: `set` (a name, to hold some out), `kind`, `lang`, `as_of`, `question`,
`before` (questions of the same conversation, in order), and what is expected: `verdict`, and where they are given
`people` (names, all of them), `number` (an installment or a count), `places`, `quotes` (words of the text that must be
among those cited). `missed` says why a question is known to stay without its answer.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from bisher.asking import Answer
from bisher.errors import InputError
from bisher.records import Character
from bisher.view import View

Mark = Literal["right", "wrong", "silent"]
SILENT = ("unknown", "unclear", "which")
"""Verdicts by which nothing is stated."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question with the answer that is expected."""

    set: str
    kind: str
    lang: str
    as_of: int
    question: str
    verdict: str
    before: tuple[str, ...] = ()
    people: tuple[str, ...] | None = None
    number: int | None = None
    places: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    missed: str = ""
    """Why it is known not to be answered; "" for one that is."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A question with the answer that was given, and how good that is."""

    question: Question
    answer: Answer
    mark: Mark
    why: str = ""
    """What is not as expected."""


def load(path: Path) -> tuple[Question, ...]:
    """The questions of a file. Raises InputError, with the line, for what is none."""
    questions = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            given: dict[str, Any] = json.loads(line, object_hook=_with_tuples)
            questions.append(Question(**given))
        except (TypeError, ValueError) as error:
            raise InputError(f"no question: {error}", "one JSON object a line", f"{path}:{number}") from None
    return tuple(questions)


def _with_tuples(given: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in given.items()}


def answered(question: Question, view: View) -> Answer:
    """The answer to a question from a view, after the questions before it."""
    answer = None
    for one in (*question.before, question.question):
        answer = view.ask(one, after=answer)
    assert answer is not None
    return answer


def mark(question: Question, view: View) -> Marked:
    """The answer of a view as of the question's boundary, marked.

    It is right if all that is expected is so. What is not right is silent if nothing is stated, else wrong.
    """
    answer = answered(question, view)
    why = _difference(question, answer, view)
    if not why:
        return Marked(question, answer, "right")
    return Marked(question, answer, "silent" if answer.verdict in SILENT else "wrong", why)


def _difference(question: Question, answer: Answer, view: View) -> str:
    # Whoever is silent for want of understanding is as silent as the text.
    if question.verdict == "unknown" and answer.verdict == "unclear":
        return ""
    quotes = {c.quote for c in answer.citations}
    people = {_expected_name(view.character(p), question.people or ()) for p in answer.people}
    compared = (
        ("verdict", question.verdict, answer.verdict),
        ("people", {*question.people} if question.people is not None else people, people),
        ("number", answer.number if question.number is None else question.number, answer.number),
        ("places", {*question.places}, {*answer.places} if question.places else set()),
        ("quotes", {*question.quotes}, {*question.quotes} & quotes),
    )
    return "; ".join(f"{what}: {given!r}, not {wanted!r}" for what, wanted, given in compared if wanted != given)


def _expected_name(character: Character, expected: Sequence[str]) -> str:
    """The name by which somebody is expected, else the best one."""
    return next((use.name for use in character.names if use.name in expected), character.name)


def figures(marked: Iterable[Marked]) -> dict[str, Counter[Mark]]:
    """How many are right, wrong and silent: by kind, by language, by set, and in all."""
    table: dict[str, Counter[Mark]] = {}
    for one in marked:
        question = one.question
        for row in (question.kind, f"lang {question.lang}", f"set {question.set}", "all"):
            table.setdefault(row, Counter())[one.mark] += 1
    order = sorted(table, key=lambda row: (row == "all", " " in row, row))
    return {row: table[row] for row in order}


def rows(table: dict[str, Counter[Mark]]) -> Sequence[tuple[str, str, str, str, str]]:
    """The figures as rows of text: what, how many, right, wrong, silent."""
    return [(row, str(sum(c.values())), str(c["right"]), str(c["wrong"]), str(c["silent"])) for row, c in table.items()]
