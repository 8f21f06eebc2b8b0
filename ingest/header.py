"""What a paper says of itself: type, number, date, issuer, place, title, signer, recipients.

Read from the lines before the text proper and from the foot, by the layout of Nghị định 30/2020/NĐ-CP and
Hướng dẫn 36-HD/VPTW. A number cited in the text is never the paper's own (`header_number`).
"""

from __future__ import annotations

import re
from typing import Final

from ingest.dates import DATE, iso
from ingest.header_issuer import read_issuer
from ingest.header_number import (
    BODY,
    DATED,
    NATION,
    TOP_LINES,
    OwnNumber,
    annex_number,
    consolidated_number,
    continued_number,
    own_number,
    titled_number,
)
from ingest.header_signature import passed_on, read_foot
from ingest.letters import UPPER
from ingest.model import Header, Text
from ingest.places import PROVINCE_PATTERN, province
from ingest.symbols import find_symbols, normalize
from ingest.types import canonical_type, type_of_code

_EXECUTING: Final = re.compile(r"^\W{0,4}(?:Thực hiện|Triển khai|Tiếp tục|Thi hành)\s")
_CUT_NUMBER: Final = re.compile(r"(?<=[A-ZĐ\d][-/])\n(?=[A-ZĐ]{2}|(?:19|20)\d\d/)")
_RUN_TYPE: Final = re.compile(
    r"(?<=năm \d{4}) (?=[" + UPPER + r"]{3,7} [" + UPPER + r"]{3,7}(?: [" + UPPER + r"]{3,5})?\n)"
)
"""The heading of the type, run into the line of place and date."""
_TOP: Final = 6000
_RULE: Final = re.compile(r"^[\W_]*$")
_ORIGIN: Final = re.compile(
    r"^(?:Nghị định|Thông tư|Thông tư liên tịch|Nghị quyết|Quyết định|(?:Luật|Bộ luật|Pháp lệnh)(?:\s[\w ,]{3,120}?)?)\s(?:số\s)?\d[\w./-]{4,30}\s(?:ngày|của)"
)
_AMENDED_BY: Final = re.compile(
    r"(?:^VĂN BẢN HỢP NHẤT|có hiệu lực (?:thi hành )?kể từ ngày .{8,40}, (?:đã )?được sửa đổi, bổ sung (?:bởi|một số điều theo)\s?:?$)"
)
_SUBJECT: Final = re.compile(r"^\W{0,4}(?:V/v|Về việc|v/v)\s{0,3}:?\s{0,3}(?P<subject>.{3,})$")
_RUN_IN: Final = re.compile(
    r"\s(?:CHÍNH PHỦ|QUỐC HỘI|(?:CHỦ TỊCH |HỘI ĐỒNG |[ỦU][YỶ] BAN |UỶ BAN |BỘ TRƯỞNG |THỦ TƯỚNG |THỐNG ĐỐC |GIÁM ĐỐC |CHÁNH ÁN |TỔNG )["
    + UPPER
    + r"\s,\-]{3,80})$"
)
"""The issuer's line under a title, run into it by the layout."""
_OF_WHOM: Final = re.compile(r"CỦA\s[" + UPPER + r"\s,\-]{5,80}$")
"""Who issued a Party paper, on a line of its own between the type and the title: "CỦA BỘ CHÍNH TRỊ"."""
_HEADING_TYPES: Final = re.compile(
    r"^[\W_]{0,8}(?P<head>[" + UPPER + r"][" + UPPER + r"\s]{2,40}?)[\W_]{0,8}$"
)


def _lines(text: Text) -> list[str]:
    plain = _CUT_NUMBER.sub(" ", normalize(text.clean[: text.body_end]))
    return (_RUN_TYPE.sub("\n", plain[:_TOP]) + plain[_TOP:]).split("\n")


def _heading(lines: list[str], start: int, stop: int) -> tuple[str | None, int, str]:
    """The type's heading line: its type, index, and title words that stand on the same line."""
    for i in range(start, min(stop, len(lines))):
        line = lines[i].strip(" *_#")
        if not line or NATION.search(line) or len(line) > 300:
            continue
        if BODY.match(line) and not canonical_type(line.rstrip(" :")):
            return None, -1, ""
        head = _HEADING_TYPES.match(line)
        if head and not line.rstrip().endswith(":"):
            name = canonical_type(head["head"])
            if name and name != "Văn bản":
                return name, i, ""
            for cut in range(min(4, len(head["head"].split())), 0, -1):
                words = head["head"].split()
                name = canonical_type(" ".join(words[:cut]))
                if name and len(words) > cut and name not in ("Văn bản", "Lệnh", "Luật"):
                    return name, i, " ".join(words[cut:])
    return None, -1, ""


def _is_issuer_line(line: str) -> bool:
    letters = [c for c in line if c.isalpha()]
    if not letters or sum(c.isupper() for c in letters) < 0.9 * len(letters):
        return False
    return bool(
        re.match(
            r"\W{0,3}(?:CHÍNH PHỦ|THỦ TƯỚNG|BỘ |QUỐC HỘI|ỦY BAN|UỶ BAN|HỘI ĐỒNG|CHỦ TỊCH|GIÁM ĐỐC|TỔNG |THỐNG ĐỐC|CHÁNH|VIỆN|TÒA|TOÀ|BAN |THANH TRA|KIỂM TOÁN|CỤC|SỞ|NGÂN HÀNG)",
            line,
        )
    )


