"""Continuity: each code finds what it is for, and leaves alone what only looks like it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import bisher
from bisher.checking import CODES
from bisher.checking.codes import RELATIONS
from bisher.language.ages import ages
from bisher.reading import labels
from bisher.records import Lang
from handmade import Page, page, view_of

ROOT = Path(__file__).parents[1]
SECTION = re.compile(r"^## (K\d{3}): (.*?)\n(.*?)^```story\n(.*?)^```", re.M | re.S)


def codes(*pages: Page) -> list[str]:
    """What is found in some pages, as "code place sure"."""
    return [f"{p.code} {p.place} {p.sure}" for p in view_of(*pages).check("de")]


def fact(number: int, text: str, *facts: str, lang: Lang = "de") -> Page:
    """A page in which Nele, Ole and Jette are known from the first sentence on."""
    cast = "{Nele|c1}. {Ole|c2}. {Jette|c3}. " if number == 1 else ""
    return page(number, cast + text, *facts, lang=lang)


# K101


@pytest.mark.parametrize("act", ["kiss c1 c2 tut", "attack c1 c2 tut", "travel c1 - tut", "wedding c2 c1 tut"])
def test_the_dead_do_not_act(act: str) -> None:
    """What only the living do, on either side of what two do together."""
    assert codes(fact(1, "stirbt", "die c1 - stirbt"), fact(2, "tut", act)) == ["K101 2:1 likely"]


def test_what_the_dead_have_left_is_less_sure() -> None:
    """A letter may confess."""
    assert codes(fact(1, "stirbt", "kill c2 c1 stirbt"), fact(2, "tut", "confess c1 c2 tut")) == ["K101 2:1 possible"]


@pytest.mark.parametrize(
    ("death", "act"),
    [
        ("die? c1 - stirbt", "kiss c1 c2 tut"),
        ("die! c1 - stirbt", "kiss c1 c2 tut"),
        ("die.start c1 - stirbt", "kiss c1 c2 tut"),
        ("die c1 - stirbt", "kiss.past c1 c2 tut"),
        ("die c1 - stirbt", "kiss? c1 c2 tut"),
        ("die c1 - stirbt", "attack c2 c1 tut"),
        ("die c1 - stirbt", "sad c1 - tut"),
        ("die c1 - stirbt", "kiss c2 c3 tut"),
    ],
)
def test_whoever_is_not_dead_or_does_not_act_is_no_problem(death: str, act: str) -> None:
    """Feared deaths, memories, what is done to the dead, others."""
    assert codes(fact(1, "stirbt", death), fact(2, "tut", act)) == []


def test_a_death_that_is_taken_back_is_none() -> None:
    """The text says that it was a mistake, then somebody acts."""
    pages = fact(1, "stirbt", "die c1 - stirbt"), fact(2, "lebt", "die! c1 - lebt"), fact(3, "tut", "kiss c1 c2 tut")
    assert codes(*pages) == []


def test_whoever_came_back_is_told_of_once() -> None:
    """One death, one problem."""
    pages = fact(1, "stirbt", "die c1 - stirbt"), fact(2, "tut", "kiss c1 c2 tut"), fact(3, "tut", "meet c1 c3 tut")
    assert codes(*pages) == ["K101 2:1 likely"]


# K102


def test_herr_is_told_in_its_case() -> None:
    """Who is the object of a sentence stands in the dative."""
    two = fact(1, "Mann", "married c1 c2 Mann"), page(2, "{Ann|c1} heiratet {Herrn Kurz|c9}.", "wedding c1 c9 heiratet")
    assert "und mit Herrn Kurz verheiratet" in view_of(*two).check("de")[0].text


def test_two_spouses_at_a_time() -> None:
    """By a wedding, or by a mere mention of a wife."""
    first = fact(1, "Mann", "married c1 c2 Mann")
    assert codes(first, fact(2, "heiratet", "wedding c1 c3 heiratet")) == ["K102 2:1 likely"]
    assert codes(first, fact(2, "Frau", "married c2 c3 Frau")) == ["K102 2:1 possible"]


@pytest.mark.parametrize(
    "between",
    ["divorce c1 c2 dann", "die c2 - dann", "breakup c1 c2 dann", "married.end c1 c2 dann", "kill c3 c2 dann"],
)
def test_one_spouse_after_the_other_is_no_problem(between: str) -> None:
    """Whatever ends the first marriage."""
    pages = fact(1, "Mann", "married c1 c2 Mann"), fact(2, "dann", between), fact(3, "jetzt", "wedding c1 c3 jetzt")
    assert codes(*pages) == []


def test_a_marriage_that_was_or_may_be_is_no_second_one() -> None:
    """A late husband, a planned wedding; and two people who marry twice are no bigamists."""
    first = fact(1, "Mann", "married c1 c2 Mann")
    assert codes(first, fact(2, "einst", "married.past c1 c3 einst")) == []
    assert codes(first, fact(2, "will", "wedding? c1 c3 will")) == []
    assert codes(first, fact(2, "heiratet", "wedding c1 c2 heiratet")) == []


# K103


@pytest.mark.parametrize(
    ("lang", "parent", "child", "found"),
    [
        ("de", "{Nele|c1}, 30, lacht.", "Die 31-jährige {Mia|c4} weint.", ["K103 1:2 sure"]),
        ("de", "{Nele|c1} wird 40.", "{Mia|c4} (33) weint.", ["K103 1:2 likely"]),
        ("de", "{Nele|c1} feiert {ihren|c1|pronoun} 38. Geburtstag.", "{Mia|c4} ist dreißig.", ["K103 1:2 likely"]),
        ("de", "{Nele|c1} ist zweiundvierzig Jahre alt.", "Die {Zwanzigjährige|c4|noun} weint.", []),
        ("en", "{Nele|c1} turns thirty-one.", "The 24-year-old {Mia|c4} cries.", ["K103 1:2 likely"]),
        ("en", "{Nele|c1} (31) laughs.", "It is {Mia|c4}'s 40th birthday.", ["K103 1:2 sure"]),
        ("en", "{Nele|c1}, aged 31, laughs.", "{Mia|c4} is 19 minutes late.", []),
        ("en", "In 1994 {Nele|c1}, 14, laughed.", "{Mia|c4}, 30, cries.", []),
        ("de", "{Nele|c1} ist 3 Kilometer weit gelaufen.", "{Mia|c4}, 30, weint.", []),
    ],
)
def test_parents_and_children_by_their_ages(lang: Lang, parent: str, child: str, found: list[str]) -> None:
    """Ages as the text tells them, in figures and words; what is no age, or of another time, counts for nothing."""
    text = f"{parent} {child}"
    one = page(1, text, "parent c1 c4 " + child.rstrip(".").split()[-1], lang=lang)
    places = [f"{p.code} {p.sure}" for p in view_of(one).check("de")]
    assert places == [f.replace(" 1:2", "") for f in found]


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "The 12-year-old \ue000, \ue001, 12, and \ue002\ue001 (12) see {Mia|c1}\ue001, 9, go.", []),
        ("en", "\ue000: {Mia|c1}, 9, goes. {Mia|c1} turns SİX.", ["9 Mia, 9,", "6 Mia turns SİX"]),
        ("en", "The fıve-year-old {Mia|c1} goes.", ["5 fıve-year-old Mia"]),
        ("de", "Die ſiebenjährige {Mia|c1} wird DREIẞIG.", ["7 ſiebenjährige Mia", "30 Mia wird DREIẞIG"]),
    ],
)
def test_any_letter_may_stand_beside_an_age(lang: Lang, text: str, found: list[str]) -> None:
    """No letter of a text stops the checks: neither those that stand for mentions within, nor those that patterns and
    `str.lower` fold in two ways."""
    installment, reading = page(1, text, lang=lang)
    told = ages(installment.text, lang, reading.mentions)
    assert [f"{age.years} {installment.text[age.start : age.end]}" for age in told] == found


def test_a_child_has_time_to_grow() -> None:
    """What is told later of the child may be years later; a parent only gets older."""
    young, old = page(1, "{Nele|c1}, 30, lacht."), page(2, "Ihre {Tochter|c4|noun}, 25, weint.", "parent c1 c4 Tochter")
    assert codes(young, old) == []
    first, then = page(1, "{Mia|c4}, 25, lacht."), page(2, "Ihre {Mutter|c1|noun}, 30, weint.", "parent c1 c4 Mutter")
    assert codes(first, then) == ["K103 2:1 likely"]


# K104


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Aleksandr", "Alexandr"),
        ("Müller", "Mueller"),
        ("Ludmila Sorokin", "Ludmilla"),
        ("José", "Jose"),
        ("Mathis", "Matthis"),
    ],
)
def test_a_name_in_two_spellings(one: str, other: str) -> None:
    """A letter, an accent, an umlaut."""
    assert codes(page(1, f"{{{one}|c1}} kommt."), page(2, f"{{{other}|c1}} geht.")) == ["K104 2:1 likely"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bernd", "Berndi"),
        ("Maximilian", "Max"),
        ("Anna Berg", "Anna"),
        ("Anna", "Annas"),
        ("Jan", "Jon"),
        ("Jerry", "Smith"),
        ("Herr Ott", "Ott"),
    ],
)
def test_another_name_is_no_other_spelling(one: str, other: str) -> None:
    """Pet forms, parts, genitives, short words, other names."""
    assert codes(page(1, f"{{{one}|c1}} kommt."), page(2, f"{{{other}|c1}} geht.")) == []


def test_each_pair_of_spellings_is_told_once() -> None:
    """However often they take turns."""
    pages = [page(n, f"{{{name}|c1}} kommt.") for n, name in enumerate(("Linnéa Ek", "Linnea", "Linnéa", "Linnea"), 1)]
    assert codes(*pages) == ["K104 2:1 likely"]


# K105


def two(one: str, other: str, *more: Page, genders: tuple[str, str] = ("f", "f")) -> list[str]:
    """What is found where two characters have these names."""
    first = page(1, f"{{{one}|c1|name|{genders[0]}}} kommt."), page(2, f"{{{other}|c2|name|{genders[1]}}} geht.")
    return codes(*first, *more)


def test_two_who_may_be_one() -> None:
    """The same name, another spelling of it, a part that nobody else has."""
    for other in ("Inge Harms", "Harms", "Inge"):
        assert two("Inge Harms", other) == ["K105 2:1 possible"], other
    assert two("Inge Harms", "Inge Haarms") == ["K105 2:1 likely"]


def test_two_who_are_two() -> None:
    """By gender, by title, by a name that is a third one's, too, or because the text speaks of both."""
    assert two("Inge Harms", "Harms", genders=("f", "m")) == []
    assert codes(page(1, "{Frau Harms|c1} kommt."), page(2, "{Herr Harms|c2} geht.")) == []
    assert two("Inge Harms", "Harms", page(3, "{Kurt Harms|c3} auch.")) == []
    assert two("Inge Harms", "Harms", page(3, "Sie streiten.", "quarrel c1 c2 streiten")) == []
    assert two("Inge Harms", "Harms", page(3, "{Beide|c1+c2|noun} lachen.")) == []
    assert two("Inge Harms", "Harms", page(3, "{Inge|c1} sieht {Harms|c2}.")) == []
    assert two("Inge", "Inge", page(3, "Ein Kind.", "birth c1 c2 Kind")) == []
    assert two("Inge Harms", "Ilse Kuhl") == []


