"""Which mentions are one paper: symbols, names, places, days, and what several mentions tell together."""

from __future__ import annotations

from ingest.citations import find_citations
from ingest.model import Header
from tests.ingest.citing import CITY, cite, text_of


def test_a_list_shares_its_issuer_and_type() -> None:
    found = cite(
        "các Nghị quyết số 39-NQ/TW, 18-NQ/TW, 19-NQ/TW của Ban Chấp hành Trung ương và Kết luận số 62-KL/TW."
    )
    assert [(c.number, c.type, c.issuer) for c in found] == [
        ("39-NQ/TW", "Nghị quyết", "Ban Chấp hành Trung ương"),
        ("18-NQ/TW", "Nghị quyết", "Ban Chấp hành Trung ương"),
        ("19-NQ/TW", "Nghị quyết", "Ban Chấp hành Trung ương"),
        ("62-KL/TW", "Kết luận", None),
    ]


def test_same_number_of_two_places_is_two_papers() -> None:
    found = cite(
        "UBND tỉnh Trà Vinh (cũ) ban hành Kế hoạch số 153/KH-UBND ngày 14/3/2021; UBND tỉnh Bến Tre (cũ) ban hành Kế hoạch số "
        "153/KH-UBND ngày 09/10/2023."
    )
    assert [(c.number, c.date, c.issuer) for c in found] == [
        ("153/KH-UBND", "2021-03-14", "UBND tỉnh Trà Vinh (cũ)"),
        ("153/KH-UBND", "2023-10-09", "UBND tỉnh Bến Tre (cũ)"),
    ]


def test_a_mention_without_a_date_goes_to_the_only_paper_it_fits() -> None:
    (found,) = cite(
        "Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị. Theo Chỉ thị số 41-TW/CT, các cấp đã triển khai."
    )
    assert len(found.mentions) == 2
    assert found.correction == "41-TW/CT → 41-CT/TW"
    assert found.number == "41-CT/TW"


def test_a_mention_that_fits_two_papers_stays_apart() -> None:
    found = cite(
        "UBND tỉnh Sóc Trăng ban hành Kế hoạch số 7/KH-UBND ngày 1/2/2023. UBND tỉnh Hậu Giang ban hành Kế hoạch số 7/KH-UBND ngày 2/3/2024. "
        "Sau đó, theo Kế hoạch số 7/KH-UBND, các xã đã làm."
    )
    assert [c.date for c in found] == ["2023-02-01", "2024-03-02", None]


def test_dates_that_disagree_are_told() -> None:
    (found,) = cite(
        "Quyết định số 1526/QĐ-TTg ngày 09/12/2022 của Thủ tướng Chính phủ; Quyết định số 1526/QĐ-TTg ngày 09 tháng 12 năm 2022; "
        "Quyết định số 1526/QĐ-TTg ngày 12/09/2022."
    )
    assert found.date == "2022-12-09"
    assert found.conflicts == ("date: 2022-09-12",)


def test_the_symbols_year_judges_dates() -> None:
    (found,) = cite("Nghị định số 94/2022/NĐ-CP ngày 01/7/2016; Nghị định số 94/2022/NĐ-CP ngày 07/11/2022.")
    assert found.date == "2022-11-07"
    assert found.conflicts == ("date: 2016-07-01",)


def test_a_bare_name_goes_to_the_one_numbered_law() -> None:
    (found,) = cite(
        "Luật Bảo hiểm xã hội số 41/2024/QH15 quy định. Theo Luật Bảo hiểm xã hội, người lao động được hưởng."
    )
    assert (found.number, found.name, len(found.mentions)) == ("41/2024/QH15", "Luật Bảo hiểm xã hội", 2)


def test_one_name_with_two_numbers_is_two_laws() -> None:
    found = cite(
        "Luật Quản lý thuế số 38/2019/QH14 được thay thế bởi Luật Quản lý thuế số 108/2025/QH15. Luật Quản lý thuế quy định."
    )
    assert [(c.number, c.name) for c in found] == [
        ("38/2019/QH14", "Luật Quản lý thuế"),
        ("108/2025/QH15", "Luật Quản lý thuế"),
        (None, "Luật Quản lý thuế"),
    ]


def test_the_number_after_an_amending_laws_name_is_its_own() -> None:
    found = cite(
        "Luật sửa đổi, bổ sung một số điều của Luật Thuế thu nhập cá nhân và Luật Thuế giá trị gia tăng số 09/2026/QH16;"
    )
    assert [(c.number, c.name) for c in found] == [
        (
            "09/2026/QH16",
            "Luật sửa đổi, bổ sung một số điều của Luật Thuế thu nhập cá nhân và Luật Thuế giá trị gia tăng",
        ),
        (None, "Luật Thuế thu nhập cá nhân"),
        (None, "Luật Thuế giá trị gia tăng"),
    ]


def test_a_slip_in_a_laws_name_is_no_other_law() -> None:
    (found,) = cite(
        "Căn cứ Luật Ban hành văn bản quy phạm phát luật ngày 19/02/2025;\nLuật Ban hành văn bản quy phạm pháp luật đã rõ."
    )
    assert (found.date, len(found.mentions)) == ("2025-02-19", 2)


