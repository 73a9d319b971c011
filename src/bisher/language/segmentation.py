"""Sentences: spans that cover a text, each without white space around it.

Rule-based, after the orthographic heuristics of Punkt (Kiss and Strunk 2006), with the lists given instead of learnt:
a full stop ends a sentence unless it belongs to an abbreviation, an initial, an ordinal ("am 3. Mai") or an ellipsis
that goes on in lower case.
"""

from __future__ import annotations

import re

from bisher.language.abbreviations import BEFORE_NUMBER, CLOSE, OPEN
from bisher.language.words import STARTERS
from bisher.records import Lang, Span

CLOSING = "\"'»«”“’‘)\\]›‹*_"
PARAGRAPH = re.compile(r"\n[^\S\n]*\n\s*")
END = re.compile(rf"(?<![.!?…])[.!?…]++[{CLOSING}]*+(?=\s|$)|(?<=[a-zäöüß]{{2}})[.!?](?=[A-ZÄÖÜ][a-zäöüß])")
NEXT = re.compile(r"[\s\"'»«„“”‚‘’(\[›‹*_–—-]*([^\W_]+)?")
BEFORE = re.compile(r"\S+$")
SPACED_BEFORE = re.compile(r"(?:(?<!\w)\w{1,3}\.\s?)+\w{1,3}$")
LOOK_BACK = 80
"""How far back an abbreviation may reach, in code points."""
ROMAN = re.compile(r"[IVX]+")


def sentences(text: str, lang: Lang) -> tuple[Span, ...]:
    """The sentences of a text, in order: code points, end exclusive. All but white space lies in exactly one."""
    found: list[Span] = []
    start = 0
    for end in (*_ends(text, lang), len(text)):
        piece = text[start:end]
        left = start + len(piece) - len(piece.lstrip())
        right = start + len(piece.rstrip())
        start = end
        if left >= right:
            continue
        if found and not any(c.isalnum() for c in text[left:right]):
            found[-1] = Span(found[-1].start, right)
        else:
            found.append(Span(left, right))
    return tuple(found)


def _ends(text: str, lang: Lang) -> list[int]:
    ends = {m.start() for m in PARAGRAPH.finditer(text)}
    begin = 0
    for match in END.finditer(text):
        if _is_end(text, begin, match, lang):
            begin = match.end()
            ends.add(begin)
    return sorted(ends)


def _is_end(text: str, begin: int, match: re.Match[str], lang: Lang) -> bool:
    """Whether a sentence that starts at `begin` ends with these marks."""
    following = NEXT.match(text, match.end())
    next_word = (following and following[1]) or ""
    if next_word[:1].islower():
        return False
    marks = match[0].rstrip(CLOSING.replace("\\", ""))
    if marks != "." or not next_word:
        return True
    head = text[max(begin, match.start() - LOOK_BACK) : match.start()]
    before = BEFORE.search(head)
    token = before[0].lstrip("\"'»«„“”‚‘’([›‹–—-") if before else ""
    starts = next_word.lower() in STARTERS[lang]
    return _full_stop_ends(head, token, next_word, starts, lang)


def _full_stop_ends(head: str, token: str, next_word: str, starts: bool, lang: Lang) -> bool:
    spaced = SPACED_BEFORE.search(head)
    names = {token.lower()} | ({re.sub(r"\s", "", spaced[0]).lower()} if spaced else set())
    if names & BEFORE_NUMBER[lang] and next_word[0].isdecimal():
        return False
    if names & OPEN[lang] or (lang == "de" and re.fullmatch(r"\w+-?str", token.lower()) and not starts):
        return False
    if names & CLOSE[lang]:
        return starts
    if token.isdecimal() or (ROMAN.fullmatch(token) and len(token) > 1):
        return _number_ends(head, token, starts, lang)
    if len(token) == 1 and token.isalpha():
        return starts and token.isupper()
    return True


def _number_ends(head: str, token: str, starts: bool, lang: Lang) -> bool:
    """German ordinals have a full stop: after a small word ("Am 3. Mai") or a name ("Ludwig XIV. tanzt")."""
    earlier = head[: len(head) - len(token)].rstrip()
    if not earlier:
        return False
    if lang == "en" or starts or len(token) > 3:
        return starts or lang == "en" or token.isdecimal()
    word = BEFORE.search(earlier)
    small = word is not None and (word[0][:1].islower() or word[0].lower() in STARTERS[lang])
    return not small if token.isdecimal() else False
