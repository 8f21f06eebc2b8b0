"""What a paper is made for by the clauses before its main one, each with a head of its own: "Thấm nhuần quan điểm chỉ đạo của
Nghị quyết B và thực hiện Chương trình C, trên cơ sở Công văn D, Đảng ủy xã xây dựng Kế hoạch như sau:"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.discourse.clauses import ACTOR
from ingest.relations.discourse.layout import Piece
from ingest.relations.statements import CONDITION, Collector
from ingest.relations.words import EXECUTE

_TYPES: Final = (
    "Kế hoạch",
    "Chương trình",
    "Công văn",
    "Hướng dẫn",
    "Chỉ thị",
    "Công điện",
    "Phương án",
    "Đề án",
)
_MAIN: Final = re.compile(
    rf"[,;:]\s(?:nay,?\s)?(?P<actor>(?:{ACTOR}|nhà trường)(?!\w)[^,;:.()\n]{{0,120}}?)\s(?:(?:thống nhất|kịp thời|trân trọng|tiếp tục)\s)?"
    r"(?P<verb>ban hành|xây dựng|lập|triển khai|tổ chức|phân công|giao|yêu cầu|hướng dẫn|chỉ thị|quy định|phát động|chỉ đạo|đề ra|mở|phát hành|soạn)\s"
)
_AS_FOLLOWS: Final = re.compile(r"(?:như sau|sau đây|dưới đây|sau|cụ thể|như dưới đây)\s?[:.]?$")
_AND: Final = r"(?:^|[,;:]\s|,?\svà\s|[,;]?\sđồng thời\s|[,;]?\scùng với\s)(?:(?:và|đồng thời|cũng|để|nhằm|kịp thời|tiếp tục|nghiêm túc|góp phần|tiếp đó|nhất là|qua đó)\s)*"
_TO_DO: Final = (
    rf"{EXECUTE}|thi hành|chấp hành|bám sát|quán triệt|thấm nhuần|tiếp nối|phục vụ|h[ưướ]+ng ứng|đáp ứng|tiếp thu|vận dụng|tuân thủ|thể theo|hoàn thành|đưa|biến|hướng tới|tiếp nhận|tiếp tục"
    r"|theo (?:sự\s)?(?:yêu cầu|chỉ đạo|nhiệm vụ|phân công|phân giao)"
)
_HEAD: Final = re.compile(
    rf"{_AND}(?:(?P<ground>căn cứ(?: vào)?|trên cơ sở|dựa (?:trên|vào))|(?P<aim>{_TO_DO}))(?=\s)(?:\s(?!theo\s|tại\s)[^\s,;:.()“”]+){{0,14}}(?:\s(?:tại|theo|trong))?\s(?:các\s)?[“\"]?$",
    re.I,
)
"""A clause up to its paper, by its head."""
_UNKNOWN: Final = re.compile(
    r"(?!(?:Sau|Trước|Ngoài|Bên|Ngày|Trong|Khi|Không|Chưa|Tuy|Mặc|Tại|Với|Qua|So|Khác|Thay|Từ|Do|Vì|Xét|Trả|Phúc|Ghi|Nhận|Về|Đối|Nếu|Cùng|Trái|Theo|Tiếp theo)\s)[A-ZĐÀ-Ỹ][^\s,;:.()]*(?:\s[^\s,;:.()“”]+){0,7}?"
    r"\s(?:quan điểm|tinh thần|chủ trương|chỉ đạo|yêu cầu|nhiệm vụ|quyết tâm|mục tiêu|định hướng)(?:\s[^\s,;:.()“”]+){0,5}?\s(?:của|tại|trong|ở|theo)\s(?:các\s)?$"
)
"""A clause with a verb unknown, whose object is what a paper wants: "Lan tỏa tinh thần của Nghị quyết B"."""
_BESIDE: Final = re.compile(r"(?:,|,?\svà|,?\scùng)\s(?:các\s)?")
_TO_CARRY_OUT: Final = re.compile(
    rf"(?:nhằm|để|góp phần)\s(?:(?!nghị|kế|chỉ)[^\s,;:.()]+\s){{0,3}}?(?i:{EXECUTE})\s(?:(?:nội dung|nhiệm vụ|có hiệu quả|hiệu quả|tốt|kịp thời|đồng bộ|các)(?:,\s|\s)){{0,4}}$"
)
_ONLY_TOLD: Final = frozenset({"Báo cáo", "Tờ trình", "Biên bản"})
_REACH: Final = 1500


def heads_of(c: Collector, piece: Piece) -> dict[Node, str]:
    """What the paper itself does with each paper and campaign of the clauses before its main one, by the head of the clause;
    nothing where the main clause is not the paper's own."""
    main = _own_main(c, piece)
    if main is None:
        return {}
    found = dict(_fronted(c, piece.start, main.start()))
    for token in c.marked.between(main.end(), piece.end):
        if token.kind == "doc" and token.node not in (None, SELF) and _is_for(c, main.end(), token.start):
            found.setdefault(token.node, "implements") if token.node else None
            break
    return found


def _own_main(c: Collector, piece: Piece) -> re.Match[str] | None:
    """Where the clause begins by which the paper's office makes it: "…, UBND phường xây dựng Kế hoạch như sau:"."""
    kind = next((t for t in _TYPES if (c.header.type or "").startswith(t)), None)
    if kind is None or piece.told:
        return None
    first = next((t for t in c.marked.between(piece.start, piece.end) if t.kind in ("doc", "campaign")), None)
    if first is None or CONDITION.search(c.clean, piece.start, first.start):
        return None
    for main in _MAIN.finditer(c.clean, first.end, min(piece.end, piece.start + _REACH)):
        if " đã" in main["actor"] or re.match(r"(?:[cC]ác|\d)", main["actor"]):
            continue
        own = re.compile(rf"(?<!\w){re.escape(kind)}(?!\w)(?!\ssố)").search(
            c.clean, main.start("verb"), piece.end
        )
        return main if own or _AS_FOLLOWS.search(c.clean, main.end(), piece.end) else None
    return None


def _fronted(c: Collector, start: int, stop: int) -> Iterator[tuple[Node, str]]:
    """The papers and campaigns of [start, stop) with what the heads of their clauses say."""
    at, word = start, ""
    for token in c.marked.between(start, stop):
        if token.node is None or token.node == SELF or token.kind not in ("doc", "campaign"):
            continue
        low = max(at, token.start - 200)
        head = _HEAD.search(c.clean[low : token.start]) if low == at else None
        if head is not None:
            word = "based_on" if head["ground"] else "implements"
        elif at == start and _UNKNOWN.match(c.clean[start : token.start]):
            word = "implements"
        elif at == start or not _BESIDE.fullmatch(c.clean, at, token.start):
            word = ""
        at = token.end
        told_only = word == "implements" and c.reader.judge.type_of(token.node) in _ONLY_TOLD
        if word and not told_only and not (token.kind == "campaign" and word == "based_on"):
            yield token.node, word


def _is_for(c: Collector, start: int, at: int) -> bool:
    """Whether a paper behind the main verb is what the paper made is for: "lập Kế hoạch tổ chức … nhằm thực hiện Chỉ thị B"."""
    return bool(_TO_CARRY_OUT.search(c.clean, max(start, at - 80), at)) and not re.search(
        r"[.;:]", c.clean[start:at]
    )
