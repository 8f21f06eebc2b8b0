"""The description of the API (OpenAPI): as FastAPI makes it, with the problem document and the ways to bring a key."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from search.api.problems import Problem

_EXAMPLE = {
    "type": "about:blank",
    "title": "Không có văn bản này",
    "status": 404,
    "detail": "Không có văn bản nào ứng với “999/KH-UBND” trong kho.",
    "instance": "/api/v1/documents/999/KH-UBND",
}


def describe(app: FastAPI) -> None:
    """Make `app.openapi` tell what all routes have in common. Made once, when first asked for."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            made = get_openapi(
                title=app.title, version=app.version, description=app.description, routes=app.routes
            )
            parts = made.setdefault("components", {})
            schemas = parts.setdefault("schemas", {})
            schemas["Problem"] = {**Problem.model_json_schema(), "example": _EXAMPLE}
            for unused in ("HTTPValidationError", "ValidationError"):
                schemas.pop(unused, None)
            parts["securitySchemes"] = {
                "key": {"type": "apiKey", "in": "header", "name": "X-API-Key"},
                "bearer": {"type": "http", "scheme": "bearer"},
            }
            made["security"] = [{}, {"key": []}, {"bearer": []}]
            app.openapi_schema = made
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]
