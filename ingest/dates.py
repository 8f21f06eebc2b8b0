"""Dates of papers in all the ways they are written, as ISO strings.

Forms: "ngày 26 tháng 12 năm 2024", "12/12/2023", "26-12-2024", "26.12.2024", with the slips seen on real
pages: "ngày 28 tháng 11 tháng 2022", "ngày 20 ngày 3 năm 2024", "ngày 09 tháng12 năm 2022". A date left
blank before signing ("ngày    tháng    năm 2026") is no date. One digit glued to a year is a footnote's mark.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

DATE_PATTERN: Final = (
    r"(?:(?:[Nn]g[àaảá][yv]|NGÀY)\s{0,4}(?:(?:ngày|tháng)\s{1,3})?[:,]?\s{0,3}"
    r"(?:(?P<d1>[0-3oOlI]?[\doOlI])\s{0,3},?(?:th[áảàắăâa]n[gq]|ngày|THÁNG|năm(?=\s{1,2}(?:0?[1-9]|1[0-2])\s{1,2}n[ăa]m))\s{0,3}(?P<m1>[01OolI]?[\doOlI]|giêng|chạp)\s{0,3}[,.]?\s{0,2}(?:n[ăãaâắǎà]m|tháng|NĂM)\s{0,3}(?P<y1>(?:1[89]|20)\s?\d\d)"
    r"|(?P<d2>[0-3oOlI]?\d)\s?[/.\-–]\s?(?P<m2>[01]?\d)\s?[/.\-–]\s?(?P<y2>(?:1[89]|20)\s?\d\d))(?!\d\d)"
    r"|(?<![\d/.\-])(?P<d3>[0-3]?\d)(?P<sep>[/\-])(?P<m3>[01]?\d)(?P=sep)(?P<y3>(?:19|20)\d\d)(?![\d/]))"
)
"""A date, with or without the word "ngày"; groups are read by `iso`."""

DATE: Final = re.compile(DATE_PATTERN)
_WORD_MONTHS: Final = {"giêng": 1, "chạp": 12}
_OCR_DIGITS: Final = str.maketrans("oOlI", "0011")


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a text: its ISO form and span."""

    iso: str
    start: int
    end: int


def iso(match: re.Match[str]) -> str | None:
    """The ISO form of a match of `DATE`, or None when there is no such day ("31/02/2024")."""
    n = "1" if match["d1"] else "2" if match["d2"] else "3"
    return _iso(match["d" + n], match["m" + n], match["y" + n])


@lru_cache(4096)
def _iso(day: str, month: str, year: str) -> str | None:
    try:
        value = date(
            int("".join(year.split())),
            _WORD_MONTHS.get(month) or int(month.translate(_OCR_DIGITS)),
            int(day.translate(_OCR_DIGITS)),
        )
    except ValueError:
        return None
    return value.isoformat()


def date_at(text: str, pos: int, end: int | None = None) -> FoundDate | None:
    """The date that begins exactly at `pos`, else None."""
    match = DATE.match(text, pos, len(text) if end is None else end)
    if match is None:
        return None
    value = iso(match)
    return FoundDate(value, match.start(), match.end()) if value else None


def find_dates(text: str, start: int = 0, end: int | None = None) -> tuple[FoundDate, ...]:
    """All dates in a span, in order. Linear in the span."""
    found = []
    for match in DATE.finditer(text, start, len(text) if end is None else end):
        value = iso(match)
        if value:
            found.append(FoundDate(value, match.start(), match.end()))
    return tuple(found)


def parse(text: str) -> str | None:
    """The first date in a short text as ISO, else None."""
    found = find_dates(text)
    return found[0].iso if found else None
