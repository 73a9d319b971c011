"""A real Chromium and a real server, for tests of what people see."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PATIENCE = 120_000
"""Milliseconds that anything in the browser may take: a bound for a machine that is busy, not a measure."""
CHROMIUM = os.environ.get("BISHER_CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"


@contextmanager
def serving(db: Path, *options: str) -> Iterator[str]:
    """The address of a `bisher serve` for a store."""
    command = [sys.executable, "-m", "bisher", "serve", "--db", str(db), "--port", "0", *options]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        try:
            assert server.stderr
            line = server.stderr.readline()
            assert line.startswith("http://127.0.0.1:"), line
            yield line.split("/ ", 1)[0]
        finally:
            server.terminate()
            server.communicate()


@contextmanager
def chromium() -> Iterator[Browser]:
    """The browser."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS, timeout=PATIENCE)
        yield browser
        browser.close()


@dataclass
class Visit:
    """A window with what went wrong in it: messages of the console, errors, requests that leave the machine."""

    page: Page
    trouble: list[str] = field(default_factory=list)

    def listen(self) -> None:
        """Write down whatever should not be."""

        def asked(request: Request) -> None:
            if not request.url.startswith(("http://127.0.0.1:", "file://", "data:")):
                self.trouble.append(f"request: {request.url}")

        self.page.on("console", lambda message: self.trouble.append(f"console: {message.type}: {message.text}"))
        self.page.on("pageerror", lambda error: self.trouble.append(f"error: {error}"))
        self.page.on("request", asked)


@contextmanager
def window(
    browser: Browser,
    base: str = "",
    *,
    lang: str = "en-GB",
    dark: bool = False,
    phone: bool = False,
    script: bool = True,
    forced: bool = False,
) -> Iterator[Visit]:
    """A window of its own. Fails at its end where anything went wrong in it."""
    context: BrowserContext = browser.new_context(
        base_url=base or None,
        locale=lang,
        color_scheme="dark" if dark else "light",
        forced_colors="active" if forced else "none",
        viewport={"width": 390, "height": 844} if phone else {"width": 1440, "height": 900},
        java_script_enabled=script,
        reduced_motion="reduce",
    )
    context.set_default_timeout(PATIENCE)
    visit = Visit(context.new_page())
    visit.listen()
    try:
        yield visit
    finally:
        context.close()
    assert visit.trouble == []
