"""What a heading governs: under "2. Triển khai Nghị quyết B" a plan that is issued carries out B.

A heading tells what the sentences below it are about, when it names one paper or campaign as what is carried out. What is
issued below, and serves nothing that its own sentence names, serves that; such statements are `inherited`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.discourse.clauses import ACTOR
from ingest.relations.discourse.fronted import Sides
from ingest.relations.discourse.layout import Piece
from ingest.relations.grammar.parsed import Parsed
from ingest.relations.likely.features import may
from ingest.relations.ranks import standing_of
from ingest.relations.statements import Collector
from ingest.relations.words import BULLET, EXECUTE

_LONGEST: Final = 420
_CARRIES: Final = re.compile(
    rf"(?:(?:[cC]ông tác|[vV]iệc|[kK]ết quả|[tT]ình hình|[vV]ề(?: việc)?|[tT]ổ chức|[cC]hỉ đạo|[lL]ãnh đạo,? chỉ đạo|[đĐ]ối với|[nN]hiệm vụ)\s(?:công tác\s|việc\s|tổ chức\s)?){{0,2}}(?i:{EXECUTE})\s(?:(?!và\s)[^\s,;:.()“]+\s){{0,6}}$"
)
_LEADS_UP: Final = re.compile(
    r"\s*(?:(?:[vV]iệc|[cC]ông tác|[tT]inh thần)\s(?:triển khai\s|thực hiện\s|tổ chức\s|quán triệt\s){0,3})?[“\"]?"
)
_MOVEMENT: Final = re.compile(
    r"\s*(?:(?:Phong trào|Cuộc vận động|Chiến dịch|Đợt)(?:\sthi đua)?\s)?[“\"]?", re.I
)
_CARRIED: Final = re.compile(
    r"[^.;:\n]{0,260}?\s(?:(?:đã|đang|cũng|tiếp tục)\s)*được\s(?:[^.;:()\n]{0,60}?\s)?(?:triển khai|thực hiện|cụ thể h[óo][aá]|thể chế h[óo][aá]|quán triệt|hưởng ứng|lan tỏa)(?!\w)(?!\s(?:tại|bằng|theo|qua)\s)[^.;:()\n]{0,80}"
)
_GUIDES: Final = re.compile(r"\s(?:về\s)?(?:việc\s)?hướng dẫn(?!\w)")
_WHO_ISSUES: Final = re.compile(
    rf"(?:[oOtTỞở]\w*\s[^,;.:\n]{{2,40}},\s)?{ACTOR}[^,;.:\n]{{0,90}}?\s(?:đã\s|kịp thời\s|vừa\s)*(?:ban hành|có|ra|xây dựng|ký|tham mưu)\s"
)
"""After a paper's name and a colon: who then issued what for it."""
_PERIOD_ONLY: Final = re.compile(
    r"[”\"*_]*(?:,?\s(?:giai đoạn|năm)\s[\d\s–-]+)?(?:\s(?:trên địa bàn|của thành phố|của tỉnh)[^.;:()\n]{0,40})?[”\"*_\s]*"
)
_TITLED: Final = re.compile(r"\s*(?:về\s|của\s|[-–:(]|$)")
_SPEAKS: Final = re.compile(r"(?<!\w)(?:đã|ban hành|được|phát động|chỉ đạo(?! thực)|yêu cầu|đạt)(?!\w)")
_REVIEWING: Final = ("Kế hoạch", "Chương trình", "Đề án", "Thông báo", "Kết luận")
_REVIEWED: Final = re.compile(
    r"\W*(?:(?:[IVX]{1,4}|\d{1,2})[.)]\s)?(?:(?:khái quát|sơ lược|đánh giá|tóm tắt|sơ kết|tổng kết)\s(?:chung\s)?)?(?:(?:kết quả|tình hình)(?:,|\svà)?\s){0,2}(?:(?:tổ chức|triển khai|thực hiện|\d{1,2} năm)\s){1,3}",
    re.I,
)
_AS_FOR: Final = re.compile(
    r"(?:[-+–*•]\s|\w{1,2}[.)]\s)?(?:Đối với|Về|Trong)\s(?:(?:việc|công tác)\s)?(?:(?:triển khai|thực hiện|tổ chức)\s){0,2}(?:(?:phong trào|cuộc vận động|đợt)(?:\sthi đua)?\s)?[“\"]?",
    re.I,
)
_THEN_WHO: Final = re.compile(rf"[”\"]?(?:\s(?:giai đoạn|năm)\s[\d\s–-]+)?,\s{ACTOR}(?!\w)")
_OF_KINDS: Final = re.compile(
    r"thực hiện (?:các|một số) (?P<kinds>(?:(?:,\s|\svà\s)?(?:nghị quyết|chỉ thị|kết luận|quyết định|chương trình|đề án|kế hoạch|quy định))+)",
    re.I,
)
_MEETING: Final = re.compile(
    r"(?:hội nghị|cuộc họp|buổi làm việc)\s(?:[^;.:\n]{0,60}?\s)?(?:sơ kết|tổng kết|đánh giá)\s(?:[^;.:\n]{0,60}?\s)?(?:thực hiện|triển khai)\s$",
    re.I,
)
_OF_ANOTHER: Final = re.compile(
    r"[^;.\n]{0,120}?\s(?:[đĐ]ợt thi đua|[pP]hong trào(?: thi đua)?|[cC]uộc vận động|[cC]hiến dịch)\s(?!này|trên|đó|đã|nêu|nói|do|năm|giai đoạn)\w"
)
"""A title that names a movement: not the one of the heading, which would be told apart."""
_LAUNCHES_IT: Final = re.compile(
    r"\s(?:để\s|nhằm\s)?phát động(?=\s?[,.;)]|\s(?:trong|trên|toàn|tại|tới|đến|từ|rộng|ngay|và|phong trào\s?[,.;)])|$)"
)
"""After a paper that launches the campaign of the label: "Kế hoạch A phát động trong toàn phường"."""
_PLANS: Final = frozenset(
    {"Kế hoạch", "Chương trình", "Chương trình hành động", "Chỉ thị", "Công văn", "Nghị quyết"}
)


