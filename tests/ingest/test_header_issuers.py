"""Heads of offices of many kinds: the issuer printed in capitals, parts of bodies, narrow cells, cards of portals."""

from __future__ import annotations

import pytest

from ingest.agencies.capitals import in_small_letters, names_agency
from ingest.agencies.finding import find_agencies
from ingest.header.card import read_card
from ingest.header.issuer import of_only_district
from ingest.header.reading import read_header
from ingest.model import Header, Source, SourceText, Text
from ingest.pipeline import parse

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM\n"
BODY = "\nKẾ HOẠCH\nTuyên truyền năm 2024\nThực hiện Quyết định số 6/QĐ-TTg ngày 4 tháng 1 năm 2024.\n"


def header(text: str) -> Header:
    return parse(SourceText(Source("bai.txt", "0" * 64, "text/plain"), text)).header


ISSUERS = [
    ("ĐẢNG BỘ THÀNH PHỐ CẦN THƠ\nĐẢNG ỦY CÁC CƠ QUAN ĐẢNG\n*\nSố 15-KH/ĐU\n" + PARTY, "Đảng ủy các cơ quan Đảng thành phố Cần Thơ", "Party committee of the Party's offices"),
    ("TỈNH ỦY ĐỒNG THÁP\nBAN TUYÊN GIÁO VÀ DÂN VẬN\n*\nSố 12-KH/BTGDVTU\n" + PARTY, "Ban Tuyên giáo và Dân vận Tỉnh ủy Đồng Tháp", "a board of a provincial committee"),
    ("BỘ CÔNG AN\nCÔNG AN TỈNH AN GIANG\nSố: 88/KH-CAT-PV01\n" + NATION, "Công an tỉnh An Giang", "the issuer is below its ministry"),
    ("CÔNG AN TỈNH AN GIANG\nPHÒNG PC06\nSố: 88/KH-PC06\n" + NATION, "Phòng PC06 Công an tỉnh An Giang", "a part is named with its body"),
    ("BỘ GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG ĐẠI HỌC TÂY ĐÔ\nSố: 512/KH-ĐHTĐ\n" + NATION, "Trường Đại học Tây đô", "a university"),
    ("UBND HUYỆN PHONG ĐIỀN\nTRƯỜNG THCS MỸ KHÁNH\nSố: 12/KH-THCSMK\n" + NATION, "Trường THCS Mỹ Khánh", "a school"),
    ("SỞ Y TẾ TỈNH ĐỒNG NAI\nBỆNH VIỆN ĐA KHOA LONG KHÁNH\nSố: 77/KH-BVLK\n" + NATION, "Bệnh viện Đa khoa long khánh", "a hospital"),
    ("ĐOÀN TNCS HỒ CHÍ MINH\nBCH THÀNH PHỐ CẦN THƠ\nSố: 245-KH/TĐTN\n" + NATION, "Đoàn TNCS Hồ Chí Minh thành phố Cần Thơ", "a youth union named after the person"),
    ("ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM\nTỈNH BẮC NINH\nBAN THƯỜNG TRỰC\nSố: 45/KH-MTTQ-BTT\n" + NATION, "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bắc Ninh", "the Front's standing board"),
    ("TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\nLIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN LA\nSố: 45/KH-LĐLĐ\n" + NATION, "Liên đoàn Lao động tỉnh Sơn La", "a union"),
    ("HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM\nBAN CHẤP HÀNH TỈNH GIA LAI\nSố: 33/KH-BTV\n" + NATION, "Hội Liên hiệp Phụ nữ tỉnh Gia Lai", "a committee of a province"),
    ("BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ\nTỈNH QUẢNG NGÃI\nSố: 5/KH-BCĐCĐS\n" + NATION, "Ban Chỉ đạo Chuyển đổi số tỉnh Quảng Ngãi", "a steering board"),
    ("BỘ TƯ LỆNH QUÂN KHU 9\nBỘ CHỈ HUY QUÂN SỰ TỈNH CÀ MAU\nSố: 200/KH-BCH\n" + NATION, "Bộ Chỉ huy Quân sự tỉnh Cà Mau", "a military command"),
    ("VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO\nVIỆN KIỂM SÁT NHÂN DÂN TỈNH LONG AN\nSố: 12/KH-VKS\n" + NATION, "Viện kiểm sát nhân dân tỉnh Long An", "a procuracy"),
    ("CÔNG TY TNHH MỘT THÀNH VIÊN CẤP NƯỚC BẾN TRE\nSố: 33/KH-CTCN\n" + NATION, "Công ty TNHH một thành viên cấp nước Bến Tre", "a state company"),
    ("HỘI ĐỒNG NHÂN DÂN\nTỈNH LÂM ĐỒNG\nĐOÀN GIÁM SÁT\nSố: 12/KH-ĐGS\n" + NATION, "Đoàn giám sát HĐND tỉnh Lâm Đồng", "a team of a council"),
    ("HỘI ĐỒNG NHÂN DÂN\nTỈNH LÂM ĐỒNG\nVĂN PHÒNG\nSố: 12/KH-VP\n" + NATION, "Văn phòng HĐND tỉnh Lâm Đồng", "an office of a council"),
    ("ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\nSỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\nSố: 20/KH-SNNMT\n" + NATION, "Sở Nông nghiệp và Môi trường tỉnh Nghệ An", "a department of 2025"),
    ("ỦY BAN NHÂN DÂN\nPHƯỜNG CÁI KHẾ\nSố: 25/KH-UBND\n" + NATION, "UBND phường Cái Khế", "a ward of 2025"),
    ("UBND TỈNH BÌNH DƯƠNG - LIÊN ĐOÀN LAO ĐỘNG TỈNH\nSố: 01/KHPH-UBND-LĐLĐ\n" + NATION, "UBND tỉnh Bình Dương, Liên đoàn Lao động tỉnh Bình Dương", "two issuers side by side"),
    ("ỦY\nBAN NHÂN DÂN\nTỈNH TIỀN GIANG\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\n|\nSố:\n33/KH-UBND\n|\n", "UBND tỉnh Tiền Giang", "narrow cells of a web page"),
    ("ỦY BAN NHÂN DÂN TỈNH LONG AN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ Độc lập - Tự do - Hạnh phúc\nSố: 4/KH-SYT\n", "Sở Y tế tỉnh Long An", "two columns run together"),
]  # fmt: skip


