"""Input that means harm, and what must hold whatever is read."""

from __future__ import annotations

import itertools
from pathlib import Path

from bisher import readers, story
from bisher.errors import BisherError
from bisher.readers import MAX_CHARACTERS, Source

NAMES = {
    "html": "<script>alert(1)</script>",
    "attribute": '"><img src=x onerror=alert(1)>',
    "entity": "&lt;b&gt;&#x202e;",
    "sql": "Robert'); DROP TABLE series;--",
    "fts": 'NEAR("a" "b") OR x*',
    "format": "{0.__class__} %s %n ${HOME} $(id) `id`",
    "formula": "=HYPERLINK(1)",
    "list": "Il|se\\|",
    "markup": "[bold red]Il[/]se [link=file:///]",
    "path": "../../etc/passwd",
    "ansi": "Il\x1b[31mse\x1b]0;owned\x07",
    "controls": "Il\x9b2J\x08\x0cse",
    "bidi": "Il\u202ees\u2066\u061cl\u200fi",
    "zero width": "I\u200bl\u2060s\ufeffe\u00ad",
    "marks": "Z" + "\u0337\u0321" * 40,
    "emoji": "👩\u200d👩\u200d👧\ufe0f",
    "separators": "Il\u2028se\u2029\x85",
    "astral": "𝕴𝖑𝖘𝖊\U000e0041",
    "long": "Il" + "se" * 2_000,
}
"""Names that some program would take for something else."""

BOMB = (
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b0 "ha">'
    + "".join(f'<!ENTITY b{n} "{f"&b{n - 1};" * 10}">' for n in range(1, 10))
    + "]><a>&b9;</a>"
)
"""Ten lines that a careless XML parser makes gigabytes of."""


def repeated(piece: str, size: int) -> str:
    """A text of `size` code points."""
    return (piece * (size // len(piece) + 1))[:size]


def floods(size: int) -> dict[str, str]:
    """Texts of `size` code points that a careless reader is slow at, each with its name."""
    story_head = "%series X\n%cast a | Anna | f\n== 1\n"
    pieces = {
        "one letter": "a",
        "one mark": ".",
        "line ends": "\r",
        "lines": "a.\n",
        "blocks": "a.\n\n",
        "rules": "---\n",
        "one rule": "- ",
        "labels in one line": "S01E01 ",
        "labels": "S01E01\nAnna geht.\n",
        "specials": "S00E01\nAnna geht.\n",
        "headings": "# a\nAnna geht.\n",
        "headings within": "## a\nb.\n### c\n",
        "seasons": "Staffel 2\nFolge 3\nAnna geht.\n",
        "ranges": "Folge 1 bis ",
        "roman numbers": "Kapitel IIIIIII ",
        "emphasis": "**a** ",
        "quotation marks": '."',
        "abbreviations": "z. B. Dr. ",
        "names": "Anna Ben ",
        "digits": "9",
        "zero width": "a\u200b",
        "overrides": "\u202ea ",
        "lone surrogates": "\ud800",
        "NUL": "a\0",
    }
    heads = {
        "front matter": ("---\n", "a: b\n"),
        "mentions": (story_head, "[Anna](a) "),
        "mentions in lines": (story_head, "[Anna](a)\n"),
        "brackets": (story_head, "["),
        "unknown people": (story_head, "[Anna](b) "),
        "facts": (story_head + "[Anna](a) geht.\n", '- help a "geht"\n'),
        "facts of a long text": (story_head + "[Anna](a) " + "geh" * 20_000 + ".\n", '- help a "geht"\n'),
        "cast": ("%series X\n", "%cast a | Anna | f\n"),
        "names of one": ("%series X\n%cast a | ", "Anna;"),
        "installments of a story": ("%series X\n", "== 1\nA.\n"),
    }
    plain = {name: repeated(piece, size) for name, piece in pieces.items()}
    return plain | {name: head + repeated(piece, size) for name, (head, piece) in heads.items()}


def says_what_to_do(error: BisherError) -> None:
    """An error has a message, and a place or a way out."""
    assert error.message
    assert error.where or error.hint


def loaded(path: Path) -> Source | None:
    """What is read of a file, held to what must hold of any; None where bisher says that nothing can be read."""
    try:
        source = readers.load([path])
    except BisherError as error:
        says_what_to_do(error)
        return None
    assert [i.number for i in source.installments] == list(range(1, len(source.installments) + 1))
    for installment in source.installments:
        assert installment.text.strip()
        assert len(installment.text) <= MAX_CHARACTERS
        assert not any(c == "\0" or "\ud800" <= c <= "\udfff" for c in installment.text + installment.title)
        edges = [edge for s in installment.sentences for edge in (s.start, s.end)]
        assert edges == sorted(edges)
        assert all(0 <= edge <= len(installment.text) for edge in edges)
        assert all(s.start < s.end for s in installment.sentences)
        assert installment.source.startswith(str(path))
    for issue in source.issues:
        assert issue.where.startswith(str(path))
        assert issue.message
    if source.readings is not None:
        state = story.fold(source.series, zip(source.installments, source.readings, strict=True))
        assert state.number == len(source.installments)
        view = state.as_of(state.number)
        cited = [c for r in view.relations for c in r.citations] + [e.citation for e in view.events]
        assert all(view.installment(c.number).text[c.start : c.end] == c.quote for c in cited)
    return source


def pieces_of_a_text() -> list[str]:
    """What readers look for, to be put together at random."""
    notation = [
        "%series X\n",
        "%cast a | Anna | f\n",
        "%cast b | - | m\n",
        "%lang de\n",
        "== 1\n",
        "== 2 S01E02 Titel\n",
    ]
    notation += [
        "[Anna](a)",
        "[sie](a+b)",
        "[Husum](@husum)",
        '\n- love a b "liebt"\n',
        '+ meet.start? a _ "geht"#2 @husum\n',
    ]
    labels = [
        "S01E01",
        "1x02",
        "Folge 2: ",
        "Chapter IV\n",
        "Staffel 2\n",
        "Teil zwei\n",
        "## ",
        "# ",
        "3. ",
        "(4) ",
        "- ",
    ]
    prose = [
        "Anna liebt Ben.",
        " geht ",
        "Dr. ",
        "„Nein!“ ",
        "z. B. ",
        "\n",
        "\n\n",
        "\r\n",
        "---\n",
        "***",
        " ",
        "…",
        "\t",
    ]
    odd = [
        "\0",
        "\ud800",
        "\u202e",
        "\u200b",
        "\x1b[2J",
        "\ufeff",
        "9" * 5_000,
        "#" * 9,
        "[",
        "](",
        "|",
        "+",
        '"',
        "\u2028",
    ]
    return list(itertools.chain(notation, labels, prose, odd, NAMES.values()))
