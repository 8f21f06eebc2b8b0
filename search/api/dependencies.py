"""What routes ask for, declared once."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
from fastapi import Depends, Query, Request, Response

from search.api.jobs import Jobs
from search.engine.served import ServedEngine
from search.engine.sparql import SparqlWorkers


def _engine(request: Request) -> ServedEngine:
    found = request.app.state.engine
    assert isinstance(found, ServedEngine)
    return found


def _jobs(request: Request) -> Jobs:
    found = request.app.state.jobs
    assert isinstance(found, Jobs)
    return found


def _sparql(request: Request) -> SparqlWorkers:
    found = request.app.state.sparql
    assert isinstance(found, SparqlWorkers)
    return found


SparqlDep = Annotated[SparqlWorkers, Depends(_sparql)]
JobsDep = Annotated[Jobs, Depends(_jobs)]
EngineDep = Annotated[ServedEngine, Depends(_engine)]
QuestionParam = Annotated[
    str, Query(alias="q", min_length=1, description="Câu hỏi hoặc số ký hiệu.", examples=["41-CT/TW"])
]
LimitParam = Annotated[int, Query(ge=1, le=100, description="Số đoạn văn nhiều nhất.")]


def client_name(request: Request) -> str:
    """Who asks, as the guard found: the name of a key or an address."""
    client = getattr(request.state, "client", None)
    return str(client.name) if client is not None else "?"


def json_bytes(data: bytes) -> Response:
    """JSON that is encoded already."""
    return Response(data, media_type="application/json")


def json_response(value: Any) -> Response:
    """The value as JSON, encoded by msgspec: dataclasses go out field by field."""
    return Response(msgspec.json.encode(value), media_type="application/json")
