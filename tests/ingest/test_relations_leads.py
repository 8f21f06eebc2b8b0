"""Lists under a lead-in that names no paper itself: what they are for stands before it, above it or in the heading."""

from __future__ import annotations

import pytest

from tests.ingest.relating import Triple, in_body

ITEMS = "\n- Quyết định số 45/QĐ-UBND ngày 03/02/2025 của UBND thành phố;\n- Hướng dẫn số 7/HD-SXD ngày 05/02/2025 của Sở Xây dựng."
OF_5: set[Triple] = {("45/QĐ-UBND", "implements", "05-NQ/TU"), ("7/HD-SXD", "implements", "05-NQ/TU")}
ON_5: Triple = ("SELF", "reports_on", "05-NQ/TU")
OF_8028: set[Triple] = {
    ("45/QĐ-UBND", "implements", "8028/BTC-QLCS"),
    ("7/HD-SXD", "implements", "8028/BTC-QLCS"),
}

LEADS: list[tuple[str, set[Triple], str]] = [
    ("Tiếp tục thực hiện Nghị quyết số 05-NQ/TU về nhà ở. Thành phố đã ban hành các văn bản để triển khai:" + ITEMS, OF_5, "the sentence before"),
    ("Tiếp tục thực hiện Nghị quyết số 05-NQ/TU về nhà ở. UBND thành phố đã ban hành nhiều văn bản, gồm:" + ITEMS, OF_5, "the sentence before, no purpose told"),
    ("Thực hiện Nghị quyết số 05-NQ/TU, thành phố đã ban hành nhiều văn bản. Một số văn bản tiêu biểu:" + ITEMS, OF_5, "the sentence before, which issued papers without a number"),
    ("Thực hiện Nghị quyết số 05-NQ/TU, thành phố đã ban hành Chỉ thị số 6/CT-UBND. Một số văn bản tiêu biểu:" + ITEMS, {("6/CT-UBND", "implements", "05-NQ/TU")}, "the sentence before, which issued one with its number"),
    ("Thực hiện Nghị quyết số 05-NQ/TU, thành phố đã ban hành các văn bản sau:\n- Kế hoạch số 12/KH-UBND;\n- Báo cáo số 5/BC-SXD;\n- Tờ trình số 6/TTr-SXD.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "reports and proposals carry nothing out"),
    ("Ngày 06/6/2024, Bộ Tài chính có Công văn số 8028/BTC-QLCS về trụ sở dôi dư.\nThành phố đã ban hành các văn bản để tổ chức thực hiện, cụ thể như sau:" + ITEMS, OF_8028, "the line above"),
    ("2. Thực hiện Nghị quyết số 05-NQ/TU về nhà ở\nUBND thành phố đã ban hành các văn bản sau:" + ITEMS, OF_5 | {ON_5}, "the heading"),
    ("2. Thực hiện Nghị quyết số 05-NQ/TU về nhà ở\nTrong năm có 3 dự án khởi công.\nUBND thành phố đã ban hành các văn bản sau:" + ITEMS, OF_5 | {ON_5}, "the heading, over a line without papers"),
    ("2. Thực hiện Nghị quyết số 05-NQ/TU về nhà ở\nUBND thành phố đã ban hành các văn bản sau:\n- Kế hoạch số 12/KH-UBND thực hiện Chỉ thị số 41-CT/TW;\n- Nghị quyết số 57-NQ/TW của Bộ Chính trị.", {ON_5, ("12/KH-UBND", "implements", "41-CT/TW")}, "an item with its own object, and a higher one"),
    ("2. Thực hiện Nghị quyết số 05-NQ/TU về nhà ở\nUBND thành phố đã ban hành các văn bản về chuyển đổi số:" + ITEMS, {ON_5}, "on another matter"),
    ("Ngày 06/6/2024, Bộ Tài chính có Công văn số 8028/BTC-QLCS về trụ sở dôi dư.\nThành phố đã ban hành các văn bản sau:" + ITEMS, set(), "no purpose told of what is only named"),
    ("Nghị quyết số 05-NQ/TU và Chỉ thị số 41-CT/TW được phổ biến.\nThành phố đã ban hành các văn bản để thực hiện:" + ITEMS, set(), "two papers above: not told apart"),
    ("Thực hiện Nghị quyết số 05-NQ/TU, thành phố đã ban hành các văn bản:\n- Nghị quyêt số 33/NQ-HĐND ngày 29/4/2025;\n- Kế hoạch số 12/KH-UBND.", {("33/NQ-HĐND", "implements", "05-NQ/TU"), ("12/KH-UBND", "implements", "05-NQ/TU")}, "an item whose kind lost a mark"),
    ("Thi hành Nghị định số 150/2025/NĐ-CP, UBND thành phố ban hành 14 quyết định quy định chức năng của các sở, tiêu biểu như Quyết định số 03/2025/QĐ-UBND đối với Sở Nội vụ, Quyết định số 08/2025/QĐ-UBND đối với Sở Xây dựng.", {("03/2025/QĐ-UBND", "implements", "150/2025/NĐ-CP"), ("08/2025/QĐ-UBND", "implements", "150/2025/NĐ-CP")}, "such as two of fourteen that rule"),
    ("Thực hiện Nghị quyết số 05-NQ/TU, thành phố đã ban hành các văn bản:\na) Kế hoạch số 12/KH-UBND ngày 05/02/2025. Triển khai Kế hoạch này, Sở Xây dựng ban hành Kế hoạch số 20/KH-SXD ngày 07/3/2025.", {("12/KH-UBND", "implements", "05-NQ/TU"), ("20/KH-SXD", "implements", "12/KH-UBND")}, "a later sentence of an item that tells what it is for"),
    ("Chỉ tiêu từng năm được giao tại Quyết định số 20/QĐ-TTg của Thủ tướng Chính phủ. Cụ thể hóa các chỉ tiêu này, UBND thành phố ban hành Quyết định số 45/QĐ-UBND.", {("45/QĐ-UBND", "implements", "20/QĐ-TTg")}, "these targets are those of the sentence before"),
    ("1. Trước hợp nhất\nThực hiện Nghị quyết số 05-NQ/TU, thành phố đã ban hành:\n- Kế hoạch số 12/KH-UBND;\n- Kế hoạch số 13/KH-UBND.\n2. Sau hợp nhất\na) Thành ủy ban hành Chương trình hành động số 54-CTr/TU thực hiện Chỉ thị số 41-CT/TW. Cụ thể hóa Chương trình hành động, UBND thành phố ban hành Kế hoạch số 70/KH-UBND; HĐND thành phố ban hành Nghị quyết số 22/NQ-HĐND.\nb) Quyết định số 45/QĐ-UBND về quỹ nhà ở cũ.", {("12/KH-UBND", "implements", "05-NQ/TU"), ("13/KH-UBND", "implements", "05-NQ/TU"), ("54-CTr/TU", "implements", "41-CT/TW"), ("70/KH-UBND", "implements", "54-CTr/TU"), ("22/NQ-HĐND", "implements", "54-CTr/TU")}, "a heading has ended the list"),
    ("Thực hiện Nghị quyết số 05-NQ/TU, thành phố đã ban hành các văn bản:\n1. Về quy hoạch\n- Kế hoạch số 12/KH-UBND.\n2. Về đầu tư\n- Kế hoạch số 13/KH-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU"), ("13/KH-UBND", "implements", "05-NQ/TU")}, "groups of one list"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), LEADS, ids=[row[2] for row in LEADS])
def test_lists_under_a_lead_in(words: str, expected: set[Triple], remark: str) -> None:
    assert in_body(words) == expected, remark
