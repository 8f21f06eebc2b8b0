"""What titles in capitals say of papers, however long they are."""

from __future__ import annotations

import pytest

from ingest.model import SELF, Document, Node, Source, SourceText
from ingest.pipeline import parse

HEAD = "ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\nSố: {number}\nCà Mau, ngày 26 tháng 10 năm 2026\n\n{kind}\n\n{title}\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n"
AMENDS = (
    "SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA QUY CHẾ QUẢN LÝ, SỬ DỤNG QUỸ THI ĐUA, KHEN THƯỞNG TRÊN ĐỊA BÀN TỈNH "
    "BAN HÀNH KÈM THEO QUYẾT ĐỊNH SỐ 13/2018/QĐ-UBND NGÀY 27 THÁNG 4 NĂM 2018 CỦA ỦY BAN NHÂN DÂN TỈNH CÀ MAU"
)
CHAIN = (
    "THỰC HIỆN NGHỊ QUYẾT SỐ 71/NQ-CP NGÀY 01/4/2025 CỦA CHÍNH PHỦ VÀ CHƯƠNG TRÌNH SỐ 10-CTR/TU NGÀY 13/8/2025 CỦA BAN THƯỜNG VỤ "
    "TỈNH ỦY VỀ THỰC HIỆN NGHỊ QUYẾT SỐ 57-NQ/TW NGÀY 22/12/2024 CỦA BỘ CHÍNH TRỊ VỀ KHOA HỌC"
)


def told(document: Document) -> set[tuple[str, str, str]]:
    def name(node: Node) -> str:
        return "SELF" if node == SELF else document.citations[node.index].number or ""

    return {(name(r.subject), r.rel, name(r.object)) for r in document.relations if r.rel != "based_on"}


@pytest.mark.parametrize(
    "title",
    [AMENDS, AMENDS.capitalize().replace("qđ-ubnd", "QĐ-UBND").replace("quyết định số", "Quyết định số")],
)
def test_an_annexed_regulation_is_amended_with_its_decision(title: str) -> None:
    text = HEAD.format(number="31/2026/QĐ-UBND", kind="QUYẾT ĐỊNH", title=title)
    assert told(parse(SourceText(Source("a.txt", "0" * 64, "text/plain"), text))) == {
        ("SELF", "amends", "13/2018/QĐ-UBND")
    }


def test_a_bodys_name_in_capitals_ends_where_the_title_begins() -> None:
    text = HEAD.format(number="283/KH-UBND", kind="KẾ HOẠCH", title=CHAIN)
    found = told(parse(SourceText(Source("a.txt", "0" * 64, "text/plain"), text)))
    assert {("SELF", "implements", "71/NQ-CP"), ("SELF", "implements", "10-CTr/TU")} <= found
    assert ("SELF", "implements", "57-NQ/TW") not in found
