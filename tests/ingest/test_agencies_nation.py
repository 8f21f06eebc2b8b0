"""Bodies of the nation, of its regions and of every level, whose matter stands in small letters."""

from __future__ import annotations

import pytest

from ingest.agencies.finding import find_agencies
from ingest.agencies.grammar import name_end
from ingest.model import Header, Text

NAMES = [
    ("Tổng công ty lưu ký và bù trừ chứng khoán Việt Nam báo cáo", "Tổng công ty lưu ký và bù trừ chứng khoán Việt Nam", "a matter of verbs"),
    ("Công ty Quản lý tài sản của các tổ chức tín dụng Việt Nam mua nợ", "Công ty Quản lý tài sản của các tổ chức tín dụng Việt Nam", "whose assets"),
    ("Quỹ Phát triển khoa học và công nghệ quốc gia tài trợ", "Quỹ Phát triển khoa học và công nghệ quốc gia", "và within the matter"),
    ("Trung tâm dữ liệu quốc gia vận hành", "Trung tâm dữ liệu quốc gia", "two small words"),
    ("Công ty nước ngoài đầu tư vào Việt Nam", None, "a clause"),
    ("Hội nghị khách hàng Việt Nam họp", None, "a meeting"),
    ("Công ty sản xuất muối đạt tiêu chuẩn quốc gia", None, "a standard"),
    ("Hội đồng điều phối vùng đồng bằng sông Cửu Long giao nhiệm vụ", "Hội đồng điều phối vùng đồng bằng sông Cửu Long", "a region's council"),
    ("Hội đồng Điều phối vùng Đông Nam Bộ họp", "Hội đồng Điều phối vùng Đông Nam Bộ", "with capitals"),
    ("Hội đồng nghĩa vụ quân sự tỉnh, các cơ quan", "Hội đồng nghĩa vụ quân sự tỉnh", "a level ends it"),
    ("Hội đồng gồm đại diện các sở của tỉnh.", None, "of whom it is made"),
    ("Hội đồng về an toàn, vệ sinh lao động các cấp", "Hội đồng về an toàn, vệ sinh lao động", "what a council is about"),
    ("Ban Chỉ đạo về chính sách nhà ở và thị trường bất động sản tỉnh họp", "Ban Chỉ đạo về chính sách nhà ở và thị trường bất động sản tỉnh", "a house is no preposition"),
    ("Ban Chỉ đạo về phát triển khoa học, công nghệ và Đề án 06 tỉnh họp", "Ban Chỉ đạo về phát triển khoa học, công nghệ và Đề án 06 tỉnh", "a scheme by its number closes the matter"),
    ("Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06 tỉnh họp", "Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06 tỉnh", "a list of matters"),
    ("Ban Chỉ đạo phòng, chống thiên tai, tìm kiếm cứu nạn và phòng thủ dân sự tỉnh", "Ban Chỉ đạo phòng, chống thiên tai, tìm kiếm cứu nạn và phòng thủ dân sự tỉnh", "the last matter up to the place"),
    ("Ban Chỉ đạo chuyển đổi số và thủ trưởng cơ quan tỉnh", "Ban Chỉ đạo chuyển đổi số", "who acts besides"),
    ("Ban Chỉ đạo chuyển đổi số, các sở, ngành và ủy ban nhân dân tỉnh", "Ban Chỉ đạo chuyển đổi số", "other bodies in a row"),
    ("Hội Nạn nhân chất độc da cam/dioxin tỉnh", "Hội Nạn nhân chất độc da cam/dioxin tỉnh", "a slash within the name"),
    ("Liên hiệp các tổ chức hữu nghị tỉnh đón đoàn", "Liên hiệp các tổ chức hữu nghị tỉnh", "organisations, no verb"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "remark"), NAMES, ids=[row[2] for row in NAMES])
def test_names(text: str, name: str | None, remark: str) -> None:
    end = name_end(text, 0, len(text))
    assert (None if end is None else text[:end]) == name, remark


def agencies(body: str) -> dict[str, tuple[str, ...]]:
    text = Text(body, ((0, 0),), len(body), source_length=len(body))
    found = find_agencies(text, Header(type="Báo cáo", issuer="UBND tỉnh Lâm Đồng"))
    return {agency.name: agency.aliases for agency in found}


BODIES = [
    ("Tài sản do Bảo hiểm tiền gửi Việt Nam (BHTGVN) quản lý. BHTGVN báo cáo.", "Bảo hiểm tiền gửi Việt Nam", "a national insurer"),
    ("Nợ xấu bán cho VAMC theo quy định.", "Công ty Quản lý tài sản của các tổ chức tín dụng Việt Nam", "known by its initials"),
    ("Ban TĐKT thuộc Sở Nội vụ tiếp nhận hồ sơ.", "Ban Thi đua - Khen thưởng", "a board without its place"),
    ("Báo cáo Thường trực Đảng ủy phường Xuân Hương xem xét.", "Thường trực Đảng ủy phường Xuân Hương", "who leads a ward's committee"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "name", "remark"), BODIES, ids=[row[2] for row in BODIES])
def test_bodies(body: str, name: str, remark: str) -> None:
    assert name in agencies(body), remark


def test_departments_of_provinces_in_a_row_are_named_alone_too() -> None:
    (aliases,) = agencies("Sở Y tế tỉnh, thành phố trực thuộc Trung ương báo cáo Bộ.").values()
    assert "Sở Y tế" in aliases
