"""`bisher serve`: the companion in the browser."""

from __future__ import annotations

import ipaddress
from pathlib import Path

import click

from bisher.cli.library import default_db
from bisher.cli.options import corrections_option, db_option, talk_options
from bisher.cli.output import Out, detail, is_verbose
from bisher.errors import BisherError

PORT = 8311


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=PORT, show_default=True, help="The port; 0 takes a free one."
)
@click.option(
    "--allow-host", "names", multiple=True, metavar="NAME", help="Another name by which browsers may call this server."
)
@click.option("--uploads", is_flag=True, help="Let the library read files that are dropped on it.")
@db_option
@corrections_option
@talk_options
def serve_command(
    host: str,
    port: int,
    names: tuple[str, ...],
    uploads: bool,
    db: Path | None,
    corrections: Path | None,
    quiet: bool,
) -> None:
    """Show the story so far in the browser, each series up to its bookmark. Stop it with Ctrl-C.

    Only this machine can reach it unless --host says otherwise; then everybody who reaches that address sees your
    series and may move your bookmarks.

    \b
    bisher serve
    bisher serve --port 9000 --uploads
    """
    import socket

    import uvicorn

    from bisher.cli.desk import Reading
    from bisher.cli.served import Served
    from bisher.web.app import create_app
    from bisher.web.guard import Hosts

    out = Out("en", quiet=quiet)
    try:
        listening = socket.create_server((host, port), family=_family(host))
    except OSError as error:
        raise BisherError(f"cannot listen there: {error.strerror}", "another --port", f"{host}:{port}") from error
    loopback = _is_loopback(host)
    if not loopback:
        out.note(f"{host} is not this machine alone: whoever reaches it sees your series and may move your bookmarks")
    allowed = Hosts(loopback, frozenset(name.casefold() for name in (host, *names)))
    desk = Reading(db or default_db()) if uploads else None
    app = create_app(Served(db or default_db(), corrections), hosts=allowed, desk=desk)
    detail(f"store: {db or default_db()}")
    level = "info" if is_verbose() else "warning"
    config = uvicorn.Config(app, log_level=level, server_header=False, date_header=False)
    with listening:
        out.note(f"http://{_in_address(host)}:{listening.getsockname()[1]}/ (Ctrl-C stops it)")
        uvicorn.Server(config).run([listening])
    if desk:
        desk.close()


def _family(host: str) -> int:
    import socket

    return socket.AF_INET6 if ":" in host else socket.AF_INET


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _in_address(host: str) -> str:
    return f"[{host}]" if ":" in host else host
