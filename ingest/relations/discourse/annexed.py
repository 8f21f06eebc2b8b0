"""What is issued with a paper and has a number of its own: "Ban hành kèm theo Quyết định này Quy chế số 4", "Quyết định A kèm
theo Quy chế B", "Quy chế B ban hành kèm theo Quyết định A", and grounds of the paper itself that are told
as its subject: "Quy chế B là căn cứ xây dựng Hướng dẫn này"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.naming.named_kinds import KIND
from ingest.relations.statements import Collector
from ingest.relations.tokens import Token

_ANNEXES: Final = frozenset(
    {
        "Quy chế",
        "Quy định",
        "Kế hoạch",
        "Đề án",
        "Chương trình",
        "Phương án",
        "Quy trình",
        "Hướng dẫn",
        "Điều lệ",
    }
    | {"Chương trình hành động", "Danh mục", "Phụ lục", "Quy chế phối hợp", "Quy hoạch", "Chiến lược"}
)
_ISSUERS: Final = frozenset({"Quyết định", "Nghị quyết", "Thông tư", "Nghị định", "Công văn", "Chỉ thị"})
_BEARER: Final = r"(?:Quyết định|Nghị quyết|Thông tư|Nghị định|Công văn|Chỉ thị) này"
_WITH_THIS: Final = re.compile(
    rf"(?:^|[.;:]\s)(?:Nay\s)?[bB]an hành (?:kèm )?theo {_BEARER}(?:\scác)?\s(?:(?:Bản|bản)\s)?$", re.M
)
_NEXT: Final = re.compile(r"(?:\s(?:về|quy định)\s[^;:.()\n]{2,160}?)?(?:,|;|\svà|,\svà)\s(?:các\s)?")
_ISSUED_WITH_THIS: Final = re.compile(
    rf"\)?(?:\svề\s[^;:.()\n]{{2,160}}?)?,?\s(?:được\s)?ban hành (?:kèm )?theo {_BEARER}"
)
_KEEPS: Final = re.compile(
    r"(?:\s(?:về|của)\s[^;:.()\n]{2,160}?)?,?\s\(?(?:có\s|gửi\s|được\sban hành\s)?kèm(?: theo)?\s(?:các\s|bản\s|nội dung\s)?(?:Quy chế|Quy định|Kế hoạch|Đề án|Chương trình|Phương án|Quy trình)?(?:\s[^;:.()\d\n]{2,60}?)?\s?(?:số\s)?$"
    r"|(?:\svề(?:\sviệc)?)?\sban hành\skèm theo\s$"
)
"""Between a paper and what is annexed to it."""
_ISSUES_IT: Final = re.compile(r"(?:\svề(?:\sviệc)?)?\sban hành\s$")
_KEPT_BY: Final = re.compile(
    r"\)?(?:\s(?:về|của|quy định)\s[^;:.()\n]{2,160}?)?,?\s(?:được\s|đã\s)*ban hành kèm theo\s$"
)
"""Between what is annexed and its paper."""
_GROUND_OF_THIS: Final = re.compile(
    rf"\)?[^;.\n]{{0,240}}?\slà\s(?:căn cứ|cơ sở)(?:\s(?:pháp lý|chính trị|quan trọng|trực tiếp|chủ yếu))?\s(?:để\s|cho\s(?:việc\s)?)?(?:xây dựng|ban hành|ký(?: kết)?|lập|soạn thảo)\s(?i:{KIND})\snày(?!\w)"
)
_UNDER_TITLE: Final = re.compile(r"\s*\(?\s*(?:[đĐ]ược\s)?(?:[bB]an hành\s)?[kK]èm theo\s")
_TAKES: Final = re.compile(
    r"\s(?:đã\s)?(?:lấy|dùng|viện dẫn)\s(?:(?:[đĐ]iều|[kK]hoản|[đĐ]iểm)\s\w{1,3}\s){0,3}(?:của\s)?"
)
_AS_GROUND: Final = re.compile(r"\slàm\s(?:căn cứ|cơ sở)(?!\w)")
"""Around the ground in "Quyết định A lấy khoản 1 Điều 14 Luật B làm căn cứ"."""
_AMONG: Final = re.compile(r",\s(?:trong đó|bao gồm)\s|\s(?:sửa đổi|thay thế|bãi bỏ|được)\s")


def read_annexed(c: Collector, start: int, end: int) -> None:
    """State it for the papers of the line [start, end). Linear in them."""
    papers = [t for t in c.marked.between(start, end) if t.kind == "doc" and t.node is not None]
    if not papers or c.page:
        return
    _read_with_this(c, papers, start, end)
    _read_own_bearer(c, papers[0], start)
    for n, token in enumerate(papers):
        ground = _GROUND_OF_THIS.match(c.clean, token.end, end) if n == 0 else None
        if ground is not None and _is_own(c, ground["kind"]) and not _AMONG.search(ground.group()):
            for one in papers:
                if one.start < ground.end() and (one is token or _row(c, papers, one)):
                    _say(c, SELF, "based_on", one, (token.start, ground.end()))
    for one, other in pairwise(papers):
        _read_pair(c, one, other, end)


def _read_pair(c: Collector, one: Token, other: Token, end: int) -> None:
    """What two papers that follow one another say of issuing and of grounds."""
    gap, span = (one.end, other.start), (one.start, other.end)
    kinds = (_kind(c, one), _kind(c, other))
    if _TAKES.fullmatch(c.clean, *gap) and _AS_GROUND.match(c.clean, other.end, end):
        _say(c, one.node, "based_on", other, span)
    elif kinds[0] in _ISSUERS and kinds[1] in _ANNEXES:
        issues = kinds[0] == "Quyết định" and _ISSUES_IT.fullmatch(c.clean, *gap)
        if issues or _KEEPS.fullmatch(c.clean, *gap):
            _say(c, one.node, "issues_with", other, span)
    elif kinds[0] in _ANNEXES and kinds[1] in _ISSUERS and _KEPT_BY.fullmatch(c.clean, *gap):
        _say(c, other.node, "issues_with", one, span)


def _read_with_this(c: Collector, papers: list[Token], start: int, end: int) -> None:
    """ "Ban hành kèm theo Quyết định này Quy chế số 4 và Kế hoạch số 5"."""
    last: Token | None = None
    for token in papers:
        begins = _WITH_THIS.search(c.clean, max(start, token.start - 80), token.start)
        goes_on = last is not None and _NEXT.fullmatch(c.clean, last.end, token.start)
        ends = _ISSUED_WITH_THIS.match(c.clean, token.end, end)
        last = token if _kind(c, token) in _ANNEXES and (begins or goes_on) else None
        if last is not None or (ends and _kind(c, token) in _ANNEXES):
            _say(c, SELF, "issues_with", token, (start, token.end))


def _read_own_bearer(c: Collector, first: Token, start: int) -> None:
    """ "(Ban hành kèm theo Quyết định số 5 …)" under the title of rules or a programme, "Quy chế này …; ban hành kèm theo Quyết định
    B": that decision issues the paper itself."""
    kind = c.header.type or ""
    if (
        kind not in _ANNEXES
        or not c.layout.in_opening(start)
        or _kind(c, first) not in ("Quyết định", "Nghị quyết")
    ):
        return
    if first.node is not None and _UNDER_TITLE.fullmatch(c.clean, start, first.start):
        c.say(first.node, "issues_with", SELF, (start, first.end), "own-bearer", 0.85)


def _row(c: Collector, papers: list[Token], one: Token) -> bool:
    """Whether a paper stands beside the first of a line."""
    at = papers.index(one)
    pairs = pairwise(papers[: at + 1])
    return all(_NEXT.fullmatch(c.clean, a.end, b.start) for a, b in pairs)


def _is_own(c: Collector, kind: str) -> bool:
    return bool(kind) and (c.header.type or "").lower().startswith(kind.lower())


def _kind(c: Collector, token: Token) -> str:
    return c.reader.judge.type_of(token.node) if token.node is not None and token.node != SELF else ""


def _say(c: Collector, subject: Node | None, verb: str, token: Token, span: tuple[int, int]) -> None:
    if subject is None or token.node is None or c.tied(subject, token.node):
        return
    c.say(subject, verb, token.node, span, "annexed-to", 0.8, subject != SELF)
