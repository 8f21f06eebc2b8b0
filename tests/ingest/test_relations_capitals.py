"""What titles in capitals say of papers, however long they are."""

from __future__ import annotations

import pytest

from ingest.model import SELF, Document, Node, Source, SourceText
from ingest.pipeline import parse

HEAD = "ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\nSố: {number}\nCà Mau, ngày 26 tháng 10 năm 2026\n\n{kind}\n\n{title}\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n"
AMENDS = (
    "SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA QUY CHẾ CHO THUÊ, SỬA CHỮA NHÀ LỒNG CHỢ TRÊN ĐỊA BÀN TỈNH "
    "BAN HÀNH KÈM THEO QUYẾT ĐỊNH SỐ 19/2017/QĐ-UBND NGÀY 06 THÁNG 9 NĂM 2017 CỦA ỦY BAN NHÂN DÂN TỈNH CÀ MAU"
)
CHAIN = (
    "THỰC HIỆN NGHỊ QUYẾT SỐ 64/NQ-CP NGÀY 02/3/2023 CỦA CHÍNH PHỦ VÀ CHƯƠNG TRÌNH SỐ 26-CTR/TU NGÀY 05/6/2023 CỦA BAN THƯỜNG VỤ "
    "TỈNH ỦY VỀ THỰC HIỆN NGHỊ QUYẾT SỐ 33-NQ/TW NGÀY 18/10/2022 CỦA BỘ CHÍNH TRỊ VỀ THỦY LỢI"
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
        ("SELF", "amends", "19/2017/QĐ-UBND")
    }


def test_a_bodys_name_in_capitals_ends_where_the_title_begins() -> None:
    text = HEAD.format(number="283/KH-UBND", kind="KẾ HOẠCH", title=CHAIN)
    found = told(parse(SourceText(Source("a.txt", "0" * 64, "text/plain"), text)))
    assert {("SELF", "implements", "64/NQ-CP"), ("SELF", "implements", "26-CTr/TU")} <= found
    assert ("SELF", "implements", "33-NQ/TW") not in found


PARTS = (
    "Bãi bỏ khoản 3 Điều 4 Nghị quyết số 35/2018/NQ-HĐND ngày 07 tháng 12 năm 2018 và thay thế Phụ lục số 1,2,4,5,6 ban hành kèm theo "
    "Nghị quyết số 77/2019/NQ-HĐND ngày 11 tháng 7 năm 2019 của Hội đồng nhân dân tỉnh Cà Mau về lệ phí hộ tịch"
)
PART_ROWS = [
    (PARTS, "a part of each: one is repealed in part, the other amended"),
    (PARTS.upper(), "the same in capitals"),
]


@pytest.mark.parametrize(("title", "remark"), PART_ROWS)
def test_a_title_ends_only_the_parts_that_it_names(title: str, remark: str) -> None:
    text = HEAD.format(number="14/2026/NQ-HĐND", kind="NGHỊ QUYẾT", title=title)
    document = parse(SourceText(Source("a.txt", "0" * 64, "text/plain"), text))
    assert told(document) == {
        ("SELF", "repeals", "35/2018/NQ-HĐND"),
        ("SELF", "amends", "77/2019/NQ-HĐND"),
    }, remark
    assert [r.provision for r in document.relations if r.rel == "repeals"] == ["khoản 3 Điều 4"], remark


def test_the_title_of_a_cited_paper_ends_only_the_part_that_it_names() -> None:
    basis = "Căn cứ Thông tư số 09/2021/TT-BNV ngày 11/10/2021 của Bộ Nội vụ về bãi bỏ khoản 4 Điều 6 Thông tư số 15/2018/TT-BNV;\n"
    text = HEAD.format(number="14/QĐ-UBND", kind="QUYẾT ĐỊNH", title="Về việc kiện toàn đội thi đua") + basis
    document = parse(SourceText(Source("a.txt", "0" * 64, "text/plain"), text))
    assert [(r.rel, r.provision) for r in document.relations if r.rel != "based_on"] == [
        ("repeals", "khoản 4 Điều 6")
    ]
