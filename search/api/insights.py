"""Analyses of the whole graph, and reports on one subject to be saved."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Query, Response
from fastapi import Path as InPath

from kg.analysis import ANALYSES
from kg.reports import FORMATS, KINDS
from search.api.dependencies import EngineDep, json_bytes, json_response
from search.api.documents import DAY
from search.api.papers import attachment
from search.api.problems import documented

router = APIRouter(prefix="/api/v1", tags=["phân tích"])

WordParam = Annotated[
    str, InPath(max_length=40, description=f"Một trong: {', '.join(ANALYSES)}.", examples=["missing"])
]
KindParam = Annotated[
    str, InPath(max_length=40, description=f"Một trong: {', '.join(KINDS)}.", examples=["document"])
]
INSIGHTS: dict[str, Any] = {
    "what": "missing",
    "heading": ANALYSES["missing"],
    "results": [{"kind": "missing", "iris": ["https://luocdo.vn/id/van-ban/chi-thi/41-ct-tw"], "title": "Chỉ thị 41-CT/TW", "reason": "Được 3 văn bản nhắc đến.", "score": 3.0, "evidence": []}],
}  # fmt: skip


@router.get("/analysis", summary="Các phép phân tích", responses=documented(example={"analyses": ANALYSES}))
def analyses() -> Response:
    """The words that `/analysis/{what}` takes, with their headings."""
    return json_response({"analyses": ANALYSES})


@router.get(
    "/analysis/{what}",
    summary="Một phép phân tích trên cả kho",
    responses=documented(404, 422, 503, example=INSIGHTS),
)
def analysis(
    engine: EngineDep,
    what: WordParam,
    campaign: Annotated[
        str | None, Query(max_length=2000, description="Tên hoặc IRI phong trào; spread cần có.")
    ] = None,
    limit: Annotated[int, Query(ge=1, le=1000)] = 10,
) -> Response:
    """What `luocdo analyse` tells: each finding with its reason and the sentences behind it."""
    if what not in ANALYSES:
        raise HTTPException(404, f"Không có phép phân tích “{what}”: chọn {', '.join(ANALYSES)}.")
    return json_bytes(engine.work("analysis", what, campaign, limit))


@router.get(
    "/reports/{kind}",
    summary="Báo cáo về một văn bản, chỉ thị, phong trào, cơ quan",
    response_class=Response,
    responses=documented(
        404, 409, 422, 503,
        more={200: {"content": {one.media_type.partition(";")[0]: {"example": "…"} for one in FORMATS.values()}}},
    ),
)  # fmt: skip
def report(
    engine: EngineDep,
    kind: KindParam,
    subject: Annotated[
        str,
        Query(min_length=1, max_length=2000, description="Số ký hiệu, tên hoặc IRI.", examples=["41-CT/TW"]),
    ],
    form: Annotated[str, Query(alias="format", max_length=10, description=f"{', '.join(FORMATS)}.")] = "html",
    on: Annotated[str | None, Query(pattern=DAY, description="Hiệu lực xét vào ngày này.")] = None,
) -> Response:
    """The report of `luocdo report` as a file; the same library gives the same bytes."""
    if kind not in KINDS:
        raise HTTPException(404, f"Không có loại báo cáo “{kind}”: chọn {', '.join(KINDS)}.")
    if form not in FORMATS:
        raise HTTPException(422, f"Không có định dạng “{form}”: chọn {', '.join(FORMATS)}.")
    chosen = FORMATS[form]
    answer = Response(engine.work("report", kind, subject, on, form), media_type=chosen.media_type)
    answer.headers["Content-Disposition"] = attachment(f"bao-cao{chosen.suffix}")
    if form == "html":  # its style is its own; nothing in it may run
        answer.headers["Content-Security-Policy"] = "sandbox; default-src 'none'; style-src 'unsafe-inline'"
    return answer
