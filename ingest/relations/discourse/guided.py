"""Guidance whose object is told elsewhere: "Luật B …; Chính phủ ban hành Nghị định A quy định chi tiết", "Hướng dẫn thực hiện
Nghị quyết B có Nghị định A và Thông tư C"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from ingest.model import SELF
from ingest.relations.statements import CONDITION, Collector
from ingest.relations.tokens import Token

_ISSUED: Final = re.compile(r"(?<!\w)(?:ban hành|ký|có|ra|xây dựng)\s(?:các\s)?$")
_GUIDES: Final = re.compile(
    r"(?:\s(?:về|của)\s[^,;.:()\n]{2,80}?)?\s(?:để\s|nhằm\s)?(?:hướng dẫn|quy định chi tiết)"
    r"(?:\s(?:chi tiết|cụ thể|thi hành|thực hiện|triển khai|áp dụng|việc này|nội dung này)|,\shướng dẫn|\svà\shướng dẫn)*(?:\s(?:cho\s)?(?:các|toàn)\s[^,;.:()\n]{2,60})?\s?(?=[.;,)\n]|$|\svà\s)"
)
"""Behind a paper that guides what its clause does not name again."""
_OF_IT: Final = re.compile(
    r"(?:^|[.;:]\s)(?:(?:Để|Nhằm)\s)?(?:[vV]iệc\s)?[hH]ướng dẫn(?:\s(?:chi tiết|thi hành|thực hiện|triển khai|áp dụng))*\s(?:các\s)?$|(?:^|[.;:]\s)Quy định chi tiết(?:\s(?:thi hành|một số điều của))*\s$",
    re.M,
)
_THERE_ARE: Final = re.compile(r"(?:\svề\s[^,;.:()\n]{2,120}?)?,?\s(?:hiện\s)?(?:có|gồm|là)\s(?:các\s)?")
_BESIDE: Final = re.compile(r"(?:,|\svà|,\svà|\scùng(?:\svới)?)\s")
_REACH: Final = 400


def read_guided(c: Collector, start: int, end: int) -> None:
    """State it for the papers of the line [start, end). Linear in them."""
    papers = [t for t in c.marked.between(start, end) if t.kind == "doc" and t.node not in (None, SELF)]
    guided: Token | None = None
    for one, other in pairwise(papers):
        if other.start - one.end > _REACH or CONDITION.search(
            c.clean, max(start, one.start - 60), other.start
        ):
            guided = None
            continue
        if _OF_IT.search(c.clean, max(start, one.start - 60), one.start):
            guided = one if _THERE_ARE.fullmatch(c.clean, one.end, other.start) else None
        elif guided is not None and not _BESIDE.fullmatch(c.clean, one.end, other.start):
            guided = None
        if guided is not None:
            _say(c, other, guided, (guided.start, other.end))
        elif _GUIDES.match(c.clean, other.end, end) and _ISSUED.search(
            c.clean, max(start, other.start - 20), other.start
        ):
            _say(c, other, one, (one.start, other.end))


def _say(c: Collector, low: Token, high: Token, span: tuple[int, int]) -> None:
    if low.node is None or high.node is None or low.node == high.node or c.tied(low.node, high.node):
        return
    if not c.said(low.node, "citation") and c.reader.judge.may_guide(low.node, high.node):
        c.say(low.node, "guides", high.node, span, "guides-it", 0.75, True)
