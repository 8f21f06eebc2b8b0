"""The opening of a paper: its own basis and purpose, and what a report reports on."""

from __future__ import annotations

import re
from typing import Final

from ingest.campaigns.merge import fold
from ingest.model import SELF, Node
from ingest.relations.discourse.clauses import ORDER_VERBS, SELF_VERBS
from ingest.relations.discourse.fronted import aims_of, grounds_of, past_ground
from ingest.relations.discourse.layout import Piece
from ingest.relations.grammar.parsed import Parsed
from ingest.relations.statements import Collector

_REPORTS: Final = re.compile(r"báo cáo\s(?:kết quả|tình hình|sơ kết|tổng kết|việc)")
_GUIDES: Final = re.compile(r"hướng dẫn\s[^;\n]{0,400}(?:như sau|sau đây|sau|cụ thể)\s?:(?=\s|$)")
_BY_REQUEST: Final = re.compile(r";\s(?:theo|xét)\s(?:đề nghị|đề xuất|Tờ trình)\s")
"""Behind the grounds of a preamble that stand in one sentence."""
_MANY: Final = re.compile(r"(?:[cC]ác|\d+|[nN]hiều|[hH]ầu hết)\s")
_PLANNED: Final = frozenset({"Kế hoạch", "Chương trình", "Nghị quyết", "Chỉ thị", "Đề án"})
_WORK_DONE: Final = re.compile(
    r"báo cáo\s(?:sơ kết,?\s|tổng kết,?\s|tóm tắt\s)?(?:kết quả|tình hình)\s(?:triển khai\s|tổ chức\s)?(?:thực hiện|triển khai)(?=\s(?:\d|năm|như sau|quý|cụ thể|trong|6|sáu|các nhiệm vụ|kế hoạch)|[,;:.]|$)"
)
_YEARS_WORK: Final = re.compile(
    r"báo cáo\s(?:tóm tắt\s)?(?:kết quả|tình hình)\s(?:thực hiện\s)?(?:công tác|nhiệm vụ|hoạt động|chương trình)(?!\w)"
)
_OF_YEAR: Final = re.compile(
    r"\s(?:về\s)?(?:chương trình\s|kế hoạch\s)?(?:công tác|nhiệm vụ|phương hướng)\s[^;.\n]{0,120}?năm\s\d{4}(?!\w)",
    re.I,
)
"""A report on the work of a year, for a programme of that year's work."""

_AND_REPORTS: Final = re.compile(
    r"(?:,|\svà|;)\s(?:nay\s|xin\s)?báo cáo\s(?:kết quả|tình hình|tổng kết|sơ kết)[^;\n]*:$"
)
_ASKS: Final = re.compile(r"(?:về việc|v/v|đề nghị|yêu cầu)\s(?:báo cáo|tổng kết|sơ kết|đánh giá)", re.I)
_LOOKED: Final = re.compile(
    r",\s(?P<who>[^,;:.()\n]{6,90}?)(?:\s\([^()\n]{3,60}\))?\s(?:đã\s)?(?:tổ chức\s|tiến hành\s)?(?:làm việc|giám sát|khảo sát|kiểm tra|thanh tra)\s(?:với|tại|việc|trực tiếp|đối với)\s"
)
_TEAM: Final = re.compile(r"(?:Đoàn|Tổ)\s(?:giám sát|khảo sát|kiểm tra|công tác|thanh tra)")
_IN_SPIRIT: Final = re.compile(
    r"\s*(?:(?:V/v|Về)\s(?:việc\s)?)?(?:(?:tiếp tục|tổ chức|nghiêm túc)\s)*(?:áp dụng|thực hiện|triển khai|tăng cường|đẩy mạnh|siết chặt|bảo đảm|đảm bảo)\s[^;:.()]{3,200}?\s(?:theo|trên)\s(?:đúng\s)?"
    r"(?:(?:tinh thần|nội dung|yêu cầu|(?:ý kiến )?chỉ đạo|nhiệm vụ)(?:,\s|\svà\s|\s)(?:của\s|tại\s|trong\s)?)*",
    re.I,
)
"""A title up to the paper in whose spirit it orders: "Về áp dụng các biện pháp … theo tinh thần Chỉ thị B"."""

