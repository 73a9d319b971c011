"""`bisher why`: what was read in a sentence and what it changed, and why names and relations are so."""

from __future__ import annotations

from collections.abc import Sequence

import click

from bisher.cli.options import shows_story
from bisher.cli.output import Out, cited
from bisher.errors import NotFoundError, UsageError
from bisher.language.interface import RELATION_WORDS
from bisher.language.reasons import ADVANTAGES, EFFECTS, LABELS
from bisher.order import place
from bisher.records import Character
from bisher.view import View
from bisher.why import Explanation, Naming, Sentence, Ties, explain, naming_of, parse, ties
from bisher.why.sentences import Change


@click.command("why")
@shows_story("[SERIES] N[:SENTENCE] | NAME [NAME]", more=True, everything=True)
def why_command(view: View, out: Out, words: tuple[str, ...]) -> None:
    """Of an installment or a sentence (N:SENTENCE is what citations print): who is meant, what was found, how sure that
    is, how things stood before it and stand after it. Of a name: the mentions that gave it. Of two names: every entry
    that makes their relations.

    \b
    bisher why 7:2 --as-of 7
    bisher why S01E03 --as-of 7
    bisher why Anna --as-of 7
    bisher why Anna Ben --as-of 7
    """
    if not words:
        raise UsageError("which installment?", "bisher why N, N:SENTENCE, as citations print it, NAME, or NAME NAME")
    if len(words) == 1 and _is_place(view, words[0]):
        number, sentence = parse(words[0])
        _show(view, out, explain(view, view.reached(number), sentence, lang=out.lang))
        return
    people = _people(view, words)
    if len(people) == 2:
        _ties(view, out, ties(view, people[0].id, people[1].id, out.lang))
    else:
        _naming(view, out, naming_of(view, people[0].id, out.lang))


def _is_place(view: View, text: str) -> bool:
    """Whether somebody means an installment, reached or not, by a word that names nobody."""
    number = text.partition(":")[0]
    labels = {installment.label.casefold() for installment in view.installments if installment.label}
    return number.isdecimal() or number.casefold() in {*labels, "last"} or place(number) is not None


def _people(view: View, words: Sequence[str]) -> tuple[Character, ...]:
    """One or two people. Two words may be one name. Raises NotFoundError for whoever is not known by the boundary,
    UsageError where several may be meant."""
    whole = " ".join(words)
    exact = [c for c in view.cast if any(use.name.casefold() == whole.casefold() for use in c.names)]
    if len(words) == 2 and not exact:
        one, other = (_person(view, word) for word in words)
        if one.id != other.id:
            return one, other
        return (one,)
    return (_person(view, whole),)


def _person(view: View, name: str) -> Character:
    found = view.find(name)
    if not found:
        raise NotFoundError(f"nobody called {name!r} is known as of {view.as_of}", "bisher who lists everybody so far")
    if len(found) > 1:
        several = ", ".join(f"{one.id} ({one.name})" for one in found)
        raise UsageError(f"several may be meant by {name!r}", f"name one by the id: {several}")
    return found[0]


def _show(view: View, out: Out, told: Explanation) -> None:
    if out.as_json:
        out.items(view, [told])
        return
    for one in told.sentences:
        _sentence(one, out)
        if len(told.sentences) == 1:
            _changes(one.changes, out)
    if len(told.sentences) > 1:
        out.text()
        _changes(told.changes, out)


def _sentence(one: Sentence, out: Out) -> None:
    """A sentence with all that was read in it; in brackets by which name `correct` knows what was found."""
    labels = LABELS[out.lang]
    out.text(f"{cited([one.citation])}  {one.citation.quote}")
    if one.marked != one.citation.quote:
        out.text(f"  {one.marked}")
    for finding, words, citation in one.findings:
        sure = _sure(finding.confidence, finding.told, out)
        out.text(f"  {labels['found']}: {words}, {labels['quoted'].format(citation.quote)} ({sure}) [{finding.type}]")
    for thing, words in one.things:
        out.text(f"  {labels['thing']}: {thing.name}, {labels['quoted'].format(words)} ({thing.kind})")
    for join in one.joins:
        out.text(f"  {join.text}")


def _sure(confidence: float, told: bool, out: Out) -> str:
    return f"{confidence:.2f}" + ("" if told else f", {LABELS[out.lang]['unsure']}")


def _changes(changes: Sequence[Change], out: Out) -> None:
    labels = LABELS[out.lang]
    for change in changes:
        before = f"{change.before.text} ({cited(change.before.citations)})" if change.before else labels["unknown"]
        out.text(f"  {labels['before']}: {before}")
        out.text(f"  {labels['after']}: {change.after.text} ({cited(change.after.citations)})")


def _naming(view: View, out: Out, told: Naming) -> None:
    if out.as_json:
        out.items(view, [told])
        return
    labels = LABELS[out.lang]
    out.text(f"{told.called} ({told.character}): {ADVANTAGES[out.lang][told.reason]}")
    for label, uses in ((labels["name"], told.names), (labels["noun"], told.nouns)):
        for use in uses:
            out.text(f"  {label}: {use.word}, {use.uses}× ({cited([use.citation])})")
    for join in told.joins:
        out.text(f"  {join.text} ({cited([join.citation])})")


def _ties(view: View, out: Out, told: Ties) -> None:
    if out.as_json:
        out.items(view, [told])
        return
    labels = LABELS[out.lang]
    if not told.steps and not told.now:
        names = {"a": view.character(told.a).name, "b": view.character(told.b).name}
        out.text(labels["none"].format(**names))
    for step in told.steps:
        effect = EFFECTS[out.lang][step.effect]
        sure = _sure(step.confidence, step.told, out)
        words = labels["quoted"].format(step.citation.quote)
        kind = labels["quoted"].format(RELATION_WORDS[out.lang][step.relation])
        out.text(f"{cited([step.citation])}  {step.text}, {words} ({sure}): {kind} {effect}")
    for line in told.now:
        out.text(f"  {labels['now']}: {line.text} ({cited(line.citations)})")
