"""How high papers stand by their types alone: a plan is made for a decree, never a decree for a plan.

Letters, notices and guidelines go both up and down, so their types tell nothing. Source: Luật Ban hành văn bản quy phạm
pháp luật, Nghị định 30/2020/NĐ-CP.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from search.questions.model import Direction

_HEIGHT: Final = {
    "Hiến pháp": 0, "Luật": 0, "Bộ luật": 0, "Pháp lệnh": 0,
    "Nghị quyết": 1, "Chỉ thị": 1, "Kết luận": 1, "Nghị định": 1,
    "Quyết định": 2, "Đề án": 2, "Chương trình": 2, "Chương trình hành động": 2, "Thông tư": 2, "Thông tư liên tịch": 2,
    "Kế hoạch": 3, "Phương án": 3,
    "Báo cáo": 4, "Tờ trình": 4,
}  # fmt: skip
_FOUNDING: Final = frozenset({"Hiến pháp", "Luật", "Bộ luật", "Pháp lệnh"})
"""Types that are made for no paper of a lower one."""
_SERVING: Final = frozenset(
    {"Thông tư", "Thông tư liên tịch", "Kế hoạch", "Phương án", "Báo cáo", "Tờ trình"}
)
"""Types that are made for another paper. A decision may be of the Prime Minister or of a district: its type alone tells
little."""


def toward(asked: Sequence[str], named: Sequence[str]) -> Direction | None:
    """Which way papers of the asked types stand to those of the named ones: "in" where they are made for them, "out" where
    those are made for these; None where the types do not tell."""
    sides = {_pair(a, n) for a in asked for n in named}
    return sides.pop() if len(sides) == 1 else None


def _pair(asked: str, named: str) -> Direction | None:
    one, other = _HEIGHT.get(asked), _HEIGHT.get(named)
    if one is None or other is None:
        return None
    if one > other and (asked in _SERVING or named in _FOUNDING):
        return "in"
    if one < other and (named in _SERVING or asked in _FOUNDING):
        return "out"
    return None
