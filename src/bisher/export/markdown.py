"""The story so far as a Markdown page (CommonMark, with tables as GitHub has them): recap, cast, relations, timeline.

Every line cites its sentences as `installment:sentence`; the sentences themselves are at the end. Text that comes out
of a story is escaped, so that it stays text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from bisher import recap, relations, timeline, who
from bisher.language.pages import PAGE
from bisher.records import Citation, Lang
from bisher.safe import one_line
from bisher.view import View

WORDS = 200
"""Length of the recap."""
_ACTIVE = re.compile(r"[\\`*_{}\[\]<>#|~$&!+-]")
"""What Markdown or HTML might take for markup."""
_NUMBERED = re.compile(r"^(\d+)([.)])")
"""What might begin a list."""


def markdown_text(view: View, lang: Lang) -> str:
    """The page, told in a language."""
    return _Page(view, lang).whole()


def escaped(text: str) -> str:
    """A text on one line that is shown as it is."""
    return _NUMBERED.sub(r"\1\\\2", _ACTIVE.sub(r"\\\g<0>", one_line(text)))


class _Page:
    """Keeps what was cited."""

    def __init__(self, view: View, lang: Lang) -> None:
        self.view = view
        self.lang = lang
        self.words = PAGE[lang]
        self.cited: dict[tuple[int, int], Citation] = {}

    def whole(self) -> str:
        """All parts, the sentences last."""
        view, words = self.view, self.words
        label = f" ({escaped(view.label)})" if view.label else ""
        head = [f"# {escaped(view.series)}", f"{words['as of']} {view.as_of}{label}"]
        parts = [*head, *self._recap(), *self._cast(), *self._relations(), *self._timeline(), *self._sentences()]
        return "\n\n".join(parts) + "\n"

    def _recap(self) -> list[str]:
        told = recap.recap(self.view, lang=self.lang, words=WORDS)
        out = []
        for part in ("happened", "stands"):
            lines = getattr(told, part)
            if lines:
                rows = (f"- {escaped(line.text)} {self._cite(line.citations)}" for line in lines)
                out += [f"## {recap.heading(part, self.lang)}", "\n".join(rows)]
        return out

    def _cast(self) -> list[str]:
        rows = [
            (row.name, row.text, row.first, row.last, self._cite(row.citations))
            for row in who.cast_rows(self.view, self.lang)
        ]
        return self._table("cast", ("name", "who", "first", "last", "where"), rows)

    def _relations(self) -> list[str]:
        rows = [(r.text, r.state, self._cite(r.citations)) for r in relations.told(self.view, self.lang)]
        return self._table("relations", ("relation", "state", "where"), rows)

    def _timeline(self) -> list[str]:
        rows = [
            (r.when, f"{r.text}{' ★' if r.key else ''}", self._cite([r.citation]))
            for r in timeline.rows(self.view, self.lang)
        ]
        return self._table("timeline", ("when", "what", "where"), rows)

    def _table(self, part: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
        """A section with a table; the last cell of a row are citations, which are markup already."""
        if not rows:
            return []
        lines = [self._row(self.words[name] for name in header), self._row("---" for _ in header)]
        lines += [self._row([*(escaped(cell) for cell in row[:-1]), row[-1]]) for row in rows]
        return [f"## {self.words[part]}", "\n".join(lines)]

    @staticmethod
    def _row(cells: Iterable[str]) -> str:
        return f"| {' | '.join(cells)} |"

    def _cite(self, citations: Iterable[Citation]) -> str:
        places = dict.fromkeys((c.number, c.sentence_index) for c in citations)
        for citation in citations:
            self.cited.setdefault((citation.number, citation.sentence_index), citation)
        return ", ".join(f"[{number}:{index}](#s{number}-{index})" for number, index in places)

    def _sentences(self) -> list[str]:
        if not self.cited:
            return []
        rows = [
            f'- <a id="s{number}-{index}"></a>**{number}:{index}** {escaped(citation.sentence)}'
            for (number, index), citation in sorted(self.cited.items())
        ]
        return [f"## {self.words['sentences']}", "\n".join(rows)]
