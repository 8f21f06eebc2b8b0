"""Is the service alive, can it answer, and what does it measure."""

from __future__ import annotations

from datetime import UTC, datetime

from fastapi import APIRouter, Request, Response

from search.api.dependencies import EngineDep, json_response
from search.api.jobs import Jobs
from search.api.metrics import CONTENT_TYPE, Metrics
from search.api.problems import documented
from search.engine.served import ServedEngine

router = APIRouter(tags=["tình trạng"])

STATS = {"documents": 3, "passages": 11, "cited_only": 9, "sequence": 3, "campaigns": 1, "agencies": 4}
_BEHIND = {
    "description": "Kho chưa sẵn sàng (problem), hoặc chưa theo kịp",
    "content": {
        "application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}},
        "application/json": {"example": {"status": "behind", "lag": {"graph": 1, "index": 0}}},
    },
}


@router.get("/healthz", summary="Máy chủ đang chạy", responses=documented(example={"status": "ok"}))
async def healthz() -> dict[str, str]:
    """The process answers; the library is not touched, nor are the threads that may all be at work. Needs no key."""
    return {"status": "ok"}


@router.get(
    "/readyz",
    summary="Kho mở được và đã theo kịp",
    responses=documented(example={"status": "ok", "lag": {"graph": 0, "index": 0}}, more={503: _BEHIND}),
)
def readyz(engine: EngineDep) -> Response:
    """Catalog, graph and index are open and hold the same state; a 503 problem when they cannot be opened."""
    lag = engine.lag()
    return Response(
        json_response({"status": "ok" if not any(lag.values()) else "behind", "lag": lag}).body,
        status_code=503 if any(lag.values()) else 200,
        media_type="application/json",
    )


@router.get(
    "/metrics",
    summary="Số đo cho Prometheus",
    response_class=Response,
    responses=documented(more={200: {"content": {"text/plain": {"example": "luocdo_documents 371.0\n"}}}}),
)
def metrics(request: Request) -> Response:
    """Latency by route, size of the library, lag of ingest and index."""
    found: Metrics = request.app.state.metrics
    return Response(found.text(), media_type=CONTENT_TYPE)


@router.get("/api/v1/stats", summary="Kho có những gì", responses=documented(503, example=STATS))
def stats(engine: EngineDep) -> Response:
    """The object of `luocdo stats --json`, without the path of the data directory."""
    return json_response({name: value for name, value in engine.stats().items() if name != "data"})


def gauges(engine: ServedEngine, jobs: Jobs) -> dict[str, float]:
    """What a scrape tells of the library. Raises `LibraryError`."""
    lag, counts, waiting = engine.lag(), engine.catalog.counts(), jobs.count()
    oldest = jobs.oldest_waiting()
    waited = (datetime.now(UTC) - datetime.fromisoformat(oldest.created)).total_seconds() if oldest else 0.0
    return {
        "luocdo_documents": counts["documents"],
        "luocdo_passages": counts["passages"],
        "luocdo_pages": counts["pages"],
        "luocdo_sequence": engine.catalog.sequence,
        "luocdo_graph_lag": lag["graph"],
        "luocdo_index_lag": lag["index"],
        "luocdo_jobs_waiting": waiting.get("waiting", 0),
        "luocdo_jobs_running": waiting.get("running", 0),
        "luocdo_job_wait_seconds": waited,
        "luocdo_ready": float(not any(lag.values())),
    }
