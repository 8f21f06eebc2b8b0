"""Documents: the list, and one with its relations both ways."""

from __future__ import annotations

from functools import partial
from typing import Annotated, Any, Literal

from fastapi import APIRouter, HTTPException, Path, Query, Response

from kg.cards import Edge
from kg.view import GraphView
from search import wire
from search.api.dependencies import EngineDep, json_response
from search.api.problems import documented
from search.engine.listing import Sort, listed
from search.engine.neighbourhood import links_of
from search.engine.text import Basis, basis_tree, history
from search.labels import RELATION_WORDS

router = APIRouter(prefix="/api/v1/documents", tags=["văn bản"])

DAY = r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$"
SymbolParam = Annotated[
    str,
    Path(max_length=2000, description="Số ký hiệu (cả dấu /), tên luật, hoặc IRI.", examples=["41-CT/TW"]),
]
TextParam = Annotated[str | None, Query(max_length=300)]
CARD = {
    "iri": "https://luocdo.vn/id/van-ban/chi-thi/41-ct-tw",
    "type": "Chỉ thị",
    "number": "41-CT/TW",
    "name": None,
    "date": "2024-12-26",
    "issuer": "Bộ Chính trị",
    "title": "Về phong trào thi đua",
    "held": True,
    "year": 2024,
    "status": None,
    "place": None,
    "effective": None,
    "signer": None,
    "expires": None,
}
PROOF = {"source": "ke-hoach-88.docx", "page": 1, "quote": "Thực hiện Chỉ thị số 41-CT/TW", "start": 310, "end": 372, "section": ""}  # fmt: skip
EDGE = {
    "rel": "implements", "from": {**CARD, "type": "Kế hoạch", "number": "88/KH-UBND"}, "to": CARD, "provision": None,
    "inherited": False, "confidence": 0.98, "rule": "verb", "evidence": [PROOF],
}  # fmt: skip
LIST = {"documents": [CARD], "total": 1, "offset": 0, "limit": 50, "facets": {"type": {"Chỉ thị": 1}}}
SHOWN = {
    "document": CARD, "status": {"word": None, "since": None}, "files": ["chi-thi-41.pdf"],
    "relations": {"out": [], "in": [EDGE]}, "mentions": [PROOF], "readings": [], "candidates": [],
}  # fmt: skip
ONE = (404, 409, 422, 503)


@router.get("", summary="Danh sách văn bản", responses=documented(422, 503, example=LIST))
def documents(
    engine: EngineDep,
    words: Annotated[str, Query(alias="q", max_length=300, description="Từ trong số, tên, trích yếu.")] = "",
    type: TextParam = None,
    issuer: TextParam = None,
    place: TextParam = None,
    year_from: Annotated[int | None, Query(ge=1900, le=2200)] = None,
    year_to: Annotated[int | None, Query(ge=1900, le=2200)] = None,
    held: bool | None = None,
    status: Annotated[
        list[Literal["inForce", "partiallyInForce", "notInForce", "unknown"]] | None, Query(max_length=4)
    ] = None,
    sort: Sort = "date",
    order: Literal["asc", "desc"] = "desc",
    offset: Annotated[int, Query(ge=0, le=1_000_000)] = 0,
    limit: Annotated[int, Query(ge=1, le=1000)] = 50,
) -> Response:
    """One page of the documents that meet all conditions, with counts of all of them by type, agency, year, status."""
    cards = engine.documents(
        type=type, issuer=issuer, place=place, year_from=year_from, year_to=year_to, held=held
    )
    links = links_of(engine.graph.snapshot) if sort == "cited" else None
    found = listed(
        cards, words=words, statuses=tuple(status or ()), sort=sort, descending=order == "desc", offset=offset,
        limit=limit, cited=links.degree if links else lambda _iri: 0,
    )  # fmt: skip
    return json_response(found)


RelationParam = Annotated[
    str | None, Query(alias="rel", max_length=40, description="Chỉ quan hệ này (implements, amends…).")
]
DirectionParam = Annotated[Literal["out", "in", "both"], Query(description="Nó nói về ai, hay ai nói về nó.")]


@router.get(
    "/{symbol:path}/relations",
    summary="Quan hệ của một văn bản, kèm câu chứng minh",
    responses=documented(*ONE, example={"out": [], "in": [EDGE]}),
)
def relations(
    engine: EngineDep,
    symbol: SymbolParam,
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


@router.get(
    "/{symbol:path}/legal-basis",
    summary="Căn cứ pháp lý, dạng cây",
    responses=documented(*ONE, example={"basis": [{**EDGE, "rel": "based_on", "again": False, "basis": []}]}),
)
def legal_basis(engine: EngineDep, symbol: SymbolParam) -> Response:
    """What the document is based on, and what that is based on; `again` where a branch is told elsewhere."""
    iri = engine.one(symbol).iri
    return json_response({"basis": [_step(step) for step in basis_tree(engine.legal_basis(iri), iri)]})


def _step(step: Basis) -> dict[str, Any]:
    return {**wire.edge(step.edge), "again": step.again, "basis": [_step(below) for below in step.below]}


STATUS = {
    "word": "notInForce",
    "since": "2025-05-20",
    "history": [{"date": "2019-01-10", "event": "Ban hành", "edge": None}],
}


@router.get(
    "/{symbol:path}/status",
    summary="Hiệu lực và lịch sử hiệu lực",
    responses=documented(*ONE, example=STATUS),
)
@router.get(
    "/{symbol:path}/timeline",
    summary="Lịch sử hiệu lực (như status)",
    responses=documented(*ONE, example=STATUS),
)
def status(
    engine: EngineDep,
    symbol: SymbolParam,
    on: Annotated[
        str | None, Query(pattern=DAY, description="Vào ngày này.", examples=["2025-06-01"])
    ] = None,
) -> Response:
    """Whether the document is in force, since when, and what happened to it."""
    shown = engine.show(engine.one(symbol).iri)
    found = engine.read(lambda view: view.status(shown.card.iri, on))
    events = [
        {"date": e.date, "event": e.words, "edge": wire.edge(e.edge) if e.edge else None}
        for e in history(shown.card, found, shown.outgoing)
    ]
    return json_response({"word": found.word, "since": found.since, "history": events})


@router.get(
    "/{symbol:path}/mentions",
    summary="Nơi văn bản được nhắc đến",
    responses=documented(*ONE, example={"total": 1, "mentions": [PROOF]}),
)
def mentions(
    engine: EngineDep,
    symbol: SymbolParam,
    offset: Annotated[int, Query(ge=0, le=1_000_000)] = 0,
    limit: Annotated[int, Query(ge=1, le=10_000)] = 1000,
) -> Response:
    """Every place that cites the document, in the order of files and places."""
    iri = engine.one(symbol).iri
    found = engine.read(lambda view: view.mentions(iri))
    return json_response({"total": len(found), "mentions": found[offset : offset + limit]})


one_router = APIRouter(prefix="/api/v1/documents", tags=["văn bản"])


@one_router.get(
    "/{symbol:path}",
    summary="Một văn bản: thuộc tính, lược đồ, hiệu lực",
    responses=documented(*ONE, example=SHOWN),
)
def document(engine: EngineDep, symbol: SymbolParam) -> Response:
    """The object of `luocdo show --json`. `symbol` is a symbol as written (slashes too), a law's name or an IRI."""
    return json_response(wire.show(engine.show(symbol)))
