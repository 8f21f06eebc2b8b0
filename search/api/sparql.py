"""The SPARQL 1.1 protocol over the graph: only queries, in a process with limits (`search.engine.sparql`)."""

from __future__ import annotations

from typing import Annotated, Any
from urllib.parse import parse_qs

from anyio import to_thread
from fastapi import APIRouter, HTTPException, Query, Request, Response

from search.api.dependencies import EngineDep, SparqlDep
from search.api.negotiation import wanted
from search.api.problems import documented
from search.engine.sparql import SparqlWorkers
from search.engine.sparql_rules import MOST_CHARACTERS

router = APIRouter(prefix="/api/v1", tags=["đồ thị"])

MEDIA = {
    "application/sparql-results+json": "json",
    "application/sparql-results+xml": "xml",
    "text/csv": "csv",
    "text/tab-separated-values": "tsv",
    "text/turtle": "turtle",
    "application/n-triples": "ntriples",
    "application/ld+json": "jsonld",
    "application/rdf+xml": "rdfxml",
}
ALSO = {"application/json": "json", "application/xml": "xml", "text/xml": "xml", "text/plain": "ntriples"}
"""Types that clients say for these."""
_MEDIA_OF = {form: media for media, form in MEDIA.items()}
_BOTH = {form: (form,) for form in MEDIA.values()}
QUERY = "SELECT ?s WHERE { ?s ?p ?o } LIMIT 3"
_FORM = "application/x-www-form-urlencoded"
_TEXT = "application/sparql-query"
_DATASET = ("default-graph-uri", "named-graph-uri", "using-graph-uri", "using-named-graph-uri", "update")
ANSWER: dict[str, Any] = {
    "description": "SELECT và ASK: JSON, XML, CSV, TSV; CONSTRUCT và DESCRIBE: Turtle, N-Triples, JSON-LD, RDF/XML. "
    "`X-Truncated: true` khi còn dòng chưa in.",
    "content": {
        "application/sparql-results+json": {
            "example": {"head": {"vars": ["s"]}, "results": {"bindings": []}}
        },
        **{media: {} for media in MEDIA if media != "application/sparql-results+json"},
    },
}
ANSWERS = documented(404, 406, 422, 503, more={200: ANSWER})
BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            _FORM: {
                "schema": {
                    "type": "object",
                    "required": ["query"],
                    "properties": {
                        "query": {"type": "string", "minLength": 1, "maxLength": MOST_CHARACTERS},
                        "format": {"type": "string", "enum": [*MEDIA.values()]},
                    },
                },
                "example": {"query": QUERY},
            },
            _TEXT: {"schema": {"type": "string", "minLength": 1}, "example": QUERY},
        },
    }
}
QueryText = Annotated[
    str, Query(min_length=1, max_length=MOST_CHARACTERS, description="SELECT, ASK…", examples=[QUERY])
]
FormParam = Annotated[str | None, Query(description=f"Thay cho Accept: {', '.join(MEDIA.values())}.")]


@router.get("/sparql", summary="Truy vấn SPARQL chỉ đọc", responses=ANSWERS)
def sparql(
    engine: EngineDep, workers: SparqlDep, request: Request, query: QueryText, format: FormParam = None
) -> Response:
    """A query in the address. Updates, SERVICE, FROM, LOAD are refused; time, memory and rows are limited."""
    _refuse_dataset(request.query_params.keys())
    return _answered(workers, query, _forms(request, format), engine.ready)


@router.post(
    "/sparql",
    summary="Truy vấn SPARQL chỉ đọc, gửi trong thân yêu cầu",
    responses={**ANSWERS, **{code: documented(408, 413, 415)[code] for code in (408, 413, 415)}},
    openapi_extra=BODY,
)
async def sparql_posted(engine: EngineDep, workers: SparqlDep, request: Request) -> Response:
    """The same for a query in a form (`query=…`) or as the body itself (`application/sparql-query`)."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in (_FORM, _TEXT):
        raise HTTPException(415, f"Hãy gửi truy vấn dạng {_FORM} hoặc {_TEXT}.")
    _refuse_dataset(request.query_params.keys())
    try:
        body = (await request.body()).decode("utf-8")
    except UnicodeDecodeError as error:
        raise HTTPException(400, "Truy vấn không phải là UTF-8.") from error
    form = None
    if kind == _FORM:
        fields = _fields(body)
        body, form = fields.get("query", ""), fields.get("format") or fields.get("form")
    if not body.strip():
        raise HTTPException(422, "Thiếu truy vấn (query).")
    forms = _forms(request, form)
    return await to_thread.run_sync(lambda: _answered(workers, body, forms, engine.ready))


def _fields(body: str) -> dict[str, str]:
    try:
        found = parse_qs(body, keep_blank_values=True, max_num_fields=20, errors="strict")
    except ValueError as error:
        raise HTTPException(400, "Biểu mẫu không đọc được.") from error
    _refuse_dataset(found)
    return {name: values[-1] for name, values in found.items()}


def _refuse_dataset(names: Any) -> None:
    """A dataset of the client's choice is FROM by another way, and `update` is no query."""
    for name in _DATASET:
        if name in names:
            raise HTTPException(400, f"Không nhận tham số “{name}”: chỉ đọc toàn bộ đồ thị của kho này.")


def _forms(request: Request, form: str | None) -> tuple[str, ...]:
    if form is not None:
        if form not in _BOTH:
            raise HTTPException(422, f"Không có dạng “{form}”: chọn {', '.join(_BOTH)}.")
        return (form,)
    forms = wanted(request.headers.get("accept"), {**MEDIA, **ALSO})
    if not forms:
        raise HTTPException(406, f"Các dạng kết quả: {', '.join(MEDIA)}.")
    return forms


def _answered(workers: SparqlWorkers, query: str, forms: tuple[str, ...], ready: Any) -> Response:
    ready()
    result = workers.run(query, forms)
    answer = Response(result.text, media_type=_MEDIA_OF[result.form])
    answer.headers["Vary"] = "Accept"
    if result.truncated:
        answer.headers["X-Truncated"] = "true"
        answer.headers["X-Row-Limit"] = str(workers.limits.rows)
    return answer
