"""What a paper rests on by a heading: "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH", also where a copy ran its items together."""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF
from ingest.relations.statements import Collector
from ingest.relations.words import BULLET

_MADE: Final = (
    r"(?:,? (?:để )?(?:lập|xây dựng|ban hành|soạn thảo|đề xuất|thực hiện|triển khai)(?: [^\W\d]+){0,5})"
)
GROUNDS: Final = re.compile(
    rf"(?:các |những |một số )?(?:căn cứ(?:(?:,| và)? (?:chính|chủ yếu|cơ sở|pháp lý|pháp luật|chính trị|thực tiễn|khoa học))*{_MADE}?"
    rf"|cơ sở (?:pháp lý|chính trị|pháp luật)(?:(?:,| và)? (?:cơ sở|căn cứ|pháp lý|thực tiễn|khoa học|chính trị))*{_MADE}?"
    r"|cơ sở,? (?:để )?(?:lập|xây dựng|ban hành)(?: [^\W\d]+){1,5}"
    r"|(?:kế hoạch|chương trình|phương án|đề án|quy chế|hướng dẫn|quy định|báo cáo|tờ trình|công văn|văn bản) này được (?:lập|xây dựng|ban hành|trình)(?: [^\W\d]+){0,3}"
    r" (?:căn cứ|trên cơ sở|dựa trên|trên(?= (?:các |những )?(?:căn cứ|cơ sở|văn bản)))(?: (?:vào|các|những|căn cứ|cơ sở|văn bản|pháp lý|pháp luật|chính trị|chủ yếu|chính|và|sau|sau đây|dưới đây)){0,8})\s*:?",
    re.I,
)
"""A heading over what a paper rests on: "I. CĂN CỨ LẬP KẾ HOẠCH", "2. Cơ sở pháp lý"."""

AGAIN: Final = re.compile(r"Căn cứ (?:vào )?(?:các )?")
"""Before each paper below such a heading, in some papers."""
_RUN_ON: Final = re.compile(r"(?<=[.;])\s+(?=(?:\d{1,2}[.)]|[-+–•])\s)")
"""Where the next item begins that a copy ran on behind another."""
_FIRST_ITEM: Final = re.compile(r"\s*:?\s+(?=(?:\d{1,2}[.)]|[-+–•])\s)")
_TAIL: Final = 60
"""How much of a heading its last words may have taken too many."""


def read_run(c: Collector, start: int, end: int) -> None:
    """State the items that a copy ran on behind their heading, in a line of [start, end)."""
    words = c.clean[start:end]
    bullet = BULLET.match(words)
    found = GROUNDS.match(words, bullet.end()) if bullet else None
    if found is None or c.layout.quoted(start):
        return
    for at in range(found.end(), max(found.start(), found.end() - _TAIL), -1):
        cut = _FIRST_ITEM.match(words, at)
        if cut is not None:
            _read_items(c, start + cut.end(), end)
            return


def read_run_on(c: Collector, start: int, end: int) -> None:
    """State the items that stand behind one another in [start, end), after the first."""
    cut = _RUN_ON.search(c.clean, start, end)
    if cut is not None:
        _read_items(c, cut.end(), end)


def _read_items(c: Collector, at: int, end: int) -> None:
    """State what the item at an offset and each one behind it begins with as the paper's grounds."""
    cut: int | None = at
    while cut is not None:
        bullet = BULLET.match(c.clean, cut, end)
        begin = bullet.end() if bullet else cut
        paper = next(iter(c.marked.between(begin, begin + 4)), None)
        if paper is None or paper.kind != "doc" or paper.node is None:
            return
        c.say(SELF, "based_on", paper.node, (cut, paper.end), "list-basis", 0.85, True)
        following = _RUN_ON.search(c.clean, paper.end, end)
        cut = following.end() if following else None
