"""The body that "của" names behind a number: known ones, congresses, heads of offices, committees named by what they are for.

Cost: each looks a bounded way from where the name begins.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.agencies.names import FoundAgency, agency_at
from ingest.agencies.purpose import purpose_end
from ingest.agencies.reading import local_name, named_at
from ingest.citations.subjects import starts_subject
from ingest.letters import UPPER
from ingest.places import PROVINCE_PATTERN

_CONGRESS: Final = re.compile(
    rf"(?P<what>Đại\shội\s(?:đại\sbiểu\s)?(?:Đảng\sbộ|đảng\sbộ)\s(?P<kind>tỉnh|[Tt]hành\sphố|huyện|quận|xã|phường)(?P<place>\s(?:{PROVINCE_PATTERN}|(?!Lần)[{UPPER}]\w*(?:\s[{UPPER}]\w*){{0,3}}))?)\s(?P<term>[Ll]ần\sthứ\s[IVXL]{{1,6}})(?!\w)"
)
"""A congress of a Party committee, which passes resolutions of its own."""
_ABOUT: Final = re.compile(r"\svề\s")
_NO_NAME: Final = re.compile(r"[ỦU][ỷyỶ]\s[Bb]an\s[Qq]uốc\sgia")
"""What names no body without its matter, while a paper may do without a title."""
_BY_ITS_WORK: Final = re.compile(r"(?:Ban\s[Cc]hỉ\s[Đđ]ạo|Tổ\s[Cc]ông\stác)\s")
_BOARD: Final = re.compile(
    rf"(?:Ban\s[Cc]hỉ\sđạo|Tổ\s[Cc]ông\stác|Hội\sđồng)\svề\s[^;:.()\n]{{5,160}}?\s(?:(?:tỉnh|[Tt]hành\sphố)(?:\s{PROVINCE_PATTERN})?|[Tt]rung\sương|[Qq]uốc\sgia)(?=\s(?:về|ban\shành)\s)"
)
"""A body named by its matter and, last, its place: "Ban Chỉ đạo về nước sạch, vệ sinh ... tỉnh Tiền Giang về ..."."""


def body_after_of(text: str, pos: int, stop: int, home: str | None) -> FoundAgency | None:
    """The agency that "của" names: one that is known, else any that the grammar of names bounds."""
    board = _BOARD.match(text, pos, stop)
    if board and starts_subject(text, board.end()):
        return FoundAgency(local_name(" ".join(board.group().split()), home), pos, board.end())
    if _BY_ITS_WORK.match(text, pos, stop):
        line = text.find("\n", pos, pos + 400)
        last = purpose_end(text, pos, line if line >= 0 else min(len(text), pos + 400))
        if last is not None and last > stop and not starts_subject(text, last):
            return FoundAgency(local_name(" ".join(text[pos:last].split()), home), pos, last)
    special = _congress(text, pos, stop, home) or _head_of_office(text, pos, stop, home)
    if special:
        return special
    agency = agency_at(text, pos, home, stop) or named_at(text, pos, home, stop)
    part = _part(text, pos, stop, home)
    agency = part if part and (agency is None or part.end > agency.end) else agency
    about = _ABOUT.search(text, pos, agency.end) if agency else None
    if (
        agency is None
        or about is None
        or starts_subject(text, agency.end)
        or _NO_NAME.fullmatch(text, pos, about.start())
    ):
        return agency
    # "... của Ban Chỉ đạo tỉnh về X": of paper and body it is the paper that needs a title.
    return FoundAgency(agency.name.partition(" về ")[0], pos, about.start())


_LEADS: Final = re.compile(
    r"(?:Phó\s)?(?:Tổng\s)?(?:[Cc]ục|Vụ|Viện)\strưởng\s(?=(?:Tổng\s)?(?:[Cc]ục|Vụ|Viện)\s)"
)
"""Who leads a part of a ministry, before its name."""


_PART: Final = re.compile(
    r"(?:(?:(?:Phó\s)?(?:Tổng\s)?(?:Giám\sđốc|Hiệu\strưởng|Biên\stập)|(?:Phó\s)?(?:Chủ\s(?:tịch|nhiệm)|Trưởng|Viện\strưởng|Chánh(?:\sán)?|Chỉ\shuy\strưởng|Cụm\strưởng|Khối\strưởng)|(?:Phó\s)?Tư\slệnh|Chính\sủy"
    r"|[Tt]ập\sthể\s(?:lãnh\sđạo|Ban\s(?:[Gg]iám\s(?:đốc|hiệu)))|Ban\s[Gg]iám\s(?:đốc|hiệu)|Hội\sđồng\s(?:trường|[Kk]hoa\shọc(?:\svà\s[Đđ]ào\stạo)?|[Qq]uản\s(?:trị|lý)|[Tt]hành\sviên|[Đđ]ại\shọc|[Tt]hi\sđua(?:,?\s[-–]?\s?[Kk]hen\sthưởng)?)|Đại\shội\sđồng\scổ\sđông)\s){1,3}"
    rf"(?=[{UPPER}])"
)
"""Who leads an office, or a part of it that decides, before its name: "Chủ tịch Hội đồng trường Trường Đại học ..."."""


def _part(text: str, pos: int, stop: int, home: str | None) -> FoundAgency | None:
    """A leader or a deciding part of an office that the grammar of names bounds: "Tư lệnh Quân khu 9"."""
    part = _PART.match(text, pos, stop)
    if part is None:
        return None
    office = agency_at(text, part.end(), home, stop) or named_at(text, part.end(), home, stop)
    return FoundAgency(" ".join(f"{part[0]}{office.name}".split()), pos, office.end) if office else None


def _congress(text: str, pos: int, stop: int, home: str | None) -> FoundAgency | None:
    """The congress of a Party committee at `pos`, with the home place where only its level is told."""
    said = _CONGRESS.match(text, pos, stop)
    if said is None:
        return None
    kind = said["kind"]
    here = home.removeprefix(kind) if home and not said["place"] and home.startswith(kind + " ") else ""
    name = f"{said['what']}{here} {said['term']}"
    return FoundAgency(" ".join(name.split()), pos, said.end())


def _head_of_office(text: str, pos: int, stop: int, home: str | None) -> FoundAgency | None:
    """Who leads a part of a ministry, named at `pos`: "Cục trưởng Cục Trồng trọt"."""
    leads = _LEADS.match(text, pos, stop)
    office = named_at(text, leads.end(), home, stop) if leads else None
    return FoundAgency(f"{leads[0]}{office.name}", pos, office.end) if leads and office else None
