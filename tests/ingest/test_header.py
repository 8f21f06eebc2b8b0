"""Headers: what a paper says of itself, and what it must not take from the papers it cites."""

from __future__ import annotations

import pytest

from ingest.header.reading import read_header
from ingest.model import Header, Text


def header(*lines: str) -> Header:
    clean = "\n".join(lines)
    return read_header(Text(clean, ((0, 0),), len(clean), (), (0,), len(clean)))


PLAN = (
    "ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Số: 41 /KH-UBND",
    "Cần Thơ, ngày 21 tháng 02 năm 2024",
    "KẾ HOẠCH",
    "Phát động phong trào thi đua xây dựng nông thôn mới năm 2024",
    "Thực hiện Chỉ thị số 41-CT/TW ngày 26 tháng 12 năm 2023 của Bộ Chính trị, Ủy ban nhân dân thành phố ban hành Kế hoạch như sau:",
    "I. MỤC ĐÍCH",
    "1. Đẩy mạnh phong trào.",
    "Nơi nhận:",
    "- Bộ Nội vụ (b/c);",
    "- TT. Thành ủy, TT.HĐND thành phố;",
    "- Lưu: VT, HK.",
    "TM. ỦY BAN NHÂN DÂN",
    "CHỦ TỊCH",
    "(Đã ký)",
    "Nguyễn Văn An",
)


def test_a_plan() -> None:
    found = header(*PLAN)
    assert found == Header(
        type="Kế hoạch",
        number="41/KH-UBND",
        date="2024-02-21",
        issuer="UBND thành phố Cần Thơ",
        place="Cần Thơ",
        title="Phát động phong trào thi đua xây dựng nông thôn mới năm 2024",
        signer="Nguyễn Văn An",
        recipients=("Bộ Nội vụ (b/c)", "TT. Thành ủy, TT.HĐND thành phố", "Lưu: VT, HK"),
    )


def test_a_report_without_number_date_and_issuer_line() -> None:
    found = header(
        "BÁO CÁO",
        "Tổng kết phong trào thi đua năm 2025",
        "Thực hiện Quyết định số 02/QĐ-CTĐ6TP ngày 11 tháng 9 năm 2025, Ủy ban nhân dân (UBND) thành phố Cần Thơ báo cáo kết quả:",
        "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH",
        "Trần Văn Bình",
    )
    assert (found.type, found.number, found.date) == ("Báo cáo", None, None), (
        "a cited number is not the paper's own"
    )
    assert (found.issuer, found.signer) == ("UBND thành phố Cần Thơ", "Trần Văn Bình")


NUMBERS = [
    (("Số:188/2026/NĐ-CP", "NGHỊ ĐỊNH"), "Nghị định", "188/2026/NĐ-CP", "no space after the label"),
    (("Số:  372 /QĐ-BTC", "QUYẾT ĐỊNH"), "Quyết định", "372/QĐ-BTC", "spaces inside"),
    (
        ("Nghị quyết số: 78/2025/UBTVQH15", "NGHỊ QUYẾT"),
        "Nghị quyết",
        "78/2025/UBTVQH15",
        "the type before the label",
    ),
    (("Luật số: 51/2024/QH15", "LUẬT", "BẢO HIỂM Y TẾ"), "Luật", "51/2024/QH15", "a law"),
    (("Số:      /KH-UBND", "KẾ HOẠCH"), "Kế hoạch", None, "number left blank"),
    (("Số 12-CT/TU", "CHỈ THỊ"), "Chỉ thị", "12-CT/TU", "a Party paper, no colon"),
    (
        ("105-QĐ/TW", "QUY ĐỊNH"),
        "Quy định",
        "105-QĐ/TW",
        "no label at all; the heading tells regulation from decision",
    ),
    (
        ("Số: 15/UBND-NC", "V/v chấn chỉnh kỷ cương", "Kính gửi: Các sở"),
        "Công văn",
        "15/UBND-NC",
        "a công văn has no heading",
    ),
    (
        ("Số: 188/2026/NĐ-CP Hà Nội, ngày 01 tháng 6 năm 2026", "NGHỊ ĐỊNH"),
        "Nghị định",
        "188/2026/NĐ-CP",
        "two columns in one line",
    ),
    (("**Số: 33 /KH-UBND**", "## KẾ HOẠCH"), "Kế hoạch", "33/KH-UBND", "marks of Markdown"),
    (
        ("BAN AN TOÀN GIAO THÔNG", "Số: 31/BC-BATGT", "BÁO CÁO"),
        "Báo cáo",
        "31/BC-BATGT",
        "an issuer whose first syllables, without marks, would be a type",
    ),
]


