"""What sentences say of campaigns beyond one title: taken up in a fronted clause, named before, launched by the paper itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ingest.campaigns.merge import fold
from ingest.model import SELF, Node
from ingest.relations.discourse.clauses import ACTOR
from ingest.relations.discourse.fronted import Sides
from ingest.relations.discourse.layout import Piece
from ingest.relations.discourse.purposes import stands_below
from ingest.relations.grammar.parsed import Parsed
from ingest.relations.statements import Collector
from ingest.relations.tokens import Token
from ingest.relations.words import BULLET

_ELIDED: Final = re.compile(
    r"(?:(?P<launches>phát động)|hưởng ứng|triển khai(?: thực hiện)?|tổ chức thực hiện|thực hiện|cụ thể h[óo][aá])\s(?:(?P<this>phong trào(?: thi đua)?|cuộc vận động|đợt thi đua) (?:này|trên|nêu trên)\s)?(?:bằng|qua|thông qua|tại)\s(?:các\s)?$"
)
_NAMED: Final = r"(?:\s(?:phong trào|đợt|cuộc vận động|chiến dịch)(?:\s[^“\"\n,;:.()]{1,30})?)?\s[“\"]?"
_TO_ANSWER: Final = re.compile(
    rf"\)\s(?:nhằm|để)\s(?:hưởng ứng|thực hiện|triển khai|cụ thể h[óo][aá]){_NAMED}"
)
_WITHIN_LAUNCHED: Final = re.compile(
    rf"(?:\s\((?:[^()\n]|\([^()\n]{{1,20}}\)){{3,160}}\))?(?:,?\s[^.;:()\n]{{2,120}})?[,;]\s(?:trong đó|qua đó|đồng thời)\s(?:đã\s|chính thức\s)?phát động{_NAMED}"
)
_IN_BRACKETS: Final = re.compile(r"[^()\n]{0,160}(?:\([^()\n]{1,20}\))?[^()\n]{0,20}\)[,;]")
"""After a paper that stands in brackets behind another."""
_ANSWERS: Final = re.compile(
    r"\s(?:để\s|nhằm\s)?(?:hưởng ứng|phát động hưởng ứng)(?:\s(?:phong trào|cuộc vận động|đợt)(?: thi đua)?(?:\s(?:này|trên|nêu trên))?)?(?=\s?[,.;]|\s(?:và|trong)\s|$)"
)
"""After a paper that answers the campaign named before: "Liên đoàn Lao động có Kế hoạch A hưởng ứng, …"."""

_BARE: Final = re.compile(
    r"(?:\s[^;:()“”.]{0,140}?)?\s(?:(?P<guides>(?:khen thưởng|tiêu chí|bình xét|chấm điểm)(?:\s[^;:()“”.]{0,40}?)?)|(?:tổ chức\s)?(?:triển khai(?:\sthực hiện)?|thực hiện|hưởng ứng))"
    r"\s(?:phong trào(?: thi đua)?|cuộc vận động)(?:\s(?:này|trên|năm \d{4}))?(?=\s?[,.;)]|\s(?:được|do|đã|và|với|trong|trên|tại|bằng|đến|gắn|nhằm)\s|$)",
    re.I,
)
"""A title that names its campaign by the word alone: "Quyết định A ban hành Kế hoạch triển khai Phong trào"."""

_LARGE: Final = re.compile(r"Phong trào|Cuộc vận động|Đợt thi đua|Chiến dịch")
_PLANS: Final = frozenset({"Kế hoạch", "Chỉ thị", "Chương trình", "Thư kêu gọi", "Lời kêu gọi"})
_LAUNCHES: Final = re.compile(
    rf"(?:[^.:;\n]{{2,60}}:\s)?(?:(?:Ngày|Từ|Trong|Năm|Nhân|Để|Cùng(?:\svới)?|Song song với|Đồng thời với)\s[^,.;:\n]{{2,80}},\s)?(?:(?P<actor>{ACTOR}[^,;:.\n]{{0,60}}?)\s)?(?:sẽ\s|chính thức\s)?(?:[tT]ổ chức\s)?[pP]hát động(?:\s(?:và|,)?\s?(?:tổ chức|triển khai)(?:\s(?:triển khai|thực hiện))?)?"
    r"(?:\s(?:phong trào|đợt|cuộc|chiến dịch)(?:\s(?!do\s|của\s)[^“\"\n,;:.]{1,40}?)?)?\s?[“\"]?"
)
_LAUNCHED: Final = re.compile(
    r"[”\"]?(?:\s(?:giai đoạn|năm|trên địa bàn|trong toàn)[^,;:.()\n]{0,60}?)?\s(?:được|do)\s(?P<actor>[^,;:.()\n]{0,60}?)\s?phát động\s(?:từ|trong|vào|kể từ|đến)\s"
)
_THEME_TOLD: Final = re.compile(
    r"(?:[Pp]hong trào|[Đđ]ợt) thi đua(?:\s[^“\"\n;.]{1,60}?)?,?\s(?:có|với|mang|lấy)\s(?:chủ đề|tên(?: gọi)?)(?!\w)"
)
_NAMELESS: Final = re.compile(
    r"[^;:.()“\"\n]{0,80}?(?<!hưởng ứng )(?:phát động)\s(?:phong trào|đợt) thi đua(?!\s?[“\"])"
)
_THEME_REACH: Final = 2000
_PAST: Final = re.compile(r"kết quả|tình hình|đánh giá|hạn chế|ưu điểm|thực trạng|bối cảnh", re.I)
_UNIT_WORDS: Final = (
    ("uy ban nhan dan", "ubnd"),
    ("hoi dong nhan dan", "hdnd"),
    ("mat tran to quoc", "mttq"),
)


_ANSWERING: Final = re.compile(
    r"(?:\W*|\w{1,2}[.)]\s)(?:(?:[đĐ]ể|[nN]hằm)\s)?(?i:hưởng ứng|thực hiện|triển khai(?: thực hiện)?)\s(?:phong trào|cuộc vận động|chiến dịch|đợt thi đua)(?:\sthi đua)?(?:\s(?:này|trên|nêu trên|nói trên|đó))?,\s"
)
"""A clause that names no campaign but means the one of the sentence before."""
_TITLE_TO: Final = re.compile(
    r"[^;:.“]{0,120}?\s(?:về|V/v)\s(?:[^;:.“\s,]+,?\s)*?(?:xây dựng|công tác|tăng cường|nâng cao|đổi mới)\s[^;:.“,]{0,80}"
)


def read_campaigns(c: Collector, piece: Piece, parsed: Parsed, sides: Sides) -> None:
    """ "Hưởng ứng phong trào B, UBND ban hành Kế hoạch A", "…, UBND phát động phong trào C tại Kế hoạch A"."""
    span = (piece.start, piece.end)
    campaigns = [r.node for r in parsed.campaigns if r.place == "front" and not _in_title(c, piece, r.at)]
    for node in sides.numbered:
        if campaigns and _guides_bare(c, parsed, node, span[1]):
            continue  # told by `read_bare`
        for target in campaigns:
            if sides.verb == "implements" and not c.carries(node):
                c.say(node, sides.verb, target, span, "fronted-campaign", 0.8)
    _read_beside(c, parsed, span)
    for edge in parsed.edges if piece.front in ("do", "after") else ():
        late = edge.at >= (piece.main or piece.end)
        apart = ";" in c.clean[piece.start : edge.at]
        if not late or apart or edge.rule != "campaign-annexed" or edge.verb != "launches":
            continue
        for target in (*sides.front, *campaigns):
            if target not in (edge.object, edge.subject):
                c.say(edge.subject, "implements", target, span, "fronted-launch", 0.7, True)


def read_answer(
    c: Collector, piece: Piece, parsed: Parsed, sides: Sides, campaign: Node | None, issued: Sequence[Node]
) -> None:
    """ "… ban hành Quyết định B về Kế hoạch tổ chức phong trào “X”. Hưởng ứng phong trào, UBND ban hành Kế hoạch A": A is for B
    too; `issued` is what the sentence before issued, and `campaign` the one named last."""
    if campaign is None or sides.front or not _ANSWERING.match(c.clean, piece.start, piece.end):
        return
    for node in sides.numbered:
        for target in issued:
            below = target.kind == "citation" and stands_below(c, node, target)
            if below and c.tied(target, campaign) and not c.tied(node, target):
                c.say(node, "implements", target, (piece.start, piece.end), "answers", 0.65, True)
        launches = any(e.subject == node and e.verb == "launches" for e in parsed.edges)
        if not launches and not c.carries(node):
            c.say(node, "implements", campaign, (piece.start, piece.end), "answers", 0.65, True)


def _guides_bare(c: Collector, parsed: Parsed, node: Node, end: int) -> bool:
    """ "… Hướng dẫn A về tiêu chí khen thưởng phong trào": it guides the campaign named last."""
    at = next((r.at for r in parsed.roots if r.node == node), end)
    token = next(iter(c.marked.between(at, at + 1)), None)
    found = _BARE.match(c.clean, token.end, end) if token is not None else None
    return found is not None and bool(found["guides"])


def _in_title(c: Collector, piece: Piece, at: int) -> bool:
    """Whether a campaign is only what a fronted paper is about: "Thực hiện Chỉ thị B về xây dựng phong trào “C”, …"."""
    papers = [t for t in c.marked.between(piece.start, at) if t.kind == "doc"]
    return bool(papers) and _TITLE_TO.fullmatch(c.clean, papers[-1].end, at) is not None


def _read_beside(c: Collector, parsed: Parsed, span: tuple[int, int]) -> None:
    """ "… phát động phong trào B (Kế hoạch A) nhằm hưởng ứng phong trào C": A carries out C; "… ban hành Kế hoạch A, trong đó
    phát động phong trào C": A launches it."""
    for root in parsed.campaigns:
        if root.place == "front":
            continue
        near = [
            t
            for t in c.marked.between(span[0], root.at)
            if t.kind == "doc" and not _IN_BRACKETS.match(c.clean, t.end, root.at)
        ]
        last = near[-1] if near else None
        if last is None or last.node is None or last.node == SELF or c.tied(last.node, root.node):
            continue
        launches = any(e.subject == last.node and e.verb == "launches" for e in parsed.edges)
        issued = any(r.node == last.node and r.place == "issued" for r in parsed.roots)
        if launches and _TO_ANSWER.fullmatch(c.clean, last.end, root.at):
            c.say(last.node, "implements", root.node, span, "launched-to-answer", 0.75, True)
        elif issued and not c.launched(root.node) and _WITHIN_LAUNCHED.fullmatch(c.clean, last.end, root.at):
            c.say(last.node, "launches", root.node, span, "launched-within", 0.75, True)


