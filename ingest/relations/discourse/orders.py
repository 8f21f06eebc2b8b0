"""What a letter orders: "UBND các huyện … triển khai thực hiện chỉ đạo tại Công điện B" makes the letter carry out B.

A letter (công văn, công điện) has no preamble of its own; what it is for stands in what it asks of others. On a page that
tells of a letter, the sentences after it in which the same kind of asking goes on are the letter's. All such statements are
`inherited`: the letter is not named beside what it hands on.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.discourse.clauses import ACTOR
from ingest.relations.discourse.layout import Piece
from ingest.relations.grammar.parsed import Parsed, Root
from ingest.relations.grammar.phrases import BESIDE
from ingest.relations.likely.features import may
from ingest.relations.ranks import standing_of, standing_of_self
from ingest.relations.statements import CONDITION, Collector
from ingest.relations.words import BULLET

_LETTERS: Final = frozenset({"Công văn", "Công điện"})
_HANDED_ON: Final = frozenset(
    {
        "Nghị quyết",
        "Chỉ thị",
        "Kết luận",
        "Kế hoạch",
        "Công điện",
        "Quyết định",
        "Chương trình",
        "Chương trình hành động",
    }
    | {"Đề án", "Thông báo", "Công văn"}
)
"""What letters hand on; what a law or decree rules they only recall."""

_ASKS: Final = (
    r"(?:đề\snghị|yêu\scầu|giao|chỉ\sđạo|phân\scông)(?=\s|:)(?!\scủa|\stại|\s(?:đã\s)?(?:được|nêu))"
)
_ORDER: Final = re.compile(
    rf"(?:(?:Theo đó|Cụ thể|Trong đó|Ngoài ra|Đồng thời|Nội dung [^,;.:\n]{{2,60}} nêu rõ|Tại [^,;.\n]{{2,60}})[,:]?\s)?"
    rf"(?:(?i:{_ASKS})\s|{ACTOR}(?!\w)[^;.\n]{{0,300}}?\s(?:{_ASKS}|(?:chủ động|tiếp tục|tổ chức|phối hợp|tăng cường|tập trung|khẩn trương|nghiêm túc|triển khai|thực hiện|quán triệt|căn cứ)(?!\w)))"
)
_ASKED_BY_PAGE: Final = re.compile(
    rf"(?:(?:Theo đó|Cụ thể|Trong đó|Nội dung [^,;.:\n]{{2,60}} nêu rõ|Tại [^,;.\n]{{2,60}})[,:]?\s)?"
    rf"(?:[^.\n]{{0,400}}?[;,]\s)?(?:{ACTOR}(?!\w)[^;.,\n]{{0,80}}?\s)?(?:đã\s)?(?i:{_ASKS})"
)
_CARRIES: Final = r"(?:thực hiện|triển khai|hoàn thành|chấp hành|quán triệt|bám sát)"
_TO_DO: Final = re.compile(
    rf"(?<!\w){_CARRIES}\s[^;.:\n]{{0,90}}?(?:mục tiêu|nhiệm vụ|chỉ tiêu|giải pháp|chỉ đạo|yêu cầu|kết luận|ý kiến|nội dung|biện pháp)[^;.:\n]{{0,90}}?\s(?:của|tại|theo|trong)\s(?:đúng\s)?(?:các\s)?$"
    r"|(?<!\w)theo\s(?:đúng\s)?(?:các\s)?(?:nội dung|tinh thần|yêu cầu|chỉ đạo)\s(?:[^;,.:\n]{0,60}\s)?(?:của|tại|trong)\s(?:các\s)?$"
)
_LISTED: Final = re.compile(
    r"(?:[^;:.\n]{0,140}(?:,|\svà)\s(?:Chiến lược|Chương trình|Đề án|Kế hoạch)\s[^,;:.\n]{3,160}?(?:ban hành|phê duyệt)\s(?:kèm theo|theo|tại|bằng)\s)"
)
_NOT_DONE: Final = re.compile(
    r"(?:hoãn|dừng|ngừng|ngưng|kiểm tra|giám sát|theo dõi|đánh giá|sơ kết|tổng kết|kết quả|tình hình|báo cáo|kinh phí|tiến độ|vướng mắc|khó khăn|quá trình|hướng dẫn|tuyên truyền|phổ biến|quy định|dự thảo|đề xuất|góp ý)[^,;:.\n]{0,70}$",
    re.I,
)
_VERB: Final = re.compile(rf"(?<!\w){_CARRIES}(?!\w)")
_OFFICE: Final = re.compile(
    r"(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân)\s(?:thành phố|tỉnh|huyện|quận|thị xã|xã|phường|đặc khu)(?!\w)"
)
_ASKING: Final = re.compile(_ASKS)
_SAME_HOUSE: Final = 0.25
"""Steps between a committee and its steering boards: a committee hands on their plans as well."""

_REACH: Final = 3000
"""Letters after a letter's number within which a page still tells what it asks."""


