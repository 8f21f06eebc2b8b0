"""Annexes that list what the paper itself repeals: "1. Bãi bỏ toàn bộ các thông tư tại Phụ lục I ban hành kèm theo Thông tư này", and
behind the signature "Phụ lục I. DANH MỤC THÔNG TƯ BÃI BỎ TOÀN BỘ" over "1. Thông tư A", "2. Điều 8 Thông tư B".

Lists of papers that others ended, each row with its reason, are `ingest.expired`'s."""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF
from ingest.relations.statements import Collector
from ingest.relations.validity.gone_lists import is_item, side_by_side, state_gone

_KIND: Final = (
    r"(?:văn\s+bản|thông\s+tư|quyết\s+định|nghị\s+quyết|nghị\s+định|chỉ\s+thị|quy\s+định|công\s+văn)"
)
_GONE: Final = r"(?:bãi\s+bỏ|h[ủu][ỷy]\s+bỏ)"
_ACT: Final = re.compile(
    rf"^(?:Điều\s+\d+[.:]\s*)?(?:\d{{1,2}}[.)]\s*|[a-zđ]\)\s*)?(?:{_GONE}|Nay\s+{_GONE})\s[^.;\n]{{0,120}}?{_KIND}[^.;\n]{{0,240}}?(?:phụ\s+lục|danh\s+mục)",
    re.I | re.M,
)
"""The act, in an article or a point of one."""
_HEAD: Final = re.compile(r"^\s*(?:Phụ\s+lục|Danh\s+mục)(?!\w)[^|]*$", re.I)
_LIST: Final = re.compile(
    rf"(?<!\w)danh\s+mục\s(?:[^|()]{{0,120}}?\s)?{_KIND}(?!\w)[^|()]{{0,160}}?(?<!\w){_GONE}", re.I
)
_OTHERS: Final = re.compile(r"(?<!\w)(?:còn|hết)\s+hiệu\s+lực|sửa\s+đổi|thay\s+thế|công\s+bố|đề\s+nghị", re.I)
_HEAD_LINES: Final = 4


def read_gone_annexes(c: Collector) -> None:
    """State what the paper repeals by its annexes. Linear in the text."""
    if _ACT.search(c.clean) is None:
        return
    at, inside, head = 0, False, 0
    words = ""
    for line in c.clean.split("\n"):
        start, end = at, at + len(line)
        at = end + 1
        papers = [t for t in c.marked.between(start, end) if t.kind == "doc" and t.node is not None]
        if _HEAD.match(line) and not papers:
            inside, head, words = False, _HEAD_LINES, ""
        if head and (papers or line.startswith("(") or not line.strip()):
            head = 0
        if head:
            head -= 1
            words = f"{words} {line.strip()}"
            inside = bool(_LIST.search(words)) and not _OTHERS.search(words)
        elif inside and is_item(c, line, start, papers):
            for token in side_by_side(c, papers):
                state_gone(c, (SELF, "repeals"), token, (start, end))
