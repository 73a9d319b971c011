"""Drawings as files that stand alone: with their style inside, light and dark."""

from __future__ import annotations

from bisher.drawing.network import network
from bisher.drawing.network_svg import network_svg
from bisher.drawing.storyline import storyline
from bisher.drawing.storyline_svg import storyline_svg
from bisher.drawing.style import embedded
from bisher.records import Lang
from bisher.view import View

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def storyline_file(view: View, lang: Lang) -> str:
    """The storyline chart of a view as an SVG document."""
    return f"{HEAD}{storyline_svg(storyline(view, lang), style=embedded())}\n"


def graph_file(view: View, lang: Lang) -> str:
    """The relationship graph of a view as an SVG document."""
    return f"{HEAD}{network_svg(network(view, lang), style=embedded())}\n"