@pytest.mark.parametrize(("lines", "kind", "number", "remark"), NUMBERS)
def test_type_and_number(lines: tuple[str, ...], kind: str, number: str | None, remark: str) -> None:
    found = header(*lines, "Về một việc", "Căn cứ Luật Tổ chức Chính phủ;", "Điều 1. Nội dung")
    assert (found.type, found.number) == (kind, number), remark


DATES = [
    ("Hà Nội, ngày 06  tháng 4 năm 2026", "2026-04-06", "Hà Nội", "double space"),
    ("Cần Thơ, ngày    tháng    năm 2026", None, "Cần Thơ", "left blank before signing"),
    ("Cần Thơ, ngày 12/5/2026", "2026-05-12", "Cần Thơ", "in figures"),
    ("Hà Nội, ngày 23 tháng 02 năm 20264", "2026-02-23", "Hà Nội", "a glued footnote mark"),
]


@pytest.mark.parametrize(("line", "date", "place", "remark"), DATES)
def test_date_and_place(line: str, date: str | None, place: str, remark: str) -> None:
    found = header(
        "Số: 12/QĐ-BNV", line, "QUYẾT ĐỊNH", "Về một việc", "Căn cứ Nghị định số 1/2025/NĐ-CP ngày 2/1/2025;"
    )
    assert (found.date, found.place) == (date, place), remark


def test_a_resolution_of_the_assembly_has_its_date_at_the_end() -> None:
    found = header(
        "QUỐC HỘI", "Nghị quyết số: 45/2022/QH15", "NGHỊ QUYẾT", "Về thí điểm một số cơ chế", "Căn cứ Hiến pháp;", "Điều 1. Phạm vi",
        "Nghị quyết này được Quốc hội khóa XV, kỳ họp bất thường thông qua ngày 11 tháng 01 năm 2022.", "CHỦ TỊCH QUỐC HỘI", "Vương Văn Chính",
    )  # fmt: skip
    assert (found.date, found.issuer, found.signer) == ("2022-01-11", "Quốc hội", "Vương Văn Chính")


def test_a_title_of_several_lines_ends_before_the_body() -> None:
    found = header(
        "Số: 1/2024/TT-BNV", "THÔNG TƯ", "Sửa đổi, bổ sung một số điều của Thông tư số 2/2020/TT-BNV", "ngày 5 tháng 5 năm 2020 của Bộ trưởng Bộ Nội vụ", "____",
        "Căn cứ Luật Viên chức ngày 15 tháng 11 năm 2010;", "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "[daky]", "Lê Thị Dung",
    )  # fmt: skip
    assert (
        found.title
        == "Sửa đổi, bổ sung một số điều của Thông tư số 2/2020/TT-BNV ngày 5 tháng 5 năm 2020 của Bộ trưởng Bộ Nội vụ"
    )
    assert found.number == "1/2024/TT-BNV"
    assert (found.issuer, found.signer) == ("Bộ Nội vụ", "Lê Thị Dung")


def test_a_consolidated_text_has_its_number_at_the_foot() -> None:
    found = header(
        "NGHỊ ĐỊNH", "Quy định về tổ hợp tác", "Nghị định số 77/2019/NĐ-CP ngày 10 tháng 10 năm 2019 của Chính phủ, có hiệu lực kể từ ngày 25 tháng 11 năm 2019.",
        "Căn cứ Bộ luật Dân sự;", "BỘ KẾ HOẠCH VÀ ĐẦU TƯ", "Số: 9191/VBHN-BKHĐT", "XÁC THỰC VĂN BẢN HỢP NHẤT", "Hà Nội, ngày 07 tháng 11 năm 2024",
        "BỘ TRƯỞNG", "Nguyễn Chí Hùng",
    )  # fmt: skip
    assert (found.type, found.number, found.date) == ("Văn bản hợp nhất", "9191/VBHN-BKHĐT", "2024-11-07")
    assert (found.issuer, found.signer) == ("Bộ Kế hoạch và Đầu tư", "Nguyễn Chí Hùng")


