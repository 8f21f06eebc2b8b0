"""Which report tells of what: in brackets, notes and clauses of their own, in whatever order."""

from __future__ import annotations

import pytest

from tests.ingest.relating import Triple, in_body

_A = "Báo cáo số 45/BC-SNV ngày 20 tháng 3 năm 2025"
_C = "Báo cáo số 46/BC-SNV ngày 21 tháng 3 năm 2025"
_B = "Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị"
_D = "Kế hoạch số 12/KH-UBND ngày 04 tháng 01 năm 2023"
_TELLS = ("45/BC-SNV", "reports_on", "34-CT/TW")
_SECOND = ("46/BC-SNV", "reports_on", "12/KH-UBND")

ROWS: list[tuple[str, set[Triple], str]] = [
    (f"Thành phố đã tổng kết 10 năm thực hiện {_B} ({_A}).", {_TELLS}, "in brackets"),
    (f"Đã sơ kết 3 năm thực hiện {_B} ({_A}) và tổng kết {_D} ({_C}).", {_TELLS, _SECOND}, "each in its own brackets"),
    (f"Thành phố tổng kết 10 năm thực hiện {_B} và 2 năm thực hiện {_D}, kết quả được nêu lần lượt tại {_A} và {_C}.", {_TELLS, _SECOND}, "in turn"),
    (f"Về kết quả triển khai {_B}, Sở đã có {_A}.", {_TELLS}, "as for its results"),
    (f"Ngày 20 tháng 3, Sở gửi {_A} tới Thành ủy về tình hình thực hiện {_B}.", {_TELLS}, "sent to somebody"),
    (f"{_A} (tổng kết {_B}) nêu 5 bài học.", {_TELLS}, "the review in brackets"),
    (f"{_A} là báo cáo giữa kỳ của {_D}.", {("45/BC-SNV", "reports_on", "12/KH-UBND")}, "a mid-term report"),
    (f"Qua {_A}, Sở phản ánh kết quả thực hiện {_B}.", {_TELLS}, "through a report"),
    (f"Các báo cáo tổng kết {_B} gồm: {_A}; {_C}.", {_TELLS, ("46/BC-SNV", "reports_on", "34-CT/TW")}, "a list of reports"),
    (f"{_B} được sơ kết bằng {_A} và tổng kết bằng {_C}.", {_TELLS, ("46/BC-SNV", "reports_on", "34-CT/TW")}, "reviewed twice"),
    (f"{_A} về việc thực hiện {_B} đã gửi các sở.", {_TELLS}, "the title of a report"),
    (f"{_A} tổng kết 10 năm thi hành Luật Giá và Nghị định số 85/2024/NĐ-CP.", {("45/BC-SNV", "reports_on", "Luật Giá"), ("45/BC-SNV", "reports_on", "85/2024/NĐ-CP")}, "a law and its decree"),
    (f"Biểu 2. Báo cáo kết quả thực hiện các đề án (Đề án số 02-ĐA/TU: BC 33/BC-UBND; {_D}: BC 47/BC-UBND)", {("33/BC-UBND", "reports_on", "02-ĐA/TU"), ("47/BC-UBND", "reports_on", "12/KH-UBND")}, "labels"),
    (f"Thành phố tổng kết phong trào “Vì sông rạch xanh” ({_A}).", {("45/BC-SNV", "reports_on", "campaign:Vì sông rạch xanh")}, "a campaign reviewed"),
    (f"Thành phố sẽ tổng kết 10 năm thực hiện {_B} ({_A}).", set(), "a review to come"),
    (f"Xem xét kết quả thực hiện {_B} và {_A}.", set(), "a report beside it"),
    (f"{_A} về công tác năm; thành phố thực hiện {_B}.", set(), "no review"),
    (f"Thành phố đã tổng kết 10 năm thực hiện {_B}¹.\n¹ {_A}.", {_TELLS}, "in a note"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), ROWS, ids=[r[2] for r in ROWS])
def test_what_reports_tell_of(words: str, expected: set[Triple], remark: str) -> None:
    assert in_body(words) == expected, remark
