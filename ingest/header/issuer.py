"""Who issued a paper: from its symbol's code, the agencies printed at its head, or the block of its signature."""

from __future__ import annotations

import re

from ingest.agencies.capitals import AUTHORITY_LINE
from ingest.agencies.codes import board_of_committee, central_issuer, local_issuer
from ingest.agencies.names import agency_at, provincial_committee
from ingest.citations.issuers import spells
from ingest.header.blocks import pieces, printed_names
from ingest.header.number import BODY, OwnNumber
from ingest.header.signature import Foot
from ingest.letters import LOWER, UPPER
from ingest.places import NO_PERSON, PROVINCE_PATTERN, full_name, province

_LEVEL_ONLY = re.compile(r"(?:Chủ tịch )?(?:UBND|HĐND) (?P<kind>huyện|quận|thị xã|xã|phường)")
_DISTRICT = rf"[{UPPER}][{LOWER}]+(?:[ -][{UPPER}][{LOWER}]+){{1,3}}(?![^\W\d_])"
_BUREAU = re.compile(r"BAN THƯỜNG VỤ(?:$|\s(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) [ỦU][YỶ])")
_COMMITTEE = re.compile(r"(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy\s")
_CENTRAL = "Ban Chấp hành Trung ương"
_ORGANS = {"BỘ CHÍNH TRỊ": "Bộ Chính trị", "BAN BÍ THƯ": "Ban Bí thư"}
_SIGNED_ORGAN = re.compile("|".join(_ORGANS))
_ISSUING_ORGAN = re.compile(
    rf"(?:^|\n|; )(?P<organ>{'|'.join(_ORGANS.values())}) (?:ban hành|quyết định|yêu cầu|chỉ thị)(?!\w)"
)
_HEADED_OF = re.compile(r"[\W_]{0,8}[^\W\d_]+(?: [^\W\d_]+){0,3} CỦA (?P<who>[^a-z]{6,80}?)[\W_]{0,8}$")
_TEAM = re.compile(r"(?:Đoàn|Tổ) (?:giám sát|khảo sát|kiểm tra|thẩm tra)(?: chuyên đề)?")
"""A team of a council or committee, printed under its name."""
_SPEAKS = re.compile(
    rf"(?:,\s|\n)(?P<who>[{UPPER}][^,;.:()\n]{{6,110}}?)(?:\s\([^()\n]{{2,60}}\))?\s(?:báo cáo|ban hành|xây dựng|thông báo|hướng dẫn|đề nghị|kính trình)\s"
)
"""Who acts in the opening: "Thực hiện Quyết định ..., Cụm thi đua các trường (sau đây gọi tắt là Cụm) báo cáo ..."."""
_UNIT_BODY = r"(?:UBND|HĐND|[ỦU][ỷyỶ] ban nhân dân|Hội đồng nhân dân|Đảng ủy)\s(?:\((?:UBND|HĐND)\)\s)?"
_OWN_LEVEL = re.compile(
    rf"(?:[ỦU][ỷyỶ] ban nhân dân|UBND|HĐND|Hội đồng nhân dân) (?:xã|phường|thị trấn|đặc khu|huyện|quận)(?!\w| [{UPPER}])"
)
"""A council or committee told by its level alone, as in its own papers."""
_OF_PLACE = re.compile(r" (?:tỉnh|thành phố|[Kk]hu vực|[Cc]hi nhánh|quận|huyện|thị xã|[Cc]ơ sở)(?!\w)")
_CITY = re.compile(rf"(?P<head>UBND|HĐND) thành phố (?P<name>{PROVINCE_PATTERN})")
_OF_PROVINCE = re.compile(
    r"(?:UBND|[ỦU][ỷyỶ] ban nhân dân) tỉnh (?:ban hành|xây dựng|yêu cầu|báo cáo|chỉ đạo|giao)(?!\w)"
)
_OF_CITY = re.compile(r"(?:UBND|HĐND|nhân dân) (?:[Tt]hành phố|TP)(?!\w)|THÀNH PHỐ|[Tt]hành ủy")
_UNIT_CODES = {"UBND": "UBND", "HĐND": "HĐND", "ĐU": "Đảng ủy"}
_OPENING = 3000
_JOINT_TYPE = re.compile(r".*(?:liên (?:tịch|ngành|bộ)|phối hợp)")


def _printed(lines: list[str], number: OwnNumber, stop: int, home: str | None, body: str) -> list[str]:
    """The agencies printed above the number, or above the end of the head where none stands above it."""
    above = printed_names(lines[: number.line], home, body) if number.line > 0 else []
    return above or printed_names(lines[:stop], home, body)


