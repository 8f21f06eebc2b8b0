"""Is the service alive, and can it answer."""

from __future__ import annotations

from fastapi import APIRouter, Response

from search.api.dependencies import EngineDep, json_response

router = APIRouter(tags=["tình trạng"])


@router.get("/healthz", summary="Máy chủ đang chạy")
def healthz() -> dict[str, str]:
    """The process answers; the library is not touched."""
    return {"status": "ok"}


@router.get("/readyz", summary="Kho mở được và đã theo kịp")
def readyz(engine: EngineDep) -> Response:
    """Catalog, graph and index are open and hold the same state; a 503 problem when they cannot be opened."""
    lag = engine.lag()
    return Response(
        json_response({"status": "ok" if not any(lag.values()) else "behind", "lag": lag}).body,
        status_code=503 if any(lag.values()) else 200,
        media_type="application/json",
    )
