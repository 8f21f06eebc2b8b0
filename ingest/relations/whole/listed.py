"""Papers that running text lists as gone: "Các văn bản bị bãi bỏ gồm Quyết định A; Thông tư B. Cùng với đó là Thông tư C".

The list says what happened to its papers; by which paper, an earlier sentence says: "Thông tư N về việc bãi bỏ một số văn
bản …". Lists under a lead-in that ends its line are `leads`'.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from ingest.letters import places_of
from ingest.model import SELF, Node
from ingest.relations.statements import CONDITION, Collector
from ingest.relations.tokens import Token

_KIND: Final = r"(?:văn bản|thông tư|quyết định|nghị định|nghị quyết|chỉ thị|quy định)"
_GONE: Final = r"(?:(?P<repeals>bãi bỏ|h[ủu][ỷy] bỏ|hết hiệu lực|chấm dứt hiệu lực)|(?P<replaces>thay thế))"
_OPENS: Final = rf"[cCnNtTdD\d](?<!\w.)(?:(?<=[cC])ác|(?<=[nN])hững|(?<=[tT])oàn bộ(?: các)?|(?<=[dD])anh (?:mục|sách)(?: các)?|(?<=\d)\d{{0,2}})\s{_KIND}\s"
_LIST: Final = re.compile(
    rf"{_OPENS}(?:[^.;:\n]{{0,60}}?\s)?(?:(?:bị|được|đã|sẽ|đều|cùng|chính thức)\s){{0,6}}{_GONE}"
    r"(?:\s[^.;:,\n]{0,60}?)?(?:,?\s(?:(?:bao\s)?gồm(?:\scó)?|là|như sau|sau đây)\s?:?|:)\s(?:\(?[1a][.)]\s)?"
)
_LIST_OPENS: Final = re.compile(_OPENS)
_GONE_WORDS: Final = (" bỏ", " hiệu lực", " thế")
"""Rare words of which one stands in each match of `_LIST`, at most `_BEFORE_GONE` characters behind its start."""
_BEFORE_GONE: Final = 170
_GOES_ON: Final = re.compile(
    r"[.;]?\s+(?:(?:Cùng|Cũng|Bên cạnh|Song song)(?:\svới)?(?:\sđó)?|Ngoài ra|Tiếp (?:đó|đến|theo)|Sau đó|Kế (?:đó|đến)|Đồng thời),?\s(?:bị bãi bỏ\s)?(?:còn\s)?(?:là|có|gồm)\s"
)
_BEFORE_ITEM: Final = re.compile(r"(?P<sign>[;,]|(?<!\w)và)\s+(?:và\s)?(?:\(?\w[.)]\s)?$")
_SENTENCE_END: Final = re.compile(r"\.\s+[A-ZĐ]|\n")
_ACTS_ON_MANY: Final = re.compile(
    rf"[^.;\n]{{0,220}}?(?<!bị\s)(?<!được\s)(?:bãi bỏ|h[ủu][ỷy] bỏ|thay thế)\s(?:toàn bộ|một số|các|những|hàng loạt|nhiều|\d{{1,3}}|hai|ba|bốn|năm|sáu|bảy)\s(?:[^\s.;]+\s){{0,3}}?{_KIND}"
)
_ON_MANY: Final = re.compile(
    r"[ỏế](?<=b.|h.)\s(?:toàn bộ|một số|các|những|hàng loạt|nhiều|\d|hai|ba|bốn|năm|sáu|bảy)"
)
"""A quick look for the words of the one above, without which no list is read."""
_REACH: Final = 3000
_NEAREST: Final = 6


def read_listed(c: Collector) -> None:
    """State what lists of papers that are gone tell. Linear in the text."""
    if not (_ON_MANY.search(c.clean) or c.layout.ruling):
        return
    papers = [t for t in c.marked.tokens if t.kind == "doc" and t.node is not None]
    starts = [t.start for t in papers]
    done = 0
    for match in _lists(c.clean):
        if match.start() < done or c.layout.quoted(match.start()):
            continue
        if CONDITION.search(c.clean, max(0, match.start() - 60), match.end()):
            continue
        last = bisect_left(starts, match.start())
        subject = _announced(c, papers[max(0, last - _NEAREST) : last], match.start())
        if subject is None and c.layout.ruling and f"{c.header.type} này có hiệu lực" in match.group():
            subject = SELF  # "Các văn bản sau hết hiệu lực kể từ ngày Thông tư này có hiệu lực: A; B"
        verb = "replaces" if match["replaces"] else "repeals"
        begin: int | None = match.end()
        while subject is not None and begin is not None:
            items = items_of(c, papers, bisect_left(starts, begin), begin)
            for token in items:
                if token.node is not None and c.reader.judge.may_alter(subject, token.node):
                    c.say(subject, verb, token.node, (match.start(), token.end), "listed-as-gone", 0.8, True)
            done = items[-1].end if items else begin
            begin = _next_list(c, done) if items else None


def _lists(clean: str) -> Iterator[re.Match[str]]:
    """What `_LIST.finditer(clean)` finds, tried only before words of papers that are gone. Linear."""
    done = 0
    for place in sorted(at for word in _GONE_WORDS for at in places_of(word, clean)):
        for opening in _LIST_OPENS.finditer(clean, max(done, place - _BEFORE_GONE), place + 1):
            match = _LIST.match(clean, opening.start())
            done = match.end() if match else opening.start() + 1
            if match:
                yield match
                break


def _announced(c: Collector, before: list[Token], at: int) -> Node | None:
    """The last of the papers before a list that is said to act on several papers."""
    for token in reversed(before):
        if at - token.end > _REACH or token.node is None or token.node == SELF:
            break
        if _ACTS_ON_MANY.match(c.clean, token.end, at):
            return token.node
    return None


def items_of(
    c: Collector, papers: list[Token], first: int, begin: int, end: int | None = None
) -> list[Token]:
    """The papers of a list that begins at an offset: `first` is the place in `papers` of the one it should begin with, and
    `end` where the list ends at the latest."""
    items = _items(c, papers, first, begin)
    return list(items if end is None else takewhile(lambda item: item.start < end, items))


def _items(c: Collector, papers: list[Token], first: int, begin: int) -> Iterator[Token]:
    """The papers of a list that begins at an offset with its first one; where semicolons part them, commas do not."""
    if first >= len(papers) or papers[first].start - begin > 4:
        return
    yield papers[first]
    sign, last = "", papers[first].end
    for k in range(first + 1, len(papers)):
        token = papers[k]
        if _SENTENCE_END.search(c.clean, last, token.start):
            return
        found = _BEFORE_ITEM.search(c.clean, max(last, token.start - 12), token.start)
        last = token.end
        if found is None or (sign == ";" and found["sign"] == ","):
            continue
        sign = sign or found["sign"]
        yield token


def _next_list(c: Collector, end: int) -> int | None:
    """Where the list goes on in the next sentence: "Cùng với đó là …"."""
    stop = _SENTENCE_END.search(c.clean, end)
    found = _GOES_ON.match(c.clean, stop.start()) if stop else None
    found = found or (_GOES_ON.match(c.clean, stop.start() - 1) if stop else None)
    return found.end() if found else None
