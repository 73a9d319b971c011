"""What questions are made of, German and English: the words of the tables, compiled, and what each concept rests on.

A concept is what a question is about ("brother", "killed", "together"). `concepts.py` says by which facts it holds, for
both languages alike; `questions_de.py` and `questions_en.py` say by which words it is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Literal, cast, get_args

from bisher.language import concepts, questions_de, questions_en
from bisher.language.folding import unaccented
from bisher.records import Gender, Lang

Span = Literal["", "before", "until", "since", "after"]
"""What is meant by an installment: that one, those before, up to, from or after it."""
Use = Literal["noun", "verb", "state"]
"""A noun says what somebody is to whoever possesses it, verbs and states what a subject does or is to an object."""

CONVERSE: dict[str, str] = {
    one: other
    for pair in (
        ("grandparent", "grandchild"),
        ("great-grandparent", "great-grandchild"),
        ("aunt", "nephew"),
        ("cousin", "cousin"),
        ("parent-in-law", "child-in-law"),
        ("sibling-in-law", "sibling-in-law"),
        ("step-parent", "step-child"),
        ("half-sibling", "half-sibling"),
        ("twin", "twin"),
    )
    for one, other in (pair, pair[::-1])
}
ELDERS = frozenset("parent grandparent great-grandparent aunt".split())
"""Concepts whose nouns may say what somebody is without saying to whom."""
CLOSE = (*CONVERSE, *"parent child sibling related spouse engaged partner dear affair ex".split())
"""Concepts whose nouns say what somebody is to a relative or a partner."""
ALONE = frozenset("die ill injured recover happy sad single born hired fired quit treated lose find".split())
"""Concepts that are so of each of two people by themselves, never of the two with each other."""
TOGETHER = frozenset("travel move return flee celebrate create pregnant live".split())
"""Concepts that may be so of two people with each other, or of each by themselves."""
BETWEEN = frozenset({"affair", "partner"})
"""Concepts whose nouns mean what two have with each other, too ("an affair")."""
LONGEST_WHOLE = 20
"""Words of the longest question about the whole story."""
LONE = frozenset("witwe witwer widow widower".split())
"""Of these nouns those that say something of somebody alone."""
PLACED = frozenset(
    "return travel move flee meet date kiss sex wedding propose celebrate birth die quarrel attack kill arrest".split()
)
"""Events whose participants are where the event is."""
WHEREABOUTS = frozenset("travel move return live housemate".split())
"""Concepts beside which "where" asks for whereabouts, and not for where it happened."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: a type of fact and the way through it, or a concept (`kind` is then its name)."""

    kind: str
    way: Literal["both", "forth", "back", "concept"]
    noun: str = ""
    """The concept by whose nouns the text must call one of the two, or with whose verbs it tells of an event, or ""."""
    begun: bool = False
    """It is meant as something that happens in the story."""


@dataclass(frozen=True, slots=True)
class Concept:
    """What a question may be about, and the facts by which it holds."""

    name: str
    paths: tuple[tuple[Step, ...], ...]
    groups: tuple[int, ...]
    """Of each path, how many better ones there are: it counts where those lead nowhere."""
    toward: tuple[str, ...] = ()
    over: tuple[str, ...] = ()
    again: tuple[str, ...] = ()
    lasting: bool = False
    passing: bool = False
    wider: str = ""

    @property
    def quoted(self) -> bool:
        """Whether sentences that have its words say something of it even where no fact is known."""
        return self.lasting or any(step.noun for path in self.paths for step in path)


@dataclass(frozen=True, slots=True)
class Entry:
    """Words by which a concept is asked for. `gender` is what they tell of whoever is asked for; a `negative` entry
    asks for the contrary ("alive" of dying)."""

    words: tuple[re.Pattern[str], ...]
    concept: str
    use: Use
    gender: Gender = ""
    plural: bool = False
    negative: bool = False


