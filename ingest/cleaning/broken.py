"""What a line end broke in two: symbols, dates, spans of years, and phrases that a word leaves open.

A blank line parts paragraphs, yet text layers and OCR put one inside sentences too. So each rule here needs both
halves: how the line before ends, and how the next one begins. What could be an item of a list is left alone.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from ingest.letters import LOWER, words
from ingest.places import PROVINCE_PATTERN, PROVINCES

TAIL: Final = 48
"""Characters of the line before that the rules look at."""
_NEAR: Final = 32
"""Where the longest open phrase begins ("Chương trình liên tịch số:"), counted from the line's end."""

_NEAREST: Final = 12
"""Where the last word of a line that leads on begins at the earliest."""

_DASHES: Final = "-‐‑–"
JOINERS: Final = frozenset("/" + _DASHES)
"""One of them ends the line or begins the next where a token was cut."""
_DASH: Final = r"\-‐‑–"
_CODE: Final = r"[A-ZĐƯ][A-ZĐƯ&]{0,9}[a-z]{0,2}[A-ZĐ]{0,4}\d{0,2}"
_YEAR: Final = r"(?:19|20)\d\d"

_OPEN_SYMBOL: Final = re.compile(
    rf"(?<!\d\.)\d[A-Za-z]?[{_DASH}/]\Z|[\d{_DASH}/](?:{_CODE}\s?[{_DASH}/]){{1,4}}\Z"
)
_SYMBOL_HEAD: Final = re.compile(rf"{_CODE}(?:[/\-–.,;)]|\s|\Z)|{_YEAR}/")
_DAY_OPEN: Final = re.compile(r"\d{1,2}/\Z")
_DAY_HEAD: Final = re.compile(rf"\d{{1,2}}/{_YEAR}(?!\d)|{_YEAR}(?!\d)")
_NUMBERED: Final = re.compile(rf"(?:[Ss]ố:?\s?|{_YEAR}/|\d/)\d{{0,5}}[A-Za-z]?\Z|\d/{_YEAR}\Z")
_NUMBER_REST: Final = re.compile(rf"[{_DASH}/]\s?(?:{_YEAR}/)?{_CODE}\s?[{_DASH}/]\s?[A-ZĐ]|/{_YEAR}/{_CODE}")
_CODED: Final = re.compile(rf"\d[{_DASH}/]{_CODE}\Z|\d/{_CODE}[{_DASH}]{_CODE}\Z")
_CODE_REST: Final = re.compile(rf"[{_DASH}/]{_CODE}(?:[{_DASH}/]{_CODE})?(?:[.,;)\s]|\Z)")
_SPAN_OPEN: Final = re.compile(rf"(?<!\d){_YEAR}\s?[{_DASH}]\Z")
_SPAN_HEAD: Final = re.compile(rf"{_YEAR}(?!\d)")
_PERIOD_OPEN: Final = re.compile(
    rf"(?:giai đoạn|nhiệm kỳ|thời kỳ|năm học|từ năm|những năm|Giai đoạn)\s{_YEAR}\Z"
)
_PERIOD_HEAD: Final = re.compile(rf"[{_DASH}]\s?{_YEAR}(?!\d)")
_DATE_OPEN: Final = re.compile(r"(?<!\w)[nN]gày(?:\s\d{1,2}(?:\stháng(?:\s\d{1,2}(?:\snăm)?)?)?)?\Z")
_DATE_HEAD: Final = re.compile(
    rf"\d{{1,2}}(?:/\d{{1,2}}/|\stháng\s|\snăm\s)|tháng\s\d|năm\s{_YEAR}|{_YEAR}(?!\d)"
)
_YEAR_OPEN: Final = re.compile(
    r"(?<!\w)(?:đến|từ|tháng \d{1,2}|cuối|trong|của|ngày|hết|trước) năm\Z|(?<!\w)năm 20\d\d và năm\Z"
)

