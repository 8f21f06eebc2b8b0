"""Reports as files: Word, a web page, PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kg.errors import ReportError
from kg.reports.model import Report


@dataclass(frozen=True, slots=True)
class ReportFormat:
    """A format: its media type and the usual ending of a file."""

    media_type: str
    suffix: str


FORMATS: dict[str, ReportFormat] = {
    "docx": ReportFormat("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    "html": ReportFormat("text/html", ".html"),
    "pdf": ReportFormat("application/pdf", ".pdf"),
}
"""The formats by the names that people type."""


def write(report: Report, form: str) -> bytes:
    """The file of a report; the same report gives the same bytes. Raises ReportError for an unknown format."""
    if form not in FORMATS:
        raise ReportError(f"Không có định dạng báo cáo “{form}”: chọn trong {', '.join(FORMATS)}.")
    return _WRITERS[form](report)


def closing(report: Report) -> str:
    """The remark below every report: where it comes from and how fresh it is."""
    newest, on = ("/".join(reversed(d.split("-"))) for d in (report.as_of, report.on))
    told = (
        f"văn bản mới nhất trong kho ban hành ngày {newest}" if newest else "kho chưa có văn bản nào ghi ngày"
    )
    told += f"; hiệu lực xét tại ngày {on}" if on else ""
    return f"Lập tự động từ kho văn bản; {told}. Cần đối chiếu bản gốc trước khi dùng."


def _docx(report: Report) -> bytes:
    from kg.reports.as_docx import docx

    return docx(report)


def _html(report: Report) -> bytes:
    from kg.reports.as_html import html

    return html(report).encode("utf-8")


def _pdf(report: Report) -> bytes:
    from kg.reports.as_pdf import pdf

    return pdf(report)


_WRITERS: dict[str, Callable[[Report], bytes]] = {"docx": _docx, "html": _html, "pdf": _pdf}
