"""Date and issuer that follow a number, in any order, up to the next citation or the line's end.

"ngày ...", "năm ...", "của <cơ quan>", "(... do ... ban hành)", "được Quốc hội thông qua ngày ...", who issues a paper together,
and what may stand between an issuer and the title: its term, what it is called now, who the paper is agreed with.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.agencies.codes import central_issuer
from ingest.agencies.names import FoundAgency, agency_at
from ingest.agencies.reading import named_at
from ingest.citations.anchor import Anchor
from ingest.citations.bodies import body_after_of
from ingest.citations.issuers import can_issue
from ingest.citations.reading import Reading
from ingest.citations.subjects import starts_subject
from ingest.dates import date_at
from ingest.dates import parse as parse_date
from ingest.letters import UPPER
from ingest.types import TYPE_PATTERN

_LINK: Final = re.compile(
    r"[\s,(]{0,4}(?:(?:đều\s|cùng\s){1,2}(?=ngày\s{1,2}\d)|ngay\s(?:trong\s)?(?=ngày\s{1,2}\d))?(?:(?:được\s{1,2}|đã\s{1,2}được\s{1,2}|do\s{1,2})?(?:ban\s{1,2}hành|ký(?:\s{1,2}ban\s{1,2}hành)?|thông\s{1,2}qua|đề)\s{1,3}(?=ngày|bởi|do))?"
)
_OF: Final = re.compile(
    r"[\s,(]{0,4}(?:(?:đã\s{1,2})?(?:được\s{1,2})?(?:ban\s{1,2}hành\s{1,2})?)?(?:của|do|bởi)\s{1,3}(?:[Ll]iên\s(?:bộ|ngành|Bộ|[Tt]ịch)\s{0,2}:?\s{1,2})?"
)
_TOGETHER: Final = re.compile(r"liên tịch|liên ngành|phối hợp")
_BY: Final = re.compile(r"[\s,]{1,3}(?:đã\s)?được\s{1,2}")
_SIGNS: Final = re.compile(
    r"\s{1,2}(?:ký(?:\s(?:ban\shành|quyết\sđịnh))?|ban\s{1,2}hành|thông\s{1,2}qua|phê\s{1,2}duyệt)(?=\s(?:ngày|vào\sngày)\s)(?:\svào)?"
)
_NEXT_ISSUES: Final = re.compile(
    rf"\s(?!(?:của|do|bởi)\s)[{UPPER}][^,;:.()\n]{{2,80}}?\s(?:đã\s|vừa\s)?(?:ban\shành|có|xây\sdựng|ký\sban\shành|ký)\s(?:{TYPE_PATTERN})\s"
)
"""Behind a day that opens the next clause: "Thực hiện Nghị quyết số 5-NQ/TW, ngày 3/4/2029 Tỉnh ủy ban hành Chương trình ..."."""
_DATE_CLOSED: Final = re.compile(r"\s?\)(?=\s(?:của|do)\s)")
"""The end of a bracket around the day alone: "Thông tư 12/2025/TT-BNV (ban hành ngày 19/6/2025) của Bộ Nội vụ"."""
_WHOSE: Final = re.compile(r"\s(?:của|do)\s")
"""What follows a day that stands between commas alone: "số 12/KH-UBND, 15.3.2025 của UBND tỉnh"."""
_OWNER: Final = re.compile(r"\s(?:của|do)\s{1,2}")
"""Between a type and its number: "Quyết định của Bộ Chính trị số 52-QĐ/TW"."""
_BETWEEN: Final = re.compile(r"\s{1,3}(?:ký\s(?:kết\s)?)?giữa\s{1,3}")
"""Before those who issue a paper together."""
_YEAR: Final = re.compile(r"\s{1,3}năm\s{1,3}((?:19|20)\d\d)(?!\d)|\s{1,2}((?:19|20)\d\d)(?=[\s,;.)])")
_JOINT_OF: Final = re.compile(r"\s{0,3}(?:,|và|,\s?và|-)\s{1,3}(?:của\s)?")
_MARK: Final = re.compile(r"\d{1,2}(?=[\s,;.)])|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}")
"""A footnote's mark glued to the number's end."""
_BARE_DAY: Final = re.compile(
    r"[\s,(]{1,3}(\d{1,2}\s{1,2}tháng\s{1,2}\d{1,2}\s{1,2}năm\s{1,2}(?:19|20)\d\d)(?!\d)"
)
"""A date in words that lacks its first: "Tờ trình số 12/TTr-STC 13 tháng 5 năm 2021"."""
_BLANK_DAY: Final = re.compile(
    r"[\s,]{0,3}ngày\s{0,6}(?:\d{1,2}|[.…]{1,12})?\s{0,6}tháng\s{0,6}(?:\d{1,2}|[.…]{1,12})?\s{0,6}năm\s{1,3}(?:19|20)\d\d(?!\d)"
)
"""A date with its day or month left out."""
_CUT_DAY: Final = re.compile(r"\s{0,3}ngày\s{1,3}(\d{1,2})(?!\s{0,3}(?:tháng|ngày|[/.\-\d]))")
_RESUMES: Final = re.compile(r"\n(tháng\s\d{1,2}\snăm\s\d{4})")
_OF_TERM: Final = re.compile(
    r"(?:,?\s{1,2}\(?(?:nhiệm kỳ\s\d{4}\s?[-–]\s?\d{4}|[Kk]h(?:óa|oá)\s{1,2}[IVXL\d]{1,6}|[Kk]ỳ\shọp\s(?:th[ứú]|lần\sth[ứú])\s\w{1,6}(?:\s(?:một|hai|ba|bốn|tư|năm))?)\)?){1,3}"
    r"|\s\((?:nay|trước(?:\sđây|\s(?:khi\s)?(?:sắp\sxếp|sáp\snhập|hợp\snhất))?|cũ|mới|sau\s(?:này|(?:khi\s)?(?:sắp\sxếp|sáp\snhập|hợp\snhất)))(?:\slà\s[^()\n]{3,80})?\)"
)
"""The term or session of a body after its name, or what it was or is called: "của Tỉnh ủy (khóa XIV) về ...", "của HĐND tỉnh
khóa X, kỳ họp thứ 7 về ...", "của Bộ Thương mại (nay là Bộ Công Thương) hướng dẫn ..."."""
_OF_CENTRE: Final = re.compile(r"\s(?:TW|T\.Ư|[Tt]rung\s{1,2}ương)(?:\s{1,2}[ĐđD]ảng)?(?!\w)")
"""Whose bureau it is: "của Ban Bí thư Trung ương Đảng (khóa XIII) về ..."."""
_OFFICE: Final = re.compile(
    rf"\s[-–]\s(?=[{UPPER}])[^,;:.()\n]{{3,110}}?(?=\s(?:về|quy\sđịnh|hướng\sdẫn|ban\shành)\s)"
)
"""What a body is besides, or whose part it is: "của Ban Dân nguyện - Ủy ban Thường vụ Quốc hội về ..."."""
_KNOWN_AS: Final = re.compile(
    rf"\s\([{UPPER}][^()\d\n]{{2,60}}\)(?=\s(?:về|quy\sđịnh|hướng\sdẫn|ban\shành|phê\sduyệt)\s)"
)
"""What an issuer is called from there on, before the title: "của Ban Thi đua tỉnh (Ban TĐ tỉnh) về ..."."""
_IN_YEAR: Final = re.compile(r"\snăm\s(?:19|20)\d\d(?=\svề\sviệc\s)")
"""A year between who issued a letter and what it is about."""
_CLOSE: Final = re.compile(r"\s{0,2}\)")
_OPEN: Final = re.compile(r"\([^()\n]{0,60}$")


