"""What neighbours in a list tell of each other: one issuer, one day; and a date that is not the inner paper's but its holder's."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from ingest.citations.issuers import can_issue
from ingest.citations.reading import Reading

CONNECT: Final = re.compile(
    r"\s{0,3}(?:[,;]|và|hoặc|,\s?và|;\s?và|với|cùng)?\s{0,3}(?:các\s{1,2})?(?:[Ss]ố\s{0,2}:?\s{0,2})?"
)
"""What stands between the items of a list."""
_ONE_DAY: Final = re.compile(r"\s{0,3},?\s{0,3}\(?(?:đều\s|cùng\s){1,2}(?=ngày\s{1,2}\d)")
_SAME_DAY: Final = re.compile(r"\s{0,3},?\s{0,3}\(?cùng\s{1,2}ngày\s?\)?")
_AND: Final = re.compile(r"\s{0,2}và\s[^,;]*")
_COUNCILS: Final = ("UBND ", "HĐND ")
_NEAR: Final = 3
"""How far apart two numbers of one office may be to be signed on one day."""


def share(text: str, readings: list[Reading]) -> None:
    """Give the items of a list what its end says: "39-NQ/TW, 18-NQ/TW của Ban Chấp hành Trung ương"; and
    "cùng ngày" the date of the item before."""
    shared: set[int] = set()
    ends = _list_ends(text, readings)
    for i in range(len(readings) - 2, -1, -1):
        here, after = readings[i], readings[i + 1]
        if here.anchor.symbol is None or after.anchor.symbol is None or after.anchor.start < here.end:
            continue
        gap = text[here.end : after.anchor.start]
        if len(gap) > 30 or not CONNECT.fullmatch(gap):
            continue
        if here.issuer is None and after.issuer is not None and can_issue(here.anchor, after.issuer):
            readings[i] = replace(here, issuer=after.issuer, spoken=after.spoken, lent=";" in gap)
        one_day = _ONE_DAY.match(text, ends[i + 1]) or _neighbours(gap, here, after, i + 1 in shared)
        if here.date is None and after.date and one_day:
            readings[i] = replace(readings[i], date=after.date)
            shared.add(i)
    for i in range(1, len(readings)):
        same = _SAME_DAY.match(text, readings[i].anchor.end)
        if same and readings[i].date is None:
            readings[i] = replace(
                readings[i], date=readings[i - 1].date, end=max(readings[i].end, same.end())
            )


_CHANGES: Final = r"(?:sửa\sđổi|bổ\ssung|thay\sthế|điều\schỉnh|bãi\sbỏ|hủy\sbỏ|đính\schính)"
_ALTERED: Final = re.compile(
    rf"[^.;\n]{{0,200}}?[\s,)]{{1,3}}(?P<passive>(?:đã\s|sau\sđó\s|sau\snày\s)?(?:được|bị)\s)?{_CHANGES}(?:,?\s(?:và\s)?{_CHANGES})*"
    r"(?:,?\s(?:một\ssố\s(?:điều|nội\sdung)(?:\scủa)?|một\sphần|cho))?(?:\s(?:bằng|bởi|tại|theo))?\s$"
)
"""Between two papers of which one changes the other: ", được sửa đổi, bổ sung bằng", ", thay thế"."""
_SOMEBODY: Final = re.compile(r"UBND|HĐND|[ỦU][ỷy] ban|Hội đồng|[Cc]hủ tịch|Thủ tướng|Chính phủ|(?<!\w)Bộ\s")
"""Who may issue the second paper instead."""
_GONE: Final = " (cũ)"
_MERGED: Final = "2025-07-01"
"""The day since which bodies called "(cũ)" issue nothing."""


def of_altered(text: str, before: Reading, reading: Reading) -> str | None:
    """Who issued a paper that is told to change the one before it, or to be changed by it, and has the same council's or
    committee's code: councils change their own papers. None where nothing tells so."""
    one, other = before.anchor.symbol, reading.anchor.symbol
    if one is None or other is None or not before.issuer or before.end > reading.anchor.start:
        return None
    same = (one.family, one.issuers) == (other.family, other.issuers) and before.issuer.startswith(_COUNCILS)
    told = _ALTERED.fullmatch(text, before.end, reading.anchor.start) if same else None
    if told is None or _SOMEBODY.search(text, before.end, reading.anchor.start):
        return None
    day = reading.date or (str(other.year) if other.year else "9" if told["passive"] else "")
    return None if before.issuer.endswith(_GONE) and day >= _MERGED[: len(day) or 1] else before.issuer


def _neighbours(gap: str, here: Reading, after: Reading, shared: bool) -> bool:
    """Whether two papers joined by "và" are of one office, type and year with numbers next to each other: "Quyết định số
    85-QĐ/TW và Quyết định số 86-QĐ/TW ngày 09/10/2015" gives one day for both. `shared`: the second has its day from the
    third of such a row."""
    one, other = here.anchor.symbol, after.anchor.symbol
    if one is None or other is None or not (here.anchor.row or shared or _AND.fullmatch(gap)):
        return False
    if after.anchor.type not in (here.anchor.type, None):
        return False
    same = (one.type_code, one.issuers, one.year) == (other.type_code, other.issuers, other.year)
    numbers = [s.number for s in (one, other)]
    return same and all(n.isdigit() for n in numbers) and 0 < int(numbers[1]) - int(numbers[0]) <= _NEAR


def _list_ends(text: str, readings: list[Reading]) -> list[int]:
    """For each item, where the number of the last item of its list ends. One look at each gap: lists may be long."""
    ends = [reading.anchor.end for reading in readings]
    for i in range(len(readings) - 2, -1, -1):
        if CONNECT.fullmatch(text, readings[i].anchor.end, readings[i + 1].anchor.start):
            ends[i] = ends[i + 1]
    return ends


def hand_over(readings: list[Reading]) -> None:
    """Give a date that cannot be its neighbour's to the paper whose title it closes: in "Nghị quyết số 01/2016/NQ-HĐTP
    hướng dẫn ... Bộ luật Hình sự số 100/2015/QH13 ngày 30/6/2016 của ..." the day of 2016 is the resolution's."""
    for i, inner in enumerate(readings):
        if inner.date is None or inner.anchor.symbol is None or not inner.anchor.symbol.year:
            continue
        if int(inner.date[:4]) == inner.anchor.symbol.year:
            continue
        for j in range(i - 1, max(-1, i - 6), -1):
            outer = readings[j]
            symbol = outer.anchor.symbol
            if inner.anchor.start - outer.anchor.end > 600 or symbol is None:
                continue
            if outer.date is None and symbol.year == int(inner.date[:4]):
                issuer = (
                    inner.issuer if inner.issuer and can_issue(outer.anchor, inner.issuer) else outer.issuer
                )
                readings[j] = replace(outer, date=inner.date, issuer=issuer, spoken=issuer is not None)
                readings[i] = replace(inner, date=None, issuer=None, spoken=False)
                break
