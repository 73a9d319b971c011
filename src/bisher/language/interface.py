"""What the pages of the companion say, German and English, as data: sentences in `interface.txt`, relations here.

`{}` is filled by the page: mostly with an installment as the source calls it ("Folge 7", "S01E07").
"""

from __future__ import annotations

from importlib import resources

from bisher.records import Lang

_RELATIONS = """
love | Gefühle | feelings
affair | Affäre | affair
couple | Paar | couple
engaged | verlobt | engaged
married | verheiratet | married
ex | getrennt | separated
parent | Elternteil | parent
sibling | Geschwister | siblings
kin | verwandt | related
friend | befreundet | friends
enemy | verfeindet | enemies
colleague | Kollegen | colleagues
boss | vorgesetzt | boss
advisor | betreut | advisor
neighbour | Nachbarn | neighbours
housemate | wohnen zusammen | live together
"""


def _columns(text: str) -> dict[Lang, dict[str, str]]:
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    rows = [[cell.strip() for cell in line.split(" | ")] for line in lines]
    return {"de": {key: de for key, de, _ in rows}, "en": {key: en for key, _, en in rows}}


_TEXT = resources.files("bisher.language").joinpath("interface.txt").read_text(encoding="utf-8")

INTERFACE: dict[Lang, dict[str, str]] = _columns(_TEXT)
"""Words and sentences of the pages, by language and key."""
RELATION_WORDS: dict[Lang, dict[str, str]] = _columns(_RELATIONS)
"""What a relation is called where its two people stand beside it."""
GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("together", ("married", "engaged", "couple", "affair")),
    ("feelings", ("love",)),
    ("family", ("parent", "sibling", "kin")),
    ("friends", ("friend", "housemate", "neighbour")),
    ("work", ("colleague", "boss", "advisor")),
    ("against", ("enemy",)),
)
"""Under which heading a relation that holds is listed."""
