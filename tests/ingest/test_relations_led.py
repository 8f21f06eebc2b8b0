"""What is issued with a paper, and what a first clause without its own paper leads up to."""

from __future__ import annotations

import pytest

from tests.ingest.relating import Triple, in_body, in_paper

ROWS: list[tuple[str, set[Triple], str]] = [
    ("Mở đợt cao điểm trấn áp tội phạm theo Kế hoạch số 620/KH-BCA ngày 28 tháng 11 năm 2024 của Bộ Công an, Công an thành phố đã ban hành Kế hoạch số 577/KH-CATP ngày 10 tháng 12 năm 2024.", {("577/KH-CATP", "implements", "620/KH-BCA")}, "work by a plan"),
    ("Tổ chức thi theo Quyết định số 15/QĐ-BGDĐT ngày 02 tháng 4 năm 2024, Sở ban hành Thông báo số 66/TB-SGDĐT.", set(), "a notice carries nothing out"),
    ("Các cấp ủy đã cụ thể hóa Chỉ thị số 05-CT/TU bằng nhiều văn bản thiết thực. Đảng ủy phường Cái Răng ban hành Nghị quyết số 15-NQ/ĐU; Đảng ủy xã Trường Long ban hành Kế hoạch số 31-KH/ĐU.", {("15-NQ/ĐU", "implements", "05-CT/TU"), ("31-KH/ĐU", "implements", "05-CT/TU")}, "papers without a number, then which"),
    ("UBND các xã triển khai Kế hoạch số 90/KH-UBND về chuyển đổi số bằng nhiều kế hoạch cụ thể: xã Trường Long có Kế hoạch số 11/KH-UBND; xã Thới Lai có Kế hoạch số 22/KH-UBND.", {("11/KH-UBND", "implements", "90/KH-UBND"), ("22/KH-UBND", "implements", "90/KH-UBND")}, "plans of communes"),
    ("Nếu các cấp ủy đã cụ thể hóa Chỉ thị số 05-CT/TU bằng nhiều văn bản. Đảng ủy phường Cái Răng ban hành Nghị quyết số 15-NQ/ĐU.", set(), "a condition"),
    ("Đảng ủy ban hành Quyết định số 45-QĐ/ĐU ngày 07 tháng 7 năm 2024 kèm theo Quy chế làm việc số 01-QC/ĐU.", {("45-QĐ/ĐU", "issues_with", "01-QC/ĐU")}, "with its rules"),
    ("Quyết định số 45/QĐ-UBND ngày 07 tháng 7 năm 2024 ban hành Quy chế số 03/QC-UBND về tiếp công dân.", {("45/QĐ-UBND", "issues_with", "03/QC-UBND")}, "a decision that issues rules"),
    ("Quy định số 12-QĐ/TU về luân chuyển cán bộ được ban hành kèm theo Quyết định số 560-QĐ/TU.", {("560-QĐ/TU", "issues_with", "12-QĐ/TU")}, "rules, then their decision"),
    ("Quyết định số 22/2024/QĐ-UBND lấy khoản 1 Điều 14 Luật Thủ đô số 39/2024/QH15 làm căn cứ ban hành.", {("22/2024/QĐ-UBND", "based_on", "39/2024/QH15")}, "taken as ground"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), ROWS, ids=[r[2] for r in ROWS])
def test_led_up_to(words: str, expected: set[Triple], remark: str) -> None:
    assert in_body(words) == expected, remark


OWN: list[tuple[str, str, set[Triple], str]] = [
    ("Quyết định", "Điều 1. Ban hành kèm theo Quyết định này Phương án số 02/PA-UBND về phòng cháy chợ và Kế hoạch số 45/KH-UBND về diễn tập.", {("SELF", "issues_with", "02/PA-UBND"), ("SELF", "issues_with", "45/KH-UBND")}, "two annexes"),
    ("Kế hoạch", "I. CĂN CỨ\nChỉ thị số 12-CT/TU và Kết luận số 15-KL/TU là cơ sở để xây dựng Kế hoạch này.", {("SELF", "based_on", "12-CT/TU"), ("SELF", "based_on", "15-KL/TU")}, "grounds as the subject"),
    ("Hướng dẫn", "I. CHUNG\nChỉ thị số 12-CT/TU là cơ sở để xây dựng Kế hoạch này.", set(), "another paper's ground"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "words", "expected", "remark"), OWN, ids=[r[3] for r in OWN])
def test_issued_with_the_paper_itself(kind: str, words: str, expected: set[Triple], remark: str) -> None:
    assert in_paper(kind, "7/2026/XX-UBND", "Về công tác năm 2026", words) == expected, remark
