"""What Prometheus reads: how long routes take, what the library holds, how far ingest and index are behind."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ingest.errors import LuocdoError

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0)
Gauges = Callable[[], dict[str, float]]
HELP = {
    "luocdo_documents": "Documents held",
    "luocdo_passages": "Passages in the catalog",
    "luocdo_pages": "Pages read",
    "luocdo_sequence": "Number of the last change of the library",
    "luocdo_graph_lag": "Changes the graph has not taken in",
    "luocdo_index_lag": "Changes the index has not taken in",
    "luocdo_jobs_waiting": "Uploads that wait to be taken in",
    "luocdo_jobs_running": "Uploads being taken in",
    "luocdo_job_wait_seconds": "How long the oldest waiting upload has waited",
    "luocdo_ready": "1 when the stores are open and caught up",
}


class Metrics:
    """The measures of one service. `gauges` is asked at each scrape."""

    def __init__(self, gauges: Gauges) -> None:
        self.registry = CollectorRegistry()
        self.registry.register(_Library(gauges))
        labels = ("method", "route")
        self.seconds = Histogram(
            "luocdo_request_seconds", "Time until an answer was sent", labels, registry=self.registry, buckets=_BUCKETS
        )  # fmt: skip
        self.answers = Counter(
            "luocdo_answers", "Answers by status", (*labels, "status"), registry=self.registry
        )

    def text(self) -> bytes:
        """All measures in the format of Prometheus."""
        return generate_latest(self.registry)


class Measured:
    """ASGI middleware: times every request under the template of its route, so that paths do not pile up."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app, self._metrics = app, metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun, status = time.perf_counter(), "500"

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = str(message["status"])
            await send(message)

        try:
            await self._app(scope, receive, noted)
        finally:
            method = scope["method"] if scope["method"] in _METHODS else "other"
            route = _template(scope)
            self._metrics.seconds.labels(method, route).observe(time.perf_counter() - begun)
            self._metrics.answers.labels(method, route, status).inc()


_METHODS = ("GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "PATCH")


def _template(scope: Scope) -> str:
    route: Any = scope.get("route")
    path = getattr(route, "path", None)
    return path if isinstance(path, str) else "other"


class _Library(Collector):
    """Asks the library when it is scraped; one that cannot be read has no figures."""

    def __init__(self, gauges: Gauges) -> None:
        self._gauges = gauges

    def describe(self) -> Iterator[Metric]:
        return iter(())

    def collect(self) -> Iterator[Metric]:
        try:
            found = self._gauges()
        except LuocdoError:
            found = {"luocdo_ready": 0.0}
        for name, value in found.items():
            yield GaugeMetricFamily(name, HELP[name], value)
