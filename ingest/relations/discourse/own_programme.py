"""What a paper says that it is for where it issues or names itself: "Ban hành kèm theo Quyết định này Chương trình hành động
thực hiện Nghị quyết B", "UBND thành phố ban hành Kế hoạch tổ chức thực hiện đợt thi đua …", "Ban Thường vụ kết luận về tiếp tục
thực hiện Nghị quyết B như sau:", "UBND báo cáo sơ kết 2 năm thực hiện phong trào X như sau:"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from ingest.model import SELF
from ingest.relations.discourse.layout import Piece
from ingest.relations.grammar.phrases import COMPANY
from ingest.relations.statements import Collector
from ingest.relations.tokens import Token

_CARRY: Final = (
    r"(?:(?:tiếp tục|đẩy mạnh|tăng cường|tổ chức|nhằm|để)\s){0,3}"
    r"(?:triển khai(?:,? (?:và )?(?:tổ chức )?(?:thực hiện|thi hành))?|thực hiện|thi hành|cụ thể h[óo][aá]|hưởng ứng)\s(?:các\s|tốt\s|hiệu quả\s|có hiệu quả\s)?"
)
_PROGRAMME: Final = (
    r"(?:Kế hoạch|Chương trình|Đề án|Phương án|Hướng dẫn)(?:\s(?:hành động|chi tiết|phối hợp|công tác))?(?:\scủa\s[^,;:.()\n]{2,50}?)?\s"
    r"(?:về\s(?:việc\s)?)?"
)
_ANNEXED: Final = re.compile(
    rf"[^.;\n]{{0,24}}?[bB]an hành (?:kèm )?theo (?:Quyết định|Nghị quyết|Công văn|Thông báo) này\s{_PROGRAMME}{_CARRY}$"
)
_APPROVES: Final = re.compile(
    rf"(?:Điều \d{{1,2}}\.\s|\d{{1,2}}\.\s)?(?:Phê duyệt|Ban hành)\s(?:Kế hoạch|Chương trình|Đề án|Phương án|Chiến lược)(?:[^.;:()\n“]|“[^”\n]{{2,200}}”){{0,200}}?\s(?:nhằm|để)\s{_CARRY}$"
)
_ENACTS: Final = re.compile(
    rf"(?:Điều \d{{1,2}}\.\s|\d{{1,2}}\.\s)?(?:Phê duyệt|Ban hành|Thông qua)\s(?:kèm theo (?:Quyết định|Nghị quyết) này\s)?(?:nội dung\s)?{_PROGRAMME}"
    rf"(?:(?!kiểm tra|giám sát|thanh tra|đánh giá|tổng kết|sơ kết|việc\s|khảo sát|theo\s|tại\s|được\s|{_CARRY})[^\s,;:.()“]+\s){{0,14}}{_CARRY}$"
)
"""An article that issues a programme, up to what that carries out: "Ban hành Chương trình hành động của UBND tỉnh thực hiện B"."""
_ISSUES: Final = re.compile(
    rf"(?:ban hành|xây dựng|lập|đề ra)\s(?:{_PROGRAMME}|[^,;:.()\n]{{0,30}}?)(?<=\s){_CARRY}$"
)
_CONCLUDES: Final = re.compile(
    rf"[^,;:.()\n]{{3,120}}?\s(?:kết luận|thống nhất|quyết nghị|chỉ thị|yêu cầu)\s(?:về\s)?(?:việc\s)?(?:tiếp tục|đẩy mạnh|tăng cường)\s{_CARRY}$"
)
_REPORTS: Final = re.compile(
    rf"(?:[^,;:.()\n]{{3,120}}?\s)?(?:xin\s|trân trọng\s|kính\s)?báo cáo\s(?:(?:sơ kết|tổng kết|tóm tắt|kết quả|tình hình|,|và|việc|công tác|\d{{1,2}}|năm|tháng)\s?){{1,8}}{_CARRY}$",
    re.I,
)
_AS_FOLLOWS: Final = re.compile(r"(?:như sau|cụ thể|sau đây|sau)\s?:$")


def read_own_programme(c: Collector, piece: Piece, opening: bool) -> None:
    """State it for the first paper or campaign of the words. Linear in the sentence."""
    marks = [t for t in c.marked.between(piece.start, piece.end) if t.node is not None and t.node != SELF]
    if not marks or c.page:
        return
    span, first = (piece.start, piece.end), marks[0]
    heads = (piece.start, first.start)
    if c.layout.ruling and any(p.match(c.clean, *heads) for p in (_ANNEXED, _APPROVES, _ENACTS)):
        _say(c, "implements", first, span)
        for one, after in pairwise(marks):
            if after.kind != "doc" or not COMPANY.fullmatch(c.clean, one.end, after.start):
                break
            _say(c, "implements", after, span)
        return
    if not opening:
        return
    follows = bool(_AS_FOLLOWS.search(c.clean, max(piece.start, piece.end - 16), piece.end))
    if piece.front and piece.main is not None:
        marks = [t for t in marks if t.start > piece.main]
        before = (piece.main, marks[0].start) if marks else (0, 0)
        if marks and marks[0].kind == "campaign" and _ISSUES.search(c.clean, *before):
            _say(c, "implements", marks[0], span)
    elif not piece.front and follows:
        if (
            c.header.type == "Báo cáo"
            and first.kind == "campaign"
            and _REPORTS.match(c.clean, piece.start, first.start)
        ):
            _say(c, "reports", first, span)
        elif c.header.type != "Báo cáo" and _CONCLUDES.match(c.clean, piece.start, first.start):
            _say(c, "implements", first, span)


def _say(c: Collector, verb: str, token: Token, span: tuple[int, int]) -> None:
    if token.node is not None and not c.tied(SELF, token.node):
        c.say(SELF, verb, token.node, span, "own-programme", 0.85, token.kind == "campaign")
