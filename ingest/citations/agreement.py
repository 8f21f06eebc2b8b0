"""Titles that two mentions of one paper confirm: the best of several, and where a title that holds another's ends."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import Final

from ingest.citations.reading import Reading
from ingest.symbols import fold

_SURE: Final = 3
_BEGIN: Final = 4
"""Mentions that settle a title, and the words by which two titles begin alike."""
_AROUND: Final = 6
"""How many citations may stand between a title and the paper named within it."""


def _alike(one: str, other: str) -> bool:
    """Whether two titles begin with the same words."""
    return one.split()[:_BEGIN] == other.split()[:_BEGIN]


def best_subject(readings: list[Reading]) -> str | None:
    """The best subject of several mentions: titles before other words, and what a second mention confirms.

    Where one title begins like another the shorter has ended right and the longer ran on into its sentence, when the
    shorter is found twice or has eight words. One that three mentions share counts before another found once; else the
    longest.
    """
    titles = [r.subject for r in readings if r.subject and r.entitled] or [
        r.subject for r in readings if r.subject
    ]
    if len(titles) < 2:
        return titles[0] if titles else None
    keys = {title: re.sub(r"\W+", " ", title.lower()).strip() for title in titles}
    often, times = Counter(keys[title] for title in titles).most_common(1)[0]
    longest = max(titles, key=lambda t: min(len(t), 160))
    if (
        times >= _SURE
        and sum(keys[t] == keys[longest] for t in titles) == 1
        and not _alike(keys[longest], often)
    ):
        return next(t for t in titles if keys[t] == often)
    begun = [t for t in titles if len(t.split()) >= 8 and keys[longest].startswith(keys[t] + " ")]
    return max(begun, key=len) if begun else longest


def confirmed(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The readings with titles cut where a second mention of a paper named within them ends its title.

    In "Kế hoạch số A thực hiện Chỉ thị số B về X triển khai đến các đơn vị" A's title ends where B's does: after X, when
    another mention of B says "về X". Linear: each shortened title looks at the few citations before it.
    """
    told: dict[str, list[Reading]] = {}
    for reading in readings:
        if reading.anchor.symbol and reading.subject:
            told.setdefault(fold(reading.anchor.symbol.text), []).append(reading)
    best = {key: best_subject(group) for key, group in told.items() if len(group) > 1}
    out = list(readings)
    for i, reading in enumerate(readings):
        symbol, long = reading.anchor.symbol, reading.subject
        short = best.get(fold(symbol.text)) if symbol else None
        if long is None or short is None or len(short) >= len(long) or not long.startswith(short):
            continue
        out[i] = replace(reading, subject=short)
        for j in range(max(0, i - _AROUND), i):
            outer = out[j].subject
            if outer and outer != long and outer.endswith(long):
                out[j] = replace(out[j], subject=outer[: len(outer) - len(long)] + short)
    return tuple(out)
