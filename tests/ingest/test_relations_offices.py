"""Verbs that offices use beside those of the law: each in its active, passive and nominal frame, with a negative."""

from __future__ import annotations

import pytest

from tests.ingest.test_relations import Triple, in_body

VERBS: list[tuple[str, set[Triple], str]] = [
    ("Luật Lưu trữ số 33/2024/QH15 chấm dứt hiệu lực của Luật Lưu trữ số 01/2011/QH13.", {("33/2024/QH15", "repeals", "01/2011/QH13")}, "ends the force of"),
    ("Quyết định số 45/QĐ-UBND làm hết hiệu lực 02 quyết định: Quyết định số 30/QĐ-UBND và Quyết định số 31/QĐ-UBND.", {("45/QĐ-UBND", "repeals", "30/QĐ-UBND"), ("45/QĐ-UBND", "repeals", "31/QĐ-UBND")}, "makes two papers lapse"),
    ("Quyết định số 30/QĐ-UBND đã chấm dứt hiệu lực từ năm 2024.", set(), "a paper that only ended has no one who ended it"),
    ("Quyết định số 30/QĐ-UBND dừng hiệu lực kể từ khi Quyết định số 45/QĐ-UBND được ban hành.", {("45/QĐ-UBND", "repeals", "30/QĐ-UBND")}, "lapses since another"),
    ("Kế hoạch số 12/KH-UBND thế chỗ Kế hoạch số 8/KH-UBND ngày 02/02/2024.", {("12/KH-UBND", "replaces", "8/KH-UBND")}, "takes the place of"),
    ("Kế hoạch số 8/KH-UBND được thế chỗ bởi Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "replaces", "8/KH-UBND")}, "its place is taken"),
    ("Kế hoạch số 12/KH-UBND thế hiện tinh thần của Kế hoạch số 8/KH-UBND.", set(), "thế before no paper"),
    ("Nghị định số 33/2024/NĐ-CP đã hai lần được sửa đổi: lần thứ nhất bởi Nghị định số 41/2025/NĐ-CP, lần thứ hai bởi Nghị định số 88/2025/NĐ-CP.", {("41/2025/NĐ-CP", "amends", "33/2024/NĐ-CP"), ("88/2025/NĐ-CP", "amends", "33/2024/NĐ-CP")}, "counted changes"),
    ("Kế hoạch số 8/KH-UBND được điều chỉnh một lần vào ngày 30 tháng 8 năm 2024, tại Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "amends", "8/KH-UBND")}, "a change with its day"),
    ("Kế hoạch số 8/KH-UBND đã được sửa bởi Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "amends", "8/KH-UBND")}, "sửa alone"),
    ("Nhà ở được sửa chữa theo Kế hoạch số 12/KH-UBND và Kế hoạch số 8/KH-UBND.", set(), "repairs of a house change no paper"),
    ("Kế hoạch số 8/KH-UBND được tạm dừng thực hiện theo Công văn số 77/UBND-NC ngày 02/03/2025.", {("77/UBND-NC", "suspends", "8/KH-UBND")}, "halted by a letter"),
    ("Nghị quyết số 5/2025/NQ-HĐND ngưng hiệu lực của Nghị quyết số 3/2024/NQ-HĐND.", {("5/2025/NQ-HĐND", "suspends", "3/2024/NQ-HĐND")}, "halts the force of"),
    ("Các phường tạm dừng thực hiện các khoản chi theo Quyết định số 45/QĐ-UBND.", set(), "work halted is no paper halted"),
    ("Nghị quyết số 05-NQ/TU được chuyển tải đến các phường thông qua Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "carried to the wards"),
    ("Nghị quyết số 05-NQ/TU được địa phương hóa bằng Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "made local"),
    ("UBND thành phố có Kế hoạch số 12/KH-UBND nhằm thực thi Nghị quyết số 05-NQ/TU.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "thực thi"),
    ("Đưa vào thực tiễn Nghị quyết số 05-NQ/TU của Thành ủy, UBND thành phố có Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "brought into practice"),
    ("Kế hoạch số 12/KH-UBND bám theo Nghị quyết số 05-NQ/TU.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "keeps to"),
    ("Các đơn vị bám sát Nghị quyết số 05-NQ/TU và Kế hoạch số 12/KH-UBND.", set(), "offices keep to two papers"),
    ("UBND thành phố chấp thuận Đề án số 3/ĐA-SXD của Sở Xây dựng bằng Công văn số 77/UBND-NC.", {("77/UBND-NC", "approves", "3/ĐA-SXD")}, "consents by letter"),
    ("Đề án số 3/ĐA-SXD được UBND thành phố chấp thuận tại Công văn số 77/UBND-NC.", {("77/UBND-NC", "approves", "3/ĐA-SXD")}, "consented to"),
    ("Vị trí được chấp thuận tại Công văn số 77/UBND-NC theo Đề án số 3/ĐA-SXD.", set(), "a site is consented to, no paper"),
    ("Chiến dịch “Mùa hè không rác” được khởi động tại Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "launches", "campaign:Mùa hè không rác")}, "started at"),
    ("Phong trào thi đua “Nhà đẹp phố vui” khởi đầu từ Quyết định số 45/QĐ-UBND.", {("45/QĐ-UBND", "launches", "campaign:Nhà đẹp phố vui")}, "begun with"),
    ("Phong trào thi đua “Nhà đẹp phố vui” bắt nguồn từ Quyết định số 45/QĐ-UBND năm 2020.", {("45/QĐ-UBND", "launches", "campaign:Nhà đẹp phố vui")}, "comes from"),
    ("UBND thành phố phát động phong trào thi đua “Nhà đẹp phố vui” với Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "launches", "campaign:Nhà đẹp phố vui")}, "launched with"),
    ("Sở khởi động dự án theo Quyết định số 45/QĐ-UBND.", set(), "a project is no campaign"),
    ("UBND thành phố ban hành Kế hoạch số 12/KH-UBND triển khai đồng thời cả Nghị quyết số 05-NQ/TU lẫn Quyết định số 1526/QĐ-TTg.", {("12/KH-UBND", "implements", "05-NQ/TU"), ("12/KH-UBND", "implements", "1526/QĐ-TTg")}, "both … and"),
    ("Sau khi Thành ủy ban hành Nghị quyết số 05-NQ/TU, thực hiện Nghị quyết đó, UBND thành phố có Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "that resolution"),
    ("Kế hoạch số 12/KH-UBND và Kế hoạch số 13/KH-UBND đều là bước cụ thể hóa Nghị quyết số 05-NQ/TU.", {("12/KH-UBND", "implements", "05-NQ/TU"), ("13/KH-UBND", "implements", "05-NQ/TU")}, "both are steps"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected", "remark"), VERBS)
def test_verbs_of_offices(sentence: str, expected: set[Triple], remark: str) -> None:
    assert in_body(sentence) == expected, remark
