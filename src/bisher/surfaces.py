"""Everything that shows a story, in one list.

Whatever is listed here is held to the first promise: as of N it is a function of installments 1..N, byte for byte.
`tests/test_surfaces.py` runs each surface against the whole series, its prefix alone and other futures, and fails for
a command that is neither listed here nor in `SHOWS_NO_STORY`; `tests/test_web_surfaces.py` does the same for the routes
of the server.

Arguments may hold `{name}` (any name of the series, known by then or not), `{number}` (any installment, reached by then
or not) and `{earlier}` (an installment up to the boundary, or 0).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Surface:
    """One way to show a story: the words of its command, without series, boundary and store."""

    name: str
    command: tuple[str, ...]
    json: bool = True
    """Whether it takes `--json`, too."""
    lang: bool = True
    """Whether it takes `--lang`."""


def _then(*questions: str) -> tuple[str, ...]:
    return tuple(word for question in questions for word in ("--then", question))


SURFACES = (
    Surface("recap", ("recap",)),
    Surface("recap, short", ("recap", "--words", "30")),
    Surface("recap, long", ("recap", "--words", "600")),
    Surface("recap, from where one left off", ("recap", "--since", "{earlier}")),
    Surface("recap, everything", ("recap", "--all")),
    Surface("who, all", ("who",)),
    Surface("who, one", ("who", "{name}")),
    Surface("who, one, everything", ("who", "{name}", "--all")),
    Surface("relations", ("relations",)),
    Surface("relations, everything", ("relations", "--all")),
    Surface("timeline", ("timeline",)),
    Surface("timeline, everything", ("timeline", "--all")),
    Surface("search, a word", ("search", "s*")),
    Surface("search, a person", ("search", "{name}")),
    Surface("search, a person and a word", ("search", "{name} s*", "--all", "--limit", "3")),
    Surface("check", ("check",)),
    Surface("check, everything", ("check", "--all", "--ignore", "K105@1:1")),
    Surface("check, some", ("check", "--all", "--select", "K1")),
    Surface("why, an installment", ("why", "{number}")),
    Surface("why, a sentence", ("why", "{number}:1")),
    Surface("why, what is told", ("why", "{number}:2", "--told")),
    Surface("why, a name", ("why", "{name}")),
    Surface("why, two people", ("why", "{name}", "c1")),
    Surface("ask, about somebody", ("ask", "Who is {name}?", *_then("Mit wem ist sie zusammen?", "Seit wann?"))),
    Surface("ask, about somebody, everything", ("ask", "Wo ist {name}?", *_then("Who are her relatives?"), "--all")),
    Surface("ask, an installment", ("ask", "What happened in episode {number}?")),
    Surface(
        "ask, the whole story", ("ask", "What happened so far?", *_then("Wer kommt vor?", "Which couples are there?"))
    ),
    Surface(
        "ask, the last and the next",
        ("ask", "Was ist in der letzten Folge passiert?", *_then("Who dies in the next episode?", "Who is new?")),
    ),
    Surface("ask, about nobody", ("ask", "Wie viele Leute haben geheiratet?", *_then("Who kissed?", "Wann?"))),
    Surface("correct, list", ("correct", "--list"), lang=False),
    Surface("correct, drop somebody", ("correct", "--dry-run", "drop", "{name}"), lang=False),
    Surface("correct, undo", ("correct", "--dry-run", "--undo"), lang=False),
    Surface("correct, an installment", ("correct", "--dry-run", "confirm", "{number}", "return"), lang=False),
    Surface("export reading", ("export", "--format", "reading"), json=False),
    Surface("export reading, told", ("export", "--format", "reading", "--told"), json=False),
    Surface("export json", ("export", "--format", "json"), json=False),
    Surface("export csv characters", ("export", "--format", "csv", "--table", "characters"), json=False),
    Surface("export csv relations", ("export", "--format", "csv", "--table", "relations"), json=False),
    Surface("export csv events", ("export", "--format", "csv", "--table", "events"), json=False),
    Surface("export csv mentions", ("export", "--format", "csv", "--table", "mentions"), json=False),
    Surface("export gexf", ("export", "--format", "gexf"), json=False),
    Surface("export graphml", ("export", "--format", "graphml"), json=False),
    Surface("export jsonld", ("export", "--format", "jsonld"), json=False),
    Surface("export markdown", ("export", "--format", "markdown", "--told"), json=False),
    Surface("export html", ("export", "--format", "html"), json=False),
    Surface("export html, told", ("export", "--format", "html", "--told"), json=False),
    Surface("export storyline", ("export", "--format", "storyline"), json=False),
    Surface("export graph", ("export", "--format", "graph"), json=False),
)


@dataclass(frozen=True, slots=True)
class Route:
    """One address of `bisher serve` that shows a story: its path as the application has it, and what may be asked.

    A path may hold `{character}`, `{one}`, `{other}` (ids), `{number}` (an installment, reached by then or not) and
    `{name}` (of a file); `query` may hold `{name}`, `{number}` and `{earlier}` as commands do.
    """

    path: str
    query: str = ""
    json: bool = True
    """Whether it is there with ".json", too."""


_STORY = "/s/{series}/as-of/{as_of}"
ROUTES = (
    Route("/s/{series}", json=False),
    Route(_STORY),
    Route(_STORY, "words=420&whole=1"),
    Route(_STORY, "since={earlier}&all=1"),
    Route(_STORY, "person={one}&person={other}"),
    Route(_STORY, "of={one}"),
    Route(f"{_STORY}/go", "to={number}", json=False),
    Route(f"{_STORY}/cast"),
    Route(f"{_STORY}/who/{{character}}"),
    Route(f"{_STORY}/who/{{character}}", "all=1"),
    Route(f"{_STORY}/who/{{character}}/card", json=False),
    Route(f"{_STORY}/between/{{one}}/{{other}}"),
    Route(f"{_STORY}/relations"),
    Route(f"{_STORY}/relations", "all=1"),
    Route(f"{_STORY}/relations", "kind=love&kind=family&person={one}"),
    Route(f"{_STORY}/relations", "kind=love&of={other}", json=False),
    Route(f"{_STORY}/graph", json=False),
    Route(f"{_STORY}/graph", "kind=social&all=1", json=False),
    Route(f"{_STORY}/graph", "person=c1&person=c12", json=False),
    Route(f"{_STORY}/timeline"),
    Route(f"{_STORY}/timeline", "all=1"),
    Route(f"{_STORY}/texts"),
    Route(f"{_STORY}/installment/{{number}}"),
    Route(f"{_STORY}/installment/{{number}}", "all=1"),
    Route(f"{_STORY}/search", "q={name}"),
    Route(f"{_STORY}/search", "q=Ist {name} verheiratet?&all=1"),
    Route(f"{_STORY}/ask", "q=Who is {name}?"),
    Route(f"{_STORY}/check"),
    Route(f"{_STORY}/check", "all=1"),
    Route(f"{_STORY}/corrections"),
    Route(f"{_STORY}/export"),
    Route(f"{_STORY}/export/{{name}}", json=False),
    Route(f"{_STORY}/export/{{name}}", "all=0", json=False),
)

ROUTES_WITHOUT_STORY = frozenset({"/", "/index.json", "/s/{series}/forward", "/static/{name}", "/openapi.json"})
"""Addresses that show no story. What is beyond the bookmark is tested beside the routes: it is refused, all alike."""

SHOWS_NO_STORY = frozenset({"serve", "read", "bookmark", "series", "eval", "formats", "completion"})
"""Commands that show no story as of a boundary. What completion offers is tested beside the surfaces; what `serve`
shows is in ROUTES."""
