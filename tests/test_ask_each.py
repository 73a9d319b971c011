"""Questions about two people: about each of them, about both with each other, about what is of both."""

from __future__ import annotations

import pytest

from handmade import page, view_of

VIEW = view_of(
    page(
        1,
        "{Ann|c1|name|f} and {Ben|c2|name|m} are a couple. {Cleo|c3|name|f} is their child. {Dan|c4|name|m} and "
        "{Ben|c2} die. {Eli|c5|name|m} marries {Ann|c1}, travels and is arrested. {Fay|c6|name|f} travels, too.",
        *("couple c1 c2 couple", "parent c1+c2 c3 child", "die c4+c2 - die", "wedding c5 c1 marries"),
        *("travel c5 - travels", "arrest _ c5 arrested", "travel c6 - too"),
        lang="en",
    )
)


@pytest.mark.parametrize(("question", "verdict"), [("Is Ann single?", "no"), ("Ist Fay Single?", "unknown")])
def test_who_has_somebody_is_not_single(question: str, verdict: str) -> None:
    """The contrary of what is told; silence is no yes."""
    assert VIEW.ask(question).verdict == verdict