_ORDERING: Final = frozenset(
    {"Chỉ thị", "Nghị quyết", "Kết luận", "Công điện", "Kế hoạch", "Chương trình", "Quyết định"}
)
_CIRCULARS: Final = frozenset({"Thông tư", "Thông tư liên tịch"})
_DECREE: Final = 3
_ISSUING: Final = frozenset({"ban hành", "xây dựng", "có", "lập", "triển khai", "tổ chức"})
_IN_PAST: Final = re.compile(
    r"(?:Trong\s)?(?:(?:[nN]hững|nhiều|\d{1,2})\snăm\s(?:qua|gần đây|vừa qua)|[tT]hời gian (?:vừa )?qua|[tT]hời gian gần đây)(?!\w)"
)
"""How a look back begins: what was carried out then is not what the paper is for."""
_ISSUED_BEFORE: Final = re.compile(
    r"\s(?:(?:đã|lần lượt)\s){1,2}(?:tham mưu\s|kịp thời\s|chủ động\s)?(?:ban hành|xây dựng|có)(?::|\s(?:các|nhiều|những|\d+|kế hoạch|văn bản))"
    r"|\s(?:ban hành|có)\s(?:các|nhiều|những|\d+)\s(?:văn bản|kế hoạch|nghị quyết|quyết định|chỉ thị)"
)


def read_opening(
    c: Collector,
    piece: Piece,
    parsed: Parsed,
    front: list[Node],
    numbered: list[Node],
    verb: str,
    issued_before: list[Node],
    heads: dict[Node, str],
) -> None:
    """The paper's own basis and purpose, and what a report reports on; `issued_before` is what the sentence before
    issued, `heads` what the clauses before the main one say of their papers."""
    span = (piece.start, piece.end)
    if c.header.type == "Báo cáo":
        _read_report(c, piece, front if numbered else [], issued_before)
    if piece.front and piece.front not in ("topic", "at", "instead", "guide") and not numbered:
        if piece.main is None:
            ends = c.clean[
                piece.end - 1
            ]  # "Ngay sau khi B được ban hành, các cấp khẩn trương cụ thể hóa:" tells of others
            done = ends in ";,:" or _BY_REQUEST.search(c.clean, piece.start, piece.end)
            own_words = bool(done) if piece.front == "do" else piece.front != "after" or ends != ":"
        else:
            verbs = SELF_VERBS | ORDER_VERBS.get(c.header.type or "", frozenset())
            own_words = piece.main_verb in verbs and not piece.told and not _of_others(c, piece)
        own_words = own_words or (c.header.type == "Báo cáo" and _has_looked(c, piece))
        issues = any(r.node == SELF and r.place == "issued" for r in parsed.roots)
        if own_words and (issues or not _IN_PAST.match(c.clean, piece.start, piece.end)):
            aims, grounds = aims_of(c, parsed), grounds_of(c, parsed)
            for target in front:
                word = "implements" if verb == "based_on" and target in aims else verb
                word = "based_on" if word == "implements" and target in grounds else word
                word = heads.pop(target, word)
                if word == "based_on" and past_ground(c, piece, parsed, target):
                    continue
                c.say(SELF, word, target, span, "basis" if word == "based_on" else "opening", 0.98)
                ruled = c.reader.judge.rank(target) <= _DECREE and c.header.type in _CIRCULARS
                if ruled and piece.front == "do" and piece.main_verb == "hướng dẫn":
                    c.say(SELF, "guides", target, span, "opening", 0.75, True)
                if _of_work_done(c, piece, target):
                    c.say(SELF, "reports", target, span, "report-of-plan", 0.75, True)
            for root in parsed.campaigns:
                if root.place == "front" and verb == "implements" and piece.main is not None:
                    c.say(SELF, verb, root.node, span, "opening", 0.8)
            for edge in parsed.edges:
                if (
                    verb == "based_on"
                    and edge.rule == "passive"
                    and edge.object in front
                    and edge.verb == "amends"
                ):
                    c.say(SELF, verb, edge.subject, span, "basis-amended", 0.95)
    for target, word in heads.items():
        c.say(SELF, word, target, span, "own-aim", 0.85)
    if c.header.type in ("Hướng dẫn", "Công văn") and _GUIDES.search(c.clean, piece.start, piece.end):
        for root in parsed.roots:
            if root.verb == "guides" and root.place == "free" and c.reader.judge.may_guide(SELF, root.node):
                c.say(SELF, "guides", root.node, span, "opening", 0.9)


