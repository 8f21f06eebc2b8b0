"""Reports on what a user names: a document by symbol or path, a campaign or an agency by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.errors import ReportError

if TYPE_CHECKING:
    from kg.reports import Report
    from kg.view import GraphView
    from search.engine.engine import Engine


def report_of(engine: Engine, kind: str, subject: str, *, on: str | None = None) -> Report:
    """The report of a kind (`kg.reports.KINDS`) on what `subject` stands for. `on`: the day (ISO) for which effect is
    judged, None for all that papers say.

    Raises ReportError for an unknown kind, campaign or agency, `UnknownDocument`, `AmbiguousDocument`.
    """
    from kg.reports import KINDS, report
    from kg.slices import newest

    if kind not in KINDS:
        raise ReportError(f"Không có loại báo cáo “{kind}”: chọn trong {', '.join(KINDS)}.")

    if kind in ("document", "directive"):
        iri = engine.one(subject).iri
    else:
        iri = engine.read(
            lambda view: _campaign(view, subject) if kind == "campaign" else _agency(view, subject)
        )
    return engine.read(lambda view: report(view, kind, iri, as_of=newest(engine.graph.snapshot), on=on))


def _campaign(view: GraphView, subject: str) -> str:
    if view.campaign(subject):
        return subject
    found = view.campaigns(subject)
    if not found:
        raise ReportError(f"Kho không có phong trào “{subject}”.")
    return found[0].iri


def _agency(view: GraphView, subject: str) -> str:
    found = [c for c in view.agencies() if c.iri == subject] or view.agencies(subject)
    if not found:
        raise ReportError(f"Kho không có cơ quan “{subject}”.")
    return found[0].iri
