"""Which papers a note lists, and which of them the sentence of its mark can mean: "đã ban hành kế hoạch¹" means no letter."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from ingest.model import Node
from ingest.relations.discourse.clauses import ACTOR
from ingest.relations.discourse.layout import Piece
from ingest.relations.grammar.parsed import Scope
from ingest.relations.statements import Collector

_OPENS: Final = re.compile(
    rf"\s*(?:Ngoài ra|Gồm|Bao gồm|Cụ thể|Điển hình|Tiêu biểu|Như|Trong đó)[^:;.]{{0,30}}:?\s*|(?:{ACTOR}|[A-ZĐ]\w+\s[A-ZĐ])[^:;.\d]{{0,60}}:\s*"
    r"|(?:[cC]ác\s(?:văn bản|kế hoạch|quyết định|chương trình|nghị quyết|công văn)[^:;.\d]{0,60}|(?:[nN]ăm|[gG]iai đoạn|[tT]háng)\s[\d\s/–-]{1,12}):\s*"
)
"""How a part of a note begins before its paper."""

_BARE: Final = re.compile(r"^\s*\d{0,3}\s*")
_FEW: Final = 4
"""Letters of a label before a paper: "(1)", "-", "a)"."""

_POINTS: Final = re.compile(r"\W*(?:Xem|xem|x|Nguồn|Trích|trích|Tham khảo)\W*")
"""Before a paper that a note only points to."""

_BY: Final = re.compile(r"\W*(?:Theo|theo)\W*")
"""Before a paper by which something was done: what was founded, not what was issued."""

_POINTED: Final = re.compile(
    r"(?<!\w)(?:[xX]em|[nN]guồn|[tT]rích|[mM]ẫu|[bB]iểu|[đĐ]ề cương|[sS]ố liệu|[pP]hụ lục|[tT]ham khảo)(?!\w)[^;.:]{0,60}$|(?<!\w)theo\s$"
)
"""Before a paper in a note that it only points to: "theo mẫu tại Công văn C"."""
_NEAR: Final = 90

_SPLIT: Final = re.compile(r"(?<=[;.])\s+")
_BESIDE: Final = re.compile(r"(?:,|;|,?\svà|,?\scùng)\s(?:các\s)?")
_ISSUED: Final = re.compile(
    r"(?<!\w)(?:ban hành|xây dựng|có|ký|ra|lập|triển khai|phát hành|thông qua|phê duyệt)\s(?P<what>[^;:.“]{2,120})$"
)
"""What a sentence says was issued, up to a note's mark."""

_ANY: Final = re.compile(r"văn bản|tài liệu|chỉ đạo|đôn đốc|(?<!\w)(?:cụ thể|riêng)$")
_LETTERS: Final = frozenset(
    {"Công văn", "Công điện", "Thông báo", "Báo cáo", "Tờ trình", "Giấy mời", "Hướng dẫn", "Phiếu chuyển"}
)
"""Kinds that count only where the sentence names them, or any paper."""

_OF_STAFF: Final = re.compile(
    r"(?:về\s)?(?:việc\s)?(?:thành lập|kiện toàn|phân công|giao|công nhận|khen thưởng|tặng|bổ nhiệm)(?!\w)",
    re.I,
)
_FOUNDS: Final = re.compile(r"thành lập|kiện toàn|quyết định|phân công|giao")
_REACH: Final = 140


@dataclass(frozen=True, slots=True)
class Listed:
    """A paper that a note lists; `own` are those that its own words say it is for, `by` tells that the note names it as that
    by which something was done."""

    node: Node
    own: tuple[Node, ...]
    by: bool


def papers_of_note(c: Collector, index: int) -> list[Node]:
    """The papers that a note lists: the first of each of its parts, and those beside it. Linear in the note."""
    return [one.node for one in _listed(c, index)]


def issued_in_note(c: Collector, index: int) -> list[Node]:
    """Those of them that the sentence of the mark can say were issued: of a kind that it names, and serving no other paper of
    the note. Linear in the note."""
    words = _issued_words(c, index)
    listed = _listed(c, index)
    nodes = {one.node for one in listed}
    return [
        one.node
        for one in listed
        if not one.by and not nodes.intersection(one.own) and _may_be(c, one.node, words)
    ]


def is_aside(c: Collector, index: int, at: int, node: Node | None) -> bool:
    """Whether a paper at an offset in a note is none that the sentence of its mark can mean: of another kind than that names, or pointed to
    by the note, "theo mẫu tại Công văn C"."""
    note = c.text.notes[index]
    if _POINTED.search(c.clean, max(note.start, at - _NEAR), at):
        return True
    return node is not None and not _may_be(c, node, _issued_words(c, index))


def _issued_words(c: Collector, index: int) -> str:
    """What the sentence of a mark says was issued, in small letters; empty where it does not say so."""
    anchor = c.text.notes[index].anchor or 0
    told = _ISSUED.search(c.clean, max(c.clean.rfind("\n", 0, anchor) + 1, anchor - _REACH), anchor)
    return told["what"].lower() if told else ""


def _may_be(c: Collector, node: Node, words: str) -> bool:
    """Whether a paper can be what the words say was issued."""
    if not words or _ANY.search(words) or node.kind != "citation":
        return True
    kind = c.reader.judge.type_of(node)
    if kind == "Quyết định" and _OF_STAFF.match(c.citations[node.index].subject or ""):
        return bool(_FOUNDS.search(words))
    return kind not in _LETTERS or kind.lower() in words


def _listed(c: Collector, index: int) -> list[Listed]:
    """All papers that stand first in the parts of a note, in order."""
    note = c.text.notes[index]
    found: list[Listed] = []
    cuts = [note.start, *(m.end() for m in _SPLIT.finditer(c.clean, note.start, note.end)), note.end]
    for a, b in pairwise(cuts):
        if a >= b:
            continue
        parsed = c.parse(Piece(a, b), Scope())
        before: Node | None = None
        end = a
        for n, root in enumerate(parsed.roots):
            lead = _BARE.sub("", c.clean[a : root.at])
            by = bool(_BY.fullmatch(lead))
            few = len(lead.strip()) <= _FEW and not _POINTS.fullmatch(lead)
            first = n == 0 and (by or few or bool(_OPENS.fullmatch(lead)))
            beside = before is not None and (
                lead.endswith(" và ") or bool(_BESIDE.fullmatch(c.clean, end, root.at))
            )
            token = next(iter(c.marked.between(root.at, root.at + 1)), None)
            end = token.end if token is not None else root.at
            before = root.node if root.place == "issued" or first or beside else None
            if before is not None:
                own = (
                    e.object
                    for e in parsed.edges
                    if e.subject == before and e.verb in ("implements", "guides")
                )
                found.append(Listed(before, tuple(own), by if first else beside and found[-1].by))
    return found