def _title(lines: list[str], at: int, first: str) -> str | None:
    parts = [first] if first else []
    for n, line in enumerate(lines[at + 1 : at + 14]):
        plain = line.strip(" *_#")
        if not plain:
            continue
        if _RULE.match(plain):
            if parts:
                break
            continue
        if (NATION.search(plain) and n < 3) or (not parts and _OF_WHOM.match(plain)):
            continue
        if BODY.match(plain) or (_is_issuer_line(plain) and parts):
            break
        if _is_issuer_line(plain) and not parts and len(plain) < 60:
            break
        if parts and _ORIGIN.match(plain):
            break
        if parts and (
            plain[-1] in ".;:"
            or _EXECUTING.match(plain)
            or len(plain) > 420
            or re.match(r"[-+]\s|\(?\d{1,2}[.)]\s", plain)
        ):
            break
        if not parts and len(plain) > 900:
            break
        if DATED.match(plain) and DATE.search(plain) and len(plain) < 60:
            continue
        parts.append(plain)
        if sum(len(p) for p in parts) > 900:
            break
    title = " ".join(" ".join(parts).split())
    title = re.sub(r"[*_]{1,3}", "", title).strip(" .-_*")
    if not title.isupper():
        title = _RUN_IN.sub("", title)
    return title or None


def _title_beside(lines: list[str], at: int) -> str | None:
    """The title on the line of the number, or on the next: "Án lệ số 11/2017/AL về công nhận hợp đồng ..."."""
    for found in find_symbols(lines[at]):
        rest = re.sub(r"^(?:\[\d+\]|\d{1,2}\s)", "", lines[at][found.end :].strip()).strip(" :-")
        if rest:
            return None if rest.startswith(("ngày", "(")) else rest
        following = lines[at + 1] if at + 1 < len(lines) else ""
        return following.strip() if following.startswith("Về ") else None
    return None


def _place_and_date(lines: list[str], stop: int) -> tuple[str | None, str | None]:
    for line in lines[:stop]:
        for match in DATED.finditer(line[:400]):
            rest = line[match.end() : match.end() + 60]
            found = DATE.match(rest)
            if found:
                return _place(match["place"]), iso(found)
            if re.match(r"[Nn]gày[\s.…_]{0,12}tháng[\s.…_]{0,12}\d{0,2}\s{0,3}năm", rest):
                return _place(match["place"]), None
    return None, None


def _place(words: str) -> str:
    plain = " ".join(words.split())
    named = re.search(PROVINCE_PATTERN + r"$", plain)
    return province(named.group(0)) or plain if named else plain


def read_header(text: Text) -> Header:
    """The header of a paper. Absent, blank or unreadable fields are None. Linear in the text."""
    lines = _lines(text)
    type_name, at, same_line = _heading(lines, 0, TOP_LINES)
    consolidated = consolidated_number(lines)
    if consolidated is None and at >= 0 and any(_AMENDED_BY.search(line) for line in lines[: at + 6]):
        consolidated = OwnNumber(None, "Văn bản hợp nhất", -1)
    number = consolidated or own_number(lines)
    if consolidated is None and number.symbol is None and number.blank_code is None:
        number = continued_number(lines) or titled_number(lines) or annex_number(lines, type_name) or number
    symbol = number.symbol
    coded = symbol.type_name if symbol else None
    if symbol is None and number.blank_code:
        coded = type_of_code(re.split(r"[-/]", number.blank_code)[0])
    if coded == "Văn bản hợp nhất" or (number.type and number.type not in ("Văn bản",)):
        kind = coded if coded == "Văn bản hợp nhất" else number.type
    else:
        kind = type_name or coded
    if consolidated and consolidated.line >= 0:
        after = lines[consolidated.line :]
        place, date = _place_and_date(after, 14)
        foot = read_foot(after)
    else:
        place, date = _place_and_date(lines, max(number.line + 4, at + 4, 12))
        foot = read_foot(lines[max(at, number.line, 0) + 1 :])
    if (
        date is None
        and (symbol is None or symbol.family in ("assembly", "normative") or coded == "Văn bản hợp nhất")
        and (symbol is None or kind == "Án lệ" or any(c.startswith(("QH", "UBTVQH")) for c in symbol.issuers))
    ):
        date = passed_on(lines) if symbol else None
    title = _title(lines, at, same_line) if at >= 0 else None
    if title is None and number.line >= 0 and number.type:
        title = _title_beside(lines, number.line)
    if title is None:
        about = next((m for line in lines[:TOP_LINES] if (m := _SUBJECT.match(line))), None)
        title = " ".join(about["subject"].split()) if about else None
    issuer = read_issuer(
        number,
        lines,
        max(number.line, at, 2) if max(number.line, at) >= 0 else 6,
        foot,
        place,
        text.clean[: text.body_end],
    )
    return Header(
        type=kind,
        number=symbol.text if symbol else None,
        date=date,
        issuer=issuer,
        place=place,
        title=title,
        signer=foot.signer,
        recipients=foot.recipients,
        correction=symbol.correction if symbol else None,
    )
