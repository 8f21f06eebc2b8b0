"""Dates of effect and of end."""

from __future__ import annotations

import pytest

from ingest.effect import find_effect
from ingest.model import Header, Text
from ingest.sections import find_sections

CASES = [
    (
        "Nghị quyết này đã được Hội đồng nhân dân tỉnh Lào Cai khóa XVI, Kỳ họp thứ 30 thông qua ngày 30 tháng 10 năm 2025 và có hiệu lực từ ngày 10 tháng 11 năm 2025.",
        "2025-11-10",
        None,
        "a council's resolution: passed and in effect",
    ),
    ("Nghị định này có hiệu lực thi hành từ ngày 15 tháng 3 năm 2025.", "2025-03-15", None, "a date"),
    ("Thông tư này có hiệu lực kể từ ngày 01/7/2025.", "2025-07-01", None, "a date in figures"),
    ("Quyết định này có hiệu lực kể từ ngày ký ban hành.", "2024-05-10", None, "the paper's own date"),
    (
        "Quyết định có hiệu lực thi hành kể từ ngày ký.",
        "2024-05-10",
        None,
        "without “này”, at the start of a sentence",
    ),
    (
        "Quyết định này có hiệu lực thi hành sau 10 ngày kể từ ngày ký ban hành.",
        "2024-05-20",
        None,
        "days after signing",
    ),
    (
        "Nghị quyết này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2025 đến hết ngày 28 tháng 02 năm 2027.",
        "2025-03-01",
        "2027-02-28",
        "an end",
    ),
    (
        "Thông tư này có hiệu lực từ ngày 05 tháng 02 năm 2024 và áp dụng từ ngày 01 tháng 01 năm 2024.",
        "2024-02-05",
        None,
        "the application date is another matter",
    ),
    (
        "Trường hợp nộp trước ngày Nghị định này có hiệu lực thi hành thì làm theo luật cũ.",
        None,
        None,
        "no date",
    ),
    (
        "1. Sửa đổi Điều 9 như sau:\n“Điều 9. Nghị định này có hiệu lực từ ngày 01 tháng 01 năm 2020.”.",
        None,
        None,
        "quoted wording speaks of the amended decree",
    ),
    ("Giấy phép có hiệu lực từ ngày 01 tháng 01 năm 2020.", None, None, "not a paper of rules"),
]


@pytest.mark.parametrize(("raw", "effective", "expires", "remark"), CASES)
def test_effect(raw: str, effective: str | None, expires: str | None, remark: str) -> None:
    text = Text(raw, ((0, 0),), len(raw), source_length=len(raw))
    assert find_effect(text, Header(date="2024-05-10"), find_sections(text)) == (effective, expires), remark


def test_a_resolution_takes_its_date_from_the_vote() -> None:
    raw = (
        "Điều 4. Hiệu lực thi hành\nNghị quyết này có hiệu lực thi hành từ ngày được thông qua.\n"
        "Nghị quyết này được Hội đồng nhân dân thành phố khóa X thông qua ngày 09 tháng 12 năm 2024."
    )
    text = Text(raw, ((0, 0),), len(raw), source_length=len(raw))
    assert find_effect(text, Header(), find_sections(text))[0] == "2024-12-09"


def test_the_article_on_effect_wins_over_an_earlier_mention() -> None:
    raw = (
        "Thông tư này có hiệu lực kể từ ngày 01 tháng 8 năm 2023 với hồ sơ mới.\n"
        "Điều 7. Hiệu lực thi hành\nThông tư này có hiệu lực kể từ ngày 15 tháng 9 năm 2023."
    )
    text = Text(raw, ((0, 0),), len(raw), source_length=len(raw))
    assert find_effect(text, Header(), find_sections(text))[0] == "2023-09-15"
