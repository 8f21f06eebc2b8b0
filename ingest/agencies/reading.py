"""One agency at one place of a text, known or bounded by grammar: the longer of the two readings."""

from __future__ import annotations

import re
from typing import Final

from ingest.agencies.grammar import name_end, spelled
from ingest.agencies.lexicon import expand
from ingest.agencies.names import FoundAgency, agency_at, place_words, provincial_committee
from ingest.agencies.words import ALONE
from ingest.letters import LOWER, UPPER
from ingest.places import PROVINCE_PATTERN, full_name

_GROUPED: Final = re.compile(
    r"(?:\s(?:các\s)?(?:quận|huyện|xã|phường|tỉnh|thành phố|thị xã))(?:,\s(?:quận|huyện|xã|phường|thị trấn|thị xã|thành phố|đặc khu)){1,4}(?!\w)(?:\strực\sthuộc\s[Tt]rung\sương(?!\w))?"
    r"|\s(?:hai|02)\scấp(?!\w)|\scác\s(?:cấp|quận|huyện|xã|phường|tỉnh|thị xã)(?!\w)|\scấp\s(?:xã|huyện|tỉnh)(?!\w)"
)
_MORE_LEVELS: Final = re.compile(
    rf"(?:(?<=\stỉnh)|(?<=\shuyện)|(?<=\sxã)|(?<=\squận)|(?<=\sphường))(?:,\s(?:quận|huyện|xã|phường|thị trấn|thị xã|thành phố|đặc khu)(?!\w)(?!\s[{UPPER}])){{1,4}}(?:\strực\sthuộc\s[Tt]rung\sương(?!\w))?"
    r"|(?<!\scác)\s(?:các|hai|02)\scấp(?!\w)"
)
_COUNCIL_CASE: Final = re.compile(r"[ỦU][ỷyỶ] [Bb]an [Nn]hân [Dd]ân")
_SORT: Final = re.compile(rf"(?:{'|'.join(sorted(ALONE, key=lambda h: (-len(h), h)))})(?!\w)")
_PLACED: Final = re.compile(
    r"^(?P<head>.+?)\s(?P<kind>thành phố|Thành phố|TP\.?|tỉnh)(?:\s(?P<place>["
    + UPPER
    + r"][\w’']*(?:\s["
    + UPPER
    + r"][\w’']*)*))?(?P<suffix>\s\((?:cũ|mới)\))?$"
)
_LEADER: Final = re.compile(
    r"(?:Thường\strực|TT\.?)\s(?=Đảng\s(?:ủy|uỷ)\s)|Trung\sương\s(?=Hội\s|Liên\s)|(?:Phó\s)?Trưởng\s(?=Ban\s)|(?:(?:Phó\s)?Chủ\stịch|Trưởng\s[Bb]an|Phó\sTrưởng\s[Bb]an)\s(?=(?:Hội|Ban|Ủy|Liên|Tập|Tổng|Công|HĐTĐKT)\s?)"
)
"""Who leads a body, or its centre, stands before its name: "Chủ tịch Hội đồng Thi đua - Khen thưởng tỉnh"."""
_BRANCH: Final = re.compile(
    rf"(?P<what>\s[Cc]hi\snhánh(?:\s(?:tỉnh|[Tt]hành\sphố|TP\.?))?\s{PROVINCE_PATTERN})(?!\w)"
)
"""The branch of a national bank in a province."""
_UNDER_CENTRE: Final = re.compile(r"(?<=\sthành\sphố)\strực\sthuộc\s[Tt]rung\sương(?!\w)")
_OF_TERM: Final = re.compile(r"\s[Kk]h(?:óa|oá)\s[IVXL\d]{1,6}\)?$")
"""A committee's term closes its name."""
_SENTENCE: Final = re.compile(
    rf"\s{{1,3}}(?!(?:chi\snhánh|khu\svực|miền|cơ\ssở|cấp|tỉnh|thành\sphố|quận|huyện|xã|phường|và\s[{UPPER}]|về)(?!\w))[{LOWER}]"
)
"""What goes on after a known name is the sentence, unless it tells the branch or the place."""
_OF_CENTRE: Final = re.compile(r"\strực thuộc [Tt]rung ương$")
"""What every province and city is: no part of the name."""
_PAPER: Final = re.compile(
    r"\s(?:Kết luận|Thông báo|Quyết định|Công văn|Chỉ thị|Nghị quyết|Hướng dẫn|Thông tư|Nghị định|Kế hoạch)(?!\w)"
)
"""A paper told right behind a known name begins the sentence's next part."""
_GLUED: Final = re.compile(rf"(?<=[{LOWER}])[-–]\s(?=[{UPPER}])")
"""A dash written onto the word before it."""
_COUNCIL: Final = re.compile(r"(?:UBND|HĐND|[ỦU][ỷy]? ?ban nhân dân|Hội đồng nhân dân)")
TEAM: Final = re.compile(r"(?:Đoàn|Tổ) [^\W\d_]+ [^\W\d_]+(?= (?:HĐND|UBND) )")
"""What a council's or committee's team calls itself in its own paper: "Đoàn giám sát"."""


