"""Names of agencies that no list holds: trung tâm, trường, cục, hội, công ty ..., bounded by grammar.

A name is a head word and what belongs to it: words up to a verb, a preposition or a comma (`agencies.span`), for boards and
councils their matter (`agencies.boards`); a place and "(cũ)" close it. Cost: bounded by the longest name.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.agencies.boards import council_end, listed_end, matter_end, nation_end, national_matter_end
from ingest.agencies.purpose import purpose_end
from ingest.agencies.span import words_end
from ingest.agencies.tokens import COUNCIL, HEAD_PATTERN, HEAD_PATTERNS, PLACE, closed, head_of, seated
from ingest.agencies.words import ALONE, BARE, TOPICAL, WHOLE
from ingest.letters import UPPER
from ingest.places import PROVINCE_PATTERN

__all__ = ["HEAD_PATTERNS", "name_end", "spelled"]

_HEAD: Final = re.compile(rf"(?<!\w){HEAD_PATTERN}(?!\w)")
_LEVEL: Final = re.compile(
    r"\s(?:xã|phường|đặc khu|quận|huyện|thị xã)(?!\w|\s[-–]|\s(?:hội|viên|trưởng|đội|đoàn)|(?:,|/|\svà)\s?(?:xã|phường|thị|đặc|quận|huyện))"
)
"""A level without a name: "Đảng ủy phường" in a paper that speaks of one."""
_NOT_ORGS: Final = re.compile(
    rf"(?:Thuế(?!\s(?:tỉnh|[Tt]hành phố|cơ sở|[Nn]hà nước|{PROVINCE_PATTERN}))|Đài Loan|Hội An|Trường Sa|Trường Sơn|Trường hợp|Trường Chinh|Báo cáo|Quỹ đạo|Viện dẫn|[ỦU][ỷy] ban [Nn]hân(?! [Dd])|Hội đồng [Nn]hân(?! [Dd])|Ban Mê|Ban [Hh]ành|Ban [Nn]hân|Phòng, chống|Đội ngũ|Thuế suất)(?!\w)"
)
_COURT_PLACE: Final = re.compile(
    rf"\s(?:cấp\scao(?:\stại\s(?:[Tt]hành\sphố\s|TP\.?\s)?{PROVINCE_PATTERN})?|(?:Quận|Huyện|Thị\sxã|Tỉnh|Thành\sphố|Khu\svực)\s(?:\d{{1,2}}|[{UPPER}]\w*(?:\s[{UPPER}]\w*){{0,3}}))(?!\w)"
)
"""Which court or procuracy it is, where its level is told or has a capital: "Tòa án nhân dân cấp cao tại Đà Nẵng", "... Quận 1"."""
_SEATED: Final = frozenset({"Viện", "Bệnh viện", "Trường", "Phân viện"})
"""Heads of institutions of which there are several, each named by its seat."""
_OF_WHOM: Final = re.compile(r"\scủa\s(?:Chính\sphủ|Thủ\stướng\sChính\sphủ|(?=(?:tỉnh|thành\sphố)(?!\w)))")
"""Whose a group without a matter is: "Tổ công tác của Chính phủ"."""
_PLACE_BEFORE: Final = re.compile(
    r"(?:xã|phường|ấp|đường|quận|huyện|phố|thôn|cầu|sông|đảo|bởi|các|mỗi|từng)\s$"
)


def name_end(text: str, pos: int, stop: int) -> int | None:
    """Where the agency's name that begins with a head word at `pos` ends, or None when no name begins there."""
    told = (_named_end(text, pos, stop), purpose_end(text, pos, stop), nation_end(text, pos, stop))
    return max((end for end in told if end is not None), default=None)


def _named_end(text: str, pos: int, stop: int) -> int | None:
    match = _HEAD.match(text, pos, stop)
    if match is None or _NOT_ORGS.match(text, pos) or _PLACE_BEFORE.search(text, max(0, pos - 8), pos):
        return None
    head, at = head_of(match.group(0)), match.end()
    if head in ALONE or head in BARE:
        place = PLACE.match(text, at, stop)
        level = None if place else _LEVEL.match(text, at, stop)
        if place or level:
            return closed(text, place.end(), stop) if place else level.end() if level else None
    if head in WHOLE:
        return _whole_end(text, pos, at, stop, head)
    if head == "Hội đồng":
        placed = council_end(text, at, stop)
        if placed:
            return placed
    council = COUNCIL.match(text, at, stop) if head.startswith("Ban ") else None
    council = council or (_OF_WHOM.match(text, at, stop) if head in ("Ban Chỉ đạo", "Tổ công tác") else None)
    end = council.end() if council else words_end(text, at, stop, head)
    if head == "Ban Chỉ đạo" and end:
        end = listed_end(text, end, stop)
    if head in TOPICAL:
        last = matter_end(text, pos, closed(text, end or at, stop), stop)
        return last if end or last > at else None
    if end is None:
        return closed(text, at, stop) if head in BARE else None
    end = national_matter_end(text, closed(text, end, stop), stop)
    return seated(text, end, stop) if head in _SEATED else end


def _whole_end(text: str, pos: int, at: int, stop: int, head: str) -> int:
    """Where a name ends that its `head`, from `pos` to `at`, is the whole of: with the court's seat, the council's matter and
    place, or nothing more."""
    placed = council_end(text, pos + len("Hội đồng"), stop) if head.startswith("Hội đồng ") else None
    seat = _COURT_PLACE.match(text, at, stop)
    return placed or (seat.end() if seat else closed(text, at, stop))


def spelled(name: str) -> str:
    """A name with its head in its one spelling: "Ban chỉ đạo ..." is "Ban Chỉ đạo ..."."""
    match = _HEAD.match(name)
    return head_of(match.group(0)) + name[match.end() :] if match else name
