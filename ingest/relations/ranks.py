"""How high papers stand and which came first: what makes it likely that one carries out, alters or guides another.

Ladders: the Party's centre, the National Assembly, the Government, ministries, a province's Party committee, council
and committee, its departments and unions, districts and communes. Within one office the type tells: a plan carries out
a resolution. Sources: Luật Tổ chức chính quyền địa phương, Luật Ban hành văn bản quy phạm pháp luật, Hướng dẫn
36-HD/VPTW.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from ingest.heights import HEIGHT
from ingest.model import Citation, Header

_ISSUERS: Final = (
    (4.5, re.compile(r"\b(?:xã|phường|thị trấn|đặc khu)\b(?! hội)")),
    (4.0, re.compile(r"\b(?:huyện|quận|thị xã)\b|(?:Huyện|Quận|Thị) ủy")),
    (1.0, re.compile(r"Trung ương|Quốc gia|^Bộ (?!Chính trị)|^Bộ trưởng|Tổng cục|Ngân hàng Nhà nước|Thanh tra Chính phủ|Văn phòng Chính phủ|Kiểm toán")),
    (3.0, re.compile(r"^(?:Giám đốc )?Sở |^Công an (?:thành phố|tỉnh)|^Văn phòng|^(?:Hội|Liên đoàn|Thành đoàn|Tỉnh đoàn|Ban (?:Tuyên giáo|Tổ chức|Dân vận|Nội chính))|^Ủy ban Kiểm tra")),
    (2.0, re.compile(r"(?:Thành|Tỉnh) ủy")),
    (2.2, re.compile(r"^(?:Thường trực )?(?:HĐND|Hội đồng nhân dân)")),
    (2.4, re.compile(r"^(?:Chủ tịch |Phó Chủ tịch )?(?:UBND|Ủy ban nhân dân)")),
    (2.6, re.compile(r"(?:thành phố|tỉnh)\b")),
)  # fmt: skip
_TOP: Final = re.compile(
    r"^(?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|Quốc hội|Ủy ban Thường vụ|Chính phủ|Thủ tướng|Chủ tịch nước)"
)
_SYMBOLS: Final = (
    (0.0, re.compile(r"/TW$|QH\d|^(?:\d+/)?\d+/L-")),
    (0.3, re.compile(r"[/-](?:CP|NĐ-CP|CTN|HĐBT)$")),
    (0.4, re.compile(r"[/-]TTg$", re.I)),
    (1.0, re.compile(r"[/-](?:B[A-Z]{1,7}(?<!TU)|[A-ZĐ]{2,8}TW|MTTW|TLĐ|NHNN|TTCP|VPCP|KTNN|VPTW|TANDTC|VKSNDTC)(?:-|$)|/(?:TT|TTLT)-")),
    (2.0, re.compile(r"/TU$")),
    (2.2, re.compile(r"[/-]HĐND(?:$|-)")),
    (2.4, re.compile(r"[/-]UBND(?:$|-)")),
    (2.6, re.compile(r"[/-](?:MTTQ|HĐTĐKT|BCĐ)")),
    (3.0, re.compile(r"[/-](?:S[A-ZĐ]{1,7}|VPUB|CATP|CAT|BT[A-Z]+TU|UBKTTU|LĐLĐ|HND|CCB|BTV|TĐTN|HLHPN|VP)(?:-|$)")),
    (4.0, re.compile(r"/(?:HU|QU|ThU)$")),
    (4.5, re.compile(r"/ĐU$")),
)  # fmt: skip


_SERIAL: Final = re.compile(r"^[\d./\-]*")


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a paper's place: its `level` (0 the centre, 4.5 a commune), the `height` of its type (1 a law,
    5 a letter), its date or year ("" when unknown), type and symbol's ending."""

    level: float | None
    height: int | None
    when: str
    kind: str
    office: str


def standing_of(cited: Citation) -> Standing:
    """The standing of a cited paper."""
    number = cited.number or ""
    when = cited.date or (str(cited.year) if cited.year else "")
    return Standing(
        _level(number, cited.issuer or "", cited.type or ""),
        HEIGHT.get(cited.type or ""),
        when,
        cited.type or "",
        _SERIAL.sub("", number, 1),
    )


def standing_of_self(header: Header) -> Standing:
    """The standing of the paper that speaks."""
    number = header.number or ""
    return Standing(
        _level(number, header.issuer or "", header.type or ""),
        HEIGHT.get(header.type or ""),
        header.date or "",
        header.type or "",
        _SERIAL.sub("", number, 1),
    )


@lru_cache(4096)
def _level(number: str, issuer: str, kind: str) -> float | None:
    if kind in ("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp"):
        return 0.1
    of_symbol = next((level for level, pattern in _SYMBOLS if pattern.search(number)), None)
    if _TOP.match(issuer):
        return of_symbol if of_symbol is not None and of_symbol < 1 else 0.2
    of_issuer = next((level for level, pattern in _ISSUERS if pattern.search(issuer)), None)
    if of_symbol is not None and (of_issuer is None or of_symbol < 2 or of_issuer < 4):
        return of_symbol
    return of_issuer if of_issuer is not None else of_symbol


def rank(a: Standing, b: Standing) -> str:
    """How `a` stands to `b`: "below", "under" (same office, lesser type), "level", "above" or "unknown"."""
    if a.level is None or b.level is None:
        if a.height is None or b.height is None:
            return "unknown"
        return "under" if a.height > b.height else "unknown"
    if a.level > b.level:
        return "below"
    if a.level < b.level:
        return "above"
    if a.height is None or b.height is None:
        return "unknown"
    return "under" if a.height > b.height else "level" if a.height == b.height else "above"


def order(a: Standing, b: Standing) -> str:
    """Whether `a` is "later" than `b`, "earlier", of the "same" day or year, or "unknown"."""
    if not a.when or not b.when:
        return "unknown"
    n = min(len(a.when), len(b.when))
    x, y = a.when[:n], b.when[:n]
    return "later" if x > y else "earlier" if x < y else "same"
