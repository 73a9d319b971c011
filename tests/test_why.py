"""Why: a sentence with what was read in it and changed by it, a name with its mentions, two people with every entry."""

from __future__ import annotations

from pathlib import Path

import pytest

from bisher.errors import NotFoundError
from bisher.view import View
from bisher.why import explain, naming_of, ties
from handmade import page, state_of, view_of
from shell import refused, shown

ONE = page(1, "{Nele|c1} kennt {Ole|c2}. {Sie|c1+c2|pronoun} sind ein Paar.", "couple.start c1 c2 Paar")
TWO = page(
    2, "{Er|c2|pronoun} lügt. {Nele|c1} verlässt {ihn|c2|pronoun}.", "+breakup c1 c2 verlässt", "betray c2 c1 lügt"
)


def changes(view: View, number: int, sentence: int | None = None) -> list[tuple[str | None, str]]:
    """What a sentence or an installment changed, in words."""
    told = explain(view, number, sentence, lang="de")
    return [
        (c.before and c.before.text, c.after.text)
        for c in (told.changes if sentence is None else told.sentences[0].changes)
    ]


def test_a_sentence_is_marked_with_whom_it_means_and_what_was_found() -> None:
    """Mentions in brackets with names, words of findings in angles; a word that is both has both."""
    (told,) = explain(view_of(ONE, TWO), 2, 2, lang="de").sentences
    assert told.marked == "[Nele](Nele) «verlässt» [ihn](Ole)."
    wife = page(1, "{Frau|c1|noun} Ott und {Ole|c2}.", "married c1 c2 Frau")
    assert explain(view_of(wife), 1, lang="de").sentences[0].marked == "[«Frau»](„Frau“) Ott und [Ole](Ole)."


def test_the_state_before_and_after_a_sentence() -> None:
    """Of each relation that the sentence opened, confirmed or ended, and of no other."""
    view = view_of(ONE, TWO)
    assert changes(view, 1, 1) == changes(view, 2, 1) == []
    assert changes(view, 1, 2) == [(None, "Nele und Ole sind seit Folge 1 ein Paar.")]
    assert changes(view, 2, 2) == [
        ("Nele und Ole sind seit Folge 1 ein Paar.", "Nele und Ole waren bis Folge 2 ein Paar."),
        (None, "Nele und Ole sind seit Folge 2 getrennt."),
    ]
    assert changes(view, 2) == changes(view, 2, 2)


def test_the_state_after_a_sentence_knows_nothing_of_the_next() -> None:
    """As it stood then, not as it stands as of the boundary."""
    assert changes(view_of(ONE, TWO), 1) == changes(view_of(ONE), 1)
    one = page(1, "{Nele|c1} küsst {Ole|c2}. Dann Schluss.", "couple.start c1 c2 küsst", "breakup c1 c2 Schluss")
    assert changes(view_of(one), 1, 1) == [(None, "Nele und Ole sind seit Folge 1 ein Paar.")]


def test_a_sentence_shows_who_turns_out_to_be_one() -> None:
    """Each as called before that."""
    state = state_of(page(1, "{Jerk|c1} kommt. {Smits|c2} geht."), page(2, "Er ist es.", merges=[("c1", "c2")]))
    (told,) = explain(state.as_of(2), 2, lang="de").sentences
    assert [join.text for join in told.joins] == ["hier erweisen sich Smits und Jerk als eine Person"]


def test_why_somebody_is_called_so() -> None:
    """All names with their uses, nouns, and by what the best one comes first."""
    view = view_of(
        page(1, "Ein {Kellner|c1|noun}. {Jerk|c1} bedient."),
        page(2, "{Jerk|c1} und der {Kellner|c2|noun}. {Jerk Smits|c1} singt."),
    )
    told = naming_of(view, "c1", "de")
    assert (told.called, told.reason) == ("Jerk Smits", "words")
    assert [(u.word, u.uses, u.citation.number) for u in told.names] == [("Jerk", 2, 1), ("Jerk Smits", 1, 2)]
    assert [(u.word, u.uses) for u in told.nouns] == [("Kellner", 1)]
    assert naming_of(view, "c2", "de").reason == ""


