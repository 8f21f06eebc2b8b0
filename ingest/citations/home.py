"""The place a paper speaks from: what "thành phố" and "tỉnh" alone mean in it."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from ingest.model import Header
from ingest.places import CITIES, PROVINCE_CAPITALS, PROVINCE_PATTERN, full_name, province, successor

_NAMED: Final = re.compile(
    rf"(?:UBND|HĐND|nhân dân|(?:Thành|Tỉnh) ủy|Đảng bộ)\s{{1,3}}(?:\((?:UBND|HĐND)\)\s)?(?:(?:thành\s{{1,2}}phố|tỉnh|TP\.?)\s{{0,2}})?(?P<place>{PROVINCE_PATTERN})(?!\s\((?:cũ|trước))"
)
_YOUTH: Final = re.compile(
    r"(?:Đoàn (?:TNCS|Thanh niên Cộng sản)|Đội Thiếu niên Tiền phong|Học viện Chính trị quốc gia) Hồ Chí Minh"
)
"""Bodies named after the person, not the city."""
_LOCAL_CODE: Final = re.compile(
    r"UBND|HĐND|TU\b|\bSở\b|Thành ủy|Tỉnh ủy|Thành đoàn|Tỉnh đoàn|Đoàn (?:TNCS|Thanh niên Cộng sản) Hồ Chí Minh"
    r"|^Phòng (?:Giáo dục|Tư pháp|Nội vụ|Y tế|Văn hóa|Lao động|Tài chính|Kinh tế|Tài nguyên|Nông nghiệp|Quản lý đô thị)"
)
_OLD: Final = r"\s{1,2}\((?:cũ|trước)"
_MENTION: Final = re.compile(
    rf"(?<!\w)(?P<kind>(?:(?i:tỉnh|thành\s{{1,2}}phố)|T[Pp]\.?)\s{{0,2}})?(?:(?P<place>{PROVINCE_PATTERN})(?P<old>{_OLD})?|(?P<capitals>{PROVINCE_CAPITALS}))(?!\sPhủ(?!\w))"
)
_SEAT: Final = re.compile(r"(?:[Tt]ại|[Ởở]|[Tt]hủ đô)\s{1,2}$")
"""Before the capital, where everybody meets."""
_SEAT_REACH: Final = 12
""" "Thủ đô" and two blanks, at most: looked back at from every mention."""
_OWN_NAME: Final = re.compile(r"[“\"]\s?$")
"""Before the first word of a campaign's name: "Quảng Nam chung sức"."""
_BELOW: Final = re.compile(
    r"(?:UBND|HĐND|[Nn]hân dân)\s{1,2}(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn)(?!\w|\s?,\s?(?:các\s)?(?:thành phố|thị xã|huyện|xã|phường|quận|thị trấn)(?!\w)|\svà\s)"
    r"|(?<!\w)(?:Huyện|Quận|Thị)\s(?:ủy|uỷ)(?!\w)"
)
"""A council or committee below the province, whose papers have the province's codes; no row of all of them."""
_UNIT: Final = re.compile(r"\s(?:phường|xã|quận|huyện|thị xã|thị trấn|đặc khu)\s")


def home_place(text: str, header: Header, body_end: int) -> str | None:
    """The province or city, with its kind ("thành phố Cần Thơ"), or None for a national paper.

    From the issuer's name, else the header's place line, else the local body most often named in full, else the only province
    that the text names at all.
    """
    if header.issuer:
        for name in (header.issuer, header.place or ""):
            found = re.search(PROVINCE_PATTERN, _YOUTH.sub("", name))
            if found and (name != header.place or _LOCAL_CODE.search(header.issuer)):
                return full_name(found.group(0))
        if not _LOCAL_CODE.search(header.issuer):
            return None
    elif header.place and province(header.place):
        return full_name(header.place)
    counts = Counter(province(m["place"]) for m in _NAMED.finditer(text, 0, body_end))
    counts.pop(None, None)
    if not counts:
        # A unit's own paper gives codes without words to that unit, so they cannot take the province's name.
        mixed = not (header.issuer and _UNIT.search(header.issuer)) and _BELOW.search(text, 0, body_end)
        return None if mixed else only_province(text, body_end)
    best = max(counts, key=lambda p: counts[p])
    return full_name(best) if best else None


def only_province(text: str, body_end: int) -> str | None:
    """The one province that a text names, with its kind: as "tỉnh X", as the first word of its heading or of a campaign's name.
    None where it names another one in any way. Linear."""
    told: set[str | None] = set()
    known: set[str | None] = set()
    for match in _MENTION.finditer(text, 0, body_end):
        name = province(match["place"] or match["capitals"])
        city = name in CITIES
        kind = " ".join((match["kind"] or "").lower().split())
        if kind and city == (kind == "tỉnh"):
            kind = ""  # "thành phố Sơn La" is the town
        if name == "Hồ Chí Minh" and not kind:
            continue
        if name == "Hà Nội" and (
            _SEAT.search(text, max(0, match.start() - _SEAT_REACH), match.start())
            or text.startswith(", ngày", match.end())
        ):
            continue
        known.add(name)
        gone = match["old"] and successor(name or "") != name
        first = match.start() == 0 or _OWN_NAME.search(text, max(0, match.start() - 3), match.start())
        if not gone and (kind or first):
            told.add(name)
    name = next(iter(known)) if len(known) == 1 else None
    return full_name(name) if name and told else None
