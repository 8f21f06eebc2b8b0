"""Which line ends are real: hard-wrapped lines are joined, headings, items and table rows stay on their own.

A break is forced when the next line's first word would not have fitted; only forced breaks are joined. What
"full" means is learned from the lines that are surely wrapped: those followed by one that begins with a
small letter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from ingest.cleaning.broken import JOINERS, TAIL, is_glued, is_open, leads_on
from ingest.cleaning.lines import Line

# Openings of a new unit of the text. Numbers need their dot, so that "Điều 5 Nghị định …" can go on a sentence.
_UNIT = re.compile(
    r"(?:Điều\s+\d+[a-zđ]?\s*[.:]|(?:Chương|CHƯƠNG|Phần|PHẦN|Mục|MỤC|Tiểu mục|TIỂU MỤC|Phụ lục|PHỤ LỤC)\s+(?:[IVXLC]+|\d+|thứ|THỨ)\b(?!\s+(?:ban hành|kèm|của|Nghị|Thông|Luật|Quyết))"
    r"|[IVX]{1,5}\s*[.\-/)]\s|\d{1,3}(?:\.\d{1,2}){0,4}[.)]\s?(?=[^\d\s])|\(?[a-zđ]{1,2}\)\s|[a-zđ]\.\s|[A-HĐ][.)]\s|\((?:\d{1,3}|[ivx]{1,5})\)\s"
    r"|[-–—+•●▪◦*]\s|(?:Căn cứ|Nơi nhận|Theo đề nghị|Xét đề nghị|Kính gửi)\b|Số:|Số \d+[ /-])"
)
_UNIT_SIGNS = frozenset("ABCDEFGHĐIVXPMTNKS(-–—+•●▪◦*")


def _opens_unit(text: str, start: int, end: int) -> bool:
    """Whether a line opens a new unit of the text: two quick looks before the pattern."""
    first = text[start]
    if first in _UNIT_SIGNS or first.isdecimal() or text.startswith(_LABEL_ENDS, start + 1):
        return _UNIT.match(text, start, end) is not None
    return text.startswith(")", start + 2) and _UNIT.match(text, start, end) is not None


_LABEL_ENDS = (")", ".")
_BASIS = re.compile(r"Căn cứ (?:Hiến pháp|Luật|Bộ luật|Pháp lệnh|Nghị (?:định|quyết))\b")
"""The opening of a basis line: a title above it may end in any word ("... từ tuyến dưới lên tuyến trên")."""
_BULLET = re.compile(r"[-–—+•●▪◦*]\s")
_TERMINAL = re.compile(r"[.!?:…][”\"’)\]]*\Z")
_CLOSED = re.compile(r"[.!?:;…][”\"’)\]]*\Z")
_CLOSING = ".!?:;…"
_ENDS = _CLOSING + '”"’)]'
"""What the two above end in: a quick look before them."""
_STOPS = frozenset(_ENDS) | JOINERS
_CAPS_LEADS_ON = re.compile(r"(?:VÀ|CỦA|TRONG|CHO|VỀ|TẠI|ĐỐI VỚI|THEO|THUỘC|TRÊN|DO|ĐẾN|TỪ|GIAI ĐOẠN|NĂM)\b")
_LABEL_ONLY = re.compile(
    r"CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s?[-–]\s?Tự do\s?[-–]\s?Hạnh phúc|(?:PHẦN|CHƯƠNG|MỤC|PHỤ LỤC|Phần|Chương|Mục|Phụ lục)\s+\S+|(?:LUẬT|BỘ LUẬT|NGHỊ QUYẾT|NGHỊ ĐỊNH|PHÁP LỆNH|QUYẾT ĐỊNH|THÔNG TƯ|THÔNG TƯ LIÊN TỊCH|CHỈ THỊ|KẾ HOẠCH|BÁO CÁO|CÔNG ĐIỆN|THÔNG BÁO|HƯỚNG DẪN|KẾT LUẬN|TỜ TRÌNH|CHƯƠNG TRÌNH|QUY ĐỊNH|QUY CHẾ|ĐỀ ÁN|VĂN BẢN HỢP NHẤT)"
)

_ISSUER_LINE = re.compile(
    r"(?:CHÍNH PHỦ|QUỐC HỘI|THỦ TƯỚNG CHÍNH PHỦ|BỘ TRƯỞNG BỘ [^.;:]{3,60}|(?:CHỦ TỊCH )?(?:[ỦU][YỶ] BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN) (?:TỈNH|THÀNH PHỐ|QUẬN|HUYỆN|XÃ|PHƯỜNG)[^.;:,]{0,40})"
)
_CAPS_OPEN = re.compile(r"(?:CỦA|VÀ|GIỮA|DO|VỚI|TRỰC|PHÒNG|TỊCH|ỦY|THAY MẶT|[,\-–])\Z")

_HEADING = re.compile(
    r"(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])(?:[.)]|(?<=\d)-)\s?(?:(?:Về|Việc|Công tác|Tình hình|Kết quả)(?: việc| tình hình| kết quả| công tác)?\s)?"
    r"(?i:triển khai|thực hiện|thi hành|cụ thể h[óo][aá]|quán triệt)\s[^;:.]*[^\s,;:.]\Z"
)
_OPENS_SENTENCE = re.compile(
    r"(?:Trên cơ sở|Căn cứ vào|Ngay sau khi|Sau khi)\s"
    r"|(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Tỉnh ủy|Thành ủy|Ban Thường vụ|Sở|Chính phủ|Thủ tướng)(?!\w)(?:\s[^\s,;.:]+){0,8}?\s(?:đã|ban hành|có|ký|thông qua|xây dựng)\s"
)
"""A numbered line of work on papers, and how the sentence under it begins: no heading goes on so."""

_INDENT = 7
"""Characters that the indent of a paragraph's first line takes (1 to 1.27 cm, Nghị định 30/2020/NĐ-CP)."""
_SLACK = 4
"""Characters by which lines of one width differ, because letters do."""
BREAK, SPACE, GLUE = "\n", " ", ""
_INFINITE = float("inf")


