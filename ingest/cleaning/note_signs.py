"""What a note is, and how its own line begins: its number in any spelling, and the wording of notes of consolidated texts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.cleaning.characters import SUPERSCRIPTS
from ingest.cleaning.marks import Span
from ingest.letters import LOWER, UPPER

NOTE_START = re.compile(
    rf"(?P<raised>[{SUPERSCRIPTS}]{{1,3}})\s?(?=\S)"
    r"|(?P<plain>[1-9]\d{0,2})\s(?=[^\W\d_]|[“\"'(‘«\[]|\d{2,}[\s/.-]|\d\s)"
    r"|\[(?P<square>[1-9]\d{0,2})\]\s?(?=\S)|\((?P<round>[1-9]\d?)\)\s?(?=\S)"
)
NOTE_SIGNS = frozenset(f"{SUPERSCRIPTS}123456789[(")
"""What every note begins with: a quick look before the pattern."""
# How notes of consolidated texts begin: "Khoản này được sửa đổi …", "Cụm từ “…” được thay thế …"
# (Pháp lệnh hợp nhất văn bản quy phạm pháp luật 01/2012/UBTVQH13, Điều 6: changes are told in notes).
TELLS_A_CHANGE = re.compile(
    r"(?:Khoản|Điều|Điểm|Cụm từ|Từ|Mục|Chương|Phụ lục|Mẫu|Biểu|Tiêu đề|Nội dung|Tên|Đoạn|Căn cứ)(?: này| số| “| gọi| của| tại| mẫu)"
    r"[^\n]{0,160}(?:được|bãi bỏ)|(?:Thông tư|Nghị định|Luật|Quyết định|Nghị quyết|Thông tư liên tịch) số \d[^\n]{0,60}\bngày \d"
)
# Who signed, alone on a line: what stands below a note at the end of the text.
PERSON = re.compile(rf"[{UPPER}][{LOWER}]+(?:\s[{UPPER}][{LOWER}]+){{1,4}}\s*")
TELLS_A_BASIS = re.compile(r"có\s+căn\s+cứ\s+ban\s+hành\s+như\s+sau|“Căn cứ ")


@dataclass(slots=True)
class FoundNote:
    """A note as found: its mark, the lines it fills, where its own text begins, and the mark's span in the body."""

    mark: str
    kind: str
    lines: list[int]
    text_start: int
    mark_span: Span | None = None


def tells_on(text: str, start: int, end: int) -> bool:
    """Whether a span goes on telling of changes and their legal bases, as notes of consolidated texts do."""
    return bool(TELLS_A_CHANGE.match(text, start, end) or TELLS_A_BASIS.search(text, start, end))
