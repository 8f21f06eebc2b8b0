"""The API against its own description: requests made up from it, right and wrong ones, bring no 5xx and no answer that
is not described. The same requests at each run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from fastapi import FastAPI
from hypothesis import HealthCheck, given, settings
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from starlette.types import Receive, Scope, Send

from search.api import create_app
from search.engine.engine import Engine
from search.settings import Settings

EXAMPLES = Path(__file__).parents[2] / "examples"
EXAMPLES_EACH = 15
CHECKS = [
    schemathesis.checks.not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FastAPI]:
    data = tmp_path_factory.mktemp("schema") / "data"
    papers = sorted(file for file in EXAMPLES.iterdir() if file.suffix in (".txt", ".md", ".html"))
    with Engine(data) as engine:
        engine.ingest(papers)
    made = create_app(
        Settings(data=str(data), hosts="testserver,localhost", sparql_seconds=2.0, stop_seconds=0.1)
    )
    yield made
    for part in (made.state.jobs, made.state.sparql, made.state.engine, made.state.audit):
        part.close()


def label(operation: Any) -> str:
    return f"{operation.method.upper()} {operation.path}"


OPERATIONS = sorted(
    f"{method.upper()} {path}"
    for path, item in create_app(Settings(data="-")).openapi()["paths"].items()
    for method in item
)


def test_every_route_tells_its_errors_and_an_example(app: FastAPI) -> None:
    for path, item in app.openapi()["paths"].items():
        for method, told in item.items():
            answers = told["responses"]
            good = next(answers[code] for code in ("200", "202") if code in answers)
            assert {"400", "401", "403", "429"} <= set(answers), path
            assert any("example" in media or kind.startswith(("text/", "application/octet")) for kind, media in good["content"].items()), (method, path)  # fmt: skip


@pytest.mark.parametrize("name", OPERATIONS)
def test_answers_are_as_described(app: FastAPI, name: str) -> None:
    async def kept_open(scope: Scope, receive: Receive, send: Send) -> None:
        """The application without its end: the client starts and ends it around each call."""
        if scope["type"] == "lifespan":
            for word in ("startup", "shutdown"):
                await receive()
                await send({"type": f"lifespan.{word}.complete"})
        else:
            await app(scope, receive, send)

    described = schemathesis.openapi.from_asgi("/api/v1/openapi.json", kept_open)
    (operation,) = (one.ok() for one in described.get_all_operations() if label(one.ok()) == name)

    @settings(
        max_examples=EXAMPLES_EACH,
        derandomize=True,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy())
    def hold(case: schemathesis.Case) -> None:
        case.call_and_validate(checks=CHECKS)

    hold()
