"""What tables say by the heads of their columns: under "Phong trào thi đua | Văn bản phát động | Văn bản triển khai" the papers of
a row launch its campaign and carry it out; under a line "Các văn bản triển khai Nghị quyết B" all first papers carry out B."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.discourse.purposes import stands_below
from ingest.relations.statements import Collector
from ingest.relations.tokens import Token
from ingest.relations.whole.ladders import read_ladder
from ingest.tables import Cell, Table, find_tables

_CAMPAIGNS: Final = re.compile(
    r"(?:tên\s)?(?:các\s)?(?:phong trào|cuộc vận động|đợt thi đua|chiến dịch)(?!\w)", re.I
)
_PAPER: Final = r"(?:(?:số,?\s(?:ký hiệu\s)?)?(?:văn bản|kế hoạch|chương trình(?: hành động)?|quyết định|công văn|nghị quyết|chỉ thị))"
_LAUNCHING: Final = re.compile(
    rf"{_PAPER}\s(?:[^,;]{{0,24}}\s)?phát động(?!\w)|phát động (?:tại|theo|bằng)", re.I
)
_CARRYING: Final = re.compile(
    rf"{_PAPER}[^,;]{{0,30}}?\s(?:(?:tổ chức\s)?(?:triển khai|thực hiện|hưởng ứng|cụ thể h[óo][aá])|ban hành|của (?:thành phố|tỉnh|sở|địa phương|đơn vị|xã|phường))(?!\w)|(?:triển khai|cụ thể h[óo][aá]|thực hiện) (?:tại|bằng)",
    re.I,
)
_CARRIED: Final = re.compile(
    rf"(?:{_PAPER}\s(?:[^,;]{{0,30}}\s)?(?:(?:của\s)?(?:trung ương|cấp trên|chính phủ|thủ tướng|bộ, ngành)|được (?:triển khai|cụ thể h[óo][aá]|thực hiện)|chỉ đạo)|nhiệm vụ|chủ trương|nội dung|(?:nghị quyết|chỉ thị|kết luận|luật)(?:,\s\w[^|]{{0,40}})?$)",
    re.I,
)
_GUIDING: Final = re.compile(r"văn bản hướng dẫn|hướng dẫn (?:tại|bằng)", re.I)
_TITLE: Final = re.compile(
    r"[^\n]{0,80}?(?:văn bản|kế hoạch|chương trình)\s(?:[^\n.;:]{0,60}?\s)?(?:(?P<carry>triển khai(?: thực hiện)?|thực hiện|cụ thể h[óo][aá]|thi hành)|(?P<guide>hướng dẫn(?: thi hành| thực hiện)?|quy định chi tiết))\s(?:các\s)?$",
    re.I,
)
_ABOVE: Final = 3
"""Lines above a table among which its title stands."""


def read_columns(c: Collector) -> None:
    """State what the tables of a paper say. Linear in the tables."""
    for table in find_tables(c.clean, c.text.body_end):
        if c.layout.quoted(table.start):
            continue
        _by_heads(c, table)
        _by_title(c, table)
        read_ladder(c, table)


def _by_heads(c: Collector, table: Table) -> None:
    campaigns = _column(table, _CAMPAIGNS)
    launching, carrying = _column(table, _LAUNCHING), _column(table, _CARRYING)
    carried, guiding = _column(table, _CARRIED), _column(table, _GUIDING)
    for row in table.rows:
        span = (row[0][0], row[-1][1])
        if campaigns is not None:
            for movement in _named(c, row[campaigns], "campaign")[:1]:
                for column, verb in ((launching, "launches"), (carrying, "implements"), (guiding, "guides")):
                    for paper in _named(c, row[column], "doc") if column is not None else ():
                        _say(c, paper, verb, movement, span)
        elif carried is not None:
            for target in _named(c, row[carried], "doc"):
                for column, verb in ((carrying, "implements"), (guiding, "guides")):
                    for paper in _named(c, row[column], "doc") if column not in (None, carried) else ():
                        if verb == "guides" or stands_below(c, paper, target):
                            _say(c, paper, verb, target, span)


def _by_title(c: Collector, table: Table) -> None:
    """ "Phụ lục 1. Các văn bản triển khai Nghị quyết B" above a table: the first paper of each row is for B."""
    line_end = table.start - 1
    for _ in range(_ABOVE):
        start = c.clean.rfind("\n", 0, max(line_end, 0)) + 1
        named = [t for t in c.marked.between(start, line_end) if t.kind == "doc"]
        if len(named) == 1 and named[0].node not in (None, SELF):
            found = _TITLE.match(c.clean, start, named[0].start)
            if found and named[0].node is not None and not c.clean.endswith((".", ":"), start, line_end):
                for row in table.rows:
                    _of_row(c, row, named[0].node, "guides" if found["guide"] else "implements")
            return
        line_end = start - 1


def _of_row(c: Collector, row: Sequence[Cell], target: Node, verb: str) -> None:
    papers = [node for cell in row for node in _named(c, cell, "doc")]
    for paper in papers[:1]:
        fits = (
            stands_below(c, paper, target)
            if verb == "implements"
            else c.reader.judge.may_guide(paper, target)
        )
        if fits and not c.tied(paper, target):
            _say(c, paper, verb, target, (row[0][0], row[-1][1]))


def _column(table: Table, head: re.Pattern[str]) -> int | None:
    found = [i for i, words in enumerate(table.heads) if head.match(words)]
    return found[0] if len(found) == 1 else None


def _named(c: Collector, cell: Cell, kind: str) -> list[Node]:
    return list(dict.fromkeys(_nodes(c.marked.between(*cell), kind)))


def _nodes(tokens: Sequence[Token], kind: str) -> Iterator[Node]:
    for token in tokens:
        if token.kind == kind and token.node is not None and token.node != SELF:
            yield token.node


def _say(c: Collector, paper: Node, verb: str, target: Node, span: tuple[int, int]) -> None:
    if paper != target:
        c.say(paper, verb, target, span, "table-columns", 0.85)
