"""What a paper says of itself: type, number, date, issuer, place, title, signer, recipients.

Read from the lines before the text proper and from the foot, by the layout of Nghị định 30/2020/NĐ-CP and
Hướng dẫn 36-HD/VPTW. A number cited in the text is never the paper's own (`header.number`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from ingest.agencies.names import agency_at
from ingest.dates import DATE, iso
from ingest.header.card import with_card
from ingest.header.enacting import enacted_by, kind_of_heading, posts_of_paper, tells_of_paper
from ingest.header.intro import with_introduction, with_titled_line
from ingest.header.issuer import (
    authority_below,
    authority_in,
    bureau_of,
    central_organ,
    of_only_district,
    read_issuer,
)
from ingest.header.lines import head_lines
from ingest.header.number import (
    DATED,
    TOP_LINES,
    OwnNumber,
    annex_number,
    consolidated_number,
    continued_number,
    own_number,
    titled_number,
)
from ingest.header.signature import Foot, passed_on, read_foot
from ingest.header.subject import subject_of_letter
from ingest.header.title import (
    day_in_title,
    decision,
    find_heading,
    read_title,
    title_beside,
    title_in_capitals,
)
from ingest.letters import UPPER
from ingest.model import Header, Text
from ingest.places import PROVINCE_PATTERN, province
from ingest.symbols import Symbol
from ingest.symbols_families import typed_committee
from ingest.types import numbered_type, type_of_code

_AMENDED_BY: Final = re.compile(
    r"(?:^VĂN BẢN HỢP NHẤT|có hiệu lực (?:thi hành )?kể từ ngày .{8,40}, (?:đã )?được sửa đổi, bổ sung (?:bởi|một số điều theo)\s?:?$)"
)
_BLANK_DATE: Final = re.compile(r"[Nn]gày[\s.…_]{0,12}tháng[\s.…_]{0,12}\d{0,2}\s{0,3}năm")
_BROKEN_PLACE: Final = re.compile(r"[" + UPPER + r"][^\W\d_]{1,6}(?:\s[" + UPPER + r"][^\W\d_]{1,6})?")
"""The first half of a place that a narrow cell broke: "Mỹ" over "Tho, ngày ..."."""
_MOTTO: Final = re.compile(
    r"^(?:.*(?:VIỆT NAM|Hạnh phúc|HẠNH PHÚC)|["
    + UPPER
    + r"\s]{8,})\s(?=["
    + UPPER
    + r"][^\W\d_"
    + UPPER
    + r"])"
)
"""What the layout ran into the line of place and date."""
_COURT: Final = "Hội đồng Thẩm phán Tòa án nhân dân tối cao"
"""Who adopts precedents (Luật Tổ chức Tòa án nhân dân)."""
_OWN_LINE: Final = 60
_MADE_BY: Final = re.compile(
    r"(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định) [^;:]{2,200}? của (?=(?:Quốc hội|Ủy ban Thường vụ Quốc hội|Chính phủ),? [^;:]{0,400}?có hiệu lực (?:thi hành )?(?:kể )?từ)"
)
"""Before who made the law or decree that a consolidated text repeats."""
_ORGAN_BELOW: Final = re.compile(
    r"\W{0,8}CỦA (?P<organ>BỘ CHÍNH TRỊ|BAN BÍ THƯ|BAN THƯỜNG VỤ (?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) [ỦU][YỶ])(?:\s[^a-zđ]{2,40})?\W{0,8}$"
)
_MINISTRY: Final = re.compile(r"Bộ trưởng (?=Bộ )")


def _place_and_date(lines: list[str], stop: int, headed: bool = True) -> tuple[str | None, str | None]:
    """Place and day of the head; `headed` tells that the text has one: else only a line of their own counts."""
    for i, line in enumerate(lines[:stop]):
        if not headed and len(line) > _OWN_LINE:
            continue
        for match in DATED.finditer(line[:400]):
            rest = line[match.end() : match.end() + 60]
            found = DATE.match(rest)
            if found or _BLANK_DATE.match(rest):
                words = match["place"]
                above = lines[i - 1].strip() if match.start() == 0 and i else ""
                if above and (
                    _BROKEN_PLACE.fullmatch(above) or (len(above) < 20 and province(f"{above} {words}"))
                ):
                    words = f"{above} {words}"
                return _place(words), iso(found) if found else None
    return None, None


def _place(words: str) -> str:
    plain = " ".join(words.split())
    plain = _MOTTO.sub("", plain)
    named = re.search(PROVINCE_PATTERN + r"$", plain)
    return province(plain) or (province(named.group(0)) or plain if named else plain)


def _kind(number: OwnNumber, heading: str | None) -> tuple[str | None, str | None]:
    """The paper's type, and the one its code tells: the word at the number, the heading, else the code."""
    coded = number.symbol.type_name if number.symbol else None
    if number.symbol is None and number.blank_code:
        coded = type_of_code(re.split(r"[-/]", number.blank_code)[0])
    if coded == "Văn bản hợp nhất":
        return coded, coded
    told = number.type if number.type and number.type != "Văn bản" else heading or coded
    return numbered_type(told, number.symbol.type_code if number.symbol else None), coded


