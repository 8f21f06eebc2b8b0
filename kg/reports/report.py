"""Reports by the words that people type."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kg.errors import ReportError
from kg.reports.agency import agency
from kg.reports.campaign import campaign
from kg.reports.directive import directive
from kg.reports.document import document
from kg.reports.model import Report
from kg.view import GraphView

KINDS: dict[str, str] = {
    "document": "Báo cáo về một văn bản: căn cứ, quan hệ, nơi viện dẫn",
    "directive": "Tình hình thực hiện một văn bản chỉ đạo",
    "campaign": "Các văn bản của một phong trào thi đua",
    "agency": "Các văn bản của một cơ quan",
}
"""What there is, with what each tells."""

_MADE: dict[str, Callable[[GraphView, str, str, str | None], Report]] = {
    "document": document,
    "directive": directive,
    "campaign": campaign,
    "agency": agency,
}


def report(view: GraphView, kind: str, iri: str, *, as_of: str = "", on: str | None = None) -> Report:
    """The report of a kind on a document, campaign or agency. `as_of` is the library's date (`kg.slices.newest`), `on`
    the day for which effect is judged, None to judge by all that papers say.

    Raises ReportError for an unknown kind or a subject that the library does not know.
    """
    if kind not in _MADE:
        raise ReportError(f"Không có loại báo cáo “{kind}”: chọn trong {', '.join(KINDS)}.")
    return replace(_MADE[kind](view, iri, as_of, on), on=on or "")
