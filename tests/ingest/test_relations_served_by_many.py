"""One paper served by several offices and papers; lists and rows of them; what letters and annexes say of themselves."""

from __future__ import annotations

import pytest

from ingest.model import Header
from tests.ingest.relating import Triple, in_body, in_paper, read, triples

_B = "Nghị quyết số 24-NQ/TU ngày 05 tháng 02 năm 2023 của Thành ủy"
_A, _C = (
    "Kế hoạch số 61/KH-UBND ngày 08 tháng 4 năm 2023",
    "Nghị quyết số 17/NQ-HĐND ngày 31 tháng 3 năm 2023",
)
_A_FOR_B, _C_FOR_B = ("61/KH-UBND", "implements", "24-NQ/TU"), ("17/NQ-HĐND", "implements", "24-NQ/TU")

SERVED: list[tuple[str, set[Triple], str]] = [
    (f"{_B} được HĐND thành phố thể chế thành cơ chế tại {_C} và được UBND thành phố cụ thể bằng {_A}.", {_A_FOR_B, _C_FOR_B}, "made into rules, then into a plan"),
    (f"{_B} được UBND thành phố triển khai bằng {_A}, được Sở Y tế hướng dẫn tại Công văn số 99/SYT-NVY ngày 09 tháng 5 năm 2023.", {_A_FOR_B, ("99/SYT-NVY", "guides", "24-NQ/TU")}, "guided too"),
    (f"{_B} được UBND thành phố cụ thể hóa tại {_A}, được HĐND thành phố bố trí kinh phí bằng {_C}, và được Sở Y tế hướng dẫn tại Công văn số 99/SYT-NVY ngày 09 tháng 5 năm 2023.", {_A_FOR_B, ("99/SYT-NVY", "guides", "24-NQ/TU")}, "what the money is for is not told, but what is guided is"),
    (f"UBND phường ban hành Kế hoạch số 5/KH-UBND triển khai {_A} của UBND thành phố. Đến tháng 9, Kế hoạch này được điều chỉnh bằng Kế hoạch số 8/KH-UBND.", {("5/KH-UBND", "implements", "61/KH-UBND"), ("8/KH-UBND", "amends", "5/KH-UBND")}, "this plan is the one issued"),
    ("Kế hoạch số 61/KH-UBND và Kế hoạch số 62/KH-UBND đều được ban hành nhằm đẩy nhanh tiến độ các nhiệm vụ của Nghị quyết số 24-NQ/TU.", {("61/KH-UBND", "implements", "24-NQ/TU"), ("62/KH-UBND", "implements", "24-NQ/TU")}, "to speed up its tasks"),
    ("Các đơn vị phải hoàn thành các nhiệm vụ của Nghị quyết số 24-NQ/TU trong quý III.", set(), "a duty"),
    (f"Sau khi Thành ủy ban hành {_B}, thành phố vào cuộc với {_C} và {_A}.", {_A_FOR_B, _C_FOR_B}, "took it up with two papers"),
    (f"Triển khai {_B}, UBND thành phố ban hành {_A}; UBND phường tiếp nối bằng Kế hoạch số 5/KH-UBND ngày 19 tháng 8 năm 2025.", {_A_FOR_B, ("5/KH-UBND", "implements", "24-NQ/TU")}, "carried on by another"),
    ("Phường có Kế hoạch số 61/KH-UBND về tuyên truyền và Kế hoạch số 62/KH-UBND về kiểm tra. Cả hai kế hoạch đều căn cứ vào Nghị quyết số 24-NQ/TU.", {("61/KH-UBND", "based_on", "24-NQ/TU"), ("62/KH-UBND", "based_on", "24-NQ/TU")}, "both rest on it"),
    ("UBND phường đã triển khai các văn bản cấp trên, gồm:\n- Nghị quyết số 24-NQ/TU của Thành ủy bằng Kế hoạch số 5/KH-UBND;\n- Kế hoạch số 61/KH-UBND của UBND thành phố qua Công văn số 9/UBND-VX và Công văn số 12/UBND-VX.", {("5/KH-UBND", "implements", "24-NQ/TU"), ("9/UBND-VX", "implements", "61/KH-UBND"), ("12/UBND-VX", "implements", "61/KH-UBND")}, "items that name both"),
    ("Phường đã nhận được:\n- Nghị quyết số 24-NQ/TU của Thành ủy bằng Công văn số 9/UBND-VX;", set(), "a lead-in that tells of no carrying out"),
    ("Phường An Bình (Kế hoạch số 5/KH-UBND), phường Tân An (Kế hoạch số 8/KH-UBND) và xã Phong Điền (Kế hoạch số 11/KH-UBND) đã sớm phát động phong trào “Tuyến phố sạch”.", {("5/KH-UBND", "launches", "campaign:Tuyến phố sạch"), ("8/KH-UBND", "launches", "campaign:Tuyến phố sạch"), ("11/KH-UBND", "launches", "campaign:Tuyến phố sạch")}, "a row of offices"),
    ("Phường An Bình (Kế hoạch số 5/KH-UBND), phường Tân An (Kế hoạch số 8/KH-UBND) chưa triển khai Chỉ thị số 14/CT-TTg.", set(), "a row of offices that did not"),
    ("Công văn số 99/SNV-TCBC về khó khăn trong thực hiện Nghị định số 178/2024/NĐ-CP đã được gửi Bộ Nội vụ.", set(), "hard to carry out"),
    ("Sở ra Kế hoạch số 44/KH-SVH hưởng ứng phong trào “Tuyến phố sạch”, ra Kế hoạch số 45/KH-SVH hưởng ứng phong trào “Gia đình đọc sách”.", {("44/KH-SVH", "implements", "campaign:Tuyến phố sạch"), ("45/KH-SVH", "implements", "campaign:Gia đình đọc sách")}, "each for its own"),
    ("Công văn số 11/SXD-VP gia hạn thời gian nộp hồ sơ tại Kế hoạch số 70/KH-SXD.", {("11/SXD-VP", "amends", "70/KH-SXD")}, "a term of the plan"),
    ("Báo cáo số 85/BC-BDN nêu kết quả giải quyết kiến nghị; Báo cáo số 88/BC-BDN phản ánh kết quả thi hành Luật Tiếp công dân.", {("88/BC-BDN", "reports_on", "Luật Tiếp công dân")}, "each report has its clause"),
    ("Sơ kết 03 năm thực hiện Nghị quyết số 24-NQ/TU và Chỉ thị số 14/CT-TTg\nThành phố đạt nhiều kết quả.", {("SELF", "reports_on", "24-NQ/TU"), ("SELF", "reports_on", "14/CT-TTg")}, "a headline"),
    ("Phong trào “Tuyến phố sạch” (Quyết định số 73/QĐ-UBND) được tổng kết trong Báo cáo số 34/BC-SNV ngày 30 tháng 9 năm 2025; Chủ tịch ký Quyết định số 229/QĐ-UBND tặng Bằng khen.", {("73/QĐ-UBND", "launches", "campaign:Tuyến phố sạch"), ("34/BC-SNV", "reports_on", "campaign:Tuyến phố sạch")}, "summed up in a report"),
    ("Phong trào “Tuyến phố sạch” sẽ được tổng kết; Sở đã gửi Báo cáo số 34/BC-SNV về việc khác.", set(), "yet to come"),
    ("Sơ kết 03 năm thực hiện Nghị quyết số 24-NQ/TU được tổ chức tháng 9.", set(), "no headline"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected", "remark"), SERVED)
def test_served_by_many(sentence: str, expected: set[Triple], remark: str) -> None:
    assert {t for t in in_body(sentence) if t[1] != "cites"} == expected, remark


LETTERS: list[tuple[str, str, set[Triple], str]] = [
    ("Công văn", "Sở hướng dẫn bổ sung như sau: khoản 2 Điều 4 Thông tư số 8/2024/TT-BNV chỉ áp dụng cho viên chức.", {("SELF", "guides", "8/2024/TT-BNV")}, "guides itself"),
    ("Công văn", "Giao Sở Nội vụ hướng dẫn thực hiện Thông tư số 8/2024/TT-BNV.", set(), "NOT: others are to guide"),
    ("Hướng dẫn", "Hướng dẫn này làm rõ cách tính điểm của Bộ tiêu chí ban hành kèm theo Quyết định số 299/QĐ-UBND.", {("SELF", "guides", "299/QĐ-UBND")}, "makes clear"),
    ("Công văn", "UBND thành phố thống nhất đề nghị của Sở Nội vụ tại Tờ trình số 18/TTr-SNV, chấp thuận Kế hoạch số 77/KH-SNV.", {("SELF", "approves", "77/KH-SNV")}, "it approves, not the proposal"),
    ("Quy chế", "(Ban hành kèm theo Quyết định số 118/QĐ-UBND ngày 06 tháng 8 năm 2025)", {("118/QĐ-UBND", "issues_with", "SELF")}, "the decision that bears it"),
    ("Kế hoạch", "Chi theo Quy chế chi tiêu nội bộ (kèm theo Quyết định số 118/QĐ-UBND).", set(), "NOT: it bears another paper"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "words", "expected", "remark"), LETTERS)
def test_letters_and_annexes(kind: str, words: str, expected: set[Triple], remark: str) -> None:
    found = in_paper(kind, "5/UBND-NC" if kind == "Công văn" else "5/KH-UBND", "Về công tác năm 2026", words)
    assert {t for t in found if t[1] != "cites"} == expected, remark


def test_a_plan_is_launched_by_no_paper() -> None:
    header = Header("Kế hoạch", "5/KH-UBND", "2026-03-02", "UBND phường Tân An", title="Công tác năm 2026")
    words = "Thực hiện Kế hoạch số 33/KH-BTV về phát động đợt thi đua “Ngày đọc sách” và hưởng ứng Chỉ thị số 06-CT/ĐU, UBND phường ban hành Kế hoạch như sau:"
    found = triples(read(f"KẾ HOẠCH\nCông tác năm 2026\n{words}\n", header))
    assert ("33/KH-BTV", "launches", "06-CT/ĐU") not in found
    assert ("SELF", "implements", "06-CT/ĐU") in found
