"""Quoted new wording: the paragraphs that an amending paper puts in quotation marks.

In "2. Sửa đổi khoản 5 Điều 8 như sau: “5. …”" everything between the marks is the text of the amended paper:
its headings are not this paper's headings, and "Nghị định này" in it means the amended one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Final

OPENING: Final = '“"‘„«'
_ENDS_QUOTED: Final = re.compile(r"[”\"’»]{1,2}[ .;,:/]*$")
_LEAD: Final = re.compile(r"(?P<kind>Điều )?(?P<number>\d{1,3})\. [^\n]*:\s*$")
_NEXT_ACT: Final = (
    r"\. (?:Sửa đổi|Bổ sung|Bãi bỏ|Thay thế|Thay cụm|Bỏ |Hiệu lực|Điều khoản|Tổ chức|Trách nhiệm)"
)
"""How the item or article after new wording begins, behind its number."""

_UNCLOSED: Final = 12
"""Marks never closed whose end is looked for: each costs one more reading of the rest."""


@dataclass(frozen=True, slots=True)
class QuotedBlock:
    """New wording: clean text [start, end) with its quotation marks, whole lines."""

    start: int
    end: int


@lru_cache(maxsize=2)
def line_starts(text: str, end: int | None = None) -> tuple[int, ...]:
    """Offsets where the lines of `text[:end]` begin. Several steps ask for those of one paper in a row."""
    lines = text[:end].split("\n")
    return tuple(accumulate((len(line) + 1 for line in lines[:-1]), initial=0))


@lru_cache(maxsize=2)
def find_quoted_blocks(text: str, end: int | None = None) -> tuple[QuotedBlock, ...]:
    """Blocks of whole lines that begin with an opening mark and end with the closing one, in order.

    Curly marks are counted, straight ones paired, and a block may open with one kind and close with the
    other, as typed papers do. A mark that is never closed ends where the next item of the amending paper begins; where
    none is found it makes no block and the rest of the text is read by line ends alone. Linear but for a few such marks.
    """
    limit = len(text) if end is None else end
    starts = line_starts(text, limit)
    stops = [s - 1 for s in starts[1:]] + [limit]
    blocks: list[QuotedBlock] = []
    counted, unclosed = True, 0
    i, n = 0, len(starts)
    while i < n:
        first = text[starts[i] : starts[i] + 1]
        if not first or first not in OPENING:
            i += 1
            continue
        last = _closing_line(text, starts, stops, i) if counted else None
        if last is None and counted and unclosed < _UNCLOSED:
            unclosed += 1
            last = _line_before_next_item(text, starts, stops, i)
        if last is None:
            counted = False
            i += 1
            continue
        blocks.append(QuotedBlock(starts[i], stops[last]))
        i = last + 1
    return tuple(blocks)


def _closing_line(text: str, starts: tuple[int, ...], stops: list[int], first: int) -> int | None:
    depth = straight = 0
    opened_straight = text[starts[first]] == '"'
    for i in range(first, len(starts)):
        line = text[starts[i] : stops[i]]
        depth += line.count("“") + line.count("„") - line.count("”")
        straight += line.count('"')
        if not _ENDS_QUOTED.search(line[-8:]):
            continue
        tail = line.rstrip(" .;,:/")[-1:]
        if tail == '"':
            if straight % 2 == (0 if opened_straight else 1):
                return i
        elif depth <= 0:
            return i
    return None


def _line_before_next_item(text: str, starts: tuple[int, ...], stops: list[int], first: int) -> int | None:
    """The last line of new wording without its closing mark: the one before "Điều 8. Sửa đổi …" when "Điều 7. Sửa đổi …
    như sau:" led it in."""
    lead = _LEAD.match(text, starts[first - 1], stops[first - 1]) if first else None
    if lead is None:
        return None
    following = re.compile(rf"{lead['kind'] or ''}{int(lead['number']) + 1}{_NEXT_ACT}")
    return next((i - 1 for i in range(first + 1, len(starts)) if following.match(text, starts[i])), None)


def block_at(blocks: tuple[QuotedBlock, ...], offset: int) -> QuotedBlock | None:
    """The block that holds a clean offset, or None. O(log blocks)."""
    if not blocks:
        return None
    i = bisect_right(blocks, offset, key=lambda b: b.start) - 1
    return blocks[i] if i >= 0 and offset < blocks[i].end else None
