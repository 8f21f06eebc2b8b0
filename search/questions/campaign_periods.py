"""When the campaigns were that a question asks for: "giai đoạn 2021 - 2025", "bắt đầu từ năm 2023", "kết thúc năm 2025"."""

from __future__ import annotations

import re
from typing import Final, Literal

from search.late_patterns import late
from search.questions.fold import fold
from search.questions.model import Period

PERIOD: Final = late(
    r"(?:(?:trong|từ|tu|in)\s+)?(?:(?:giai đoạn|giai doan|năm|nam)\s+|(?<=in )|(?<=period ))(20\d\d)(?:\s*(?:-|–|đến|den|to)\s*(?:(?:năm|nam)\s+)?(20\d\d))?",
    re.IGNORECASE,
)
_SIDES: Final[tuple[tuple[Literal["beginning", "ending"], re.Pattern[str]], ...]] = (
    ("beginning", re.compile(r"(?<![a-z])(?:bat dau|khoi dong|mo dau|began|begin|start(?:ed|s)?)(?![a-z])")),
    ("ending", re.compile(r"(?<![a-z])(?:ket thuc|het han|cham dut|ended|ends?|finish(?:ed|es)?)(?![a-z])")),
)


def period_of(text: str) -> Period | None:
    """The period a question gives, None without one. Linear."""
    found = PERIOD.search(text)
    if found is None:
        return None
    folded = fold(text)
    years = int(found[1]), int(found[2] or found[1])
    return next((Period(*years, side) for side, told in _SIDES if told.search(folded)), Period(*years))
