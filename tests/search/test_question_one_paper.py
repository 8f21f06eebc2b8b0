"""Questions put to one paper and those it cites: described, told by day, by a class within a class. All made up."""

from __future__ import annotations

import pytest

from search.questions.fold import fold
from search.questions.lexicon import Lexicon
from search.questions.one_paper import told_straight
from search.questions.question import read_question
from search.questions.told_paper import without_description
from tests.pace import assert_within

_STRAIGHT = [
    (
        "Trong số các nghị định mà Thông tư 9/2031/TT-BXD căn cứ, những nghị định nào là nghị định sửa đổi nghị định khác?",
        "Thông tư 9/2031/TT-BXD căn cứ những nghị định nào mà sửa đổi nghị định khác?",
        "a class within the grounds",
    ),
    (
        "Trong các căn cứ của Quyết định 7/QĐ-UBND, hai nghị quyết về trồng rừng là những nghị quyết nào?",
        "Quyết định 7/QĐ-UBND căn cứ những nghị quyết nào về trồng rừng?",
        "told by their matter",
    ),
    (
        "Nghị định về phí cầu phà mà Thông tư 9/2031/TT-BXD lấy làm căn cứ là nghị định nào?",
        "Thông tư 9/2031/TT-BXD căn cứ nghị định nào về phí cầu phà?",
        "the matter first",
    ),
    (
        "Với Nghị định 5/2031/NĐ-CP, những nghị định nào được sửa đổi?",
        "Nghị định 5/2031/NĐ-CP sửa đổi những nghị định nào?",
        "by means of a paper",
    ),
    (
        "Quyết định 7/QĐ-UBND viện dẫn những luật nào ở phần căn cứ?",
        "Quyết định 7/QĐ-UBND căn cứ những luật nào?",
        "where they stand",
    ),
    ("Quyết định 7/QĐ-UBND căn cứ luật nào?", "Quyết định 7/QĐ-UBND căn cứ luật nào?", "as it is"),
    ("Với người cao tuổi, những kế hoạch nào được thực hiện?", None, "no paper: as it is"),
]


@pytest.mark.parametrize(("text", "told", "remark"), _STRAIGHT)
def test_told_straight(text: str, told: str | None, remark: str) -> None:
    assert told_straight(text) == (told or text), remark


_DESCRIBED = [
    (
        "Nghị định 24/2031/NĐ-CP về cơ quan chuyên môn thuộc UBND tỉnh được sửa đổi bởi nghị định nào?",
        "Nghị định 24/2031/NĐ-CP được sửa đổi bởi nghị định nào?",
        "the agency is of the description",
    ),
    (
        "nghi dinh 24/2031/ND-CP ve to chuc thuoc UBND cap tinh bi nghi dinh nao sua doi",
        "nghi dinh 24/2031/ND-CP bi nghi dinh nao sua doi",
        "a level, without marks",
    ),
    (
        "Nghị định 24/2031/NĐ-CP về hướng dẫn Luật Rong biển hướng dẫn luật nào?",
        "Nghị định 24/2031/NĐ-CP hướng dẫn luật nào?",
        "a law in it",
    ),
    (
        "Chương trình rong biển do Thủ tướng phê duyệt tại Quyết định 8/QĐ-TTg được triển khai bằng kế hoạch nào?",
        "Quyết định 8/QĐ-TTg được triển khai bằng kế hoạch nào?",
        "who approved it",
    ),
    ("Quyết định 8/QĐ-UBND về phân cấp cho UBND huyện bị quyết định nào bãi bỏ?", None, "a number of many"),
    ("Nghị quyết 57-NQ/TW về rong biển, Cà Mau có kế hoạch nào?", None, "who acts stands behind a comma"),
    ("Nghị định 24/2031/NĐ-CP về rong biển bị nghị định nào sửa đổi?", None, "nothing to be mistaken"),
]


@pytest.mark.parametrize(("text", "left", "remark"), _DESCRIBED)
def test_description_is_no_condition(text: str, left: str | None, remark: str) -> None:
    assert without_description(text, Lexicon()) == (left or text), remark


_RELATIONS = [
    ("Quyết định 7/QĐ-UBND sửa sai cho văn bản nào?", "corrects", "out"),
    ("Quyết định 7/QĐ-UBND chữa lại quyết định nào?", "amends", "out"),
    ("Nghị định nào khai tử Nghị định 24/2031/NĐ-CP?", "repeals", "in"),
    ("Quyết định nào ngưng lại Thông tư 9/2031/TT-BXD?", "suspends", "in"),
    ("Thông tư nào chỉ dẫn Nghị định 24/2031/NĐ-CP?", "guides", "in"),
    ("Văn bản nào đẻ ra Kế hoạch 61/KH-UBND?", "based_on", "out"),
    ("Luật nào mở đường cho Nghị định 24/2031/NĐ-CP?", "based_on", "out"),
    ("Thông tư 9/2031/TT-BXD còn hiệu lực không, bị thông tư nào chấm dứt?", "repeals", "in"),
    (
        "Nghị quyết 5-NQ/TW được Chính phủ đưa thành chương trình hành động ở nghị quyết nào?",
        "implements",
        "in",
    ),
]


@pytest.mark.parametrize(("text", "relation", "direction"), _RELATIONS)
def test_everyday_words(text: str, relation: str, direction: str) -> None:
    question = read_question(text)
    assert (question.relations[0], question.direction) == (relation, direction)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Luật Hàng không dân dụng bị luật nào sửa?", "Luật Hàng không dân dụng"),
        ("Luật Thanh niên sau này bị luật nào sửa?", "Luật Thanh niên"),
        ("luat thanh nien hien nay bi luat nao sua", "Luat thanh nien"),
    ],
)
def test_law_names_end(text: str, name: str) -> None:
    assert read_question(text).anchors[0].name == name


@pytest.mark.parametrize(
    "text",
    [
        "Luật ban hành ngày 22/11/2031 nêu trong Quyết định 7/QĐ-UBND sửa đổi những luật nào?",
        "luat ngay 22/11/2031 trong can cu cua quyet dinh 7/QD-UBND sua doi nhung luat nao",
    ],
)
def test_told_by_day_and_where_it_stands(text: str) -> None:
    question = read_question(text)
    law = question.anchors[0]
    assert (law.types, law.date, law.undergone) == (("Luật",), "2031-11-22", True)
    assert law.of[0].number and fold(law.of[0].number) == "7/qd-ubnd"
    assert (question.relations, question.direction) == (("amends",), "out")


def test_day_from_which_something_ended() -> None:
    days = read_question("Kể từ 28/01/2031, Bộ Xây dựng bãi bỏ thông tư nào về cầu phà?").where.days
    assert days is not None and (days.since, days.of) == ("2031-01-28", "ended")
    days = read_question("Từ 28/01/2031, Bộ Xây dựng có thông tư nào?").where.days
    assert days is not None and days.of == "issued"


@pytest.mark.parametrize(
    "text",
    [
        "trong các căn cứ của " + "nghị định về rong, " * 90,
        "nghị định về " + "mà nghị định 1 căn cứ là " * 70,
        "Nghị định 24/2031/NĐ-CP về " + "UBND tỉnh được bị có nghị định " * 55,
        "chương trình " + "do ma duoc phe duyet tai " * 75,
    ],
)
def test_long_questions_are_read_in_time(text: str) -> None:
    assert_within(
        1, lambda: (told_straight(text[:2000]), without_description(text[:2000], Lexicon())), text[:40]
    )
