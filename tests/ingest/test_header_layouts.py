"""Heads of many offices in the orders in which layouts, tables and web pages leave their two columns."""

from __future__ import annotations

from collections.abc import Callable
from itertools import zip_longest

import pytest

from ingest.agencies.capitals import heads_in_small_letters, parted
from ingest.agencies.finding import find_agencies
from ingest.header.reading import read_header
from ingest.header.subject import subject_of_letter
from ingest.model import Source, SourceText, Text
from ingest.pipeline import parse

STATE = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
PARTY = ("ĐẢNG CỘNG SẢN VIỆT NAM",)
BODY = (
    "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 và hướng dẫn của cơ quan cấp trên, cơ quan xây dựng nội dung như sau:",
    "1. Mục đích, yêu cầu",
    "Nâng cao trách nhiệm của cán bộ, công chức, viên chức và người lao động trong việc thực hiện nhiệm vụ được giao của cơ quan.",
) * 4

Head = tuple[tuple[str, ...], str, tuple[str, ...], str, tuple[str, ...]]
HEADS: list[tuple[Head, tuple[str, str | None, str | None, str, str]]] = [
    (
        (("UBND PHƯỜNG ĐẠO LONG", "TRƯỜNG TIỂU HỌC TRẦN PHÚ"), "Số: 27 /KH-THTP", STATE, "Đạo Long, ngày 8 tháng 9 năm 2025", ("KẾ HOẠCH", "Giáo dục nhà trường năm học 2025 - 2026")),
        ("Kế hoạch", "27/KH-THTP", "2025-09-08", "Trường Tiểu học Trần Phú", "Giáo dục nhà trường năm học 2025 - 2026"),
    ),
    (
        (("TÒA ÁN NHÂN DÂN TỐI CAO", "TÒA ÁN NHÂN DÂN TỈNH NGHỆ AN"), "Số: 315/TANDT-VP", STATE, "Nghệ An, ngày 20 tháng 01 năm 2026", ("V/v đăng ký danh hiệu thi đua", "“Tập thể tiên tiến” năm 2026", "Kính gửi: Tòa án nhân dân các khu vực.")),
        ("Công văn", "315/TANDT-VP", "2026-01-20", "Tòa án nhân dân tỉnh Nghệ An", "đăng ký danh hiệu thi đua “Tập thể tiên tiến” năm 2026"),
    ),
    (
        (("TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM", "TỔNG CÔNG TY ĐIỆN LỰC MIỀN NAM"), "Số: 2204/QĐ-EVNSPC", STATE, "Thành phố Hồ Chí Minh, ngày 17 tháng 6 năm 2025", ("QUYẾT ĐỊNH", "Về việc ban hành Quy chế thi đua, khen thưởng")),
        ("Quyết định", "2204/QĐ-EVNSPC", "2025-06-17", "Tổng công ty Điện lực miền nam", "Về việc ban hành Quy chế thi đua, khen thưởng"),
    ),
    (
        (("BỘ CÔNG AN", "CÔNG AN TỈNH TÂY NINH"), "Số:      /BC-CAT", STATE, "Tây Ninh, ngày      tháng 11 năm 2025", ("BÁO CÁO", "Kết quả phong trào thi đua “Vì an ninh Tổ quốc” năm 2025")),
        ("Báo cáo", None, None, "Công an tỉnh Tây Ninh", "Kết quả phong trào thi đua “Vì an ninh Tổ quốc” năm 2025"),
    ),
    (
        (("ỦY BAN NHÂN DÂN XÃ MỸ ĐỨC", "BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH", "MỤC TIÊU QUỐC GIA"), "Số: 05/KH-BCĐ", STATE, "Mỹ Đức, ngày 21 tháng 11 năm 2025", ("KẾ HOẠCH", "Kiểm tra các chương trình mục tiêu quốc gia năm 2026")),
        ("Kế hoạch", "05/KH-BCĐ", "2025-11-21", "Ban Chỉ đạo các Chương trình mục tiêu quốc gia xã Mỹ Đức", "Kiểm tra các chương trình mục tiêu quốc gia năm 2026"),
    ),
    (
        (("ỦY BAN NHÂN DÂN TỈNH PHÚ THỌ", "VĂN PHÒNG"), "Số: 610/TB-VP", STATE, "Phú Thọ, ngày 02 tháng 6 năm 2026", ("THÔNG BÁO", "Lịch tiếp công dân tháng 6 năm 2026")),
        ("Thông báo", "610/TB-VP", "2026-06-02", "Văn phòng UBND tỉnh Phú Thọ", "Lịch tiếp công dân tháng 6 năm 2026"),
    ),
    (
        (("ĐẢNG BỘ TỈNH GIA LAI", "ĐẢNG ỦY XÃ IA PA", "*"), "Số 41-NQ/ĐU", PARTY, "Ia Pa, ngày 15 tháng 12 năm 2025", ("NGHỊ QUYẾT", "về lãnh đạo thực hiện nhiệm vụ năm 2026", "-----")),
        ("Nghị quyết", "41-NQ/ĐU", "2025-12-15", "Đảng ủy xã Ia Pa", "về lãnh đạo thực hiện nhiệm vụ năm 2026"),
    ),
    (
        (("BAN CHẤP HÀNH TRUNG ƯƠNG", "*"), "Số 17-KL/TW", PARTY, "Hà Nội, ngày 20 tháng 5 năm 2026", ("KẾT LUẬN", "CỦA BAN BÍ THƯ", "về tăng cường công tác dân vận", "-----")),
        ("Kết luận", "17-KL/TW", "2026-05-20", "Ban Bí thư", "về tăng cường công tác dân vận"),
    ),
    (
        (("ỦY BAN NHÂN DÂN", "TỈNH ĐIỆN BIÊN", "BAN DÂN TỘC VÀ TÔN GIÁO"), "Số: 14/TTr-BDTTG", STATE, "Điện Biên, ngày 02 tháng 3 năm 2024", ("TỜ TRÌNH", "Về việc đề nghị tặng thưởng Bằng khen")),
        ("Tờ trình", "14/TTr-BDTTG", "2024-03-02", "Ban Dân tộc và Tôn giáo tỉnh Điện Biên", "Về việc đề nghị tặng thưởng Bằng khen"),
    ),
    (
        (("HỘI NÔNG DÂN VIỆT NAM", "BAN CHẤP HÀNH TRUNG ƯƠNG", "*"), "Số 112-KH/HNDTW", STATE, "Hà Nội, ngày 02 tháng 3 năm 2026", ("KẾ HOẠCH", "Tổ chức Hội thi Nhà nông đua tài")),
        ("Kế hoạch", "112-KH/HNDTW", "2026-03-02", "Ban Chấp hành Trung ương Hội Nông dân Việt Nam", "Tổ chức Hội thi Nhà nông đua tài"),
    ),
]  # fmt: skip


