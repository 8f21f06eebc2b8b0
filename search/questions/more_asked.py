"""Pieces of a sentence that ask one more thing of the same papers, or name one in front: "và có hiệu lực từ ngày nào", "Ngày ban
hành và …"."""

from __future__ import annotations

import re
from typing import Final

from search.late_patterns import late
from search.questions.clause import shape_of
from search.questions.fold import fold
from search.questions.lexicon import Lexicon

_ASKS: Final = late(r"[GHsSzOW]|V.*[Qxc]|[Qxc].*V")


def asks_more(piece: str, lexicon: Lexicon) -> bool:
    """Whether a piece asks one more thing of the papers told before it, with no paper and no words of its own."""
    shape, words = shape_of(piece, lexicon)
    if shape.startswith("wA") and _HEAD.match(fold(piece)):
        shape, words = shape[1:], False
    if re.fullmatch("P?TV?y|P?V[VT]?y", shape):
        return not words
    if shape == "S" and not re.search(r"(?<![a-z])(?:khong|chua|ko|hay|still)(?![a-z])", fold(piece)):
        return False  # "và còn hiệu lực" is a condition
    if _WHO.fullmatch(shape):  # "xã nào ra kế hoạch hưởng ứng"
        return not words
    return not words and not set(shape) & set("DCTUh") and _ASKS.search(shape) is not None


_HEAD: Final = late(r"(?:dang uy|chi uy|ban can su dang|van phong|dang doan) ")
"""Heads of bodies that are named by the one they are part of: "Đảng ủy UBND"."""
_WHO: Final = late("GP?I?TV")


def asks_who(piece: str, lexicon: Lexicon) -> bool:
    """Whether a piece asks who did something: "những quận nào hưởng ứng"."""
    return re.match("GP?I?T?V", shape_of(piece, lexicon)[0]) is not None


EARLIER: Final = late(r"(?<=nào|nao) (?:trước|truoc) (?:đó|đây|do|day)(?=\s*\??$)")
"""What is replaced came before, which tells nothing."""
LATER: Final = late(
    r"^(?:sau (?:đó|này|do|nay)|về sau|ve sau|hiện nay|hien nay|đến nay|den nay)(?: thì| đã| lại| thi| da| lai)* (?=(?:bị|được|bi|duoc) )"
)
"""What became of a paper became so later, which tells nothing."""
BARE: Final = {"ngay": "ngày ban hành", "ngay thang": "ngày ban hành", "co quan": "cơ quan ban hành"}
TOLD_ANYWAY: Final = frozenset(
    {"so", "so hieu", "so ky hieu", "so, ky hieu", "ten", "ky hieu", "cho biet so"}
)


def names_more(piece: str, lexicon: Lexicon) -> bool:
    """Whether a piece in front names a document's data and nothing else: "Ngày ban hành", "số"."""
    if fold(piece) in BARE or fold(piece) in TOLD_ANYWAY:
        return True
    shape, words = shape_of(piece, lexicon)
    return not words and re.fullmatch("Z?[GHsSzOWIkJed]+", shape) is not None
