"""Types of Vietnamese papers: their names, the codes that stand for them in a symbol, and what both tell.

Sources: Nghị định 30/2020/NĐ-CP (annexes I and III), Luật Ban hành văn bản quy phạm pháp luật, and
Hướng dẫn 36-HD/VPTW for Party papers. A code can mean several types (QĐ is a decision of the State and
a decision or a regulation of the Party), so `type_of_code` gives the usual reading and the words before a
number, read with `TYPE_WORDS`, have the last word.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from ingest.letters import any_case

CONSOLIDATED: Final = "Văn bản hợp nhất"
"""A text that joins a paper with what amended it, and issues nothing itself."""

LAW_TYPES: Final = frozenset({"Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh"})
"""Types cited by name: with these a citation without a number is a full citation."""

NORMATIVE_TYPES: Final = LAW_TYPES | {
    "Nghị quyết",
    "Nghị định",
    "Thông tư",
    "Thông tư liên tịch",
    "Quyết định",
}
"""Types that lay down rules in articles, and amend and end one another."""

_CODES: Final[dict[str, str]] = {
    "NQ": "Nghị quyết",
    "QĐ": "Quyết định",
    "CT": "Chỉ thị",
    "QC": "Quy chế",
    "QyĐ": "Quy định",
    "QĐi": "Quy định",
    "QyC": "Quy chế",
    "TC": "Thông cáo",
    "TB": "Thông báo",
    "HD": "Hướng dẫn",
    "CTr": "Chương trình",
    "CTHĐ": "Chương trình hành động",
    "CTrHĐ": "Chương trình hành động",
    "CTrPH": "Chương trình phối hợp",
    "CTPH": "Chương trình phối hợp",
    "KH": "Kế hoạch",
    "KHPH": "Kế hoạch phối hợp",
    "KHLT": "Kế hoạch liên tịch",
    "HDLN": "Hướng dẫn liên ngành",
    "HDLT": "Hướng dẫn liên tịch",
    "PA": "Phương án",
    "ĐA": "Đề án",
    "DA": "Dự án",
    "BC": "Báo cáo",
    "BB": "Biên bản",
    "BBGN": "Biên bản ghi nhớ",
    "TTr": "Tờ trình",
    "HĐ": "Hợp đồng",
    "CĐ": "Công điện",
    "BGN": "Bản ghi nhớ",
    "BTT": "Bản thỏa thuận",
    "TTh": "Bản thỏa thuận",
    "GUQ": "Giấy ủy quyền",
    "UQ": "Giấy ủy quyền",
    "GM": "Giấy mời",
    "GGT": "Giấy giới thiệu",
    "GNP": "Giấy nghỉ phép",
    "GCN": "Giấy chứng nhận",
    "GP": "Giấy phép",
    "PG": "Phiếu gửi",
    "PC": "Phiếu chuyển",
    "PB": "Phiếu báo",
    "SY": "Bản sao y",
    "TrS": "Bản trích sao",
    "SL": "Sắc lệnh",
    "CV": "Công văn",
    "L": "Luật",
    "PL": "Pháp lệnh",
    "LCT": "Lệnh",
    "LNH": "Lệnh",
    "NĐ": "Nghị định",
    "TT": "Thông tư",
    "TTLT": "Thông tư liên tịch",
    "TTLB": "Thông tư liên bộ",
    "TTLN": "Thông tư liên ngành",
    "NQLT": "Nghị quyết liên tịch",
    "VBHN": "Văn bản hợp nhất",
    "KL": "Kết luận",
    "TTri": "Thông tri",
    "QTr": "Quy trình",
    "QCPH": "Quy chế phối hợp",
    "KHHĐ": "Kế hoạch hành động",
    "CL": "Chiến lược",
    "ĐL": "Điều lệ",
    "AL": "Án lệ",
    "LPQT": "Thông báo",
    "LK": "Lời kêu gọi",
    "TKG": "Thư kêu gọi",
    "KHLN": "Kế hoạch liên ngành",
    "CTLT": "Chương trình liên tịch",
    "QCLT": "Quy chế liên tịch",
}

_AMBIGUOUS: Final = frozenset(
    {
        "HĐ",
        "L",
        "TC",
        "PC",
        "GP",
        "SL",
        "CL",
        "PA",
        "UQ",
        "DA",
        "CĐ",
        "PB",
        "PG",
        "SY",
        "AL",
        "ĐL",
        "GM",
        "BB",
    }
)
"""Codes that are as often part of an issuer's or a unit's name; they count as a type only before an issuer."""

TYPE_NAMES: Final[tuple[str, ...]] = (
    "Nghị quyết liên tịch",
    "Nghị quyết chuyên đề",
    "Nghị quyết",
    "Quyết định",
    "Chỉ thị",
    "Quy chế phối hợp",
    "Quy chế liên tịch",
    "Quy chế",
    "Quy định",
    "Quy trình",
    "Thông cáo",
    "Thông báo kết luận",
    "Thông báo",
    "Thông tri",
    "Hướng dẫn liên ngành",
    "Hướng dẫn liên tịch",
    "Hướng dẫn",
    "Chương trình hành động",
    "Chương trình phối hợp",
    "Chương trình liên tịch",
    "Chương trình",
    "Kế hoạch hành động",
    "Kế hoạch liên tịch",
    "Kế hoạch liên ngành",
    "Kế hoạch phối hợp",
    "Kế hoạch",
    "Phương án",
    "Đề án",
    "Dự án",
    "Báo cáo thẩm tra",
    "Báo cáo thẩm định",
    "Báo cáo giải trình",
    "Báo cáo",
    "Biên bản ghi nhớ",
    "Biên bản",
    "Tờ trình",
    "Hợp đồng",
    "Công điện",
    "Công văn",
    "Công thư",
    "Bản ghi nhớ",
    "Bản thỏa thuận",
    "Thỏa thuận",
    "Giấy ủy quyền",
    "Giấy mời",
    "Giấy giới thiệu",
    "Giấy phép",
    "Giấy chứng nhận",
    "Giấy xác nhận",
    "Phiếu gửi",
    "Phiếu chuyển",
    "Phiếu báo",
    "Thư công",
    "Sắc lệnh",
    "Sắc luật",
    "Hiến pháp",
    "Bộ luật",
    "Luật",
    "Pháp lệnh",
    "Lệnh",
    "Nghị định thư",
    "Nghị định",
    "Thông tư liên tịch",
    "Thông tư liên bộ",
    "Thông tư liên ngành",
    "Thông tư",
    "Văn bản hợp nhất",
    "Kết luận",
    "Lời kêu gọi",
    "Thư kêu gọi",
    "Phụ lục",
    "Điều lệ",
    "Chiến lược",
    "Án lệ",
    "Bản án",
    "Văn bản",
    "Tài liệu",
)
"""Type names as written, longer ones before those they begin with."""

JOINT_KINDS: Final = tuple(name for name in TYPE_NAMES if name.endswith(("liên tịch", "liên bộ")))
"""Papers that several bodies issue together."""

GENERIC_TYPES: Final = frozenset({"Văn bản", "Tài liệu"})
"""Words that stand before a number without telling the type."""

TYPE_PATTERN: Final = (
    "(?:"
    + any_case(
        "|".join(re.escape(name).replace(r"\ ", r"\s{1,3}") for name in TYPE_NAMES).replace("thỏa", "th[ỏo]a")
    )
    + ")"
)
"""A pattern for a type name in running text, in any case."""


@lru_cache(4096)
def fold_code(code: str) -> str:
    """A code without marks and case, for comparison: "QĐi" and "qdi" are one. Linear; what comes often is kept."""
    plain = unicodedata.normalize("NFD", code.replace("Đ", "D").replace("đ", "d"))
    return "".join(c for c in plain if not unicodedata.combining(c)).upper()


_BY_FOLD: Final[dict[str, str]] = {}
for _code in _CODES:
    _BY_FOLD.setdefault(fold_code(_code), _code)
_BY_FOLD["TTR"] = "TTr"
_BY_UPPER: Final = {code.upper(): code for code in reversed(_CODES)}
_NAME_BY_FOLD: Final = {fold_code(name): name for name in TYPE_NAMES}
_NAME_BY_LETTERS: Final = {fold_code(name).replace(" ", ""): name for name in TYPE_NAMES}
_BY_NAME: Final = {name: code for code, name in reversed(_CODES.items())}


@lru_cache(4096)
def canonical_code(code: str) -> str | None:
    """The official spelling of a type code typed in any way ("QD" -> "QĐ", "TTR" -> "TTr"), else None."""
    return code if code in _CODES else _BY_UPPER.get(code.upper()) or _BY_FOLD.get(fold_code(code))


def type_of_code(code: str) -> str | None:
    """The usual type a code stands for ("KH" -> "Kế hoạch"), else None."""
    canonical = canonical_code(code)
    return _CODES[canonical] if canonical else None


_OF_ACTION: Final = {
    "Chương trình hành động": "Chương trình", "Kế hoạch hành động": "Kế hoạch", "Thông báo kết luận": "Thông báo",
}  # fmt: skip


def numbered_type(name: str | None, code: str | None) -> str | None:
    """The type of a numbered paper that words call `name`: a "Chương trình hành động số 8-CTr/TU" is a Chương trình, of which
    Nghị định 30/2020/NĐ-CP knows one kind, unless its own `code` tells the action ("29-CTHĐ/TWĐTN")."""
    plain = _OF_ACTION.get(name or "")
    return name if plain is None or (code and type_of_code(code) == name) else plain


def is_ambiguous(code: str) -> bool:
    """Whether a code is as often part of an issuer's name as a type."""
    return (canonical_code(code) or "") in _AMBIGUOUS


def code_of_type(name: str) -> str | None:
    """The usual code of a type name ("Kế hoạch" -> "KH"), else None."""
    return _BY_NAME.get(name)


def canonical_type(words: str) -> str | None:
    """The type named by words in any case and spacing ("QUYẾT  ĐỊNH" -> "Quyết định"), else None."""
    return _NAME_BY_FOLD.get(fold_code(" ".join(words.split())))


def spaced_type(words: str) -> str | None:
    """The type named by words whose letters stand apart ("K ÉT LUẬN", "Q U Y Ế T  Đ Ị N H"), else None."""
    return _NAME_BY_LETTERS.get(fold_code("".join(words.split())))
