"""Words that point back to a campaign named before: "phong trào này", "cuộc vận động trên", "Phong trào được …"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from ingest.relations.tokens import Token

_BACK: Final = r"\s(?:này|trên|đó|(?:đã\s)?nêu trên|nói trên|vừa nêu)(?!\w)"
_POINTS: Final = (
    re.compile(rf"hong trào(?: thi đua)?{_BACK}"),
    re.compile(rf"uộc (?:vận động|thi đua){_BACK}"),
    re.compile(rf"ợt thi đua(?: cao điểm)?{_BACK}"),
    re.compile(rf"hiến dịch{_BACK}"),
    re.compile(
        r"(?:hong trào|ợt thi đua|uộc vận động)(?:(?<=thực hiện phong trào)|(?<=triển khai phong trào)|(?<=hưởng ứng phong trào)|(?<=thực hiện đợt thi đua)|(?<=hưởng ứng đợt thi đua)|(?<=thực hiện cuộc vận động)|(?<=triển khai cuộc vận động))"
        r"(?=\s(?:với (?:các |những )?nội dung|trên địa bàn|tới các|đến các)(?!\w))"
    ),
    re.compile(
        r"hong trào(?:(?<=chấm điểm phong trào)|(?<=bình xét phong trào)|(?<=khen thưởng phong trào)|(?<=tiêu chí phong trào))(?=\s(?:được\s)?(?:quy định|hướng dẫn|nêu)\s)"
    ),
    re.compile(
        r"hong trào(?:(?<=[.;]\sPhong trào)|(?<=\nPhong trào))(?: thi đua)?(?=\s(?:được|đã được|do)\s)"
    ),
)
"""Without their first letter, so that a rare run of letters is looked for."""

_REACH: Final = 1500


def find_recalled(clean: str, campaigns: Sequence[Token]) -> list[Token]:
    """One token for each place that means the last campaign named before, in its line or the ones before it within
    reach. `campaigns` are the places by name, in order. Linear in the text."""
    if not campaigns:
        return []
    starts = [t.start for t in campaigns]
    found: list[Token] = []
    for match in (m for pattern in _POINTS for m in pattern.finditer(clean)):
        at = match.start() - 1
        i = bisect_left(starts, at)
        if i == 0 or at - starts[i - 1] > _REACH or campaigns[i - 1].end > at or clean[at - 1].isalnum():
            continue
        found.append(Token("campaign", at, match.end(), campaigns[i - 1].node))
    return found
