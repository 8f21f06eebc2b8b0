"""Topics: what a heading says that the lines under it are about, "2. Thực hiện Nghị quyết B và Chỉ thị C".

A heading names what is carried out, alone or as a title does; a sentence that already tells who did what is none. Under
a report's headings the report tells of what they name: it reports on that too (`read_reported`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from ingest.agencies.capitals import is_capitals
from ingest.model import SELF, Node
from ingest.relations.discourse.layout import Piece, find_pieces
from ingest.relations.grammar.parsed import Scope
from ingest.relations.likely.features import may
from ingest.relations.ranks import Standing, order
from ingest.relations.statements import Collector
from ingest.relations.words import BULLET, EXECUTE
from ingest.types import LAW_TYPES

LONGEST: Final = 420
"""Letters of the longest line that is taken for a heading."""

_PAPERS: Final = r"(?:các |hệ thống )?(?:văn bản|kế hoạch)(?: (?:chỉ đạo|cụ thể hóa|đã ban hành))?(?: của (?:tỉnh|thành phố|địa phương|UBND (?:tỉnh|thành phố)))?"
_OF_PAPERS: Final = re.compile(rf"(?i:{_PAPERS})\s(?:để\s|nhằm\s)?{EXECUTE}(?!\w)")
_WORK: Final = (
    r"(?:công tác|việc|kết quả|tình hình|về(?: việc)?|tổ chức|lãnh đạo|chỉ đạo|đối với|nhiệm vụ|quá trình|tiến độ|một số|bước đầu"
    r"|phổ biến|tuyên truyền|học tập|quán triệt|khái quát|đánh giá|sơ bộ|kiểm điểm|sơ kết|tổng kết"
    rf"|{_PAPERS})"
)
_CARRIES: Final = re.compile(
    rf"(?i:(?:{_WORK}(?:,|\svà)?\s){{0,6}}(?:{EXECUTE}|thi hành|chấp hành)(?:\s(?:nghiêm|tốt|hiệu quả))?)\s(?:(?!và\s)[^\s,;:.()“]+\s){{0,6}}$"
)
"""A heading up to the first paper that it names as carried out."""
PERIOD_ONLY: Final = re.compile(
    r"[”\"*_]*(?:,?\s(?:giai đoạn|năm)\s[\d\s–-]+)?(?:\s(?:trên địa bàn|của thành phố|của tỉnh)[^.;:()\n]{0,40})?[”\"*_\s]*"
)
"""After a campaign's name: its years, its place, nothing that is said of it."""
_TITLED: Final = re.compile(r"\s*(?:về\s|của\s|[-–:(]|$)")
_SPEAKS: Final = re.compile(
    r"(?<!\w)(?:đã|(?<!về )(?<!việc )ban hành(?!\s(?:kèm|Chương trình|Kế hoạch|Quy chế|Quy định|Đề án|Chiến lược|Bộ|Danh mục))|được|phát động|chỉ đạo(?! thực)|yêu cầu|đạt)(?!\w)"
)
_DASH: Final = frozenset({"dash"})
_OF_KINDS: Final = re.compile(
    r"thực hiện (?:các|một số) (?P<kinds>(?:(?:,\s|\svà\s)?(?:nghị quyết|chỉ thị|kết luận|quyết định|chương trình|đề án|kế hoạch|quy định))+)",
    re.I,
)
_TO_COME: Final = re.compile(
    r"nhiệm vụ|phương hướng|giải pháp|kiến nghị|đề xuất|đề nghị|mục tiêu|trọng tâm|thời gian tới|dự kiến|kế hoạch (?:năm|công tác|thực hiện)|chương trình công tác",
    re.I,
)
_DONE: Final = re.compile(r"kết quả|tình hình|thực trạng|đánh giá|đã đạt|công tác chỉ đạo", re.I)
_GOES_ON: Final = re.compile(
    r"\W*(?:tiếp tục|tập trung|tăng cường|đẩy mạnh|phấn đấu|chú trọng|nhiệm vụ)(?!\w)", re.I
)
_LAW: Final = re.compile(
    rf"\W*(?:[IVX]{{1,5}}|\d{{1,2}})[.)\-]\s(?:{_WORK}\s){{0,3}}(?:{EXECUTE}|thi hành)\s", re.I
)


@dataclass(frozen=True, slots=True)
class Topic:
    """What the lines up to `end` are about; `campaign` tells of which kind it is."""

    nodes: tuple[Node, ...]
    end: int
    campaign: bool

    @property
    def node(self) -> Node:
        """The first of what is named."""
        return self.nodes[0]


def may_carry_out(low: Standing, high: Standing) -> bool:
    """Whether a paper may carry out one that a heading or lead-in names; a law that is named so is carried out too."""
    named_law = high.kind in LAW_TYPES and low.kind not in LAW_TYPES and order(low, high) != "earlier"
    return named_law or may("implements", low, high)


