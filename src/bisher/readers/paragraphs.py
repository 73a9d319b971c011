"""Lines to paragraphs: where a text is wrapped at a margin, and where each line is a text of its own.

The rule: a line is *closed* when it ends as sentences end (`. ! ? …` or a colon, perhaps with closing quotes), else it
is *open*. In a stretch of lines that follow each other, one text a line leaves nearly all lines closed, a margin leaves
most of them open. So lines are wrapped where more than half of those that another one follows are open (or half, when a
line begins in lower case), and where most of them are no longer than a margin allows. Lines without a full stop are
open, too: where none goes on in lower case, and all are short or some would have taken in the next word, no margin has
broken them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from bisher.readers.decoding import Line

CLOSED = re.compile(r"[.!?…:;][\"'»«”“’‘)\]›‹*_]*$")
RULE = re.compile(r"(?:[-–—*_=~]\s?){3,}")
MARGIN = 140
"""The longest line, in code points, that is taken as wrapped."""
SHORTEST_MARGIN = 50
"""The shortest line, in code points, that a margin may have broken."""
TITLE_LENGTH = 80
TITLE_SHARE = 0.6
SHORTEST_TEXT = 40
TITLE_WORDS = 8
LETTER = re.compile(r"[^\W\d_]")


def closed(text: str) -> bool:
    """Whether a line ends as a sentence ends."""
    return CLOSED.search(text) is not None


def sentence_like(text: str) -> bool:
    """Whether a text is a sentence, by its words and its end, or is long enough for one."""
    return len(text.split()) >= 4 and (closed(text) or len(text.split()) >= 10)


def goes_on(text: str) -> bool:
    """Whether a line begins in the middle of a sentence: in lower case."""
    letter = LETTER.search(text)
    return letter is not None and letter.start() == 0 and letter[0].islower()


def is_title(text: str) -> bool:
    """Whether a line by itself looks like a title: short, and not ended as a sentence."""
    return len(text) <= TITLE_LENGTH and len(text.split()) <= TITLE_WORDS and not closed(text)


def heads(first: Line, second: Line) -> bool:
    """Whether a line looks like the title of the text that the next one begins."""
    short = len(first.text) <= TITLE_SHARE * len(second.text) and len(second.text) >= SHORTEST_TEXT
    return short and is_title(first.text) and not goes_on(second.text)


def wrapped(stretches: Iterable[Sequence[Line]]) -> bool:
    """Whether the lines of stretches were wrapped at a margin."""
    pairs = [pair for stretch in stretches for pair in pairwise(stretch)]
    short = sum(len(line.text) <= MARGIN for line, _ in pairs)
    is_open = sum(not closed(line.text) for line, _ in pairs)
    going_on = any(goes_on(after.text) for _, after in pairs)
    return bool(pairs) and short * 2 >= len(pairs) and is_open * 2 + going_on > len(pairs) and not _free(pairs)


def _free(pairs: Sequence[tuple[Line, Line]]) -> bool:
    """Whether several open lines end where no margin is, and what follows begins anew."""
    width = max(len(line.text) for pair in pairs for line in pair)
    breaks = [(line.text, after.text) for line, after in pairs if not closed(line.text)]
    roomy = sum(len(line) + 1 + len(after.split()[0]) <= width for line, after in breaks)
    ragged = width < SHORTEST_MARGIN or roomy * 3 >= len(breaks)
    return len(breaks) > 1 and ragged and not any(goes_on(after) for _, after in breaks)


def stretches(lines: Iterable[Line]) -> list[list[Line]]:
    """Lines that follow each other without a blank line; a rule (`---`) counts as blank."""
    found: list[list[Line]] = [[]]
    for line in lines:
        if not line.text or RULE.fullmatch(line.text):
            found.append([])
        else:
            found[-1].append(line)
    return [stretch for stretch in found if stretch]


def joined(lines: Sequence[Line], margin: bool) -> str:
    """One text of the lines of a stretch: a space where a margin broke it, else a paragraph a line."""
    text = lines[0].text if lines else ""
    for before, line in pairwise(lines):
        breaks = margin or (not closed(before.text) and not heads(before, line)) or goes_on(line.text)
        text += (" " if breaks else "\n\n") + line.text
    return text


def body(lines: Sequence[Line], margin: bool) -> str:
    """The text of an installment of several stretches: paragraphs with an empty line between them."""
    return "\n\n".join(joined(part, margin) for part in stretches(lines))
