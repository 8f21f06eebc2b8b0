"""What a first clause without a verb of carrying out leads up to: "Mở đợt cao điểm … theo Kế hoạch B, Công an tỉnh ban hành Kế
hoạch A", "Các cấp ủy đã cụ thể hóa Chỉ thị B bằng nhiều văn bản. Đảng ủy X ban hành Kế hoạch A; Đảng ủy Y ban hành Kế hoạch C"."""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF
from ingest.relations.discourse.clauses import ACTOR
from ingest.relations.ranks import order, rank, standing_of
from ingest.relations.statements import CONDITION, Collector
from ingest.relations.tokens import Token
from ingest.relations.words import EXECUTE

_WORK_BY: Final = re.compile(
    r"(?:^|[.;]\s|[-+–*•]\s)(?:Mở|Tổ chức|Đẩy mạnh|Tăng cường|Phát huy|Nâng cao|Xây dựng|Bảo đảm|Đảm bảo|Hoàn thành|Ra quân|Chủ động|Phấn đấu|Chuẩn bị|Đấu tranh|Phát triển|Phối hợp|Phòng, chống|Hưởng ứng|Hỗ trợ|Chăm lo|Siết chặt|Sắp xếp|Kiện toàn|Đổi mới)"
    r"\s[^.;:()\n]{3,220}?\stheo(?:\s(?:đúng|tinh thần|yêu cầu|nội dung|chỉ đạo|định hướng|của|tại|trong)){0,4}\s$",
    re.M,
)
"""Work told by a paper, before it: "Mở đợt cao điểm trấn áp tội phạm theo"."""
_THEN_ISSUES: Final = re.compile(
    rf"(?:\svề\s[^.;:()\n]{{2,160}}?)?,\s(?:(?:ngày|tháng|trong)\s[^,.;:()\n]{{1,40}},\s)?{ACTOR}(?!\w)[^;:.()\n]{{0,110}}?\s(?:ban hành|ký|có|xây dựng|ra)\s(?:ngay\s|tiếp\s)?$"
)
_MANY_WAYS: Final = re.compile(
    r"(?:\s(?:về|của)\s[^.;:()\n]{2,160}?)?\s(?:bằng|qua|thông qua)\s(?:việc ban hành\s)?(?:các|nhiều|những|hàng loạt|một số|\d{1,3})\s(?:văn bản|kế hoạch|chương trình|nghị quyết|chỉ thị|công văn|quyết định)(?:,\s(?:kế hoạch|chương trình|nghị quyết|văn bản|công văn))*(?:\s[^.;:()\n]{2,120})?(?:\.\s|;\s|:\s)"
)
"""Behind what was carried out by papers without a number, up to those that are told next."""
_HAS_DONE: Final = re.compile(
    rf"{ACTOR}(?!\w)[^.;:()\n]{{0,90}}?\s(?:(?:đã|cùng|đều|kịp thời|chủ động|tích cực|nhanh chóng|nghiêm túc)\s){{0,4}}(?i:{EXECUTE})\s(?:tốt\s|nghiêm\s)?$|^(?i:{EXECUTE})\s$",
    re.M,
)
_ISSUES: Final = re.compile(
    r"(?<!\w)(?:ban hành|ký|có|xây dựng|ra)\s(?:các\s)?$|(?:;|,)\s[^,;.:()\n]{3,60}?\s(?:là|với|có)\s$"
)
_PLANS: Final = frozenset(
    {
        "Kế hoạch",
        "Chương trình",
        "Chương trình hành động",
        "Chỉ thị",
        "Công văn",
        "Công điện",
        "Nghị quyết",
        "Quyết định",
        "Đề án",
    }
)
_REACH: Final = 420
_MOST: Final = 12


def read_led(c: Collector, start: int, end: int) -> None:
    """State it for the papers of the line [start, end). Linear in them: each leads to the few behind it."""
    papers = [t for t in c.marked.between(start, end) if t.kind == "doc" and t.node not in (None, SELF)]
    for n, token in enumerate(papers[:-1]):
        begin = max(start, token.start - _REACH)
        after = papers[n + 1]
        if CONDITION.search(c.clean, max(start, token.start - 60), token.start):
            continue
        if _THEN_ISSUES.fullmatch(c.clean, token.end, after.start) and _WORK_BY.search(
            c.clean, begin, token.start
        ):
            _say(c, after, token, "work-by")
            continue
        ways = _MANY_WAYS.match(c.clean, token.end, end)
        if ways is None or ways.end() > after.start or not _HAS_DONE.search(c.clean, begin, token.start):
            continue
        for one in papers[n + 1 : n + _MOST]:
            if _ISSUES.search(c.clean, max(ways.end() - 2, one.start - 70), one.start):
                _say(c, one, token, "led-to")


def _say(c: Collector, low: Token, high: Token, rule: str) -> None:
    if low.node is None or high.node is None or low.node == high.node or c.tied(low.node, high.node):
        return
    if c.said(low.node, "citation") or c.reader.judge.type_of(low.node) not in _PLANS:
        return
    one, other = standing_of(c.citations[low.node.index]), standing_of(c.citations[high.node.index])
    if rank(one, other) == "above" or order(one, other) == "earlier":
        return
    c.say(low.node, "implements", high.node, (high.start, low.end), rule, 0.75, True)
