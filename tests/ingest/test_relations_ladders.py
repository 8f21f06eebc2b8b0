"""Tables that go down from papers to those made for them, and cells that say what the first paper of their row does."""

from __future__ import annotations

import pytest

from tests.ingest.relating import Triple, in_body, in_paper

TABLES: list[tuple[str, set[Triple], str]] = [
    (
        "Biểu 2. Ban hành văn bản triển khai các nghị quyết\nTT | Nghị quyết của Trung ương | Văn bản của Thành ủy | Văn bản của UBND thành phố\n1 | Nghị quyết số 59-NQ/TW | Kế hoạch số 31-KH/TU | Kế hoạch số 77/KH-UBND\n2 | Nghị quyết số 70-NQ/TW | Chương trình số 12-CTr/TU | chưa có",
        {("31-KH/TU", "implements", "59-NQ/TW"), ("77/KH-UBND", "implements", "59-NQ/TW"), ("12-CTr/TU", "implements", "70-NQ/TW")},
        "two columns below the first",
    ),
    (
        "Văn bản cấp trên | Kế hoạch triển khai\nChỉ thị số 18/CT-TTg | Kế hoạch số 77/KH-UBND",
        {("77/KH-UBND", "implements", "18/CT-TTg")},
        "the head tells of carrying out",
    ),
    (
        "Văn bản quy phạm | Công văn hướng dẫn\nNghị định số 99/2024/NĐ-CP | Công văn số 31/SYT-NVY; Công văn số 35/SYT-NVY",
        {("31/SYT-NVY", "guides", "99/2024/NĐ-CP"), ("35/SYT-NVY", "guides", "99/2024/NĐ-CP")},
        "two guides in one cell",
    ),
    (
        "Văn bản của Bộ | Văn bản của Sở | Ngày nhận\nCông văn số 11/BYT-KCB | Công văn số 31/SYT-NVY | 03/5/2025",
        set(),
        "NOT: nothing tells of carrying out",
    ),
    (
        "Quyết định | Ban hành kèm theo\nQuyết định số 15/QĐ-UBND | Quy chế số 02/QC-UBND",
        {("15/QĐ-UBND", "issues_with", "02/QC-UBND")},
        "what decisions issue",
    ),
    (
        "Số, ký hiệu | Ghi chú\nCông văn số 31/SYT-NVY | thay thế Công văn số 12/SYT-NVY\nHướng dẫn số 40/HD-SYT | hướng dẫn thực hiện Thông tư số 32/2023/TT-BYT\nKế hoạch số 9/KH-SYT | xem Công văn số 31/SYT-NVY",
        {("31/SYT-NVY", "replaces", "12/SYT-NVY"), ("40/HD-SYT", "guides", "32/2023/TT-BYT")},
        "cells that say what the first paper does",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("table", "expected", "remark"), TABLES)
def test_tables(table: str, expected: set[Triple], remark: str) -> None:
    assert {t for t in in_body(table) if t[1] != "cites"} == expected, remark


SLIPS: list[tuple[str, set[Triple], str]] = [
    ("Đính chính sai sót trong các văn bản sau:\nVăn bản | Đã ghi | Sửa thành\nCông văn số 31/SYT-NVY | khoản 2 | khoản 3", {("SELF", "corrects", "31/SYT-NVY")}, "put right by the table"),
    ("Tiến độ thực hiện:\nVăn bản | Đã ghi | Sửa thành\nCông văn số 31/SYT-NVY | khoản 2 | khoản 3", set(), "NOT: nobody says that it puts right"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), SLIPS)
def test_slips(words: str, expected: set[Triple], remark: str) -> None:
    found = in_paper("Thông báo", "7/TB-SYT", "Về một số văn bản", words)
    assert {t for t in found if t[1] != "cites"} == expected, remark


_B, _C = (
    "Nghị quyết số 59-NQ/TW ngày 24 tháng 01 năm 2025 của Bộ Chính trị",
    "Chương trình hành động số 12-CTr/TU ngày 25 tháng 4 năm 2025 của Thành ủy",
)
_MADE = "UBND phường xây dựng Kế hoạch năm 2026 như sau:"
_FOR_B, _FOR_C = ("SELF", "implements", "59-NQ/TW"), ("SELF", "implements", "12-CTr/TU")

AIMS: list[tuple[str, set[Triple], str]] = [
    (f"Lan tỏa tinh thần hành động của {_B} và thực hiện {_C}, {_MADE}", {_FOR_B, _FOR_C}, "an unknown verb, then a known one"),
    (f"Nhằm biến mục tiêu đề ra tại {_B}, {_C} thành việc làm cụ thể, {_MADE}", {_FOR_B, _FOR_C}, "turned into deeds"),
    (f"Thực hiện {_B} và trên cơ sở {_C}, {_MADE}", {_FOR_B, ("SELF", "based_on", "12-CTr/TU")}, "each clause has its head"),
    (f"Thực hiện {_B} và nhằm phục vụ việc triển khai {_C}, {_MADE}", {_FOR_B, _FOR_C}, "an aim beside what is carried out"),
    (f"Thực hiện {_B} về hội nhập; đồng thời thể theo yêu cầu tại {_C}, UBND phường phân công nhiệm vụ tại Kế hoạch này.", {_FOR_B, _FOR_C}, "at what is asked, behind a semicolon"),
    (f"Phát huy truyền thống quê hương, căn cứ {_C}, UBND phường lập Kế hoạch tổ chức ngày hội nhằm thực hiện {_B}.", {("SELF", "based_on", "12-CTr/TU"), _FOR_B}, "an aim behind the main verb"),
    (f"Ngoài nhiệm vụ tại {_C}, {_MADE}", set(), "NOT: beside it"),
    (f"Sau khi xem xét Báo cáo số 20/BC-SNV về {_C}, {_MADE}", set(), "NOT: only looked at"),
    (f"Nghị quyết này thay thế Nghị quyết số 11-NQ/TU. Trường hợp chưa thực hiện {_C}, {_MADE}", set(), "NOT: a condition"),
    ("HĐND thành phố ban hành Nghị quyết số 31/2025/NQ-HĐND. Nghị quyết này thay thế Nghị quyết số 8/2021/NQ-HĐND. Để sớm đưa vào cuộc sống, UBND thành phố ban hành Kế hoạch triển khai Nghị quyết nêu trên như sau:", {("31/2025/NQ-HĐND", "replaces", "8/2021/NQ-HĐND"), ("SELF", "implements", "31/2025/NQ-HĐND")}, "not the one that was replaced"),
    ("Kế hoạch này được xây dựng trên cơ sở:\n- Luật Phòng thủ dân sự số 18/2023/QH15;\n- Nghị định số 200/2025/NĐ-CP;\n- Tình hình thực tế.", {("SELF", "based_on", "18/2023/QH15"), ("SELF", "based_on", "200/2025/NĐ-CP")}, "grounds in a list"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), AIMS)
def test_own_aims(words: str, expected: set[Triple], remark: str) -> None:
    found = in_paper("Kế hoạch", "5/KH-UBND", "Công tác năm 2026", words)
    assert {t for t in found if t[1] != "cites"} == expected, remark