@pytest.mark.parametrize(
    ("names", "called", "reason"),
    [
        (["Ida"], "Ida", "only"),
        (["Ida", "Wanda", "Wanda"], "Wanda", "uses"),
        (["Ida", "Frau Ida"], "Frau Ida", "title"),
        (["Ida", "Wanda"], "Ida", "first"),
    ],
)
def test_the_reason_is_what_tells_the_best_name_from_the_next(names: list[str], called: str, reason: str) -> None:
    """More words, more uses, a title, or the order."""
    view = view_of(*(page(n, f"{{{name}|c1}} kommt.") for n, name in enumerate(names, 1)))
    told = naming_of(view, "c1", "de")
    assert (told.called, told.reason) == (called, reason)


def test_a_name_is_explained_by_the_installment_that_joined_two() -> None:
    """The names of both, and the words that show it; before that, each by itself."""
    state = state_of(page(1, "{Jerk|c1} kommt. {Smits|c2} geht."), page(2, "Er ist es.", merges=[("c1", "c2")]))
    after = naming_of(state.as_of(2), "c2", "en")
    assert [use.word for use in after.names] == ["Jerk", "Smits"]
    assert [(join.text, join.citation.number) for join in after.joins] == [
        ("here Smits and Jerk turn out to be one person", 2)
    ]
    before = naming_of(state.as_of(1), "c2", "en")
    assert (before.called, before.joins) == ("Smits", ())


def test_two_people_are_explained_by_every_entry_of_their_relations_in_order() -> None:
    """What each does (begins, is confirmed, ends, is planned, is denied), and nothing of what is about others."""
    view = view_of(
        page(
            1,
            "{Nele|c1} will {Ole|c2}. {Jette|c3} auch.",
            "wedding? c1 c2 will",
            "couple? c1 c2 will",
            "love c3 c2 auch",
        ),
        page(2, "Ein Paar.", "couple.start c1 c2 Paar"),
        page(3, "Noch ein Paar.", "couple c2 c1 Paar"),
        page(4, "Schluss.", "breakup c1 c2 Schluss"),
        page(5, "Kein Paar.", "couple! c1 c2 Paar"),
    )
    told = ties(view, "c1", "c2", "de")
    assert [(s.citation.number, s.relation, s.effect) for s in told.steps] == [
        (1, "couple", "unsure"),
        (2, "couple", "begins"),
        (3, "couple", "confirmed"),
        (4, "couple", "ends"),
        (4, "ex", "begins"),
        (5, "couple", "denied"),
    ]
    assert ties(view, "c2", "c1", "de").steps == told.steps
    assert any("getrennt" in line.text for line in told.now)


@pytest.mark.parametrize("sign", ["?", "!"])
def test_a_planned_or_denied_end_does_not_plan_or_deny_the_relation(sign: str) -> None:
    """It confirms what holds, be it by then a marriage or a love of one side, and is no entry where nothing does."""
    end = f"couple.end{sign} c1 c2 Ende", f"love.end{sign} c2 c1 Ende"
    view = view_of(
        page(1, "{Nele|c1} und {Ole|c2} sehen kein Ende.", *end),
        page(2, "{Ole|c2} liebt und heiratet {Nele|c1}.", "love c2 c1 liebt", "wedding c1 c2 heiratet"),
        page(3, "Kein Ende.", *end),
    )
    steps = [(s.citation.number, s.relation, s.effect) for s in ties(view, "c1", "c2", "de").steps]
    assert steps == [
        (2, "love", "told"),
        (2, "married", "begins"),
        (3, "married", "confirmed"),
        (3, "love", "confirmed"),
    ]


def test_what_is_presumed_over_cites_what_speaks_against_it() -> None:
    """The entry is about others, and named as what it is."""
    view = view_of(
        page(1, "{Nele|c1} und {Ole|c2} sind ein Paar. {Jette|c3}.", "couple c1 c2 Paar"),
        page(2, "{Nele|c1} liebt {Jette|c3} als Paar.", "couple.start c1 c3 Paar"),
    )
    steps = ties(view, "c1", "c2", "de").steps
    assert [(s.citation.number, s.effect) for s in steps] == [(1, "told"), (2, "against")]
    assert steps[-1].text == "Nele – Jette: Paar (Beginn)"


