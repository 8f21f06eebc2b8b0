"""Lists under a lead-in: the sentence that ends in a colon says what its items are."""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.layout import Piece, find_pieces, is_bullet
from ingest.relations.notes import carried_out
from ingest.relations.parsed import Root, Scope
from ingest.relations.statements import CONDITION, FRONT_VERB, Collector
from ingest.relations.words import BULLET

_LEAD_ACT: Final = re.compile(
    r"(?:^|này\s|và\s|,\s)(?:(?P<repeals>[bB]ãi bỏ|[hH]ủy bỏ)|(?P<replaces>[tT]hay thế))\s(?:toàn bộ |một phần |hiệu lực |các |những |một số ){0,3}"
    r"(?:văn bản|quy định|[nN]ghị định|[tT]hông tư|[qQ]uyết định|[nN]ghị quyết|[cC]hỉ thị|điều|khoản|nội dung)[^:\n]{0,120}:$"
    r"|(?P<lapses>hết hiệu lực)[^:\n]{0,120}:$"
)
_AMENDED_BY: Final = re.compile(
    r"(?:sửa đổi|bổ sung)(?:(?:,| và)? (?:bổ sung|thay thế|bãi bỏ)){0,2}(?: một số (?:điều|nội dung))? (?:bởi|theo)(?: các [^:\n]{0,40})?:\s*$"
)
_BASIS_HEAD: Final = re.compile(r"\s*(?:Căn cứ|CĂN CỨ)\s*:?\s*$")


class Lead:
    """Lists under a lead-in: the sentence that ends in a colon says what its items are."""

    def __init__(self, c: Collector) -> None:
        self.c = c
        self.at = -1
        self.front: list[Node] = []
        self.verb = ""

    def read_item(self, start: int, end: int) -> None:
        """State the item's paper by its lead-in, if it has one."""
        c = self.c
        self._find(start)
        if not self.verb:
            return
        parsed = c.parse(Piece(start, end), Scope())
        first = next((r for r in parsed.roots if r.node != SELF), None)
        if first is None or not self._heads(start, first):
            return
        listed = [r for r in parsed.roots if r.place == "issued" or r is first]
        for root in listed:
            if self.verb in ("repeals", "replaces"):
                c.act(self.verb, root.node, (start, end), start, "list-own-act", 0.9, True)
            elif self.verb == "basis":
                c.say(SELF, "based_on", root.node, (start, end), "list-basis", 0.95)
            else:
                for target in self.front:
                    c.say(root.node, self.verb, target, (start, end), "list-lead-in", 0.85, True)

    def _heads(self, start: int, root: Root) -> bool:
        bullet = BULLET.match(self.c.clean, start)
        lead = self.c.clean[bullet.end() if bullet else start : root.at]
        return (
            len(lead) <= 4
            or root.place == "issued"
            or (self.verb in ("repeals", "replaces") and len(lead) <= 160)
        )

    def _find(self, start: int) -> None:
        """The lead-in above an item: the nearest line above that is no item and ends in a colon."""
        clean = self.c.clean
        end = start - 1
        while end > 0:
            line = clean.rfind("\n", 0, end) + 1
            if line == self.at:
                return
            stripped = clean[line:end].rstrip(" *_")
            if stripped.endswith(":"):
                self._read_lead(line, end)
                return
            if not is_bullet(clean, line, end) or start - line > 6000:
                break
            end = line - 1
        self.at, self.front, self.verb = end, [], ""

    def _read_lead(self, start: int, end: int) -> None:
        c = self.c
        self.at, self.front, self.verb = start, [], ""
        if _BASIS_HEAD.match(c.clean, start, end) and c.layout.in_opening(start):
            self.verb = "basis"
            return
        marks = [t.start for t in c.marked.between(start, end)]
        pieces = list(find_pieces(c.layout, start, end, marks))
        if not pieces or c.layout.quoted(start):
            return
        last = pieces[-1]
        if _AMENDED_BY.search(c.clean, start, end):
            roots = c.parse(Piece(start, end), Scope()).roots
            if roots:
                self.front, self.verb = [roots[0].node], "amends"
            return
        words = c.clean[last.start : last.end]
        words = BULLET.sub("", words, count=1).rstrip(" *_")
        act = _LEAD_ACT.search(words)
        if act and c.layout.acts_at(start) and not CONDITION.search(words[: act.start()]) and not marks:
            self.verb = "replaces" if act["replaces"] else "repeals"
            return
        parsed = c.parse(last, Scope(front=bool(last.front), main=last.main))
        if parsed.generic and not any(r.place == "issued" for r in parsed.roots):
            self.front = [r.node for r in parsed.roots if r.place == "front"] or carried_out(parsed)
            self.verb = FRONT_VERB.get(last.front, "implements") if self.front else ""