def topic_of(c: Collector, start: int, end: int) -> Topic | None:
    """The topic that a heading's line gives to what stands under it."""
    section = c.layout.heading_at(start)
    if section is None or end - start > LONGEST or c.layout.in_opening(start):
        return None
    named = [t for t in c.marked.between(start, end) if t.kind in ("doc", "campaign")]
    first = named[0] if named else None
    if first is None or first.node is None or first.node == SELF:
        return None
    bullet = BULLET.match(c.clean, start, end)
    begin = bullet.end() if bullet else start
    words = c.clean[begin : first.start]
    if words.strip() and not _CARRIES.match(words):
        return None
    if _SPEAKS.search(words) or _SPEAKS.search(c.clean, first.end, end):
        return None
    campaign = first.kind == "campaign"
    named_only = campaign and PERIOD_ONLY.fullmatch(c.clean, first.end, end)
    if not words.strip() and not named_only:
        item = section.kind in _DASH and c.clean[end - 1] in ";.,"
        if item or not _TITLED.match(c.clean, first.end, end):
            return None
    nodes = (first.node,) if len({t.node for t in named}) == 1 else _beside(c, begin, end, first.node)
    return Topic(nodes, section.end, campaign) if nodes else None


def _beside(c: Collector, start: int, end: int, first: Node) -> tuple[Node, ...]:
    """The papers that a heading names side by side, their titles' papers left out; none where it tells who did what."""
    marks = [t.start for t in c.marked.between(start, end)]
    pieces = list(find_pieces(c.layout, start, end, marks))
    if len(pieces) != 1 or (pieces[0].front and pieces[0].main is not None):
        return ()
    parsed = c.parse(Piece(start, end), Scope())
    nodes = tuple(dict.fromkeys(r.node for r in parsed.roots if r.node.kind == "citation"))
    plain = all(r.place == "free" for r in parsed.roots) and not parsed.campaigns
    return nodes if plain and nodes and nodes[0] == first else ()


def read_reported(c: Collector) -> None:
    """ "2. Triển khai Nghị quyết B" over a part of a report that tells what was done: it reports on B too. Linear in the
    headings."""
    if c.header.type != "Báo cáo":
        return
    for section in c.layout.sections:
        end = c.clean.find("\n", section.start)
        if section.kind in _DASH or end < 0 or end >= section.end or section.start >= c.text.body_end:
            continue
        for node in _reported(c, section.start, end):
            if not c.tied(SELF, node):
                c.say(SELF, "reports", node, (section.start, end), "report-of-heading", 0.7, True)


def _reported(c: Collector, start: int, end: int) -> tuple[Node, ...]:
    """What a heading of a report tells of as done; a heading of tasks, or under one, tells of nothing done."""
    bullet = BULLET.match(c.clean, start, end)
    if c.clean[end - 1] in ".;," or _GOES_ON.match(c.clean, bullet.end() if bullet else start, end):
        return ()
    heads = [c.clean[s.start : c.clean.find("\n", s.start)] for s in c.layout.around(start)][1:]
    if any(_TO_COME.search(head[:LONGEST]) and not _DONE.search(head[:LONGEST]) for head in heads):
        return ()
    topic = topic_of(c, start, end)
    if _OF_PAPERS.match(c.clean, bullet.end() if bullet else start, end):
        return ()  # a list of what was issued tells of nothing done
    if topic is None:
        law = _law_in_capitals(c, start, end)
        return (law,) if law is not None else ()
    first = next(t for t in c.marked.between(start, end) if t.kind in ("doc", "campaign"))
    carried = c.clean[bullet.end() if bullet else start : first.start].strip()
    kinds = _OF_KINDS.search(c.header.title or "")
    if topic.campaign:
        return ()
    if kinds is None:  # "Kết quả thực hiện các nghị quyết, chỉ thị về y tế" is on no plan
        return topic.nodes if carried else ()
    told = kinds["kinds"].lower()
    return tuple(node for node in topic.nodes if c.reader.judge.type_of(node).lower() in told)


def _law_in_capitals(c: Collector, start: int, end: int) -> Node | None:
    """The law that a heading in capitals names: "I. VỀ THỰC HIỆN LUẬT NHÀ Ở", where the text names that law in other letters."""
    head = c.clean[start : min(end, start + LONGEST)]
    found = _LAW.match(head) if is_capitals(head) else None
    if found is None:
        return None
    rest = head[found.end() :].lower()
    laws = [
        (len(cited.name), i)
        for i, cited in enumerate(c.citations)
        if cited.type in LAW_TYPES and cited.name and rest.startswith(cited.name.lower())
    ]
    return Node("citation", max(laws)[1]) if laws else None