def _untitled(lines: list[str], number: OwnNumber) -> str | None:
    """The title where no line bears the type: in capitals under the number, or beside it on the portal's first line."""
    first = titled_number(lines, whatever=True)
    if first and first.symbol and number.symbol and first.symbol.text == number.symbol.text:
        beside = title_beside(lines, first.line)
        if beside:
            return beside
    return title_in_capitals(lines, number.line + 1)


def _of_origin(lines: list[str], stop: int) -> str | None:
    """The ministry whose paper a consolidated text consolidates: ministries consolidate their own."""
    head = " ".join(lines[:stop])[:4000]
    minister = _MINISTRY.search(head) or _MADE_BY.search(head)
    found = agency_at(head, minister.end()) if minister else None
    return found.name if found else None


@dataclass(frozen=True, slots=True)
class _Head:
    """The lines of a text with what was found among them: the type's heading line `at` (-1: none) with the title's words on
    it, the own number, the kind of paper, place and day, and the foot."""

    lines: list[str]
    at: int
    same_line: str
    number: OwnNumber
    kind: str | None
    place: str | None
    date: str | None
    foot: Foot


def read_header(text: Text) -> Header:
    """The header of a paper. Absent, blank or unreadable fields are None. Linear in the text."""
    body = text.clean[: text.body_end]
    head = _read_head(head_lines(text))
    symbol, kind = head.number.symbol, head.kind
    told = _told_organ(head)
    issuer = central_organ(_issuer(head, body), told or head.foot.signed_for, body)
    issuer = bureau_of(issuer, told) if issuer and told else issuer
    if symbol is None and head.at < 0:
        issuer, kind = (None, None) if tells_of_paper(body) else _enacted(body, issuer, kind)
    elif issuer is None and symbol is None:
        issuer, kind = _enacted(body, issuer, kind)
    untitled = symbol is None and head.at < 0 and head.number.line < 0 and issuer is not None
    decided, title = decision(head.lines) if untitled else (None, None)
    symbol = typed_committee(symbol, issuer)
    if symbol is None and issuer is None and posts_of_paper(body, kind):
        return Header(place=head.place)
    header = Header(
        type=kind or decided,
        number=symbol.text if symbol else None,
        date=head.date,
        issuer=of_only_district(issuer, body, head.place),
        place=head.place,
        title=_title(head) or title,
        signer=head.foot.signer,
        recipients=head.foot.recipients,
        correction=symbol.correction if symbol else None,
    )
    header = with_titled_line(with_card(header, head.lines), head.lines)
    return with_introduction(header, head.lines)


