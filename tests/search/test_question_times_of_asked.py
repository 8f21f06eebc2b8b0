"""Times, places and orders behind named papers and classes: whose they are. None of them is passed over."""

from __future__ import annotations

import pytest

from search.questions.fronted import order_in_front
from search.questions.question import read_question


@pytest.mark.parametrize(
    ("text", "years", "remark"),
    [
        ("Luật nào sửa Luật Dược trước năm 2025?", (None, 2024), "a span is no law's own year"),
        ("Có mấy luật sửa đổi Luật Dược sau năm 2020?", (2021, None), "counted"),
        ("Thông tư nào căn cứ Nghị định 29/2031/NĐ-CP ban hành tháng 3/2032?", (2032, 2032), "another year than the symbol's"),
        ("Nghị định nào sửa đổi Nghị định 14/2016/NĐ-CP năm 2018?", (2018, 2018), "the same without a verb"),
        ("Nghị định nào sửa đổi Nghị định 14/2016/NĐ-CP năm 2016?", None, "the named one's own year"),
        ("Nghị định nào sửa đổi Luật Dược năm 2016?", None, "a law is told by its year"),
    ],
)  # fmt: skip
def test_times_of_those_asked_for(
    text: str, years: tuple[int | None, int | None] | None, remark: str
) -> None:
    question = read_question(text)
    assert (question.asked.years or question.loose.years) == years, remark
    assert question.unread == (), remark


@pytest.mark.parametrize(
    ("text", "topic", "place", "remark"),
    [
        ("Nghị quyết nào về Cần Thơ?", ("can", "tho"), None, "what they are about"),
        ("Nghị quyết nào của Quốc hội về Cần Thơ năm 2032?", ("can", "tho"), None, "with whose and when"),
        ("Kế hoạch nào của Cần Thơ?", (), "Cần Thơ", "whose they are"),
        ("Kế hoạch nào ở Cần Thơ năm 2032?", (), "Cần Thơ", "where they are"),
    ],
)  # fmt: skip
def test_a_place_behind_about(text: str, topic: tuple[str, ...], place: str | None, remark: str) -> None:
    question = read_question(text)
    assert (question.asked.topic or question.loose.topic) == topic, remark
    assert (question.asked.place or question.loose.place) == place, remark


@pytest.mark.parametrize(
    ("text", "relations", "direction", "years", "remark"),
    [
        ("Thông tư nào năm 2021 thay thế thông tư năm 2015?", ("replaces",), "in", (2015, 2015), "both with years"),
        ("Thông tư nào căn cứ nghị định năm 2025 của Chính phủ?", ("based_on",), "in", (2025, 2025), "a class with year and agency"),
        ("Thông tư nào được sửa đổi bởi thông tư năm 2023?", ("amends",), "out", (2023, 2023), "done by a class"),
        ("thong tu nao bi bai bo boi thong tu nam 2023", ("repeals",), "out", (2023, 2023), "without marks"),
    ],
)  # fmt: skip
def test_classes_with_years(text: str, relations: tuple[str, ...], direction: str, years: tuple[int, int], remark: str) -> None:  # fmt: skip
    question = read_question(text)
    assert (question.relations, question.direction) == (relations, direction), remark
    assert question.anchors[0].years == years, remark


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Thông tư nào của Bộ Y tế mới nhất căn cứ Luật Dược?", "Thông tư nào mới nhất của Bộ Y tế căn cứ Luật Dược?", "the order behind the agency"),
        ("Thông tư nào mới nhất căn cứ Luật Dược?", "Thông tư nào mới nhất căn cứ Luật Dược?", "in its place"),
        ("Thông tư nào của Bộ Y tế mới nhất?", "Thông tư nào của Bộ Y tế mới nhất?", "nothing is done"),
    ],
)  # fmt: skip
def test_order_in_front(text: str, expected: str, remark: str) -> None:
    assert order_in_front(text) == expected, remark
