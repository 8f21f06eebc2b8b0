"""Cards of databases: "Lịch sử hiệu lực: Thông tư A" and below it, day by day, by what A was altered."""

from __future__ import annotations

import re
from typing import Final

from ingest.relations.statements import Collector

_CARD: Final = re.compile(r"(?:Lịch sử hiệu lực|Lịch sử văn bản|Lược đồ văn bản)\s?:\s")
_STEP: Final = re.compile(
    r"\d{1,2}/\d{1,2}/\d{4}\s+(?:Được|Bị)\s(?:(?P<amends>sửa đổi|bổ sung|điều chỉnh|gia hạn)|(?P<replaces>thay thế)|(?P<repeals>bãi bỏ|hủy bỏ)"
    r"|(?P<corrects>đính chính)|(?P<suspends>đình chỉ|ngưng hiệu lực)|(?P<guides>hướng dẫn|quy định chi tiết))[^\d\n]{0,40}"
)
_REACH: Final = 4000


def read_cards(c: Collector) -> None:
    """State what a card tells of its paper. Linear in the text."""
    for card in _CARD.finditer(c.clean):
        line = c.clean.find("\n", card.end())
        head = next(
            (t for t in c.marked.between(card.end(), line if line > 0 else len(c.clean)) if t.kind == "doc"),
            None,
        )
        if head is None or head.node is None:
            continue
        for step in _STEP.finditer(c.clean, head.end, min(len(c.clean), head.end + _REACH)):
            by = next(iter(c.marked.between(step.end() - 4, step.end() + 4)), None)
            by = by if by is not None else next(iter(c.marked.between(step.start(), step.end())), None)
            if by is not None and by.kind == "doc" and by.node is not None:
                c.say(by.node, step.lastgroup or "", head.node, (step.start(), by.end), "card", 0.85, True)
