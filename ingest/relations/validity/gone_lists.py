"""Lists under a line that says what became of their papers and by which: "A. VĂN BẢN BÃI BỎ TOÀN BỘ (theo Quyết định N)" over
"1. Quyết định A", "2. Điều 4 Quyết định B"; "Các văn bản bị thay thế bởi Nghị quyết N:" over "- Nghị quyết A"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.discourse.bullets import without_bullet
from ingest.relations.statements import CONDITION, Collector
from ingest.relations.tokens import Token
from ingest.relations.words import BULLET

_WORD: Final = r"(?:(?P<repeals>bãi bỏ|h[ủu][ỷy] bỏ|hết hiệu lực)|(?P<replaces>thay thế)|(?P<amends>sửa đổi(?:, bổ sung)?)|(?P<corrects>đính chính))"
_BEFORE: Final = re.compile(
    rf"(?:[^;.:]{{0,60}}?(?<!\w))?(?:văn bản|quyết định|nghị quyết|nghị định|thông tư|kế hoạch|công văn|chỉ thị|danh mục|quy định)(?!\w)[^;.:]{{0,60}}?{_WORD}(?!\w)[^;.:]{{0,60}}?(?:theo|bởi|bằng|tại)\s(?:các\s|Điều \d+\s)?$",
    re.I,
)
_LABEL: Final = re.compile(r"^\s*(?:[A-ZĐ]|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*)[.)]\s")
_AFTER: Final = re.compile(r"(?:[^;.:()\n]{0,160})\)?\s?(?:,?\s?(?:bao )?gồm|,?\s?cụ thể|như sau)?\s?:?\s*$")
_UNITS: Final = re.compile(
    r"\s*(?:(?:điều|khoản|điểm|mục|phụ lục|chương|một phần|toàn bộ|các|của|số|và|tại|nội dung|\d{1,3}[a-z]?|[a-zđ]|[ivx]{1,5}|,|;|\||ban hành kèm theo|quy định|quy chế|thông tư|quyết định|nghị quyết|nghị định|chỉ thị)[\s,]*){0,80}$",
    re.I,
)
_UNIT: Final = re.compile(r"\s*\|?\s*\d{1,3}\s*\||\s*(?:Điều|Khoản|Điểm|Mục|Chương|Phần)\s[\dIVXa-z]")
_OWN_FATE: Final = re.compile(r"(?<!\w)(?:còn hiệu lực|thay thế|bãi bỏ bởi|được sửa đổi bởi|tiếp tục)(?!\w)")


def read_gone_lists(c: Collector) -> None:
    """State what such lists tell. Linear in the text."""
    lead: tuple[Node, str] | None = None
    done = 0
    for start, end, papers in _paper_lines(c):
        if lead is not None and c.clean[done:start].strip():
            lead = None  # a line without a paper ends the list
        if lead is not None and is_item(c, c.clean[start:end], start, papers):
            for token in side_by_side(c, papers):
                state_gone(c, lead, token, (start, end))
        else:
            lead = _lead(c, start, end, papers)
        done = end


def _paper_lines(c: Collector) -> Iterator[tuple[int, int, list[Token]]]:
    """The lines in which papers begin, with these, in order."""
    done = -1
    for token in c.marked.tokens:
        if token.kind != "doc" or token.node is None or token.start < done:
            continue
        start = c.clean.rfind("\n", 0, token.start) + 1
        stop = c.clean.find("\n", token.start)
        done = len(c.clean) if stop < 0 else stop
        yield (
            start,
            done,
            [t for t in c.marked.between(start, done) if t.kind == "doc" and t.node is not None],
        )


def _lead(c: Collector, start: int, end: int, papers: list[Token]) -> tuple[Node, str] | None:
    """The paper that acts on what stands under a line, and how."""
    if len(papers) != 1 or papers[0].node in (None, SELF) or c.layout.quoted(start) or end - start > 400:
        return None
    found = _BEFORE.match(_LABEL.sub("", c.clean[start : papers[0].start].replace("(", " ")))
    if found is None or not _AFTER.fullmatch(c.clean, papers[0].end, end) or papers[0].node is None:
        return None
    if CONDITION.search(c.clean, start, end) or re.search(
        r"đề nghị|kiến nghị|đề xuất|dự kiến|sẽ ", c.clean[start:end]
    ):
        return None
    return papers[0].node, next(k for k, v in found.groupdict().items() if v)


def is_item(c: Collector, line: str, start: int, papers: list[Token]) -> bool:
    """Whether a line is an item that begins with a paper, or with units of one, and tells nothing else of it."""
    bullet = BULLET.match(line)
    if not papers or not (bullet or papers[0].start == start or _UNIT.match(line)):
        return False
    words = without_bullet(c.clean[start : papers[0].start])
    return bool(_UNITS.match(words)) and not _OWN_FATE.search(line)


def side_by_side(c: Collector, papers: list[Token]) -> Iterator[Token]:
    """The first paper of an item and those beside it."""
    last: Token | None = None
    for token in papers:
        if last is not None and not re.fullmatch(
            r"(?:,|;|\svà)\s(?:các\s|số\s)?", c.clean[last.end : token.start]
        ):
            return
        yield token
        last = token


def state_gone(c: Collector, lead: tuple[Node, str], token: Token, span: tuple[int, int]) -> None:
    """State that a paper does to one of its list what the lead says, unless the two are tied or ranks forbid it."""
    by, verb = lead
    node = token.node
    if node is None or node in (SELF, by) or (by != SELF and (c.tied(by, node) or c.tied(node, by))):
        return
    if verb != "corrects" and not c.reader.judge.may_alter(by, node):
        return
    for part in c.parts(node, (span[0], token.start), token.start) or [None]:
        c.say(by, verb, node, span, "list-of-gone", 0.85, True, part)