@dataclass(frozen=True)
class Lexicon:
    """The words of questions in one language."""

    entries: tuple[Entry, ...]
    marks: tuple[tuple[tuple[re.Pattern[str], ...], str], ...]
    """Words that say what is asked, or how, with the mark that they leave."""
    apart: tuple[Entry, ...]
    """Words that ask for a concept together, though others stand between them."""
    fillers: frozenset[str]
    plain: frozenset[str]
    """Verb forms that are no passive after a form of "to be" or "werden"."""
    pronouns: tuple[tuple[re.Pattern[str], Gender, bool], ...]
    """Pronouns with the gender that they tell ("g": several people), and whether they may possess."""
    plural: frozenset[str]
    """Verb forms that make a feminine pronoun mean several people."""
    of: frozenset[str]
    have: frozenset[str]
    perfect: frozenset[str]
    """Auxiliaries beside which a verb asks for what may be over by now; a state holds ("ist verliebt")."""
    doing: frozenset[str]
    getting: frozenset[str]
    copula: frozenset[str]
    """Without one of which a verb is meant and no state, where the language has any here."""
    deeds: frozenset[str]
    """Words beside which "what" asks for what somebody does."""
    articles: frozenset[str]
    definite: frozenset[str]
    genitive_articles: frozenset[str]
    female_articles: frozenset[str]
    """Of these those that only a woman has."""
    mutually: frozenset[str]
    """Words by which something is between two people."""
    beside: frozenset[str]
    """Words that are passed over beside a concept that says more."""
    company: frozenset[str]
    """Words by which it is asked whom somebody is with."""
    being: frozenset[str]
    """Words beside which that asks for a partner."""
    spans: Mapping[str, Span]
    """Words before an installment by which more than the one is meant."""
    reported: re.Pattern[str]
    """How it is asked, in a folded question, who knows or says that something is so."""
    requests: frozenset[str]
    """Words that begin a question that wants to have something told ("Name Ann's sister")."""
    standing: frozenset[str]
    """Words beside which "where" asks how two stand to each other."""
    unmarked: re.Pattern[str]
    """How a name ends that takes no ending as a possessor, or may lack the apostrophe."""
    identifying: re.Pattern[str]
    """How a folded question begins that asks who it is."""
    genitive: re.Pattern[str]
    """How a name ends that possesses what follows."""
    whole: tuple[tuple[str, re.Pattern[str]], ...]
    """What is asked of the whole story, with the form of such folded questions."""
    instead: Mapping[str, str]
    """Questions that ask for the same as those of a row of `whole`."""
    latest: str
    """Words before "episode", as a pattern, by which the last one so far is meant."""
    coming: str
    """Those by which the next one is meant."""

    def of_whole(self, question: str) -> str:
        """What a question, in which 0 stands for an installment, asks of the whole story, "" for other questions."""
        said = re.findall(r"[\w'-]+", fold(question))
        if len(said) > LONGEST_WHOLE:
            return ""
        return next((what for what, form in self.whole if form.fullmatch(" ".join(said))), "")

    def pronoun(self, key: str) -> tuple[Gender, bool] | None:
        """What a folded word tells as a pronoun: gender, and whether it may possess; None for other words."""
        return next(((gender, own) for form, gender, own in self.pronouns if form.fullmatch(key)), None)

    @cached_property
    def longest(self) -> int:
        """The number of words that the longest entry or mark has."""
        return max(len(words) for words in (*(e.words for e in self.entries), *(m for m, _ in self.marks)))

    def noun(self, word: str, concept: str) -> bool:
        """Whether a word of a text, or two ("twin sister"), are a noun of a concept."""
        return any(e.concept == concept and _matches(e.words, fold(word).split()) for e in self._nouns)

    def verb(self, words: str, concept: str) -> bool:
        """Whether some words of a text have a verb of a concept."""
        said = fold(words).split()
        return any(e.use == "verb" and e.concept == concept and _within(e.words, said) for e in self.entries)

    @cached_property
    def _nouns(self) -> tuple[Entry, ...]:
        return tuple(e for e in self.entries if e.use == "noun")