def _read_head(lines: list[str]) -> _Head:
    type_name, at, same_line = find_heading(lines, 0, TOP_LINES)
    consolidated = consolidated_number(lines)
    if consolidated is None and at >= 0 and any(_AMENDED_BY.search(line) for line in lines[: at + 6]):
        consolidated = OwnNumber(None, "Văn bản hợp nhất", -1)
    number = consolidated or own_number(lines)
    if consolidated is None and number.symbol is None and number.blank_code is None:
        number = continued_number(lines) or titled_number(lines) or annex_number(lines, type_name) or number
    kind, coded = _kind(number, type_name)
    if consolidated and consolidated.line >= 0:
        after = lines[consolidated.line :]
        place, date = _place_and_date(after, 14)
        foot = read_foot(after)
    else:
        headed = number.line >= 0 or at >= 0 or number.symbol is not None
        place, date = _place_and_date(lines, max(number.line + 4, at + 4, 12), headed)
        foot = read_foot(lines[max(at, number.line, 0) + 1 :])
    if date is None and at >= 0:
        date = day_in_title(lines, at)
    if date is None and _is_passed(number.symbol, kind, coded):
        date = passed_on(lines)
    return _Head(lines, at, same_line, number, kind, place, date, foot)


def _is_passed(symbol: Symbol | None, kind: str | None, coded: str | None) -> bool:
    """Whether a paper has its day in the sentence that tells when it was passed: laws, resolutions of the Assembly, precedents."""
    if symbol is None or not (symbol.family in ("assembly", "normative") or coded == "Văn bản hợp nhất"):
        return False
    return kind == "Án lệ" or any(code.startswith(("QH", "UBTVQH")) for code in symbol.issuers)


def _title(head: _Head) -> str | None:
    """The title under the heading, beside the number, or the subject of a letter."""
    lines, number = head.lines, head.number
    title = read_title(lines, head.at, head.same_line) if head.at >= 0 else None
    if title is None and number.line >= 0:
        title = subject_of_letter(lines[number.line + 1 : number.line + 8], -1, False, 3)
    if title is None and number.line >= 0 and number.type:
        title = title_beside(lines, number.line)
    if title is None and head.at < 0 and number.line >= 0 and number.type is None:
        title = _untitled(lines, number)
    if title is None and number.symbol is not None:
        first = titled_number(lines, whatever=True)
        if first and first.symbol and first.symbol.text == number.symbol.text and first.line != number.line:
            title = title_beside(lines, first.line)
    return title or subject_of_letter(lines[:TOP_LINES], number.line, head.kind == "Công văn")


def _issuer(head: _Head, body: str) -> str | None:
    """The issuer by number, head and signature; else who decides under the title, or whose kind of paper it is."""
    lines, at, line = head.lines, head.at, head.number.line
    stop = max(line, at, 2) if max(line, at) >= 0 else 6
    issuer = read_issuer(head.number, lines, stop, head.foot, head.place, body)
    if issuer is None and at >= 0:
        issuer = authority_in(lines[at]) or authority_below(lines[at + 1 : at + 20], head.place)
    if issuer is None and head.kind == "Văn bản hợp nhất":
        issuer = _of_origin(lines, at + 6)
    return _COURT if issuer is None and head.kind == "Án lệ" else issuer


def _told_organ(head: _Head) -> str | None:
    """The organ of a Party committee that the line under the type names: "CỦA BAN BÍ THƯ"."""
    below = head.lines[head.at + 1] if 0 <= head.at < len(head.lines) - 1 else ""
    told = _ORGAN_BELOW.match(below)
    return told["organ"] if told else None


def _enacted(body: str, issuer: str | None, kind: str | None) -> tuple[str | None, str | None]:
    """Issuer and kind by the sentence that issues a paper, for a text without number and issuer."""
    told = enacted_by(body) if issuer is None else None
    kind = kind or kind_of_heading(body)
    return (told[0], numbered_type(kind or told[1], None)) if told else (issuer, kind)
