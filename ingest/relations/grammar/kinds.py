"""What papers are to one another by their kinds and offices alone, whatever a sentence says of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ingest.model import SELF, Citation, Node
from ingest.relations.grammar.parsed import Link
from ingest.relations.plausible import of_centre
from ingest.relations.ranks import order, rank, standing_of
from ingest.types import LAW_TYPES

_RANK: Final = {
    "Hiến pháp": 0,
    "Bộ luật": 1,
    "Luật": 1,
    "Pháp lệnh": 1,
    "Nghị định": 3,
    "Thông tư": 5,
    "Thông tư liên tịch": 5,
    "Hướng dẫn": 6,
    "Công văn": 7,
    "Báo cáo": 7,
    "Tờ trình": 7,
    "Thông báo": 7,
}
ONLY_PROPOSE: Final = frozenset({"Tờ trình", "Báo cáo", "Phiếu trình", "Biên bản"})
"""Papers that only propose or tell what others do to a paper."""
_KIND_OF: Final = {"Chương trình hành động": "Chương trình", "Hướng dẫn liên ngành": "Hướng dẫn"}
"""Kinds that replace and are replaced by papers of the plainer kind."""
_DECREE: Final = 3
PLAIN_RANK: Final = 4
"""How high papers stand whose kind tells nothing."""
_ORDERING: Final = frozenset({"Nghị quyết", "Chỉ thị", "Kết luận"})


class Kinds:
    """Answers about the papers of one text, whose own type is `own_type` and whose symbol is `own_number`."""

    def __init__(self, citations: Sequence[Citation], own_type: str | None, own_number: str) -> None:
        self.citations = citations
        self.own_type = own_type
        self.own_number = own_number

    def type_of(self, node: Node) -> str:
        """The type of a paper, "" when unknown."""
        if node == SELF:
            return self.own_type or ""
        if node.kind == "citation":
            return self.citations[node.index].type or ""
        return ""

    def _number(self, node: Node) -> str:
        """The symbol of a paper, "" when unknown."""
        if node == SELF:
            return self.own_number
        return (self.citations[node.index].number or "") if node.kind == "citation" else ""

    def family(self, node: Node) -> str:
        """Type and issuing suffix: what makes two papers alike in a list."""
        if node.kind != "citation":
            return self.type_of(node)
        return self.type_of(node) + "|" + re.sub(r"[\d./\-]", "", self._number(node))

    def is_central(self, node: Node) -> bool:
        """Whether the Party's centre issued a paper, by its symbol."""
        return node.kind == "citation" and self._number(node).endswith("/TW")

    def rank(self, node: Node) -> int:
        """How high a paper stands: 0 the Constitution, 7 letters and reports."""
        kind = self.type_of(node)
        if kind == "Nghị quyết" and "QH" in self._number(node):
            return 1  # those of the National Assembly alter laws
        return _RANK.get(kind, PLAIN_RANK)

    def kin(self, a: Node, b: Node) -> bool:
        """Whether one may amend, replace or repeal the other by its type."""
        x, y = (_KIND_OF.get(kind, kind) for kind in (self.type_of(a), self.type_of(b)))
        return x == y or {x, y} <= {"Luật", "Bộ luật", "Pháp lệnh"}

    def precedes(self, a: Node, b: Node) -> bool:
        """Whether a paper is of an earlier year than another, as far as their years are known."""
        if a.kind != "citation" or b.kind != "citation":
            return False
        one, other = self.citations[a.index].year, self.citations[b.index].year
        return one is not None and other is not None and one < other

    def may_guide(self, head: Node, node: Node) -> bool:
        """A paper guides one above it, and no paper of its own type."""
        a, b = self.rank(head), self.rank(node)
        return b < a or (b == a and self.type_of(head) != self.type_of(node)) or head == SELF

    def may_alter(self, head: Node, node: Node) -> bool:
        """Only a law alters a law, and nothing below a decree alters a decree; proposals and reports only speak of it."""
        a, b = self.rank(head), self.rank(node)
        if head.kind == "citation" and self.type_of(head) in ONLY_PROPOSE:
            return self.kin(head, node)
        return not (b <= 1 < a or (b == _DECREE and a > PLAIN_RANK))

    def has_title(self, node: Node) -> bool:
        """A law cited by its name alone is followed by the sentence, not by a title of its own."""
        return node.kind != "citation" or bool(self.citations[node.index].number)

    def is_own_law(self, node: Node) -> bool:
        """Whether "ban hành Luật …" in a law's opening names that law."""
        kind = self.type_of(node)
        return kind in LAW_TYPES and self.own_type in (kind, "Văn bản hợp nhất")

    def same_office(self, a: Node, b: Node) -> bool:
        """Whether two symbols name the same office: "62-CTr/TU", "508-KH/TU"; "9/KH-UBND", "7/UBND-NC"."""
        return a.kind == b.kind == "citation" and self._office(a) == self._office(b) != ""

    def _office(self, node: Node) -> str:
        """The office in a symbol: after the type's code, but first in an official letter's."""
        parts = self._number(node).rpartition("/")[2].split("-")
        return parts[0] if len(parts) == 1 or self.type_of(node) == "Công văn" else parts[1]

    def is_of_centre(self, head: Node, node: Node) -> bool:
        """Whether one is a paper of the centre, which carries out none of a ministry or a province."""
        cited = head.kind == node.kind == "citation"
        return cited and of_centre(self.citations[head.index], self.citations[node.index])

    def _of_head(self, previous: Link, head: Node, node: Node) -> bool:
        """Among what is carried out, "Kế hoạch A của Tỉnh ủy thực hiện Kết luận B của Ban Bí thư và Kết luận C của Tỉnh
        ủy" lists A and C."""
        return self.same_office(head, node) and not self.same_office(previous.node, node)

    def carries_both(self, head: Node, one: Node, other: Node) -> bool:
        """Whether a paper stands below two that order, of different kinds or offices: "Chương trình A thực hiện Nghị quyết B của HĐND tỉnh về …
        và Kết luận C của Tỉnh ủy"."""
        if head.kind != "citation" or other.kind != "citation" or self.same_office(head, other):
            return False
        kinds = {self.type_of(one), self.type_of(other)}
        low, high = standing_of(self.citations[head.index]), standing_of(self.citations[other.index])
        return (
            kinds <= _ORDERING
            and self.family(one) != self.family(other)
            and rank(low, high) in ("below", "under")
            and order(low, high) != "earlier"
        )
