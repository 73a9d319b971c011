"""Who is meant in novels: LitBank's coreference (Bamman, Lewke and Mansoor 2020; CC BY 4.0) as stories without facts.

LitBank marks whole noun phrases, nested; here a mention is a name, a pronoun or the head noun of a phrase, as in
`corpus/GUIDELINE.md`. Only chains that are people (some pronoun of theirs says so) and one person are kept.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

WORDS = 110
"""An installment's length, about: sentences are added until it is reached."""
ENDS = frozenset(", ; : ( who whom whose which that of in with from to at on for and or by as upon -- — « “ ”".split())
LEADING = frozenset("the a an my his her our poor old young".split())
GENDERS = {
    **dict.fromkeys("she her hers herself".split(), "f"),
    **dict.fromkeys("he him his himself".split(), "m"),
    **dict.fromkeys("they them their theirs we us our ours".split(), "g"),
    **dict.fromkeys("i me my you your mine yours".split(), "n"),
}
Phrase = tuple[int, int, str]
"""First and last token, chain."""


def sentences(path: Path) -> Iterator[tuple[list[str], list[Phrase]]]:
    """Tokens and marked phrases of each sentence of a CoNLL-2012 file."""
    tokens: list[str] = []
    phrases: list[Phrase] = []
    open_: dict[str, list[int]] = defaultdict(list)
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        columns = line.split("\t")
        if len(columns) < 5:
            if tokens:
                yield tokens, phrases
            tokens, phrases, open_ = [], [], defaultdict(list)
            continue
        for mark in columns[-1].replace("|", " ").split():
            chain = mark.strip("()")
            if mark.startswith("("):
                open_[chain].append(len(tokens))
            if mark.endswith(")") and open_[chain]:
                phrases.append((open_[chain].pop(), len(tokens), chain))
        tokens.append(columns[3])


def head(tokens: list[str], first: int, last: int) -> tuple[int, int]:
    """The name or the head noun of a phrase (first and last token)."""
    if first == last:
        return first, last
    stop = next((i for i in range(first + 1, last + 1) if tokens[i].lower() in ENDS), last + 1) - 1
    start = stop
    while start > first and tokens[start][:1].isupper() and tokens[start - 1][:1].isupper():
        start -= 1
    while start < stop and tokens[start].lower() in LEADING:
        start += 1
    return start, stop


def gender_of(surfaces: list[str]) -> str:
    """f, m or n of a person, g of several; "" where nothing says that the chain is a person."""
    said = Counter(GENDERS[s.lower()] for s in surfaces if s.lower() in GENDERS)
    for gender in ("g", "f", "m"):
        others = sum(n for g, n in said.items() if g not in (gender, "n"))
        if said[gender] > others:
            return gender
    return "n" if said["n"] else ""


def novel(path: Path) -> dict[str, Any]:
    """A LitBank file as a loaded story (see `corpus/check_story.py`): cast, installments, no facts."""
    found = list(sentences(path))
    surfaces: dict[str, list[str]] = defaultdict(list)
    heads: list[list[Phrase]] = []
    for tokens, phrases in found:
        here = [(*head(tokens, first, last), chain) for first, last, chain in phrases]
        heads.append(here)
        for first, last, chain in here:
            surfaces[chain].append(" ".join(tokens[first : last + 1]))
    genders = {chain: gender_of(s) for chain, s in surfaces.items()}
    cast = {
        f"p{chain}": {
            "names": sorted({s for s in surfaces[chain] if s[:1].isupper() and s.lower() not in GENDERS}),
            "gender": gender,
        }
        for chain, gender in genders.items()
        if gender in ("f", "m", "n")
    }
    story: dict[str, Any] = {"path": str(path), "meta": {"lang": "en"}, "cast": cast, "installments": []}
    current: list[tuple[list[str], list[Phrase]]] = []
    for (tokens, _), here in zip(found, heads, strict=True):
        current.append((tokens, [p for p in here if f"p{p[2]}" in cast]))
        if sum(len(t) for t, _ in current) >= WORDS:
            story["installments"].append(_installment(current, len(story["installments"]) + 1))
            current = []
    return story


def _installment(parts: list[tuple[list[str], list[Phrase]]], number: int) -> dict[str, Any]:
    text, mentions = "", []
    for tokens, phrases in parts:
        starts, ends = [], []
        for token in tokens:
            glue = not text or re.fullmatch(r"[.,;:!?)\]’'”]|n't|['’](s|d|m|ll|re|ve)", token) or text[-1] in "(“["
            text += token if glue else " " + token
            starts.append(len(text) - len(token))
            ends.append(len(text))
        used: set[int] = set()
        for first, last, chain in sorted(phrases, key=lambda p: (p[1] - p[0], p[0])):
            inside = range(first, last + 1)
            if used & set(inside) or not tokens[first][0].isalpha() or not tokens[last][-1].isalnum():
                continue
            used.update(inside)
            mentions.append(
                {
                    "start": starts[first],
                    "end": ends[last],
                    "ids": [f"p{chain}"],
                    "surface": text[starts[first] : ends[last]],
                }
            )
    mentions.sort(key=lambda m: m["start"])
    return {"number": number, "title": "", "text": text, "mentions": mentions, "facts": []}