@dataclass(frozen=True, slots=True)
class Topic:
    """What the lines up to `end` are about; `campaign` tells of which kind it is."""

    node: Node
    end: int
    campaign: bool


def topic_of(c: Collector, start: int, end: int) -> Topic | None:
    """The topic that a heading's line gives to what stands under it."""
    section = c.layout.heading_at(start)
    if section is None or end - start > _LONGEST or c.layout.in_opening(start):
        return None
    named = [t for t in c.marked.between(start, end) if t.kind in ("doc", "campaign")]
    first = named[0] if named else None
    if first is None or first.node is None or first.node == SELF or len({t.node for t in named}) > 1:
        return None
    bullet = BULLET.match(c.clean, start, end)
    begin = bullet.end() if bullet else start
    words = c.clean[begin : first.start]
    if words.strip() and not _CARRIES.match(words):
        return None
    if _SPEAKS.search(words) or _SPEAKS.search(c.clean, first.end, end):
        return None
    named_only = first.kind == "campaign" and _PERIOD_ONLY.fullmatch(c.clean, first.end, end)
    if not words.strip() and not named_only and not _TITLED.match(c.clean, first.end, end):
        return None
    return Topic(first.node, section.end, first.kind == "campaign")


def read_reported(c: Collector, topic: Topic, span: tuple[int, int]) -> None:
    """ "2. Triển khai Nghị quyết B" in a report whose title tells only of kinds, "kết quả thực hiện các nghị quyết, chỉ thị về
    …": it reports on B too."""
    kinds = (
        _OF_KINDS.search(c.header.title or "") if c.header.type == "Báo cáo" and not topic.campaign else None
    )
    if kinds is None or c.tied(SELF, topic.node):
        return
    if c.reader.judge.type_of(topic.node).lower() in kinds["kinds"].lower():
        c.say(SELF, "reports", topic.node, span, "report-of-heading", 0.65, True)


def unfolded(c: Collector, piece: Piece) -> Topic | None:
    """The topic of "B được triển khai đồng bộ: Thành ủy ban hành …; UBND có …", "Phong trào “B”: UBND ban hành …": the one
    paper or campaign before the first colon, when the words up to it say only that it is carried out."""
    colon = c.clean.find(": ", piece.start, piece.end)
    if colon < 0 or piece.front or colon - piece.start > _LONGEST:
        return None
    named = [t for t in c.marked.between(piece.start, colon) if t.kind in ("doc", "campaign")]
    first = named[0] if named else None
    if first is None or first.node is None or first.node == SELF or len({t.node for t in named}) > 1:
        return None
    bullet = BULLET.match(c.clean, piece.start, colon)
    words = c.clean[bullet.end() if bullet else piece.start : first.start]
    campaign = first.kind == "campaign"
    if not _LEADS_UP.fullmatch(words) and not (campaign and _MOVEMENT.fullmatch(words)):
        return None
    issues = not c.clean[first.end : colon].strip() and _WHO_ISSUES.match(c.clean, colon + 2, piece.end)
    if (
        _CARRIED.fullmatch(c.clean, first.end, colon)
        or issues
        or (campaign and _PERIOD_ONLY.fullmatch(c.clean, first.end, colon))
    ):
        return Topic(first.node, piece.end, campaign)
    return None


