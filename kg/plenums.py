"""Keys of papers named after a plenum of the Party's Central Committee or after a congress, however they are told.

"Nghị quyết Trung ương 8 khóa XI" and "Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XI" have one key. Names
come folded (`kg.folding.fold_words`), as questions without marks do.
"""

from __future__ import annotations

import re
from typing import Final

_UNITS: Final = {
    "nhat": 1, "mot": 1, "hai": 2, "ba": 3, "tu": 4, "bon": 4, "nam": 5, "lam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9,
    "muoi": 10,
}  # fmt: skip
_ROMAN: Final = {"i": 1, "v": 5, "x": 10}
_NUMBER: Final = rf"(?P<number>\d{{1,2}}|muoi (?:mot|hai|ba|bon|lam|nam|sau)|{'|'.join(_UNITS)}|[ivx]{{1,5}})"
_CENTRE: Final = r"(?:trung uong|tw)(?: dang(?: cong san viet nam)?)?"
_KIND: Final = r"^(?P<kind>nghi quyet|ket luan|thong bao) (?:cua )?"
_TERM: Final = r"(?: khoa (?P<term>[ivx]{1,6}))?$"
_PLENUMS: Final = (
    re.compile(
        rf"{_KIND}(?:hoi nghi )?{_CENTRE} (?:lan thu |thu )?{_NUMBER}(?: lan (?:thu )?(?P<part>\d))?{_TERM}"
    ),
    re.compile(rf"{_KIND}hoi nghi (?:lan )?thu {_NUMBER} (?:cua )?(?:ban chap hanh|bch) {_CENTRE}{_TERM}"),
    re.compile(
        rf"{_KIND}(?:ban chap hanh|bch) {_CENTRE}(?: khoa (?P<term>[ivx]{{1,6}}))? (?:tai )?hoi nghi (?:lan )?thu {_NUMBER}$"
    ),
)
_CONGRESSES: Final = (
    (re.compile(r"\bdai hoi lan thu ([ivx]+) (dang bo(?: \w+){1,6})$"), r"dai hoi \2 lan thu \1"),
    (
        re.compile(
            r"\bdai hoi (?=(?:.* )?(?:dang|toan quoc)(?!\w))(?:dang |toan quoc )*(?:lan thu )?([ivx]+)(?: cua)?(?: dang)?(?: cong san viet nam)?$"
        ),
        r"dai hoi dang toan quoc lan thu \1",
    ),
)


def one_name(key: str) -> str:
    """The one key of a folded name of such a paper; any other name as it is."""
    for shape in _PLENUMS:
        match = shape.match(key)
        if match:
            part = match.groupdict().get("part")
            number = f"{_value(match['number'])}{'.' + part if part else ''}"
            return plenum_key(match["kind"], f"{number}:{(match['term'] or '').upper()}") or key
    for shape, one in _CONGRESSES:
        key = shape.sub(one, key)
    return key.replace("chuong trinh mtqg ", "chuong trinh muc tieu quoc gia ")


def plenum_key(kind: str | None, session: str | None) -> str | None:
    """The key of papers of a folded kind that a plenum passed ("8:XI", as `Citation.session`); None without one."""
    number, _, term = (session or "").partition(":")
    if not number:
        return None
    told = f"{kind or ''} hoi nghi trung uong {number.replace('.', ' lan ')} {'khoa ' + term.lower() if term else ''}"
    return " ".join(told.split())


def _value(number: str) -> int:
    if number.isdigit():
        return int(number)
    if number in _UNITS or " " in number:
        return sum(_UNITS[word] for word in number.split())
    values = [_ROMAN[c] for c in number]
    return sum(-v if any(v < w for w in values[i + 1 :]) else v for i, v in enumerate(values))