def _columns(head: Head) -> tuple[list[str], list[str]]:
    left, number, right, day, _ = head
    gap = [""] * (len(left) - len(right)) if len(right) < len(left) + 1 else []
    return [*left, number], [*right, *gap, day]


def _one_below_other(head: Head) -> str:
    left, number, right, day, below = head
    return "\n".join((*left, number, *right, day, *below))


def _nation_first(head: Head) -> str:
    left, number, right, day, below = head
    return "\n".join((*right, *left, number, day, *below))


def _number_last(head: Head) -> str:
    left, number, right, day, below = head
    return "\n".join((*left, *right, day, number, *below))


def _side_by_side(head: Head) -> str:
    left, right = _columns(head)
    rows = [f"{a:^38}{b:^50}".rstrip() for a, b in zip_longest(left, right, fillvalue="")]
    return "\n".join((*rows, *head[4]))


def _run_together(head: Head) -> str:
    left, number, right, day, below = head
    row = " ".join(word for pair in zip_longest(left, right, fillvalue="") for word in pair if word)
    return "\n".join((row, f"{number} {day}", *below))


def _table(head: Head) -> str:
    left, number, right, day, below = head
    return "\n".join((f"| {' '.join(left)} | {' '.join(right)} |", f"| {number} | {day} |", "", *below))


LAYOUTS = (_one_below_other, _nation_first, _number_last, _side_by_side, _run_together, _table)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("head", "told"), HEADS, ids=[row[1][3] for row in HEADS])
def test_a_head_reads_the_same_in_every_layout(
    head: Head, told: tuple[str, str | None, str | None, str, str], layout: Callable[[Head], str]
) -> None:
    text = layout(head) + "\n" + "\n".join(BODY) + "\n"
    found = parse(SourceText(Source("bai.txt", "0" * 64, "text/plain"), text)).header
    kind, number, date, issuer, title = told
    assert (found.type, found.number, found.date, found.title) == (kind, number, date, title)
    assert (found.issuer or "").casefold() == issuer.casefold()


