"""How far papers lost force, as a condition of a question: "hết hiệu lực một phần"."""

from __future__ import annotations

import re
from typing import Final

from search.late_patterns import late
from search.questions.fold import fold
from search.questions.lexicon import Lexicon
from search.questions.model import Where
from search.questions.orders import Lifted
from search.questions.patterns import document_pattern

_EXTENT: Final = late(
    r"(?<![a-z])(?:(?<=hieu luc )|(?<=bai bo )|(?<=thay the )|(?<=huy bo ))(?P<how>(?P<part>mot phan|tung phan)|toan bo|hoan toan|toan phan)(?! (?:boi|bang|theo|tai|o) (?:[a-z]+ ){0,4}(?:nao|gi)(?![a-z]))"
    r"(?! (?:hoac|hay) )(?=[ ?.!]*$|,? (?:theo|tai|boi|bang|tu|ke tu|trong|khi|cua|nam|ngay|va|do|truoc|sau)(?![a-z]))"
)
""" "Hết hiệu lực một phần", never "bãi bỏ toàn bộ các quyết định" nor "toàn bộ hoặc một phần"."""
_DOES: Final = late(
    r"(?<![a-z])(?:(?<=hieu luc )|(?<=bai bo )|(?<=thay the )|(?<=huy bo ))(?P<how>(?P<part>(?:mot|tung) phan)(?: (?:noi dung|quy dinh|hieu luc))?(?: (?:cua|tai|trong))?|hoan toan|toan bo(?! (?:cac|quyen|noi)(?![a-z])))"
    r" (?=(?:nhung |cac |may |bao nhieu )*(?:van ban|van kien|luat|bo luat|phap lenh|nghi (?:dinh|quyet)|quyet dinh|thong tu|chi thi|ke hoach|quy (?:dinh|che)|cong van|huong dan)(?![a-z]))"
)
""" "Bãi bỏ một phần những thông tư nào", "bãi bỏ toàn bộ Thông tư 5/2031/TT-BTC"."""
_EITHER: Final = late(r"(?:hieu luc|toan bo|mot phan),? (?:hoac|hay|va) ")
"""Both are asked for: "hết hiệu lực hoặc bị bãi bỏ một phần"."""
_OF_MANY: Final = late(r"(?<![a-z])(?:nao|gi|bao nhieu|may|nhung|cac|liet ke|danh sach|danh muc)(?![a-z])")


def extent(text: str, lexicon: Lexicon) -> Lifted | None:
    """The condition that the papers asked for ended wholly or in part; None where a named paper did. Linear."""
    folded = fold(text)
    if not _OF_MANY.search(folded) or _EITHER.search(folded):
        return None
    match = _EXTENT.search(folded) or _DOES.search(folded)
    if match is None or _named_suffers(folded):
        return None
    return ((match.span("how"),), Where(ended="part" if match["part"] else "whole"))


def _named_suffers(folded: str) -> bool:
    """Whether the question opens with a named paper that undergoes something: "Nghị định 5/2031/NĐ-CP bị nghị định nào thay thế
    một phần" tells how far it did."""
    named = document_pattern().match(folded)
    return (
        named is not None
        and re.match(r" (?:(?:da|dang|tung) )?(?:bi|duoc) ", folded[named.end() :]) is not None
    )
