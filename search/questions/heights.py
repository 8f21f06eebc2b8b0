"""Which way two types of papers stand to each other: a plan is made for a decree, never a decree for a plan.

How high types stand is told by `ingest.heights`. Letters, notices and guidelines go both up and down, so their types tell
nothing here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ingest.heights import HEIGHT
from search.questions.model import Direction

_BOTH_WAYS: Final = frozenset({"Thông báo", "Hướng dẫn", "Công văn", "Công điện", "Quy định"})
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
    one, other = HEIGHT.get(asked), HEIGHT.get(named)
    if one is None or other is None or _BOTH_WAYS & {asked, named}:
        return None
    if one > other and (asked in _SERVING or named in _FOUNDING):
        return "in"
    if one < other and (named in _SERVING or asked in _FOUNDING):
        return "out"
    return None
