"""Words that point back to a campaign named before: "phong trào này", "cuộc vận động trên", "Phong trào được …"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from ingest.relations.tokens import Token

_POINTS: Final = re.compile(
    r"(?<!\w)(?:[pP]hong trào(?: thi đua)?|[cC]uộc (?:vận động|thi đua)|[đĐ]ợt thi đua(?: cao điểm)?|[cC]hiến dịch)\s(?:này|trên|đó|(?:đã\s)?nêu trên|nói trên|vừa nêu)(?!\w)"
    r"|phong trào(?:(?<=chấm điểm phong trào)|(?<=bình xét phong trào)|(?<=khen thưởng phong trào)|(?<=tiêu chí phong trào))(?=\s(?:được\s)?(?:quy định|hướng dẫn|nêu)\s)"
    r"|(?:(?<=[.;]\s)|^)Phong trào(?: thi đua)?(?=\s(?:được|đã được|do)\s)",
    re.M,
)
_REACH: Final = 1500


def find_recalled(clean: str, campaigns: Sequence[Token]) -> list[Token]:
    """One token for each place that means the last campaign named before, in its line or the ones before it within
    reach. `campaigns` are the places by name, in order. Linear in the text."""
    if not campaigns:
        return []
    starts = [t.start for t in campaigns]
    found: list[Token] = []
    for match in _POINTS.finditer(clean):
        i = bisect_left(starts, match.start())
        if i == 0 or match.start() - starts[i - 1] > _REACH or campaigns[i - 1].end > match.start():
            continue
        found.append(Token("campaign", match.start(), match.end(), campaigns[i - 1].node))
    return found