# K106


def test_one_who_may_be_two() -> None:
    """Their own sister; two full names; he and she by turns."""
    assert codes(page(1, "{Nele|c1} kommt.", "sibling c1 c1 kommt")) == ["K106 1:1 likely"]
    assert codes(page(1, "{Nele Ott|c1} kommt."), page(2, "{Ida Kuhl|c1} geht.")) == ["K106 2:1 possible"]
    turns = (
        page(1, "{Er|c1|pronoun} kommt. {Er|c1|pronoun} geht."),
        page(2, "{Sie|c1|pronoun} ruft {ihre|c1|pronoun} Tante."),
    )
    assert codes(*turns) == ["K106 2:1 possible"]


def test_one_who_is_one() -> None:
    """Who hurts themselves, whose other name is explained, who was found to be one, a single slip of the pen."""
    assert codes(page(1, "{Nele|c1} schneidet sich.", "attack c1 c1 schneidet")) == []
    assert codes(page(1, "{Nele Ott|c1} kommt."), page(2, "{Sie|c1|pronoun} heißt {Ida Kuhl|c1}.")) == []
    found = page(1, "{Nele Ott|c1} kommt. {Ida Kuhl|c2} geht."), page(2, "Eine.", merges=[("c1", "c2")])
    assert codes(*found) == []
    assert codes(page(1, "{Er|c1|pronoun} kommt. {Er|c1|pronoun} geht. {Sie|c1|pronoun} ruft.")) == []


