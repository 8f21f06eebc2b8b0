"""Programmes told by name, cards of databases, papers printed without their head."""

from __future__ import annotations

import pytest

from ingest.model import Header
from tests.ingest.relating import Triple, in_body, read, triples
from tests.ingest.test_relations_papers import in_paper

APPROVED = (
    "Quyết định số 1242/QĐ-TTg ngày 14 tháng 10 năm 2022 của Thủ tướng Chính phủ phê duyệt Chương trình trồng cây xanh ven sông rạch giai đoạn 2022 - 2030 "
    "đặt mục tiêu 5 triệu cây.\n"
)

PROGRAMMES: list[tuple[str, set[Triple], str]] = [
    (f"{APPROVED}Thực hiện Chương trình trồng cây xanh ven sông rạch, UBND thành phố ban hành Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "1242/QĐ-TTg")}, "in a front"),
    (f"{APPROVED}UBND thành phố ban hành Kế hoạch số 12/KH-UBND triển khai Chương trình trồng cây xanh ven sông rạch trên địa bàn thành phố.", {("12/KH-UBND", "implements", "1242/QĐ-TTg")}, "in a title"),
    (f"{APPROVED}UBND thành phố ban hành Kế hoạch số 12/KH-UBND triển khai Chương trình trồng cây phân tán trong trường học.", set(), "another programme"),
    (f"{APPROVED}Quyết định số 88/QĐ-UBND ngày 02 tháng 4 năm 2024 của UBND tỉnh phê duyệt Chương trình trồng cây xanh ven sông rạch giai đoạn 2024 - 2026 có hiệu lực.\nThực hiện Chương trình trồng cây xanh ven sông rạch, UBND thành phố ban hành Kế hoạch số 12/KH-UBND.", set(), "two papers approve one of that name"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), PROGRAMMES, ids=[row[2] for row in PROGRAMMES])
def test_programmes_by_name(words: str, expected: set[Triple], remark: str) -> None:
    assert in_body(words) == expected, remark


def test_a_title_that_names_a_programme() -> None:
    """The paper's title carries out what the preamble's decision approved."""
    title = "TRIỂN KHAI THỰC HIỆN CHƯƠNG TRÌNH TRỒNG CÂY XANH VEN SÔNG RẠCH\nTRÊN ĐỊA BÀN THÀNH PHỐ CẦN THƠ"
    body = f"Căn cứ {APPROVED.split(' đặt', 1)[0]};\nỦy ban nhân dân thành phố ban hành Kế hoạch như sau:\nI. MỤC TIÊU\n1. Chung\nTốt."
    said = in_paper("KH", "KẾ HOẠCH", title, body)
    assert said == {("SELF", "based_on", "1242/QĐ-TTg"), ("SELF", "implements", "1242/QĐ-TTg")}


CARD = """Lịch sử hiệu lực: Thông tư 09/2011/TT-BNV
Ngày Trạng thái Văn bản nguồn
10/02/2011 Văn bản được ban hành 09/2011/TT-BNV
01/06/2015 Được bổ sung 06/2015/TT-BNV
20/07/2018 Được sửa đổi, bổ sung 04/2018/TT-BNV
05/11/2022 Bị thay thế 17/2022/TT-BNV
"""


def test_a_card_of_a_database() -> None:
    """What happened to one paper, day by day: the papers of the rows act on it."""
    paper = "09/2011/TT-BNV"
    assert triples(read(CARD, Header())) == {
        ("06/2015/TT-BNV", "amends", paper),
        ("04/2018/TT-BNV", "amends", paper),
        ("17/2022/TT-BNV", "replaces", paper),
    }


HEADLESS: list[tuple[str, set[Triple], str]] = [
    ("Kính gửi: Ủy ban nhân dân các phường\nThực hiện Nghị quyết số 05-NQ/TU ngày 09 tháng 01 năm 2025 của Thành ủy, Sở Nội vụ đề nghị các đơn vị báo cáo.", {("SELF", "implements", "05-NQ/TU")}, "a letter's body"),
    ("Thực hiện Nghị quyết số 05-NQ/TU ngày 09 tháng 01 năm 2025 của Thành ủy về nhà ở, Ủy ban nhân dân quận ban hành Kế hoạch như sau:\n1. Mục tiêu\nTốt.", {("SELF", "implements", "05-NQ/TU")}, "a plan's body"),
    ("Thực hiện Nghị quyết số 05-NQ/TU ngày 09 tháng 01 năm 2025 của Thành ủy, Ủy ban nhân dân thành phố vừa ban hành Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "news of a plan"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), HEADLESS, ids=[row[2] for row in HEADLESS])
def test_papers_without_their_head(words: str, expected: set[Triple], remark: str) -> None:
    assert triples(read(f"{words}\n", Header())) == expected, remark


def test_a_front_that_continues_another_letter() -> None:
    """What a letter only continues is no ground of it."""
    words = "Căn cứ tình hình mưa lũ hiện nay, tiếp theo Công văn số 77/UBND-NC ngày 02/3/2025 của UBND thành phố, đề nghị các đơn vị:\n1. Trực ban."
    assert in_paper("CĐ", "CÔNG ĐIỆN", "Về ứng phó mưa lũ", words) == set()


def test_passive_without_by() -> None:
    """Short for "được bổ sung bởi": the later paper acts on the earlier, never the other way round."""
    said = in_body("Thông tư số 3/2009/TT-BNV được bổ sung Thông tư số 6/2015/TT-BNV.")
    assert said == {("6/2015/TT-BNV", "amends", "3/2009/TT-BNV")}


_NETS = "về hạ tầng số dùng chung của ngành nước sạch"
TOLD: list[tuple[str, set[Triple], str]] = [
    (f"Kế hoạch {_NETS} nhằm thực hiện Nghị quyết số 05-NQ/TU ngày 09 tháng 01 năm 2025 của Thành ủy.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "a plan told by what it is about"),
    (f"UBND phường Tân An trình Kế hoạch {_NETS} nhằm thực hiện Nghị quyết số 05-NQ/TU ngày 09 tháng 01 năm 2025 của Thành ủy.", set(), "a plan that is only drawn up is another one"),
    (f"Kế hoạch {_NETS} nông thôn thực hiện Nghị quyết số 05-NQ/TU ngày 09 tháng 01 năm 2025 của Thành ủy.", set(), "the subject goes on, so it is another plan"),
    ("Kế hoạch về hạ tầng thực hiện Nghị quyết số 05-NQ/TU ngày 09 tháng 01 năm 2025 của Thành ủy.", set(), "too little of its subject"),
    (f"Chương trình {_NETS} nhằm thực hiện Nghị quyết số 05-NQ/TU ngày 09 tháng 01 năm 2025 của Thành ủy.", set(), "another kind"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), TOLD, ids=[row[2] for row in TOLD])
def test_papers_told_by_kind_and_subject(words: str, expected: set[Triple], remark: str) -> None:
    plan = f"UBND thành phố ban hành Kế hoạch số 12/KH-UBND ngày 03 tháng 02 năm 2025 {_NETS}."
    assert in_body(f"{plan}\n2. Kết quả\n{words}") == expected, remark