@pytest.mark.parametrize(("head", "issuer", "remark"), ISSUERS, ids=[row[2] for row in ISSUERS])
def test_issuers(head: str, issuer: str, remark: str) -> None:
    found = header(head + "Long Xuyên, ngày 2 tháng 1 năm 2024\n" + BODY)
    assert (found.issuer or "").casefold() == issuer.casefold(), remark
    assert found.title == "Tuyên truyền năm 2024"
    assert found.date == "2024-01-02"


def test_an_old_joint_circular_names_its_issuers_by_their_codes() -> None:
    found = header(
        "TÒA ÁN NHÂN DÂN TỐI CAO CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO Độc lập - Tự do - Hạnh phúc\n"
        "Số: 02-TANDTC-VKSNDTC/TTLT Hà nội, ngày 8 tháng  12  năm 1990\n\n"
        "THÔNG TƯ LIÊN TỊCH\nHướng dẫn thi hành\nĐể thi hành Bộ luật Tố tụng hình sự, hai ngành hướng dẫn như sau:"
    )
    assert found.number == "02-TANDTC-VKSNDTC/TTLT"
    assert found.issuer == "Tòa án nhân dân tối cao, Viện kiểm sát nhân dân tối cao"
    assert (found.type, found.date, found.place) == ("Thông tư liên tịch", "1990-12-08", "Hà Nội")


def test_a_place_that_a_narrow_cell_broke_is_whole() -> None:
    found = header("Số: 3/KH-UBND\n|\nMỹ\nTho, ngày 24 tháng 12 năm 2009\n|" + BODY)
    assert (found.place, found.date) == ("Mỹ Tho", "2009-12-24")


