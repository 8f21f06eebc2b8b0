"""Campaigns, agencies and the graph in every format."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Query, Request, Response

from kg.exports.export import FORMATS
from search import wire
from search.api.dependencies import EngineDep, json_response
from search.api.documents import EDGE
from search.api.negotiation import wanted
from search.api.network import checked
from search.api.problems import documented
from search.engine.neighbourhood import MOST_NODES

router = APIRouter(prefix="/api/v1", tags=["đồ thị"])

WordsParam = Annotated[str | None, Query(alias="q", max_length=500, description="Từ trong tên gọi.")]
DAY = r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$"
DateParam = Annotated[str | None, Query(pattern=DAY, examples=["2024-05"])]
PageParam = Annotated[int, Query(ge=1, le=5000)]
FromParam = Annotated[int, Query(ge=0, le=1_000_000)]
CAMPAIGN: dict[str, Any] = {
    "iri": "https://luocdo.vn/id/phong-trao/ca-nuoc-trong-cay",
    "name": "Cả nước trồng cây",
    "launched_by": "Thủ tướng Chính phủ",
    "period": "2021-2025",
    "part_of": None,
    "variants": [],
}
AGENCY = {
    "iri": "https://luocdo.vn/id/co-quan/bo-noi-vu",
    "name": "Bộ Nội vụ",
    "aliases": ["Bộ trưởng Bộ Nội vụ"],
    "documents": 3,
}
DEFAULT_FORM = "cytoscape"
ACCEPTED = {FORMATS[DEFAULT_FORM].media_type: DEFAULT_FORM} | {
    one.media_type: name for name, one in reversed(FORMATS.items()) if name != DEFAULT_FORM
}
GRAPH = documented(
    404, 406, 409, 422, 503,
    more={200: {"description": "Dạng được chọn", "content": {
        media: {"example": {"data": {}, "elements": {"nodes": [], "edges": []}}} if name == DEFAULT_FORM else {}
        for media, name in ACCEPTED.items()
    }}},
)  # fmt: skip


@router.get(
    "/campaigns",
    summary="Phong trào thi đua, cuộc vận động",
    responses=documented(422, 503, example={"campaigns": [CAMPAIGN], "total": 1}),
)
def campaigns(
    engine: EngineDep, words: WordsParam = None, offset: FromParam = 0, limit: PageParam = 1000
) -> Response:
    """All campaigns by name, or those whose names share words with `q`, best first."""
    found = engine.read(lambda view: view.campaigns(words))
    return json_response({"campaigns": found[offset : offset + limit], "total": len(found)})


@router.get(
    "/campaigns/documents",
    summary="Văn bản của một phong trào",
    responses=documented(404, 422, 503, example={"campaign": CAMPAIGN, "documents": [EDGE]}),
)
def campaign_documents(
    engine: EngineDep,
    iri: Annotated[
        str, Query(description="Định danh phong trào.", max_length=2000, examples=[CAMPAIGN["iri"]])
    ],
    parts: bool = True,
) -> Response:
    """The campaign's documents with evidence; with `parts` those of the local campaigns too."""
    card = engine.read(lambda view: view.campaign(iri))
    if card is None:
        raise HTTPException(404, "Không có phong trào này.")
    edges = engine.read(lambda view: view.campaign_documents(iri, parts=parts))
    return json_response({"campaign": card, "documents": [wire.edge(one) for one in edges]})


@router.get(
    "/agencies",
    summary="Cơ quan",
    responses=documented(422, 503, example={"agencies": [AGENCY], "total": 1}),
)
def agencies(
    engine: EngineDep, words: WordsParam = None, offset: FromParam = 0, limit: PageParam = 200
) -> Response:
    """Agencies with their other wordings and how many documents they issued."""
    found = engine.read(lambda view: view.agencies(words))
    page = [one._asdict() for one in found[offset : offset + limit]]
    return json_response({"agencies": page, "total": len(found)})


@router.get("/graph", summary="Đồ thị quanh văn bản, hoặc cả đồ thị, mọi dạng", responses=GRAPH)
def graph(
    engine: EngineDep,
    request: Request,
    around: Annotated[
        list[str] | None, Query(max_length=50, description="Số ký hiệu hoặc IRI.", examples=[["41-CT/TW"]])
    ] = None,
    depth: Annotated[int, Query(ge=1, le=5)] = 1,
    form: Annotated[
        str | None,
        Query(alias="format", max_length=20, description=f"Thay cho Accept: {', '.join(FORMATS)}."),
    ] = None,
    relation: Annotated[list[str] | None, Query(max_length=20)] = None,
    type: Annotated[list[str] | None, Query(max_length=50)] = None,
    since: DateParam = None,
    until: DateParam = None,
    most: Annotated[
        int | None,
        Query(ge=1, le=MOST_NODES, description="Chỉ lấy chừng này nút: gần nhất, nhiều quan hệ nhất."),
    ] = None,
) -> Response:
    """The formats of `luocdo export`, by `Accept` or `format`. A slice that is too large to draw is a 422 problem."""
    if form is None:
        forms = wanted(request.headers.get("accept"), ACCEPTED)
        if not forms:
            raise HTTPException(406, f"Các dạng: {', '.join(FORMATS)}.")
        form = forms[0]
    if form not in FORMATS:
        raise HTTPException(422, f"Không có định dạng “{form}”. Các định dạng: {', '.join(FORMATS)}.")
    centers = tuple(engine.node(one) for one in around or ())
    conditions = {
        "depth": depth,
        "relations": checked(relation),
        "types": tuple(type or ()),
        "since": since,
        "until": until,
    }
    content = engine.work("exported", form, centers, most, conditions)
    chosen = FORMATS[form]
    answer = Response(content, media_type=chosen.media_type)
    answer.headers["Vary"] = "Accept"
    if form != DEFAULT_FORM:  # some carry styles or scripts of their own: to be saved, not run from here
        answer.headers["Content-Disposition"] = f'attachment; filename="luoc-do{chosen.suffix}"'
    return answer
