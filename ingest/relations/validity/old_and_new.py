"""Tables of old and new papers: the heads of their columns say which paper of a row does what to which.

Văn bản cũ | Văn bản thay thế          the second replaces the first
Nghị định | Được sửa đổi bởi | Bị thay thế bởi
Văn bản bị bãi bỏ | Căn cứ bãi bỏ      only a column of papers that act is read so
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.statements import Collector
from ingest.relations.tokens import Token
from ingest.tables import Table, find_tables

_WORD: Final = r"(?P<verb>sửa đổi, bổ sung|sửa đổi|bổ sung|điều chỉnh|thay thế|thay|bãi bỏ|h[ủu][ỷy] bỏ|thu hồi|đính chính|đình chỉ|ngưng hiệu lực|hết hiệu lực)(?!\w)"
_PAPER: Final = r"(?:văn bản|quyết định|nghị quyết|nghị định|thông tư|kế hoạch|công văn|chỉ thị|quy định|quy chế|hướng dẫn|luật|tên văn bản|số,? ?(?:/ ?)?(?:và )?ký hiệu)"
_BY: Final = re.compile(
    rf"(?:(?:được|bị) )?(?:{_WORD}) ?(?:bởi|bằng|tại|theo)(?!\w)|{_PAPER}(?: \w+){{0,3}}? (?<!bị )(?<!được )(?:{_WORD.replace('verb', 'does')})(?! (?:bởi|toàn|một))",
    re.I,
)
_NEW: Final = re.compile(
    rf"{_PAPER}(?: \w+){{0,2}} (?:mới|hiện hành|xử lý|sau sắp xếp|sau sáp nhập|sau hợp nhất)(?!\w)", re.I
)
_GONE: Final = re.compile(
    rf"(?:{_PAPER}|danh mục)?(?: \w+){{0,3}} ?(?:bị|được|đã)(?: bị| được)? (?:{_WORD})(?! (?:bởi|bằng|tại|theo))|{_PAPER}(?: \w+){{0,2}} (?P<over>hết hiệu lực)"
    rf"|^(?P<does>{_WORD.replace('?P<verb>', '?:')})(?: cho)?(?: các)? {_PAPER}",
    re.I,
)
_OLD: Final = re.compile(
    rf"{_PAPER}(?: \w+){{0,2}} (?:cũ|trước đây|trước sắp xếp|trước sáp nhập|trước hợp nhất|gốc)(?!\w)", re.I
)
_GROUND: Final = re.compile(
    r"văn bản (?:làm (?:căn cứ|cơ sở|hết hiệu lực)|căn cứ)|căn cứ (?:pháp lý|bãi bỏ|thay thế|hết hiệu lực)",
    re.I,
)
"""A column of papers that act, where another column tells how."""
_BARE: Final = re.compile(rf"{_WORD}(?P<cho> cho(?: các)?(?: {_PAPER})?)?", re.I)
"""A head that is only the act's word."""
_HOW: Final = re.compile(
    r"(?:lý do|nguyên nhân|tình trạng|hình thức|phương án|kết quả|hướng)(?: xử lý| thay đổi)?|xử lý", re.I
)
_PLANNED: Final = re.compile(r"đề nghị|kiến nghị|đề xuất|dự kiến|sẽ|dự thảo", re.I)
_PLAIN: Final = re.compile(rf"^[^\w]*(?:số |tên |loại |tên loại )?{_PAPER}", re.I)
_BESIDE: Final = re.compile(r"\s?(?:[;,/+]|và|<br ?/?>)\s?(?:các |số )?(?:[-–+] ?)?")
_ACT: Final = re.compile(_WORD, re.I)
_TITLE_REACH: Final = 300
_KINDS: Final = {
    "sửa": "amends",
    "bổ": "amends",
    "điều": "amends",
    "tha": "replaces",
    "đín": "corrects",
    "đìn": "suspends",
    "ngư": "suspends",
}


