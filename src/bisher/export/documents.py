"""The formats that are one text, by name. Each loads what it needs when it is asked for."""

from __future__ import annotations

from bisher.records import Lang
from bisher.view import View


def document(form: str, view: View, lang: Lang) -> str:
    """A view in a format that is one text, with words of the program in `lang`. Raises KeyError for an unknown one."""
    if form in ("markdown", "storyline", "graph"):
        return _told(form, view, lang)
    if form in ("gexf", "graphml", "jsonld"):
        return _network(form, view)
    return _plain(form, view)


def _plain(form: str, view: View) -> str:
    from bisher.export.reading import reading_text
    from bisher.export.whole import whole_text

    return {"reading": reading_text, "json": whole_text}[form](view)


def _network(form: str, view: View) -> str:
    from bisher.export.gexf import gexf_text
    from bisher.export.graphml import graphml_text
    from bisher.export.jsonld import jsonld_text

    return {"gexf": gexf_text, "graphml": graphml_text, "jsonld": jsonld_text}[form](view)


def _told(form: str, view: View, lang: Lang) -> str:
    """What has words in it."""
    if form == "markdown":
        from bisher.export.markdown import markdown_text

        return markdown_text(view, lang)
    from bisher.drawing.files import graph_file, storyline_file

    return {"storyline": storyline_file, "graph": graph_file}[form](view, lang)