@dataclass(frozen=True, slots=True)
class Wrapping:
    """How a text is wrapped: the width from which a line counts as full, the usual greatest width, and whether
    first lines of paragraphs are set in. Infinite widths: each line is a paragraph."""

    full: float = _INFINITE
    most: float = _INFINITE
    indented: bool = False


def wrapping(text: str, lines: list[Line]) -> Wrapping:
    """Learn the wrapping from the lines that are surely wrapped: the next one begins with a small letter."""
    opening: list[int] = []
    inner: list[int] = []
    for a, b in pairwise(lines):
        if text[b.start].islower() and not _opens_unit(text, b.start, b.end):
            (opening if _opens_unit(text, a.start, a.end) else inner).append(a.width)
    widths = sorted(inner + opening)
    if not widths or len(widths) * 12 < len(lines):
        return Wrapping()
    most = widths[len(widths) * 9 // 10]
    if most > 160:
        return Wrapping()
    near = [width for width in widths if width >= 0.6 * most]
    indented = len(opening) > 4 and len(inner) > 4 and _high(opening) <= _high(inner) - 3
    return Wrapping(near[len(near) // 10] - 2, most, indented)


def _high(widths: list[int]) -> int:
    return sorted(widths)[len(widths) * 9 // 10]


def usual_gap(lines: list[Line]) -> int:
    """How many blank lines stand between lines of one paragraph: 1 in a double-spaced text, else 0.

    Paragraphs of a double-spaced text may stand further apart; lines without any blank one between are rare in it.
    """
    if len(lines) < 3:
        return 0
    gaps = [line.gap for line in lines]
    spaced, tight = (gaps.count(gap) - (gaps[0] == gap) for gap in (1, 0))
    parted = len(lines) >= 20 and spaced * 2 >= len(lines) and tight * 20 <= len(lines)
    double = parted or spaced * 10 >= len(lines) * 8
    return 1 if double and _high([line.width for line in lines]) <= 130 else 0


_SENTENCE = re.compile(r"[A-ZĐÀ-Ỹ][a-zà-ỹđ]+\s[a-zà-ỹđ]+\s")


class Joints:
    """Decides what stands between neighbouring lines of one text."""

    def __init__(self, text: str, body: list[Line], lines: list[Line]) -> None:
        self._text = text
        self._tabled = "|" in text
        self._wrapping = wrapping(text, body)
        self._full, self._most = self._wrapping.full, self._wrapping.most
        self._gap = usual_gap(lines)

    def runs_on(self, before: Line, after: Line, opening: bool) -> bool:
        """Whether nothing but a space can stand between: a quick look, which tells most lines of a paragraph that is open.
        The next one begins with a small letter that labels no item, and `before` ends neither in a closing sign nor where a
        token may be cut; where it opens a paragraph it is not set in capitals. `between` would say the same."""
        text, at = self._text, after.start
        return (
            not self._tabled
            and text[at].islower()
            and text[before.end - 1] not in _STOPS
            and not text.startswith(_LABEL_ENDS, at + 1)
            and not text.startswith(")", at + 2)
            and not (opening and text[before.start : before.end].isupper())
        )

    def between(self, before: Line, after: Line, head: str, lifted: bool, opening: bool = False) -> str:
        """A line break, a space, or nothing, between two lines of the clean text.

        `head` is how `after` begins once marks are out of it. `lifted` says that notes were taken out between
        the two, so blank lines there mean nothing; `opening` that `before` opens a paragraph (it is set in).
        """
        text = self._text
        tail = text[max(before.start, before.end - TAIL) : before.end]
        first, last = head[0], tail[-1]
        apart = (after.gap > self._gap or after.after_rule == 1) and not lifted and not after.opens_page
        unit = _opens_unit(head, 0, len(head))
        if (last in JOINERS or first in JOINERS) and is_glued(tail, head, apart, unit):
            return GLUE
        if self._tabled and ("|" in head or text.find("|", before.start, before.end) >= 0):
            return BREAK
        wrapped = self._full != _INFINITE
        closed = last in _CLOSING or (last in _ENDS and _CLOSED.search(tail) is not None)
        small = first.islower() or (
            first in "(“" and head[1:2].islower() and not closed and not tail[-12:].isupper()
        )
        if is_open(tail, head, unit):
            return SPACE
        if small and opening and text[before.start : before.end].isupper():
            return BREAK
        if small and not unit:
            return BREAK if closed and (apart or not wrapped) else SPACE
        if apart:
            goes_on = not unit and before.width > 60 and tail[-1].isalpha() and leads_on(tail, head)
            return SPACE if goes_on else BREAK
        is_full = before.width >= self._full or (opening and self._forced_after_indent(before, head))
        if unit:
            if _BASIS.match(head) and tail[-1] not in ",(“":
                return BREAK
            return (
                BREAK if closed or not (is_full or lifted) else self._before_unit(before, tail, head, is_full)
            )
        if tail[-24:].isupper() and sum(map(str.isalpha, tail[-24:])) > 11 and _SENTENCE.match(head):
            return BREAK  # a title in capitals ends where a sentence begins
        long_enough = before.width >= 0.8 * self._full if wrapped else before.width > 100
        if (long_enough or lifted or (wrapped and tail[-1] not in ",(“/")) and leads_on(tail, head):
            return SPACE
        if tail[-12:].isupper() and head.split(" ", 1)[0].isupper():
            return self._between_capitals(before, head)
        if _LABEL_ONLY.fullmatch(text, before.start, before.end):
            return BREAK
        if tail[-1] in _ENDS and _TERMINAL.search(tail):
            # A line as wide as this is not the first of a paragraph where first lines are set in.
            inner = self._wrapping.indented and is_full and after.width >= self._most - 2
            return SPACE if inner else BREAK
        if lifted and not wrapped:
            return SPACE if before.width > 100 and not closed else BREAK
        if is_full and _OPENS_SENTENCE.match(head) and _HEADING.match(text, before.start, before.end):
            return BREAK  # a heading that fills its line
        return SPACE if is_full else BREAK

    def _forced_after_indent(self, before: Line, head: str) -> bool:
        """Whether the first word of the next line would not have fitted on a line that is set in."""
        needed = before.width + _INDENT + 1 + len(head.split(" ", 1)[0])
        return before.width >= self._full - _INDENT and needed >= self._most - _SLACK

    def _before_unit(self, before: Line, tail: str, head: str, is_full: bool) -> str:
        """A full line that ends in mid-sentence, before what looks like an item: "Lộ Tẻ" / "- Rạch Sỏi"."""
        if _BULLET.match(head) or head[0] == "(":
            return SPACE if is_full and not _UNIT.match(self._text, before.start, before.end) else BREAK
        return SPACE if leads_on(tail, head) else BREAK

    def _between_capitals(self, before: Line, head: str) -> str:
        """Titles in capitals run over lines of any length."""
        if _LABEL_ONLY.fullmatch(self._text, before.start, before.end):
            return BREAK
        if _ISSUER_LINE.fullmatch(head) and not _CAPS_OPEN.search(self._text, before.start, before.end):
            return BREAK
        if _CAPS_LEADS_ON.match(head) or self._text[before.end - 1] in ",-–":
            return SPACE
        return SPACE if self._full != _INFINITE and before.width >= 0.6 * self._full else BREAK