def read_elided(
    c: Collector, parsed: Parsed, campaign: Node, last: Node | None, span: tuple[int, int]
) -> None:
    """ "… Tỉnh phát động bằng Kế hoạch A", "Thành phố đã hưởng ứng qua Kế hoạch A": of the campaign named before."""
    for root in parsed.roots:
        if root.node == SELF:
            continue
        token = next(iter(c.marked.between(root.at, root.at + 1)), None)
        if token is not None and _ANSWERS.match(c.clean, token.end, span[1]) and not c.carries(root.node):
            c.say(root.node, "implements", campaign, span, "campaign-before", 0.7, True)
            continue
        found = _ELIDED.search(c.clean, max(span[0], root.at - 40), root.at)
        if found is None or "“" in c.clean[span[0] : found.start()]:
            continue  # what the sentence names itself is meant
        verb = "launches" if found["launches"] else "implements"
        c.say(root.node, verb, campaign, span, "campaign-before", 0.75, True)
        for target in (last,) if last is not None and not found["this"] else ():
            c.say(root.node, "implements", target, span, "campaign-before", 0.6, True)


def read_bare(c: Collector, campaign: Node | None, span: tuple[int, int]) -> None:
    """ "Quyết định A ban hành Kế hoạch tổ chức thực hiện Phong trào thi đua, …": of the last campaign named in the sentence,
    else of `campaign`, which the line or the heading named before; written large, of the one that the paper's title names."""
    marks = c.marked.between(*span)
    titled = _title_campaign(c) if campaign is None else None
    for n, token in enumerate(marks):
        if token.kind == "campaign":
            campaign = token.node
        if token.kind != "doc" or token.node is None or (campaign or titled) is None:
            continue
        stop = marks[n + 1].start if n + 1 < len(marks) else span[1]
        found = _BARE.match(c.clean, token.end, stop)
        meant = campaign or (titled if found and _LARGE.search(found.group()) else None)
        if found is None or meant is None or c.tied(token.node, meant) or c.said(token.node, "campaign"):
            continue
        verb = "guides" if found["guides"] else "implements"
        c.say(token.node, verb, meant, span, "campaign-of-title", 0.65, True)


