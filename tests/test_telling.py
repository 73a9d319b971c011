"""Findings in words: every type in both languages, and the grammar of what is said most."""

from __future__ import annotations

import re
from itertools import product

import pytest

from bisher import naming, story
from bisher.introducing import who_line
from bisher.language.phrases import DIRECTED, EQUALS, EVENTS, WORDS
from bisher.language.wording import genitive, joined, place
from bisher.quoting import quoted
from bisher.reading.labels import EVENTS as EVENT_TYPES
from bisher.reading.labels import PHASES, REALITIES, RELATIONS, SYMMETRIC
from bisher.records import Finding, Installment, Lang, Mention, Reading, Span
from bisher.telling import Teller
from bisher.view import View
from bisher.web.lines import pieces
from bisher.web.people import members
from bisher.why.names import naming_of
from handmade import page
from handmade import view_of as view_by_hand

TEXT = {"de": "Wiebke und Onno und Ilse und Tamme sind da.", "en": "Wiebke and Onno and Ilse and Tamme are here."}
PEOPLE = (("c1", "Wiebke", "f"), ("c2", "Onno", "m"), ("c3", "Ilse", "f"), ("c4", "Tamme", "m"))
LANGS: tuple[Lang, ...] = ("de", "en")


def view_of(lang: Lang, *findings: tuple[str, tuple[str, ...], tuple[str, ...], str, str]) -> View:
    """A view of one sentence in which four people are named and the findings are all said by its first word."""
    text = TEXT[lang]
    mentions = tuple(
        Mention(text.index(name), text.index(name) + len(name), "name", (one,), name, gender)  # type: ignore[arg-type]
        for one, name, gender in PEOPLE
    )
    said = tuple(
        Finding(kind, a, b, 0, 6, phase, reality)  # type: ignore[arg-type]
        for kind, a, b, phase, reality in findings
    )
    installment = Installment(1, text, lang, sentences=(Span(0, len(text)),))
    return story.fold("Deich", [(installment, Reading(1, mentions, (), said))]).as_of(1)


def event(lang: Lang, kind: str, a: tuple[str, ...], b: tuple[str, ...], phase: str = "", reality: str = "") -> str:
    """The event in words."""
    view = view_of(lang, (kind, a, b, phase, reality))
    return Teller(view, lang).event(view.events[0]).text


def relation(lang: Lang, kind: str, phase: str = "", reality: str = "") -> str:
    """The relation between the first two in words."""
    view = view_of(lang, (kind, ("c1",), ("c2",), phase, reality))
    return Teller(view, lang).relation(next(r for r in view.relations if r.type == kind)).text


@pytest.mark.parametrize("lang", LANGS)
def test_every_type_has_words(lang: Lang) -> None:
    """No type of finding is left without wording in either language, and none has more than one."""
    assert set(EVENTS[lang]) == set(EVENT_TYPES)
    assert set(EQUALS[lang]) == {kind for kind in RELATIONS if kind in SYMMETRIC}
    assert set(DIRECTED[lang]) == {kind for kind in RELATIONS if kind not in SYMMETRIC}
    assert set(WORDS["de"]) == set(WORDS["en"])


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", EVENT_TYPES)
def test_events_are_sentences(lang: Lang, kind: str) -> None:
    """Whoever takes part, in whatever phase and reality: a clean sentence without leftovers of the tables."""
    sides = [(("c1",), ("c2",)), (("c1", "c3"), ("c2",)), (("c1",), ()), (("_",), ("c2", "c4")), (("c1",), ("_",))]
    for (a, b), phase, reality in product(sides, PHASES, REALITIES):
        text = event(lang, kind, a, b, phase, reality)
        assert re.fullmatch(r"[A-ZÄÖÜ][^{}|/_]*[^ ,]\.", text), text
        assert "  " not in text
        assert " A " not in f" {text} "
        assert " D " not in f" {text} "


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", RELATIONS)
def test_relations_are_sentences(lang: Lang, kind: str) -> None:
    """In whatever phase and reality: a clean sentence that names both. An end that is not real is no relation."""
    for phase, reality in product(PHASES, REALITIES):
        if phase == "end" and reality:
            continue
        text = relation(lang, kind, phase, reality)
        assert re.fullmatch(r"[A-ZÄÖÜ][^{}|/_]*[^ ,]\.", text), text
        assert "Wiebke" in text
        assert "Onno" in text


