"""How sentences hang together: where one may be cut, what points back to the one before. Data."""

from __future__ import annotations

from typing import Final

from bisher.language.words import words
from bisher.records import Lang

RELATIVES: Final[dict[Lang, frozenset[str]]] = {
    "de": words(
        "der die das den dem denen deren dessen welcher welche welches wo wodurch woraufhin weshalb wofür womit"
    ),
    "en": words("who which whose whom where"),
}
ADVERBIALS: Final[dict[Lang, frozenset[str]]] = {
    "de": words(
        """
            weil da indem nachdem während obwohl wobei damit um ohne anstatt bevor bis als sodass zumal sobald solange
            """
    ),
    "en": words("because while after although though before when whereas since as until once"),
}
"""A clause after a comma that begins with one of these (a relative one perhaps with a preposition before it) may be
left out. A sentence that begins with the second kind does not begin with its main clause."""

INSIDE: Final[dict[Lang, frozenset[str]]] = {
    "de": words("dass daß ob wie was wer wen wem wann warum wenn falls"),
    "en": words("that if whether what how why"),
}
"""A clause after a comma that begins with one of these goes with the one before it."""

TURNS: Final[dict[Lang, frozenset[str]]] = {
    "de": words("doch aber denn jedoch allerdings"),
    "en": words("but yet however"),
}
"""A main clause after a comma that begins with one of these may be left out, with all that follows; at the beginning of
a sentence the word itself may be."""

POINTING: Final[dict[Lang, frozenset[str]]] = {
    "de": words(
        """
            dies das diese dieser dieses diesem diesen dadurch damit dabei daraufhin trotzdem deshalb deswegen daher
            dafür dagegen danach daran darauf dazu davon sonst so stattdessen dort da doch aber denn und
            """
    ),
    "en": words(
        """
            this that these those it there therefore thus then instead otherwise so such but yet and however
            consequently afterwards
            """
    ),
}
"""A sentence that begins with one of these hangs on the one before."""

AWAITING: Final[dict[Lang, frozenset[str]]] = {
    "de": words(
        """
            erst nur so dann dazu daran darüber damit dafür darauf davon darum dadurch daraus darin dabei deshalb zu
            derart solange insofern umso desto dort da jener jene jenes jenem jenen derjenige diejenige dasjenige
            """
    ),
    "en": words("only so such until then those that than just even"),
}
"""After one of these a sentence goes on: it is not cut there ("erst, als sie kommt")."""

INDEFINITE: Final[dict[Lang, frozenset[str]]] = {
    "de": words("ein eine einen einem einer eines irgendein irgendeine zwei drei mehrere"),
    "en": words("a an another some two three several"),
}
"""What stands before a noun that introduces somebody."""

DEFINITE: Final[dict[Lang, frozenset[str]]] = {
    "de": words("der die das den dem des dieser diese diesem diesen sein ihr mein unser jener"),
    "en": words("the this that his her their its my our"),
}

PREPOSITIONS: Final = words(
    "in an auf mit bei von zu aus für gegen über unter durch nach vor hinter neben ohne in to with from for of by about"
)
