"""The store: what was read, kept in one SQLite file. `schema.sql` is its shape, `docs/store.md` its care."""

from __future__ import annotations

from bisher.store.base import Store, memory, open

__all__ = ["Store", "memory", "open"]