@pytest.mark.parametrize(
    ("kind", "a", "b", "reality", "german", "english"),
    [
        ("kiss", ("c1",), ("c2",), "", "Wiebke küsst Onno.", "Wiebke kisses Onno."),
        ("kiss", ("c1", "c3"), ("c2",), "", "Wiebke und Ilse küssen Onno.", "Wiebke and Ilse kiss Onno."),
        ("help", ("c1",), ("_",), "", "Wiebke hilft jemandem.", "Wiebke helps someone."),
        ("rescue", ("_",), ("c2",), "", "Jemand rettet Onno.", "Someone rescues Onno."),
        ("breakup", ("c1",), ("c2",), "", "Wiebke trennt sich von Onno.", "Wiebke breaks up with Onno."),
        ("attack", ("c2",), ("c1",), "", "Onno greift Wiebke an.", "Onno attacks Wiebke."),
        ("ill", ("c2",), (), "", "Onno ist krank.", "Onno is ill."),
        (
            *("wedding", ("c1",), ("c2",), "?"),
            "Möglich, geplant oder befürchtet: Wiebke heiratet Onno.",
            "Possible, planned or feared: Wiebke marries Onno.",
        ),
        ("kill", ("c2",), ("c1",), "!", "Nicht so: Onno tötet Wiebke.", "Not so: Onno kills Wiebke."),
        ("quit", ("c1",), (), "", "Wiebke verlässt die Stelle.", "Wiebke leaves the job."),
        ("quit", ("c1",), ("c2",), "", "Wiebke verlässt die Stelle bei Onno.", "Wiebke leaves the employ of Onno."),
    ],
)
def test_events_as_a_native_says_them(
    kind: str, a: tuple[str, ...], b: tuple[str, ...], reality: str, german: str, english: str
) -> None:
    """Agreement, case, separable and reflexive verbs, unknown people, and what is not real."""
    assert event("de", kind, a, b, "", reality) == german
    assert event("en", kind, a, b, "", reality) == english


def test_what_is_past_need_not_be_from_before_the_story() -> None:
    """A kiss that somebody comes to hear of may well have been told of before. It is told in the past tense."""
    assert event("de", "rescue", ("_",), ("c2",), "past") == "Zuvor: Jemand rettete Onno."
    assert event("en", "rescue", ("_",), ("c2",), "past") == "Earlier: someone rescued Onno."
    assert event("de", "injure", ("c1", "c3"), ("c2",), "past") == "Zuvor: Wiebke und Ilse wurden von Onno verletzt."
    assert event("en", "ill", ("c1", "c3"), (), "past") == "Earlier: Wiebke and Ilse were ill."
    assert event("de", "kiss", ("c2",), ("c3",), "past") == "Zuvor: Onno küsste Ilse."
    assert event("en", "kiss", ("c2",), ("c3",), "past") == "Earlier: Onno kissed Ilse."
    view = view_of("en", ("kiss", ("c2",), ("c3",), "past", ""))
    assert [view.ask(question).lead for question in ("When did Onno kiss Ilse?", "Wann hat Onno Ilse geküsst?")] == [
        "Earlier; it is told of in episode 1.",
        "Zuvor; davon ist die Rede in Folge 1.",
    ]


