"""Documents: the list, and one with its relations both ways."""

from __future__ import annotations

from functools import partial
from typing import Annotated, Any, Literal

from fastapi import APIRouter, HTTPException, Query, Response

from kg.cards import Edge
from kg.view import GraphView
from search import wire
from search.api.dependencies import EngineDep, json_response
from search.engine.text import Basis, basis_tree, history
from search.labels import RELATION_WORDS

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


RelationParam = Annotated[
    str | None, Query(alias="rel", description="Chỉ quan hệ này (implements, amends…).")
]
DirectionParam = Annotated[Literal["out", "in", "both"], Query(description="Nó nói về ai, hay ai nói về nó.")]


@router.get("/{symbol:path}/relations", summary="Quan hệ của một văn bản, kèm câu chứng minh")
def relations(
    engine: EngineDep,
    symbol: str,
    rel: RelationParam = None,
    direction: DirectionParam = "both",
    depth: Annotated[int, Query(ge=1, le=5)] = 1,
) -> Response:
    """Edges outwards and inwards, each with its evidence; `depth` follows the same relation further."""
    if rel is not None and rel not in RELATION_WORDS:
        raise HTTPException(422, f"Không có quan hệ “{rel}”: chọn trong {', '.join(RELATION_WORDS)}.")
    iri = engine.one(symbol).iri
    sides = ("out", "in") if direction == "both" else (direction,)
    found = {side: engine.read(partial(_related, iri, rel, side, depth)) for side in sides}
    return json_response({side: [wire.edge(one) for one in edges] for side, edges in found.items()})


def _related(iri: str, rel: str | None, side: str, depth: int, view: GraphView) -> tuple[Edge, ...]:
    return view.related(iri, rel, side, depth)


@router.get("/{symbol:path}/legal-basis", summary="Căn cứ pháp lý, dạng cây")
def legal_basis(engine: EngineDep, symbol: str) -> Response:
    """What the document is based on, and what that is based on."""
    iri = engine.one(symbol).iri
    return json_response({"basis": [_step(step) for step in basis_tree(engine.legal_basis(iri), iri)]})


def _step(step: Basis) -> dict[str, Any]:
    return {**wire.edge(step.edge), "again": step.again, "basis": [_step(below) for below in step.below]}


@router.get("/{symbol:path}/status", summary="Hiệu lực và lịch sử hiệu lực")
def status(
    engine: EngineDep,
    symbol: str,
    on: Annotated[str | None, Query(pattern=r"^\d{4}-\d{2}-\d{2}$", description="Vào ngày này.")] = None,
) -> Response:
    """Whether the document is in force, since when, and what happened to it."""
    shown = engine.show(engine.one(symbol).iri)
    found = engine.read(lambda view: view.status(shown.card.iri, on))
    events = [
        {"date": e.date, "event": e.words, "edge": wire.edge(e.edge) if e.edge else None}
        for e in history(shown.card, found, shown.outgoing)
    ]
    return json_response({"word": found.word, "since": found.since, "history": events})


@router.get("/{symbol:path}/mentions", summary="Nơi văn bản được nhắc đến")
def mentions(
    engine: EngineDep, symbol: str, limit: Annotated[int, Query(ge=1, le=10_000)] = 1000
) -> Response:
    """Every place that cites the document, in the order of files and places."""
    iri = engine.one(symbol).iri
    found = engine.read(lambda view: view.mentions(iri))
    return json_response({"total": len(found), "mentions": found[:limit]})


@router.get("/{symbol:path}", summary="Một văn bản: thuộc tính, lược đồ, hiệu lực")
def document(engine: EngineDep, symbol: str) -> Response:
    """The object of `luocdo show --json`. `symbol` is a symbol as written (slashes too), a law's name or an IRI."""
    return json_response(wire.show(engine.show(symbol)))
