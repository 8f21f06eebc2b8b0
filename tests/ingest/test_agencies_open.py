"""Bodies that no list holds, read by the grammar of names: where the name ends and the sentence goes on."""

from __future__ import annotations

import pytest

from ingest.agencies.finding import find_agencies
from ingest.agencies.reading import named_at
from ingest.model import Header, Text

HOME = "thành phố Cần Thơ"
NAMES = [
    ("Bộ Chỉ huy quân sự tỉnh, Công an tỉnh phối hợp", "Bộ Chỉ huy quân sự tỉnh", "small word after the head"),
    ("Chủ tịch HĐTĐKT tỉnh Vĩnh Long ban hành", "Chủ tịch Hội đồng Thi đua - Khen thưởng tỉnh Vĩnh Long", "a leader of an unlisted body"),
    ("Ban Chỉ đạo liên ngành Trung ương về an toàn thực phẩm hướng dẫn", "Ban Chỉ đạo liên ngành Trung ương về an toàn thực phẩm", "two levels, then the matter"),
    ("Ban Chỉ đạo Trung ương về hoàn thiện thể chế, pháp luật tại", "Ban Chỉ đạo Trung ương về hoàn thiện thể chế, pháp luật", "a matter that begins with a verb"),
    ("Chi cục Quản lý thị trường kiểm soát hàng hóa", "Chi cục Quản lý thị trường", "what it does is no name"),
    ("Phòng Kinh tế - Hạ tầng xây dựng kế hoạch", "Phòng Kinh tế - Hạ tầng", "what it makes is no name"),
    ("Ban Dân vận Thành ủy phối hợp các cấp", "Ban Dân vận Thành ủy Cần Thơ", "a committee's name ends with it"),
    ("Ban Quản lý dự án đầu tư xây dựng 2 thành phố Cần Thơ đã", "Ban Quản lý dự án đầu tư xây dựng 2 thành phố Cần Thơ", "a numbered board"),
    ("Đảng ủy các cơ quan Đảng thành phố lãnh đạo", "Đảng ủy các cơ quan Đảng thành phố Cần Thơ", "Party committee of offices"),
    ("Đảng ủy UBND tỉnh lãnh đạo", "Đảng ủy UBND tỉnh", "Party committee of a people's committee"),
    ("Đảng ủy xã Mỹ Xuyên lãnh đạo", "Đảng ủy xã Mỹ Xuyên", "Party committee of a commune"),
    ("Tổng công ty Viễn thông MobiFone hỗ trợ", "Tổng công ty Viễn thông MobiFone", "a company"),
    ("Tòa án nhân dân khu vực 1 - Cần Thơ xét xử", "Tòa án nhân dân khu vực 1 - Cần Thơ", "a regional court of 2025"),
    ("Viện kiểm sát nhân dân khu vực 2 kiểm sát", "Viện kiểm sát nhân dân khu vực 2", "a regional procuracy"),
    ("Kiểm toán nhà nước khu vực IX kết luận", "Kiểm toán Nhà nước khu vực IX", "a regional audit office"),
    ("Văn phòng Điều phối nông thôn mới tỉnh tham mưu", "Văn phòng Điều phối nông thôn mới tỉnh", "mới within a name"),
    ("Cụm thi đua các trường (sau đây gọi tắt là Cụm)", "Cụm thi đua các trường", "a cluster before brackets"),
    ("Kho bạc Nhà nước Khu vực XIX thanh toán", "Kho bạc Nhà nước Khu vực XIX", "a regional treasury"),
    ("Ngân hàng Nhà nước chi nhánh Khu vực 14 chỉ đạo", "Ngân hàng Nhà nước chi nhánh Khu vực 14", "a branch goes on a known name"),
    ("Trung tâm Giáo dục thường xuyên thực hiện", "Trung tâm Giáo dục thường xuyên", "a word that elsewhere ends a name"),
    ("Bệnh viện Nhi đồng thành phố tiếp nhận", "Bệnh viện Nhi đồng thành phố Cần Thơ", "a hospital"),
    ("Hạt Kiểm lâm huyện U Minh tuần tra", "Hạt Kiểm lâm huyện U Minh", "a head with its place"),
    ("Ban Dân tộc của Hội đồng nhân dân tỉnh thẩm tra", "Ban Dân tộc của HĐND tỉnh", "a board of a council"),
    ("Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam về nội dung", "Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "Trung ương inside a name"),
    ("Ủy ban Mật trận Tổ quốc Việt Nam thành phố vận động", "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Cần Thơ", "a slip of OCR"),
    ("Sở Kế hoạch - Đầu tư trình", "Sở Kế hoạch và Đầu tư thành phố Cần Thơ", "a dash for và"),
    ("Tỉnh đoàn Sóc Trăng và Trung ương Đoàn phối hợp", "Tỉnh đoàn Sóc Trăng", "another body after a place and và"),
    ("Cảng hàng không quốc tế Cần Thơ đón khách", "Cảng hàng không quốc tế Cần Thơ", "an airport"),
    ("Chi nhánh Ngân hàng Chính sách xã hội tỉnh cho vay", "Chi nhánh Ngân hàng Chính sách xã hội tỉnh", "hàng within ngân hàng"),
    ("Trưởng Ban Xúc tiến đầu tư tỉnh Quảng Nam trình", "Trưởng Ban Xúc tiến đầu tư tỉnh Quảng Nam", "any board, and who leads it"),
    ("Trưởng Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh ký", "Trưởng Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh", "who leads a steering board"),
    ("Hội đồng định giá tài sản trong tố tụng hình sự tỉnh Cà Mau họp", "Hội đồng định giá tài sản trong tố tụng hình sự tỉnh Cà Mau", "a council named by what it does"),
    ("Hội nghị lần thứ năm Ban Chấp hành Đảng bộ thành phố khóa XIV", "Ban Chấp hành Đảng bộ thành phố Cần Thơ", "a plenum of a city's committee"),
    ("BCH Đảng bộ thành phố ban hành", "Ban Chấp hành Đảng bộ thành phố Cần Thơ", "an abbreviated committee"),
    ("Cổng thông tin điện tử tỉnh Hà Tĩnh đăng", "Cổng Thông tin điện tử tỉnh Hà Tĩnh", "a portal in small letters"),
    ("Tòa án nhân dân tỉnh Bà Rịa – Vũng Tàu xét xử", "Tòa án nhân dân tỉnh Bà Rịa – Vũng Tàu", "a province's name with a dash"),
    ("Văn phòng HĐND và UBND phường Cái Khế trực", "Văn phòng HĐND và UBND phường Cái Khế", "one office of two councils"),
    ("Công ty Q 163.376 cây", "Công ty Q", "an amount after a name"),
    ("Cục Đầu tư nước ngoài/Bộ Tài chính", "Cục Đầu tư nước ngoài", "a slash parts names"),
    ("Ban Chấp hành Đảng bộ huyện lần thứ 42 thông qua", "Ban Chấp hành Đảng bộ huyện", "which meeting it was"),
    ("Tổng Liên đoàn Lao động Việt Nam - Hội Liên hiệp Phụ nữ Việt Nam ký", "Tổng Liên đoàn Lao động Việt Nam", "another body after a dash"),
    ("BCH Tổng LĐLĐVN ra nghị quyết", "Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam", "a union's letters"),
    ("Bộ trưởng Xây dựng ký", "Bộ trưởng Bộ Xây dựng", "newspapers leave Bộ out"),
    ("Phó Chủ tịch nước dự lễ", "Phó Chủ tịch nước", "not the President"),
    ("Phó Chủ tịch UBND tỉnh Trần Hoàng Minh giao Sở Y tế", "Phó Chủ tịch UBND tỉnh", "a person's name is no place"),
    ("Chủ tịch Hội Nông dân tỉnh Lê Thị Hoa trao quà", "Chủ tịch Hội Nông dân tỉnh", "a person's name behind an unlisted body"),
    ("UBND huyện Trần Đề hỗ trợ", "UBND huyện Trần Đề", "a district named as people are"),
    ("Phòng Văn hóa- Thông tin yêu cầu các trường", "Phòng Văn hóa - Thông tin", "a dash written onto the word before it"),
    ("Ban Biên tập trân trọng giới thiệu bài viết", "Ban Biên tập", "thanks and greetings are no name"),
    ("Ban Chỉ đạo Tổng kết Nghị quyết số 19-NQ/TW họp", "Ban Chỉ đạo Tổng kết Nghị quyết", "a verb with a capital is the name's"),
    ("Chủ nhiệm Văn Phòng Chính Phủ ký", "Chủ nhiệm Văn phòng Chính phủ", "capitals on every syllable"),
    ("Hội đồng phối hợp PBGDPL trung ương hướng dẫn", "Hội đồng phối hợp PBGDPL Trung ương", "a coordinating council"),
    ("Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh Cà Mau họp", "Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh Cà Mau", "a coordinating council in full"),
    ("Ủy ban quốc gia phòng, chống AIDS, ma túy, mại dâm chỉ đạo", "Ủy ban quốc gia phòng, chống AIDS, ma túy, mại dâm", "commas of a committee's matters"),
    ("Trung tâm Phục vụ hành chính công phường Cái Khế tiếp nhận", "Trung tâm Phục vụ hành chính công phường Cái Khế", "a ward's centre of 2025"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "remark"), NAMES, ids=[row[2] for row in NAMES])
def test_names(text: str, name: str, remark: str) -> None:
    found = named_at(text, 0, HOME)
    assert found is not None and found.name == name, remark


@pytest.mark.parametrize(
    "text",
    [
        "Báo thống kê tình hình",
        "Ban hành kế hoạch",
        "Hội đồng 200.000 đồng mỗi người",
        "Thống kê số liệu năm 2024",
        "Đảng ủy lãnh đạo toàn diện",
        "Thống kê 01/01/2022",
    ],
)
def test_what_names_no_body(text: str) -> None:
    assert named_at(text, 0, HOME) is None


def test_a_tail_is_cut_where_the_paper_names_the_body_without_it() -> None:
    raw = (
        "Ngân hàng Chính sách xã hội.\nNgân hàng Chính sách xã hội, các cấp.\nNgân hàng Chính sách xã hội thỏa thuận mức vay.\n"
        "Ngân hàng Chính sách xã hội chi nhánh Cần Thơ.\n"
    )
    text = Text(raw, ((0, 0),), len(raw), source_length=len(raw))
    found = {a.name: a for a in find_agencies(text, Header())}
    assert list(found) == ["Ngân hàng Chính sách xã hội", "Ngân hàng Chính sách xã hội chi nhánh Cần Thơ"]
    bank = found["Ngân hàng Chính sách xã hội"]
    assert [raw[start:end] for start, end in bank.mentions] == ["Ngân hàng Chính sách xã hội"] * 3


def agencies(raw: str, issuer: str | None = None) -> dict[str, tuple[str, ...]]:
    text = Text(raw, ((0, 0),), len(raw), source_length=len(raw))
    return {a.name: a.aliases for a in find_agencies(text, Header(issuer=issuer))}


def test_bodies_in_a_row_share_the_place_of_the_last() -> None:
    found = agencies(
        "Tỉnh ủy, HĐND, UBND, Ủy ban MTTQ Việt Nam tỉnh Vĩnh Long tổ chức lễ.", "UBND thành phố Cần Thơ"
    )
    assert list(found) == [
        "Tỉnh ủy Vĩnh Long",
        "HĐND tỉnh Vĩnh Long",
        "UBND tỉnh Vĩnh Long",
        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Vĩnh Long",
    ]


def test_a_wards_paper_names_its_own_bodies_by_their_level() -> None:
    found = agencies("Đảng ủy phường và Công an phường dự.\nTM. ỦY BAN NHÂN DÂN", "UBND phường Cái Khế")
    assert list(found) == ["Đảng ủy phường Cái Khế", "Công an phường Cái Khế", "UBND phường Cái Khế"]


def test_the_body_behind_its_head_is_a_wording_too() -> None:
    found = agencies("Theo đề nghị của Giám đốc Sở Nội vụ.", "UBND thành phố Cần Thơ")
    assert set(found["Sở Nội vụ thành phố Cần Thơ"]) >= {"Giám đốc Sở Nội vụ", "Sở Nội vụ"}


def test_bodies_within_a_laws_name_are_not_named() -> None:
    law = "Căn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân; Điều lệ Hội Nông dân Việt Nam."
    assert agencies(law) == {}
    assert agencies("Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân.") == {}
    assert list(agencies("Đại hội đại biểu Đảng bộ tỉnh Thừa Thiên Huế.")) == ["Đảng bộ tỉnh Thừa Thiên Huế"]


def test_councils_of_a_level_are_not_the_home_council() -> None:
    found = agencies("UBND các quận và HĐND các cấp phối hợp.", "UBND thành phố Cần Thơ")
    assert list(found) == ["UBND các quận", "HĐND các cấp"]


def test_provincial_committees_in_small_letters() -> None:
    assert "Tỉnh ủy Hải Dương" in agencies("Kế hoạch của tỉnh ủy Hải Dương được tỉnh ủy viên nêu.")


CELLS = [
    ("Văn bản của Ban Chỉ đạo\nPhòng thủ dân sự quốc gia;\n", "Ban Chỉ đạo Phòng thủ dân sự quốc gia"),
    ("Kết luận của Ban Chấp hành\nTrung ương Đảng;\n", "Ban Chấp hành Trung ương Đảng"),
]


@pytest.mark.parametrize(("raw", "name"), CELLS)
def test_a_committee_that_a_narrow_cell_broke(raw: str, name: str) -> None:
    assert name in agencies(raw)


def test_a_committee_that_ends_its_line() -> None:
    assert "Ban Chỉ đạo Phòng" not in " ".join(
        agencies("Quyết định của Ban Chỉ đạo\nPhòng Nội vụ: trình bày;\n")
    )
