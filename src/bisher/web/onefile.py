"""The story as of a boundary in one HTML file: style, script and fonts within, opened from a disk without a server."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256

from markupsafe import Markup

from bisher import timeline, who
from bisher.language.interface import INTERFACE
from bisher.records import Lang
from bisher.telling import Line
from bisher.view import View
from bisher.web import people, texts
from bisher.web.assets import assets
from bisher.web.charts import relations_graph, storyline_chart
from bisher.web.doubts import doubts
from bisher.web.lines import shown
from bisher.web.links import Anchors
from bisher.web.rendering import environment, story_values
from bisher.web.standings import belonging, love, standings
from bisher.web.storybook import recap_values

WORDS = 420
"""How long the recap in a file may be."""


def document(view: View, lang: Lang) -> str:
    """The file. A policy within it lets nothing run or load but what is in it."""
    style, script = Markup(_style()), Markup("".join(map(_text, ("theme.js", "file.js", "charts.js"))))
    rows = timeline.rows(view, lang)
    members = people.members(view, lang)
    cards = [(member, who.card(view, member.character.id, lang)) for member in members]
    own = {member.character.id: standings(view, view.relations_of(member.character.id), lang) for member, _ in cards}
    values = {
        **story_values(view, lang),
        **recap_values(view, lang, WORDS, 0),
        "view": view,
        "lang": lang,
        "w": INTERFACE[lang],
        "places": Anchors(),
        "single": True,
        "groups": love(view, lang),
        "besides": belonging(view, lang),
        "chart": storyline_chart(view, lang, Anchors(), whole=True),
        "graph": relations_graph(view, lang, Anchors()),
        "problems": doubts(view, lang),
        "members": members,
        "cards": cards,
        "own": own,
        "events": [shown(view, Line(r.text, (r.citation,), _people(r.event.a, r.event.b)), lang) for r in rows],
        "texts": [(i.number, texts.sentences(view, i.number, lang)) for i in view.installments],
        "style": style,
        "script": script,
        "policy": _policy(style, script),
    }
    return environment().get_template("onefile.html").render(values)


def _people(*sides: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(one for side in sides for one in side if one != "_")


def _style() -> str:
    """The style sheet with its fonts in it."""

    def inlined(found: re.Match[str]) -> str:
        body, kind = assets()[found[1]]
        return f"url(data:{kind};base64,{b64encode(body).decode()})"

    return re.sub(r"url\(([\w.-]+)\)", inlined, _text("style.css") + _text("drawing.css"))


def _text(name: str) -> str:
    return assets()[name][0].decode()


def _policy(style: str, script: str) -> str:
    def own(text: str) -> str:
        return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"

    allowed = f"font-src data:; style-src {own(style)}; script-src {own(script)}"
    return f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"
