"""What the words around an anchor say of the cited paper: date, issuer, subject.

After the number, in any order: "ngày ...", "của <cơ quan>", "(do ... ban hành)", then the subject. Before it:
"Ngày ..., UBND ... ban hành Kế hoạch số ...". In a list the last item's issuer serves the items before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from ingest.agencies_codes import central_issuer, local_issuer
from ingest.agencies_names import agency_at
from ingest.citations.anchors import Anchor
from ingest.citations.subjects import subject_at
from ingest.dates import date_at, find_dates
from ingest.types import type_of_code

_LINK: Final = re.compile(r"[\s,(]{0,4}(?:(?:được\s{1,2})?(?:ban\s{1,2}hành|ký|thông\s{1,2}qua)(?:\s{1,3}(?=ngày|bởi|do)))?")
_OF: Final = re.compile(r"[\s,(]{0,4}(?:(?:được\s{1,2})?(?:ban\s{1,2}hành\s{1,2})?(?:của|do|bởi)\s{1,3}|(?=(?:UBND|HĐND|Thủ\stướng|Chính\sphủ|Bộ\s|Quốc\shội|Thành\sủy|Tỉnh\sủy)))")
_JOINT_OF: Final = re.compile(r"\s{0,3}(?:,|và|,\s?và|-)\s{1,3}")
_YEAR: Final = re.compile(r"\s{1,3}năm\s{1,3}((?:19|20)\d\d)(?!\d)|\s{1,2}((?:19|20)\d\d)(?=[\s,;.)])")
_CONNECT: Final = re.compile(
    r"\s{0,3}(?:[,;]|và|hoặc|,\s?và|;\s?và|với|cùng)?\s{0,3}(?:các\s{1,2})?(?:[Ss]ố\s{0,2}:?\s{0,2})?"
)
_SENTENCE_START: Final = re.compile(r"[.;:!?…]\s{1,4}(?=[\W\d]{0,4}[A-ZÀ-ỸĐ])|\n")
_ISSUES: Final = re.compile(
    r"(?:ban\s{1,3}hành|có|thông\s{1,3}qua|ký(?:\s{1,3}ban\s{1,3}hành)?|gửi|phê\s{1,3}duyệt|trình|xây\s{1,3}dựng|cấp|công\s{1,3}bố|tham\s{1,3}mưu|quyết\s{1,3}định)(?!\w)"
)
_SAME_DAY: Final = re.compile(r"\s{0,3},?\s{0,3}\(?cùng\s{1,2}ngày")


@dataclass(frozen=True, slots=True)
class Reading:
    """An anchor with what the words around it say. `spoken` tells that the issuer stands in words."""

    anchor: Anchor
    date: str | None = None
    issuer: str | None = None
    spoken: bool = False
    subject: str | None = None
    year: int | None = None
    type: str | None = None
    end: int = 0


def issuer_of_symbol(anchor: Anchor, home: str | None) -> str | None:
    """The issuer a symbol's own code tells; local heads get the home place; None for /TW and unknown codes."""
    symbol = anchor.symbol
    if symbol is None or not symbol.issuers:
        return None
    if symbol.family == "assembly":
        return central_issuer(symbol.issuers[0])
    if symbol.family == "joint":
        names = [central_issuer(code) for code in symbol.issuers]
        return ", ".join(n for n in names if n) if all(names) else None
    code = symbol.issuers[0]
    if code == "TU":
        if home and home.startswith("thành phố "):
            return "Thành ủy " + home.removeprefix("thành phố ")
        return "Tỉnh ủy " + home.removeprefix("tỉnh ") if home and home.startswith("tỉnh ") else None
    if symbol.family == "party" and code == "TW":
        return None
    central = central_issuer(code)
    if central:
        return central
    head = local_issuer(code)
    if head:
        return f"{head} {home}" if home else head
    return None


def _forward(text: str, anchor: Anchor, stop: int, home: str | None) -> Reading:
    pos = anchor.end
    date = issuer = None
    year = anchor.year
    for _ in range(4):
        if date is None:
            link = _LINK.match(text, pos, stop)
            found = date_at(text, link.end() if link else pos, stop)
            if found and text[found.start : found.end].lower().startswith("ngày"):
                date, pos = found.iso, found.end
                continue
            if found and text[max(pos, found.start - 1) : found.start] == "(":
                date, pos = found.iso, found.end
                continue
        if date is None and year is None:
            said = _YEAR.match(text, pos, stop)
            if said:
                year, pos = int(said[1] or said[2]), said.end()
                continue
        if issuer is None:
            of = _OF.match(text, pos, stop)
            agency = agency_at(text, of.end(), home, stop) if of else None
            if agency:
                issuer, pos = agency.name, agency.end
                if anchor.symbol and anchor.symbol.family == "joint":
                    pos, issuer = _joint(text, pos, stop, home, issuer)
                continue
        break
    closing = re.compile(r"\s{0,2}\)").match(text, pos, stop)
    if closing:
        pos = closing.end()
    return Reading(anchor, date, issuer, issuer is not None, None, year, end=pos)


def _joint(text: str, pos: int, stop: int, home: str | None, issuer: str) -> tuple[int, str]:
    names = [issuer]
    for _ in range(8):
        more = _JOINT_OF.match(text, pos, stop)
        agency = agency_at(text, more.end(), home, stop) if more else None
        if agency is None:
            break
        names.append(agency.name)
        pos = agency.end
    return pos, ", ".join(names)


