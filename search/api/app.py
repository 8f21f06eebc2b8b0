"""Puts the application together: engine, routers, error table, headers. Nothing is read at import."""

from __future__ import annotations

import logging
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
from starlette.middleware.trustedhost import TrustedHostMiddleware

from search.api import (
    ask,
    documents,
    graph,
    health,
    ingest,
    network,
    page,
    page_document,
    page_graph,
    page_library,
    sparql,
)
from search.api.guard import Guard
from search.api.headers import Headers
from search.api.jobs import Jobs
from search.api.problems import add_problem_handlers
from search.engine.served import ServedEngine
from search.engine.sparql import Limits, SparqlWorkers
from search.settings import LOOPBACK, Settings, refuse_open_door

WEB = Path(__file__).parent.parent / "web"


def create_app(settings: Settings) -> FastAPI:
    """The application over the library in `settings.data`. The library need not exist yet: until it does, answers
    are 503 problems and `/readyz` says so."""
    refuse_open_door(settings)
    engine = ServedEngine(
        settings.directory, settings, tell=logging.getLogger("luocdo").warning, processes=settings.processes
    )
    jobs = Jobs(settings.directory, settings)
    limits = Limits(settings.sparql_seconds, settings.sparql_memory_mb, settings.sparql_rows)
    queries = SparqlWorkers(
        settings.directory / "graph", settings.base_iri, limits, max(1, settings.sparql_processes)
    )

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        warming = threading.Thread(target=engine.warm, name="luocdo-warm", daemon=True)
        warming.start()
        yield
        jobs.close()
        queries.close()
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
    app.state.engine, app.state.jobs, app.state.sparql = engine, jobs, queries
    add_problem_handlers(app)
    for router in (
        ask.router,
        documents.router,
        network.router,
        graph.router,
        sparql.router,
        ingest.router,
        health.router,
        page.router,
        page_document.router,
        page_graph.router,
        page_library.router,
    ):
        app.include_router(router)
    app.mount("/static", StaticFiles(directory=WEB / "static"), name="static")

    app.add_middleware(Guard, settings=settings)

    app.add_middleware(Headers)
    if settings.host in LOOPBACK:  # a page elsewhere must not reach the library through a name of its own
        app.add_middleware(
            TrustedHostMiddleware, allowed_hosts=["127.0.0.1", "localhost", "[::1]", "testserver"]
        )
    return app
