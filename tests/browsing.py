"""A client for the pages of a store, without a server between."""

from __future__ import annotations

import shutil
from pathlib import Path

from fastapi import FastAPI
from fastapi.testclient import TestClient

from bisher import api, readers, store
from bisher.cli.served import Served
from bisher.web.app import create_app
from shell import DB

EXAMPLES = Path(__file__).parents[1] / "examples"
BASE = "http://localhost:8311"


def example_store(folder: Path, number: int = 7) -> Path:
    """A store in a folder with the English example in it, read by hand, and the bookmark at a number."""
    # From a copy: corrections are kept beside the text.
    source = readers.load([shutil.copy(EXAMPLES / "tenth_frame.story", folder)])
    db = folder / DB
    with store.open(db) as one:
        api.keep(one, source, api.Given(source))
        one.set_bookmark(source.series, number)
    return db


def app_of(db: Path) -> FastAPI:
    """The application for a store."""
    return create_app(Served(db))


def client_of(db: Path) -> TestClient:
    """A client that follows no redirects and gets errors as a browser does."""
    return TestClient(app_of(db), base_url=BASE, follow_redirects=False, raise_server_exceptions=False)
