"""How wide text is in a picture, and how it is broken into lines, without asking a font.

The widths are those of DejaVu Sans, among the widest of the usual fonts: what fits in it fits in others.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_NARROW, _WIDE = frozenset("iIjlt.,:;|!'()[]/ -fr"), frozenset("mwMW@%—…")


@lru_cache(maxsize=4096)
def _share(letter: str) -> float:
    base = unicodedata.normalize("NFD", letter)[0]
    if base in _NARROW:
        return 0.36
    if base in _WIDE:
        return 0.98
    return 0.72 if base.isupper() else 0.605


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """The width of one line, a little more rather than less. Linear."""
    return sum(map(_share, text)) * size * (1.12 if bold else 1.0)


def shortened(text: str, size: float, room: float, *, bold: bool = False) -> str:
    """The text, or as much of its beginning as fits with an ellipsis."""
    if width_of(text, size, bold=bold) <= room:
        return text
    kept = text
    while kept and width_of(kept + "…", size, bold=bold) > room:
        kept = kept[:-1]
    return kept.rstrip(" ,;:-–") + "…"


def wrapped(text: str, size: float, room: float, most: int, *, bold: bool = False) -> list[str]:
    """The text in at most `most` lines, broken between words; the last one is shortened where need be."""
    words = text.split()
    lines: list[str] = []
    while words and len(lines) < most:
        count = 1
        while count < len(words) and width_of(" ".join(words[: count + 1]), size, bold=bold) <= room:
            count += 1
        if len(lines) == most - 1:
            count = len(words)
        lines.append(shortened(" ".join(words[:count]), size, room, bold=bold))
        words = words[count:]
    return lines


def day(iso: str) -> str:
    """2024-12-26 -> 26/12/2024; a bare year stays."""
    return "/".join(reversed(iso.split("-")))
