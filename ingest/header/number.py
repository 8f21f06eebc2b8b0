"""The paper's own number among the lines of its head or foot.

It stands on a line of its own near the top, with the label "Số" or alone; a consolidated text has it at the foot. A
number cited in the text is never taken for it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from ingest.letters import LOWER, UPPER
from ingest.symbols import FoundSymbol, Symbol, find_symbols
from ingest.types import TYPE_PATTERN, canonical_type

TOP_LINES: Final = 60
_NUMBER: Final = re.compile(
    r"^[\W_]{0,6}(?:(?P<type>[^\W\d_][^\d:/]{2,28}?)\s{1,3})?(?:[Ss]ố|SỐ|S[oốôổ0])(?:\s?/\s?(?:No|NO)\.?)?\s{0,4}[:;.]?\s{0,6}"
)
_OF_ANOTHER: Final = re.compile(
    r"(?i:triển khai|thực hiện|thi hành|tổ chức|kèm theo|theo|về|căn cứ|sửa đổi|bổ sung|thay thế|bãi bỏ|đính chính|hướng dẫn thực)(?!\w)"
)
"""How a short title begins that ends in another paper's number: "Triển khai Chỉ thị số 04/CT-UBND"."""
_BLANK: Final = re.compile(
    r"^[\W_]{0,6}(?:[Ss]ố|SỐ)\s{0,3}:?[\s.…_]{0,20}(?P<rest>[/-]\s{0,2}[A-ZĐ][\w\-/]{1,30})\s{0,3}(?:$|[A-ZĐ])"
)
DATED: Final = re.compile(
    r"(?P<place>(?<![/\-\w])(?:(?:Thành phố|Tỉnh|Thị xã|Thị trấn)\s)?["
    + UPPER
    + r"][^\W\d_]*(?:[\s.\-]{1,3}["
    + UPPER
    + r"][^\W\d_]*){0,5}|(?:^|(?<=[A-ZĐ0-9]\s))["
    + UPPER
    + r"]["
    + LOWER
    + r"]+(?:\s["
    + LOWER
    + r"]{2,5}){1,2})\s?,\s{0,4}(?=[Nn]gày)"
)
NATION: Final = re.compile(
    r"C[ỘO]NG\s{1,2}H(?:ÒA|OÀ|OA)\s{1,2}X[ÃA]\s{1,2}H|Đ[ộo]c\s{1,2}l[ậa]p|ĐẢNG\s{1,2}CỘNG\s{1,2}SẢN|(?:^\W{0,4}(?:[IVX]{1,4}\.\s)?|PHẦN\s)VĂN\s{1,2}BẢN\s{1,2}(?:QUY|PHÁP|HỢP)|^CÔNG\s{1,2}BÁO"
)
BODY: Final = re.compile(
    r"^\W{0,4}(?:Căn cứ|Căn\scứ|Kính gửi|Theo (?:đề nghị|Kết luận|Thông báo|Công văn)|Điều \d|ĐIỀU \d|Chương [IVX\d]|CHƯƠNG|Phần (?:I|thứ|một)|PHẦN|I\.|1\.|Mục \d|A\.|"
    r"QUYẾT (?:ĐỊNH|NGHỊ)\s?:|QUYẾT NGHỊ|Xét |Để |Nhằm |Sau khi|Trên cơ sở|Trong (?:thời|những|năm)|Thời gian qua|Lời nói đầu|LỜI NÓI ĐẦU|MỞ ĐẦU|Hôm nay|\(?(?:Kèm|Ban hành) (?:kèm )?theo)"
)
_TITLE_LINE: Final = re.compile(
    rf"^[\W_]{{0,6}}(?P<type>{TYPE_PATTERN})\s{{1,3}}(?:(?i:số)\s{{0,3}}:?\s{{0,3}}|(?=\d))"
)
_SENTENCE: Final = re.compile(
    r"(?:đã )?được ban hành (?:ngày|từ|năm|nhằm|để)(?!\w)|\sđã (?:tạo|góp phần|đi vào)\s"
)
_ITEM: Final = re.compile(r"\s{0,3}[-+•–]\s")
"""An item of a list, which is no title."""
_MORE: Final = re.compile(
    rf"(?<=[{LOWER}\d])\.\s(?:Đây là|Theo đó|Trong đó|(?:Thông tư|Nghị định|Nghị quyết|Quyết định|Văn bản|Luật)\s(?:này|được|có|quy|gồm))(?!\w)"
)
"""A second sentence behind a title's line: somebody tells of the paper."""
_YEAR_MISREAD: Final = re.compile(r"(?<=\d/)20\s?(?P<two>[0-9lIióoO]{2})(?=/[A-ZĐ])(?<![0-9]{2})")
"""A year that OCR took letters for: "87/20 ló/TTLT-BTC"."""
_DIGITS_MISREAD: Final = str.maketrans("lIióoO", "111600")
_ENDED: Final = re.compile(r"(?<!\w)bị (?:bãi bỏ|thay thế|hủy bỏ)(?!\w)")
"""What is told of a paper, not in it."""
_NATION_SMALL: Final = re.compile(r"[Cc]ộng h(?:òa|oà) xã hội chủ nghĩa", re.IGNORECASE)
"""The nation's name in any letters, right behind the number that stands beside it."""
_LETTER: Final = re.compile(r"\d{1,5}/[A-ZĐ]{2,4}")
"""A letter's number whose code is short: "33/LHH"."""
_FIRST_SYMBOL: Final = 120
_OWN_FAMILIES: Final = frozenset({"state", "dispatch", "normative", "assembly", "joint", "party"})