@lru_cache(maxsize=4096)
def entries_for(lang: Lang, keys: tuple[str, ...]) -> tuple[Entry, ...]:
    """The entries that some folded words match, in the order of the tables."""
    return tuple(entry for entry in lexicon(lang).entries if _matches(entry.words, keys))


@lru_cache(maxsize=4096)
def marks_for(lang: Lang, keys: tuple[str, ...]) -> tuple[str, ...]:
    """The marks that some folded words leave, in the order of the table."""
    return tuple(name for words, name in lexicon(lang).marks if _matches(words, keys))


def _matches(words: Sequence[re.Pattern[str]], keys: Sequence[str]) -> bool:
    return len(words) == len(keys) and all(w.fullmatch(k) for w, k in zip(words, keys, strict=True))


def _within(words: Sequence[re.Pattern[str]], keys: Sequence[str]) -> bool:
    return any(_matches(words, keys[at : at + len(words)]) for at in range(len(keys)))


def fold(text: str) -> str:
    """A text as the tables are compared: lower case, without accents and umlauts, ß as ss."""
    return unaccented(text.replace("’", "'"))


@lru_cache(maxsize=4096)
def relational(word: str, lang: Lang) -> bool:
    """Whether a noun only says what somebody is to a relative or a partner ("Vater", "ex-husband")."""
    return word.casefold() not in LONE and any(lexicon(lang).noun(word, concept) for concept in CLOSE)


@lru_cache(maxsize=4096)
def elders(words: str) -> tuple[Entry, ...]:
    """The entries, of either language, by which some words say what somebody is without saying to whom ("a father")."""
    keys = tuple(fold(words).split())
    return tuple(
        e for lang in get_args(Lang) for e in entries_for(lang, keys) if e.use == "noun" and e.concept in ELDERS
    )


@cache
def lexicon(lang: Lang) -> Lexicon:
    """The words of questions in a language."""
    data = {"de": questions_de, "en": questions_en}[lang]
    entries = [*_nouns(data.NOUNS), *_others(data.VERBS, "verb"), *_others(data.STATES, "state")]
    marks = [(item, name) for name, cell in _rows(data.MARKS) for item in _items(cell)]
    return Lexicon(
        tuple(entries),
        tuple(marks),
        tuple(_apart(data.APART)),
        frozenset(fold(data.FILLERS).split()),
        frozenset(fold(data.PLAIN).split()),
        tuple(_pronouns(data.PRONOUNS)),
        plural=frozenset(fold(data.PLURAL).split()),
        of=frozenset(fold(data.OF).split()),
        have=frozenset(fold(data.HAVE).split()),
        perfect=frozenset(fold(data.PERFECT).split()),
        doing=frozenset(fold(data.DOING).split()),
        copula=frozenset(fold(data.COPULA).split()),
        deeds=frozenset(fold(data.DEEDS).split()),
        getting=frozenset(fold(data.GETTING).split()),
        articles=frozenset(fold(data.ARTICLES).split()),
        definite=frozenset(fold(data.DEFINITE).split()),
        genitive_articles=frozenset(fold(data.GENITIVE_ARTICLES).split()),
        female_articles=frozenset(fold(data.FEMALE_ARTICLES).split()),
        mutually=frozenset(fold(data.MUTUALLY).split()),
        beside=frozenset(fold(data.BESIDE).split()),
        company=frozenset(fold(data.COMPANY).split()),
        being=frozenset(fold(data.BEING).split()),
        spans={word: cast(Span, name) for name, cell in _rows(data.SPANS) for word in fold(cell).split()},
        reported=re.compile(data.REPORTED),
        requests=frozenset(fold(data.REQUESTS).split()),
        standing=frozenset(fold(data.STANDING).split()),
        unmarked=re.compile(data.UNMARKED),
        identifying=re.compile(data.IDENTIFYING),
        genitive=re.compile(data.GENITIVE),
        whole=tuple((name, _forms(cell, data.WHOLE_PARTS)) for name, cell in _rows(data.WHOLE)),
        instead=data.INSTEAD,
        latest=data.LATEST,
        coming=data.COMING,
    )


