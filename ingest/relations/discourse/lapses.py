"""What lapses when the paper comes into force: "Thông tư B hết hiệu lực kể từ ngày Thông tư này có hiệu lực"."""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.grammar.parsed import Parsed
from ingest.relations.grammar.reading import ENACTED
from ingest.relations.statements import CONDITION, Collector

_AGAINST_THIS: Final = re.compile(r"trái với (?:Kế hoạch|Quy định|Hướng dẫn|Chương trình|Đề án|Quy chế) này")
_OF_THIS: Final = re.compile(
    r"này (?:có hiệu lực|được (?:ban hành|ký|phê duyệt))|(?:ban hành|ký) (?:Kế hoạch|Hướng dẫn|Chương trình|Đề án|Quy chế|Quy định) này"
)
_THIS_IN_FORCE: Final = re.compile(rf"(?P<kind>{'|'.join(sorted(ENACTED))}) này có hiệu lực")
_MADE_UNDER: Final = re.compile(
    r"(?<!kèm )(?:theo|căn cứ)(?: quy định)?(?: (?:tại|của))?(?: (?:khoản|điểm|[đĐ]iều) \w{1,4})*\s$|(?:từ|trước|đến|sau) (?:ngày|thời điểm)\s$"
)


def read_lapse(c: Collector, parsed: Parsed, span: tuple[int, int]) -> None:
    """ "Thông tư số … hết hiệu lực kể từ ngày Thông tư này có hiệu lực"."""
    sentence = c.clean[span[0] : span[1]]
    if not parsed.lapsed:
        return
    line = c.clean[c.clean.rfind("\n", 0, span[0]) + 1 : span[1]]
    own = f"{c.header.type} này" in line and bool(_OF_THIS.search(line))
    if not (c.layout.ruling or c.consolidates or own or _AGAINST_THIS.search(sentence)):
        return
    other = _THIS_IN_FORCE.search(sentence)
    if other is not None and c.header.type in ENACTED and other["kind"] != c.header.type:
        return  # words of a paper that is only told of
    article = c.layout.article(span[0])
    named = own or "này có hiệu lực" in sentence or "trái với" in sentence
    closing = article.title.lower() if article is not None else ""
    named = named or "hiệu lực" in closing or "điều khoản thi hành" in closing
    first = next(iter(c.marked.between(*span)), None)
    if named and not CONDITION.search(c.clean, span[0], first.start if first is not None else span[1]):
        for node in parsed.lapsed:
            if not (c.consolidates or c.reader.judge.may_alter(SELF, node)) or _is_rule(c, node, span):
                continue
            for part in c.parts(node, span, _own_units_end(c, parsed, node, span)) or [None]:
                c.say(SELF, "repeals", node, span, "lapses", 0.95, provision=part)


def _is_rule(c: Collector, node: Node, span: tuple[int, int]) -> bool:
    """Whether what lapses was only made by a paper: "Chứng chỉ cấp theo Nghị định B hết hiệu lực"."""
    at = next((t.start for t in c.marked.between(*span) if t.node == node), span[0])
    return bool(_MADE_UNDER.search(c.clean, max(span[0], at - 60), at))


def _own_units_end(c: Collector, parsed: Parsed, node: Node, span: tuple[int, int]) -> int:
    """Where the units of a paper that lapses end in a sentence: before the next paper whose title names it again, as in
    "Thông tư B, Thông tư C sửa đổi Điều 1 của Thông tư B hết hiệu lực"."""
    roots = {r.at for r in parsed.roots}
    again = next((t.start for t in c.marked.between(*span) if t.node == node and t.start not in roots), None)
    return max((at for at in roots if again is not None and at < again), default=span[1])
