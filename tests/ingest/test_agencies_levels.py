"""Bodies named with their level, their seat or their unit: which words belong to the name, and whose office a bare name is."""

from __future__ import annotations

import pytest

from ingest.agencies.finding import find_agencies
from ingest.model import Agency, Header, Text

NATION = Header(type="Nghị định", issuer="Chính phủ", date="2029-01-02")
DISTRICT = Header(
    type="Báo cáo", number="7/BC-UBND", issuer="UBND huyện Mỏ Cày", place="Mỏ Cày", date="2022-01-02"
)


def found(body: str, header: Header = NATION) -> tuple[Agency, ...]:
    return find_agencies(Text(body, ((0, 0),), len(body), (), (0,), len(body)), header)


NAMES = [
    ("Chủ tịch Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương chịu trách nhiệm", "UBND tỉnh, thành phố", "who heads each of them"),
    ("Chủ tịch Ủy ban nhân dân các cấp chịu trách nhiệm", "UBND các cấp", "at every level"),
    ("Chủ tịch UBND xã, phường, đặc khu có quyền phạt", "UBND xã, phường, đặc khu", "a row of levels"),
    ("hồ sơ gửi Quỹ Trồng rừng tỉnh, thành phố nơi có rừng", "Quỹ Trồng rừng tỉnh, thành phố", "a fund of each province"),
    ("hồ sơ gửi Bảo hiểm xã hội các tỉnh, thành phố trực thuộc Trung ương xét", "Bảo hiểm xã hội các tỉnh, thành phố", "an office of each province"),
    ("do Công an cấp tỉnh điều tra", "Công an cấp tỉnh", "an office of a level"),
    ("Ban Chỉ huy Phòng thủ dân sự các cấp trực ban", "Ban Chỉ huy Phòng thủ dân sự các cấp", "a board at every level"),
    ("Viện Điều dưỡng Trung ương Quy Nhơn; ở đó", "Viện Điều dưỡng Trung ương Quy Nhơn", "a national institute's seat"),
    ("Trung tâm Điều phối quốc gia về hiến máu, các viện", "Trung tâm Điều phối quốc gia về hiến máu", "a national office's matter"),
    ("Cục trưởng Cục Quản lý, giám sát kế toán, kiểm toán trình", "Cục Quản lý, giám sát kế toán, kiểm toán", "verbs and nouns in a row"),
    ("Cục Quản lý lao động ngoài nước trình", "Cục Quản lý lao động ngoài nước", "abroad"),
    ("sĩ quan thuộc Quân đội nhân dân, người có công", "Quân đội nhân dân Việt Nam", "the army"),
    ("doanh trại của Quân chủng Phòng không - Không quân ở đó", "Quân chủng Phòng không - Không quân", "a service of the army"),
    ("các cơ quan báo chí: VTV, VOV, TTXVN đưa tin", "Đài Truyền hình Việt Nam", "known by its initials"),
    ("Hội Liên hiệp các Hội Làm vườn thành phố Huế tổ chức", "Hội Liên hiệp các Hội Làm vườn thành phố Huế", "a union of societies"),
    ("Cục Quản lý đấu thầu và Thủ trưởng các đơn vị", "Cục Quản lý đấu thầu", "heads of offices are no name"),
    ("Ban quản lý khu công nghiệp, khu chế xuất, doanh nghiệp nộp", "Ban Quản lý khu công nghiệp, khu chế xuất", "the same noun behind each comma"),
    ("Cục Phòng chống ma túy và tội phạm, Bộ Tư lệnh", "Cục Phòng chống ma túy và tội phạm", "two matters of one office"),
    ("Vụ Thị trường nội địa và bàn giao hồ sơ đúng hạn", "Vụ Thị trường nội địa", "what an office does besides"),
    ("Ủy ban Chứng khoán Nhà nước và điều chỉnh, bổ sung", "Ủy ban Chứng khoán Nhà nước", "a verb behind và"),
    ("chủ trì\nThanh tra\nChính phủ,\nBộ Công an", "Thanh tra Chính phủ", "a narrow cell"),
    ("DANH MỤC DỰ ÁN CỦA BỘ QUỐC PHÒNG\n1. Cầu cảng", "Bộ Quốc phòng", "a heading in capitals"),
    ("KẾ HOẠCH CỦA TỈNH ỦY VỀ THỰC HIỆN NGHỊ QUYẾT\n1. Cầu cảng", "Tỉnh ủy", "a committee in capitals, and the title behind it"),
    ("Ban Thường vụ Tỉnh ủy An Giang có Kế hoạch", "Tỉnh ủy An Giang", "the committee behind its board"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "name", "remark"), NAMES, ids=[row[2] for row in NAMES])
def test_names(body: str, name: str, remark: str) -> None:
    assert name in [agency.name for agency in found(body)], remark


@pytest.mark.parametrize(
    "body", ["Luật Sĩ quan Quân đội nhân dân Việt Nam", "Luật Công an nhân dân quy định"]
)
def test_a_laws_name_names_no_body(body: str) -> None:
    assert found(body) == ()


UNITS = [
    ("Giao Phòng Tư pháp tham mưu, trình ký.", "Phòng Tư pháp huyện Mỏ Cày", "an office of the own unit"),
    ("Kính gửi: Thường trực Huyện ủy;", "Thường trực Huyện ủy Mỏ Cày", "the own committee"),
    ("Ngân hàng Chính sách xã hội huyện giải ngân 2 tỷ đồng.", "Ngân hàng Chính sách xã hội huyện Mỏ Cày", "the own branch"),
    ("Phòng Tư pháp quận Hải An trả lời.", "Phòng Tư pháp quận Hải An", "another unit's office"),
    ("Phòng Tư pháp thuộc Sở Tư pháp trả lời.", "Phòng Tư pháp", "an office of another body"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "name", "remark"), UNITS, ids=[row[2] for row in UNITS])
def test_the_own_unit(body: str, name: str, remark: str) -> None:
    assert name in [agency.name for agency in found(body, DISTRICT)], remark


def test_a_sort_of_bodies_keeps_its_full_wording() -> None:
    (chief, council) = found("Chủ tịch Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương báo cáo")
    assert (chief.name, council.name) == ("Chủ tịch UBND tỉnh, thành phố", "UBND tỉnh, thành phố")
    assert "Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương" in council.aliases