def _forms(cell: str, parts: Mapping[str, str]) -> re.Pattern[str]:
    """Any of some forms, one a line, in which names in braces stand for the parts."""
    lines = "|".join(f"(?:{line.strip()})" for line in cell.splitlines() if line.strip())
    for name, part in parts.items():
        lines = lines.replace(f"{{{name}}}", part)
    return re.compile(lines)


def _rows(table: str) -> Iterator[tuple[str, str]]:
    for row in re.split(r"\n(?=\S)", table.strip()):
        name, _, cells = row.partition(":")
        yield name.strip(), cells


def _items(cell: str) -> Iterator[tuple[re.Pattern[str], ...]]:
    for item in cell.split(","):
        if words := fold(item).split():
            yield tuple(re.compile(word) for word in words)


def _nouns(table: str) -> Iterator[Entry]:
    """Rows of `concept: of men / of women / of either / of several of either`."""
    genders: tuple[tuple[Gender, bool], ...] = (("m", False), ("f", False), ("", False), ("", True))
    for name, cells in _rows(table):
        for (gender, plural), cell in zip(genders, cells.split("/"), strict=False):
            yield from (Entry(words, name, "noun", gender, plural) for words in _items(cell))


def _others(table: str, use: Use) -> Iterator[Entry]:
    for name, cell in _rows(table):
        concept = name.removeprefix("not ")
        yield from (Entry(words, concept, use, negative=concept != name) for words in _items(cell))


def _apart(table: str) -> Iterator[Entry]:
    """Rows of `concept use: words, words`, those of most words first."""
    rows = ((name.split(), _items(cell)) for name, cell in _rows(table))
    entries = [Entry(words, concept, cast(Use, use)) for (concept, use), items in rows for words in items]
    return iter(sorted(entries, key=lambda entry: -len(entry.words)))


def _pronouns(table: str) -> Iterator[tuple[re.Pattern[str], Gender, bool]]:
    genders: dict[str, Gender] = {"m": "m", "f": "f", "g": "g"}
    for name, cell in _rows(table):
        gender, _, own = name.partition(" ")
        yield from ((words[0], genders[gender], own == "own") for words in _items(cell))


def _concepts(table: str) -> Iterator[Concept]:
    for name, cells in _rows(table):
        paths, *clauses = cells.split(";")
        known: Mapping[str, tuple[str, ...]] = {c.split()[0]: tuple(c.split()[1:]) for c in clauses}
        groups = [group.split("/") for group in paths.split("//")]
        yield Concept(
            name,
            tuple(tuple(_steps(path.split())) for group in groups for path in group),
            tuple(place for place, group in enumerate(groups) for _ in group),
            known.get("toward", ()),
            known.get("over", ()),
            known.get("again", ()),
            "lasting" in known,
            "passing" in known,
            "".join(known.get("wider", ())),
        )


def _steps(words: Iterable[str]) -> Iterator[Step]:
    for word in words:
        kind, _, noun = word.partition("@")
        if kind.startswith("."):
            yield Step(kind[1:], "concept")
        elif kind.endswith(">"):
            yield Step(kind[:-1], "forth", noun)
        elif kind.endswith("<"):
            yield Step(kind[:-1], "back", noun)
        else:
            yield Step(kind.removesuffix("*"), "both", noun, kind.endswith("*"))


CONCEPTS: dict[str, Concept] = {concept.name: concept for concept in _concepts(concepts.CONCEPTS)}
