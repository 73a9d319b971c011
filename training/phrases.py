"""The phrase bank (`corpus/phrases`): single sentences with slots, put together to stories with ever new people.

A line is `FACTS | SENTENCE` as `corpus/phrases/README.md` describes. A slot becomes a name or, where it is clear who is
meant, a pronoun; the facts are those of the line, so that each wording is learned with many names and neighbours.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bisher.reading.labels import TYPES

FACT = re.compile(r'([a-z]+)(?:\.(start|end|past))?([?!])? +([A-D_+]+)(?: +([A-D_+]+))? +"([^"]+)"(?:#(\d+))?')
SLOT = re.compile(r"\[([A-D](?:\+[A-D])*)(:[mf])?(?:\.(n|a|d|o|p)(\+[a-z]*)?)?(?:=([^\]]+))?(?::[mf])?\]")
GERMAN = {"m": {"n": "er", "a": "ihn", "d": "ihm", "p": "sein"}, "f": {"n": "sie", "a": "sie", "d": "ihr", "p": "ihr"}}
ENGLISH = {"m": {"n": "he", "o": "him", "p": "his"}, "f": {"n": "she", "o": "her", "p": "her"}}
PRONOUN_SHARE = 0.35
CAST = 5


@dataclass(frozen=True)
class Phrase:
    """One line: its facts as matched, its sentence, the letters in order, the gender that each must have."""

    facts: tuple[tuple[str, ...], ...]
    sentence: str
    letters: tuple[str, ...]
    genders: Mapping[str, str]


@dataclass
class _Writer:
    """The text of an installment as it grows, and who has been mentioned last."""

    lang: str
    text: str = ""
    mentions: list[dict[str, Any]] = field(default_factory=list)
    facts: list[dict[str, Any]] = field(default_factory=list)


def phrases(path: Path) -> list[Phrase]:
    """All phrases of a file. Raises ValueError with file and line where one cannot be read."""
    out = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        left, bar, sentence = line.partition(" | ")
        facts = tuple(tuple(x or "" for x in m) for m in FACT.findall(left))
        slots = list(SLOT.finditer(sentence))
        letters = list(dict.fromkeys(letter for m in slots for letter in m[1].split("+")))
        problem = _problem(left, facts, sentence, letters) if bar else "no bar between facts and sentence"
        if problem:
            raise ValueError(f"{path}:{number}: {problem}")
        genders = {m[1]: m[2][1] for m in slots if m[2] and "+" not in m[1]}
        out.append(Phrase(facts, sentence, tuple(letters), genders))
    return out


def _problem(left: str, facts: Sequence[Sequence[str]], sentence: str, letters: Sequence[str]) -> str:
    """What is wrong with a line; "" where nothing is."""
    plain = SLOT.sub(lambda m: m[5] or "\0", sentence)
    if "[" in plain or "]" in plain:
        return f"a slot that cannot be read: {sentence}"
    if (not facts and left.strip() != "-") or len(facts) != left.count('"') // 2:
        return f"facts that cannot be read: {left}"
    for kind, _, _, a, b, quote, _ in facts:
        if kind not in TYPES:
            return f"no such type: {kind}"
        if unknown := set(f"{a}+{b}".replace("+", "")) - {"_", *letters}:
            return f"{', '.join(sorted(unknown))} not in the sentence"
        if quote not in plain:
            return f'the trigger "{quote}" is not in the sentence'
    return ""


def stories(
    bank: Sequence[Phrase], lang: str, pools: Mapping[str, list[str]], rng: random.Random
) -> list[dict[str, Any]]:
    """Loaded stories (see `corpus/check_story.py`) of five people in which each phrase stands once."""
    order = list(bank)
    rng.shuffle(order)
    out = []
    while order:
        cast = _cast(pools, rng)
        story: dict[str, Any] = {"path": f"{lang}_phrases", "meta": {"lang": lang}, "cast": cast, "installments": []}
        for number in range(1, 9):
            count = rng.choice((2, 3, 3, 4, 5))
            taken, order = order[:count], order[count:]
            if taken:
                story["installments"].append(_installment(number, taken, lang, cast, rng))
        out.append(story)
    return out


def _cast(pools: Mapping[str, list[str]], rng: random.Random) -> dict[str, Any]:
    genders = ["f", "m", "f", "m", *rng.choices("fm", k=CAST - 4)]
    out = {}
    for n, gender in enumerate(genders):
        name = rng.choice(pools[gender]).capitalize()
        full = f"{name} {rng.choice(pools['last'])}" if rng.random() < 0.4 else name
        out[f"p{n}"] = {"names": list(dict.fromkeys([full, name])), "gender": gender}
    return out


def _installment(
    number: int, taken: Iterable[Phrase], lang: str, cast: dict[str, Any], rng: random.Random
) -> dict[str, Any]:
    writer, last = _Writer(lang), ()
    for phrase in taken:
        people = _assign(phrase, cast, last, rng)
        if people:
            last = _write(writer, phrase, people, cast, last, rng)
    return {"number": number, "title": "", "text": writer.text, "mentions": writer.mentions, "facts": writer.facts}


def _assign(phrase: Phrase, cast: Mapping[str, Any], last: Sequence[str], rng: random.Random) -> dict[str, str]:
    """A person for each letter, rather from the phrase before, of different genders where nothing says which."""
    free = list(cast)
    rng.shuffle(free)
    if rng.random() < 0.6:
        free.sort(key=lambda p: p not in last)
    out: dict[str, str] = {}
    for letter in sorted(phrase.letters, key=lambda x: x not in phrase.genders):
        wanted = phrase.genders.get(letter)
        used = [cast[p]["gender"] for p in out.values()]
        fit = [p for p in free if p not in out.values() and wanted in (None, cast[p]["gender"])]
        if wanted is None:
            fit.sort(key=lambda p: cast[p]["gender"] in used)
        if not fit:
            return {}
        out[letter] = fit[0]
    return out


def _write(
    writer: _Writer,
    phrase: Phrase,
    people: Mapping[str, str],
    cast: Mapping[str, Any],
    last: Sequence[str],
    rng: random.Random,
) -> tuple[str, ...]:
    """Append the sentence; returns whom it is about."""
    text = " " if writer.text else ""
    base, at, met = len(writer.text), 0, set()
    for m in SLOT.finditer(phrase.sentence):
        text += phrase.sentence[at : m.start()]
        at = m.end()
        ids = sorted(people[letter] for letter in m[1].split("+"))
        surface = m[5] or _surface(writer.lang, m, ids[0], cast, ids[0] in met, last, rng)
        if not text.strip() or text.rstrip()[-1:] in ".!?…":
            surface = surface[0].upper() + surface[1:]
        writer.mentions.append(
            {"start": base + len(text), "end": base + len(text) + len(surface), "ids": ids, "surface": surface}
        )
        text += surface
        met.update(ids)
        if writer.lang == "en" and m[3] == "p" and not m[5] and surface.lower() not in ("his", "her"):
            text += "'s"
    text += phrase.sentence[at:]
    writer.text += text
    for kind, phase, reality, a, b, quote, nth in phrase.facts:
        where = [x.start() for x in re.finditer(re.escape(quote), text, re.I)]
        if where:  # a word of a literal slot may have got a capital letter
            start = base + where[min(int(nth or 1), len(where)) - 1]
            writer.facts.append(
                {
                    "type": kind,
                    "phase": phase,
                    "reality": reality,
                    "things": [],
                    "key": None,
                    "quote": quote,
                    "a": [people.get(x, "_") for x in a.split("+")],
                    "b": [people.get(x, "_") for x in b.split("+") if x],
                    "start": start,
                    "end": start + len(quote),
                }
            )
    return tuple(people.values())


def _surface(
    lang: str,
    slot: re.Match[str],
    one: str,
    cast: Mapping[str, Any],
    met: bool,
    last: Sequence[str],
    rng: random.Random,
) -> str:
    """A name or a pronoun: a pronoun after the first mention, or where only one of the last sentence can be meant."""
    person, case = cast[one], slot[3] or "n"
    clear = one in last and sum(cast[p]["gender"] == person["gender"] for p in last) == 1
    if met or (clear and rng.random() < PRONOUN_SHARE):
        word = (GERMAN if lang == "de" else ENGLISH)[person["gender"]][case]
        return word + (slot[4] or "+")[1:] if lang == "de" and case == "p" else word
    name: str = rng.choice(person["names"])
    if lang == "de" and case == "p":
        return name if name[-1] in "sßxz" else name + "s"
    return name
