"""Dates in all their writings; provinces before and after the mergers of 2025."""

from __future__ import annotations

import pytest

from ingest.dates import date_at, find_dates, parse
from ingest.places import MERGED, PROVINCES, UNCHANGED, full_name, predecessors, province, successor

DATES = [
    ("ngày 26 tháng 12 năm 2024", "2024-12-26", "in words"),
    ("Ngày 01 tháng 3 năm 2025", "2025-03-01", "capital, mixed padding"),
    ("12/12/2023", "2023-12-12", "with slashes"),
    ("26-12-2024", "2024-12-26", "with dashes"),
    ("ngày 26.12.2024", "2024-12-26", "with dots after the word"),
    ("ngày 28 tháng 11 tháng 2022", "2022-11-28", "tháng typed for năm"),
    ("ngày 20 ngày 3 năm 2024", "2024-03-20", "ngày typed for tháng"),
    ("ngày 09 tháng12 năm2022", "2022-12-09", "missing spaces"),
    ("ngày 23 tháng 02 năm 20264", "2026-02-23", "a footnote's mark glued to the year"),
    ("ngày O6 tháng 4 năm 2026", "2026-04-06", "the letter O for a zero"),
    ("ngày 14 thảng 6 năm 2021", "2021-06-14", "another tone on the word for month"),
    ("ngày l4 thang l2 nam 2021", "2021-12-14", "letters for digits, marks lost"),
    ("ngàv 14 tháng O6 nãm 2021", "2021-06-14", "words and digits misread"),
    ("ngày 31 tháng 02 năm 2024", None, "no such day"),
    ("ngày    tháng    năm 2026", None, "left blank before signing"),
    ("1/2/3/2024", None, "not a date"),
    ("số 12/2024/NĐ-CP", None, "a symbol"),
]


@pytest.mark.parametrize(("text", "expected", "remark"), DATES)
def test_dates(text: str, expected: str | None, remark: str) -> None:
    assert parse(text) == expected, remark


def test_dates_have_spans() -> None:
    text = "từ ngày 01/7/2025 đến ngày 31 tháng 12 năm 2025"
    assert [(d.iso, text[d.start : d.end]) for d in find_dates(text)] == [
        ("2025-07-01", "ngày 01/7/2025"),
        ("2025-12-31", "ngày 31 tháng 12 năm 2025"),
    ]
    assert date_at(text, 0) is None


def test_provinces_of_today() -> None:
    assert len(set(MERGED) | set(UNCHANGED)) == 34
    old = {name for names in MERGED.values() for name in names} | set(UNCHANGED)
    assert len(old) == 63
    assert old <= set(PROVINCES)


PLACES = [
    ("Hậu Giang", "Cần Thơ", "taken in by a city"),
    ("tỉnh Sóc Trăng", "Cần Thơ", "with its kind"),
    ("Cần Thơ", "Cần Thơ", "the city itself"),
    ("TP. HCM", "Hồ Chí Minh", "an abbreviation"),
    ("can tho", "Cần Thơ", "without marks"),
    ("Thừa Thiên Huế", "Huế", "renamed"),
    ("Atlantis", None, "unknown"),
]


@pytest.mark.parametrize(("name", "expected", "remark"), PLACES)
def test_successors(name: str, expected: str | None, remark: str) -> None:
    assert successor(name) == expected, remark


def test_names_with_their_kind() -> None:
    assert full_name("can tho") == "thành phố Cần Thơ"
    assert full_name("Sóc Trăng") == "tỉnh Sóc Trăng"
    assert province("Đăk Lăk") == "Đắk Lắk"
    assert predecessors("Cần Thơ") == ("Cần Thơ", "Sóc Trăng", "Hậu Giang")
    assert predecessors("Atlantis") == ()
