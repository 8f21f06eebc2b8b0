"""Words of a question that tell of the library asked and of nothing in it: "theo các văn bản trong kho", "theo dữ liệu đang
có", and what asks again for the papers that are counted: "…, gồm những số nào", "…, liệt kê". They are left out.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from search.late_patterns import late
from search.questions.askers import LONGEST
from search.questions.fold import fold
from search.questions.patterns import type_words

_STOCK: Final = r"(?:kho|thu vien|he thong|co so du lieu|csdl|bo (?:du lieu|tai lieu|suu tap)|tap (?:du lieu|tai lieu))(?: (?:van ban|tai lieu|du lieu|luu tru|tri thuc|nay|minh|ta|day|hien tai|hien nay|hien co|dang co|cua (?:toi|minh|ta|chung ta)))*"
_THINGS: Final = r"(?:van ban|tai lieu|du lieu|thong tin|can cu|ho so|nguon|so lieu|noi dung|giay to|quan he)"
_HAS: Final = (
    r"(?:(?:ma|hien|dang|da|san|duoc|con) )*(?:co(?: san| duoc)?|luu(?: giu| tru)?|nap|ghi(?: nhan)?)"
)
_IN: Final = rf"(?:(?:co |luu |o |nam )?(?:trong|tai|cua|o|tren) )?{_STOCK}"
_BY: Final = r"(?:(?:chi|xet|tinh|neu|cu) )?(?:theo|dua (?:vao|tren|theo)|chieu theo|tinh theo|xet theo)"
_SOME: Final = r"(?:(?:tat ca|toan bo|nhung|cac|nguon|phan|gi) )*"
_WORD: Final = r"(?![a-z])"
_NOTHING_TOLD: Final = late(
    rf"[(\[]?(?<![a-z]){_BY} (?:{_SOME}(?:gi )?(?:kho|thu vien|he thong)(?: nay| minh| ta)? {_HAS}|{_SOME}(?:{_THINGS}(?:(?:,| va| hoac) {_THINGS})? )?(?:{_HAS} )?{_IN}|{_SOME}{_THINGS} {_HAS}(?: {_IN})?){_WORD}[)\]]?"
)
_GROUNDS_HERE: Final = late(
    rf"(?:can cu(?: vao| theo)?|qua|tu|voi) {_SOME}(?:{_THINGS} )?(?:{_HAS} )?(?:{_IN}|{_HAS}){_WORD}(?=,)"
)
""" "Căn cứ dữ liệu trong kho, …": in front of a comma it is no relation."""
_IN_BRACKETS: Final = late(rf"[(\[] ?(?:chi )?(?:tinh |xet |lay )?(?:trong|o|tai) {_STOCK} ?[)\]]")


@lru_cache(maxsize=1)
def _asked_again() -> re.Pattern[str]:
    kinds = type_words()
    numbers = rf"(?:{kinds})? ?(?:(?:co |mang )?so(?: hieu| ky hieu)?)(?: nao| may| gi| bao nhieu)?"
    return re.compile(
        rf"(?:,|;|\.|\?| va| -)+ ?(?:(?:hay|xin|do|cu the|nhung|cac|roi|ban) )*"
        rf"(?:(?:gom|bao gom|la|gom co|do la|cu the la|cu the)(?: co)? (?:nhung |cac )?(?:{numbers}|(?:{kinds}|cai|ban) (?:nao|gi)|gi)"
        rf"|(?:liet ke|ke(?: ra| ten)?|neu(?: ro| ten| ra)?)(?: (?:ra|ten|so|so hieu|so ky hieu|ky hieu|cu the|day du|chung|tung|cai|van ban|danh sach|giup|toi|minh|do|nhe|voi|a))*)[ ?.!]*$"
    )


_COUNTS: Final = late(r"(?<![a-z])(?:bao nhieu|may|nao|gi)(?![a-z])")


_MAY: Final = late(r"(?<![a-z])(?:gom|la|liet ke|ke|neu|cu the|bao gom)(?![a-z])")


def without_library(text: str) -> str:
    """A question without words of the library that narrow nothing, and without what asks again for papers that are told
    anyway; as it is where it has none. Three scans of a short text."""
    if len(text) > LONGEST:
        return text
    folded = fold(text)
    for shape in (_NOTHING_TOLD, _IN_BRACKETS):
        match = shape.search(folded)
        if match:
            text, folded = _cut(text, match)
    front = _GROUNDS_HERE.match(folded)
    if front:
        text, folded = _cut(text, front)
    tail = _asked_again().search(folded) if _MAY.search(folded) else None
    if tail and tail.start() and _COUNTS.search(folded, 0, tail.start()):
        return f"{text[: tail.start()].rstrip(' ,')}?"
    return text


_THEN: Final = late(r"^(?:thì|thi) ", re.IGNORECASE)


def _cut(text: str, match: re.Match[str]) -> tuple[str, str]:
    before, after = text[: match.start()].rstrip(" ,"), text[match.end() :].lstrip(" ,:;-")
    after = after if before else _THEN.sub("", after)
    kept = f"{before} {after}" if before and after[:1] not in ("?", ".") else before + after
    kept = kept[:1].upper() + kept[1:]
    return kept, fold(kept)