def _home(place: str | None, lines: list[str], stop: int, body: str) -> str | None:
    named = re.compile(
        rf"(?i:ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|UBND|HĐND|nhân dân)\s(?:\((?:UBND|HĐND)\)\s)?(?i:thành phố|tỉnh|TP\.?)\s(?P<p>{PROVINCE_PATTERN}|(?i:{PROVINCE_PATTERN}))(?!\s\()"
    )
    head = " ".join(lines[:stop])
    found = named.search(head) or re.search(
        rf"(?:THÀNH ỦY|TỈNH ỦY|THÀNH PHỐ|TỈNH)\s(?P<p>(?i:{PROVINCE_PATTERN}))", head
    )
    if found is None and place and province(place):
        return full_name(place)
    found = found or named.search(body)
    known = province(found["p"]) if found else None
    return full_name(known) if known else None


def authority_below(lines: list[str], place: str | None) -> str | None:
    """Who decides, on a line of its own in capitals between the title and the text, for papers without a head."""
    for i, line in enumerate(lines):
        if BODY.match(line):
            return None
        if AUTHORITY_LINE.fullmatch(line.strip(" *_")):
            home = _home(place, lines[i : i + 1], 1, "")
            names = printed_names([line], home)
            return names[-1] if names else None
    return None


def authority_in(line: str) -> str | None:
    """Who decides, named on the heading's own line: "CHỈ THỊ CỦA THỦ TƯỚNG CHÍNH PHỦ"."""
    of = _HEADED_OF.match(line)
    names = printed_names([of["who"]], None) if of else []
    return names[-1] if names else None


def _whose(names: list[str], number: OwnNumber, home: str | None) -> str | None:
    """The issuer among the agencies printed at the head: the last, or all where the number bears as many codes."""
    symbol = number.symbol
    if not names:
        return None
    committee = names[-1].startswith(("Ban Chấp hành Đảng bộ", "Đảng bộ"))
    if home and committee and symbol and symbol.issuers[:1] == ("TU",):
        return provincial_committee(home)
    joint = symbol is not None and _JOINT_TYPE.match(symbol.type_name or "")
    if joint and symbol and len(names) == len(symbol.issuers) > 1:
        return ", ".join(names)
    coded = _by_codes(symbol.issuers, home) if joint and symbol and home else ""
    if coded:
        return coded
    if len(names) > 1 and _TEAM.fullmatch(names[-1]) and names[-2].startswith(("HĐND", "UBND", "Quốc hội")):
        return f"{names[-1]} {names[-2]}"
    return names[-1]


def _by_codes(codes: tuple[str, ...], home: str | None) -> str:
    """Those who issue a paper together by the codes of its number, in the home place; "" where one of them is not known."""
    names = []
    for code in codes if home and len(codes) > 1 else ():
        local, central = local_issuer(code), central_issuer(code)
        office = local or (
            central.removesuffix(" Việt Nam") if central and central.startswith("Bảo hiểm") else None
        )
        if office is None:
            return ""
        names.append(f"{office} {home}")
    return ", ".join(names)


def of_only_district(issuer: str | None, body: str, place: str | None = None) -> str | None:
    """The issuer with the name of its district, where it is told by its level alone ("UBND huyện") and the text names
    exactly one of that level; "UBND tỉnh" where the place of the head is a city and the text speaks of a province alone;
    a bare council or committee ("UBND") with the ward, commune or district that the text says
    the place of the head is."""
    city = _CITY.fullmatch(issuer or "")
    if city and issuer and _OF_PROVINCE.search(body) and not _OF_CITY.search(body):
        return f"{city['head']} tỉnh"
    if issuer in ("UBND", "HĐND") and place and province(place) is None:
        unit = re.search(
            rf"(?<!\w)(xã|phường|thị trấn|thị xã|huyện|quận|đặc khu)\s{re.escape(place)}(?!\w)",
            body,
            re.IGNORECASE,
        )
        return f"{issuer} {unit[1].lower()} {place}" if unit else issuer
    level = _LEVEL_ONLY.fullmatch(issuer or "")
    if issuer is None or level is None:
        return issuer
    named = {
        " ".join(m["name"].split())
        for m in re.finditer(rf"(?<!\w)(?i:{level['kind']}) {NO_PERSON}(?P<name>{_DISTRICT})", body)
    }
    return f"{issuer} {named.pop()}" if len(named) == 1 else issuer


def _of_another(central: str, code: str, head: list[str]) -> bool:
    """Whether a line of the head spells a code in another way than the ministry it stands for: "BAN TỔ CHỨC" over "13/BTC-TĐKT"."""
    for line in pieces(head):
        words = [word for word in line.strip(" *_#|").split() if word != "VÀ"]
        if (
            line.isupper()
            and len(words) == len(code)
            and all(w.startswith(c) for w, c in zip(words, code, strict=True))
        ):
            return " ".join(words).casefold() != central.replace(" và ", " ").casefold()
    return False


