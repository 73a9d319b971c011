"""Names as they would be listed: without genitive ending or article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bisher.language.first_names import is_first_name

SIBILANT = re.compile(r"(s|ß|x|z|ce)$", re.I)


def listed(surface: str, lang: str, known: Sequence[str] = (), here: Sequence[str] = ()) -> str:
    """The name to list for a surface: "Annas" is Anna in German unless a name with the s is known already.

    `known` are the names heard so far in the series, `here` those of the passage: "Jonas" stays Jonas when it was heard
    before, or when there is no "Jona".
    Of a name that stands alone the lists of first names tell, too: "Roberts" is Robert's, since there is no such name.
    """
    name = re.sub(r"['’](s|S)?$", "", surface.strip())
    if lang != "de" or len(name) < 4 or not name.endswith("s"):
        return name
    words = {w for n in known for w in re.findall(r"\w+", n)}
    nearby = {w for n in here for w in re.findall(r"\w+", n)}
    last = re.findall(r"\w+", name)[-1] if re.findall(r"\w+", name) else name
    if last in words:
        return name
    listed_alone = last == name and is_first_name(name[:-1]) and not is_first_name(name)
    return name[:-1] if last[:-1] in words | nearby or listed_alone else name
