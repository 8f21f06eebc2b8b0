"""The agencies a paper names, one entry a body, with every wording found and where.

`find_agencies(text, header)` reads the whole text, recipients included; `canonical` names one wording. Wordings
of one body are merged by their canonical name: abbreviations, long forms, "thành phố" for the paper's own city,
abbreviations the paper defines ("... (ITPC)"). A province that was merged away is "(cũ)" in papers written since.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from ingest.agencies.broken import joined
from ingest.agencies.capitals import heads_in_small_letters
from ingest.agencies.grammar import HEAD_PATTERNS
from ingest.agencies.lexicon import KNOWN_SHORT, as_meant
from ingest.agencies.merging import Found, add_issuer, cut_tails, merge_bare, merge_case, name_old
from ingest.agencies.names import canonical
from ingest.agencies.reading import named_at
from ingest.citations.home import home_place
from ingest.citations.own import own_office
from ingest.citations.softbreaks import soften
from ingest.letters import UPPER, by_first, found_around
from ingest.model import Agency, Header, Text
from ingest.symbols import normalize

__all__ = ["canonical", "find_agencies"]

_HEADS: Final = (
    "UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng nhân dân|Chủ tịch|Phó Chủ tịch|Các Phó Chủ tịch|Thường trực|Văn phòng|Văn Phòng|VP|CT|PCT|BTV|"
    "Ban |Các Ban|Các ban|Bí thư|Phó Bí thư|Thành ủy|Tỉnh ủy|Thành uỷ|Tỉnh uỷ|Huyện ủy|Quận ủy|Đảng |Bộ |Thứ trưởng|Thủ tướng|Phó Thủ tướng|Chính phủ|Quốc hội|"
    "Thường vụ |Sở |Giám đốc|Thống đốc|Tổng |Chánh án|Viện trưởng|Cụm trưởng|Hội nghị|ỦY BAN|UỶ BAN|HỘI ĐỒNG|THÀNH ỦY|TỈNH ỦY|Trung ương|Hội đồng|Kiểm toán|Quân đội nhân|Bảo hiểm tiền gửi|Đường sắt Việt"
)
_COMMITTEES: Final = ("thành", "tỉnh", "huyện", "quận", "thị")
_SMALL_HEADS: Final = (
    "sở (?=[A-ZĐ])",
    "bộ (?=[A-ZĐ]|chính trị(?!\\w))",
    "ban bí thư(?!\\w)",
    *(rf"{w} (?:ủy|uỷ)(?!\s?viên)" for w in _COMMITTEES),
)
_OFFICE_OF: Final = r"TTr?\.?\s?(?=HĐND|Thành|Tỉnh|UBND)"
_SMALL_START: Final = re.compile(by_first(_SMALL_HEADS, before=r"\w/.\-"))
_SMALL_WORDS: Final = ("sở ", "bộ ", "ban bí", " ủy", " uỷ")
_SMALL_STEPS: Final = (*sorted({len(w) for w in _COMMITTEES}, reverse=True), 0)
"""Where the rare words of names that begin with a small letter stand in them."""
_START: Final = re.compile(
    by_first(
        [*_HEADS.split("|"), _OFFICE_OF, *(rf"{head}(?!\w)" for head in HEAD_PATTERNS)],
        before=r"\w/.\-",
        ahead=True,
    )
)
"""Where a name may begin: only where, so the order of its wordings does not matter."""
_DEFINED: Final = re.compile(
    r"\s{0,2}\((?:(?:sau đây )?(?:gọi|viết) (?:tắt )?là:?\s(?P<named>[A-ZĐ][\w&\-]*(?:\s[\w&\-.]+){0,3})|(?P<short>[A-ZĐ][A-ZĐƯ&\-]{1,9}))\)"
)
_ABBREVIATED: Final = re.compile(r"[A-ZĐ&]{2}")
_TERM: Final = re.compile(r"\s?\(?(?:Đảng\s)?[Kk]h[óo][áa]?\s[IVXL\d]{1,6}\)?$")
_PARENT: Final = re.compile(rf",\s(?=(?:Bộ|Sở|Tổng cục)\s[{UPPER}])")
_PART: Final = ("Cục ", "Vụ ", "Chi cục ", "Tổng cục ", "Phòng ")
"""Parts of a body, which may be told behind a comma: "Cục Việc làm, Bộ Nội vụ"."""
_HEADED: Final = re.compile(
    r"(?:Phó )?Chủ tịch (?=(?:UBND|HĐND) )|Ban Thường trực (?=Ủy ban Mặt trận )|(?:Thường trực|Ban Thường vụ|Ban Chấp hành|Văn phòng) (?=(?:Thành|Tỉnh|Huyện|Quận|Thị) ủy \w[^\WA-ZĐ])|(?:Ban Thường vụ|Ban Chấp hành|Đoàn Chủ tịch) (?=(?:Tổng )?Liên đoàn |Hội (?:Nông|Liên|Cựu|Chữ|Khuyến)|Công đoàn )"
)
"""Who heads a council or a committee, or speaks for it, before its name."""
_COUNCIL_WORDS: Final = re.compile(
    r"(?:UBND|HĐND|UBMTTQ|MTTQ|[ỦU][ỷyỶY] ?ban|Hội đồng|(?:Thành|Tỉnh|Huyện|Quận|Thị) (?:ủy|uỷ)|(?:Tổng )?Liên đoàn|Hội (?:Nông|Liên|Cựu|Chữ|Khuyến)|Công đoàn)",
    re.I,
)
_IN_LAW: Final = re.compile(
    r"(?:luật|lệnh)\s(?:sĩ quan|nghĩa vụ)\s$|luật\stổ chức\s(?:(?:hđnd|hội đồng nhân dân)\svà\s)?$|(?:luật|điều lệ)\s$|đại biểu (?:quốc hội và (?:đại biểu )?)?$"
)
_IN_LAW_ENDS: Final = ("uật ", "quan ", "vụ ", "chức ", "lệ ", "biểu ", "và ")
"""Before a body that a law's or a charter's name holds, or that somebody is a deputy of."""
_LED: Final = re.compile(
    r"(?:(?:Phó )?Giám đốc (?=Sở |Ngân hàng )|(?:Bộ|Thứ) trưởng (?=Bộ )|(?:Phó )?Trưởng (?=Ban )|(?:Phó )?Chủ tịch (?=(?:[ỦU][ỷy] ban|Hội đồng) (?![Nn]hân)|Tổng |Hội |Liên )|(?:Phó )?Thống đốc (?=Ngân)|(?:Phó )?Viện trưởng (?=Viện)|(?:Phó )?Chánh án (?=T[òo][aà]|TAND)|(?:Phó )?Chủ nhiệm (?=Văn phòng|[ỦU][ỷy])|Hội nghị (?:lần thứ \w{1,6}(?: (?:một|hai|ba|bốn|tư|năm))?,? )?(?:của )?(?=Ban Chấp hành))"
)
"""Who leads or speaks for a body before its name: the rest is a wording of the body too."""


_ALL_ENDS: Final = ("ương", "tỉnh", "phố", "cấp", "xã", "huyện")
_OF_ALL: Final = re.compile(
    r"(?P<sort>Sở .{2,60}?) (?:các (?:tỉnh|thành)|(?:tỉnh|thành phố), (?:tỉnh|thành)).*|(?P<group>.*)(?: trực thuộc [Tt]rung ương|(?<!UBND)(?<!HĐND)(?<!nhân dân) (?:các|hai|02) cấp)|(?P<body>Hội .{8,40}) cấp (?:xã|huyện|tỉnh)",
    re.DOTALL,
)
"""A sort of body in all provinces: its bare name is a wording too."""


def find_agencies(text: Text, header: Header) -> tuple[Agency, ...]:
    """Every body the paper names, in the order of first mention. Linear in the text."""
    plain = as_meant(joined(soften(heads_in_small_letters(normalize(text.clean, misread=False)))))
    home = home_place(plain, header, text.body_end)
    own = own_office(header)
    found: dict[str, Found] = {}
    shorts: dict[str, str] = {}
    pos = 0
    for start in _starts(plain):
        agency = named_at(plain, start, home) if start >= pos else None
        if agency is None:
            continue
        if _only_spoken_of(plain, start, agency.name):
            pos = agency.end
            continue
        end = own.level_end(plain, agency.end)
        level = plain[agency.end : end]
        name = own.bare(plain[start:end]) or own.placed(agency.name + level) or agency.name
        name = own.of_unit(name, plain, end) or name
        known = next((s for s in shorts if plain.startswith(s, start) and len(s) >= end - start), None)
        name = shorts[known] if known else name
        defined = _DEFINED.match(plain, end)
        short = defined and (defined["short"] or defined["named"])
        if short and _ABBREVIATED.search(short) and not name.endswith(")"):
            shorts.setdefault(short, _body(name))
        _add(found, _body(name), text.clean[start:end], (start, end))
        parent = _PARENT.match(plain, end) if name.startswith(_PART) else None
        above = named_at(plain, parent.end(), home) if parent else None
        if above:
            found[_body(name)].aliases.setdefault(" ".join(text.clean[start : above.end].split()))
        pos = end
    _add_shorts(plain, found, shorts)
    _add_headed(found, text.clean)
    cut_tails(found)
    add_issuer(found, text.clean, header)
    merge_case(found)
    merge_bare(found, home)
    name_old(found, header)
    return tuple(
        Agency(name, tuple(a for a in entry.aliases if a != name), tuple(sorted(entry.mentions)))
        for name, entry in sorted(found.items(), key=lambda item: item[1].mentions[0])
    )


def _starts(text: str) -> list[int]:
    """Where names may begin, in order. Linear."""
    small = found_around(_SMALL_WORDS, _SMALL_STEPS, _SMALL_START, text)
    return sorted({m.start() for found in (_START.finditer(text), small) for m in found})


def _only_spoken_of(text: str, at: int, name: str) -> bool:
    """Whether the body that begins at `at` only bounds another word: a law's name, a deputy's title."""
    if not text[max(0, at - 6) : at].lower().endswith(_IN_LAW_ENDS):
        return False
    before = _IN_LAW.search(text[max(0, at - 60) : at].lower())
    deputy = before is not None and before.group().startswith("đại")
    return before is not None and (not deputy or name.startswith(("Quốc hội", "HĐND")))


def _add(found: dict[str, Found], name: str, surface: str, span: tuple[int, int]) -> None:
    entry = found.setdefault(name, Found())
    wording = " ".join(surface.split())
    entry.aliases.setdefault(wording)
    led, term = _LED.match(wording), _TERM.search(wording)
    grouped = _OF_ALL.fullmatch(wording) if wording.endswith(_ALL_ENDS) else None
    if led:
        entry.aliases.setdefault(wording[led.end() :])
        entry.aliases.setdefault(_TERM.sub("", wording[led.end() :]))
    if grouped:
        entry.aliases.setdefault(grouped["sort"] or grouped["group"] or grouped["body"])
    if term:
        entry.aliases.setdefault(wording[: term.start()])
    entry.mentions.append(span)


def _add_shorts(text: str, found: dict[str, Found], shorts: dict[str, str]) -> None:
    """Mentions by an abbreviation: those the paper defines, and a few companies known by theirs."""
    names = {short: name for short, name in {**KNOWN_SHORT, **shorts}.items() if short in text}
    if not names:
        return
    pattern = re.compile(
        r"(?<![\w/\-.])(?:"
        + "|".join(re.escape(s) for s in sorted(names, key=lambda s: (-len(s), s)))
        + r")(?![\w/\-])"
    )
    for match in pattern.finditer(text):
        short = match.group(0)
        if short in ("UBND", "HĐND"):
            continue
        _add(found, names[short], short, match.span())


def _add_headed(found: dict[str, Found], clean: str) -> None:
    """A council or committee named by who heads it alone is named too: "Phó Chủ tịch UBND tỉnh Bắc Ninh"."""
    for name in list(found):
        headed = _HEADED.match(name)
        if headed is None or name[headed.end() :] in found:
            continue
        for start, end in found[name].mentions:
            council = _COUNCIL_WORDS.search(clean, start, end)
            if council:
                _add(found, name[headed.end() :], clean[council.start() : end], (council.start(), end))


@lru_cache(4096)
def _body(name: str) -> str:
    """The body behind a wording: without the committee's term, and the ministry behind its minister."""
    name = re.sub(r"\s\(?(?:Đảng )?[Kk]h[óo][áa]?\s[IVXL\d]+\)?$", "", name)
    name = re.sub(
        r"^(?:(?:Bộ trưởng|Thứ trưởng) (?=Bộ )|(?:Phó )?Bí thư (?=Thành ủy|Tỉnh ủy|Huyện ủy|Quận ủy)|Giám đốc (?=Sở |Ngân hàng )|(?:Phó )?Trưởng (?=Ban )|Tổng (?=Thanh tra Chính phủ))",
        "",
        name,
    )
    return (
        "Ban Chấp hành Trung ương Đảng"
        if name in ("Ban Chấp hành Trung ương", "Trung ương Đảng")
        else name.rstrip(". ")
    )