@pytest.mark.parametrize(
    ("kind", "phase", "german", "english"),
    [
        ("couple", "start", "Wiebke und Onno sind seit Folge 1 ein Paar.", None),
        ("couple", "start", None, "Wiebke and Onno have been a couple since episode 1."),
        ("married", "", "Wiebke und Onno sind spätestens seit Folge 1 verheiratet.", None),
        ("married", "", None, "Wiebke and Onno have been married since episode 1 at the latest."),
        (
            "friend",
            "end",
            "Wiebke und Onno waren bis Folge 1 befreundet.",
            "Wiebke and Onno were friends until episode 1.",
        ),
        ("parent", "", "Wiebke ist Mutter von Onno.", "Wiebke is the mother of Onno."),
        ("sibling", "", "Wiebke und Onno sind Geschwister.", "Wiebke and Onno are siblings."),
        ("love", "past", "Wiebke hatte früher Gefühle für Onno.", "Wiebke had feelings for Onno once."),
    ],
)
def test_relations_as_a_native_says_them(kind: str, phase: str, german: str | None, english: str | None) -> None:
    """Tense, since when and until when; what lasts a lifetime has no beginning."""
    if german:
        assert relation("de", kind, phase) == german
    if english:
        assert relation("en", kind, phase) == english


HERR = (
    page(1, "{Ole|c1|name|m} greift {Herrn Kurz|c2|name|m} an.", "attack c1 c2 greift", "parent c1 c2 greift"),
    page(2, "{Ole|c1} sieht {ihn|c2|pronoun|m}. Dann stirbt {er|c2|pronoun|m}.", "die c2 - stirbt"),
)


@pytest.mark.parametrize("form", ["Herr", "Herrn"])
def test_herr_is_told_in_its_case(form: str) -> None:
    """A man whom the text names as an object or as a subject is named in German as the sentence asks, in English in the
    nominative; and is understood by either form."""
    view = view_by_hand(*HERR)
    (kurz,) = view.find(f"{form} Kurz")
    assert (kurz.id, kurz.name, [use.name for use in kurz.names]) == ("c2", "Herr Kurz", ["Herrn Kurz"])
    for lang, told in (
        ("de", ["Ole greift Herrn Kurz an.", "Herr Kurz stirbt.", "Ole ist Vater von Herrn Kurz."]),
        ("en", ["Ole attacks Herr Kurz.", "Herr Kurz dies.", "Ole is the father of Herr Kurz."]),
    ):
        teller = Teller(view, lang)  # type: ignore[arg-type]
        lines = [*map(teller.event, view.events), teller.relation(view.relations[0])]
        assert [line.text for line in lines] == told
    assert who_line(view, "c1", "de").text == "Ole: Vater von Herrn Kurz."
    assert quoted(view, 2, view.sentence(2, 1), []).text == "Ole sieht [Herrn Kurz]."
    assert quoted(view, 2, view.sentence(2, 2), []).text == "Dann stirbt [Herr Kurz]."
    assert [piece.text for piece in pieces(view, "Ole greift Herrn Kurz an.", ["c2"], "de")][1] == "Herrn Kurz"
    assert view.ask(f"Hat Ole {form} Kurz angegriffen?").verdict == "yes"
    assert [m.character.id for m in members(view, "de") if m.role[0].text == "Vater von "] == ["c1"]


def test_the_fuller_name_is_not_the_one_with_an_ending() -> None:
    """ "Herrn" counts as little as "Herr": the first name displaces both."""
    assert naming.best({"Herr Kurz": 2, "Herrn Kurz": 3}) == "Herr Kurz"
    assert naming.best({"Herrn Kurz": 3, "Emil Kurz": 1}) == "Emil Kurz"
    assert [genitive(name, "de") for name in ("Herr Kurz", "Herr Maier")] == ["Herrn Kurz’", "Herrn Maiers"]
    assert genitive("Herr Maier", "en") == "Herr Maier's"