# K107


def test_a_relation_told_twice_as_new() -> None:
    """Weddings, other beginnings, first meetings."""
    assert codes(fact(1, "heiratet", "wedding c1 c2 heiratet"), fact(2, "heiratet", "wedding c1 c2 heiratet")) == [
        "K107 2:1 likely"
    ]
    assert codes(fact(1, "Paar", "couple.start c1 c2 Paar"), fact(2, "Paar", "couple.start c1 c2 Paar")) == [
        "K107 2:1 likely"
    ]
    assert codes(fact(1, "trifft", "meet c1 c2 trifft"), fact(2, "trifft", "meet c1 c2 trifft")) == [
        "K107 2:1 possible"
    ]


@pytest.mark.parametrize(
    "between",
    ["breakup c1 c2 dann", "reconcile c1 c2 dann", "couple.start c1 c3 dann", "couple.end c1 c2 dann", "die c1 - dann"],
)
def test_a_relation_that_was_over_may_begin_anew(between: str) -> None:
    """By whatever it was over; a relation that only goes on does not begin."""
    start = "couple.start c1 c2 Paar"
    pages = fact(1, "Paar", start), fact(2, "dann", between), fact(3, "Paar", start)
    assert [c for c in codes(*pages) if c.startswith("K107")] == []
    assert codes(fact(1, "Paar", start), fact(2, "Paar", "couple c1 c2 Paar")) == []


