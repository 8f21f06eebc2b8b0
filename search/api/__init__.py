"""The library over HTTP: `create_app` makes the FastAPI application."""

from __future__ import annotations

from search.api.app import create_app

__all__ = ["create_app"]
