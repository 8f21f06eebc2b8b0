"""Titles in capitals as running text writes them, so that the words around a number in them are read like any others.

"... QUYẾT ĐỊNH SỐ 19/2017/QĐ-UBND NGÀY 06 THÁNG 9 NĂM 2017 CỦA ỦY BAN NHÂN DÂN TỈNH CÀ MAU". The length stays, so offsets do;
symbols keep their letters.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ingest.agencies.capitals import in_small_letters, is_capitals
from ingest.citations.anchor import Anchor
from ingest.letters import LOWER, UPPER

_NO_NAME: Final = re.compile(
    rf"(?<=\s)(?:Về|Ban(?= Hành)|Thực|Triển|Thi|Tổ|Quy|Phê|Hướng|Sửa|Bổ|Phát|Trong|Theo|Năm|Giai|Nhằm|Đến|Cho|Với|Ngày|Số|Của|Đã|Được)(?:\s[{UPPER}][{LOWER}]*){{0,3}}"
)
"""Words guessed to be a place's name after "tỉnh" or "ủy" that begin what the paper is about."""
_SHORTEST: Final = 40
"""Shorter lines in capitals are heads and signatures, not titles."""


_FEW: Final = 12
"""Small letters among a line's first: a look that spares most lines the count of all letters."""
_MOST: Final = 40
"""Symbols that a title holds at most."""


def titles_in_small_letters(text: str, anchors: Sequence[Anchor]) -> str:
    """The text with the lines in capitals that hold a symbol in small letters, symbols aside; same length. Linear."""
    pieces: list[str] = []
    done = end = 0
    symbols = [anchor for anchor in anchors if anchor.symbol is not None]
    for i, anchor in enumerate(symbols):
        if anchor.symbol_start < end:
            continue
        start = text.rfind("\n", end, anchor.symbol_start) + 1 or end
        end = text.find("\n", anchor.end)
        end = len(text) if end < 0 else end
        if end - start < _SHORTEST or sum(map(str.islower, text[start : start + _SHORTEST])) > _FEW:
            continue
        if not is_capitals(text[start:end]):
            continue
        pieces += [text[done:start], _small(text, start, end, symbols[i : i + _MOST])]
        done = end
    return "".join([*pieces, text[done:]]) if pieces else text


def _small(text: str, start: int, end: int, symbols: Sequence[Anchor]) -> str:
    """The line [start, end) in small letters, except the symbols in it; `symbols` are those from its start on."""
    named = in_small_letters(text[start:end])
    small = list(_NO_NAME.sub(lambda match: match.group().lower(), named))
    for anchor in symbols:
        if anchor.end > end:
            break
        small[anchor.symbol_start - start : anchor.end - start] = text[anchor.symbol_start : anchor.end]
    return "".join(small)
