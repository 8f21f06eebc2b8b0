"""Reads that take long: parts of the graph, exports, analyses, reports. Each gives bytes that are ready to be sent, so a
process beside the service can do them and hand over no more than that."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import msgspec

from search.engine.engine import Engine
from search.engine.neighbourhood import Wanted, between, near, nearest


def exported(
    engine: Engine, form: str, centers: tuple[str, ...], most: int | None, conditions: dict[str, Any]
) -> bytes:
    """The graph, or the part around some IRIs, in one of the formats of `kg.exports.export`; with `most` only that many
    nodes, the ones that `neighbourhood.near` takes."""
    if most is not None:
        wanted = Wanted(conditions["relations"], conditions["types"])
        near_by = engine.read(
            lambda view: nearest(view, engine.graph.snapshot, centers, conditions["depth"], most, wanted)
        )
        conditions = {**conditions, "only": frozenset(near_by.nodes)}
    out = io.BytesIO()
    engine.export(form, out, around=centers[0] if centers else None, also=centers[1:], **conditions)
    return out.getvalue()


def around(engine: Engine, centers: tuple[str, ...], depth: int, limit: int, wanted: Wanted) -> bytes:
    """`neighbourhood.near` as JSON."""
    return msgspec.json.encode(
        engine.read(lambda view: near(view, engine.graph.snapshot, centers, depth, limit, wanted))
    )


def path(engine: Engine, start: str, end: str, wanted: Wanted) -> bytes:
    """`neighbourhood.between` as JSON."""
    return msgspec.json.encode(
        engine.read(lambda view: between(view, engine.graph.snapshot, start, end, wanted))
    )


def analysis(engine: Engine, what: str, campaign: str | None, limit: int) -> bytes:
    """`kg.analysis.analyse` as JSON."""
    from kg.analysis import ANALYSES, analyse

    engine.ready()
    found = analyse(engine.graph, what, campaign=campaign, limit=limit)
    return msgspec.json.encode({"what": what, "heading": ANALYSES[what], "results": found})


def report(engine: Engine, kind: str, subject: str, on: str | None, form: str) -> bytes:
    """A report as a file of one of `kg.reports.FORMATS`."""
    from kg.reports import write
    from search.engine.report import report_of

    return write(report_of(engine, kind, subject, on=on), form)


def answered(engine: Engine, question: str, form: str) -> bytes:
    """An answer as a file of one of `kg.reports.FORMATS`."""
    from kg.reports import write
    from search.engine.report_answer import answer_report

    return write(answer_report(engine, question), form)


WORK: dict[str, Callable[..., bytes]] = {
    work.__name__: work for work in (exported, around, path, analysis, report, answered)
}
