"""Which line ends are real: hard-wrapped lines are joined, headings, items and table rows stay on their own.

A break is forced when the next line's first word would not have fitted; only forced breaks are joined. What
"full" means is learned from the lines that are surely wrapped: those followed by one that begins with a
small letter.
"""

from __future__ import annotations

import re

from ingest.cleaning.lines import Line

# Openings of a new unit of the text. Numbers need their dot, so that "Điều 5 Nghị định …" can go on a sentence.
_UNIT = re.compile(
    r"(?:Điều\s+\d+[a-zđ]?\s*[.:]|(?:Chương|CHƯƠNG|Phần|PHẦN|Mục|MỤC|Tiểu mục|TIỂU MỤC|Phụ lục|PHỤ LỤC)\s+(?:[IVXLC]+|\d+|thứ|THỨ)\b(?!\s+(?:ban hành|kèm|của|Nghị|Thông|Luật|Quyết))"
    r"|[IVX]{1,5}\s*[.\-/)]\s|\d{1,3}(?:\.\d{1,2}){0,4}[.)]\s?(?=[^\d\s])|\(?[a-zđ]{1,2}\)\s|[a-zđ]\.\s|[A-HĐ][.)]\s|\((?:\d{1,3}|[ivx]{1,5})\)\s"
    r"|[-–—+•●▪◦*]\s|(?:Căn cứ|Nơi nhận|Theo đề nghị|Xét đề nghị|Kính gửi)\b|Số:|Số \d+[ /-])"
)
_BULLET = re.compile(r"[-–—+•●▪◦*]\s")
_TERMINAL = re.compile(r"[.!?:…][”\"’)\]]*\Z")
_CLOSED = re.compile(r"[.!?:;…][”\"’)\]]*\Z")
_SMALL = re.compile(r"[“\"'(‘«]?[^\W\d_]")
_LEADS_ON = re.compile(
    r"(?:\b(?:số|khoản|điểm|Điều|điều|Mục|mục|ngày|tháng|năm|và|hoặc|của|tại|theo|lần|thứ|khóa|Phụ lục|Chương|bằng|từ|đến|là|về|trên|với|cho|các|những|do|bởi)|[,(“/])\Z"
)
_CAPS_LEADS_ON = re.compile(r"(?:VÀ|CỦA|TRONG|CHO|VỀ|TẠI|ĐỐI VỚI|THEO|THUỘC|TRÊN|DO|ĐẾN|TỪ|GIAI ĐOẠN|NĂM)\b")
_JOINED_DASH = re.compile(r"\S[-‐‑–]\Z")
_SYMBOL_REST = re.compile(r"[-–](?:[A-ZĐ]{1,8}[a-z]?)(?:[/\-–]|\b)|/\s?[A-ZĐ\d]")
_LABEL_ONLY = re.compile(
    r"(?:PHẦN|CHƯƠNG|MỤC|PHỤ LỤC|Phần|Chương|Mục|Phụ lục)\s+\S+|(?:LUẬT|BỘ LUẬT|NGHỊ QUYẾT|NGHỊ ĐỊNH|PHÁP LỆNH|QUYẾT ĐỊNH|THÔNG TƯ|THÔNG TƯ LIÊN TỊCH|CHỈ THỊ|KẾ HOẠCH|BÁO CÁO|CÔNG ĐIỆN|THÔNG BÁO|HƯỚNG DẪN|KẾT LUẬN|TỜ TRÌNH|CHƯƠNG TRÌNH|QUY ĐỊNH|QUY CHẾ|ĐỀ ÁN|VĂN BẢN HỢP NHẤT)"
)

BREAK, SPACE, GLUE = "\n", " ", ""


def full_width(text: str, lines: list[Line]) -> float:
    """The width from which a line counts as full, or infinity when the text is not hard-wrapped."""
    wrapped = [
        a.width
        for a, b in zip(lines, lines[1:], strict=False)
        if text[b.start].islower() and not _UNIT.match(text, b.start, b.end)
    ]
    if not wrapped or len(wrapped) * 12 < len(lines):
        return float("inf")
    wrapped.sort()
    top = wrapped[len(wrapped) * 9 // 10]
    if top > 160:
        return float("inf")
    near = [width for width in wrapped if width >= 0.6 * top]
    return near[len(near) // 10] - 2


def usual_gap(lines: list[Line]) -> int:
    """How many blank lines stand between lines of one paragraph: 1 in a double-spaced text, else 0."""
    if len(lines) < 3:
        return 0
    widths = sorted(line.width for line in lines)
    spaced = sum(1 for line in lines[1:] if line.gap == 1)
    return 1 if spaced * 10 >= len(lines) * 8 and widths[len(widths) * 9 // 10] <= 130 else 0


def joint(text: str, before: Line, after: Line, full: float, gap: int, lifted: bool) -> str:
    """What stands between two neighbouring lines of the clean text: a line break, a space, or nothing.

    `lifted` says that notes or a page break were taken out between them, so blank lines there mean nothing.
    """
    tail = text[max(before.start, before.end - 60) : before.end]
    head = text[after.start : min(after.end, after.start + 60)]
    apart = after.gap > gap and not lifted and not after.opens_page
    if _symbol_goes_on(tail, head) and not apart:
        return GLUE
    closed = bool(_CLOSED.search(tail))
    is_full = before.width >= full
    unit = bool(_UNIT.match(head))
    if "|" in tail or "|" in head:
        return BREAK
    if head[0].islower() and not unit:
        return BREAK if apart and closed else SPACE
    if apart:
        return BREAK
    if unit:
        if closed or not (is_full or lifted):
            return BREAK
        if _BULLET.match(head):
            return SPACE if is_full and not _UNIT.match(text, before.start, before.end) else BREAK
        return SPACE if _LEADS_ON.search(tail) else BREAK
    long_enough = before.width >= 0.8 * full if full != float("inf") else before.width > 100
    if _LEADS_ON.search(tail) and (long_enough or lifted or (full != float("inf") and tail[-1] not in ",(“/")):
        return SPACE
    if tail.isupper() and head.split(" ")[0].isupper():
        return _joint_of_capitals(text, before, head, full)
    if _LABEL_ONLY.fullmatch(text, before.start, before.end):
        return BREAK
    if _TERMINAL.search(tail):
        return BREAK
    if lifted and full == float("inf"):
        return SPACE if before.width > 100 and not closed else BREAK
    return SPACE if is_full else BREAK


def _symbol_goes_on(tail: str, head: str) -> bool:
    """A symbol, a span of years or an address broken by the line end."""
    if tail.endswith("/") and not tail.endswith(" /"):
        return head[0].isalnum()
    if _JOINED_DASH.search(tail):
        return head[0].isupper() or head[0].isdigit()
    return bool(_SYMBOL_REST.match(head)) and tail[-1:].isalnum()


def _joint_of_capitals(text: str, before: Line, head: str, full: float) -> str:
    if _LABEL_ONLY.fullmatch(text, before.start, before.end):
        return BREAK
    if _CAPS_LEADS_ON.match(head) or text[before.end - 1] in ",-–":
        return SPACE
    return SPACE if full != float("inf") and before.width >= 0.6 * full else BREAK
