"""Whose papers the rows of acts on validity stand in, and what is read of them."""

from __future__ import annotations

from ingest.model import SELF, Document, Node, Source, SourceText
from ingest.pipeline import parse

Stated = tuple[str, str, str]
Row = tuple[str, str, set[Stated]]
_ACTS = frozenset({"amends", "replaces", "repeals", "corrects", "suspends"})
_HEADS = {
    "BC": ("SỞ TƯ PHÁP TỈNH ĐỒNG THÁP", "77/BC-STP", "BÁO CÁO"),
    "CV": ("SỞ NỘI VỤ TỈNH LÀO CAI", "812/SNV-TCCB", "CÔNG VĂN"),
    "KH": ("UBND TỈNH GIA LAI", "45/KH-UBND", "KẾ HOẠCH"),
    "QĐ": ("UBND TỈNH NGHỆ AN", "15/2026/QĐ-UBND", "QUYẾT ĐỊNH"),
    "NQ": ("HĐND THÀNH PHỐ HUẾ", "21/2026/NQ-HĐND", "NGHỊ QUYẾT"),
    "QH": ("ỦY BAN THƯỜNG VỤ QUỐC HỘI", "97/2026/UBTVQH16", "NGHỊ QUYẾT"),
    "TT": ("BỘ XÂY DỰNG", "18/2026/TT-BXD", "THÔNG TƯ"),
    "TB": ("UBND XÃ TÂN PHÚ", "95/TB-UBND", "THÔNG BÁO"),
    "HD": ("LIÊN ĐOÀN LAO ĐỘNG TỈNH AN GIANG", "07/HD-LĐLĐ", "HƯỚNG DẪN"),
    "KL": ("TỈNH ỦY SƠN LA", "12-KL/TU", "KẾT LUẬN"),
    "NĐ": ("CHÍNH PHỦ", "150/2026/NĐ-CP", "NGHỊ ĐỊNH"),
    "PL": ("UBND TỈNH LÂM ĐỒNG", "", "PHỤ LỤC"),
    "CT": ("UBND THÀNH PHỐ ĐÀ NẴNG", "06/CT-UBND", "CHỈ THỊ"),
    "CTPH": ("HỘI NÔNG DÂN TỈNH SƠN LA", "11/CTrPH-HND-SNNMT", "CHƯƠNG TRÌNH PHỐI HỢP"),
    "TTR": ("SỞ XÂY DỰNG TỈNH QUẢNG TRỊ", "140/TTr-SXD", "TỜ TRÌNH"),
    "ĐA": ("UBND TỈNH CAO BẰNG", "03/ĐA-UBND", "ĐỀ ÁN"),
}
"""Whose paper, its number and its type; any other key is a page without a head."""


def acts(kind: str, text: str) -> set[Stated]:
    """What a paragraph of a paper of a kind states of acts on validity."""
    head = ""
    if kind in _HEADS:
        office, number, name = _HEADS[kind]
        head = f"{office}\nSố: {number}\nHà Nội, ngày 01 tháng 6 năm 2026\n\n{name}\nVề một số nhiệm vụ công tác\n\n"
        head += "Điều 1. Phạm vi\n" if name in ("QUYẾT ĐỊNH", "NGHỊ QUYẾT", "THÔNG TƯ", "NGHỊ ĐỊNH") else ""
    doc = parse(SourceText(Source("a.txt", "0" * 64, "text/plain"), head + text + "\n"))
    return {(_name(doc, r.subject), r.rel, _name(doc, r.object)) for r in doc.relations if r.rel in _ACTS}


def _name(doc: Document, node: Node) -> str:
    return "SELF" if node == SELF else doc.citations[node.index].number or ""
