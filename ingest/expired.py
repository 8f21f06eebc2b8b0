"""Rows of lists of papers that are no longer in force: "Danh mục văn bản hết hiệu lực toàn bộ hoặc một phần".

Ministries and provinces publish such lists every year (Nghị định 34/2016/NĐ-CP, Điều 157). A row tells a paper, what of
it is gone where it goes on in part, by which paper ("Được thay thế bởi Thông tư …") and from which day. A table that was
written out as text keeps the order of its cells, so a row begins with a paper at the start of a cell and ends at its reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from ingest.dates import DATE, iso
from ingest.letters import found_around
from ingest.model import Citation

Change = Literal["replaces", "repeals", "amends", "corrects"]

_LIST: Final = re.compile(
    r"[dDlL](?:(?<=[dD])(?i:anh\s+mục\s[^.;]{0,160}?(?:hết|ngưng)\s+hiệu\s+lực)|(?<=[lL])(?i:ý\s+do\s+hết\s+hiệu\s+lực))"
)
_ENDED: Final = r"(?:thay thế|bãi bỏ|h[ủu][ỷy] bỏ)"
_CHANGED: Final = r"(?:sửa đổi|bổ sung|đính chính|điều chỉnh)"
_REASON: Final = re.compile(
    rf"(?:Đã\s)?(?:[Đđ]ược|[Bb]ị)\s(?P<verbs>(?:{_ENDED}|{_CHANGED})(?:(?:,|/|;|\svà|\shoặc)?\s(?:{_ENDED}|{_CHANGED}|một phần|toàn bộ))*)\s(?:bởi|bằng|tại|theo)\s(?:các\s)?$"
)
_COLUMN: Final = re.compile(r"(?:ngày|thời\s+điểm)\s+hết\s+hiệu\s+lực", re.IGNORECASE)
_COLUMN_STEPS: Final = tuple(map(len, ("thời điểm ", "ngày ")))
_ISSUED: Final = re.compile(r"(?:ngày|từ)\s*$")
_ROW: Final = 600
"""How far behind the reason its row may end."""
_REACH: Final = 90
"""How far before a paper its reason begins: the longest row of verbs."""
_PART: Final = re.compile(r"hết\s+hiệu\s+lực\s+(?P<how>một\s+phần|toàn\s+bộ)", re.IGNORECASE)
_KIND: Final = (
    r"(?:(?:Thông\s+tư|Nghị\s+định|Nghị\s+quyết|Quyết\s+định|Chỉ\s+thị|Luật|Pháp\s+lệnh)\s+(?:[Ss]ố\s+)?)?"
)
_CAPITALS: Final = r"[A-ZĐÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĨŨƠƯẠ-Ỹ]{2,}"
_CELL: Final = re.compile(
    rf"(?:{_CAPITALS}[ \t]{_CAPITALS}[ \t]+(?:\d{{1,3}}[.)]?[ \t]+)?|(?:^|\n|\|)[ \t]*(?:\d{{1,3}}[.)]?[ \t|]+)?(?:[-–+•][ \t]*)?|\d{{1,2}}/\d{{1,2}}/\d{{4}}[ \t]+(?:\d{{1,3}}[.)]?[ \t]+)?){_KIND}$"
)
_MARGIN: Final = 40
_NOTED_STEPS: Final = (len("Văn bản "), len("Văn bản đã "))
_NOTED: Final = re.compile(
    rf"[vV]ăn\s+bản\s+(?:đã\s+)?{_CHANGED}(?:(?:,|/|;|\svà|\shoặc)?\s+(?:{_ENDED}|{_CHANGED}|một\s+phần|toàn\s+bộ))*\s?:"
)
_FIRST_NOTED: Final = re.compile(r"\s*(?:[-–+•]\s*)?")
_NEXT_NOTED: Final = re.compile(r"(?:\n[ \t]*[-–+•]|;)\s*$")
_OWN_CELL: Final = re.compile(r"[^\n\d]{3,24}\n\s*[Ss]ố\s")
""" "Nghị định⏎Số 5/2031/NĐ-CP": kind and number in two cells."""
_NUMBERED: Final = re.compile(r"(?:^|\n)[ \t]*\d{1,3}[.)]?\s+$")


@dataclass(frozen=True, slots=True)
class Row:
    """A paper that is gone, whole or in part, by another. `gone` and `by` are places in the citations; [start, end) runs
    from the paper to the end of the one that ended it, `reason` is where the words of the reason begin, and what is gone
    is told from `told` on: behind the reason before where the row tells several."""

    gone: int
    by: int
    change: Change
    in_part: bool
    start: int
    told: int
    reason: int
    end: int


def find_rows(clean: str, citations: Sequence[Citation]) -> tuple[Row, ...]:
    """The rows of all such lists of a text, in order; empty where it holds none. Linear in the text."""
    begin = _LIST.search(clean)
    return tuple(_rows(clean, citations, begin.start())) if begin else ()


def find_noted(clean: str, citations: Sequence[Citation]) -> Iterator[Row]:
    """What lists of papers in force tell in their notes: "Hết hiệu lực một phần. Văn bản sửa đổi, bổ sung, thay thế, bãi bỏ
    một phần: + Nghị định B; + Nghị định C" (Nghị định 34/2016/NĐ-CP, Mẫu số 04). A row begins with a paper whose kind and
    number stand in two cells, or behind the row's number. Linear in the text and its papers."""
    heads = [m.end() for m in found_around(("sửa", "bổ", "đính", "điều"), _NOTED_STEPS, _NOTED, clean)]
    if not heads:
        return
    mentions = sorted(
        (m.start, m.end, i) for i, c in enumerate(citations) if not c.same_as_self for m in c.mentions
    )
    at, opened, begun = 0, None, False
    for start, end, index in mentions:
        head = None
        while at < len(heads) and heads[at] <= start:
            head, at = heads[at], at + 1
        if head is not None:
            begun = opened is not None and _FIRST_NOTED.fullmatch(clean, head, start) is not None
        elif _OWN_CELL.match(clean, start, end) or _NUMBERED.search(clean, max(0, start - 12), start):
            opened, begun = (start, index), False
            continue
        elif not (begun and _NEXT_NOTED.search(clean, max(0, start - 12), start)):
            continue
        if begun and opened is not None and opened[1] != index:
            yield Row(opened[1], index, "amends", True, opened[0], start, start, end)


