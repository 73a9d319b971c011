"""bisher: the story so far.

story = bisher.read("synopses.txt", series="My series")
view = story.as_of(7)
view.recap(); view.cast; view.relations; view.events; view.to_networkx()
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bisher.errors import BisherError
from bisher.version import __version__

if TYPE_CHECKING:
    from bisher.api import Story, read
    from bisher.view import View

__all__ = ["BisherError", "Story", "View", "__version__", "read"]


def __getattr__(name: str) -> Any:
    """Loads what is asked for when it is asked for: `import bisher` itself stays quick."""
    if name in ("Story", "read"):
        from bisher import api

        return getattr(api, name)
    if name == "View":
        from bisher.view import View

        return View
    raise AttributeError(f"module 'bisher' has no attribute {name!r}")
