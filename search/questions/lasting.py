"""Idioms of how often a named paper was changed and up to when it holds, written out for the grammar: "Luật A đã sửa mấy lần" as
"bị sửa mấy lần", "có hiệu lực đến hết ngày nào" as "hết hiệu lực khi nào". Linear in the question.
"""

from __future__ import annotations

from typing import Final

from search.late_patterns import late
from search.questions.askers import LONGEST
from search.questions.fold import fold, typed_with_marks

_CHANGED: Final = r"(?:(?:sua doi|sua|thay doi|dieu chinh|bo sung|chinh sua|dinh chinh|thay the)(?:,? (?:va )?(?:bo sung|sua doi))?)"
_OFTEN: Final = late(
    rf"(?P<front>(?P<last>[a-z0-9/&.-]+),? (?:(?:da|tung|vua|cho den nay|den nay|tong cong|tat ca) )*)(?P<does>{_CHANGED})(?: (?:tong cong|tat ca|tong so|ca thay|den))* (?P<count>(?:bao nhieu|may) lan)(?: (?:roi|a|vay|tat ca))*(?=[ ?.,]|$)"
)
""" "D đã sửa mấy lần": nothing is told that D would change."""
_BY_WHICH: Final = late(
    r"[, ]+(?:(?:va|do|la|o|cu the|boi|bang|qua|tai) )*(?:nhung |cac )?(?P<kind>van ban|luat|nghi dinh|nghi quyet|thong tu|quyet dinh|ke hoach|chi thi)(?: nao| gi)[ ?.!]*"
)
"""By which papers it was done, asked behind how often: these are counted and told."""
_UNDERGONE: Final = frozenset({"bi", "duoc", "qua", "su", "lan", "viec", "phai"})
_SAID_HOLDS: Final = r"(?:(?:co |con |het )?(?:hieu luc|gia tri)(?: (?:thi hanh|ap dung|phap ly))?|(?:duoc |con )?ap dung|(?:duoc )?thi hanh)"
_UP_TO: Final = r"(?:(?:cho |keo dai )?(?:den|toi)(?: het| tan| luc)?)"
_DAY: Final = r"(?:(?:ngay|hom|luc|khi|thoi diem|thang|nam)(?: thang)?(?: nam)? (?:nao|may|bao nhieu)|ngay may|khi nao|bao gio)"
_ENDS: Final = late(
    rf"(?<![a-z])(?:{_SAID_HOLDS} {_UP_TO} {_DAY}(?: (?:thi )?(?:het|thoi|ngung))?|(?:thi |se |bi )?het (?:han|thoi han)(?: (?:hieu luc|ap dung|thi hanh))?(?: (?:vao|tu))? {_DAY}|thoi han (?:co )?(?:hieu luc|ap dung) (?:la )?{_UP_TO} {_DAY}|(?:ngay|thoi diem) het han (?:la )?(?:ngay nao|khi nao|bao gio|ngay may))(?![a-z])"
)
_PUT_OFF: Final = late(
    r"(?<![a-z])(?:ngung|dung|dinh chi|hoan|lui|gia han|keo dai|chua|khong|cham)(?: thoi (?:han|gian))? $"
)
"""Up to when a paper's force is put off is no end of it."""
_FROM_TO: Final = late(
    rf"(?<![a-z])(?P<from>{_SAID_HOLDS}(?: thi hanh)? tu {_DAY}),?(?: va)? {_UP_TO} {_DAY}(?![a-z])"
)
_NUMBERED: Final = late(r"\d[^\s,?]*[-/][^\s,?]*[a-z]")


def as_lasting(text: str) -> str:
    """The question with such an idiom written out, where it names a paper by its symbol or a law; as it is without one."""
    if len(text) > LONGEST:
        return text
    folded = fold(text)
    often = _OFTEN.search(folded) if " lan" in folded else None
    if often and often["last"] not in _UNDERGONE and _names(folded[: often.start("does")]):
        passive, times = ("bị", "mấy lần") if typed_with_marks(text) else ("bi", "may lan")
        front, does = text[: often.start("does")].rstrip(), text[slice(*often.span("does"))]
        rest = text[often.end() :]
        by = _BY_WHICH.fullmatch(fold(rest))
        if by is None:
            return f"{front} {passive} {does} {times}{rest}"
        counted = "bao nhiêu" if typed_with_marks(text) else "bao nhieu"
        return f"{front} {passive} {counted} {rest[slice(*by.span('kind'))]} {does}?"
    ends, since = (
        ("hết hiệu lực khi nào", " và ") if typed_with_marks(text) else ("het hieu luc khi nao", " va ")
    )
    both = _FROM_TO.search(folded)
    if both and _NUMBERED.search(folded):
        return f"{text[: both.end('from')]}{since}{ends}{text[both.end() :]}"
    match = _ENDS.search(folded)
    if match and _NUMBERED.search(folded) and not _PUT_OFF.search(folded, 0, match.start()):
        return f"{text[: match.start()]}{ends}{text[match.end() :]}"
    return text


_LAW: Final = late(r"(?<![a-z])(?:luat|bo luat|phap lenh|hien phap) [a-z]")


def _names(folded: str) -> bool:
    return _NUMBERED.search(folded) is not None or _LAW.search(folded) is not None
