"""What a heading governs: under "2. Triển khai Nghị quyết B" a plan that is issued carries out B.

A heading tells what the sentences below it are about (`topics`). What is issued below, and serves nothing that its own
sentence or another one names, serves that; such statements are `inherited`.
"""

from __future__ import annotations

import re
from collections.abc import Set
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.discourse.clauses import ACTOR
from ingest.relations.discourse.fronted import Sides
from ingest.relations.discourse.layout import Piece
from ingest.relations.discourse.topics import LONGEST, PERIOD_ONLY, Topic, may_carry_out
from ingest.relations.grammar.kinds import ONLY_PROPOSE
from ingest.relations.grammar.parsed import Parsed
from ingest.relations.ranks import order, rank, standing_of
from ingest.relations.statements import Collector
from ingest.relations.words import BULLET

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
_GUIDES_IT: Final = re.compile(
    r"\s(?:về\s)?(?:việc\s)?hướng dẫn(?:\s(?:chi tiết|cụ thể|triển khai|tổ chức|thực hiện|thi hành|áp dụng))*(?:\s(?:cho\s)?(?:các|toàn)\s[^;,.:()\n]{2,60}?(?:\s(?:thực hiện|triển khai))?)?\s?(?=[.;,:)\n]|$|\svà\s)"
)
"""The same, where it is what the heading names that is guided, and no matter of its own."""
_TO_ALTER: Final = re.compile(
    r"(?:sửa đổi|bổ sung|thay thế|thay cho|bãi bỏ|h[ủu][ỷy] bỏ|điều chỉnh)\s(?:cho\s)?(?:các\s)?$"
)
_WHO_ISSUES: Final = re.compile(
    rf"(?:[oOtTỞở]\w*\s[^,;.:\n]{{2,40}},\s)?{ACTOR}[^,;.:\n]{{0,90}}?\s(?:đã\s|kịp thời\s|vừa\s)*(?:ban hành|có|ra|xây dựng|ký|tham mưu)\s"
)
"""After a paper's name and a colon: who then issued what for it."""
_ONLY_TELL: Final = ONLY_PROPOSE | {"Thông báo", "Giấy mời", "Kết luận"}
_ASKS: Final = re.compile(
    r"[^;.\n]{0,90}?\s(?:đề nghị|kiến nghị|đề xuất|xin ý kiến|báo cáo|trả lời|góp ý|tặng|khen thưởng|xử phạt|bổ nhiệm|điều động)(?!\w)"
)
"""After a paper that asks, tells or honours, and carries nothing out."""
_KEEPS_TO: Final = re.compile(
    r"(?<!\w)(?:bám sát|bám theo|(?:tiếp tục|nghiêm túc) (?:triển khai|thực hiện|tổ chức thực hiện|triển khai thực hiện))(?!\w)",
    re.I,
)
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
    {"Kế hoạch", "Chương trình", "Chương trình hành động", "Chỉ thị", "Công văn", "Công điện", "Nghị quyết"}
)


def unfolded(c: Collector, piece: Piece) -> Topic | None:
    """The topic of "B được triển khai đồng bộ: Thành ủy ban hành …; UBND có …", "Phong trào “B”: UBND ban hành …": the one
    paper or campaign before the first colon, when the words up to it say only that it is carried out."""
    colon = c.clean.find(": ", piece.start, piece.end)
    if colon < 0 or piece.front or colon - piece.start > LONGEST:
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
        or (campaign and PERIOD_ONLY.fullmatch(c.clean, first.end, colon))
    ):
        return Topic((first.node,), piece.end, campaign)
    return None


