"""The first promise as a function: what is shown as of N is the same whatever comes after N."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from bisher import store
from bisher.surfaces import Surface
from shell import DB, Outcome, completions, shell
from worlds import World

SERIES = "Deich"
EXAMPLES = Path(__file__).parents[1] / "examples"
NOBODY = "Nobody At All"


@dataclass(frozen=True)
class Futures:
    """Folders with a store each: the beginning alone, then the same beginning with what may come after it."""

    folders: tuple[Path, ...]
    boundary: int
    names: tuple[str, ...]
    """All names in any of them, known by the boundary or not."""
    longest: int
    """The number of the last installment in any of them."""


@dataclass(frozen=True)
class Look:
    """How a surface is looked at: which output, in which language, where the boundary comes from."""

    form: str = "text"
    """text, terminal or json"""
    lang: str = ""
    """de, en, or "" for that of the texts"""
    bookmark: bool = False

    def arguments(self, boundary: int) -> list[str]:
        """The options that ask for it."""
        json = ["--json"] if self.form == "json" else []
        lang = ["--lang", self.lang] if self.lang else []
        return [*json, *lang, *([] if self.bookmark else ["--as-of", str(boundary)])]


LOOKS = (
    Look("text", "de"),
    Look("json", "en"),
    Look("terminal", bookmark=True),
    Look("text", "en"),
    Look("json", "de", bookmark=True),
    Look("terminal", "de"),
    Look("terminal", "en"),
    Look(),
)


@contextmanager
def stored(boundary: int, *worlds: World) -> Iterator[Futures]:
    """A store for the beginning that worlds share, and one for each of them, with the bookmark at the boundary."""
    with TemporaryDirectory() as root:
        folders = []
        for place, world in enumerate((worlds[0].upto(boundary), *worlds)):
            folder = Path(root, str(place))
            folder.mkdir()
            _keep(folder, world, boundary)
            folders.append(folder)
        names = tuple(dict.fromkeys(name for world in worlds for name in world.names))
        yield Futures(tuple(folders), boundary, names, max(len(world.pairs) for world in worlds))


@contextmanager
def annotated(stem: str, boundary: int) -> Iterator[Futures]:
    """An example as read by hand, up to a boundary alone, as it goes on, and as it might: with the rest in reverse."""
    text = (EXAMPLES / f"{stem}.story").read_text(encoding="utf-8")
    head, *pages = re.split(r"(?m)^(?=== )", text)
    beginning = _cast_of(head, pages[:boundary]) + "".join(pages[:boundary])
    other = head + "".join([*pages[:boundary], *_numbered(reversed(pages[boundary:]), boundary + 1)])
    names = tuple(dict.fromkeys(name for _, names in _cast(head) for name in names))
    with _read((beginning, text, other), f"{stem}.story", "given", boundary) as folders:
        yield Futures(folders, boundary, names, len(pages))


def pages_of(stem: str) -> list[str]:
    """The installments of an example as its text has them."""
    (path,) = EXAMPLES.glob(f"{stem}.*.txt")
    text = path.read_text(encoding="utf-8")
    return re.split(r"(?m)^(?=S\d+E)", text)[1:] or text.splitlines(keepends=True)


def bodies_of(stem: str) -> list[str]:
    """The texts of the installments of an example, each on a line of its own."""
    return [" ".join(re.sub(r"^S\d+E.*", "", page).split()) for page in pages_of(stem)]


def as_pages(stem: str, bodies: Iterable[str]) -> list[str]:
    """Texts in the form of an example: what an installment is depends on the form of the file, and that on all of it
    (docs/no-leak.md)."""
    headed = pages_of(stem)[0].startswith("S01E01")
    return [f"S01E01 A title\n{body}\n\n" if headed else f"{body}\n" for body in bodies]


def futures_of(pages: Sequence[str], boundary: int, others: Iterable[str]) -> tuple[list[str], ...]:
    """What may come after a boundary: what does and more of another series, a little of it in reverse, broken pages."""
    rest = pages[boundary:]
    broken = [page[: len(page) // 2] + breakage for page, breakage in zip(pages, BREAKAGES, strict=False)]
    return [*rest, *others], rest[::-1][:2], [*broken, *rest[:1]]


BREAKAGES = ("\0 kaputt.\n", "\udc96 kaputt\udcff.\n", "\ud800.\n", "\x1b[2J\u202e.\n", "geht. " * 20_000 + "\n")
"""A NUL, bytes of no encoding, a lone surrogate, what a terminal obeys, more than an installment may have."""


@contextmanager
def modelled(stem: str, boundary: int, *futures: Sequence[str]) -> Iterator[Futures]:
    """The beginning of an example as the model reads it: by itself, and before each of some futures."""
    (path,) = EXAMPLES.glob(f"{stem}.*.txt")
    pages = pages_of(stem)[:boundary]
    texts = ["".join([*pages, *_numbered(future, boundary + 1)]) for future in ((), *futures)]
    head = (EXAMPLES / f"{stem}.story").read_text(encoding="utf-8").partition("\n== ")[0]
    names = tuple(dict.fromkeys(name for _, names in _cast(head) for name in names))
    with _read(texts, path.name, "model", boundary) as folders:
        yield Futures(folders, boundary, names, boundary + max(map(len, futures), default=0))


@contextmanager
def _read(texts: Iterable[str], name: str, reading: str, boundary: int) -> Iterator[tuple[Path, ...]]:
    """Folders in which each text was read from a file of the same name. Pages that cannot be read cost themselves."""
    with TemporaryDirectory() as root:
        folders = []
        for place, text in enumerate(texts):
            folder = Path(root, str(place))
            folder.mkdir()
            (folder / name).write_bytes(_bytes(text))
            read = shell(folder, "read", name, "--reading", reading, "-q")
            mark = shell(folder, "bookmark", str(boundary), "-q")
            assert (read.code, mark.code) == (int(b"error R" in read.err), 0), (read, mark)
            folders.append(folder)
        yield tuple(folders)


def _bytes(text: str) -> bytes:
    """UTF-8, with U+DC80 to U+DCFF as the bytes that they stand for, and other lone surrogates as they are."""
    parts = re.split("([\udc80-\udcff]+)", text)
    return b"".join(part.encode("utf-8", ("surrogatepass", "surrogateescape")[i % 2]) for i, part in enumerate(parts))


def _cast(head: str) -> list[tuple[str, list[str]]]:
    """Ids of the cast with their names."""
    rows = re.findall(r"(?m)^%cast (\S+) *\| ([^|]*) \|", head)
    return [(one, [n.strip() for n in names.split(";") if n.strip() != "-"]) for one, names in rows]


def _cast_of(head: str, pages: Sequence[str]) -> str:
    """The head of a file as it would have been written for its beginning: nobody and no name that comes later."""
    text = "".join(pages)
    lines = []
    for line in head.splitlines(keepends=True):
        for one, names in _cast(line):
            known = [name for name in names if re.search(rf"\[{re.escape(name)}[^\]]*\]\([^)]*\b{one}\b", text)]
            line = re.sub(r"\|[^|]*\|", f"| {'; '.join(known) or '-'} |", line)
            if not re.search(rf"\([^)]*\b{one}\b[^)]*\)", text):
                line = ""
        lines.append(line)
    return "".join(lines)


def _numbered(pages: Iterable[str], first: int) -> Iterator[str]:
    """Pages with the numbers that they have in their new order."""
    for number, page in enumerate(pages, first):
        heading = re.sub(r"^== \d+", f"== {number}", page)
        yield re.sub(r"^((?:== \d+ )?S\d+E)\d+", rf"\g<1>{number:02d}", heading)


def _keep(folder: Path, world: World, boundary: int) -> None:
    with store.open(folder / DB) as kept:
        for installment, reading in world.pairs:
            kept.append(SERIES, installment, reading)
        kept.set_bookmark(SERIES, boundary)


def commands(surface: Surface, futures: Futures) -> list[list[str]]:
    """The command lines of a surface, with each name and number that there is anywhere, and some that there are not."""
    values: dict[str, Iterable[object]] = {
        "name": (*futures.names, NOBODY),
        "number": range(1, futures.longest + 2),
        "earlier": range(futures.boundary + 1),
    }
    lines = [list(surface.command)]
    for key in re.findall(r"\{(\w+)\}", " ".join(surface.command)):
        lines = [[word.replace(f"{{{key}}}", str(value)) for word in line] for line in lines for value in values[key]]
    return lines


def differences(line: Sequence[str], look: Look, futures: Futures) -> list[tuple[Outcome, Outcome]]:
    """Pairs of outcomes of one command line, before and with a future, that are not the same to the byte."""
    asked = [*line, *look.arguments(futures.boundary)]
    shown = [shell(folder, *asked, terminal=look.form == "terminal") for folder in futures.folders]
    return [(shown[0], other) for other in shown[1:] if other != shown[0]]


def leaks(surface: Surface, futures: Futures, looks: Sequence[Look], most: int = 10_000) -> list[str]:
    """The command lines of a surface that show something of what comes after the boundary.

    A surface with one command line is looked at in every way, of one with many each line in two ways in turn. Of more
    than `most` lines as many are taken, from all over the list.
    """
    suited = [look for look in looks if surface.json or look.form != "json"]
    if not surface.lang:
        suited = [replace(look, lang="") for look in suited]
    every = commands(surface, futures)
    lines = every if len(every) <= most else [every[i * (len(every) - 1) // (most - 1)] for i in range(most)]
    turns = len(suited) if len(lines) == 1 else min(2, len(suited))
    tried = ((line, suited[(i + turn) % len(suited)]) for i, line in enumerate(lines) for turn in range(turns))
    return [
        " ".join([*line, *look.arguments(futures.boundary)]) for line, look in tried if differences(line, look, futures)
    ]


def unlike(lines: Iterable[Sequence[str]], futures: Futures) -> list[str]:
    """The command lines, taken as they are, whose outcome depends on what comes after the boundary."""
    found = []
    for line in lines:
        first, *others = (shell(folder, *line) for folder in futures.folders)
        if any(other != first for other in others):
            found.append(" ".join(line))
    return found


def completed(futures: Futures) -> list[list[tuple[str, str]]]:
    """All that completion offers, for each store: series, people, boundaries, from nothing and from a first letter."""
    starts = ("", *dict.fromkeys(name[0] for name in futures.names), "1", "S")
    asked = [
        [],
        *([command] for command in ("recap", "who", "relations", "timeline", "why", "export", "bookmark")),
        ["who", SERIES],
        ["recap", "--as-of"],
        ["bookmark", SERIES],
    ]
    return [
        [c for words in asked for start in starts for c in completions(folder, words, start)]
        for folder in futures.folders
    ]
