"""Relations of decrees and circulars: every basis line, provisions amended by items, acts on whole papers."""

from __future__ import annotations

import pytest

from ingest.model import Document, Header
from tests.ingest.relating import read, triples

DECREE = Header(type="Nghị định", number="77/2025/NĐ-CP", date="2025-05-01", issuer="Chính phủ",
                title="Sửa đổi, bổ sung một số điều của Nghị định số 21/2020/NĐ-CP về bến thủy")  # fmt: skip


def decree(body: str) -> Document:
    return read(f"NGHỊ ĐỊNH\n{DECREE.title}\n{body}", DECREE)


def test_every_basis_line_belongs_to_the_paper() -> None:
    doc = decree(
        "Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;\n"
        "Căn cứ Luật Giao thông đường thủy nội địa ngày 15 tháng 6 năm 2004; Luật sửa đổi, bổ sung một số điều của Luật Giao thông đường thủy nội địa ngày 17 tháng 6 năm 2014;\n"
        "Căn cứ Nghị định số 56/2025/NĐ-CP ngày 02 tháng 3 năm 2025 quy định chức năng của Bộ Xây dựng (được sửa đổi, bổ sung tại Nghị định số 70/2025/NĐ-CP);\n"
        "Theo đề nghị của Bộ trưởng Bộ Xây dựng tại Tờ trình số 15/TTr-BXD ngày 03 tháng 4 năm 2025;\n"
        "Chính phủ ban hành Nghị định sửa đổi, bổ sung một số điều của Nghị định số 21/2020/NĐ-CP về bến thủy.\n"
    )
    law, amending = (
        "Luật Giao thông đường thủy nội địa",
        "Luật sửa đổi, bổ sung một số điều của Luật Giao thông đường thủy nội địa",
    )
    assert triples(doc) == {
        ("SELF", "based_on", "Luật Tổ chức Chính phủ"),
        ("SELF", "based_on", law),
        ("SELF", "based_on", amending),
        (amending, "amends", law),
        ("SELF", "based_on", "56/2025/NĐ-CP"),
        ("SELF", "based_on", "70/2025/NĐ-CP"),
        ("70/2025/NĐ-CP", "amends", "56/2025/NĐ-CP"),
        ("SELF", "amends", "21/2020/NĐ-CP"),
    }


def test_items_amend_provisions_of_the_paper_in_the_heading() -> None:
    doc = decree(
        "Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 21/2020/NĐ-CP\n"
        "1. Sửa đổi điểm c khoản 1 Điều 4 như sau:\n“c) Có bến theo khoản 2 Điều 6 Nghị định này.”.\n"
        "2. Bãi bỏ khoản 3 Điều 9.\n"
        "Điều 2. Hiệu lực thi hành\nNghị định này có hiệu lực từ ngày 01 tháng 7 năm 2025.\n"
    )
    parts = {(r.rel, r.provision) for r in doc.relations if r.provision}
    assert parts == {("amends", "điểm c khoản 1 Điều 4"), ("repeals", "khoản 3 Điều 9")}
    assert {(p.provision, doc.citation_number(p.target)) for p in doc.provisions} == {
        ("điểm c khoản 1 Điều 4", "21/2020/NĐ-CP"),
        ("khoản 2 Điều 6", "21/2020/NĐ-CP"),  # quoted “Nghị định này” is the amended one
        ("khoản 3 Điều 9", "21/2020/NĐ-CP"),
    }


ENDS = [
    ("Nghị định số 12/2019/NĐ-CP ngày 02 tháng 02 năm 2019 của Chính phủ hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành.", {("repeals", "12/2019/NĐ-CP")}, "lapses"),
    ("Nghị định này có hiệu lực từ ngày 01 tháng 7 năm 2025 và thay thế Nghị định số 12/2019/NĐ-CP.", {("replaces", "12/2019/NĐ-CP")}, "replaces after “và”"),
    ("Bãi bỏ Quyết định số 34/2018/QĐ-TTg ngày 05 tháng 8 năm 2018 của Thủ tướng Chính phủ.", {("repeals", "34/2018/QĐ-TTg")}, "bare act"),
    ("Bãi bỏ các văn bản sau:\na) Nghị định số 12/2019/NĐ-CP;\nb) Nghị định số 13/2019/NĐ-CP.", {("repeals", "12/2019/NĐ-CP"), ("repeals", "13/2019/NĐ-CP")}, "a list"),
    ("Thay thế cụm từ “bến cũ” bằng cụm từ “bến mới” tại Điều 3 Nghị định số 12/2019/NĐ-CP.", {("amends", "12/2019/NĐ-CP")}, "to replace words is to amend"),
    ("Trường hợp Nghị định số 12/2019/NĐ-CP được thay thế thì áp dụng văn bản mới.", set(), "a condition"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected", "remark"), ENDS)
def test_acts_on_whole_papers(sentence: str, expected: set[tuple[str, str]], remark: str) -> None:
    doc = decree(
        f"Điều 1. Phạm vi\nNghị định này áp dụng cho bến thủy.\nĐiều 2. Hiệu lực thi hành\n1. {sentence}\n"
    )
    got = {(r.rel, doc.citation_number(r.object)) for r in doc.relations if r.rule != "title"}
    assert got == expected, remark
