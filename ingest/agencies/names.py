"""The names of agencies as text writes them: one pattern for national bodies, one for local ones, one for the rest.

`agency_at` reads the agency that begins at a position, `canonical` gives any wording its one name: short
heads (UBND, HĐND), the place with its kind, the suffix "(cũ)" where the text has it. The home place (of the
paper that speaks) stands in where a local body is named without one: "UBND thành phố" in a paper of Cần Thơ
is UBND thành phố Cần Thơ.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from ingest.agencies.fields import FIELD, field_of
from ingest.agencies.lexicon import HEADS, LEADERS, NATIONAL
from ingest.letters import LOWER, UPPER, any_case
from ingest.places import NO_PERSON, PROVINCE_LOOSE, PROVINCE_PATTERN, full_name, province
from ingest.types import fold_code


def _words(name: str) -> str:
    """A pattern for a name in any case, with the spellings that go about (Uỷ/Ủy, hoá/hóa, dash or comma)."""
    pattern = (
        re.escape(name)
        .replace(r"\ \-\ ", r"\s{0,2}[-–,]?\s{0,2}")
        .replace(r"\ ", r"\s{1,3}")
        .replace(r",\s", r"\s?[,\-–]\s")
        .replace(r"\s{1,3}và\s{1,3}", r"\s{1,3}(?:và|&|-|–)\s{1,3}")
    )
    pattern = pattern.replace(r"Trung\s{1,3}ương", r"(?:Trung\s{1,3}ương|TW|TƯ)")
    for one, other in (
        ("Ủy", "Uỷ"),
        ("ủy", "uỷ"),
        ("Tòa", "Toà"),
        ("óa", "oá"),
        ("Thủy", "Thuỷ"),
        ("thủy", "thuỷ"),
        ("òa", "oà"),
    ):
        pattern = pattern.replace(one, f"(?:{one}|{other})")
    return pattern


def _any(names: tuple[str, ...]) -> str:
    """A pattern for one of the names in any case, the longer ones first; one set a first letter, which the engine looks at first."""
    groups: dict[str, list[str]] = {}
    for name in sorted(dict.fromkeys(names), key=lambda n: (-len(n), n)):
        for first in "ủu" if name[0] == "Ủ" else name[0].lower():
            groups.setdefault(first, []).append(_words(name))
    return (
        "(?:" + "|".join(rf"(?=[{f}{f.upper()}])(?i:{'|'.join(ws)})" for f, ws in groups.items()) + r")(?!\w)"
    )


def _named(wordings: str) -> str:
    """A pattern for one of several wordings in any case, their spaces up to three."""
    return any_case(wordings.replace(" ", r"\s{1,3}"))


def _firsts(*wordings: str) -> str:
    """The first letters of some wordings, small and capital."""
    return "".join(
        sorted({case for one in "|".join(wordings).split("|") for case in (one[0].lower(), one[0].upper())})
    )


_SUFFIX: Final = r"(?P<suffix>\s{0,2}\((?:cũ|trước đây|mới)\))?"
_PLACE: Final = (
    r"(?:\s{1,3}(?P<kind>(?i:thành\s{1,3}phố|tỉnh|TP\.?|quận|huyện|thị\s{1,3}xã|xã|phường|thị\s{1,3}trấn|đặc\s{1,3}khu))"
    rf"(?:\s{{0,3}}(?P<place>{PROVINCE_LOOSE}|(?:{NO_PERSON}[{UPPER}](?![{UPPER}]|/)[\w’']*|\d{{1,2}})(?:\s[{UPPER}](?![{UPPER}])[\w’']*){{0,3}}))?"
    rf"|\s{{1,3}}(?P<bare>{PROVINCE_PATTERN}))"
)
_COUNCIL: Final = (
    r"(?P<head>UBND|HĐND|(?i:(?:ủy|uỷ)\s{1,3}ban\s{1,3}nhân\s{1,3}dân|hội\s{1,3}đồng\s{1,3}nhân\s{1,3}dân))"
    r"(?:\s{0,2}\((?:UBND|HĐND)\))?"
)
_LOCAL_LEADERS: Final = "chủ tịch|phó chủ tịch|các phó chủ tịch|thường trực|văn phòng|đảng ủy|đảng uỷ|đảng đoàn|ban cán sự đảng|các ban|ban thường vụ|ban chấp hành|bí thư|phó bí thư"
_PARTY_LEADERS: Final = "ban thường vụ|thường vụ|thường trực|văn phòng|ban chấp hành|bí thư|phó bí thư|ban tổ chức|ban tuyên giáo|ban tuyên giáo và dân vận|ban dân vận|ban nội chính|ủy ban kiểm tra|uỷ ban kiểm tra"
_LEADER: Final = (
    rf"(?:(?P<leader>{_named(_LOCAL_LEADERS)}|"
    r"VP\.?|TTr\.?|TT\.?|CT,\s?PCT|CT|PCT|BTV|BCSĐ|BCS\s?Đảng)\s{0,3}(?:của\s{1,3})?)?"
)
_MINISTER: Final = rf"(?:(?P<minister>(?:{_named('ban cán sự đảng|đảng ủy|đảng uỷ|đảng đoàn|chủ tịch|phó chủ tịch|văn phòng|thường trực')}|(?i:(?:ban\s{{1,3}})?thường\s{{1,3}}vụ(?=\s{{1,3}}quân))|{_named('bộ trưởng, chủ nhiệm|bộ trưởng|thứ trưởng|chủ nhiệm|thống đốc|tổng thanh tra|chánh án|viện trưởng|giám đốc|tổng kiểm toán')})\s{{1,3}}))?"
_TERM: Final = r"(?P<term>\s{0,2}\(?(?:Đảng\s{1,2})?[Kk]h[óo][áa]?\s{1,2}[IVXL\d]{1,6}\)?)?"

LOCAL: Final = re.compile(rf"(?:{_LEADER}{_COUNCIL}(?:{_PLACE})?{_SUFFIX})(?!\w)")
_COMMITTEE: Final = any_case([at + r"\s{1,2}(?:ủy|uỷ)" for at in ("thành", "tỉnh", "huyện", "quận", "thị")])
PARTY: Final = re.compile(
    rf"(?:(?P<leader>{_named(_PARTY_LEADERS)}|VP\.?|TTr\.?|TT\.?|BTV)\s{{0,3}})?"
    rf"(?P<head>{_COMMITTEE})(?!\w)"
    rf"(?:\s{{1,3}}(?P<place>{PROVINCE_PATTERN}|(?:[{UPPER}](?![{UPPER}])\w*)(?:\s[{UPPER}](?![{UPPER}])\w*){{1,3}}))?{_SUFFIX}"
)  # fmt: skip
OFFICE: Final = re.compile(
    rf"(?:Văn\s{{1,2}}phòng|VP\.?)\s{{0,2}}Đoàn\s{{1,2}}(?:đại\s{{1,2}}biểu\s{{1,2}}Quốc\s{{1,2}}hội|ĐBQH)(?P<both>\s{{1,2}}và\s{{1,2}}(?:HĐND|Hội\s{{1,2}}đồng\s{{1,2}}nhân\s{{1,2}}dân))?(?:{_PLACE})?{_SUFFIX}"
)
DEPARTMENT: Final = re.compile(
    rf"{_MINISTER}(?:(?P<head>(?i:Bộ|Sở))\s{{1,3}}|(?<=[ộứ]\strưởng\s))(?P<field>{FIELD})(?:{_PLACE})?{_SUFFIX}"
)
"""Newspapers leave the ministry's head word out: "Bộ trưởng Xây dựng"."""
JOINT_OFFICE: Final = re.compile(
    rf"(?:Văn\s{{1,2}}phòng|VP\.?)\s{{0,2}}(?:HĐND|Hội\s{{1,2}}đồng\s{{1,2}}nhân\s{{1,2}}dân)\s{{1,2}}(?:và|&)\s{{1,2}}(?:UBND|[ỦU][ỷy]\s{{1,2}}ban\s{{1,2}}nhân\s{{1,2}}dân)(?:{_PLACE})?{_SUFFIX}"
)
CENTRAL_NAME: Final = re.compile(
    rf"(?:Hội\s{{1,3}}nghị(?:\s{{1,3}}lần\s{{1,3}}thứ\s{{1,3}}[\w]{{1,6}}(?:\s(?:một|hai|ba|bốn|tư|năm))?)?,?\s{{1,3}}(?:của\s{{1,3}})?)?{_MINISTER}(?P<name>{_any(NATIONAL)})(?:(?<=[Đđ]oàn)\s{{1,2}}(?:TNCS|Thanh\s{{1,2}}niên\s{{1,2}}[Cc]ộng\s{{1,2}}sản)\s{{1,2}}Hồ\s{{1,2}}Chí\s{{1,2}}Minh)?(?P<region>\s{{1,2}}khu\s{{1,2}}vực\s{{1,2}}[IVX]{{1,5}}(?!\w))?{_TERM}(?:\s{{0,2}}\([A-ZĐ]{{2,8}}\))?"
)
PLENUM: Final = re.compile(
    r"Hội\s{1,2}nghị\s{1,2}(?:lần\s{1,2}thứ\s{1,2}\w{1,6}(?:\s(?:một|hai|ba|bốn|tư))?,?\s{1,2})?(?:BCH\s{1,2}|BCH)?(?:Trung\s{1,2}ương|TW|TƯ)(?:\s{1,2}Đảng)?"
    rf"(?:\s{{1,2}}(?:lần\s{{1,2}}thứ\s{{1,2}})?(?:\d{{1,2}}|[a-zđ]{{2,5}})(?=[\s,(]))?,?{_TERM}"
)
OF_TERM: Final = re.compile(
    rf"Trung\s{{1,2}}ương(?:\s{{1,2}}Đảng)?(?=\s{{1,2}}\(?(?:[Kk]h[óo][áa]?)\s[IVX]){_TERM}"
)
"""The Central Committee named by its term alone: "Trung ương khóa XII"."""
CLUSTER: Final = re.compile(
    rf"(?P<name>(?:Cụm trưởng |Khối trưởng )?(?:Cụm|Khối) thi đua (?:số )?(?:các \w+(?:, [{LOWER}]\w*){{1,3}} )?[\w \-]{{1,60}}?)(?=\s(?:về|ban hành|quy định|do|đã|sẽ|được|tổ chức|ký kết|phát động|gồm|họp|thống nhất|có|báo cáo|thông báo)\b|\s\(|[,;.)\n]|$)"
)


