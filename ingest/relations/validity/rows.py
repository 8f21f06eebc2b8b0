"""Papers side by side in a frame, as one sign: "§, § và khoản 2 Điều 3 của §" -> "§"."""

from __future__ import annotations

import re
from typing import Final

from ingest.relations.validity.frames import Frame, Slot

_UNIT: Final = r"(?:(?:các |những |một số |toàn bộ )?(?:nội dung|quy định|phần|chế độ|mức)(?: [^\s§.;:(),]+){0,8}? (?:tại|của|trong|thuộc|kèm theo) )?(?:(?:các |số )?(?:điểm|khoản|điều|mục|phần|phụ lục|chương|mẫu|biểu|bảng|danh mục|quy chế|quy định|nội dung|một số điều) (?:(?:số )?[\da-zđIVX]{1,5}(?:,| và)? ){0,6}(?:(?:của |tại |trong |ban hành kèm theo |kèm theo )+|quy định )?){0,5}"
_GAP: Final = re.compile(
    rf"(?P<title> (?:về|quy định|ban hành|phê duyệt|của|sửa đổi, bổ sung một số điều của)(?: (?!được |bị |đã |thay thế |bãi bỏ |hết |bằng |theo |tại |trong đó )[^\s§.;:(),]+(?:, (?=\w))?){{1,50}}?)?"
    rf"(?P<sign>,|;|,? và|,? cùng(?: với)?|,? lẫn)(?: cả)?(?: \(?[a-zđ\d]\))? (?:(?:các|những|số|toàn bộ|một phần|cả) )*(?i:{_UNIT})"
)
_ACT: Final = re.compile(
    r"(?<!\w)(?:thay thế|thay|bãi bỏ|h[ủu][ỷy] bỏ|sửa đổi|bổ sung|điều chỉnh|đính chính|hết hiệu lực|thu hồi|bởi|bằng|theo)(?!\w)"
)
_OWN_VERB: Final = re.compile(
    r" (?:(?:đã|cũng|nay|lại|sau đó|tiếp tục|chỉ) )*(?:được|bị|thay|bãi bỏ|h[ủu][ỷy]|sửa đổi|bổ sung|điều chỉnh|đính chính|hết|không còn|chấm dứt|thôi|có hiệu lực|tiếp tục|vẫn|còn|quy định|hướng dẫn)(?!\w)"
)
_FRONT: Final = re.compile(
    r"(?:^|[.;:,] ?)(?:(?:Theo|Căn cứ|Thực hiện|Triển khai|Trên cơ sở|Tại|Từ|Khi|Sau khi|Kể từ|Ngoài|Cùng với|Bên cạnh|Vì|Do)(?!\w)[^§,;]{0,60}) $",
    re.I,
)
"""Before a paper of a fronted clause: "Theo §, § hết hiệu lực"."""
_SEVERAL: Final = re.compile(
    r"(?:(?:các|những|sau|sau đây|gồm|hai|ba|bốn|\d{1,2}|toàn bộ)(?: [^\s§.;:()]+){0,3} ?(?:số )?|: ?(?:\(?\w[.)] )?)$"
)
_STOP: Final = re.compile(r"[.;:](?= |$)|→")


def with_rows(frame: Frame) -> Frame:
    """The frame with one sign for papers side by side. A paper that has a verb of its own behind an object is none of the
    row: "§ thay §, § thay §". Linear in the frame."""
    spans: list[tuple[int, int, Slot | None]] = []
    clause, k = 0, 0
    while k < len(frame.signs):
        last = _row_end(frame, k, clause)
        if last > k:
            papers = tuple(p for slot in frame.slots[k : last + 1] for p in slot.papers)
            begin, end = frame.signs[k], frame.signs[last] + 1
            spans.append((begin, end, Slot(papers, frame.slots[k].start, frame.slots[last].end)))
        clause, k = frame.signs[last] + 1, last + 1
    return frame.replaced(spans)


def _row_end(frame: Frame, first: int, clause: int) -> int:
    """The last paper of the row that begins with the `first`, itself where none stands beside it; what stands before it is
    only looked at where one does. `clause` is where the words before it begin."""
    if _gap(frame, first) is None:
        return first
    begin = frame.signs[first]
    if _FRONT.search(frame.words, max(clause, begin - 80), begin):
        return first
    gap = frame.words[clause:begin]
    acted = bool(_ACT.search(gap, max((stop.end() for stop in _STOP.finditer(gap)), default=0)))
    listed = bool(_SEVERAL.search(frame.words, max(clause, begin - 60), begin))
    last = first
    while _beside(frame, last, acted, listed):
        last += 1
    return last


def _gap(frame: Frame, k: int) -> re.Match[str] | None:
    """What stands between a paper and the next one, where it joins the two."""
    if k + 1 == len(frame.signs):
        return None
    start, end = frame.signs[k] + 1, frame.signs[k + 1]
    return _GAP.fullmatch(frame.words, start, end) if end - start <= 400 else None


def _beside(frame: Frame, k: int, acted: bool, listed: bool) -> bool:
    found = _gap(frame, k)
    if found is None:
        return False
    own = _OWN_VERB.match(frame.words, frame.signs[k + 1] + 1)
    if found["sign"] == ";" and (own or not listed):
        return False
    return not (own and acted)
