"""A paper without a number whose note is its number: "theo Hướng dẫn của Ban Tổ chức Trung ương¹", with the note "¹ Hướng dẫn số
12 …". The words mean the paper of the note."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from ingest.model import Citation, Text
from ingest.relations.naming.named_kinds import KIND, of_kind
from ingest.relations.tokens import Token
from ingest.relations.words import EXECUTE

_UNNUMBERED: Final = re.compile(
    rf"(?<!\w)(?i:{KIND})(?!\s(?:số|này|trên|đó|hành động)\s?)(?:\s(?:của|do)\s(?:(?!và\s|theo\s|tại\s)[^\s,;.:()\n\d]+\s?){{1,8}}?)?(?:\s(?:về|quy định)\s[^,;.:()\n]{{2,140}}?)?$"
)
_PROGRAMMES: Final = "Quy chế|Quy định|Đề án|Chương trình|Kế hoạch|Chiến lược|Quy hoạch|Bộ tiêu chí|Bộ chỉ số|Dự án|Phương án|Danh mục|Điều lệ"
_PROGRAMME: Final = re.compile(
    rf"(?<!\w)(?:{_PROGRAMMES})\s(?!số\s|này|trên|đó)(?:(?!(?:{_PROGRAMMES})\s|\sđã\s|\sđược\s)[^,;.:()\n“”\d]|\((?:cũ|mới)\)){{3,130}}$"
)
"""Before a mark: what a decision in the note issued or approved."""
_SET_AT: Final = re.compile(
    r"(?:[đĐ]ược\s)?(?:(?:[bB]an hành|[pP]hê duyệt|[tT]hông qua)(?:\skèm)?\s(?:theo|tại|bằng)|[kK]èm theo)\s(?:các\s)?"
)
"""How a note begins that names that decision."""
_BY_WHOM: Final = re.compile(r"\sdo\s[^,;.:\n]{2,60}\s(?:phê duyệt|ban hành|thông qua)$")
_RULING: Final = frozenset({"Quyết định", "Nghị quyết"})
_SEVERAL: Final = re.compile(
    r"(?<!\w)(?:các|những|nhiều|một số|hai|ba|bốn|hằng năm|từng|mỗi|\d{1,3})\s$", re.I
)
_ISSUED: Final = re.compile(
    r"(?<!\w)(?:ban hành|xây dựng|có|ký|ra|lập|trình|tham mưu)\s(?:(?!thực hiện|triển khai|hướng dẫn)[^\s,;.:()]+\s){0,8}$"
)
_DOES: Final = re.compile(rf"\s(?:để\s|nhằm\s)?{EXECUTE}\s(?i:{KIND})\s(?:số\s)?\d")
"""After the mark of one that was issued: what that carries out, "ban hành Kế hoạch¹ thực hiện Nghị quyết số …"."""
_LISTED: Final = re.compile(r"(?:;|,|\svà|,\svà)\s")
_REACH: Final = 260


def find_note_named(text: Text, tokens: Sequence[Token], citations: Sequence[Citation]) -> list[Token]:
    """One token for each such place. `tokens` are the papers told by number, in order. Linear in the notes."""
    starts = [t.start for t in tokens]
    found: list[Token] = []
    for note in text.notes:
        first = bisect_left(starts, note.start)
        held = [t for t in tokens[first : first + 2] if t.start < note.end]
        if note.anchor is None or not held or held[0].node is None:
            continue
        set_at = _SET_AT.fullmatch(text.clean, note.start, held[0].start)
        if held[0].start - note.start > 1 and not set_at:
            continue
        if len(held) > 1 and _LISTED.fullmatch(text.clean, held[0].end, held[1].start):
            continue  # the note lists several
        before = bisect_left(starts, note.anchor)
        low = max(note.anchor - _REACH, text.clean.rfind("\n", 0, note.anchor) + 1)
        low = max(low, tokens[before - 1].end) if before else low
        match = _last(text.clean, low, note.anchor)
        cited = citations[held[0].node.index] if held[0].node.kind == "citation" else None
        programme = _PROGRAMME.search(text.clean, low, note.anchor) if cited is not None else None
        if programme is not None and cited is not None and cited.type in _RULING:
            named = set_at or _BY_WHOM.search(text.clean, programme.start(), note.anchor)
            issued = _ISSUED.search(text.clean, max(low, programme.start() - 60), programme.start())
            if named and (set_at or not issued):
                found.append(Token("doc", programme.start(), note.anchor, held[0].node))
            continue
        if set_at or match is None or held[0].node.kind != "citation":
            continue
        alone = len(held) == 1 and _DOES.match(text.clean, note.anchor)
        if not alone and _ISSUED.search(text.clean, max(low, match.start() - 60), match.start()):
            continue  # the note numbers what is issued
        if of_kind(citations[held[0].node.index], match) and not _SEVERAL.search(
            text.clean, max(low, match.start() - 12), match.start()
        ):
            found.append(Token("doc", match.start(), note.anchor, held[0].node))
    return found


def _last(clean: str, low: int, at: int) -> re.Match[str] | None:
    """The paper's kind nearest before a mark with nothing but its issuer and title between."""
    return next(reversed([m for m in _UNNUMBERED.finditer(clean, low, at) if m.end() == at]), None)