@dataclass(frozen=True, slots=True)
class FoundAgency:
    """An agency named in a text: its canonical name (place filled in from home) and span."""

    name: str
    start: int
    end: int


def _tidy(text: str) -> str:
    return " ".join(text.split())


_NATIONAL_BY_FOLD: Final = {re.sub(r"[^A-Z0-9]+", " ", fold_code(n)): n for n in reversed(NATIONAL)}


@lru_cache(4096)
def _key(text: str) -> str:
    return re.sub(r"[^A-Z0-9]+", " ", fold_code(_tidy(text))).strip()


@lru_cache(1024)
def _leader(text: str | None) -> str:
    if not text:
        return ""
    key = re.sub(r" CUA$", "", fold_code(_tidy(text)).strip())
    return LEADERS.get(key, LEADERS.get(key.rstrip("."), _tidy(text))) + " "


def _suffix(groups: dict[str, str | None]) -> str:
    return " (cũ)" if groups.get("suffix") and "mới" not in (groups["suffix"] or "") else ""


def place_words(kind: str | None, place: str | None, bare: str | None, home: str | None) -> str:
    """The place of a local body as canonical words with a leading space, "" when unknown.

    `home` is a place with its kind ("thành phố Cần Thơ"); it fills in for "thành phố" alone when its kind fits.
    """
    if bare:
        return " " + full_name(bare)
    if kind is None:
        return f" {home}" if home else ""
    word = _tidy(kind).lower().rstrip(".")
    word = "thành phố" if word == "tp" else word
    if place:
        known = province(place)
        if known and word in ("thành phố", "tỉnh"):
            return " " + (full_name(known) if word == "thành phố" else f"tỉnh {known}")
        return f" {word} {_tidy(place)}"
    if home and home.startswith(word + " "):
        return f" {home}"
    return f" {word}"


