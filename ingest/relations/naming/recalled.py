"""Words that point back to a campaign named before: "phong trào này", "cuộc vận động trên", "Phong trào được …"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final

from ingest.model import Note, Text
from ingest.relations.tokens import Token

_BACK: Final = r"\s(?:này|trên(?!\s(?:địa bàn|toàn|phạm vi|cả nước|lĩnh vực|các|mọi|quê hương|khắp))|đó|(?:đã\s)?nêu trên|nói trên|vừa nêu)(?!\w)"
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
        r"hong trào thi đua(?:(?<=thực hiện phong trào thi đua)|(?<=triển khai phong trào thi đua)|(?<=hưởng ứng phong trào thi đua))(?=\s(?:trên địa bàn|tới các|đến các)(?!\w))"
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


def find_recalled(text: Text, campaigns: Sequence[Token]) -> list[Token]:
    """One token for each place that means the last campaign named before, in its line or the ones before it within
    reach; in a note, before its mark. `campaigns` are the places by name, in order. Linear in the text."""
    clean = text.clean
    if not campaigns:
        return []
    starts = [t.start for t in campaigns]
    found: list[Token] = []
    for match in (m for pattern in _POINTS for m in pattern.finditer(clean)):
        at = match.start() - 1
        i = bisect_left(starts, at)
        note = _note_at(text, at)
        if note is not None and note.anchor is not None and (i == 0 or starts[i - 1] < note.start):
            i = bisect_left(starts, note.anchor)
            if i and note.anchor - starts[i - 1] <= _REACH:
                found.append(Token("campaign", at, match.end(), campaigns[i - 1].node))
            continue
        if i == 0 or at - starts[i - 1] > _REACH or campaigns[i - 1].end > at or clean[at - 1].isalnum():
            continue
        found.append(Token("campaign", at, match.end(), campaigns[i - 1].node))
    return found


def _note_at(text: Text, at: int) -> Note | None:
    """The note that holds an offset, if one does."""
    if at < text.body_end:
        return None
    k = bisect_right(text.notes, at, key=lambda n: n.start)
    return text.notes[k - 1] if k and at < text.notes[k - 1].end else None