@pytest.mark.parametrize(
    ("kind", "german", "english"),
    [
        ("engaged", "Wiebke und Onno sind verlobt.", "Wiebke and Onno are engaged."),
        ("affair", "Wiebke und Onno haben eine Affäre.", "Wiebke and Onno have an affair."),
        ("love", "Wiebke hat Gefühle für Onno.", "Wiebke has feelings for Onno."),
        ("boss", "Wiebke ist Vorgesetzte von Onno.", "Wiebke is the boss of Onno."),
        ("advisor", "Wiebke betreut Onno.", "Wiebke looks after Onno."),
    ],
)
def test_what_is_denied_or_planned_is_so_of_now(kind: str, german: str, english: str) -> None:
    """Who are not engaged may have been once, and may be some day: the perfect goes with "since" alone."""
    assert relation("de", kind, "", "!") == f"Nicht so: {german}"
    assert relation("en", kind, "", "!") == f"Not so: {english}"
    assert relation("de", kind, "", "?") == f"Möglich, geplant oder befürchtet: {german}"
    assert relation("en", kind, "start", "?") == f"Possible, planned or feared: {english}"


def test_what_is_denied_of_the_past_is_told_of_the_past() -> None:
    """Who were never engaged may be engaged now."""
    assert relation("de", "engaged", "past", "!") == "Nicht so: Wiebke und Onno waren früher verlobt."
    assert relation("en", "engaged", "past", "!") == "Not so: Wiebke and Onno were engaged once."


def test_names_in_a_row_and_in_the_genitive() -> None:
    """Lists and genitives are right in both languages; an installment goes by its own label."""
    assert joined(["Ilse", "Onno", "Tamme"], "de") == "Ilse, Onno und Tamme"
    assert joined(["Ilse", "Onno"], "en") == "Ilse and Onno"
    assert [genitive(name, "de") for name in ("Ilse", "Jonas", "Fritz")] == ["Ilses", "Jonas’", "Fritz’"]
    assert [genitive(name, "en") for name in ("Ilse", "James")] == ["Ilse's", "James'"]
    assert [place(3, "", "de"), place(3, "", "en"), place(3, "S01E03", "de")] == ["Folge 3", "episode 3", "S01E03"]


@pytest.mark.parametrize(
    ("noun", "german", "english"),
    [("Kellner", "„Kellner“", "“Kellner”"), ("waitress", "„waitress“", "the waitress")],
)
def test_a_german_noun_has_no_english_article(noun: str, german: str, english: str) -> None:
    """Who has no name is called by a noun of the text, in the text's language."""
    view = view_by_hand(page(1, f"{{Ida|c1}} meets {{{noun}|c2|noun}}.", "meet c1 c2 meets", lang="en"))
    assert [Teller(view, lang).call("c2") for lang in LANGS] == [german, english]


@pytest.mark.parametrize(
    ("text", "noun", "gender"),
    [
        ("Sie findet die Leiche des {Maschinisten|c1|noun|m}.", "Maschinist", "m"),
        ("Sie hilft ihrem {Kollegen|c1|noun|m}.", "Kollege", "m"),
        ("Sie küsst den {Nachbarn|c1|noun|m}.", "Nachbar", "m"),
        ("Sie ist die Tochter eines alten {Kellners|c1|noun|m}.", "Kellner", "m"),
        ("Sie ist die Frau des {Arztes|c1|noun|m}.", "Arzt", "m"),
        ("Sie kennt den {Toten|c1|noun|m}.", "Toter", "m"),
        ("Sie kennt die Mutter der {Toten|c1|noun|f}.", "Tote", "f"),
        ("Sie hilft dem {Boss|c1|noun|m}.", "Boss", "m"),
        ("Sie ist die Tante der {Chefs|c1|noun}.", "Chefs", ""),
        ("Sie ist die Nichte der beiden {Tanten|c1|noun|f}.", "Tanten", "f"),
    ],
)
def test_nouns_are_listed_in_the_nominative(text: str, noun: str, gender: str) -> None:
    """A noun that describes somebody stands alone in a list, whatever case the text has; it is found as either."""
    view = view_by_hand(page(1, text))
    (one,) = view.cast
    assert (one.name, [role.word for role in one.roles], one.gender) == (noun, [noun], gender)
    assert view.find(noun) == view.find(one.roles[0].citation.quote) == (one,)


