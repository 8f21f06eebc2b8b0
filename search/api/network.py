"""The graph for a picture that grows on a page: around nodes, ways between two, the words for legend and filters."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, HTTPException, Query, Response

from kg.slices import RELATION_LABELS
from search.api.dependencies import EngineDep, json_bytes, json_response
from search.api.problems import documented
from search.engine.neighbourhood import MOST_NODES, Direction, Wanted
from search.labels import RELATION_WORDS, STATUS_WORDS

router = APIRouter(prefix="/api/v1/graph", tags=["đồ thị"])

SYMBOL = "41-CT/TW"
NodesParam = Annotated[
    list[str] | None,
    Query(max_length=20, description="IRI hoặc số ký hiệu của (các) nút ở giữa.", examples=[[SYMBOL]]),
]
RelationsParam = Annotated[
    list[str] | None, Query(max_length=20, description="Chỉ các quan hệ này (implements, amends…).")
]
NamesParam = Annotated[list[str] | None, Query(max_length=50)]
YearParam = Annotated[int | None, Query(ge=1900, le=2200)]
EndParam = Annotated[str, Query(min_length=1, max_length=2000, examples=[SYMBOL])]
EXAMPLE = {
    "centers": ["https://luocdo.vn/id/van-ban/chi-thi/41-ct-tw"],
    "nodes": [
        {
            "iri": "https://luocdo.vn/id/van-ban/chi-thi/41-ct-tw",
            "kind": "document",
            "label": "Chỉ thị 41-CT/TW",
            "type": "Chỉ thị",
            "number": "41-CT/TW",
            "name": None,
            "title": None,
            "date": "2024-12-26",
            "year": 2024,
            "agency": "Bộ Chính trị",
            "held": True,
            "status": None,
            "degree": 7,
        }
    ],
    "edges": [],
    "facets": {"relation": {}, "type": {"Chỉ thị": 1}, "agency": {"Bộ Chính trị": 1}, "year": {"2024": 1}},
    "total": 1,
    "truncated": False,
}


def checked(relations: list[str] | None) -> tuple[str, ...]:
    """Relations by their wire words; a 422 problem for an unknown one."""
    for rel in relations or ():
        if rel not in RELATION_WORDS:
            raise HTTPException(422, f"Không có quan hệ “{rel}”: chọn trong {', '.join(RELATION_WORDS)}.")
    return tuple(relations or ())


@router.get(
    "/around",
    summary="Một phần đồ thị quanh các nút, để vẽ",
    responses=documented(404, 409, 422, 503, example=EXAMPLE),
)
def graph_around(
    engine: EngineDep,
    node: NodesParam = None,
    depth: Annotated[int, Query(ge=1, le=4)] = 1,
    relation: RelationsParam = None,
    type: NamesParam = None,
    agency: NamesParam = None,
    year_from: YearParam = None,
    year_to: YearParam = None,
    held: bool | None = None,
    direction: Direction = "both",
    evidence: Annotated[bool, Query(description="Kèm câu chứng minh của mỗi quan hệ.")] = True,
    limit: Annotated[int, Query(ge=1, le=MOST_NODES, description="Số nút nhiều nhất.")] = 500,
) -> Response:
    """Nodes with how many others they are related to in the whole library, relations with their best proof. Without `node`:
    the most connected nodes. Beyond `limit` the nearest and most connected are kept and `truncated` is true."""
    wanted = Wanted(
        checked(relation),
        tuple(type or ()),
        tuple(agency or ()),
        year_from,
        year_to,
        held,
        direction,
        evidence,
    )
    centers = tuple(dict.fromkeys(engine.node(one) for one in node or ()))
    return json_bytes(engine.work("around", centers, depth, limit, wanted))


@router.get(
    "/path",
    summary="Đường ngắn nhất giữa hai nút",
    responses=documented(404, 409, 422, 503, example={"path": [], **EXAMPLE}),
)
def graph_path(
    engine: EngineDep,
    start: Annotated[str, Query(alias="from", min_length=1, max_length=2000, examples=[SYMBOL])],
    end: Annotated[str, Query(alias="to", min_length=1, max_length=2000, examples=["88/KH-UBND"])],
    relation: RelationsParam = None,
    through: Annotated[
        Literal["any", "directed"], Query(description="directed: chỉ theo chiều quan hệ.")
    ] = "any",
) -> Response:
    """The nodes of the way in `path`, with the relations between neighbours; all empty when there is no way."""
    wanted = Wanted(checked(relation), direction="both" if through == "any" else "out")
    ends = engine.node(start), engine.node(end)
    return json_bytes(engine.work("path", *ends, wanted))


@router.get(
    "/words",
    summary="Tên gọi của quan hệ, hiệu lực và định dạng",
    responses=documented(example={"relations": {}, "statuses": {}, "formats": {}}),
)
def graph_words() -> Response:
    """For legend and filters: each relation as it is told from both ends, states, formats of export."""
    from kg.exports.export import FORMATS

    return json_response(
        {
            "relations": {
                word: {"label": RELATION_LABELS[word], "out": out, "in": back}
                for word, (out, back) in RELATION_WORDS.items()
            },
            "statuses": STATUS_WORDS,
            "formats": {
                name: {"media_type": one.media_type, "suffix": one.suffix} for name, one in FORMATS.items()
            },
        }
    )
