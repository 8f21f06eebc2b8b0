"""A class told by kind, office and year is a list, whatever one title of it says; kinds that are verbs or hold other words."""

from __future__ import annotations

import pytest

from search.answers.people import asks_drafts
from search.answers.state import Work
from search.questions.lexicon import Lexicon
from search.questions.papers import Paper, in_place
from search.questions.question import read_question
from tests.search.graph import joined

SHORE = Paper(
    "x:1", "Kế hoạch", "Chuyển đổi số tỉnh Cà Mau năm 2032", "1/KH-UBND", 2031, "UBND tỉnh Cà Mau", "Cà Mau", True
)  # fmt: skip
PLAN = Paper(
    "x:2", "Quy hoạch", "Quy hoạch tỉnh Cà Mau thời kỳ 2031-2040, tầm nhìn đến năm 2060", "2/QĐ-TTg", 2031,
    "Thủ tướng Chính phủ", None, True,
)  # fmt: skip
LEXICON = Lexicon.build(titles=[SHORE, PLAN])


@pytest.mark.parametrize(
    ("text", "kind", "remark"),
    [
        ("Kế hoạch của UBND tỉnh Cà Mau năm 2031", "list", "an office and a year are a class"),
        ("Kế hoạch của UBND tỉnh Cà Mau năm 2032", "list", "even where the one title bears the year"),
        ("ke hoach cua ubnd tinh ca mau nam 2031", "list", "no marks"),
        ("Kế hoạch tỉnh Cà Mau năm 2031", "list", "the year of issue, which the title does not tell"),
        ("Kế hoạch chuyển đổi số tỉnh Cà Mau năm 2032", "lookup", "the title's own subject"),
        ("Quy hoạch tỉnh Cà Mau 2031-2040", "lookup", "the title says no more"),
    ],
)  # fmt: skip
def test_classes_are_not_taken_over_by_a_title(text: str, kind: str, remark: str) -> None:
    assert read_question(text, LEXICON).kind == kind, remark


@pytest.mark.parametrize(
    ("text", "kind", "types", "remark"),
    [
        ("Văn bản hợp nhất của Bộ Y tế năm 2031", "list", ("Văn bản hợp nhất",), "a kind, not a verb"),
        ("Bộ Y tế có những văn bản hợp nhất nào năm 2031?", "list", ("Văn bản hợp nhất",), "no question on agencies"),
        ("Có bao nhiêu văn bản hợp nhất của Bộ Y tế?", "count", ("Văn bản hợp nhất",), "counted"),
        ("Sở Y tế và Sở Xây dựng hợp nhất thành sở nào?", "agency_change", (), "what became of agencies"),
    ],
)  # fmt: skip
def test_consolidated_texts_are_a_kind(text: str, kind: str, types: tuple[str, ...], remark: str) -> None:
    found = read_question(text)
    assert (found.kind, found.asked.types) == (kind, types), remark


def test_a_verb_stays_one() -> None:
    found = read_question("Văn bản nào hợp nhất Nghị định 5/2031/NĐ-CP?")
    assert found.relations[:1] == ("consolidates",)


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Chương trình của UBND tỉnh Cà Mau năm 2031", False, "a kind that ends in the syllable"),
        ("Sở Y tế trình những văn bản nào?", True, "what is laid before others"),
        ("Sở Y tế tham mưu những văn bản nào?", True, "what is drafted"),
    ],
)  # fmt: skip
def test_drafting(text: str, expected: bool, remark: str) -> None:
    question = read_question(text, Lexicon.build(agencies=[("Sở Y tế", "Sở Y tế")]))
    texts = joined()
    work = Work(question, None, texts.search, texts, (), None, 5)  # type: ignore[arg-type]
    assert asks_drafts(work) is expected, remark


def test_an_office_whose_matter_ends_in_a_syllable_is_none_of_a_place() -> None:
    board = Paper(
        "x:3",
        "Kế hoạch",
        "Đẩy mạnh chuyển đổi số",
        "3-KH/BCĐTW",
        2031,
        "Ban Chỉ đạo Trung ương về chuyển đổi số",
    )
    assert in_place(board, ("Cà Mau",)) is False
