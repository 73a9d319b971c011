"""Folders with a story in them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bisher import api, story
from bisher.records import Installment, Reading
from shell import shell

if TYPE_CHECKING:
    from playwright.sync_api import Browser

EXAMPLE = Path(__file__).parents[1] / "examples" / "tenth_frame.story"


class Listener:
    """A reader that finds nothing, where the model would be asked."""

    def read(self, installment: Installment, state: story.State) -> Reading:
        """An empty reading."""
        return Reading(installment.number)


@pytest.fixture
def no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """Texts are read by a reader that finds nothing."""
    monkeypatch.setattr(api, "reader_for", lambda source, reading: Listener())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the English example in it, and no store yet."""
    shutil.copy(EXAMPLE, tmp_path)
    return tmp_path


@pytest.fixture
def kept(folder: Path) -> Path:
    """A folder whose store holds the English example, with the bookmark at 7."""
    assert shell(folder, "read", EXAMPLE.name, "--reading", "given").code == 0
    assert shell(folder, "bookmark", "7").code == 0
    return folder


# Chromium is loaded where a test asks for it alone.


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all tests of a module."""
    from chrome import chromium

    with chromium() as one:
        yield one


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server with the English example, bookmark at 7, for tests that change nothing."""
    from browsing import example_store
    from chrome import serving

    with serving(example_store(tmp_path_factory.mktemp("served"))) as address:
        yield address
