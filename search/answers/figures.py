"""Whether a sentence tells the figure or the day that is asked for: which one, how near to what it is said of, of money, of
the whole. Pure functions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from search.late_patterns import late
from search.questions.fold import fold
from search.shortforms import spelled_out
from search.tokens import parts

if TYPE_CHECKING:
    from search.answers.telling import Wanted

_CITED: Final = late(
    r"(?:\d[\w.]*(?:/\d{4})?[/\-–]\s?[A-ZĐ][\w\-–/&]*(?:,? ?ngày \d{1,2}(?:/\d{1,2}/\d{4}| tháng \d{1,2} năm \d{4}))?)"
)
"""A paper's symbol with its day: neither is a figure or a date that anybody asks for."""
_PROVISION: Final = late(
    r"(?<!\w)(?:khoản|điều|điểm|chương|mục|phụ lục|biểu|mẫu(?: số)?|phần|bước|cột|dòng|giai đoạn)\s+\d[\w./-]*(?:\s?[-–]\s?20\d\d)?",
    re.I,
)
"""A place in a paper, or a span of years: no figure that anybody asks for."""
PRICED: Final = late(r"\d\s?(?:nghìn |ngàn |triệu |tỷ |tỉ )?(?:đồng|USD|triệu|tỷ|tỉ)(?!\w)")
_DATE: Final = late(
    r"\d{1,2}/\d{1,2}/\d{4}|(?:ngày|trước|đến) \d{1,2}/\d{1,2}(?![\d/])|ngày \d{1,2}(?: tháng \d{1,2})?|(?:tháng|quý) (?:\d{1,2}|I{1,3}V?|IV)(?:/| năm )\d{4}"
    r"|ngày \d{1,2} hằng tháng|(?:sáng|chiều) thứ"
)
_SPAN: Final = late(r"trong (?:thời hạn )?\d+ (?:ngày|tháng)")
"""A time within which something is due: a day where one asks when, a figure where one asks how many days."""
DUE: Final = late(
    r"chậm nhất|trước ngày|trước khi|thời hạn|hạn|hoàn thành (?:trong|trước)|không quá|đến hết ngày|gửi .*trước",
    re.I,
)
_FIGURE: Final = late(r"(?<![\w/])\d(?:[\d.,/]*\d)?(?:\s?%)?")
_SPELLED: Final = "mot|hai|bon|bay|chin|muoi"
_LARGE: Final = "(?:nghin|trieu|ty|tram|chuc|van|luot|ngoi|can|cai)"
_PIECE: Final = late(r"[;()]\s?|,\s(?=[^,;]*\d)")
_WHOLE: Final = late(
    r"(?<!\w)(?:tính đến|đến nay|toàn (?:thành phố|tỉnh|ngành|quốc)|tổng (?:số|cộng)|cả nước)(?!\w)", re.I
)
_OF_TIME: Final = late(
    r"(?<![\w.,/])\d[\d.,]*(?: \([^()]*\))? (?:giây|phút|giờ|ngày|tuần|tháng|quý|năm|tuổi)(?!\w)", re.I
)
"""A length of time: no amount of money."""
_LACKS: Final = -0.8
"""What a sentence loses that does not tell the figure or the day asked for."""


def share_of(weights: Mapping[str, float], held: frozenset[str], total: float) -> float:
    return sum(v for w, v in weights.items() if w in held) / total


def fit(text: str, asked: Wanted) -> tuple[bool, float, str]:
    """Whether a sentence tells what is asked for, what that is worth, and the figure: a day, best one that something is due
    by; a figure, best with the thing counted, and near to what it is said of."""
    if asked.kind == "words":
        return False, 0.0, ""
    plain = _CITED.sub(" ", text)
    if asked.priced and not PRICED.search(plain):
        plain = _OF_TIME.sub(" ", plain)
    if asked.kind == "day":
        found = _DATE.search(plain) or _SPAN.search(plain)
        worth = 0.15 if DUE.search(plain) else -0.3 if asked.due else 0.0
        return (True, 0.25 + worth, found.group()) if found else (False, _LACKS, "")
    figures = [_beside(piece, asked) for piece in _PIECE.split(_PROVISION.sub(" ", _DATE.sub(" ", plain)))]
    near, figure = max(figures, key=lambda one: one[0])
    if not figure:
        return False, _LACKS, ""
    told_of_all = _WHOLE.search(plain) is not None
    whole = (0.8 if told_of_all else -0.4) if asked.whole else 0.2 * told_of_all
    priced = (0.4 if PRICED.search(plain) else -0.2) if asked.priced else 0.0
    return True, (0.4 if asked.units else 0.2) + whole + priced + 0.3 * near, figure


def _beside(piece: str, asked: Wanted) -> tuple[float, str]:
    """(share of the question that a piece with a figure says, the figure): in front of the figure, or, of things counted,
    behind it too. (-1, "") where the piece has no figure of the kind asked for."""
    total = sum(asked.weights.values()) or 1.0
    if asked.units:
        plain = fold(piece)
        counted = next((m for unit in asked.units if (m := _with_unit(unit).search(plain))), None)
        if counted is None:
            return -1.0, ""
        return share_of(asked.weights, frozenset(spelled_out(parts(piece))), total), counted.group()
    told = (-1.0, "")
    for found in _FIGURE.finditer(piece):
        if not is_year(found.group()):
            share = share_of(asked.weights, frozenset(spelled_out(parts(piece[: found.start()]))), total)
            told = max(told, (share, found.group()), key=lambda one: one[0])
    return told


@lru_cache(maxsize=256)
def _with_unit(unit: str) -> re.Pattern[str]:
    """A number with the thing counted within two words of it, folded."""
    if unit == "%":
        return re.compile(r"\d\s?%")
    return re.compile(
        rf"(?:\d(?:[\d.,/]*\d)?\s(?:{_LARGE}\s){{0,2}}?|(?<![a-z])(?:{_SPELLED})\s){re.escape(unit)}(?![a-z])"
    )


def is_year(figure: str) -> bool:
    return re.fullmatch(r"(?:19|20)\d\d[.,]?", figure) is not None
