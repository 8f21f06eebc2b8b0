"""Provinces and centrally run cities of Viet Nam: today's 34, the 63 before 1 July 2025, and which became which.

Source: Nghị quyết 202/2025/QH15 (merger of provincial units, in force from 12 June 2025, at work from
1 July 2025) and Nghị quyết 60-NQ/TW. Facts as data; older units are read only when a text names them so.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

MERGED: Final[dict[str, tuple[str, ...]]] = {
    "Tuyên Quang": ("Tuyên Quang", "Hà Giang"),
    "Lào Cai": ("Lào Cai", "Yên Bái"),
    "Thái Nguyên": ("Thái Nguyên", "Bắc Kạn"),
    "Phú Thọ": ("Phú Thọ", "Vĩnh Phúc", "Hòa Bình"),
    "Bắc Ninh": ("Bắc Ninh", "Bắc Giang"),
    "Hưng Yên": ("Hưng Yên", "Thái Bình"),
    "Hải Phòng": ("Hải Phòng", "Hải Dương"),
    "Ninh Bình": ("Ninh Bình", "Hà Nam", "Nam Định"),
    "Quảng Trị": ("Quảng Trị", "Quảng Bình"),
    "Đà Nẵng": ("Đà Nẵng", "Quảng Nam"),
    "Quảng Ngãi": ("Quảng Ngãi", "Kon Tum"),
    "Gia Lai": ("Gia Lai", "Bình Định"),
    "Khánh Hòa": ("Khánh Hòa", "Ninh Thuận"),
    "Lâm Đồng": ("Lâm Đồng", "Đắk Nông", "Bình Thuận"),
    "Đắk Lắk": ("Đắk Lắk", "Phú Yên"),
    "Hồ Chí Minh": ("Hồ Chí Minh", "Bà Rịa - Vũng Tàu", "Bình Dương"),
    "Đồng Nai": ("Đồng Nai", "Bình Phước"),
    "Tây Ninh": ("Tây Ninh", "Long An"),
    "Cần Thơ": ("Cần Thơ", "Sóc Trăng", "Hậu Giang"),
    "Vĩnh Long": ("Vĩnh Long", "Bến Tre", "Trà Vinh"),
    "Đồng Tháp": ("Đồng Tháp", "Tiền Giang"),
    "Cà Mau": ("Cà Mau", "Bạc Liêu"),
    "An Giang": ("An Giang", "Kiên Giang"),
}
"""Units of 2025 and the older units that went into each, itself first."""

UNCHANGED: Final = (
    "Hà Nội", "Huế", "Lai Châu", "Điện Biên", "Sơn La", "Lạng Sơn", "Quảng Ninh", "Thanh Hóa", "Nghệ An", "Hà Tĩnh", "Cao Bằng",
)  # fmt: skip
"""Units the mergers of 2025 left alone."""

CITIES: Final = frozenset({"Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"})
"""Centrally run cities; all other units are provinces (tỉnh)."""

_ALIASES: Final = {
    "Thừa Thiên Huế": "Thừa Thiên Huế", "Thừa Thiên - Huế": "Thừa Thiên Huế", "TP. HCM": "Hồ Chí Minh", "TP.HCM": "Hồ Chí Minh",
    "TPHCM": "Hồ Chí Minh", "HCM": "Hồ Chí Minh", "Bà Rịa-Vũng Tàu": "Bà Rịa - Vũng Tàu", "Bà Rịa Vũng Tàu": "Bà Rịa - Vũng Tàu", "BR-VT": "Bà Rịa - Vũng Tàu",
    "Đăk Lăk": "Đắk Lắk", "Đắc Lắc": "Đắk Lắk", "Đăk Nông": "Đắk Nông", "Đắc Nông": "Đắk Nông", "Bắc Cạn": "Bắc Kạn",
    "Khánh Hoà": "Khánh Hòa", "Thanh Hoá": "Thanh Hóa", "Hoà Bình": "Hòa Bình", "Hà Tây": "Hà Tây",
}  # fmt: skip

PROVINCES: Final = tuple(
    sorted({*UNCHANGED, "Thừa Thiên Huế", "Hà Tây", *(old for olds in MERGED.values() for old in olds)})
)
"""Every provincial unit's name, today's and those before July 2025."""

_SUCCESSOR: Final = {
    **{old: new for new, olds in MERGED.items() for old in olds},
    **{name: name for name in UNCHANGED},
    "Thừa Thiên Huế": "Huế",
    "Hà Tây": "Hà Nội",
}


def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return re.sub(r"[^a-z0-9]+", " ", "".join(c for c in plain if not unicodedata.combining(c))).strip()


_BY_FOLD: Final = {_fold(name): name for name in PROVINCES} | {_fold(a): n for a, n in _ALIASES.items()}

PROVINCE_PATTERN: Final = (
    "(?:"
    + "|".join(
        re.escape(name).replace(r"\ \-\ ", r"\s{0,2}[-–]\s{0,2}").replace(r"\ ", r"\s{1,3}")
        for name in sorted({*PROVINCES, *_ALIASES}, key=lambda n: (-len(n), n))
    )
    + r")(?![^\W\d_])"
)
"""A provincial unit's name in running text, longer names first."""
NO_PERSON: Final = (
    r"(?!(?:(?<=ỉnh\s)|(?<=hố\s))(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Lý|Đinh|Trương|Trịnh|Mai|Lương|Đào)"
    r"(?:\s[^\W\d_]+){1,3}|(?:Triển khai|Thực hiện|Ban hành|Phê duyệt|Tổ chức|Hướng dẫn|Quy định|Tăng cường|Đẩy mạnh|Về (?:việc|tổ|thực|triển|phê))(?!\w))"
)
"""Before a place's name: no person's, who leads there ("Chủ tịch UBND tỉnh Trần Văn An"; only after "tỉnh" and "thành phố",
districts are named so), and no title's beginning ("Kế hoạch của UBND tỉnh Triển khai ..."). Provinces are tried first."""


