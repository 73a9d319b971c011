"""bisher: the story so far.

story = bisher.read("synopses.txt", series="My series")
view = story.as_of(7)
print(view.recap()); view.cast; view.relations; view.events; view.to_networkx()
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bisher.errors import BisherError
from bisher.version import __version__

if TYPE_CHECKING:
    from bisher.api import Story, read
    from bisher.view import View

__all__ = ["BisherError", "Story", "View", "__version__", "read"]


def __dir__() -> list[str]:
    """What is loaded when it is asked for, too: consoles complete it."""
    return sorted({*globals(), *__all__})


if not TYPE_CHECKING:  # else a type checker would take any name for one that is here

    def __getattr__(name: str) -> Any:
        """Loads what is asked for when it is asked for: `import bisher` itself stays quick."""
        if name in ("Story", "read"):
            from bisher import api

            return getattr(api, name)
        if name == "View":
            from bisher.view import View

            return View
        raise AttributeError(f"module 'bisher' has no attribute {name!r}")
