"""Papers cited by type and bare number: "Nghị quyết 59", "Chỉ thị số 05 ngày 15/5/2016", "Đề án 06/CP".

Which paper is meant is found later (`resolving`). A type that is as often a plain word before a count ("Kế hoạch 97")
is kept only where it means a paper cited in full.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

from ingest.citations.anchor import Anchor
from ingest.letters import by_first

_TYPE: Final = by_first(
    "Nghị quyết|Chỉ thị|Nghị định|Quyết định|Thông tư|Kế hoạch|Đề án|Kết luận|Quy định|Hướng dẫn|Chương trình|Công văn|Công điện|Thông báo|Luật|Pháp lệnh|Tờ trình|Báo cáo"
)
_SHORT: Final = re.compile(
    rf"(?P<type>{_TYPE})"
    r"\s{1,3}(?:(?P<label>số)\s{1,3})?(?P<number>\d{1,4}[A-Za-z]?)(?P<year>/(?:19|20)\d\d)?(?P<tail>/CP)?(?![\w%,.]?\d)(?!\w)(?!\s{0,2}[-/]\s{0,2}[\w(])"
)
_NO_NUMBER: Final = re.compile(
    r"\s{1,3}(?:năm|ngày|tháng|tuần|quý|giờ|người|đơn|tỷ|triệu|nghìn|tập|cá|dự|nhiệm|nhóm|chỉ|mục|giai|bước|nội|điểm|lần|kỳ|phần|cấp|trường|xã|tỉnh|huyện|hộ|ha|km|m2|đợt|cuộc|vụ|loại|văn|nghị|quyết|bộ|luật|thông|và\s\d|đến|-)"
)
"""What follows a count, not a number."""
_DATED: Final = re.compile(r"\s{1,3}\(?(?:ban hành\s)?ngày\s{1,3}\d{1,2}(?:\s?[/.\-]\s?\d|\s{1,3}tháng\s)")
_YEARED: Final = re.compile(r"\s{1,3}năm\s{1,3}(?:19|20)\d\d(?!\s?[-–]\s?\d|\d)")
_PLAIN: Final = frozenset(
    {
        "Nghị quyết",
        "Chỉ thị",
        "Nghị định",
        "Quyết định",
        "Thông tư",
        "Đề án",
        "Kết luận",
        "Quy định",
        "Chương trình",
    }
)
"""Types that a bare number may follow without "số"."""


def find_shorts(text: str, taken: list[tuple[int, int]]) -> list[Anchor]:
    """The bare forms outside the spans `taken` (in order), in order. Linear."""
    starts = [s for s, _ in taken]
    found = []
    for match in _SHORT.finditer(text):
        i = bisect_left(starts, match.end()) - 1
        if i >= 0 and taken[i][1] > match.start():
            continue
        counted = not match["label"] and not match["number"].startswith(
            "0"
        )  # "Đề án 06 năm 2024" counts nothing
        dated = _DATED.match(text, match.end()) or (not counted and _YEARED.match(text, match.end()))
        if _NO_NUMBER.match(text, match.end()) and not dated and not (match["label"] and match["year"]):
            continue
        if not match["label"] and len(match["number"]) < 2:
            continue
        found.append(
            Anchor(
                match.start(),
                match.end(),
                None,
                match["type"],
                None,
                match["number"],
                int(match["year"][1:]) if match["year"] else None,
                match.start("number"),
                worded=True,
                tentative=not match["label"] and match["type"] not in _PLAIN,
            )
        )
    return found
