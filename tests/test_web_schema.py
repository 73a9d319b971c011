"""Whatever is sent to the routes that `/openapi.json` describes, the server stands (schemathesis)."""

from __future__ import annotations

from pathlib import Path
from tempfile import mkdtemp

import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error

from bisher.cli.served import Served
from bisher.web.app import create_app
from bisher.web.guard import Hosts
from browsing import example_store

# At import: the tests are made from the description of the application.
app = create_app(Served(example_store(Path(mkdtemp()))), hosts=Hosts(names=frozenset({"testserver"})))
schema = schemathesis.openapi.from_asgi("/openapi.json", app)


@schema.parametrize()
@settings(max_examples=8, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_no_request_breaks_the_server(case: schemathesis.Case) -> None:
    """No route answers anything with an error of its own."""
    case.call_and_validate(checks=[not_a_server_error])


def test_every_route_is_described() -> None:
    """The description has pages, their JSON and the forms."""
    paths = app.openapi()["paths"]
    assert "post" in paths["/s/{series}/bookmark"]
    assert "/s/{series}/as-of/{as_of}/timeline.json" in paths
    assert len(paths) > 25
