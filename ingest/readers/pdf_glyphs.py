"""What the glyphs of a PDF page say beyond its text: torn words, raised digits, columns of the letterhead."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ingest.cleaning.characters import SUPERSCRIPTS

if TYPE_CHECKING:
    import pypdfium2

Box = tuple[float, float, float, float]
"""(left, bottom, right, top) of a character's cell."""

_RAISE = str.maketrans("0123456789", SUPERSCRIPTS)
_SMALL_DIGITS = re.compile(
    r"(?<=[^\s\d])[1-9]\d{0,2}(?!\d)|(?<=[12]\d\d\d)[1-9]\d?(?!\d)|^ ?[1-9]\d{0,2}(?= ?[^\s\d.,/)])", re.M
)
_BREAK = re.compile(r"(?<=\S)(?: ?\r\n ?| )(?=\S)")


def dashes(text: str) -> str:
    """PDFium writes a hyphen at a line end as U+FFFE or U+0002."""
    return text.replace("\ufffe", "-").replace("\x02", "-")


def mend(text: str, boxes: Boxes) -> str:
    """Words that PDFium tears apart where a page sets letters in pieces ("S ố", "c\\nủa") made whole again.

    A break between two glyphs that touch on one line is none; one between glyphs a word space apart is a space.
    """
    pieces: list[str] = []
    index: list[int] = []
    at = 0
    for match in _BREAK.finditer(text):
        start, end = match.span()
        new = boxes.between(start - 1, end, match.group())
        if new != match.group():
            pieces += (text[at:start], new)
            index += range(at, start)
            index += [start] * len(new)
            at = end
    if not pieces:
        return text
    pieces.append(text[at:])
    index += range(at, len(text))
    boxes.follow(index)
    return "".join(pieces)


class Boxes:
    """The boxes of a page's characters, asked for one by one (each costs about a microsecond)."""

    def __init__(self, textpage: pypdfium2.PdfTextPage) -> None:
        self._textpage = textpage
        self._index: Sequence[int] = range(textpage.count_chars())
        self._turn = self._direction()

    def follow(self, index: Sequence[int]) -> None:
        """From now on offsets are those of the mended text: character k is the page's character index[k]."""
        self._index = index

    def box(self, at: int) -> Box:
        """(left, bottom, right, top) of a character's cell, turned so that the text runs from left to right."""
        left, bottom, right, top = self._textpage.get_charbox(self._index[at], loose=True)
        if self._turn == "up":
            return bottom, -right, top, -left
        if self._turn == "down":
            return -top, left, -bottom, right
        return left, bottom, right, top

    def _direction(self) -> str:
        """Which way most of the page's text runs: tables are often printed sideways. Looks at 80 pairs."""
        count = len(self._index)
        votes: Counter[str] = Counter()
        for k in range(0, count - 1, max(1, count // 80)):
            left, bottom, _, _ = self._textpage.get_charbox(k, loose=True)
            left2, bottom2, _, _ = self._textpage.get_charbox(k + 1, loose=True)
            across, along = abs(left2 - left), abs(bottom2 - bottom)
            if across > 2 * along:
                votes["right"] += 1
            elif along > 2 * across and along < 20:
                votes["up" if bottom2 > bottom else "down"] += 1
        return votes.most_common(1)[0][0] if votes else "right"

    def height(self, at: int) -> float:
        _, bottom, _, top = self.box(at)
        return round(top - bottom, 1)

    def between(self, before: int, after: int, now: str) -> str:
        """What stands between two characters: nothing, a space, or what stands there now."""
        _, bottom, right, top = self.box(before)
        left2, bottom2, _, top2 = self.box(after)
        size = max(top - bottom, top2 - bottom2)
        overlap = min(top, top2) - max(bottom, bottom2)
        gap = left2 - right
        if overlap < 0.5 * min(top - bottom, top2 - bottom2) or not -0.3 * size < gap < 1.2 * size:
            return now
        if gap < 0.07 * size and (" " not in now or self._generated(before, after, now)):
            return ""
        return " "

    def _generated(self, before: int, after: int, now: str) -> bool:
        """Whether the white space was put in by PDFium and is not in the file."""
        import pypdfium2.raw as raw

        spaces = (before + 1 + i for i, char in enumerate(now) if char == " ")
        return all(raw.FPDFText_IsGenerated(self._textpage.raw, at) == 1 for at in spaces)


def raise_digits(text: str, boxes: Boxes) -> str:
    """Digits that are set smaller and higher than the letter beside them, as superscript digits."""
    return _SMALL_DIGITS.sub(lambda match: _raised(match, text, boxes), text)


def _raised(match: re.Match[str], text: str, boxes: Boxes) -> str:
    found = match.group()
    digits = found.strip()
    start = match.start() + len(found) - len(digits)
    at_start = match.start() == 0 or text[match.start() - 1] == "\n"
    if at_start:
        beside = match.end()
        while beside < len(text) and text[beside] == " ":
            beside += 1
    else:
        beside = match.start() - 1
    if beside >= len(text) or text[beside] in "\r\n":
        return found
    left, bottom, right, top = boxes.box(start if not at_start else match.end() - 1)
    left2, base, right2, roof = boxes.box(beside)
    height = roof - base
    gap = left2 - right if at_start else left - right2
    if height <= 0 or not -0.3 * height < gap < height or not base + 0.1 * height <= bottom < roof:
        return found
    if top - bottom > 0.82 * height:
        return found
    return found.replace(digits, digits.translate(_RAISE))


def columns(line: str, at: int, boxes: Boxes) -> list[str]:
    """The parts of a letterhead line: agency and national title stand side by side with a wide gap between."""
    for match in re.finditer(r"(?<=\S) +(?=\S)", line):
        left = boxes.box(at + match.start() - 1)
        right = boxes.box(at + match.end())
        if right[0] - left[2] > 1.6 * (left[3] - left[1]) and abs(right[1] - left[1]) < left[3] - left[1]:
            return [line[: match.start()], *columns(line[match.end() :], at + match.end(), boxes)]
    return [line]