def test_a_parting_does_what_the_relations_say() -> None:
    """It ends no engagement that was denied, and begins the separation of two who were apart before."""
    view = view_of(
        page(1, "{Nele|c1} trifft ihren Ex {Ole|c2}.", "ex c1 c2 Ex"),
        page(2, "Noch ein Ex.", "ex c1 c2 Ex"),
        page(3, "Schluss.", "breakup c1 c2 Schluss"),
    )
    steps = [(s.relation, s.effect) for s in ties(view, "c1", "c2", "de").steps]
    assert steps == [("ex", "told"), ("ex", "confirmed"), ("ex", "begins")]
    rumoured = view_of(
        page(1, "{Nele|c1} und {Ole|c2}, angeblich verlobt.", "engaged c1 c2 verlobt"),
        page(2, "Kein Paar.", "engaged! c1 c2 Paar"),
        page(3, "Schluss.", "breakup c1 c2 Schluss"),
    )
    steps = [(s.relation, s.effect) for s in ties(rumoured, "c1", "c2", "de").steps if s.citation.number == 3]
    assert steps == [("engaged", "settled"), ("ex", "begins")]


def test_whoever_is_not_known_yet_has_no_reason() -> None:
    """As if there were nobody."""
    state = state_of(page(1, "{Nele|c1} kommt."), page(2, "{Ole|c2} geht."))
    with pytest.raises(NotFoundError, match="nobody has the id 'c2' so far"):
        naming_of(state.as_of(1), "c2", "de")
    with pytest.raises(NotFoundError, match="nobody has the id 'c2' so far"):
        ties(state.as_of(1), "c1", "c2", "de")


# On the command line


def test_the_command_takes_a_name_and_two_names(kept: Path) -> None:
    """Two words that are one name are one name."""
    assert shown(kept, "why", "Dee").startswith("Dee (c8): ")
    assert shown(kept, "why", "Dana", "Kirby") == shown(kept, "why", "Dana Kirby")
    ties_of_two = shown(kept, "why", "Dana", "Hewitt")
    assert ties_of_two.startswith("2:3  Dana Kirby – Preston Hewitt: engaged")
    assert "No relation between Janelle Voight and Dee" in shown(kept, "why", "Janelle", "Dee")


def test_what_was_not_reached_is_refused_as_if_it_were_not_there(kept: Path) -> None:
    """By number, by label, by name: the same words for what comes later and for what never comes."""
    for later, never in (("9", "99"), ("S01E09", "S09E99"), ("Augie", "Zorro")):
        told = [refused(kept, 1 if later == "Augie" else 2, "why", word).replace(word, "…") for word in (later, never)]
        assert told[0] == told[1]


def test_findings_are_explained_in_the_words_of_the_language() -> None:
    """Who, and how they stand or what happens; no names of types within German."""
    view = view_of(
        page(
            1,
            "{Nele|c1} will {Ole|c2} heiraten und findet {Jette|c3} heraus.",
            *("wedding? c1 c2 will", "engaged.end! c1 c2 heiraten", "love c2 c3 findet"),
        )
    )
    (told,) = explain(view, 1, 1, lang="de").sentences
    assert [words for _, words, _ in told.findings] == [
        "Nele heiratet Ole (möglich, geplant oder befürchtet)",
        "Nele – Ole: verlobt (Ende, verneint)",
        "Ole → Jette: Gefühle",
    ]
    (told,) = explain(view, 1, 1, lang="en").sentences
    assert told.findings[1][1] == "Nele – Ole: engaged (end, denied)"


def test_a_pair_is_explained_in_the_words_of_the_language(kept: Path) -> None:
    """What begins or ends is named as everywhere else."""
    told = shown(kept, "why", "Dana", "Hewitt")
    assert not [code for code in ("couple(", "engaged(", "ex(", ": couple ", ": engaged ", ": ex ") if code in told]