def provincial_committee(home: str) -> str:
    """The Party committee of a province or city: "thành phố Cần Thơ" has "Thành ủy Cần Thơ"."""
    if home.startswith("thành phố "):
        return "Thành ủy " + home.removeprefix("thành phố ")
    return "Tỉnh ủy " + home.removeprefix("tỉnh ")


def _local(match: re.Match[str], home: str | None) -> str:
    g = match.groupdict()
    head = HEADS[_key(g["head"] or "")]
    leader = "" if head == "UBND" and _leader(g["leader"]) == "Thường trực " else _leader(g["leader"])
    return leader + head + place_words(g["kind"], g["place"], g["bare"], home) + _suffix(g)


def _party(match: re.Match[str], home: str | None) -> str:
    g = match.groupdict()
    head = _tidy(g["head"] or "").capitalize().replace("uỷ", "ủy")
    place = g["place"]
    if place:
        tail = " " + (province(place) or _tidy(place))
    elif home and head == ("Thành ủy" if home.startswith("thành phố ") else "Tỉnh ủy"):
        tail = " " + home.split(" ", 2 if home.startswith("thành phố ") else 1)[-1]
    else:
        tail = ""
    return _leader(g["leader"]) + head + tail + _suffix(g)


def _office(match: re.Match[str], home: str | None) -> str:
    g = match.groupdict()
    head = "Văn phòng Đoàn đại biểu Quốc hội" + (" và HĐND" if g["both"] else "")
    return head + place_words(g["kind"], g["place"], g["bare"], home) + _suffix(g)


