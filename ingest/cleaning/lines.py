"""The lines of a page: where they are, what they are, and which are no text at all (page furniture).

Furniture is what the printer or the signing software put on the page: running heads of the gazette, page
numbers, boxes of electronic signatures, rules. Sources: the gazette's pages, Nghị định 30/2020/NĐ-CP annex I
(page numbers stand centred at the top).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

BLANK, TEXT, RULE, FURNITURE = range(4)


@dataclass(slots=True)
class Line:
    """One line: its trimmed span in the text, its kind, and what stood around it.

    `gap` counts blank lines before it (rules and furniture left out), `opens_page` marks the first line of a
    page, `indent` the spaces before it, `after_rule` the width of a line of spaces that stood just before (so
    a word processor's note separator comes out of a text layer), 1 for a drawn rule, 0 for none.
    """

    start: int
    end: int
    kind: int
    gap: int = 0
    indent: int = 0
    opens_page: bool = False
    after_rule: int = 0
    note: int | None = None

    @property
    def width(self) -> int:
        return self.end - self.start


_RUNNING_HEAD = re.compile(r"(?:\d{1,4}\s+)?CÔNG BÁO\s*/\s*Số.{1,60}(?:Ngày|ngày).{4,30}")
_SIGNATURE = re.compile(
    r"(?:Người ký|Ký bởi|Email|Cơ quan|Thời gian ký|Ngày ký|Chức vụ|Đơn vị|Ký ngày|Signature Not Verified|Được ký bởi)\b\s*:?"
)
_BOX_LETTERS = frozenset("NKECTĐS")
_SIGNED_AT = re.compile(r"(?:Thời gian ký|Ngày ký|Ký ngày)\s*:\s*\d")
_NUMBER = re.compile(r"[-–—]?\s*(\d{1,4})\s*[-–—]?|[Tt]rang\s+(\d{1,4})(?:\s*/\s*\d{1,4})?")
_BEFORE_NUMBER = frozenset("-–—Tt")
_RULE = re.compile(r"[_\-–—=*~.·…]{5,}|(?:[-*_] ?){3,}")

_RULE_BEHIND = re.compile(r"(?<=\S)\s+[_\-–—=*]{5,}$")
"""A rule that copying drew up behind the line above it: "BỘ TÀI CHÍNH -------"."""


def split_lines(text: str, page_breaks: list[int]) -> list[Line]:
    """All lines that carry text, with furniture left out. `page_breaks` are offsets where pages begin, sorted."""
    found: list[Line] = []
    add = found.append
    headed = "CÔNG BÁO" in text
    at = 0
    for raw in text.split("\n"):
        end = at + len(raw)
        stripped = raw.strip(" ")
        if not stripped:
            add(Line(at, end, RULE if len(raw) >= 20 else BLANK))
        else:
            start = at if raw[0] != " " else at + len(raw) - len(raw.lstrip(" "))
            kind = TEXT
            first = stripped[0]
            behind = _RULE_BEHIND.search(stripped) if stripped[-1] in "_-–—=*" else None
            if behind:
                stripped = stripped[: behind.start()]
            if first in "_-–—=*~.·…" and _RULE.fullmatch(stripped):
                kind = RULE
                start = end
            elif headed and "CÔNG BÁO" in stripped and _RUNNING_HEAD.fullmatch(stripped):
                kind = FURNITURE
            add(Line(start, start + (len(stripped) if kind != RULE else 0), kind, indent=start - at))
        at = end + 1
    _mark_pages(found, page_breaks)
    _drop_signatures(text, found)
    _drop_page_numbers(text, found)
    kept = _text_lines(found)
    if not any(line.opens_page for line in kept[1:]):
        _guess_pages(kept)
    return kept


def _guess_pages(lines: list[Line]) -> None:
    """Pages of a text layer that was written out without page breaks.

    There the first line of each page is set in by one space and no other line is: at least three such
    lines, nowhere closer than 12 lines.
    """
    indented = [i for i, line in enumerate(lines) if line.indent]
    apart = all(b - a >= 12 for a, b in pairwise(indented))
    if len(indented) >= 3 and apart and all(lines[i].indent == 1 for i in indented):
        for i in indented:
            lines[i].opens_page = True


def _mark_pages(lines: list[Line], page_breaks: list[int]) -> None:
    """Flag the line in which each page begins (the break may fall on a blank line)."""
    i = 0
    for page in page_breaks:
        while i < len(lines) and lines[i].end < page:
            i += 1
        if i < len(lines):
            lines[i].opens_page = True


def _drop_signatures(text: str, lines: list[Line]) -> None:
    """Boxes of electronic signatures: neighbouring lines "Người ký: …", "Thời gian ký: …" with a time of signing."""
    i = 0 if _SIGNED_AT.search(text) else len(lines)
    while i < len(lines):
        line = lines[i]
        if (
            line.kind != TEXT
            or text[line.start] not in _BOX_LETTERS
            or not _SIGNATURE.match(text, line.start, line.end)
        ):
            i += 1
            continue
        j = i
        signed = False
        while (
            j < len(lines) and lines[j].kind == TEXT and _SIGNATURE.match(text, lines[j].start, lines[j].end)
        ):
            signed = signed or bool(_SIGNED_AT.match(text, lines[j].start, lines[j].end))
            j += 1
        if signed and j - i >= 2:
            for line in lines[i:j]:
                line.kind = FURNITURE
            if j < len(lines):
                lines[j].opens_page = True
        i = j


def _drop_page_numbers(text: str, lines: list[Line]) -> None:
    """A number alone on its line is a page number beside a running head or a page break, or in sequence."""
    numbers: list[tuple[int, int]] = []
    for i, line in enumerate(lines):
        if line.kind == TEXT and line.end - line.start <= 12:
            first = text[line.start]
            may = first.isdecimal() or first in _BEFORE_NUMBER or first.isspace()
            match = _NUMBER.fullmatch(text, line.start, line.end) if may else None
            if match:
                numbers.append((i, int(match.group(1) or match.group(2))))
    chain = _page_chain(numbers, lines)
    for i, _ in numbers:
        if i in chain or _beside_break(lines, i):
            lines[i].kind = FURNITURE


def _beside_break(lines: list[Line], i: int) -> bool:
    for step in (-1, 1):
        j = i
        while 0 <= j < len(lines):
            line = lines[j]
            if step == -1 and line.opens_page:
                return True
            if j != i:
                if line.opens_page and step == 1:
                    return True
                if line.kind == FURNITURE or (line.kind == RULE and line.start == line.end):
                    return True
                if line.kind == TEXT:
                    break
            j += step
        else:
            return step == -1
    return False


def _page_chain(numbers: list[tuple[int, int]], lines: list[Line]) -> set[int]:
    """Lone numbers n, n+1, n+2 … that stand a page apart (12 to 160 lines) are page numbers: at least three."""
    best: dict[int, list[int]] = {}
    chain: set[int] = set()
    for i, number in numbers:
        before = best.get(number - 1)
        if before and 12 <= i - before[-1] <= 160:
            best[number] = [*before[-2:], i]
            if len(best[number]) >= 3:
                chain.update(best[number])
        elif number not in best or i - best[number][-1] > 160 or len(best[number]) == 1:
            best[number] = [i]
    return chain


def _text_lines(lines: list[Line]) -> list[Line]:
    """The lines of text, each knowing the gap before it and whether it opens a page."""
    kept: list[Line] = []
    gap = 0
    opens = False
    after_rule = 0
    for line in lines:
        opens = opens or line.opens_page
        if line.kind == TEXT:
            line.gap, line.opens_page, line.after_rule = gap, opens, after_rule
            kept.append(line)
            gap, opens, after_rule = 0, False, 0
        elif line.kind == BLANK:
            gap += 1
        elif line.kind == RULE:
            after_rule = line.width or 1
        else:
            opens = True
    return kept
