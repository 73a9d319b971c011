"""Where things are: the addresses of pages, and the places in a single file that holds them all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import quote, unquote, urlencode


class Places(Protocol):
    """What the templates ask for the address of a thing."""

    def person(self, character: str) -> str:
        """Somebody's card."""

    def between(self, one: str, other: str) -> str:
        """What two have to do with each other."""

    def sentence(self, number: int, index: int) -> str:
        """A sentence in its installment."""


@dataclass(frozen=True, slots=True)
class Links:
    """Addresses on the server, of one series as of a boundary. `query` goes with every link: the language that was
    chosen, and whether everything is shown."""

    series: str = ""
    as_of: int = 0
    query: Mapping[str, str] = field(default_factory=dict)

    def library(self) -> str:
        """All series."""
        return self._with("/")

    def job(self, number: int) -> str:
        """How far a file is that is being read."""
        return self._with(f"/reading/{number}")

    def reading(self) -> str:
        """Where files to read are sent."""
        return self._with("/read")

    def home(self) -> str:
        """The series as of its bookmark."""
        return self._with(self._series())

    def story(self, as_of: int | None = None, **more: str | int) -> str:
        """The series page, here or as of another boundary."""
        return self._with(f"{self._series()}/as-of/{as_of or self.as_of}", **more)

    def page(self, name: str, **more: str | int) -> str:
        """A page of the series as of the boundary: cast, relations, timeline, texts, search, exports."""
        return self._with(f"{self._series()}/as-of/{self.as_of}/{name}", **more)

    def person(self, character: str) -> str:
        """Somebody's page."""
        return self.page(f"who/{quote(character, safe='')}")

    def between(self, one: str, other: str) -> str:
        """The page of two."""
        return self.page(f"between/{quote(one, safe='')}/{quote(other, safe='')}")

    def installment(self, number: int) -> str:
        """The text of an installment."""
        return self.page(f"installment/{number}")

    def sentence(self, number: int, index: int) -> str:
        """A sentence in its installment."""
        return f"{self.installment(number)}#s{index}"

    def bookmark(self) -> str:
        """Where the bookmark is set, by POST."""
        return self._with(f"{self._series()}/bookmark")

    def forward(self, number: int) -> str:
        """The question whether to move the bookmark forward."""
        return self._with(f"{self._series()}/forward", to=number)

    def going(self) -> str:
        """Where a field "go to" is sent."""
        return f"{self._series()}/as-of/{self.as_of}/go"

    def _series(self) -> str:
        return f"/s/{slug(self.series)}"

    def _with(self, path: str, **more: str | int) -> str:
        query = urlencode({**self.query, **more})
        return f"{path}?{query}" if query else path


@dataclass(frozen=True, slots=True)
class Anchors:
    """Places in one file."""

    def person(self, character: str) -> str:
        """Somebody's card."""
        return f"#{quote(character, safe='')}"

    def between(self, one: str, other: str) -> str:
        """There is no page of two in a file: the card of the first."""
        return self.person(one)

    def sentence(self, number: int, index: int) -> str:
        """A sentence in its installment."""
        return f"#s{number}-{index}"


def slug(series: str) -> str:
    """The name of a series as one segment of a path. Slashes are kept from servers that take `%2F` for one, dots from
    browsers that take them for the way up."""
    safe = series.replace("~", "~7E").replace("/", "~2F").replace("\\", "~5C")
    if not safe.strip("."):
        safe = safe.replace(".", "~2E")
    return quote(safe or "~", safe="~")


def series_of(segment: str) -> str:
    """The name of a series from its segment, decoded by the server already."""
    if segment == "~":
        return ""
    first, *rest = segment.split("~")
    return first + "".join(unquote(f"%{part[:2]}") + part[2:] for part in rest)
