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


@pytest.mark.parametrize("relief", ["treat c1 c2 Arzt", "rescue c2 c1 Arzt"])
def test_whoever_was_rescued_or_treated_is_presumed_to_be_well(relief: str) -> None:
    """From the next installment on, until they are told to be ill once more; the reason is cited."""
    ill = page(1, "{Bea|c1|name|f} fällt um, {Dr. Ott|c2|name|m} ist als Arzt da.", "ill c1 - fällt", relief)
    later = [page(2, "{Bea|c1} trifft {Dr. Ott|c2}.", "meet c1 c2 trifft"), page(3, "Oh weh.", "ill c1 - weh")]
    verdicts = [view_of(ill, *later[:n]).ask("Ist Bea krank?").verdict for n in range(3)]
    assert verdicts == ["yes", "no longer", "yes"]
    answer = view_of(ill, later[0]).ask("Is Bea ill?")
    assert (answer.lead, answer.sure) == ("Presumably no longer.", "inferred")
    assert {c.quote for c in answer.citations} == {"fällt", "Arzt"}
    lines = recap(view_of(ill, later[0]), lang="de").stands
    assert [line.text for line in lines] == ["Bea ist krank, vermutlich nicht mehr."]
    assert {c.quote for c in lines[0].citations} == {"fällt", "Arzt"}


@pytest.mark.parametrize(
    "fact", ["treat c2 c1 Arzt", "rescue c1 c2 Arzt", "treat? c1 c2 Arzt", "treat.past c1 c2 Arzt"]
)
def test_whoever_treats_others_may_be_ill(fact: str) -> None:
    """So may be who was treated before, or perhaps will be."""
    ill = page(1, "{Bea|c1|name|f} fällt um, {Dr. Ott|c2|name|m} ist als Arzt da.", "ill c1 - fällt", fact)
    assert view_of(ill, page(2, "Und nun?")).ask("Is Bea ill?").verdict == "yes"


def test_who_recovers_is_not_ill_also_where_that_is_told_first() -> None:
    """Text and recap agree on "recovers from her illness"."""
    view = view_of(page(1, "{Bea|c1|name|f} erholt sich von der Grippe.", "ill c1 - Grippe", "recover c1 - erholt"))
    assert view.ask("Ist Bea krank?").verdict == "no longer"
    assert recap(view, lang="en").stands == ()
