"""By which words somebody loses a child that they expect. Data, and how it is used."""

from __future__ import annotations

import re

from bisher.records import Citation

_LOST = re.compile(
    r"""\b(?:
    (?: verlier\w* | verlor\w* ) \s (?: (?: das | ihr | unser | euer | mein | dein | ihre | die ) \s )?
        (?: (?: gemeinsame | ungeborene )s? \s )? (?: kind | baby | ungeborenes | zwillinge )
    | (?: kind | baby | ungeborenes | zwillinge ) \s (?: wieder \s )? (?: verlier\w* | verlor\w* )
    | (?: fehl | tot ) geburt(?:en)?
    | los(?:e|es|t|ing) \s (?: (?: the | her | their | a | an ) \s )? (?: unborn \s )?
        (?: child | baby | babies | twins | pregnancy )
    | miscarr(?:y|ies|ied|iages?) | stillb(?:irths?|orn)
    )\b""",
    re.I | re.X,
)


def loses_child(citation: Citation) -> bool:
    """Whether words that tell of a loss tell of that of a child, with what stands around them ("verliert das Kind")."""
    start = citation.start - citation.sentence_start
    end = start + len(citation.quote)
    return any(m.start() < end and start < m.end() for m in _LOST.finditer(citation.sentence))
