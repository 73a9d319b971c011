"""Names as they would be listed: without genitive ending or article."""

from __future__ import annotations

import re
from collections.abc import Sequence

SIBILANT = re.compile(r"(s|ß|x|z|ce)$", re.I)


def listed(surface: str, lang: str, known: Sequence[str] = ()) -> str:
    """The name to list for a surface: "Annas" is Anna in German unless a name with the s is known already.

    `known` are the names heard so far in the series: "Jonas" stays Jonas when it was heard, or when there is no "Jona".
    """
    name = re.sub(r"['’](s|S)?$", "", surface.strip())
    if lang != "de" or len(name) < 4 or not name.endswith("s"):
        return name
    words = {w for n in known for w in re.findall(r"\w+", n)}
    last = re.findall(r"\w+", name)[-1] if re.findall(r"\w+", name) else name
    if last in words or last[:-1] not in words:
        return name
    return name[:-1]


def same_word(name: str, known: Sequence[str]) -> bool:
    """Whether all words of a name were heard before."""
    words = {w.lower() for n in known for w in re.findall(r"\w+", n)}
    return all(w.lower() in words for w in re.findall(r"\w+", name))