def letter_of(c: Collector, parsed: Parsed, old: Node | None) -> Node | None:
    """The letter that a page tells of from here on: the last one that a sentence issues."""
    issued = [r.node for r in parsed.roots if r.place in ("issued", "named")] if c.page else []
    if not issued:
        return old
    return issued[-1] if c.reader.judge.type_of(issued[-1]) in _LETTERS else None


def read_orders(c: Collector, piece: Piece, parsed: Parsed, letter: Node | None) -> None:
    """State what the sentence orders for the letter that speaks: the paper itself, or the one a page tells of."""
    own = c.header.type in _LETTERS and bool(c.header.number)
    subject = SELF if own else letter
    if subject is None or (piece.front and piece.front != "do"):
        return
    bullet = BULLET.match(c.clean, piece.start, piece.end)
    begin = bullet.end() if bullet else piece.start
    asks = _ORDER if own else _ASKED_BY_PAGE
    beside = [r for r in parsed.roots if r.node == subject]
    if not own and not beside and piece.start - _last_place(c, subject, piece.start) > _REACH:
        return
    if not beside and not asks.match(c.clean, begin, piece.end):
        return
    if own and not beside and parsed.roots and _promises(c, begin, parsed.roots[0].at):
        return
    first = beside[0].at if beside else begin
    accepted: Root | None = None
    for root in parsed.roots:
        if root.at < first or root.node in (SELF, subject) or root.place in ("issued", "named"):
            continue
        if not _is_ordered(c, root, accepted, piece, bool(beside)):
            continue
        accepted = root
        if not c.tied(subject, root.node) and _may(c, subject, root.node):
            c.say(subject, "implements", root.node, (piece.start, piece.end), "letter-orders", 0.6, True)


def _promises(c: Collector, begin: int, end: int) -> bool:
    """ "UBND tỉnh tiếp tục thực hiện …" in a letter of that committee: what it says of itself is no order."""
    issuer = c.header.issuer or ""
    head = _OFFICE.match(issuer)
    if head is None or _ASKING.search(c.clean, begin, end):
        return False
    names = {head.group(), head.group().replace("UBND", "Ủy ban nhân dân")}
    names |= {name.replace("Ủy ban nhân dân", "UBND") for name in names}
    return c.clean.startswith(tuple(f"{name} " for name in names), begin)


def _is_ordered(c: Collector, root: Root, before: Root | None, piece: Piece, told: bool) -> bool:
    """Whether a paper is what is to be carried out, or stands in a list behind one that is."""
    if c.reader.judge.type_of(root.node) not in _HANDED_ON:
        return False
    if before is not None:
        token = next(iter(c.marked.between(before.at, before.at + 1)), None)
        end = token.end if token is not None else before.at
        if BESIDE.fullmatch(c.clean, end, root.at) or _LISTED.fullmatch(c.clean, end, root.at):
            return True
    words = c.clean[max(piece.start, root.at - 260) : root.at]
    if CONDITION.search(words):
        return False
    verbs = list(_VERB.finditer(words))
    carried = root.verb == "implements" or (root.place == "front" and piece.front == "do" and not told)
    if not carried and not _TO_DO.search(words):
        return False
    return not (verbs and _NOT_DONE.search(words, 0, verbs[-1].start()))


def _last_place(c: Collector, node: Node, at: int) -> int:
    """Where a paper was last named before an offset."""
    named = [m.start for m in c.citations[node.index].mentions if m.start < at]
    return max(named, default=-_REACH)


def _may(c: Collector, subject: Node, target: Node) -> bool:
    """Whether ranks and dates allow a letter to hand on a paper."""
    if target.kind != "citation":
        return False
    low = standing_of_self(c.header) if subject == SELF else standing_of(c.citations[subject.index])
    high = standing_of(c.citations[target.index])
    if low.level is not None and high.level is not None and 0 < high.level - low.level <= _SAME_HOUSE:
        low = replace(low, level=high.level)
    return may("implements", low, high)
