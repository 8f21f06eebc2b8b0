"""What lapses when the paper comes into force: "Thông tư B hết hiệu lực kể từ ngày Thông tư này có hiệu lực"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
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
        places = _places(c, span)
        roots = sorted({r.at for r in parsed.roots})
        for node in dict.fromkeys(parsed.lapsed):
            if not (c.consolidates or c.reader.judge.may_alter(SELF, node)):
                continue
            at = places.get(node, [])
            if _is_rule(c, at, span):
                continue
            for part in c.parts(node, span, _own_units_end(at, roots, span)) or [None]:
                c.say(SELF, "repeals", node, span, "lapses", 0.95, provision=part)


def _places(c: Collector, span: tuple[int, int]) -> dict[Node, list[int]]:
    """Where each paper of a sentence is named in it."""
    places: dict[Node, list[int]] = {}
    for token in c.marked.between(*span):
        if token.node is not None:
            places.setdefault(token.node, []).append(token.start)
    return places


def _is_rule(c: Collector, places: Sequence[int], span: tuple[int, int]) -> bool:
    """Whether what lapses was only made by a paper: "Chứng chỉ cấp theo Nghị định B hết hiệu lực"."""
    at = places[0] if places else span[0]
    return bool(_MADE_UNDER.search(c.clean, max(span[0], at - 60), at))


def _own_units_end(places: Sequence[int], roots: Sequence[int], span: tuple[int, int]) -> int:
    """Where the units of a paper that lapses end in a sentence: before the next paper whose title names it again, as in
    "Thông tư B, Thông tư C sửa đổi Điều 1 của Thông tư B hết hiệu lực"; `roots` are where papers stand that no title names."""
    for at in places:
        before = bisect_left(roots, at)
        if before == len(roots) or roots[before] != at:
            return roots[before - 1] if before else span[1]
    return span[1]
