"""The cast network as GraphML: `View.to_networkx` as a document.

GraphML knows no time: since and until are numbers of installments. Lists are separated by `|`; what is not known
(`until` of what is open) is left out.
"""

from __future__ import annotations

import io

from bisher.view import View


def graphml_text(view: View) -> str:
    """The network of a view as an XML document."""
    import networkx

    out = io.BytesIO()
    networkx.write_graphml_xml(view.to_networkx(), out)
    return out.getvalue().decode("utf-8").rstrip("\n") + "\n"
