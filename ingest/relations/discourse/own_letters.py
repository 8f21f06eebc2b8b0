"""What letters, notices and guides do themselves in plain sentences: "Bộ hướng dẫn bổ sung như sau: … Thông tư B chỉ áp dụng cho …",
"Hướng dẫn này cắt nghĩa các tiêu chí ban hành kèm theo Quyết định B", "UBND tỉnh thống nhất …, chấp thuận Kế hoạch B"."""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF
from ingest.relations.discourse.clauses import ACTOR
from ingest.relations.discourse.launched import is_own
from ingest.relations.discourse.layout import Piece
from ingest.relations.statements import CONDITION, Collector

_LETTERS: Final = ("Công văn", "Thông báo", "Hướng dẫn")
_UNITS: Final = r"(?:(?:tại|của|theo|nội dung|quy định|một số)\s)*(?:(?:[đĐ]iểm|[kK]hoản|[đĐ]iều|[pP]hụ lục|[mM]ục)\s[\wđ.]{1,6}(?:,|\svà)?\s){0,6}(?:của\s)?"
_GUIDES: Final = re.compile(
    rf"(?:^|[,;.]\s|\n)(?P<actor>{ACTOR}(?!\w)[^,;:.()\n]{{0,90}}?)\s(?:tiếp tục\s)?hướng dẫn(?:\s(?:bổ sung|thêm|áp dụng|thực hiện|thi hành|triển khai|nghiệp vụ|một số nội dung|cụ thể|về|việc)){{0,4}}(?:\snhư sau)?:?\s{_UNITS}$"
)
_THIS_GUIDES: Final = re.compile(
    rf"(?:Hướng dẫn|Công văn|Văn bản|Tài liệu) này\s(?:cắt nghĩa|giải thích|làm rõ|chỉ dẫn|giải đáp|hướng dẫn|diễn giải)\s(?:[^;:.()\n]{{0,160}}?\s(?:của|tại|theo|kèm theo|trong)\s)?{_UNITS}$"
)
_APPROVES: Final = re.compile(
    rf"^\s*(?P<actor>{ACTOR}(?!\w)[^,;:.()\n]{{0,60}}?)\s(?:(?:cơ bản|nhất trí|thống nhất|đồng ý|chấp thuận|phê duyệt|thông qua)(?:\s(?!đề nghị)[^\s,;:.()]+){{0,3}}|(?:thống nhất|đồng ý|nhất trí)(?:\svới)?\s(?:đề nghị|đề xuất|ý kiến)[^;:.\n]{{2,200}}?(?:,|\svà|;)\s(?:chấp thuận|phê duyệt|thông qua|đồng ý))\s(?:nội dung\s|ban hành\s|chủ trương\s)?$"
)
_PLANS: Final = frozenset(
    {"Kế hoạch", "Phương án", "Đề án", "Chương trình", "Quy chế", "Danh mục", "Dự án", "Điều lệ"}
)
_REACH: Final = 320


def read_own_letter(c: Collector, piece: Piece) -> None:
    """State what a piece says that the letter does to the first paper of its kind. Linear in the papers of the piece."""
    kind = c.header.type or ""
    if kind not in _LETTERS:
        return
    judge = c.reader.judge
    for token in c.marked.between(piece.start, piece.end):
        if token.kind != "doc" or token.node is None or token.node == SELF:
            continue
        low = max(piece.start, token.start - _REACH)
        words = c.clean[low : token.start]
        if CONDITION.search(words) or c.tied(SELF, token.node):
            continue
        guides = _GUIDES.search(words)
        own = guides is not None and (len(guides["actor"].split()) == 1 or is_own(c, guides["actor"]))
        span = (piece.start, piece.end)
        if (own or _THIS_GUIDES.search(words)) and judge.may_guide(SELF, token.node):
            c.say(SELF, "guides", token.node, span, "own-letter", 0.8)
            return
        approved = (
            _APPROVES.match(words) if low == piece.start and judge.type_of(token.node) in _PLANS else None
        )
        if approved is not None and kind != "Hướng dẫn" and is_own(c, approved["actor"]):
            c.say(SELF, "approves", token.node, span, "own-letter", 0.8)
            return