def test_type_and_title_on_one_line_of_capitals() -> None:
    found = header(
        "QUYẾT ĐỊNH VỀ VIỆC BAN HÀNH QUY CHẾ LÀM VIỆC (NHIỆM KỲ 2021 - 2026)\n\nĐăng ngày: 14/05/2021\n"
    )
    assert found.type == "Quyết định"
    assert found.title == "VỀ VIỆC BAN HÀNH QUY CHẾ LÀM VIỆC (NHIỆM KỲ 2021 - 2026)"


CARD = (
    "Nghị quyết về Quy chế làm việc",
    "Số hiệu | 9/2025/NQ-HĐND |",
    "Ngày ban hành | 15/09/2025 |",
    "Loại văn bản | Nghị quyết |",
    "Người ký | Trần Thị Bích |",
)


def test_a_portals_card_fills_what_the_paper_leaves_open() -> None:
    found = header("\n".join(CARD) + "\nNghị quyết này có hiệu lực từ ngày ký.")
    assert (found.type, found.number, found.date, found.signer) == (
        "Nghị quyết",
        "9/2025/NQ-HĐND",
        "2025-09-15",
        "Trần Thị Bích",
    )


def test_a_card_in_one_line_and_what_is_none() -> None:
    line = "Số hiệu: 28/HD-VKSTC Loại văn bản: Hướng dẫn Người ký: Lê Văn Minh"
    assert read_card([line]) == {
        "Số hiệu": "28/HD-VKSTC",
        "Loại văn bản": "Hướng dẫn",
        "Người ký": "Lê Văn Minh",
    }
    assert read_card(["Người ký: Cổng Thông tin điện tử Chính phủ", "Email: a@b.vn"]) == {}


def test_a_consolidated_text_is_of_the_ministry_that_issued_what_it_consolidates() -> None:
    lines = (
        "THÔNG TƯ",
        "Quy định chế độ báo cáo",
        "Thông tư số 3/2020/TT-BNV ngày 5 tháng 6 năm 2020 của Bộ trưởng Bộ Nội vụ quy định chế độ báo cáo, có hiệu lực kể từ ngày 01 tháng 8 năm 2020, được sửa đổi, bổ sung bởi:",
    )
    clean = "\n".join(lines)
    found = read_header(Text(clean, ((0, 0),), len(clean), (), (0,), len(clean)))
    assert (found.type, found.issuer) == ("Văn bản hợp nhất", "Bộ Nội vụ")


