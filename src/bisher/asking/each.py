"""Questions about each of several people ("Are Ann and Ben dead?"): asked of each, the answers as one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from bisher.asking.query import Answer, Query, Verdict
from bisher.asking.telling import AnswerTeller

DIFFERENT: tuple[Verdict, ...] = ("no", "no longer", "planned")
"""Verdicts after which it is not so of all, the plainest first."""


def of_each(query: Query, answering: Callable[[Query], Answer], tell: AnswerTeller) -> Answer:
    """The answer to a yes-or-no question about several people; what may be so of two with each other is asked first."""
    if query.mutual:
        both = answering(replace(query, every=False))
        if both.verdict != "unknown":
            return both
    parts = [(who, answering(one)) for who, one in _split(query)]
    verdict, lead = _together(parts, tell)
    numbers = {answer.number for _, answer in parts}
    items = [item for _, answer in parts for item in answer.items]
    return tell.answer(query, verdict, lead, items, number=numbers.pop() if len(numbers) == 1 else None)


def _split(query: Query) -> Iterator[tuple[str, Query]]:
    """Each of the several, with the query about them alone."""
    one = replace(query, every=False, mutual=False)
    if query.mutual:
        yield from ((who, replace(one, source=(who,), target=())) for who in (*query.source, *query.target))
    elif len(query.source) > 1:
        yield from ((who, replace(one, source=(who,))) for who in query.source)
    else:
        yield from ((who, replace(one, target=(who,))) for who in query.target)


def _together(parts: Sequence[tuple[str, Answer]], tell: AnswerTeller) -> tuple[Verdict, str]:
    """What several answers come to, and in which words."""
    verdicts = {answer.verdict: answer.lead for _, answer in parts}
    if len(verdicts) == 1:
        leads = {answer.lead for _, answer in parts}
        return parts[0][1].verdict, leads.pop() if len(leads) == 1 else tell.lead(parts[0][1].verdict)
    different = next((verdict for verdict in DIFFERENT if verdict in verdicts), None)
    if different == "planned":
        return ("unknown", verdicts["unknown"]) if "unknown" in verdicts else ("planned", verdicts["planned"])
    if different:
        return different, tell.lead("not both")
    known = [who for who, answer in parts if answer.verdict == "yes"]
    return "unknown", tell.lead("known of", people=tell.objects(known))
