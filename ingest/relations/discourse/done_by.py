"""By which papers a campaign is carried out, told in the sentence after it: "Đẩy mạnh phong trào “B”. Các tổ chức thực hiện theo các
văn bản: Kế hoạch A …; Chương trình C …"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from ingest.relations.discourse.clauses import ACTOR
from ingest.relations.statements import Collector

_DONE_BY: Final = re.compile(
    rf"(?:\.\s|;\s){ACTOR}[^.;:()\n]{{0,90}}?\s(?:triển khai|thực hiện|hưởng ứng|tổ chức)(?:\s(?:thực hiện|phong trào|Phong trào|cuộc vận động|Cuộc vận động)){{0,2}}\stheo\s(?:các\s)?(?:văn bản|kế hoạch|chương trình)(?:\s(?:sau|của mình|đã ban hành))?:\s$"
)
"""Before the first of the papers by which all do their part."""
_NEXT: Final = re.compile(r"[^;:.\n]{0,240};\s(?:và\s)?")
_KINDS: Final = frozenset({"Kế hoạch", "Chương trình", "Công văn"})
_REACH: Final = 180
_FAR: Final = 600


def read_done_by(c: Collector, start: int, end: int) -> None:
    """State it for the campaigns of the line [start, end), where nothing else is named between. Linear in its papers."""
    tokens = [t for t in c.marked.between(start, end) if t.kind in ("doc", "campaign")]
    for n, (campaign, first) in enumerate(pairwise(tokens)):
        if campaign.kind != "campaign" or first.kind != "doc" or first.start - campaign.end > _FAR:
            continue
        begin = max(campaign.end, first.start - _REACH)
        if campaign.node is None or not _DONE_BY.search(c.clean, begin, first.start):
            continue
        at = None
        for token in tokens[n + 1 :]:
            if token.kind != "doc" or (at is not None and not _NEXT.fullmatch(c.clean, at, token.start)):
                break
            at, node = token.end, token.node
            plan = node is not None and node.kind == "citation" and c.reader.judge.type_of(node) in _KINDS
            if plan and node is not None and not c.carries(node) and not c.tied(node, campaign.node):
                c.say(node, "implements", campaign.node, (campaign.start, end), "done-by", 0.7, True)