def read_forward(text: str, anchor: Anchor, stop: int, home: str | None) -> Reading:
    """The anchor with the date and issuer that follow it, to `stop` (the next anchor or the line's end). Bounded cost."""
    mark = _MARK.match(text, anchor.end, stop)
    pos = mark.end() if mark else anchor.end
    date: str | None = None
    issuer = _owner(text, anchor, home)
    year = anchor.year
    signed = False
    resumed = _resumed(text, pos, stop)
    if resumed:
        date, pos, stop = resumed
    for _ in range(4):
        if date is None and (day := _day(text, anchor, pos, stop)):
            date, pos = day
        elif date is None and (blank := _BLANK_DAY.match(text, pos, stop)):
            pos = blank.end()
        elif date is None and year is None and (said := _YEAR.match(text, pos, stop)):
            bare = (
                anchor.type == "Đề án" and anchor.symbol is None
            )  # "Đề án 06 năm 2024" is that year's work on it
            year, pos = (None if bare else int(said[1] or said[2])), said.end()
        elif issuer is None and (by := _signed_by(text, pos, stop, home)):
            issuer, pos = by
            signed = True
        elif issuer is None and (of := _issuer(text, anchor, pos, stop, home)):
            issuer, pos = of
        else:
            break
    if issuer:
        pos = _past_words_of(text, pos, stop)
    if signed and text.startswith(",", pos) and starts_subject(text, pos + 1):
        pos += 1  # "..., được Thủ tướng Chính phủ ký ngày 5/6/2024, phê duyệt Chiến lược ..."
    pos = _past_party(text, pos, stop, home)
    closing = _CLOSE.match(text, pos, stop + 1)
    closed = bool(closing and _OPEN.search(text, max(0, anchor.start - 60), anchor.start))
    end = closing.end() if closing else pos
    return Reading(anchor, date, issuer, issuer is not None, None, year, end=end, closed=closed)


