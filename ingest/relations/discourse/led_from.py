"""What a lead-in without an object of its own leads from: the sentence before it, the line above or the heading.

"Tiếp tục triển khai Công văn B. Tỉnh đã ban hành các văn bản để thực hiện:", "2. Thực hiện Nghị quyết B / UBND đã ban hành các
văn bản sau:". The items must stand below what they are for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.discourse.layout import Piece, find_pieces, is_bullet
from ingest.relations.discourse.mended import mend
from ingest.relations.discourse.topics import Topic, may_carry_out
from ingest.relations.grammar.parsed import Scope
from ingest.relations.ranks import standing_of
from ingest.relations.statements import Collector

_FOR_IT: Final = re.compile(
    r"\s(?:để|nhằm)\s(?:(?:chỉ đạo|lãnh đạo|tổ chức|kịp thời|cụ thể h[óo][aá]|và|,)\s?)*(?:triển khai(?:,? (?:tổ chức )?thực hiện)?|thực hiện|thi hành|cụ thể h[óo][aá])"
    r"(?:\s(?:trên địa bàn|tại địa phương|nội dung này|chủ trương này|nhiệm vụ này|văn bản (?:này|trên))[^,:\n]{0,40})?(?:,?\s(?:gồm|bao gồm|cụ thể|như sau|sau|đó là|cụ thể như sau))*\s?:$"
)
"""A lead-in over papers "để thực hiện:" what was told before."""
_ABOUT: Final = re.compile(r"\s(?:về|liên quan|thuộc|trong lĩnh vực)\s")
"""A lead-in over papers on a matter of its own."""


def led_from(c: Collector, start: int, pieces: Sequence[Piece], topic: Topic | None) -> list[Node]:
    """The papers that a lead-in's items are for, where its own sentence names none; `pieces` are those of its line that begins
    at `start`. Linear in the line and the one above."""
    last = pieces[-1]
    words = c.clean[last.start : last.end]
    for_it = bool(_FOR_IT.search(words))
    if len(pieces) > 1:
        before = mend(c.clean, pieces[-2])
    else:
        end = len(c.clean[:start].rstrip())
        begin = c.clean.rfind("\n", 0, end) + 1
        own = c.layout.heading_at(begin) is not None or is_bullet(c.clean, begin, end)
        if own or end <= begin or c.layout.in_opening(begin) or not c.clean[begin:end].strip():
            return list(topic.nodes) if topic is not None and (for_it or not _ABOUT.search(words)) else []
        marks = [t.start for t in c.marked.between(begin, end)]
        before = mend(c.clean, list(find_pieces(c.layout, begin, end, marks))[-1])
    found = _told_before(c, before, for_it)
    if not found and topic is not None and (for_it or not _ABOUT.search(words)):
        return list(topic.nodes)
    return found


def _told_before(c: Collector, piece: Piece, for_it: bool) -> list[Node]:
    """The papers of the sentence before: those that it says are carried out, by nothing that has a number, or all that it is about where the
    lead-in says that what follows is for them."""
    parsed = c.parse(piece, Scope(front=bool(piece.front), main=piece.main))
    roots = [r for r in parsed.roots if r.node.kind == "citation"]
    unnumbered = parsed.generic and not any(r.place in ("issued", "named") for r in parsed.roots)
    if piece.front == "do" and (piece.main is None or unnumbered):
        return [r.node for r in roots if r.place == "front"]
    if not for_it or any(r.node == SELF for r in parsed.roots):
        return []
    return [r.node for r in roots] if len(roots) == 1 else []


def may_be_for(c: Collector, node: Node, target: Node, above: Sequence[Node]) -> bool:
    """Whether an item's paper may be for one told before its lead-in, and says of no other that it is."""
    if target.kind == "campaign":
        return not c.carries(node)
    low, high = standing_of(c.citations[node.index]), standing_of(c.citations[target.index])
    return may_carry_out(low, high) and c.serves(node) <= set(above)
