"""What a paper itself does away from its articles: lists it replaces, what it repeals next, whom its team went to see; and
what is said of both papers of a day, or of a row with one title."""

from __future__ import annotations

import pytest

from ingest.model import Header
from tests.ingest.relating import Triple, in_body, read, triples

GUIDE = Header(
    type="Hướng dẫn",
    number="15/HD-SNV",
    date="2031-12-15",
    issuer="Sở Nội vụ tỉnh An Giang",
    title="Tổng kết thi đua năm 2031",
)
OLD, LETTER = "87/HD-SNV", "1207/SNV-TĐ"
ENDS = [
    (f"2. Hướng dẫn này thay thế các văn bản sau:\n- Hướng dẫn số {OLD} ngày 20/11/2030;\n- Hướng dẫn số 88/HD-SNV ngày 21/11/2030.\nBãi bỏ Công văn số {LETTER} ngày 18/9/2031 về mẫu hồ sơ.\n",
     {("SELF", "replaces", OLD), ("SELF", "replaces", "88/HD-SNV"), ("SELF", "repeals", LETTER)}, "a list, then one more"),
    (f"2. Hướng dẫn này thay thế Hướng dẫn số {OLD} ngày 20/11/2030. Bãi bỏ Công văn số {LETTER} ngày 18/9/2031.\n",
     {("SELF", "replaces", OLD), ("SELF", "repeals", LETTER)}, "in the next sentence"),
    (f"2. Hướng dẫn này thay thế Hướng dẫn số {OLD} ngày 20/11/2030.\n3. Các sở gửi hồ sơ sớm.\nBãi bỏ Công văn số {LETTER} ngày 18/9/2031 là việc của Sở Y tế.\n",
     {("SELF", "replaces", OLD)}, "after other words it is nobody's act"),
    (f"2. Nghị định này thay thế các văn bản sau:\n- Hướng dẫn số {OLD} ngày 20/11/2030.\n", set(), "this one of another type"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "expected", "remark"), ENDS, ids=[row[2] for row in ENDS])
def test_what_a_guide_ends(raw: str, expected: set[Triple], remark: str) -> None:
    doc = read(
        f"HƯỚNG DẪN\nTổng kết thi đua năm 2031\nI. PHẠM VI\n1. Các sở.\nII. TỔ CHỨC THỰC HIỆN\n1. Các sở làm sớm.\n{raw}",
        GUIDE,
    )
    assert triples(doc) == expected, remark


@pytest.mark.parametrize(
    ("who", "expected"),
    [("Đoàn giám sát HĐND tỉnh", {("SELF", "implements", "12/KH-ĐGS")}), ("Đoàn kiểm tra Sở Y tế", set())],
)
def test_whom_a_team_went_to_see(who: str, expected: set[Triple]) -> None:
    header = Header(
        type="Báo cáo",
        number="74/BC-ĐGS",
        date="2031-11-18",
        issuer="Đoàn giám sát HĐND tỉnh An Giang",
        title="Kết quả giám sát việc làm cầu",
    )
    doc = read(
        f"BÁO CÁO\nKết quả giám sát việc làm cầu\nThực hiện Kế hoạch số 12/KH-ĐGS ngày 20/02/2031, {who} đã làm việc với UBND tỉnh và 10 xã. Đoàn báo cáo kết quả như sau:\nI. KẾT QUẢ\n1. Tốt.\n",
        header,
    )
    assert triples(doc) == expected


A, B, C = "318/QĐ-TTg", "320/QĐ-TTg", "211/QĐ-TTg"
BOTH = [
    (f"Các tiêu chí tại Quyết định số {A} và Quyết định số {B} cùng ngày 08 tháng 3 năm 2031, được sửa đổi, bổ sung bởi Quyết định số {C} ngày 01/3/2033.",
     {(C, "amends", A), (C, "amends", B)}, "two of one day"),
    (f"Quyết định số {A} ngày 10/6/2031 về xã; Quyết định số {B} ngày 10/6/2031 về huyện; cả hai Quyết định được sửa đổi, bổ sung bằng Quyết định số {C} ngày 15/5/2033.",
     {(C, "amends", A), (C, "amends", B)}, "both of a kind"),
    ("Tỉnh ngừng làm theo Kế hoạch số 5-KH/TU, ngày 18/02/2031 của Tỉnh ủy Bến Tre, Kế hoạch số 6-KH/TU, ngày 05/3/2031 của Tỉnh ủy Sóc Trăng và Kế hoạch số 7-KH/TU, ngày 21/02/2031 của Tỉnh ủy Trà Vinh về thực hiện Chỉ thị số 39-CT/TW.",
     {(f"{n}-KH/TU", "implements", "39-CT/TW") for n in (5, 6, 7)}, "one title for three places"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected", "remark"), BOTH, ids=[row[2] for row in BOTH])
def test_what_is_said_of_all_beside(sentence: str, expected: set[Triple], remark: str) -> None:
    assert in_body(sentence) == expected, remark


def test_a_report_on_work_and_a_scheme_reports_on_the_scheme() -> None:
    title = "Kết quả thực hiện cải cách hành chính và Đề án 06 trên địa bàn tỉnh"
    header = Header(
        type="Báo cáo", number="9/BC-UBND", date="2031-10-03", issuer="UBND tỉnh An Giang", title=title
    )
    doc = read(f"BÁO CÁO\n{title}\nI. KẾT QUẢ\n1. Tốt.\n", header)
    assert triples(doc) == {("SELF", "reports_on", "06")}
