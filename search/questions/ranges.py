"""Spans of time in a question: "từ tháng 3 đến tháng 9 năm 2024", "sau ngày 1/7/2025", "9 tháng đầu năm 2025".

A span of days binds the documents asked for; a month, quarter or half of a year alone and spans of whole years are read
with the documents they follow (`spans`). What the days are of is told by the words before them: "có hiệu lực từ ngày …", "hết hiệu lực trước …".
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final, Literal

from search.late_patterns import late
from search.questions.model import Days

_QUARTERS: Final[Mapping[str, int]] = {
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4,
    "mot": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4,
}  # fmt: skip
_NUMBERS: Final[Mapping[str, int]] = {
    "ba": 3, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9, "muoi": 10,
}  # fmt: skip
_DAY: Final = r"(?:hom )?(?:ngay )?(\d{1,2}) ?(?:[/.-]|thang) ?(\d{1,2})(?: ?(?:[/.-]|nam) ?((?:19|20)\d\d))?"
_MONTH: Final = r"thang (\d{1,2})(?: ?(?:[/.-]|nam) ?((?:19|20)\d\d))?"
_QUARTER: Final = r"quy (i{1,3}|iv|[1-4]|mot|hai|ba|bon|tu)(?: ?(?:[/.-]|nam)? ?((?:19|20)\d\d))?"
_YEAR: Final = r"nam ((?:19|20)\d\d)"
_POINT: Final = rf"(?:{_DAY}|{_MONTH}|{_QUARTER}|{_YEAR})"
_LOOSE_POINT: Final = rf"(?:{_DAY}|{_MONTH}|{_QUARTER}|(?:nam )?((?:19|20)\d\d))"
_OF_YEAR: Final = r"(?: (?:cua )?nam ((?:19|20)\d\d))?"

_LEAD: Final = (
    r"(?P<of>(?:(?:co|bat dau co|phat sinh) hieu luc|(?:bat dau )?ap dung|co hieu luc thi hanh"
    r"|(?P<ended>(?:het|mat|cham dut) hieu luc))(?: thi hanh)? )?"
    r"(?:(?:duoc )?(?:ban hanh|ky(?: ban hanh)?) )?(?:(?:trong|vao)(?: khoang)?(?: thoi gian)? )?(?:khoang )?"
)
_BETWEEN: Final = late(
    rf"(?<![a-z0-9/-]){_LEAD}(?:tinh )?(?:ke )?(?:tu|between|from|giua) (?:dau )?{_POINT}{_OF_YEAR},? (?:cho )?(?:den|toi|-|va|and|to|until)(?: het| cuoi)* {_POINT}{_OF_YEAR}(?![\w/])"
)
_OPEN: Final = late(
    rf"(?<![a-z0-9/-]){_LEAD}(?P<side>(?:tinh )?(?:ke )?tu(?: sau)?|since|from|sau(?: khi)?|after|truoc(?: khi)?|before|(?:tinh )?den(?: het)?|until) "
    rf"{_POINT}(?P<tail>,? (?:cho )?(?:den|toi) nay| tro di| tro lai day| tro ve (?P<back>truoc)| tro ve sau)?(?![\w/])"
)
_TWO: Final = late(
    rf"(?<![a-z0-9/-]){_LEAD}(?P<side>sau(?: khi)?|after|truoc(?: khi)?|before) {_LOOSE_POINT}(?:,| nhung|,? va|,? ma| and| but)(?: (?:cung|phai|la|deu|duoc|ban hanh|ky))*"
    rf" (?P<other>sau(?: khi)?|after|truoc(?: khi)?|before) {_LOOSE_POINT}(?![\w/])"
)
""" "Trước năm 2023 và sau năm 2021": both bounds."""
_PART: Final = late(
    rf"(?<![a-z0-9/-]){_LEAD}(\d{{1,2}}|{'|'.join(_NUMBERS)}) thang (dau|cuoi) (?:cua )?nam ((?:19|20)\d\d)(?![\w/])"
)
_BOTH: Final = late(
    rf"(?<![a-z0-9/-]){_LEAD}(?:cac |hai )?nam ((?:19|20)\d\d) ?(?:va|,|&|and|hoac|hay|or)? ?(?:nam )?((?:19|20)\d\d)(?![\w/])"
)
_NEXT_TO: Final = late(
    rf"(?<![a-z0-9/-]){_LEAD}(?:{_MONTH}|{_QUARTER}) ?(?:va|,|and) ?(?:{_MONTH}|{_QUARTER})(?![\w/])"
)
_IN: Final = late(
    r"(?<![a-z0-9])(?P<of>(?:(?:co|bat dau co|phat sinh) hieu luc(?: thi hanh)?|(?P<ended>(?:het|mat|cham dut) hieu luc)(?: thi hanh)?)) "
    rf"(?:(?:tu|trong|vao) )*{_POINT}(?![\w/])"
)

_MERGED_ON: Final = date(2025, 7, 1)
"""The day on which provinces were merged and districts ended."""
_AT_MERGER: Final = late(
    r"(?:(?P<front>^)|(?<= ))(?:(?:tu|ke tu|thoi diem|giai doan|luc) )*(?P<side>truoc|(?:^|(?<=ban hanh )|(?<=ky )|(?<=ra doi ))sau)(?: (?:khi|ngay|luc|thoi diem))* (?:sap nhap|sat nhap|hop nhat)"
    r"(?: (?:cac |ba |3 |don vi hanh chinh(?: cap)? )*(?:tinh|tinh thanh|dia phuong|don vi hanh chinh)(?: lai)?)?(?(front)(?=,| thi | (?:cac |nhung )?(?:tinh|thanh|ubnd|uy ban|hdnd|hoi dong|so [a-z]+ (?:va [a-z]+ [a-z]+ )?(?:tinh|thanh)|co|da)(?![a-z]))|(?=[ ?.!]*$|,))"
)
"""What is told by the merger of the provinces, which needs no saying which."""

_BY_THEN: Final = late(
    r"(?<![a-z0-9])(?:(?:nhung|ma|va|van|hien|con|thi) )*(?P<yet>chua|da)(?: (?:bat dau|phat sinh))? co hieu luc(?: thi hanh)? "
    rf"(?P<side>(?:(?:tinh|cho|den|toi|vao|tai|trong|truoc|thoi diem|luc|hom) )*){_POINT}(?![\w/])"
)
"""In force by a day, or not yet."""


def range_in(folded: str) -> tuple[int, int, Days] | None:
    """The first span of time in a folded question: its offsets and its days, else None. Linear."""
    found = []
    for pattern, read in (
        (_BETWEEN, _between),
        (_TWO, _two),
        (_PART, _part),
        (_BOTH, _both),
        (_NEXT_TO, _next_to),
        (_OPEN, _open),
        (_BY_THEN, _by_then),
        (_IN, _within),
        (_AT_MERGER, _at_merger),
    ):
        match = pattern.search(folded)
        days = read(match) if match else None
        if match and days:
            found.append((match.start(), -match.end(), days))
    if not found:
        return None
    start, end, days = min(found, key=lambda f: f[:2])
    return start, -end, days


def _of(match: re.Match[str]) -> Literal["issued", "effective", "ended"]:
    return "ended" if match["ended"] else "effective" if match["of"] else "issued"


def _spans(groups: list[str | None], year: str | None) -> tuple[str, str] | None:
    """The first and last day of a point in time by its groups (day, month, year, month, year, quarter, year, year)."""
    day, month, day_year, alone, month_year, quarter, quarter_year, whole = groups
    told = day_year or month_year or quarter_year or whole or year
    if told is None:
        return None
    at = int(told)
    try:
        if day and month:
            one = date(at, int(month), int(day)).isoformat()
            return one, one
        if alone:
            return _months(at, int(alone), int(alone))
        if quarter:
            last = 3 * _QUARTERS[quarter]
            return _months(at, last - 2, last)
    except ValueError:
        return None
    return _months(at, 1, 12)


def _months(year: int, first: int, last: int) -> tuple[str, str]:
    return date(year, first, 1).isoformat(), date(year, last, monthrange(year, last)[1]).isoformat()


def _plain(match: re.Match[str]) -> list[str | None]:
    """The numbered groups of a match that bear no name, in order."""
    named = set(match.re.groupindex.values())
    return [g for i, g in enumerate(match.groups(), 1) if i not in named]


def _between(match: re.Match[str]) -> Days | None:
    groups = _plain(match)
    later = groups[17] or next((groups[i] for i in (11, 13, 15, 16) if groups[i]), None)
    first = _spans(groups[:8], groups[8] or later)
    last = _spans(groups[9:17], later)
    years = all(g is None for i, g in enumerate(groups) if i not in (7, 8, 16, 17))
    if not first or not last or first[0] > last[1] or (years and not match["of"]):
        return None
    return Days(first[0], last[1], _of(match))


def _open(match: re.Match[str]) -> Days | None:
    """What comes before or after a point; "có hiệu lực từ ngày 1/7/2026" tells that day, for papers take effect once."""
    groups = _plain(match)
    point = _spans(groups, None)
    if point is None or (groups[-1] and not match["of"]):
        return None
    side = match["side"]
    if match["of"] and point[0] == point[1] and side in ("tu", "ke tu") and not match["tail"]:
        return Days(*point, _of(match))
    if match["back"] or side.startswith(("tinh den", "den", "until")):
        return Days(None, point[1], _of(match))
    if side.startswith(("truoc", "before")):
        return Days(None, _next(point[0], -1), _of(match))
    if side.startswith(("sau", "after")):
        return Days(_next(point[1], 1), None, _of(match))
    return Days(point[0], None, _of(match))


def _two(match: re.Match[str]) -> Days | None:
    """What comes after one point and before another, told in either order; days of which none can be where they leave
    nothing in between."""
    groups = _plain(match)
    later = next((g for g in (groups[10], groups[12], groups[14], groups[15]) if g), None)
    first, last = _spans(groups[:8], later), _spans(groups[8:], None)
    sides = tuple(match[name].startswith(("truoc", "before")) for name in ("side", "other"))
    if not first or not last or sides[0] is sides[1]:
        return None
    before, after = (first, last) if sides[0] else (last, first)
    return Days(_next(after[1], 1), _next(before[0], -1), _of(match))


def _next(iso: str, days: int) -> str:
    return (date.fromisoformat(iso) + timedelta(days=days)).isoformat()


def _part(match: re.Match[str]) -> Days | None:
    told, side, year = _plain(match)
    count = int(told or 0) if (told or "").isdigit() else _NUMBERS[told or "ba"]
    if not 1 <= count <= 12 or (count == 6 and not match["of"]):
        return None
    first, last = (1, count) if side == "dau" else (13 - count, 12)
    return Days(*_months(int(year or 0), first, last), _of(match))


def _both(match: re.Match[str]) -> Days | None:
    first, last = (int(g or 0) for g in _plain(match))
    if last != first + 1:
        return None
    return Days(f"{first}-01-01", f"{last}-12-31", _of(match))


def _next_to(match: re.Match[str]) -> Days | None:
    """Two months or quarters of which the second follows the first."""
    groups = _plain(match)
    year = groups[5] or groups[7]
    first = _spans([None, None, None, *groups[:4], None], year)
    last = _spans([None, None, None, *groups[4:], None], year)
    return Days(first[0], last[1], _of(match)) if first and last and _next(first[1], 1) == last[0] else None


def _by_then(match: re.Match[str]) -> Days | None:
    point = _spans(_plain(match), None)
    if point is None:
        return None
    last = _next(point[0], -1) if "truoc" in match["side"] else point[1]
    if match["yet"] == "chua":
        return Days(_next(last, 1), None, "effective")
    told = point[0] == point[1] or "tinh" in match["side"] or "den" in match["side"]
    return Days(None, last, "effective") if told else None


def _within(match: re.Match[str]) -> Days | None:
    point = _spans(_plain(match), None)
    return Days(*point, _of(match)) if point else None


def _at_merger(match: re.Match[str]) -> Days:
    if match["side"] == "truoc":
        return Days(None, _next(_MERGED_ON.isoformat(), -1))
    return Days(_MERGED_ON.isoformat(), None)
