"""What stands before the pages: only this machine asks, only small requests, and nothing runs that is not ours.

- The Host header must name this machine, so that a page elsewhere cannot reach the server under a name of its own (DNS
  rebinding).
- What changes something must come from a page of ours (Origin and Sec-Fetch-Site), and there is no CORS.
- Bodies have a limit; they are read before anything else looks at them.
- Every answer carries a Content-Security-Policy without inline script and style, `nosniff` and a referrer policy.
- HEAD is answered as GET is, without the body.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import cast
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

FORM_LIMIT = 16_384
"""Bytes of a form."""
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # Not "no-referrer": browsers then send "Origin: null" with forms of our own.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
METHODS = ("GET", "HEAD", "POST")
_HOST = re.compile(r"(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?")
LOOPBACK_NAMES = frozenset({"localhost", "localhost.localdomain"})


@dataclass(frozen=True, slots=True)
class Hosts:
    """By which names the server may be called. On loopback these are the loopback ones; elsewhere any address, since a
    page elsewhere cannot have an address of ours, and the `names` that were allowed."""

    loopback: bool = True
    names: Collection[str] = ()

    def allows(self, host: str) -> bool:
        """Whether a Host header names this machine."""
        parsed = _HOST.fullmatch(host.casefold())
        if parsed is None:
            return False
        name = parsed[1].strip("[]")
        if name in LOOPBACK_NAMES or name in self.names:
            return True
        try:
            address = ipaddress.ip_address(name)
        except ValueError:
            return False
        return address.is_loopback or not self.loopback


def protect(headers: MutableHeaders) -> None:
    """Add what every answer carries to the headers of one."""
    headers.update(HEADERS)
    headers.setdefault("Cache-Control", "private, no-cache")


class Guard:
    """The ASGI middleware. `limits` are the bytes that a body to some path may have; elsewhere `FORM_LIMIT`."""

    def __init__(self, app: ASGIApp, *, hosts: Hosts, limits: dict[str, int] | None = None) -> None:
        self.app = app
        self.hosts = hosts
        self.limits = limits or {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or refuse it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        bare = scope["method"] == "HEAD"

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                protect(MutableHeaders(scope=message))
            elif bare and message["type"] == "http.response.body":
                message = {**message, "body": b""}
            await send(message)

        refusal = self._refusal(scope)
        if refusal:
            await PlainTextResponse(f"{refusal[1]}\n", refusal[0])(scope, receive, sending)
            return
        body = await _body(receive, self.limits.get(scope["path"], FORM_LIMIT))
        if body is None:
            await PlainTextResponse("This is too much.\n", 413)(scope, receive, sending)
            return
        await self.app({**scope, "method": "GET"} if bare else scope, _again(body, receive), sending)

    def _refusal(self, scope: Scope) -> tuple[int, str] | None:
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if len(headers.getlist("host")) != 1 or not self.hosts.allows(host):
            return 421, "This server is not called that. Open it by its address, or allow the name with --allow-host."
        if scope["method"] not in METHODS:
            return 405, "Only GET, HEAD and POST are understood."
        if scope["method"] == "POST" and not _ours(headers, host):
            return 403, "This was not sent from a page of this server."
        declared = headers.get("content-length", "0")
        if (
            not declared.isascii()
            or not declared.isdigit()
            or len(declared) > 18
            or int(declared) > self.limits.get(scope["path"], FORM_LIMIT)
        ):
            return 413, "This is too much."
        return None


def _ours(headers: Headers, host: str) -> bool:
    """Whether a request comes from a page of ours, or from a program that sends neither header."""
    origin = headers.get("origin")
    try:
        if origin is not None and urlsplit(origin).netloc != host:
            return False
    except ValueError:  # no address at all
        return False
    return headers.get("sec-fetch-site", "same-origin") in ("same-origin", "none")


async def _body(receive: Receive, limit: int) -> bytes | None:
    """The whole body, None where it is longer than the limit."""
    body = b""
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return body
        body += cast(bytes, message.get("body", b""))
        if len(body) > limit:
            return None
        if not message.get("more_body", False):
            return body


def _again(body: bytes, receive: Receive) -> Receive:
    """Hands the body out once; after that whatever comes: that the other side has gone."""
    given = False

    async def once() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return once