def test_the_electronic_signatures_box_is_no_signer() -> None:
    found = header(
        "Số: 5/QĐ-TTg",
        "QUYẾT ĐỊNH",
        "Về một việc",
        "Điều 1. Nội dung",
        "THỦ TƯỚNG",
        "Người ký: Cổng Thông tin điện tử Chính phủ",
        "Phạm Minh Hải",
    )
    assert found.signer == "Phạm Minh Hải"


def test_a_form_in_an_annex_lends_no_recipients() -> None:
    lines = [
        "Số: 5/TT-BNV",
        "THÔNG TƯ",
        "Về một việc",
        "Điều 1. Nội dung",
        "BỘ TRƯỞNG",
        "Phạm Thị Trà",
        *["dòng"] * 40,
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT.",
    ]
    assert header(*lines).recipients == ()


def test_a_department_under_a_province() -> None:
    found = header(
        "UBND THÀNH PHỐ CẦN THƠ",
        "SỞ NỘI VỤ",
        "Số: 843/SNV-BTĐKT",
        "Cần Thơ, ngày 14 tháng 8 năm 2025",
        "V/v rà soát hồ sơ",
        "Kính gửi: UBND các xã, phường",
    )
    assert (found.type, found.number, found.issuer, found.title) == (
        "Công văn",
        "843/SNV-BTĐKT",
        "Sở Nội vụ thành phố Cần Thơ",
        "rà soát hồ sơ",
    )


def test_a_party_committee() -> None:
    found = header(
        "ĐẢNG BỘ THÀNH PHỐ CẦN THƠ",
        "BAN CHẤP HÀNH",
        "Số 17-NQ/TU",
        "Cần Thơ, ngày 04 tháng 12 năm 2023",
        "NGHỊ QUYẾT",
        "Về nhiệm vụ năm 2024",
        "I. TÌNH HÌNH",
    )
    assert (found.type, found.number, found.issuer) == ("Nghị quyết", "17-NQ/TU", "Thành ủy Cần Thơ")


def test_nothing_at_all() -> None:
    assert header("") == Header()
    assert header("Một đoạn văn bình thường không có gì.") == Header()


def test_an_agency_under_another_is_not_half_taken_into_its_name() -> None:
    found = header(
        "ỦY BAN NHÂN DÂN",
        "THÀNH PHỐ CẦN THƠ",
        "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
        "Số: 09/HD-HĐTĐKT",
        "Cần Thơ, ngày 25 tháng 3 năm 2025",
        "HƯỚNG DẪN",
        "Chấm điểm các cụm, khối thi đua năm 2025",
        "Căn cứ Quyết định số 10/2024/QĐ-UBND ngày 13 tháng 6 năm 2024;",
    )
    assert found.issuer == "Hội đồng Thi đua - Khen thưởng thành phố Cần Thơ"


def test_who_issued_a_party_paper_is_no_part_of_its_title() -> None:
    found = header(
        "BỘ CHÍNH TRỊ",
        "Số 41-CT/TW",
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "Hà Nội, ngày 26 tháng 12 năm 2024",
        "CHỈ THỊ",
        "CỦA BỘ CHÍNH TRỊ",
        "về tăng cường sự lãnh đạo của Đảng đối với công tác thi đua",
        "Qua mười năm thực hiện, phong trào đã lan đến cơ sở.",
    )
    assert found.title == "về tăng cường sự lãnh đạo của Đảng đối với công tác thi đua"


def test_a_letters_subject_below_its_number_may_begin_with_a_bare_about() -> None:
    found = header(
        "ỦY BAN NHÂN DÂN",
        "THÀNH PHỐ CẦN THƠ",
        "Số: 415/UBND-VX",
        "Về tăng cường tiêm chủng cho trẻ em",
        "Cần Thơ, ngày 25 tháng 3 năm 2025",
        "Kính gửi: Sở Y tế",
        "Về nội dung này, Sở chủ trì.",
    )
    assert found.title == "tăng cường tiêm chủng cho trẻ em"
