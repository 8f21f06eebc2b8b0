"""Plans that only a note numbers: under a heading, "2. Triển khai Chỉ thị B", and below it "Tỉnh X cũng đã ban hành kế hoạch riêng¹";
behind a campaign that was carried out, "Phong trào “B” được ba tỉnh triển khai rộng khắp¹"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from ingest.model import Node
from ingest.relations.discourse.note_papers import issued_in_note
from ingest.relations.discourse.purposes import stands_below
from ingest.relations.discourse.topics import Topic
from ingest.relations.grammar.parsed import Parsed
from ingest.relations.statements import Collector

_PLAIN_PLANS: Final = re.compile(
    r"(?<!\w)(?:ban hành|có|xây dựng)\s(?:(?:đầy đủ|kịp thời|các|những|nhiều|hệ thống|\d{1,2})\s){0,3}(?:kế hoạch|chương trình|văn bản)"
    r"(?:\s(?:riêng|hành động|chỉ đạo|lãnh đạo|điều hành|cụ thể|(?:tổ chức )?(?:thực hiện|triển khai)(?: thực hiện)?)){0,2}(?:,? (?:trên địa bàn|tại địa phương)[^,;.:()\n]{0,30})?$"
)
"""Before the mark of plans that have no matter of their own: "cũng đã ban hành đầy đủ các văn bản chỉ đạo¹"."""
_KINDS: Final = frozenset({"Kế hoạch", "Chương trình", "Công văn", "Chỉ thị"})
_REACH: Final = 100
_CARRIED: Final = re.compile(
    r"[”\"]?(?:,?\s(?:giai đoạn|năm)\s[\d\s–-]{4,20})?\s(?:(?:đã|đều|cũng|tiếp tục)\s){0,2}được\s(?!phát động)[^,;:.()“”\n]{0,80}?(?:triển khai|hưởng ứng|thực hiện|cụ thể h[óo][aá])(?:\s(?!theo|tại|bằng|từ|gắn)[^\s,;:.()“”]+){0,5}"
)
"""Between a campaign's name and the mark of the plans by which it was carried out."""


def read_noted_under(c: Collector, parsed: Parsed, topic: Topic, span: tuple[int, int]) -> None:
    """State that the papers of a sentence's notes are for those of the heading above, where the sentence names no paper and no
    campaign and nothing says what else they are for. Linear in the sentence and its notes."""
    named = any(t.kind in ("doc", "campaign") for t in c.marked.between(*span))
    if topic.campaign or named or not parsed.generic or span[0] >= topic.end:
        return
    for index, _ in parsed.notes:
        anchor = c.text.notes[index].anchor or 0
        if not _PLAIN_PLANS.search(c.clean, max(span[0], anchor - _REACH), anchor):
            continue
        for node in (one for one in issued_in_note(c, index) if not _titled_for(c, index, one, topic.nodes)):
            for target in topic.nodes if c.reader.judge.type_of(node) in _KINDS else ():
                if stands_below(c, node, target) and c.serves(node) <= set(topic.nodes):
                    c.say(node, "implements", target, span, "note-under-heading", 0.65, True)


def read_noted_movement(c: Collector, span: tuple[int, int]) -> None:
    """State that the plans of a note are for the campaign that its sentence says was carried out. Linear in both."""
    tokens = c.marked.between(*span)
    for one, mark in pairwise(tokens):
        node = one.node
        if one.kind != "campaign" or mark.kind != "note" or node is None:
            continue
        if not _CARRIED.fullmatch(c.clean, one.end, mark.start):
            continue
        index = int(mark.word)
        for paper in issued_in_note(c, index):
            plan = c.reader.judge.type_of(paper) in ("Kế hoạch", "Chương trình")
            if plan and not c.carries(paper) and not _titled_for(c, index, paper, (node,)):
                c.say(paper, "implements", node, span, "note-movement", 0.75, True)


def _titled_for(c: Collector, index: int, node: Node, among: Sequence[Node]) -> bool:
    """Whether a paper's title in its note names another paper or a campaign; notes are read after the body."""
    note = c.text.notes[index]
    tokens = c.marked.between(note.start, note.end)
    own = next((t for t in tokens if t.node == node), None)
    if own is None:
        return False
    cut = c.clean.find(";", own.end, note.end)
    title = c.marked.between(own.end, cut if cut >= 0 else note.end)
    return any(t.kind in ("doc", "campaign") and t.node not in among for t in title)
