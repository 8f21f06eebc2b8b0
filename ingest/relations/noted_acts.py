"""What a sentence says of the papers that a note lists: "các bảng giá đất cũ¹ được thay thế bởi Nghị quyết B", "cùng với Luật A,
Chính phủ ban hành các nghị định quy định chi tiết¹"."""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF
from ingest.relations.notes import papers_of_note
from ingest.relations.statements import Collector
from ingest.relations.tokens import Token

_GONE: Final = re.compile(
    r"\s(?:đã\s|đều\s|nay\s|sẽ\s)*(?:được|bị)\s(?:(?P<replaced>thay(?: thế)?)|bãi bỏ|h[ủu][ỷy] bỏ)(?:\s(?:hoàn toàn|toàn bộ))?\s(?:bởi|bằng|tại|theo)\s(?:các\s)?"
)
"""Between a note's mark and the paper that ended what the note lists."""
_DETAILS: Final = re.compile(
    r"\s(?:ban hành|có)\s(?:các\s|những\s|một số\s|\d{1,2}\s)?(?:nghị định|thông tư|quyết định|văn bản)(?:,?\s(?:và\s)?(?:nghị định|thông tư|quyết định))*\s"
    r"(?:quy định chi tiết|hướng dẫn)(?:(?:,|\svà)?\s(?:chi tiết|hướng dẫn|thi hành|thực hiện|một số điều)){0,3}$"
)
"""Before the mark of a note that lists what guides the paper named before."""
_REACH: Final = 160


def read_noted_acts(c: Collector, span: tuple[int, int]) -> None:
    """State both for the marks of a sentence. Linear in its papers and marks."""
    marks = c.marked.between(*span)
    for n, token in enumerate(marks):
        if token.kind != "note":
            continue
        before = next((t for t in reversed(marks[:n]) if _is_paper(t)), None)
        after = next((t for t in marks[n + 1 :] if _is_paper(t)), None)
        gone = _GONE.fullmatch(c.clean, token.end, after.start) if after is not None else None
        if gone is not None and after is not None and after.node is not None:
            verb = "replaces" if gone["replaced"] else "repeals"
            for node in papers_of_note(c, int(token.word)):
                if c.reader.judge.may_alter(after.node, node):
                    c.say(after.node, verb, node, span, "note-gone", 0.8, True)
        elif before is not None and before.node is not None:
            _read_guides(c, before, token, span)


def _read_guides(c: Collector, before: Token, mark: Token, span: tuple[int, int]) -> None:
    """What the note lists guides the paper before, where that is what the sentence says was issued."""
    start = max(before.end, mark.start - _REACH)
    if before.node is None or not _DETAILS.search(c.clean, start, mark.start):
        return
    for node in papers_of_note(c, int(mark.word)):
        if c.reader.judge.may_guide(node, before.node):
            c.say(node, "guides", before.node, span, "note-guides", 0.75, True)


def _is_paper(token: Token) -> bool:
    return token.kind == "doc" and token.node is not None and token.node != SELF
