"""Sentences that stand alone: names in brackets, clauses left out, and what hangs on the sentence before."""

from __future__ import annotations

import pytest

from bisher.introducing import who_line
from bisher.quoting import Quote, quoted
from bisher.recap import recap
from bisher.records import Lang, Span
from bisher.who import cast_rows
from handmade import page, view_of


def quote(marked: str, words: str = "", lang: Lang = "de") -> Quote:
    """The last sentence of a text, told for some of its words, after one that names Nele, Tamme and Ilse."""
    view = view_of(
        page(1, "{Nele|c1}, {Tamme|c2}, {Ilse|c3}.", lang=lang),
        page(2, marked, lang=lang),
    )
    sentence = view.sentences(2)[-1]
    start = view.installment(2).text.index(words) if words else sentence.start
    return quoted(
        view, 2, sentence, [Span(start, start + len(words))] if words else [Span(sentence.start, sentence.end)]
    )


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("{Sie|c1|pronoun} küsst {ihn|c2|pronoun}.", "[Nele] küsst [Tamme]."),
        ("{Ihr|c1|pronoun} Bruder lacht.", "[Neles] Bruder lacht."),
        ("{Die beiden|c1+c2|noun} tanzen.", "Die beiden [Nele und Tamme] tanzen."),
        ("Der {Chef|c2|noun} tobt.", "Der Chef [Tamme] tobt."),
        ("Ein junger {Chef|c2|noun} tobt.", "Ein junger Chef tobt."),
        ("Ein Hund beißt den {Chef|c2|noun}.", "Ein Hund beißt den Chef [Tamme]."),
        ("Der {Chef|c2|noun} {Tamme|c2} tobt.", "Der Chef Tamme tobt."),
        ("{Nele|c1} verliert {ihr|c1|pronoun} Geld.", "Nele verliert ihr Geld."),
        ("Als {sie|c1|pronoun} kommt, geht {Nele|c1} unter.", "Als sie kommt, geht Nele unter."),
        ("{Sie|c1|pronoun} weiß, dass {Nele|c1} eine Närrin ist.", "[Nele] weiß, dass Nele eine Närrin ist."),
    ],
)
def test_names(marked: str, told: str) -> None:
    """Pronouns and bare nouns say who is meant, unless the sentence does."""
    assert quote(marked) == Quote(told, quote(marked).people, True)


@pytest.mark.parametrize(
    ("marked", "words", "told"),
    [
        ("{Nele|c1} küsst {Tamme|c2}, der das nicht will.", "küsst", "Nele küsst Tamme …"),
        ("{Nele|c1} küsst {Tamme|c2}, der das nicht will.", "will", "Nele küsst Tamme, der das nicht will."),
        ("{Nele|c1} küsst noch {Tamme|c2}, doch dann geht sie, ohne Gruß.", "küsst", "Nele küsst noch Tamme …"),
        ("{Nele|c1} küsst einen Mann, in den sie verliebt ist, weil er lacht.", "küsst", "Nele küsst einen Mann …"),
        ("{Nele|c1} fängt heute, um zu vergessen, in der Bar an.", "fängt", None),
        ("{Nele|c1} muss heute erkennen, dass {Tamme|c2} lügt.", "erkennen", None),
        ("Obwohl {Nele|c1} heute lacht, weint {Tamme|c2}, weil es regnet.", "lacht", None),
        ("{Nele|c1} küsst {Tamme|c2} erst, als er geht.", "küsst", None),
        ("{Nele|c1} küsst, wie es heißt, {Tamme|c2}.", "küsst", None),
        ("Doch {Nele|c1} küsst {Tamme|c2}.", "küsst", "… Nele küsst Tamme."),
    ],
)
def test_cuts(marked: str, words: str, told: str | None) -> None:
    """What a sentence can do without is left out and marked; what would break it stays."""
    plain = quote(marked).text if not marked.startswith("Doch") else ""
    assert quote(marked, words).text == (told or plain)


def test_cuts_in_english() -> None:
    """English, too."""
    marked = "{Nele|c1} kisses Tom Brown, who hates it, although he smiles."
    assert quote(marked, "kisses", "en").text == "Nele kisses Tom Brown …"
    assert quote(marked, "hates", "en").text == "Nele kisses Tom Brown, who hates it …"


@pytest.mark.parametrize(
    ("marked", "alone"),
    [
        ("Dies gefällt {Nele|c1}.", False),
        ("{Er|c9|pronoun} geht.", False),
        ("{Nele|c1} liebt {ihn|c9|pronoun}.", False),
        ("{Nele|c1} liebt einen {Wirt|c9|noun}, und {er|c9|pronoun} lacht.", True),
        ("{Nele|c1} liebt {ihren|c1|pronoun} Hund.", True),
    ],
)
def test_what_does_not_stand_alone_is_known(marked: str, alone: bool) -> None:
    """A pronoun that means nobody named, or a word that points back, is noticed."""
    assert quote(marked).alone is alone


