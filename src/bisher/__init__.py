"""bisher: the story so far."""

from bisher.version import __version__

__all__ = ["__version__"]