_TYPE: Final = r"(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp|Nghị (?:quyết|định)|Thông (?:tư|báo|tri)|Quyết định|Chỉ thị|Kế hoạch|Kết luận|Hướng dẫn|Chương trình|Công (?:văn|điện)|Quy (?:định|chế)|Đề án|Tờ trình|Báo cáo|Văn bản)"
_TYPE_OPEN: Final = re.compile(rf"(?i:{_TYPE})\s(?:liên tịch\s)?số:?\Z|(?<=[{LOWER}])\ssố\Z")
_SYMBOL_START: Final = re.compile(rf"\d{{1,5}}[A-Za-z]?\s?[{_DASH}/]\s?(?:{_YEAR}\s?/|[A-ZĐ])")
_OPEN_WORD: Final = re.compile(
    r"(?<=\w\s)(?:của|và|hoặc|do|bởi|tại|với|các|những|theo|bằng|thuộc|được|cùng|giữa|là|bao gồm cả|kèm theo)\Z"
)
"""Words no line that closes a paragraph ends in."""
_DASH_OPEN: Final = re.compile(r"(?<=[^\W\d_]\s)[-–]\Z")
"""A dash between two words: "Hội đồng Thi đua -"."""
_ON_BASIS: Final = re.compile(r"(?<=\w\s)căn cứ\Z")
_BASIS_HEAD: Final = re.compile(rf"(?:{_TYPE}|Điều\s\d)(?!\w)")
_ACT_OPEN: Final = re.compile(r"(?<=\w\s)(?:thay thế|(?:bãi|hủy|huỷ) bỏ|sửa đổi, bổ sung)\Z")
_PAPER_HEAD: Final = re.compile(rf"{_TYPE}\s(?:liên tịch\s)?(?:số\s)?\d")
_AGENCY_OPEN: Final = re.compile(
    rf"(?<=[{LOWER}]\s)(?:Bộ|Ban|Sở|Hội đồng|Ủy ban|Thủ tướng|Ủy ban nhân dân|Thường trực)\Z"
)
_PLACE_OPEN: Final = re.compile(r"(?<=\w\s)(?:thành phố|tỉnh)\Z")
_PLACE_HEAD: Final = re.compile(rf"{PROVINCE_PATTERN}(?:\s[{LOWER}(]|[,;.])")
_NAME_OPEN: Final = re.compile(
    r"(?<=\w\s)(?:thành phố|tỉnh|TP\.|Thành ủy|Tỉnh ủy)\s(?P<half>\w+(?:\s\w+)?)\Z"
)
_NAME_HALVES: Final = {
    (" ".join(parts[:at]), " ".join(parts[at:]))
    for name in PROVINCES
    for parts in [name.split()]
    for at in range(1, len(parts))
    if " ".join(parts[:at]) not in PROVINCES
}
"""A province's name cut in two: "tỉnh Thừa Thiên" over "Huế"."""
_OPEN_ENDS: Final = words(" ".join(half for half, _ in _NAME_HALVES)) | words(
    "của và hoặc do bởi tại với các những theo bằng thuộc được cùng giữa là cả cứ Bộ Ban Sở đồng ban tướng dân trực phố tỉnh số số: thế bỏ sung "
    "ngày Ngày tháng năm"
)
"""The last words of lines that any rule below takes for open: a quick look before the rules."""
_WORD_HEAD: Final = re.compile(r"[“\"(]?[^\W_]")

_LEADS_ON: Final = re.compile(
    r"(?:\b(?:ngày|và|hoặc|của|tại|theo|bằng|là|về|trên|với|cho|các|những|do|bởi|Bộ|Sở|Ban|Vụ|Cục|Viện)|[,(“/])\Z"
)
"""Ends after which a sentence goes on where the line is full or its notes were lifted out."""
_LEADS_TO_NUMBER: Final = re.compile(
    r"\b(?:số|khoản|điểm|Điều|điều|Mục|mục|ngày|tháng|năm|lần|thứ|khóa|từ|đến|giai đoạn|nhiệm kỳ|Phụ lục|Chương)\Z"
)
_NUMBER: Final = re.compile(r"\d|[IVXLC]+\b")
_JOINED_DASH: Final = re.compile(r"\S[-‐‑–]\Z")
_SYMBOL_REST: Final = re.compile(r"[-–](?:[A-ZĐ]{1,8}[a-z]?)(?:[/\-–]|\b)|/\s?[A-ZĐ\d]")


