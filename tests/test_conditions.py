"""Who is ill or expecting, and until when, in the recap and in answers."""

from __future__ import annotations

import pytest

from bisher.recap import recap
from bisher.records import Lang
from handmade import page, view_of


@pytest.mark.parametrize(
    ("text", "trigger", "lang", "now"),
    [
        ("{Bea|c1} verliert das Kind.", "verliert", "de", "no longer"),
        ("{Bea|c1} hat ihr ungeborenes Kind verloren.", "verloren", "de", "no longer"),
        ("{Bea|c1} erleidet eine Fehlgeburt.", "Fehlgeburt", "de", "no longer"),
        ("{Bea|c1} loses her unborn baby.", "loses", "en", "no longer"),
        ("{Bea|c1} has a miscarriage.", "miscarriage", "en", "no longer"),
        ("{Bea|c1} verliert ihre Stelle, bevor das Kind kommt.", "verliert", "de", "yes"),
        ("{Bea|c1} verliert den Ring. Das Kind verliert niemand.", "verliert", "de", "yes"),
        ("{Bea|c1} loses her job over the child.", "loses", "en", "yes"),
    ],
)
def test_a_pregnancy_ends_with_the_loss_of_the_child(text: str, trigger: str, lang: Lang, now: str) -> None:
    """By the words of the loss: whoever loses something else goes on expecting."""
    view = view_of(
        page(1, "{Bea|c1|name|f} erwartet ein Kind.", "pregnant c1 - erwartet"),
        page(2, text, f"lose c1 - {trigger}", lang=lang),
    )
    assert [view.ask(q).verdict for q in ("Ist Bea schwanger?", "Is Bea pregnant?")] == [now, now]
    assert [line.text for line in recap(view, lang="de").stands] == (["Bea ist schwanger."] if now == "yes" else [])
