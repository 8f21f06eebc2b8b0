"""The report on how a directive is carried out: level by level who did so by what paper, and who did not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.cards import DocumentCard, Edge
from kg.errors import ReportError
from kg.lacking import lacking
from kg.nodes import RELATION_LABELS
from kg.reports.document import ended
from kg.reports.model import Block, Column, Heading, Notice, Paragraph, Report, Table
from kg.reports.wording import about_in_a_table, called, issued, named, proof
from kg.trees import levels
from kg.view import GraphView

_COLUMNS = (
    Column("TT", 0.6, centred=True),
    Column("Cơ quan", 1.6),
    Column("Văn bản", 2.2),
    Column("Ngày", 1.35, centred=True),
    Column("Câu chứng minh", 4.0),
)
_MOST_LISTED = 200


def directive(view: GraphView, iri: str, as_of: str, on: str | None) -> Report:
    """Who carries a document out. Raises ReportError when the library does not know it."""
    card = view.card(iri)
    if card is None:
        raise ReportError(f"Kho không có văn bản «{iri}».")
    found = levels(view, iri)
    blocks: list[Block] = [Heading("I. Tóm tắt"), Paragraph(_summary(card, found))]
    warning = ended(card, view.status(iri, on), on)
    if warning:
        blocks.append(Notice(warning))
    blocks.append(Heading("II. Các văn bản thực hiện"))
    if not found:
        blocks.append(Paragraph("Kho chưa có văn bản nào thực hiện, hướng dẫn hoặc báo cáo về văn bản này."))
    for count, level in enumerate(found, 1):
        heading = (
            "Thực hiện trực tiếp" if count == 1 else f"Cấp {count}: thực hiện các văn bản ở cấp {count - 1}"
        )
        blocks += [Heading(f"{count}. {heading}", 2), _table(level, first=count == 1)]
    blocks.append(Heading("III. Cơ quan cùng cấp chưa có văn bản trong kho"))
    blocks += _lacking(view, card, found)
    return Report("directive", "TÌNH HÌNH THỰC HIỆN VĂN BẢN CHỈ ĐẠO", named(card), as_of, tuple(blocks))


def _summary(card: DocumentCard, found: Sequence[Sequence[Edge]]) -> str:
    papers = {e.subject.iri: e.subject for level in found for e in level}
    agencies = {c.issuer for c in papers.values() if c.issuer}
    if not papers:
        return f"Trong kho chưa có văn bản nào thực hiện {called(card)}."
    dates = sorted(c.date for c in papers.values() if c.date)
    since = f", từ {issued_range(dates)}" if dates else ""
    return (
        f"Trong kho có {len(papers)} văn bản của {len(agencies)} cơ quan thực hiện, hướng dẫn hoặc báo cáo việc thực hiện "
        f"{called(card)}, qua {len(found)} cấp{since}."
    )


def issued_range(dates: Sequence[str]) -> str:
    """The first and last of sorted ISO dates in words."""
    first, last = ("/".join(reversed(d.split("-"))) for d in (dates[0], dates[-1]))
    return first if first == last else f"{first} đến {last}"


def _table(level: Sequence[Edge], *, first: bool) -> Table:
    rows = []
    by_paper: dict[str, Edge] = {}
    for edge in sorted(level, key=lambda e: (e.rel != "implements", -e.confidence)):
        by_paper.setdefault(edge.subject.iri, edge)
    ordered = sorted(
        by_paper.values(), key=lambda e: (e.subject.date or str(e.subject.year or "9"), e.subject.issuer or "", e.subject.iri)
    )  # fmt: skip
    for count, edge in enumerate(ordered, 1):
        paper = edge.subject
        what = (
            "" if edge.rel == "implements" and first else f"{RELATION_LABELS[edge.rel]} {called(edge.object)}"
        )
        about = about_in_a_table(paper)
        told = "\n".join(
            filter(None, (called(paper) + ("" if paper.held else " (chưa có trong kho)"), about, what))
        )
        rows.append((str(count), paper.issuer or "chưa rõ", told, issued(paper), proof(edge.evidence)))
    return Table(_COLUMNS, tuple(rows))


def _lacking(view: GraphView, card: DocumentCard, found: Sequence[Sequence[Edge]]) -> Iterator[Block]:
    absent = lacking(view, card, found)
    yield Paragraph(
        "“Chưa có” nghĩa là kho không giữ và không văn bản nào trong kho nhắc đến một văn bản của cơ quan đó thực hiện văn bản "
        "này; không có nghĩa là cơ quan đó chưa ban hành. Chỉ xét các cơ quan mà kho biết, cùng cấp và cùng loại với "
        "cơ quan đã có văn bản.",
        "italic",
    )
    if not absent:
        yield Paragraph("Không có cơ quan cùng cấp nào khác mà kho biết.")
        return
    rows = []
    for tier, agencies in absent.items():
        names = [agency.name for agency in agencies]
        more = f" … và {len(names) - _MOST_LISTED} cơ quan khác" if len(names) > _MOST_LISTED else ""
        rows.append((tier.name, str(len(names)), "; ".join(names[:_MOST_LISTED]) + more))
    columns = (Column("Cấp, loại cơ quan", 1.6), Column("Số", 0.5, centred=True), Column("Cơ quan", 5.0))
    yield Table(columns, tuple(rows))
