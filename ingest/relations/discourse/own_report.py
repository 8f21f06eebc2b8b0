"""What a report says that it reports on, wherever the sentence stands: "Thực hiện Công văn B về việc báo cáo kết quả thực hiện
Nghị quyết C, UBND tỉnh báo cáo như sau:", "UBND xã kính báo cáo tiến độ hoàn thành Chỉ thị B và Công điện C như sau:"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.discourse.clauses import ACTOR
from ingest.relations.discourse.fronted import Sides
from ingest.relations.discourse.launched import is_own
from ingest.relations.discourse.layout import Piece
from ingest.relations.statements import Collector
from ingest.relations.tokens import Token

_SPEAKS: Final = re.compile(
    rf"(?:^|[,;:\n]\s?|[-+–*•.]\s)(?P<actor>{ACTOR}(?!\w)[^,;:.()\n]{{0,90}}?)\s(?:nay\s)?(?P<bows>(?:(?:trân trọng|kính|xin|kính xin)\s){{0,2}})"
    r"(?P<verb>báo cáo(?!\s(?:viên|định kỳ|về\s(?:Sở|Bộ|UBND|Ủy ban)|cấp))|tổng hợp(?=\s(?:kết quả|tình hình|tiến độ|việc))|(?:sơ|tổng) kết(?=\s)|đánh giá(?=\s(?:kết quả|tình hình|\d{1,2} năm)))(?=[\s,:])",
    re.M,
)
_OTHERS: Final = re.compile(r"(?:[cC]ác|[nN]hiều|\d{1,3}|[hH]ầu hết|[tT]oàn)\s")
_ASKED: Final = re.compile(
    r"(?:yêu cầu|đề nghị|chỉ đạo|giao|đôn đốc|hằng|hàng|định kỳ|đã|sẽ|từng|trình)(?!\w)", re.I
)
_AS_FOLLOWS: Final = re.compile(
    r"(?:như sau|sau đây|dưới đây|sau|cụ thể|nội dung|kết quả|chủ yếu|(?:sơ|tổng) kết|báo cáo)\s?:$"
)
_END: Final = re.compile(r":(?=\s|$)|$")
_WORK: Final = (
    r"(?:(?:tổ chức|tiếp tục|chậm|đẩy mạnh|tập trung)\s)?(?:triển khai(?:,? (?:và )?(?:tổ chức )?(?:thực hiện|thi hành))?|quán triệt(?:, | và )(?:triển khai )?thực hiện|thực hiện|thi hành|chấp hành|hoàn thành"
    r"|cụ thể h[óo][aá]|đưa|áp dụng|giám sát|hưởng ứng)"
)
_OBJECT: Final = re.compile(
    rf"(?<!\w)(?:{_WORK}|(?:sơ|tổng) kết)\s(?:(?:phong trào|cuộc vận động)(?: thi đua)?\s|(?:nội dung|các|những|nhiệm vụ|mục tiêu|chỉ tiêu|giải pháp|kết luận|kiến nghị|chỉ đạo|ý kiến)(?:,\s|\svà\s|\s)){{0,8}}(?:[^,;:.()“\n]{{2,90}}?\s(?:tại|của|theo|trong)\s)?(?:các\s)?(?:(?:văn bản|nghị quyết|chỉ thị|kết luận|kế hoạch|quyết định)(?:\svề\s[^,;:.()\n]{{2,60}})?:\s)?[“\"]?$"
)
""" "… kết quả thực hiện các mục tiêu, nhiệm vụ của", up to what is reported on."""
_ISSUED_FOR: Final = re.compile(
    r"(?<!\w)(?:ban hành|ký|phê duyệt|xây dựng|phát động|đề xuất|kiến nghị)(?!\w)"
)
_AND: Final = re.compile(
    rf"(?:,|;|,?\svà|,?\scùng(?:\svới)?|lẫn)\s(?:(?:các|báo cáo)\s)?(?:(?:(?:kết quả|tình hình|tiến độ|việc|\d{{1,2}} năm)\s){{1,2}}(?:[^,;:.()\n]{{0,40}}?\s)?{_WORK}\s(?:[^,;:.()\n]{{2,60}}?\s(?:tại|của|theo)\s)?)?[“\"]?$"
)
_REQUEST: Final = re.compile(
    rf"(?:về việc|về|v/v|yêu cầu|đề nghị|đề cương|hướng dẫn)\s(?:xây dựng\s|gửi\s|chế độ\s|công tác\s)?(?:báo cáo|tổng kết|sơ kết|đánh giá)(?:[^;:.()\n]{{0,100}}?\s)??{_WORK}\s(?:[^,;:.()“\n]{{2,60}}?\s(?:tại|của|theo)\s)?(?:các\s)?[“\"]?$",
    re.I,
)
"""What a letter asks to be reported on, in the clause that names it as what is answered."""
_BESIDE: Final = re.compile(r"(?:,|,?\svà)\s")
_ABOUT_REPORTS: Final = re.compile(r"báo cáo|tổng kết|sơ kết|đề cương", re.I)
_TITLE: Final = re.compile(
    r"\s*(?:Báo cáo\s(?:(?:sơ|tổng) kết|kết quả|tình hình|tiến độ|việc)|(?:Sơ|Tổng) kết)(?=\s)"
)
_SPEAKS_ON: Final = re.compile(r"(?<!\w)(?:đã|được|sẽ|ban hành|yêu cầu)(?!\w)")
_HEADLINE: Final = 300
_REACH: Final = 1200


def read_own_report(c: Collector, piece: Piece, sides: Sides) -> None:
    """State what the paper answers and reports on, if a piece says so; nothing else is then read from its two sides."""
    if c.header.type != "Báo cáo" or c.page:
        return
    found = next(_spoken(c, piece), None)
    if found is None:
        return
    end = _END.search(c.clean, found.end(), piece.end)
    stop = end.start() if end is not None else piece.end
    span = (piece.start, piece.end)
    told = list(_told(c, found.end(), stop))
    asked = [] if told else list(_asked(c, piece.start, found.start()))
    if not (told or asked or piece.front):
        return
    for node in told or asked:
        c.say(SELF, "reports", node, span, "own-report", 0.9)
    if piece.front:
        for node in sides.front if sides.verb in ("implements", "based_on") else ():
            if node not in told and node not in asked:
                c.say(SELF, sides.verb, node, span, "own-report", 0.9)
        sides.front, sides.issued = [], []


def read_headline(c: Collector, start: int, end: int) -> None:
    """ "Tổng kết 10 năm thực hiện Nghị quyết B" in a line of its own: a report reports on that. [start, end) is the line."""
    if (
        c.header.type != "Báo cáo"
        or c.page
        or end - start > _HEADLINE
        or c.clean.endswith((".", ";", ":", ","), start, end)
    ):
        return
    head = _TITLE.match(c.clean, start, end)
    if head is None or "|" in c.clean[start:end] or _SPEAKS_ON.search(c.clean, head.end(), end):
        return
    for node in _told(c, head.end(), end):
        c.say(SELF, "reports", node, (start, end), "own-headline", 0.7, True)


def _spoken(c: Collector, piece: Piece) -> Iterator[re.Match[str]]:
    """The places of a piece where its issuer says that it reports now."""
    limit = min(piece.end, piece.start + _REACH)
    for found in _SPEAKS.finditer(c.clean, piece.start, limit):
        actor = found["actor"]
        if _OTHERS.match(actor) or _ASKED.search(actor):
            continue
        colon = _END.search(c.clean, found.end(), piece.end)
        stop = colon.start() + 1 if colon is not None and colon.group() else piece.end
        follows = _AS_FOLLOWS.search(c.clean, max(found.start("verb"), stop - 24), stop)
        asked = bool(piece.front) and _ABOUT_REPORTS.search(c.clean, piece.start, found.start())
        reviews = (
            "kết" in found["verb"] or "giá" in found["verb"]
        )  # "Thành phố tổng kết …" may tell of what was done
        own = not reviews and len(actor.split()) > 1 and is_own(c, actor)
        if follows or found["bows"] or own or asked:
            yield found


def _told(c: Collector, start: int, stop: int) -> Iterator[Node]:
    """The papers and campaigns that a clause behind "báo cáo" says were carried out."""
    last: Token | None = None
    inner = False  # a paper in the title of one told
    for token in c.marked.between(start, stop):
        if token.kind not in ("doc", "campaign") or token.node in (None, SELF) or token.node is None:
            continue
        if last is None:
            found = _OBJECT.search(c.clean, max(start - 12, token.start - 200), token.start)
            told = found is not None and not _ISSUED_FOR.search(c.clean, start, token.start)
        else:
            found = _AND.search(c.clean, max(last.end, token.start - 140), token.start)
            told = found is not None and (not inner or found.group().strip(" ,;và") != "")
        if told:
            last, inner = token, False
            yield from (token.node, *token.also)
        elif last is None:
            return
        else:
            inner = True


def _asked(c: Collector, start: int, stop: int) -> Iterator[Node]:
    """What the paper that is answered asks to be reported on, and the papers beside that."""
    last: Token | None = None
    for token in c.marked.between(start, stop):
        if token.kind != "doc" or token.node is None or token.node == SELF:
            continue
        if last is None:
            told = _REQUEST.search(c.clean, max(start, token.start - 200), token.start)
        else:
            told = _BESIDE.fullmatch(c.clean, last.end, token.start)
        if told:
            last = token
            yield token.node
