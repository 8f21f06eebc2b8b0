"""From which day something no longer holds: "kể từ 28/01/2023, Bộ A bãi bỏ thông tư nào" tells the day of the end of what
is asked for, not of its issue."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from search.late_patterns import late
from search.questions.fold import fold
from search.questions.model import Question, Where

_ENDING: Final = frozenset({"repeals", "replaces"})
_SINCE: Final = late(r"^(?:ke tu|tu|bat dau tu|tinh tu)(?: ngay)? ")


def with_end_days(where: Where, question: Question) -> Where:
    """The conditions with such a day taken for that of the end, where somebody ends the papers asked for."""
    days = where.days
    if days is None or days.of != "issued" or days.until is not None:
        return where
    ends = question.kind == "list" and question.direction == "out" and question.relations[:1]
    if not ends or not _ENDING.issuperset(ends) or not any(_SINCE.match(fold(said)) for said in where.said):
        return where
    return replace(where, days=replace(days, of="ended"))
