"""From bytes to numbered lines: encodings, line ends, and what is no text at all.

UTF-8 is read without a word. A byte order mark, UTF-16 and Windows-1252 are read with a notice. Within a UTF-8 file
lines in Windows-1252 are read as such, each with a notice. Lone surrogates are kept, for the installment that holds
them to be refused.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from bisher.records import Issue

BREAK = re.compile(r"\r*\n|\r")
MARK = "\ufeff"
"""The byte order mark. Where files were put one behind the other, it stands before lines, too."""
CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
MAGIC = (
    codecs.BOM_UTF32_LE,
    b"%PDF",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"\xd0\xcf\x11\xe0",
    b"\x7fELF",
    b"{\\rtf",
)
MARKED_UP = {
    "HTML": re.compile(r"<(?:!doctype\s+)?html\b", re.I),
    "XML": re.compile(r"<(?:\?xml|!doctype|tvshow|episodedetails|tv)\b", re.I),
    "JSON": re.compile(r'\{\s*"|\[\s*[{"]'),
    "subtitles": re.compile(r"(?:\d+\s*\n)?[\d:]+[,.]\d+\s*-->|WEBVTT\b|\[Script Info\]"),
}
"""What texts begin with that are meant for programs."""
TAG = re.compile(r"<[a-z][\w:-]*(?:\s[^<>]*)?>", re.I)
END_TAG = re.compile(r"</[a-z][\w:-]*\s*>$|/>$", re.I)
"""What parts of HTML or XML begin and end with."""
NOT_TEXT = 0.02
"""The share of control bytes from which on a file is no text."""
SAVE = "save it as plain text in UTF-8"
REWRITE = "write the synopses into a text file, each below a heading such as S01E02 Title"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file, without white space around it; `number` counts from 1."""

    number: int
    text: str


def lines(data: bytes, where: str) -> tuple[list[Line], list[Issue]]:
    """All lines of a file, blank ones too. No lines at all where it is not text."""
    issues: list[Issue] = []
    if not data.removeprefix(codecs.BOM_UTF8).strip():
        return [], [Issue(where, "the file is empty", "write the synopses into it, one a line", code="R101")]
    text, notice = _text(data, where)
    if text is None:
        return [], [notice] if notice else []
    if notice:
        issues.append(notice)
    if kind := _kind(text):
        return [], [Issue(where, f"{kind}, no plain text", REWRITE, code="R102")]
    found = []
    for number, raw in enumerate(BREAK.split(text), 1):
        line, issue = _repaired(raw, f"{where}:{number}")
        issues += [issue] if issue else []
        found.append(Line(number, line.strip().lstrip(MARK).lstrip()))
    return found, issues


def _kind(text: str) -> str:
    """The kind of a text that is meant for programs, "" for one that is meant for people."""
    start = text[:1000].lstrip(f"{MARK} \t\r\n").replace("\r", "\n")
    if kind := next((name for name, begins in MARKED_UP.items() if begins.match(start)), ""):
        return kind
    return "HTML or XML" if TAG.match(start) and END_TAG.search(text[-1000:].rstrip()) else ""


def _text(data: bytes, where: str) -> tuple[str | None, Issue | None]:
    """The text, with bytes that are not UTF-8 as surrogates U+DC80 to U+DCFF; None where the file is not text."""
    for bom, name in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if data.startswith(bom) and not data.startswith(MAGIC):
            text = data[2:].decode(name, "surrogatepass" if len(data) % 2 == 0 else "replace")
            return text, Issue(where, "read as UTF-16", SAVE, "notice", "R103")
    if data.startswith(MAGIC) or len(CONTROL.findall(data)) > NOT_TEXT * len(data):
        return None, Issue(where, "not a text file", SAVE, code="R102")
    notice = None
    if data.startswith(codecs.BOM_UTF8):
        data = data[3:]
        notice = Issue(where, "the file begins with a byte order mark, which is left out", "", "notice", "R103")
    try:
        return data.decode("utf-8"), notice
    except UnicodeDecodeError:
        pass
    text = data.decode("utf-8", "surrogateescape")
    if not _holds_surrogates(data) and not any(ord(c) >= 0x80 and not 0xDC80 <= ord(c) <= 0xDCFF for c in text):
        old = _cp1252(data)
        if old is None:
            return None, Issue(where, "neither in UTF-8 nor in Windows-1252", SAVE, code="R103")
        return old, Issue(where, "read as Windows-1252 (cp1252)", SAVE, "notice", "R103")
    return text, notice


def _holds_surrogates(data: bytes) -> bool:
    """Whether bytes that are not UTF-8 would be, if it had lone surrogates: hardly ever Windows-1252 by chance."""
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def _repaired(raw: str, where: str) -> tuple[str, Issue | None]:
    """A line with its escaped bytes read: as surrogates where they are such, else as Windows-1252."""
    if not re.search("[\udc80-\udcff]", raw):
        return raw, None
    data = raw.encode("utf-8", "surrogateescape")
    try:
        return data.decode("utf-8", "surrogatepass"), None
    except UnicodeDecodeError:
        pass
    text = _cp1252(data) if all(ord(c) < 0x80 or 0xDC80 <= ord(c) <= 0xDCFF for c in raw) else None
    if text is not None:
        what = "this line is not in UTF-8: read as Windows-1252 (cp1252)"
        return text, Issue(where, what, SAVE, "notice", "R103")
    broken = Issue(where, "bytes that are no character: read as U+FFFD", SAVE, code="R103")
    return data.decode("utf-8", "replace"), broken


def _cp1252(data: bytes) -> str | None:
    """The text in Windows-1252; None where it has bytes that are no character there, as those of DOS and of Macs do."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return None
