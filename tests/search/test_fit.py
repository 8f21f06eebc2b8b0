"""Whether a document meets a condition: what is not known is neither fit nor unfit."""

from __future__ import annotations

import pytest

from kg.cards import DocumentCard
from search.answers.fit import in_place, of_type
from search.answers.issued_by import by_issuer

ISSUERS = [
    ("UBND tỉnh Hà Giang", "UBND tỉnh", True, "the office of a level"),
    ("UBND tỉnh Hà Giang", "UBND tỉnh Hà Nam", False, "the office of another place"),
    ("UBND", "UBND tỉnh Hà Giang", None, "an issuer read off a number says no level and no place"),
    ("UBND huyện", "UBND tỉnh", False, "another level"),
    ("Ban Thường vụ Tỉnh ủy", "Tỉnh ủy Hà Giang", None, "a committee whose province is not named"),
    ("Tỉnh ủy Hà Nam", "Tỉnh ủy Hà Giang", False, "the committee of another province"),
    ("Ban Thường vụ Tỉnh ủy Hà Giang", "Tỉnh ủy", True, "asked without a place"),
    ("Ban Chấp hành Đảng bộ tỉnh Hà Nam", "Tỉnh ủy Hà Nam", True, "a committee by its full name"),
    ("Tỉnh ủy Hà Giang (cũ)", "Tỉnh ủy Hà Giang", True, "the committee of a province that was merged"),
    ("Tỉnh ủy Hà Giang (cũ)", "Tỉnh ủy Hà Nam", False, "that of another one"),
    ("Ban Chấp hành Đảng bộ tỉnh Hà Nam", "Tỉnh ủy Hà Giang", False, "that of another province"),
    ("Sở Nội vụ", "UBND tỉnh", False, "another body"),
    ("Sở Nội vụ", "Sở Nội vụ tỉnh Hà Giang", None, "a department of nobody knows which province"),
    ("Sở Nội vụ tỉnh Hà Giang", "Sở Nội vụ tỉnh Hà Giang (cũ)", True, "a department with its province"),
    ("Phòng Tư pháp", "Phòng Tư pháp huyện Mèo Vạc", None, "an office of nobody knows which district"),
    ("Bộ Lao động", "Bộ Lao động - Thương binh và Xã hội", True, "a ministry's name cut short"),
    ("Văn phòng UBND tỉnh", "Văn phòng UBND tỉnh Hà Giang", None, "an office of a level"),
    ("Đoàn TNCS Hồ Chí Minh thành phố Huế", "Thành đoàn", True, "a name written out"),
    ("Ban Bí thư Trung ương Đoàn", "Trung ương Đoàn", True, "an organ of the body"),
    ("Ban Chỉ đạo Trung ương về nghề biển", "Trung ương", True, "a central committee"),
    ("Quốc hội", "Đảng", False, "the State"),
    ("Ban Chấp hành Trung ương Đoàn khóa XII", "Đảng", False, "the youth union"),
    ("Văn phòng Trung ương Đảng", "Đảng", True, "an office of the Party's centre"),
    ("Đảng ủy Công an", "Đảng", True, "a Party committee of any level"),
    (
        "Ban Chấp hành Trung ương",
        "Ban Bí thư",
        None,
        "the head of the Party's papers tells no organ of the centre",
    ),
    ("Ban Chấp hành Trung ương", "Chính phủ", False, "an organ of the State"),
    ("Tỉnh ủy Thừa Thiên Huế", "Tỉnh ủy Huế", True, "a province by the end of its name"),
]


@pytest.mark.parametrize(("issuer", "asked", "expected", "remark"), ISSUERS)
def test_issuers(issuer: str, asked: str, expected: bool | None, remark: str) -> None:
    assert by_issuer(DocumentCard("x:1", issuer=issuer), (asked,)) is expected, remark


PLACES = [
    ("UBND huyện Mèo Vạc", None, "huyện Mèo Vạc", True, "the place in the issuer's name"),
    ("UBND huyện", None, "huyện Mèo Vạc", None, "a district that is not named"),
    ("UBND huyện", "Cà Mau", "huyện Mèo Vạc", False, "a district of another province"),
    ("UBND tỉnh Cà Mau", None, "Hà Giang", False, "another province"),
    ("Bộ Nội vụ", None, "Hà Giang", False, "a body of the whole country"),
    ("Bộ Nội vụ", "Hà Nội", "Hà Nội", False, "where a central body sits"),
    ("Công đoàn Y tế Việt Nam", "Hà Nội", "Hà Nội", False, "where a union of the country sits"),
    ("Ngân hàng Nhà nước Việt Nam Chi nhánh Hà Nội", "Hà Nội", "Hà Nội", True, "its branch there"),
    ("UBND thành phố Hà Nội", "Hà Nội", "Hà Nội", True, "the capital's own"),
    ("Cục Thuế tỉnh Hà Giang", "Hà Giang", "Hà Giang", True, "a central body's branch"),
    (None, None, "Hà Giang", None, "nothing is known"),
]


@pytest.mark.parametrize(("issuer", "place", "asked", "expected", "remark"), PLACES)
def test_places(
    issuer: str | None, place: str | None, asked: str, expected: bool | None, remark: str
) -> None:
    assert in_place(DocumentCard("x:1", issuer=issuer, place=place), asked) is expected, remark


def test_joint_circulars_have_two_names() -> None:
    card = DocumentCard("x:1", type="Thông tư liên tịch")
    assert of_type(card, ("Thông tư liên bộ",)) and of_type(card, ("Thông tư",))
    assert not of_type(DocumentCard("x:1", type="Thông tư"), ("Thông tư liên bộ",))
