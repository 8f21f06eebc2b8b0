"""Puts the application together: engine, routers, error table, headers. Nothing is read at import."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI, Request, Response
from fastapi.staticfiles import StaticFiles
from starlette.middleware.trustedhost import TrustedHostMiddleware

from search.api import ask, documents, health, page, page_document
from search.api.problems import add_problem_handlers
from search.engine import Engine
from search.settings import Settings

WEB = Path(__file__).parent.parent / "web"
LOOPBACK = ("127.0.0.1", "localhost", "::1")

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def create_app(settings: Settings) -> FastAPI:
    """The application over the library in `settings.data`. The library need not exist yet: until it does, answers
    are 503 problems and `/readyz` says so."""
    engine = Engine(settings.directory, settings, background=True)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        engine.close()

    app = FastAPI(
        title="Lược đồ văn bản",
        description="Hỏi đáp và lược đồ quan hệ giữa các văn bản, kèm câu chứng minh.",
        version="1",
        lifespan=lifespan,
        docs_url=None,  # their pages load scripts from other servers
        redoc_url=None,
        openapi_url="/api/v1/openapi.json",
    )
    app.state.engine = engine
    add_problem_handlers(app)
    for router in (ask.router, documents.router, health.router, page.router, page_document.router):
        app.include_router(router)
    app.mount("/static", StaticFiles(directory=WEB / "static"), name="static")

    @app.middleware("http")
    async def add_headers(request: Request, call_next: Callable[[Request], Awaitable[Response]]) -> Response:
        response = await call_next(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        return response

    if settings.host in LOOPBACK:  # a page elsewhere must not reach the library through a name of its own
        app.add_middleware(
            TrustedHostMiddleware, allowed_hosts=["127.0.0.1", "localhost", "[::1]", "testserver"]
        )
    return app