def _title_campaign(c: Collector) -> Node | None:
    """The one campaign that the paper's own title names."""
    named = {t.node for t in c.marked.between(*c.layout.title) if t.kind == "campaign"}
    return named.pop() if len(named) == 1 else None


def read_own_launch(c: Collector, piece: Piece) -> None:
    """ "1. UBND phường phát động phong trào thi đua “…”" among the tasks of a plan: the plan launches it, when nobody else
    is said to and the campaign is named there first."""
    if c.header.type not in _PLANS or piece.front:
        return
    for token in c.marked.between(piece.start, piece.end):
        if token.kind != "campaign" or token.node is None or not _is_first(c, token):
            continue
        bullet = BULLET.match(c.clean, piece.start)
        begin = bullet.end() if bullet else piece.start
        found = _LAUNCHES.fullmatch(c.clean, begin, token.start)
        if found is None and token.start - begin <= 24 and "," not in c.clean[begin : token.start]:
            found = _LAUNCHED.match(c.clean, token.end, piece.end)
        if found is None or not is_own(c, found["actor"] or "") or _PAST.search(_headings(c, piece.start)):
            continue
        if not c.launched(token.node) and not c.tied(SELF, token.node):
            c.say(SELF, "launches", token.node, (piece.start, piece.end), "own-task", 0.7, True)


