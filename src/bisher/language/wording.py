"""Findings in words, German and English: clauses made from the tables in `phrases.py`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from bisher.language.cases import oblique
from bisher.language.phrases import DIRECTED, EQUALS, EVENTS, WORDS
from bisher.language.roles import ROLES
from bisher.records import UNKNOWN, Event, Gender, Lang, Relation

Call = Callable[[str], str]
"""A character's id to what to call it."""

LIFELONG = frozenset({"parent", "sibling", "kin"})
"""Relations that have no beginning worth telling."""


def joined(names: Sequence[str], lang: Lang) -> str:
    """ "A", "A and B", "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {WORDS[lang]['and']} {names[-1]}"


def genitive(name: str, lang: Lang) -> str:
    """ "Annas", "Jonas’", "Herrn Petersens"; "Anna's"."""
    if lang == "en":
        return f"{name}'s" if not name.endswith("s") else f"{name}'"
    return oblique(name, lang) + ("’" if name[-1:].lower() in "sxzß" else "s")


def place(number: int, label: str, lang: Lang) -> str:
    """An installment as the source calls it, else by its number."""
    return label or f"{WORDS[lang]['installment']} {number}"


def event_clause(event: Event, call: Call, lang: Lang, *, over: bool = False) -> str:
    """What happened, as a sentence without a full stop; what is not told as real is said to be so, and what is presumed
    to be `over`."""
    *verbs, object_, tail, alone = EVENTS[lang][event.type]
    subject = joined([_called(a, call, lang) for a in event.a], lang)
    verb = verbs[2 * (event.phase == "past") + (len(event.a) > 1)]
    if event.b and not (event.b == (UNKNOWN,) and alone):
        rest = f"{_object(event.b, object_, call, lang)} {tail}"
    else:
        rest = alone
    clause = " ".join(f"{subject} {verb} {rest}".split())
    clause = _capital(clause) if lang == "de" else clause
    after = WORDS[lang]["presumed"] if over else ""
    return _capital(f"{_before(event.phase, event.reality, lang)}{clause}{after}")


def relation_clause(
    relation: Relation,
    call: Call,
    gender: Callable[[str], Gender],
    lang: Lang,
    when: Call,
    people: Sequence[str] = (),
    before: Relation | None = None,
) -> str:
    """How two stand to each other and since when, as a sentence without a full stop. `when` words an installment. Of a
    relation without direction, `people` may be more than two, between each two of whom it holds. `before` is what the
    two were since before that, and are still."""
    w = WORDS[lang]
    past = relation.status == "past" or (relation.status == "ended" and not relation.reality) or in_retrospect(relation)
    time = _time(relation, lang, when)
    tense = 2 if past else 1 if time else 0
    if relation.type in EQUALS[lang]:
        *verbs, tail = EQUALS[lang][relation.type]
        parts = [
            joined([call(c) for c in people or (relation.a, relation.b)], lang),
            verbs[tense],
            *_ordered(tail, time, lang),
        ]
    else:
        *verbs, object_, tail = DIRECTED[lang][relation.type]
        one = _by_gender(tail, gender(relation.a))
        other = _object((relation.b,), object_, call, lang)
        a, verb = call(relation.a), verbs[tense]
        parts = [a, verb, time, one, other] if lang == "de" else [a, verb, one, other, time]
    clause = " ".join(" ".join(parts).split())
    if before is not None:
        clause += f", {since_before(before, lang, when)}"
    if relation.status == "presumed over" and not in_retrospect(relation):
        clause += w["presumed"]
    return _capital(f"{_before('', relation.reality, lang)}{clause}")


def since_before(relation: Relation, lang: Lang, when: Call) -> str:
    """What two have been since before they were more: "a couple since episode 6"."""
    return " ".join(f"{EQUALS[lang][relation.type][-1]} {_since(relation, lang, when)}".split())


def in_retrospect(relation: Relation) -> bool:
    """Whether a relation is told of only after what ended it: the affair of somebody who is dead already."""
    first, reason = relation.citations[0], relation.reason
    if relation.status != "presumed over" or reason is None:
        return False
    return (reason.number, reason.start) < (first.number, first.start)


def role(kind: str, first: bool, gender: Gender, other: str, lang: Lang) -> str:
    """What the first of a relation is to the `other` one (as an object), or the second where not `first`, in half a
    line."""
    one, two = ROLES[lang][kind]
    phrase = _by_gender(one if first else two, gender)
    return re.sub(r"\bB\b", lambda _: other, phrase)


def _called(character: str, call: Call, lang: Lang, case: str = "") -> str:
    if character == UNKNOWN:
        return WORDS[lang]["someone" if not case else f"someone {case}"]
    return oblique(call(character), lang) if case else call(character)


def _object(characters: Sequence[str], marker: str, call: Call, lang: Lang) -> str:
    """The other ones with their preposition; in German the marker ends with the case."""
    case = "A"
    if lang == "de" and marker[-1:] in ("A", "D"):
        case, marker = marker[-1], marker[:-1].strip()
    return f"{marker} {joined([_called(c, call, lang, case) for c in characters], lang)}"


def _by_gender(tail: str, gender: Gender) -> str:
    if "{" not in tail:
        return tail
    before, _, rest = tail.partition("{")
    forms, _, after = rest.partition("}")
    feminine, masculine, other = forms.split("/")
    return before + {"f": feminine, "m": masculine}.get(gender, other) + after


def _ordered(tail: str, time: str, lang: Lang) -> tuple[str, str]:
    return (time, tail) if lang == "de" else (tail, time)


def _time(relation: Relation, lang: Lang, when: Call) -> str:
    w = WORDS[lang]
    if relation.type in LIFELONG:
        return ""
    if relation.status == "past" or in_retrospect(relation):
        return w["once"]
    if relation.reality:
        return ""
    if relation.status == "ended":
        return f"{w['until']} {when(str(relation.until))}"
    return _since(relation, lang, when)


def _since(relation: Relation, lang: Lang, when: Call) -> str:
    w = WORDS[lang]
    if relation.since_exact:
        return f"{w['since']} {when(str(relation.since))}"
    return f"{w['at the latest since']} {when(str(relation.since))} {w['latest']}"


def _before(phase: str, reality: str, lang: Lang) -> str:
    return WORDS[lang][reality] if reality else (WORDS[lang][phase] if phase else "")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