_HALVES: Final = (
    (_SPAN_HEAD, _SPAN_OPEN),
    (_PERIOD_HEAD, _PERIOD_OPEN),
    (_DATE_HEAD, _DATE_OPEN),
    (_SPAN_HEAD, _YEAR_OPEN),
    (_SYMBOL_START, _TYPE_OPEN),
    (_BASIS_HEAD, _ON_BASIS),
    (_PAPER_HEAD, _ACT_OPEN),
)
"""How the next line begins, which is cheap to see, and how the one before ends then."""
_HALF_SIGNS: Final = frozenset(f"{_DASHES}tnĐLBPHNTQCKV")
"""What the first of the two begins with where it is no digit: dashes, "tháng", "năm", "Điều", types of papers."""


def leads_on(tail: str, head: str) -> bool:
    """Whether a line that ends so leaves its sentence open for one that begins so."""
    at = max(0, len(tail) - _NEAREST)
    return bool(_LEADS_ON.search(tail, at) or (_NUMBER.match(head) and _LEADS_TO_NUMBER.search(tail)))


def is_glued(tail: str, head: str, apart: bool, unit: bool) -> bool:
    """Whether the line end cut a token: a symbol, a date in figures, an address. `apart`: a blank line stands
    between, so only what is surely one token counts; `unit`: the next line looks like an item of a list."""
    last = tail[-1]
    if last not in JOINERS and head[0] not in JOINERS:
        return False
    if not unicodedata.is_normalized("NFC", last + head[:2]):
        return False
    if last in JOINERS:
        if _SPAN_HEAD.match(head) and _SPAN_OPEN.search(tail):
            return tail[-2] != " "
        if _DAY_HEAD.match(head) and _DAY_OPEN.search(tail):
            return True
        if not unit and _SYMBOL_HEAD.match(head) and _OPEN_SYMBOL.search(tail):
            return True
    if head[0] in JOINERS:
        if _NUMBER_REST.match(head) and _NUMBERED.search(tail):
            return True
        if _CODE_REST.match(head) and _CODED.search(tail):
            return True
    if apart:
        return False
    if last == "/" and not tail.endswith(" /"):
        return head[0].isalnum() and not unit
    if last in _DASHES and _JOINED_DASH.search(tail):
        return head[0].isupper() or head[0].isdigit()
    return bool(_SYMBOL_REST.match(head)) and last.isalnum()


def is_open(tail: str, head: str, unit: bool) -> bool:
    """Whether a phrase runs over the line end, blank lines or not: a date in words, a span of years, "của"."""
    if tail[tail.rfind(" ") + 1 :] not in _OPEN_ENDS and not tail[-1].isdigit() and tail[-1] not in _DASHES:
        return False
    at = max(0, len(tail) - _NEAR)
    if (head[0].isdecimal() or head[0] in _HALF_SIGNS) and any(
        opens.match(head) and ends.search(tail, at) for opens, ends in _HALVES
    ):
        return True
    if unit or head[:40].isupper() or not _WORD_HEAD.match(head):
        return False
    if _PLACE_OPEN.search(tail, at):
        return bool(_PLACE_HEAD.match(head))
    cut = _NAME_OPEN.search(tail, at)
    if cut and _completes(cut["half"], head):
        return True
    dashed = _DASH_OPEN.search(tail, at) and head[0].isalpha()
    return bool(dashed or _OPEN_WORD.search(tail, at) or _AGENCY_OPEN.search(tail, at))


def _completes(half: str, head: str) -> bool:
    """Whether a line begins with the words that make a province's name of its first half."""
    return any(
        first == half and head.startswith(rest) and not head[len(rest) : len(rest) + 1].isalnum()
        for first, rest in _NAME_HALVES
    )