def read_themed(c: Collector, start: int, end: int) -> None:
    """ "… ban hành Kế hoạch A phát động phong trào thi đua. … Phong trào thi đua có chủ đề “B”": A, which launched a movement
    without a name, launched the one that is named next."""
    for token in c.marked.between(start, end):
        if token.kind != "campaign" or token.node is None or not _is_first(c, token):
            continue
        if not _THEME_TOLD.match(c.clean, token.start, token.end) or c.launched(token.node):
            continue
        near = c.marked.between(max(0, token.start - _THEME_REACH), token.start)
        last = next((t for t in reversed(near) if t.kind == "campaign" or _is_launcher(c, t)), None)
        if last is not None and last.node is not None and last.kind == "doc":
            c.say(last.node, "launches", token.node, (start, end), "theme-told", 0.7, True)


def _is_launcher(c: Collector, token: Token) -> bool:
    """Whether a paper is said to launch a movement that has no name yet."""
    return token.kind == "doc" and _NAMELESS.match(c.clean, token.end) is not None


def _is_first(c: Collector, token: Token) -> bool:
    node = token.node
    return node is not None and c.campaigns[node.index].mentions[0][0] == token.start


def is_own(c: Collector, actor: str) -> bool:
    """Whether an office is the issuer, written in full or short; no office named means the issuer too."""
    words, issuer = fold(actor), fold(c.header.issuer or "")
    for long, short in _UNIT_WORDS:
        words, issuer = words.replace(long, short), issuer.replace(long, short)
    return set(words.split()) <= set(issuer.split())


def _headings(c: Collector, at: int) -> str:
    """The titles of the sections around an offset."""
    return " / ".join(s.title for s in c.layout.around(at) if s.start < at)
