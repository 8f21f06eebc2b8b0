"""Programmes that people know by their title, and the decision that approves each.

"Đề án Xây dựng xã hội học tập giai đoạn 2021 - 2030" is the paper that a decision of the Prime Minister "phê duyệt Đề án “Xây
dựng xã hội học tập giai đoạn 2021 - 2030”" approves. Only decisions of national bodies count: what provinces approve bears one
title in many of them. The periods of both must agree, which tell a programme from the one before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from kg.folding import fold_words
from kg.periods import is_central

KINDS: Final = frozenset({"de an", "chuong trinh", "chien luoc", "quy hoach"})
"""Types, folded, of papers that another paper approves."""
_APPROVED: Final = re.compile(
    r"(?:về\s(?:việc\s)?)?(?:phê\sduyệt|ban\shành)\s(?P<kind>đề\sán|chương\strình|chiến\slược|quy\shoạch)\s(?P<rest>[^;\n]{15,300})",
    re.IGNORECASE,
)
_QUOTE: Final = re.compile(r"[“”\"]")
_SPAN: Final = re.compile(r"(?:giai đoạn|thời kỳ)\s(\d{4})\s?[-–]\s?(\d{4})|đến năm (\d{4})", re.IGNORECASE)
_FEWEST: Final = 4
"""Words of a title that tells one programme from all others."""


def approved(number: str | None, title: str | None) -> tuple[str, str] | None:
    """Type and name of the programme that a numbered paper of a national body approves by its title, else None."""
    match = _APPROVED.match(title.strip()) if number and title and is_central(number) else None
    if match is None:
        return None
    kind = match["kind"].capitalize()
    rest = " ".join(_QUOTE.sub("", match["rest"]).split()).strip(" .,;")
    told = fold_words(_SPAN.split(rest)[0])
    return (kind, f"{kind} {rest}") if len(told.split()) >= _FEWEST else None


def one_period(name: str | None, titles: Iterable[str]) -> bool:
    """Whether a programme's name tells the period that one of the titles tells, or none where that tells none."""
    mine = _span(name or "")
    return any(_span(title) == mine for title in titles)


def _span(words: str) -> tuple[str, ...]:
    match = _SPAN.search(words)
    return tuple(year for year in match.groups() if year) if match else ()