def test_who_is_unsure_gets_no_name() -> None:
    """A name is put only where it is sure enough who is meant."""
    from dataclasses import replace

    view = view_of(page(1, "{Nele|c1} geht. {Sie|c1|pronoun} singt."))
    reading = view.readings[0]
    doubtful = tuple(replace(m, confidence=0.4) for m in reading.mentions)
    unsure = replace(view, readings=(replace(reading, mentions=doubtful),))
    sentence = view.sentence(1, 2)
    assert quoted(view, 1, sentence, []).text == "[Nele] singt."
    assert quoted(unsure, 1, sentence, []) == Quote("Sie singt.", ("c1",), False)


SERIES = (
    page(1, "{Nele|c1|name|f} ist {Tammes|c2|name|m} {Mutter|c1|noun|f}.", "parent c1 c2 Mutter"),
    page(
        2,
        "{Nele|c1} freut sich mit {Ilse|c3|name|f} und {Jerk|c4}. Die {Wirtin|c3|noun|f} {Ilse|c3} küsst {Jerk|c4}.",
        "friend c1 c3 freut",
        "friend c1 c4 freut",
        "friend c3 c4 freut",
        "couple.start c3 c4 küsst",
    ),
)


def test_who_is_who_in_half_a_line() -> None:
    """What somebody is, by their gender and from their side, the closest first, friends together."""
    view = view_of(*SERIES)
    assert [who_line(view, c, "de").text for c in ("c1", "c2", "c3", "c4")] == [
        "Nele: Mutter von Tammes, mit Ilse und Jerk befreundet.",
        "Tammes: Sohn von Nele.",
        "Ilse: Wirtin, mit Jerk zusammen, mit Nele befreundet.",
        "Jerk: mit Ilse zusammen, mit Nele befreundet.",
    ]
    assert who_line(view, "c1", "en").text == "Nele: mother of Tammes, friends with Ilse and Jerk."


def test_the_same_is_told_in_one_breath() -> None:
    """In the program's words, what begins between each two of some people is told once, with all of them; who is with
    whom now is told where things stand, and what is only planned is no part of what happened."""
    told = recap(
        view_of(
            *SERIES,
            page(
                3,
                "{Nele|c1}, {Ilse|c3} und {Jerk|c4} ziehen zusammen. {Tamme|c5} küsst {Nele|c1} und {Ilse|c3}.",
                "housemate.start c1 c3 zusammen",
                "housemate.start c1 c4 zusammen",
                "housemate.start c3 c4 zusammen",
                "kiss c5 c1 küsst",
                "kiss c5 c3 küsst",
            ),
            page(4, "{Nele|c1} will {Tamme|c5} heiraten.", "wedding? c1 c5 heiraten"),
        ),
        lang="en",
        words=300,
    )
    assert [line.text for line in told.happened] == [
        "Nele, Ilse and Jerk have been living together since Folge 3.",
        "Tamme kisses Nele and Ilse.",
    ]
    assert [line.text for line in told.stands] == [
        "Ilse and Jerk have been a couple since Folge 2.",
        "Possible, planned or feared: Nele marries Tamme.",
    ]


def test_moods_say_nothing_of_who_somebody_is() -> None:
    """Whoever is only known to be happy has no line among who is who; whoever has done something has."""
    pages = page(1, "{Nele|c1} lacht.", "happy c1 - lacht"), page(2, "{Nele|c1} flieht.", "flee c1 - flieht")
    assert who_line(view_of(*pages[:1]), "c1", "de").text == "Nele."
    assert who_line(view_of(*pages), "c1", "de").text == "Nele: flieht."


def test_of_whom_nothing_is_known_their_first_sentence_is_told() -> None:
    """In the table of the cast, where their cell was empty, and where it is asked who they are; not in the recap."""
    one = page(1, "{Ole|c1|name|m} kommt. {Er|c1|pronoun|m} sucht {die Brauers|c2}.", "happy c1 - kommt")
    view = view_of(one, page(2, "{Ole|c1} trifft {die Brauers|c2}.", "meet c1 c1 trifft"))
    words = "[Ole] sucht die Brauers."
    assert [row.text for row in cast_rows(view, "de")][1] == f"„{words}“"
    answer = view.ask("Who are die Brauers?")
    assert (answer.verdict, answer.text) == ("told", f"die Brauers: “{words}”")
    assert [c.quote for c in answer.citations] == ["die Brauers"]
    assert not any("sucht" in line.text for line in view.recap("de").who)
