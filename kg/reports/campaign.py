"""The report on a campaign: its documents by level and date, and how it spread."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from kg.cards import DocumentCard, Edge
from kg.errors import ReportError
from kg.nodes import RELATION_LABELS
from kg.reports.directive import issued_range
from kg.reports.model import Block, Column, Heading, Paragraph, Report, Table
from kg.reports.wording import about_in_a_table, called, issued, proof
from kg.tiers import LEVELS, tier_of
from kg.view import GraphView

_COLUMNS = (
    Column("TT", 0.6, centred=True),
    Column("Ngày", 1.35, centred=True),
    Column("Văn bản", 2.4),
    Column("Cơ quan", 1.5),
    Column("Câu chứng minh", 3.8),
)


def campaign(view: GraphView, iri: str, as_of: str, on: str | None) -> Report:
    """The documents of a campaign and of its local parts. Raises ReportError when the library does not know it."""
    card = view.campaign(iri)
    if card is None:
        raise ReportError(f"Kho không có phong trào «{iri}».")
    edges = view.campaign_documents(iri)
    parts = [c for c in view.campaigns() if c.part_of == iri]
    wider = view.campaign(card.part_of) if card.part_of else None
    facts = (
        ("Tên", card.name),
        ("Cách gọi khác", "; ".join(card.variants)),
        ("Cơ quan phát động", card.launched_by or ""),
        ("Thời gian", card.period or ""),
        ("Thuộc phong trào", wider.name if wider else ""),
        ("Phong trào ở địa phương", "; ".join(c.name for c in parts)),
    )
    blocks: list[Block] = [
        Heading("I. Thông tin chung"),
        Table((Column("Mục", 1.2), Column("Nội dung", 3.6)), tuple((a, b) for a, b in facts if b)),
        Paragraph(_spread(edges)),
        Heading("II. Văn bản theo cấp và theo ngày"),
    ]
    levels: dict[str, list[Edge]] = defaultdict(list)
    for edge in _one_each(edges):
        levels[tier_of(edge.subject.issuer).level].append(edge)
    for count, level in enumerate((name for name in LEVELS if levels[name]), 1):
        blocks += [Heading(f"{count}. {level}", 2), _table(levels[level])]
    if not edges:
        blocks.append(Paragraph("Kho chưa ghi nhận văn bản nào của phong trào này."))
    return Report(
        "campaign", "VĂN BẢN CỦA PHONG TRÀO THI ĐUA", f"Phong trào “{card.name}”", as_of, tuple(blocks)
    )


def _one_each(edges: Sequence[Edge]) -> list[Edge]:
    """Each document once, by its closest relation, in the order of dates."""
    order = ("launches", "implements", "reports_on", "cites")
    best: dict[str, Edge] = {}
    for edge in sorted(edges, key=lambda e: order.index(e.rel) if e.rel in order else 1):
        best.setdefault(edge.subject.iri, edge)
    return sorted(best.values(), key=lambda e: (e.subject.date or str(e.subject.year or "9"), e.subject.iri))


def _spread(edges: Sequence[Edge]) -> str:
    papers: dict[str, DocumentCard] = {e.subject.iri: e.subject for e in edges}
    if not papers:
        return "Trong kho chưa có văn bản nào của phong trào."
    agencies = {c.issuer for c in papers.values() if c.issuer}
    dates = sorted(c.date for c in papers.values() if c.date)
    held = sum(c.held for c in papers.values())
    when = f", ban hành từ {issued_range(dates)}" if dates else ""
    return (
        f"Trong kho ghi nhận {len(papers)} văn bản của {len(agencies)} cơ quan{when}; {held} văn bản có toàn văn, "
        f"{len(papers) - held} văn bản chỉ được viện dẫn."
    )


def _table(edges: Sequence[Edge]) -> Table:
    rows = []
    for count, edge in enumerate(edges, 1):
        paper = edge.subject
        label = RELATION_LABELS[edge.rel] if edge.rel != "cites" else "nhắc đến"
        told = "\n".join(filter(None, (called(paper), about_in_a_table(paper), f"({label})")))
        rows.append((str(count), issued(paper), told, paper.issuer or "chưa rõ", proof(edge.evidence)))
    return Table(_COLUMNS, tuple(rows))
