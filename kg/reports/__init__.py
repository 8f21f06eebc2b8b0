"""What staff write by hand today, from the graph: content as data (`report`), and writers for .docx, .html and .pdf."""

from __future__ import annotations

from kg.reports.model import Report
from kg.reports.report import KINDS, report
from kg.reports.writing import FORMATS, ReportFormat, write

__all__ = ["FORMATS", "KINDS", "Report", "ReportFormat", "report", "write"]
