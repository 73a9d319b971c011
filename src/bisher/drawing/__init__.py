"""Drawings of a view: the storyline chart and the relationship graph, as SVG and as data.

Nothing here knows more than the view that it is given, and what was settled for the first installments stays as it was
when more of them are read. Pages embed the SVG with the sheet of `style.py`; files carry it inside.
"""