def _read_report(c: Collector, piece: Piece, front: list[Node], issued_before: list[Node]) -> None:
    """ "Thực hiện B, UBND đã ban hành A và báo cáo kết quả như sau:"; or in two sentences: "… ban hành A. UBND báo cáo …"."""
    span = (piece.start, piece.end)
    if piece.front == "do" and piece.main is not None and _AND_REPORTS.search(c.clean, piece.main, piece.end):
        for target in front:
            c.say(SELF, "implements", target, span, "opening", 0.85)
    if (
        piece.front
        or not _REPORTS.search(c.clean, *span)
        or any(t.kind == "doc" for t in c.marked.between(*span))
    ):
        return
    for target in issued_before:
        c.say(SELF, "reports", target, span, "report-of-issued", 0.9)


def read_own_title(c: Collector, parsed: Parsed, span: tuple[int, int]) -> None:
    """The paper in whose spirit the title says that something is done; `span` is the title."""
    first = parsed.roots[0] if parsed.roots else None
    if first is None or first.node == SELF or c.reader.judge.type_of(first.node) not in _ORDERING:
        return
    if _IN_SPIRIT.fullmatch(c.clean, span[0], first.at) and not c.tied(SELF, first.node):
        c.say(SELF, "implements", first.node, span, "title-spirit", 0.75, True)


def _of_work_done(c: Collector, piece: Piece, target: Node) -> bool:
    """ "Thực hiện Kế hoạch B về công tác năm, UBND phường báo cáo kết quả thực hiện như sau:": what is reported on is the
    plan, when nothing else is named as carried out."""
    if c.header.type != "Báo cáo" or piece.front != "do" or piece.main is None:
        return False
    if c.reader.judge.type_of(target) not in _PLANNED or _ASKS.search(c.clean, piece.start, piece.main):
        return False
    if any(t.kind == "doc" for t in c.marked.between(piece.main, piece.end)):
        return False
    if _WORK_DONE.search(c.clean, piece.main, piece.end):
        return True
    token = next((t for t in c.marked.between(piece.start, piece.main) if t.node == target), None)
    yearly = token is not None and _OF_YEAR.match(c.clean, token.end, piece.main)
    return bool(yearly and _YEARS_WORK.search(c.clean, piece.main, piece.end))


def _has_looked(c: Collector, piece: Piece) -> bool:
    """Whether the main clause tells how the issuer itself went to look: "Thực hiện Kế hoạch B, Đoàn giám sát HĐND tỉnh đã làm
    việc với các sở"."""
    marks = c.marked.between(piece.start, piece.end)
    looked = _LOOKED.match(c.clean, marks[-1].end, piece.end) if marks and piece.front == "do" else None
    issuer = set(fold(c.header.issuer or "").split())
    own = looked is not None and _TEAM.fullmatch(looked["who"])
    return looked is not None and bool(
        own or (len(issuer) > 1 and set(fold(looked["who"]).split()) <= issuer)
    )


def _of_others(c: Collector, piece: Piece) -> bool:
    """Whether the main clause tells what was issued before or by others: "… đã ban hành các văn bản sau:"."""
    main = c.clean[piece.main : piece.end] if piece.main is not None else ""
    return bool(_ISSUED_BEFORE.search(main) or (_MANY.match(main) and piece.main_verb in _ISSUING))
