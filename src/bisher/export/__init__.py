"""What is written for other programs, always as of a boundary: each function takes a View and gives text or rows."""

TABLE_NAMES = ("characters", "relations", "events", "mentions")
"""The tables of a CSV export."""
