"""Questions in German and English, answered from a view: from what it holds, cited, or not at all."""

from __future__ import annotations

from bisher.asking.answering import reply
from bisher.asking.facts import Facts
from bisher.asking.query import Answer, Asked, Item, Query, Verdict
from bisher.asking.silence import unheard_of
from bisher.asking.telling import AnswerTeller
from bisher.asking.understanding import Trouble, understand
from bisher.asking.whole import answered, meant
from bisher.records import Lang
from bisher.view import View

__all__ = ["Answer", "Asked", "Item", "Query", "Verdict", "ask"]

KNOWN = ("unknown", "unclear", "which")
"""Verdicts that answer nothing."""


def ask(view: View, question: str, *, lang: Lang | None = None, after: Answer | None = None) -> Answer:
    """The answer to a question from the view, in the language of the question or in `lang`.

    `after` is the answer before it in a conversation: pronouns and fragments ("and since when?") go back to that. Of a
    view of told findings alone the answer says where it is silent only because what was found is not sure enough.
    """
    facts, whole = Facts(view), meant(question, view)
    understood = understand(whole.instead if whole and whole.instead else question, view, facts, after)
    if whole and not whole.instead and not (whole.bare and after and understood.query):
        return answered(whole, view, AnswerTeller(view, lang or whole.lang, question))
    tell = AnswerTeller(view, lang or understood.lang, question)
    tell.taken = " ".join(tell.lead("slip", words=typed, people=tell.objects([one])) for typed, one in understood.slips)
    if understood.query is None:
        return _troubled(understood.trouble or Trouble("unclear"), tell)
    answer = reply(understood.query, facts, tell)
    if answer.verdict == "unknown" and view.untold is not None:
        more = reply(understood.query, Facts(view.untold), AnswerTeller(view.untold, tell.lang, question))
        if more.verdict not in KNOWN:
            return tell.answer(understood.query, "unknown", tell.lead("unsure"))
    return answer


def _troubled(trouble: Trouble, tell: AnswerTeller) -> Answer:
    query = Query("identity")
    words = ", ".join(trouble.words)
    if trouble.kind == "nobody":
        return unheard_of(trouble.words, trouble.people, tell)
    if trouble.kind == "which":
        people = trouble.people
        lead = tell.lead("which", words=words, people=tell.alternatives(people))
        return tell.answer(query, "which", lead, people=people)
    return tell.answer(query, "unclear", tell.lead("unclear words" if words else "unclear", words=words))
