"""What papers side by side were issued for: "Chương trình A và Kế hoạch C, được ban hành để đưa Nghị quyết B vào cuộc sống".

The words behind the last of them speak of all; what they are for may be told by its kind alone, where the heading names one
paper of that kind: "… để đưa nghị quyết nói trên vào cuộc sống".
"""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.discourse.purposes import stands_below
from ingest.relations.discourse.topics import Topic
from ingest.relations.grammar.phrases import COMPANY
from ingest.relations.naming.named_kinds import KIND
from ingest.relations.statements import CONDITION, Collector
from ingest.relations.tokens import Token

_AIM: Final = (
    r"(?:\s(?:của|về)\s[^,;.:()\n]{2,160}?)?,?\s(?:(?:đã|đều|cùng|vốn|là các văn bản|là những văn bản)\s){0,3}(?:được\s(?:[^,;.:()\n]{2,60}?\s)?)?(?:ban hành|xây dựng|ra đời|ký)\s"
    r"(?:(?:để|nhằm)\s)(?:(?:sớm|kịp thời|tiếp tục|tổ chức)\s){0,2}"
)
_CARRIES: Final = re.compile(
    rf"{_AIM}(?:triển khai(?: thực hiện)?|thực hiện|thi hành|cụ thể h[óo][aá]|thể chế h[óo][aá]|hiện thực h[óo][aá])\s(?:các\s)?"
)
_BRINGS: Final = re.compile(rf"{_AIM}đưa\s(?:các\s)?")
_INTO_LIFE: Final = re.compile(
    r"(?:\s(?:này|đó|trên|nói trên|nêu trên))?(?:\s(?:sớm|nhanh chóng))?(?:\sđi)?\svào\s(?:thực tế\s)?(?:cuộc sống|thực tiễn|đời sống)(?!\w)"
)
_KIND_TOLD: Final = re.compile(rf"(?i:{KIND})\s(?:này|đó|trên|nói trên|nêu trên)(?!\w)")
_BEGINS: Final = re.compile(r"(?:^|[.;:]\s)(?:\W*|\w{1,2}[.)]\s)(?:Các\s)?$", re.M)
_MOST: Final = 8
"""Papers in a row that one purpose is read for."""


def read_issued_for(c: Collector, start: int, end: int, topic: Topic | None) -> None:
    """State it for the papers of the line [start, end). Linear in them."""
    papers = [t for t in c.marked.between(start, end) if t.kind == "doc" and t.node not in (None, SELF)]
    row: list[Token] = []
    for n, token in enumerate(papers):
        beside = row and COMPANY.fullmatch(_between(c, row[-1].end, token.start))
        row = [*row[-_MOST:], token] if beside else [token]
        if CONDITION.search(c.clean, max(start, row[0].start - 60), row[0].start):
            continue
        after = papers[n + 1] if n + 1 < len(papers) else None
        targets = _aims(c, token.end, after, end, topic)
        for target in targets:
            for one in row if _of_all(c, start, row, end) else row[-1:]:
                if one.node is not None and one.node != target:
                    _say(c, one.node, target, (row[0].start, end))


def _of_all(c: Collector, start: int, row: list[Token], end: int) -> bool:
    """Whether a purpose told behind the last of a row is that of all: behind a comma, with "đều", or where they are what the
    sentence is about. "Theo Quyết định A và Kế hoạch C được ban hành để thực hiện B" tells it of C alone."""
    words = c.clean[row[-1].end : min(end, row[-1].end + 200)]
    aim = min((words.find(sign) for sign in (" để ", " nhằm ") if sign in words), default=len(words))
    begins = _BEGINS.search(c.clean, max(start, row[0].start - 12), row[0].start)
    return any(sign in words[:aim] for sign in (",", " đều ", " cùng ")) or begins is not None


def _between(c: Collector, start: int, end: int) -> str:
    """What stands between two papers, whose they are left out: " của Tỉnh ủy và "."""
    return re.sub(
        r"^\scủa\s[^,;.:()\n]{2,60}?(?=,|\svà\s|\scùng\s)", "", c.clean[start : min(end, start + 120)]
    )


def _aims(c: Collector, at: int, after: Token | None, end: int, topic: Topic | None) -> tuple[Node, ...]:
    """What the words behind a paper, from `at` on, say that it was issued for."""
    if after is not None and after.node is not None:
        brings = _BRINGS.fullmatch(c.clean, at, after.start) and _INTO_LIFE.match(c.clean, after.end, end)
        if brings or _CARRIES.fullmatch(c.clean, at, after.start):
            return (after.node, *after.also)
    told = _BRINGS.match(c.clean, at, end) or _CARRIES.match(c.clean, at, end)
    if told is None or topic is None or topic.campaign or len(topic.nodes) > 1:
        return ()
    kind = _KIND_TOLD.match(c.clean, told.end(), end)
    same = kind is not None and kind["kind"].lower() == c.reader.judge.type_of(topic.node).lower()
    brings_it = kind is not None and ("đưa" not in told.group() or _INTO_LIFE.match(c.clean, kind.end(), end))
    return topic.nodes if same and brings_it else ()


def _say(c: Collector, low: Node, high: Node, span: tuple[int, int]) -> None:
    if stands_below(c, low, high) and not c.tied(low, high) and not c.serves(low) - {high}:
        c.say(low, "implements", high, span, "issued-for", 0.75, True)
