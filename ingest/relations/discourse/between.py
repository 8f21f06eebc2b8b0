"""What a few words between two papers of a line say, across clauses and sentences: "Quyết định A. Căn cứ của quyết định này là
Nghị định B", "Nghị quyết A; để đưa nghị quyết vào cuộc sống, UBND ban hành Kế hoạch B"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.discourse.clauses import ACTOR
from ingest.relations.discourse.purposes import stands_below
from ingest.relations.naming.named_kinds import KIND
from ingest.relations.statements import CONDITION, Collector
from ingest.relations.tokens import Token

_CARRY: Final = r"(?:triển khai(?: thực hiện)?|tổ chức thực hiện|thực hiện|thi hành|cụ thể h[óo][aá]|thể chế h[óo][aá]|hiện thực h[óo][aá])"
_GROUND: Final = r"(?:[cC]ăn cứ|[cC]ơ sở)(?: pháp lý| chính trị)?\s(?:của|(?:để )?(?:ban hành|xây dựng))"
_DOING: Final = re.compile(rf"(?:[vV]iệc|[cC]ông tác)\s{_CARRY}\s$")
_BY_PLAN: Final = re.compile(
    r"\sđược\s(?:[^,;.()\n]{2,70}?\s)?(?:tổ chức|tiến hành)(?: thực hiện)?\stheo\s(?:đúng\s)?"
)
""" "Việc thi hành Luật B được UBND xã tổ chức theo Kế hoạch A"."""
_ISSUING: Final = re.compile(r"(?<!\w)(?:ban hành|ký|ra|có|xây dựng|trình|tham mưu|thông qua)\s$")
_THEREBY: Final = re.compile(
    rf"(?:\s[^.;:,()\n]{{1,60}})?,\s(?:qua|từ|nhờ) đó\s(?:từng bước\s|góp phần\s)?{_CARRY}(?: hiệu quả| đồng bộ| kịp thời)?\s"
)
""" "… ban hành Kế hoạch A, qua đó hiện thực hóa Nghị quyết B"."""
_GROUND_IS: Final = re.compile(
    rf"[^\n]{{0,240}}?[.;,]\s{_GROUND}\s(?i:{KIND}|(?P<any>văn bản))(?:\s(?:này|trên|đó|nêu trên))?\slà\s(?:các\s)?"
)
_BY_GROUND: Final = re.compile(r"(?<=[\wđ] )căn cứ(?: vào)?\s$")
_ISSUES_IT: Final = re.compile(r"\s(?:để\s|đã\s)?(?:ban hành|ký|xây dựng)\s(?:các\s)?")
""" "Sở đã căn cứ Kế hoạch B của Bộ ban hành Kế hoạch A"."""
_RESULT_AT: Final = re.compile(
    r"(?:\s[^.;:\n]{0,200})?[.;]\sKết quả(?:\s[^.;:\n]{1,60}?)?\s(?:được\s)?(?:nêu|thể hiện|báo cáo|tổng hợp|đánh giá)(?:\s(?:cụ thể|chi tiết))?\s(?:tại|trong|ở)\s"
)
""" "… theo Kế hoạch B. Kết quả kiểm tra được nêu tại Báo cáo A"."""
_DONE_BY_IT: Final = re.compile(r"(?:theo|thực hiện|triển khai|tại)\s(?:các\s)?$")
_GROUND_OF: Final = re.compile(rf"{_GROUND}\s$")
_IS: Final = re.compile(r"\slà\s(?:các\s)?")
_CORRECTED: Final = re.compile(r"\s\((?:đã\s)?(?:được\s)?đính chính\s(?:tại|bằng|bởi|theo)\s")
_PROGRAMME: Final = re.compile(
    rf"(?:Kế hoạch|Chương trình(?: hành động)?|Đề án|Phương án)\s(?:của\s[^.;:,()\n]{{2,50}}\s)?(?:về\s(?:việc\s)?|để\s|nhằm\s)?{_CARRY}\s$"
)
_ISSUED_AT: Final = re.compile(
    r"(?:\s(?:về|của)\s[^.;:()\n]{2,160})?\s\((?:đã\s)?(?:được\s)?(?:ban hành|phê duyệt|thông qua)\s(?:tại|theo|bằng)\s(?:các\s)?"
)
""" "Chương trình thực hiện Nghị quyết B (được ban hành tại Nghị quyết A)"."""
_INTO_LIFE: Final = re.compile(
    rf"[^\n]{{0,160}}?[.;]\s(?:[đĐ]ể|[nN]hằm)\s(?:(?:sớm\s)?đưa\s(?i:{KIND})(?: này| trên)?\s(?:sớm\s)?(?:đi\s)?vào\s(?:cuộc sống|thực tiễn)),\s{ACTOR}(?!\w)[^;.:\n]{{0,90}}?\s(?:ban hành|có|ra|ký|xây dựng)\s(?:ngay\s)?"
)
_MAKES: Final = re.compile(
    r"\s(?:(?:ra đời|được ban hành|có hiệu lực)\s)?(?:đã\s)?(?:làm(?: cho)?|khiến)\s(?:các\s)?"
)
_LAPSE: Final = re.compile(r"\s(?:hết|chấm dứt|không còn) hiệu lực(?!\w)")
""" "Nghị quyết A ra đời làm cho Nghị quyết B hết hiệu lực"."""
_RUNS_OUT: Final = re.compile(
    r"\s(?:đã\s|nay\s)?(?:hết|kết thúc)\s(?:thời hạn|hạn|hiệu lực|thời gian)[^;.:\n]{2,120}?\s(?:ban hành|ký(?: tiếp| mới)?|có|xây dựng)\s"
)
_TO_REPLACE: Final = re.compile(r"\s(?:để|nhằm)\sthay(?: thế)?(?=\s?[.;,])")
""" "Chương trình B hết thời hạn, hai ngành ký tiếp Chương trình A để thay thế"."""
_LAPSES_BY: Final = re.compile(
    r"\s(?:(?:đã|cùng|đều|sẽ)\s)*(?:hết|chấm dứt) hiệu lực(?:\sthi hành)?(?:\s(?:(?:kể\s)?từ\s)?(?:ngày\s)?[\d/.]{4,10})?\stheo\s"
)
""" "Quyết định B hết hiệu lực ngày 01/7/2025 theo Quyết định A"."""
_GROUND_FOR: Final = re.compile(r",\slà\s(?:căn cứ|cơ sở)(?:\s[^;.,()\n]{1,80})?\s(?:ban hành|xây dựng|ký)\s")
_AMENDED: Final = re.compile(
    r",\s(?:đã\s)?được\s(?:sửa đổi|bổ sung|điều chỉnh)[^;.()\n]{0,30}?\s(?:bởi|tại|bằng|theo)\s"
)
""" "Quyết định B, được sửa đổi bởi Quyết định C, là căn cứ ban hành Quyết định A"."""
_BESIDE: Final = re.compile(r",\s|\svà\s|,\svà\s")
_REACH: Final = 300


def read_between(c: Collector, start: int, end: int) -> None:
    """State it for each two papers that follow one another in [start, end). Linear in them."""
    papers = [
        t for t in c.marked.between(start, end) if t.kind == "doc" and t.node is not None and t.node != SELF
    ]
    for n, (a, b) in enumerate(pairwise(papers)):
        if a.node is None or b.node is None or not 0 < b.start - a.end <= _REACH or a.node == b.node:
            continue
        if CONDITION.search(c.clean, max(start, a.start - 60), b.start):
            continue
        span = (a.start, b.end)
        for subject, verb, target in _said(c, start, a, b, _row(c, papers, n + 1)):
            if not c.tied(subject, target):
                c.say(subject, verb, target, span, "between", 0.75, True)


def _row(c: Collector, papers: Sequence[Token], first: int) -> Iterator[Node]:
    """A paper by its number among some and those beside it, read only as far as somebody asks for them."""
    last: Token | None = None
    for n in range(first, len(papers)):
        token = papers[n]
        if token.node is None or (last is not None and not _BESIDE.fullmatch(c.clean, last.end, token.start)):
            return
        yield token.node
        last = token


def _said(
    c: Collector, start: int, a: Token, b: Token, row: Iterator[Node]
) -> Iterator[tuple[Node, str, Node]]:
    """What the words between two papers say; `row` are the second and those beside it."""
    if a.node is None or b.node is None:
        return
    before, gap, clean = (max(start, a.start - 90), a.start), (a.end, b.start), c.clean
    judge = c.reader.judge
    if _BY_PLAN.fullmatch(clean, *gap) and _DOING.search(clean, *before) and stands_below(c, b.node, a.node):
        yield b.node, "implements", a.node
    elif (
        _THEREBY.fullmatch(clean, *gap)
        and _ISSUING.search(clean, *before)
        and stands_below(c, a.node, b.node)
    ):
        yield a.node, "implements", b.node
    elif _MAKES.fullmatch(clean, *gap) and _LAPSE.match(clean, b.end) and judge.kin(a.node, b.node):
        yield a.node, "repeals", b.node
    elif _RUNS_OUT.fullmatch(clean, *gap) and _TO_REPLACE.match(clean, b.end) and judge.kin(a.node, b.node):
        yield b.node, "replaces", a.node
    elif (
        _LAPSES_BY.fullmatch(clean, *gap) and judge.kin(a.node, b.node) and not judge.precedes(b.node, a.node)
    ):
        yield b.node, "repeals", a.node
    elif _ISSUES_IT.fullmatch(clean, *gap) and _BY_GROUND.search(clean, *before):
        yield from ((node, "based_on", a.node) for node in row)
    elif (
        judge.type_of(b.node) == "Báo cáo"
        and _RESULT_AT.fullmatch(clean, *gap)
        and _DONE_BY_IT.search(clean, *before)
    ):
        yield b.node, "reports", a.node
    elif _GROUND_FOR.fullmatch(clean, *gap):
        outer = next((t for t in reversed(c.marked.between(start, a.start)) if t.kind == "doc"), None)
        if outer is not None and outer.node is not None and _AMENDED.fullmatch(clean, outer.end, a.start):
            yield b.node, "based_on", outer.node
    elif _CORRECTED.fullmatch(clean, *gap) and clean.startswith(")", b.end):
        yield b.node, "corrects", a.node
    elif _ISSUED_AT.fullmatch(clean, *gap) and _PROGRAMME.search(clean, *before):
        yield from ((node, "implements", a.node) for node in row if stands_below(c, node, a.node))
    elif (found := _GROUND_IS.fullmatch(clean, *gap)) is not None:
        if found["any"] or judge.type_of(a.node).lower() == found["kind"].lower():
            yield from ((a.node, "based_on", node) for node in row)
    elif _IS.fullmatch(clean, *gap) and _GROUND_OF.search(clean, *before):
        yield from ((a.node, "based_on", node) for node in row)
    elif (life := _INTO_LIFE.fullmatch(clean, *gap)) is not None:
        alike = judge.type_of(a.node).lower() == life["kind"].lower()
        if alike and stands_below(c, b.node, a.node):
            yield b.node, "implements", a.node
