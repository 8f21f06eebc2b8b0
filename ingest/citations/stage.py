"""Whose place a sentence speaks from, and who stands before a colon or a parenthesis.

"Tại Tiền Giang (cũ), UBND tỉnh có Kế hoạch số 54/KH-UBND", "tỉnh Hải Dương (cũ) có Phong trào ... (Kế hoạch số
2480/KH-UBND)", "c) Hội Khuyến học tỉnh: Chương trình số 03/CTr-HKH", "thành phố Huế (Quyết định số 1630/QĐ-UBND)", "xã Long Phú với
Kế hoạch số 29/KH-UBND".
Each looks back a bounded way from the citation.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.agencies.codes import local_issuer
from ingest.agencies.reading import named_at
from ingest.citations.anchor import Anchor
from ingest.citations.issuers import can_issue, unknown_code
from ingest.letters import UPPER
from ingest.places import PROVINCE_PATTERN, full_name

_REACH: Final = 320
_CLAUSE_START: Final = re.compile(
    r"[.;!?…]\s{1,4}(?=[\W\d]{0,4}[" + UPPER + r"])|;\s{1,3}|\n|:\s{1,3}(?=[-+“])"
)
_LABEL: Final = r"(?:[-–+•*]\s{0,2}|\(?\d{1,2}[.)]\s{1,2}|[a-zđ]\)\s{1,2})?"
_DOES: Final = r"(?=\s{1,2}(?:đã|có|cũng|ban\s{1,2}hành|phát\s{1,2}động|triển\s{1,2}khai|tổ\s{1,2}chức|xây\s{1,2}dựng|thực\s{1,2}hiện|phê\s{1,2}duyệt|thông\s{1,2}qua)\s)"
_PLACE: Final = rf"(?:(?:[Tt]ỉnh|[Tt]hành\s{{1,2}}phố|TP\.?)\s{{1,2}})?(?P<place>{PROVINCE_PATTERN})(?P<old>\s{{1,2}}\((?:cũ|trước\s{{1,2}}đây)\))?"
_STAGE: Final = re.compile(
    rf"{_LABEL}(?:Riêng\s{{1,2}})?(?:(?:[Tt]ại|[Ởở]|(?:[Đđ]ối\s{{1,2}})?[Vv]ới)\s{{1,2}}{_PLACE}\s{{0,2}}[,:]"
    rf"|[Rr]iêng\s{{1,2}}(?P<place3>{PROVINCE_PATTERN})(?P<old3>\s{{1,2}}\((?:cũ|trước\s{{1,2}}đây)\))?(?:{_DOES}|(?=\s(?:dùng|áp\sdụng|sử\sdụng)\s))"
    rf"|(?:[Tt]ỉnh|[Tt]hành\s{{1,2}}phố|TP\.?)\s{{1,2}}(?P<place2>{PROVINCE_PATTERN})(?P<old2>\s{{1,2}}\((?:cũ|trước\s{{1,2}}đây)\))?{_DOES}"
    rf"|(?P<ward>(?:[Xx]ã|[Pp]hường|[Đđ]ặc\s{{1,2}}khu|[Qq]uận|[Hh]uyện|[Tt]hị\s{{1,2}}xã)\s{{1,2}}[{UPPER}]\w*(?:\s[{UPPER}]\w*){{0,3}})(?:{_DOES}|(?=\slà\s(?:đơn\svị|địa\sphương|nơi|xã|phường)\s[^,.;:]{{0,40}}\s(?:có|ban\shành)\s)))"
)
_BY_COUNCIL: Final = re.compile(r"(?:UBND|HĐND|nhân dân|ủy|uỷ)\s(?:tỉnh|thành phố|huyện|quận)")
"""A higher body that stands between: the paper is its."""
_COLON: Final = re.compile(
    r"(?:^|[\n;.,(]\s{0,3}|\s[-–+•]\s)" + _LABEL + r"(?P<who>[^:;,\n]{3,120}?)\s{0,2}:\s{1,3}(?:[Cc]ó\s)?$"
)
_COLON_ENDS: Final = len(": Có ") + 2
"""Where the colon stands at the earliest, counted from the end."""
_PROPOSED: Final = re.compile(r"(?:đề nghị|ý kiến|kiến nghị|tham mưu|báo cáo) của\s{1,2}$")
"""Before who proposes something: the paper in brackets behind the name is by which it does."""
_PAREN: Final = re.compile(r"\s{0,2}\(\s{0,2}$")
_WITH: Final = re.compile(
    rf"(?:xã|phường|đặc\s{{1,2}}khu|quận|huyện|thị\s{{1,2}}xã)\s{{1,2}}[{UPPER}]\w*(?:\s[{UPPER}]\w*){{0,3}}(?=\s{{1,2}}(?:với|có|qua|bằng)\s{{1,2}}$)"
)
"""A unit that a paper is told with: "nổi bật là phường Thới Lai với Kế hoạch số ..."."""
_ACTS: Final = re.compile(
    rf"(?<!\w)(?<![ỦủUu][ỷyBb]\s)(?P<unit>(?:[Tt]ỉnh|[Tt]hành\sphố|[Xx]ã|[Pp]hường|[Đđ]ặc\skhu|[Qq]uận|[Hh]uyện|[Tt]hị\sxã)\s{{1,2}}[{UPPER}]\w*(?:\s[{UPPER}]\w*){{0,3}}(?:\s\((?:cũ|trước đây)\))?)"
    r"\s(?:(?:đã|cũng|vừa|sớm|chủ động|kịp thời)\s)?(?:ban\shành|có|xây\sdựng)\s(?:các\s)?$"
)
"""A unit that is told to issue what follows, in the midst of its clause: "như phường Tân An ban hành Kế hoạch số ..."."""
_BODY_BEFORE: Final = re.compile(
    r"(?:UBND|HĐND|[Nn]hân dân|ủy|uỷ|Đảng bộ|Công an|Sở|Phòng|Ban|Hội|Đoàn|Trung tâm|Trường)(?:\s\S+){0,4}\s$"
)
_UNIT: Final = re.compile(
    r"(?P<kind>[Tt]ỉnh|[Tt]hành\s{1,2}phố|[Pp]hường|[Xx]ã|[Đđ]ặc\s{1,2}khu|[Qq]uận|[Hh]uyện|[Tt]hị\s{1,2}xã)\s{1,2}"
    rf"(?P<name>{PROVINCE_PATTERN}|[{UPPER}]\w*(?:\s[{UPPER}]\w*){{0,3}})(?P<old>\s\((?:cũ|trước đây)\))?"
)


def clause_start(text: str, end: int, reach: int = _REACH) -> int:
    """Where the clause that holds `end` begins: after a sentence's end, a semicolon, a line's end."""
    start = max(0, end - reach)
    for match in _CLAUSE_START.finditer(text, start, end):
        start = match.end()
    return start


def _local(anchor: Anchor) -> bool:
    symbol = anchor.symbol
    if symbol is None or not symbol.issuers:
        return False
    return symbol.issuers[0] == "TU" or local_issuer(symbol.issuers[0]) is not None


def stage(text: str, anchor: Anchor, home: str | None) -> str | None:
    """The place that "tỉnh" and "thành phố" mean at a citation: the one its clause opens with, else `home`."""
    if not _local(anchor):
        return home
    match = _STAGE.match(text, clause_start(text, anchor.start), anchor.start)
    if match is None:
        return home
    if match["ward"]:
        kind, name = re.split(rf"\s+(?=[{UPPER}])", match["ward"], maxsplit=1)
        return (
            f"{kind.lower()} {name}" if _BY_COUNCIL.search(text, match.end(), anchor.start) is None else home
        )
    place = match["place"] or match["place2"] or match["place3"]
    return full_name(place) + (" (cũ)" if match["old"] or match["old2"] or match["old3"] else "")


def introduced(text: str, anchor: Anchor, home: str | None) -> str | None:
    """The body named right before "X: Kế hoạch số ..." or "X (Kế hoạch số ...)", else None."""
    symbol = anchor.symbol
    if symbol is None or not symbol.issuers:
        return None
    start = max(0, anchor.start - 140)
    lead = text[start : anchor.start]
    colon = _COLON.search(lead) if ":" in lead[-_COLON_ENDS:] else None
    if colon:
        who = colon["who"].strip()
        body = _body(who, anchor, home)
        return body if body and (can_issue(anchor, body) or unknown_code(anchor)) else None
    held = _WITH.search(lead)
    if held:
        return _body(held.group(), anchor, home)
    acts = _ACTS.search(lead)
    if acts:
        clause = max(lead.rfind(mark, 0, acts.start()) for mark in ",;.:") + 1
        by_body = _BODY_BEFORE.search(lead, clause, acts.start())
        return None if by_body else _body(acts["unit"], anchor, home)
    paren = _PAREN.search(lead)
    if paren is None:
        return None
    for match in re.finditer(rf"(?<!\w)(?=[{UPPER}]|tỉnh\s|thành\sphố\s|phường\s|xã\s)", lead):
        who = lead[match.start() : paren.start()].strip()
        body = _body(who, anchor, home) if len(who) >= 3 else None
        if body:
            proposes = unknown_code(anchor) and _PROPOSED.search(lead, 0, match.start())
            return body if proposes or can_issue(anchor, body) else None
    return None


def _body(who: str, anchor: Anchor, home: str | None) -> str | None:
    """The body that the whole of `who` names: an agency, or the unit whose council or committee writes the code."""
    agency = named_at(who, 0, home)
    if agency and agency.end >= len(who):
        return agency.name
    unit = _UNIT.fullmatch(who)
    code = anchor.symbol.issuers[0] if anchor.symbol else ""
    head = "Đảng ủy" if code == "ĐU" else local_issuer(code)
    if unit is None or head not in ("UBND", "HĐND", "Đảng ủy"):
        return None
    kind = " ".join(unit["kind"].lower().split())
    place = full_name(unit["name"]) if kind in ("tỉnh", "thành phố") else f"{kind} {unit['name']}"
    return f"{head} {place}" + (" (cũ)" if unit["old"] else "")
