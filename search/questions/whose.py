"""Whom an agency, a place or a time behind a class or a named paper tells of: the papers asked for, what they are about, or the
named one. Plain looks at the parts beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search.late_patterns import late
from search.questions.fold import fold
from search.questions.parts import WORD, tells
from search.questions.spans import Token

_SUBJECT_NAMED: Final = late("Z?[QU][AaY]*[VT]?wA")


def with_names(folded: str, typed: Sequence[Token], told: Sequence[Token]) -> list[Token]:
    """An agency that became words behind what a class is about is words of that subject: "chức năng của Bộ Y tế"."""
    match = _SUBJECT_NAMED.match("".join(t.letter for t in told))
    at = match.end() - 1 if match else 0
    if not at or told[at].slot.issuers or not typed[at].slot.issuers:
        return list(told)
    subject, name = told[at - 1], told[at]
    more = tuple(
        m.group() for m in WORD.finditer(folded, subject.end, name.end) if tells(m.group(), m.group())
    )
    named = replace(subject, end=name.end, words=(*subject.words, *more))
    return [*told[: at - 1], named, *told[at + 1 :]]


_ABOUT_ONLY: Final = late(r"(?:noi |quy dinh |viet )?ve(?: (?:tinh|thanh pho))?")


def about_place(folded: str, tokens: Sequence[Token]) -> bool:
    """Whether "về" alone stands between a class and a place, which is then what papers are about: "nghị quyết nào về Cần Thơ"."""
    shape = "".join(t.letter for t in tokens)
    about = tokens[-1] if tokens else None
    return (
        about is not None
        and re.fullmatch("Z?[AaY]*[QU][AaY]*w", shape) is not None
        and _ABOUT_ONLY.fullmatch(folded, about.start, about.end) is not None
    )


def of_other_time(owner: Token, time: Token) -> bool:
    """Whether a time behind a named paper cannot be its own, so that it is of the papers asked for: a span of years, or
    another year than its symbol tells ("thông tư nào căn cứ Nghị định 29/2031/NĐ-CP ban hành tháng 3/2032")."""
    years = time.slot.years
    if owner.letter != "D" or years is None or time.slot.name == "giai đoạn":
        return False
    told = re.search(r"/((?:19|20)\d\d)/", owner.slot.number or "")
    return years[0] != years[1] or (told is not None and int(told[1]) != years[0])


_WHOSE: Final = late(r"(?:^|\s)(?:cua|do) ?$")
_ITS_OWN: Final = late(
    r"(?:chuc nang|nhiem vu|quyen han|co cau|to chuc|bo may|trach nhiem|tham quyen|hoat dong|lam viec|bien che|quan ly|linh vuc|can bo|nguoi|truc thuoc|phu trach|chu tri|y kien|nghi quyet|chi dao|quyen|tru so|tai san|su tham gia|ket qua|ban chi dao|luc luong|ve|hoc vien|nganh)(?: (?:truc thuoc|cu the))? cua $"
)
"""What an office has or does, whoever rules it: "chức năng của Bộ Y tế"."""
_MADE_BY: Final = {
    "Thông tư": late(r"(?:bo|ngan hang|toa an|vien kiem sat|kiem toan|thanh tra|tong cuc) "),
    "Nghị định": late(r"chinh phu$"),
    "Luật": late(r"quoc hoi$"),
    "Bộ luật": late(r"quoc hoi$"),
    "Pháp lệnh": late(r"uy ban thuong vu quoc hoi$"),
}
"""Who alone makes papers of a kind, by the beginning of the name."""


def behind_subject(folded: str, tokens: Sequence[Token], at: int, row: int) -> bool:
    """Whether an agency at the end tells whose the papers of a class are, behind what they are about: "thông tư nào về thuốc
    của Bộ Y tế". One that cannot have made them, and what an agency has of its own, is part of the subject."""
    token = tokens[at]
    shape = "".join(t.letter for t in tokens[:at])
    asked = re.fullmatch("Z?(?P<q>[QU])[AaY]*[VT]?w", shape)
    if token.letter != "A" or asked is None or any(t.letter not in "Yy" for t in tokens[row:]):
        return False
    front = folded[tokens[at - 1].start : token.start]
    if not _WHOSE.search(front) or _ITS_OWN.search(front):
        return False
    kinds = tokens[asked.start("q")].slot.types
    makers = [_MADE_BY[kind] for kind in kinds if kind in _MADE_BY]
    names = [fold(name) for name in token.slot.issuers]
    return kinds != ("campaign",) and all(any(m.match(name) for name in names) for m in makers)
