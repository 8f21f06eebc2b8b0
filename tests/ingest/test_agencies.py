"""Agencies: one name a body, whatever the wording, and where each name ends."""

from __future__ import annotations

import pytest

from ingest.agencies.finding import canonical, find_agencies
from ingest.model import Header, Text

HOME = "thành phố Cần Thơ"
CITY = Header(type="Báo cáo", issuer="UBND thành phố Cần Thơ", place="Cần Thơ", date="2025-12-30")

WORDINGS = [
    ("UBND thành phố", "UBND thành phố Cần Thơ", "the paper's own city"),
    ("Ủy ban nhân dân (UBND) thành phố Cần Thơ", "UBND thành phố Cần Thơ", "long form with its abbreviation"),
    ("UBND TP", "UBND thành phố Cần Thơ", "abbreviated place"),
    ("ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ", "UBND thành phố Cần Thơ", "capitals"),
    ("UBND thành phố Cần Thơ (cũ)", "UBND thành phố Cần Thơ (cũ)", "before the merger"),
    ("UBND tỉnh Sóc Trăng", "UBND tỉnh Sóc Trăng", "another province"),
    (
        "Sở Giao dịch chứng khoán Hà Nội",
        "Sở Giao dịch chứng khoán Hà Nội",
        "a head with small letters behind it",
    ),
    ("UBND quận Ninh Kiều", "UBND quận Ninh Kiều", "a district"),
    ("CT, PCT UBND TP", "Chủ tịch UBND thành phố Cần Thơ", "leaders in a list of recipients"),
    ("VP.UBND TP", "Văn phòng UBND thành phố Cần Thơ", "office, abbreviated"),
    ("TT.HĐND thành phố", "Thường trực HĐND thành phố Cần Thơ", "standing board, abbreviated"),
    (
        "VP Đoàn ĐBQH và HĐND TP",
        "Văn phòng Đoàn đại biểu Quốc hội và HĐND thành phố Cần Thơ",
        "an office of two bodies",
    ),
    ("Thành ủy", "Thành ủy Cần Thơ", "city Party committee"),
    ("Ban Thường vụ Thành ủy", "Ban Thường vụ Thành ủy Cần Thơ", "its standing board"),
    ("Sở Nội vụ", "Sở Nội vụ thành phố Cần Thơ", "a department of the paper's city"),
    ("Sở Nội vụ tỉnh Hậu Giang", "Sở Nội vụ tỉnh Hậu Giang", "of another province"),
    ("Bộ Văn hoá, Thể thao và Du lịch", "Bộ Văn hóa, Thể thao và Du lịch", "old placing of the tone mark"),
    ("Bộ trưởng Bộ Y tế", "Bộ trưởng Bộ Y tế", "the minister is named as such"),
    ("Uỷ ban thường vụ Quốc hội", "Ủy ban Thường vụ Quốc hội", "spelling and case"),
    ("BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "Bộ Lao động - Thương binh và Xã hội", "a ministry in capitals"),
    ("Ngân hàng Nhà nước", "Ngân hàng Nhà nước Việt Nam", "short name of the state bank"),
    ("một đơn vị nào đó", "một đơn vị nào đó", "no agency known"),
]


@pytest.mark.parametrize(("wording", "expected", "remark"), WORDINGS)
def test_canonical(wording: str, expected: str, remark: str) -> None:
    assert canonical(wording, HOME) == expected, remark


def names(body: str, header: Header = CITY) -> list[str]:
    return [a.name for a in find_agencies(Text(body, ((0, 0),), len(body), (), (0,), len(body)), header)]


FOUND = [
    (
        "Trung tâm Phục vụ hành chính công thành phố tổ chức lễ ra mắt",
        ["Trung tâm Phục vụ hành chính công thành phố Cần Thơ"],
        "a verb ends the name",
    ),
    (
        "Trung tâm Xúc tiến Đầu tư - Thương mại và Hội chợ triển lãm Cần Thơ",
        ["Trung tâm Xúc tiến Đầu tư - Thương mại và Hội chợ triển lãm Cần Thơ"],
        "và before a capital goes on",
    ),
    (
        "Trường Đại học Cần Thơ và Trường Cao đẳng Cần Thơ",
        ["Trường Đại học Cần Thơ", "Trường Cao đẳng Cần Thơ"],
        "và before another head stops",
    ),
    ("Cục quản lý đấu thầu đã hướng dẫn", ["Cục Quản lý đấu thầu"], "small letter in the name"),
    (
        "Ban Chỉ đạo các Chương trình mục tiêu quốc gia thành phố họp",
        ["Ban Chỉ đạo các Chương trình mục tiêu quốc gia thành phố Cần Thơ"],
        "các inside a name",
    ),
    (
        "gửi Ban TĐKT TW, Cổng TTĐT TP",
        ["Ban Thi đua - Khen thưởng Trung ương", "Cổng Thông tin điện tử thành phố Cần Thơ"],
        "abbreviations spelled out",
    ),
    ("UBND quận, huyện triển khai", ["UBND quận, huyện"], "a group of bodies"),
    ("sản phẩm của Đài Loan; xã Trường Long; Báo cáo kết quả", [], "words that only look like agencies"),
    (
        "Công an thành phố phối hợp Thanh tra thành phố",
        ["Công an thành phố Cần Thơ", "Thanh tra thành phố Cần Thơ"],
        "heads that are names by themselves",
    ),
    (
        "Báo và Phát thanh, truyền hình Cần Thơ mở chuyên mục mới",
        ["Báo và Phát thanh, truyền hình Cần Thơ"],
        "a comma inside a press body's name, a verb after the place",
    ),
    (
        "Phòng Kinh tế, Hạ tầng và Đô thị xã Tân Hòa rà soát",
        ["Phòng Kinh tế, Hạ tầng và Đô thị xã Tân Hòa"],
        "a comma inside an office's name",
    ),
    (
        "Ủy ban Mặt trận Tổ quốc (UBMTTQ) Việt Nam thành phố phối hợp",
        ["Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Cần Thơ"],
        "an abbreviation inside the name",
    ),
    (
        "Ban Chỉ huy Phòng thủ dân sự (PTDS) thành phố cập nhật phương án",
        ["Ban Chỉ huy Phòng thủ dân sự thành phố Cần Thơ"],
        "an abbreviation before the place",
    ),
    (
        "Ban Chỉ đạo thành phố về phòng, chống tham nhũng, tiêu cực đã kiểm tra",
        ["Ban Chỉ đạo thành phố về phòng, chống tham nhũng, tiêu cực"],
        "a committee named for its matter",
    ),
    (
        "xin ý kiến Ban Chỉ đạo thành phố về chuyển đổi phương án",
        ["Ban Chỉ đạo thành phố Cần Thơ"],
        "a committee told of a matter",
    ),
    (
        "Hội đồng quốc gia về phát triển bền vững và nâng cao năng lực cạnh tranh ban hành quy chế",
        ["Hội đồng quốc gia về phát triển bền vững và nâng cao năng lực cạnh tranh"],
        "a national council",
    ),
    (
        "thẩm tra của Ban Kinh tế - Ngân sách Hội đồng nhân dân thành phố;",
        ["Ban Kinh tế - Ngân sách HĐND thành phố Cần Thơ"],
        "a council's board with a dash",
    ),
    (
        "Giám đốc Sở Xây dựng chủ trì; TTr Thành ủy; Bộ KHCN",
        [
            "Sở Xây dựng thành phố Cần Thơ",
            "Thường trực Thành ủy Cần Thơ",
            "Thành ủy Cần Thơ",
            "Bộ Khoa học và Công nghệ",
        ],
        "a director stands for the department; short forms without &",
    ),
    (
        "Công đoàn Y tế Việt Nam triển khai; Công đoàn ngành Giáo dục thành phố tổ chức",
        ["Công đoàn Y tế Việt Nam", "Công đoàn ngành Giáo dục thành phố Cần Thơ"],
        "trade unions",
    ),
    (
        "Theo đề nghị của Tổng Thanh tra Chính phủ; Sở Giao dịch Chứng khoán Việt Nam quản lý doanh thu",
        ["Thanh tra Chính phủ", "Sở Giao dịch Chứng khoán Việt Nam"],
        "the inspector general; the country's name ends a name before a small letter",
    ),
    (
        "Quỹ Phát triển doanh nghiệp nhỏ và vừa; Cục Đầu tư nước ngoài; Tổng công ty Lưu ký và Bù trừ chứng khoán Việt Nam nắm giữ",
        [
            "Quỹ Phát triển doanh nghiệp nhỏ và vừa",
            "Cục Đầu tư nước ngoài",
            "Tổng công ty Lưu ký và Bù trừ chứng khoán Việt Nam",
        ],
        "words that end other names",
    ),
    ("Tập đoàn Viễn thông Quân đội16 nắm giữ cổ phần", ["Tập đoàn Viễn thông Quân đội"], "a note's mark"),
    ("Ban Chỉ đạo ban hành Quy chế làm việc số 02-QC/BCĐ", [], "a body without a name, and what it does"),
    (
        "Thuế GTGT, Thuế TNDN do Thuế thành phố Cần Thơ thu; Cục Người có công",
        ["Thuế thành phố Cần Thơ", "Cục Người có công"],
        "taxes are no tax office",
    ),
]


@pytest.mark.parametrize(("body", "expected", "remark"), FOUND)
def test_found(body: str, expected: list[str], remark: str) -> None:
    assert names(body) == expected, remark


def test_wordings_of_one_body_are_one_entry() -> None:
    body = (
        "Ủy ban nhân dân thành phố Cần Thơ báo cáo. UBND thành phố đã chỉ đạo. Nơi nhận: VP UBND TP; UBND TP"
    )
    first, *rest = find_agencies(Text(body, ((0, 0),), len(body), (), (0,), len(body)), CITY)
    assert first.name == "UBND thành phố Cần Thơ"
    assert first.aliases == ("Ủy ban nhân dân thành phố Cần Thơ", "UBND thành phố", "UBND TP")
    assert [body[a:b] for a, b in first.mentions] == [
        "Ủy ban nhân dân thành phố Cần Thơ",
        "UBND thành phố",
        "UBND TP",
    ]
    assert [a.name for a in rest] == ["Văn phòng UBND thành phố Cần Thơ"]


def test_a_minister_and_a_term_name_the_body() -> None:
    assert names("Bộ trưởng Bộ Y tế và Bộ Y tế; Bộ Chính trị khóa XII, Bộ Chính trị") == [
        "Bộ Y tế",
        "Bộ Chính trị",
    ]


def test_an_abbreviation_the_paper_defines() -> None:
    body = "Trung tâm Xúc tiến Thương mại và Đầu tư Thành phố Hồ Chí Minh (ITPC) phối hợp. Tuần trước ITPC đã họp."
    (found,) = find_agencies(Text(body, ((0, 0),), len(body), (), (0,), len(body)), CITY)
    assert "ITPC" in found.aliases
    assert len(found.mentions) == 3  # the name, its abbreviation in parentheses, the later mention


def test_a_merged_province_is_old_in_papers_written_since() -> None:
    assert names("UBND tỉnh Hậu Giang đã tổng kết.") == ["UBND tỉnh Hậu Giang (cũ)"]
    before = Header(type="Báo cáo", issuer="UBND thành phố Cần Thơ", place="Cần Thơ", date="2024-06-28")
    assert names("UBND tỉnh Hậu Giang đã tổng kết.", before) == ["UBND tỉnh Hậu Giang"]
    assert names("UBND tỉnh Hậu Giang (cũ) và Sở Y tế tỉnh Hậu Giang.", before) == [
        "UBND tỉnh Hậu Giang (cũ)",
        "Sở Y tế tỉnh Hậu Giang (cũ)",
    ]


def test_a_name_without_its_place_joins_the_one_with_the_papers_own() -> None:
    assert names(
        "Hội đồng Thi đua - Khen thưởng thành phố họp. Hội đồng Thi đua - Khen thưởng thống nhất."
    ) == ["Hội đồng Thi đua - Khen thưởng thành phố Cần Thơ"]