def _owner(text: str, anchor: Anchor, home: str | None) -> str | None:
    """Who stands between type and number, else None."""
    if anchor.symbol is None or anchor.name is not None:
        return None
    owner = _OWNER.search(text, anchor.start, anchor.symbol_start)
    if owner is None:
        return None
    stop = anchor.symbol_start
    agency = agency_at(text, owner.end(), home, stop) or named_at(text, owner.end(), home, stop)
    return agency.name if agency else None


def _day(text: str, anchor: Anchor, pos: int, stop: int) -> tuple[str, int] | None:
    """The date at `pos` and where it ends, with the bracket around it where "của" follows that."""
    bare = _BARE_DAY.match(text, pos, stop)
    day = parse_date(f"ngày {bare[1]}") if bare else None
    if bare and day:
        return day, bare.end()
    link = _LINK.match(text, pos, stop)
    found = date_at(text, link.end() if link else pos, stop)
    if found is None or not (
        text[found.start].lower() == "n"
        or text[found.start - 1] == "("
        or (text.startswith(", ", found.start - 2) and _WHOSE.match(text, found.end, stop))
    ):
        return None
    if "," in text[pos : found.start] and _NEXT_ISSUES.match(text, found.end):
        return None
    bracket = "(" in text[anchor.end : found.start] and _DATE_CLOSED.match(text, found.end, stop)
    slip = _MARK.match(text, found.end, stop)
    return found.iso, bracket.end() if bracket else slip.end() if slip else found.end


def _issuer(text: str, anchor: Anchor, pos: int, stop: int, home: str | None) -> tuple[str, int] | None:
    """Who is named at `pos`, with those who issue the paper together, and where the names end."""
    joint = _is_joint(anchor)
    of = _OF.match(text, pos, stop) or (_BETWEEN.match(text, pos, stop) if joint else None)
    agency = body_after_of(text, of.end(), stop, home) if of else _beside(text, pos, stop, anchor, home)
    if agency is None:
        return None
    if joint or _is_central(anchor):
        return _joint(text, agency.end, stop, home, agency.name, None if joint else anchor)
    return agency.name, agency.end


def _past_words_of(text: str, pos: int, stop: int) -> int:
    """Past what is added to an issuer's name: the Party's centre, its term, what it is called now, what it is besides."""
    for more in (_OF_CENTRE, _OF_TERM, _OFFICE, _KNOWN_AS, _IN_YEAR):
        match = more.match(text, pos, stop)
        pos = match.end() if match else pos
    return pos


