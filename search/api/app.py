"""Puts the application together: engine, routers, error table, headers. Nothing is read at import."""

from __future__ import annotations

import logging
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from anyio import to_thread
from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles

from search.api import (
    ask,
    documents,
    graph,
    health,
    ingest,
    insights,
    network,
    page,
    page_analysis,
    page_compare,
    page_document,
    page_graph,
    page_library,
    page_list,
    page_upload,
    papers,
    resources,
    sparql,
)
from search.api.description import describe
from search.api.guard import Guard
from search.api.headers import Headers
from search.api.ingest import RESULTS
from search.api.jobs import Jobs
from search.api.metrics import Measured, Metrics
from search.api.problems import add_problem_handlers
from search.engine.audit import Audit
from search.engine.jobs import Job
from search.engine.keys import KeyRing
from search.engine.served import ServedEngine
from search.engine.sparql import Limits, SparqlWorkers
from search.settings import Settings, refuse_open_door

THREADS = 120
"""That requests wait in; most of them for one of the processes that do the work."""
WEB = Path(__file__).parent.parent / "web"
_ROUTERS = (
    ask.router,
    documents.router,
    papers.router,
    documents.one_router,
    resources.router,
    insights.router,
    network.router,
    graph.router,
    sparql.router,
    ingest.router,
    health.router,
    page.router,
    page_analysis.router,
    page_compare.router,
    page_document.router,
    page_graph.router,
    page_library.router,
    page_list.router,
    page_upload.router,
)
"""In the order in which they are asked: `documents.one_router` takes every address below /documents that is left."""


def create_app(settings: Settings) -> FastAPI:
    """The application over the library in `settings.data`. The library need not exist yet: until it does, answers
    are 503 problems and `/readyz` says so."""
    refuse_open_door(settings)
    engine = ServedEngine(
        settings.directory, settings, tell=logging.getLogger("luocdo").warning, processes=settings.processes
    )
    audit = Audit(settings.directory)
    jobs = Jobs(settings.directory, settings, _audited(audit), engine.renew)
    queries = SparqlWorkers(
        settings.directory / "graph",
        settings.base_iri,
        Limits.of(settings),
        max(1, settings.sparql_processes),
    )

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        to_thread.current_default_thread_limiter().total_tokens = THREADS
        jobs.open()
        warming = threading.Thread(target=engine.warm, name="luocdo-warm", daemon=True)
        warming.start()
        yield
        engine.let_go()
        jobs.close()
        queries.close()
        engine.close()
        audit.close()

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
    app.state.audit = audit
    add_problem_handlers(app)
    for router in _ROUTERS:
        app.include_router(router)
    describe(app)
    app.mount("/static", StaticFiles(directory=WEB / "static"), name="static")

    metrics = app.state.metrics = Metrics(lambda: health.gauges(engine, jobs))
    app.add_middleware(Guard, settings=settings, ring=KeyRing(settings.directory))

    app.add_middleware(Headers)
    app.add_middleware(Measured, metrics=metrics)
    return app


def _audited(audit: Audit) -> Callable[[str, Job], None]:
    """Writes down when a job is begun and how it ended."""

    def told(what: str, job: Job) -> None:
        counts = {word: job.counts.get(word, 0) for word in RESULTS}
        audit.write(job.who, f"ingest {what}", job=job.id, reason=job.reason, **(counts if job.ended else {}))

    return told