# K108


def test_an_ending_of_what_never_began() -> None:
    """A parting out of nowhere, and one that is told twice."""
    assert codes(fact(1, "da"), fact(2, "Schluss", "breakup c1 c2 Schluss")) == ["K108 2:1 possible"]
    assert codes(fact(1, "da"), fact(2, "Schluss", "engaged.end c1 c2 Schluss")) == ["K108 2:1 possible"]
    pages = (
        fact(1, "befreundet", "friend c1 c2 befreundet"),
        fact(2, "Schluss", "friend.end c1 c2 Schluss"),
        fact(3, "Schluss", "friend.end c1 c2 Schluss"),
    )
    assert codes(*pages) == ["K108 3:1 likely"]


@pytest.mark.parametrize("before", ["couple c1 c2 was", "kiss c1 c2 was", "wedding? c1 c2 was", "love c2 c1 was"])
def test_an_ending_of_what_was_told_is_no_problem(before: str) -> None:
    """Any love will do, even as a plan."""
    assert codes(fact(1, "was", before), fact(2, "Schluss", "breakup c1 c2 Schluss")) == []


def test_whoever_comes_in_with_a_parting_is_no_problem() -> None:
    """A story may begin with an end; so may other relations."""
    assert codes(page(1, "{Nele|c1} verlässt {Ole|c2}.", "breakup c1 c2 verlässt")) == []
    assert codes(fact(1, "da"), fact(2, "Rivalen", "enemy.end c1 c2 Rivalen")) == []


# On the command line and in the documentation


@pytest.mark.parametrize(
    ("code", "story"), [(m[1], m[4]) for m in SECTION.finditer((ROOT / "docs/check.md").read_text())]
)
def test_the_examples_of_the_documentation(code: str, story: str, tmp_path: Path) -> None:
    """Each is found by the code that it stands under, and by no other."""
    path = tmp_path / "example.story"
    path.write_text(story, encoding="utf-8")
    problems = bisher.read(path, reading="given").as_of("last").check("en")
    assert [problem.code for problem in problems] == [code]


def test_every_code_is_documented() -> None:
    """With the title that the program has for it."""
    sections = SECTION.findall((ROOT / "docs/check.md").read_text(encoding="utf-8"))
    assert [(code, title) for code, title, *_ in sections] == [(code.code, code.title["en"]) for code in CODES]


def test_wordings_are_there_in_both_languages() -> None:
    """Every variant, every relation."""
    for code in CODES:
        assert code.says["de"].keys() == code.says["en"].keys()
    assert set(RELATIONS["de"]) == set(RELATIONS["en"]) == set(labels.RELATIONS)


PLANTED = ROOT / "tests" / "planted"
ERRORS = [
    (path, m[1], m[2])
    for path in sorted(PLANTED.glob("*.story"))
    for m in re.finditer(r"(?m)^# (K\d+) (\S+)$", path.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize("path", sorted(PLANTED.glob("*.story")), ids=lambda path: path.stem)
def test_planted_errors_are_found(path: Path) -> None:
    """All of those that a series says it has, in their places, and none besides."""
    planted = [(code, place) for where, code, place in ERRORS if where == path]
    assert len({code for code, _ in planted}) == len(CODES)
    problems = bisher.read(path, reading="given").as_of("last").check()
    assert sorted((p.code, p.place) for p in problems) == sorted(planted)


def test_a_problem_is_none_before_its_later_sentence(tmp_path: Path) -> None:
    """As of each installment there are those whose later sentence has been reached."""
    for path in sorted(PLANTED.glob("*.story")):
        story = bisher.read(path, reading="given")
        whole = story.as_of("last").check()
        for number in range(1, story.as_of("last").as_of + 1):
            now = {(p.code, p.place) for p in story.as_of(number).check()}
            assert now == {(p.code, p.place) for p in whole if p.later.number <= number}