def read_under(c: Collector, topic: Topic, piece: Piece, parsed: Parsed, sides: Sides) -> None:
    """State what is issued under a heading for what the heading names."""
    named = piece.front not in ("", "topic") or any(node != topic.node for node in sides.front)
    if named or piece.start >= topic.end:
        return
    for node in sides.numbered:
        if node == topic.node or c.reader.judge.type_of(node) not in _PLANS:
            continue
        if any(node in (e.subject, e.object) for e in parsed.edges if e.verb != "cites"):
            continue
        at = next((r.at for r in parsed.roots if r.node == node), piece.start)
        token = next(iter(c.marked.between(at, at + 1)), None)
        if topic.campaign:
            of_another = token is not None and _OF_ANOTHER.match(c.clean, token.end, piece.end)
            if not of_another and not c.carries(node) and not c.tied(node, topic.node):
                c.say(node, "implements", topic.node, (piece.start, piece.end), "under-heading", 0.6, True)
            continue
        low, high = standing_of(c.citations[node.index]), standing_of(c.citations[topic.node.index])
        if token is not None and _GUIDES.match(c.clean, token.end, piece.end):
            if c.reader.judge.may_guide(node, topic.node) and not c.tied(node, topic.node):
                c.say(node, "guides", topic.node, (piece.start, piece.end), "under-heading", 0.65, True)
            continue
        if may("implements", low, high) and not c.tied(node, topic.node):
            c.say(node, "implements", topic.node, (piece.start, piece.end), "under-heading", 0.65, True)


def read_label(c: Collector, campaign: Node, piece: Piece, parsed: Parsed, sides: Sides) -> None:
    """ "5. Phong trào “B”: Ban ban hành Hướng dẫn A …, UBND ban hành Kế hoạch C …": all that is issued is for the campaign,
    whatever else it carries out."""
    for node in sides.numbered:
        kind = c.reader.judge.type_of(node)
        if (kind in _PLANS or kind == "Hướng dẫn") and not c.carries(node) and not c.tied(node, campaign):
            at = next((r.at for r in parsed.roots if r.node == node), piece.start)
            token = next(iter(c.marked.between(at, at + 1)), None)
            verb = "guides" if kind == "Hướng dẫn" else "implements"
            if token is not None and _LAUNCHES_IT.match(c.clean, token.end, piece.end):
                verb = "launches"
            c.say(node, verb, campaign, (piece.start, piece.end), "under-label", 0.6, True)


def labelled(c: Collector, piece: Piece) -> Node | None:
    """The campaign of "Đối với phong trào “B”, Sở ban hành …"."""
    first = next(iter(c.marked.between(piece.start, piece.end)), None)
    if first is None or first.kind != "campaign" or not _AS_FOR.fullmatch(c.clean, piece.start, first.start):
        return None
    return first.node if _THEN_WHO.match(c.clean, first.end, piece.end) else None


def read_review(c: Collector, heading: bool, parsed: Parsed, span: tuple[int, int]) -> None:
    """ "I. Đánh giá tình hình thực hiện Kế hoạch B" over the first part of a plan, "kết luận … tại Hội nghị sơ kết 2 năm
    thực hiện Nghị quyết B" in a notice: the paper reports on B too."""
    kind = c.header.type or ""
    first = next((r for r in parsed.roots if r.node != SELF), None)
    if not kind.startswith(_REVIEWING) or first is None or first.place == "front" or c.tied(SELF, first.node):
        return
    before = c.clean[span[0] : first.at]
    notice = kind in ("Thông báo", "Kết luận")
    reviewed = heading and not notice and first.verb == "reports" and _REVIEWED.fullmatch(before)
    met = notice and _MEETING.search(before)
    if reviewed or met:
        c.say(SELF, "reports", first.node, span, "reviewed", 0.6, True)