def test_short_forms() -> None:
    found = cite(
        "Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị. Chỉ thị 41 yêu cầu đẩy mạnh Đề án 06 và Đề án 06/CP."
    )
    assert [(c.type, c.number, c.short, len(c.mentions)) for c in found] == [
        ("Chỉ thị", "41-CT/TW", False, 2),
        ("Đề án", "06", True, 2),
    ]


def test_congress_resolutions_have_a_name_and_no_number() -> None:
    found = cite(
        "Thực hiện Nghị quyết Đại hội đại biểu Đảng bộ thành phố lần thứ XIV, nhiệm kỳ 2020 - 2025; Nghị quyết Đại hội Đảng bộ thành phố Cần Thơ "
        "lần thứ XIV đã đề ra; Nghị quyết Trung ương 4 (khóa XI, XII)."
    )
    assert [(c.type, c.number, c.name, len(c.mentions)) for c in found] == [
        (
            "Nghị quyết",
            None,
            "Nghị quyết Đại hội đại biểu Đảng bộ thành phố lần thứ XIV, nhiệm kỳ 2020 - 2025",
            2,
        ),
        ("Nghị quyết", None, "Nghị quyết Trung ương 4 (khóa XI, XII)", 1),
    ]


def test_the_papers_own_number_is_marked() -> None:
    header = Header(type="Nghị định", number="38/2022/NĐ-CP", issuer="Chính phủ")
    found = cite("Nghị định số 38/2022/NĐ-CP thay thế Nghị định số 90/2019/NĐ-CP.", header)
    assert [(c.number, c.same_as_self) for c in found] == [("38/2022/NĐ-CP", True), ("90/2019/NĐ-CP", False)]


def test_a_footnote_takes_its_subject_from_the_sentence_of_its_mark() -> None:
    body = "Thành phố đã ban hành Đề án sắp xếp đơn vị hành chính cấp xã giai đoạn 2023 - 2025 theo quy định."
    at = body.index(" sắp xếp")
    text = text_of(body, ("6", at, "Đề án số 04/ĐA-UBND ngày 27 tháng 4 năm 2024 của UBND thành phố."))
    (found,) = find_citations(text, CITY)
    assert found.subject == "sắp xếp đơn vị hành chính cấp xã giai đoạn 2023 - 2025"
    assert (found.date, found.issuer) == ("2024-04-27", "UBND thành phố Cần Thơ")


def test_without_a_home_no_place_is_invented() -> None:
    (found,) = cite("Quyết định số 756/QĐ-UBND ngày 07/8/2025.", Header())
    assert found.issuer == "UBND"


def test_a_title_ends_where_a_second_mention_of_the_paper_within_it_ends() -> None:
    outer, inner = cite(
        "Kế hoạch số 12/KH-UBND về thực hiện Chỉ thị số 25-CT/TW ngày 25/10/2023 của Ban Bí thư về củng cố y tế cơ sở vững mạnh toàn diện sâu sát "
        "từng khu dân cư.\nThực hiện Chỉ thị số 25-CT/TW của Ban Bí thư về củng cố y tế cơ sở vững mạnh toàn diện, thành phố đã có nhiều cách làm."
    )
    assert inner.subject == "về củng cố y tế cơ sở vững mạnh toàn diện"
    assert outer.subject is not None
    assert outer.subject.endswith("của Ban Bí thư về củng cố y tế cơ sở vững mạnh toàn diện")


def test_two_wards_with_one_number_are_two_papers() -> None:
    papers = cite(
        "Các nơi đã triển khai:\na) Phường Cái Khế: Kế hoạch số 09/KH-UBND ngày 18/7/2025;\nb) Phường Ninh Kiều: Kế hoạch số 09/KH-UBND ngày 25/7/2025;"
    )
    assert [p.issuer for p in papers] == ["UBND phường Cái Khế", "UBND phường Ninh Kiều"]


def test_laws_within_an_amending_laws_name_have_no_date_of_its_own() -> None:
    found = {
        c.name: c.date
        for c in cite(
            "Căn cứ Luật Thú y ngày 19 tháng 6 năm 2015;\n"
            "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Chăn nuôi và Luật Thú y ngày 22 tháng 11 năm 2026;"
        )
    }
    assert found["Luật Thú y"] == "2015-06-19"
    assert found["Luật Chăn nuôi"] is None
    assert found["Luật sửa đổi, bổ sung một số điều của Luật Chăn nuôi và Luật Thú y"] == "2026-11-22"


def test_an_amending_law_names_the_numbers_of_the_laws_it_amends() -> None:
    own = Header(
        type="Luật",
        number="140/2026/QH16",
        issuer="Quốc hội",
        title="SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT THỦY LỢI VÀ LUẬT ĐÊ ĐIỀU",
    )
    body = (
        "Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Thủy lợi số 08/2017/QH14 đã được sửa đổi theo Luật số 35/2018/QH14 "
        "và Luật Đê điều số 79/2006/QH11.\nĐiều 1. Sửa đổi, bổ sung một số điều của Luật Thủy lợi"
    )
    papers = {c.number: c for c in cite(body, own)}
    assert papers["08/2017/QH14"].name == "Luật Thủy lợi"
    assert len(papers["08/2017/QH14"].mentions) == 2
    assert papers["79/2006/QH11"].name == "Luật Đê điều"
    assert papers["140/2026/QH16"].same_as_self
    elsewhere = {c.number: c.name for c in cite(body)}
    assert elsewhere["08/2017/QH14"] == "Luật sửa đổi, bổ sung một số điều của Luật Thủy lợi"