def _local_part(central: str, names: list[str]) -> str | None:
    """The provincial office of a body that all its offices abbreviate alike, where it is printed under that body: "BẢO HIỂM XÃ HỘI
    TỈNH ĐẮK LẮK" writes "918/BHXH-TTPTĐT"."""
    head = central.removesuffix(" Việt Nam")
    last = names[-1] if names else ""
    return last if last.startswith(head + " ") and _OF_PLACE.match(last, len(head)) else None


def bureau_of(committee: str, signed_for: str | None) -> str:
    """The Party committee printed at a head, or the bureau of it that the paper is signed for: "T/M BAN THƯỜNG VỤ" under
    "TỈNH ỦY CÀ MAU" (Hướng dẫn 36-HD/VPTW). Any other body as it is."""
    bureau = _BUREAU.match(signed_for or "")
    return f"Ban Thường vụ {committee}" if bureau and _COMMITTEE.match(committee) else committee


def central_organ(issuer: str | None, signed_for: str | None, body: str) -> str | None:
    """The organ that issued a paper of the central Party, under whose one head three organs write: the one it is signed for,
    or the only one that the text says to issue it. Any other issuer as it is."""
    if issuer != _CENTRAL:
        return issuer
    signed = _SIGNED_ORGAN.match(signed_for or "")
    named = {match["organ"] for match in _ISSUING_ORGAN.finditer(body)}
    told = named.pop() if len(named) == 1 else None
    return _ORGANS[signed[0]] if signed else told or issuer


def _unit(place: str | None, body: str) -> str | None:
    """The commune, ward or district that the head's place is, where the text speaks of its committee or council: "phường Vị Tân".
    None for a province, and for a town whose name the text does not tie to an office."""
    if not place or province(place):
        return None
    named = re.search(
        rf"{_UNIT_BODY}(?P<kind>xã|phường|thị trấn|đặc khu|thị xã|huyện|quận)\s{re.escape(place)}(?!\w)", body
    )
    if named is None and _OWN_LEVEL.search(body):
        named = re.search(
            rf"(?<!\w)(?P<kind>xã|phường|thị trấn|đặc khu|huyện|quận) {re.escape(place)}(?!\w)", body
        )
        if named and not re.search(rf"(?:UBND|HĐND|nhân dân) {named['kind']}(?!\w| [{UPPER}])", body):
            named = None
    return f"{named['kind']} {place}" if named else None


def _who_speaks(code: str, body: str) -> str | None:
    """Who acts in the opening of a paper without a printed head, where the number's code is made of the initials."""
    told = (match["who"] for match in _SPEAKS.finditer(body, 0, _OPENING))
    return next((" ".join(who.split()) for who in told if spells(code, who)), None)


def read_issuer(
    number: OwnNumber, lines: list[str], stop: int, foot: Foot, place: str | None, body: str
) -> str | None:
    """The issuer's canonical name; `stop` is the line where the head ends, `body` the text to look for the home place in."""
    symbol = number.symbol
    local_code = number.blank_code or ""
    if symbol and symbol.issuers:
        if symbol.family == "joint":
            names = [central_issuer(code) for code in symbol.issuers]
            if all(names):
                return ", ".join(n for n in names if n)
        central = central_issuer(symbol.issuers[0])
        if (
            central
            and symbol.issuers[0] not in ("TW", "TU")
            and not _of_another(central, symbol.issuers[0], lines[:stop])
        ):
            return _local_part(central, printed_names(lines[:stop], None, body)) or central
    home = _home(place, lines, stop, body)
    printed = _whose(_printed(lines, number, stop, home, body), number, home)
    if printed:
        own = local_issuer(symbol.issuers[0]) if symbol and symbol.issuers else None
        # The number's own body, where only the agency above it was read: "09/HD-HĐTĐKT" under a UBND's line.
        if own and home and own.casefold() not in printed.casefold():
            return f"{own} {home}"
        return bureau_of(printed, foot.signed_for)
    unit = _unit(place, body)
    if foot.signed_for:
        found = agency_at(foot.signed_for, 0, unit or home)
        if found:
            return found.name
    if symbol and symbol.issuers:
        code = symbol.issuers[0]
        if unit and code in _UNIT_CODES:
            return f"{_UNIT_CODES[code]} {unit}"
        if code == "TU" and home:
            return provincial_committee(home)
        board = board_of_committee(code)
        if board and home:
            return f"{board} {provincial_committee(home)}"
        head = local_issuer(code)
        if head:
            return f"{head} {home}" if home else head
        return _who_speaks(code, body)
    if unit and local_code.split("-")[-1] in _UNIT_CODES:
        return f"{_UNIT_CODES[local_code.split('-')[-1]]} {unit}"
    head = local_issuer(local_code.split("-")[-1]) if local_code else None
    return f"{head} {home}" if head and home else head
