"""The subject (trích yếu) of a letter, which has no title: "V/v ..." under its number, over one or more lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ingest.header.number import BODY, DATED, NATION

_SUBJECT: Final = re.compile(r"^\W{0,4}(?:V/v|Về việc|v/v)\s{0,3}:?\s{0,3}(?P<subject>.{3,})$")
_AFTER_NUMBER: Final = re.compile(
    r"^\W{0,4}Số\s?:?\s?(?:\d{1,5}\s)?\S{3,40}\s{1,4}(?:[^\W\d_][^,;:]{2,30},\s{0,3}ngày\s[\d\s]{1,6}\stháng\s[\d\s]{1,6}\snăm\s\d{4}\s{1,4})?(?:V/v|v/v|Về việc)\s{0,3}:?\s{0,3}(?P<subject>.{3,})$"
)
"""The number and the subject on one line, with place and day of the other column between them or not: "Số: 296/BHXH-CSYT V/v hướng dẫn …"."""
_DAY_BESIDE: Final = re.compile(r",\s{0,3}ngày\s[\d\s]{1,6}\stháng\s[\d\s]{1,6}\snăm\s\d{4}$")
"""Place and day of the other column, run in behind the first line of a subject."""
_ALONE: Final = re.compile(r"^\W{0,4}(?:V/v|v/v|Về việc)\W{0,3}$")
_BARE: Final = re.compile(r"^\W{0,4}Về\s{1,3}(?P<subject>.{3,})$")
_CUT: Final = 60
"""A narrow cell's lines are shorter."""
_REST: Final = 3
"""Lines below the first that a narrow cell gives a subject at most."""
_NO_SUBJECT: Final = re.compile(r"(?:Kính gửi|Nơi nhận|Số\s?:)")
_OTHER: Final = re.compile(
    r"^\W{0,4}(?:Kính\s|Số\s?:|Nơi nhận|Căn cứ|Thực hiện|Trả lời|Theo|Ngày\s\d)|[.;:]$"
)


def subject_of_letter(
    lines: Sequence[str], number_line: int, letter: bool, within: int | None = None
) -> str | None:
    """The subject that begins on the first `within` of the `lines` (None: on any); `letter`: the paper is a công văn, whose subject may be a bare "Về ..." right below
    its number. None where there is none. Linear."""
    for i, line in enumerate(lines[:within]):
        about = _SUBJECT.match(line) or _AFTER_NUMBER.match(line)
        if about:
            return _whole(about["subject"].rstrip(), lines, i)
        below = lines[i + 1].strip(" :") if i + 1 < len(lines) else ""
        if _ALONE.match(line) and below and not (_NO_SUBJECT.match(below) or DATED.search(below)):
            return _whole(below, lines, i + 1)
    if not letter or number_line < 0:
        return None
    below = next((line for line in lines[number_line + 1 : number_line + 4] if line.strip()), "")
    bare = _BARE.match(below)
    return " ".join(bare["subject"].split()) if bare else None


def _whole(first: str, lines: Sequence[str], at: int) -> str:
    """The subject that begins with `first` on line `at` and goes on over the short lines below."""
    beside = _day_beside(first)
    parts = [first[:beside].rstrip() if beside else first]
    width = len(parts[0]) if beside else len(lines[at])
    for line in lines[at + 1 : at + 1 + _REST]:
        plain = line.strip()
        ended = not plain or width >= _CUT or len(plain) >= _CUT or parts[-1].endswith((".", ";", ":"))
        if ended or _OTHER.search(plain) or DATED.search(plain) or NATION.search(plain) or BODY.match(plain):
            break
        parts.append(plain)
    return " ".join(" ".join(parts).split()).rstrip(" .;")


def _day_beside(first: str) -> int:
    """Where place and day of the other column begin at the end of a subject's first line; 0 where there are none."""
    if not _DAY_BESIDE.search(first):
        return 0
    places = [m.start() for m in DATED.finditer(first)]
    return places[-1] if places else 0
