"""Folders with a story in them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bisher import api, story
from bisher.records import Installment, Reading
from shell import shell

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