def _joint_office(match: re.Match[str], home: str | None) -> str:
    g = match.groupdict()
    return "Văn phòng HĐND và UBND" + place_words(g["kind"], g["place"], g["bare"], home) + _suffix(g)


def _department(match: re.Match[str], home: str | None) -> str:
    g = match.groupdict()
    field = field_of(g["field"])
    if _key(g["head"] or "BO") == "BO":
        return _leader(g["minister"]) + "Bộ " + field
    return (
        _leader(g["minister"])
        + "Sở "
        + field
        + place_words(g["kind"], g["place"], g["bare"], home)
        + _suffix(g)
    )


def _plenum(match: re.Match[str]) -> str:
    """A plenum speaks for the Central Committee: "Hội nghị Trung ương 6 khóa XII"."""
    term = _tidy(match["term"] or "")
    return "Ban Chấp hành Trung ương Đảng" + (f" {term}" if term else "")


def _central(match: re.Match[str]) -> str:
    g = match.groupdict()
    said = re.sub(r"(?<!\w)(?:TW|TƯ)(?!\w)", "Trung ương", _tidy(g["name"] or ""))
    name = _NATIONAL_BY_FOLD.get(_key(said), said)
    if name == "Thủ tướng":
        name = "Thủ tướng Chính phủ"
    name = {
        "Ngân hàng Nhà nước": "Ngân hàng Nhà nước Việt Nam",
        "Ban Bí thư Trung ương Đảng": "Ban Bí thư",
        "Quân đội nhân dân": "Quân đội nhân dân Việt Nam",
        "Công an nhân dân": "Công an nhân dân Việt Nam",
        "BCH Trung ương": "Ban Chấp hành Trung ương",
        "BCH Trung ương Đảng": "Ban Chấp hành Trung ương Đảng",
        "BCHTW": "Ban Chấp hành Trung ương",
        "BCHTW Đảng": "Ban Chấp hành Trung ương Đảng",
        "Trung ương Đoàn TNCS Hồ Chí Minh": "Trung ương Đoàn",
        "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh": "Trung ương Đoàn",
    }.get(name, name)
    minister = _leader(g["minister"])
    if minister.strip() == "Tổng" and name == "Chính phủ":
        name = "Thanh tra Chính phủ"
    term = _tidy(g["term"] or "")
    return (
        minister
        + name
        + (f" {_tidy(g['region'])}" if g["region"] else "")
        + (
            f" {term}"
            if term and name.startswith(("Ban Chấp hành", "Bộ Chính trị", "Ban Bí thư", "Quốc hội"))
            else ""
        )
    )


_READINGS: Final[tuple[tuple[str, re.Pattern[str], Callable[[re.Match[str], str | None], str]], ...]] = (
    ("", DEPARTMENT, _department),
    ("V", OFFICE, _office),
    ("V", JOINT_OFFICE, _joint_office),
    (_firsts(_LOCAL_LEADERS, "VP|TT|CT|PCT|BTV|UBND|HĐND|ủy ban|uỷ ban|hội đồng"), LOCAL, _local),
    (_firsts(_PARTY_LEADERS, "VP|TT|BTV|thành|tỉnh|huyện|quận|thị"), PARTY, _party),
    ("", CENTRAL_NAME, lambda m, _: _central(m)),
    ("H", PLENUM, lambda m, _: _plenum(m)),
    ("T", OF_TERM, lambda m, _: f"Ban Chấp hành Trung ương {_tidy(m['term'])}"),
    ("CK", CLUSTER, lambda m, _: _tidy(m["name"])),
)
"""What a name may be: its first letters where they are few, its pattern, and how it is told of a match and the home place."""


def agency_at(text: str, pos: int, home: str | None = None, end: int | None = None) -> FoundAgency | None:
    """The agency whose name begins exactly at `pos`, canonical with its place, else None. Constant cost."""
    stop = len(text) if end is None else end
    best: tuple[re.Match[str], Callable[[re.Match[str], str | None], str]] | None = None
    first = text[pos : pos + 1]
    for letters, pattern, name in _READINGS:
        if letters and first not in letters:
            continue
        match = pattern.match(text, pos, stop)
        if match and (best is None or match.end() > best[0].end()):
            best = match, name
    return FoundAgency(best[1](best[0], home), pos, best[0].end()) if best else None


@cache
def canonical(surface: str, home: str | None = None) -> str:
    """The one name of an agency given in any wording; a wording that is no known agency comes back tidied."""
    found = agency_at(surface, 0, home)
    return found.name if found and found.end >= len(surface.rstrip()) else _tidy(surface)
