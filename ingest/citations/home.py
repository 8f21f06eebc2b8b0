"""The place a paper speaks from: what "thành phố" and "tỉnh" alone mean in it."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from ingest.model import Header
from ingest.places import PROVINCE_PATTERN, full_name, province

_NAMED: Final = re.compile(
    rf"(?:UBND|HĐND|nhân dân|(?:Thành|Tỉnh) ủy|Đảng bộ)\s{{1,3}}(?:\((?:UBND|HĐND)\)\s)?(?:(?:thành\s{{1,2}}phố|tỉnh|TP\.?)\s{{0,2}})?(?P<place>{PROVINCE_PATTERN})(?!\s\((?:cũ|trước))"
)
_YOUTH: Final = re.compile(
    r"(?:Đoàn (?:TNCS|Thanh niên Cộng sản)|Đội Thiếu niên Tiền phong|Học viện Chính trị quốc gia) Hồ Chí Minh"
)
"""Bodies named after the person, not the city."""
_LOCAL_CODE: Final = re.compile(
    r"UBND|HĐND|TU\b|\bSở\b|Thành ủy|Tỉnh ủy|Thành đoàn|Tỉnh đoàn|Đoàn (?:TNCS|Thanh niên Cộng sản) Hồ Chí Minh"
)


def home_place(text: str, header: Header, body_end: int) -> str | None:
    """The province or city, with its kind ("thành phố Cần Thơ"), or None for a national paper.

    From the issuer's name, else the header's place line, else the local body most often named in full.
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
        return None
    best = max(counts, key=lambda p: counts[p])
    return full_name(best) if best else None