def _sentence_start(text: str, pos: int, floor: int) -> int:
    start = floor
    for match in _SENTENCE_START.finditer(text, floor, pos):
        start = match.end()
    return start


def _fits(anchor: Anchor, issuer: str) -> bool:
    """Whether an agency can have issued a symbol: its code's body is the agency or the agency's head."""
    symbol = anchor.symbol
    if symbol is None or not symbol.issuers:
        return False
    code = symbol.issuers[0]
    if code == "TU":
        return "Thành ủy" in issuer or "Tỉnh ủy" in issuer
    if code == "TW":
        return issuer.startswith(("Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương", "Hội nghị"))
    central = central_issuer(code)
    if central:
        return issuer.endswith(central) or (central in issuer and symbol.family != "old")
    head = local_issuer(code)
    if head:
        return issuer.startswith(head) or (head in ("UBND", "HĐND") and issuer.startswith(("Chủ tịch " + head, "Thường trực " + head)))
    return False


def _backward(text: str, reading: Reading, floor: int, home: str | None) -> Reading:
    """Date and issuer that stand before: "Ngày D, <agency> (đã) ban hành <anchor>"."""
    anchor = reading.anchor
    start = max(floor, anchor.start - 260)
    start = _sentence_start(text, anchor.start, start)
    window_end = anchor.start
    verb = None
    for verb in _ISSUES.finditer(text, start, window_end):
        pass
    if verb is None:
        return reading
    date, issuer, spoken = reading.date, reading.issuer, reading.spoken
    if date is None:
        dates = find_dates(text, start, verb.start())
        if dates and text[dates[-1].start : dates[-1].end].lower().startswith("ngày") and anchor.symbol is not None:
            last = dates[-1]
            lead = text[max(start, last.start - 12) : last.start].lower()
            if last.start - start <= 12 or "đến" in lead or "vào" in lead:
                date = last.iso
    if issuer is None:
        issuer = _agency_before(text, start, verb.start(), anchor, home)
        spoken = issuer is not None
    return replace(reading, date=date, issuer=issuer, spoken=spoken)


_CAPITAL: Final = re.compile(r"(?<![\w])(?=[A-ZĐỦÀ-Ỹ])")


def _agency_before(text: str, start: int, end: int, anchor: Anchor, home: str | None) -> str | None:
    """The agency nearest before the issuing verb that can have issued the symbol."""
    best = None
    pos = start
    while True:
        match = _CAPITAL.search(text, pos, end)
        if match is None:
            return best
        agency = agency_at(text, match.start(), home, end)
        if agency:
            if _fits(anchor, agency.name):
                best = agency.name
            pos = agency.end
        else:
            pos = match.start() + 1


def read_all(text: str, anchors: tuple[Anchor, ...], home: str | None, body_end: int) -> tuple[Reading, ...]:
    """Every anchor with its attributes, lists served from their ends. Linear: each looks a bounded way around."""
    readings: list[Reading] = []
    for i, anchor in enumerate(anchors):
        following = next((a.start for a in anchors[i + 1 :] if a.start >= anchor.end), len(text))
        newline = text.find("\n", anchor.end, anchor.end + 2000)
        line_end = newline if newline >= 0 else len(text)
        readings.append(_forward(text, anchor, min(following, line_end), home))
    _share(text, readings)
    done = []
    for i, reading in enumerate(readings):
        floor = max((r.anchor.end for r in readings[max(0, i - 3) : i] if r.anchor.end <= reading.anchor.start), default=0)
        if reading.anchor.symbol is not None and (reading.date is None or reading.issuer is None):
            reading = _backward(text, reading, floor, home)
        if reading.anchor.symbol is not None and reading.issuer is None:
            reading = replace(reading, issuer=issuer_of_symbol(reading.anchor, home))
        subject = subject_at(text, reading.end, reading.anchor, anchors, i)
        done.append(replace(reading, subject=subject, type=_type(reading, done, text)))
    return tuple(done)


def _share(text: str, readings: list[Reading]) -> None:
    """Give the items of a list what its end says: "39-NQ/TW, 18-NQ/TW của Ban Chấp hành Trung ương"."""
    for i in range(len(readings) - 2, -1, -1):
        here, after = readings[i], readings[i + 1]
        if here.anchor.symbol is None or after.anchor.symbol is None or after.anchor.start < here.anchor.end:
            continue
        gap = text[here.end : after.anchor.start]
        if len(gap) > 30 or not _CONNECT.fullmatch(gap):
            continue
        if here.issuer is None and after.issuer is not None and _fits(here.anchor, after.issuer):
            readings[i] = replace(here, issuer=after.issuer, spoken=after.spoken)


def _type(reading: Reading, before: list[Reading], text: str) -> str | None:
    anchor = reading.anchor
    if anchor.worded and anchor.type:
        return anchor.type
    symbol = anchor.symbol
    told = symbol.type_name if symbol else None
    if symbol and symbol.type_code and not (symbol.family == "party" and symbol.type_code == "QĐ"):
        return told
    if before:
        previous = before[-1]
        gap = text[previous.end : anchor.start]
        if len(gap) <= 30 and _CONNECT.fullmatch(gap) and previous.type:
            return previous.type if told is None or type_of_code(symbol.type_code or "") else told
    return told
