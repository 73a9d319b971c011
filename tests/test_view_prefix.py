"""A view as of N is a function of its prefix, and everything in it cites its words."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bisher import story
from bisher.correcting import notation
from bisher.view import View
from handmade import couple, page, state_of
from worlds import World, grow, installments, series

LANGS = st.sampled_from(("de", "en"))

PARTS = (
    "as_of",
    "label",
    "lang",
    "digest",
    "installments",
    "readings",
    "resolved",
    "cast",
    "relations",
    "standing",
    "events",
)


def everything(view: View) -> dict[str, Any]:
    """All that a view tells, told and not, for comparing."""
    found: dict[str, Any] = {part: getattr(view, part) for part in PARTS}
    found["told"] = {part: getattr(view.told(), part) for part in PARTS}
    found["of"] = [(view.mentions_of(c.id), view.relations_of(c.id), view.events_of(c.id)) for c in view.cast]
    graph = view.to_networkx()
    found["graph"] = (list(graph.nodes(data=True)), list(graph.edges(keys=True, data=True)), graph.graph)
    return found


@given(LANGS, series)
@settings(deadline=None)
def test_a_view_is_a_function_of_its_prefix(lang: Any, plan: Any) -> None:
    """As of N, whatever a view tells is what it tells when the series ends there; search and digest included."""
    world = grow(lang, plan, labels=True)
    whole = story.fold("x", world.pairs)
    for number in range(1, whole.number + 1):
        one, alone = whole.as_of(number), story.fold("x", world.upto(number).pairs).as_of(number)
        assert one == alone
        assert everything(one) == everything(alone)
        assert [one.find(name) for name in world.names] == [alone.find(name) for name in world.names]


@given(LANGS, series, st.lists(installments, min_size=1, max_size=2), st.lists(installments, min_size=1, max_size=2))
@settings(deadline=None)
def test_another_future_changes_nothing(lang: Any, plan: Any, future: Any, other: Any) -> None:
    """Two series with one beginning have the same view at its end, state by state."""
    one, two = (story.fold("x", grow(lang, [*plan, *rest]).pairs) for rest in (future, other))
    number = len(plan)
    assert everything(one.as_of(number)) == everything(two.as_of(number))
    entries = [[e for e in state.ledger if e.number <= number] for state in (one, two)]
    assert entries[0] == entries[1]


@given(LANGS, series)
@settings(deadline=None)
def test_everything_cites_the_words_it_rests_on(lang: Any, plan: Any) -> None:
    """No statement without its sentence: relations, events, names and roles quote the prefix, letter by letter."""
    world = grow(lang, plan)
    view = story.fold("x", world.pairs).as_of(len(world.pairs))
    cited = [c for r in view.relations for c in (*r.citations, *([r.reason] if r.reason else []))]
    cited += [e.citation for e in view.events]
    cited += [use.citation for c in view.cast for use in (*c.names, *c.roles)] + [c.introduced for c in view.cast]
    assert all(r.citations for r in view.relations)
    assert all((r.status == "presumed over") <= (r.reason is not None) for r in view.relations)
    for one in cited:
        text = view.installments[one.number - 1].text
        assert text[one.start : one.end] == one.quote
        assert one.quote in one.sentence
        assert one.sentence_index >= 1


def test_the_digest_is_of_the_texts_and_not_of_where_they_lay() -> None:
    """The same texts with the same readings have one digest under any name, from any file; a changed word another."""
    text, said = couple()
    digest = story.fold("a", [(text, said)]).as_of(1).digest
    assert story.fold("b", [(replace(text, source="elsewhere"), said)]).as_of(1).digest == digest
    assert len(digest) == 64
    changed = [
        replace(text, text=text.text + " "),
        replace(text, label="x"),
        replace(text, title="x"),
        replace(text, lang="en"),
    ]
    others = [story.fold("a", [(one, said)]).as_of(1).digest for one in changed]
    sure = replace(said, findings=tuple(replace(f, confidence=0.5) for f in said.findings))
    others.append(story.fold("a", [(text, sure)]).as_of(1).digest)
    assert len({digest, *others}) == 6


def test_nothing_in_a_view_leads_back_to_the_rest() -> None:
    """A view holds its prefix and no reference to the state, not even in what it keeps for later."""
    whole = state_of(couple(), page(2, "{Nele Brauer|c1} geht."))
    later = notation.parse('2 rename "Nele Brauer" to "Nele Ott"')
    view = whole.corrected([later]).as_of(1)
    everything(view)
    held = {"series", "installments", "readings", "is_told", "untold", "renamed", "corrections", "uncorrected"}
    assert {f.name for f in fields(View)} == held
    assert "Ott" not in repr(vars(view))
    assert view.untold is None
    assert view.told().untold is view
    assert "Brauer" not in repr(vars(view))
    assert isinstance(world_of(view), World)


def world_of(view: View) -> World:
    """The view's prefix, as a world: all that it was made of."""
    return World(tuple(zip(view.installments, view.readings, strict=True)))