@pytest.mark.parametrize(
    ("line", "small"),
    [
        ("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "Sở Nông nghiệp và Môi trường"),
        ("UBND XÃ TÂN LỘC ĐÔNG HUYỆN THỚI BÌNH", "UBND xã Tân Lộc Đông huyện Thới Bình"),
        ("BẢO HIỂM XÃ HỘI KHU VỰC XXXII", "Bảo hiểm xã hội Khu vực XXXII"),
        ("HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TRUNG ƯƠNG", "Hội đồng Thi đua - Khen thưởng Trung ương"),
    ],
)
def test_capitals_in_small_letters(line: str, small: str) -> None:
    assert in_small_letters(line) == small


@pytest.mark.parametrize(
    "line", ["BAN HÀNH QUY CHẾ", "HỘI NGHỊ TỔNG KẾT", "BÁO CÁO", "Sở Nội vụ", "PHÒNG, CHỐNG LỤT BÃO"]
)
def test_lines_that_name_no_agency(line: str) -> None:
    assert not names_agency(line)


def test_the_issuer_is_always_among_the_agencies() -> None:
    text = "CÔNG AN TỈNH AN GIANG\nPHÒNG PC06\nSố: 88/KH-PC06\n" + NATION + BODY
    document = parse(SourceText(Source("bai.txt", "0" * 64, "text/plain"), text))
    names = [agency.name for agency in find_agencies(document.text, document.header)]
    assert names[:2] == ["Công an tỉnh An Giang", "Phòng PC06 Công an tỉnh An Giang"]


def test_a_precedent_is_of_the_supreme_courts_judges() -> None:
    found = header(
        "ÁN LỆ SỐ 99/2021/AL\nVề quyền của người thuê nhà\nĐược Hội đồng Thẩm phán Tòa án nhân dân tối cao thông qua ngày 25 tháng 11 năm 2021.\n"
    )
    assert found.issuer == "Hội đồng Thẩm phán Tòa án nhân dân tối cao"
    assert (found.type, found.title) == ("Án lệ", "Về quyền của người thuê nhà")


def test_a_code_that_the_head_spells_in_another_way_is_no_ministrys() -> None:
    found = header(
        "BAN TỔ CHỨC\nNGÀY HỘI SÁCH TOÀN QUỐC\nSố: 21/BTC-TT\nV/v hướng dẫn trưng bày\nHà Nội, ngày 08 tháng 9 năm 2011\nKính gửi: Các nhà xuất bản\n"
    )
    assert found.issuer is not None and found.issuer.startswith("Ban Tổ chức")
    assert (
        header("BỘ TÀI CHÍNH\nSố: 21/BTC-TT\nHà Nội, ngày 08 tháng 9 năm 2011\nKính gửi: Các sở\n").issuer
        == "Bộ Tài chính"
    )


def test_a_head_that_ocr_read_badly() -> None:
    found = header(
        "Bộ TÀI CHÍNH Bộ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 41/20 ló/TTLT-BTC-BYT\nHà Nội, ngày 22 tháng 6 năm 2016\n\n"
        "THÔNG Tư LIÊN TỊCH Hướng dẫn việc mua sắm thuốc của bệnh viện\n\nCăn cứ Luật Dược ngày 06 tháng 4 năm 2016;\n"
    )
    assert (found.type, found.number) == ("Thông tư liên tịch", "41/2016/TTLT-BTC-BYT")
    assert found.correction == "41/20ló/TTLT-BTC-BYT → 41/2016/TTLT-BTC-BYT"
    assert (found.issuer, found.title) == (
        "Bộ Tài chính, Bộ Y tế",
        "Hướng dẫn việc mua sắm thuốc của bệnh viện",
    )


def test_a_team_calls_itself_so_and_who_acts_issues_a_paper_without_a_head() -> None:
    raw = (
        "HỘI ĐỒNG NHÂN DÂN\nTỈNH LÂM ĐỒNG\nĐOÀN GIÁM SÁT\nSố: 12/KH-ĐGS\n"
        + BODY
        + "Đoàn giám sát đi các xã.\n"
    )
    team = parse(SourceText(Source("bai.txt", "0" * 64, "text/plain"), raw)).agencies
    (found,) = [a for a in team if a.name == "Đoàn giám sát HĐND tỉnh Lâm Đồng"]
    assert found.aliases == ("Đoàn giám sát",)
    raw = (
        "Số: 02/BC-CTĐTH\nLong Xuyên, ngày 2 tháng 1 năm 2024\nBÁO CÁO\nSơ kết thi đua\n"
        "Thực hiện Quyết định số 6/QĐ-UBND ngày 4/1/2024 của UBND tỉnh, Cụm thi đua các trường học (sau đây gọi tắt là Cụm) báo cáo như sau:\n"
    )
    assert header(raw).issuer == "Cụm thi đua các trường học"
    assert header(raw.replace("CTĐTH", "KTĐX")).issuer is None


@pytest.mark.parametrize(
    ("issuer", "body", "place", "expected", "remark"),
    [
        ("UBND", "họp tại trụ sở xã Đông Phước", "Đông Phước", "UBND xã Đông Phước", "the place of the head is a commune"),
        ("HĐND", "đường qua Huyện Cờ Đỏ", "Cờ Đỏ", "HĐND huyện Cờ Đỏ", "or a district"),
        ("UBND", "họp tại Đông Phước", "Đông Phước", "UBND", "of which nobody tells what it is"),
        ("UBND", "đường qua thị xã Hà Giang", "Hà Giang", "UBND", "a province"),
        ("Sở Nội vụ", "họp tại xã Đông Phước", "Đông Phước", "Sở Nội vụ", "an office"),
    ],
)  # fmt: skip
def test_a_bare_committee_is_of_the_place_of_its_head(
    issuer: str, body: str, place: str, expected: str, remark: str
) -> None:
    assert of_only_district(issuer, body, place) == expected, remark
