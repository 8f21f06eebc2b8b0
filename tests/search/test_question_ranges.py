"""Spans of time in questions: which days, of which day of a document, and what is no span."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.questions.fold import fold
from search.questions.model import Days
from search.questions.question import Lexicon, read_question
from search.questions.ranges import range_in

ROWS: list[tuple[str, Days | None, str]] = [
    ("từ tháng 3 đến tháng 9 năm 2024", Days("2024-03-01", "2024-09-30"), "the year stands once"),
    ("từ tháng 11/2024 đến tháng 2/2025", Days("2024-11-01", "2025-02-28"), "over the turn of a year"),
    ("từ quý I đến quý III năm 2024", Days("2024-01-01", "2024-09-30"), "quarters"),
    ("từ ngày 1/3 đến ngày 30/9/2024", Days("2024-03-01", "2024-09-30"), "days, the year once"),
    (
        "từ ngày 5 tháng 2 năm 2024 đến hết ngày 7 tháng 3 năm 2025",
        Days("2024-02-05", "2025-03-07"),
        "in words",
    ),
    ("between 1/11/2025 and 31/12/2025", Days("2025-11-01", "2025-12-31"), "English"),
    ("sau ngày 1/7/2025", Days("2025-07-02", None), "after a day, without it"),
    ("kể từ 01/7/2025 đến nay", Days("2025-07-01", None), "from a day, with it"),
    ("trước tháng 9 năm 2024", Days(None, "2024-08-31"), "before a month"),
    (
        "có kế hoạch nào trước khi sáp nhập",
        Days(None, "2025-06-30"),
        "the merger of the provinces needs no saying",
    ),
    ("trước hợp nhất, tỉnh nào có kế hoạch", Days(None, "2025-06-30"), "in front"),
    ("sau sáp nhập, xã nào có kế hoạch", Days("2025-07-01", None), "after it, in front"),
    ("còn hiệu lực sau sáp nhập", None, "what holds after it need not be of that time"),
    ("trước khi sáp nhập Ban Thi đua vào Sở Nội vụ", None, "another merger"),
    ("tính đến ngày 30/6/2025", Days(None, "2025-06-30"), "up to a day"),
    ("9 tháng đầu năm 2025", Days("2025-01-01", "2025-09-30"), "months from the front"),
    ("ba tháng cuối năm 2025", Days("2025-10-01", "2025-12-31"), "months from the end, in words"),
    ("năm 2023 và 2024", Days("2023-01-01", "2024-12-31"), "two years"),
    ("năm 2021 và 2024", None, "not neighbours: no span"),
    ("có hiệu lực từ năm 2025", Days("2025-01-01", None, "effective"), "of the day of effect"),
    ("có hiệu lực trong tháng 3 năm 2025", Days("2025-03-01", "2025-03-31", "effective"), "within a month"),
    (
        "có hiệu lực từ ngày 1/9/2031",
        Days("2031-09-01", "2031-09-01", "effective"),
        "papers take effect on one day",
    ),
    ("có hiệu lực kể từ 01/09/2031", Days("2031-09-01", "2031-09-01", "effective"), "without “ngày”"),
    ("hết hiệu lực từ ngày 1/9/2031", Days("2031-09-01", "2031-09-01", "ended"), "and end on one"),
    ("có hiệu lực từ ngày 1/9/2031 trở đi", Days("2031-09-01", None, "effective"), "from that day on"),
    ("có hiệu lực từ 1/9/2031 đến nay", Days("2031-09-01", None, "effective"), "until now"),
    ("nhưng chưa có hiệu lực vào ngày 1/9/2031", Days("2031-09-02", None, "effective"), "not yet on a day"),
    (
        "chưa có hiệu lực thi hành trước ngày 1/9/2031",
        Days("2031-09-01", None, "effective"),
        "not yet before it",
    ),
    ("đã có hiệu lực tính đến ngày 1/9/2031", Days(None, "2031-09-01", "effective"), "by a day"),
    ("đã có hiệu lực trong năm 2031", Days("2031-01-01", "2031-12-31", "effective"), "within a year"),
    ("hết hiệu lực trước ngày 1/1/2025", Days(None, "2024-12-31", "ended"), "of the last day"),
    ("từ năm 2021 đến năm 2023", None, "whole years are read with the documents they follow"),
    ("trước năm 2020", None, "so are open ones"),
    ("quý II năm 2024", None, "so is a quarter alone"),
    ("Kế hoạch 88/KH-UBND ngày 14/2/2025", None, "a document's own date"),
    ("từ ngày 31/2/2024 đến ngày 1/3/2024", None, "no such day"),
    ("từ tháng 9 đến tháng 3 năm 2024", None, "backwards"),
    ("sau khi sáp nhập", None, "no day at all"),
]


@pytest.mark.parametrize(("text", "days", "remark"), ROWS, ids=[r[0] for r in ROWS])
def test_spans(text: str, days: Days | None, remark: str) -> None:
    found = range_in(fold(text))
    assert (found[2] if found else None) == days, remark


@pytest.mark.parametrize(("text", "days", "remark"), ROWS, ids=[r[0] for r in ROWS])
def test_a_span_is_found_without_marks_too(text: str, days: Days | None, remark: str) -> None:
    found = range_in(fold(fold(text)))
    assert (found[2] if found else None) == days, remark


@given(st.dates(date(1990, 1, 1), date(2049, 12, 31)), st.integers(0, 900))
def test_any_two_days_make_a_span(first: date, days: int) -> None:
    last = first + timedelta(days=days)
    said = f"văn bản từ ngày {first:%d/%m/%Y} đến ngày {last.day} tháng {last.month} năm {last.year}"
    found = range_in(fold(said))
    assert found is not None
    assert found[2] == Days(first.isoformat(), last.isoformat())
    assert said[: found[0]] == "văn bản "


@given(st.text(alphabet="từđếnsaungàythángnăm0123456789/-. ", max_size=60))
def test_no_text_breaks_it(text: str) -> None:
    found = range_in(fold(text))
    assert found is None or 0 <= found[0] < found[1] <= len(text)


def test_marks_tell_a_law_from_a_span() -> None:
    lexicon = Lexicon.build(laws=["Luật Giao dịch điện tử"])
    for text in (
        "Văn bản nào căn cứ Luật Giao dịch điện tử ngày 22/6/2023?",
        "van ban nao can cu luat giao dich dien tu ngay 22/6/2023",
    ):
        question = read_question(text, lexicon)
        assert question.where.days is None
        assert (question.anchors[0].name, question.anchors[0].date) == (
            "Luật Giao dịch điện tử",
            "2023-06-22",
        )