def ends_told(clean: str, citations: Sequence[Citation]) -> Iterator[tuple[int, str]]:
    """Each paper that a list tells as gone whole, by its place in the citations, with the ISO day of its row: the date
    that stands alone behind the reason, in the column "Ngày hết hiệu lực". Linear in the text."""
    if next(found_around(("hết", "Hết", "HẾT"), _COLUMN_STEPS, _COLUMN, clean), None) is None:
        return
    rows = find_rows(clean, citations)
    for i, row in enumerate(rows):
        after = rows[i + 1].start if i + 1 < len(rows) else len(clean)
        if row.in_part or row.change not in ("replaces", "repeals") or after < row.end:
            continue
        for match in DATE.finditer(clean, row.end, min(after, row.end + _ROW)):
            day = iso(match)
            if day and match["y3"] and not _ISSUED.search(clean, row.end, match.start()):
                yield row.gone, day
                break


def _rows(clean: str, citations: Sequence[Citation], begin: int) -> Iterator[Row]:
    mentions = sorted(
        (m.start, m.end, i)
        for i, c in enumerate(citations)
        if not c.same_as_self
        for m in c.mentions
        if m.start >= begin
    )
    parts = [(m.start(), m["how"].lower().startswith("một")) for m in _PART.finditer(clean, begin)]
    at, in_part = 0, False
    opened: tuple[int, int] | None = None
    told = 0
    for start, end, index in mentions:
        while at < len(parts) and parts[at][0] < start:
            if parts[at][1] is not in_part:
                in_part, opened = parts[at][1], None
            at += 1
        reason = _REASON.search(clean, max(begin, start - _REACH), start)
        if reason is None:
            if _CELL.search(clean, max(begin, start - _MARGIN), start):
                opened, told = (start, index), start
        elif opened is not None and opened[1] != index:
            change = _change(reason["verbs"], in_part)
            yield Row(opened[1], index, change, in_part, opened[0], told, reason.start(), end)
            told = end


def _change(verbs: str, in_part: bool) -> Change:
    """What was done: to replace a part of a paper is to amend it."""
    if verbs == "đính chính":
        return "corrects"
    if re.search(_CHANGED, verbs) or (in_part and "thay thế" in verbs):
        return "amends"
    return "replaces" if "thay thế" in verbs else "repeals"
