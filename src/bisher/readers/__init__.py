"""Readers: files to numbered installments, with located issues for whatever could not be taken as it was.

`load` reads one series. Each module here knows one format: `is_it(path or bytes)`, `read(bytes, where)`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from bisher.errors import InputError, UsageError
from bisher.language import checked
from bisher.readers import assembly, filenames, files, given, story, text
from bisher.readers.files import File
from bisher.readers.parsed import MAX_CHARACTERS, MAX_INSTALLMENTS, Draft, Format, Parsed, Source
from bisher.records import Issue, Lang, Reading

__all__ = ["MAX_CHARACTERS", "Format", "Source", "formats", "load"]


class Reader(Protocol):
    """A module that reads one format."""

    def is_it(self, source: Path | bytes) -> bool:
        """Whether a file (by name) or its content (by bytes) is in this format."""

    def read(self, data: bytes, where: str) -> Parsed:
        """The installments of a file, before they have their numbers."""


def formats() -> tuple[Format, ...]:
    """All formats that `load` reads."""
    return (*text.FORMATS, story.FORMAT)


def load(sources: Sequence[str | Path], *, series: str | None = None, lang: Lang | None = None) -> Source:
    """Read a series from files, folders, patterns or standard input (`-`), in the order given.

    `series` names it; else the files do (`%series`, a heading on top), or the name of the file or folder. `lang` forces
    the language, which each text shows by itself otherwise. What cannot be read is an issue and costs itself alone.

    Raises InputError where a source does not exist, nothing at all can be read or it is more than `MAX_INSTALLMENTS`,
    and UsageError where the series has no name, the files are of different series or `lang` is no language.
    """
    found = files.expand(sources)
    parsed, notes = _parsed(found)
    parsed = _with_titles(parsed)
    sound, flaws = _sound(parsed)
    drafts, misplaced = assembly.ordered(_placed(sound, found))
    issues = (*notes, *flaws, *misplaced)
    if not drafts:
        raise _nothing(issues, sources)
    if len(drafts) > MAX_INSTALLMENTS:
        what = f"{len(drafts):,} installments; the limit of a series is {MAX_INSTALLMENTS:,}"
        raise InputError(what, "is each line one? Read it in parts, as several series", ", ".join(map(str, sources)))
    name = " ".join((series or "").split()) or _name(parsed, found, sources)
    installments = tuple(
        replace(i, source=files.anywhere(i.source)) for i in assembly.numbered(drafts, checked(lang) if lang else None)
    )
    readings: tuple[Reading, ...] | None = None
    pairs = [(i, d.given) for i, d in zip(installments, drafts, strict=True) if d.given is not None]
    if len(pairs) == len(installments):
        readings = given.readings(pairs)
    return Source(name, installments, issues, readings)


def _parsed(found: Sequence[File]) -> tuple[list[Parsed], list[Issue]]:
    parsed, issues = [], []
    for file in found:
        data, issue = files.content(file)
        if issue is not None:
            issues.append(issue)
            parsed.append(Parsed(()))
            continue
        one = _reader(file, data).read(data, file.name)
        issues += one.issues
        parsed.append(one)
    return parsed, issues


def _with_titles(parsed: list[Parsed]) -> list[Parsed]:
    """The files, with headings on top that differ from file to file as titles and not as names of the series."""
    texts = {one.series for one in parsed if one.series and not _annotated(one)}
    if len(texts) < 2:
        return parsed
    return [one if _annotated(one) else _titled(one) for one in parsed]


def _annotated(one: Parsed) -> bool:
    return any(draft.given is not None for draft in one.drafts)


def _titled(one: Parsed) -> Parsed:
    """The file as one installment with its heading as the title, unless it has headings for more."""
    if not one.drafts or any(draft.place is not None or draft.title for draft in one.drafts):
        return Parsed(one.drafts, one.issues)
    text = "\n\n".join(draft.text for draft in one.drafts)
    return Parsed((replace(one.drafts[0], text=text, title=one.series, titled=True),), one.issues)


def _reader(file: File, data: bytes) -> Reader:
    if (file.path is not None and story.is_it(file.path)) or story.is_it(data):
        return story
    return text


def _sound(parsed: Sequence[Parsed]) -> tuple[list[list[Draft]], list[Issue]]:
    sound, flaws = [], []
    for one in parsed:
        kept, issues = assembly.sound(one.drafts)
        sound.append(kept)
        flaws += issues
    return sound, flaws


def _placed(sound: Sequence[list[Draft]], found: Sequence[File]) -> list[list[Draft]]:
    named = [
        filenames.placed(drafts, file.path) if file.path is not None else drafts
        for drafts, file in zip(sound, found, strict=True)
    ]
    return filenames.numbered_files(named)


def _nothing(issues: Sequence[Issue], sources: Sequence[str | Path]) -> InputError:
    errors = [issue for issue in issues if issue.severity == "error"]
    if not errors:
        return InputError("no synopsis in it", "one a line, or in blocks", ", ".join(map(str, sources)))
    more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    return InputError(f"nothing could be read: {errors[0].message}{more}", errors[0].hint, errors[0].where)


def _name(parsed: Sequence[Parsed], found: Sequence[File], sources: Sequence[str | Path]) -> str:
    names = list(dict.fromkeys(one.series for one in parsed if one.series))
    if len(names) > 1:
        raise UsageError(
            f"files of different series: {', '.join(names)}", "read each by itself, or name one with --series"
        )
    name = names[0] if names else files.series_name(sources)
    if not name:
        raise UsageError("the series has no name", "name it with --series")
    return name
