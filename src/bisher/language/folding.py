"""Letters that count as one where texts are compared: upper and lower case, accents, umlauts in any spelling."""

from __future__ import annotations

import re
import unicodedata

_DIGRAPH = re.compile(r"([aou])e")


def unaccented(text: str) -> str:
    """The text without case, accents and umlauts: ä as a, ß as ss."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))


def without_umlauts(text: str) -> str:
    """As `unaccented`, where "Müller", "Mueller" and "Muller" are one."""
    return _DIGRAPH.sub(r"\1", unaccented(text))