_UNTOLD: Final = "?"
_RELATIONS: Final = frozenset({"amends", "replaces", "repeals", "corrects", "suspends"})
_Told = tuple[Node, str, Node, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class _Column:
    """`role` is "by" for papers that act, "gone" for those acted on, "how" for a word of the act and "plain" for others;
    `verb` is "" where the head does not tell it."""

    role: str
    verb: str


def read_old_and_new(c: Collector) -> None:
    """State what the rows of such tables tell, against what other readings made of their cells. Linear in the text."""
    told = [
        one
        for table in find_tables(c.clean, c.text.body_end)
        if not c.layout.quoted(table.start)
        for one in _told(c, table)
    ]
    rows = {(by, node): span for by, _, node, span in told}
    for said in c.result() if rows else ():
        span = rows.get((said.subject, said.object)) or rows.get((said.object, said.subject)) or (0, -1)
        if said.rel in _RELATIONS and span[0] <= said.start <= span[1]:
            c.drop(said)
    for by, verb, node, span in told:
        free = verb in ("corrects", "suspends") or c.reader.judge.may_alter(by, node)
        if free and not c.tied(by, node) and not c.tied(node, by):
            c.say(by, verb, node, span, "old-and-new", 0.85)


def _told(c: Collector, table: Table) -> Iterator[_Told]:
    """What the rows of a table tell; nothing where its heads tell no act."""
    above = c.clean[max(0, table.start - _TITLE_REACH) : table.start].rstrip().rpartition("\n")[2]
    if any(t.kind == "doc" for t in c.marked.between(table.start, table.rows[0][0][0])):
        return  # rows without heads
    columns = [_column(words) for words in table.heads]
    if any(x.role == "for" for x in columns):
        columns = [replace(x, role={"plain": "by", "for": "gone"}.get(x.role, x.role)) for x in columns]
    if not any(column.role == "by" for column in columns):
        return
    known = next((x.verb for x in columns if x.role == "gone" and x.verb), "")
    if not known and (title := _ACT.search(above)) is not None:
        known = _verb(title["verb"])
    columns = [_Column(x.role, x.verb or known or "replaces") if x.role == "by" else x for x in columns]
    for row in table.rows:
        papers = [
            t
            for t in c.marked.between(row[0][0], row[-1][1])
            if t.kind == "doc" and t.node is not None and t.node != SELF
        ]
        yield from _row(c, columns, row, papers)


def _column(words: str) -> _Column:
    """A head's words as a column."""
    words = " ".join(words.replace("*", "").split())
    if _PLANNED.search(words):
        return _Column("", "")
    if _HOW.match(words):
        return _Column("how", "")
    if _GROUND.match(words):
        return _Column("by", _UNTOLD)
    if (bare := _BARE.fullmatch(words)) is not None:
        return _Column("for" if bare["cho"] else "by", _verb(bare["verb"]))
    if (by := _BY.search(words)) is not None and (by["does"] or "").lower() != "hết hiệu lực":
        return _Column("by", _verb(by["verb"] or by["does"]))
    if (gone := _GONE.search(words)) is not None:
        return _Column("gone", "" if gone["over"] else _verb(gone["verb"] or gone["does"]))
    if _NEW.search(words):
        return _Column("by", "")
    if _OLD.search(words):
        return _Column("gone", "")
    return _Column("plain" if _PLAIN.search(words) else "", "")


def _verb(word: str) -> str:
    low = word.lower()
    return (
        "repeals"
        if low == "hết hiệu lực"
        else next((v for k, v in _KINDS.items() if low.startswith(k)), "repeals")
    )


def _row(
    c: Collector, columns: Sequence[_Column], cells: Sequence[tuple[int, int]], papers: Sequence[Token]
) -> Iterator[_Told]:
    """What a row tells: each paper of a column that acts does it to those acted on."""
    if len(cells) != len(columns):
        return
    row = list(zip(columns, cells, strict=True))
    gone = [node for x, cell in row if x.role == "gone" for node in _in_cell(c, cell, papers)]
    plain = (_in_cell(c, cell, papers) for x, cell in row if x.role == "plain")
    gone = gone or next((nodes for nodes in plain if nodes), [])
    how = " ".join(c.clean[a:b] for x, (a, b) in row if x.role == "how")
    if _PLANNED.search(how):
        return
    told = _ACT.search(how)
    for column, cell in row:
        if column.role != "by" or (column.verb == _UNTOLD and told is None):
            continue
        for by in _in_cell(c, cell, papers):
            for node in gone:
                if by != node:
                    yield by, _verb(told["verb"]) if told else column.verb, node, (cells[0][0], cells[-1][1])


def _in_cell(c: Collector, cell: tuple[int, int], papers: Sequence[Token]) -> list[Node]:
    """The papers that a cell names side by side from its first one on; none that the title of one names."""
    return list(_beside(c, [t for t in papers if cell[0] <= t.start < cell[1]], cell))


def _beside(c: Collector, papers: Sequence[Token], cell: tuple[int, int]) -> Iterator[Node]:
    last: int | None = None
    for token in papers:
        tail = c.clean[max(cell[0], token.start - 12) : token.start]
        if token.node is None or (
            last is not None
            and not (_BESIDE.search(tail) and ";" in tail)
            and not _BESIDE.fullmatch(c.clean, last, token.start)
        ):
            continue
        last = token.end
        yield token.node