PROVINCE_CAPITALS: Final = (
    "(?:"
    + "|".join(
        re.escape(name.upper()).replace(r"\ ", r"\s{1,3}")
        for name in sorted({*PROVINCES, *_ALIASES}, key=lambda n: (-len(n), n))
    )
    + r")(?!\w)"
)
"""The same in capitals."""


PROVINCE_LOOSE: Final = (
    "(?:"
    + "|".join(
        re.escape(name[0])
        + "(?i:"
        + re.escape(name[1:]).replace(r"\ \-\ ", r"\s{0,2}[-–]\s{0,2}").replace(r"\ ", r"\s{1,3}")
        + ")"
        for name in sorted({*PROVINCES, *_ALIASES}, key=lambda n: (-len(n), n))
    )
    + r")(?![^\W\d_])"
)
"""The same in any case behind its first letter ("Thái nguyên"), to be believed behind "tỉnh" and "thành phố" alone."""


def province(name: str) -> str | None:
    """The usual spelling of a provincial unit's name in any case and marks, else None. "TP. HCM" is Hồ Chí Minh."""
    plain = re.sub(r"^(?:thanh pho|tinh|tp|t)\s+", "", _fold(name))
    return _BY_FOLD.get(plain) or _BY_FOLD.get(_fold(name))


def full_name(name: str) -> str:
    """A provincial unit's name with its kind: "Cần Thơ" -> "thành phố Cần Thơ", "Sóc Trăng" -> "tỉnh Sóc Trăng"."""
    known = province(name) or name
    return ("thành phố " if known in CITIES else "tỉnh ") + (
        "Hồ Chí Minh" if known == "Hồ Chí Minh" else known
    )


def successor(name: str) -> str | None:
    """Today's unit that an older one went into ("Sóc Trăng" -> "Cần Thơ"), itself where nothing changed, else None."""
    known = province(name)
    return _SUCCESSOR.get(known) if known else None


def predecessors(name: str) -> tuple[str, ...]:
    """The units before July 2025 that make up today's unit, itself first; () for an unknown name."""
    known = province(name)
    if known is None:
        return ()
    return MERGED.get(known, (known,) if known in UNCHANGED else ())
