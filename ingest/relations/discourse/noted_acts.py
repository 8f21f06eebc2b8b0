"""What a sentence says of the papers that a note lists: "các bảng giá đất cũ¹ được thay thế bởi Nghị quyết B", "cùng với Luật A,
Chính phủ ban hành các nghị định quy định chi tiết¹"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ingest.model import SELF
from ingest.relations.discourse.note_papers import papers_of_note
from ingest.relations.statements import Collector
from ingest.relations.tokens import Token
from ingest.types import LAW_TYPES

_GONE: Final = re.compile(
    r"\s(?:đã\s|đều\s|nay\s|sẽ\s)*(?:được|bị)\s(?:(?P<replaced>thay(?: thế)?)|bãi bỏ|h[ủu][ỷy] bỏ)(?:\s(?:hoàn toàn|toàn bộ))?\s(?:bởi|bằng|tại|theo)\s(?:các\s)?"
)
"""Between a note's mark and the paper that ended what the note lists."""
_DETAILS: Final = re.compile(
    r"\s(?:ban hành|có)\s(?:các\s|những\s|một số\s|\d{1,2}\s)?(?:nghị định|thông tư|quyết định|văn bản)(?:,?\s(?:và\s)?(?:nghị định|thông tư|quyết định))*\s"
    r"(?:quy định chi tiết|hướng dẫn)(?:(?:,|\svà)?\s(?:chi tiết|hướng dẫn|thi hành|thực hiện|một số điều)){0,3}$"
)
"""Before the mark of a note that lists what guides the paper named before."""
_AND_DETAILS: Final = re.compile(
    r"(?:,|\svà|,\svà|\scùng(?:\svới)?)\s(?:các\s|những\s)?(?:văn bản|nghị định|thông tư)(?:,\s(?:nghị định|thông tư|quyết định))*\s(?:quy định chi tiết|hướng dẫn)(?:(?:,|\svà)?\s(?:chi tiết|hướng dẫn|quy định|thi hành|thực hiện|một số điều|có liên quan|liên quan)){0,4}$"
)
"""Before the mark of a note that lists what guides the laws named before: "Luật A, Luật B và các văn bản hướng dẫn thi hành"."""
_LAW_BESIDE: Final = re.compile(r"(?:\snăm\s\d{4})?(?:,|;|\svà|,\svà)\s")
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
            if _AND_DETAILS.fullmatch(c.clean, before.end, token.start) and _is_law(c, before):
                _read_details(c, marks[:n], token, span)


def _read_guides(c: Collector, before: Token, mark: Token, span: tuple[int, int]) -> None:
    """What the note lists guides the paper before, where that is what the sentence says was issued."""
    start = max(before.end, mark.start - _REACH)
    if before.node is None or not _DETAILS.search(c.clean, start, mark.start):
        return
    for node in papers_of_note(c, int(mark.word)):
        if c.reader.judge.may_guide(node, before.node):
            c.say(node, "guides", before.node, span, "note-guides", 0.75, True)


def _read_details(c: Collector, marks: Sequence[Token], mark: Token, span: tuple[int, int]) -> None:
    """What the note lists guides the law before its mark, and those of the laws in a row with it that a paper listed may
    guide by its day."""
    laws: list[Token] = []
    for token in reversed(marks):
        if token.kind == "note":
            continue
        if not _is_law(c, token) or (laws and not _LAW_BESIDE.fullmatch(c.clean, token.end, laws[-1].start)):
            break
        laws.append(token)
    for node in papers_of_note(c, int(mark.word)):
        named = "Luật" in (c.citations[node.index].subject or "")  # its own title tells which law it guides
        for law in laws:
            if law.node is not None and not named and c.reader.judge.may_guide(node, law.node):
                c.say(node, "guides", law.node, span, "note-guides", 0.7, True)


def _is_law(c: Collector, token: Token) -> bool:
    return token.node is not None and c.reader.judge.type_of(token.node) in LAW_TYPES


def _is_paper(token: Token) -> bool:
    return token.kind == "doc" and token.node is not None and token.node != SELF
