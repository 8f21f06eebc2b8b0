"""Campaigns, agencies and the graph in every format."""

from __future__ import annotations

import io
from typing import Annotated

from fastapi import APIRouter, HTTPException, Query, Response

from search import wire
from search.api.dependencies import EngineDep, json_response

router = APIRouter(prefix="/api/v1", tags=["đồ thị"])

WordsParam = Annotated[str | None, Query(alias="q", max_length=500, description="Từ trong tên gọi.")]
DateParam = Annotated[str | None, Query(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$")]


@router.get("/campaigns", summary="Phong trào thi đua, cuộc vận động")
def campaigns(engine: EngineDep, words: WordsParam = None) -> Response:
    """All campaigns by name, or those whose names share words with `q`, best first."""
    return json_response({"campaigns": engine.read(lambda view: view.campaigns(words))})


@router.get("/campaigns/documents", summary="Văn bản của một phong trào")
def campaign_documents(
    engine: EngineDep,
    iri: Annotated[str, Query(description="Định danh phong trào.", max_length=2000)],
    parts: bool = True,
) -> Response:
    """The campaign's documents with evidence; with `parts` those of the local campaigns too."""
    card = engine.read(lambda view: view.campaign(iri))
    if card is None:
        raise HTTPException(404, "Không có phong trào này.")
    edges = engine.read(lambda view: view.campaign_documents(iri, parts=parts))
    return json_response({"campaign": card, "documents": [wire.edge(one) for one in edges]})


@router.get("/agencies", summary="Cơ quan")
def agencies(
    engine: EngineDep, words: WordsParam = None, limit: Annotated[int, Query(ge=1, le=5000)] = 200
) -> Response:
    """Agencies with their other wordings and how many documents they issued."""
    found = engine.read(lambda view: view.agencies(words))[:limit]
    return json_response({"agencies": [one._asdict() for one in found]})


@router.get("/graph", summary="Đồ thị quanh một văn bản, hoặc cả đồ thị")
def graph(
    engine: EngineDep,
    around: Annotated[str | None, Query(max_length=2000, examples=["41-CT/TW"])] = None,
    depth: Annotated[int, Query(ge=1, le=5)] = 1,
    form: Annotated[str, Query(alias="format", description="turtle, jsonld, graphml, svg…")] = "cytoscape",
    relation: Annotated[list[str] | None, Query()] = None,
    type: Annotated[list[str] | None, Query()] = None,
    since: DateParam = None,
    until: DateParam = None,
) -> Response:
    """The formats of `luocdo export`. A slice that is too large to draw is a 422 problem."""
    from kg.errors import ExportError
    from kg.exports.export import format_of

    out = io.BytesIO()
    try:
        media = format_of(form).media_type
        engine.export(
            form,
            out,
            around=around,
            depth=depth,
            relations=tuple(relation or ()),
            types=tuple(type or ()),
            since=since,
            until=until,
        )
    except ExportError as error:
        raise HTTPException(422, str(error)) from error
    answer = Response(out.getvalue(), media_type=media)
    if form in ("html", "svg"):  # they carry styles or scripts of their own: to be saved, not run from here
        answer.headers["Content-Disposition"] = f'attachment; filename="luoc-do.{form}"'
    return answer
