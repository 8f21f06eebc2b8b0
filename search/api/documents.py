"""Documents: the list, and one with its relations both ways."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Response

from search import wire
from search.api.dependencies import EngineDep, json_response

router = APIRouter(prefix="/api/v1/documents", tags=["văn bản"])


@router.get("", summary="Danh sách văn bản")
def documents(
    engine: EngineDep,
    type: str | None = None,
    issuer: str | None = None,
    place: str | None = None,
    year_from: Annotated[int | None, Query(ge=1900, le=2200)] = None,
    year_to: Annotated[int | None, Query(ge=1900, le=2200)] = None,
    held: bool | None = None,
    limit: Annotated[int, Query(ge=1, le=1000)] = 100,
) -> Response:
    """The cards of documents of a type, an agency, a place or a period."""
    cards = engine.documents(
        type=type, issuer=issuer, place=place, year_from=year_from, year_to=year_to, held=held, limit=limit
    )
    return json_response({"documents": cards})


@router.get("/{symbol:path}", summary="Một văn bản: thuộc tính, lược đồ, hiệu lực")
def document(engine: EngineDep, symbol: str) -> Response:
    """The object of `luocdo show --json`. `symbol` is a symbol as written (slashes too), a law's name or an IRI."""
    return json_response(wire.show(engine.show(symbol)))