RUN_TOGETHER = [
    ("BỘ TÀI CHÍNH CỤC HẢI QUAN", 2, "a ministry and a body of it"),
    ("BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG VỤ PHÁP CHẾ", 2, "a ministry whose name holds a word for a school"),
    ("ĐẠI HỌC QUỐC GIA HÀ NỘI TRƯỜNG ĐẠI HỌC CÔNG NGHỆ", 2, "a university of another"),
    ("ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH CÀ MAU BAN THƯỜNG TRỰC", 2, "the board of a committee"),
    ("UBND XÃ TRƯỜNG LONG TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", 2, "a commune named like a school"),
    ("NGÂN HÀNG CHÍNH SÁCH XÃ HỘI VIỆT NAM CHI NHÁNH TỈNH SƠN LA", 1, "a branch is named with its bank"),
    ("BAN CHẤP HÀNH TRUNG ƯƠNG ĐOÀN TNCS HỒ CHÍ MINH", 1, "the committee of the union"),
    ("THANH TRA BỘ NỘI VỤ", 1, "a ministry that another name ends in"),
    ("BỘ CHỈ HUY QUÂN SỰ TỈNH THANH HÓA", 1, "no ministry"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "names", "remark"), RUN_TOGETHER, ids=[row[2] for row in RUN_TOGETHER])
def test_names_run_together_are_parted(line: str, names: int, remark: str) -> None:
    assert len(parted(line)) == names, remark


def _text(*lines: str) -> Text:
    clean = "\n".join(lines)
    return Text(clean, ((0, 0),), len(clean), (), (0,), len(clean))


def test_no_name_goes_on_over_the_nations() -> None:
    line = (
        "HỘI LÀM VƯỜN VIỆT NAM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM BAN THƯỜNG VỤ Độc lập - Tự do - Hạnh phúc"
    )
    small = heads_in_small_letters(line + "\nKẾ HOẠCH\nTrồng cây")
    assert len(small) == len(line + "\nKẾ HOẠCH\nTrồng cây")
    assert "Hội Làm vườn Việt Nam" in small or "Hội làm vườn Việt Nam" in small
    assert "CỘNG HÒA" not in small


def test_the_head_of_a_unions_centre_is_no_organ_of_the_party() -> None:
    text = _text(
        "HỘI NÔNG DÂN VIỆT NAM", "BAN CHẤP HÀNH TRUNG ƯƠNG", "*", "Số 112-KH/HNDTW", "KẾ HOẠCH", "Tổ chức hội thi", "Thực hiện nhiệm vụ năm 2026."
    )  # fmt: skip
    names = {agency.name for agency in find_agencies(text, read_header(text))}
    assert "Ban Chấp hành Trung ương Hội Nông dân Việt Nam" in names
    assert "Ban Chấp hành Trung ương Đảng" not in names


UNITS = [
    ("Đông Hòa", "Ủy ban nhân dân phường Đông Hòa ban hành Kế hoạch.", "UBND phường Đông Hòa", "its committee is spoken of"),
    ("Đông Hòa", "Kế hoạch thực hiện trên địa bàn phường Đông Hòa của UBND tỉnh Gia Lai.", "UBND tỉnh Gia Lai", "a ward in which something happens"),
    ("Gia Lai", "UBND xã Gia Lai phối hợp với UBND tỉnh Gia Lai.", "UBND tỉnh Gia Lai", "a province"),
]  # fmt: skip


@pytest.mark.parametrize(("place", "sentence", "issuer", "remark"), UNITS, ids=[row[3] for row in UNITS])
def test_a_paper_without_printed_issuer_is_of_the_unit_it_was_signed_in(
    place: str, sentence: str, issuer: str, remark: str
) -> None:
    text = _text("Số: 9/KH-UBND", f"{place}, ngày 6 tháng 1 năm 2026", "KẾ HOẠCH", "Cải cách hành chính", sentence, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Văn An")  # fmt: skip
    assert read_header(text).issuer == issuer, remark


def test_a_subject_goes_on_below_the_lines_it_may_begin_on() -> None:
    lines = (
        "Số: 1/UBND-VX",
        "CỘNG HÒA",
        "V/v phát động phong trào",
        "“Sạch từ nhà ra ngõ”",
        "Kính gửi: Các khóm",
    )
    assert subject_of_letter(lines, -1, False, 3) == "phát động phong trào “Sạch từ nhà ra ngõ”"
    assert subject_of_letter(lines, -1, False, 2) is None


def test_names_in_english_beside_the_vietnamese_ones_are_passed_over() -> None:
    head = (
        "ĐẠI HỌC HUẾ\nTRƯỜNG ĐẠI HỌC NÔNG LÂM\nHUE UNIVERSITY\nUNIVERSITY OF AGRICULTURE\nSố/No: 88/KH-ĐHNL\n"
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSOCIALIST REPUBLIC OF VIET NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "Huế, ngày 09 tháng 4 năm 2026\nKẾ HOẠCH\nHợp tác quốc tế năm 2026\n"
    )
    text = head + "\n".join(BODY) + "\n"
    found = parse(SourceText(Source("bai.txt", "0" * 64, "text/plain"), text)).header
    assert (found.number, found.issuer) == ("88/KH-ĐHNL", "Trường Đại học Nông lâm")
