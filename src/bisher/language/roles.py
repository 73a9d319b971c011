"""What somebody is to somebody else, in half a line. Data.

`type: one way | the other way`: of the first of a relation with regard to the second, B; then the other way round,
where that is not the same. `{f/m/n}` is chosen by the gender of the one spoken of.
"""

from __future__ import annotations

from bisher.language.words import words
from bisher.records import Lang

_DE = """
love: liebt B | wird von B geliebt
affair: Affäre mit B
couple: mit B zusammen
engaged: mit B verlobt
married: mit B verheiratet
ex: von B getrennt
parent: {Mutter/Vater/Elternteil} von B | {Tochter/Sohn/Kind} von B
sibling: {Schwester von/Bruder von/verschwistert mit} B
kin: mit B verwandt
friend: mit B befreundet
enemy: mit B verfeindet
colleague: arbeitet mit B zusammen
boss: {Chefin von/Chef von/steht über} B | arbeitet für B
advisor: betreut B | wird von B betreut
neighbour: wohnt neben B
housemate: wohnt mit B zusammen
"""
_EN = """
love: loves B | loved by B
affair: having an affair with B
couple: together with B
engaged: engaged to B
married: married to B
ex: separated from B
parent: {mother/father/parent} of B | {daughter/son/child} of B
sibling: {sister/brother/sibling} of B
kin: related to B
friend: friends with B
enemy: at odds with B
colleague: works with B
boss: boss of B | works for B
advisor: looks after B | looked after by B
neighbour: lives next to B
housemate: lives with B
"""


def _rows(text: str) -> dict[str, tuple[str, str]]:
    out = {}
    for line in text.strip().splitlines():
        kind, _, rest = line.partition(":")
        one, _, other = (cell.strip() for cell in rest.partition("|"))
        out[kind] = one, other or one
    return out


ROLES: dict[Lang, dict[str, tuple[str, str]]] = {"de": _rows(_DE), "en": _rows(_EN)}

EMPTY: dict[Lang, frozenset[str]] = {
    "de": words(
        """
            mann manne mannes frau frauen herr herrn herren dame person mensch menschen freund freunde freunden freundes
            freundin freundinnen ex liebste liebsten liebster junge jungen kind kinder mädchen leute typ kerl partner
            partnerin paar
            """
    ),
    "en": words(
        """
            man woman men women person people boy girl child kid guy lady gentleman friend friends ex partner lover
            boyfriend girlfriend couple
            """
    ),
}
"""Nouns, in lower case, that say nothing of somebody by themselves: what they are to whom is said by the relation."""
