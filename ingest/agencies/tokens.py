"""The pieces that names of agencies are made of: heads, words, places, and what closes a name. Constant cost each."""

from __future__ import annotations

import re
from typing import Final

from ingest.agencies.words import HEADS, KEPT_PAIRS, STOP, STOP_PAIRS
from ingest.letters import LOWER, UPPER
from ingest.places import NO_PERSON, PROVINCE_PATTERN


def _either_case(head: str) -> str:
    """A head whose words after the first may begin small or large: "Ban chỉ đạo", "Ban Chỉ Đạo"."""
    first, *rest = head.split()
    return r"\s{1,2}".join(
        [first, *(f"[{w[0].upper()}{w[0].lower()}]{w[1:]}" if w[1:].islower() else w for w in rest)]
    )


HEAD_PATTERNS: Final = tuple(_either_case(h) for h in sorted(HEADS, key=lambda h: (-len(h), h)))
HEAD_PATTERN: Final = f"(?:{'|'.join(HEAD_PATTERNS)})"
_SPELLED: Final = {head.casefold(): head for head in reversed(HEADS)}
TOKEN: Final = re.compile(r"\s{1,3}(?:([-–])\s|([^\W_][\w&/.’'\-]*[\w&]|[^\W_]))")
_NAME: Final = rf"\s{{1,2}}(?:{PROVINCE_PATTERN}|{NO_PERSON}[{UPPER}][\w’']*(?:\s[{UPPER}][\w’']*){{0,3}})"
PLACE: Final = re.compile(
    rf"\s{{1,3}}(?:(?:(?:[Tt]hành\s{{1,2}}phố|tỉnh)(?!\w)|TP\.?(?!\w))(?:{_NAME})?|(?:huyện|quận|phường|xã|thị\s{{1,2}}xã|đặc\s{{1,2}}khu){_NAME}|[Kk]hu\svực\s(?:\d{{1,2}}|[IVXL]{{1,5}})(?!\w)(?:\s[-–]\s{PROVINCE_PATTERN})?|(?:[Tt]rung\s{{1,2}}ương|TW|T\.Ư)(?!\w)(?!\s(?:Mặt|Hội|Đoàn|MTTQ)))"
)
_BARE_PLACE: Final = re.compile(rf"\s{PROVINCE_PATTERN}")
AFTER_PLACE: Final = re.compile(
    rf"(?<!\w)(?:{PROVINCE_PATTERN}|Việt\sNam|(?:Thành|Tỉnh|Huyện|Quận)\s(?:ủy|uỷ))$"
)
"""Where a place's name, or a committee's, has just ended: what a small letter or "và" begins there is the sentence's."""
_MORE_LEVELS: Final = re.compile(
    r"(?:(?<=cấp\shuyện)|(?<=cấp\stỉnh)|(?<=cấp\sxã))(?:(?:,|\svà)\scấp\s(?:tỉnh|huyện|xã|thành\sphố))+(?!\w)"
)
"""Levels that share a name: "Liên đoàn lao động cấp huyện, cấp tỉnh"."""
_ABROAD: Final = re.compile(r"(?<=Việt\sNam)\sở\snước\sngoài(?!\w)")
"""Whose body works abroad."""
_SEAT: Final = re.compile(
    rf"(?<=rung\sương)\s{PROVINCE_PATTERN}|(?<=rung\sương)(?:\s[{UPPER}][{LOWER}]+){{2}}(?!\w)"
)
"""Where a national institution has its seat: "Bệnh viện Tâm thần Trung ương Biên Hòa"."""
_SUFFIX: Final = re.compile(r"\s{0,2}\((?:cũ|mới|trước đây)\)")
_ABBREVIATION: Final = re.compile(r"\s{0,2}\([A-ZĐ][A-ZĐ&\-]{1,9}\)")
COUNCIL: Final = re.compile(r"\s{1,3}(?:của\s{1,3})?(?:HĐND|[Hh]ội\s{1,2}đồng\s{1,2}nhân\s{1,2}dân)(?!\w)")
_OTHER_HEAD: Final = re.compile(
    rf"\s{{1,3}}(?={HEAD_PATTERN}\s(?!chợ)|UBND|HĐND|Sở\s|Bộ\s|Ủy\s|Tổ\s|Doanh\snghiệp\s|Thành\sủy|Tỉnh\sủy|Chủ\stịch|Thủ\strưởng|Thủ\stướng|Chính\sphủ|Quốc\shội|Trung\sương\s(?:Đoàn|Hội|Đảng))"
)
_SMALL_OFFICE: Final = re.compile(
    rf"\s(?:{'|'.join(sorted({h.split()[0].lower() for h in HEADS if h[1:2].islower()}))})\s[{LOWER}]"
)


def head_of(surface: str) -> str:
    """The one spelling of a head."""
    plain = " ".join(surface.split())
    return _SPELLED.get(plain.casefold(), plain)


def word_at(text: str, pos: int, stop: int) -> str:
    """The word that begins behind `pos`, or "" where a dash or nothing does."""
    found = TOKEN.match(text, pos, stop)
    return found[2] if found and found[2] else ""


def ends(before: str, word: str, after: str) -> bool:
    """Whether a small word after a name's words is no part of the name."""
    if (word, after) in KEPT_PAIRS or (before, word) in KEPT_PAIRS:
        return False
    return word in STOP or (word, after) in STOP_PAIRS


def other_head(text: str, pos: int, stop: int) -> bool:
    """Whether another agency's name begins behind `pos`."""
    return _OTHER_HEAD.match(text, pos, stop) is not None


def small_office(text: str, pos: int) -> bool:
    """Whether a common noun of offices stands behind `pos`: "bệnh viện huyện", "trường học"."""
    return _SMALL_OFFICE.match(text, pos) is not None


def closed(text: str, end: int, stop: int) -> int:
    """The end with abbreviation, place and "(cũ)" that may follow a name."""
    for pattern in (_ABBREVIATION, PLACE, _BARE_PLACE, _ABROAD, _SUFFIX, _MORE_LEVELS):
        match = pattern.match(text, end, stop)
        if match:
            end = match.end()
    return end


def seated(text: str, end: int, stop: int) -> int:
    """The end of a national institution's name with the place it has its seat in."""
    seat = _SEAT.match(text, end, stop)
    return seat.end() if seat and not other_head(text, end, stop) else end
