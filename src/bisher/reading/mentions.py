"""Word tags to mentions: the best sequence of tags that is one (Viterbi over BIO)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from bisher.language.clauses import DEFINITE, INDEFINITE
from bisher.language.first_names import gender_of
from bisher.language.titles import TITLE_GENDERS, TITLES
from bisher.reading.labels import KINDS, PRONOUNS, TAGS, THINGS
from bisher.reading.session import Floats
from bisher.records import Lang, Span

CLASSES = (*KINDS, *THINGS)
FORBIDDEN = np.array([[to[0] == "I" and before[1:] != to[1:] for to in TAGS] for before in TAGS]) * np.float32(-1e4)
"""(before, after): an inside follows a beginning or inside of its kind."""
NEW = frozenset({-1})
"""Somebody whom the story did not know before the passage."""
START = np.array([tag[0] == "I" for tag in TAGS]) * np.float32(-1e4)


@dataclass(frozen=True, slots=True)
class Tagged:
    """A stretch of words: first and last word, and the class (index of `CLASSES`; the first three are persons)."""

    first: int
    last: int
    kind: int

    @property
    def person(self) -> bool:
        """Whether it speaks of persons."""
        return self.kind < len(KINDS)


def viterbi(logits: Floats) -> list[int]:
    """The best allowed sequence of tags for (words, tags) logits."""
    best = logits[0] + START
    back = []
    for row in logits[1:]:
        scores = best[:, None] + FORBIDDEN
        chosen = scores.argmax(0)
        back.append(chosen)
        best = scores[chosen, np.arange(len(TAGS))] + row
    path = [int(best.argmax())]
    for chosen in reversed(back):
        path.append(int(chosen[path[-1]]))
    return path[::-1]


def tagged(logits: Floats, text: str, spans: list[Span], lang: str) -> list[Tagged]:
    """Persons and things of a passage, in order. A person by a word of the list of pronouns is a pronoun."""
    out: list[Tagged] = []
    for i, tag in enumerate(TAGS[t] for t in viterbi(logits)):
        if tag[0] == "I":
            out[-1] = Tagged(out[-1].first, i, out[-1].kind)
        elif tag[0] == "B":
            out.append(Tagged(i, i, CLASSES.index(tag[2:])))
    return [_pronoun(t, text, spans, lang) for t in out]


def _pronoun(one: Tagged, text: str, spans: list[Span], lang: str) -> Tagged:
    surface = text[spans[one.first].start : spans[one.last].end].lower()
    pronoun = one.person and surface in PRONOUNS[lang]
    return Tagged(one.first, one.last, KINDS.index("pronoun")) if pronoun else one


def titled_names(marked: Sequence[Tagged], text: str, spans: Sequence[Span]) -> list[Tagged]:
    """Titles that were taken for a name of their own ("Kommissar", "Ole Brandt") as a part of the name after them: so
    they were in 8 of 9 cases in annotated series."""
    name, out = KINDS.index("name"), list[Tagged]()
    for one in marked:
        before = out[-1] if out else one
        title = text[spans[before.first].start : spans[before.last].end].lower()
        touching = text[spans[before.last].end : spans[one.first].start] == " "
        if touching and before.kind == one.kind == name and TITLES.issuperset(title.split()):
            out[-1] = Tagged(before.first, one.last, name)
        else:
            out.append(one)
    return out


def known_names(
    marked: Sequence[Tagged], text: str, spans: Sequence[Span], lang: Lang, heard: Mapping[str, frozenset[int]]
) -> list[Tagged]:
    """Names that were taken for nouns ("Sawyer turns up") as names, where somebody is known by them."""
    out = []
    for one in marked:
        surface = text[spans[one.first].start : spans[one.last].end]
        before = text[spans[one.first - 1].start : spans[one.first - 1].end].lower() if one.first else ""
        known = surface[:1].isupper() and surface.lower() in heard and before not in DEFINITE[lang] | INDEFINITE[lang]
        noun = one.kind == KINDS.index("noun")
        out.append(Tagged(one.first, one.last, KINDS.index("name")) if noun and known else one)
    return out


def capitalised(
    marked: Sequence[Tagged], text: str, spans: Sequence[Span], heard: Mapping[str, frozenset[int]]
) -> list[Tagged]:
    """Without names in lower case that nobody is known by ("wonders aloud"), where other names have a capital."""
    names = {t: text[spans[t.first].start : spans[t.last].end] for t in marked if t.kind == KINDS.index("name")}
    if all(name.islower() for name in names.values()):
        return list(marked)
    return [t for t in marked if t not in names or not names[t].islower() or names[t] in heard]


def split_names(
    marked: Sequence[Tagged], text: str, spans: Sequence[Span], heard: Mapping[str, frozenset[int]]
) -> list[Tagged]:
    """Two names in a row that were taken for one ("… sieht Anna Bens Auto"), as two.

    `heard` maps each name, lower-cased, to those who bear it. A name of two words is split where both words by
    themselves are names of different people (but for a genitive s), nobody bears the two together, and the second is
    nobody's surname: new relatives have those. So is somebody without a surname so far before a name that has a title
    of the other gender ("Mr. Holm … trifft Anna Holm").
    """
    titled = _titled(marked, text, spans)
    out: list[Tagged] = []
    for one in marked:
        if one.kind == KINDS.index("name") and one.last == one.first + 1:
            first, last = (text[spans[w].start : spans[w].end].lower() for w in (one.first, one.last))
            known = last if last in heard else last.removesuffix("s")
            bearers, others = heard.get(first), heard.get(known)
            if others and _is_surname(known, others, heard):
                others = None
            elif (
                bearers
                and not others
                and {titled.get(last), gender_of(first)} == {"f", "m"}
                and not _surnamed(bearers, heard)
            ):
                others = NEW
            if bearers and others and not bearers & others and f"{first} {last}" not in heard:
                out += [Tagged(one.first, one.first, one.kind), Tagged(one.last, one.last, one.kind)]
                continue
        out.append(one)
    return out


def _titled(marked: Sequence[Tagged], text: str, spans: Sequence[Span]) -> dict[str, str]:
    """Words, lower-cased, that are a name with a title of one gender before them somewhere in the passage."""
    out = {}
    for one in marked:
        words = [text[s.start : s.end].lower() for s in spans[one.first : one.last + 1]]
        bare = [w for w in words if w[0].isalnum() and w not in TITLES]
        if one.kind == KINDS.index("name") and len(bare) == 1 and words[0] in TITLE_GENDERS:
            out[bare[0]] = TITLE_GENDERS[words[0]]
    return out


def _surnamed(bearers: frozenset[int], heard: Mapping[str, frozenset[int]]) -> bool:
    """Whether one of them is known by a name of several words."""
    return any(" " in name and bearers & those for name, those in heard.items())


def _is_surname(word: str, bearers: frozenset[int], heard: Mapping[str, frozenset[int]]) -> bool:
    """Whether one of them is known by a longer name that ends so."""
    return any(name.endswith(f" {word}") and bearers & those for name, those in heard.items())
