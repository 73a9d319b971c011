"""The desk of the server: files that were sent to it are read into the store, one after the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock

from bisher import api, readers
from bisher.cli.library import opened
from bisher.errors import BisherError
from bisher.records import Issue
from bisher.web.uploading import Job

MOST_JOBS = 1000
"""Jobs that are remembered."""
LONGEST_NAME = 200
"""Bytes of the name of a file; file systems take 255."""
_ELSEWHERE = re.compile(r'[\x00-\x1f\x7f-\x9f:*?"<>|\ud800-\udfff]')


class Reading:
    """A `Desk` on top of a store."""

    def __init__(self, db: Path) -> None:
        self.db = db
        self._jobs: dict[int, Job] = {}
        self._last = 0
        self._lock = Lock()
        self._queue = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reading")

    def take(self, name: str, content: bytes, series: str) -> Job:
        """See `Desk.take`."""
        with self._lock:
            self._last += 1
            job = self._jobs[self._last] = Job(self._last, series or Path(_plain(name)).stem)
            self._jobs.pop(self._last - MOST_JOBS, None)
        self._queue.submit(self._read, job.number, _plain(name), content, series)
        return job

    def job(self, number: int) -> Job | None:
        """See `Desk.job`."""
        with self._lock:
            return self._jobs.get(number)

    def close(self) -> None:
        """Read no more; what is being read is finished, what waits is not begun."""
        self._queue.shutdown(wait=True, cancel_futures=True)

    def _read(self, number: int, name: str, content: bytes, series: str) -> None:
        self._note(number, state="running")
        try:
            with TemporaryDirectory() as folder:
                path = Path(folder, "upload", name)  # a random name of a folder could be that of a season
                path.parent.mkdir()
                path.write_bytes(content)
                self._keep(number, path, series)
        except BisherError as error:
            where = f"{Path(error.where).name}: " if error.where else ""
            self._note(number, state="failed", error=f"{where}{error.message}", hint=error.hint)
        except Exception:
            self._note(number, state="failed", error="something went wrong within the program")
            raise

    def _keep(self, number: int, path: Path, series: str) -> None:
        source = readers.load([path], series=series or None)
        self._note(number, series=source.series, issues=_here(source.issues, path))
        # The folder is gone soon: nothing is to be looked for in it, and nothing kept there.
        here = (replace(i, source=i.source.replace(f"{path.parent}/", "")) for i in source.installments)
        source = replace(source, installments=tuple(here))
        reader = api.reader_for(source, "model")
        with opened(self.db, create=True) as store:
            source = replace(source, series=store.known(source.series))
            self._note(number, series=source.series)
            mark = store.bookmark(source.series) or 0
            api.keep(store, source, reader, progress=lambda done, _: self._note(number, done=min(done, mark)))
        self._note(number, state="done")

    def _note(self, number: int, **news: object) -> None:
        with self._lock:
            if number in self._jobs:
                self._jobs[number] = replace(self._jobs[number], **news)  # type: ignore[arg-type]


def _plain(name: str) -> str:
    """A name of a file that is one anywhere: its last part, without signs that lead elsewhere."""
    last = _ELSEWHERE.sub("_", re.split(r"[/\\]", name)[-1]).lstrip(".")
    return last.encode()[-LONGEST_NAME:].decode(errors="ignore") or "text.txt"


def _here(issues: Sequence[Issue], path: Path) -> tuple[Issue, ...]:
    """The issues without the folder that the file lay in for a moment."""
    return tuple(replace(i, where=i.where.replace(f"{path.parent}/", "")) for i in issues)
