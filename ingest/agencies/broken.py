"""Names of bodies that a narrow cell of a table broke over a line's end: "Bộ Công⏎Thương", "Thanh tra⏎Chính phủ"."""

from __future__ import annotations

import re
from typing import Final

from ingest.agencies.fields import FIELD
from ingest.agencies.lexicon import NATIONAL
from ingest.letters import UPPER, by_first

_BROKEN: Final = re.compile(rf"{by_first('Bộ|Sở')}(?=(?:\s[^\s,;.]{{1,8}}){{1,4}}\n)\s(?:{FIELD})")
"""A field's name over a line's end."""
_BROKEN_BOARD: Final = re.compile(
    rf"{by_first('Ban Chỉ đạo|Ban Thường vụ|Ban Chấp hành|Ban Cơ yếu')}\n(?=(?:Trung ương|Chính phủ|Đảng ủy|Tỉnh ủy|Thành ủy|[{UPPER}][^\n.;:,]{{8,40}} quốc gia)(?!\w))"
)
"""A committee over a line's end, before whose it is or what it is for."""


def _halves() -> str:
    """A pattern for a line's end within a national body's name of three words or more, where the half above is no body's name
    by itself; the halves below are tried by their first letter."""
    names = {*NATIONAL}
    halves: dict[str, dict[str, list[str]]] = {}
    for name in sorted(names):
        words = name.split()
        for cut in range(1, len(words)):
            above, below = " ".join(words[:cut]), " ".join(words[cut:])
            if len(words) > 2 and above not in names:
                halves.setdefault(below[0], {}).setdefault(below, []).append(above)
    tried = [
        f"(?={first})(?:{'|'.join(_split(half, above) for half, above in below.items())})"
        for first, below in halves.items()
    ]
    return rf"\n(?:{'|'.join(tried)})"


def _split(below: str, above: list[str]) -> str:
    """A pattern for a line's end with one half below it and one of several above it."""
    return rf"(?={re.escape(below)}(?!\w))(?:{'|'.join(map(_above, above))})"


def _above(half: str) -> str:
    return rf"(?<=(?<!\w){re.escape(half)}\n)"


_BROKEN_NATIONAL: Final = re.compile(_halves())


def joined(text: str) -> str:
    """The text with such names on one line. Same length. Linear."""
    text = _BROKEN_BOARD.sub(lambda m: m[0].replace("\n", " "), text)
    text = _BROKEN_NATIONAL.sub(" ", text)
    return _BROKEN.sub(lambda m: m[0].replace("\n", " "), text)