def read_under(c: Collector, topic: Topic, piece: Piece, parsed: Parsed, sides: Sides) -> None:
    """State what is issued under a heading for what the heading names."""
    if piece.start >= topic.end or any(node not in topic.nodes for node in sides.front):
        return
    if piece.front not in ("", "topic") and _has_front(piece, parsed, sides):
        return
    for node in sides.numbered:
        at = next((r.at for r in parsed.roots if r.node == node), piece.start)
        token = next(iter(c.marked.between(at, at + 1)), None)
        altered = _TO_ALTER.search(c.clean, max(piece.start, at - 30), at)
        if node in topic.nodes or token is None or altered:
            continue
        if topic.campaign:
            kept = any(node in (e.subject, e.object) for e in parsed.edges if e.verb != "cites")
            of_another = _OF_ANOTHER.match(c.clean, token.end, piece.end)
            if kept or of_another or c.reader.judge.type_of(node) not in _PLANS:
                continue
            if not c.carries(node) and not c.tied(node, topic.node):
                c.say(node, "implements", topic.node, (piece.start, piece.end), "under-heading", 0.6, True)
        elif not _carries_another(parsed, at, topic) and not _serves(
            c, parsed, node, {*topic.nodes, *sides.numbered}
        ):
            _say_under(c, topic, node, (token.end, piece.end), (piece.start, piece.end))


def _has_front(piece: Piece, parsed: Parsed, sides: Sides) -> bool:
    """Whether a fronted clause names what its sentence is for: a paper, a campaign or a note's papers."""
    main = piece.main if piece.main is not None else piece.end
    noted = any(place == "front" for _, place in parsed.notes)
    return bool(sides.front) or noted or any(r.at < main for r in (*parsed.roots, *parsed.campaigns))


def _carries_another(parsed: Parsed, at: int, topic: Topic) -> bool:
    """ "Năm qua, thực hiện Chỉ thị C, UBND ban hành Kế hoạch A": what is carried out stands before the paper."""
    return any(r.verb == "implements" and r.at < at and r.node not in topic.nodes for r in parsed.roots)


def _serves(c: Collector, parsed: Parsed, node: Node, among: Set[Node]) -> bool:
    """Whether a paper's title says what it is for, or anything that it is for another paper than those of the heading and
    those issued with it."""
    own = any(e.subject == node and e.verb not in ("cites", "replaces") for e in parsed.edges)
    return own or not c.serves(node) <= among


def _say_under(c: Collector, topic: Topic, node: Node, rest: tuple[int, int], span: tuple[int, int]) -> None:
    """State one paper's relation to the papers of a heading; `rest` is what its sentence says after it."""
    judge, kind = c.reader.judge, c.reader.judge.type_of(node)
    if kind in _ONLY_TELL or _ASKS.match(c.clean, *rest):
        return
    guides = _GUIDES.match(c.clean, *rest)
    for target in topic.nodes:
        if c.tied(node, target):
            continue
        low, high = standing_of(c.citations[node.index]), standing_of(c.citations[target.index])
        if guides:
            named = any(
                t.node == target for t in c.marked.between(*span)
            )  # "B: Sở có Công văn A hướng dẫn …"
            of_it = named or _GUIDES_IT.match(c.clean, *rest)
            if of_it and judge.may_guide(node, target):
                c.say(node, "guides", target, span, "under-heading", 0.65, True)
        elif may_carry_out(low, high):
            c.say(node, "implements", target, span, "under-heading", 0.65, True)


def read_kept_to(c: Collector, topic: Topic, piece: Piece, parsed: Parsed, sides: Sides) -> None:
    """ "Tiếp tục bám sát Kế hoạch A" under a heading that names Nghị quyết B: the later plan of a lower office is B's."""
    if topic.campaign or piece.start >= topic.end or sides.numbered:
        return
    for root in parsed.roots:
        words = c.clean[piece.start : root.at]
        if root.place != "front" or root.node in topic.nodes or not _KEEPS_TO.search(words):
            continue
        if c.reader.judge.type_of(root.node) not in _PLANS or _serves(c, parsed, root.node, set(topic.nodes)):
            continue
        low = standing_of(c.citations[root.node.index])
        for target in topic.nodes:
            high = standing_of(c.citations[target.index])
            later = order(low, high) in ("later", "same") and rank(low, high) in ("below", "under")
            if later and may_carry_out(low, high) and not c.tied(root.node, target):
                c.say(root.node, "implements", target, (piece.start, piece.end), "kept-to", 0.55, True)


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
