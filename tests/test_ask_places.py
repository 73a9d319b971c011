"""Where somebody is, and where something happened, are two questions."""

from __future__ import annotations

from pathlib import Path

import pytest

import bisher

FERRY = """
%series The Ferry
%lang en
%cast ada | Ada | f
%cast tom | Tom | m

== 1
[Ada](ada) moves to [Husum](@husum). [Tom](tom) is mugged on the quay.
- move ada "moves" @husum
- attack _ tom "mugged"

== 2
In [Kiel](@kiel) [Ada](ada) marries [Tom](tom). [They](ada+tom) return to [Husum](@husum).
+ wedding ada tom "marries" @kiel
- return ada+tom "return" @husum

== 3
[Ada](ada) kisses [Tom](tom). [Tom](tom) dies.
- kiss ada tom "kisses"
+ die tom "dies"
"""


@pytest.mark.parametrize(
    ("question", "verdict", "lead"),
    [
        ("Where is Ada?", "told", "Last: Husum."),
        ("Wo lebt Ada?", "told", "Zuletzt: Husum."),
        ("Where did Ada marry Tom?", "told", "Kiel."),
        ("Wo haben Ada und Tom geheiratet?", "told", "Kiel."),
        ("Did Ada marry Tom in Kiel?", "yes", "Yes."),
        ("Where did Ada kiss Tom?", "unknown", "Not known so far."),
        ("Wo ist Tom gestorben?", "unknown", "Bisher nicht bekannt."),
        ("Where was Tom mugged?", "unknown", "Not known so far."),
        ("Wo arbeitet Ada?", "unknown", "Bisher nicht bekannt: Kein Satz dazu hat „arbeitet“."),
    ],
)
def test_where_something_happened_is_not_where_somebody_is(
    question: str, verdict: str, lead: str, tmp_path: Path
) -> None:
    """What the text does not place has no place, wherever those in it were last."""
    story = tmp_path / "ferry.story"
    story.write_text(FERRY, encoding="utf-8")
    answer = bisher.read(story, reading="given").as_of(3).ask(question)
    assert (answer.verdict, answer.lead) == (verdict, lead)
