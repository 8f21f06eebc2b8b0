"""Names of offices in the form most people use. All bodies are real ones."""

from __future__ import annotations

import pytest

from kg.library import summary_of
from search.questions.bearing import Bearing
from search.questions.known_papers import KnownPapers
from search.questions.office_names import national, office_name
from tests.search.graph import card


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Ủy ban nhân dân tỉnh Cà Mau", "ubnd tinh ca mau", "a head written out"),
        ("Hội đồng nhân dân huyện", "hdnd huyen", "a head written out"),
        ("Đoàn Thanh niên Cộng sản Hồ Chí Minh thành phố Huế", "thanh doan hue", "the youth union of a city"),
        ("Đoàn TNCS Hồ Chí Minh huyện Mèo Vạc", "huyen doan meo vac", "of a district"),
        ("Đoàn TNCS Hồ Chí Minh", "doan tncs ho chi minh", "of no level"),
    ],
)
def test_names_in_short(text: str, expected: str, remark: str) -> None:
    assert office_name(text) == expected, remark


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Bộ Công Thương", True, "a ministry"),
        ("Bộ Lao động", True, "a ministry by its first field"),
        ("Bộ Chính trị", True, "an organ of the Party"),
        ("Ủy ban Dân tộc", True, "a body like a ministry"),
        ("Văn phòng Trung ương Đảng", True, "an office of the centre"),
        ("Bộ Chỉ huy Quân sự tỉnh Cà Mau", False, "a command of a province"),
        ("Ngân hàng Chính sách xã hội huyện Mèo Vạc", False, "a branch"),
        ("Sở Nội vụ", False, "a department of a province"),
        ("Ban Dân vận", False, "a board of any committee"),
    ],
)
def test_bodies_of_the_whole_country(text: str, expected: bool, remark: str) -> None:
    assert national(office_name(text)) is expected, remark


def test_papers_that_bear_most_of_the_words_come_first() -> None:
    both = card("1/KH-UBND", "Kế hoạch", title="Đóng thuyền gỗ cho làng chài")
    one = card("2/KH-UBND", "Kế hoạch", title="Thuyền thúng")
    law = card(None, "Luật", name="Luật Thuyền gỗ làng chài")
    papers = Bearing(KnownPapers.of({c.iri: summary_of(c) for c in (one, both, law)}))
    assert papers.most(("thuyen", "go", "lang"), 2, 9) == tuple(sorted((both.iri, law.iri)))
    assert papers.most(("thuyen", "dong"), 1, 2)[0] == both.iri
    assert papers.most((), 1, 9) == ()
