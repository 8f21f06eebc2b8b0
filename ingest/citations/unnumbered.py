"""Papers named without a number: resolutions of congresses and plenums.

"Nghị quyết Đại hội Đảng bộ thành phố lần thứ XIV, nhiệm kỳ 2020 - 2025", "Nghị quyết Trung ương 4 (khóa XI, XII)".
They are citations with a name, a type that is no law's, and no number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from ingest.letters import UPPER

_WORD: Final = (
    r"(?:["
    + UPPER
    + r"]\w*|đại biểu|toàn quốc|thành phố|tỉnh|các cấp|lần thứ|khóa|khoá|của|ương|quận|huyện|xã|phường|hành|bộ|nghị|hội|"
    r"quốc|Chấp hành|\d{1,2}|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)"
)
_CONGRESS: Final = re.compile(
    rf"(?<!\w)Nghị quyết(?:\scủa)?\s(?:Đại hội|Hội nghị|Đảng bộ|Trung ương\s(?:lần thứ\s)?\d{{1,2}})(?:,?\s{_WORD}(?!\w)){{0,16}}"
    r"(?:\s\((?:khóa|khoá|nhiệm kỳ)[^()\n]{1,40}\))?(?:,?\s\(?nhiệm kỳ\s\d{4}\s?[-–]\s?\d{4}\)?)?"
)
_ORDINAL: Final = re.compile(r"(?<!\w)(?:[IVX]{1,6}|\d{1,2})(?!\w)")
_TRAILING: Final = re.compile(r"(?:\s(?:của|năm|và|các cấp|thành phố|tỉnh|hội|bộ|xã|phường))+$")


@dataclass(frozen=True, slots=True)
class UnnumberedPaper:
    """A paper named at [start, end); `key` is the same for wordings of one paper."""

    type: str
    name: str
    key: str
    start: int
    end: int


def find_unnumbered(text: str) -> tuple[UnnumberedPaper, ...]:
    """All resolutions named without a number in a normalized text, in order. Linear."""
    found = []
    for match in _CONGRESS.finditer(text):
        words = match.group(0)
        trailing = _TRAILING.search(words)
        if trailing and not words.endswith(")"):
            words = words[: trailing.start()]
        ordinals = _ORDINAL.findall(re.sub(r"\d{4}", "", words))
        if not ordinals:
            continue
        body = "hội nghị" if "Hội nghị" in words or re.match(r"Nghị quyết Trung ương", words) else "đại hội"
        scope = "đảng bộ" if "Đảng bộ" in words else "toàn quốc"
        name = " ".join(words.split())
        found.append(
            UnnumberedPaper(
                "Nghị quyết",
                name,
                f"{body}:{scope}:{'-'.join(ordinals)}",
                match.start(),
                match.start() + len(words),
            )
        )
    return tuple(found)
