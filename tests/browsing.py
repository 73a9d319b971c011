"""A client for the pages of a store, without a server between."""

from __future__ import annotations

from pathlib import Path

from fastapi import FastAPI
from fastapi.testclient import TestClient

from bisher.cli.served import Served
from bisher.web.app import create_app

BASE = "http://localhost:8311"


def app_of(db: Path) -> FastAPI:
    """The application for a store."""
    return create_app(Served(db))


def client_of(db: Path) -> TestClient:
    """A client that follows no redirects and gets errors as a browser does."""
    return TestClient(app_of(db), base_url=BASE, follow_redirects=False, raise_server_exceptions=False)