@dataclass(frozen=True, slots=True)
class OwnNumber:
    """The own symbol, the type word on its line, the line's index (-1: none), and the code after a blank number."""

    symbol: Symbol | None
    type: str | None
    line: int
    blank_code: str | None = None


def _own_symbol(line: str, pos: int) -> FoundSymbol | None:
    """The symbol at the start of what follows the label, when nothing but the header's own words follow it."""
    found = next(find_symbols(line, pos), None)
    if found is None or found.start - pos > 3:
        return None
    if found.symbol.family == "old" and _short_letter(found.symbol) and pos:
        found = replace(found, symbol=replace(found.symbol, family="dispatch"))
    if found.symbol.family not in _OWN_FAMILIES:
        return None
    rest = line[found.end :].strip(" *_#.|")
    own = not rest or NATION.match(rest) or _NATION_SMALL.match(rest) or DATED.match(rest)
    return found if own or re.match(r"(?:V/v|Về việc|\()", rest) else None


def _short_letter(symbol: Symbol) -> bool:
    """Whether a symbol without type is a letter's, with an office's code of few letters behind a slash."""
    return symbol.type_code is None and _LETTER.fullmatch(symbol.text) is not None


def _year_read(match: re.Match[str]) -> str:
    return "20" + match["two"].translate(_DIGITS_MISREAD)


def _printed(line: str, label: re.Match[str]) -> str:
    return "".join(line[label.end() :].split())


def _labelled(line: str) -> re.Match[str] | None:
    """The label of a paper's own number at a line's start, with the type before it."""
    label = _NUMBER.match(line)
    if label is None or (label["type"] and _ITEM.match(line)):
        return None
    return None if _OF_ANOTHER.match(label["type"] or "") else label


def own_number(lines: list[str]) -> OwnNumber:
    """The number among the first lines; an OwnNumber without a symbol when there is none."""
    for i, line in enumerate(lines[:TOP_LINES]):
        if len(line) > 260:
            if BODY.match(line) or i > 12:
                break
            continue
        label = _labelled(line)
        if label:
            found = _own_symbol(line, label.end())
            if found:
                return OwnNumber(found.symbol, canonical_type(label["type"]) if label["type"] else None, i)
            read = _YEAR_MISREAD.sub(_year_read, line)
            found = _own_symbol(read, label.end()) if read != line else None
            if found:
                return OwnNumber(
                    replace(found.symbol, correction=f"{_printed(line, label)} → {found.symbol.text}"),
                    None,
                    i,
                )
            blank = _BLANK.match(line)
            if blank:
                return OwnNumber(None, None, i, blank["rest"].lstrip("/- "))
        alone = _own_symbol(line, len(line) - len(line.lstrip(" *_#")))
        if alone and alone.symbol.family != "old" and alone.end >= len(line.rstrip(" *_.#")) - 1:
            return OwnNumber(alone.symbol, None, i)
        if BODY.match(line) and i > 3:
            break
    return _displaced(lines)


