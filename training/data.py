"""The story corpus as training examples: word tags, mentions, triggers and arguments of each installment."""

from __future__ import annotations

import importlib.util
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from bisher.reading.labels import KINDS, PHASES, PRONOUNS, REALITIES, SYMMETRIC, TYPES
from bisher.reading.tokens import words
from bisher.records import Span

ROOT = Path(__file__).parent.parent
CORPORA = (ROOT / "corpus" / "train", ROOT / "training" / "corpus")
"""What there is to train on: the corpus, and the series written for the project beside it."""


@cache
def _checker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("check_story", ROOT / "corpus" / "check_story.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def load_story(path: str | Path) -> dict[str, Any]:
    """A corpus file as the corpus' own checker loads it. Raises ValueError where the checker finds problems."""
    story: dict[str, Any] = _checker().load(path)
    if story["problems"]:
        raise ValueError("\n".join(story["problems"]))
    return story


@dataclass(frozen=True)
class Argument:
    """One fact to learn: the words of its trigger, its type, and the ids of both sides (empty: no such participant)."""

    words: tuple[int, ...]
    type: int
    a: frozenset[str]
    b: frozenset[str]
    things: frozenset[str]
    phase: int
    reality: int
    key: bool | None
    """Whether it is a turning point; None where nobody has said."""


@dataclass(frozen=True)
class MentionExample:
    """A gold mention: first and last word, kind (index of KINDS), ids, gender (f, m, n, g for several)."""

    first: int
    last: int
    kind: int
    ids: tuple[str, ...]
    gender: str


@dataclass(frozen=True)
class Example:
    """One installment to learn from."""

    series: str
    number: int
    lang: str
    text: str
    spans: list[Span]
    mentions: list[MentionExample]
    things: list[MentionExample]
    arguments: list[Argument]


def kind_of(surface: str, names: list[str], lang: str) -> int:
    """name, noun or pronoun, from the cast's names and the closed list of pronouns."""
    if surface.lower() in PRONOUNS[lang]:
        return KINDS.index("pronoun")
    known = {part.strip(".,'’").lower() for name in names for part in [name, *re.split(r"[\s-]+", name)]}
    tokens = [t.lower() for t in re.findall(r"\w+", surface)]
    if surface[:1].isupper() and any(t in known or t.rstrip("s") in known or t + "s" in known for t in tokens):
        return KINDS.index("name")
    return KINDS.index("noun")


def inside(spans: list[Span], start: int, end: int) -> tuple[int, ...]:
    """The words of a stretch of text."""
    return tuple(i for i, s in enumerate(spans) if s.start < end and s.end > start)


def _side(ids: list[str], present: set[str]) -> frozenset[str]:
    return frozenset(i if i == "_" or i in present else "_" for i in ids)


def _ordered(fact: dict[str, Any], position: dict[str, int]) -> tuple[list[str], list[str]]:
    """Both sides of a fact; those of a symmetric one in the order in which the text has them around the trigger."""
    a, b = fact["a"], fact["b"]
    if fact["type"] in SYMMETRIC and b:
        late = 10**6
        if min(position.get(i, late) for i in b) < min(position.get(i, late) for i in a):
            a, b = b, a
    return a, b


def example(story: dict[str, Any], installment: dict[str, Any]) -> Example:
    """One installment of a loaded story as an example."""
    lang, text, cast = story["meta"]["lang"], installment["text"], story["cast"]
    spans = words(text)
    first = {s.start: i for i, s in enumerate(spans)}
    last = {s.end: i for i, s in enumerate(spans)}
    mentions, things = [], []
    for m in installment["mentions"]:
        where = first[m["start"]], last[m["end"]]
        if m["ids"][0][0] in "@#*":
            things.append(MentionExample(*where, "@#*".index(m["ids"][0][0]), tuple(m["ids"]), ""))
            continue
        names = [n for i in m["ids"] for n in cast[i]["names"]]
        gender = cast[m["ids"][0]]["gender"] if len(m["ids"]) == 1 else "g"
        mentions.append(MentionExample(*where, kind_of(m["surface"], names, lang), tuple(m["ids"]), gender))
    present = {i for m in mentions for i in m.ids}
    arguments = []
    for fact in installment["facts"]:
        trigger = inside(spans, fact["start"], fact["end"])
        position: dict[str, int] = {}
        for m in sorted(mentions, key=lambda m, at=trigger[-1]: abs(m.first - at), reverse=True):
            position.update(dict.fromkeys(m.ids, m.first))
        a, b = _ordered(fact, position)
        arguments.append(
            Argument(
                trigger,
                TYPES.index(fact["type"]),
                _side(a, present),
                _side(b, present),
                frozenset(fact["things"]),
                PHASES.index(fact["phase"]),
                REALITIES.index(fact["reality"]),
                fact["key"],
            )
        )
    return Example(
        Path(story["path"]).stem,
        installment["number"],
        lang,
        text,
        spans,
        mentions,
        things,
        arguments,
    )


def examples(folder: Path) -> list[Example]:
    """All installments of a folder of corpus files, in order."""
    out = []
    for path in sorted(folder.glob("*.story")):
        story = load_story(path)
        out += [example(story, i) for i in story["installments"]]
    return out
