"""The cast network as GraphML: `View.to_networkx`, with attributes that the format can hold.

GraphML knows no time: since and until are numbers of installments. Lists are separated by `|`; what is not known
(`until` of what is open) is left out.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

from bisher.records import Citation
from bisher.safe import xml_text
from bisher.view import View


def graphml_text(view: View) -> str:
    """The network of a view as an XML document."""
    import networkx

    graph = view.to_networkx()
    flat: networkx.MultiDiGraph[Any] = networkx.MultiDiGraph(**_flat(graph.graph))
    for node, attributes in graph.nodes(data=True):
        flat.add_node(node, **_flat(attributes))
    for a, b, key, attributes in graph.edges(keys=True, data=True):
        flat.add_edge(a, b, key=key, **_flat(attributes))
    out = io.BytesIO()
    networkx.write_graphml_xml(flat, out)
    return out.getvalue().decode("utf-8").rstrip("\n") + "\n"


def _flat(attributes: Mapping[str, Any]) -> dict[str, str | int | float | bool]:
    flat = {name: _value(value) for name, value in attributes.items()}
    return {name: value for name, value in flat.items() if value is not None}


def _value(value: Any) -> str | int | float | bool | None:
    if isinstance(value, Citation):
        return xml_text(f"{value.number}:{value.sentence_index} {value.quote}")
    if isinstance(value, tuple | list):
        return "|".join(str(_value(item)) for item in value)
    if isinstance(value, float):
        return round(value, 4)
    if isinstance(value, str):
        return xml_text(value)
    return value if isinstance(value, bool | int) else None