_PLENUM: Final = re.compile(
    r"Hội\s{1,2}nghị\s{1,2}(?:lần\s{1,2}thứ\s{1,2}\w{1,6}(?:\s(?:một|hai|ba|bốn|tư|năm))?,?\s{1,2})?(?:của\s)?(?=(?:Ban\s{1,2}Chấp\s{1,2}hành|BCH)\s{1,2}Đảng\s{1,2}bộ)"
)
"""A plenum speaks for the committee: "Hội nghị lần thứ năm Ban Chấp hành Đảng bộ tỉnh"."""
_IN_ROW: Final = (
    r"(?:(?:Thường\strực|Ban\sThường\svụ|Văn\sphòng)\s)?(?:HĐND|UBND|[ỦU][ỷy]\sban\snhân\sdân|Hội\sđồng\snhân\sdân|(?:Thành|Tỉnh)\s(?:ủy|uỷ)|Đoàn\s(?:ĐBQH|đại\sbiểu\sQuốc\shội)|"
    r"(?:[ỦU][ỷy]\sban\s|UB)?(?:MTTQ|Mặt\strận\sTổ\squốc)(?:\sViệt\sNam|VN)?)"
)
_ROW: Final = re.compile(
    rf"{_IN_ROW}(?:(?:,|\s[-–]|,?\svà)\s{_IN_ROW}){{1,4}}\s(?:tỉnh|[Tt]hành\sphố|TP\.?)\s(?P<place>{PROVINCE_PATTERN})(?P<old>\s\(cũ\))?"
)
"""Bodies of one province in a row whose last bears its name: "Tỉnh ủy, HĐND, UBND tỉnh Vĩnh Long"."""


def _place_of_row(text: str, pos: int, stop: int) -> str | None:
    """The province that the last of a row of bodies beginning at `pos` tells for all, with its kind, else None."""
    row = _ROW.match(text, pos, stop)
    return full_name(row["place"]) + (row["old"] or "") if row else None


def named_at(text: str, pos: int, home: str | None, end: int | None = None) -> FoundAgency | None:
    """The agency whose name begins at `pos`, canonical with its place (`home` fills in), else None. Bounded cost."""
    stop = text.find("\n", pos, pos + 1000)
    stop = min(len(text), pos + 1000) if stop < 0 else stop
    stop = stop if end is None else min(stop, end)
    home = _place_of_row(text, pos, stop) or home
    known = agency_at(text, pos, home, stop)
    plenum = _PLENUM.match(text, pos, stop) if text.startswith("Hội", pos) else None
    leader = _LEADER.match(text, pos, stop) or plenum
    last = name_end(text, leader.end() if leader else pos, stop)
    if known is not None:
        grouped = _GROUPED.match(text, _head_end(text, pos, known.end), stop) or _more_levels(
            text, known.end, stop
        )
        if grouped:
            words = " ".join(expand(_COUNCIL_CASE.sub("Ủy ban nhân dân", text[pos : grouped.end()])).split())
            return FoundAgency(_OF_CENTRE.sub("", words), pos, grouped.end())
        branch = _BRANCH.match(text, known.end, stop) or _UNDER_CENTRE.match(text, known.end, stop)
        if branch:
            name = f"{known.name} {' '.join(branch['what'].split())}" if branch.re is _BRANCH else known.name
            return FoundAgency(name, pos, branch.end())
        if (
            last is None
            or _OF_TERM.search(text, pos, known.end)
            or last <= known.end
            or _SENTENCE.match(text, known.end, last)
            or _PAPER.match(text, known.end)
        ):
            return known
    last = _of_levels(text, pos, stop) or last
    if last is None:
        return None
    more = _more_levels(text, last, stop)
    if more:
        words = " ".join(expand(spelled(text[pos : more.end()])).split())
        return FoundAgency(_OF_CENTRE.sub("", words), pos, more.end())
    begin = plenum.end() if plenum else pos
    return FoundAgency(local_name(_OF_CENTRE.sub("", " ".join(text[begin:last].split())), home), pos, last)


def _head_end(text: str, pos: int, end: int) -> int:
    match = _COUNCIL.search(text, pos, end)
    return match.end() if match else end


def _of_levels(text: str, pos: int, stop: int) -> int | None:
    """Where a sort of bodies ends that is named with its level alone: "Công an cấp tỉnh", "Bảo hiểm xã hội các tỉnh, thành phố"."""
    head = _SORT.match(text, pos, stop)
    grouped = _GROUPED.match(text, head.end(), stop) if head else None
    return grouped.end() if grouped else None


def _more_levels(text: str, end: int, stop: int) -> re.Match[str] | None:
    """The further levels behind a name that ends in one without a name: "Quỹ Bảo trợ trẻ em tỉnh, thành phố", or "các cấp"."""
    return _MORE_LEVELS.match(text, end, stop)


def local_name(name: str, home: str | None) -> str:
    """A name with its abbreviations spelled out and "thành phố", "TP" at its end completed to the home place."""
    name = expand(_GLUED.sub(" - ", spelled(name)))
    committee = provincial_committee(home) if home else ""
    own = committee.partition(" ủy")[0] + " ủy"
    if name.endswith(" " + own):
        return name.removesuffix(own) + committee
    placed = _PLACED.match(name)
    if placed is None:
        return name
    place = place_words(placed["kind"], placed["place"], None, home)
    return placed["head"] + place + ("" if "mới" in (placed["suffix"] or "") else placed["suffix"] or "")
