"""Abbreviations whose full stop ends no sentence. Data alone; written without the last full stop and without spaces.

`OPEN` never end a sentence (titles stand before a name). `CLOSE` may: then the next word decides. `BEFORE_NUMBER` are
abbreviations only before a number ("No. 5", "Jan. 6"), words elsewhere.
"""

from __future__ import annotations

from typing import Final

from bisher.language.words import words
from bisher.records import Lang

OPEN: Final[dict[Lang, frozenset[str]]] = {
    "de": words(
        """
            bzw ca d.h dipl dr dres evtl fr frl geb gest ggf gräfl hl hr hrn i.d.r ing inkl insb insp kgl kom med mr
            mrs ms nr o.g phil pfr prof rer resp s.o s.u sgt sog sr st str u.a u.u v.a verh vgl vs z.b z.t z.zt zzt
            lt capt col gen maj jur päd b.d m.e stv bes allg angebl urspr
            """
    ),
    "en": words(
        """
            adm approx asst atty brig capt cmdr col cpl det dr e.g esp ft gen gov hon i.e insp lieut lt maj messrs
            mlle mme mr mrs ms mt mx pres prof pvt rep rev sen sgt sr st ste supt viz vs jud
            """
    ),
}
CLOSE: Final[dict[Lang, frozenset[str]]] = {
    "de": words(
        """
            co etc jr jun sen usw usf u.s.w u.ä o.ä u.v.m u.a.m a.d e.v n.chr v.chr u.s.a d.c h.c p.s jh jhd std tel
            """
    ),
    "en": words(
        """
            a.m ave b.a b.c blvd bros co corp d.c d.a dept etc f.b.i inc jr l.a ltd m.a m.d n.y p.i p.m ph.d p.s rd
            u.k u.n u.s u.s.a
            """
    ),
}
BEFORE_NUMBER: Final[dict[Lang, frozenset[str]]] = {
    "de": words(
        """
            abs art bd kap no s tel jan feb okt nov dez aug sept
            """
    ),
    "en": words(
        """
            art ch ep fig no nos p pp vol jan feb mar apr aug sept oct nov dec
            """
    ),
}
