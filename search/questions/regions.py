"""Parts of the country as the provinces in them: "các tỉnh miền Tây", "vùng Đông Nam Bộ".

Source: Nghị quyết 81/2023/QH15 (national master plan), which parts the country in six regions by the provinces before July
2025; today's provinces bear the names of older ones of the same region. "Miền Tây" and the like are what people say.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from search.late_patterns import late
from search.questions.fold import fold
from search.questions.patterns import document_pattern, type_words

_MEKONG: Final = (
    "Long An", "Tiền Giang", "Bến Tre", "Trà Vinh", "Vĩnh Long", "Đồng Tháp", "An Giang", "Kiên Giang", "Cần Thơ", "Hậu Giang",
    "Sóc Trăng", "Bạc Liêu", "Cà Mau",
)  # fmt: skip
_SOUTH_EAST: Final = ("Hồ Chí Minh", "Bình Dương", "Đồng Nai", "Bà Rịa - Vũng Tàu", "Tây Ninh", "Bình Phước")
_HIGHLANDS: Final = ("Kon Tum", "Gia Lai", "Đắk Lắk", "Đắk Nông", "Lâm Đồng")
_NORTH_CENTRAL: Final = (
    "Thanh Hóa", "Nghệ An", "Hà Tĩnh", "Quảng Bình", "Quảng Trị", "Thừa Thiên Huế", "Huế",
)  # fmt: skip
_SOUTH_CENTRAL: Final = (
    "Đà Nẵng", "Quảng Nam", "Quảng Ngãi", "Bình Định", "Phú Yên", "Khánh Hòa", "Ninh Thuận", "Bình Thuận",
)  # fmt: skip
_RED_RIVER: Final = (
    "Hà Nội", "Hà Tây", "Hải Phòng", "Quảng Ninh", "Hải Dương", "Hưng Yên", "Vĩnh Phúc", "Bắc Ninh", "Thái Bình", "Nam Định",
    "Hà Nam", "Ninh Bình",
)  # fmt: skip
_NORTH_WEST: Final = ("Hòa Bình", "Sơn La", "Điện Biên", "Lai Châu", "Lào Cai", "Yên Bái")
_NORTH_EAST: Final = (
    "Hà Giang", "Cao Bằng", "Bắc Kạn", "Lạng Sơn", "Tuyên Quang", "Thái Nguyên", "Phú Thọ", "Bắc Giang",
)  # fmt: skip
_ROWS: Final[tuple[tuple[str, str, tuple[str, ...]], ...]] = (
    ("Đồng bằng sông Cửu Long", r"dong bang song cuu long|dbscl|(?:mien )?tay nam bo|mien tay(?! (?:nguyen|bac))", _MEKONG),
    ("Đông Nam Bộ", r"(?:mien )?dong nam bo", _SOUTH_EAST),
    ("Tây Nguyên", r"(?:mien )?tay nguyen", _HIGHLANDS),
    ("Bắc Trung Bộ", r"bac trung bo|bac mien trung", _NORTH_CENTRAL),
    ("Nam Trung Bộ", r"(?:duyen hai )?nam trung bo", _SOUTH_CENTRAL),
    ("miền Trung và Tây Nguyên", r"mien trung(?: -|,| va) tay nguyen", (*_NORTH_CENTRAL, *_SOUTH_CENTRAL, *_HIGHLANDS)),
    ("miền Trung", r"(?:duyen hai )?mien trung|trung bo", (*_NORTH_CENTRAL, *_SOUTH_CENTRAL)),
    ("Đồng bằng sông Hồng", r"dong bang song hong|dbsh|dong bang bac bo", _RED_RIVER),
    ("Trung du và miền núi Bắc Bộ", r"(?:trung du(?:,| va)? )?mien nui (?:phia bac|bac bo)", (*_NORTH_WEST, *_NORTH_EAST)),
    ("Tây Bắc", r"tay bac(?: bo)?", _NORTH_WEST),
    ("Đông Bắc", r"dong bac(?: bo)?", (*_NORTH_EAST, "Quảng Ninh")),
    ("miền Bắc", r"mien bac|(?:phia )bac|bac bo", (*_RED_RIVER, *_NORTH_WEST, *_NORTH_EAST)),
    ("miền Nam", r"mien nam|phia nam|nam bo", (*_MEKONG, *_SOUTH_EAST)),
)  # fmt: skip
REGIONS: Final = {name: provinces for name, _, provinces in _ROWS}
"""A region's name -> the names of its provinces, today's and older ones."""
_LEAD: Final = r"(?:(?:cac|nhung|mot so) )?(?:tinh(?:,? (?:va )?thanh(?: pho)?)?|thanh pho|dia phuong)(?P<which> nao)?(?: (?:thuoc|o|cua|trong|tai))*"
"""Words for provinces in front of a region."""


@lru_cache(maxsize=1)
def _shapes() -> tuple[re.Pattern[str], ...]:
    name = rf"(?:(?:vung|khu vuc) )?(?:{'|'.join(f'(?P<r{i}>{words})' for i, (_, words, _) in enumerate(_ROWS))})(?![a-z])"
    return (
        re.compile(rf"(?<![a-z]){_LEAD} {name}(?P<asked> nao)?"),
        re.compile(rf"^{name}(?= (?:da |hien |dang )*(?:co|ban hanh|ra|trien khai|lap|xay dung) )"),
        re.compile(
            rf"(?<![a-z])(?P<kind>(?:{type_words()})(?: nao| gi)?(?: duoc)? (?:cua|o|tai|thuoc)) {name}"
        ),
    )


_ABOUT: Final = late(r"(?:^| )(?:ve|phat trien|cho|doi voi)(?: [^,;]*)?$")


def of_region(text: str) -> tuple[str, str] | None:
    """The question with "các tỉnh" for the provinces of a region, and the region; None where none makes papers in it: a region
    may be what a named paper is about. Three searches."""
    folded = fold(text)
    for shape in _shapes():
        match = shape.search(folded)
        if match is None or _of_named(folded, match.start()):
            continue
        region = next(name for i, (name, _, _) in enumerate(_ROWS) if match[f"r{i}"])
        parts = match.groupdict()
        start = match.end("kind") + 1 if parts.get("kind") else match.start()
        asked = parts.get("which") or parts.get("asked")
        told = "tỉnh nào" if asked else "các tỉnh"
        told = told if start else told[:1].upper() + told[1:]
        return f"{text[:start]}{told}{text[match.end() :]}", region
    return None


def _of_named(folded: str, at: int) -> bool:
    """Whether the words in front tell of a named paper: "Nghị quyết 13-NQ/TW về phát triển các tỉnh …"."""
    named = [m.end() for m in document_pattern().finditer(folded, 0, at) if m["symbol"] or m["type"]]
    return bool(named) and _ABOUT.match(folded[named[-1] : at].rstrip()) is not None
