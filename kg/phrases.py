"""What a group of titles is about: the phrases that many of them share and few others have."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence

_PIECE = re.compile(r"[^\W\d_]+(?:[ \-][^\W\d_]+)*")
_LONGEST = 10
_EMPTY = frozenset((
    "về", "việc", "của", "và", "các", "trên", "địa", "bàn", "quy", "định", "một", "số", "điều", "thực",
    "hiện", "ban", "hành", "kế", "hoạch", "triển", "khai", "năm", "thành", "phố", "tỉnh", "theo", "cho",
    "đến", "tại", "từ", "với", "trong", "là", "được", "những", "này", "sửa", "đổi", "bổ", "sung", "chi",
    "tiết", "hướng", "dẫn", "thi", "luật", "nghị", "quyết", "chỉ", "thị", "thông", "tư", "đối", "tăng",
    "cường", "sự", "phê", "duyệt", "giai", "đoạn", "kết", "quả", "nhiệm", "vụ", "ngày", "tháng",
))  # fmt: skip
"""Words that titles of all subjects have; a phrase neither begins nor ends with one."""


def phrases(title: str) -> set[str]:
    """The phrases of two to ten words in a title, in small letters, none across a punctuation mark."""
    found = set()
    for piece in _PIECE.findall(title.lower()):
        words = piece.split()
        for start in range(len(words)):
            for end in range(start + 2, min(start + _LONGEST, len(words)) + 1):
                if words[start] not in _EMPTY and words[end - 1] not in _EMPTY:
                    found.add(" ".join(words[start:end]))
    return found


def shared(group: Sequence[set[str]], everywhere: Counter[str], count: int, most: int = 2) -> list[str]:
    """The phrases that tell a group from the rest, best first: in at least two of its titles and a fifth of them.
    `everywhere` counts the titles that have a phrase, of `count` in all. None is a mere part of
    another, or says half of it again."""
    inside = Counter(phrase for title in group for phrase in title)
    least = max(2, math.ceil(len(group) / 5))
    scores = {
        phrase: n * math.log((count + 1) / everywhere[phrase]) * math.sqrt(len(phrase.split()))
        for phrase, n in inside.items()
        if n >= least
    }
    whole = {p for p in scores if not any(p != q and p in q and inside[q] == inside[p] for q in scores)}
    chosen: list[str] = []
    for phrase in sorted(whole, key=lambda p: (-round(scores[p], 9), p)):
        words = set(phrase.split())
        if scores[phrase] > 0 and not any(2 * len(words & set(c.split())) >= len(words) for c in chosen):
            chosen.append(phrase)
        if len(chosen) == most:
            break
    return chosen


def counted(titles: Iterable[set[str]]) -> Counter[str]:
    """In how many titles each phrase stands."""
    return Counter(phrase for title in titles for phrase in title)
