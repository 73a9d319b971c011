"""What is written for other programs, always as of a boundary: each function takes a View and gives text or rows."""

TABLE_NAMES = ("characters", "relations", "events", "mentions")
"""The tables of a CSV export."""

FORMATS = (
    ("reading", ".json", "mentions and facts, as corpus/score.py takes them"),
    ("json", ".json", "the whole view: texts, cast, relations, events, mentions, citations"),
    ("csv", ".csv", f"tables: {', '.join(TABLE_NAMES)}"),
    ("gexf", ".gexf", "the cast network over time, for Gephi"),
    ("graphml", ".graphml", "the cast network as it stands, for networkx, igraph, yEd"),
    ("jsonld", ".jsonld", "people, installments, relations and events as linked data (schema.org)"),
    ("markdown", ".md", "a page to read: recap, cast, relations, timeline, sentences"),
    ("html", ".html", "one file for a browser: recap, chart, cast, timeline, texts; needs no server"),
    ("storyline", ".svg", "the storyline chart: a line a character"),
    ("graph", ".svg", "the relationship graph: who stands how to whom"),
)
"""What can be written: name, ending, and what is in it."""
