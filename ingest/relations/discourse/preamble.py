"""The paper's own grounds where they stand in lines of their own: lists after "Căn cứ …;", clauses that wait for the main one."""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.discourse.before import Before
from ingest.relations.discourse.clauses import ACTOR
from ingest.relations.discourse.fronted import Sides, past_ground
from ingest.relations.discourse.layout import Piece
from ingest.relations.grammar.parsed import Parsed
from ingest.relations.statements import Collector

_NEXT_OF_PREAMBLE: Final = re.compile(
    r";\n(?:Căn cứ|Theo đề nghị|Xét\s|Trên cơ sở|Thực hiện|Bộ luật|Luật|Pháp lệnh|Nghị (?:định|quyết)|Thông tư|Quyết định số|QUYẾT (?:ĐỊNH|NGHỊ))"
)
"""How the line after one of a preamble begins."""

_NEXT_BASIS: Final = re.compile(r";\s(?:[^\W\d_]{1,3}\s)?$")
_THEN_ENACTS: Final = re.compile(r";\s*QUYẾT (?:ĐỊNH|NGHỊ)\s?:?$")
STARTS_WITH_ACTOR: Final = re.compile(
    rf"\s*(?:(?:Ngày|Tháng|Đến ngày|Đầu|Cuối|Năm)\s[^,.;:\n]{{1,40}},\s)?{ACTOR}(?!\w)"
)
"""Who acts, at once or after a day."""
_AIM_THEN_ACTOR: Final = re.compile(
    rf"(?:Nhằm|Để|Với mục (?:đích|tiêu)|Trước (?:tình hình|yêu cầu)|Xuất phát từ|Tiếp theo|Phát huy|Kế thừa|Nhân(?: dịp)?)\s[^.:\n]{{3,700}}?[,;]\s{ACTOR}(?!\w)"
)
"""A sentence that tells its aim before who acts: "Nhằm nâng cao nhận thức …, UBND xã ban hành Kế hoạch …"."""
_THEN_SPEAKS: Final = re.compile(
    r",\s[A-ZĐÀ-Ỹ][^;:\n]{3,200}?\s(?:báo cáo|ban hành|xây dựng|hướng dẫn|thông báo|đề nghị|yêu cầu|phát động|(?:thực hiện|triển khai|tổ chức)(?=\s[^;\n]*như sau:))\s[^;\n]*:$"
)
"""How the last of the grounds goes on with what the paper itself does: ", Tổ công tác báo cáo kết quả như sau:"."""


def read_preamble(c: Collector, piece: Piece, parsed: Parsed, sides: Sides, before: Before) -> None:
    """ "Căn cứ Luật A;\nNghị định số B …;": a line of a preamble that begins with its paper goes on with the line above,
    or with one whose "Căn cứ" is lost."""
    ends = c.clean.endswith(";", piece.start, piece.end) or bool(
        _THEN_ENACTS.search(c.clean, max(piece.start, piece.end - 24), piece.end)
    )
    whole = c.clean.startswith("\n", piece.start - 1) and ends
    first = parsed.roots[0] if parsed.roots else None
    ruling = c.layout.ruling and (
        c.clean.endswith(";\n", 0, piece.start) or _NEXT_OF_PREAMBLE.match(c.clean, piece.end - 1)
    )
    if first is not None and not piece.front and first.at - piece.start <= 2:
        _read_last(c, piece, first.node, before)
    goes_on = before.listed or ruling
    if whole and not piece.front and first is not None and first.at - piece.start <= 2 and goes_on:
        verb = before.listed or "based_on"
        for root in parsed.roots:
            heads = root is first or _NEXT_BASIS.search(c.clean, max(piece.start, root.at - 6), root.at)
            if heads and root.node != SELF:
                c.say(SELF, verb, root.node, (piece.start, piece.end), "preamble-line", 0.8, True)
        return
    before.listed = sides.verb if whole and piece.front in ("base", "do") and piece.main is None else ""


def _read_last(c: Collector, piece: Piece, node: Node, before: Before) -> None:
    """ "Thực hiện A.\nQuyết định B …, Tổ công tác báo cáo kết quả như sau:": B and what waits are the paper's own grounds."""
    waits = c.clean.startswith("\n", piece.start - 1) and (
        before.listed or (before.dangling and before.pending)
    )
    if node == SELF or not waits or not _THEN_SPEAKS.search(c.clean, piece.start, piece.end):
        return
    last = before.listed or before.pending[-1][0]
    for word, ground in (*before.pending, (last, node)):
        if not c.tied(SELF, ground):
            c.say(SELF, word, ground, (piece.start, piece.end), "preamble-last", 0.8, True)
    before.pending.clear()


def read_pending(c: Collector, piece: Piece, parsed: Parsed, sides: Sides, before: Before) -> None:
    """ "Thực hiện A.\nThực hiện B.\nUBND thành phố ban hành Kế hoạch …": the paper's own fronted clauses that stand
    alone wait for its main clause."""
    begins = STARTS_WITH_ACTOR.match(c.clean, piece.start) or _AIM_THEN_ACTOR.match(
        c.clean, piece.start, piece.end
    )
    own = SELF in sides.issued and (piece.main or begins)
    if piece.front and piece.main is None:
        grounds = [n for n in sides.front if sides.verb != "based_on" or not past_ground(c, piece, parsed, n)]
        before.pending.extend((sides.verb, node) for node in grounds)
    elif own and bool(piece.front) == bool(piece.main):
        for word, node in before.pending:
            c.say(SELF, word, node, (piece.start, piece.end), "fronted", 0.95)
        before.pending.clear()
