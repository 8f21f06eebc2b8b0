"""Sentences of Vietnamese office prose: where one ends and the next begins."""

from __future__ import annotations

import re
from typing import Final

_END: Final = re.compile(r"[.!?…](?<![.!?…].)[.!?…]*[”\"’)\]]*\s+(?=[^\W\d_a-z]|[“\"‘(\[]|\d{1,3}[.)]\s)")
"""A full stop before white space and a letter that can begin a sentence (lower case is tested by `_starts`)."""

_SHORT: Final = re.compile(
    r"(?:^|[\s(“\"])(?:TP|Tp|TX|TT|TM|KT|TL|TUQ|Q|P|H|F|GS|PGS|TS|ThS|BS|KS|CN|NXB|Nxb|St|Mr|Mrs|Dr|vs|tr|[A-ZĐ])$"
)
"""What stands before the stop of an abbreviation: "TP. Hồ Chí Minh", "TM. ỦY BAN"."""


def split_sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Spans of the sentences in `text[start:end]`, without the white space between. Lines always end one."""
    spans: list[tuple[int, int]] = []
    line = start
    while line < end:
        stop = text.find("\n", line, end)
        stop = end if stop < 0 else stop
        begin = line
        for match in _END.finditer(text, line, stop):
            if not _starts(text, match.end()) or _SHORT.search(
                text, max(line, match.start() - 6), match.start()
            ):
                continue
            cut = match.start() + len(match.group().rstrip())
            if cut > begin:
                spans.append((begin, cut))
            begin = match.end()
        if begin < stop and text[begin:stop].strip():
            spans.append((begin, stop))
        line = stop + 1
    return spans


def _starts(text: str, at: int) -> bool:
    char = text[at : at + 1]
    return not char.islower()
