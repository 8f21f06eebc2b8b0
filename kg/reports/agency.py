"""The report on an agency: its papers by year and type."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from kg.cards import DocumentCard
from kg.errors import ReportError
from kg.reports.document import STATES
from kg.reports.model import Block, Column, Heading, Paragraph, Report, Table
from kg.reports.wording import called, issued, shortened, subject
from kg.view import GraphView

_COLUMNS = (
    Column("TT", 0.6, centred=True),
    Column("Ngày", 1.35, centred=True),
    Column("Số, ký hiệu", 2.5),
    Column("Trích yếu", 4.0),
    Column("Hiệu lực", 1.1),
    Column("Trong kho", 0.9, centred=True),
)
_UNDATED = "Chưa rõ năm"


def agency(view: GraphView, iri: str, as_of: str, on: str | None) -> Report:
    """The documents of an agency, by its IRI. Raises ReportError when the library does not know it."""
    card = next((c for c in view.agencies() if c.iri == iri), None)
    if card is None:
        raise ReportError(f"Kho không có cơ quan «{iri}».")
    papers = [c for c in view.documents(issuer=card.name) if c.issuer]
    years: dict[str, list[DocumentCard]] = defaultdict(list)
    for paper in papers:
        years[str(paper.year) if paper.year else _UNDATED].append(paper)
    held = sum(c.held for c in papers)
    told = f"Trong kho ghi nhận {len(papers)} văn bản của {card.name}: {held} văn bản có toàn văn, {len(papers) - held} văn bản chỉ được viện dẫn."
    blocks: list[Block] = [Heading("I. Tóm tắt"), Paragraph(told)]
    aliases = [alias for alias in card.aliases if not alias.isupper()]
    if aliases:
        blocks.append(Paragraph(f"Cách gọi khác trong văn bản: {'; '.join(aliases)}."))
    if papers:
        blocks += [_counts(years), Heading("II. Danh mục theo năm")]
    order = sorted(years, key=lambda year: (year == _UNDATED, -int(year) if year != _UNDATED else 0))
    for count, year in enumerate(order, 1):
        heading = f"Năm {year}" if year != _UNDATED else year
        blocks += [
            Heading(f"{count}. {heading} ({len(years[year])} văn bản)", 2),
            _table(view, years[year], on),
        ]
    return Report("agency", "VĂN BẢN CỦA CƠ QUAN", card.name, as_of, tuple(blocks))


def _counts(years: dict[str, list[DocumentCard]]) -> Table:
    """How many of each type in each year; the types that are most frequent have a column of their own."""
    types = Counter(c.type or "Khác" for papers in years.values() for c in papers)
    shown = [name for name, _ in sorted(types.items(), key=lambda item: (-item[1], item[0]))[:5]]
    columns = [Column("Năm", 1.2), *(Column(name, 1.0, centred=True) for name in shown)]
    others = len(types) > len(shown)
    columns += [Column("Loại khác", 1.0, centred=True)] * others + [Column("Cộng", 0.8, centred=True)]
    rows = []
    for year in sorted(years, key=lambda y: (y == _UNDATED, y), reverse=False):
        counts = Counter(c.type or "Khác" for c in years[year])
        told = [counts[name] for name in shown]
        told += [len(years[year]) - sum(told)] * others + [len(years[year])]
        rows.append((year, *(str(n) if n else "" for n in told)))
    return Table(tuple(columns), tuple(rows))


def _table(view: GraphView, papers: Sequence[DocumentCard], on: str | None) -> Table:
    ordered = sorted(papers, key=lambda c: (c.date or "9", c.type or "", c.number or "", c.iri))
    rows = []
    for count, paper in enumerate(ordered, 1):
        state = STATES[view.status(paper.iri, on).word]
        held = "có" if paper.held else "chưa"
        rows.append((str(count), issued(paper), called(paper), shortened(subject(paper), 220), state, held))
    return Table(_COLUMNS, tuple(rows))
