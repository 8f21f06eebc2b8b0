"""Papers named without a number: resolutions of congresses and plenums, charters, papers told by day and issuer.

"Nghị quyết Đại hội Đảng bộ thành phố lần thứ XIV, nhiệm kỳ 2020 - 2025", "Nghị quyết Trung ương 4 (khóa XI, XII)",
"Điều lệ Công đoàn Việt Nam", "Kế hoạch ngày 05/3/2024 của Ban Chỉ đạo tỉnh". They are citations with a name, a type
that is no law's, and no number. A title alone makes none: who issued the paper, or what body it rules, must be told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Final

from ingest.agencies.reading import named_at
from ingest.citations.sessions import find_sessions
from ingest.dates import date_at
from ingest.letters import UPPER, found_around

_WORD: Final = (
    r"(?:["
    + UPPER
    + r"]\w*|đại biểu|toàn quốc|thành phố|tỉnh|các cấp|lần thứ|khóa|khoá|của|ương|quận|huyện|xã|phường|hành|bộ|nghị|hội|"
    r"quốc|Chấp hành|\d{1,2}|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)"
)
_CONGRESS: Final = re.compile(
    rf"N(?<!\w.)ghị quyết(?:\scủa)?\s(?:Đại hội|Hội nghị|Đảng bộ|Trung ương\s(?:lần thứ\s)?\d{{1,2}})(?:,?\s{_WORD}(?!\w)){{0,16}}"
    r"(?:\s\((?:khóa|khoá|nhiệm kỳ)[^()\n]{1,40}\))?(?:,?\s\(?nhiệm kỳ\s\d{4}\s?[-–]\s?\d{4}\)?)?"
)
_ORDINAL: Final = re.compile(r"(?<!\w)(?:[IVX]{1,6}|\d{1,2})(?!\w)")
_TRAILING: Final = re.compile(r"(?:\s(?:của|năm|và|các cấp|thành phố|tỉnh|hội|bộ|xã|phường))+$")
_CHARTER: Final = re.compile(
    rf"Đ(?<!\w.)iều lệ (?P<body>(?:Đảng(?: Cộng sản Việt Nam)?|Mặt trận Tổ quốc Việt Nam|Đoàn Thanh niên Cộng sản Hồ Chí Minh|Công đoàn Việt Nam|Hội [{UPPER}][^\W\d_]*(?: [^\W\d_]+){{0,4}} Việt Nam)(?!\w))"
)
_DATED: Final = re.compile(
    r"[NKBTHCQĐ](?<!\w.)(?:(?<=N)ghị quyết|(?<=K)ế hoạch|(?<=K)ết luận|(?<=B)áo cáo|(?<=B)iên bản|(?<=T)ờ trình|(?<=T)hông báo|(?<=H)ướng dẫn|(?<=C)hương trình|(?<=C)hỉ thị|(?<=C)ông văn|(?<=Q)uyết định|(?<=Q)uy chế|(?<=Đ)ề án)\s(?=ngày\s\d)"
)
_DATED_STEPS: Final = (13, 11, 10, 9, 8, 6)
"""How far before "ngày" such a word begins, for each length of the words."""
_OF: Final = re.compile(r"\scủa\s")


@dataclass(frozen=True, slots=True)
class UnnumberedPaper:
    """A paper named at [start, end); `key` is the same for wordings of one paper."""

    type: str
    name: str
    key: str
    start: int
    end: int


def find_unnumbered(text: str, home: str | None = None) -> tuple[UnnumberedPaper, ...]:
    """All papers named without a number in a normalized text, in order. Linear."""
    sessions = [UnnumberedPaper(*found) for found in find_sessions(text)]
    taken = {paper.start for paper in sessions}
    others = (p for p in _congresses(text) if p.start not in taken)
    return tuple(sorted(chain(sessions, others, _charters(text), _dated(text, home)), key=lambda p: p.start))


def _congresses(text: str) -> Iterator[UnnumberedPaper]:
    for match in _CONGRESS.finditer(text):
        words = match.group(0)
        trailing = _TRAILING.search(words)
        if trailing and not words.endswith(")"):
            words = words[: trailing.start()]
        ordinals = _ORDINAL.findall(re.sub(r"\d{4}", "", words))
        if not ordinals:
            continue
        body = "hội nghị" if "Hội nghị" in words or re.match(r"Nghị quyết Trung ương", words) else "đại hội"
        scope = "đảng bộ" if "Đảng bộ" in words else "toàn quốc"
        yield UnnumberedPaper(
            "Nghị quyết",
            " ".join(words.split()),
            f"{body}:{scope}:{'-'.join(ordinals)}",
            match.start(),
            match.start() + len(words),
        )


def _charters(text: str) -> Iterator[UnnumberedPaper]:
    """Charters of the Party, the Front, the unions: each has one in force."""
    for match in _CHARTER.finditer(text):
        body = "Đảng Cộng sản Việt Nam" if match["body"] == "Đảng" else match["body"]
        yield UnnumberedPaper("Điều lệ", f"Điều lệ {body}", f"điều lệ:{body.lower()}", *match.span())


def _dated(text: str, home: str | None) -> Iterator[UnnumberedPaper]:
    """A type, a day and an issuer, and no number: date and issuer are read after the type as after a number."""
    for match in found_around(("ngày",), _DATED_STEPS, _DATED, text):
        day = date_at(text, match.end())
        of = _OF.match(text, day.end) if day else None
        agency = named_at(text, of.end(), home) if of else None
        if day is None or agency is None:
            continue
        kind = match.group(0).strip()
        name = " ".join(text[match.start() : agency.end].split())
        key = f"{kind}:{day.iso}:{agency.name}".lower()
        yield UnnumberedPaper(kind, name, key, match.start(), match.start() + len(kind))
