"""Words that tell German from English, and words that a sentence begins with. Data.

Words that both languages write alike ("was", "in", "an", "so", "also", "war", "hat", "man", "will") are left out.
"""

from __future__ import annotations

from typing import Final

from bisher.records import Lang


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


TELLING: Final[dict[Lang, frozenset[str]]] = {
    "de": words(
        """
            aber als am auch auf aus beim bei bereits bis da dabei dass daß dem den der deren des dessen die dies
            diese diesem diesen dieser doch dort durch ein eine einem einen einer eines er erst es etwas euch für
            gegen haben ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer ist jedoch kann kein keine keinen
            können mehr mit muss nach nicht nichts noch nun nur ob oder ohne sein seine seinem seinen seiner seines
            sich sie sind sogar sondern soll sowie um und unter vom von vor weil wegen weiter wenn werden wie wieder
            wird wo wurde wurden während zu zum zur zwei zwischen über das hatte derweil indessen unterdessen dann
            denn mich dir wir uns
            """
    ),
    "en": words(
        """
            a about after again all and are as at be because been before but by can could did do does each for from
            get gets had has have he him his how if into is it its just more no nor not of off on one only or other
            out over she should than that the their them then there they this those through to too two until up upon
            when where which while who whom whose why with without would you your her herself himself meanwhile were
            i'm doesn't isn't can't won't
            """
    ),
}

STARTERS: Final[dict[Lang, frozenset[str]]] = {
    "de": words(
        """
            aber alle allerdings als am an auch auf aus außerdem bei beide bis bald da dabei dadurch dafür dagegen
            daher damit danach dann darauf das dass davon dazu dem den denn der deren derweil des deshalb dessen die
            dies diese dieser dieses doch dort durch eigentlich ein eine einem einen einer eines endlich er erst es
            etwas für gegen gleichzeitig hat hier ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in indes
            indessen inzwischen ist jetzt jedoch kaum kein keine kurz mit nach nachdem nicht nichts noch nun nur ob
            obwohl ohne plötzlich schließlich schon sein seine seinem seinen seiner seit seitdem sie so sogar soll
            statt trotzdem um und unterdessen unter vom von vor was weil wenig wenn wer während wegen wie wieder
            wird wo zu zuerst zum zur zwar zwei zwischen über
            """
    ),
    "en": words(
        """
            a after all although an and as at back because before both but by can despite does during even everyone
            everything finally for from has he her here his how however i if in instead is it its later maybe
            meanwhile my no nobody not nothing now on once one only or other our over she should since so some
            someone soon still that the their then there these they this those though to together two under until we
            what when where which while who why will with without would yet you your
            """
    ),
}
