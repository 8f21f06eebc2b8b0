"""Which province, district or ward "UBND tỉnh", "UBND huyện" is in papers without a head: the only one that the text names."""

from __future__ import annotations

import pytest

from ingest.citations import find_citations
from ingest.citations.home import only_province
from ingest.model import Citation, Header, Text

NOBODY = Header()
WARD = Header(type="Báo cáo", number="7/BC-UBND", issuer="UBND xã Nậm Cắn", place="Nậm Cắn")
DISTRICT = Header(type="Báo cáo", number="8/BC-UBND", issuer="UBND huyện Mèo Vạc", place="Mèo Vạc")
PROVINCE = Header(type="Báo cáo", number="9/BC-UBND", issuer="UBND tỉnh Hà Giang", place="Hà Giang")


def cite(raw: str, header: Header) -> dict[str, Citation]:
    text = Text(raw, ((0, 0),), len(raw), source_length=len(raw))
    return {c.number or c.name or "": c for c in find_citations(text, header)}


ISSUERS = [
    (NOBODY, "Ngày 4/5/2022, UBND tỉnh ban hành Kế hoạch số 61/KH-UBND về trồng quế trên địa bàn tỉnh Yên Bái.", "61/KH-UBND", "UBND tỉnh Yên Bái", "in the paper's own title"),
    (NOBODY, "Tuần lễ nước sạch tỉnh Phú Yên\nChủ tịch UBND tỉnh vừa ký Quyết định số 812/QĐ-UBND ngày 4/5/2022.", "812/QĐ-UBND", "Chủ tịch UBND tỉnh Phú Yên", "in the heading"),
    (NOBODY, "PHÁT ĐỘNG TẾT TRỒNG CÂY TỈNH PHÚ YÊN\nUBND tỉnh có Kế hoạch số 13/KH-UBND.", "13/KH-UBND", "UBND tỉnh Phú Yên", "in a heading in capitals"),
    (NOBODY, "Lai Châu ra quân làm đường\nBan Thường vụ Tỉnh ủy ban hành Chỉ thị số 18-CT/TU ngày 4/5/2022.", "18-CT/TU", "Ban Thường vụ Tỉnh ủy Lai Châu", "the heading's first word"),
    (NOBODY, "UBND tỉnh ban hành Kế hoạch số 61/KH-UBND về phong trào “Kon Tum chung tay làm đường”.", "61/KH-UBND", "UBND tỉnh Kon Tum", "the first word of a campaign's name"),
    (NOBODY, "UBND tỉnh ban hành Kế hoạch số 61/KH-UBND về du lịch tỉnh BR-VT.", "61/KH-UBND", "UBND tỉnh Bà Rịa - Vũng Tàu", "a short name"),
    (NOBODY, "UBND thành phố ban hành Kế hoạch số 61/KH-UBND về vệ sinh trên địa bàn thành phố Huế.", "61/KH-UBND", "UBND thành phố Huế", "a city"),
    (NOBODY, "UBND tỉnh ban hành Kế hoạch số 61/KH-UBND về trồng quế; tỉnh Yên Bái giao UBND các huyện, UBND xã, phường thực hiện.", "61/KH-UBND", "UBND tỉnh Yên Bái", "councils below in a row"),
    (NOBODY, "UBND tỉnh ban hành Kế hoạch số 61/KH-UBND, học tập kinh nghiệm của tỉnh Yên Bái và tỉnh Lào Cai.", "61/KH-UBND", "UBND tỉnh", "two provinces"),
    (NOBODY, "Đoàn công tác tỉnh Yên Bái đến Lào Cai, nơi UBND tỉnh ban hành Kế hoạch số 61/KH-UBND.", "61/KH-UBND", "UBND tỉnh", "two provinces, one of them bare"),
    (NOBODY, "UBND tỉnh ban hành Kế hoạch số 61/KH-UBND sau hội nghị tại Hà Nội.", "61/KH-UBND", "UBND tỉnh", "where everybody meets"),
    (NOBODY, "UBND tỉnh ban hành Kế hoạch số 61/KH-UBND theo gương Chủ tịch Hồ Chí Minh.", "61/KH-UBND", "UBND tỉnh", "a person"),
    (NOBODY, "UBND tỉnh ban hành Kế hoạch số 61/KH-UBND mừng chiến thắng Điện Biên Phủ.", "61/KH-UBND", "UBND tỉnh", "a battle"),
    (NOBODY, "UBND tỉnh ban hành Kế hoạch số 61/KH-UBND, nối tuyến xe đi Yên Bái.", "61/KH-UBND", "UBND tỉnh", "a province in passing"),
    (NOBODY, "UBND tỉnh ban hành Kế hoạch số 61/KH-UBND trên cơ sở của tỉnh Hà Giang (cũ).", "61/KH-UBND", "UBND tỉnh", "a province that went into another"),
    (NOBODY, "UBND huyện ban hành Kế hoạch số 61/KH-UBND về trồng quế. Tỉnh Yên Bái có Kế hoạch số 5/KH-UBND.", "61/KH-UBND", "UBND huyện", "a district's code is the province's too"),
    (NOBODY, "UBND tỉnh ban hành Kế hoạch số 61/KH-UBND về du lịch thành phố Huế.", "61/KH-UBND", "UBND tỉnh", "a city is no province"),
    (NOBODY, "Huyện Mèo Vạc ra quân làm đường\nUỷ ban nhân dân Huyện ban hành Kế hoạch số 61/KH-UBND.", "61/KH-UBND", "UBND huyện Mèo Vạc", "the only district"),
    (NOBODY, "UBND huyện ban hành Kế hoạch số 61/KH-UBND.\nPhòng Tư pháp huyện Mèo Vạc", "61/KH-UBND", "UBND huyện Mèo Vạc", "who signs"),
    (NOBODY, "Thường trực Quận ủy Lê Chân họp quán triệt Kế hoạch số 51-KH/QU của Ban Thường vụ Quận ủy.", "51-KH/QU", "Ban Thường vụ Quận ủy Lê Chân", "the only district's committee"),
    (NOBODY, "UBND phường có Kế hoạch số 61/KH-UBND về vệ sinh đường phố phường An Biên.", "61/KH-UBND", "UBND phường An Biên", "the only ward"),
    (NOBODY, "UBND huyện ban hành Kế hoạch số 61/KH-UBND về trồng quế ở huyện Trấn Yên và huyện Văn Yên.", "61/KH-UBND", "UBND huyện", "two districts"),
    (NOBODY, "Chủ tịch UBND huyện Nguyễn Văn An cho biết UBND huyện có Kế hoạch số 61/KH-UBND.", "61/KH-UBND", "UBND huyện", "who leads there"),
    (WARD, "UBND huyện (cũ) phê duyệt Đề án tại Quyết định số 27/QĐ-UBND ngày 4/5/2022; huyện Kỳ Sơn (cũ) có 20 bản.", "27/QĐ-UBND", "UBND huyện Kỳ Sơn (cũ)", "a ward's district of before"),
    (WARD, "UBND tỉnh ban hành Kế hoạch số 61/KH-UBND cho các xã của tỉnh Nghệ An.", "61/KH-UBND", "UBND tỉnh Nghệ An", "a ward's province"),
    (WARD, "Quyết định số 12/QĐ-UBND ngày 4/5/2025 phân công việc; tỉnh Nghệ An có 130 xã.", "12/QĐ-UBND", "UBND xã Nậm Cắn", "a code alone stays the ward's"),
    (DISTRICT, "Chương trình số 11-CTr/HU ngày 4/5/2022 của Huyện ủy về trồng quế.", "11-CTr/HU", "Huyện ủy Mèo Vạc", "the district's own committee"),
    (DISTRICT, "UBND xã ban hành Kế hoạch số 61/KH-UBND về trồng quế ở xã Sủng Trà.", "61/KH-UBND", "UBND xã", "one of a district's wards"),
    (PROVINCE, "UBND huyện ban hành Kế hoạch số 61/KH-UBND về trồng quế ở huyện Mèo Vạc.", "61/KH-UBND", "UBND huyện", "one of a province's districts"),
    (DISTRICT, "UBND huyện ban hành Quyết định số 11/QĐ-UBND sửa đổi Quy chế ban hành kèm theo Quyết định số 19/QĐ-UBND.", "19/QĐ-UBND", "UBND huyện Mèo Vạc", "no body is named within a symbol"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("header", "text", "number", "issuer", "remark"), ISSUERS, ids=[row[4] for row in ISSUERS]
)
def test_issuers(header: Header, text: str, number: str, issuer: str, remark: str) -> None:
    assert cite(text, header)[number].issuer == issuer, remark


def test_two_papers_of_one_number_by_a_ward_and_its_city() -> None:
    body = "Kế hoạch số 69/KH-UBND ngày 15/9/2025 của UBND thành phố về vệ sinh. UBND xã ban hành Kế hoạch số 69/KH-UBND ngày 20/11/2025. Các xã của thành phố Đà Nẵng."
    text = Text(body, ((0, 0),), len(body), source_length=len(body))
    found = {c.issuer for c in find_citations(text, WARD)}
    assert found == {"UBND thành phố Đà Nẵng", "UBND xã Nậm Cắn"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sở Y tế tỉnh Cà Mau", "tỉnh Cà Mau"),
        ("Cà Mau đổi mới", "tỉnh Cà Mau"),
        ("đường đi Cà Mau", None),
        ("", None),
    ],
)
def test_the_only_province(text: str, expected: str | None) -> None:
    assert only_province(text, len(text)) == expected
