"""Files that are sent to the server: read only where it was started for it, with their problems told by their lines."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from bisher import readers, store
from bisher.cli import desk as uploads
from bisher.cli.desk import Reading
from bisher.cli.served import Served
from bisher.web.app import create_app
from bisher.web.uploading import LIMIT
from browsing import BASE, client_of, example_store
from shell import DB

ENOUGH = 120.0
"""Seconds after which a job counts as stuck."""


@pytest.fixture
def client(tmp_path: Path, no_model: None) -> Iterator[TestClient]:
    """A server that reads files, with an empty store and a reader that finds nothing."""
    desk = Reading(tmp_path / DB)
    app: FastAPI = create_app(Served(tmp_path / DB), desk=desk)
    with TestClient(app, base_url=BASE, follow_redirects=False) as one:
        yield one
    desk.close()


def sent(client: TestClient, name: str, content: bytes, series: str = "") -> dict[str, Any]:
    """The job of a file, when it is over."""
    answer = client.post("/read", files={"file": (name, content)}, data={"series": series})
    assert answer.status_code == 303, answer.text
    until = time.monotonic() + ENOUGH
    while time.monotonic() < until:
        (job,) = client.get(f"{answer.headers['Location']}.json").json()["items"]
        if job["state"] in ("done", "failed"):
            return dict(job)
    raise AssertionError("the job is stuck")


def test_a_file_is_read(client: TestClient) -> None:
    """It is in the library, with no bookmark; its page leads there and tells no length."""
    job = sent(client, "deich.txt", b"Anna trifft Ben.\nBen geht.\nAnna bleibt.\n", "Deich")
    assert (job["state"], job["series"], job["done"], job["issues"]) == ("done", "Deich", 0, [])
    assert client.get("/index.json").json()["items"] == [{"series": "Deich", "bookmark": None}]
    page = client.get(f"/reading/{job['number']}?lang=en").text
    assert 'href="/s/Deich?lang=en"' in page
    assert "3" not in "".join(part.partition(">")[2] for part in page.partition("<main")[2].split("<"))


def test_the_folder_of_an_upload_is_no_season(
    client: TestClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server's own random folder may be called as a season is: that says nothing about the text."""
    monkeypatch.setattr(uploads, "TemporaryDirectory", partial(tempfile.TemporaryDirectory, prefix="s3_"))
    job = sent(client, "deich.txt", b"Folge 1: Ebbe\nAnna trifft Ben.\n\nFolge 2: Flut\nBen geht.\n", "Deich")
    assert job["state"] == "done"
    with store.open(tmp_path / DB) as one:
        assert [i.label for i, _ in one.pairs("Deich", 2)] == ["Folge 1", "Folge 2"]


def test_corrections_of_an_upload_lie_beside_the_store(client: TestClient, tmp_path: Path) -> None:
    """From the first installment on, while the others are read: the server's own folder is gone soon, and so would be
    what was put there."""
    sent(client, "deich.txt", b"Anna trifft Ben.\nBen geht.\n", "Deich")
    with store.open(tmp_path / DB) as one:
        assert [i.source for i, _ in one.pairs("Deich")] == ["deich.txt:1", "deich.txt:2"]
        assert one.corrections_path(one.story("Deich")) == tmp_path / "Deich.corrections"


def test_progress_counts_up_to_the_bookmark(client: TestClient) -> None:
    """More of a series that was begun: what is beyond the bookmark is not counted."""
    sent(client, "deich.txt", b"Anna trifft Ben.\nBen geht.\n", "Deich")
    assert client.post("/s/Deich/bookmark", data={"number": 1}).status_code == 303
    job = sent(client, "deich.txt", b"Anna trifft Ben.\nBen geht.\nAnna bleibt.\nEnde.\n", "Deich")
    assert (job["state"], job["done"]) == ("done", 1)


def test_problems_have_their_lines(client: TestClient) -> None:
    """What could not be read is told with file and line, without the folder that it lay in for a moment."""
    job = sent(client, "deich.txt", b"S01E01\nAnna trifft Ben.\n\nS01E01\nBen geht.\n", "Deich")
    assert job["issues"]
    assert all(issue["where"].startswith("deich.txt") for issue in job["issues"])


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02binary\x00"])
def test_what_cannot_be_read_is_said(client: TestClient, content: bytes) -> None:
    """An empty file, a binary one: the job fails with a message, and the library stays as it was."""
    job = sent(client, "x.txt", content, "Deich")
    assert job["state"] == "failed"
    assert job["error"]
    assert client.get("/index.json").json()["items"] == []


@pytest.mark.parametrize("stem", ["Hafen [2020]", "Gretas Küche & Co.", "Wem's gehört, und wem nicht!", "汉" * 60])
def test_a_series_is_called_by_its_file(client: TestClient, stem: str, tmp_path: Path) -> None:
    """As `bisher read` calls it, whatever signs are in it."""
    (tmp_path / f"{stem}.txt").write_bytes(b"Anna trifft Ben.\n")
    job = sent(client, f"{stem}.txt", b"Anna trifft Ben.\n")
    assert (job["state"], job["error"], job["series"]) == ("done", "", stem)
    assert readers.load([tmp_path / f"{stem}.txt"]).series == stem


@pytest.mark.parametrize(
    "name", ["../../evil.txt", "/etc/evil.txt", "C:\\evil.txt", "..", f"{'汉' * 200}.txt", "a\u0000b.txt", "<b>.txt"]
)
def test_no_name_leads_out(client: TestClient, name: str, tmp_path: Path) -> None:
    """The name of a file is a name and nothing else."""
    before = sorted(tmp_path.parent.rglob("*evil*"))
    job = sent(client, name, b"Anna trifft Ben.\n", "Deich")
    assert job["state"] == "done"
    assert sorted(tmp_path.parent.rglob("*evil*")) == before


def test_files_have_a_limit(client: TestClient) -> None:
    """More than the limit is not taken."""
    answer = client.post("/read", files={"file": ("big.txt", b"x" * (LIMIT + 1))})
    assert answer.status_code == 413


def test_no_such_job(client: TestClient) -> None:
    """A number that was never given."""
    assert client.get("/reading/7").status_code == 404


def test_off_unless_asked_for(tmp_path: Path) -> None:
    """Without --uploads there is neither form nor route."""
    with client_of(example_store(tmp_path)) as client:
        assert "multipart" not in client.get("/").text
        assert client.post("/read", files={"file": ("a.txt", b"Anna.")}).status_code == 404
        assert client.get("/reading/1").status_code == 404