def _displaced(lines: list[str]) -> OwnNumber:
    """A number that the layout pushed below the first lines: labelled, whole, and alone on its line."""
    for i, line in enumerate(lines[:TOP_LINES]):
        label = _labelled(line) if len(line) < 60 else None
        found = _own_symbol(line, label.end()) if label else None
        if found and found.end >= len(line.rstrip(" *_.")):
            return OwnNumber(found.symbol, None, i)
    return OwnNumber(None, None, -1)


def consolidated_number(lines: list[str]) -> OwnNumber | None:
    """The number of a consolidated text, which stands at its foot: "Số: 22/VBHN-VPQH" on a line of its own."""
    for i in range(len(lines) - 1, -1, -1):
        if "VBHN" not in lines[i]:
            continue
        label = _NUMBER.match(lines[i])
        found = _own_symbol(lines[i], label.end()) if label else None
        if found and found.symbol.type_code == "VBHN":
            return OwnNumber(found.symbol, None, i)
    return None


def continued_number(lines: list[str]) -> OwnNumber | None:
    """The number above "(Tiếp theo Công báo số ...)": later parts of a paper that the gazette printed in pieces."""
    for i, line in enumerate(lines[:16]):
        if line.startswith("(Tiếp theo Công báo"):
            for above in lines[:i]:
                titled = _titled(above, i)
                if titled:
                    return titled
    return None


def _titled(line: str, at: int, whatever: bool = False) -> OwnNumber | None:
    """The number in a line that begins with a type and it: "Án lệ số 31/2020/AL", "Thông tư số 1/2018/TT-BTC ngày ...";
    `whatever`: followed by any words."""
    match = _TITLE_LINE.match(line)
    kind = canonical_type(match["type"]) if match else None
    found = next(find_symbols(line, match.end(), match.end() + 40), None) if match else None
    if match is None or kind is None or found is None or found.start != match.end():
        return None
    rest = line[found.end :]
    if (
        rest.strip()
        and not whatever
        and not re.match(
            r"[\s,]*(?:\d{0,2}\s)?(?:về|Về|v/v|V/v|ngày|\(|\[|-|:|quy định|hướng dẫn|ban hành)", rest
        )
    ):
        return None
    return OwnNumber(found.symbol, kind, at)


def titled_number(lines: list[str], whatever: bool = False) -> OwnNumber | None:
    """The number in the first line, for papers that begin with their own title; `whatever` words follow it. None for a
    page that tells of the paper: its line is a sentence, or the next lines name the paper again as one that ended."""
    found = next(
        (
            titled
            for i, line in enumerate(lines[:2])
            if not _ITEM.match(line) and (titled := _titled(line, i, whatever))
        ),
        None,
    )
    if found is None or found.symbol is None:
        return found
    own, line = found.symbol.text, lines[found.line]
    if found.line and any(s.symbol.text != own for s in find_symbols(lines[0], 0, _FIRST_SYMBOL)):
        return None
    ended = any(own in below and _ENDED.search(below) for below in lines[found.line + 1 : found.line + 4])
    return None if ended or _SENTENCE.search(line) or _MORE.search(line) else found


def annex_number(lines: list[str], kind: str | None) -> OwnNumber | None:
    """The number an annex gives its own paper: "(Kèm theo Nghị định số ... ngày ...)" of the heading's type."""
    if kind is None:
        return None
    annexed = re.compile(rf"^\W{{0,3}}(?:Ban hành )?[Kk]èm theo {kind} số\s{{0,3}}")
    for line in lines:
        match = annexed.match(line)
        if match is None:
            continue
        for found in find_symbols(line, match.end(), match.end() + 40):
            if found.start - match.end() <= 2:
                return OwnNumber(found.symbol, None, -1)
    return None