def test_a_noun_in_two_cases_is_one() -> None:
    """The same noun in another case is not listed again, and counted with it."""
    view = view_by_hand(page(1, "Der {Maschinist|c1|noun|m} geht. Sie folgt dem {Maschinisten|c1|noun|m}."))
    assert [role.word for role in view.cast[0].roles] == ["Maschinist"]
    assert [use.uses for use in naming_of(view, "c1", "de").nouns] == [2]


def test_an_english_noun_is_listed_without_the_capital_of_its_sentence() -> None:
    """A capital that only begins a sentence is no part of a noun, any other one is."""
    text = (
        "{Receptionist|c1|noun} {Pam|c1} is late. {Porter|c2|noun} {Jo|c2} helps the {Viking|c3|noun}. {DJ|c4|noun} Al."
    )
    cast = view_by_hand(page(1, text, lang="en")).cast
    assert [role.word for one in cast for role in one.roles] == ["receptionist", "porter", "Viking", "DJ"]


@pytest.mark.parametrize(
    ("facts", "dead"),
    [
        (("kill c2 c1 nun",), True),
        (("die c1 - nun",), True),
        (("die.past c1 - nun",), True),
        (("die? c1 - nun",), False),
        (("kill! c2 c1 nun",), False),
        (("die.start c1 - nun",), False),
        (("die c1 - nun", "kiss.past c1 c2 später"), True),
        (("die c1 - nun", "kiss c1 c2 später"), False),
        (("die c1 - nun", "die! c1 - später"), False),
    ],
)
def test_who_is_dead_is_told_to_be(facts: tuple[str, ...], dead: bool) -> None:
    """Half a line says that somebody is dead, and cites it; not of whoever has acted since, or is told not to be."""
    then = (page(2, "Und nun?", facts[0]), page(3, "Und später?", *facts[1:]))
    view = view_by_hand(page(1, "{Mia|c1|name|f} hat einen Bruder, {Jan|c2|name|m}.", "sibling c1 c2 Bruder"), *then)
    lines = {lang: who_line(view, "c1", lang) for lang in LANGS}
    assert lines["de"].text == ("Mia: tot, Schwester von Jan." if dead else "Mia: Schwester von Jan.")
    assert lines["en"].text == ("Mia: dead, sister of Jan." if dead else "Mia: sister of Jan.")
    assert ("nun" in {c.quote for c in lines["de"].citations}) == dead


@pytest.mark.parametrize(
    ("noun", "fact", "line"),
    [
        ("parent", "parent c1 c2 daughter", "Mia: mother of Jan."),
        ("ex-wife", "ex c1 c2 daughter", "Mia: separated from Jan."),
        ("widow", "ex c1 c2 daughter", "Mia: widow, separated from Jan."),
        ("cook", "ex c1 c2 daughter", "Mia: cook, separated from Jan."),
        ("mother", "meet c1 c2 daughter", "Mia: mother."),
    ],
)
def test_a_noun_that_means_a_relative_is_no_trade(noun: str, fact: str, line: str) -> None:
    """What somebody is to whom is said by the relation, be it stated by other words than the noun."""
    view = view_by_hand(
        page(1, f"{{Mia|c1|name|f}}, a {{{noun}|c1|noun}}, {{Jan|c2}} and a daughter.", fact, lang="en")
    )
    assert who_line(view, "c1", "en").text == line
    assert (noun in view.ask("What does Mia do for a living?").text) == (noun in line.split(": ")[1])


def test_who_leaves_a_job_leaves_nobody_together_with_the_employer() -> None:
    """ "Leaves the job with B" may mean that both do."""
    assert event("en", "quit", ("c1",), ("c2",)) == "Wiebke leaves the employ of Onno."
    assert event("en", "quit", ("c1",), ()) == "Wiebke leaves the job."