def _is_joint(anchor: Anchor) -> bool:
    """Whether several bodies issue such a paper together."""
    symbol = anchor.symbol
    if symbol is None:
        return False
    codes = symbol.issuers if len(symbol.issuers) > 1 and symbol.family == "state" else ()
    of_ministries = bool(codes) and all(central_issuer(code) for code in codes)
    told = _TOGETHER.search(f"{anchor.type} {symbol.type_name}")
    return symbol.family == "joint" or of_ministries or told is not None


def _is_central(anchor: Anchor) -> bool:
    """Whether one of the Party's central bodies, or two of them, wrote the paper."""
    return anchor.symbol is not None and anchor.symbol.issuers == ("TW",)


def _signed_by(text: str, pos: int, stop: int, home: str | None) -> tuple[str, int] | None:
    """Who signed and where that ends: "..., được Thủ tướng Chính phủ ký ngày 5/6/2024", "được Quốc hội thông qua ngày ..."."""
    by = _BY.match(text, pos, stop)
    agency = agency_at(text, by.end(), home, stop) if by else None
    signs = _SIGNS.match(text, agency.end, stop) if agency else None
    return (agency.name, signs.end()) if agency and signs else None


def _resumed(text: str, pos: int, stop: int) -> tuple[str, int, int] | None:
    """The date that a page's notes cut after its day, where the line resumes ("ngày 31" ... "tháng 12 năm 2021"), with
    the place where the sentence goes on and its line's end. Only for notes that cleaning could not lift out."""
    cut = _CUT_DAY.match(text, pos, stop)
    rest = _RESUMES.search(text, cut.end(), cut.end() + 4000) if cut else None
    if cut is None or rest is None:
        return None
    iso = parse_date(f"ngày {cut[1]} {rest[1]}")
    end = text.find("\n", rest.end())
    return (iso, rest.end(), end if end >= 0 else len(text)) if iso else None


_WITH: Final = re.compile(r"\s{1,2}(?:giữa|với)\s{1,2}")


def _past_party(text: str, pos: int, stop: int, home: str | None) -> int:
    """Past the parties a paper is agreed with ("... ngày 3/4/2024 với Công an tỉnh về ..."), if its title follows; else `pos`."""
    lead = _WITH.match(text, pos, stop)
    at = lead.end() if lead else pos
    for _ in range(8 if lead else 0):
        agency = named_at(text, at, home, stop)
        if agency is None:
            return pos
        more = _JOINT_OF.match(text, agency.end, stop)
        if more is None:
            return agency.end if starts_subject(text, agency.end) else pos
        at = more.end()
    return pos


_PLENUM: Final = re.compile(
    r",?\s(?:tại\s)?[Hh]ội\snghị\s(?:[Ll]ần\s)?thứ\s\w{1,6}(?:\s(?:một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín))?,?\s(?:của\s)?(?=(?:Ban\sChấp\shành|BCH)\sTrung\sương)"
)
"""A plenum speaks for its committee: "..., Hội nghị lần thứ mười một Ban Chấp hành Trung ương Đảng khóa XIII"."""


def _beside(text: str, pos: int, stop: int, anchor: Anchor, home: str | None) -> FoundAgency | None:
    """An agency right after the number or date without "của", when it can have issued the symbol."""
    plenum = _PLENUM.match(text, pos, stop)
    if not plenum and not text.startswith(" ", pos):
        return None
    agency = agency_at(text, plenum.end() if plenum else pos + 1, home, stop)
    return agency if agency and can_issue(anchor, agency.name) else None


def _joint(
    text: str, pos: int, stop: int, home: str | None, issuer: str, one: Anchor | None
) -> tuple[str, int]:
    """The names of those who issue a paper together, and where the row ends; `one`: whose code each must fit."""
    names = [issuer]
    for _ in range(8):
        more = _JOINT_OF.match(text, pos, stop)
        agency = named_at(text, more.end(), home, stop) if more else None
        if agency is None or (one is not None and not can_issue(one, agency.name)):
            break
        names.append(agency.name)
        pos = agency.end
    return ", ".join(names), pos
