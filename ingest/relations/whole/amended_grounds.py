"""Grounds that a preamble names with those that amended them: "Căn cứ Luật A, sửa đổi gần nhất theo Luật B" rests on B too.

Sources: Nghị định 78/2025/NĐ-CP on how grounds are cited; the line of a preamble names the law as amended, so both are grounds.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF, Node, RelationFound
from ingest.relations.statements import Collector

_OF_PREAMBLE: Final = frozenset({"basis", "preamble-line"})
_BY: Final = re.compile(
    r"(?:[,;]\s|\(|\s)(?:đã |được |mới )*(?:sửa đổi|bổ sung|điều chỉnh|thay thế)[^;\n]{0,400}?\s(?:theo|bởi|tại|bằng)\s"
)
"""Between a ground and those that amended it."""
_REACH: Final = 1500


def read_amended_grounds(c: Collector) -> None:
    """State that the paper rests on what its grounds are said to be amended by, in the grounds' own lines. Linear in what is
    stated."""
    said = c.result()
    grounds = {
        r.object: r
        for r in said
        if r.subject == SELF
        and r.rel == "based_on"
        and r.rule in _OF_PREAMBLE
        and r.object.kind == "citation"
    }
    for r in said:
        ground = grounds.get(r.object)
        if ground is None or r.rel != "amends" or r.subject.kind != "citation" or r.subject in grounds:
            continue
        if not c.tied(SELF, r.subject) and _named_in(c, ground, r.subject):
            c.say(SELF, "based_on", r.subject, (ground.start, ground.end), "basis-amended", 0.85)


def _named_in(c: Collector, ground: RelationFound, by: Node) -> bool:
    """Whether the words of a ground name who amended it behind it."""
    line = c.clean.find("\n", ground.end)
    end = min(line if line > 0 else len(c.clean), ground.start + _REACH)
    papers = [t for t in c.marked.between(ground.start, end) if t.kind == "doc"]
    first = next((t for t in papers if t.node == ground.object), None)
    amender = next((t for t in papers if first is not None and t.node == by and t.start > first.end), None)
    return bool(first and amender and _BY.match(c.clean, first.end, amender.start))
