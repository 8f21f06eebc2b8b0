"""Line ends inside sentences that cleaning could not tell from paragraph ends, made spaces of the same length.

OCR and narrow table cells leave them ("ngày 18 tháng 5 năm 2021 của Bộ⏎Chính trị"). A line goes on when it ends
in a word that cannot end a sentence, or when the next line begins with a small letter that is no list label.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.letters import LOWER

_OPEN_WORDS: Final = [
    "của",
    "Bộ",
    "Thủ",
    "số",
    "ngày",
    "tháng",
    "năm",
    "và",
    "Ủy",
    "Quyết",
    "Nghị",
    "Thông",
    "Kế",
    "Chính",
    "Luật",
    "theo",
    "tại",
    "các",
    "đoạn",
    "Hội",
    "Ban",
    "Chấp hành",
    "trưởng",
    "về",
]
"""Words that leave a sentence open: an agency's or a type's first half, a preposition."""

_SOFT: Final = re.compile(
    r"\n(?:(?<=[\w,)”]\n)(?=[" + LOWER + r"](?![).])(?!\w?[).]\s))"
    r"|(?:(?<=[,(]\n)|"
    + "|".join(rf"(?<=\s{word}\n)" for word in _OPEN_WORDS)
    + r")(?=[\w“(])(?!(?:\d{1,2}|[IVX]{1,4}|[a-zđ])[.)]\s))"
)


def soften(text: str) -> str:
    """The text with line ends inside sentences as spaces; same length. Linear."""
    return _SOFT.sub(" ", text)
